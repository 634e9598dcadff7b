// Written by `cargo xtask codegen` from desk/v1/kb_recycle_bin.toml of the catalogue; changes belong there.
//! The operations of `kb_recycle_bin` by name.

use zoho_http::dynamic::{Entry, response};
use zoho_types::Id;

use super::super::kb_recycle_bin;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&kb_recycle_bin::COUNT_CATEGORIES, |_, body| {
        response(&kb_recycle_bin::COUNT_CATEGORIES, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&kb_recycle_bin::COUNT_COMMENTS, |_, body| {
        response(&kb_recycle_bin::COUNT_COMMENTS, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&kb_recycle_bin::COUNT_TRANSLATIONS, |_, body| {
        response(&kb_recycle_bin::COUNT_TRANSLATIONS, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&kb_recycle_bin::DELETE_COMMENTS, |_, body| {
        response(&kb_recycle_bin::DELETE_COMMENTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&kb_recycle_bin::DELETE_TRANSLATIONS, |_, body| {
        response(&kb_recycle_bin::DELETE_TRANSLATIONS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&kb_recycle_bin::LIST_CATEGORIES, |_, body| {
        response(&kb_recycle_bin::LIST_CATEGORIES, body, |check| {
            check.list::<kb_recycle_bin::TrashedCategory>("data");
        })
    }),
    Entry::new(&kb_recycle_bin::LIST_COMMENTS, |_, body| {
        response(&kb_recycle_bin::LIST_COMMENTS, body, |check| {
            check.list::<kb_recycle_bin::TrashedComment>("data");
        })
    }),
    Entry::new(&kb_recycle_bin::LIST_TRANSLATIONS, |_, body| {
        response(&kb_recycle_bin::LIST_TRANSLATIONS, body, |check| {
            check.list::<kb_recycle_bin::TrashedTranslation>("data");
        })
    }),
    Entry::new(&kb_recycle_bin::RESTORE_COMMENTS, |_, body| {
        response(&kb_recycle_bin::RESTORE_COMMENTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&kb_recycle_bin::RESTORE_TRANSLATIONS, |_, body| {
        response(&kb_recycle_bin::RESTORE_TRANSLATIONS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
];
