// Written by `cargo xtask codegen` from xtask/catalog/desk/data_sharing_rules.toml; changes belong there.
//! The operations of `data_sharing_rules` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::data_sharing_rules;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&data_sharing_rules::GET, |_, body| {
        answer(&data_sharing_rules::GET, body, |check| {
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
