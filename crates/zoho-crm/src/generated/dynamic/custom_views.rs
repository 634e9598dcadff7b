// Written by `cargo xtask codegen` from crm/v8/custom_views.toml of the catalogue; changes belong there.
//! The operations of `custom_views` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::custom_views;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&custom_views::LIST, |_, body| {
        response(&custom_views::LIST, body, |check| {
            check.list::<shared::CustomView>("custom_views");
        })
    }),
    Entry::new(&custom_views::GET, |_, body| {
        response(&custom_views::GET, body, |check| {
            check.first::<shared::CustomView>("custom_views");
        })
    }),
    Entry::new(&custom_views::CREATE, |_, body| {
        response(&custom_views::CREATE, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<custom_views::CustomViewInput>>("custom_views");
    }),
    Entry::new(&custom_views::UPDATE, |_, body| {
        response(&custom_views::UPDATE, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<custom_views::CustomViewInput>>("custom_views");
    }),
    Entry::new(&custom_views::UPDATE_MANY, |_, body| {
        response(&custom_views::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<custom_views::CustomViewInput>>("custom_views");
    }),
    Entry::new(&custom_views::DELETE, |_, body| {
        response(&custom_views::DELETE, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    }),
    Entry::new(&custom_views::CHANGE_SORT, |_, body| {
        response(&custom_views::CHANGE_SORT, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::CustomViewSort>>("custom_views");
    }),
    Entry::new(&custom_views::CHANGE_SORT_MANY, |_, body| {
        response(&custom_views::CHANGE_SORT_MANY, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::CustomViewSort>>("custom_views");
    }),
];
