//! Tests that cross crates live in `tests/tests/`; this library holds what they share, and compiles the
//! code blocks of the README.
//!
//! A test starts a [`World`]: mock servers for the accounts server, the API and Desk of two data centres,
//! a clock that does not advance, a store in memory and a `Zoho` over all of them. It says what the servers
//! answer, makes calls, and compares what they received with [`Exact`] requests: method, target, every
//! header and the body. Where a mock server is too well-behaved there is a [`scripted`] one, where it is too
//! fast [`SlowTransport`], and where a whole Zoho is needed a [`House`] with a simulated one.

mod event_recorder;
mod exact;
mod house;
mod scripted;
mod sign_in;
mod slow;
mod stores;
mod world;

use std::error::Error;

pub use event_recorder::EventRecorder;
pub use exact::Exact;
pub use house::House;
pub use scripted::{answer, half, scripted, sent};
pub use sign_in::{CODE, begin_sign_in, callback, code_answer};
pub use slow::{Gate, SlowTransport};
pub use stores::{FlakyStore, Seed};
pub use world::{
    ACCESS, ActingClock, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, REFRESH, REFRESHED, START, Server,
    Setup, Site, USER, World, json, refresh_request, seconds, start, token_answer,
};

/// The message of an error and those of its causes, as a log shows them.
#[must_use]
pub fn chain(error: &dyn Error) -> String {
    let mut whole = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        whole = format!("{whole}: {cause}");
        next = cause.source();
    }
    whole
}

/// The README's code is compiled, and run where it says no otherwise.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// So is the code of the pages.
#[cfg(doctest)]
#[doc = include_str!("../../docs/own_store.md")]
pub struct OwnStore;
