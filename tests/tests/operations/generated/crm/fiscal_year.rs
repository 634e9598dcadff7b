// Written by `cargo xtask codegen` from xtask/catalog/crm/fiscal_year.toml; changes belong there.
//! The calls of `fiscal_year`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::fiscal_year::GET,
        call: |crm, _| {
            let call: zoho_crm::fiscal_year::GetFiscalYear = crm.fiscal_year().get();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::fiscal_year::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::fiscal_year::UpdateFiscalYear = crm
                .fiscal_year()
                .update(&given.body::<zoho_crm::fiscal_year::FiscalYear>());
            erase(call.into_call())
        },
    },
];
