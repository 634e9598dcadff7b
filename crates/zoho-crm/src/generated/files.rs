// Written by `cargo xtask codegen` from crm/v8/files.toml of the catalogue; changes belong there.
//! Files in Zoho's file system, to be used in file fields and mail.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let file = crm.files().download().send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::Id;

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `POST /crm/v8/files`. Scope `ZohoCRM.files.CREATE`.
pub static UPLOAD: Operation = Operation::post("crm.files.upload", "/crm/{version}/files")
    .scopes(&["ZohoCRM.files.CREATE"])
    .rows("data");

/// `GET /crm/v8/files`. Scope `ZohoCRM.files.READ`.
pub static DOWNLOAD: Operation =
    Operation::get("crm.files.download", "/crm/{version}/files").scopes(&["ZohoCRM.files.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&UPLOAD, &DOWNLOAD];

/// Files in Zoho's file system, to be used in file fields and mail.
///
/// From [`Crm::files`](crate::Crm::files).
#[derive(Debug, Clone)]
pub struct FilesClient {
    client: Client,
}

impl Crm {
    /// Files in Zoho's file system, to be used in file fields and mail.
    #[must_use]
    pub fn files(&self) -> FilesClient {
        FilesClient {
            client: self.client().clone(),
        }
    }
}

impl FilesClient {
    /// Uploads one or more files.
    ///
    /// `POST /crm/v8/files`. Scope `ZohoCRM.files.CREATE`. Not retried when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v7/upload-files-to-zfs.html).
    pub fn upload(&self, file: Vec<Part>) -> UploadFiles {
        let request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().parts("file", file));
        UploadFiles(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Downloads a file.
    ///
    /// `GET /crm/v8/files`. Scope `ZohoCRM.files.READ`. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/get-files.html).
    pub fn download(&self) -> DownloadFiles {
        DownloadFiles(Call::new(
            self.client.clone(),
            self.client.request(&DOWNLOAD),
            decode::file,
        ))
    }
}

call! {
    /// Returned by [`FilesClient::upload`](crate::files::FilesClient::upload).
    UploadFiles => RowOutcomes
}

impl UploadFiles {
    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }
}

call! {
    /// Returned by [`FilesClient::download`](crate::files::FilesClient::download).
    DownloadFiles => file
}

impl DownloadFiles {
    /// Query parameter `id`.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("id", id.into());
        self
    }
}
