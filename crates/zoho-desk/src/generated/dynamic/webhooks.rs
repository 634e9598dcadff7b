// Written by `cargo xtask codegen` from xtask/catalog/desk/webhooks.toml; changes belong there.
//! The operations of `webhooks` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::webhooks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&webhooks::LIST, |_, body| {
        answer(&webhooks::LIST, body, |check| {
            check.list::<webhooks::Webhook>("data");
        })
    }),
    Entry::new(&webhooks::GET, |_, body| {
        answer(&webhooks::GET, body, |check| {
            check.member::<webhooks::Webhook>("");
        })
    }),
    Entry::new(&webhooks::CREATE, |_, body| {
        answer(&webhooks::CREATE, body, |check| {
            check.member::<webhooks::Webhook>("");
        })
    })
    .body(|check| {
        check.member::<webhooks::WebhookCreate>("");
    }),
    Entry::new(&webhooks::UPDATE, |_, body| {
        answer(&webhooks::UPDATE, body, |check| {
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
