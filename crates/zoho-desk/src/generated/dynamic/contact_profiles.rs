// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_profiles.toml; changes belong there.
//! The operations of `contact_profiles` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::contact_profiles;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&contact_profiles::LIST, |_, body| {
    answer(&contact_profiles::LIST, body, |check| {
        check.list::<contact_profiles::ContactProfile>("data");
    })
})];
