// Written by `cargo xtask codegen` from desk/v1/data_sharing_rules.toml of the catalogue; changes belong there.
//! The operations of `data_sharing_rules` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::data_sharing_rules;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&data_sharing_rules::GET, |_, body| {
        response(&data_sharing_rules::GET, body, |check| {
            check.member::<data_sharing_rules::DataSharingRule>("");
        })
    }),
    Entry::new(&data_sharing_rules::UPDATE, |_, body| {
        nothing(&data_sharing_rules::UPDATE, body)
    })
    .body(|check| {
        check.member::<data_sharing_rules::DataSharingRule>("");
    }),
];
