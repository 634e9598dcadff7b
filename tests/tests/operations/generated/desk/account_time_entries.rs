// Written by `cargo xtask codegen` from xtask/catalog/desk/account_time_entries.toml; changes belong there.
//! The calls of `account_time_entries`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::account_time_entries::LIST,
        call: |desk, given| {
            let call: zoho_desk::account_time_entries::ListAccountTimeEntries = desk
                .account_time_entries()
                .list(given.path("account_id"))
                .include(given.query("include"))
                .module(given.query("module"))
                .department_id(given.query("departmentId"))
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
        operation: &zoho_desk::account_time_entries::GET_SUMMATION,
        call: |desk, given| {
            let call: zoho_desk::account_time_entries::GetAccountTimeEntrySummation = desk
                .account_time_entries()
                .get_summation(given.path("account_id"))
                .module(given.query("module"))
                .department_id(given.query("departmentId"))
                .bill_status(given.query("billStatus"));
            erase(call.into_call())
        },
    },
];
