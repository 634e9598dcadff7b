//! Answers a ticket by mail:
//! `cargo run -p zoho --example reply_to_a_ticket -- 892000000042034 "It is on its way."`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;

use zoho::desk::Id;
use zoho::desk::shared::ReplyContentType;
use zoho::desk::threads::{Reply, ReplyChannel};
use zoho::{ScopeSet, User, desk, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [ticket, text] = arguments.as_slice() else {
        return Err("give the id of a ticket, and what to answer".into());
    };
    let user = start_up::user(needed()).await?;
    let sent = run(&user, &Id::from(ticket), text).await?;
    println!("sent as thread {sent}");
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![
        zoho::auth::USER_INFO,
        desk::tickets::GET,
        desk::mail_reply_addresses::LIST,
        desk::threads::SEND_REPLY
    ]
}

/// Sends the reply, and returns the id of its thread.
pub(crate) async fn run(user: &User, ticket_id: &Id, text: &str) -> Result<Id, Box<dyn Error>> {
    let desk = user.desk().await?;
    let ticket = desk.tickets().get(ticket_id).send().await?;
    let to = ticket
        .email
        .ok_or("the ticket has no address to answer to")?;
    let department = ticket.department_id.ok_or("the ticket has no department")?;

    // The department's address, which its customers know.
    let addresses = desk.mail_reply_addresses().list(department).send().await?;
    let from = addresses
        .iter()
        .find(|address| address.is_department_default == Some(true))
        .or(addresses.first())
        .and_then(|address| address.address.clone());

    let reply = Reply {
        channel: Some(ReplyChannel::Email),
        to: Some(to),
        from_email_address: from,
        content: Some(text.to_owned()),
        content_type: Some(ReplyContentType::PlainText),
        ..Reply::default()
    };
    let sent = desk.threads().send_reply(ticket_id, &reply).send().await?;
    Ok(sent.id.ok_or("Desk says nothing of the thread")?)
}
