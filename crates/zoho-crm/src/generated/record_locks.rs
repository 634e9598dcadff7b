// Written by `cargo xtask codegen` from crm/v8/record_locks.toml of the catalogue; changes belong there.
//! Locks on records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut record_locks = crm.record_locks().list("Contacts", "4876876000000123456").stream();
//! while let Some(record_lock) = record_locks.next().await {
//!     println!("{:?}", record_lock?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/Locking_Information__s`. Scope `ZohoCRM.settings.modules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.record_locks.list",
    "/crm/{version}/{module}/{record_id}/Locking_Information__s",
)
.scopes(&["ZohoCRM.settings.modules.READ"])
.alternatives(&[&["ZohoCRM.settings.record_locking_configurations.READ"]])
.most(100_000, "");

/// `GET /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope `ZohoCRM.settings.modules.READ`.
pub static GET: Operation = Operation::get(
    "crm.record_locks.get",
    "/crm/{version}/{module}/{record_id}/Locking_Information__s/{lock_id}",
)
.scopes(&["ZohoCRM.settings.modules.READ"])
.alternatives(&[&["ZohoCRM.settings.record_locking_configurations.READ"]]);

/// `PUT /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope `ZohoCRM.settings.modules.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.record_locks.update",
    "/crm/{version}/{module}/{record_id}/Locking_Information__s/{lock_id}",
)
.scopes(&["ZohoCRM.settings.modules.ALL"])
.alternatives(&[&["ZohoCRM.settings.record_locking_configurations.UPDATE"]])
.rows("data");

/// `POST /crm/v8/{module}/{record_id}/Locking_Information__s`. Scope `ZohoCRM.settings.modules.CREATE`.
pub static LOCK: Operation = Operation::post(
    "crm.record_locks.lock",
    "/crm/{version}/{module}/{record_id}/Locking_Information__s",
)
.scopes(&["ZohoCRM.settings.modules.CREATE"])
.alternatives(&[&["ZohoCRM.settings.record_locking_configurations.CREATE"]])
.rows("data");

/// `DELETE /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope `ZohoCRM.settings.modules.DELETE`.
pub static UNLOCK: Operation = Operation::delete(
    "crm.record_locks.unlock",
    "/crm/{version}/{module}/{record_id}/Locking_Information__s/{lock_id}",
)
.scopes(&["ZohoCRM.settings.modules.DELETE"])
.alternatives(&[&["ZohoCRM.settings.record_locking_configurations.DELETE"]])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &UPDATE, &LOCK, &UNLOCK];

/// Locks on records.
///
/// From [`Crm::record_locks`](crate::Crm::record_locks).
#[derive(Debug, Clone)]
pub struct RecordLocksClient {
    client: Client,
}

impl Crm {
    /// Locks on records.
    #[must_use]
    pub fn record_locks(&self) -> RecordLocksClient {
        RecordLocksClient {
            client: self.client().clone(),
        }
    }
}

impl RecordLocksClient {
    /// Lists record locks.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Locking_Information__s`. Scope
    /// `ZohoCRM.settings.modules.READ`. Pages of up to 200 items. Items that are removed while the
    /// list is read can make it miss as many others; to miss none, go on `by_token`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListRecordLocks {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListRecordLocks(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets a record lock.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope
    /// `ZohoCRM.settings.modules.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        lock_id: impl Into<Id>,
    ) -> GetRecordLock {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(lock_id.into());
        GetRecordLock(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Updates a record lock.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope
    /// `ZohoCRM.settings.modules.ALL`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        lock_id: impl Into<Id>,
        body: &RecordLockInput,
    ) -> UpdateRecordLock {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .segment(lock_id.into())
            .json_list("data", std::slice::from_ref(body));
        UpdateRecordLock(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Locks a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/Locking_Information__s`. Scope
    /// `ZohoCRM.settings.modules.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn lock(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[RecordLockInput],
    ) -> LockRecordLocks {
        let request = self
            .client
            .request(&LOCK)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", data);
        LockRecordLocks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Unlocks a record.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope
    /// `ZohoCRM.settings.modules.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn unlock(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        lock_id: impl Into<Id>,
    ) -> UnlockRecordLock {
        let request = self
            .client
            .request(&UNLOCK)
            .segment(module)
            .segment(record_id.into())
            .segment(lock_id.into());
        UnlockRecordLock(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }
}

call! {
    /// Returned by [`RecordLocksClient::list`](crate::record_locks::RecordLocksClient::list).
    ListRecordLocks => list RecordLock
}

impl ListRecordLocks {
    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }

    /// The token from the page before, to continue after it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
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

    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`RecordLocksClient::get`](crate::record_locks::RecordLocksClient::get).
    GetRecordLock => RecordLock
}

impl GetRecordLock {
    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }
}

call! {
    /// Returned by [`RecordLocksClient::update`](crate::record_locks::RecordLocksClient::update).
    UpdateRecordLock => RowOutcomes
}

call! {
    /// Returned by [`RecordLocksClient::lock`](crate::record_locks::RecordLocksClient::lock).
    LockRecordLocks => RowOutcomes
}

call! {
    /// Returned by [`RecordLocksClient::unlock`](crate::record_locks::RecordLocksClient::unlock).
    UnlockRecordLock => RowOutcomes
}

/// Returned by `record_locks().list`, `record_locks().get`.
#[non_exhaustive]
pub struct RecordLock {
    pub id: Option<Id>,
    /// One of `Manual`, `Automatic`.
    pub lock_source: Option<LockSource>,
    pub locked_by: Option<shared::UserRef>,
    pub locked_for_s: Option<shared::LinkedRecord>,
    pub locked_reason: Option<String>,
    pub locked_time: Option<String>,
    pub record_locking_configuration_id: Option<Id>,
    pub record_locking_rule_id: Option<Id>,
    pub created_by: Option<shared::UserRef>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::UserRef>,
    pub modified_time: Option<DateTime>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecordLock {
    "id" => id,
    "lock_source__s" => lock_source,
    "locked_by__s" => locked_by,
    "locked_for_s" => locked_for_s,
    "locked_reason__s" => locked_reason,
    "Locked_time__s" => locked_time,
    "record_locking_configuration_id__s" => record_locking_configuration_id,
    "record_locking_rule_id__s" => record_locking_rule_id,
    "Created_By" => created_by,
    "Created_Time" => created_time,
    "Modified_By" => modified_by,
    "Modified_Time" => modified_time,
    "name" => name;
    extra
});

/// Sent by `record_locks().update`, `record_locks().lock`.
pub struct RecordLockInput {
    pub locked_reason: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordLockInput {
    "Locked_Reason__s" => locked_reason;
    extra
});

open_enum! {
    pub enum LockSource {
        /// `Manual`
        Manual = "Manual",
        /// `Automatic`
        Automatic = "Automatic",
    }
}
