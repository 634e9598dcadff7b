// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_comments.toml; changes belong there.
//! The calls of `contact_comments`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::contact_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::contact_comments::ListContactComments = desk
                .contact_comments()
                .list(given.path("contact_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::contact_comments::GetContactComment = desk
                .contact_comments()
                .get(given.path("contact_id"), given.path("comment_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::contact_comments::CreateContactComment =
                desk.contact_comments().create(
                    given.path("contact_id"),
                    &given.body::<zoho_desk::shared::CommentCreate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::contact_comments::UpdateContactComment =
                desk.contact_comments().update(
                    given.path("contact_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::shared::CommentUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::contact_comments::DeleteContactComment = desk
                .contact_comments()
                .delete(given.path("contact_id"), given.path("comment_id"));
            erase(call.into_call())
        },
    },
];
