// Written by `cargo xtask codegen` from xtask/catalog/crm/sharing_rules.toml; changes belong there.
//! Sharing rules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut sharing_rules = crm.sharing_rules().list().stream();
//! while let Some(sharing_rule) = sharing_rules.next().await {
//!     println!("{:?}", sharing_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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
.repeatable(true);

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
.repeatable(true);

/// Sharing rules.
///
/// From [`Crm::sharing_rules`](crate::Crm::sharing_rules); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`. Comes in pages of up to
    /// 200. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "sharing_rules"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a sharing rule.
    ///
    /// `GET /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, rule_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(rule_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "sharing_rules")
        }))
    }

    /// Creates a sharing rule.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(
        &self,
        sharing_rules: &[SharingRule],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("sharing_rules", sharing_rules);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "sharing_rules")
        })
    }

    /// Updates a sharing rule.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        rule_id: impl Into<Id>,
        body: &SharingRule,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(rule_id.into())
            .json_list("sharing_rules", std::slice::from_ref(body));
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "sharing_rules")
        })
    }

    /// Updates several sharing rules.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        sharing_rules: &[SharingRule],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("sharing_rules", sharing_rules);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "sharing_rules")
        })
    }

    /// Deletes a sharing rule.
    ///
    /// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(&self, rule_id: impl Into<Id>, module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE).segment(rule_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "sharing_rules")
        })
    }

    /// Searches sharing rules.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/search`. Scope `ZohoCRM.modules.ALL`. Comes in pages
    /// of up to 200. Where items are removed while it is read, as many others can be missed. Safe to
    /// repeat, and repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn search(&self, filters: &[SharingRuleFilterGroup]) -> SearchCall {
        let request = self.client.request(&SEARCH).json_list("filters", filters);
        SearchCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "sharing_rules"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Activates a sharing rule.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope
    /// `ZohoCRM.modules.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn activate(&self, rule_id: impl Into<Id>, module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&ACTIVATE).segment(rule_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "sharing_rules")
        })
    }

    /// Deactivates a sharing rule.
    ///
    /// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope
    /// `ZohoCRM.modules.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn deactivate(&self, rule_id: impl Into<Id>, module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DEACTIVATE).segment(rule_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "sharing_rules")
        })
    }

    /// Lists the summaries of sharing rules.
    ///
    /// `GET /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_summaries(&self) -> ListSummariesCall {
        ListSummariesCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_SUMMARIES),
            |_, body| wire::list(body, "sharing_rules_summary"),
            Paging::Whole,
        ))
    }

    /// Runs the sharing rules of a module again.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/actions/run`. Scope `ZohoCRM.modules.ALL`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module: the 16 words of [`SharingRuleModule`]
    pub fn run(&self, module: impl Into<SharingRuleModule>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&RUN);
        request.set_query("module", module.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "sharing_rules")
        })
    }

    /// Searches the summary of sharing rules.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`. Safe
    /// to repeat, and repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn search_summary(&self, filters: &[SharingRuleFilterGroup]) -> SearchSummaryCall {
        let request = self
            .client
            .request(&SEARCH_SUMMARY)
            .json_list("filters", filters);
        SearchSummaryCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "sharing_rules_summary"),
            Paging::Whole,
        ))
    }
}

/// What may be set before `sharing_rules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<SharingRule>);

impl ListCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
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

call!(ListCall => list SharingRule);

/// What may be set before `sharing_rules().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<SharingRule>);

impl GetCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(GetCall => SharingRule);

/// What may be set before `sharing_rules().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<SharingRule>);

impl SearchCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
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

call!(SearchCall => list SharingRule);

/// What may be set before `sharing_rules().list_summaries` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSummariesCall(List<SharingRuleSummary>);

impl ListSummariesCall {
    /// The API name of a module: the 16 words of [`SharingRuleModule`]. Query parameter `module`.
    pub fn module(mut self, module: impl Into<SharingRuleModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }
}

call!(ListSummariesCall => list SharingRuleSummary);

/// What may be set before `sharing_rules().search_summary` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchSummaryCall(List<SharingRuleSummary>);

impl SearchSummaryCall {
    /// The API name of a module: the 16 words of [`SharingRuleModule`]. Query parameter `module`.
    pub fn module(mut self, module: impl Into<SharingRuleModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }
}

call!(SearchSummaryCall => list SharingRuleSummary);

/// Sharing rule, for `sharing_rules().create`, `sharing_rules().update`,
/// `sharing_rules().update_many`, from `sharing_rules().list`, `sharing_rules().get`,
/// `sharing_rules().search`.
pub struct SharingRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `permission_type`: one of `read`, `read_write_delete`.
    pub permission_type: Option<PermissionType>,
    /// `superiors_allowed`: yes or no.
    pub superiors_allowed: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `Record_Owner_Based`, `Criteria_Based`.
    pub type_: Option<SharingRuleType>,
    /// `shared_from`: an object.
    pub shared_from: Option<SharingRuleParty>,
    /// `shared_to`: an object.
    pub shared_to: Option<SharingRuleParty>,
    /// `criteria`: an object.
    pub criteria: Option<SharingRuleCriteria>,
    /// `module`: an object.
    pub module: Option<shared::FieldRef>,
    /// `status`: one of `inactive`, `active`.
    pub status: Option<SharingRuleStatus>,
    /// `match_limit_exceeded`: yes or no.
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

/// Sharing rule criteria.
pub struct SharingRuleCriteria {
    /// `comparator`: text.
    pub comparator: Option<String>,
    /// `field`: an object.
    pub field: Option<shared::ApiNameRef>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `type`: text.
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

/// Sharing rule filter.
pub struct SharingRuleFilter {
    /// `field`: an object.
    pub field: Option<shared::SharingRuleFilterField>,
    /// `comparator`: one of `equal`, `in`, `like`.
    pub comparator: Option<SharingRuleFilterComparator>,
    /// `value`: any JSON.
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

/// Sharing rule filter group, for `sharing_rules().search`, `sharing_rules().search_summary`.
pub struct SharingRuleFilterGroup {
    /// `group_operator`: one of `or`, `and`.
    pub group_operator: Option<shared::GroupOperator>,
    /// `group`: a list.
    pub group: Option<Vec<SharingRuleFilter>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingRuleFilterGroup {
    "group_operator" => group_operator,
    "group" => group;
    extra
});

/// Sharing rule party.
pub struct SharingRuleParty {
    /// `resource`: an object.
    pub resource: Option<shared::NameRef>,
    /// `subordinates`: yes or no.
    pub subordinates: Option<bool>,
    /// `type`: one of `roles`, `groups`, `all_users`.
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

/// Sharing rule summary, from `sharing_rules().list_summaries`, `sharing_rules().search_summary`.
#[non_exhaustive]
pub struct SharingRuleSummary {
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `rule_computation_status`: yes or no.
    pub rule_computation_status: Option<bool>,
    /// `rule_count`: how many rules there are.
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
    /// Permission type.
    pub enum PermissionType {
        /// `read`
        Read = "read",
        /// `read_write_delete`
        ReadWriteDelete = "read_write_delete",
    }
}

open_enum! {
    /// Sharing rule filter comparator.
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
    /// Sharing rule module, for `sharing_rules().list_summaries`, `sharing_rules().run`,
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
    /// Sharing rule party type.
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
    /// Sharing rule status.
    pub enum SharingRuleStatus {
        /// `inactive`
        Inactive = "inactive",
        /// `active`
        Active = "active",
    }
}

open_enum! {
    /// Sharing rule type.
    pub enum SharingRuleType {
        /// `Record_Owner_Based`
        RecordOwnerBased = "Record_Owner_Based",
        /// `Criteria_Based`
        CriteriaBased = "Criteria_Based",
    }
}
