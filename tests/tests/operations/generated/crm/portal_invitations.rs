// Written by `cargo xtask codegen` from xtask/catalog/crm/portal_invitations.toml; changes belong there.
//! The calls of `portal_invitations`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::portal_invitations::GET_STATUS,
        call: |crm, given| {
            let call: zoho_crm::portal_invitations::GetPortalInvitationStatus = crm
                .portal_invitations()
                .get_status(given.path("module"), given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_invitations::INVITE,
        call: |crm, given| {
            let call: zoho_crm::portal_invitations::InvitePortalInvitations = crm
                .portal_invitations()
                .invite(
                    given.path("module"),
                    given.path("record_id"),
                    given.query("user_type_id"),
                    given.query("type"),
                )
                .language(given.query("language"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_invitations::INVITE_MANY,
        call: |crm, given| {
            let call: zoho_crm::portal_invitations::InviteManyPortalInvitations =
                crm.portal_invitations().invite_many(
                    given.path("module"),
                    &given.body::<Vec<zoho_crm::portal_invitations::PortalInvitationBatch>>(),
                );
            erase(call.into_call())
        },
    },
];
