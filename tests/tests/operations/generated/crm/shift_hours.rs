// Written by `cargo xtask codegen` from xtask/catalog/crm/shift_hours.toml; changes belong there.
//! The calls of `shift_hours`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::shift_hours::LIST,
        call: |crm, given| {
            let call: zoho_crm::shift_hours::ListShiftHours = crm
                .shift_hours()
                .list()
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::GET,
        call: |crm, given| {
            let call: zoho_crm::shift_hours::GetShiftHour = crm
                .shift_hours()
                .get(given.path("shift_id"))
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::CREATE,
        call: |crm, given| {
            let call: zoho_crm::shift_hours::CreateShiftHours = crm
                .shift_hours()
                .create(&given.body::<Vec<zoho_crm::shift_hours::ShiftHourInput>>())
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::shift_hours::UpdateShiftHour = crm
                .shift_hours()
                .update(
                    given.path("shift_id"),
                    &given.body::<zoho_crm::shift_hours::ShiftHourInput>(),
                )
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::shift_hours::UpdateManyShiftHours = crm
                .shift_hours()
                .update_many(&given.body::<Vec<zoho_crm::shift_hours::ShiftHourInput>>())
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::DELETE,
        call: |crm, given| {
            let call: zoho_crm::shift_hours::DeleteShiftHour = crm
                .shift_hours()
                .delete(given.path("shift_id"))
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
];
