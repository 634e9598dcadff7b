// Written by `cargo xtask codegen` from xtask/catalog/desk/generic_actions.toml; changes belong there.
//! The calls of `generic_actions`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::generic_actions::EXECUTE,
    call: |desk, given| {
        let call: zoho_desk::generic_actions::ExecuteGenericActions =
            desk.generic_actions().execute(
                given.path("version_id"),
                &given.body::<zoho_desk::generic_actions::GenericActionExecute>(),
            );
        erase(call.into_call())
    },
}];
