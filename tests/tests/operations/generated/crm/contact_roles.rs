// Written by `cargo xtask codegen` from xtask/catalog/crm/contact_roles.toml; changes belong there.
//! The calls of `contact_roles`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::contact_roles::LIST,
        call: |crm, _| {
            let call: zoho_crm::contact_roles::ListContactRoles = crm.contact_roles().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::contact_roles::GET,
        call: |crm, given| {
            let call: zoho_crm::contact_roles::GetContactRole =
                crm.contact_roles().get(given.path("role_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::contact_roles::CREATE,
        call: |crm, given| {
            let call: zoho_crm::contact_roles::CreateContactRoles = crm
                .contact_roles()
                .create(&given.body::<Vec<zoho_crm::contact_roles::ContactRole>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::contact_roles::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::contact_roles::UpdateContactRole = crm.contact_roles().update(
                given.path("role_id"),
                &given.body::<zoho_crm::contact_roles::ContactRole>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::contact_roles::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::contact_roles::UpdateManyContactRoles = crm
                .contact_roles()
                .update_many(&given.body::<Vec<zoho_crm::contact_roles::ContactRole>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::contact_roles::DELETE,
        call: |crm, given| {
            let call: zoho_crm::contact_roles::DeleteContactRole =
                crm.contact_roles().delete(given.path("role_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::contact_roles::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::contact_roles::DeleteManyContactRoles = crm
                .contact_roles()
                .delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
];
