// Written by `cargo xtask codegen` from desk/v1/user_groups.toml of the catalogue; changes belong there.
//! The operations of `user_groups` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::shared;
use super::super::user_groups;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&user_groups::LIST, |_, body| {
        response(&user_groups::LIST, body, |check| {
            check.list::<user_groups::UserGroup>("data");
        })
    }),
    Entry::new(&user_groups::GET, |_, body| {
        response(&user_groups::GET, body, |check| {
            check.member::<user_groups::UserGroup>("");
        })
    }),
    Entry::new(&user_groups::CREATE, |_, body| {
        response(&user_groups::CREATE, body, |check| {
            check.member::<user_groups::UserGroup>("");
        })
    })
    .body(|check| {
        check.member::<user_groups::UserGroupCreate>("");
    }),
    Entry::new(&user_groups::UPDATE, |_, body| {
        response(&user_groups::UPDATE, body, |check| {
            check.member::<user_groups::UserGroup>("");
        })
    })
    .body(|check| {
        check.member::<user_groups::UserGroupUpdate>("");
    }),
    Entry::new(&user_groups::DELETE, |_, body| {
        nothing(&user_groups::DELETE, body)
    }),
    Entry::new(&user_groups::ADD_USERS, |_, body| {
        nothing(&user_groups::ADD_USERS, body)
    })
    .body(|check| {
        check.member::<user_groups::UserGroupAddUsers>("");
    }),
    Entry::new(&user_groups::LIST_USERS, |_, body| {
        response(&user_groups::LIST_USERS, body, |check| {
            check.list::<shared::User>("data");
        })
    }),
    Entry::new(&user_groups::REMOVE_USERS, |_, body| {
        nothing(&user_groups::REMOVE_USERS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("userIds");
    }),
];
