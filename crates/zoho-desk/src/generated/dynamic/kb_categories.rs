// Written by `cargo xtask codegen` from desk/v1/kb_categories.toml of the catalogue; changes belong there.
//! The operations of `kb_categories` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::kb_categories;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&kb_categories::DELETE, |_, body| {
        nothing(&kb_categories::DELETE, body)
    }),
    Entry::new(&kb_categories::LIST_ARTICLES, |_, body| {
        response(&kb_categories::LIST_ARTICLES, body, |check| {
            check.list::<kb_categories::KbCategoryArticle>("data");
        })
    }),
    Entry::new(&kb_categories::REPOSITION_ARTICLES, |_, body| {
        nothing(&kb_categories::REPOSITION_ARTICLES, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&kb_categories::UPLOAD_LOGO, |_, body| {
        response(&kb_categories::UPLOAD_LOGO, body, |check| {
            check.member::<shared::ParentTicket>("");
        })
    }),
];
