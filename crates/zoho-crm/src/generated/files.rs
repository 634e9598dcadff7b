// Written by `cargo xtask codegen` from xtask/catalog/crm/files.toml; changes belong there.
//! Files.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let file = crm.files().download().send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, Multipart, Operation, Part, Request, call};

use crate::{Crm, RowOutcomes, rows};

/// `GET /crm/v8/files`. Scope `ZohoCRM.files.READ`.
pub static DOWNLOAD: Operation =
    Operation::get("crm.files.download", "/crm/{version}/files").scopes(&["ZohoCRM.files.READ"]);

/// `POST /crm/v8/files`. Scope `ZohoCRM.files.CREATE`.
pub static UPLOAD: Operation = Operation::post("crm.files.upload", "/crm/{version}/files")
    .scopes(&["ZohoCRM.files.CREATE"])
    .rows("data");

/// Files.
///
/// From [`Crm::files`](crate::Crm::files).
#[derive(Debug, Clone)]
pub struct FilesClient {
    client: Client,
}

impl Crm {
    /// Files.
    #[must_use]
    pub fn files(&self) -> FilesClient {
        FilesClient {
            client: self.client().clone(),
        }
    }
}

impl FilesClient {
    /// Downloads a file.
    ///
    /// `GET /crm/v8/files`. Scope `ZohoCRM.files.READ`.
    pub fn download(&self) -> DownloadCall {
        DownloadCall(Call::new(
            self.client.clone(),
            Request::new(&DOWNLOAD),
            |_, body| Ok(body.clone()),
        ))
    }

    /// Uploads a file.
    ///
    /// `POST /crm/v8/files`. Scope `ZohoCRM.files.CREATE`.
    pub fn upload(&self, file: Vec<Part>) -> UploadCall {
        let request = Request::new(&UPLOAD).multipart(Multipart::new().parts("file", file));
        UploadCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

/// What may be set before `files().download` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadCall(Call<Bytes>);

impl DownloadCall {
    /// Id.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("id", &Into::<Id>::into(id).to_string());
        self
    }
}

call!(DownloadCall => file);

/// What may be set before `files().upload` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadCall(Call<RowOutcomes>);

impl UploadCall {
    /// Type.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_.as_ref());
        self
    }
}

call!(UploadCall => RowOutcomes);
