// Written by `cargo xtask codegen` from xtask/catalog/crm/portal_invitations.toml; changes belong there.
//! The operations of `portal_invitations` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::portal_invitations;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&portal_invitations::GET_STATUS, |_, body| {
        answer(&portal_invitations::GET_STATUS, body, |check| {
            check.list::<portal_invitations::PortalInvitationStatus>("portal_invite");
        })
    }),
    Entry::new(&portal_invitations::INVITE, |_, body| {
        answer(&portal_invitations::INVITE, body, |check| {
            check.rows(rows::tally(body, "portal_invite"));
        })
    }),
    Entry::new(&portal_invitations::INVITE_MANY, |_, body| {
        answer(&portal_invitations::INVITE_MANY, body, |check| {
            check.rows(rows::tally(body, "portal_invite"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_invitations::PortalInvitationBatch>>("portal_invite");
    }),
];
