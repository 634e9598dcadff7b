// Written by `cargo xtask codegen` from desk/v1/locales.toml of the catalogue; changes belong there.
//! The operations of `locales` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::locales;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&locales::GET_COUNTRIES, |_, body| {
        response(&locales::GET_COUNTRIES, body, |check| {
            check.member::<locales::LocaleCountries>("");
        })
    }),
    Entry::new(&locales::GET_LANGUAGES, |_, body| {
        response(&locales::GET_LANGUAGES, body, |check| {
            check.member::<locales::LocaleLanguages>("");
        })
    }),
    Entry::new(&locales::LIST_TIME_ZONES, |_, body| {
        response(&locales::LIST_TIME_ZONES, body, |check| {
            check.list::<shared::NameRef>("data");
        })
    }),
];
