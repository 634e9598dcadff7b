// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_time_entries.toml; changes belong there.
//! The calls of `ticket_time_entries`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_time_entries::LIST,
        call: |desk, given| {
            let call: zoho_desk::ticket_time_entries::ListTicketTimeEntries = desk
                .ticket_time_entries()
                .list(given.path("ticket_id"))
                .include(given.query("include"))
                .module(given.query("module"))
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
        operation: &zoho_desk::ticket_time_entries::GET,
        call: |desk, given| {
            let call: zoho_desk::ticket_time_entries::GetTicketTimeEntry = desk
                .ticket_time_entries()
                .get(given.path("ticket_id"), given.path("time_entry_id"))
                .include(given.query("include"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_time_entries::CREATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_time_entries::CreateTicketTimeEntry =
                desk.ticket_time_entries().create(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::ticket_time_entries::TicketTimeEntryCreate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_time_entries::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_time_entries::UpdateTicketTimeEntry =
                desk.ticket_time_entries().update(
                    given.path("ticket_id"),
                    given.path("time_entry_id"),
                    &given.body::<zoho_desk::ticket_time_entries::TicketTimeEntryUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_time_entries::DELETE,
        call: |desk, given| {
            let call: zoho_desk::ticket_time_entries::DeleteTicketTimeEntry = desk
                .ticket_time_entries()
                .delete(given.path("ticket_id"), given.path("time_entry_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_time_entries::GET_SUMMATION,
        call: |desk, given| {
            let call: zoho_desk::ticket_time_entries::GetTicketTimeEntrySummation = desk
                .ticket_time_entries()
                .get_summation(given.path("ticket_id"))
                .module(given.query("module"))
                .bill_status(given.query("billStatus"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_time_entries::LIST_BY_BILLING_TYPE,
        call: |desk, given| {
            let call: zoho_desk::ticket_time_entries::ListTicketTimeEntriesByBillingType = desk
                .ticket_time_entries()
                .list_by_billing_type(given.path("ticket_id"), given.query("billingType"))
                .include(given.query("include"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
];
