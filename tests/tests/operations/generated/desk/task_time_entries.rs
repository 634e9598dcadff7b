// Written by `cargo xtask codegen` from xtask/catalog/desk/task_time_entries.toml; changes belong there.
//! The calls of `task_time_entries`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::task_time_entries::LIST,
        call: |desk, given| {
            let call: zoho_desk::task_time_entries::ListTaskTimeEntries = desk
                .task_time_entries()
                .list(given.path("task_id"))
                .include(given.query("include"))
                .created_time_range(given.query("createdTimeRange"))
                .limit(one::<i64>(given.query("limit")))
                .bill_status(given.query("billStatus"))
                .order_by(given.query("orderBy"))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_time_entries::GET,
        call: |desk, given| {
            let call: zoho_desk::task_time_entries::GetTaskTimeEntry = desk
                .task_time_entries()
                .get(given.path("task_id"), given.path("task_time_entry_id"))
                .include(given.query("include"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_time_entries::CREATE,
        call: |desk, given| {
            let call: zoho_desk::task_time_entries::CreateTaskTimeEntry =
                desk.task_time_entries().create(
                    given.path("task_id"),
                    &given.body::<zoho_desk::task_time_entries::TaskTimeEntryCreate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_time_entries::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::task_time_entries::UpdateTaskTimeEntry =
                desk.task_time_entries().update(
                    given.path("task_id"),
                    given.path("task_time_entry_id"),
                    &given.body::<zoho_desk::task_time_entries::TaskTimeEntryUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_time_entries::GET_SUMMATION,
        call: |desk, given| {
            let call: zoho_desk::task_time_entries::GetTaskTimeEntrySummation = desk
                .task_time_entries()
                .get_summation(given.path("task_id"))
                .bill_status(given.query("billStatus"));
            erase(call.into_call())
        },
    },
];
