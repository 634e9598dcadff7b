// Written by `cargo xtask codegen` from xtask/catalog/desk/event_comments.toml; changes belong there.
//! The calls of `event_comments`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::event_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::event_comments::ListEventComments = desk
                .event_comments()
                .list(given.path("event_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::event_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::event_comments::GetEventComment = desk
                .event_comments()
                .get(given.path("event_id"), given.path("comment_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::event_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::event_comments::CreateEventComment = desk.event_comments().create(
                given.path("event_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::event_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::event_comments::UpdateEventComment = desk.event_comments().update(
                given.path("event_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            );
            erase(call.into_call())
        },
    },
];
