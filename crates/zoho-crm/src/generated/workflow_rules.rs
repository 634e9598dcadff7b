// Written by `cargo xtask codegen` from xtask/catalog/crm/workflow_rules.toml; changes belong there.
//! Rules that run actions when records change.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut workflow_rules = crm.workflow_rules().list().stream();
//! while let Some(workflow_rule) = workflow_rules.next().await {
//!     println!("{:?}", workflow_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Date, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Rules that run actions when records change.
///
/// From [`Crm::workflow_rules`](crate::Crm::workflow_rules); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// Comes in pages of up to 200. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "workflow_rules"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a workflow rule.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, workflow_rule_id: impl Into<Id>) -> Call<WorkflowRule> {
        let request = self.client.request(&GET).segment(workflow_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "workflow_rules")
        })
    }

    /// Creates a workflow rule.
    ///
    /// `POST /crm/v8/settings/automation/workflow_rules`. Scope
    /// `ZohoCRM.settings.workflow_rules.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, workflow_rules: &[WorkflowRuleInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("workflow_rules", workflow_rules)
            .checked_all(workflow_rules);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "workflow_rules")
        })
    }

    /// Updates a workflow rule.
    ///
    /// `PUT /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope
    /// `ZohoCRM.settings.workflow_rules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        workflow_rule_id: impl Into<Id>,
        body: &WorkflowRuleInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(workflow_rule_id.into())
            .json_list("workflow_rules", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "workflow_rules")
        })
    }

    /// Updates several workflow rules.
    ///
    /// `PUT /crm/v8/settings/automation/workflow_rules`. Scope
    /// `ZohoCRM.settings.workflow_rules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, workflow_rules: &[WorkflowRuleInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("workflow_rules", workflow_rules)
            .checked_all(workflow_rules);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "workflow_rules")
        })
    }

    /// Deletes a workflow rule.
    ///
    /// `DELETE /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}`. Scope
    /// `ZohoCRM.settings.workflow_rules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, workflow_rule_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(workflow_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "workflow_rules")
        })
    }

    /// Deletes several workflow rules.
    ///
    /// `DELETE /crm/v8/settings/automation/workflow_rules`. Scope
    /// `ZohoCRM.settings.workflow_rules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "workflow_rules")
        })
    }

    /// Counts the rules, with their limits.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/actions/rules_count`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count(&self) -> Call<WorkflowRuleCounts> {
        Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| wire::one(body, "rules_count"),
        )
    }

    /// Counts the actions of rules.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/actions/actions_count`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count_actions(&self) -> CountActionsCall {
        CountActionsCall(List::new(
            self.client.clone(),
            self.client.request(&COUNT_ACTIONS),
            |_, body| wire::list(body, "workflow_rules"),
            Paging::Whole,
        ))
    }

    /// Counts the rules of each module.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/actions/module_specific_count`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count_by_module(&self) -> CountByModuleCall {
        CountByModuleCall(List::new(
            self.client.clone(),
            self.client.request(&COUNT_BY_MODULE),
            |_, body| wire::list(body, "module_specific_count"),
            Paging::Whole,
        ))
    }

    /// Lists how often a rule and its actions ran.
    ///
    /// `GET /crm/v8/settings/automation/workflow_rules/{workflow_rule_id}/actions/usage`. Scope
    /// `ZohoCRM.settings.workflow_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `executed_from`: a day, sent as `2026-01-31`
    /// - `executed_till`: a day, sent as `2026-01-31`
    pub fn list_usage(
        &self,
        workflow_rule_id: impl Into<Id>,
        executed_from: Date,
        executed_till: Date,
    ) -> List<WorkflowRuleUsage> {
        let mut request = self
            .client
            .request(&LIST_USAGE)
            .segment(workflow_rule_id.into());
        request.set_query("executed_from", executed_from.to_string());
        request.set_query("executed_till", executed_till.to_string());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "workflow_rules"),
            Paging::Whole,
        )
    }

    /// Reorders workflow rules.
    ///
    /// `PUT /crm/v8/settings/automation/workflow_rules/actions/reorder`. Scope
    /// `ZohoCRM.settings.workflow_rules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn reorder(&self, body: &WorkflowRuleReorder) -> ReorderCall {
        let request = self
            .client
            .request(&REORDER)
            .json_member("reorder", body)
            .checked(body);
        ReorderCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "reorder")
        }))
    }
}

/// What may be set before `workflow_rules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<WorkflowRule>);

impl ListCall {
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

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Yes or no. Query parameter `status_active`.
    pub fn status_active(mut self, status_active: bool) -> Self {
        self.0
            .request_mut()
            .set_query("status_active", status_active.to_string());
        self
    }

    /// Text. Query parameter `execute_on`.
    pub fn execute_on(mut self, execute_on: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("execute_on", execute_on);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Which way the list is ordered: `asc`, `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Yes or no. Query parameter `include_inner_details`.
    pub fn include_inner_details(mut self, include_inner_details: bool) -> Self {
        self.0
            .request_mut()
            .set_query("include_inner_details", include_inner_details.to_string());
        self
    }

    /// Text. Query parameter `filter`.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }
}

call!(ListCall => list WorkflowRule);

/// What may be set before `workflow_rules().count_actions` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountActionsCall(List<WorkflowRuleActions>);

impl CountActionsCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(CountActionsCall => list WorkflowRuleActions);

/// What may be set before `workflow_rules().count_by_module` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountByModuleCall(List<WorkflowModuleCounts>);

impl CountByModuleCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(CountByModuleCall => list WorkflowModuleCounts);

/// What may be set before `workflow_rules().reorder` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReorderCall(Call<RowOutcomes>);

impl ReorderCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(ReorderCall => RowOutcomes);

/// Workflow action.
pub struct WorkflowAction {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `details`: values by name.
    pub details: Option<ExtraFields>,
    /// `related_details`: values by name.
    pub related_details: Option<ExtraFields>,
    /// `_delete`: any JSON.
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

/// Workflow action count.
#[non_exhaustive]
pub struct WorkflowActionCount {
    /// `type`: text.
    pub type_: Option<String>,
    /// `value`: a whole number.
    pub value: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowActionCount {
    "type" => type_,
    "value" => value;
    extra
});

/// Workflow action counts.
#[non_exhaustive]
pub struct WorkflowActionCounts {
    /// `actions_count`: a list.
    pub actions_count: Option<Vec<WorkflowActionCount>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowActionCounts {
    "actions_count" => actions_count;
    extra
});

/// Workflow action usage.
#[non_exhaustive]
pub struct WorkflowActionUsage {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `success_count`: how many success there are.
    pub success_count: Option<i64>,
    /// `failure_count`: how many failures there are.
    pub failure_count: Option<i64>,
    /// `queue_count`: how many queues there are.
    pub queue_count: Option<i64>,
    /// `tag_id`: the id of a tag.
    pub tag_id: Option<Id>,
    /// `associated_time`: text.
    pub associated_time: Option<String>,
    /// `related_details`: an object.
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

/// Workflow condition actions.
#[non_exhaustive]
pub struct WorkflowConditionActions {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `instant_actions`: an object.
    pub instant_actions: Option<WorkflowActionCounts>,
    /// `scheduled_actions`: a list, at the most 5 values.
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

/// Workflow criteria.
pub struct WorkflowCriteria {
    /// `comparator`: text.
    pub comparator: Option<String>,
    /// `field`: an object.
    pub field: Option<shared::ApiNameRef>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `group_operator`: text.
    pub group_operator: Option<String>,
    /// `group`: a list.
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

/// Workflow criteria details.
pub struct WorkflowCriteriaDetails {
    /// `criteria`: an object.
    pub criteria: Option<WorkflowCriteria>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowCriteriaDetails {
    "criteria" => criteria;
    extra
});

/// Workflow delay.
pub struct WorkflowDelay {
    /// `period`: text.
    pub period: Option<String>,
    /// `unit`: a whole number.
    pub unit: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowDelay {
    "period" => period,
    "unit" => unit;
    extra
});

/// Workflow execution.
pub struct WorkflowExecution {
    /// `type`: text.
    pub type_: Option<String>,
    /// `details`: an object.
    pub details: Option<WorkflowExecutionDetails>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowExecution {
    "type" => type_,
    "details" => details;
    extra
});

/// Workflow execution details.
pub struct WorkflowExecutionDetails {
    /// `trigger_module`: an object.
    pub trigger_module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowExecutionDetails {
    "trigger_module" => trigger_module;
    extra
});

/// Workflow instant actions.
pub struct WorkflowInstantActions {
    /// `actions`: a list.
    pub actions: Option<Vec<WorkflowAction>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowInstantActions {
    "actions" => actions;
    extra
});

/// Workflow instant usage.
#[non_exhaustive]
pub struct WorkflowInstantUsage {
    /// `actions`: a list.
    pub actions: Option<Vec<WorkflowActionUsage>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowInstantUsage {
    "actions" => actions;
    extra
});

/// Workflow mail statistics.
#[non_exhaustive]
pub struct WorkflowMailStatistics {
    /// `bulk_mail`: yes or no.
    pub bulk_mail: Option<bool>,
    /// `sent_percentage`: percent.
    pub sent_percentage: Option<i64>,
    /// `sent`: a whole number.
    pub sent: Option<i64>,
    /// `unsent`: a whole number.
    pub unsent: Option<i64>,
    /// `delivered`: a whole number.
    pub delivered: Option<i64>,
    /// `bounced`: a whole number.
    pub bounced: Option<i64>,
    /// `opened`: a whole number.
    pub opened: Option<i64>,
    /// `unopened`: a whole number.
    pub unopened: Option<i64>,
    /// `clicked`: a whole number.
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

/// Workflow module counts, from `workflow_rules().count_by_module`.
#[non_exhaustive]
pub struct WorkflowModuleCounts {
    /// `active_rules_configured`: a whole number.
    pub active_rules_configured: Option<i64>,
    /// `total_rules_configured`: a whole number.
    pub total_rules_configured: Option<i64>,
    /// `module`: an object.
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

/// Workflow rule, from `workflow_rules().list`, `workflow_rules().get`.
#[non_exhaustive]
pub struct WorkflowRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `execute_when`: an object.
    pub execute_when: Option<WorkflowExecution>,
    /// `conditions`: a list, at the most 10 values.
    pub conditions: Option<Vec<WorkflowRuleCondition>>,
    /// `status`: an object.
    pub status: Option<WorkflowRuleStatus>,
    /// `editable`: yes or no.
    pub editable: Option<bool>,
    /// `deletable`: yes or no.
    pub deletable: Option<bool>,
    /// `source`: text.
    pub source: Option<String>,
    /// `lock`: an object.
    pub lock: Option<WorkflowRuleLock>,
    /// `last_executed_time`: a moment with its offset.
    pub last_executed_time: Option<DateTime>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
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

/// Workflow rule actions, from `workflow_rules().count_actions`.
#[non_exhaustive]
pub struct WorkflowRuleActions {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `conditions`: a list.
    pub conditions: Option<Vec<WorkflowConditionActions>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleActions {
    "id" => id,
    "conditions" => conditions;
    extra
});

/// Workflow rule condition.
pub struct WorkflowRuleCondition {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `criteria_details`: an object.
    pub criteria_details: Option<WorkflowCriteriaDetails>,
    /// `instant_actions`: an object.
    pub instant_actions: Option<WorkflowInstantActions>,
    /// `scheduled_actions`: a list, at the most 5 values.
    pub scheduled_actions: Option<Vec<WorkflowScheduledAction>>,
    /// `_delete`: any JSON.
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

/// Workflow rule counts, from `workflow_rules().count`.
#[non_exhaustive]
pub struct WorkflowRuleCounts {
    /// `scheduled_actions_per_rule_limit`: a whole number.
    pub scheduled_actions_per_rule_limit: Option<i64>,
    /// `total_rules_limit`: a whole number.
    pub total_rules_limit: Option<i64>,
    /// `active_rules_configured`: a whole number.
    pub active_rules_configured: Option<i64>,
    /// `rules_per_process_limit`: a whole number.
    pub rules_per_process_limit: Option<i64>,
    /// `total_actions_per_rule_limit`: a whole number.
    pub total_actions_per_rule_limit: Option<i64>,
    /// `total_rules_limit_per_module`: a whole number.
    pub total_rules_limit_per_module: Option<i64>,
    /// `active_rules_limit`: a whole number.
    pub active_rules_limit: Option<i64>,
    /// `total_rules_configured`: a whole number.
    pub total_rules_configured: Option<i64>,
    /// `active_rules_limit_per_module`: a whole number.
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

/// Workflow rule input, for `workflow_rules().create`, `workflow_rules().update`,
/// `workflow_rules().update_many`.
pub struct WorkflowRuleInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `execute_when`: an object.
    pub execute_when: Option<WorkflowExecution>,
    /// `conditions`: a list, at the most 10 values.
    pub conditions: Option<Vec<WorkflowRuleCondition>>,
    /// `status`: an object.
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

/// Workflow rule lock.
#[non_exhaustive]
pub struct WorkflowRuleLock {
    /// `locked_by`: an object.
    pub locked_by: Option<shared::NameRef>,
    /// `message`: text.
    pub message: Option<String>,
    /// `status`: yes or no.
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

/// Workflow rule position.
pub struct WorkflowRulePosition {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module_specific_sequence`: a whole number.
    pub module_specific_sequence: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowRulePosition {
    "id" => id,
    "module_specific_sequence" => module_specific_sequence;
    extra
});

/// Workflow rule reorder, for `workflow_rules().reorder`.
pub struct WorkflowRuleReorder {
    /// `workflow_rules`: a list, at the most 10 values.
    pub workflow_rules: Option<Vec<WorkflowRulePosition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleReorder {
    "workflow_rules" => workflow_rules;
    extra
} constraints "workflow_rules" [0, 10]);

/// Workflow rule status.
pub struct WorkflowRuleStatus {
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowRuleStatus {
    "active" => active;
    extra
});

/// Workflow rule usage, from `workflow_rules().list_usage`.
#[non_exhaustive]
pub struct WorkflowRuleUsage {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `trigger_count`: how many triggers there are.
    pub trigger_count: Option<i64>,
    /// `reset_time`: text.
    pub reset_time: Option<String>,
    /// `conditions`: a list, at the most 10 values.
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

/// Workflow rule usage condition.
#[non_exhaustive]
pub struct WorkflowRuleUsageCondition {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `usage_count`: how many usages there are.
    pub usage_count: Option<i64>,
    /// `instant_actions`: an object.
    pub instant_actions: Option<WorkflowInstantUsage>,
    /// `scheduled_actions`: a list.
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

/// Workflow scheduled action.
pub struct WorkflowScheduledAction {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `execute_after`: an object.
    pub execute_after: Option<WorkflowDelay>,
    /// `actions`: a list.
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

/// Workflow scheduled usage.
#[non_exhaustive]
pub struct WorkflowScheduledUsage {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `actions`: a list.
    pub actions: Option<Vec<WorkflowActionUsage>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowScheduledUsage {
    "id" => id,
    "actions" => actions;
    extra
});
