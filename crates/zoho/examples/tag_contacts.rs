//! Tags contacts, and creates the tag if it does not exist yet: `cargo run -p zoho --example tag_contacts -- fair-2027
//! 4876876000000123456 4876876000000123457`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;

use zoho::crm::Id;
use zoho::crm::tags::{TagAdd, TagInput};
use zoho::{ScopeSet, User, crm, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments
        .next()
        .ok_or("give the name of a tag, and ids of contacts")?;
    let contacts: Vec<Id> = arguments.map(Id::from).collect();
    let user = start_up::user(needed()).await?;
    let tagged = run(&user, &name, &contacts).await?;
    println!("{tagged} of {} contacts are tagged now", contacts.len());
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![crm::tags::LIST, crm::tags::CREATE, crm::tags::ADD_MANY]
}

/// Tags the contacts, and returns the number of those with the tag.
pub(crate) async fn run(user: &User, name: &str, contacts: &[Id]) -> Result<usize, Box<dyn Error>> {
    let crm = user.crm();
    let tags = [TagInput {
        name: Some(name.to_owned()),
        ..TagInput::default()
    }];
    let there = crm.tags().list("Contacts").send().await?;
    if !there.iter().any(|tag| tag.name.as_deref() == Some(name)) {
        let created = crm.tags().create(&tags, "Contacts").send().await?;
        for outcome in created {
            outcome.into_result()?;
        }
    }
    let body = TagAdd {
        tags: Some(tags.to_vec()),
        ids: Some(contacts.to_vec()),
        ..TagAdd::default()
    };
    let outcomes = crm.tags().add_many("Contacts", &body).send().await?;
    Ok(outcomes.successes().count())
}
