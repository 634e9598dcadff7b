// Written by `cargo xtask codegen` from xtask/catalog/crm/from_addresses.toml; changes belong there.
//! The calls of `from_addresses`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::from_addresses::LIST,
    call: |crm, given| {
        let call: zoho_crm::from_addresses::ListFromAddresses =
            crm.from_addresses().list().user_id(given.query("user_id"));
        erase(call.into_call())
    },
}];
