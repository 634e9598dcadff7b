// Written by `cargo xtask codegen` from xtask/catalog/desk/account_comments.toml; changes belong there.
//! The calls of `account_comments`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::account_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::account_comments::ListAccountComments = desk
                .account_comments()
                .list(given.path("account_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::account_comments::GetAccountComment = desk
                .account_comments()
                .get(given.path("account_id"), given.path("comment_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::account_comments::CreateAccountComment =
                desk.account_comments().create(
                    given.path("account_id"),
                    &given.body::<zoho_desk::shared::CommentCreate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::account_comments::UpdateAccountComment =
                desk.account_comments().update(
                    given.path("account_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::shared::CommentUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_comments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::account_comments::DeleteAccountComment = desk
                .account_comments()
                .delete(given.path("account_id"), given.path("comment_id"));
            erase(call.into_call())
        },
    },
];
