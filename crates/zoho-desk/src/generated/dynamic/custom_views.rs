// Written by `cargo xtask codegen` from xtask/catalog/desk/custom_views.toml; changes belong there.
//! The operations of `custom_views` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::custom_views;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&custom_views::LIST, |_, body| {
        answer(&custom_views::LIST, body, |check| {
            check.list::<custom_views::CustomView>("data");
        })
    }),
    Entry::new(&custom_views::GET_LAST_ACCESSED, |_, body| {
        answer(&custom_views::GET_LAST_ACCESSED, body, |check| {
            check.member::<custom_views::CustomViewLastAccessed>("");
        })
    }),
    Entry::new(&custom_views::SET_LAST_ACCESSED, |_, body| {
        nothing(&custom_views::SET_LAST_ACCESSED, body)
    }),
];
