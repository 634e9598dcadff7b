// Written by `cargo xtask codegen` from xtask/catalog/crm/attachments.toml; changes belong there.
//! The operations of `attachments` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&attachments::LIST, |_, body| {
        answer(&attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    Entry::new(&attachments::UPLOAD, |_, body| {
        answer(&attachments::UPLOAD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&attachments::DOWNLOAD, |_, body| {
        nothing(&attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&attachments::DELETE, |_, body| {
        answer(&attachments::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&attachments::DELETE_MANY, |_, body| {
        answer(&attachments::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&attachments::DOWNLOAD_FIELD_ATTACHMENT, |_, body| {
        nothing(&attachments::DOWNLOAD_FIELD_ATTACHMENT, body)
    })
    .file(),
    Entry::new(&attachments::UPLOAD_LINK, |_, body| {
        answer(&attachments::UPLOAD_LINK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
