// Written by `cargo xtask codegen` from crm/v8/webhooks.toml of the catalogue; changes belong there.
//! The calls of `webhooks`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::webhooks::LIST,
        call: |crm, given| {
            let call: zoho_crm::webhooks::ListWebhooks = crm
                .webhooks()
                .list()
                .module(given.query("module"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .sort_by(given.query("sort_by"))
                .sort_order(given.query("sort_order"))
                .feature_type(given.query("feature_type"))
                .related_module(given.query("related_module"))
                .filters(given.query("filters"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::GET,
        call: |crm, given| {
            let call: zoho_crm::webhooks::GetWebhook = crm.webhooks().get(given.path("webhook_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::CREATE,
        call: |crm, given| {
            let call: zoho_crm::webhooks::CreateWebhooks = crm
                .webhooks()
                .create(&given.body::<Vec<zoho_crm::webhooks::WebhookInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::webhooks::UpdateWebhook = crm.webhooks().update(
                given.path("webhook_id"),
                &given.body::<zoho_crm::webhooks::WebhookInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::webhooks::UpdateManyWebhooks = crm
                .webhooks()
                .update_many(&given.body::<Vec<zoho_crm::webhooks::WebhookInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::DELETE,
        call: |crm, given| {
            let call: zoho_crm::webhooks::DeleteWebhook =
                crm.webhooks().delete(given.path("webhook_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::webhooks::DeleteManyWebhooks =
                crm.webhooks()
                    .delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::LIST_ASSOCIATED_MODULES,
        call: |crm, _| {
            let call: zoho_crm::webhooks::ListWebhookAssociatedModules =
                crm.webhooks().list_associated_modules();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::LIST_FAILURES,
        call: |crm, given| {
            let call: zoho_crm::webhooks::ListWebhookFailures = crm
                .webhooks()
                .list_failures()
                .webhook_id(given.query("webhook_id"))
                .module(given.query("module"))
                .from(one::<zoho_types::Date>(given.query("from")))
                .to(one::<zoho_types::Date>(given.query("to")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webhooks::LIST_USAGE_REPORTS,
        call: |crm, given| {
            let call: zoho_crm::webhooks::ListWebhookUsageReports = crm
                .webhooks()
                .list_usage_reports(given.query("group_by"))
                .type_(given.query("type"))
                .from(one::<zoho_types::Date>(given.query("from")))
                .to(one::<zoho_types::Date>(given.query("to")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .sort_order(given.query("sort_order"))
                .include_inner_details(many::<String>(given.query("include_inner_details")));
            erase(call.into_call())
        },
    },
];
