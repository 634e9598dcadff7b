// Written by `cargo xtask codegen` from crm/v8/features.toml of the catalogue; changes belong there.
//! The operations of `features` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::features;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&features::LIST, |_, body| {
        response(&features::LIST, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
    Entry::new(&features::GET, |_, body| {
        response(&features::GET, body, |check| {
            check.first::<features::Feature>("__features");
        })
    }),
    Entry::new(&features::GET_DATA_ENRICHMENT, |_, body| {
        response(&features::GET_DATA_ENRICHMENT, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
    Entry::new(&features::GET_USER_LICENSES, |_, body| {
        response(&features::GET_USER_LICENSES, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
];
