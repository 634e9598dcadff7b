// Written by `cargo xtask codegen` from xtask/catalog/crm/webhooks.toml; changes belong there.
//! The operations of `webhooks` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::shared;
use super::super::webhooks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&webhooks::LIST, |_, body| {
        answer(&webhooks::LIST, body, |check| {
            check.list::<webhooks::Webhook>("webhooks");
        })
    }),
    Entry::new(&webhooks::GET, |_, body| {
        answer(&webhooks::GET, body, |check| {
            check.first::<webhooks::Webhook>("webhooks");
        })
    }),
    Entry::new(&webhooks::CREATE, |_, body| {
        answer(&webhooks::CREATE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    Entry::new(&webhooks::UPDATE, |_, body| {
        answer(&webhooks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    Entry::new(&webhooks::UPDATE_MANY, |_, body| {
        answer(&webhooks::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    Entry::new(&webhooks::DELETE, |_, body| {
        answer(&webhooks::DELETE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    }),
    Entry::new(&webhooks::DELETE_MANY, |_, body| {
        answer(&webhooks::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    }),
    Entry::new(&webhooks::LIST_ASSOCIATED_MODULES, |_, body| {
        answer(&webhooks::LIST_ASSOCIATED_MODULES, body, |check| {
            check.list::<shared::ApiNameRef>("associated_modules");
        })
    }),
    Entry::new(&webhooks::LIST_FAILURES, |_, body| {
        answer(&webhooks::LIST_FAILURES, body, |check| {
            check.list::<webhooks::WebhookFailure>("webhook_failures");
        })
    }),
    Entry::new(&webhooks::LIST_USAGE_REPORTS, |_, body| {
        answer(&webhooks::LIST_USAGE_REPORTS, body, |check| {
            check.list::<webhooks::WebhookUsageReport>("data_usage");
        })
    }),
];
