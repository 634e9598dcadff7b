// Written by `cargo xtask codegen` from desk/v1/contact_followers.toml of the catalogue; changes belong there.
//! The calls of `contact_followers`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::contact_followers::LIST,
        call: |desk, given| {
            let call: zoho_desk::contact_followers::ListContactFollowers = desk
                .contact_followers()
                .list(given.path("contact_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_followers::ADD,
        call: |desk, given| {
            let call: zoho_desk::contact_followers::AddContactFollowers =
                desk.contact_followers().add(
                    given.path("contact_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_followers::REMOVE,
        call: |desk, given| {
            let call: zoho_desk::contact_followers::RemoveContactFollowers =
                desk.contact_followers().remove(
                    given.path("contact_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
];
