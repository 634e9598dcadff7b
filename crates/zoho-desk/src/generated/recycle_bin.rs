// Written by `cargo xtask codegen` from xtask/catalog/desk/recycle_bin.toml; changes belong there.
//! Deleted records that can be restored.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut items = desk.recycle_bin().list().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Deleted records that can be restored.
///
/// From [`Desk::recycle_bin`](crate::Desk::recycle_bin); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/recycleBin`. Scope `Desk.settings.READ`. Comes in pages of up to 100. Where items
    /// are removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Deletes a recycle bin.
    ///
    /// `POST /api/v1/recycleBin/delete`. Scope `Desk.settings.UPDATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE)
            .json_member("ids", &wire::owned::<Id>(ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Deletes everything for good.
    ///
    /// `POST /api/v1/recycleBin/deleteAll`. Scope `Desk.settings.UPDATE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_all(&self) -> Call<()> {
        Call::new(
            self.client.clone(),
            self.client.request(&DELETE_ALL),
            |_, body| wire::nothing(body),
        )
    }

    /// Restores recycle bin.
    ///
    /// `POST /api/v1/recycleBin/restore`. Scope `Desk.settings.UPDATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn restore(&self, body: &RecycleBinRestore) -> List<shared::MassActionResult> {
        let request = self.client.request(&RESTORE).json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Restores everything.
    ///
    /// `POST /api/v1/recycleBin/restoreAll`. Scope `Desk.settings.UPDATE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn restore_all(&self) -> Call<()> {
        Call::new(
            self.client.clone(),
            self.client.request(&RESTORE_ALL),
            |_, body| wire::nothing(body),
        )
    }
}

/// What may be set before `recycle_bin().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<RecycleBin>);

impl ListCall {
    /// What comes along: `deletedBy`, `department`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<RecycleBinInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<RecycleBinInclude>(include).join(","),
        );
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The id of a module. Query parameter `moduleId`.
    pub fn module_id(mut self, module_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("moduleId", module_id.into());
        self
    }

    /// What the list is ordered by: the 10 words of [`RecycleBinSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<RecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The API name of a module: the 11 words of [`RecycleBinModule`]. Query parameter `module`.
    pub fn module(mut self, module: impl Into<RecycleBinModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }
}

call!(ListCall => list RecycleBin);

/// Recycle bin, from `recycle_bin().list`.
#[non_exhaustive]
pub struct RecycleBin {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayName`: text.
    pub display_name: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `deletedById`: the id of a deleted by.
    pub deleted_by_id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `deletedTime`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `deletedBy`: an object.
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

/// Recycle bin restore, for `recycle_bin().restore`.
pub struct RecycleBinRestore {
    /// `isChildNeedToBeRestored`: whether it is child need to be restored.
    pub is_child_need_to_be_restored: Option<bool>,
    /// `ids`: one or more ids.
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
    /// Recycle bin include, for `recycle_bin().list`.
    pub enum RecycleBinInclude {
        /// `deletedBy`
        DeletedBy = "deletedBy",
        /// `department`
        Department = "department",
    }
}

open_enum! {
    /// Recycle bin module, for `recycle_bin().list`.
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
    /// Recycle bin sort by, for `recycle_bin().list`.
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
