// Written by `cargo xtask codegen` from xtask/catalog/crm/business_hours.toml; changes belong there.
//! The calls of `business_hours`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::business_hours::GET,
        call: |crm, given| {
            let call: zoho_crm::business_hours::GetBusinessHours = crm
                .business_hours()
                .get()
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::business_hours::CREATE,
        call: |crm, given| {
            let call: zoho_crm::business_hours::CreateBusinessHour = crm
                .business_hours()
                .create(&given.body::<zoho_crm::business_hours::BusinessHour>())
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::business_hours::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::business_hours::UpdateBusinessHours = crm
                .business_hours()
                .update(&given.body::<zoho_crm::business_hours::BusinessHour>())
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
];
