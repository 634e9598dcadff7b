// Written by `cargo xtask codegen` from xtask/catalog/crm/field_dependencies.toml; changes belong there.
//! The calls of `field_dependencies`.

use super::super::super::every::{Case, erase, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::field_dependencies::LIST,
        call: |crm, given| {
            let call: zoho_crm::field_dependencies::ListFieldDependencies = crm
                .field_dependencies()
                .list(given.path("layout_id"), given.query("module"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .filters(given.query("filters"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_dependencies::GET,
        call: |crm, given| {
            let call: zoho_crm::field_dependencies::GetFieldDependency =
                crm.field_dependencies().get(
                    given.path("layout_id"),
                    given.path("dependency_id"),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_dependencies::CREATE,
        call: |crm, given| {
            let call: zoho_crm::field_dependencies::CreateFieldDependencies =
                crm.field_dependencies().create(
                    given.path("layout_id"),
                    &given.body::<Vec<zoho_crm::field_dependencies::FieldDependency>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_dependencies::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::field_dependencies::UpdateFieldDependency =
                crm.field_dependencies().update(
                    given.path("layout_id"),
                    given.path("dependency_id"),
                    &given.body::<zoho_crm::field_dependencies::FieldDependency>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::field_dependencies::DELETE,
        call: |crm, given| {
            let call: zoho_crm::field_dependencies::DeleteFieldDependency =
                crm.field_dependencies().delete(
                    given.path("layout_id"),
                    given.path("dependency_id"),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
];
