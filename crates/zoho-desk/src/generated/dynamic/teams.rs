// Written by `cargo xtask codegen` from desk/v1/teams.toml of the catalogue; changes belong there.
//! The operations of `teams` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::teams;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&teams::LIST, |_, body| {
        response(&teams::LIST, body, |check| {
            check.list::<teams::Team>("teams");
        })
    }),
    Entry::new(&teams::GET, |_, body| {
        response(&teams::GET, body, |check| {
            check.member::<teams::Team>("");
        })
    }),
    Entry::new(&teams::CREATE, |_, body| {
        response(&teams::CREATE, body, |check| {
            check.member::<teams::Team>("");
        })
    })
    .body(|check| {
        check.member::<teams::TeamCreate>("");
    }),
    Entry::new(&teams::UPDATE, |_, body| {
        response(&teams::UPDATE, body, |check| {
            check.member::<teams::Team>("");
        })
    })
    .body(|check| {
        check.member::<teams::TeamUpdate>("");
    }),
    Entry::new(&teams::DELETE, |_, body| nothing(&teams::DELETE, body)).body(|check| {
        check.member::<teams::TeamDelete>("");
    }),
    Entry::new(&teams::LIST_ASSOCIABLES, |_, body| {
        response(&teams::LIST_ASSOCIABLES, body, |check| {
            check.list::<i64>("teams");
        })
    }),
    Entry::new(&teams::LIST_BY_AGENT, |_, body| {
        response(&teams::LIST_BY_AGENT, body, |check| {
            check.list::<teams::Team>("teams");
        })
    }),
    Entry::new(&teams::LIST_BY_DEPARTMENT, |_, body| {
        response(&teams::LIST_BY_DEPARTMENT, body, |check| {
            check.list::<teams::Team>("teams");
        })
    }),
    Entry::new(&teams::LIST_BY_ROLE, |_, body| {
        response(&teams::LIST_BY_ROLE, body, |check| {
            check.list::<teams::Team>("teams");
        })
    }),
    Entry::new(&teams::LIST_MEMBERS, |_, body| {
        response(&teams::LIST_MEMBERS, body, |check| {
            check.list::<teams::TeamMember>("members");
        })
    }),
];
