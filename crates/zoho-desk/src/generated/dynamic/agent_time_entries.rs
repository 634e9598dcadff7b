// Written by `cargo xtask codegen` from xtask/catalog/desk/agent_time_entries.toml; changes belong there.
//! The operations of `agent_time_entries` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::agent_time_entries;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&agent_time_entries::LIST, |_, body| {
        answer(&agent_time_entries::LIST, body, |check| {
            check.list::<agent_time_entries::AgentTimeEntry>("data");
        })
    }),
    Entry::new(&agent_time_entries::GET, |_, body| {
        answer(&agent_time_entries::GET, body, |check| {
            check.member::<agent_time_entries::AgentTimeEntry>("");
        })
    }),
    Entry::new(&agent_time_entries::GET_SUMMATION, |_, body| {
        answer(&agent_time_entries::GET_SUMMATION, body, |check| {
            check.member::<agent_time_entries::AgentTimeEntrySummation>("");
        })
    }),
];
