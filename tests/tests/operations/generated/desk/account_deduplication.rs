// Written by `cargo xtask codegen` from xtask/catalog/desk/account_deduplication.toml; changes belong there.
//! The calls of `account_deduplication`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::account_deduplication::GET_DEFAULT_FIELD,
        call: |desk, _| {
            let call: zoho_desk::account_deduplication::GetAccountDeduplicationDefaultField =
                desk.account_deduplication().get_default_field();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_deduplication::LIST_DUPLICATES,
        call: |desk, given| {
            let call: zoho_desk::account_deduplication::ListAccountDeduplicationDuplicates = desk
                .account_deduplication()
                .list_duplicates(given.query("fieldName"), given.query("fieldValues"))
                .limit(one::<i64>(given.query("limit")))
                .sort_by(given.query("sortBy"))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_deduplication::LIST_VALUES,
        call: |desk, given| {
            let call: zoho_desk::account_deduplication::ListAccountDeduplicationValues = desk
                .account_deduplication()
                .list_values()
                .field_name(given.query("fieldName"))
                .sw_field_value(given.query("swFieldValue"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_deduplication::SET_DEFAULT_FIELD,
        call: |desk, given| {
            let call: zoho_desk::account_deduplication::SetAccountDeduplicationDefaultField = desk.account_deduplication().set_default_field(&given.body::<zoho_desk::account_deduplication::AccountDeduplicationSetDefaultField>());
            erase(call.into_call())
        },
    },
];
