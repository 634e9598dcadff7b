// Written by `cargo xtask codegen` from xtask/catalog/crm/email_compose_settings.toml; changes belong there.
//! The calls of `email_compose_settings`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::email_compose_settings::LIST,
        call: |crm, given| {
            let call: zoho_crm::email_compose_settings::ListEmailComposeSettings = crm
                .email_compose_settings()
                .list()
                .type_(given.query("type"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_compose_settings::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::email_compose_settings::UpdateEmailComposeSettings =
                crm.email_compose_settings().update(
                    &given
                        .body::<Vec<zoho_crm::email_compose_settings::EmailComposeSettingInput>>(),
                );
            erase(call.into_call())
        },
    },
];
