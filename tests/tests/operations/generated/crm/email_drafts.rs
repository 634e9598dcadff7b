// Written by `cargo xtask codegen` from xtask/catalog/crm/email_drafts.toml; changes belong there.
//! The calls of `email_drafts`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::email_drafts::LIST,
        call: |crm, given| {
            let call: zoho_crm::email_drafts::ListEmailDrafts = crm
                .email_drafts()
                .list(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_drafts::GET,
        call: |crm, given| {
            let call: zoho_crm::email_drafts::GetEmailDraft = crm.email_drafts().get(
                given.path("module"),
                given.path("record_id"),
                given.path("draft_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_drafts::CREATE,
        call: |crm, given| {
            let call: zoho_crm::email_drafts::CreateEmailDrafts = crm.email_drafts().create(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::email_drafts::EmailDraftInput>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_drafts::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::email_drafts::UpdateEmailDraft = crm.email_drafts().update(
                given.path("module"),
                given.path("record_id"),
                given.path("draft_id"),
                &given.body::<zoho_crm::email_drafts::EmailDraftInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_drafts::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::email_drafts::UpdateManyEmailDrafts =
                crm.email_drafts().update_many(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::email_drafts::EmailDraftInput>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_drafts::DELETE,
        call: |crm, given| {
            let call: zoho_crm::email_drafts::DeleteEmailDraft = crm.email_drafts().delete(
                given.path("module"),
                given.path("record_id"),
                given.path("draft_id"),
            );
            erase(call.into_call())
        },
    },
];
