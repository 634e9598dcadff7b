// Written by `cargo xtask codegen` from xtask/catalog/crm/apis.toml; changes belong there.
//! The calls of `apis`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::apis::LIST,
    call: |crm, given| {
        let call: zoho_crm::apis::ListApis = crm.apis().list().filters(given.query("filters"));
        erase(call.into_call())
    },
}];
