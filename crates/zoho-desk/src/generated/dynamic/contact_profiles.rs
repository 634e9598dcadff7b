// Written by `cargo xtask codegen` from desk/v1/contact_profiles.toml of the catalogue; changes belong there.
//! The operations of `contact_profiles` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::contact_profiles;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&contact_profiles::LIST, |_, body| {
    response(&contact_profiles::LIST, body, |check| {
        check.list::<contact_profiles::ContactProfile>("data");
    })
})];
