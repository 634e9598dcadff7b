// Written by `cargo xtask codegen` from xtask/catalog/desk/call_comments.toml; changes belong there.
//! The calls of `call_comments`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::call_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::call_comments::ListCallComments = desk
                .call_comments()
                .list(given.path("call_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::call_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::call_comments::GetCallComment = desk
                .call_comments()
                .get(given.path("call_id"), given.path("comment_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::call_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::call_comments::CreateCallComment = desk.call_comments().create(
                given.path("call_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::call_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::call_comments::UpdateCallComment = desk.call_comments().update(
                given.path("call_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::call_comments::REPLACE,
        call: |desk, given| {
            let call: zoho_desk::call_comments::ReplaceCallComment = desk.call_comments().replace(
                given.path("call_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::call_comments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::call_comments::DeleteCallComment = desk
                .call_comments()
                .delete(given.path("call_id"), given.path("comment_id"));
            erase(call.into_call())
        },
    },
];
