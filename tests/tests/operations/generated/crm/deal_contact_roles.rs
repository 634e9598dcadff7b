// Written by `cargo xtask codegen` from xtask/catalog/crm/deal_contact_roles.toml; changes belong there.
//! The calls of `deal_contact_roles`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::deal_contact_roles::LIST,
        call: |crm, given| {
            let call: zoho_crm::deal_contact_roles::ListDealContactRoles = crm
                .deal_contact_roles()
                .list(
                    given.path("module"),
                    given.path("record_id"),
                    many::<String>(given.query("fields")),
                )
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::deal_contact_roles::GET,
        call: |crm, given| {
            let call: zoho_crm::deal_contact_roles::GetDealContactRole =
                crm.deal_contact_roles().get(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("contact_id"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::deal_contact_roles::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::deal_contact_roles::UpdateDealContactRole =
                crm.deal_contact_roles().update(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("contact_id"),
                    &given.body::<zoho_crm::deal_contact_roles::DealContactRoleUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::deal_contact_roles::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::deal_contact_roles::UpdateManyDealContactRoles =
                crm.deal_contact_roles().update_many(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::deal_contact_roles::DealContactRoleUpdate>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::deal_contact_roles::DELETE,
        call: |crm, given| {
            let call: zoho_crm::deal_contact_roles::DeleteDealContactRole =
                crm.deal_contact_roles().delete(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("contact_id"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::deal_contact_roles::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::deal_contact_roles::DeleteManyDealContactRoles =
                crm.deal_contact_roles().delete_many(
                    given.path("module"),
                    given.path("record_id"),
                    many::<String>(given.query("ids")),
                );
            erase(call.into_call())
        },
    },
];
