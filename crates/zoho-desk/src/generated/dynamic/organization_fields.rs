// Written by `cargo xtask codegen` from desk/v1/organization_fields.toml of the catalogue; changes belong there.
//! The operations of `organization_fields` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::organization_fields;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&organization_fields::LIST, |_, body| {
        response(&organization_fields::LIST, body, |check| {
            check.list::<organization_fields::OrganizationField>("data");
        })
    }),
    Entry::new(&organization_fields::GET, |_, body| {
        response(&organization_fields::GET, body, |check| {
            check.member::<organization_fields::OrganizationField>("");
        })
    }),
    Entry::new(&organization_fields::CREATE, |_, body| {
        response(&organization_fields::CREATE, body, |check| {
            check.member::<organization_fields::OrganizationField>("");
        })
    })
    .body(|check| {
        check.member::<organization_fields::OrganizationFieldInput>("");
    }),
    Entry::new(&organization_fields::UPDATE, |_, body| {
        response(&organization_fields::UPDATE, body, |check| {
            check.member::<organization_fields::OrganizationField>("");
        })
    })
    .body(|check| {
        check.member::<organization_fields::OrganizationFieldInput>("");
    }),
    Entry::new(&organization_fields::DELETE, |_, body| {
        nothing(&organization_fields::DELETE, body)
    }),
    Entry::new(&organization_fields::GET_CUSTOM_FIELD_COUNT, |_, body| {
        response(
            &organization_fields::GET_CUSTOM_FIELD_COUNT,
            body,
            |check| {
                check.member::<organization_fields::OrganizationFieldCustomFieldCount>("");
            },
        )
    }),
    Entry::new(&organization_fields::LIST_CRITERIA_REFERENCES, |_, body| {
        response(
            &organization_fields::LIST_CRITERIA_REFERENCES,
            body,
            |check| {
                check.member::<std::collections::BTreeMap<
                    String,
                    Vec<organization_fields::OrganizationFieldCriteriaReferences>,
                >>("");
            },
        )
    }),
    Entry::new(&organization_fields::LIST_PERMISSIONS, |_, body| {
        response(&organization_fields::LIST_PERMISSIONS, body, |check| {
            check.list::<organization_fields::OrganizationFieldPermission>("data");
        })
    }),
    Entry::new(&organization_fields::UPDATE_PERMISSIONS, |_, body| {
        response(&organization_fields::UPDATE_PERMISSIONS, body, |check| {
            check.list::<organization_fields::OrganizationFieldPermission>("data");
        })
    })
    .body(|check| {
        check.member::<Vec<organization_fields::OrganizationFieldUpdatePermissions>>("profiles");
    }),
];
