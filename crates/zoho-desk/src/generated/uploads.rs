// Written by `cargo xtask codegen` from xtask/catalog/desk/uploads.toml; changes belong there.
//! Files that are uploaded to be attached later.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer =
//! desk.uploads().upload(zoho_http::Part::new("content").file_name("file.txt")).send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, Multipart, Operation, Part, Request, object,
    wire::{self, Other},
};

use crate::Desk;

/// `POST /api/v1/uploads`. Scope `Desk.basic.CREATE`.
pub static UPLOAD: Operation =
    Operation::post("desk.uploads.upload", "/api/{version}/uploads").scopes(&["Desk.basic.CREATE"]);

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
    /// `POST /api/v1/uploads`. Scope `Desk.basic.CREATE`.
    pub fn upload(&self, file: Part) -> Call<UploadResult> {
        let request = Request::new(&UPLOAD).multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Upload result, of `uploads().upload`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadResult {
    /// Id.
    pub id: Option<Id>,
    /// Previewurl.
    pub previewurl: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Href.
    pub href: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// Store id.
    pub store_id: Option<Id>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(UploadResult {
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
    other
});
