// Written by `cargo xtask codegen` from xtask/catalog/desk/community_attachments.toml; changes belong there.
//! The operations of `community_attachments` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::community_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&community_attachments::UPLOAD, |_, body| {
        answer(&community_attachments::UPLOAD, body, |check| {
            check.member::<shared::CommunityAttachmentUploadResult>("");
        })
    }),
    Entry::new(&community_attachments::DOWNLOAD, |_, body| {
        nothing(&community_attachments::DOWNLOAD, body)
    })
    .file(),
];
