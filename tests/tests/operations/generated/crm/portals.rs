// Written by `cargo xtask codegen` from xtask/catalog/crm/portals.toml; changes belong there.
//! The calls of `portals`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::portals::LIST,
        call: |crm, _| {
            let call: zoho_crm::portals::ListPortals = crm.portals().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portals::GET,
        call: |crm, given| {
            let call: zoho_crm::portals::GetPortal = crm.portals().get(given.path("portal_name"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portals::CREATE,
        call: |crm, given| {
            let call: zoho_crm::portals::CreatePortals = crm
                .portals()
                .create(&given.body::<Vec<zoho_crm::portals::PortalInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portals::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::portals::UpdatePortal = crm.portals().update(
                given.path("portal_name"),
                &given.body::<zoho_crm::portals::PortalInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portals::DELETE,
        call: |crm, given| {
            let call: zoho_crm::portals::DeletePortal =
                crm.portals().delete(given.path("portal_name"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portals::GET_META,
        call: |crm, given| {
            let call: zoho_crm::portals::GetPortalMeta =
                crm.portals().get_meta(given.query("module"));
            erase(call.into_call())
        },
    },
];
