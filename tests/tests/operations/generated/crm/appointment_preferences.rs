// Written by `cargo xtask codegen` from xtask/catalog/crm/appointment_preferences.toml; changes belong there.
//! The calls of `appointment_preferences`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::appointment_preferences::GET,
        call: |crm, given| {
            let call: zoho_crm::appointment_preferences::GetAppointmentPreferences = crm
                .appointment_preferences()
                .get()
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointment_preferences::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::appointment_preferences::UpdateAppointmentPreferences = crm
                .appointment_preferences()
                .update(&given.body::<zoho_crm::appointment_preferences::AppointmentPreference>());
            erase(call.into_call())
        },
    },
];
