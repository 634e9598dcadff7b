// Written by `cargo xtask codegen` from xtask/catalog/desk/article_statistics.toml; changes belong there.
//! The calls of `article_statistics`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::article_statistics::GET,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::GetArticleStatistic = desk
                .article_statistics()
                .get()
                .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                .stats_type(many::<String>(given.query("statsType")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .locale(given.query("locale"))
                .time_range(given.query("timeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::COUNT_TRANSLATION_USERS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::CountArticleStatisticTranslationUsers = desk
                .article_statistics()
                .count_translation_users(given.path("article_id"), given.path("locale"))
                .action(given.query("action"))
                .user_type(given.query("userType"))
                .time_range(given.query("timeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::GENERATE_REPORTS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::GenerateArticleStatisticReports =
                desk.article_statistics().generate_reports(
                    &given.body::<zoho_desk::article_statistics::ArticleReportRequest>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::GET_COUNTS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::GetArticleStatisticCounts = desk
                .article_statistics()
                .get_counts(many::<String>(given.query("action")))
                .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .user_type(given.query("userType"))
                .locale(given.query("locale"))
                .time_range(given.query("timeRange"))
                .action_source(many::<String>(given.query("actionSource")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::GET_TRENDS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::GetArticleStatisticTrends = desk
                .article_statistics()
                .get_trends(given.path("article_id"))
                .limit(one::<i64>(given.query("limit")))
                .action(many::<String>(given.query("action")))
                .from(one::<i64>(given.query("from")))
                .user_type(given.query("userType"))
                .time_range(given.query("timeRange"))
                .action_source(many::<String>(given.query("actionSource")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_ARTICLE_USERS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::ListArticleStatisticArticleUsers = desk
                .article_statistics()
                .list_article_users(given.path("article_id"))
                .limit(one::<i64>(given.query("limit")))
                .action(given.query("action"))
                .user_type(given.query("userType"))
                .from(one::<i64>(given.query("from")))
                .time_range(given.query("timeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_INTERACTED_USERS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::ListArticleStatisticInteractedUsers = desk
                .article_statistics()
                .list_interacted_users(given.query("articleId"), given.query("locale"))
                .action(given.query("action"))
                .limit(one::<i64>(given.query("limit")))
                .user_type(given.query("userType"))
                .from(one::<i64>(given.query("from")))
                .time_range(given.query("timeRange"))
                .action_source(many::<String>(given.query("actionSource")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_REPORTS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::ListArticleStatisticReports = desk
                .article_statistics()
                .list_reports(given.query("action"))
                .include_action_counts(many::<String>(given.query("includeActionCounts")))
                .limit(one::<i64>(given.query("limit")))
                .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                .from(one::<i64>(given.query("from")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .locale(given.query("locale"))
                .time_range(given.query("timeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_TRANSLATION_USERS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::ListArticleStatisticTranslationUsers = desk
                .article_statistics()
                .list_translation_users(given.path("article_id"), given.path("locale"))
                .limit(one::<i64>(given.query("limit")))
                .action(given.query("action"))
                .user_type(given.query("userType"))
                .from(one::<i64>(given.query("from")))
                .time_range(given.query("timeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_TRENDS,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::ListArticleStatisticTrends = desk
                .article_statistics()
                .list_trends()
                .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                .limit(one::<i64>(given.query("limit")))
                .action(many::<String>(given.query("action")))
                .permission(many::<String>(given.query("permission")))
                .from(one::<i64>(given.query("from")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .user_type(given.query("userType"))
                .locale(given.query("locale"))
                .helpcenter_ids(many::<String>(given.query("helpcenterIds")))
                .time_range(given.query("timeRange"))
                .action_source(many::<String>(given.query("actionSource")))
                .status(many::<String>(given.query("status")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::RESET,
        call: |desk, given| {
            let call: zoho_desk::article_statistics::ResetArticleStatistics =
                desk.article_statistics().reset(
                    given.path("article_id"),
                    given.body::<Vec<zoho_desk::article_statistics::ArticleStatisticAction>>(),
                );
            erase(call.into_call())
        },
    },
];
