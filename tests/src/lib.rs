//! Tests that cross crates live in `tests/tests/`; this library holds what they share, and compiles the
//! code blocks of the README.
//!
//! A test starts a [`World`]: mock servers for the accounts server, the API and Desk of two data centres,
//! a clock that stands still, a store in memory and a `Zoho` over all of them. It says what the servers
//! answer, makes calls, and compares what they received with [`Exact`] requests: method, target, every
//! header and the body. Where a mock server is too well-behaved there is [`RawServer`].

mod exact;
mod raw;
mod stores;
mod world;

pub use exact::Exact;
pub use raw::{RawServer, Reply, unused_address};
pub use stores::FlakyStore;
pub use world::{
    ACCESS, ActingClock, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, REFRESH, RENEWED, START, Server,
    Setup, Site, USER, World, json, refresh_request, seconds, start, token_answer,
};
