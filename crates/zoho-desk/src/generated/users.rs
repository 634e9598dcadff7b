// Written by `cargo xtask codegen` from desk/v1/users.toml of the catalogue; changes belong there.
//! Users of the help center.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut users = desk.users().list().stream();
//! while let Some(user) = users.next().await {
//!     println!("{:?}", user?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/users`. Scopes `Desk.contacts.READ`, `Desk.settings.READ`, `Desk.basic.READ` and `Desk.search.READ`.
pub static LIST: Operation = Operation::get("desk.users.list", "/api/{version}/users")
    .scopes(&[
        "Desk.contacts.READ",
        "Desk.settings.READ",
        "Desk.basic.READ",
        "Desk.search.READ",
    ])
    .most(
        5_000,
        "narrow the list with `searchBy`, `status`, `helpCenterId`",
    );

/// `GET /api/v1/users/{user_id}`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and `Desk.basic.READ`.
pub static GET: Operation = Operation::get("desk.users.get", "/api/{version}/users/{user_id}")
    .scopes(&[
        "Desk.contacts.READ",
        "Desk.settings.READ",
        "Desk.basic.READ",
    ]);

/// `PATCH /api/v1/users/{user_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.users.update", "/api/{version}/users/{user_id}")
        .scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/users/{user_id}/anonymize`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static ANONYMIZE: Operation = Operation::post(
    "desk.users.anonymize",
    "/api/{version}/users/{user_id}/anonymize",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/users/{user_id}/labels/assign`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static ASSIGN_LABELS: Operation = Operation::post(
    "desk.users.assign_labels",
    "/api/{version}/users/{user_id}/labels/assign",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/users/{user_id}/groups/associate`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static ASSOCIATE_GROUPS: Operation = Operation::post(
    "desk.users.associate_groups",
    "/api/{version}/users/{user_id}/groups/associate",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/users/{user_id}/groups/dissociate`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static DISSOCIATE_GROUPS: Operation = Operation::post(
    "desk.users.dissociate_groups",
    "/api/{version}/users/{user_id}/groups/dissociate",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/users/{user_id}/groups`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
pub static LIST_GROUPS: Operation = Operation::get(
    "desk.users.list_groups",
    "/api/{version}/users/{user_id}/groups",
)
.scopes(&["Desk.contacts.READ", "Desk.settings.READ"])
.most(5_000, "narrow the list with `searchBy`, `helpCenterId`");

/// `GET /api/v1/users/{user_id}/labels`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
pub static LIST_LABELS: Operation = Operation::get(
    "desk.users.list_labels",
    "/api/{version}/users/{user_id}/labels",
)
.scopes(&["Desk.contacts.READ", "Desk.settings.READ"])
.most(
    5_000,
    "narrow the list with `isPrimary`, `searchBy`, `helpCenterId`",
);

/// `POST /api/v1/portalUsers/{user_id}/removeUser`. Scopes `Desk.settings.DELETE` and `Desk.basic.DELETE`.
pub static REMOVE: Operation = Operation::post(
    "desk.users.remove",
    "/api/{version}/portalUsers/{user_id}/removeUser",
)
.scopes(&["Desk.settings.DELETE", "Desk.basic.DELETE"]);

/// `POST /api/v1/users/{user_id}/labels/remove`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static REMOVE_LABELS: Operation = Operation::post(
    "desk.users.remove_labels",
    "/api/{version}/users/{user_id}/labels/remove",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &UPDATE,
    &ANONYMIZE,
    &ASSIGN_LABELS,
    &ASSOCIATE_GROUPS,
    &DISSOCIATE_GROUPS,
    &LIST_GROUPS,
    &LIST_LABELS,
    &REMOVE,
    &REMOVE_LABELS,
];

/// Users of the help center.
///
/// From [`Desk::users`](crate::Desk::users).
#[derive(Debug, Clone)]
pub struct UsersClient {
    client: Client,
}

impl Desk {
    /// Users of the help center.
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
    /// `GET /api/v1/users`. Scopes `Desk.contacts.READ`, `Desk.settings.READ`, `Desk.basic.READ` and
    /// `Desk.search.READ`. Pages of up to 50 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list(&self) -> ListUsers {
        ListUsers(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a user.
    ///
    /// `GET /api/v1/users/{user_id}`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and
    /// `Desk.basic.READ`. Retried on transient failures.
    pub fn get(&self, user_id: impl Into<Id>) -> GetUser {
        let request = self.client.request(&GET).segment(user_id.into());
        GetUser(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a user.
    ///
    /// `PATCH /api/v1/users/{user_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update(&self, user_id: impl Into<Id>, body: &UserUpdate) -> UpdateUser {
        let request = self
            .client
            .request(&UPDATE)
            .segment(user_id.into())
            .json_member("", body);
        UpdateUser(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Anonymizes a user.
    ///
    /// `POST /api/v1/users/{user_id}/anonymize`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn anonymize(
        &self,
        user_id: impl Into<Id>,
        body: &shared::AgentAnonymizeDeleted,
    ) -> AnonymizeUser {
        let request = self
            .client
            .request(&ANONYMIZE)
            .segment(user_id.into())
            .json_member("", body);
        AnonymizeUser(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Assigns the labels of a user.
    ///
    /// `POST /api/v1/users/{user_id}/labels/assign`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn assign_labels(
        &self,
        user_id: impl Into<Id>,
        labels: &[UserAssignLabels],
    ) -> AssignUserLabels {
        let request = self
            .client
            .request(&ASSIGN_LABELS)
            .segment(user_id.into())
            .json_list("labels", labels);
        AssignUserLabels(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Associates the groups of a user.
    ///
    /// `POST /api/v1/users/{user_id}/groups/associate`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn associate_groups(
        &self,
        user_id: impl Into<Id>,
        groups: &[shared::ParentTicket],
    ) -> AssociateUserGroups {
        let request = self
            .client
            .request(&ASSOCIATE_GROUPS)
            .segment(user_id.into())
            .json_list("groups", groups);
        AssociateUserGroups(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Dissociates the groups of a user.
    ///
    /// `POST /api/v1/users/{user_id}/groups/dissociate`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn dissociate_groups(
        &self,
        user_id: impl Into<Id>,
        group_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DissociateUserGroups {
        let request = self
            .client
            .request(&DISSOCIATE_GROUPS)
            .segment(user_id.into())
            .json_member("groupIds", &json::owned::<Id>(group_ids));
        DissociateUserGroups(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Lists the groups of a user.
    ///
    /// `GET /api/v1/users/{user_id}/groups`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
    /// Pages of up to 50 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn list_groups(&self, user_id: impl Into<Id>) -> ListUserGroups {
        let request = self.client.request(&LIST_GROUPS).segment(user_id.into());
        ListUserGroups(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the labels of a user.
    ///
    /// `GET /api/v1/users/{user_id}/labels`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
    /// Pages of up to 50 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn list_labels(&self, user_id: impl Into<Id>) -> ListUserLabels {
        let request = self.client.request(&LIST_LABELS).segment(user_id.into());
        ListUserLabels(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Removes a user.
    ///
    /// `POST /api/v1/portalUsers/{user_id}/removeUser`. Scopes `Desk.settings.DELETE` and
    /// `Desk.basic.DELETE`. Not retried when it may have been carried out.
    pub fn remove(&self, user_id: impl Into<Id>) -> RemoveUser {
        let request = self.client.request(&REMOVE).segment(user_id.into());
        RemoveUser(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Removes the labels of a user.
    ///
    /// `POST /api/v1/users/{user_id}/labels/remove`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn remove_labels(
        &self,
        user_id: impl Into<Id>,
        label_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveUserLabels {
        let request = self
            .client
            .request(&REMOVE_LABELS)
            .segment(user_id.into())
            .json_member("labelIds", &json::owned::<Id>(label_ids));
        RemoveUserLabels(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`UsersClient::list`](crate::users::UsersClient::list).
    ListUsers => list shared::User
}

impl ListUsers {
    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<UserSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `DISABLED`, `DELETED`, `ALL`.
    pub fn status(mut self, status: impl Into<UserStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// Query parameter `lastActivityStartTime`.
    pub fn last_activity_start_time(mut self, last_activity_start_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("lastActivityStartTime", last_activity_start_time);
        self
    }

    /// Query parameter `lastActivityEndTime`.
    pub fn last_activity_end_time(mut self, last_activity_end_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("lastActivityEndTime", last_activity_end_time);
        self
    }
}

call! {
    /// Returned by [`UsersClient::get`](crate::users::UsersClient::get).
    GetUser => shared::User
}

impl GetUser {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`UsersClient::update`](crate::users::UsersClient::update).
    UpdateUser => shared::User
}

impl UpdateUser {
    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`UsersClient::anonymize`](crate::users::UsersClient::anonymize).
    AnonymizeUser => ()
}

call! {
    /// Returned by [`UsersClient::assign_labels`](crate::users::UsersClient::assign_labels).
    AssignUserLabels => list UserAssignLabelsResult
}

impl AssignUserLabels {
    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`UsersClient::associate_groups`](crate::users::UsersClient::associate_groups).
    AssociateUserGroups => list UserAssignLabelsResult
}

impl AssociateUserGroups {
    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`UsersClient::dissociate_groups`](crate::users::UsersClient::dissociate_groups).
    DissociateUserGroups => list UserAssignLabelsResult
}

impl DissociateUserGroups {
    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`UsersClient::list_groups`](crate::users::UsersClient::list_groups).
    ListUserGroups => list UserGroup
}

impl ListUserGroups {
    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<UserSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`UsersClient::list_labels`](crate::users::UsersClient::list_labels).
    ListUserLabels => list shared::Label
}

impl ListUserLabels {
    /// Query parameter `isPrimary`.
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPrimary", is_primary.to_string());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<UserSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }

    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`UsersClient::remove`](crate::users::UsersClient::remove).
    RemoveUser => ()
}

call! {
    /// Returned by [`UsersClient::remove_labels`](crate::users::UsersClient::remove_labels).
    RemoveUserLabels => list UserAssignLabelsResult
}

impl RemoveUserLabels {
    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

#[non_exhaustive]
pub struct MassActionError {
    pub error_code: Option<shared::ErrorCode>,
    pub error: Option<String>,
    pub http_code: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MassActionError {
    "errorCode" => error_code,
    "error" => error,
    "httpCode" => http_code;
    extra
});

/// Sent by `users().assign_labels`.
pub struct UserAssignLabels {
    pub id: Option<Id>,
    pub is_primary: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserAssignLabels {
    "id" => id,
    "isPrimary" => is_primary;
    extra
});

/// Returned by `users().assign_labels`, `users().associate_groups`, `users().dissociate_groups`
/// and others.
#[non_exhaustive]
pub struct UserAssignLabelsResult {
    pub id: Option<Id>,
    pub success: Option<bool>,
    pub errors: Option<MassActionError>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserAssignLabelsResult {
    "id" => id,
    "success" => success,
    "errors" => errors;
    extra
});

pub struct UserEmailUpdate {
    pub email_address: Option<String>,
    pub is_primary: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserEmailUpdate {
    "emailAddress" => email_address,
    "isPrimary" => is_primary;
    extra
});

/// Returned by `users().list_groups`.
#[non_exhaustive]
pub struct UserGroup {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub added_time: Option<DateTime>,
    pub help_center_id: Option<Id>,
    pub logo_url: Option<String>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`.
    pub status: Option<shared::UserGroupStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroup {
    "id" => id,
    "name" => name,
    "addedTime" => added_time,
    "helpCenterId" => help_center_id,
    "logoUrl" => logo_url,
    "status" => status;
    extra
});

/// Sent by `users().update`.
pub struct UserUpdate {
    pub email: Option<Vec<UserEmailUpdate>>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`.
    pub status: Option<shared::UserGroupStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserUpdate {
    "email" => email,
    "status" => status;
    extra
});

open_enum! {
    /// Sent by `users().list`, `users().list_groups`, `users().list_labels`.
    pub enum UserSortBy {
        /// `email`
        Email = "email",
        /// `-email`
        EmailDescending = "-email",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `addedTime`
        AddedTime = "addedTime",
        /// `-addedTime`
        AddedTimeDescending = "-addedTime",
        /// `assignedTime`
        AssignedTime = "assignedTime",
        /// `-assignedTime`
        AssignedTimeDescending = "-assignedTime",
    }
}

open_enum! {
    /// Sent by `users().list`.
    pub enum UserStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `ALL`
        All = "ALL",
    }
}
