// Written by `cargo xtask codegen` from desk/v1/user_groups.toml of the catalogue; changes belong there.
//! Groups of help center users.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut user_groups = desk.user_groups().list().stream();
//! while let Some(user_group) = user_groups.next().await {
//!     println!("{:?}", user_group?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/groups`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.user_groups.list", "/api/{version}/groups")
    .scopes(&["Desk.contacts.READ", "Desk.settings.READ"])
    .most(5_000, "narrow the list with `searchBy`, `helpCenterId`");

/// `GET /api/v1/groups/{group_id}`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
pub static GET: Operation =
    Operation::get("desk.user_groups.get", "/api/{version}/groups/{group_id}")
        .scopes(&["Desk.contacts.READ", "Desk.settings.READ"]);

/// `POST /api/v1/groups`. Scopes `Desk.contacts.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post("desk.user_groups.create", "/api/{version}/groups")
    .scopes(&["Desk.contacts.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/groups/{group_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.user_groups.update",
    "/api/{version}/groups/{group_id}",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/groups/{group_id}`. Scopes `Desk.contacts.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.user_groups.delete",
    "/api/{version}/groups/{group_id}",
)
.scopes(&["Desk.contacts.DELETE", "Desk.settings.DELETE"]);

/// `POST /api/v1/groups/{group_id}/users/add`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static ADD_USERS: Operation = Operation::post(
    "desk.user_groups.add_users",
    "/api/{version}/groups/{group_id}/users/add",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/groups/{group_id}/users`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and `Desk.search.READ`.
pub static LIST_USERS: Operation = Operation::get(
    "desk.user_groups.list_users",
    "/api/{version}/groups/{group_id}/users",
)
.scopes(&[
    "Desk.contacts.READ",
    "Desk.settings.READ",
    "Desk.search.READ",
])
.most(5_000, "narrow the list with `searchBy`");

/// `POST /api/v1/groups/{group_id}/users/remove`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static REMOVE_USERS: Operation = Operation::post(
    "desk.user_groups.remove_users",
    "/api/{version}/groups/{group_id}/users/remove",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &ADD_USERS,
    &LIST_USERS,
    &REMOVE_USERS,
];

/// Groups of help center users.
///
/// From [`Desk::user_groups`](crate::Desk::user_groups).
#[derive(Debug, Clone)]
pub struct UserGroupsClient {
    client: Client,
}

impl Desk {
    /// Groups of help center users.
    #[must_use]
    pub fn user_groups(&self) -> UserGroupsClient {
        UserGroupsClient {
            client: self.client().clone(),
        }
    }
}

impl UserGroupsClient {
    /// Lists user groups.
    ///
    /// `GET /api/v1/groups`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`. Pages of up to 50
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self) -> ListUserGroups {
        ListUserGroups(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a user group.
    ///
    /// `GET /api/v1/groups/{group_id}`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`. Retried
    /// on transient failures.
    pub fn get(&self, group_id: impl Into<Id>) -> GetUserGroup {
        let request = self.client.request(&GET).segment(group_id.into());
        GetUserGroup(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a user group.
    ///
    /// `POST /api/v1/groups`. Scopes `Desk.contacts.CREATE` and `Desk.settings.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, body: &UserGroupCreate) -> CreateUserGroup {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateUserGroup(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a user group.
    ///
    /// `PATCH /api/v1/groups/{group_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(&self, group_id: impl Into<Id>, body: &UserGroupUpdate) -> UpdateUserGroup {
        let request = self
            .client
            .request(&UPDATE)
            .segment(group_id.into())
            .json_member("", body);
        UpdateUserGroup(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a user group.
    ///
    /// `DELETE /api/v1/groups/{group_id}`. Scopes `Desk.contacts.DELETE` and `Desk.settings.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, group_id: impl Into<Id>) -> DeleteUserGroup {
        let request = self.client.request(&DELETE).segment(group_id.into());
        DeleteUserGroup(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Adds the users of a user group.
    ///
    /// `POST /api/v1/groups/{group_id}/users/add`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn add_users(
        &self,
        group_id: impl Into<Id>,
        body: &UserGroupAddUsers,
    ) -> AddUserGroupUsers {
        let request = self
            .client
            .request(&ADD_USERS)
            .segment(group_id.into())
            .json_member("", body);
        AddUserGroupUsers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the users of a user group.
    ///
    /// `GET /api/v1/groups/{group_id}/users`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and
    /// `Desk.search.READ`. Pages of up to 100 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list_users(&self, group_id: impl Into<Id>) -> ListUserGroupUsers {
        let request = self.client.request(&LIST_USERS).segment(group_id.into());
        ListUserGroupUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Removes the users of a user group.
    ///
    /// `POST /api/v1/groups/{group_id}/users/remove`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn remove_users(
        &self,
        group_id: impl Into<Id>,
        user_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveUserGroupUsers {
        let request = self
            .client
            .request(&REMOVE_USERS)
            .segment(group_id.into())
            .json_member("userIds", &json::owned::<Id>(user_ids));
        RemoveUserGroupUsers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`UserGroupsClient::list`](crate::user_groups::UserGroupsClient::list).
    ListUserGroups => list UserGroup
}

impl ListUserGroups {
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

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<UserGroupSortBy>) -> Self {
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
    /// Returned by [`UserGroupsClient::get`](crate::user_groups::UserGroupsClient::get).
    GetUserGroup => UserGroup
}

call! {
    /// Returned by [`UserGroupsClient::create`](crate::user_groups::UserGroupsClient::create).
    CreateUserGroup => UserGroup
}

call! {
    /// Returned by [`UserGroupsClient::update`](crate::user_groups::UserGroupsClient::update).
    UpdateUserGroup => UserGroup
}

call! {
    /// Returned by [`UserGroupsClient::delete`](crate::user_groups::UserGroupsClient::delete).
    DeleteUserGroup => ()
}

call! {
    /// Returned by [`UserGroupsClient::add_users`](crate::user_groups::UserGroupsClient::add_users).
    AddUserGroupUsers => ()
}

call! {
    /// Returned by [`UserGroupsClient::list_users`](crate::user_groups::UserGroupsClient::list_users).
    ListUserGroupUsers => list shared::User
}

impl ListUserGroupUsers {
    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<UserGroupSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }
}

call! {
    /// Returned by [`UserGroupsClient::remove_users`](crate::user_groups::UserGroupsClient::remove_users).
    RemoveUserGroupUsers => ()
}

/// Returned by `user_groups().list`, `user_groups().get`, `user_groups().create` and others.
#[non_exhaustive]
pub struct UserGroup {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub creator: Option<shared::Creator>,
    pub modifier: Option<shared::Creator>,
    pub name: Option<String>,
    pub count: Option<i64>,
    pub description: Option<String>,
    pub created_time: Option<DateTime>,
    pub help_center_id: Option<Id>,
    pub is_associated: Option<bool>,
    pub logo_url: Option<String>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`.
    pub status: Option<shared::UserGroupStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroup {
    "id" => id,
    "modifiedTime" => modified_time,
    "creator" => creator,
    "modifier" => modifier,
    "name" => name,
    "count" => count,
    "description" => description,
    "createdTime" => created_time,
    "helpCenterId" => help_center_id,
    "isAssociated" => is_associated,
    "logoUrl" => logo_url,
    "status" => status;
    extra
});

/// Sent by `user_groups().add_users`.
pub struct UserGroupAddUsers {
    pub label_ids: Option<Vec<Id>>,
    pub group_ids: Option<Vec<Id>>,
    /// Required.
    pub users: Option<Vec<shared::RecordCreateLayout>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl UserGroupAddUsers {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(users: Vec<shared::RecordCreateLayout>) -> Self {
        Self {
            users: Some(users),
            ..Self::default()
        }
    }
}

object!(type UserGroupAddUsers {
    "labelIds" => label_ids,
    "groupIds" => group_ids,
    "users" => users;
    extra
});

/// Sent by `user_groups().create`.
pub struct UserGroupCreate {
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub help_center_id: Option<Id>,
    pub logo_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl UserGroupCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<String>, help_center_id: impl Into<Id>) -> Self {
        Self {
            name: Some(name.into()),
            help_center_id: Some(help_center_id.into()),
            ..Self::default()
        }
    }
}

object!(type UserGroupCreate {
    "name" => name,
    "description" => description,
    "helpCenterId" => help_center_id,
    "logoId" => logo_id;
    extra
});

/// Sent by `user_groups().update`.
pub struct UserGroupUpdate {
    pub name: Option<String>,
    pub description: Option<String>,
    pub logo_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserGroupUpdate {
    "name" => name,
    "description" => description,
    "logoId" => logo_id;
    extra
});

open_enum! {
    /// Sent by `user_groups().list`, `user_groups().list_users`.
    pub enum UserGroupSortBy {
        /// `name`
        Name = "name",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `count`
        Count = "count",
        /// `-name`
        NameDescending = "-name",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-count`
        CountDescending = "-count",
        /// `addedTime`
        AddedTime = "addedTime",
        /// `-addedTime`
        AddedTimeDescending = "-addedTime",
    }
}
