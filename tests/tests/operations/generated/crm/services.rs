// Written by `cargo xtask codegen` from xtask/catalog/crm/services.toml; changes belong there.
//! The calls of `services`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::services::LIST,
        call: |crm, given| {
            let call: zoho_crm::services::ListServices =
                crm.services().list(many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::services::GET,
        call: |crm, given| {
            let call: zoho_crm::services::GetService = crm.services().get(given.path("service_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::services::CREATE,
        call: |crm, given| {
            let call: zoho_crm::services::CreateServices = crm
                .services()
                .create(&given.body::<Vec<zoho_crm::services::ServiceInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::services::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::services::UpdateService = crm.services().update(
                given.path("service_id"),
                &given.body::<zoho_crm::services::ServiceInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::services::DELETE,
        call: |crm, given| {
            let call: zoho_crm::services::DeleteService =
                crm.services().delete(given.path("service_id"));
            erase(call.into_call())
        },
    },
];
