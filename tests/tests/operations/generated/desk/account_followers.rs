// Written by `cargo xtask codegen` from desk/v1/account_followers.toml of the catalogue; changes belong there.
//! The calls of `account_followers`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::account_followers::LIST,
        call: |desk, given| {
            let call: zoho_desk::account_followers::ListAccountFollowers = desk
                .account_followers()
                .list(given.path("account_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_followers::ADD,
        call: |desk, given| {
            let call: zoho_desk::account_followers::AddAccountFollowers =
                desk.account_followers().add(
                    given.path("account_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_followers::REMOVE,
        call: |desk, given| {
            let call: zoho_desk::account_followers::RemoveAccountFollowers =
                desk.account_followers().remove(
                    given.path("account_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
];
