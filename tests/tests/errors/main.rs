//! What an error says: what Zoho names, what stopped a connection, what to do next, and nothing twice.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

mod chains;
mod connections;
mod hints;
mod names;
mod proxies;
