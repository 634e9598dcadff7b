// Written by `cargo xtask codegen` from xtask/catalog/desk/bulk_imports.toml; changes belong there.
//! Bulk imports.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.bulk_imports().get_sample_data("4876876000000123456",
//! [zoho_desk::bulk_imports::BulkImportModule::Accounts]).send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object, open_enum, wire};

use crate::Desk;

/// `GET /api/v1/bulkImport/{bulk_import_id}/sampleData`. Scope `Desk.imports.CUSTOM`.
pub static GET_SAMPLE_DATA: Operation = Operation::get(
    "desk.bulk_imports.get_sample_data",
    "/api/{version}/bulkImport/{bulk_import_id}/sampleData",
)
.scopes(&["Desk.imports.CUSTOM"]);

/// Bulk imports.
///
/// From [`Desk::bulk_imports`](crate::Desk::bulk_imports); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/bulkImport/{bulk_import_id}/sampleData`. Scope `Desk.imports.CUSTOM`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `modules`: any of `accounts`, `contacts`, `tickets`, `tasks`, `calls`, `events`, `products`,
    ///   `articles`
    pub fn get_sample_data(
        &self,
        bulk_import_id: impl Into<Id>,
        modules: impl IntoIterator<Item = impl Into<BulkImportModule>>,
    ) -> Call<BulkImportSampleData> {
        let mut request = self
            .client
            .request(&GET_SAMPLE_DATA)
            .segment(bulk_import_id.into());
        request.set_query(
            "modules",
            wire::strings::<BulkImportModule>(modules).join(","),
        );
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Bulk import sample data, from `bulk_imports().get_sample_data`.
#[non_exhaustive]
pub struct BulkImportSampleData {
    /// `importId`: the id of an import.
    pub import_id: Option<Id>,
    /// `sampleData`: a list.
    pub sample_data: Option<Vec<ImportSample>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkImportSampleData {
    "importId" => import_id,
    "sampleData" => sample_data;
    extra
});

/// Import header.
#[non_exhaustive]
pub struct ImportHeader {
    /// `label`: text.
    pub label: Option<String>,
    /// `columnKey`: text.
    pub column_key: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImportHeader {
    "label" => label,
    "columnKey" => column_key;
    extra
});

/// Import sample.
#[non_exhaustive]
pub struct ImportSample {
    /// `module`: text.
    pub module: Option<String>,
    /// `headers`: a list.
    pub headers: Option<Vec<ImportHeader>>,
    /// `data`: a list.
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
    /// Bulk import module, for `bulk_imports().get_sample_data`.
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
