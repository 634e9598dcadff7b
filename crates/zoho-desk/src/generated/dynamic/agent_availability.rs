// Written by `cargo xtask codegen` from desk/v1/agent_availability.toml of the catalogue; changes belong there.
//! The operations of `agent_availability` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::agent_availability;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&agent_availability::LIST, |_, body| {
        response(&agent_availability::LIST, body, |check| {
            check.list::<agent_availability::AgentAvailability>("data");
        })
    }),
    Entry::new(&agent_availability::GET_CONFIG, |_, body| {
        response(&agent_availability::GET_CONFIG, body, |check| {
            check.member::<agent_availability::AgentAvailabilityConfig>("");
        })
    }),
    Entry::new(&agent_availability::LIST_OFFLINE, |_, body| {
        response(&agent_availability::LIST_OFFLINE, body, |check| {
            check.member::<agent_availability::OfflineAgent>("");
        })
    }),
    Entry::new(&agent_availability::LIST_ONLINE, |_, body| {
        response(&agent_availability::LIST_ONLINE, body, |check| {
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
