// Written by `cargo xtask codegen` from desk/v1/uploads.toml of the catalogue; changes belong there.
//! Files that are uploaded to be attached later.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response =
//! desk.uploads().upload(zoho_desk::Part::new("content").file_name("file.txt")).send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Desk;

/// `POST /api/v1/uploads`. Scope `Desk.basic.CREATE`.
pub static UPLOAD: Operation =
    Operation::post("desk.uploads.upload", "/api/{version}/uploads").scopes(&["Desk.basic.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&UPLOAD];

/// Files that are uploaded to be attached later.
///
/// From [`Desk::uploads`](crate::Desk::uploads).
#[derive(Debug, Clone)]
pub struct UploadsClient {
    client: Client,
}

impl Desk {
    /// Files that are uploaded to be attached later.
    #[must_use]
    pub fn uploads(&self) -> UploadsClient {
        UploadsClient {
            client: self.client().clone(),
        }
    }
}

impl UploadsClient {
    /// Uploads a file and gives its id for attachments.
    ///
    /// `POST /api/v1/uploads`. Scope `Desk.basic.CREATE`. Not retried when it may have been carried
    /// out.
    pub fn upload(&self, file: Part) -> UploadUploads {
        let request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        UploadUploads(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`UploadsClient::upload`](crate::uploads::UploadsClient::upload).
    UploadUploads => UploadResult
}

/// Returned by `uploads().upload`.
#[non_exhaustive]
pub struct UploadResult {
    pub id: Option<Id>,
    pub previewurl: Option<String>,
    pub size: Option<i64>,
    pub creator_id: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub href: Option<String>,
    pub file_name: Option<String>,
    pub store_id: Option<Id>,
    pub owner_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UploadResult {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "href" => href,
    "fileName" => file_name,
    "storeId" => store_id,
    "ownerId" => owner_id;
    extra
});
