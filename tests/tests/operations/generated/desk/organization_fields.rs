// Written by `cargo xtask codegen` from xtask/catalog/desk/organization_fields.toml; changes belong there.
//! The calls of `organization_fields`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::organization_fields::LIST,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::ListOrganizationFields = desk
                .organization_fields()
                .list(given.query("module"))
                .api_names(many::<String>(given.query("apiNames")))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::GET,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::GetOrganizationField =
                desk.organization_fields().get(given.path("field_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::CREATE,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::CreateOrganizationField =
                desk.organization_fields().create(
                    &given.body::<zoho_desk::organization_fields::OrganizationFieldInput>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::UpdateOrganizationField =
                desk.organization_fields().update(
                    given.path("field_id"),
                    &given.body::<zoho_desk::organization_fields::OrganizationFieldInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::DELETE,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::DeleteOrganizationField =
                desk.organization_fields().delete(given.path("field_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::GET_CUSTOM_FIELD_COUNT,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::GetOrganizationFieldCustomFieldCount = desk
                .organization_fields()
                .get_custom_field_count(given.query("module"))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::LIST_CRITERIA_REFERENCES,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::ListOrganizationFieldCriteriaReferences =
                desk.organization_fields()
                    .list_criteria_references(given.path("field_id"), given.query("featureType"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::LIST_PERMISSIONS,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::ListOrganizationFieldPermissions = desk
                .organization_fields()
                .list_permissions(given.path("field_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::UPDATE_PERMISSIONS,
        call: |desk, given| {
            let call: zoho_desk::organization_fields::UpdateOrganizationFieldPermissions = desk.organization_fields().update_permissions(given.path("field_id"), &given.body::<Vec<zoho_desk::organization_fields::OrganizationFieldUpdatePermissions>>());
            erase(call.into_call())
        },
    },
];
