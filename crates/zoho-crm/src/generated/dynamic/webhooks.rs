// Written by `cargo xtask codegen` from crm/v8/webhooks.toml of the catalogue; changes belong there.
//! The operations of `webhooks` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::shared;
use super::super::webhooks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&webhooks::LIST, |_, body| {
        response(&webhooks::LIST, body, |check| {
            check.list::<webhooks::Webhook>("webhooks");
        })
    }),
    Entry::new(&webhooks::GET, |_, body| {
        response(&webhooks::GET, body, |check| {
            check.first::<webhooks::Webhook>("webhooks");
        })
    }),
    Entry::new(&webhooks::CREATE, |_, body| {
        response(&webhooks::CREATE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    Entry::new(&webhooks::UPDATE, |_, body| {
        response(&webhooks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    Entry::new(&webhooks::UPDATE_MANY, |_, body| {
        response(&webhooks::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    Entry::new(&webhooks::DELETE, |_, body| {
        response(&webhooks::DELETE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    }),
    Entry::new(&webhooks::DELETE_MANY, |_, body| {
        response(&webhooks::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    }),
    Entry::new(&webhooks::LIST_ASSOCIATED_MODULES, |_, body| {
        response(&webhooks::LIST_ASSOCIATED_MODULES, body, |check| {
            check.list::<shared::ApiNameRef>("associated_modules");
        })
    }),
    Entry::new(&webhooks::LIST_FAILURES, |_, body| {
        response(&webhooks::LIST_FAILURES, body, |check| {
            check.list::<webhooks::WebhookFailure>("webhook_failures");
        })
    }),
    Entry::new(&webhooks::LIST_USAGE_REPORTS, |_, body| {
        response(&webhooks::LIST_USAGE_REPORTS, body, |check| {
            check.list::<webhooks::WebhookUsageReport>("data_usage");
        })
    }),
];
