// Written by `cargo xtask codegen` from crm/v8/records.toml of the catalogue; changes belong there.
//! The calls of `records`.

use super::super::super::every::{Case, erase, erase_file, json, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::records::LIST,
        call: |crm, given| {
            let call: zoho_crm::records::ListRecords = crm
                .records()
                .list(given.path("module"), many::<String>(given.query("fields")))
                .approved(given.query("approved"))
                .converted(given.query("converted"))
                .cvid(given.query("cvid"))
                .ids(many::<String>(given.query("ids")))
                .uid(given.query("uid"))
                .sort_by(given.query("sort_by"))
                .sort_order(given.query("sort_order"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .start_date_time(one::<zoho_types::DateTime>(given.query("startDateTime")))
                .end_date_time(one::<zoho_types::DateTime>(given.query("endDateTime")))
                .territory_id(given.query("territory_id"))
                .include_child(given.query("include_child"))
                .page_token(given.query("page_token"))
                .filters(&json::<serde_json::Value>(given.query("filters")))
                .cross_filters(&json::<serde_json::Value>(given.query("cross_filters")))
                .filter_id(given.query("filterId"))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ))
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::GET,
        call: |crm, given| {
            let call: zoho_crm::records::GetRecord = crm
                .records()
                .get(given.path("module"), given.path("record_id"))
                .approved(given.query("approved"))
                .converted(given.query("converted"))
                .cvid(given.query("cvid"))
                .uid(given.query("uid"))
                .fields(many::<String>(given.query("fields")))
                .start_date_time(one::<zoho_types::DateTime>(given.query("startDateTime")))
                .end_date_time(one::<zoho_types::DateTime>(given.query("endDateTime")))
                .territory_id(given.query("territory_id"))
                .include_child(given.query("include_child"))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ))
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::CREATE,
        call: |crm, given| {
            let call: zoho_crm::records::CreateRecords = crm
                .records()
                .create(
                    given.path("module"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .x_external(given.header("X-EXTERNAL"))
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::UPSERT,
        call: |crm, given| {
            let call: zoho_crm::records::UpsertRecords = crm
                .records()
                .upsert(
                    given.path("module"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .x_external(given.header("X-EXTERNAL"))
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::records::UpdateRecord = crm
                .records()
                .update(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<zoho_crm::shared::Record>(),
                )
                .x_external(given.header("X-EXTERNAL"))
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::records::UpdateManyRecords = crm
                .records()
                .update_many(
                    given.path("module"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .x_external(given.header("X-EXTERNAL"))
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE,
        call: |crm, given| {
            let call: zoho_crm::records::DeleteRecord = crm
                .records()
                .delete(given.path("module"), given.path("record_id"))
                .wf_trigger(one::<bool>(given.query("wf_trigger")))
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::records::DeleteManyRecords = crm
                .records()
                .delete_many(given.path("module"), many::<String>(given.query("ids")))
                .wf_trigger(one::<bool>(given.query("wf_trigger")))
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::SEARCH,
        call: |crm, given| {
            let call: zoho_crm::records::SearchRecords = crm
                .records()
                .search(given.path("module"))
                .criteria(given.query("criteria"))
                .email(given.query("email"))
                .phone(given.query("phone"))
                .word(given.query("word"))
                .converted(given.query("converted"))
                .approved(given.query("approved"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .fields(many::<String>(given.query("fields")))
                .cvid(given.query("cvid"))
                .type_(given.query("type"))
                .approval_state(given.query("approval_state"))
                .x_external(given.header("X-EXTERNAL"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::COUNT,
        call: |crm, given| {
            let call: zoho_crm::records::CountRecords = crm
                .records()
                .count(given.path("module"))
                .cvid(given.query("cvid"))
                .criteria(given.query("criteria"))
                .email(given.query("email"))
                .phone(given.query("phone"))
                .word(given.query("word"))
                .converted(given.query("converted"))
                .approved(given.query("approved"))
                .type_(given.query("type"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::ASSIGN_TERRITORIES,
        call: |crm, given| {
            let call: zoho_crm::records::AssignRecordTerritories = crm
                .records()
                .assign_territories(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::ASSIGN_TERRITORIES_MANY,
        call: |crm, given| {
            let call: zoho_crm::records::AssignManyRecordTerritories = crm
                .records()
                .assign_territories_many(
                    given.path("module"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::CHANGE_OWNER,
        call: |crm, given| {
            let call: zoho_crm::records::ChangeRecordOwner = crm.records().change_owner(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::records::OwnerChange>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::CHANGE_OWNER_MANY,
        call: |crm, given| {
            let call: zoho_crm::records::ChangeManyRecordOwner = crm.records().change_owner_many(
                given.path("module"),
                &given.body::<zoho_crm::records::OwnerChangeMany>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::COUNT_MATCHING,
        call: |crm, given| {
            let call: zoho_crm::records::CountRecordMatching = crm
                .records()
                .count_matching(given.path("module"))
                .email(given.query("email"))
                .phone(given.query("phone"))
                .word(given.query("word"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::records::DeleteRecordByExternalId = crm
                .records()
                .delete_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    given.header("X-EXTERNAL"),
                )
                .wf_trigger(one::<bool>(given.query("wf_trigger")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_PHOTO,
        call: |crm, given| {
            let call: zoho_crm::records::DeleteRecordPhoto = crm
                .records()
                .delete_photo(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::DOWNLOAD_PHOTO,
        call: |crm, given| {
            let call: zoho_crm::records::DownloadRecordPhoto = crm
                .records()
                .download_photo(given.path("module"), given.path("record_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::DUPLICATE,
        call: |crm, given| {
            let call: zoho_crm::records::DuplicateRecord = crm
                .records()
                .duplicate(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::GET_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::records::GetRecordByExternalId = crm
                .records()
                .get_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    given.header("X-EXTERNAL"),
                )
                .approved(given.query("approved"))
                .converted(given.query("converted"))
                .cvid(given.query("cvid"))
                .uid(given.query("uid"))
                .fields(many::<String>(given.query("fields")))
                .start_date_time(one::<zoho_types::DateTime>(given.query("startDateTime")))
                .end_date_time(one::<zoho_types::DateTime>(given.query("endDateTime")))
                .territory_id(given.query("territory_id"))
                .include_child(given.query("include_child"))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::GET_FULL_TEXT,
        call: |crm, given| {
            let call: zoho_crm::records::GetRecordFullText = crm
                .records()
                .get_full_text(given.path("module"), given.path("record_id"))
                .fields(many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_CHANGE_OWNER_STATUS,
        call: |crm, given| {
            let call: zoho_crm::records::GetRecordMassChangeOwnerStatus = crm
                .records()
                .get_mass_change_owner_status(given.path("module"), given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_DELETE_STATUS,
        call: |crm, given| {
            let call: zoho_crm::records::GetRecordMassDeleteStatus = crm
                .records()
                .get_mass_delete_status(given.path("module"), given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_UPDATE_STATUS,
        call: |crm, given| {
            let call: zoho_crm::records::GetRecordMassUpdateStatus = crm
                .records()
                .get_mass_update_status(given.path("module"))
                .job_id(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MERGE_STATUS,
        call: |crm, given| {
            let call: zoho_crm::records::GetRecordMergeStatus = crm
                .records()
                .get_merge_status(given.path("module"), given.path("record_id"))
                .job_id(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::LIST_DELETED,
        call: |crm, given| {
            let call: zoho_crm::records::ListDeletedRecords = crm
                .records()
                .list_deleted(given.path("module"))
                .type_(given.query("type"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::LIST_FULL_TEXT,
        call: |crm, given| {
            let call: zoho_crm::records::ListRecordFullText = crm
                .records()
                .list_full_text(given.path("module"))
                .ids(many::<String>(given.query("ids")))
                .fields(many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::MASS_CHANGE_OWNER,
        call: |crm, given| {
            let call: zoho_crm::records::MassChangeOwnerRecords = crm
                .records()
                .mass_change_owner(given.path("module"), &given.body::<serde_json::Value>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::MASS_DELETE,
        call: |crm, given| {
            let call: zoho_crm::records::MassDeleteRecords = crm
                .records()
                .mass_delete(given.path("module"), &given.body::<serde_json::Value>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::MASS_UPDATE,
        call: |crm, given| {
            let call: zoho_crm::records::MassUpdateRecords = crm
                .records()
                .mass_update(
                    given.path("module"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .cvid(given.member::<String>("cvid"))
                .ids(given.member::<Vec<zoho_types::Id>>("ids"))
                .territory(given.member::<zoho_crm::records::RecordTerritory>("territory"))
                .over_write(given.member::<bool>("over_write"))
                .criteria(given.member::<Vec<zoho_crm::records::RecordCriteria>>("criteria"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::MERGE,
        call: |crm, given| {
            let call: zoho_crm::records::MergeRecords = crm.records().merge(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::records::Merge>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::REMOVE_TERRITORIES,
        call: |crm, given| {
            let call: zoho_crm::records::RemoveRecordTerritories = crm
                .records()
                .remove_territories(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::REMOVE_TERRITORIES_MANY,
        call: |crm, given| {
            let call: zoho_crm::records::RemoveManyRecordTerritories = crm
                .records()
                .remove_territories_many(
                    given.path("module"),
                    &given.body::<Vec<zoho_crm::shared::Record>>(),
                )
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::SEARCH_BULK,
        call: |crm, given| {
            let call: zoho_crm::records::SearchRecordBulk = crm
                .records()
                .search_bulk(given.path("module"))
                .approval_state(given.query("approval_state"))
                .criteria(given.query("criteria"))
                .converted(given.query("converted"))
                .word(given.query("word"))
                .email(given.query("email"))
                .phone(given.query("phone"))
                .fields(many::<String>(given.query("fields")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .sort_by(given.query("sort_by"))
                .sort_order(given.query("sort_order"))
                .type_(given.query("type"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::UPDATE_BY_EXTERNAL_ID,
        call: |crm, given| {
            let call: zoho_crm::records::UpdateRecordByExternalId = crm
                .records()
                .update_by_external_id(
                    given.path("module"),
                    given.path("external_id"),
                    &given.body::<zoho_crm::shared::Record>(),
                    given.header("X-EXTERNAL"),
                )
                .trigger(given.member::<Vec<String>>("trigger"))
                .process(given.member::<Vec<String>>("process"))
                .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                .wf_trigger(given.member::<String>("wf_trigger"))
                .lar_id(given.member::<zoho_types::Id>("lar_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::records::UPLOAD_PHOTO,
        call: |crm, given| {
            let call: zoho_crm::records::UploadRecordPhoto = crm
                .records()
                .upload_photo(
                    given.path("module"),
                    given.path("record_id"),
                    given.file("file"),
                )
                .restrict_triggers(given.query("restrict_triggers"));
            erase(call.into_call())
        },
    },
];
