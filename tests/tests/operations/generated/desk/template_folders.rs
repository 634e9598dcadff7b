// Written by `cargo xtask codegen` from xtask/catalog/desk/template_folders.toml; changes belong there.
//! The calls of `template_folders`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::template_folders::LIST,
        call: |desk, given| {
            let call: zoho_desk::template_folders::ListTemplateFolders = desk
                .template_folders()
                .list(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::template_folders::GET,
        call: |desk, given| {
            let call: zoho_desk::template_folders::GetTemplateFolder =
                desk.template_folders().get(given.path("folder_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::template_folders::CREATE,
        call: |desk, given| {
            let call: zoho_desk::template_folders::CreateTemplateFolder = desk
                .template_folders()
                .create(&given.body::<zoho_desk::template_folders::TemplateFolderCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::template_folders::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::template_folders::UpdateTemplateFolder =
                desk.template_folders().update(
                    given.path("folder_id"),
                    &given.body::<zoho_desk::template_folders::TemplateFolderUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::template_folders::REPLACE,
        call: |desk, given| {
            let call: zoho_desk::template_folders::ReplaceTemplateFolder =
                desk.template_folders().replace(
                    given.path("folder_id"),
                    &given.body::<zoho_desk::template_folders::TemplateFolderUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::template_folders::DELETE,
        call: |desk, given| {
            let call: zoho_desk::template_folders::DeleteTemplateFolder =
                desk.template_folders().delete(given.path("folder_id"));
            erase(call.into_call())
        },
    },
];
