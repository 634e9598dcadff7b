// Written by `cargo xtask codegen` from xtask/catalog/desk/community_attachments.toml; changes belong there.
//! The calls of `community_attachments`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::community_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::community_attachments::UploadCommunityAttachment =
                desk.community_attachments().upload(given.file("file"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::community_attachments::DownloadCommunityAttachment = desk
                .community_attachments()
                .download(given.path("community_attachment_id"));
            erase_file(call.into_call())
        },
    },
];
