// Written by `cargo xtask codegen` from xtask/catalog/desk/holiday_lists.toml; changes belong there.
//! The calls of `holiday_lists`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::holiday_lists::LIST,
        call: |desk, given| {
            let call: zoho_desk::holiday_lists::ListHolidayLists = desk
                .holiday_lists()
                .list()
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::holiday_lists::GET,
        call: |desk, given| {
            let call: zoho_desk::holiday_lists::GetHolidayList =
                desk.holiday_lists().get(given.path("holiday_list_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::holiday_lists::CREATE,
        call: |desk, given| {
            let call: zoho_desk::holiday_lists::CreateHolidayList = desk
                .holiday_lists()
                .create(&given.body::<zoho_desk::holiday_lists::HolidayListCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::holiday_lists::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::holiday_lists::UpdateHolidayList = desk.holiday_lists().update(
                given.path("holiday_list_id"),
                &given.body::<zoho_desk::holiday_lists::HolidayListUpdate>(),
            );
            erase(call.into_call())
        },
    },
];
