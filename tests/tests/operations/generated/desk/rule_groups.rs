// Written by `cargo xtask codegen` from xtask/catalog/desk/rule_groups.toml; changes belong there.
//! The calls of `rule_groups`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::rule_groups::LIST,
        call: |desk, given| {
            let call: zoho_desk::rule_groups::ListRuleGroups = desk
                .rule_groups()
                .list(given.query("module"), given.query("engineSysName"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .department_id(given.query("departmentId"))
                .status(given.query("status"))
                .rulegroup_ids(many::<String>(given.query("rulegroupIds")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::rule_groups::CREATE,
        call: |desk, given| {
            let call: zoho_desk::rule_groups::CreateRuleGroup = desk
                .rule_groups()
                .create(&given.body::<zoho_desk::rule_groups::RuleGroupCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::rule_groups::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::rule_groups::UpdateRuleGroup = desk.rule_groups().update(
                given.path("rulegroup_id"),
                &given.body::<zoho_desk::rule_groups::RuleGroupUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::rule_groups::UPDATE_STATUS,
        call: |desk, given| {
            let call: zoho_desk::rule_groups::UpdateRuleGroupStatus =
                desk.rule_groups().update_status(
                    given.path("rulegroup_id"),
                    &given.body::<serde_json::Value>(),
                    given.query("departmentId"),
                    given.query("status"),
                );
            erase(call.into_call())
        },
    },
];
