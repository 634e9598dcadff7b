// Written by `cargo xtask codegen` from xtask/catalog/desk/fields.toml; changes belong there.
//! The calls of `fields`.

use super::super::super::every::{Case, erase, many};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::fields::LIST,
        call: |desk, given| {
            let call: zoho_desk::fields::ListFields = desk
                .fields()
                .list(given.query("module"))
                .api_names(many::<String>(given.query("apiNames")))
                .filter(given.query("filter"))
                .associated_departments(given.query("associatedDepartments"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::fields::GET,
        call: |desk, given| {
            let call: zoho_desk::fields::GetField = desk.fields().get(given.path("field_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::fields::CREATE,
        call: |desk, given| {
            let call: zoho_desk::fields::CreateField = desk.fields().create(
                &given.body::<zoho_desk::fields::FieldInput>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::fields::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::fields::UpdateField = desk.fields().update(
                given.path("field_id"),
                &given.body::<zoho_desk::fields::FieldInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::fields::DELETE,
        call: |desk, given| {
            let call: zoho_desk::fields::DeleteField = desk.fields().delete(given.path("field_id"));
            erase(call.into_call())
        },
    },
];
