// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_deduplication.toml; changes belong there.
//! The calls of `contact_deduplication`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::contact_deduplication::GET_DEFAULT_FIELD,
        call: |desk, _| {
            let call: zoho_desk::contact_deduplication::GetContactDeduplicationDefaultField =
                desk.contact_deduplication().get_default_field();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_deduplication::LIST_DUPLICATES,
        call: |desk, given| {
            let call: zoho_desk::contact_deduplication::ListContactDeduplicationDuplicates = desk
                .contact_deduplication()
                .list_duplicates(given.query("fieldName"), given.query("fieldValues"))
                .include(given.query("include"))
                .limit(one::<i64>(given.query("limit")))
                .sort_by(given.query("sortBy"))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_deduplication::LIST_VALUES,
        call: |desk, given| {
            let call: zoho_desk::contact_deduplication::ListContactDeduplicationValues = desk
                .contact_deduplication()
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
        operation: &zoho_desk::contact_deduplication::SET_DEFAULT_FIELD,
        call: |desk, given| {
            let call: zoho_desk::contact_deduplication::SetContactDeduplicationDefaultField = desk.contact_deduplication().set_default_field(&given.body::<zoho_desk::contact_deduplication::ContactDeduplicationSetDefaultField>());
            erase(call.into_call())
        },
    },
];
