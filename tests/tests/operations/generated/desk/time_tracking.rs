// Written by `cargo xtask codegen` from xtask/catalog/desk/time_tracking.toml; changes belong there.
//! The calls of `time_tracking`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::time_tracking::CREATE_SETTINGS,
        call: |desk, given| {
            let call: zoho_desk::time_tracking::CreateTimeTrackingSettings =
                desk.time_tracking().create_settings(
                    &given.body::<zoho_desk::time_tracking::TimeTrackingCreateSettings>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::time_tracking::GET_SETTINGS,
        call: |desk, given| {
            let call: zoho_desk::time_tracking::GetTimeTrackingSettings =
                desk.time_tracking().get_settings(given.query("depId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::time_tracking::LIST_HISTORY,
        call: |desk, given| {
            let call: zoho_desk::time_tracking::ListTimeTrackingHistory = desk
                .time_tracking()
                .list_history(given.query("depId"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .include(given.query("include"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::time_tracking::UPDATE_SETTINGS,
        call: |desk, given| {
            let call: zoho_desk::time_tracking::UpdateTimeTrackingSettings =
                desk.time_tracking().update_settings(
                    &given.body::<zoho_desk::time_tracking::TimeTrackingUpdateSettings>(),
                );
            erase(call.into_call())
        },
    },
];
