// Written by `cargo xtask codegen` from xtask/catalog/crm/profiles.toml; changes belong there.
//! The calls of `profiles`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::profiles::LIST,
        call: |crm, _| {
            let call: zoho_crm::profiles::ListProfiles = crm.profiles().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::profiles::GET,
        call: |crm, given| {
            let call: zoho_crm::profiles::GetProfile = crm.profiles().get(given.path("profile_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::profiles::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::profiles::UpdateProfile = crm.profiles().update(
                given.path("profile_id"),
                &given.body::<zoho_crm::profiles::ProfileInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::profiles::DELETE,
        call: |crm, given| {
            let call: zoho_crm::profiles::DeleteProfile = crm
                .profiles()
                .delete(given.path("profile_id"), given.query("transfer_to"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::profiles::DUPLICATE,
        call: |crm, given| {
            let call: zoho_crm::profiles::DuplicateProfile = crm.profiles().duplicate(
                given.path("profile_id"),
                &given.body::<Vec<zoho_crm::profiles::ProfileInput>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::profiles::PATCH,
        call: |crm, given| {
            let call: zoho_crm::profiles::PatchProfile = crm.profiles().patch(
                given.path("profile_id"),
                &given.body::<zoho_crm::profiles::ProfilePatch>(),
            );
            erase(call.into_call())
        },
    },
];
