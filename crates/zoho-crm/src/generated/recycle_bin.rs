// Written by `cargo xtask codegen` from xtask/catalog/crm/recycle_bin.toml; changes belong there.
//! Deleted records that can be restored.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut items = crm.recycle_bin().list("text").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/recycle_bin`. Scope `ZohoCRM.settings.recycle_bin.READ`.
pub static LIST: Operation = Operation::get(
    "crm.recycle_bin.list",
    "/crm/{version}/settings/recycle_bin",
)
.scopes(&["ZohoCRM.settings.recycle_bin.READ"]);

/// `GET /crm/v8/settings/recycle_bin/{record_id}`. Scope `ZohoCRM.settings.recycle_bin.READ`.
pub static GET: Operation = Operation::get(
    "crm.recycle_bin.get",
    "/crm/{version}/settings/recycle_bin/{record_id}",
)
.scopes(&["ZohoCRM.settings.recycle_bin.READ"]);

/// `DELETE /crm/v8/settings/recycle_bin/{record_id}`. Scope `ZohoCRM.settings.recycle_bin.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.recycle_bin.delete",
    "/crm/{version}/settings/recycle_bin/{record_id}",
)
.scopes(&["ZohoCRM.settings.recycle_bin.DELETE"])
.rows("recycle_bin");

/// `DELETE /crm/v8/settings/recycle_bin`. Scope `ZohoCRM.settings.recycle_bin.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.recycle_bin.delete_many",
    "/crm/{version}/settings/recycle_bin",
)
.scopes(&["ZohoCRM.settings.recycle_bin.DELETE"])
.rows("recycle_bin");

/// Deleted records that can be restored.
///
/// From [`Crm::recycle_bin`](crate::Crm::recycle_bin); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct RecycleBinClient {
    client: Client,
}

impl Crm {
    /// Deleted records that can be restored.
    #[must_use]
    pub fn recycle_bin(&self) -> RecycleBinClient {
        RecycleBinClient {
            client: self.client().clone(),
        }
    }
}

impl RecycleBinClient {
    /// Lists recycle bin.
    ///
    /// `GET /crm/v8/settings/recycle_bin`. Scope `ZohoCRM.settings.recycle_bin.READ`. Comes in pages
    /// of up to 200. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self, filters: impl AsRef<str>) -> ListCall {
        let mut request = Request::new(&LIST);
        request.set_query("filters", filters);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "recycle_bin"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a recycle bin.
    ///
    /// `GET /crm/v8/settings/recycle_bin/{record_id}`. Scope `ZohoCRM.settings.recycle_bin.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, record_id: impl Into<Id>) -> Call<RecycleBin> {
        let request = Request::new(&GET).segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "recycle_bin")
        })
    }

    /// Deletes a recycle bin.
    ///
    /// `DELETE /crm/v8/settings/recycle_bin/{record_id}`. Scope `ZohoCRM.settings.recycle_bin.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, record_id: impl Into<Id>) -> Call<RowOutcome> {
        let request = Request::new(&DELETE).segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "recycle_bin")
        })
    }

    /// Deletes several recycle bin.
    ///
    /// `DELETE /crm/v8/settings/recycle_bin`. Scope `ZohoCRM.settings.recycle_bin.DELETE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(
        &self,
        filters: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let mut request = Request::new(&DELETE_MANY);
        request.set_query("filters", filters);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "recycle_bin")
        })
    }
}

/// What may be set before `recycle_bin().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<RecycleBin>);

impl ListCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Which way the list is ordered: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call!(ListCall => list RecycleBin);

/// Recycle bin, from `recycle_bin().list`, `recycle_bin().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecycleBin {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_name`: text.
    pub display_name: Option<String>,
    /// `deleted_time`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `deleted_by`: an object.
    pub deleted_by: Option<shared::UserRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub other: Other,
}

object!(RecycleBin {
    "id" => id,
    "display_name" => display_name,
    "deleted_time" => deleted_time,
    "owner" => owner,
    "module" => module,
    "deleted_by" => deleted_by;
    other
});
