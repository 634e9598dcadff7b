// Written by `cargo xtask codegen` from desk/v1/licenses.toml of the catalogue; changes belong there.
//! The operations of `licenses` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::licenses;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&licenses::GET_FEATURES, |_, body| {
        response(&licenses::GET_FEATURES, body, |check| {
            check.list::<licenses::LicenseFeature>("data");
        })
    }),
    Entry::new(&licenses::GET_PLAN, |_, body| {
        response(&licenses::GET_PLAN, body, |check| {
            check.member::<licenses::LicensePlan>("");
        })
    }),
];
