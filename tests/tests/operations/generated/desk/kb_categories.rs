// Written by `cargo xtask codegen` from desk/v1/kb_categories.toml of the catalogue; changes belong there.
//! The calls of `kb_categories`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::kb_categories::DELETE,
        call: |desk, given| {
            let call: zoho_desk::kb_categories::DeleteKbCategory =
                desk.kb_categories().delete(given.path("category_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_categories::LIST_ARTICLES,
        call: |desk, given| {
            let call: zoho_desk::kb_categories::ListKbCategoryArticles = desk
                .kb_categories()
                .list_articles(given.path("category_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_categories::REPOSITION_ARTICLES,
        call: |desk, given| {
            let call: zoho_desk::kb_categories::RepositionKbCategoryArticles =
                desk.kb_categories().reposition_articles(
                    given.path("category_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_categories::UPLOAD_LOGO,
        call: |desk, given| {
            let call: zoho_desk::kb_categories::UploadKbCategoryLogo =
                desk.kb_categories().upload_logo(given.file("file"));
            erase(call.into_call())
        },
    },
];
