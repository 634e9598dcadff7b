// Written by `cargo xtask codegen` from desk/v1/records.toml of the catalogue; changes belong there.
//! The calls of `records`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::records::LIST,
        call: |desk, given| {
            let call: zoho_desk::records::ListRecords = desk
                .records()
                .list(given.path("module"))
                .view_id(given.query("viewId"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .sort_by(given.query("sortBy"))
                .fields(given.query("fields"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::records::GET,
        call: |desk, given| {
            let call: zoho_desk::records::GetRecord = desk
                .records()
                .get(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::records::CREATE,
        call: |desk, given| {
            let call: zoho_desk::records::CreateRecord = desk.records().create(
                given.path("module"),
                &given.body::<zoho_desk::records::RecordCreate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::records::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::records::UpdateRecord = desk.records().update(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_desk::records::RecordUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::records::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::records::UpdateManyRecords = desk.records().update_many(
                given.path("module"),
                &given.body::<zoho_desk::records::RecordUpdateMany>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::records::DELETE,
        call: |desk, given| {
            let call: zoho_desk::records::DeleteRecord = desk
                .records()
                .delete(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::records::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::records::MoveRecordsToTrash = desk
                .records()
                .move_to_trash(given.path("module"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::records::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::records::SearchRecords = desk
                .records()
                .search(given.path("module"))
                .created_time_range(given.query("createdTimeRange"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .with_all(given.query("_all"))
                .field1(given.query("field1"))
                .field2(given.query("field2"))
                .field3(given.query("field3"))
                .field4(given.query("field4"))
                .field5(given.query("field5"))
                .field6(given.query("field6"))
                .field7(given.query("field7"))
                .field8(given.query("field8"))
                .field9(given.query("field9"))
                .field10(given.query("field10"))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::records::COUNT,
        call: |desk, given| {
            let call: zoho_desk::records::CountRecords = desk
                .records()
                .count(given.path("module"), given.query("viewId"));
            erase(call.into_call())
        },
    },
];
