// Written by `cargo xtask codegen` from xtask/catalog/crm/users.toml; changes belong there.
//! The users of the organisation.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut users = crm.users().list().stream();
//! while let Some(user) = users.next().await {
//!     println!("{:?}", user?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// The users of the organisation.
///
/// From [`Crm::users`](crate::Crm::users); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/users`. Scope `ZohoCRM.users.READ`. Comes in pages of up to 200. Where items are
    /// removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "users"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a user.
    ///
    /// `GET /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, user_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(user_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "users")
        }))
    }

    /// Creates a user.
    ///
    /// `POST /crm/v8/users`. Scope `ZohoCRM.users.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, users: &[shared::UserInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("users", users)
            .checked_all(users);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        })
    }

    /// Updates a user.
    ///
    /// `PUT /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, user_id: impl Into<Id>, body: &shared::UserInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(user_id.into())
            .json_list("users", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        })
    }

    /// Updates several users.
    ///
    /// `PUT /crm/v8/users`. Scope `ZohoCRM.users.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, users: &[shared::UserInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("users", users)
            .checked_all(users);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        })
    }

    /// Deletes a user.
    ///
    /// `DELETE /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.DELETE`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, user_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(user_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        })
    }

    /// Counts users.
    ///
    /// `GET /crm/v8/users/actions/count`. Scope `ZohoCRM.users.READ`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count(&self) -> CountCall {
        CountCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Gets how far the deletion of users is.
    ///
    /// `GET /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_transfer_and_delete_status(
        &self,
        job_id: impl Into<Id>,
    ) -> List<UserTransferAndDeleteStatus> {
        let mut request = self.client.request(&GET_TRANSFER_AND_DELETE_STATUS);
        request.set_query("job_id", job_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "transfer_and_delete"),
            Paging::Whole,
        )
    }

    /// Gets how far a transfer is.
    ///
    /// `GET /crm/v8/users/actions/transfer`. Scope `ZohoCRM.change_owner.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_transfer_status(&self, job_id: impl Into<Id>) -> List<UserTransferStatus> {
        let mut request = self.client.request(&GET_TRANSFER_STATUS);
        request.set_query("job_id", job_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "transfer"),
            Paging::Whole,
        )
    }

    /// Transfers the records and assignments of a user to another.
    ///
    /// `POST /crm/v8/users/{user_id}/actions/transfer`. Scope `ZohoCRM.change_owner.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer(
        &self,
        user_id: impl Into<Id>,
        transfer: &[UserTransferAndDelete],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&TRANSFER)
            .segment(user_id.into())
            .json_list("transfer", transfer);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer")
        })
    }

    /// Transfers and deletes a user.
    ///
    /// `POST /crm/v8/users/{user_id}/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer_and_delete(
        &self,
        user_id: impl Into<Id>,
        transfer_and_delete: &[UserTransferAndDelete],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&TRANSFER_AND_DELETE)
            .segment(user_id.into())
            .json_list("transfer_and_delete", transfer_and_delete);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer_and_delete")
        })
    }

    /// Transfers and deletes several users.
    ///
    /// `POST /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer_and_delete_many(
        &self,
        transfer_and_delete: &[UserTransferAndDeleteMany],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&TRANSFER_AND_DELETE_MANY)
            .json_list("transfer_and_delete", transfer_and_delete);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer_and_delete")
        })
    }

    /// Lists what a user's transfer would touch.
    ///
    /// `GET /crm/v8/users/{user_id}/actions/validate_before_transfer`. Scope
    /// `ZohoCRM.change_owner.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn validate_transfer(&self, user_id: impl Into<Id>) -> List<UserTransferCheck> {
        let request = self
            .client
            .request(&VALIDATE_TRANSFER)
            .segment(user_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "validate_before_transfer"),
            Paging::Whole,
        )
    }
}

/// What may be set before `users().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::User>);

impl ListCall {
    /// One of the 18 words of [`UserFilter`]. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<UserFilter>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
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

    /// Yes or no. Query parameter `include_lite_users`.
    pub fn include_lite_users(mut self, include_lite_users: bool) -> Self {
        self.0
            .request_mut()
            .set_query("include_lite_users", include_lite_users.to_string());
        self
    }

    /// The id of a role. Query parameter `role_id`.
    pub fn role_id(mut self, role_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("role_id", role_id.into());
        self
    }

    /// The id of a query. Query parameter `query_id`.
    pub fn query_id(mut self, query_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("query_id", query_id.into());
        self
    }

    /// Yes or no. Query parameter `child_data`.
    pub fn child_data(mut self, child_data: bool) -> Self {
        self.0
            .request_mut()
            .set_query("child_data", child_data.to_string());
        self
    }

    /// The API names of the fields that come. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<String>(fields).join(","));
        self
    }

    /// Text. Query parameter `type__s`.
    pub fn system_type(mut self, system_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type__s", system_type);
        self
    }

    /// Only what has changed since then comes; where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call!(ListCall => list shared::User);

/// What may be set before `users().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<shared::User>);

impl GetCall {
    /// Only what has changed since then comes; where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call!(GetCall => shared::User);

/// What may be set before `users().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// One of the 18 words of [`UserFilter`]. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<UserFilter>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call!(CountCall => i64);

/// User transfer.
pub struct UserTransfer {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `records`: yes or no.
    pub records: Option<bool>,
    /// `assignment`: yes or no.
    pub assignment: Option<bool>,
    /// `criteria`: yes or no.
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

/// User transfer and delete, for `users().transfer`, `users().transfer_and_delete`.
pub struct UserTransferAndDelete {
    /// `transfer`: an object.
    pub transfer: Option<UserTransfer>,
    /// `move_subordinate`: an object.
    pub move_subordinate: Option<shared::IdRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserTransferAndDelete {
    "transfer" => transfer,
    "move_subordinate" => move_subordinate;
    extra
});

/// User transfer and delete many, for `users().transfer_and_delete_many`.
pub struct UserTransferAndDeleteMany {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `transfer`: an object.
    pub transfer: Option<UserTransfer>,
    /// `move_subordinate`: an object.
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

/// User transfer and delete status, from `users().get_transfer_and_delete_status`.
#[non_exhaustive]
pub struct UserTransferAndDeleteStatus {
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserTransferAndDeleteStatus {
    "status" => status;
    extra
});

/// User transfer check, from `users().validate_transfer`.
#[non_exhaustive]
pub struct UserTransferCheck {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `assignment`: yes or no.
    pub assignment: Option<bool>,
    /// `criteria`: yes or no.
    pub criteria: Option<bool>,
    /// `subordinates`: yes or no.
    pub subordinates: Option<bool>,
    /// `alert`: yes or no.
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

/// User transfer status, from `users().get_transfer_status`.
#[non_exhaustive]
pub struct UserTransferStatus {
    /// `status`: one of `in_progress`, `completed`, `failed`, `scheduled`.
    pub status: Option<UserTransferState>,
    /// `reason`: text.
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
    /// User filter, for `users().list`, `users().count`.
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
    /// User transfer state.
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
