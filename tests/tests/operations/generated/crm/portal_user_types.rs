// Written by `cargo xtask codegen` from xtask/catalog/crm/portal_user_types.toml; changes belong there.
//! The calls of `portal_user_types`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::portal_user_types::LIST,
        call: |crm, given| {
            let call: zoho_crm::portal_user_types::ListPortalUserTypes = crm
                .portal_user_types()
                .list(given.path("portal_name"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::GET,
        call: |crm, given| {
            let call: zoho_crm::portal_user_types::GetPortalUserType = crm
                .portal_user_types()
                .get(given.path("portal_name"), given.path("user_type_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::CREATE,
        call: |crm, given| {
            let call: zoho_crm::portal_user_types::CreatePortalUserTypes =
                crm.portal_user_types().create(
                    given.path("portal_name"),
                    &given.body::<Vec<zoho_crm::portal_user_types::PortalUserTypeInput>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::portal_user_types::UpdatePortalUserType =
                crm.portal_user_types().update(
                    given.path("portal_name"),
                    given.path("user_type_id"),
                    &given.body::<zoho_crm::portal_user_types::PortalUserTypeInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::DELETE,
        call: |crm, given| {
            let call: zoho_crm::portal_user_types::DeletePortalUserType = crm
                .portal_user_types()
                .delete(given.path("portal_name"), given.path("user_type_id"));
            erase(call.into_call())
        },
    },
];
