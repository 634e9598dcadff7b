// Written by `cargo xtask codegen` from desk/v1/profiles.toml of the catalogue; changes belong there.
//! The operations of `profiles` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::profiles;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&profiles::LIST, |_, body| {
        response(&profiles::LIST, body, |check| {
            check.list::<shared::Profile>("data");
        })
    }),
    Entry::new(&profiles::GET, |_, body| {
        response(&profiles::GET, body, |check| {
            check.member::<shared::Profile>("");
        })
    }),
    Entry::new(&profiles::UPDATE, |_, body| {
        response(&profiles::UPDATE, body, |check| {
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
        response(&profiles::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&profiles::DUPLICATE, |_, body| {
        response(&profiles::DUPLICATE, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    })
    .body(|check| {
        check.member::<profiles::ProfileDuplicate>("");
    }),
    Entry::new(&profiles::GET_LIGHT_AGENT, |_, body| {
        response(&profiles::GET_LIGHT_AGENT, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    }),
    Entry::new(&profiles::GET_MINE, |_, body| {
        response(&profiles::GET_MINE, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    }),
    Entry::new(&profiles::GET_MY_PERMISSIONS, |_, body| {
        response(&profiles::GET_MY_PERMISSIONS, body, |check| {
            check.member::<profiles::ProfileMyPermissions>("");
        })
    }),
    Entry::new(&profiles::LIST_AGENTS, |_, body| {
        response(&profiles::LIST_AGENTS, body, |check| {
            check.list::<shared::Agent>("agents");
        })
    }),
];
