// Written by `cargo xtask codegen` from xtask/catalog/crm/currencies.toml; changes belong there.
//! The calls of `currencies`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::currencies::LIST,
        call: |crm, _| {
            let call: zoho_crm::currencies::ListCurrencies = crm.currencies().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::currencies::GET,
        call: |crm, given| {
            let call: zoho_crm::currencies::GetCurrency =
                crm.currencies().get(given.path("currency_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::currencies::CREATE,
        call: |crm, given| {
            let call: zoho_crm::currencies::CreateCurrencies = crm
                .currencies()
                .create(&given.body::<Vec<zoho_crm::currencies::CurrencyInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::currencies::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::currencies::UpdateCurrency = crm.currencies().update(
                given.path("currency_id"),
                &given.body::<zoho_crm::currencies::CurrencyInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::currencies::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::currencies::UpdateManyCurrencies = crm
                .currencies()
                .update_many(&given.body::<Vec<zoho_crm::currencies::CurrencyInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::currencies::ENABLE,
        call: |crm, given| {
            let call: zoho_crm::currencies::EnableCurrencies = crm
                .currencies()
                .enable(&given.body::<zoho_crm::currencies::Currency>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::currencies::LIST_AVAILABLE,
        call: |crm, _| {
            let call: zoho_crm::currencies::ListAvailableCurrencies =
                crm.currencies().list_available();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::currencies::UPDATE_BASE,
        call: |crm, given| {
            let call: zoho_crm::currencies::UpdateCurrencyBase = crm
                .currencies()
                .update_base(&given.body::<zoho_crm::currencies::Currency>());
            erase(call.into_call())
        },
    },
];
