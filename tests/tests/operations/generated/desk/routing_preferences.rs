// Written by `cargo xtask codegen` from xtask/catalog/desk/routing_preferences.toml; changes belong there.
//! The calls of `routing_preferences`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::routing_preferences::GET,
        call: |desk, given| {
            let call: zoho_desk::routing_preferences::GetRoutingPreference =
                desk.routing_preferences().get(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::routing_preferences::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::routing_preferences::UpdateRoutingPreference = desk
                .routing_preferences()
                .update(&given.body::<zoho_desk::routing_preferences::RoutingPreferenceUpdate>());
            erase(call.into_call())
        },
    },
];
