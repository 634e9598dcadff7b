// Written by `cargo xtask codegen` from xtask/catalog/desk/webhooks.toml; changes belong there.
//! The calls of `webhooks`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::webhooks::LIST,
        call: |desk, _| {
            let call: zoho_desk::webhooks::ListWebhooks = desk.webhooks().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::webhooks::GET,
        call: |desk, given| {
            let call: zoho_desk::webhooks::GetWebhook =
                desk.webhooks().get(given.path("webhook_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::webhooks::CREATE,
        call: |desk, given| {
            let call: zoho_desk::webhooks::CreateWebhook = desk
                .webhooks()
                .create(&given.body::<zoho_desk::webhooks::WebhookCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::webhooks::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::webhooks::UpdateWebhook = desk.webhooks().update(
                given.path("webhook_id"),
                &given.body::<zoho_desk::webhooks::WebhookUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::webhooks::DELETE,
        call: |desk, given| {
            let call: zoho_desk::webhooks::DeleteWebhook =
                desk.webhooks().delete(given.path("webhook_id"));
            erase(call.into_call())
        },
    },
];
