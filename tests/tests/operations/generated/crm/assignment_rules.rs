// Written by `cargo xtask codegen` from xtask/catalog/crm/assignment_rules.toml; changes belong there.
//! The calls of `assignment_rules`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::assignment_rules::LIST,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::ListAssignmentRules =
                crm.assignment_rules().list().module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::GET,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::GetAssignmentRule = crm
                .assignment_rules()
                .get(given.path("assignment_rule_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::CREATE,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::CreateAssignmentRules =
                crm.assignment_rules().create(
                    &given.body::<Vec<zoho_crm::assignment_rules::AssignmentRuleInput>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::UpdateAssignmentRule =
                crm.assignment_rules().update(
                    given.path("assignment_rule_id"),
                    &given.body::<zoho_crm::assignment_rules::AssignmentRuleInput>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::DELETE,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::DeleteAssignmentRule = crm
                .assignment_rules()
                .delete(given.path("assignment_rule_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::COUNT,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::CountAssignmentRules =
                crm.assignment_rules().count(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::CLONE_ENTRIES,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::CloneAssignmentRuleEntries =
                crm.assignment_rules().clone_entries(
                    given.path("assignment_rule_id"),
                    &given.body::<Vec<zoho_crm::assignment_rules::AssignmentRuleEntryCopies>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::DUPLICATE,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::DuplicateAssignmentRule =
                crm.assignment_rules().duplicate(
                    given.path("assignment_rule_id"),
                    &given.body::<Vec<zoho_crm::assignment_rules::AssignmentRuleDuplicate>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::LIST_ASSOCIATIONS,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::ListAssignmentRuleAssociations = crm
                .assignment_rules()
                .list_associations(given.path("assignment_rule_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::assignment_rules::REORDER_ENTRIES,
        call: |crm, given| {
            let call: zoho_crm::assignment_rules::ReorderAssignmentRuleEntries =
                crm.assignment_rules().reorder_entries(
                    given.path("assignment_rule_id"),
                    &given.body::<Vec<zoho_crm::assignment_rules::AssignmentRuleOrder>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
];
