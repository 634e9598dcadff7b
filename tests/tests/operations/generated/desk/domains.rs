// Written by `cargo xtask codegen` from xtask/catalog/desk/domains.toml; changes belong there.
//! The calls of `domains`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::domains::LIST,
        call: |desk, given| {
            let call: zoho_desk::domains::ListDomains = desk
                .domains()
                .list()
                .is_verified(one::<bool>(given.query("isVerified")))
                .is_applied(one::<bool>(given.query("isApplied")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::domains::GET,
        call: |desk, given| {
            let call: zoho_desk::domains::GetDomain = desk.domains().get(given.path("domain_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::domains::CREATE,
        call: |desk, given| {
            let call: zoho_desk::domains::CreateDomain =
                desk.domains().create(given.body::<String>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::domains::DELETE,
        call: |desk, given| {
            let call: zoho_desk::domains::DeleteDomain =
                desk.domains().delete(given.path("domain_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::domains::APPLY,
        call: |desk, given| {
            let call: zoho_desk::domains::ApplyDomains =
                desk.domains().apply(given.body::<String>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::domains::RESET,
        call: |desk, _| {
            let call: zoho_desk::domains::ResetDomains = desk.domains().reset();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::domains::VERIFY,
        call: |desk, given| {
            let call: zoho_desk::domains::VerifyDomains = desk
                .domains()
                .verify(&given.body::<zoho_desk::domains::DomainVerify>());
            erase(call.into_call())
        },
    },
];
