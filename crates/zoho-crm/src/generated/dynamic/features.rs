// Written by `cargo xtask codegen` from xtask/catalog/crm/features.toml; changes belong there.
//! The operations of `features` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::features;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&features::LIST, |_, body| {
        answer(&features::LIST, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
    Entry::new(&features::GET, |_, body| {
        answer(&features::GET, body, |check| {
            check.first::<features::Feature>("__features");
        })
    }),
    Entry::new(&features::GET_DATA_ENRICHMENT, |_, body| {
        answer(&features::GET_DATA_ENRICHMENT, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
    Entry::new(&features::GET_USER_LICENSES, |_, body| {
        answer(&features::GET_USER_LICENSES, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
];
