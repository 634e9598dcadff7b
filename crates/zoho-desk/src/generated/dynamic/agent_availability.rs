// Written by `cargo xtask codegen` from xtask/catalog/desk/agent_availability.toml; changes belong there.
//! The operations of `agent_availability` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::agent_availability;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&agent_availability::LIST, |_, body| {
        answer(&agent_availability::LIST, body, |check| {
            check.list::<agent_availability::AgentAvailability>("data");
        })
    }),
    Entry::new(&agent_availability::GET_CONFIG, |_, body| {
        answer(&agent_availability::GET_CONFIG, body, |check| {
            check.member::<agent_availability::AgentAvailabilityConfig>("");
        })
    }),
    Entry::new(&agent_availability::LIST_OFFLINE, |_, body| {
        answer(&agent_availability::LIST_OFFLINE, body, |check| {
            check.member::<agent_availability::OfflineAgent>("");
        })
    }),
    Entry::new(&agent_availability::LIST_ONLINE, |_, body| {
        answer(&agent_availability::LIST_ONLINE, body, |check| {
            check.member::<agent_availability::OfflineAgent>("");
        })
    }),
    Entry::new(&agent_availability::UPDATE_CONFIG, |_, body| {
        nothing(&agent_availability::UPDATE_CONFIG, body)
    })
    .body(|check| {
        check.member::<agent_availability::AgentAvailabilityConfig>("");
    }),
];
