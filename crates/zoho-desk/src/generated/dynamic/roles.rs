// Written by `cargo xtask codegen` from xtask/catalog/desk/roles.toml; changes belong there.
//! The operations of `roles` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::roles;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&roles::LIST, |_, body| {
        answer(&roles::LIST, body, |check| {
            check.list::<roles::Role>("data");
        })
    }),
    Entry::new(&roles::GET, |_, body| {
        answer(&roles::GET, body, |check| {
            check.member::<roles::Role>("");
        })
    }),
    Entry::new(&roles::CREATE, |_, body| {
        answer(&roles::CREATE, body, |check| {
            check.member::<roles::Role>("");
        })
    })
    .body(|check| {
        check.member::<roles::RoleInput>("");
    }),
    Entry::new(&roles::UPDATE, |_, body| {
        answer(&roles::UPDATE, body, |check| {
            check.member::<roles::Role>("");
        })
    })
    .body(|check| {
        check.member::<roles::RoleInput>("");
    }),
    Entry::new(&roles::DELETE, |_, body| nothing(&roles::DELETE, body)).body(|check| {
        check.member::<Id>("transferToRoleId");
    }),
    Entry::new(&roles::COUNT, |_, body| {
        answer(&roles::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&roles::GET_PERSONAL, |_, body| {
        answer(&roles::GET_PERSONAL, body, |check| {
            check.member::<roles::Role>("");
        })
    }),
    Entry::new(&roles::LIST_AGENTS, |_, body| {
        answer(&roles::LIST_AGENTS, body, |check| {
            check.list::<Id>("associatedAgents");
        })
    }),
    Entry::new(&roles::LIST_BY_IDS, |_, body| {
        answer(&roles::LIST_BY_IDS, body, |check| {
            check.list::<roles::Role>("data");
        })
    }),
];
