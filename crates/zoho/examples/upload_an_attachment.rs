//! Attaches a file of any size to a ticket:
//! `cargo run -p zoho --example upload_an_attachment -- 892000000042034 manual.pdf`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;
use std::path::Path;

use zoho::desk::Id;
use zoho::http::body::{Part, Progress};
use zoho::{ScopeSet, User, desk, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [ticket, file] = arguments.as_slice() else {
        return Err("give the id of a ticket, and a file".into());
    };
    let user = start_up::user(needed()).await?;
    let show = |sent: Progress| println!("{} of {:?} bytes", sent.bytes, sent.total);
    let attachment = run(&user, &Id::from(ticket), Path::new(file), show).await?;
    println!("attached as {attachment}");
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![zoho::auth::USER_INFO, desk::ticket_attachments::UPLOAD]
}

/// Uploads the attachment, and returns its id. Calls `show` with the progress.
pub(crate) async fn run(
    user: &User,
    ticket_id: &Id,
    file: &Path,
    show: impl Fn(Progress) + Send + Sync + 'static,
) -> Result<Id, Box<dyn Error>> {
    let desk = user.desk().await?;
    // The file is streamed, and read again for a retry.
    let file = Part::file(file).await?.content_type("application/pdf");
    let attachment = desk
        .ticket_attachments()
        .upload(ticket_id, file)
        .is_public(false)
        .into_call()
        .on_upload(show)
        .send()
        .await?;
    Ok(attachment.id.ok_or("Desk says nothing of the attachment")?)
}
