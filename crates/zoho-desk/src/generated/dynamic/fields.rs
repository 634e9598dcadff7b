// Written by `cargo xtask codegen` from xtask/catalog/desk/fields.toml; changes belong there.
//! The operations of `fields` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::fields;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&fields::LIST, |_, body| {
        answer(&fields::LIST, body, |check| {
            check.list::<shared::Field>("data");
        })
    }),
    Entry::new(&fields::GET, |_, body| {
        answer(&fields::GET, body, |check| {
            check.member::<shared::Field>("");
        })
    }),
    Entry::new(&fields::CREATE, |_, body| {
        answer(&fields::CREATE, body, |check| {
            check.member::<shared::Field>("");
        })
    })
    .body(|check| {
        check.member::<fields::FieldInput>("");
    }),
    Entry::new(&fields::UPDATE, |_, body| {
        answer(&fields::UPDATE, body, |check| {
            check.member::<shared::Field>("");
        })
    })
    .body(|check| {
        check.member::<fields::FieldInput>("");
    }),
    Entry::new(&fields::DELETE, |_, body| nothing(&fields::DELETE, body)),
];
