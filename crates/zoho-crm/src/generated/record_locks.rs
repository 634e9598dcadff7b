// Written by `cargo xtask codegen` from xtask/catalog/crm/record_locks.toml; changes belong there.
//! Locks on records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut record_locks = crm.record_locks().list("Contacts", "4876876000000123456").stream();
//! while let Some(record_lock) = record_locks.next().await {
//!     println!("{:?}", record_lock?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Locks on records.
///
/// From [`Crm::record_locks`](crate::Crm::record_locks); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.settings.modules.READ`. Comes in pages of up to 200. Where items are removed while it
    /// is read, as many others can be missed; to miss none, go on `by_token`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListCall {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets a record lock.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope
    /// `ZohoCRM.settings.modules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        lock_id: impl Into<Id>,
    ) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(lock_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        }))
    }

    /// Updates a record lock.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope
    /// `ZohoCRM.settings.modules.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        lock_id: impl Into<Id>,
        body: &RecordLockInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .segment(lock_id.into())
            .json_list("data", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Locks a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/Locking_Information__s`. Scope
    /// `ZohoCRM.settings.modules.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn lock(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[RecordLockInput],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&LOCK)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Unlocks a record.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`. Scope
    /// `ZohoCRM.settings.modules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unlock(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        lock_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UNLOCK)
            .segment(module)
            .segment(record_id.into())
            .segment(lock_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }
}

/// What may be set before `record_locks().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<RecordLock>);

impl ListCall {
    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }

    /// The token that the page before gave, to go on behind it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
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

    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(ListCall => list RecordLock);

/// What may be set before `record_locks().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<RecordLock>);

impl GetCall {
    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }
}

call!(GetCall => RecordLock);

/// Record lock, from `record_locks().list`, `record_locks().get`.
#[non_exhaustive]
pub struct RecordLock {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lock_source__s`: one of `Manual`, `Automatic`.
    pub lock_source: Option<LockSource>,
    /// `locked_by__s`: an object.
    pub locked_by: Option<shared::UserRef>,
    /// `locked_for_s`: an object.
    pub locked_for_s: Option<shared::LinkedRecord>,
    /// `locked_reason__s`: text.
    pub locked_reason: Option<String>,
    /// `Locked_time__s`: text.
    pub locked_time: Option<String>,
    /// `record_locking_configuration_id__s`: the id of a record locking configuration.
    pub record_locking_configuration_id: Option<Id>,
    /// `record_locking_rule_id__s`: the id of a record locking rule.
    pub record_locking_rule_id: Option<Id>,
    /// `Created_By`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `Created_Time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `name`: its name.
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

/// Record lock input, for `record_locks().update`, `record_locks().lock`.
pub struct RecordLockInput {
    /// `Locked_Reason__s`: text.
    pub locked_reason: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordLockInput {
    "Locked_Reason__s" => locked_reason;
    extra
});

open_enum! {
    /// Lock source.
    pub enum LockSource {
        /// `Manual`
        Manual = "Manual",
        /// `Automatic`
        Automatic = "Automatic",
    }
}
