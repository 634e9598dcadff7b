// Written by `cargo xtask codegen` from crm/v8/user_groups.toml of the catalogue; changes belong there.
//! Groups of users.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut user_groups = crm.user_groups().list().stream();
//! while let Some(user_group) = user_groups.next().await {
//!     println!("{:?}", user_group?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.user_groups.list",
    "/crm/{version}/settings/user_groups",
)
.scopes(&["ZohoCRM.settings.user_groups.ALL"]);

/// `GET /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.READ`.
pub static GET: Operation = Operation::get(
    "crm.user_groups.get",
    "/crm/{version}/settings/user_groups/{group_id}",
)
.scopes(&["ZohoCRM.settings.user_groups.READ"]);

/// `POST /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.user_groups.create",
    "/crm/{version}/settings/user_groups",
)
.scopes(&["ZohoCRM.settings.user_groups.CREATE"])
.rows("user_groups");

/// `PUT /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.user_groups.update",
    "/crm/{version}/settings/user_groups/{group_id}",
)
.scopes(&["ZohoCRM.settings.user_groups.UPDATE"])
.rows("user_groups");

/// `PUT /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.user_groups.update_many",
    "/crm/{version}/settings/user_groups",
)
.scopes(&["ZohoCRM.settings.user_groups.UPDATE"])
.rows("user_groups");

/// `DELETE /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.user_groups.delete",
    "/crm/{version}/settings/user_groups/{group_id}",
)
.scopes(&["ZohoCRM.settings.user_groups.DELETE"])
.rows("user_groups");

/// `GET /crm/v8/settings/user_groups/{group_id}/actions/sources_count`. Scope `ZohoCRM.settings.user_groups.READ`.
pub static COUNT_SOURCES: Operation = Operation::get(
    "crm.user_groups.count_sources",
    "/crm/{version}/settings/user_groups/{group_id}/actions/sources_count",
)
.scopes(&["ZohoCRM.settings.user_groups.READ"]);

/// `GET /crm/v8/settings/user_groups/actions/associated_users_count`. Scope `ZohoCRM.settings.user_groups.READ`.
pub static COUNT_USERS: Operation = Operation::get(
    "crm.user_groups.count_users",
    "/crm/{version}/settings/user_groups/actions/associated_users_count",
)
.scopes(&["ZohoCRM.settings.user_groups.READ"]);

/// `GET /crm/v8/settings/user_groups/{group_id}/associated_users/actions/grouped_counts`. Scope `ZohoCRM.settings.user_groups.READ`.
pub static COUNT_USERS_BY_SOURCE: Operation = Operation::get(
    "crm.user_groups.count_users_by_source",
    "/crm/{version}/settings/user_groups/{group_id}/associated_users/actions/grouped_counts",
)
.scopes(&["ZohoCRM.settings.user_groups.READ"]);

/// `GET /crm/v8/settings/user_groups/actions/deletion_jobs`. Scope `ZohoCRM.settings.user_groups.READ`.
pub static GET_DELETION_STATUS: Operation = Operation::get(
    "crm.user_groups.get_deletion_status",
    "/crm/{version}/settings/user_groups/actions/deletion_jobs",
)
.scopes(&["ZohoCRM.settings.user_groups.READ"]);

/// `POST /crm/v8/settings/user_groups/actions/get_assigned`. Scope `ZohoCRM.settings.user_groups.CREATE`.
pub static LIST_ASSIGNED: Operation = Operation::post(
    "crm.user_groups.list_assigned",
    "/crm/{version}/settings/user_groups/actions/get_assigned",
)
.scopes(&["ZohoCRM.settings.user_groups.CREATE"])
.idempotent(true)
.rows("");

/// `GET /crm/v8/settings/user_groups/{group_id}/actions/associations`. Scope `ZohoCRM.settings.user_groups.READ`.
pub static LIST_ASSOCIATIONS: Operation = Operation::get(
    "crm.user_groups.list_associations",
    "/crm/{version}/settings/user_groups/{group_id}/actions/associations",
)
.scopes(&["ZohoCRM.settings.user_groups.READ"]);

/// `GET /crm/v8/users/{user_id}/actions/associated_groups`. Scope `ZohoCRM.settings.user_groups.READ`.
pub static LIST_BY_USER: Operation = Operation::get(
    "crm.user_groups.list_by_user",
    "/crm/{version}/users/{user_id}/actions/associated_groups",
)
.scopes(&["ZohoCRM.settings.user_groups.READ"])
.alternatives(&[&["ZohoCRM.users.READ"]]);

/// `GET /crm/v8/settings/user_groups/{group_id}/sources`. Scope `ZohoCRM.settings.user_groups.READ`.
pub static LIST_SOURCES: Operation = Operation::get(
    "crm.user_groups.list_sources",
    "/crm/{version}/settings/user_groups/{group_id}/sources",
)
.scopes(&["ZohoCRM.settings.user_groups.READ"]);

/// `POST /crm/v8/settings/user_groups/actions/get_unassigned`. Scope `ZohoCRM.settings.user_groups.CREATE`.
pub static LIST_UNASSIGNED: Operation = Operation::post(
    "crm.user_groups.list_unassigned",
    "/crm/{version}/settings/user_groups/actions/get_unassigned",
)
.scopes(&["ZohoCRM.settings.user_groups.CREATE"])
.idempotent(true)
.rows("");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &COUNT_SOURCES,
    &COUNT_USERS,
    &COUNT_USERS_BY_SOURCE,
    &GET_DELETION_STATUS,
    &LIST_ASSIGNED,
    &LIST_ASSOCIATIONS,
    &LIST_BY_USER,
    &LIST_SOURCES,
    &LIST_UNASSIGNED,
];

/// Groups of users.
///
/// From [`Crm::user_groups`](crate::Crm::user_groups).
#[derive(Debug, Clone)]
pub struct UserGroupsClient {
    client: Client,
}

impl Crm {
    /// Groups of users.
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
    /// `GET /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.ALL`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListUserGroups {
        ListUserGroups(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "user_groups"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a user group.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.READ`.
    /// Retried on transient failures.
    pub fn get(&self, group_id: impl Into<Id>) -> GetUserGroup {
        let request = self.client.request(&GET).segment(group_id.into());
        GetUserGroup(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "user_groups")
        }))
    }

    /// Creates a user group.
    ///
    /// `POST /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, user_groups: &[UserGroupInput]) -> CreateUserGroups {
        let request = self
            .client
            .request(&CREATE)
            .json_list("user_groups", user_groups);
        CreateUserGroups(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "user_groups")
        }))
    }

    /// Updates a user group.
    ///
    /// `PUT /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.UPDATE`.
    /// Retried on transient failures.
    pub fn update(&self, group_id: impl Into<Id>, body: &UserGroupInput) -> UpdateUserGroup {
        let request = self
            .client
            .request(&UPDATE)
            .segment(group_id.into())
            .json_list("user_groups", std::slice::from_ref(body));
        UpdateUserGroup(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "user_groups")
        }))
    }

    /// Updates several user groups.
    ///
    /// `PUT /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.UPDATE`. Retried on
    /// transient failures.
    pub fn update_many(&self, user_groups: &[UserGroupInput]) -> UpdateManyUserGroups {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("user_groups", user_groups);
        UpdateManyUserGroups(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "user_groups")
        }))
    }

    /// Deletes a user group.
    ///
    /// `DELETE /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, group_id: impl Into<Id>) -> DeleteUserGroup {
        let request = self.client.request(&DELETE).segment(group_id.into());
        DeleteUserGroup(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "user_groups")
        }))
    }

    /// Counts the sources of a user group.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}/actions/sources_count`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Retried on transient failures.
    pub fn count_sources(&self, group_id: impl Into<Id>) -> CountUserGroupSources {
        let request = self.client.request(&COUNT_SOURCES).segment(group_id.into());
        CountUserGroupSources(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "sources_count"),
            Paging::Whole,
        ))
    }

    /// Counts the users of user groups.
    ///
    /// `GET /crm/v8/settings/user_groups/actions/associated_users_count`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Pages of up to 200 items. Items that are removed while the
    /// list is read can make it miss as many others. Retried on transient failures.
    pub fn count_users(&self) -> CountUserGroupUsers {
        CountUserGroupUsers(List::new(
            self.client.clone(),
            self.client.request(&COUNT_USERS),
            |_, body| decode::list(body, "associated_users_count"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Counts the users of a user group by source.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}/associated_users/actions/grouped_counts`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Retried on transient failures.
    pub fn count_users_by_source(
        &self,
        group_id: impl Into<Id>,
        group_by: impl AsRef<str>,
    ) -> CountUserGroupUsersBySource {
        let mut request = self
            .client
            .request(&COUNT_USERS_BY_SOURCE)
            .segment(group_id.into());
        request.set_query("group_by", group_by);
        CountUserGroupUsersBySource(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets how far the deletion of a group is.
    ///
    /// `GET /crm/v8/settings/user_groups/actions/deletion_jobs`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Retried on transient failures.
    pub fn get_deletion_status(&self, job_id: impl Into<Id>) -> GetUserGroupDeletionStatus {
        let mut request = self.client.request(&GET_DELETION_STATUS);
        request.set_query("job_id", job_id.into());
        GetUserGroupDeletionStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "deletion_jobs"),
            Paging::Whole,
        ))
    }

    /// Lists the groups that something is assigned to.
    ///
    /// `POST /crm/v8/settings/user_groups/actions/get_assigned`. Scope
    /// `ZohoCRM.settings.user_groups.CREATE`. Retried on transient failures.
    pub fn list_assigned(&self, body: &UserGroupAssignmentQuery) -> ListAssignedUserGroups {
        let request = self
            .client
            .request(&LIST_ASSIGNED)
            .json_member("get_assigned", body);
        ListAssignedUserGroups(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }

    /// Lists the associations of a user group.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}/actions/associations`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Retried on transient failures.
    pub fn list_associations(&self, group_id: impl Into<Id>) -> ListUserGroupAssociations {
        let request = self
            .client
            .request(&LIST_ASSOCIATIONS)
            .segment(group_id.into());
        ListUserGroupAssociations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "associations"),
            Paging::Whole,
        ))
    }

    /// Lists user groups of a user.
    ///
    /// `GET /crm/v8/users/{user_id}/actions/associated_groups`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Pages of up to 200 items. Items that are removed while the
    /// list is read can make it miss as many others. Retried on transient failures.
    pub fn list_by_user(&self, user_id: impl Into<Id>) -> ListUserGroupsByUser {
        let request = self.client.request(&LIST_BY_USER).segment(user_id.into());
        ListUserGroupsByUser(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "user_groups"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the sources of a user group.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}/sources`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Pages of up to 200 items. Items that are removed while the
    /// list is read can make it miss as many others. Retried on transient failures.
    pub fn list_sources(&self, group_id: impl Into<Id>) -> ListUserGroupSources {
        let request = self.client.request(&LIST_SOURCES).segment(group_id.into());
        ListUserGroupSources(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "sources"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the groups that something is not assigned to.
    ///
    /// `POST /crm/v8/settings/user_groups/actions/get_unassigned`. Scope
    /// `ZohoCRM.settings.user_groups.CREATE`. Retried on transient failures.
    pub fn list_unassigned(&self, body: &UserGroupAssignmentQuery) -> ListUnassignedUserGroups {
        let request = self
            .client
            .request(&LIST_UNASSIGNED)
            .json_member("get_unassigned", body);
        ListUnassignedUserGroups(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }
}

call! {
    /// Returned by [`UserGroupsClient::list`](crate::user_groups::UserGroupsClient::list).
    ListUserGroups => list UserGroup
}

impl ListUserGroups {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// Query parameter `name`.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
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

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }
}

call! {
    /// Returned by [`UserGroupsClient::get`](crate::user_groups::UserGroupsClient::get).
    GetUserGroup => UserGroup
}

call! {
    /// Returned by [`UserGroupsClient::create`](crate::user_groups::UserGroupsClient::create).
    CreateUserGroups => RowOutcomes
}

call! {
    /// Returned by [`UserGroupsClient::update`](crate::user_groups::UserGroupsClient::update).
    UpdateUserGroup => RowOutcomes
}

call! {
    /// Returned by [`UserGroupsClient::update_many`](crate::user_groups::UserGroupsClient::update_many).
    UpdateManyUserGroups => RowOutcomes
}

call! {
    /// Returned by [`UserGroupsClient::delete`](crate::user_groups::UserGroupsClient::delete).
    DeleteUserGroup => RowOutcomes
}

call! {
    /// Returned by [`UserGroupsClient::count_sources`](crate::user_groups::UserGroupsClient::count_sources).
    CountUserGroupSources => list UserGroupSourceCount
}

call! {
    /// Returned by [`UserGroupsClient::count_users`](crate::user_groups::UserGroupsClient::count_users).
    CountUserGroupUsers => list UserGroupUserCount
}

impl CountUserGroupUsers {
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

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }
}

call! {
    /// Returned by [`UserGroupsClient::count_users_by_source`](crate::user_groups::UserGroupsClient::count_users_by_source).
    CountUserGroupUsersBySource => Json
}

call! {
    /// Returned by [`UserGroupsClient::get_deletion_status`](crate::user_groups::UserGroupsClient::get_deletion_status).
    GetUserGroupDeletionStatus => list UserGroupDeletionStatus
}

call! {
    /// Returned by [`UserGroupsClient::list_assigned`](crate::user_groups::UserGroupsClient::list_assigned).
    ListAssignedUserGroups => RowOutcomes
}

call! {
    /// Returned by [`UserGroupsClient::list_associations`](crate::user_groups::UserGroupsClient::list_associations).
    ListUserGroupAssociations => list UserGroupAssociation
}

call! {
    /// Returned by [`UserGroupsClient::list_by_user`](crate::user_groups::UserGroupsClient::list_by_user).
    ListUserGroupsByUser => list AssociatedGroup
}

impl ListUserGroupsByUser {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
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
}

call! {
    /// Returned by [`UserGroupsClient::list_sources`](crate::user_groups::UserGroupsClient::list_sources).
    ListUserGroupSources => list UserGroupSource
}

impl ListUserGroupSources {
    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }

    /// Query parameter `user_type`.
    pub fn user_type(mut self, user_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("user_type", user_type);
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
}

call! {
    /// Returned by [`UserGroupsClient::list_unassigned`](crate::user_groups::UserGroupsClient::list_unassigned).
    ListUnassignedUserGroups => RowOutcomes
}

/// Returned by `user_groups().list_by_user`.
#[non_exhaustive]
pub struct AssociatedGroup {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub created_by: Option<shared::UserRef>,
    pub modified_by: Option<shared::UserRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedGroup {
    "id" => id,
    "name" => name,
    "description" => description,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "created_by" => created_by,
    "modified_by" => modified_by;
    extra
});

/// Returned by `user_groups().list`, `user_groups().get`.
#[non_exhaustive]
pub struct UserGroup {
    pub id: Option<Id>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub modified_time: Option<DateTime>,
    pub created_time: Option<DateTime>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub sources_count: Option<UserGroupSourceCount>,
    pub sources: Option<Vec<UserGroupSource>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroup {
    "id" => id,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "modified_time" => modified_time,
    "created_time" => created_time,
    "description" => description,
    "name" => name,
    "sources_count" => sources_count,
    "sources" => sources;
    extra
});

/// Sent by `user_groups().list_assigned`, `user_groups().list_unassigned`.
pub struct UserGroupAssignmentQuery {
    pub id: Option<Id>,
    pub feature: Option<String>,
    pub related_entity_id: Option<Id>,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    pub filters: Option<UserGroupFilter>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserGroupAssignmentQuery {
    "id" => id,
    "feature" => feature,
    "related_entity_id" => related_entity_id,
    "page" => page,
    "per_page" => per_page,
    "filters" => filters;
    extra
});

/// Returned by `user_groups().list_associations`.
#[non_exhaustive]
pub struct UserGroupAssociation {
    pub type_: Option<String>,
    pub resource: Option<shared::NameRef>,
    pub detail: Option<UserGroupAssociationDetail>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupAssociation {
    "type" => type_,
    "resource" => resource,
    "detail" => detail;
    extra
});

#[non_exhaustive]
pub struct UserGroupAssociationDetail {
    pub module: Option<shared::ModuleRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupAssociationDetail {
    "module" => module;
    extra
});

/// Returned by `user_groups().get_deletion_status`.
#[non_exhaustive]
pub struct UserGroupDeletionStatus {
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupDeletionStatus {
    "Status" => status;
    extra
});

pub struct UserGroupFilter {
    pub comparator: Option<String>,
    pub field: Option<shared::ApiNameRef>,
    /// One of `OR`, `AND`.
    pub group_operator: Option<UserGroupFilterOperator>,
    pub group: Option<Vec<UserGroupFilter>>,
    pub value: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserGroupFilter {
    "comparator" => comparator,
    "field" => field,
    "group_operator" => group_operator,
    "group" => group,
    "value" => value;
    extra
});

/// Sent by `user_groups().create`, `user_groups().update`, `user_groups().update_many`.
pub struct UserGroupInput {
    pub id: Option<Id>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub sources: Option<Vec<UserGroupSourceInput>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserGroupInput {
    "id" => id,
    "description" => description,
    "name" => name,
    "sources" => sources;
    extra
});

/// Returned by `user_groups().list_sources`.
#[non_exhaustive]
pub struct UserGroupSource {
    /// One of `territories`, `roles`, `users`.
    pub type_: Option<UserGroupSourceType>,
    pub source: Option<shared::NameRef>,
    pub subordinates: Option<bool>,
    pub sub_territories: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupSource {
    "type" => type_,
    "source" => source,
    "subordinates" => subordinates,
    "sub_territories" => sub_territories;
    extra
});

/// Returned by `user_groups().count_sources`.
#[non_exhaustive]
pub struct UserGroupSourceCount {
    pub territories: Option<i64>,
    pub roles: Option<i64>,
    pub groups: Option<i64>,
    pub users: Option<UserGroupSourceUsers>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupSourceCount {
    "territories" => territories,
    "roles" => roles,
    "groups" => groups,
    "users" => users;
    extra
});

pub struct UserGroupSourceInput {
    /// One of `territories`, `roles`, `users`.
    pub type_: Option<UserGroupSourceType>,
    pub source: Option<shared::IdRef>,
    pub subordinates: Option<bool>,
    pub sub_territories: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserGroupSourceInput {
    "type" => type_,
    "source" => source,
    "subordinates" => subordinates,
    "sub_territories" => sub_territories;
    extra
});

#[non_exhaustive]
pub struct UserGroupSourceUsers {
    pub inactive: Option<i64>,
    pub deleted: Option<i64>,
    pub active: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupSourceUsers {
    "inactive" => inactive,
    "deleted" => deleted,
    "active" => active;
    extra
});

/// Returned by `user_groups().count_users`.
#[non_exhaustive]
pub struct UserGroupUserCount {
    pub user_group: Option<shared::NameRef>,
    pub count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupUserCount {
    "user_group" => user_group,
    "count" => count;
    extra
});

open_enum! {
    pub enum UserGroupFilterOperator {
        /// `OR`
        Or = "OR",
        /// `AND`
        And = "AND",
    }
}

open_enum! {
    pub enum UserGroupSourceType {
        /// `territories`
        Territories = "territories",
        /// `roles`
        Roles = "roles",
        /// `users`
        Users = "users",
    }
}
