// Written by `cargo xtask codegen` from desk/v1/badges.toml of the catalogue; changes belong there.
//! The calls of `badges`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::badges::LIST,
        call: |desk, given| {
            let call: zoho_desk::badges::ListBadges = desk
                .badges()
                .list()
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .type_(given.query("type"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::badges::ASSOCIATE,
        call: |desk, given| {
            let call: zoho_desk::badges::AssociateBadges = desk
                .badges()
                .associate(given.path("user_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::badges::DISSOCIATE,
        call: |desk, given| {
            let call: zoho_desk::badges::DissociateBadges = desk
                .badges()
                .dissociate(given.path("user_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::badges::LIST_BY_USER,
        call: |desk, given| {
            let call: zoho_desk::badges::ListBadgesByUser = desk
                .badges()
                .list_by_user(given.path("user_id"))
                .type_(given.query("type"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .start_time(one::<zoho_types::DateTime>(given.query("startTime")))
                .end_time(one::<zoho_types::DateTime>(given.query("endTime")));
            erase(call.into_call())
        },
    },
];
