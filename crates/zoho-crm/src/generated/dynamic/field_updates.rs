// Written by `cargo xtask codegen` from crm/v8/field_updates.toml of the catalogue; changes belong there.
//! The operations of `field_updates` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::field_updates;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&field_updates::LIST, |_, body| {
        response(&field_updates::LIST, body, |check| {
            check.list::<field_updates::FieldUpdate>("field_updates");
        })
    }),
    Entry::new(&field_updates::GET, |_, body| {
        response(&field_updates::GET, body, |check| {
            check.first::<field_updates::FieldUpdate>("field_updates");
        })
    }),
    Entry::new(&field_updates::CREATE, |_, body| {
        response(&field_updates::CREATE, body, |check| {
            check.rows(rows::tally(body, "field_updates"));
        })
    })
    .body(|check| {
        check.member::<Vec<field_updates::FieldUpdateInput>>("field_updates");
    }),
    Entry::new(&field_updates::UPDATE, |_, body| {
        response(&field_updates::UPDATE, body, |check| {
            check.rows(rows::tally(body, "field_updates"));
        })
    })
    .body(|check| {
        check.member::<Vec<field_updates::FieldUpdateInput>>("field_updates");
    }),
    Entry::new(&field_updates::DELETE, |_, body| {
        response(&field_updates::DELETE, body, |check| {
            check.rows(rows::tally(body, "field_updates"));
        })
    }),
    Entry::new(&field_updates::DELETE_MANY, |_, body| {
        response(&field_updates::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "field_updates"));
        })
    }),
];
