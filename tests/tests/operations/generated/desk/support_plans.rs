// Written by `cargo xtask codegen` from xtask/catalog/desk/support_plans.toml; changes belong there.
//! The calls of `support_plans`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::support_plans::LIST,
        call: |desk, given| {
            let call: zoho_desk::support_plans::ListSupportPlans = desk
                .support_plans()
                .list(given.query("departmentId"))
                .status(given.query("status"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::support_plans::GET,
        call: |desk, given| {
            let call: zoho_desk::support_plans::GetSupportPlan =
                desk.support_plans().get(given.path("support_plan_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::support_plans::CREATE,
        call: |desk, given| {
            let call: zoho_desk::support_plans::CreateSupportPlan = desk
                .support_plans()
                .create(&given.body::<zoho_desk::support_plans::SupportPlanCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::support_plans::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::support_plans::UpdateSupportPlan = desk.support_plans().update(
                given.path("support_plan_id"),
                &given.body::<zoho_desk::support_plans::SupportPlanUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::support_plans::DELETE,
        call: |desk, given| {
            let call: zoho_desk::support_plans::DeleteSupportPlan =
                desk.support_plans().delete(given.path("support_plan_id"));
            erase(call.into_call())
        },
    },
];
