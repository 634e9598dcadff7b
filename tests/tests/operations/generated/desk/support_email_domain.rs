// Written by `cargo xtask codegen` from xtask/catalog/desk/support_email_domain.toml; changes belong there.
//! The calls of `support_email_domain`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::support_email_domain::GET,
        call: |desk, _| {
            let call: zoho_desk::support_email_domain::GetSupportEmailDomain =
                desk.support_email_domain().get();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::support_email_domain::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::support_email_domain::UpdateSupportEmailDomain = desk
                .support_email_domain()
                .update(&given.body::<zoho_desk::support_email_domain::SupportEmailDomainUpdate>());
            erase(call.into_call())
        },
    },
];
