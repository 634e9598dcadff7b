// Written by `cargo xtask codegen` from crm/v8/portal_invitations.toml of the catalogue; changes belong there.
//! The operations of `portal_invitations` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::portal_invitations;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&portal_invitations::GET_STATUS, |_, body| {
        response(&portal_invitations::GET_STATUS, body, |check| {
            check.list::<portal_invitations::PortalInvitationStatus>("portal_invite");
        })
    }),
    Entry::new(&portal_invitations::INVITE, |_, body| {
        response(&portal_invitations::INVITE, body, |check| {
            check.rows(rows::tally(body, "portal_invite"));
        })
    }),
    Entry::new(&portal_invitations::INVITE_MANY, |_, body| {
        response(&portal_invitations::INVITE_MANY, body, |check| {
            check.rows(rows::tally(body, "portal_invite"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_invitations::PortalInvitationBatch>>("portal_invite");
    }),
];
