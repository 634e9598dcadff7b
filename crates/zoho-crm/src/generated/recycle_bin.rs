// Written by `cargo xtask codegen` from crm/v8/recycle_bin.toml of the catalogue; changes belong there.
//! Deleted records that can be restored.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut items = crm.recycle_bin().list("text").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &DELETE,
    &DELETE_MANY,
    &COUNT,
    &EMPTY,
    &RESTORE,
    &RESTORE_MANY,
];

/// Deleted records that can be restored.
///
/// From [`Crm::recycle_bin`](crate::Crm::recycle_bin).
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
    /// `GET /crm/v8/settings/recycle_bin`. Scope `ZohoCRM.settings.recycle_bin.READ`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self, filters: impl AsRef<str>) -> ListRecycleBin {
        let mut request = self.client.request(&LIST);
        request.set_query("filters", filters);
        ListRecycleBin(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "recycle_bin"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a recycle bin.
    ///
    /// `GET /crm/v8/settings/recycle_bin/{record_id}`. Scope `ZohoCRM.settings.recycle_bin.READ`.
    /// Retried on transient failures.
    pub fn get(&self, record_id: impl Into<Id>) -> GetRecycleBin {
        let request = self.client.request(&GET).segment(record_id.into());
        GetRecycleBin(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "recycle_bin")
        }))
    }

    /// Deletes a recycle bin.
    ///
    /// `DELETE /crm/v8/settings/recycle_bin/{record_id}`. Scope `ZohoCRM.settings.recycle_bin.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, record_id: impl Into<Id>) -> DeleteRecycleBin {
        let request = self.client.request(&DELETE).segment(record_id.into());
        DeleteRecycleBin(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "recycle_bin")
        }))
    }

    /// Deletes several recycle bin.
    ///
    /// `DELETE /crm/v8/settings/recycle_bin`. Scope `ZohoCRM.settings.recycle_bin.DELETE`. Retried on
    /// transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        filters: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyRecycleBin {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_query("filters", filters);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyRecycleBin(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "recycle_bin")
        }))
    }

    /// Counts recycle bin.
    ///
    /// `GET /crm/v8/settings/recycle_bin/actions/count`. Scope `ZohoCRM.settings.recycle_bin.READ`.
    /// Retried on transient failures.
    pub fn count(&self) -> CountRecycleBin {
        CountRecycleBin(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Empties the recycle bin.
    ///
    /// `POST /crm/v8/settings/recycle_bin/actions/empty`. Scope `ZohoCRM.settings.recycle_bin.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn empty(&self) -> EmptyRecycleBin {
        EmptyRecycleBin(Call::new(
            self.client.clone(),
            self.client.request(&EMPTY),
            |_, body| rows::outcome(body, ""),
        ))
    }

    /// Restores recycle bin.
    ///
    /// `POST /crm/v8/settings/recycle_bin/{record_id}/actions/restore`. Scope
    /// `ZohoCRM.settings.recycle_bin.UPDATE`. Not retried when it may have been carried out.
    pub fn restore(&self, record_id: impl Into<Id>) -> RestoreRecycleBin {
        let request = self.client.request(&RESTORE).segment(record_id.into());
        RestoreRecycleBin(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "recycle_bin")
        }))
    }

    /// Restores deleted records.
    ///
    /// `POST /crm/v8/settings/recycle_bin/actions/restore`. Scope
    /// `ZohoCRM.settings.recycle_bin.UPDATE`. Not retried when it may have been carried out.
    pub fn restore_many(&self, body: &RecycleBinRestoreMany) -> RestoreManyRecycleBin {
        let request = self
            .client
            .request(&RESTORE_MANY)
            .json_member("", body)
            .checked(body);
        RestoreManyRecycleBin(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "recycle_bin")
        }))
    }
}

call! {
    /// Returned by [`RecycleBinClient::list`](crate::recycle_bin::RecycleBinClient::list).
    ListRecycleBin => list RecycleBin
}

impl ListRecycleBin {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The sort direction: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call! {
    /// Returned by [`RecycleBinClient::get`](crate::recycle_bin::RecycleBinClient::get).
    GetRecycleBin => RecycleBin
}

call! {
    /// Returned by [`RecycleBinClient::delete`](crate::recycle_bin::RecycleBinClient::delete).
    DeleteRecycleBin => RowOutcomes
}

call! {
    /// Returned by [`RecycleBinClient::delete_many`](crate::recycle_bin::RecycleBinClient::delete_many).
    DeleteManyRecycleBin => RowOutcomes
}

call! {
    /// Returned by [`RecycleBinClient::count`](crate::recycle_bin::RecycleBinClient::count).
    CountRecycleBin => i64
}

call! {
    /// Returned by [`RecycleBinClient::empty`](crate::recycle_bin::RecycleBinClient::empty).
    EmptyRecycleBin => RowOutcomes
}

call! {
    /// Returned by [`RecycleBinClient::restore`](crate::recycle_bin::RecycleBinClient::restore).
    RestoreRecycleBin => RowOutcomes
}

call! {
    /// Returned by [`RecycleBinClient::restore_many`](crate::recycle_bin::RecycleBinClient::restore_many).
    RestoreManyRecycleBin => RowOutcomes
}

/// Returned by `recycle_bin().list`, `recycle_bin().get`.
#[non_exhaustive]
pub struct RecycleBin {
    pub id: Option<Id>,
    pub display_name: Option<String>,
    pub deleted_time: Option<DateTime>,
    pub owner: Option<shared::UserRef>,
    pub module: Option<shared::ModuleRef>,
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

/// Sent by `recycle_bin().restore_many`.
pub struct RecycleBinRestoreMany {
    /// At most 200 values.
    pub ids: Option<Vec<Id>>,
    pub filters: Option<ExtraFields>,
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
