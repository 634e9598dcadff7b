// Written by `cargo xtask codegen` from xtask/catalog/desk/kb_categories.toml; changes belong there.
//! The operations of `kb_categories` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::kb_categories;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&kb_categories::DELETE, |_, body| {
        nothing(&kb_categories::DELETE, body)
    }),
    Entry::new(&kb_categories::LIST_ARTICLES, |_, body| {
        answer(&kb_categories::LIST_ARTICLES, body, |check| {
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
        answer(&kb_categories::UPLOAD_LOGO, body, |check| {
            check.member::<shared::ParentTicket>("");
        })
    }),
];
