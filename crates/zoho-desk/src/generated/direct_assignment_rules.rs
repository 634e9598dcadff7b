// Written by `cargo xtask codegen` from desk/v1/direct_assignment_rules.toml of the catalogue; changes belong there.
//! Rules that assign tickets to agents.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut direct_assignment_rules = desk.direct_assignment_rules().list().stream();
//! while let Some(direct_assignment_rule) = direct_assignment_rules.next().await {
//!     println!("{:?}", direct_assignment_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/directAssignmentRules`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.direct_assignment_rules.list",
    "/api/{version}/directAssignmentRules",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"])
.most(5_000, "narrow the list with `departmentId`, `status`");

/// `GET /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.direct_assignment_rules.get",
    "/api/{version}/directAssignmentRules/{rule_id}",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `POST /api/v1/directAssignmentRules`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.direct_assignment_rules.create",
    "/api/{version}/directAssignmentRules",
)
.scopes(&["Desk.automations.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.direct_assignment_rules.update",
    "/api/{version}/directAssignmentRules/{rule_id}",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `PUT /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static REPLACE: Operation = Operation::put(
    "desk.direct_assignment_rules.replace",
    "/api/{version}/directAssignmentRules/{rule_id}",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/directAssignmentRules/{rule_id}/targets`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static CREATE_TARGET: Operation = Operation::post(
    "desk.direct_assignment_rules.create_target",
    "/api/{version}/directAssignmentRules/{rule_id}/targets",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/directAssignmentRules/executionStatus`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET_EXECUTION_STATUS: Operation = Operation::get(
    "desk.direct_assignment_rules.get_execution_status",
    "/api/{version}/directAssignmentRules/executionStatus",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `GET /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET_TARGET: Operation = Operation::get(
    "desk.direct_assignment_rules.get_target",
    "/api/{version}/directAssignmentRules/{rule_id}/targets/{target_id}",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `GET /api/v1/directAssignmentRules/criteriaFields`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST_CRITERIA_FIELDS: Operation = Operation::get(
    "desk.direct_assignment_rules.list_criteria_fields",
    "/api/{version}/directAssignmentRules/criteriaFields",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `POST /api/v1/directAssignmentRules/reorder`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static REORDER: Operation = Operation::post(
    "desk.direct_assignment_rules.reorder",
    "/api/{version}/directAssignmentRules/reorder",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `PUT /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static REPLACE_TARGET: Operation = Operation::put(
    "desk.direct_assignment_rules.replace_target",
    "/api/{version}/directAssignmentRules/{rule_id}/targets/{target_id}",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `PUT /api/v1/directAssignmentRules/executionStatus`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_EXECUTION_STATUS: Operation = Operation::put(
    "desk.direct_assignment_rules.update_execution_status",
    "/api/{version}/directAssignmentRules/executionStatus",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `PATCH /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_TARGET: Operation = Operation::patch(
    "desk.direct_assignment_rules.update_target",
    "/api/{version}/directAssignmentRules/{rule_id}/targets/{target_id}",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &REPLACE,
    &CREATE_TARGET,
    &GET_EXECUTION_STATUS,
    &GET_TARGET,
    &LIST_CRITERIA_FIELDS,
    &REORDER,
    &REPLACE_TARGET,
    &UPDATE_EXECUTION_STATUS,
    &UPDATE_TARGET,
];

/// Rules that assign tickets to agents.
///
/// From [`Desk::direct_assignment_rules`](crate::Desk::direct_assignment_rules).
#[derive(Debug, Clone)]
pub struct DirectAssignmentRulesClient {
    client: Client,
}

impl Desk {
    /// Rules that assign tickets to agents.
    #[must_use]
    pub fn direct_assignment_rules(&self) -> DirectAssignmentRulesClient {
        DirectAssignmentRulesClient {
            client: self.client().clone(),
        }
    }
}

impl DirectAssignmentRulesClient {
    /// Lists direct assignment rules.
    ///
    /// `GET /api/v1/directAssignmentRules`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
    /// Pages of up to 50 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn list(&self) -> ListDirectAssignmentRules {
        ListDirectAssignmentRules(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a direct assignment rule.
    ///
    /// `GET /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, rule_id: impl Into<Id>) -> GetDirectAssignmentRule {
        let request = self.client.request(&GET).segment(rule_id.into());
        GetDirectAssignmentRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a direct assignment rule.
    ///
    /// `POST /api/v1/directAssignmentRules`. Scopes `Desk.automations.CREATE` and
    /// `Desk.settings.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, body: &DirectAssignmentRuleCreate) -> CreateDirectAssignmentRule {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateDirectAssignmentRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a direct assignment rule.
    ///
    /// `PATCH /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        rule_id: impl Into<Id>,
        body: &DirectAssignmentRuleUpdate,
    ) -> UpdateDirectAssignmentRule {
        let request = self
            .client
            .request(&UPDATE)
            .segment(rule_id.into())
            .json_member("", body);
        UpdateDirectAssignmentRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Replaces a direct assignment rule.
    ///
    /// `PUT /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn replace(
        &self,
        rule_id: impl Into<Id>,
        body: &DirectAssignmentRuleReplace,
    ) -> ReplaceDirectAssignmentRule {
        let request = self
            .client
            .request(&REPLACE)
            .segment(rule_id.into())
            .json_member("", body);
        ReplaceDirectAssignmentRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates the target of a direct assignment rule.
    ///
    /// `POST /api/v1/directAssignmentRules/{rule_id}/targets`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn create_target(
        &self,
        rule_id: impl Into<Id>,
        body: &DirectAssignmentRuleCreateTarget,
    ) -> CreateDirectAssignmentRuleTarget {
        let request = self
            .client
            .request(&CREATE_TARGET)
            .segment(rule_id.into())
            .json_member("", body);
        CreateDirectAssignmentRuleTarget(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the execution status of direct assignment rules.
    ///
    /// `GET /api/v1/directAssignmentRules/executionStatus`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get_execution_status(&self) -> GetDirectAssignmentRuleExecutionStatus {
        GetDirectAssignmentRuleExecutionStatus(Call::new(
            self.client.clone(),
            self.client.request(&GET_EXECUTION_STATUS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets the target of a direct assignment rule.
    ///
    /// `GET /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes
    /// `Desk.automations.READ` and `Desk.settings.READ`. Retried on transient failures.
    pub fn get_target(
        &self,
        rule_id: impl Into<Id>,
        target_id: impl Into<Id>,
    ) -> GetDirectAssignmentRuleTarget {
        let request = self
            .client
            .request(&GET_TARGET)
            .segment(rule_id.into())
            .segment(target_id.into());
        GetDirectAssignmentRuleTarget(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the criteria fields of direct assignment rules.
    ///
    /// `GET /api/v1/directAssignmentRules/criteriaFields`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_criteria_fields(&self) -> ListDirectAssignmentRuleCriteriaFields {
        ListDirectAssignmentRuleCriteriaFields(List::new(
            self.client.clone(),
            self.client.request(&LIST_CRITERIA_FIELDS),
            |_, body| decode::list(body, "criteriaFields"),
            Paging::Whole,
        ))
    }

    /// Reorders direct assignment rules.
    ///
    /// `POST /api/v1/directAssignmentRules/reorder`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn reorder(
        &self,
        rule_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ReorderDirectAssignmentRules {
        let request = self
            .client
            .request(&REORDER)
            .json_member("ruleIds", &json::owned::<Id>(rule_ids));
        ReorderDirectAssignmentRules(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Replaces the target of a direct assignment rule.
    ///
    /// `PUT /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes
    /// `Desk.automations.UPDATE` and `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn replace_target(
        &self,
        rule_id: impl Into<Id>,
        target_id: impl Into<Id>,
        body: &DirectAssignmentRuleReplaceTarget,
    ) -> ReplaceDirectAssignmentRuleTarget {
        let request = self
            .client
            .request(&REPLACE_TARGET)
            .segment(rule_id.into())
            .segment(target_id.into())
            .json_member("", body);
        ReplaceDirectAssignmentRuleTarget(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the execution status of direct assignment rules.
    ///
    /// `PUT /api/v1/directAssignmentRules/executionStatus`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn update_execution_status(
        &self,
        status: impl Into<shared::AccountSlaStatus>,
    ) -> UpdateDirectAssignmentRuleExecutionStatus {
        let request = self
            .client
            .request(&UPDATE_EXECUTION_STATUS)
            .json_member("status", &status.into());
        UpdateDirectAssignmentRuleExecutionStatus(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::nothing(body),
        ))
    }

    /// Updates the target of a direct assignment rule.
    ///
    /// `PATCH /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes
    /// `Desk.automations.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn update_target(
        &self,
        rule_id: impl Into<Id>,
        target_id: impl Into<Id>,
        body: &DirectAssignmentRuleUpdateTarget,
    ) -> UpdateDirectAssignmentRuleTarget {
        let request = self
            .client
            .request(&UPDATE_TARGET)
            .segment(rule_id.into())
            .segment(target_id.into())
            .json_member("", body);
        UpdateDirectAssignmentRuleTarget(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::list`](crate::direct_assignment_rules::DirectAssignmentRulesClient::list).
    ListDirectAssignmentRules => list DirectAssignmentRule
}

impl ListDirectAssignmentRules {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `INACTIVE`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::get`](crate::direct_assignment_rules::DirectAssignmentRulesClient::get).
    GetDirectAssignmentRule => DirectAssignmentRule
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::create`](crate::direct_assignment_rules::DirectAssignmentRulesClient::create).
    CreateDirectAssignmentRule => DirectAssignmentRule
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::update`](crate::direct_assignment_rules::DirectAssignmentRulesClient::update).
    UpdateDirectAssignmentRule => DirectAssignmentRule
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::replace`](crate::direct_assignment_rules::DirectAssignmentRulesClient::replace).
    ReplaceDirectAssignmentRule => DirectAssignmentRule
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::create_target`](crate::direct_assignment_rules::DirectAssignmentRulesClient::create_target).
    CreateDirectAssignmentRuleTarget => CreatedTarget
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::get_execution_status`](crate::direct_assignment_rules::DirectAssignmentRulesClient::get_execution_status).
    GetDirectAssignmentRuleExecutionStatus => DirectAssignmentRuleExecutionStatus
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::get_target`](crate::direct_assignment_rules::DirectAssignmentRulesClient::get_target).
    GetDirectAssignmentRuleTarget => CreatedTarget
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::list_criteria_fields`](crate::direct_assignment_rules::DirectAssignmentRulesClient::list_criteria_fields).
    ListDirectAssignmentRuleCriteriaFields => list shared::CriteriaField
}

impl ListDirectAssignmentRuleCriteriaFields {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::reorder`](crate::direct_assignment_rules::DirectAssignmentRulesClient::reorder).
    ReorderDirectAssignmentRules => ()
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::replace_target`](crate::direct_assignment_rules::DirectAssignmentRulesClient::replace_target).
    ReplaceDirectAssignmentRuleTarget => CreatedTarget
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::update_execution_status`](crate::direct_assignment_rules::DirectAssignmentRulesClient::update_execution_status).
    UpdateDirectAssignmentRuleExecutionStatus => ()
}

call! {
    /// Returned by [`DirectAssignmentRulesClient::update_target`](crate::direct_assignment_rules::DirectAssignmentRulesClient::update_target).
    UpdateDirectAssignmentRuleTarget => CreatedTarget
}

#[non_exhaustive]
pub struct AssignmentTargetCondition {
    pub condition: Option<String>,
    pub field_name: Option<String>,
    pub value: Option<Vec<Json>>,
    pub field_module: Option<String>,
    pub display_value: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssignmentTargetCondition {
    "condition" => condition,
    "fieldName" => field_name,
    "value" => value,
    "fieldModule" => field_module,
    "displayValue" => display_value;
    extra
});

#[non_exhaustive]
pub struct AssignmentTargetCriteria {
    pub field_conditions: Option<Vec<AssignmentTargetCondition>>,
    pub pattern: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssignmentTargetCriteria {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

/// Returned by `direct_assignment_rules().create_target`, `direct_assignment_rules().get_target`,
/// `direct_assignment_rules().replace_target` and others.
#[non_exhaustive]
pub struct CreatedTarget {
    pub target_id: Option<Id>,
    pub criteria: Option<CreatedTargetCriteria>,
    pub from_department_id: Option<Id>,
    pub to_department_id: Option<Id>,
    pub team_id: Option<Id>,
    pub agent_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CreatedTarget {
    "targetId" => target_id,
    "criteria" => criteria,
    "fromDepartmentId" => from_department_id,
    "toDepartmentId" => to_department_id,
    "teamId" => team_id,
    "agentId" => agent_id;
    extra
});

#[non_exhaustive]
pub struct CreatedTargetCondition {
    pub condition: Option<String>,
    pub field_name: Option<String>,
    pub value: Option<Vec<String>>,
    pub field_module: Option<String>,
    pub display_value: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CreatedTargetCondition {
    "condition" => condition,
    "fieldName" => field_name,
    "value" => value,
    "fieldModule" => field_module,
    "displayValue" => display_value;
    extra
});

#[non_exhaustive]
pub struct CreatedTargetCriteria {
    pub field_conditions: Option<Vec<CreatedTargetCondition>>,
    pub pattern: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CreatedTargetCriteria {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

/// Returned by `direct_assignment_rules().list`, `direct_assignment_rules().get`,
/// `direct_assignment_rules().create` and others.
#[non_exhaustive]
pub struct DirectAssignmentRule {
    pub rule_id: Option<Id>,
    pub order_id: Option<Id>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Any of `CREATE`, `EDIT`.
    pub execute_options: Option<Vec<ExecuteOption>>,
    pub targets: Option<Vec<DirectAssignmentRuleTarget>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DirectAssignmentRule {
    "ruleId" => rule_id,
    "orderId" => order_id,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "modifiedTime" => modified_time,
    "name" => name,
    "description" => description,
    "status" => status,
    "executeOptions" => execute_options,
    "targets" => targets;
    extra
});

/// Sent by `direct_assignment_rules().create`.
pub struct DirectAssignmentRuleCreate {
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    /// Required, one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Required, any of `CREATE`, `EDIT`.
    pub execute_options: Option<Vec<ExecuteOption>>,
    /// Required.
    pub targets: Option<Vec<DirectAssignmentRuleCreateTarget>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DirectAssignmentRuleCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        status: impl Into<shared::AccountSlaStatus>,
        execute_options: impl IntoIterator<Item = impl Into<ExecuteOption>>,
        targets: Vec<DirectAssignmentRuleCreateTarget>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            status: Some(status.into()),
            execute_options: Some(execute_options.into_iter().map(Into::into).collect()),
            targets: Some(targets),
            ..Self::default()
        }
    }
}

object!(type DirectAssignmentRuleCreate {
    "name" => name,
    "description" => description,
    "status" => status,
    "executeOptions" => execute_options,
    "targets" => targets;
    extra
});

/// Sent by `direct_assignment_rules().create_target`.
pub struct DirectAssignmentRuleCreateTarget {
    pub criteria: Option<TargetCriteria>,
    /// Required.
    pub from_department_id: Option<Id>,
    /// Required.
    pub to_department_id: Option<Id>,
    pub agent_id: Option<Id>,
    pub team_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DirectAssignmentRuleCreateTarget {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(from_department_id: impl Into<Id>, to_department_id: impl Into<Id>) -> Self {
        Self {
            from_department_id: Some(from_department_id.into()),
            to_department_id: Some(to_department_id.into()),
            ..Self::default()
        }
    }
}

object!(type DirectAssignmentRuleCreateTarget {
    "criteria" => criteria,
    "fromDepartmentId" => from_department_id,
    "toDepartmentId" => to_department_id,
    "agentId" => agent_id,
    "teamId" => team_id;
    extra
});

/// Returned by `direct_assignment_rules().get_execution_status`.
#[non_exhaustive]
pub struct DirectAssignmentRuleExecutionStatus {
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DirectAssignmentRuleExecutionStatus {
    "status" => status;
    extra
});

/// Sent by `direct_assignment_rules().replace`.
pub struct DirectAssignmentRuleReplace {
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    /// Required, one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Required, any of `CREATE`, `EDIT`.
    pub execute_options: Option<Vec<ExecuteOption>>,
    /// Required.
    pub targets: Option<Vec<DirectAssignmentRuleReplaceTarget>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DirectAssignmentRuleReplace {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        status: impl Into<shared::AccountSlaStatus>,
        execute_options: impl IntoIterator<Item = impl Into<ExecuteOption>>,
        targets: Vec<DirectAssignmentRuleReplaceTarget>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            status: Some(status.into()),
            execute_options: Some(execute_options.into_iter().map(Into::into).collect()),
            targets: Some(targets),
            ..Self::default()
        }
    }
}

object!(type DirectAssignmentRuleReplace {
    "name" => name,
    "description" => description,
    "status" => status,
    "executeOptions" => execute_options,
    "targets" => targets;
    extra
});

/// Sent by `direct_assignment_rules().replace_target`.
pub struct DirectAssignmentRuleReplaceTarget {
    pub target_id: Option<Id>,
    pub criteria: Option<TargetCriteria>,
    /// Required.
    pub from_department_id: Option<Id>,
    /// Required.
    pub to_department_id: Option<Id>,
    pub agent_id: Option<Id>,
    pub team_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DirectAssignmentRuleReplaceTarget {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(from_department_id: impl Into<Id>, to_department_id: impl Into<Id>) -> Self {
        Self {
            from_department_id: Some(from_department_id.into()),
            to_department_id: Some(to_department_id.into()),
            ..Self::default()
        }
    }
}

object!(type DirectAssignmentRuleReplaceTarget {
    "targetId" => target_id,
    "criteria" => criteria,
    "fromDepartmentId" => from_department_id,
    "toDepartmentId" => to_department_id,
    "agentId" => agent_id,
    "teamId" => team_id;
    extra
});

#[non_exhaustive]
pub struct DirectAssignmentRuleTarget {
    pub target_id: Option<Id>,
    pub criteria: Option<AssignmentTargetCriteria>,
    pub from_department_id: Option<Id>,
    pub to_department_id: Option<Id>,
    pub agent_id: Option<Id>,
    pub team_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DirectAssignmentRuleTarget {
    "targetId" => target_id,
    "criteria" => criteria,
    "fromDepartmentId" => from_department_id,
    "toDepartmentId" => to_department_id,
    "agentId" => agent_id,
    "teamId" => team_id;
    extra
});

/// Sent by `direct_assignment_rules().update`.
pub struct DirectAssignmentRuleUpdate {
    pub name: Option<String>,
    pub description: Option<String>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Any of `CREATE`, `EDIT`.
    pub execute_options: Option<Vec<ExecuteOption>>,
    pub targets: Option<Vec<DirectAssignmentRuleUpdateTarget>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DirectAssignmentRuleUpdate {
    "name" => name,
    "description" => description,
    "status" => status,
    "executeOptions" => execute_options,
    "targets" => targets;
    extra
});

/// Sent by `direct_assignment_rules().update_target`.
pub struct DirectAssignmentRuleUpdateTarget {
    pub target_id: Option<Id>,
    pub criteria: Option<TargetUpdateCriteria>,
    pub from_department_id: Option<Id>,
    pub to_department_id: Option<Id>,
    pub agent_id: Option<Id>,
    pub team_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DirectAssignmentRuleUpdateTarget {
    "targetId" => target_id,
    "criteria" => criteria,
    "fromDepartmentId" => from_department_id,
    "toDepartmentId" => to_department_id,
    "agentId" => agent_id,
    "teamId" => team_id;
    extra
});

pub struct FieldCondition {
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
    /// Required.
    pub condition: Option<String>,
    /// Required.
    pub field_module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldCondition {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        value: impl IntoIterator<Item = impl Into<String>>,
        condition: impl Into<String>,
        field_module: impl Into<String>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            value: Some(value.into_iter().map(Into::into).collect()),
            condition: Some(condition.into()),
            field_module: Some(field_module.into()),
            ..Self::default()
        }
    }
}

object!(type FieldCondition {
    "fieldName" => field_name,
    "value" => value,
    "condition" => condition,
    "fieldModule" => field_module;
    extra
});

pub struct TargetCriteria {
    pub field_conditions: Option<Vec<FieldCondition>>,
    pub pattern: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TargetCriteria {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

pub struct TargetUpdateCondition {
    pub field_name: Option<String>,
    pub value: Option<Vec<String>>,
    pub condition: Option<String>,
    pub field_module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TargetUpdateCondition {
    "fieldName" => field_name,
    "value" => value,
    "condition" => condition,
    "fieldModule" => field_module;
    extra
});

pub struct TargetUpdateCriteria {
    pub field_conditions: Option<Vec<TargetUpdateCondition>>,
    pub pattern: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TargetUpdateCriteria {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

open_enum! {
    pub enum ExecuteOption {
        /// `CREATE`
        Create = "CREATE",
        /// `EDIT`
        Edit = "EDIT",
    }
}
