// Written by `cargo xtask codegen` from xtask/catalog/desk/email_templates.toml; changes belong there.
//! The calls of `email_templates`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::email_templates::LIST,
        call: |desk, given| {
            let call: zoho_desk::email_templates::ListEmailTemplates = desk
                .email_templates()
                .list(given.query("departmentId"))
                .search_str(given.query("searchStr"))
                .module(given.query("module"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .folder_id(given.query("folderId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_templates::GET,
        call: |desk, given| {
            let call: zoho_desk::email_templates::GetEmailTemplate =
                desk.email_templates().get(given.path("email_template_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_templates::CREATE,
        call: |desk, given| {
            let call: zoho_desk::email_templates::CreateEmailTemplate = desk
                .email_templates()
                .create(&given.body::<zoho_desk::email_templates::EmailTemplateCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_templates::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::email_templates::UpdateEmailTemplate =
                desk.email_templates().update(
                    given.path("email_template_id"),
                    &given.body::<zoho_desk::email_templates::EmailTemplateUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_templates::REPLACE,
        call: |desk, given| {
            let call: zoho_desk::email_templates::ReplaceEmailTemplate =
                desk.email_templates().replace(
                    given.path("email_template_id"),
                    &given.body::<zoho_desk::email_templates::EmailTemplateUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_templates::DELETE,
        call: |desk, given| {
            let call: zoho_desk::email_templates::DeleteEmailTemplate = desk
                .email_templates()
                .delete(given.path("email_template_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_templates::DUPLICATE_ATTACHMENTS,
        call: |desk, given| {
            let call: zoho_desk::email_templates::DuplicateEmailTemplateAttachments = desk
                .email_templates()
                .duplicate_attachments(given.path("email_template_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_templates::LIST_PLACE_HOLDERS,
        call: |desk, given| {
            let call: zoho_desk::email_templates::ListEmailTemplatePlaceHolders = desk
                .email_templates()
                .list_place_holders(given.query("departmentId"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::email_templates::RENDER,
        call: |desk, given| {
            let call: zoho_desk::email_templates::RenderEmailTemplate =
                desk.email_templates().render(
                    given.path("email_template_id"),
                    &given.body::<zoho_desk::email_templates::EmailTemplateRender>(),
                    given.query("entityId"),
                );
            erase(call.into_call())
        },
    },
];
