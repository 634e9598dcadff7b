// Written by `cargo xtask codegen` from xtask/catalog/desk/direct_assignment_rules.toml; changes belong there.
//! Rules that assign tickets to agents.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut direct_assignment_rules = desk.direct_assignment_rules().list().stream();
//! while let Some(direct_assignment_rule) = direct_assignment_rules.next().await {
//!     println!("{:?}", direct_assignment_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

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

/// Rules that assign tickets to agents.
///
/// From [`Desk::direct_assignment_rules`](crate::Desk::direct_assignment_rules); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Comes in pages of up to 50. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a direct assignment rule.
    ///
    /// `GET /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, rule_id: impl Into<Id>) -> Call<DirectAssignmentRule> {
        let request = self.client.request(&GET).segment(rule_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a direct assignment rule.
    ///
    /// `POST /api/v1/directAssignmentRules`. Scopes `Desk.automations.CREATE` and
    /// `Desk.settings.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &DirectAssignmentRuleCreate) -> Call<DirectAssignmentRule> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a direct assignment rule.
    ///
    /// `PATCH /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        rule_id: impl Into<Id>,
        body: &DirectAssignmentRuleUpdate,
    ) -> Call<DirectAssignmentRule> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(rule_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Replaces a direct assignment rule.
    ///
    /// `PUT /api/v1/directAssignmentRules/{rule_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace(
        &self,
        rule_id: impl Into<Id>,
        body: &DirectAssignmentRuleReplace,
    ) -> Call<DirectAssignmentRule> {
        let request = self
            .client
            .request(&REPLACE)
            .segment(rule_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates the target of a direct assignment rule.
    ///
    /// `POST /api/v1/directAssignmentRules/{rule_id}/targets`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create_target(
        &self,
        rule_id: impl Into<Id>,
        body: &DirectAssignmentRuleCreateTarget,
    ) -> Call<CreatedTarget> {
        let request = self
            .client
            .request(&CREATE_TARGET)
            .segment(rule_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the execution status of direct assignment rules.
    ///
    /// `GET /api/v1/directAssignmentRules/executionStatus`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_execution_status(&self) -> Call<DirectAssignmentRuleExecutionStatus> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_EXECUTION_STATUS),
            |_, body| wire::one(body, ""),
        )
    }

    /// Gets the target of a direct assignment rule.
    ///
    /// `GET /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes
    /// `Desk.automations.READ` and `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_target(
        &self,
        rule_id: impl Into<Id>,
        target_id: impl Into<Id>,
    ) -> Call<CreatedTarget> {
        let request = self
            .client
            .request(&GET_TARGET)
            .segment(rule_id.into())
            .segment(target_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists the criteria fields of direct assignment rules.
    ///
    /// `GET /api/v1/directAssignmentRules/criteriaFields`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_criteria_fields(&self) -> ListCriteriaFieldsCall {
        ListCriteriaFieldsCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_CRITERIA_FIELDS),
            |_, body| wire::list(body, "criteriaFields"),
            Paging::Whole,
        ))
    }

    /// Reorders direct assignment rules.
    ///
    /// `POST /api/v1/directAssignmentRules/reorder`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn reorder(&self, rule_ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<()> {
        let request = self
            .client
            .request(&REORDER)
            .json_member("ruleIds", &wire::owned::<Id>(rule_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Replaces the target of a direct assignment rule.
    ///
    /// `PUT /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes
    /// `Desk.automations.UPDATE` and `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace_target(
        &self,
        rule_id: impl Into<Id>,
        target_id: impl Into<Id>,
        body: &DirectAssignmentRuleReplaceTarget,
    ) -> Call<CreatedTarget> {
        let request = self
            .client
            .request(&REPLACE_TARGET)
            .segment(rule_id.into())
            .segment(target_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates the execution status of direct assignment rules.
    ///
    /// `PUT /api/v1/directAssignmentRules/executionStatus`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_execution_status(&self, status: impl Into<shared::AccountSlaStatus>) -> Call<()> {
        let request = self
            .client
            .request(&UPDATE_EXECUTION_STATUS)
            .json_member("status", &status.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Updates the target of a direct assignment rule.
    ///
    /// `PATCH /api/v1/directAssignmentRules/{rule_id}/targets/{target_id}`. Scopes
    /// `Desk.automations.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_target(
        &self,
        rule_id: impl Into<Id>,
        target_id: impl Into<Id>,
        body: &DirectAssignmentRuleUpdateTarget,
    ) -> Call<CreatedTarget> {
        let request = self
            .client
            .request(&UPDATE_TARGET)
            .segment(rule_id.into())
            .segment(target_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `direct_assignment_rules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<DirectAssignmentRule>);

impl ListCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of `ACTIVE`, `INACTIVE`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(ListCall => list DirectAssignmentRule);

/// What may be set before `direct_assignment_rules().list_criteria_fields` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCriteriaFieldsCall(List<shared::CriteriaField>);

impl ListCriteriaFieldsCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(ListCriteriaFieldsCall => list shared::CriteriaField);

/// Assignment target condition.
#[non_exhaustive]
pub struct AssignmentTargetCondition {
    /// `condition`: text.
    pub condition: Option<String>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `value`: a list.
    pub value: Option<Vec<Json>>,
    /// `fieldModule`: text.
    pub field_module: Option<String>,
    /// `displayValue`: one or more texts.
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

/// Assignment target criteria.
#[non_exhaustive]
pub struct AssignmentTargetCriteria {
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<AssignmentTargetCondition>>,
    /// `pattern`: text.
    pub pattern: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssignmentTargetCriteria {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

/// Created target, from `direct_assignment_rules().create_target`,
/// `direct_assignment_rules().get_target`, `direct_assignment_rules().replace_target`, ….
#[non_exhaustive]
pub struct CreatedTarget {
    /// `targetId`: the id of a target.
    pub target_id: Option<Id>,
    /// `criteria`: an object.
    pub criteria: Option<CreatedTargetCriteria>,
    /// `fromDepartmentId`: the id of a from department.
    pub from_department_id: Option<Id>,
    /// `toDepartmentId`: the id of a to department.
    pub to_department_id: Option<Id>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `agentId`: the id of an agent.
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

/// Created target condition.
#[non_exhaustive]
pub struct CreatedTargetCondition {
    /// `condition`: text.
    pub condition: Option<String>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `value`: one or more texts.
    pub value: Option<Vec<String>>,
    /// `fieldModule`: text.
    pub field_module: Option<String>,
    /// `displayValue`: one or more texts.
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

/// Created target criteria.
#[non_exhaustive]
pub struct CreatedTargetCriteria {
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<CreatedTargetCondition>>,
    /// `pattern`: text.
    pub pattern: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CreatedTargetCriteria {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

/// Direct assignment rule, from `direct_assignment_rules().list`, `direct_assignment_rules().get`,
/// `direct_assignment_rules().create`, ….
#[non_exhaustive]
pub struct DirectAssignmentRule {
    /// `ruleId`: the id of a rule.
    pub rule_id: Option<Id>,
    /// `orderId`: the id of an order.
    pub order_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `executeOptions`: any of `CREATE`, `EDIT`.
    pub execute_options: Option<Vec<ExecuteOption>>,
    /// `targets`: a list.
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

/// Direct assignment rule create, for `direct_assignment_rules().create`.
pub struct DirectAssignmentRuleCreate {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`; has to be sent.
    pub status: Option<shared::AccountSlaStatus>,
    /// `executeOptions`: any of `CREATE`, `EDIT`; has to be sent.
    pub execute_options: Option<Vec<ExecuteOption>>,
    /// `targets`: a list; has to be sent.
    pub targets: Option<Vec<DirectAssignmentRuleCreateTarget>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DirectAssignmentRuleCreate {
    /// With what has to be sent; the rest is left out.
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

/// Direct assignment rule create target, for `direct_assignment_rules().create_target`.
pub struct DirectAssignmentRuleCreateTarget {
    /// `criteria`: an object.
    pub criteria: Option<TargetCriteria>,
    /// `fromDepartmentId`: the id of a from department; has to be sent.
    pub from_department_id: Option<Id>,
    /// `toDepartmentId`: the id of a to department; has to be sent.
    pub to_department_id: Option<Id>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DirectAssignmentRuleCreateTarget {
    /// With what has to be sent; the rest is left out.
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

/// Direct assignment rule execution status, from `direct_assignment_rules().get_execution_status`.
#[non_exhaustive]
pub struct DirectAssignmentRuleExecutionStatus {
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DirectAssignmentRuleExecutionStatus {
    "status" => status;
    extra
});

/// Direct assignment rule replace, for `direct_assignment_rules().replace`.
pub struct DirectAssignmentRuleReplace {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`; has to be sent.
    pub status: Option<shared::AccountSlaStatus>,
    /// `executeOptions`: any of `CREATE`, `EDIT`; has to be sent.
    pub execute_options: Option<Vec<ExecuteOption>>,
    /// `targets`: a list; has to be sent.
    pub targets: Option<Vec<DirectAssignmentRuleReplaceTarget>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DirectAssignmentRuleReplace {
    /// With what has to be sent; the rest is left out.
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

/// Direct assignment rule replace target, for `direct_assignment_rules().replace_target`.
pub struct DirectAssignmentRuleReplaceTarget {
    /// `targetId`: the id of a target.
    pub target_id: Option<Id>,
    /// `criteria`: an object.
    pub criteria: Option<TargetCriteria>,
    /// `fromDepartmentId`: the id of a from department; has to be sent.
    pub from_department_id: Option<Id>,
    /// `toDepartmentId`: the id of a to department; has to be sent.
    pub to_department_id: Option<Id>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DirectAssignmentRuleReplaceTarget {
    /// With what has to be sent; the rest is left out.
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

/// Direct assignment rule target.
#[non_exhaustive]
pub struct DirectAssignmentRuleTarget {
    /// `targetId`: the id of a target.
    pub target_id: Option<Id>,
    /// `criteria`: an object.
    pub criteria: Option<AssignmentTargetCriteria>,
    /// `fromDepartmentId`: the id of a from department.
    pub from_department_id: Option<Id>,
    /// `toDepartmentId`: the id of a to department.
    pub to_department_id: Option<Id>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `teamId`: the id of a team.
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

/// Direct assignment rule update, for `direct_assignment_rules().update`.
pub struct DirectAssignmentRuleUpdate {
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `executeOptions`: any of `CREATE`, `EDIT`.
    pub execute_options: Option<Vec<ExecuteOption>>,
    /// `targets`: a list.
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

/// Direct assignment rule update target, for `direct_assignment_rules().update_target`.
pub struct DirectAssignmentRuleUpdateTarget {
    /// `targetId`: the id of a target.
    pub target_id: Option<Id>,
    /// `criteria`: an object.
    pub criteria: Option<TargetUpdateCriteria>,
    /// `fromDepartmentId`: the id of a from department.
    pub from_department_id: Option<Id>,
    /// `toDepartmentId`: the id of a to department.
    pub to_department_id: Option<Id>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `teamId`: the id of a team.
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

/// Field condition.
pub struct FieldCondition {
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `value`: one or more texts; has to be sent.
    pub value: Option<Vec<String>>,
    /// `condition`: text; has to be sent.
    pub condition: Option<String>,
    /// `fieldModule`: text; has to be sent.
    pub field_module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldCondition {
    /// With what has to be sent; the rest is left out.
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

/// Target criteria.
pub struct TargetCriteria {
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// `pattern`: text.
    pub pattern: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TargetCriteria {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

/// Target update condition.
pub struct TargetUpdateCondition {
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `value`: one or more texts.
    pub value: Option<Vec<String>>,
    /// `condition`: text.
    pub condition: Option<String>,
    /// `fieldModule`: text.
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

/// Target update criteria.
pub struct TargetUpdateCriteria {
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<TargetUpdateCondition>>,
    /// `pattern`: text.
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
    /// Execute option.
    pub enum ExecuteOption {
        /// `CREATE`
        Create = "CREATE",
        /// `EDIT`
        Edit = "EDIT",
    }
}
