// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_timers.toml; changes belong there.
//! The calls of `ticket_timers`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_timers::GET,
        call: |desk, given| {
            let call: zoho_desk::ticket_timers::GetTicketTimer =
                desk.ticket_timers().get(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_timers::LIST_ACTIVE,
        call: |desk, given| {
            let call: zoho_desk::ticket_timers::ListActiveTicketTimers = desk
                .ticket_timers()
                .list_active(given.path("ticket_id"))
                .include(given.query("include"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_timers::LIST_ALL_ACTIVE,
        call: |desk, given| {
            let call: zoho_desk::ticket_timers::ListTicketTimerAllActive = desk
                .ticket_timers()
                .list_all_active(given.query("departmentId"))
                .module(many::<String>(given.query("module")))
                .limit(one::<i64>(given.query("limit")))
                .start_time(given.query("startTime"))
                .sort_by(given.query("sortBy"))
                .owners(many::<String>(given.query("owners")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_timers::LIST_MY_ACTIVE,
        call: |desk, given| {
            let call: zoho_desk::ticket_timers::ListMyTicketTimerActive = desk
                .ticket_timers()
                .list_my_active(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_timers::SET_STATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_timers::SetTicketTimerState = desk
                .ticket_timers()
                .set_state(given.path("ticket_id"), given.query("action"));
            erase(call.into_call())
        },
    },
];
