// Written by `cargo xtask codegen` from xtask/catalog/desk/email_failure_alerts.toml; changes belong there.
//! The calls of `email_failure_alerts`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::email_failure_alerts::LIST,
        call: |desk, given| {
            let call: zoho_desk::email_failure_alerts::ListEmailFailureAlerts = desk
                .email_failure_alerts()
                .list(given.query("department"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_failure_alerts::CLEAR,
        call: |desk, given| {
            let call: zoho_desk::email_failure_alerts::ClearEmailFailureAlerts =
                desk.email_failure_alerts().clear(given.query("department"));
            erase(call.into_call())
        },
    },
];
