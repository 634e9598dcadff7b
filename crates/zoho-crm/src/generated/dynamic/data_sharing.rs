// Written by `cargo xtask codegen` from xtask/catalog/crm/data_sharing.toml; changes belong there.
//! The operations of `data_sharing` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::data_sharing;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&data_sharing::LIST, |_, body| {
        answer(&data_sharing::LIST, body, |check| {
            check.list::<data_sharing::DataSharing>("data_sharing");
        })
    }),
    Entry::new(&data_sharing::UPDATE, |_, body| {
        answer(&data_sharing::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data_sharing"));
        })
    })
    .body(|check| {
        check.member::<Vec<data_sharing::DataSharingUpdate>>("data_sharing");
    }),
];
