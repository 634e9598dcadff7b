// Written by `cargo xtask codegen` from crm/v8/workflow_rules.toml of the catalogue; changes belong there.
//! Rules that run actions when records change.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut workflow_rules = crm.workflow_rules().list().stream();
//! while let Some(workflow_rule) = workflow_rules.next().await {
//!     println!("{:?}", workflow_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{Date, DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/automation/workflow_rules`. Scope `ZohoCRM.settings.workflow_rules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.workflow_rules.list",
    "/crm/{version}/settings/automation/workflow_rules",
)
.scopes(&["ZohoCRM.settings.workflow_rules.READ"]);

/// `GET /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope `ZohoCRM.settings.workflow_rules.READ`.
pub static GET: Operation = Operation::get(
    "crm.workflow_rules.get",
    "/crm/{version}/settings/automation/workflow_rules/{workflow_rule_id}",
)
.scopes(&["ZohoCRM.settings.workflow_rules.READ"]);

/// `POST /crm/v8/settings/automation/workflow_rules`. Scope `ZohoCRM.settings.workflow_rules.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.workflow_rules.create",
    "/crm/{version}/settings/automation/workflow_rules",
)
.scopes(&["ZohoCRM.settings.workflow_rules.CREATE"])
.rows("workflow_rules");

/// `PUT /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope `ZohoCRM.settings.workflow_rules.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.workflow_rules.update",
    "/crm/{version}/settings/automation/workflow_rules/{workflow_rule_id}",
)
.scopes(&["ZohoCRM.settings.workflow_rules.UPDATE"])
.rows("workflow_rules");

/// `PUT /crm/v8/settings/automation/workflow_rules`. Scope `ZohoCRM.settings.workflow_rules.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.workflow_rules.update_many",
    "/crm/{version}/settings/automation/workflow_rules",
)
.scopes(&["ZohoCRM.settings.workflow_rules.UPDATE"])
.rows("workflow_rules");

/// `DELETE /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope `ZohoCRM.settings.workflow_rules.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.workflow_rules.delete",
    "/crm/{version}/settings/automation/workflow_rules/{workflow_rule_id}",
)
.scopes(&["ZohoCRM.settings.workflow_rules.DELETE"])
.rows("workflow_rules");

/// `DELETE /crm/v8/settings/automation/workflow_rules`. Scope `ZohoCRM.settings.workflow_rules.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.workflow_rules.delete_many",
    "/crm/{version}/settings/automation/workflow_rules",
)
.scopes(&["ZohoCRM.settings.workflow_rules.DELETE"])
.rows("workflow_rules");

/// `GET /crm/v8/settings/automation/workflow_rules/actions/rules_count`. Scope `ZohoCRM.settings.workflow_rules.READ`.
pub static COUNT: Operation = Operation::get(
    "crm.workflow_rules.count",
    "/crm/{version}/settings/automation/workflow_rules/actions/rules_count",
)
.scopes(&["ZohoCRM.settings.workflow_rules.READ"]);

/// `GET /crm/v8/settings/automation/workflow_rules/actions/actions_count`. Scope `ZohoCRM.settings.workflow_rules.READ`.
pub static COUNT_ACTIONS: Operation = Operation::get(
    "crm.workflow_rules.count_actions",
    "/crm/{version}/settings/automation/workflow_rules/actions/actions_count",
)
.scopes(&["ZohoCRM.settings.workflow_rules.READ"]);

/// `GET /crm/v8/settings/automation/workflow_rules/actions/module_specific_count`. Scope `ZohoCRM.settings.workflow_rules.READ`.
pub static COUNT_BY_MODULE: Operation = Operation::get(
    "crm.workflow_rules.count_by_module",
    "/crm/{version}/settings/automation/workflow_rules/actions/module_specific_count",
)
.scopes(&["ZohoCRM.settings.workflow_rules.READ"]);

/// `GET /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}/actions/usage`. Scope `ZohoCRM.settings.workflow_rules.READ`.
pub static LIST_USAGE: Operation = Operation::get(
    "crm.workflow_rules.list_usage",
    "/crm/{version}/settings/automation/workflow_rules/{workflow_rule_id}/actions/usage",
)
.scopes(&["ZohoCRM.settings.workflow_rules.READ"]);

/// `PUT /crm/v8/settings/automation/workflow_rules/actions/reorder`. Scope `ZohoCRM.settings.workflow_rules.UPDATE`.
pub static REORDER: Operation = Operation::put(
    "crm.workflow_rules.reorder",
    "/crm/{version}/settings/automation/workflow_rules/actions/reorder",
)
.scopes(&["ZohoCRM.settings.workflow_rules.UPDATE"])
.rows("reorder");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
    &COUNT,
    &COUNT_ACTIONS,
    &COUNT_BY_MODULE,
    &LIST_USAGE,
    &REORDER,
];

/// Rules that run actions when records change.
///
/// From [`Crm::workflow_rules`](crate::Crm::workflow_rules).
#[derive(Debug, Clone)]
pub struct WorkflowRulesClient {
    client: Client,
}

impl Crm {
    /// Rules that run actions when records change.
    #[must_use]
    pub fn workflow_rules(&self) -> WorkflowRulesClient {
        WorkflowRulesClient {
            client: self.client().clone(),
        }
    }
}

impl WorkflowRulesClient {
    /// Lists workflow rules.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules`. Scope `ZohoCRM.settings.workflow_rules.READ`.
    /// Pages of up to 200 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list(&self) -> ListWorkflowRules {
        ListWorkflowRules(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "workflow_rules"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a workflow rule.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Retried on transient failures.
    pub fn get(&self, workflow_rule_id: impl Into<Id>) -> GetWorkflowRule {
        let request = self.client.request(&GET).segment(workflow_rule_id.into());
        GetWorkflowRule(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "workflow_rules")
        }))
    }

    /// Creates a workflow rule.
    ///
    /// `POST /crm/v8/settings/automation/workflow_rules`. Scope
    /// `ZohoCRM.settings.workflow_rules.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, workflow_rules: &[WorkflowRuleInput]) -> CreateWorkflowRules {
        let request = self
            .client
            .request(&CREATE)
            .json_list("workflow_rules", workflow_rules)
            .checked_all(workflow_rules);
        CreateWorkflowRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "workflow_rules")
        }))
    }

    /// Updates a workflow rule.
    ///
    /// `PUT /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope
    /// `ZohoCRM.settings.workflow_rules.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        workflow_rule_id: impl Into<Id>,
        body: &WorkflowRuleInput,
    ) -> UpdateWorkflowRule {
        let request = self
            .client
            .request(&UPDATE)
            .segment(workflow_rule_id.into())
            .json_list("workflow_rules", std::slice::from_ref(body))
            .checked(body);
        UpdateWorkflowRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "workflow_rules")
        }))
    }

    /// Updates several workflow rules.
    ///
    /// `PUT /crm/v8/settings/automation/workflow_rules`. Scope
    /// `ZohoCRM.settings.workflow_rules.UPDATE`. Retried on transient failures.
    pub fn update_many(&self, workflow_rules: &[WorkflowRuleInput]) -> UpdateManyWorkflowRules {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("workflow_rules", workflow_rules)
            .checked_all(workflow_rules);
        UpdateManyWorkflowRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "workflow_rules")
        }))
    }

    /// Deletes a workflow rule.
    ///
    /// `DELETE /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope
    /// `ZohoCRM.settings.workflow_rules.DELETE`. Retried on transient failures.
    pub fn delete(&self, workflow_rule_id: impl Into<Id>) -> DeleteWorkflowRule {
        let request = self
            .client
            .request(&DELETE)
            .segment(workflow_rule_id.into());
        DeleteWorkflowRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "workflow_rules")
        }))
    }

    /// Deletes several workflow rules.
    ///
    /// `DELETE /crm/v8/settings/automation/workflow_rules`. Scope
    /// `ZohoCRM.settings.workflow_rules.DELETE`. Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyWorkflowRules {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyWorkflowRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "workflow_rules")
        }))
    }

    /// Counts the rules, with their limits.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/actions/rules_count`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Retried on transient failures.
    pub fn count(&self) -> CountWorkflowRules {
        CountWorkflowRules(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "rules_count"),
        ))
    }

    /// Counts the actions of rules.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/actions/actions_count`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Retried on transient failures.
    pub fn count_actions(&self) -> CountWorkflowRuleActions {
        CountWorkflowRuleActions(List::new(
            self.client.clone(),
            self.client.request(&COUNT_ACTIONS),
            |_, body| decode::list(body, "workflow_rules"),
            Paging::Whole,
        ))
    }

    /// Counts the rules of each module.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/actions/module_specific_count`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Retried on transient failures.
    pub fn count_by_module(&self) -> CountWorkflowRulesByModule {
        CountWorkflowRulesByModule(List::new(
            self.client.clone(),
            self.client.request(&COUNT_BY_MODULE),
            |_, body| decode::list(body, "module_specific_count"),
            Paging::Whole,
        ))
    }

    /// Lists how often a rule and its actions ran.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}/actions/usage`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Retried on transient failures.
    pub fn list_usage(
        &self,
        workflow_rule_id: impl Into<Id>,
        executed_from: Date,
        executed_till: Date,
    ) -> ListWorkflowRuleUsage {
        let mut request = self
            .client
            .request(&LIST_USAGE)
            .segment(workflow_rule_id.into());
        request.set_query("executed_from", executed_from.to_string());
        request.set_query("executed_till", executed_till.to_string());
        ListWorkflowRuleUsage(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "workflow_rules"),
            Paging::Whole,
        ))
    }

    /// Reorders workflow rules.
    ///
    /// `PUT /crm/v8/settings/automation/workflow_rules/actions/reorder`. Scope
    /// `ZohoCRM.settings.workflow_rules.UPDATE`. Retried on transient failures.
    pub fn reorder(&self, body: &WorkflowRuleReorder) -> ReorderWorkflowRules {
        let request = self
            .client
            .request(&REORDER)
            .json_member("reorder", body)
            .checked(body);
        ReorderWorkflowRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "reorder")
        }))
    }
}

call! {
    /// Returned by [`WorkflowRulesClient::list`](crate::workflow_rules::WorkflowRulesClient::list).
    ListWorkflowRules => list WorkflowRule
}

impl ListWorkflowRules {
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

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Query parameter `status_active`.
    pub fn status_active(mut self, status_active: bool) -> Self {
        self.0
            .request_mut()
            .set_query("status_active", status_active.to_string());
        self
    }

    /// Query parameter `execute_on`.
    pub fn execute_on(mut self, execute_on: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("execute_on", execute_on);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The sort direction. Query parameter `sort_order`, one of `asc`, `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(mut self, include_inner_details: bool) -> Self {
        self.0
            .request_mut()
            .set_query("include_inner_details", include_inner_details.to_string());
        self
    }

    /// Query parameter `filter`.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }
}

call! {
    /// Returned by [`WorkflowRulesClient::get`](crate::workflow_rules::WorkflowRulesClient::get).
    GetWorkflowRule => WorkflowRule
}

call! {
    /// Returned by [`WorkflowRulesClient::create`](crate::workflow_rules::WorkflowRulesClient::create).
    CreateWorkflowRules => RowOutcomes
}

call! {
    /// Returned by [`WorkflowRulesClient::update`](crate::workflow_rules::WorkflowRulesClient::update).
    UpdateWorkflowRule => RowOutcomes
}

call! {
    /// Returned by [`WorkflowRulesClient::update_many`](crate::workflow_rules::WorkflowRulesClient::update_many).
    UpdateManyWorkflowRules => RowOutcomes
}

call! {
    /// Returned by [`WorkflowRulesClient::delete`](crate::workflow_rules::WorkflowRulesClient::delete).
    DeleteWorkflowRule => RowOutcomes
}

call! {
    /// Returned by [`WorkflowRulesClient::delete_many`](crate::workflow_rules::WorkflowRulesClient::delete_many).
    DeleteManyWorkflowRules => RowOutcomes
}

call! {
    /// Returned by [`WorkflowRulesClient::count`](crate::workflow_rules::WorkflowRulesClient::count).
    CountWorkflowRules => WorkflowRuleCounts
}

call! {
    /// Returned by [`WorkflowRulesClient::count_actions`](crate::workflow_rules::WorkflowRulesClient::count_actions).
    CountWorkflowRuleActions => list WorkflowRuleActions
}

impl CountWorkflowRuleActions {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`WorkflowRulesClient::count_by_module`](crate::workflow_rules::WorkflowRulesClient::count_by_module).
    CountWorkflowRulesByModule => list WorkflowModuleCounts
}

impl CountWorkflowRulesByModule {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call! {
    /// Returned by [`WorkflowRulesClient::list_usage`](crate::workflow_rules::WorkflowRulesClient::list_usage).
    ListWorkflowRuleUsage => list WorkflowRuleUsage
}

call! {
    /// Returned by [`WorkflowRulesClient::reorder`](crate::workflow_rules::WorkflowRulesClient::reorder).
    ReorderWorkflowRules => RowOutcomes
}

impl ReorderWorkflowRules {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

pub struct WorkflowAction {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub type_: Option<String>,
    pub details: Option<ExtraFields>,
    pub related_details: Option<ExtraFields>,
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowAction {
    "id" => id,
    "name" => name,
    "type" => type_,
    "details" => details,
    "related_details" => related_details,
    "_delete" => delete;
    extra
});

#[non_exhaustive]
pub struct WorkflowActionCount {
    pub type_: Option<String>,
    pub value: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowActionCount {
    "type" => type_,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct WorkflowActionCounts {
    pub actions_count: Option<Vec<WorkflowActionCount>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowActionCounts {
    "actions_count" => actions_count;
    extra
});

#[non_exhaustive]
pub struct WorkflowActionUsage {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub type_: Option<String>,
    pub success_count: Option<i64>,
    pub failure_count: Option<i64>,
    pub queue_count: Option<i64>,
    pub tag_id: Option<Id>,
    pub associated_time: Option<String>,
    pub related_details: Option<WorkflowMailStatistics>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowActionUsage {
    "id" => id,
    "name" => name,
    "type" => type_,
    "success_count" => success_count,
    "failure_count" => failure_count,
    "queue_count" => queue_count,
    "tag_id" => tag_id,
    "associated_time" => associated_time,
    "related_details" => related_details;
    extra
});

#[non_exhaustive]
pub struct WorkflowConditionActions {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
    pub instant_actions: Option<WorkflowActionCounts>,
    /// At most 5 values.
    pub scheduled_actions: Option<Vec<WorkflowActionCounts>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowConditionActions {
    "id" => id,
    "sequence_number" => sequence_number,
    "instant_actions" => instant_actions,
    "scheduled_actions" => scheduled_actions;
    extra
});

pub struct WorkflowCriteria {
    pub comparator: Option<String>,
    pub field: Option<shared::ApiNameRef>,
    pub value: Option<Json>,
    pub type_: Option<String>,
    pub group_operator: Option<String>,
    pub group: Option<Vec<WorkflowCriteria>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowCriteria {
    "comparator" => comparator,
    "field" => field,
    "value" => value,
    "type" => type_,
    "group_operator" => group_operator,
    "group" => group;
    extra
});

pub struct WorkflowCriteriaDetails {
    pub criteria: Option<WorkflowCriteria>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowCriteriaDetails {
    "criteria" => criteria;
    extra
});

pub struct WorkflowDelay {
    pub period: Option<String>,
    pub unit: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowDelay {
    "period" => period,
    "unit" => unit;
    extra
});

pub struct WorkflowExecution {
    pub type_: Option<String>,
    pub details: Option<WorkflowExecutionDetails>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowExecution {
    "type" => type_,
    "details" => details;
    extra
});

pub struct WorkflowExecutionDetails {
    pub trigger_module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowExecutionDetails {
    "trigger_module" => trigger_module;
    extra
});

pub struct WorkflowInstantActions {
    pub actions: Option<Vec<WorkflowAction>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowInstantActions {
    "actions" => actions;
    extra
});

#[non_exhaustive]
pub struct WorkflowInstantUsage {
    pub actions: Option<Vec<WorkflowActionUsage>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowInstantUsage {
    "actions" => actions;
    extra
});

#[non_exhaustive]
pub struct WorkflowMailStatistics {
    pub bulk_mail: Option<bool>,
    pub sent_percentage: Option<i64>,
    pub sent: Option<i64>,
    pub unsent: Option<i64>,
    pub delivered: Option<i64>,
    pub bounced: Option<i64>,
    pub opened: Option<i64>,
    pub unopened: Option<i64>,
    pub clicked: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowMailStatistics {
    "bulk_mail" => bulk_mail,
    "sent_percentage" => sent_percentage,
    "sent" => sent,
    "unsent" => unsent,
    "delivered" => delivered,
    "bounced" => bounced,
    "opened" => opened,
    "unopened" => unopened,
    "clicked" => clicked;
    extra
});

/// Returned by `workflow_rules().count_by_module`.
#[non_exhaustive]
pub struct WorkflowModuleCounts {
    pub active_rules_configured: Option<i64>,
    pub total_rules_configured: Option<i64>,
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowModuleCounts {
    "active_rules_configured" => active_rules_configured,
    "total_rules_configured" => total_rules_configured,
    "module" => module;
    extra
});

/// Returned by `workflow_rules().list`, `workflow_rules().get`.
#[non_exhaustive]
pub struct WorkflowRule {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub execute_when: Option<WorkflowExecution>,
    /// At most 10 values.
    pub conditions: Option<Vec<WorkflowRuleCondition>>,
    pub status: Option<WorkflowRuleStatus>,
    pub editable: Option<bool>,
    pub deletable: Option<bool>,
    pub source: Option<String>,
    pub lock: Option<WorkflowRuleLock>,
    pub last_executed_time: Option<DateTime>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowRule {
    "id" => id,
    "name" => name,
    "description" => description,
    "module" => module,
    "execute_when" => execute_when,
    "conditions" => conditions,
    "status" => status,
    "editable" => editable,
    "deletable" => deletable,
    "source" => source,
    "lock" => lock,
    "last_executed_time" => last_executed_time,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "created_time" => created_time,
    "modified_time" => modified_time;
    extra
});

/// Returned by `workflow_rules().count_actions`.
#[non_exhaustive]
pub struct WorkflowRuleActions {
    pub id: Option<Id>,
    pub conditions: Option<Vec<WorkflowConditionActions>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleActions {
    "id" => id,
    "conditions" => conditions;
    extra
});

pub struct WorkflowRuleCondition {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
    pub criteria_details: Option<WorkflowCriteriaDetails>,
    pub instant_actions: Option<WorkflowInstantActions>,
    /// At most 5 values.
    pub scheduled_actions: Option<Vec<WorkflowScheduledAction>>,
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleCondition {
    "id" => id,
    "sequence_number" => sequence_number,
    "criteria_details" => criteria_details,
    "instant_actions" => instant_actions,
    "scheduled_actions" => scheduled_actions,
    "_delete" => delete;
    extra
} constraints "scheduled_actions" [0, 5]);

/// Returned by `workflow_rules().count`.
#[non_exhaustive]
pub struct WorkflowRuleCounts {
    pub scheduled_actions_per_rule_limit: Option<i64>,
    pub total_rules_limit: Option<i64>,
    pub active_rules_configured: Option<i64>,
    pub rules_per_process_limit: Option<i64>,
    pub total_actions_per_rule_limit: Option<i64>,
    pub total_rules_limit_per_module: Option<i64>,
    pub active_rules_limit: Option<i64>,
    pub total_rules_configured: Option<i64>,
    pub active_rules_limit_per_module: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleCounts {
    "scheduled_actions_per_rule_limit" => scheduled_actions_per_rule_limit,
    "total_rules_limit" => total_rules_limit,
    "active_rules_configured" => active_rules_configured,
    "rules_per_process_limit" => rules_per_process_limit,
    "total_actions_per_rule_limit" => total_actions_per_rule_limit,
    "total_rules_limit_per_module" => total_rules_limit_per_module,
    "active_rules_limit" => active_rules_limit,
    "total_rules_configured" => total_rules_configured,
    "active_rules_limit_per_module" => active_rules_limit_per_module;
    extra
});

/// Sent by `workflow_rules().create`, `workflow_rules().update`, `workflow_rules().update_many`.
pub struct WorkflowRuleInput {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub execute_when: Option<WorkflowExecution>,
    /// At most 10 values.
    pub conditions: Option<Vec<WorkflowRuleCondition>>,
    pub status: Option<WorkflowRuleStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleInput {
    "id" => id,
    "name" => name,
    "description" => description,
    "module" => module,
    "execute_when" => execute_when,
    "conditions" => conditions,
    "status" => status;
    extra
} constraints "conditions" [0, 10]);

#[non_exhaustive]
pub struct WorkflowRuleLock {
    pub locked_by: Option<shared::NameRef>,
    pub message: Option<String>,
    pub status: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleLock {
    "locked_by" => locked_by,
    "message" => message,
    "status" => status;
    extra
});

pub struct WorkflowRulePosition {
    pub id: Option<Id>,
    pub module_specific_sequence: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowRulePosition {
    "id" => id,
    "module_specific_sequence" => module_specific_sequence;
    extra
});

/// Sent by `workflow_rules().reorder`.
pub struct WorkflowRuleReorder {
    /// At most 10 values.
    pub workflow_rules: Option<Vec<WorkflowRulePosition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleReorder {
    "workflow_rules" => workflow_rules;
    extra
} constraints "workflow_rules" [0, 10]);

pub struct WorkflowRuleStatus {
    pub active: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleStatus {
    "active" => active;
    extra
});

/// Returned by `workflow_rules().list_usage`.
#[non_exhaustive]
pub struct WorkflowRuleUsage {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub trigger_count: Option<i64>,
    pub reset_time: Option<String>,
    /// At most 10 values.
    pub conditions: Option<Vec<WorkflowRuleUsageCondition>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleUsage {
    "id" => id,
    "name" => name,
    "trigger_count" => trigger_count,
    "reset_time" => reset_time,
    "conditions" => conditions;
    extra
});

#[non_exhaustive]
pub struct WorkflowRuleUsageCondition {
    pub id: Option<Id>,
    pub usage_count: Option<i64>,
    pub instant_actions: Option<WorkflowInstantUsage>,
    pub scheduled_actions: Option<Vec<WorkflowScheduledUsage>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleUsageCondition {
    "id" => id,
    "usage_count" => usage_count,
    "instant_actions" => instant_actions,
    "scheduled_actions" => scheduled_actions;
    extra
});

pub struct WorkflowScheduledAction {
    pub id: Option<Id>,
    pub execute_after: Option<WorkflowDelay>,
    pub actions: Option<Vec<WorkflowAction>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowScheduledAction {
    "id" => id,
    "execute_after" => execute_after,
    "actions" => actions;
    extra
});

#[non_exhaustive]
pub struct WorkflowScheduledUsage {
    pub id: Option<Id>,
    pub actions: Option<Vec<WorkflowActionUsage>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowScheduledUsage {
    "id" => id,
    "actions" => actions;
    extra
});
