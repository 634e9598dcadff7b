// Written by `cargo xtask codegen` from xtask/catalog/desk/task_timers.toml; changes belong there.
//! The calls of `task_timers`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::task_timers::GET,
        call: |desk, given| {
            let call: zoho_desk::task_timers::GetTaskTimer =
                desk.task_timers().get(given.path("task_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_timers::LIST_ACTIVE,
        call: |desk, given| {
            let call: zoho_desk::task_timers::ListActiveTaskTimers = desk
                .task_timers()
                .list_active(given.path("task_id"))
                .include(given.query("include"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_timers::SET_STATE,
        call: |desk, given| {
            let call: zoho_desk::task_timers::SetTaskTimerState = desk
                .task_timers()
                .set_state(given.path("task_id"), given.query("action"));
            erase(call.into_call())
        },
    },
];
