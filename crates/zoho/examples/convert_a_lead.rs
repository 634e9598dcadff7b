//! Creates a lead, and converts it into a contact, an account and a deal:
//! `cargo run -p zoho --example convert_a_lead -- Park "Example Ltd" ada@example.com`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;

use zoho::crm::Id;
use zoho::crm::leads::LeadConversion;
use zoho::crm::shared::Record;
use zoho::{ScopeSet, User, crm, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [last_name, company, email] = arguments.as_slice() else {
        return Err("give a last name, a company and an email address".into());
    };
    let user = start_up::user(needed()).await?;
    let contact = run(&user, last_name, company, email).await?;
    println!("the contact is {contact}");
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![crm::records::CREATE, crm::leads::CONVERT]
}

/// Creates and converts the lead, and returns the id of the new contact.
pub(crate) async fn run(
    user: &User,
    last_name: &str,
    company: &str,
    email: &str,
) -> Result<Id, Box<dyn Error>> {
    let crm = user.crm();
    let lead = Record::new()
        .with("Last_Name", last_name)
        .with("Company", company)
        .with("Email", email);
    let mut created = crm
        .records()
        .create("Leads", &[lead])
        .send()
        .await?
        .into_iter();
    // A row that CRM refused is an error that names the invalid field.
    let created = created
        .next()
        .ok_or("CRM says nothing of the lead")?
        .into_result()?;
    let lead = created.id().ok_or("the new lead has no id")?;

    let conversion = LeadConversion {
        overwrite: Some(false),
        notify_lead_owner: Some(false),
        notify_new_entity_owner: Some(true),
        deals: Some(
            Record::new()
                .with("Deal_Name", format!("{company}, first order"))
                .with("Closing_Date", "2027-03-31")
                .with("Stage", "Qualification"),
        ),
        ..LeadConversion::default()
    };
    let converted = crm
        .leads()
        .convert(lead, &conversion)
        .send()
        .await?
        .into_result()?;
    let contact: Option<Record> = converted.details.read("Contacts")?;
    Ok(contact
        .and_then(|contact| contact.id)
        .ok_or("no contact was made")?)
}
