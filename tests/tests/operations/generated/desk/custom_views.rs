// Written by `cargo xtask codegen` from xtask/catalog/desk/custom_views.toml; changes belong there.
//! The calls of `custom_views`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::custom_views::LIST,
        call: |desk, given| {
            let call: zoho_desk::custom_views::ListCustomViews = desk
                .custom_views()
                .list(given.query("module"))
                .department_id(given.query("departmentId"))
                .feature_flags(given.header("featureFlags"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::custom_views::GET_LAST_ACCESSED,
        call: |desk, given| {
            let call: zoho_desk::custom_views::GetCustomViewLastAccessed = desk
                .custom_views()
                .get_last_accessed(given.query("module"))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::custom_views::SET_LAST_ACCESSED,
        call: |desk, given| {
            let call: zoho_desk::custom_views::SetCustomViewLastAccessed = desk
                .custom_views()
                .set_last_accessed(given.path("cv_id"))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
];
