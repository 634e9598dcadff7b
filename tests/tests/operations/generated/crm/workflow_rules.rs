// Written by `cargo xtask codegen` from crm/v8/workflow_rules.toml of the catalogue; changes belong there.
//! The calls of `workflow_rules`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::workflow_rules::LIST,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::ListWorkflowRules = crm
                .workflow_rules()
                .list()
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .module(given.query("module"))
                .status_active(one::<bool>(given.query("status_active")))
                .execute_on(given.query("execute_on"))
                .sort_by(given.query("sort_by"))
                .sort_order(given.query("sort_order"))
                .include_inner_details(one::<bool>(given.query("include_inner_details")))
                .filter(given.query("filter"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::GET,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::GetWorkflowRule =
                crm.workflow_rules().get(given.path("workflow_rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::CREATE,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::CreateWorkflowRules = crm
                .workflow_rules()
                .create(&given.body::<Vec<zoho_crm::workflow_rules::WorkflowRuleInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::UpdateWorkflowRule = crm.workflow_rules().update(
                given.path("workflow_rule_id"),
                &given.body::<zoho_crm::workflow_rules::WorkflowRuleInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::UpdateManyWorkflowRules = crm
                .workflow_rules()
                .update_many(&given.body::<Vec<zoho_crm::workflow_rules::WorkflowRuleInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::DELETE,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::DeleteWorkflowRule =
                crm.workflow_rules().delete(given.path("workflow_rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::DeleteManyWorkflowRules = crm
                .workflow_rules()
                .delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::COUNT,
        call: |crm, _| {
            let call: zoho_crm::workflow_rules::CountWorkflowRules = crm.workflow_rules().count();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::COUNT_ACTIONS,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::CountWorkflowRuleActions = crm
                .workflow_rules()
                .count_actions()
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::COUNT_BY_MODULE,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::CountWorkflowRulesByModule = crm
                .workflow_rules()
                .count_by_module()
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::LIST_USAGE,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::ListWorkflowRuleUsage =
                crm.workflow_rules().list_usage(
                    given.path("workflow_rule_id"),
                    one::<zoho_types::Date>(given.query("executed_from")),
                    one::<zoho_types::Date>(given.query("executed_till")),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::REORDER,
        call: |crm, given| {
            let call: zoho_crm::workflow_rules::ReorderWorkflowRules = crm
                .workflow_rules()
                .reorder(&given.body::<zoho_crm::workflow_rules::WorkflowRuleReorder>())
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
];
