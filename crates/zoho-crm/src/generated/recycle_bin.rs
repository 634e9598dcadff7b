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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// `GET /crm/v8/settings/recycle_bin/actions/count`. Scope `ZohoCRM.settings.recycle_bin.READ`.
pub static COUNT: Operation = Operation::get(
    "crm.recycle_bin.count",
    "/crm/{version}/settings/recycle_bin/actions/count",
)
.scopes(&["ZohoCRM.settings.recycle_bin.READ"]);

/// `POST /crm/v8/settings/recycle_bin/actions/empty`. Scope `ZohoCRM.settings.recycle_bin.UPDATE`.
pub static EMPTY: Operation = Operation::post(
    "crm.recycle_bin.empty",
    "/crm/{version}/settings/recycle_bin/actions/empty",
)
.scopes(&["ZohoCRM.settings.recycle_bin.UPDATE"])
.rows("");

/// `POST /crm/v8/settings/recycle_bin/{record_id}/actions/restore`. Scope `ZohoCRM.settings.recycle_bin.UPDATE`.
pub static RESTORE: Operation = Operation::post(
    "crm.recycle_bin.restore",
    "/crm/{version}/settings/recycle_bin/{record_id}/actions/restore",
)
.scopes(&["ZohoCRM.settings.recycle_bin.UPDATE"])
.rows("recycle_bin");

/// `POST /crm/v8/settings/recycle_bin/actions/restore`. Scope `ZohoCRM.settings.recycle_bin.UPDATE`.
pub static RESTORE_MANY: Operation = Operation::post(
    "crm.recycle_bin.restore_many",
    "/crm/{version}/settings/recycle_bin/actions/restore",
)
.scopes(&["ZohoCRM.settings.recycle_bin.UPDATE"])
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
    /// of up to 200. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self, filters: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
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
        let request = self.client.request(&GET).segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "recycle_bin")
        })
    }

    /// Deletes a recycle bin.
    ///
    /// `DELETE /crm/v8/settings/recycle_bin/{record_id}`. Scope `ZohoCRM.settings.recycle_bin.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, record_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(record_id.into());
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
        let mut request = self.client.request(&DELETE_MANY);
        request.set_query("filters", filters);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "recycle_bin")
        })
    }

    /// Counts recycle bin.
    ///
    /// `GET /crm/v8/settings/recycle_bin/actions/count`. Scope `ZohoCRM.settings.recycle_bin.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count(&self) -> Call<i64> {
        Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| wire::one(body, "count"),
        )
    }

    /// Empties the recycle bin.
    ///
    /// `POST /crm/v8/settings/recycle_bin/actions/empty`. Scope `ZohoCRM.settings.recycle_bin.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn empty(&self) -> Call<RowOutcomes> {
        Call::new(
            self.client.clone(),
            self.client.request(&EMPTY),
            |_, body| rows::outcome(body, ""),
        )
    }

    /// Restores recycle bin.
    ///
    /// `POST /crm/v8/settings/recycle_bin/{record_id}/actions/restore`. Scope
    /// `ZohoCRM.settings.recycle_bin.UPDATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn restore(&self, record_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&RESTORE).segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "recycle_bin")
        })
    }

    /// Restores deleted records.
    ///
    /// `POST /crm/v8/settings/recycle_bin/actions/restore`. Scope
    /// `ZohoCRM.settings.recycle_bin.UPDATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn restore_many(&self, body: &RecycleBinRestoreMany) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&RESTORE_MANY)
            .json_member("", body)
            .checked(body);
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
    pub extra: ExtraFields,
}

object!(type RecycleBin {
    "id" => id,
    "display_name" => display_name,
    "deleted_time" => deleted_time,
    "owner" => owner,
    "module" => module,
    "deleted_by" => deleted_by;
    extra
});

/// Recycle bin restore many, for `recycle_bin().restore_many`.
pub struct RecycleBinRestoreMany {
    /// `ids`: one or more ids, at the most 200 values.
    pub ids: Option<Vec<Id>>,
    /// `filters`: values by name.
    pub filters: Option<ExtraFields>,
    /// `restore_all_records`: yes or no.
    pub restore_all_records: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecycleBinRestoreMany {
    "ids" => ids,
    "filters" => filters,
    "restore_all_records" => restore_all_records;
    extra
} constraints "ids" [0, 200]);
