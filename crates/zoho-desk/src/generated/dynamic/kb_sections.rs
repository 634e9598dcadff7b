// Written by `cargo xtask codegen` from desk/v1/kb_sections.toml of the catalogue; changes belong there.
//! The operations of `kb_sections` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::kb_sections;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&kb_sections::GET, |_, body| {
        response(&kb_sections::GET, body, |check| {
            check.member::<kb_sections::KbSection>("");
        })
    }),
    Entry::new(&kb_sections::CREATE, |_, body| {
        response(&kb_sections::CREATE, body, |check| {
            check.member::<kb_sections::KbSection>("");
        })
    })
    .body(|check| {
        check.member::<kb_sections::KbSectionCreate>("");
    }),
    Entry::new(&kb_sections::UPDATE, |_, body| {
        response(&kb_sections::UPDATE, body, |check| {
            check.member::<kb_sections::KbSection>("");
        })
    })
    .body(|check| {
        check.member::<kb_sections::KbSectionUpdate>("");
    }),
    Entry::new(&kb_sections::ADD_PERMALINK, |_, body| {
        response(&kb_sections::ADD_PERMALINK, body, |check| {
            check.member::<shared::AddPermalinkResult>("");
        })
    })
    .body(|check| {
        check.member::<shared::AddPermalink>("");
    }),
    Entry::new(&kb_sections::REMOVE_PERMALINK, |_, body| {
        nothing(&kb_sections::REMOVE_PERMALINK, body)
    })
    .body(|check| {
        check.member::<String>("permalink");
    }),
    Entry::new(&kb_sections::REORDER, |_, body| {
        nothing(&kb_sections::REORDER, body)
    })
    .body(|check| {
        check.member::<kb_sections::KbSectionReorder>("");
    }),
    Entry::new(&kb_sections::UPDATE_PERMALINKS, |_, body| {
        response(&kb_sections::UPDATE_PERMALINKS, body, |check| {
            check.list::<shared::UpdatePermalinksResult>("data");
        })
    })
    .body(|check| {
        check.member::<shared::UpdatePermalinks>("");
    }),
];
