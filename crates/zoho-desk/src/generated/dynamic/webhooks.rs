// Written by `cargo xtask codegen` from desk/v1/webhooks.toml of the catalogue; changes belong there.
//! The operations of `webhooks` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::webhooks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&webhooks::LIST, |_, body| {
        response(&webhooks::LIST, body, |check| {
            check.list::<webhooks::Webhook>("data");
        })
    }),
    Entry::new(&webhooks::GET, |_, body| {
        response(&webhooks::GET, body, |check| {
            check.member::<webhooks::Webhook>("");
        })
    }),
    Entry::new(&webhooks::CREATE, |_, body| {
        response(&webhooks::CREATE, body, |check| {
            check.member::<webhooks::Webhook>("");
        })
    })
    .body(|check| {
        check.member::<webhooks::WebhookCreate>("");
    }),
    Entry::new(&webhooks::UPDATE, |_, body| {
        response(&webhooks::UPDATE, body, |check| {
            check.member::<webhooks::Webhook>("");
        })
    })
    .body(|check| {
        check.member::<webhooks::WebhookUpdate>("");
    }),
    Entry::new(&webhooks::DELETE, |_, body| {
        nothing(&webhooks::DELETE, body)
    }),
];
