//! Lists the open tickets of a department, newest first, as a stream: `cargo run -p zoho --example list_tickets --
//! 892000000006907`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;

use zoho::desk::Id;
use zoho::desk::tickets::TicketInclude;
use zoho::{ScopeSet, User, desk, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let department = std::env::args()
        .nth(1)
        .ok_or("give the id of a department")?;
    let user = start_up::user(needed()).await?;
    run(&user, &Id::from(department), |line| println!("{line}")).await
}

/// Scopes that the user has to grant. `USER_INFO` and `LIST` of the organisations are for finding the organisation.
pub(crate) fn needed() -> ScopeSet {
    scopes![zoho::auth::USER_INFO, desk::tickets::LIST]
}

/// Calls `show` with a line for each ticket. Only one page of tickets is in memory.
pub(crate) async fn run(
    user: &User,
    department: &Id,
    mut show: impl FnMut(String),
) -> Result<(), Box<dyn Error>> {
    let desk = user.desk().await?;
    let mut tickets = desk
        .tickets()
        .list()
        .department_id(department)
        .status(["Open"])
        .include([TicketInclude::Contacts])
        .sort_by("-createdTime")
        .stream();
    while let Some(ticket) = tickets.next().await {
        let ticket = ticket?;
        let contact = ticket.contact.and_then(|contact| contact.last_name);
        show(format!(
            "#{} {} ({})",
            ticket.ticket_number.unwrap_or_default(),
            ticket.subject.unwrap_or_default(),
            contact.as_deref().unwrap_or("nobody"),
        ));
    }
    Ok(())
}
