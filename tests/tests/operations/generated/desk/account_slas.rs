// Written by `cargo xtask codegen` from xtask/catalog/desk/account_slas.toml; changes belong there.
//! The calls of `account_slas`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::account_slas::LIST,
        call: |desk, given| {
            let call: zoho_desk::account_slas::ListAccountSlas = desk
                .account_slas()
                .list(given.path("account_id"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_slas::SET,
        call: |desk, given| {
            let call: zoho_desk::account_slas::SetAccountSla = desk.account_slas().set(
                given.path("account_id"),
                given.path("sla_id"),
                given.body::<bool>(),
            );
            erase(call.into_call())
        },
    },
];
