// Written by `cargo xtask codegen` from xtask/catalog/desk/users.toml; changes belong there.
//! Users of the help center.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut users = desk.users().list().stream();
//! while let Some(user) = users.next().await {
//!     println!("{:?}", user?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Users of the help center.
///
/// From [`Desk::users`](crate::Desk::users); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.search.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a user.
    ///
    /// `GET /api/v1/users/{user_id}`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and
    /// `Desk.basic.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, user_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(user_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates a user.
    ///
    /// `PATCH /api/v1/users/{user_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, user_id: impl Into<Id>, body: &UserUpdate) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(user_id.into())
            .json_member("", body);
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Anonymizes a user.
    ///
    /// `POST /api/v1/users/{user_id}/anonymize`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn anonymize(
        &self,
        user_id: impl Into<Id>,
        body: &shared::AgentAnonymizeDeleted,
    ) -> Call<()> {
        let request = self
            .client
            .request(&ANONYMIZE)
            .segment(user_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Assigns the labels of a user.
    ///
    /// `POST /api/v1/users/{user_id}/labels/assign`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn assign_labels(
        &self,
        user_id: impl Into<Id>,
        labels: &[UserAssignLabels],
    ) -> AssignLabelsCall {
        let request = self
            .client
            .request(&ASSIGN_LABELS)
            .segment(user_id.into())
            .json_list("labels", labels);
        AssignLabelsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Associates the groups of a user.
    ///
    /// `POST /api/v1/users/{user_id}/groups/associate`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn associate_groups(
        &self,
        user_id: impl Into<Id>,
        groups: &[shared::ParentTicket],
    ) -> AssociateGroupsCall {
        let request = self
            .client
            .request(&ASSOCIATE_GROUPS)
            .segment(user_id.into())
            .json_list("groups", groups);
        AssociateGroupsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Dissociates the groups of a user.
    ///
    /// `POST /api/v1/users/{user_id}/groups/dissociate`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn dissociate_groups(
        &self,
        user_id: impl Into<Id>,
        group_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DissociateGroupsCall {
        let request = self
            .client
            .request(&DISSOCIATE_GROUPS)
            .segment(user_id.into())
            .json_member("groupIds", &wire::owned::<Id>(group_ids));
        DissociateGroupsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Lists the groups of a user.
    ///
    /// `GET /api/v1/users/{user_id}/groups`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
    /// Comes in pages of up to 50. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_groups(&self, user_id: impl Into<Id>) -> ListGroupsCall {
        let request = self.client.request(&LIST_GROUPS).segment(user_id.into());
        ListGroupsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the labels of a user.
    ///
    /// `GET /api/v1/users/{user_id}/labels`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
    /// Comes in pages of up to 50. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_labels(&self, user_id: impl Into<Id>) -> ListLabelsCall {
        let request = self.client.request(&LIST_LABELS).segment(user_id.into());
        ListLabelsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Removes a user.
    ///
    /// `POST /api/v1/portalUsers/{user_id}/removeUser`. Scopes `Desk.settings.DELETE` and
    /// `Desk.basic.DELETE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove(&self, user_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&REMOVE).segment(user_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Removes the labels of a user.
    ///
    /// `POST /api/v1/users/{user_id}/labels/remove`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove_labels(
        &self,
        user_id: impl Into<Id>,
        label_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveLabelsCall {
        let request = self
            .client
            .request(&REMOVE_LABELS)
            .segment(user_id.into())
            .json_member("labelIds", &wire::owned::<Id>(label_ids));
        RemoveLabelsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        ))
    }
}

/// What may be set before `users().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::User>);

impl ListCall {
    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

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

    /// What the list is ordered by: the 8 words of [`UserSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<UserSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `ALL`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<UserStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }

    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `lastActivityStartTime`.
    pub fn last_activity_start_time(mut self, last_activity_start_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("lastActivityStartTime", last_activity_start_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `lastActivityEndTime`.
    pub fn last_activity_end_time(mut self, last_activity_end_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("lastActivityEndTime", last_activity_end_time);
        self
    }
}

call!(ListCall => list shared::User);

/// What may be set before `users().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<shared::User>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
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

call!(GetCall => shared::User);

/// What may be set before `users().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(Call<shared::User>);

impl UpdateCall {
    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call!(UpdateCall => shared::User);

/// What may be set before `users().assign_labels` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AssignLabelsCall(List<UserAssignLabelsResult>);

impl AssignLabelsCall {
    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call!(AssignLabelsCall => list UserAssignLabelsResult);

/// What may be set before `users().associate_groups` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AssociateGroupsCall(List<UserAssignLabelsResult>);

impl AssociateGroupsCall {
    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call!(AssociateGroupsCall => list UserAssignLabelsResult);

/// What may be set before `users().dissociate_groups` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DissociateGroupsCall(List<UserAssignLabelsResult>);

impl DissociateGroupsCall {
    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call!(DissociateGroupsCall => list UserAssignLabelsResult);

/// What may be set before `users().list_groups` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListGroupsCall(List<UserGroup>);

impl ListGroupsCall {
    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

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

    /// What the list is ordered by: the 8 words of [`UserSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<UserSortBy>) -> Self {
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

call!(ListGroupsCall => list UserGroup);

/// What may be set before `users().list_labels` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListLabelsCall(List<shared::Label>);

impl ListLabelsCall {
    /// Whether it is primary. Query parameter `isPrimary`.
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPrimary", is_primary.to_string());
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What the list is ordered by: the 8 words of [`UserSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<UserSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Text. Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
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

call!(ListLabelsCall => list shared::Label);

/// What may be set before `users().remove_labels` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveLabelsCall(List<UserAssignLabelsResult>);

impl RemoveLabelsCall {
    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call!(RemoveLabelsCall => list UserAssignLabelsResult);

/// Mass action error.
#[non_exhaustive]
pub struct MassActionError {
    /// `errorCode`: one of the 6 words of [`shared::ErrorCode`].
    pub error_code: Option<shared::ErrorCode>,
    /// `error`: text.
    pub error: Option<String>,
    /// `httpCode`: a whole number.
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

/// User assign labels, for `users().assign_labels`.
pub struct UserAssignLabels {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isPrimary`: whether it is primary.
    pub is_primary: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserAssignLabels {
    "id" => id,
    "isPrimary" => is_primary;
    extra
});

/// User assign labels result, from `users().assign_labels`, `users().associate_groups`,
/// `users().dissociate_groups`, ….
#[non_exhaustive]
pub struct UserAssignLabelsResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `success`: yes or no.
    pub success: Option<bool>,
    /// `errors`: an object.
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

/// User email update.
pub struct UserEmailUpdate {
    /// `emailAddress`: an e-mail address.
    pub email_address: Option<String>,
    /// `isPrimary`: whether it is primary.
    pub is_primary: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserEmailUpdate {
    "emailAddress" => email_address,
    "isPrimary" => is_primary;
    extra
});

/// User group, from `users().list_groups`.
#[non_exhaustive]
pub struct UserGroup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `addedTime`: a moment with its offset.
    pub added_time: Option<DateTime>,
    /// `helpCenterId`: the id of a help center.
    pub help_center_id: Option<Id>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `DELETED`.
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

/// User update, for `users().update`.
pub struct UserUpdate {
    /// `email`: a list.
    pub email: Option<Vec<UserEmailUpdate>>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `DELETED`.
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
    /// User sort by, for `users().list`, `users().list_groups`, `users().list_labels`.
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
    /// User status, for `users().list`.
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
