// Written by `cargo xtask codegen` from desk/v1/fields.toml of the catalogue; changes belong there.
//! The operations of `fields` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::fields;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&fields::LIST, |_, body| {
        response(&fields::LIST, body, |check| {
            check.list::<shared::Field>("data");
        })
    }),
    Entry::new(&fields::GET, |_, body| {
        response(&fields::GET, body, |check| {
            check.member::<shared::Field>("");
        })
    }),
    Entry::new(&fields::CREATE, |_, body| {
        response(&fields::CREATE, body, |check| {
            check.member::<shared::Field>("");
        })
    })
    .body(|check| {
        check.member::<fields::FieldInput>("");
    }),
    Entry::new(&fields::UPDATE, |_, body| {
        response(&fields::UPDATE, body, |check| {
            check.member::<shared::Field>("");
        })
    })
    .body(|check| {
        check.member::<fields::FieldInput>("");
    }),
    Entry::new(&fields::DELETE, |_, body| nothing(&fields::DELETE, body)),
];
