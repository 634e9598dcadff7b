// Written by `cargo xtask codegen` from desk/v1/community_attachments.toml of the catalogue; changes belong there.
//! Community attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let file = desk.community_attachments().download("4876876000000123456").send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::Id;

use crate::client::Desk;
use crate::generated::shared;

/// `POST /api/v1/communityAttachments`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.community_attachments.upload",
    "/api/{version}/communityAttachments",
)
.scopes(&["Desk.forums.CREATE", "Desk.community.CREATE"]);

/// `GET /api/v1/communityAttachments/{community_attachment_id}/content`. Scope `Desk.forums.READ`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.community_attachments.download",
    "/api/{version}/communityAttachments/{community_attachment_id}/content",
)
.scopes(&["Desk.forums.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&UPLOAD, &DOWNLOAD];

/// Community attachments.
///
/// From [`Desk::community_attachments`](crate::Desk::community_attachments).
#[derive(Debug, Clone)]
pub struct CommunityAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Community attachments.
    #[must_use]
    pub fn community_attachments(&self) -> CommunityAttachmentsClient {
        CommunityAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl CommunityAttachmentsClient {
    /// Uploads a community attachment.
    ///
    /// `POST /api/v1/communityAttachments`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
    /// Not retried when it may have been carried out.
    pub fn upload(&self, file: Part) -> UploadCommunityAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        UploadCommunityAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads a community attachment.
    ///
    /// `GET /api/v1/communityAttachments/{community_attachment_id}/content`. Scope `Desk.forums.READ`.
    /// Retried on transient failures.
    pub fn download(&self, community_attachment_id: impl Into<Id>) -> DownloadCommunityAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(community_attachment_id.into());
        DownloadCommunityAttachment(Call::new(self.client.clone(), request, decode::file))
    }
}

call! {
    /// Returned by [`CommunityAttachmentsClient::upload`](crate::community_attachments::CommunityAttachmentsClient::upload).
    UploadCommunityAttachment => shared::CommunityAttachmentUploadResult
}

call! {
    /// Returned by [`CommunityAttachmentsClient::download`](crate::community_attachments::CommunityAttachmentsClient::download).
    DownloadCommunityAttachment => file
}
