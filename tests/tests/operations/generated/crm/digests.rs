// Written by `cargo xtask codegen` from xtask/catalog/crm/digests.toml; changes belong there.
//! The calls of `digests`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::digests::CREATE,
    call: |crm, given| {
        let call: zoho_crm::digests::CreateDigests = crm
            .digests()
            .create(&given.body::<Vec<zoho_crm::digests::Digest>>());
        erase(call.into_call())
    },
}];
