// Written by `cargo xtask codegen` from desk/v1/task_timers.toml of the catalogue; changes belong there.
//! The operations of `task_timers` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::shared;
use super::super::task_timers;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&task_timers::GET, |_, body| {
        response(&task_timers::GET, body, |check| {
            check.member::<shared::Timer>("");
        })
    }),
    Entry::new(&task_timers::LIST_ACTIVE, |_, body| {
        response(&task_timers::LIST_ACTIVE, body, |check| {
            check.list::<task_timers::ActiveTaskTimer>("data");
        })
    }),
    Entry::new(&task_timers::SET_STATE, |_, body| {
        response(&task_timers::SET_STATE, body, |check| {
            check.member::<shared::Timer>("");
        })
    }),
];
