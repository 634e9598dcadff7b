// Written by `cargo xtask codegen` from xtask/catalog/crm/wizards.toml; changes belong there.
//! The calls of `wizards`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::wizards::LIST,
        call: |crm, _| {
            let call: zoho_crm::wizards::ListWizards = crm.wizards().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::wizards::GET,
        call: |crm, given| {
            let call: zoho_crm::wizards::GetWizard = crm
                .wizards()
                .get(given.path("wizard_id"), given.query("layout_id"));
            erase(call.into_call())
        },
    },
];
