// Written by `cargo xtask codegen` from desk/v1/skill_types.toml of the catalogue; changes belong there.
//! The operations of `skill_types` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::skill_types;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&skill_types::LIST, |_, body| {
        response(&skill_types::LIST, body, |check| {
            check.list::<skill_types::SkillType>("data");
        })
    }),
    Entry::new(&skill_types::GET, |_, body| {
        response(&skill_types::GET, body, |check| {
            check.member::<skill_types::SkillType>("");
        })
    }),
    Entry::new(&skill_types::CREATE, |_, body| {
        response(&skill_types::CREATE, body, |check| {
            check.member::<skill_types::SkillType>("");
        })
    })
    .body(|check| {
        check.member::<skill_types::SkillTypeCreate>("");
    }),
    Entry::new(&skill_types::UPDATE, |_, body| {
        response(&skill_types::UPDATE, body, |check| {
            check.member::<skill_types::SkillType>("");
        })
    })
    .body(|check| {
        check.member::<String>("name");
    }),
    Entry::new(&skill_types::DELETE, |_, body| {
        nothing(&skill_types::DELETE, body)
    }),
];
