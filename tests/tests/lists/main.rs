//! The lists of both products against servers in this process: all of what is there, or an error that says
//! why not.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

mod bounds;
mod cases;
mod server;
