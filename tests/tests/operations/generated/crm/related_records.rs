// Written by `cargo xtask codegen` from crm/v8/related_records.toml of the catalogue; changes belong there.
//! The calls of `related_records`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::related_records::LIST,
        call: |crm, given| {
            let call: zoho_crm::related_records::ListRelatedRecords = crm
                .related_records()
                .list(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("related_list"),
                    many::<String>(given.query("fields")),
                )
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ))
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::GET,
        call: |crm, given| {
            let call: zoho_crm::related_records::GetRelatedRecord = crm
                .related_records()
                .get(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("related_list"),
                    given.path("related_record_id"),
                )
                .fields(many::<String>(given.query("fields")))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ))
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::COUNT,
        call: |crm, given| {
            let call: zoho_crm::related_records::CountRelatedRecords = crm.related_records().count(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::related_records::RelatedRecordCount>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::GET_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::related_records::GetRelatedRecordByExternalId = crm
                .related_records()
                .get_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    given.path("related_list"),
                    given.path("related_external_id"),
                    given.header("X-EXTERNAL"),
                )
                .fields(many::<String>(given.query("fields")))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::LINK,
        call: |crm, given| {
            let call: zoho_crm::related_records::LinkRelatedRecord = crm
                .related_records()
                .link(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("related_list"),
                    given.path("related_record_id"),
                    &given.body::<zoho_crm::shared::Record>(),
                )
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::LINK_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::related_records::LinkRelatedRecordsByExternalId =
                crm.related_records().link_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    given.path("related_list"),
                    given.path("related_external_id"),
                    &given.body::<zoho_crm::shared::Record>(),
                    given.header("X-EXTERNAL"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::LINK_MANY,
        call: |crm, given| {
            let call: zoho_crm::related_records::LinkManyRelatedRecords = crm
                .related_records()
                .link_many(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("related_list"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::LINK_MANY_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::related_records::LinkManyRelatedRecordsByExternalId =
                crm.related_records().link_many_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    given.path("related_list"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                    given.header("X-EXTERNAL"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::LIST_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::related_records::ListRelatedRecordsByExternalId = crm
                .related_records()
                .list_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    given.path("related_list"),
                    many::<String>(given.query("fields")),
                    given.header("X-EXTERNAL"),
                )
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::LIST_OF_DELETED,
        call: |crm, given| {
            let call: zoho_crm::related_records::ListRelatedRecordOfDeleted = crm
                .related_records()
                .list_of_deleted(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("related_list"),
                )
                .fields(many::<String>(given.query("fields")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::UNLINK,
        call: |crm, given| {
            let call: zoho_crm::related_records::UnlinkRelatedRecord = crm
                .related_records()
                .unlink(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("related_list"),
                    given.path("related_record_id"),
                )
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::UNLINK_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::related_records::UnlinkRelatedRecordsByExternalId =
                crm.related_records().unlink_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    given.path("related_list"),
                    given.path("related_external_id"),
                    given.header("X-EXTERNAL"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::UNLINK_MANY,
        call: |crm, given| {
            let call: zoho_crm::related_records::UnlinkManyRelatedRecords = crm
                .related_records()
                .unlink_many(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("related_list"),
                    many::<String>(given.query("ids")),
                )
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::related_records::UNLINK_MANY_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::related_records::UnlinkManyRelatedRecordsByExternalId =
                crm.related_records().unlink_many_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    given.path("related_list"),
                    many::<String>(given.query("ids")),
                    given.header("X-EXTERNAL"),
                );
            erase(call.into_call())
        },
    },
];
