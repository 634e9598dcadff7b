// Written by `cargo xtask codegen` from desk/v1/direct_assignment_rules.toml of the catalogue; changes belong there.
//! The calls of `direct_assignment_rules`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::direct_assignment_rules::LIST,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::ListDirectAssignmentRules = desk
                .direct_assignment_rules()
                .list()
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::GET,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::GetDirectAssignmentRule =
                desk.direct_assignment_rules().get(given.path("rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::CREATE,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::CreateDirectAssignmentRule =
                desk.direct_assignment_rules().create(
                    &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleCreate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::UpdateDirectAssignmentRule =
                desk.direct_assignment_rules().update(
                    given.path("rule_id"),
                    &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::REPLACE,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::ReplaceDirectAssignmentRule =
                desk.direct_assignment_rules().replace(
                    given.path("rule_id"),
                    &given
                        .body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleReplace>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::CREATE_TARGET,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::CreateDirectAssignmentRuleTarget = desk.direct_assignment_rules().create_target(given.path("rule_id"), &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleCreateTarget>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::GET_EXECUTION_STATUS,
        call: |desk, _| {
            let call: zoho_desk::direct_assignment_rules::GetDirectAssignmentRuleExecutionStatus =
                desk.direct_assignment_rules().get_execution_status();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::GET_TARGET,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::GetDirectAssignmentRuleTarget = desk
                .direct_assignment_rules()
                .get_target(given.path("rule_id"), given.path("target_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::ListDirectAssignmentRuleCriteriaFields =
                desk.direct_assignment_rules()
                    .list_criteria_fields()
                    .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::REORDER,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::ReorderDirectAssignmentRules = desk
                .direct_assignment_rules()
                .reorder(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::REPLACE_TARGET,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::ReplaceDirectAssignmentRuleTarget = desk.direct_assignment_rules().replace_target(given.path("rule_id"), given.path("target_id"), &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleReplaceTarget>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::UPDATE_EXECUTION_STATUS,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::UpdateDirectAssignmentRuleExecutionStatus = desk.direct_assignment_rules().update_execution_status(given.body::<zoho_desk::shared::AccountSlaStatus>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::UPDATE_TARGET,
        call: |desk, given| {
            let call: zoho_desk::direct_assignment_rules::UpdateDirectAssignmentRuleTarget = desk.direct_assignment_rules().update_target(given.path("rule_id"), given.path("target_id"), &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleUpdateTarget>());
            erase(call.into_call())
        },
    },
];
