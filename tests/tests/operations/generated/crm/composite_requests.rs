// Written by `cargo xtask codegen` from xtask/catalog/crm/composite_requests.toml; changes belong there.
//! The calls of `composite_requests`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::composite_requests::EXECUTE,
    call: |crm, given| {
        let call: zoho_crm::composite_requests::ExecuteCompositeRequests = crm
            .composite_requests()
            .execute(&given.body::<zoho_crm::composite_requests::CompositeRequestExecute>());
        erase(call.into_call())
    },
}];
