// Written by `cargo xtask codegen` from xtask/catalog/desk/im_integration_services.toml; changes belong there.
//! The calls of `im_integration_services`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_integration_services::LIST,
        call: |desk, _| {
            let call: zoho_desk::im_integration_services::ListImIntegrationServices =
                desk.im_integration_services().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_integration_services::GET,
        call: |desk, given| {
            let call: zoho_desk::im_integration_services::GetImIntegrationService = desk
                .im_integration_services()
                .get(given.path("integration_service_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_integration_services::COMPUTE_OPTIONS,
        call: |desk, given| {
            let call: zoho_desk::im_integration_services::ComputeImIntegrationServiceOptions =
                desk.im_integration_services().compute_options(
                    given.path("integration_service_id"),
                    given.path("config_param_name"),
                    &given.body::<Vec<zoho_desk::shared::ConfigParam>>(),
                );
            erase(call.into_call())
        },
    },
];
