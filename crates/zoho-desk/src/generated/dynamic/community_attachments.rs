// Written by `cargo xtask codegen` from desk/v1/community_attachments.toml of the catalogue; changes belong there.
//! The operations of `community_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::community_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&community_attachments::UPLOAD, |_, body| {
        response(&community_attachments::UPLOAD, body, |check| {
            check.member::<shared::CommunityAttachmentUploadResult>("");
        })
    }),
    Entry::new(&community_attachments::DOWNLOAD, |_, body| {
        nothing(&community_attachments::DOWNLOAD, body)
    })
    .file(),
];
