// Written by `cargo xtask codegen` from xtask/catalog/desk/imports.toml; changes belong there.
//! The calls of `imports`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::imports::GET,
        call: |desk, given| {
            let call: zoho_desk::imports::GetImport = desk.imports().get(given.path("import_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::imports::CREATE,
        call: |desk, given| {
            let call: zoho_desk::imports::CreateImport = desk
                .imports()
                .create(&given.body::<zoho_desk::imports::ImportCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::imports::GET_MAPPINGS,
        call: |desk, given| {
            let call: zoho_desk::imports::GetImportMappings = desk
                .imports()
                .get_mappings(&given.body::<zoho_desk::imports::ImportGetMappings>());
            erase(call.into_call())
        },
    },
];
