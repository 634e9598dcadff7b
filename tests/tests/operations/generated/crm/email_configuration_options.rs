// Written by `cargo xtask codegen` from xtask/catalog/crm/email_configuration_options.toml; changes belong there.
//! The calls of `email_configuration_options`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] =
    &[
        Case {
            operation: &zoho_crm::email_configuration_options::LIST,
            call: |crm, given| {
                let call: zoho_crm::email_configuration_options::ListEmailConfigurationOptions =
                    crm.email_configuration_options()
                        .list()
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
                erase(call.into_call())
            },
        },
        Case {
            operation: &zoho_crm::email_configuration_options::UPDATE,
            call: |crm, given| {
                let call: zoho_crm::email_configuration_options::UpdateEmailConfigurationOptions =
                    crm.email_configuration_options()
                        .update(&given.body::<Vec<
                            zoho_crm::email_configuration_options::EmailConfigurationOptionInput,
                        >>())
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
                erase(call.into_call())
            },
        },
    ];
