// Written by `cargo xtask codegen` from xtask/catalog/desk/validation_rules.toml; changes belong there.
//! The calls of `validation_rules`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::validation_rules::LIST,
        call: |desk, given| {
            let call: zoho_desk::validation_rules::ListValidationRules = desk
                .validation_rules()
                .list()
                .active_layouts(one::<bool>(given.query("activeLayouts")))
                .active_rules(one::<bool>(given.query("activeRules")))
                .include(many::<String>(given.query("include")))
                .search_string(given.query("searchString"))
                .execute_in_help_centre(one::<bool>(given.query("executeInHelpCentre")))
                .department_id(given.query("departmentId"))
                .module(given.query("module"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .layout_id(given.query("layoutId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::GET,
        call: |desk, given| {
            let call: zoho_desk::validation_rules::GetValidationRule = desk
                .validation_rules()
                .get(given.path("layout_id"), given.path("validation_rule_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::CREATE,
        call: |desk, given| {
            let call: zoho_desk::validation_rules::CreateValidationRule = desk
                .validation_rules()
                .create(
                    given.path("layout_id"),
                    &given.body::<zoho_desk::validation_rules::ValidationRuleInput>(),
                )
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::validation_rules::UpdateValidationRule = desk
                .validation_rules()
                .update(
                    given.path("layout_id"),
                    given.path("validation_rule_id"),
                    &given.body::<zoho_desk::validation_rules::ValidationRuleInput>(),
                )
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::DELETE,
        call: |desk, given| {
            let call: zoho_desk::validation_rules::DeleteValidationRule = desk
                .validation_rules()
                .delete(given.path("layout_id"), given.path("validation_rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            let call: zoho_desk::validation_rules::ListValidationRuleCriteriaFields = desk
                .validation_rules()
                .list_criteria_fields(given.path("layout_id"), given.query("category"));
            erase(call.into_call())
        },
    },
];
