// Written by `cargo xtask codegen` from xtask/catalog/desk/business_hours.toml; changes belong there.
//! The calls of `business_hours`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::business_hours::LIST,
        call: |desk, given| {
            let call: zoho_desk::business_hours::ListBusinessHours = desk
                .business_hours()
                .list()
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .business_hour_ids(many::<String>(given.query("businessHourIds")))
                .status(given.query("status"))
                .exclude_holiday_list(one::<bool>(given.header("exclude_holiday_list")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::business_hours::GET,
        call: |desk, given| {
            let call: zoho_desk::business_hours::GetBusinessHour =
                desk.business_hours().get(given.path("business_hour_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::business_hours::CREATE,
        call: |desk, given| {
            let call: zoho_desk::business_hours::CreateBusinessHour = desk
                .business_hours()
                .create(&given.body::<zoho_desk::business_hours::BusinessHourCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::business_hours::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::business_hours::UpdateBusinessHour = desk.business_hours().update(
                given.path("business_hour_id"),
                &given.body::<zoho_desk::business_hours::BusinessHourUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::business_hours::DELETE,
        call: |desk, given| {
            let call: zoho_desk::business_hours::DeleteBusinessHour =
                desk.business_hours().delete(given.path("business_hour_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::business_hours::LIST_RELATED_RULES,
        call: |desk, given| {
            let call: zoho_desk::business_hours::ListBusinessHourRelatedRules = desk
                .business_hours()
                .list_related_rules(given.path("business_hour_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
];
