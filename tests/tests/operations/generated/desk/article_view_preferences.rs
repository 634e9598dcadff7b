// Written by `cargo xtask codegen` from xtask/catalog/desk/article_view_preferences.toml; changes belong there.
//! The calls of `article_view_preferences`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::article_view_preferences::LIST,
        call: |desk, given| {
            let call: zoho_desk::article_view_preferences::ListArticleViewPreferences = desk
                .article_view_preferences()
                .list()
                .department_id(given.query("departmentId"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_view_preferences::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::article_view_preferences::UpdateArticleViewPreference =
                desk.article_view_preferences().update(
                    &given
                        .body::<zoho_desk::article_view_preferences::ArticleViewPreferenceUpdate>(),
                );
            erase(call.into_call())
        },
    },
];
