// Written by `cargo xtask codegen` from xtask/catalog/crm/functions.toml; changes belong there.
//! The calls of `functions`.

use super::super::super::every::{Case, erase, json};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::functions::EXECUTE,
        call: |crm, given| {
            let call: zoho_crm::functions::ExecuteFunctions = crm
                .functions()
                .execute(given.path("function_name"), given.query("auth_type"))
                .arguments(&json::<serde_json::Value>(given.query("arguments")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::functions::EXECUTE_WITH_FILE,
        call: |crm, given| {
            let call: zoho_crm::functions::ExecuteFunctionsWithFile = crm
                .functions()
                .execute_with_file(
                    given.path("function_name"),
                    given.file("inputFile"),
                    given.query("auth_type"),
                )
                .arguments(&json::<serde_json::Value>(given.query("arguments")));
            erase(call.into_call())
        },
    },
];
