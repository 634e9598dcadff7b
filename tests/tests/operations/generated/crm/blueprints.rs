// Written by `cargo xtask codegen` from xtask/catalog/crm/blueprints.toml; changes belong there.
//! The calls of `blueprints`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::blueprints::GET,
        call: |crm, given| {
            let call: zoho_crm::blueprints::GetBlueprint = crm
                .blueprints()
                .get(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::blueprints::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::blueprints::UpdateBlueprints = crm.blueprints().update(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::blueprints::BlueprintInput>>(),
            );
            erase(call.into_call())
        },
    },
];
