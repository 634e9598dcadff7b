//! Searches contacts by company and lead source: `cargo run -p zoho --example search_contacts -- "Example (Cambridge),
//! Ltd"`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;

use zoho::crm::Criteria;
use zoho::{ScopeSet, User, crm, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let company = std::env::args()
        .nth(1)
        .ok_or("give the name of a company")?;
    let user = start_up::user(needed()).await?;
    for line in run(&user, &company).await? {
        println!("{line}");
    }
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![crm::records::SEARCH]
}

/// Returns one line for each contact found.
pub(crate) async fn run(user: &User, company: &str) -> Result<Vec<String>, Box<dyn Error>> {
    // Values are escaped, so that the name is searched for literally.
    let met = Criteria::is_in("Lead_Source", ["Trade Show", "Seminar Partner"]);
    let criteria = Criteria::equals("Account_Name.Account_Name", company).and(met);

    let mut lines = Vec::new();
    let crm = user.crm();
    let mut found = crm
        .records()
        .search("Contacts")
        .criteria(&criteria)
        .stream();
    while let Some(contact) = found.next().await {
        let contact = contact?;
        let name: Option<String> = contact.read("Full_Name")?;
        let email: Option<String> = contact.read("Email")?;
        lines.push(format!(
            "{} <{}>",
            name.unwrap_or_default(),
            email.as_deref().unwrap_or("no address")
        ));
    }
    Ok(lines)
}
