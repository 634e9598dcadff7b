// Written by `cargo xtask codegen` from xtask/catalog/crm/holidays.toml; changes belong there.
//! The calls of `holidays`.

use super::super::super::every::{Case, erase, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::holidays::LIST,
        call: |crm, given| {
            let call: zoho_crm::holidays::ListHolidays = crm
                .holidays()
                .list()
                .year(one::<i64>(given.query("year")))
                .type_(given.query("type"))
                .shift_id(given.query("shift_id"))
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::holidays::GET,
        call: |crm, given| {
            let call: zoho_crm::holidays::GetHoliday = crm
                .holidays()
                .get(given.path("holiday_id"))
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::holidays::CREATE,
        call: |crm, given| {
            let call: zoho_crm::holidays::CreateHolidays = crm
                .holidays()
                .create(&given.body::<Vec<zoho_crm::holidays::HolidayCreate>>())
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::holidays::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::holidays::UpdateHoliday = crm
                .holidays()
                .update(
                    given.path("holiday_id"),
                    &given.body::<zoho_crm::holidays::Holiday>(),
                )
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::holidays::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::holidays::UpdateManyHolidays = crm
                .holidays()
                .update_many(&given.body::<Vec<zoho_crm::holidays::Holiday>>())
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::holidays::DELETE,
        call: |crm, given| {
            let call: zoho_crm::holidays::DeleteHoliday = crm
                .holidays()
                .delete(given.path("holiday_id"))
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
];
