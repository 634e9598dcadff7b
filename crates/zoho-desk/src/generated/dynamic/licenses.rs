// Written by `cargo xtask codegen` from xtask/catalog/desk/licenses.toml; changes belong there.
//! The operations of `licenses` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::licenses;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&licenses::GET_FEATURES, |_, body| {
        answer(&licenses::GET_FEATURES, body, |check| {
            check.list::<licenses::LicenseFeature>("data");
        })
    }),
    Entry::new(&licenses::GET_PLAN, |_, body| {
        answer(&licenses::GET_PLAN, body, |check| {
            check.member::<licenses::LicensePlan>("");
        })
    }),
];
