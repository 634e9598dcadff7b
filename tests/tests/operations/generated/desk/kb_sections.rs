// Written by `cargo xtask codegen` from xtask/catalog/desk/kb_sections.toml; changes belong there.
//! The calls of `kb_sections`.

use super::super::super::every::{Case, erase, many};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::kb_sections::GET,
        call: |desk, given| {
            let call: zoho_desk::kb_sections::GetKbSection = desk
                .kb_sections()
                .get(given.path("section_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::CREATE,
        call: |desk, given| {
            let call: zoho_desk::kb_sections::CreateKbSection = desk
                .kb_sections()
                .create(&given.body::<zoho_desk::kb_sections::KbSectionCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::kb_sections::UpdateKbSection = desk.kb_sections().update(
                given.path("section_id"),
                &given.body::<zoho_desk::kb_sections::KbSectionUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::ADD_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::kb_sections::AddKbSectionPermalink =
                desk.kb_sections().add_permalink(
                    given.path("section_id"),
                    given.path("locale"),
                    &given.body::<zoho_desk::shared::AddPermalink>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::REMOVE_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::kb_sections::RemoveKbSectionPermalink =
                desk.kb_sections().remove_permalink(
                    given.path("section_id"),
                    given.path("locale"),
                    given.body::<String>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::REORDER,
        call: |desk, given| {
            let call: zoho_desk::kb_sections::ReorderKbSections = desk
                .kb_sections()
                .reorder(&given.body::<zoho_desk::kb_sections::KbSectionReorder>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::UPDATE_PERMALINKS,
        call: |desk, given| {
            let call: zoho_desk::kb_sections::UpdateKbSectionPermalinks =
                desk.kb_sections().update_permalinks(
                    given.path("section_id"),
                    given.path("locale"),
                    &given.body::<zoho_desk::shared::UpdatePermalinks>(),
                );
            erase(call.into_call())
        },
    },
];
