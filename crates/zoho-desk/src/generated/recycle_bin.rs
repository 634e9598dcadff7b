// Written by `cargo xtask codegen` from desk/v1/recycle_bin.toml of the catalogue; changes belong there.
//! Deleted records that can be restored.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut items = desk.recycle_bin().list().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/recycleBin`. Scope `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.recycle_bin.list", "/api/{version}/recycleBin")
    .scopes(&["Desk.settings.READ"])
    .most(
        5_000,
        "narrow the list with `departmentId`, `moduleId`, `module`",
    );

/// `POST /api/v1/recycleBin/delete`. Scope `Desk.settings.UPDATE`.
pub static DELETE: Operation = Operation::post(
    "desk.recycle_bin.delete",
    "/api/{version}/recycleBin/delete",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `POST /api/v1/recycleBin/deleteAll`. Scope `Desk.settings.UPDATE`.
pub static DELETE_ALL: Operation = Operation::post(
    "desk.recycle_bin.delete_all",
    "/api/{version}/recycleBin/deleteAll",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `POST /api/v1/recycleBin/restore`. Scope `Desk.settings.UPDATE`.
pub static RESTORE: Operation = Operation::post(
    "desk.recycle_bin.restore",
    "/api/{version}/recycleBin/restore",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `POST /api/v1/recycleBin/restoreAll`. Scope `Desk.settings.UPDATE`.
pub static RESTORE_ALL: Operation = Operation::post(
    "desk.recycle_bin.restore_all",
    "/api/{version}/recycleBin/restoreAll",
)
.scopes(&["Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &DELETE, &DELETE_ALL, &RESTORE, &RESTORE_ALL];

/// Deleted records that can be restored.
///
/// From [`Desk::recycle_bin`](crate::Desk::recycle_bin).
#[derive(Debug, Clone)]
pub struct RecycleBinClient {
    client: Client,
}

impl Desk {
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
    /// `GET /api/v1/recycleBin`. Scope `Desk.settings.READ`. Pages of up to 100 items. Items that are
    /// removed while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list(&self) -> ListRecycleBin {
        ListRecycleBin(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Deletes a recycle bin.
    ///
    /// `POST /api/v1/recycleBin/delete`. Scope `Desk.settings.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn delete(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> DeleteRecycleBin {
        let request = self
            .client
            .request(&DELETE)
            .json_member("ids", &json::owned::<Id>(ids));
        DeleteRecycleBin(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Deletes everything for good.
    ///
    /// `POST /api/v1/recycleBin/deleteAll`. Scope `Desk.settings.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn delete_all(&self) -> DeleteAllRecycleBin {
        DeleteAllRecycleBin(Call::new(
            self.client.clone(),
            self.client.request(&DELETE_ALL),
            |_, body| decode::nothing(body),
        ))
    }

    /// Restores recycle bin.
    ///
    /// `POST /api/v1/recycleBin/restore`. Scope `Desk.settings.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn restore(&self, body: &RecycleBinRestore) -> RestoreRecycleBin {
        let request = self.client.request(&RESTORE).json_member("", body);
        RestoreRecycleBin(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Restores everything.
    ///
    /// `POST /api/v1/recycleBin/restoreAll`. Scope `Desk.settings.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn restore_all(&self) -> RestoreAllRecycleBin {
        RestoreAllRecycleBin(Call::new(
            self.client.clone(),
            self.client.request(&RESTORE_ALL),
            |_, body| decode::nothing(body),
        ))
    }
}

call! {
    /// Returned by [`RecycleBinClient::list`](crate::recycle_bin::RecycleBinClient::list).
    ListRecycleBin => list RecycleBin
}

impl ListRecycleBin {
    /// What to return along with each item. Query parameter `include`, any of `deletedBy`,
    /// `department`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<RecycleBinInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<RecycleBinInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `moduleId`.
    pub fn module_id(mut self, module_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("moduleId", module_id.into());
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<RecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl Into<RecycleBinModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }
}

call! {
    /// Returned by [`RecycleBinClient::delete`](crate::recycle_bin::RecycleBinClient::delete).
    DeleteRecycleBin => list shared::MassActionResult
}

call! {
    /// Returned by [`RecycleBinClient::delete_all`](crate::recycle_bin::RecycleBinClient::delete_all).
    DeleteAllRecycleBin => ()
}

call! {
    /// Returned by [`RecycleBinClient::restore`](crate::recycle_bin::RecycleBinClient::restore).
    RestoreRecycleBin => list shared::MassActionResult
}

call! {
    /// Returned by [`RecycleBinClient::restore_all`](crate::recycle_bin::RecycleBinClient::restore_all).
    RestoreAllRecycleBin => ()
}

/// Returned by `recycle_bin().list`.
#[non_exhaustive]
pub struct RecycleBin {
    pub id: Option<Id>,
    pub display_name: Option<String>,
    pub department_id: Option<Id>,
    pub deleted_by_id: Option<Id>,
    pub type_: Option<String>,
    pub deleted_time: Option<DateTime>,
    pub department: Option<shared::NameRef>,
    pub deleted_by: Option<shared::AgentRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecycleBin {
    "id" => id,
    "displayName" => display_name,
    "departmentId" => department_id,
    "deletedById" => deleted_by_id,
    "type" => type_,
    "deletedTime" => deleted_time,
    "department" => department,
    "deletedBy" => deleted_by;
    extra
});

/// Sent by `recycle_bin().restore`.
pub struct RecycleBinRestore {
    pub is_child_need_to_be_restored: Option<bool>,
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecycleBinRestore {
    "isChildNeedToBeRestored" => is_child_need_to_be_restored,
    "ids" => ids;
    extra
});

open_enum! {
    /// Sent by `recycle_bin().list`.
    pub enum RecycleBinInclude {
        /// `deletedBy`
        DeletedBy = "deletedBy",
        /// `department`
        Department = "department",
    }
}

open_enum! {
    /// Sent by `recycle_bin().list`.
    pub enum RecycleBinModule {
        /// `accounts`
        Accounts = "accounts",
        /// `contacts`
        Contacts = "contacts",
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
        /// `timeEntry`
        TimeEntry = "timeEntry",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `contracts`
        Contracts = "contracts",
        /// `products`
        Products = "products",
        /// `topics`
        Topics = "topics",
        /// `solutions`
        Solutions = "solutions",
    }
}

open_enum! {
    /// Sent by `recycle_bin().list`.
    pub enum RecycleBinSortBy {
        /// `name`
        Name = "name",
        /// `type`
        Type = "type",
        /// `department`
        Department = "department",
        /// `deletedBy`
        DeletedBy = "deletedBy",
        /// `deletedTime`
        DeletedTime = "deletedTime",
        /// `-name`
        NameDescending = "-name",
        /// `-type`
        TypeDescending = "-type",
        /// `-department`
        DepartmentDescending = "-department",
        /// `-deletedBy`
        DeletedByDescending = "-deletedBy",
        /// `-deletedTime`
        DeletedTimeDescending = "-deletedTime",
    }
}
