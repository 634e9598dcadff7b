// Written by `cargo xtask codegen` from xtask/catalog/desk/reports.toml; changes belong there.
//! The calls of `reports`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::reports::LIST_FIELDS,
    call: |desk, given| {
        let call: zoho_desk::reports::ListReportFields =
            desk.reports().list_fields(given.query("module"));
        erase(call.into_call())
    },
}];
