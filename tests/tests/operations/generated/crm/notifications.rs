// Written by `cargo xtask codegen` from xtask/catalog/crm/notifications.toml; changes belong there.
//! The calls of `notifications`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::notifications::LIST,
        call: |crm, given| {
            let call: zoho_crm::notifications::ListNotifications = crm
                .notifications()
                .list()
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .channel_id(given.query("channel_id"))
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notifications::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::notifications::UpdateNotifications = crm
                .notifications()
                .update(&given.body::<Vec<zoho_crm::notifications::Notification>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notifications::REPLACE,
        call: |crm, given| {
            let call: zoho_crm::notifications::ReplaceNotifications = crm
                .notifications()
                .replace(&given.body::<Vec<zoho_crm::notifications::Notification>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notifications::DELETE,
        call: |crm, given| {
            let call: zoho_crm::notifications::DeleteNotification = crm
                .notifications()
                .delete(many::<String>(given.query("channel_ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notifications::ENABLE,
        call: |crm, given| {
            let call: zoho_crm::notifications::EnableNotifications = crm
                .notifications()
                .enable(&given.body::<Vec<zoho_crm::notifications::Notification>>());
            erase(call.into_call())
        },
    },
];
