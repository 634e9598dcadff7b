// Written by `cargo xtask codegen` from xtask/catalog/desk/profiles.toml; changes belong there.
//! The operations of `profiles` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::profiles;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&profiles::LIST, |_, body| {
        answer(&profiles::LIST, body, |check| {
            check.list::<shared::Profile>("data");
        })
    }),
    Entry::new(&profiles::GET, |_, body| {
        answer(&profiles::GET, body, |check| {
            check.member::<shared::Profile>("");
        })
    }),
    Entry::new(&profiles::UPDATE, |_, body| {
        answer(&profiles::UPDATE, body, |check| {
            check.member::<shared::Profile>("");
        })
    })
    .body(|check| {
        check.member::<profiles::ProfileUpdate>("");
    }),
    Entry::new(&profiles::DELETE, |_, body| {
        nothing(&profiles::DELETE, body)
    })
    .body(|check| {
        check.member::<Id>("transferToProfileId");
    }),
    Entry::new(&profiles::COUNT, |_, body| {
        answer(&profiles::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&profiles::DUPLICATE, |_, body| {
        answer(&profiles::DUPLICATE, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    })
    .body(|check| {
        check.member::<profiles::ProfileDuplicate>("");
    }),
    Entry::new(&profiles::GET_LIGHT_AGENT, |_, body| {
        answer(&profiles::GET_LIGHT_AGENT, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    }),
    Entry::new(&profiles::GET_MINE, |_, body| {
        answer(&profiles::GET_MINE, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    }),
    Entry::new(&profiles::GET_MY_PERMISSIONS, |_, body| {
        answer(&profiles::GET_MY_PERMISSIONS, body, |check| {
            check.member::<profiles::ProfileMyPermissions>("");
        })
    }),
    Entry::new(&profiles::LIST_AGENTS, |_, body| {
        answer(&profiles::LIST_AGENTS, body, |check| {
            check.list::<shared::Agent>("agents");
        })
    }),
];
