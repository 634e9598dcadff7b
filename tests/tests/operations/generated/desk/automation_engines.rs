// Written by `cargo xtask codegen` from xtask/catalog/desk/automation_engines.toml; changes belong there.
//! The calls of `automation_engines`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::automation_engines::GET_FEATURE_COUNTS,
        call: |desk, given| {
            let call: zoho_desk::automation_engines::GetAutomationEngineFeatureCounts = desk
                .automation_engines()
                .get_feature_counts(given.query("feature"))
                .department_id(given.query("departmentId"))
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::automation_engines::LIST_ACTIONS,
        call: |desk, given| {
            let call: zoho_desk::automation_engines::ListAutomationEngineActions = desk
                .automation_engines()
                .list_actions(given.query("engineId"))
                .engine_sys_name(given.query("engineSysName"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::automation_engines::LIST_EVENTS,
        call: |desk, given| {
            let call: zoho_desk::automation_engines::ListAutomationEngineEvents = desk
                .automation_engines()
                .list_events(given.path("engine_id"), given.path("module_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::automation_engines::LIST_MODULES,
        call: |desk, given| {
            let call: zoho_desk::automation_engines::ListAutomationEngineModules = desk
                .automation_engines()
                .list_modules(given.path("engine_id"));
            erase(call.into_call())
        },
    },
];
