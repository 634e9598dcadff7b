// Written by `cargo xtask codegen` from xtask/catalog/crm/related_lists.toml; changes belong there.
//! The calls of `related_lists`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::related_lists::LIST,
        call: |crm, given| {
            let call: zoho_crm::related_lists::ListRelatedLists = crm
                .related_lists()
                .list(given.query("module"))
                .layout_id(given.query("layout_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_lists::GET,
        call: |crm, given| {
            let call: zoho_crm::related_lists::GetRelatedList = crm
                .related_lists()
                .get(given.path("related_list_id"), given.query("module"))
                .layout_id(given.query("layout_id"));
            erase(call.into_call())
        },
    },
];
