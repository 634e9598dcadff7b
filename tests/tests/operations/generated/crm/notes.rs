// Written by `cargo xtask codegen` from xtask/catalog/crm/notes.toml; changes belong there.
//! The calls of `notes`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::notes::LIST,
        call: |crm, given| {
            let call: zoho_crm::notes::ListNotes = crm
                .notes()
                .list(many::<String>(given.query("fields")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .sort_order(given.query("sort_order"))
                .sort_by(given.query("sort_by"))
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notes::GET,
        call: |crm, given| {
            let call: zoho_crm::notes::GetNote = crm
                .notes()
                .get(given.path("note_id"), many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notes::CREATE,
        call: |crm, given| {
            let call: zoho_crm::notes::CreateNotes = crm
                .notes()
                .create(&given.body::<Vec<zoho_crm::notes::NoteInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notes::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::notes::UpdateNote = crm.notes().update(
                given.path("note_id"),
                &given.body::<zoho_crm::notes::NoteInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notes::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::notes::UpdateManyNotes = crm
                .notes()
                .update_many(&given.body::<Vec<zoho_crm::notes::NoteInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notes::DELETE,
        call: |crm, given| {
            let call: zoho_crm::notes::DeleteNote = crm.notes().delete(given.path("note_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notes::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::notes::DeleteManyNotes =
                crm.notes().delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::notes::CREATE_FOR_RECORD,
        call: |crm, given| {
            let call: zoho_crm::notes::CreateNotesForRecord = crm.notes().create_for_record(
                given.path("parent_record_module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::notes::RelatedNote>>(),
            );
            erase(call.into_call())
        },
    },
];
