// Written by `cargo xtask codegen` from xtask/catalog/desk/modules.toml; changes belong there.
//! The calls of `modules`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::modules::LIST,
        call: |desk, _| {
            let call: zoho_desk::modules::ListModules = desk.modules().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::modules::GET,
        call: |desk, given| {
            let call: zoho_desk::modules::GetModule = desk.modules().get(given.path("module_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::modules::CREATE,
        call: |desk, given| {
            let call: zoho_desk::modules::CreateModule = desk
                .modules()
                .create(&given.body::<zoho_desk::modules::ModuleCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::modules::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::modules::UpdateModule = desk.modules().update(
                given.path("module_id"),
                &given.body::<zoho_desk::modules::ModuleUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::modules::LIST_LEGACY,
        call: |desk, _| {
            let call: zoho_desk::modules::ListLegacyModules = desk.modules().list_legacy();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::modules::LIST_MINE,
        call: |desk, _| {
            let call: zoho_desk::modules::ListMyModule = desk.modules().list_mine();
            erase(call.into_call())
        },
    },
];
