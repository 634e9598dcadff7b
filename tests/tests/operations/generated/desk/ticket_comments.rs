// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_comments.toml; changes belong there.
//! The calls of `ticket_comments`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::ticket_comments::ListTicketComments = desk
                .ticket_comments()
                .list(given.path("ticket_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::ticket_comments::GetTicketComment = desk
                .ticket_comments()
                .get(given.path("ticket_id"), given.path("comment_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_comments::CreateTicketComment =
                desk.ticket_comments().create(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::ticket_comments::TicketCommentInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_comments::UpdateTicketComment =
                desk.ticket_comments().update(
                    given.path("ticket_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::ticket_comments::TicketCommentInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_comments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::ticket_comments::DeleteTicketComment = desk
                .ticket_comments()
                .delete(given.path("ticket_id"), given.path("comment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_comments::LIST_HISTORY,
        call: |desk, given| {
            let call: zoho_desk::ticket_comments::ListTicketCommentHistory = desk
                .ticket_comments()
                .list_history(given.path("ticket_id"), given.path("comment_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
];
