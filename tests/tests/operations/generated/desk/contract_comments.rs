// Written by `cargo xtask codegen` from xtask/catalog/desk/contract_comments.toml; changes belong there.
//! The calls of `contract_comments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::contract_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::contract_comments::ListContractComments = desk
                .contract_comments()
                .list(given.path("contract_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::contract_comments::GetContractComment = desk
                .contract_comments()
                .get(given.path("contract_id"), given.path("comment_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::contract_comments::CreateContractComment =
                desk.contract_comments().create(
                    given.path("contract_id"),
                    &given.body::<zoho_desk::contract_comments::ContractCommentCreate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::contract_comments::UpdateContractComment =
                desk.contract_comments().update(
                    given.path("contract_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::shared::CommentUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::REPLACE,
        call: |desk, given| {
            let call: zoho_desk::contract_comments::ReplaceContractComment =
                desk.contract_comments().replace(
                    given.path("contract_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::shared::CommentUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::contract_comments::DeleteContractComment = desk
                .contract_comments()
                .delete(given.path("contract_id"), given.path("comment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            let call: zoho_desk::contract_comments::DownloadContractCommentAttachment = desk
                .contract_comments()
                .download_attachment(
                    given.path("contract_id"),
                    given.path("comment_id"),
                    given.path("attachment_id"),
                )
                .inline(one::<bool>(given.query("inline")));
            erase_file(call.into_call())
        },
    },
];
