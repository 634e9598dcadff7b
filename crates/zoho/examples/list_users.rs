//! Lists the active users of the organisation: `cargo run -p zoho --example list_users`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;

use zoho::crm::users::UserFilter;
use zoho::{ScopeSet, User, crm, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let user = start_up::user(needed()).await?;
    for line in run(&user).await? {
        println!("{line}");
    }
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![crm::users::LIST]
}

/// Returns one line for each active user, from all pages.
pub(crate) async fn run(user: &User) -> Result<Vec<String>, zoho::Error> {
    let mut lines = Vec::new();
    let users = user.crm().users().list();
    let mut users = users.type_(UserFilter::ActiveUsers).stream();
    while let Some(person) = users.next().await {
        let person = person?;
        let role = person.role.and_then(|role| role.name);
        lines.push(format!(
            "{} <{}>, {}",
            person.full_name.unwrap_or_default(),
            person.email.unwrap_or_default(),
            role.unwrap_or_else(|| "no role".to_owned()),
        ));
    }
    Ok(lines)
}
