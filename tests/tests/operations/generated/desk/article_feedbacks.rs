// Written by `cargo xtask codegen` from xtask/catalog/desk/article_feedbacks.toml; changes belong there.
//! The calls of `article_feedbacks`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::article_feedbacks::LIST,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::ListArticleFeedbacks = desk
                .article_feedbacks()
                .list()
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .locale(given.query("locale"))
                .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                .sort_by(given.query("sortBy"))
                .department_ids(many::<String>(given.query("departmentIds")))
                .time_range(given.query("timeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::GET,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::GetArticleFeedback = desk
                .article_feedbacks()
                .get(given.path("feedback_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::CREATE,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::CreateArticleFeedback =
                desk.article_feedbacks().create(
                    given.path("article_id"),
                    given.path("locale"),
                    &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackCreate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::UpdateArticleFeedback =
                desk.article_feedbacks().update(
                    given.path("feedback_id"),
                    given.body::<zoho_desk::article_feedbacks::ArticleFeedbackUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::DELETE,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::DeleteArticleFeedback =
                desk.article_feedbacks().delete(given.path("feedback_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::ADD_AS_TICKET,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::AddArticleFeedbackAsTicket =
                desk.article_feedbacks().add_as_ticket(
                    given.path("feedback_id"),
                    &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackAddAsTicket>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::ADD_RESOLUTION,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::AddArticleFeedbackResolution =
                desk.article_feedbacks().add_resolution(
                    given.path("feedback_id"),
                    &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackAddResolution>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::DELETE_LEGACY,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::DeleteLegacyArticleFeedbacks = desk
                .article_feedbacks()
                .delete_legacy(given.path("feedback_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::LIST_BY_TRANSLATION,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::ListArticleFeedbacksByTranslation = desk
                .article_feedbacks()
                .list_by_translation(given.path("article_id"), given.path("locale"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .created_time_range(given.query("createdTimeRange"))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::REPLACE_LEGACY,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::ReplaceLegacyArticleFeedbacks =
                desk.article_feedbacks().replace_legacy(
                    given.path("article_id"),
                    &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackAddAsTicket>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::UPDATE_LEGACY,
        call: |desk, given| {
            let call: zoho_desk::article_feedbacks::UpdateLegacyArticleFeedbacks =
                desk.article_feedbacks().update_legacy(
                    given.path("article_id"),
                    &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackAddAsTicket>(),
                );
            erase(call.into_call())
        },
    },
];
