// Written by `cargo xtask codegen` from xtask/catalog/desk/help_centers.toml; changes belong there.
//! The operations of `help_centers` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::help_centers;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&help_centers::LIST, |_, body| {
        answer(&help_centers::LIST, body, |check| {
            check.list::<help_centers::HelpCenterListItem>("data");
        })
    }),
    Entry::new(&help_centers::GET, |_, body| {
        answer(&help_centers::GET, body, |check| {
            check.member::<help_centers::HelpCenter>("");
        })
    }),
    Entry::new(&help_centers::CREATE_SITEMAPS, |_, body| {
        nothing(&help_centers::CREATE_SITEMAPS, body)
    }),
];
