// Written by `cargo xtask codegen` from xtask/catalog/crm/fields.toml; changes belong there.
//! The calls of `fields`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::fields::LIST,
        call: |crm, given| {
            let call: zoho_crm::fields::ListFields = crm
                .fields()
                .list(given.query("module"))
                .type_(given.query("type"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::fields::GET,
        call: |crm, given| {
            let call: zoho_crm::fields::GetField = crm
                .fields()
                .get(given.path("field_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::fields::CREATE,
        call: |crm, given| {
            let call: zoho_crm::fields::CreateFields = crm.fields().create(
                &given.body::<Vec<zoho_crm::shared::FieldInput>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::fields::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::fields::UpdateField = crm.fields().update(
                given.path("field_id"),
                &given.body::<zoho_crm::shared::FieldInput>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::fields::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::fields::UpdateManyFields = crm.fields().update_many(
                &given.body::<Vec<zoho_crm::shared::FieldInput>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::fields::DELETE,
        call: |crm, given| {
            let call: zoho_crm::fields::DeleteField = crm
                .fields()
                .delete(given.path("field_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::fields::LIST_SCHEDULED_JOBS,
        call: |crm, given| {
            let call: zoho_crm::fields::ListFieldScheduledJobs = crm
                .fields()
                .list_scheduled_jobs(given.path("field_id"))
                .job_id(given.query("job_id"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
];
