// Written by `cargo xtask codegen` from xtask/catalog/desk/user_groups.toml; changes belong there.
//! Groups of help center users.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut user_groups = desk.user_groups().list().stream();
//! while let Some(user_group) = user_groups.next().await {
//!     println!("{:?}", user_group?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Groups of help center users.
///
/// From [`Desk::user_groups`](crate::Desk::user_groups); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/groups`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`. Comes in pages of
    /// up to 50. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a user group.
    ///
    /// `GET /api/v1/groups/{group_id}`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, group_id: impl Into<Id>) -> Call<UserGroup> {
        let request = self.client.request(&GET).segment(group_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a user group.
    ///
    /// `POST /api/v1/groups`. Scopes `Desk.contacts.CREATE` and `Desk.settings.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &UserGroupCreate) -> Call<UserGroup> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a user group.
    ///
    /// `PATCH /api/v1/groups/{group_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, group_id: impl Into<Id>, body: &UserGroupUpdate) -> Call<UserGroup> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(group_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a user group.
    ///
    /// `DELETE /api/v1/groups/{group_id}`. Scopes `Desk.contacts.DELETE` and `Desk.settings.DELETE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, group_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(group_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Adds the users of a user group.
    ///
    /// `POST /api/v1/groups/{group_id}/users/add`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_users(&self, group_id: impl Into<Id>, body: &UserGroupAddUsers) -> Call<()> {
        let request = self
            .client
            .request(&ADD_USERS)
            .segment(group_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the users of a user group.
    ///
    /// `GET /api/v1/groups/{group_id}/users`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and
    /// `Desk.search.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_users(&self, group_id: impl Into<Id>) -> ListUsersCall {
        let request = self.client.request(&LIST_USERS).segment(group_id.into());
        ListUsersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Removes the users of a user group.
    ///
    /// `POST /api/v1/groups/{group_id}/users/remove`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove_users(
        &self,
        group_id: impl Into<Id>,
        user_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REMOVE_USERS)
            .segment(group_id.into())
            .json_member("userIds", &wire::owned::<Id>(user_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `user_groups().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<UserGroup>);

impl ListCall {
    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Text. Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// What the list is ordered by: the 10 words of [`UserGroupSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<UserGroupSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call!(ListCall => list UserGroup);

/// What may be set before `user_groups().list_users` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListUsersCall(List<shared::User>);

impl ListUsersCall {
    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// How many come at a time, from 1 to 100; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// What the list is ordered by: the 10 words of [`UserGroupSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<UserGroupSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Text. Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }
}

call!(ListUsersCall => list shared::User);

/// User group, from `user_groups().list`, `user_groups().get`, `user_groups().create`, ….
#[non_exhaustive]
pub struct UserGroup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `creator`: an object.
    pub creator: Option<shared::Creator>,
    /// `modifier`: an object.
    pub modifier: Option<shared::Creator>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `description`: text.
    pub description: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `helpCenterId`: the id of a help center.
    pub help_center_id: Option<Id>,
    /// `isAssociated`: whether it is associated.
    pub is_associated: Option<bool>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `DELETED`.
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

/// User group add users, for `user_groups().add_users`.
pub struct UserGroupAddUsers {
    /// `labelIds`: one or more ids.
    pub label_ids: Option<Vec<Id>>,
    /// `groupIds`: one or more ids.
    pub group_ids: Option<Vec<Id>>,
    /// `users`: a list; has to be sent.
    pub users: Option<Vec<shared::RecordCreateLayout>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl UserGroupAddUsers {
    /// With what has to be sent; the rest is left out.
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

/// User group create, for `user_groups().create`.
pub struct UserGroupCreate {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `helpCenterId`: the id of a help center; has to be sent.
    pub help_center_id: Option<Id>,
    /// `logoId`: the id of a logo.
    pub logo_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl UserGroupCreate {
    /// With what has to be sent; the rest is left out.
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

/// User group update, for `user_groups().update`.
pub struct UserGroupUpdate {
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `logoId`: the id of a logo.
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
    /// User group sort by, for `user_groups().list`, `user_groups().list_users`.
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
