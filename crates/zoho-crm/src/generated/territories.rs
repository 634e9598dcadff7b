// Written by `cargo xtask codegen` from xtask/catalog/crm/territories.toml; changes belong there.
//! Territories.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut territories = crm.territories().list().stream();
//! while let Some(territory) = territories.next().await {
//!     println!("{:?}", territory?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.READ`.
pub static LIST: Operation = Operation::get(
    "crm.territories.list",
    "/crm/{version}/settings/territories",
)
.scopes(&["ZohoCRM.settings.territories.READ"]);

/// `GET /crm/v8/settings/territories/{territory_id}`. Scope `ZohoCRM.settings.territories.READ`.
pub static GET: Operation = Operation::get(
    "crm.territories.get",
    "/crm/{version}/settings/territories/{territory_id}",
)
.scopes(&["ZohoCRM.settings.territories.READ"]);

/// `POST /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.territories.create",
    "/crm/{version}/settings/territories",
)
.scopes(&["ZohoCRM.settings.territories.CREATE"])
.rows("territories");

/// `PUT /crm/v8/settings/territories/{territory_id}`. Scope `ZohoCRM.settings.territories.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.territories.update",
    "/crm/{version}/settings/territories/{territory_id}",
)
.scopes(&["ZohoCRM.settings.territories.UPDATE"])
.rows("territories");

/// `PUT /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.territories.update_many",
    "/crm/{version}/settings/territories",
)
.scopes(&["ZohoCRM.settings.territories.UPDATE"])
.rows("territories");

/// `DELETE /crm/v8/settings/territories/{territory_id}`. Scope `ZohoCRM.settings.territories.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.territories.delete",
    "/crm/{version}/settings/territories/{territory_id}",
)
.scopes(&["ZohoCRM.settings.territories.DELETE"])
.rows("territories");

/// `DELETE /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.territories.delete_many",
    "/crm/{version}/settings/territories",
)
.scopes(&["ZohoCRM.settings.territories.DELETE"])
.rows("territories");

/// `GET /crm/v8/settings/territories/actions/associated_users_count`. Scope `ZohoCRM.settings.territories.READ`.
pub static COUNT_USERS: Operation = Operation::get(
    "crm.territories.count_users",
    "/crm/{version}/settings/territories/actions/associated_users_count",
)
.scopes(&["ZohoCRM.settings.territories.READ"]);

/// `GET /crm/v8/settings/territories/actions/scheduled_run_rule_jobs`. Scope `ZohoCRM.settings.territories.ALL`.
pub static GET_RUN_RULES_JOB: Operation = Operation::get(
    "crm.territories.get_run_rules_job",
    "/crm/{version}/settings/territories/actions/scheduled_run_rule_jobs",
)
.scopes(&["ZohoCRM.settings.territories.ALL"]);

/// `GET /crm/v8/settings/territories/{territory_id}/__child_territories`. Scope `ZohoCRM.settings.territories.READ`.
pub static LIST_CHILDREN: Operation = Operation::get(
    "crm.territories.list_children",
    "/crm/{version}/settings/territories/{territory_id}/__child_territories",
)
.scopes(&["ZohoCRM.settings.territories.READ"]);

/// `GET /crm/v8/settings/territories/actions/deleted_associated_territories`. Scope `ZohoCRM.settings.territories.READ`.
pub static LIST_DELETED_ASSOCIATED: Operation = Operation::get(
    "crm.territories.list_deleted_associated",
    "/crm/{version}/settings/territories/actions/deleted_associated_territories",
)
.scopes(&["ZohoCRM.settings.territories.READ"]);

/// `POST /crm/v8/settings/territories/actions/run_rules`. Scope `ZohoCRM.settings.territories.ALL`.
pub static RUN_RULES: Operation = Operation::post(
    "crm.territories.run_rules",
    "/crm/{version}/settings/territories/actions/run_rules",
)
.scopes(&["ZohoCRM.settings.territories.ALL"])
.rows("run_rules");

/// `POST /crm/v8/settings/territories/{territory_id}/actions/transfer_and_delete`. Scope `ZohoCRM.settings.territories.DELETE`.
pub static TRANSFER_AND_DELETE: Operation = Operation::post(
    "crm.territories.transfer_and_delete",
    "/crm/{version}/settings/territories/{territory_id}/actions/transfer_and_delete",
)
.scopes(&["ZohoCRM.settings.territories.DELETE"])
.alternatives(&[&[
    "ZohoCRM.settings.territories.CREATE",
    "ZohoCRM.users.CREATE",
]])
.rows("territories");

/// `POST /crm/v8/settings/territories/actions/transfer_and_delete`. Scope `ZohoCRM.settings.territories.DELETE`.
pub static TRANSFER_AND_DELETE_MANY: Operation = Operation::post(
    "crm.territories.transfer_and_delete_many",
    "/crm/{version}/settings/territories/actions/transfer_and_delete",
)
.scopes(&["ZohoCRM.settings.territories.DELETE"])
.alternatives(&[&[
    "ZohoCRM.settings.territories.CREATE",
    "ZohoCRM.users.CREATE",
]])
.rows("territories");

/// Territories.
///
/// From [`Crm::territories`](crate::Crm::territories); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct TerritoriesClient {
    client: Client,
}

impl Crm {
    /// Territories.
    #[must_use]
    pub fn territories(&self) -> TerritoriesClient {
        TerritoriesClient {
            client: self.client().clone(),
        }
    }
}

impl TerritoriesClient {
    /// Lists territories.
    ///
    /// `GET /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.READ`. Comes in pages
    /// of up to 200. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "territories"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a territory.
    ///
    /// `GET /crm/v8/settings/territories/{territory_id}`. Scope `ZohoCRM.settings.territories.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, territory_id: impl Into<Id>) -> Call<Territory> {
        let request = self.client.request(&GET).segment(territory_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "territories")
        })
    }

    /// Creates a territory.
    ///
    /// `POST /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, territories: &[TerritoryInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("territories", territories);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        })
    }

    /// Updates a territory.
    ///
    /// `PUT /crm/v8/settings/territories/{territory_id}`. Scope `ZohoCRM.settings.territories.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, territory_id: impl Into<Id>, body: &TerritoryInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(territory_id.into())
            .json_list("territories", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "territories")
        })
    }

    /// Updates several territories.
    ///
    /// `PUT /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.UPDATE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, territories: &[TerritoryInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("territories", territories);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        })
    }

    /// Deletes a territory.
    ///
    /// `DELETE /crm/v8/settings/territories/{territory_id}`. Scope
    /// `ZohoCRM.settings.territories.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, territory_id: impl Into<Id>) -> DeleteCall {
        let request = self.client.request(&DELETE).segment(territory_id.into());
        DeleteCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "territories")
        }))
    }

    /// Deletes several territories.
    ///
    /// `DELETE /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.DELETE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> DeleteManyCall {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        DeleteManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        }))
    }

    /// Counts the users of territories.
    ///
    /// `GET /crm/v8/settings/territories/actions/associated_users_count`. Scope
    /// `ZohoCRM.settings.territories.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count_users(&self) -> List<TerritoryUserCount> {
        List::new(
            self.client.clone(),
            self.client.request(&COUNT_USERS),
            |_, body| wire::list(body, "associated_users_count"),
            Paging::Whole,
        )
    }

    /// Gets how far a run of the rules of territories is.
    ///
    /// `GET /crm/v8/settings/territories/actions/scheduled_run_rule_jobs`. Scope
    /// `ZohoCRM.settings.territories.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_run_rules_job(&self, job_id: impl Into<Id>) -> Call<TerritoryRunRulesJob> {
        let mut request = self.client.request(&GET_RUN_RULES_JOB);
        request.set_query("job_id", job_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "scheduled_run_rule_jobs")
        })
    }

    /// Lists the children of a territory.
    ///
    /// `GET /crm/v8/settings/territories/{territory_id}/__child_territories`. Scope
    /// `ZohoCRM.settings.territories.READ`. Comes in pages of up to 200. Where items are removed while
    /// it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_children(&self, territory_id: impl Into<Id>) -> ListChildrenCall {
        let request = self
            .client
            .request(&LIST_CHILDREN)
            .segment(territory_id.into());
        ListChildrenCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "territories"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the deleted associated of territories.
    ///
    /// `GET /crm/v8/settings/territories/actions/deleted_associated_territories`. Scope
    /// `ZohoCRM.settings.territories.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_deleted_associated(&self) -> ListDeletedAssociatedCall {
        ListDeletedAssociatedCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_DELETED_ASSOCIATED),
            |_, body| wire::list(body, "territories"),
            Paging::Whole,
        ))
    }

    /// Runs the rules of territories.
    ///
    /// `POST /crm/v8/settings/territories/actions/run_rules`. Scope
    /// `ZohoCRM.settings.territories.ALL`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn run_rules(&self, body: &TerritoryRunRules) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&RUN_RULES)
            .json_member("run_rules", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "run_rules")
        })
    }

    /// Transfers and deletes a territory.
    ///
    /// `POST /crm/v8/settings/territories/{territory_id}/actions/transfer_and_delete`. Scope
    /// `ZohoCRM.settings.territories.DELETE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer_and_delete(
        &self,
        territory_id: impl Into<Id>,
        territories: &[Json],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&TRANSFER_AND_DELETE)
            .segment(territory_id.into())
            .json_list("territories", territories);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        })
    }

    /// Transfers and deletes several territories.
    ///
    /// `POST /crm/v8/settings/territories/actions/transfer_and_delete`. Scope
    /// `ZohoCRM.settings.territories.DELETE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer_and_delete_many(&self, territories: &[Json]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&TRANSFER_AND_DELETE_MANY)
            .json_list("territories", territories);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        })
    }
}

/// What may be set before `territories().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Territory>);

impl ListCall {
    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }

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

    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(ListCall => list Territory);

/// What may be set before `territories().delete` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteCall(Call<RowOutcomes>);

impl DeleteCall {
    /// Yes or no. Query parameter `delete_previous_forecasts`.
    pub fn delete_previous_forecasts(mut self, delete_previous_forecasts: bool) -> Self {
        self.0.request_mut().set_query(
            "delete_previous_forecasts",
            delete_previous_forecasts.to_string(),
        );
        self
    }
}

call!(DeleteCall => RowOutcomes);

/// What may be set before `territories().delete_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteManyCall(Call<RowOutcomes>);

impl DeleteManyCall {
    /// Yes or no. Query parameter `delete_previous_forecasts`.
    pub fn delete_previous_forecasts(mut self, delete_previous_forecasts: bool) -> Self {
        self.0.request_mut().set_query(
            "delete_previous_forecasts",
            delete_previous_forecasts.to_string(),
        );
        self
    }
}

call!(DeleteManyCall => RowOutcomes);

/// What may be set before `territories().list_children` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListChildrenCall(List<Territory>);

impl ListChildrenCall {
    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
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

call!(ListChildrenCall => list Territory);

/// What may be set before `territories().list_deleted_associated` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDeletedAssociatedCall(List<DeletedTerritory>);

impl ListDeletedAssociatedCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(ListDeletedAssociatedCall => list DeletedTerritory);

/// Deleted territory, from `territories().list_deleted_associated`.
#[non_exhaustive]
pub struct DeletedTerritory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `deleted_time`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `deleted_by`: an object.
    pub deleted_by: Option<shared::UserRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DeletedTerritory {
    "id" => id,
    "name" => name,
    "deleted_time" => deleted_time,
    "deleted_by" => deleted_by;
    extra
});

/// Territory, from `territories().list`, `territories().get`, `territories().list_children`.
#[non_exhaustive]
pub struct Territory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `manager`: an object.
    pub manager: Option<shared::NameRef>,
    /// `reporting_to`: an object.
    pub reporting_to: Option<shared::NameRef>,
    /// `permission_type`: one of `read_write_delete`, `read_only`.
    pub permission_type: Option<PermissionType>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `description`: text.
    pub description: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `account_rule_criteria`: an object.
    pub account_rule_criteria: Option<shared::Criteria>,
    /// `deal_rule_criteria`: an object.
    pub deal_rule_criteria: Option<shared::Criteria>,
    /// `lead_rule_criteria`: an object.
    pub lead_rule_criteria: Option<shared::Criteria>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Territory {
    "id" => id,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "manager" => manager,
    "reporting_to" => reporting_to,
    "permission_type" => permission_type,
    "modified_by" => modified_by,
    "description" => description,
    "created_by" => created_by,
    "account_rule_criteria" => account_rule_criteria,
    "deal_rule_criteria" => deal_rule_criteria,
    "lead_rule_criteria" => lead_rule_criteria,
    "name" => name,
    "api_name" => api_name;
    extra
});

/// Territory input, for `territories().create`, `territories().update`,
/// `territories().update_many`.
pub struct TerritoryInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `manager`: an object.
    pub manager: Option<shared::NameRef>,
    /// `reporting_to`: an object.
    pub reporting_to: Option<shared::NameRef>,
    /// `permission_type`: one of `read_write_delete`, `read_only`.
    pub permission_type: Option<PermissionType>,
    /// `description`: text.
    pub description: Option<String>,
    /// `account_rule_criteria`: an object.
    pub account_rule_criteria: Option<shared::Criteria>,
    /// `deal_rule_criteria`: an object.
    pub deal_rule_criteria: Option<shared::Criteria>,
    /// `lead_rule_criteria`: an object.
    pub lead_rule_criteria: Option<shared::Criteria>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TerritoryInput {
    "id" => id,
    "manager" => manager,
    "reporting_to" => reporting_to,
    "permission_type" => permission_type,
    "description" => description,
    "account_rule_criteria" => account_rule_criteria,
    "deal_rule_criteria" => deal_rule_criteria,
    "lead_rule_criteria" => lead_rule_criteria,
    "name" => name,
    "api_name" => api_name;
    extra
});

/// Territory run rules, for `territories().run_rules`.
pub struct TerritoryRunRules {
    /// `based_on`: text.
    pub based_on: Option<String>,
    /// `criteria`: an object.
    pub criteria: Option<shared::Criteria>,
    /// `custom_view`: an object.
    pub custom_view: Option<shared::IdRef>,
    /// `territories`: a list.
    pub territories: Option<Vec<shared::IdRef>>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TerritoryRunRules {
    "based_on" => based_on,
    "criteria" => criteria,
    "custom_view" => custom_view,
    "territories" => territories,
    "module" => module;
    extra
});

/// Territory run rules job, from `territories().get_run_rules_job`.
#[non_exhaustive]
pub struct TerritoryRunRulesJob {
    /// `status`: text.
    pub status: Option<String>,
    /// `job_id`: the id of a job.
    pub job_id: Option<Id>,
    /// `scheduled_time`: a moment with its offset.
    pub scheduled_time: Option<DateTime>,
    /// `scheduled_by`: an object.
    pub scheduled_by: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TerritoryRunRulesJob {
    "status" => status,
    "job_id" => job_id,
    "scheduled_time" => scheduled_time,
    "scheduled_by" => scheduled_by;
    extra
});

/// Territory user count, from `territories().count_users`.
#[non_exhaustive]
pub struct TerritoryUserCount {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `territory`: an object.
    pub territory: Option<shared::ModuleTerritory>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TerritoryUserCount {
    "count" => count,
    "territory" => territory;
    extra
});

open_enum! {
    /// Permission type.
    pub enum PermissionType {
        /// `read_write_delete`
        ReadWriteDelete = "read_write_delete",
        /// `read_only`
        ReadOnly = "read_only",
    }
}
