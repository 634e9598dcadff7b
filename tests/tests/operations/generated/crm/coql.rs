// Written by `cargo xtask codegen` from xtask/catalog/crm/coql.toml; changes belong there.
//! The calls of `coql`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::coql::QUERY,
    call: |crm, given| {
        let call: zoho_crm::coql::QueryCoql = crm.coql().query(given.body::<String>());
        erase(call.into_call())
    },
}];
