// Written by `cargo xtask codegen` from xtask/catalog/desk/layout_rules.toml; changes belong there.
//! The calls of `layout_rules`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::layout_rules::LIST,
        call: |desk, given| {
            let call: zoho_desk::layout_rules::ListLayoutRules = desk
                .layout_rules()
                .list(given.query("module"), given.query("layoutId"))
                .active_layouts(one::<bool>(given.query("activeLayouts")))
                .include(many::<String>(given.query("include")))
                .search_string(given.query("searchString"))
                .execute_in_help_centre(one::<bool>(given.query("executeInHelpCentre")))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .active_rules(one::<bool>(given.query("activeRules")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::GET,
        call: |desk, given| {
            let call: zoho_desk::layout_rules::GetLayoutRule = desk
                .layout_rules()
                .get(given.path("layout_id"), given.path("layout_rule_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::CREATE,
        call: |desk, given| {
            let call: zoho_desk::layout_rules::CreateLayoutRule = desk
                .layout_rules()
                .create(
                    given.path("layout_id"),
                    &given.body::<zoho_desk::layout_rules::LayoutRuleInput>(),
                )
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::layout_rules::UpdateLayoutRule = desk
                .layout_rules()
                .update(
                    given.path("layout_id"),
                    given.path("layout_rule_id"),
                    &given.body::<zoho_desk::layout_rules::LayoutRuleInput>(),
                )
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::DELETE,
        call: |desk, given| {
            let call: zoho_desk::layout_rules::DeleteLayoutRule = desk
                .layout_rules()
                .delete(given.path("layout_id"), given.path("layout_rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            let call: zoho_desk::layout_rules::ListLayoutRuleCriteriaFields = desk
                .layout_rules()
                .list_criteria_fields(given.path("layout_id"), given.query("category"));
            erase(call.into_call())
        },
    },
];
