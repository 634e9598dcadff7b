// Written by `cargo xtask codegen` from desk/v1/agent_time_entries.toml of the catalogue; changes belong there.
//! The operations of `agent_time_entries` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::agent_time_entries;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&agent_time_entries::LIST, |_, body| {
        response(&agent_time_entries::LIST, body, |check| {
            check.list::<agent_time_entries::AgentTimeEntry>("data");
        })
    }),
    Entry::new(&agent_time_entries::GET, |_, body| {
        response(&agent_time_entries::GET, body, |check| {
            check.member::<agent_time_entries::AgentTimeEntry>("");
        })
    }),
    Entry::new(&agent_time_entries::GET_SUMMATION, |_, body| {
        response(&agent_time_entries::GET_SUMMATION, body, |check| {
            check.member::<agent_time_entries::AgentTimeEntrySummation>("");
        })
    }),
];
