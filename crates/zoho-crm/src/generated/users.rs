// Written by `cargo xtask codegen` from crm/v8/users.toml of the catalogue; changes belong there.
//! The users of the organisation.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut users = crm.users().list().stream();
//! while let Some(user) = users.next().await {
//!     println!("{:?}", user?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/users`. Scope `ZohoCRM.users.READ`.
pub static LIST: Operation =
    Operation::get("crm.users.list", "/crm/{version}/users").scopes(&["ZohoCRM.users.READ"]);

/// `GET /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.READ`.
pub static GET: Operation = Operation::get("crm.users.get", "/crm/{version}/users/{user_id}")
    .scopes(&["ZohoCRM.users.READ"]);

/// `POST /crm/v8/users`. Scope `ZohoCRM.users.CREATE`.
pub static CREATE: Operation = Operation::post("crm.users.create", "/crm/{version}/users")
    .scopes(&["ZohoCRM.users.CREATE"])
    .rows("users");

/// `PUT /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.UPDATE`.
pub static UPDATE: Operation = Operation::put("crm.users.update", "/crm/{version}/users/{user_id}")
    .scopes(&["ZohoCRM.users.UPDATE"])
    .rows("users");

/// `PUT /crm/v8/users`. Scope `ZohoCRM.users.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put("crm.users.update_many", "/crm/{version}/users")
    .scopes(&["ZohoCRM.users.UPDATE"])
    .rows("users");

/// `DELETE /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.DELETE`.
pub static DELETE: Operation =
    Operation::delete("crm.users.delete", "/crm/{version}/users/{user_id}")
        .scopes(&["ZohoCRM.users.DELETE"])
        .rows("users");

/// `GET /crm/v8/users/actions/count`. Scope `ZohoCRM.users.READ`.
pub static COUNT: Operation =
    Operation::get("crm.users.count", "/crm/{version}/users/actions/count")
        .scopes(&["ZohoCRM.users.READ"]);

/// `GET /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.READ`.
pub static GET_TRANSFER_AND_DELETE_STATUS: Operation = Operation::get(
    "crm.users.get_transfer_and_delete_status",
    "/crm/{version}/users/actions/transfer_and_delete",
)
.scopes(&["ZohoCRM.users.READ"])
.alternatives(&[&["ZohoCRM.users.DELETE"]]);

/// `GET /crm/v8/users/actions/transfer`. Scope `ZohoCRM.change_owner.READ`.
pub static GET_TRANSFER_STATUS: Operation = Operation::get(
    "crm.users.get_transfer_status",
    "/crm/{version}/users/actions/transfer",
)
.scopes(&["ZohoCRM.change_owner.READ"]);

/// `POST /crm/v8/users/{user_id}/actions/transfer`. Scope `ZohoCRM.change_owner.CREATE`.
pub static TRANSFER: Operation = Operation::post(
    "crm.users.transfer",
    "/crm/{version}/users/{user_id}/actions/transfer",
)
.scopes(&["ZohoCRM.change_owner.CREATE"])
.rows("transfer");

/// `POST /crm/v8/users/{user_id}/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`.
pub static TRANSFER_AND_DELETE: Operation = Operation::post(
    "crm.users.transfer_and_delete",
    "/crm/{version}/users/{user_id}/actions/transfer_and_delete",
)
.scopes(&["ZohoCRM.users.CREATE"])
.rows("transfer_and_delete");

/// `POST /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`.
pub static TRANSFER_AND_DELETE_MANY: Operation = Operation::post(
    "crm.users.transfer_and_delete_many",
    "/crm/{version}/users/actions/transfer_and_delete",
)
.scopes(&["ZohoCRM.users.CREATE"])
.rows("transfer_and_delete");

/// `GET /crm/v8/users/{user_id}/actions/validate_before_transfer`. Scope `ZohoCRM.change_owner.READ`.
pub static VALIDATE_TRANSFER: Operation = Operation::get(
    "crm.users.validate_transfer",
    "/crm/{version}/users/{user_id}/actions/validate_before_transfer",
)
.scopes(&["ZohoCRM.change_owner.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &COUNT,
    &GET_TRANSFER_AND_DELETE_STATUS,
    &GET_TRANSFER_STATUS,
    &TRANSFER,
    &TRANSFER_AND_DELETE,
    &TRANSFER_AND_DELETE_MANY,
    &VALIDATE_TRANSFER,
];

/// The users of the organisation.
///
/// From [`Crm::users`](crate::Crm::users).
#[derive(Debug, Clone)]
pub struct UsersClient {
    client: Client,
}

impl Crm {
    /// The users of the organisation.
    #[must_use]
    pub fn users(&self) -> UsersClient {
        UsersClient {
            client: self.client().clone(),
        }
    }
}

impl UsersClient {
    /// Lists users.
    ///
    /// `GET /crm/v8/users`. Scope `ZohoCRM.users.READ`. Pages of up to 200 items. Items that are
    /// removed while the list is read can make it miss as many others. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/get-users.html).
    pub fn list(&self) -> ListUsers {
        ListUsers(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "users"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a user.
    ///
    /// `GET /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.READ`. Retried on transient failures.
    pub fn get(&self, user_id: impl Into<Id>) -> GetUser {
        let request = self.client.request(&GET).segment(user_id.into());
        GetUser(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "users")
        }))
    }

    /// Creates a user.
    ///
    /// `POST /crm/v8/users`. Scope `ZohoCRM.users.CREATE`. Not retried when it may have been carried
    /// out.
    pub fn create(&self, users: &[shared::UserInput]) -> CreateUsers {
        let request = self
            .client
            .request(&CREATE)
            .json_list("users", users)
            .checked_all(users);
        CreateUsers(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        }))
    }

    /// Updates a user.
    ///
    /// `PUT /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.UPDATE`. Retried on transient failures.
    pub fn update(&self, user_id: impl Into<Id>, body: &shared::UserInput) -> UpdateUser {
        let request = self
            .client
            .request(&UPDATE)
            .segment(user_id.into())
            .json_list("users", std::slice::from_ref(body))
            .checked(body);
        UpdateUser(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        }))
    }

    /// Updates several users.
    ///
    /// `PUT /crm/v8/users`. Scope `ZohoCRM.users.UPDATE`. Retried on transient failures.
    pub fn update_many(&self, users: &[shared::UserInput]) -> UpdateManyUsers {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("users", users)
            .checked_all(users);
        UpdateManyUsers(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        }))
    }

    /// Deletes a user.
    ///
    /// `DELETE /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.DELETE`. Retried on transient failures.
    pub fn delete(&self, user_id: impl Into<Id>) -> DeleteUser {
        let request = self.client.request(&DELETE).segment(user_id.into());
        DeleteUser(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        }))
    }

    /// Counts users.
    ///
    /// `GET /crm/v8/users/actions/count`. Scope `ZohoCRM.users.READ`. Retried on transient failures.
    pub fn count(&self) -> CountUsers {
        CountUsers(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Gets how far the deletion of users is.
    ///
    /// `GET /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.READ`. Retried on
    /// transient failures.
    pub fn get_transfer_and_delete_status(
        &self,
        job_id: impl Into<Id>,
    ) -> GetUserTransferAndDeleteStatus {
        let mut request = self.client.request(&GET_TRANSFER_AND_DELETE_STATUS);
        request.set_query("job_id", job_id.into());
        GetUserTransferAndDeleteStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "transfer_and_delete"),
            Paging::Whole,
        ))
    }

    /// Gets how far a transfer is.
    ///
    /// `GET /crm/v8/users/actions/transfer`. Scope `ZohoCRM.change_owner.READ`. Retried on transient
    /// failures.
    pub fn get_transfer_status(&self, job_id: impl Into<Id>) -> GetUserTransferStatus {
        let mut request = self.client.request(&GET_TRANSFER_STATUS);
        request.set_query("job_id", job_id.into());
        GetUserTransferStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "transfer"),
            Paging::Whole,
        ))
    }

    /// Transfers the records and assignments of a user to another.
    ///
    /// `POST /crm/v8/users/{user_id}/actions/transfer`. Scope `ZohoCRM.change_owner.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn transfer(
        &self,
        user_id: impl Into<Id>,
        transfer: &[UserTransferAndDelete],
    ) -> TransferUser {
        let request = self
            .client
            .request(&TRANSFER)
            .segment(user_id.into())
            .json_list("transfer", transfer);
        TransferUser(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer")
        }))
    }

    /// Transfers and deletes a user.
    ///
    /// `POST /crm/v8/users/{user_id}/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn transfer_and_delete(
        &self,
        user_id: impl Into<Id>,
        transfer_and_delete: &[UserTransferAndDelete],
    ) -> TransferAndDeleteUser {
        let request = self
            .client
            .request(&TRANSFER_AND_DELETE)
            .segment(user_id.into())
            .json_list("transfer_and_delete", transfer_and_delete);
        TransferAndDeleteUser(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer_and_delete")
        }))
    }

    /// Transfers and deletes several users.
    ///
    /// `POST /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn transfer_and_delete_many(
        &self,
        transfer_and_delete: &[UserTransferAndDeleteMany],
    ) -> TransferAndDeleteManyUsers {
        let request = self
            .client
            .request(&TRANSFER_AND_DELETE_MANY)
            .json_list("transfer_and_delete", transfer_and_delete);
        TransferAndDeleteManyUsers(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer_and_delete")
        }))
    }

    /// Lists what a user's transfer would touch.
    ///
    /// `GET /crm/v8/users/{user_id}/actions/validate_before_transfer`. Scope
    /// `ZohoCRM.change_owner.READ`. Retried on transient failures.
    pub fn validate_transfer(&self, user_id: impl Into<Id>) -> ValidateUserTransfer {
        let request = self
            .client
            .request(&VALIDATE_TRANSFER)
            .segment(user_id.into());
        ValidateUserTransfer(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "validate_before_transfer"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`UsersClient::list`](crate::users::UsersClient::list).
    ListUsers => list shared::User
}

impl ListUsers {
    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<UserFilter>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
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

    /// Query parameter `include_lite_users`.
    pub fn include_lite_users(mut self, include_lite_users: bool) -> Self {
        self.0
            .request_mut()
            .set_query("include_lite_users", include_lite_users.to_string());
        self
    }

    /// Query parameter `role_id`.
    pub fn role_id(mut self, role_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("role_id", role_id.into());
        self
    }

    /// Query parameter `query_id`.
    pub fn query_id(mut self, query_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("query_id", query_id.into());
        self
    }

    /// Query parameter `child_data`.
    pub fn child_data(mut self, child_data: bool) -> Self {
        self.0
            .request_mut()
            .set_query("child_data", child_data.to_string());
        self
    }

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", json::strings::<String>(fields).join(","));
        self
    }

    /// Query parameter `type__s`.
    pub fn system_type(mut self, system_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type__s", system_type);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call! {
    /// Returned by [`UsersClient::get`](crate::users::UsersClient::get).
    GetUser => shared::User
}

impl GetUser {
    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call! {
    /// Returned by [`UsersClient::create`](crate::users::UsersClient::create).
    CreateUsers => RowOutcomes
}

call! {
    /// Returned by [`UsersClient::update`](crate::users::UsersClient::update).
    UpdateUser => RowOutcomes
}

call! {
    /// Returned by [`UsersClient::update_many`](crate::users::UsersClient::update_many).
    UpdateManyUsers => RowOutcomes
}

call! {
    /// Returned by [`UsersClient::delete`](crate::users::UsersClient::delete).
    DeleteUser => RowOutcomes
}

call! {
    /// Returned by [`UsersClient::count`](crate::users::UsersClient::count).
    CountUsers => i64
}

impl CountUsers {
    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<UserFilter>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call! {
    /// Returned by [`UsersClient::get_transfer_and_delete_status`](crate::users::UsersClient::get_transfer_and_delete_status).
    GetUserTransferAndDeleteStatus => list UserTransferAndDeleteStatus
}

call! {
    /// Returned by [`UsersClient::get_transfer_status`](crate::users::UsersClient::get_transfer_status).
    GetUserTransferStatus => list UserTransferStatus
}

call! {
    /// Returned by [`UsersClient::transfer`](crate::users::UsersClient::transfer).
    TransferUser => RowOutcomes
}

call! {
    /// Returned by [`UsersClient::transfer_and_delete`](crate::users::UsersClient::transfer_and_delete).
    TransferAndDeleteUser => RowOutcomes
}

call! {
    /// Returned by [`UsersClient::transfer_and_delete_many`](crate::users::UsersClient::transfer_and_delete_many).
    TransferAndDeleteManyUsers => RowOutcomes
}

call! {
    /// Returned by [`UsersClient::validate_transfer`](crate::users::UsersClient::validate_transfer).
    ValidateUserTransfer => list UserTransferCheck
}

pub struct UserTransfer {
    pub id: Option<Id>,
    pub records: Option<bool>,
    pub assignment: Option<bool>,
    pub criteria: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserTransfer {
    "id" => id,
    "records" => records,
    "assignment" => assignment,
    "criteria" => criteria;
    extra
});

/// Sent by `users().transfer`, `users().transfer_and_delete`.
pub struct UserTransferAndDelete {
    pub transfer: Option<UserTransfer>,
    pub move_subordinate: Option<shared::IdRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserTransferAndDelete {
    "transfer" => transfer,
    "move_subordinate" => move_subordinate;
    extra
});

/// Sent by `users().transfer_and_delete_many`.
pub struct UserTransferAndDeleteMany {
    pub id: Option<Id>,
    pub transfer: Option<UserTransfer>,
    pub move_subordinate: Option<shared::IdRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserTransferAndDeleteMany {
    "id" => id,
    "transfer" => transfer,
    "move_subordinate" => move_subordinate;
    extra
});

/// Returned by `users().get_transfer_and_delete_status`.
#[non_exhaustive]
pub struct UserTransferAndDeleteStatus {
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserTransferAndDeleteStatus {
    "status" => status;
    extra
});

/// Returned by `users().validate_transfer`.
#[non_exhaustive]
pub struct UserTransferCheck {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub assignment: Option<bool>,
    pub criteria: Option<bool>,
    pub subordinates: Option<bool>,
    pub alert: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserTransferCheck {
    "id" => id,
    "name" => name,
    "assignment" => assignment,
    "criteria" => criteria,
    "subordinates" => subordinates,
    "alert" => alert;
    extra
});

/// Returned by `users().get_transfer_status`.
#[non_exhaustive]
pub struct UserTransferStatus {
    /// One of `in_progress`, `completed`, `failed`, `scheduled`.
    pub status: Option<UserTransferState>,
    pub reason: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserTransferStatus {
    "status" => status,
    "reason" => reason;
    extra
});

open_enum! {
    /// Sent by `users().list`, `users().count`.
    pub enum UserFilter {
        /// `ActiveUsers`
        ActiveUsers = "ActiveUsers",
        /// `CurrentUser`
        CurrentUser = "CurrentUser",
        /// `ActiveConfirmedUsers`
        ActiveConfirmedUsers = "ActiveConfirmedUsers",
        /// `DeactiveUsers`
        DeactiveUsers = "DeactiveUsers",
        /// `NotConfirmedUsers`
        NotConfirmedUsers = "NotConfirmedUsers",
        /// `ConfirmedUsers`
        ConfirmedUsers = "ConfirmedUsers",
        /// `ActiveAndDeactive`
        ActiveAndDeactive = "ActiveAndDeactive",
        /// `DeletedUsers`
        DeletedUsers = "DeletedUsers",
        /// `ParentRoleUsers`
        ParentRoleUsers = "ParentRoleUsers",
        /// `ChildRoleUsers`
        ChildRoleUsers = "ChildRoleUsers",
        /// `AdminUsers`
        AdminUsers = "AdminUsers",
        /// `ActiveConfirmedAdmins`
        ActiveConfirmedAdmins = "ActiveConfirmedAdmins",
        /// `DeveloperUsers`
        DeveloperUsers = "DeveloperUsers",
        /// `SubordinateRoleUsers`
        SubordinateRoleUsers = "SubordinateRoleUsers",
        /// `AllUsers`
        AllUsers = "AllUsers",
        /// `AllActiveUsers`
        AllActiveUsers = "AllActiveUsers",
        /// `ActiveLiteUser`
        ActiveLiteUser = "ActiveLiteUser",
        /// `ConfirmedReportingUsers`
        ConfirmedReportingUsers = "ConfirmedReportingUsers",
    }
}

open_enum! {
    pub enum UserTransferState {
        /// `in_progress`
        InProgress = "in_progress",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `scheduled`
        Scheduled = "scheduled",
    }
}
