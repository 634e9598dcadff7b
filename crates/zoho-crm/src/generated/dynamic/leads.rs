// Written by `cargo xtask codegen` from crm/v8/leads.toml of the catalogue; changes belong there.
//! The operations of `leads` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::leads;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&leads::CONVERT, |_, body| {
        response(&leads::CONVERT, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<leads::LeadConversion>>("data");
    }),
    Entry::new(&leads::GET_CONVERSION_OPTIONS, |_, body| {
        response(&leads::GET_CONVERSION_OPTIONS, body, |check| {
            check.member::<leads::LeadConversionOptions>("__conversion_options");
        })
    }),
    Entry::new(&leads::GET_MASS_CONVERT_STATUS, |_, body| {
        response(&leads::GET_MASS_CONVERT_STATUS, body, |check| {
            check.list::<leads::LeadMassConversionStatus>("data");
        })
    }),
    Entry::new(&leads::MASS_CONVERT, |_, body| {
        response(&leads::MASS_CONVERT, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<leads::LeadMassConversion>("");
    }),
];
