// Written by `cargo xtask codegen` from xtask/catalog/crm/taxes.toml; changes belong there.
//! The calls of `taxes`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::taxes::GET,
        call: |crm, given| {
            let call: zoho_crm::taxes::GetTax = crm.taxes().get(given.path("tax_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::taxes::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::taxes::UpdateTaxes = crm
                .taxes()
                .update(&given.body::<zoho_crm::taxes::TaxSettings>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::taxes::GET_ALL,
        call: |crm, _| {
            let call: zoho_crm::taxes::GetAllTaxes = crm.taxes().get_all();
            erase(call.into_call())
        },
    },
];
