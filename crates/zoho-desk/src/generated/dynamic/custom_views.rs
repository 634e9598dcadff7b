// Written by `cargo xtask codegen` from desk/v1/custom_views.toml of the catalogue; changes belong there.
//! The operations of `custom_views` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::custom_views;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&custom_views::LIST, |_, body| {
        response(&custom_views::LIST, body, |check| {
            check.list::<custom_views::CustomView>("data");
        })
    }),
    Entry::new(&custom_views::GET_LAST_ACCESSED, |_, body| {
        response(&custom_views::GET_LAST_ACCESSED, body, |check| {
            check.member::<custom_views::CustomViewLastAccessed>("");
        })
    }),
    Entry::new(&custom_views::SET_LAST_ACCESSED, |_, body| {
        nothing(&custom_views::SET_LAST_ACCESSED, body)
    }),
];
