// Written by `cargo xtask codegen` from xtask/catalog/crm/signals.toml; changes belong there.
//! The calls of `signals`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::signals::LIST,
        call: |crm, _| {
            let call: zoho_crm::signals::ListSignals = crm.signals().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::signals::CREATE_NOTIFICATION,
        call: |crm, given| {
            let call: zoho_crm::signals::CreateSignalNotification = crm
                .signals()
                .create_notification(&given.body::<Vec<serde_json::Value>>());
            erase(call.into_call())
        },
    },
];
