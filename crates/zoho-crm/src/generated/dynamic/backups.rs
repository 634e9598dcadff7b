// Written by `cargo xtask codegen` from crm/v8/backups.toml of the catalogue; changes belong there.
//! The operations of `backups` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::backups;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&backups::GET, |_, body| {
        response(&backups::GET, body, |check| {
            check.member::<backups::Backup>("backup");
        })
    }),
    Entry::new(&backups::CREATE, |_, body| {
        response(&backups::CREATE, body, |check| {
            check.rows(rows::tally(body, "backup"));
        })
    })
    .body(|check| {
        check.member::<backups::Backup>("backup");
    }),
    Entry::new(&backups::CANCEL, |_, body| {
        response(&backups::CANCEL, body, |check| {
            check.rows(rows::tally(body, "backup"));
        })
    }),
    Entry::new(&backups::DOWNLOAD_RESULT, |_, body| {
        nothing(&backups::DOWNLOAD_RESULT, body)
    })
    .file(),
    Entry::new(&backups::GET_URLS, |_, body| {
        response(&backups::GET_URLS, body, |check| {
            check.member::<backups::BackupUrls>("urls");
        })
    }),
    Entry::new(&backups::LIST_HISTORY, |_, body| {
        response(&backups::LIST_HISTORY, body, |check| {
            check.list::<backups::BackupHistory>("history");
        })
    }),
];
