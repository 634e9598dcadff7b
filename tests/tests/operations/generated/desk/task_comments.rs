// Written by `cargo xtask codegen` from xtask/catalog/desk/task_comments.toml; changes belong there.
//! The calls of `task_comments`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::task_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::task_comments::ListTaskComments = desk
                .task_comments()
                .list(given.path("task_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::task_comments::GetTaskComment = desk
                .task_comments()
                .get(given.path("task_id"), given.path("comment_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::task_comments::CreateTaskComment = desk.task_comments().create(
                given.path("task_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::task_comments::UpdateTaskComment = desk.task_comments().update(
                given.path("task_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            );
            erase(call.into_call())
        },
    },
];
