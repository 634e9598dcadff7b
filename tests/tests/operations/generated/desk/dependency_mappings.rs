// Written by `cargo xtask codegen` from xtask/catalog/desk/dependency_mappings.toml; changes belong there.
//! The calls of `dependency_mappings`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::dependency_mappings::LIST,
        call: |desk, given| {
            let call: zoho_desk::dependency_mappings::ListDependencyMappings =
                desk.dependency_mappings().list(given.query("layoutId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::GET,
        call: |desk, given| {
            let call: zoho_desk::dependency_mappings::GetDependencyMapping = desk
                .dependency_mappings()
                .get(given.path("dependency_mapping_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::CREATE,
        call: |desk, given| {
            let call: zoho_desk::dependency_mappings::CreateDependencyMapping = desk
                .dependency_mappings()
                .create(&given.body::<zoho_desk::dependency_mappings::DependencyMappingCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::dependency_mappings::UpdateDependencyMapping =
                desk.dependency_mappings().update(
                    given.path("dependency_mapping_id"),
                    &given.body::<zoho_desk::dependency_mappings::DependencyMappingUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::DELETE,
        call: |desk, given| {
            let call: zoho_desk::dependency_mappings::DeleteDependencyMapping = desk
                .dependency_mappings()
                .delete(given.path("dependency_mapping_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::COUNT,
        call: |desk, given| {
            let call: zoho_desk::dependency_mappings::CountDependencyMappings =
                desk.dependency_mappings().count(given.query("layoutId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::LIST_AVAILABLE,
        call: |desk, given| {
            let call: zoho_desk::dependency_mappings::ListAvailableDependencyMappings = desk
                .dependency_mappings()
                .list_available(given.query("layoutId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::LIST_DEPENDENT_VALUES,
        call: |desk, given| {
            let call: zoho_desk::dependency_mappings::ListDependencyMappingDependentValues = desk
                .dependency_mappings()
                .list_dependent_values(
                    given.path("layout_id"),
                    given.path("field_id"),
                    given.query("parentValue"),
                    given.query("parentFieldId"),
                )
                .search_string(given.query("searchString"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
];
