// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_profiles.toml; changes belong there.
//! The calls of `contact_profiles`.

use super::super::super::every::{Case, erase, many};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::contact_profiles::LIST,
    call: |desk, given| {
        let call: zoho_desk::contact_profiles::ListContactProfiles = desk
            .contact_profiles()
            .list(given.path("contact_id"))
            .include(many::<String>(given.query("include")));
        erase(call.into_call())
    },
}];
