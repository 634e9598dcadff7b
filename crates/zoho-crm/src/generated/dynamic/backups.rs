// Written by `cargo xtask codegen` from xtask/catalog/crm/backups.toml; changes belong there.
//! The operations of `backups` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::backups;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&backups::GET, |_, body| {
        answer(&backups::GET, body, |check| {
            check.member::<backups::Backup>("backup");
        })
    }),
    Entry::new(&backups::CREATE, |_, body| {
        answer(&backups::CREATE, body, |check| {
            check.rows(rows::tally(body, "backup"));
        })
    })
    .body(|check| {
        check.member::<backups::Backup>("backup");
    }),
    Entry::new(&backups::CANCEL, |_, body| {
        answer(&backups::CANCEL, body, |check| {
            check.rows(rows::tally(body, "backup"));
        })
    }),
    Entry::new(&backups::DOWNLOAD_RESULT, |_, body| {
        nothing(&backups::DOWNLOAD_RESULT, body)
    })
    .file(),
    Entry::new(&backups::GET_URLS, |_, body| {
        answer(&backups::GET_URLS, body, |check| {
            check.member::<backups::BackupUrls>("urls");
        })
    }),
    Entry::new(&backups::LIST_HISTORY, |_, body| {
        answer(&backups::LIST_HISTORY, body, |check| {
            check.list::<backups::BackupHistory>("history");
        })
    }),
];
