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
    Call, Client, DateTime, ExtraFields, Id, Multipart, Operation, Part, object, wire,
};

use crate::Desk;

/// `POST /api/v1/uploads`. Scope `Desk.basic.CREATE`.
pub static UPLOAD: Operation =
    Operation::post("desk.uploads.upload", "/api/{version}/uploads").scopes(&["Desk.basic.CREATE"]);

/// Files that are uploaded to be attached later.
///
/// From [`Desk::uploads`](crate::Desk::uploads); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `POST /api/v1/uploads`. Scope `Desk.basic.CREATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload(&self, file: Part) -> Call<UploadResult> {
        let request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Upload result, from `uploads().upload`.
#[non_exhaustive]
pub struct UploadResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `fileName`: text.
    pub file_name: Option<String>,
    /// `storeId`: the id of a store.
    pub store_id: Option<Id>,
    /// `ownerId`: the id of the user whom it belongs to.
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
