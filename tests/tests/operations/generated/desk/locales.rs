// Written by `cargo xtask codegen` from xtask/catalog/desk/locales.toml; changes belong there.
//! The calls of `locales`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::locales::GET_COUNTRIES,
        call: |desk, _| {
            let call: zoho_desk::locales::GetLocaleCountries = desk.locales().get_countries();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::locales::GET_LANGUAGES,
        call: |desk, _| {
            let call: zoho_desk::locales::GetLocaleLanguages = desk.locales().get_languages();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::locales::LIST_TIME_ZONES,
        call: |desk, _| {
            let call: zoho_desk::locales::ListLocaleTimeZones = desk.locales().list_time_zones();
            erase(call.into_call())
        },
    },
];
