// Written by `cargo xtask codegen` from crm/v8/data_sharing.toml of the catalogue; changes belong there.
//! The operations of `data_sharing` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::data_sharing;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&data_sharing::LIST, |_, body| {
        response(&data_sharing::LIST, body, |check| {
            check.list::<data_sharing::DataSharing>("data_sharing");
        })
    }),
    Entry::new(&data_sharing::UPDATE, |_, body| {
        response(&data_sharing::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data_sharing"));
        })
    })
    .body(|check| {
        check.member::<Vec<data_sharing::DataSharingUpdate>>("data_sharing");
    }),
];
