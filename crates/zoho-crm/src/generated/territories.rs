// Written by `cargo xtask codegen` from crm/v8/territories.toml of the catalogue; changes belong there.
//! Territories.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut territories = crm.territories().list().stream();
//! while let Some(territory) = territories.next().await {
//!     println!("{:?}", territory?);
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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
    &COUNT_USERS,
    &GET_RUN_RULES_JOB,
    &LIST_CHILDREN,
    &LIST_DELETED_ASSOCIATED,
    &RUN_RULES,
    &TRANSFER_AND_DELETE,
    &TRANSFER_AND_DELETE_MANY,
];

/// Territories.
///
/// From [`Crm::territories`](crate::Crm::territories).
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
    /// `GET /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.READ`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListTerritories {
        ListTerritories(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "territories"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a territory.
    ///
    /// `GET /crm/v8/settings/territories/{territory_id}`. Scope `ZohoCRM.settings.territories.READ`.
    /// Retried on transient failures.
    pub fn get(&self, territory_id: impl Into<Id>) -> GetTerritory {
        let request = self.client.request(&GET).segment(territory_id.into());
        GetTerritory(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "territories")
        }))
    }

    /// Creates a territory.
    ///
    /// `POST /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, territories: &[TerritoryInput]) -> CreateTerritories {
        let request = self
            .client
            .request(&CREATE)
            .json_list("territories", territories);
        CreateTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        }))
    }

    /// Updates a territory.
    ///
    /// `PUT /crm/v8/settings/territories/{territory_id}`. Scope `ZohoCRM.settings.territories.UPDATE`.
    /// Retried on transient failures.
    pub fn update(&self, territory_id: impl Into<Id>, body: &TerritoryInput) -> UpdateTerritory {
        let request = self
            .client
            .request(&UPDATE)
            .segment(territory_id.into())
            .json_list("territories", std::slice::from_ref(body));
        UpdateTerritory(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "territories")
        }))
    }

    /// Updates several territories.
    ///
    /// `PUT /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.UPDATE`. Retried on
    /// transient failures.
    pub fn update_many(&self, territories: &[TerritoryInput]) -> UpdateManyTerritories {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("territories", territories);
        UpdateManyTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        }))
    }

    /// Deletes a territory.
    ///
    /// `DELETE /crm/v8/settings/territories/{territory_id}`. Scope
    /// `ZohoCRM.settings.territories.DELETE`. Retried on transient failures.
    pub fn delete(&self, territory_id: impl Into<Id>) -> DeleteTerritory {
        let request = self.client.request(&DELETE).segment(territory_id.into());
        DeleteTerritory(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "territories")
        }))
    }

    /// Deletes several territories.
    ///
    /// `DELETE /crm/v8/settings/territories`. Scope `ZohoCRM.settings.territories.DELETE`. Retried on
    /// transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyTerritories {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        }))
    }

    /// Counts the users of territories.
    ///
    /// `GET /crm/v8/settings/territories/actions/associated_users_count`. Scope
    /// `ZohoCRM.settings.territories.READ`. Retried on transient failures.
    pub fn count_users(&self) -> CountTerritoryUsers {
        CountTerritoryUsers(List::new(
            self.client.clone(),
            self.client.request(&COUNT_USERS),
            |_, body| decode::list(body, "associated_users_count"),
            Paging::Whole,
        ))
    }

    /// Gets how far a run of the rules of territories is.
    ///
    /// `GET /crm/v8/settings/territories/actions/scheduled_run_rule_jobs`. Scope
    /// `ZohoCRM.settings.territories.ALL`. Retried on transient failures.
    pub fn get_run_rules_job(&self, job_id: impl Into<Id>) -> GetTerritoryRunRulesJob {
        let mut request = self.client.request(&GET_RUN_RULES_JOB);
        request.set_query("job_id", job_id.into());
        GetTerritoryRunRulesJob(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "scheduled_run_rule_jobs")
        }))
    }

    /// Lists the children of a territory.
    ///
    /// `GET /crm/v8/settings/territories/{territory_id}/__child_territories`. Scope
    /// `ZohoCRM.settings.territories.READ`. Pages of up to 200 items. Items that are removed while the
    /// list is read can make it miss as many others. Retried on transient failures.
    pub fn list_children(&self, territory_id: impl Into<Id>) -> ListTerritoryChildren {
        let request = self
            .client
            .request(&LIST_CHILDREN)
            .segment(territory_id.into());
        ListTerritoryChildren(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "territories"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the deleted associated of territories.
    ///
    /// `GET /crm/v8/settings/territories/actions/deleted_associated_territories`. Scope
    /// `ZohoCRM.settings.territories.READ`. Retried on transient failures.
    pub fn list_deleted_associated(&self) -> ListTerritoryDeletedAssociated {
        ListTerritoryDeletedAssociated(List::new(
            self.client.clone(),
            self.client.request(&LIST_DELETED_ASSOCIATED),
            |_, body| decode::list(body, "territories"),
            Paging::Whole,
        ))
    }

    /// Runs the rules of territories.
    ///
    /// `POST /crm/v8/settings/territories/actions/run_rules`. Scope
    /// `ZohoCRM.settings.territories.ALL`. Not retried when it may have been carried out.
    pub fn run_rules(&self, body: &TerritoryRunRules) -> RunTerritoryRules {
        let request = self
            .client
            .request(&RUN_RULES)
            .json_member("run_rules", body);
        RunTerritoryRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "run_rules")
        }))
    }

    /// Transfers and deletes a territory.
    ///
    /// `POST /crm/v8/settings/territories/{territory_id}/actions/transfer_and_delete`. Scope
    /// `ZohoCRM.settings.territories.DELETE`. Not retried when it may have been carried out.
    pub fn transfer_and_delete(
        &self,
        territory_id: impl Into<Id>,
        territories: &[Json],
    ) -> TransferAndDeleteTerritory {
        let request = self
            .client
            .request(&TRANSFER_AND_DELETE)
            .segment(territory_id.into())
            .json_list("territories", territories);
        TransferAndDeleteTerritory(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        }))
    }

    /// Transfers and deletes several territories.
    ///
    /// `POST /crm/v8/settings/territories/actions/transfer_and_delete`. Scope
    /// `ZohoCRM.settings.territories.DELETE`. Not retried when it may have been carried out.
    pub fn transfer_and_delete_many(
        &self,
        territories: &[Json],
    ) -> TransferAndDeleteManyTerritories {
        let request = self
            .client
            .request(&TRANSFER_AND_DELETE_MANY)
            .json_list("territories", territories);
        TransferAndDeleteManyTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        }))
    }
}

call! {
    /// Returned by [`TerritoriesClient::list`](crate::territories::TerritoriesClient::list).
    ListTerritories => list Territory
}

impl ListTerritories {
    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }

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

    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`TerritoriesClient::get`](crate::territories::TerritoriesClient::get).
    GetTerritory => Territory
}

call! {
    /// Returned by [`TerritoriesClient::create`](crate::territories::TerritoriesClient::create).
    CreateTerritories => RowOutcomes
}

call! {
    /// Returned by [`TerritoriesClient::update`](crate::territories::TerritoriesClient::update).
    UpdateTerritory => RowOutcomes
}

call! {
    /// Returned by [`TerritoriesClient::update_many`](crate::territories::TerritoriesClient::update_many).
    UpdateManyTerritories => RowOutcomes
}

call! {
    /// Returned by [`TerritoriesClient::delete`](crate::territories::TerritoriesClient::delete).
    DeleteTerritory => RowOutcomes
}

impl DeleteTerritory {
    /// Query parameter `delete_previous_forecasts`.
    pub fn delete_previous_forecasts(mut self, delete_previous_forecasts: bool) -> Self {
        self.0.request_mut().set_query(
            "delete_previous_forecasts",
            delete_previous_forecasts.to_string(),
        );
        self
    }
}

call! {
    /// Returned by [`TerritoriesClient::delete_many`](crate::territories::TerritoriesClient::delete_many).
    DeleteManyTerritories => RowOutcomes
}

impl DeleteManyTerritories {
    /// Query parameter `delete_previous_forecasts`.
    pub fn delete_previous_forecasts(mut self, delete_previous_forecasts: bool) -> Self {
        self.0.request_mut().set_query(
            "delete_previous_forecasts",
            delete_previous_forecasts.to_string(),
        );
        self
    }
}

call! {
    /// Returned by [`TerritoriesClient::count_users`](crate::territories::TerritoriesClient::count_users).
    CountTerritoryUsers => list TerritoryUserCount
}

call! {
    /// Returned by [`TerritoriesClient::get_run_rules_job`](crate::territories::TerritoriesClient::get_run_rules_job).
    GetTerritoryRunRulesJob => TerritoryRunRulesJob
}

call! {
    /// Returned by [`TerritoriesClient::list_children`](crate::territories::TerritoriesClient::list_children).
    ListTerritoryChildren => list Territory
}

impl ListTerritoryChildren {
    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
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
    /// Returned by [`TerritoriesClient::list_deleted_associated`](crate::territories::TerritoriesClient::list_deleted_associated).
    ListTerritoryDeletedAssociated => list DeletedTerritory
}

impl ListTerritoryDeletedAssociated {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`TerritoriesClient::run_rules`](crate::territories::TerritoriesClient::run_rules).
    RunTerritoryRules => RowOutcomes
}

call! {
    /// Returned by [`TerritoriesClient::transfer_and_delete`](crate::territories::TerritoriesClient::transfer_and_delete).
    TransferAndDeleteTerritory => RowOutcomes
}

call! {
    /// Returned by [`TerritoriesClient::transfer_and_delete_many`](crate::territories::TerritoriesClient::transfer_and_delete_many).
    TransferAndDeleteManyTerritories => RowOutcomes
}

/// Returned by `territories().list_deleted_associated`.
#[non_exhaustive]
pub struct DeletedTerritory {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub deleted_time: Option<DateTime>,
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

/// Returned by `territories().list`, `territories().get`, `territories().list_children`.
#[non_exhaustive]
pub struct Territory {
    pub id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub manager: Option<shared::NameRef>,
    pub reporting_to: Option<shared::NameRef>,
    /// One of `read_write_delete`, `read_only`.
    pub permission_type: Option<PermissionType>,
    pub modified_by: Option<shared::UserRef>,
    pub description: Option<String>,
    pub created_by: Option<shared::UserRef>,
    pub account_rule_criteria: Option<shared::Criteria>,
    pub deal_rule_criteria: Option<shared::Criteria>,
    pub lead_rule_criteria: Option<shared::Criteria>,
    pub name: Option<String>,
    /// The name in requests and criteria.
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

/// Sent by `territories().create`, `territories().update`, `territories().update_many`.
pub struct TerritoryInput {
    pub id: Option<Id>,
    pub manager: Option<shared::NameRef>,
    pub reporting_to: Option<shared::NameRef>,
    /// One of `read_write_delete`, `read_only`.
    pub permission_type: Option<PermissionType>,
    pub description: Option<String>,
    pub account_rule_criteria: Option<shared::Criteria>,
    pub deal_rule_criteria: Option<shared::Criteria>,
    pub lead_rule_criteria: Option<shared::Criteria>,
    pub name: Option<String>,
    /// The name in requests and criteria.
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

/// Sent by `territories().run_rules`.
pub struct TerritoryRunRules {
    pub based_on: Option<String>,
    pub criteria: Option<shared::Criteria>,
    pub custom_view: Option<shared::IdRef>,
    pub territories: Option<Vec<shared::IdRef>>,
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

/// Returned by `territories().get_run_rules_job`.
#[non_exhaustive]
pub struct TerritoryRunRulesJob {
    pub status: Option<String>,
    pub job_id: Option<Id>,
    pub scheduled_time: Option<DateTime>,
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

/// Returned by `territories().count_users`.
#[non_exhaustive]
pub struct TerritoryUserCount {
    pub count: Option<i64>,
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
    pub enum PermissionType {
        /// `read_write_delete`
        ReadWriteDelete = "read_write_delete",
        /// `read_only`
        ReadOnly = "read_only",
    }
}
