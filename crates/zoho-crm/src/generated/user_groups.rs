// Written by `cargo xtask codegen` from xtask/catalog/crm/user_groups.toml; changes belong there.
//! Groups of users.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut user_groups = crm.user_groups().list().stream();
//! while let Some(user_group) = user_groups.next().await {
//!     println!("{:?}", user_group?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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
.repeatable(true)
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
.repeatable(true)
.rows("");

/// Groups of users.
///
/// From [`Crm::user_groups`](crate::Crm::user_groups); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.ALL`. Comes in pages of
    /// up to 200. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "user_groups"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a user group.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, group_id: impl Into<Id>) -> Call<UserGroup> {
        let request = self.client.request(&GET).segment(group_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "user_groups")
        })
    }

    /// Creates a user group.
    ///
    /// `POST /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, user_groups: &[UserGroupInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("user_groups", user_groups);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "user_groups")
        })
    }

    /// Updates a user group.
    ///
    /// `PUT /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, group_id: impl Into<Id>, body: &UserGroupInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(group_id.into())
            .json_list("user_groups", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "user_groups")
        })
    }

    /// Updates several user groups.
    ///
    /// `PUT /crm/v8/settings/user_groups`. Scope `ZohoCRM.settings.user_groups.UPDATE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, user_groups: &[UserGroupInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("user_groups", user_groups);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "user_groups")
        })
    }

    /// Deletes a user group.
    ///
    /// `DELETE /crm/v8/settings/user_groups/{group_id}`. Scope `ZohoCRM.settings.user_groups.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, group_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(group_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "user_groups")
        })
    }

    /// Counts the sources of a user group.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}/actions/sources_count`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count_sources(&self, group_id: impl Into<Id>) -> List<UserGroupSourceCount> {
        let request = self.client.request(&COUNT_SOURCES).segment(group_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "sources_count"),
            Paging::Whole,
        )
    }

    /// Counts the users of user groups.
    ///
    /// `GET /crm/v8/settings/user_groups/actions/associated_users_count`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Comes in pages of up to 200. Where items are removed while
    /// it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count_users(&self) -> CountUsersCall {
        CountUsersCall(List::new(
            self.client.clone(),
            self.client.request(&COUNT_USERS),
            |_, body| wire::list(body, "associated_users_count"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Counts the users of a user group by source.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}/associated_users/actions/grouped_counts`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count_users_by_source(
        &self,
        group_id: impl Into<Id>,
        group_by: impl AsRef<str>,
    ) -> Call<Json> {
        let mut request = self
            .client
            .request(&COUNT_USERS_BY_SOURCE)
            .segment(group_id.into());
        request.set_query("group_by", group_by);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets how far the deletion of a group is.
    ///
    /// `GET /crm/v8/settings/user_groups/actions/deletion_jobs`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_deletion_status(&self, job_id: impl Into<Id>) -> List<UserGroupDeletionStatus> {
        let mut request = self.client.request(&GET_DELETION_STATUS);
        request.set_query("job_id", job_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "deletion_jobs"),
            Paging::Whole,
        )
    }

    /// Lists the groups that something is assigned to.
    ///
    /// `POST /crm/v8/settings/user_groups/actions/get_assigned`. Scope
    /// `ZohoCRM.settings.user_groups.CREATE`. Safe to repeat, and repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_assigned(&self, body: &UserGroupAssignmentQuery) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&LIST_ASSIGNED)
            .json_member("get_assigned", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }

    /// Lists the associations of a user group.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}/actions/associations`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_associations(&self, group_id: impl Into<Id>) -> List<UserGroupAssociation> {
        let request = self
            .client
            .request(&LIST_ASSOCIATIONS)
            .segment(group_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "associations"),
            Paging::Whole,
        )
    }

    /// Lists user groups of a user.
    ///
    /// `GET /crm/v8/users/{user_id}/actions/associated_groups`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Comes in pages of up to 200. Where items are removed while
    /// it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_by_user(&self, user_id: impl Into<Id>) -> ListByUserCall {
        let request = self.client.request(&LIST_BY_USER).segment(user_id.into());
        ListByUserCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "user_groups"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the sources of a user group.
    ///
    /// `GET /crm/v8/settings/user_groups/{group_id}/sources`. Scope
    /// `ZohoCRM.settings.user_groups.READ`. Comes in pages of up to 200. Where items are removed while
    /// it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_sources(&self, group_id: impl Into<Id>) -> ListSourcesCall {
        let request = self.client.request(&LIST_SOURCES).segment(group_id.into());
        ListSourcesCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "sources"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the groups that something is not assigned to.
    ///
    /// `POST /crm/v8/settings/user_groups/actions/get_unassigned`. Scope
    /// `ZohoCRM.settings.user_groups.CREATE`. Safe to repeat, and repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_unassigned(&self, body: &UserGroupAssignmentQuery) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&LIST_UNASSIGNED)
            .json_member("get_unassigned", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }
}

/// What may be set before `user_groups().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<UserGroup>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// Text. Query parameter `name`.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
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

    /// Any JSON. Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }
}

call!(ListCall => list UserGroup);

/// What may be set before `user_groups().count_users` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountUsersCall(List<UserGroupUserCount>);

impl CountUsersCall {
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

    /// Any JSON. Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }
}

call!(CountUsersCall => list UserGroupUserCount);

/// What may be set before `user_groups().list_by_user` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByUserCall(List<AssociatedGroup>);

impl ListByUserCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
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
}

call!(ListByUserCall => list AssociatedGroup);

/// What may be set before `user_groups().list_sources` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSourcesCall(List<UserGroupSource>);

impl ListSourcesCall {
    /// Text. Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }

    /// Text. Query parameter `user_type`.
    pub fn user_type(mut self, user_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("user_type", user_type);
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
}

call!(ListSourcesCall => list UserGroupSource);

/// Associated group, from `user_groups().list_by_user`.
#[non_exhaustive]
pub struct AssociatedGroup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `modified_by`: who changed it last.
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

/// User group, from `user_groups().list`, `user_groups().get`.
#[non_exhaustive]
pub struct UserGroup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `description`: text.
    pub description: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `sources_count`: an object.
    pub sources_count: Option<UserGroupSourceCount>,
    /// `sources`: a list.
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

/// User group assignment query, for `user_groups().list_assigned`,
/// `user_groups().list_unassigned`.
pub struct UserGroupAssignmentQuery {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `feature`: text.
    pub feature: Option<String>,
    /// `related_entity_id`: the id of a related entity.
    pub related_entity_id: Option<Id>,
    /// `page`: a whole number.
    pub page: Option<i64>,
    /// `per_page`: a whole number.
    pub per_page: Option<i64>,
    /// `filters`: an object.
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

/// User group association, from `user_groups().list_associations`.
#[non_exhaustive]
pub struct UserGroupAssociation {
    /// `type`: text.
    pub type_: Option<String>,
    /// `resource`: an object.
    pub resource: Option<shared::NameRef>,
    /// `detail`: an object.
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

/// User group association detail.
#[non_exhaustive]
pub struct UserGroupAssociationDetail {
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupAssociationDetail {
    "module" => module;
    extra
});

/// User group deletion status, from `user_groups().get_deletion_status`.
#[non_exhaustive]
pub struct UserGroupDeletionStatus {
    /// `Status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserGroupDeletionStatus {
    "Status" => status;
    extra
});

/// User group filter.
pub struct UserGroupFilter {
    /// `comparator`: text.
    pub comparator: Option<String>,
    /// `field`: an object.
    pub field: Option<shared::ApiNameRef>,
    /// `group_operator`: one of `OR`, `AND`.
    pub group_operator: Option<UserGroupFilterOperator>,
    /// `group`: a list.
    pub group: Option<Vec<UserGroupFilter>>,
    /// `value`: any JSON.
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

/// User group input, for `user_groups().create`, `user_groups().update`,
/// `user_groups().update_many`.
pub struct UserGroupInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `sources`: a list.
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

/// User group source, from `user_groups().list_sources`.
#[non_exhaustive]
pub struct UserGroupSource {
    /// `type`: one of `territories`, `roles`, `users`.
    pub type_: Option<UserGroupSourceType>,
    /// `source`: an object.
    pub source: Option<shared::NameRef>,
    /// `subordinates`: yes or no.
    pub subordinates: Option<bool>,
    /// `sub_territories`: yes or no.
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

/// User group source count, from `user_groups().count_sources`.
#[non_exhaustive]
pub struct UserGroupSourceCount {
    /// `territories`: a whole number.
    pub territories: Option<i64>,
    /// `roles`: a whole number.
    pub roles: Option<i64>,
    /// `groups`: a whole number.
    pub groups: Option<i64>,
    /// `users`: an object.
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

/// User group source input.
pub struct UserGroupSourceInput {
    /// `type`: one of `territories`, `roles`, `users`.
    pub type_: Option<UserGroupSourceType>,
    /// `source`: an object.
    pub source: Option<shared::IdRef>,
    /// `subordinates`: yes or no.
    pub subordinates: Option<bool>,
    /// `sub_territories`: yes or no.
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

/// User group source users.
#[non_exhaustive]
pub struct UserGroupSourceUsers {
    /// `inactive`: a whole number.
    pub inactive: Option<i64>,
    /// `deleted`: a whole number.
    pub deleted: Option<i64>,
    /// `active`: a whole number.
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

/// User group user count, from `user_groups().count_users`.
#[non_exhaustive]
pub struct UserGroupUserCount {
    /// `user_group`: an object.
    pub user_group: Option<shared::NameRef>,
    /// `count`: how many there are.
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
    /// User group filter operator.
    pub enum UserGroupFilterOperator {
        /// `OR`
        Or = "OR",
        /// `AND`
        And = "AND",
    }
}

open_enum! {
    /// User group source type.
    pub enum UserGroupSourceType {
        /// `territories`
        Territories = "territories",
        /// `roles`
        Roles = "roles",
        /// `users`
        Users = "users",
    }
}
