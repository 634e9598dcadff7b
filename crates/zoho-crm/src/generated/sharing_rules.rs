// Written by `cargo xtask codegen` from crm/v8/sharing_rules.toml of the catalogue; changes belong there.
//! Sharing rules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut sharing_rules = crm.sharing_rules().list().stream();
//! while let Some(sharing_rule) = sharing_rules.next().await {
//!     println!("{:?}", sharing_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.sharing_rules.list",
    "/crm/{version}/settings/data_sharing/rules",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `GET /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
pub static GET: Operation = Operation::get(
    "crm.sharing_rules.get",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
pub static CREATE: Operation = Operation::post(
    "crm.sharing_rules.create",
    "/crm/{version}/settings/data_sharing/rules",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("sharing_rules");

/// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.sharing_rules.update",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("sharing_rules");

/// `PUT /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.sharing_rules.update_many",
    "/crm/{version}/settings/data_sharing/rules",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("sharing_rules");

/// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.sharing_rules.delete",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("sharing_rules");

/// `POST /crm/v8/settings/data_sharing/rules/search`. Scope `ZohoCRM.modules.ALL`.
pub static SEARCH: Operation = Operation::post(
    "crm.sharing_rules.search",
    "/crm/{version}/settings/data_sharing/rules/search",
)
.scopes(&["ZohoCRM.modules.ALL"])
.idempotent(true);

/// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope `ZohoCRM.modules.ALL`.
pub static ACTIVATE: Operation = Operation::put(
    "crm.sharing_rules.activate",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}/actions/activate",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("sharing_rules");

/// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope `ZohoCRM.modules.ALL`.
pub static DEACTIVATE: Operation = Operation::delete(
    "crm.sharing_rules.deactivate",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}/actions/activate",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("sharing_rules");

/// `GET /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`.
pub static LIST_SUMMARIES: Operation = Operation::get(
    "crm.sharing_rules.list_summaries",
    "/crm/{version}/settings/data_sharing/rules/actions/summary",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/settings/data_sharing/rules/actions/run`. Scope `ZohoCRM.modules.ALL`.
pub static RUN: Operation = Operation::post(
    "crm.sharing_rules.run",
    "/crm/{version}/settings/data_sharing/rules/actions/run",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("sharing_rules");

/// `POST /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`.
pub static SEARCH_SUMMARY: Operation = Operation::post(
    "crm.sharing_rules.search_summary",
    "/crm/{version}/settings/data_sharing/rules/actions/summary",
)
.scopes(&["ZohoCRM.modules.ALL"])
.idempotent(true);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &SEARCH,
    &ACTIVATE,
    &DEACTIVATE,
    &LIST_SUMMARIES,
    &RUN,
    &SEARCH_SUMMARY,
];

/// Sharing rules.
///
/// From [`Crm::sharing_rules`](crate::Crm::sharing_rules).
#[derive(Debug, Clone)]
pub struct SharingRulesClient {
    client: Client,
}

impl Crm {
    /// Sharing rules.
    #[must_use]
    pub fn sharing_rules(&self) -> SharingRulesClient {
        SharingRulesClient {
            client: self.client().clone(),
        }
    }
}

impl SharingRulesClient {
    /// Lists sharing rules.
    ///
    /// `GET /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`. Pages of up to 200
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self) -> ListSharingRules {
        ListSharingRules(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "sharing_rules"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a sharing rule.
    ///
    /// `GET /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`. Retried on
    /// transient failures.
    pub fn get(&self, rule_id: impl Into<Id>) -> GetSharingRule {
        let request = self.client.request(&GET).segment(rule_id.into());
        GetSharingRule(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "sharing_rules")
        }))
    }

    /// Creates a sharing rule.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`. Not retried when it
    /// may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(
        &self,
        sharing_rules: &[SharingRule],
        module: impl AsRef<str>,
    ) -> CreateSharingRules {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("sharing_rules", sharing_rules);
        request.set_query("module", module);
        CreateSharingRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "sharing_rules")
        }))
    }

    /// Updates a sharing rule.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        rule_id: impl Into<Id>,
        body: &SharingRule,
        module: impl AsRef<str>,
    ) -> UpdateSharingRule {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(rule_id.into())
            .json_list("sharing_rules", std::slice::from_ref(body));
        request.set_query("module", module);
        UpdateSharingRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "sharing_rules")
        }))
    }

    /// Updates several sharing rules.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        sharing_rules: &[SharingRule],
        module: impl AsRef<str>,
    ) -> UpdateManySharingRules {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("sharing_rules", sharing_rules);
        request.set_query("module", module);
        UpdateManySharingRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "sharing_rules")
        }))
    }

    /// Deletes a sharing rule.
    ///
    /// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(&self, rule_id: impl Into<Id>, module: impl AsRef<str>) -> DeleteSharingRule {
        let mut request = self.client.request(&DELETE).segment(rule_id.into());
        request.set_query("module", module);
        DeleteSharingRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "sharing_rules")
        }))
    }

    /// Searches sharing rules.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/search`. Scope `ZohoCRM.modules.ALL`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn search(&self, filters: &[SharingRuleFilterGroup]) -> SearchSharingRules {
        let request = self.client.request(&SEARCH).json_list("filters", filters);
        SearchSharingRules(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "sharing_rules"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Activates a sharing rule.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope
    /// `ZohoCRM.modules.ALL`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn activate(&self, rule_id: impl Into<Id>, module: impl AsRef<str>) -> ActivateSharingRule {
        let mut request = self.client.request(&ACTIVATE).segment(rule_id.into());
        request.set_query("module", module);
        ActivateSharingRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "sharing_rules")
        }))
    }

    /// Deactivates a sharing rule.
    ///
    /// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope
    /// `ZohoCRM.modules.ALL`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn deactivate(
        &self,
        rule_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> DeactivateSharingRule {
        let mut request = self.client.request(&DEACTIVATE).segment(rule_id.into());
        request.set_query("module", module);
        DeactivateSharingRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "sharing_rules")
        }))
    }

    /// Lists the summaries of sharing rules.
    ///
    /// `GET /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`. Retried
    /// on transient failures.
    pub fn list_summaries(&self) -> ListSharingRuleSummaries {
        ListSharingRuleSummaries(List::new(
            self.client.clone(),
            self.client.request(&LIST_SUMMARIES),
            |_, body| decode::list(body, "sharing_rules_summary"),
            Paging::Whole,
        ))
    }

    /// Runs the sharing rules of a module again.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/actions/run`. Scope `ZohoCRM.modules.ALL`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn run(&self, module: impl Into<SharingRuleModule>) -> RunSharingRules {
        let mut request = self.client.request(&RUN);
        request.set_query("module", module.into());
        RunSharingRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "sharing_rules")
        }))
    }

    /// Searches the summary of sharing rules.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`.
    /// Retried on transient failures.
    pub fn search_summary(&self, filters: &[SharingRuleFilterGroup]) -> SearchSharingRuleSummary {
        let request = self
            .client
            .request(&SEARCH_SUMMARY)
            .json_list("filters", filters);
        SearchSharingRuleSummary(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "sharing_rules_summary"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`SharingRulesClient::list`](crate::sharing_rules::SharingRulesClient::list).
    ListSharingRules => list SharingRule
}

impl ListSharingRules {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
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
    /// Returned by [`SharingRulesClient::get`](crate::sharing_rules::SharingRulesClient::get).
    GetSharingRule => SharingRule
}

impl GetSharingRule {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call! {
    /// Returned by [`SharingRulesClient::create`](crate::sharing_rules::SharingRulesClient::create).
    CreateSharingRules => RowOutcomes
}

call! {
    /// Returned by [`SharingRulesClient::update`](crate::sharing_rules::SharingRulesClient::update).
    UpdateSharingRule => RowOutcomes
}

call! {
    /// Returned by [`SharingRulesClient::update_many`](crate::sharing_rules::SharingRulesClient::update_many).
    UpdateManySharingRules => RowOutcomes
}

call! {
    /// Returned by [`SharingRulesClient::delete`](crate::sharing_rules::SharingRulesClient::delete).
    DeleteSharingRule => RowOutcomes
}

call! {
    /// Returned by [`SharingRulesClient::search`](crate::sharing_rules::SharingRulesClient::search).
    SearchSharingRules => list SharingRule
}

impl SearchSharingRules {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
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
    /// Returned by [`SharingRulesClient::activate`](crate::sharing_rules::SharingRulesClient::activate).
    ActivateSharingRule => RowOutcomes
}

call! {
    /// Returned by [`SharingRulesClient::deactivate`](crate::sharing_rules::SharingRulesClient::deactivate).
    DeactivateSharingRule => RowOutcomes
}

call! {
    /// Returned by [`SharingRulesClient::list_summaries`](crate::sharing_rules::SharingRulesClient::list_summaries).
    ListSharingRuleSummaries => list SharingRuleSummary
}

impl ListSharingRuleSummaries {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl Into<SharingRuleModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }
}

call! {
    /// Returned by [`SharingRulesClient::run`](crate::sharing_rules::SharingRulesClient::run).
    RunSharingRules => RowOutcomes
}

call! {
    /// Returned by [`SharingRulesClient::search_summary`](crate::sharing_rules::SharingRulesClient::search_summary).
    SearchSharingRuleSummary => list SharingRuleSummary
}

impl SearchSharingRuleSummary {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl Into<SharingRuleModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }
}

/// Sent by `sharing_rules().create`, `sharing_rules().update`, `sharing_rules().update_many`.
/// Returned by `sharing_rules().list`, `sharing_rules().get`, `sharing_rules().search`.
pub struct SharingRule {
    pub id: Option<Id>,
    /// One of `read`, `read_write_delete`.
    pub permission_type: Option<PermissionType>,
    pub superiors_allowed: Option<bool>,
    pub name: Option<String>,
    /// One of `Record_Owner_Based`, `Criteria_Based`.
    pub type_: Option<SharingRuleType>,
    pub shared_from: Option<SharingRuleParty>,
    pub shared_to: Option<SharingRuleParty>,
    pub criteria: Option<SharingRuleCriteria>,
    pub module: Option<shared::FieldRef>,
    /// One of `inactive`, `active`.
    pub status: Option<SharingRuleStatus>,
    pub match_limit_exceeded: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingRule {
    "id" => id,
    "permission_type" => permission_type,
    "superiors_allowed" => superiors_allowed,
    "name" => name,
    "type" => type_,
    "shared_from" => shared_from,
    "shared_to" => shared_to,
    "criteria" => criteria,
    "module" => module,
    "status" => status,
    "match_limit_exceeded" => match_limit_exceeded;
    extra
});

pub struct SharingRuleCriteria {
    pub comparator: Option<String>,
    pub field: Option<shared::ApiNameRef>,
    pub value: Option<Json>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingRuleCriteria {
    "comparator" => comparator,
    "field" => field,
    "value" => value,
    "type" => type_;
    extra
});

pub struct SharingRuleFilter {
    pub field: Option<shared::SharingRuleFilterField>,
    /// One of `equal`, `in`, `like`.
    pub comparator: Option<SharingRuleFilterComparator>,
    pub value: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingRuleFilter {
    "field" => field,
    "comparator" => comparator,
    "value" => value;
    extra
});

/// Sent by `sharing_rules().search`, `sharing_rules().search_summary`.
pub struct SharingRuleFilterGroup {
    /// One of `or`, `and`.
    pub group_operator: Option<shared::GroupOperator>,
    pub group: Option<Vec<SharingRuleFilter>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingRuleFilterGroup {
    "group_operator" => group_operator,
    "group" => group;
    extra
});

pub struct SharingRuleParty {
    pub resource: Option<shared::NameRef>,
    pub subordinates: Option<bool>,
    /// One of `roles`, `groups`, `all_users`.
    pub type_: Option<SharingRulePartyType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingRuleParty {
    "resource" => resource,
    "subordinates" => subordinates,
    "type" => type_;
    extra
});

/// Returned by `sharing_rules().list_summaries`, `sharing_rules().search_summary`.
#[non_exhaustive]
pub struct SharingRuleSummary {
    pub module: Option<shared::ApiNameRef>,
    pub rule_computation_status: Option<bool>,
    pub rule_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SharingRuleSummary {
    "module" => module,
    "rule_computation_status" => rule_computation_status,
    "rule_count" => rule_count;
    extra
});

open_enum! {
    pub enum PermissionType {
        /// `read`
        Read = "read",
        /// `read_write_delete`
        ReadWriteDelete = "read_write_delete",
    }
}

open_enum! {
    pub enum SharingRuleFilterComparator {
        /// `equal`
        Equal = "equal",
        /// `in`
        In = "in",
        /// `like`
        Like = "like",
    }
}

open_enum! {
    /// Sent by `sharing_rules().list_summaries`, `sharing_rules().run`,
    /// `sharing_rules().search_summary`.
    pub enum SharingRuleModule {
        /// `Products`
        Products = "Products",
        /// `Tasks`
        Tasks = "Tasks",
        /// `Vendors`
        Vendors = "Vendors",
        /// `Calls`
        Calls = "Calls",
        /// `Deals`
        Deals = "Deals",
        /// `Campaigns`
        Campaigns = "Campaigns",
        /// `Quotes`
        Quotes = "Quotes",
        /// `Invoices`
        Invoices = "Invoices",
        /// `Price_Books`
        PriceBooks = "Price_Books",
        /// `Sales_Orders`
        SalesOrders = "Sales_Orders",
        /// `Contacts`
        Contacts = "Contacts",
        /// `Solutions`
        Solutions = "Solutions",
        /// `Events`
        Events = "Events",
        /// `Purchase_Orders`
        PurchaseOrders = "Purchase_Orders",
        /// `Accounts`
        Accounts = "Accounts",
        /// `Cases`
        Cases = "Cases",
    }
}

open_enum! {
    pub enum SharingRulePartyType {
        /// `roles`
        Roles = "roles",
        /// `groups`
        Groups = "groups",
        /// `all_users`
        AllUsers = "all_users",
    }
}

open_enum! {
    pub enum SharingRuleStatus {
        /// `inactive`
        Inactive = "inactive",
        /// `active`
        Active = "active",
    }
}

open_enum! {
    pub enum SharingRuleType {
        /// `Record_Owner_Based`
        RecordOwnerBased = "Record_Owner_Based",
        /// `Criteria_Based`
        CriteriaBased = "Criteria_Based",
    }
}
