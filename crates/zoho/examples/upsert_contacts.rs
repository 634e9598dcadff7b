//! Creates or updates the contacts of a file, matched by their email addresses, and prints those that CRM refuses:
//! `cargo run -p zoho --example upsert_contacts -- contacts.csv`.
//!
//! Each line is `last name,email`. They are sent in calls of a hundred.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;

use zoho::crm::shared::Record;
use zoho::{ScopeSet, User, crm, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("give a file of contacts")?;
    let text = std::fs::read_to_string(file)?;
    let contacts: Vec<_> = text
        .lines()
        .filter_map(|line| line.split_once(','))
        .collect();
    let user = start_up::user(needed()).await?;
    let report = run(&user, &contacts).await?;
    println!("{} created, {} updated", report.created, report.updated);
    for refusal in report.refused {
        println!("{refusal}");
    }
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![crm::records::UPSERT]
}

/// The outcome for the contacts.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    pub(crate) created: usize,
    pub(crate) updated: usize,
    /// The refused contacts, with the reason for each.
    pub(crate) refused: Vec<String>,
}

/// Writes the contacts, given as pairs of last name and email address.
pub(crate) async fn run(user: &User, contacts: &[(&str, &str)]) -> Result<Report, Box<dyn Error>> {
    let records: Vec<Record> = contacts
        .iter()
        .map(|(last_name, email)| {
            Record::new()
                .with("Last_Name", *last_name)
                .with("Email", *email)
        })
        .collect();
    let crm = user.crm();
    let outcomes = crm
        .records()
        .upsert_all("Contacts", &records)
        .duplicate_check_fields(["Email"])
        .trigger(["workflow"])
        .send()
        .await?;

    let mut report = Report::default();
    for (index, outcome) in outcomes.into_iter().enumerate() {
        match outcome.into_result() {
            Ok(row) if row.action.as_deref() == Some("update") => report.updated += 1,
            Ok(_) => report.created += 1,
            Err(problem) => {
                let (last_name, email) = contacts[index];
                let row = index + 1;
                report
                    .refused
                    .push(format!("line {row}, {last_name} <{email}>: {problem}"));
            }
        }
    }
    Ok(report)
}
