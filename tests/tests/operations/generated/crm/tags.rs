// Written by `cargo xtask codegen` from xtask/catalog/crm/tags.toml; changes belong there.
//! The calls of `tags`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::tags::LIST,
        call: |crm, given| {
            let call: zoho_crm::tags::ListTags = crm
                .tags()
                .list(given.query("module"))
                .my_tags(given.query("my_tags"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::CREATE,
        call: |crm, given| {
            let call: zoho_crm::tags::CreateTags = crm
                .tags()
                .create(
                    &given.body::<Vec<zoho_crm::tags::TagInput>>(),
                    given.query("module"),
                )
                .color_code(given.query("color_code"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::tags::UpdateTag = crm.tags().update(
                given.path("tag_id"),
                &given.body::<zoho_crm::tags::TagInput>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::tags::UpdateManyTags = crm.tags().update_many(
                &given.body::<Vec<zoho_crm::tags::TagInput>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::DELETE,
        call: |crm, given| {
            let call: zoho_crm::tags::DeleteTag = crm.tags().delete(given.path("tag_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::ADD,
        call: |crm, given| {
            let call: zoho_crm::tags::AddTags = crm
                .tags()
                .add(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<zoho_crm::tags::TagAdd>(),
                )
                .over_write(given.query("over_write"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::ADD_MANY,
        call: |crm, given| {
            let call: zoho_crm::tags::AddManyTags = crm
                .tags()
                .add_many(
                    given.path("module"),
                    &given.body::<zoho_crm::tags::TagAdd>(),
                )
                .over_write(given.query("over_write"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::COUNT_RECORDS,
        call: |crm, given| {
            let call: zoho_crm::tags::CountTagRecords = crm
                .tags()
                .count_records(given.path("tag_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::GET_MASS_DELETE_STATUS,
        call: |crm, given| {
            let call: zoho_crm::tags::GetTagMassDeleteStatus =
                crm.tags().get_mass_delete_status(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::MASS_DELETE,
        call: |crm, given| {
            let call: zoho_crm::tags::MassDeleteTags = crm
                .tags()
                .mass_delete(&given.body::<Vec<zoho_crm::tags::MassTagDelete>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::MERGE,
        call: |crm, given| {
            let call: zoho_crm::tags::MergeTags = crm.tags().merge(
                given.path("tag_id"),
                &given.body::<Vec<zoho_crm::tags::TagMerge>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::REMOVE,
        call: |crm, given| {
            let call: zoho_crm::tags::RemoveTags = crm.tags().remove(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::tags::TagRemove>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::tags::REMOVE_MANY,
        call: |crm, given| {
            let call: zoho_crm::tags::RemoveManyTags = crm
                .tags()
                .remove_many(
                    given.path("module"),
                    &given.body::<zoho_crm::tags::TagRemove>(),
                )
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
];
