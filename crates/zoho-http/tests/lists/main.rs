//! Lists against a model of Zoho's servers: exactly what is there, whatever the server's ways.

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
