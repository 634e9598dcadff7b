// Written by `cargo xtask codegen` from desk/v1/help_centers.toml of the catalogue; changes belong there.
//! The operations of `help_centers` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::help_centers;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&help_centers::LIST, |_, body| {
        response(&help_centers::LIST, body, |check| {
            check.list::<help_centers::HelpCenterListItem>("data");
        })
    }),
    Entry::new(&help_centers::GET, |_, body| {
        response(&help_centers::GET, body, |check| {
            check.member::<help_centers::HelpCenter>("");
        })
    }),
    Entry::new(&help_centers::CREATE_SITEMAPS, |_, body| {
        nothing(&help_centers::CREATE_SITEMAPS, body)
    }),
];
