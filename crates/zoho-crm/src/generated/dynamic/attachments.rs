// Written by `cargo xtask codegen` from crm/v8/attachments.toml of the catalogue; changes belong there.
//! The operations of `attachments` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&attachments::LIST, |_, body| {
        response(&attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    Entry::new(&attachments::UPLOAD, |_, body| {
        response(&attachments::UPLOAD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&attachments::DOWNLOAD, |_, body| {
        nothing(&attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&attachments::DELETE, |_, body| {
        response(&attachments::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&attachments::DELETE_MANY, |_, body| {
        response(&attachments::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&attachments::DOWNLOAD_FIELD_ATTACHMENT, |_, body| {
        nothing(&attachments::DOWNLOAD_FIELD_ATTACHMENT, body)
    })
    .file(),
    Entry::new(&attachments::UPLOAD_LINK, |_, body| {
        response(&attachments::UPLOAD_LINK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
