// Written by `cargo xtask codegen` from desk/v1/bulk_imports.toml of the catalogue; changes belong there.
//! Bulk imports.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.bulk_imports().get_sample_data("4876876000000123456",
//! [zoho_desk::bulk_imports::BulkImportModule::Accounts]).send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;

/// `GET /api/v1/bulkImport/{bulk_import_id}/sampleData`. Scope `Desk.imports.CUSTOM`.
pub static GET_SAMPLE_DATA: Operation = Operation::get(
    "desk.bulk_imports.get_sample_data",
    "/api/{version}/bulkImport/{bulk_import_id}/sampleData",
)
.scopes(&["Desk.imports.CUSTOM"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET_SAMPLE_DATA];

/// Bulk imports.
///
/// From [`Desk::bulk_imports`](crate::Desk::bulk_imports).
#[derive(Debug, Clone)]
pub struct BulkImportsClient {
    client: Client,
}

impl Desk {
    /// Bulk imports.
    #[must_use]
    pub fn bulk_imports(&self) -> BulkImportsClient {
        BulkImportsClient {
            client: self.client().clone(),
        }
    }
}

impl BulkImportsClient {
    /// Gets the sample data of a bulk import.
    ///
    /// `GET /api/v1/bulkImport/{bulk_import_id}/sampleData`. Scope `Desk.imports.CUSTOM`. Retried on
    /// transient failures.
    ///
    /// - `modules`: Any of `accounts`, `contacts`, `tickets`, `tasks`, `calls`, `events`, `products`,
    ///   `articles`.
    pub fn get_sample_data(
        &self,
        bulk_import_id: impl Into<Id>,
        modules: impl IntoIterator<Item = impl Into<BulkImportModule>>,
    ) -> GetBulkImportSampleData {
        let mut request = self
            .client
            .request(&GET_SAMPLE_DATA)
            .segment(bulk_import_id.into());
        request.set_query(
            "modules",
            json::strings::<BulkImportModule>(modules).join(","),
        );
        GetBulkImportSampleData(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`BulkImportsClient::get_sample_data`](crate::bulk_imports::BulkImportsClient::get_sample_data).
    GetBulkImportSampleData => BulkImportSampleData
}

/// Returned by `bulk_imports().get_sample_data`.
#[non_exhaustive]
pub struct BulkImportSampleData {
    pub import_id: Option<Id>,
    pub sample_data: Option<Vec<ImportSample>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkImportSampleData {
    "importId" => import_id,
    "sampleData" => sample_data;
    extra
});

#[non_exhaustive]
pub struct ImportHeader {
    pub label: Option<String>,
    pub column_key: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImportHeader {
    "label" => label,
    "columnKey" => column_key;
    extra
});

#[non_exhaustive]
pub struct ImportSample {
    pub module: Option<String>,
    pub headers: Option<Vec<ImportHeader>>,
    pub data: Option<Vec<BTreeMap<String, String>>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImportSample {
    "module" => module,
    "headers" => headers,
    "data" => data;
    extra
});

open_enum! {
    /// Sent by `bulk_imports().get_sample_data`.
    pub enum BulkImportModule {
        /// `accounts`
        Accounts = "accounts",
        /// `contacts`
        Contacts = "contacts",
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `products`
        Products = "products",
        /// `articles`
        Articles = "articles",
    }
}
