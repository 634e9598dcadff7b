// Written by `cargo xtask codegen` from desk/v1/ticket_templates.toml of the catalogue; changes belong there.
//! The operations of `ticket_templates` by name.

use zoho_http::dynamic::{Entry, response};
use zoho_types::Id;

use super::super::shared;
use super::super::ticket_templates;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_templates::LIST, |_, body| {
        response(&ticket_templates::LIST, body, |check| {
            check.list::<ticket_templates::TicketTemplate>("data");
        })
    }),
    Entry::new(&ticket_templates::GET, |_, body| {
        response(&ticket_templates::GET, body, |check| {
            check.member::<ticket_templates::TicketTemplate>("");
        })
    }),
    Entry::new(&ticket_templates::CREATE, |_, body| {
        response(&ticket_templates::CREATE, body, |check| {
            check.member::<ticket_templates::TicketTemplate>("");
        })
    })
    .body(|check| {
        check.member::<ticket_templates::TicketTemplateCreate>("");
    }),
    Entry::new(&ticket_templates::UPDATE, |_, body| {
        response(&ticket_templates::UPDATE, body, |check| {
            check.member::<ticket_templates::TicketTemplate>("");
        })
    })
    .body(|check| {
        check.member::<ticket_templates::TicketTemplateUpdate>("");
    }),
    Entry::new(&ticket_templates::DELETE_MANY, |_, body| {
        response(&ticket_templates::DELETE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
];
