// Written by `cargo xtask codegen` from xtask/catalog/crm/unsubscribe_links.toml; changes belong there.
//! The calls of `unsubscribe_links`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::unsubscribe_links::LIST,
        call: |crm, _| {
            let call: zoho_crm::unsubscribe_links::ListUnsubscribeLinks =
                crm.unsubscribe_links().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::GET,
        call: |crm, given| {
            let call: zoho_crm::unsubscribe_links::GetUnsubscribeLink = crm
                .unsubscribe_links()
                .get(given.path("unsubscribe_link_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::CREATE,
        call: |crm, given| {
            let call: zoho_crm::unsubscribe_links::CreateUnsubscribeLinks = crm
                .unsubscribe_links()
                .create(&given.body::<Vec<zoho_crm::unsubscribe_links::UnsubscribeLinkInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::unsubscribe_links::UpdateUnsubscribeLink =
                crm.unsubscribe_links().update(
                    given.path("unsubscribe_link_id"),
                    &given.body::<zoho_crm::unsubscribe_links::UnsubscribeLinkInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::unsubscribe_links::UpdateManyUnsubscribeLinks =
                crm.unsubscribe_links().update_many(
                    &given.body::<Vec<zoho_crm::unsubscribe_links::UnsubscribeLinkInput>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::DELETE,
        call: |crm, given| {
            let call: zoho_crm::unsubscribe_links::DeleteUnsubscribeLink = crm
                .unsubscribe_links()
                .delete(given.path("unsubscribe_link_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::LIST_ASSOCIATIONS,
        call: |crm, _| {
            let call: zoho_crm::unsubscribe_links::ListUnsubscribeLinkAssociations =
                crm.unsubscribe_links().list_associations();
            erase(call.into_call())
        },
    },
];
