// Written by `cargo xtask codegen` from desk/v1/article_comments.toml of the catalogue; changes belong there.
//! The calls of `article_comments`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::article_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::article_comments::ListArticleComments = desk
                .article_comments()
                .list(given.path("article_id"), given.path("locale"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::article_comments::GetArticleComment = desk.article_comments().get(
                given.path("article_id"),
                given.path("locale"),
                given.path("comment_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::article_comments::CreateArticleComment =
                desk.article_comments().create(
                    given.path("article_id"),
                    given.path("locale"),
                    &given.body::<zoho_desk::article_comments::ArticleCommentInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::article_comments::UpdateArticleComment =
                desk.article_comments().update(
                    given.path("article_id"),
                    given.path("locale"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::article_comments::ArticleCommentInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::article_comments::DeleteArticleComment =
                desk.article_comments().delete(
                    given.path("article_id"),
                    given.path("locale"),
                    given.path("comment_id"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::article_comments::MoveArticleCommentsToTrash = desk
                .article_comments()
                .move_to_trash(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::APPROVE,
        call: |desk, given| {
            let call: zoho_desk::article_comments::ApproveArticleComments = desk
                .article_comments()
                .approve(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::CONVERT_AS_TICKET,
        call: |desk, given| {
            let call: zoho_desk::article_comments::ConvertArticleCommentAsTicket =
                desk.article_comments().convert_as_ticket(
                    given.path("article_id"),
                    given.path("locale"),
                    given.path("comment_id"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::COUNT_MODERATED,
        call: |desk, given| {
            let call: zoho_desk::article_comments::CountModeratedArticleComments = desk
                .article_comments()
                .count_moderated()
                .locale(given.query("locale"))
                .category_id(given.query("categoryId"))
                .commented_by(given.query("commentedBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_comments::LIST_MODERATED,
        call: |desk, given| {
            let call: zoho_desk::article_comments::ListModeratedArticleComments = desk
                .article_comments()
                .list_moderated()
                .locale(given.query("locale"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .commented_by(given.query("commentedBy"))
                .category_id(given.query("categoryId"))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
];
