// Written by `cargo xtask codegen` from xtask/catalog/desk/help_centers.toml; changes belong there.
//! The calls of `help_centers`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::help_centers::LIST,
        call: |desk, given| {
            let call: zoho_desk::help_centers::ListHelpCenters = desk
                .help_centers()
                .list()
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .include(given.query("include"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::help_centers::GET,
        call: |desk, given| {
            let call: zoho_desk::help_centers::GetHelpCenter =
                desk.help_centers().get(given.path("helpcenter_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::help_centers::CREATE_SITEMAPS,
        call: |desk, given| {
            let call: zoho_desk::help_centers::CreateHelpCenterSitemaps = desk
                .help_centers()
                .create_sitemaps(given.path("helpcenter_id"));
            erase(call.into_call())
        },
    },
];
