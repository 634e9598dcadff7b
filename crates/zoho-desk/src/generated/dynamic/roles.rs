// Written by `cargo xtask codegen` from desk/v1/roles.toml of the catalogue; changes belong there.
//! The operations of `roles` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::roles;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&roles::LIST, |_, body| {
        response(&roles::LIST, body, |check| {
            check.list::<roles::Role>("data");
        })
    }),
    Entry::new(&roles::GET, |_, body| {
        response(&roles::GET, body, |check| {
            check.member::<roles::Role>("");
        })
    }),
    Entry::new(&roles::CREATE, |_, body| {
        response(&roles::CREATE, body, |check| {
            check.member::<roles::Role>("");
        })
    })
    .body(|check| {
        check.member::<roles::RoleInput>("");
    }),
    Entry::new(&roles::UPDATE, |_, body| {
        response(&roles::UPDATE, body, |check| {
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
        response(&roles::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&roles::GET_PERSONAL, |_, body| {
        response(&roles::GET_PERSONAL, body, |check| {
            check.member::<roles::Role>("");
        })
    }),
    Entry::new(&roles::LIST_AGENTS, |_, body| {
        response(&roles::LIST_AGENTS, body, |check| {
            check.list::<Id>("associatedAgents");
        })
    }),
    Entry::new(&roles::LIST_BY_IDS, |_, body| {
        response(&roles::LIST_BY_IDS, body, |check| {
            check.list::<roles::Role>("data");
        })
    }),
];
