//! Lists against a model of Zoho's servers: exactly the items of the list, for every kind of server.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

mod changes;
mod custom;
mod pages;
mod script;
mod server;
mod truth;
