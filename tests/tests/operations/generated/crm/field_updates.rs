// Written by `cargo xtask codegen` from xtask/catalog/crm/field_updates.toml; changes belong there.
//! The calls of `field_updates`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::field_updates::LIST,
        call: |crm, given| {
            let call: zoho_crm::field_updates::ListFieldUpdates = crm
                .field_updates()
                .list()
                .filter(given.query("filter"))
                .module(given.query("module"))
                .related_module(given.query("related_module"))
                .feature_type(given.query("feature_type"))
                .sort_order(given.query("sort_order"))
                .sort_by(given.query("sort_by"))
                .include_inner_details(many::<String>(given.query("include_inner_details")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_updates::GET,
        call: |crm, given| {
            let call: zoho_crm::field_updates::GetFieldUpdate = crm
                .field_updates()
                .get(given.path("field_update_id"))
                .include_inner_details(many::<String>(given.query("include_inner_details")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_updates::CREATE,
        call: |crm, given| {
            let call: zoho_crm::field_updates::CreateFieldUpdates = crm
                .field_updates()
                .create(&given.body::<Vec<zoho_crm::field_updates::FieldUpdateInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_updates::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::field_updates::UpdateFieldUpdate = crm.field_updates().update(
                given.path("field_update_id"),
                &given.body::<zoho_crm::field_updates::FieldUpdateInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_updates::DELETE,
        call: |crm, given| {
            let call: zoho_crm::field_updates::DeleteFieldUpdate =
                crm.field_updates().delete(given.path("field_update_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_updates::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::field_updates::DeleteManyFieldUpdates = crm
                .field_updates()
                .delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
];
