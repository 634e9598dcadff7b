// Written by `cargo xtask codegen` from desk/v1/skills.toml of the catalogue; changes belong there.
//! Skills that tickets are assigned by.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut skills = desk.skills().list("4876876000000123456").stream();
//! while let Some(skill) = skills.next().await {
//!     println!("{:?}", skill?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/skills`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.skills.list", "/api/{version}/skills")
    .scopes(&["Desk.automations.READ", "Desk.settings.READ"])
    .most(
        5_000,
        "narrow the list with `searchString`, `skillTypeId`, `skillIds`",
    );

/// `GET /api/v1/skills/{skill_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get("desk.skills.get", "/api/{version}/skills/{skill_id}")
    .scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `POST /api/v1/skills`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post("desk.skills.create", "/api/{version}/skills")
    .scopes(&["Desk.automations.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/skills/{skill_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.skills.update", "/api/{version}/skills/{skill_id}")
        .scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/skills/{skill_id}`. Scopes `Desk.automations.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation =
    Operation::delete("desk.skills.delete", "/api/{version}/skills/{skill_id}")
        .scopes(&["Desk.automations.DELETE", "Desk.settings.DELETE"]);

/// `POST /api/v1/tickets/{ticket_id}/executeSkillbasedAssignment`. Scope `Desk.tickets.UPDATE`.
pub static EXECUTE_ASSIGNMENT: Operation = Operation::post(
    "desk.skills.execute_assignment",
    "/api/{version}/tickets/{ticket_id}/executeSkillbasedAssignment",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `GET /api/v1/skillConfiguration`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET_CONFIGURATION: Operation = Operation::get(
    "desk.skills.get_configuration",
    "/api/{version}/skillConfiguration",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `GET /api/v1/agents/{agent_id}/skills`. Scopes `Desk.automations.READ` and `Desk.tickets.READ`.
pub static LIST_BY_AGENT: Operation = Operation::get(
    "desk.skills.list_by_agent",
    "/api/{version}/agents/{agent_id}/skills",
)
.scopes(&["Desk.automations.READ", "Desk.tickets.READ"]);

/// `GET /api/v1/skills/criteriaFields`. Scopes `Desk.automations.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST_CRITERIA_FIELDS: Operation = Operation::get(
    "desk.skills.list_criteria_fields",
    "/api/{version}/skills/criteriaFields",
)
.scopes(&[
    "Desk.automations.READ",
    "Desk.basic.READ",
    "Desk.settings.READ",
]);

/// `GET /api/v1/skills/{skill_id}/relatedRules`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST_RELATED_RULES: Operation = Operation::get(
    "desk.skills.list_related_rules",
    "/api/{version}/skills/{skill_id}/relatedRules",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"])
.most(5_000, "");

/// `POST /api/v1/agents/{agent_id}/mapSkills`. Scopes `Desk.automations.UPDATE` and `Desk.tickets.UPDATE`.
pub static MAP_TO_AGENT: Operation = Operation::post(
    "desk.skills.map_to_agent",
    "/api/{version}/agents/{agent_id}/mapSkills",
)
.scopes(&["Desk.automations.UPDATE", "Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/recalculateSkills`. Scope `Desk.tickets.UPDATE`.
pub static RECALCULATE_FOR_TICKET: Operation = Operation::post(
    "desk.skills.recalculate_for_ticket",
    "/api/{version}/tickets/{ticket_id}/recalculateSkills",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/skills/order`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static REORDER: Operation =
    Operation::post("desk.skills.reorder", "/api/{version}/skills/order")
        .scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `PATCH /api/v1/skillConfiguration`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_CONFIGURATION: Operation = Operation::patch(
    "desk.skills.update_configuration",
    "/api/{version}/skillConfiguration",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &EXECUTE_ASSIGNMENT,
    &GET_CONFIGURATION,
    &LIST_BY_AGENT,
    &LIST_CRITERIA_FIELDS,
    &LIST_RELATED_RULES,
    &MAP_TO_AGENT,
    &RECALCULATE_FOR_TICKET,
    &REORDER,
    &UPDATE_CONFIGURATION,
];

/// Skills that tickets are assigned by.
///
/// From [`Desk::skills`](crate::Desk::skills).
#[derive(Debug, Clone)]
pub struct SkillsClient {
    client: Client,
}

impl Desk {
    /// Skills that tickets are assigned by.
    #[must_use]
    pub fn skills(&self) -> SkillsClient {
        SkillsClient {
            client: self.client().clone(),
        }
    }
}

impl SkillsClient {
    /// Lists skills.
    ///
    /// `GET /api/v1/skills`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self, department_id: impl Into<Id>) -> ListSkills {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListSkills(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a skill.
    ///
    /// `GET /api/v1/skills/{skill_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn get(&self, skill_id: impl Into<Id>) -> GetSkill {
        let request = self.client.request(&GET).segment(skill_id.into());
        GetSkill(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a skill.
    ///
    /// `POST /api/v1/skills`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, body: &SkillCreate) -> CreateSkill {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateSkill(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a skill.
    ///
    /// `PATCH /api/v1/skills/{skill_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(&self, skill_id: impl Into<Id>, body: &SkillUpdate) -> UpdateSkill {
        let request = self
            .client
            .request(&UPDATE)
            .segment(skill_id.into())
            .json_member("", body);
        UpdateSkill(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a skill.
    ///
    /// `DELETE /api/v1/skills/{skill_id}`. Scopes `Desk.automations.DELETE` and
    /// `Desk.settings.DELETE`. Retried on transient failures.
    pub fn delete(&self, skill_id: impl Into<Id>) -> DeleteSkill {
        let request = self.client.request(&DELETE).segment(skill_id.into());
        DeleteSkill(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Executes the assignment of skills.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/executeSkillbasedAssignment`. Scope `Desk.tickets.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn execute_assignment(&self, ticket_id: impl Into<Id>) -> ExecuteSkillAssignment {
        let request = self
            .client
            .request(&EXECUTE_ASSIGNMENT)
            .segment(ticket_id.into());
        ExecuteSkillAssignment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the configuration of skills.
    ///
    /// `GET /api/v1/skillConfiguration`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn get_configuration(&self, department_id: impl Into<Id>) -> GetSkillConfiguration {
        let mut request = self.client.request(&GET_CONFIGURATION);
        request.set_query("departmentId", department_id.into());
        GetSkillConfiguration(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists skills of an agent.
    ///
    /// `GET /api/v1/agents/{agent_id}/skills`. Scopes `Desk.automations.READ` and `Desk.tickets.READ`.
    /// Retried on transient failures.
    pub fn list_by_agent(
        &self,
        agent_id: impl Into<Id>,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ListSkillsByAgent {
        let mut request = self.client.request(&LIST_BY_AGENT).segment(agent_id.into());
        request.set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        ListSkillsByAgent(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the criteria fields of skills.
    ///
    /// `GET /api/v1/skills/criteriaFields`. Scopes `Desk.automations.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module. One of `tickets`, `contacts`, `accounts`.
    pub fn list_criteria_fields(
        &self,
        department_id: impl Into<Id>,
        module: impl Into<shared::FollowedKind>,
    ) -> ListSkillCriteriaFields {
        let mut request = self.client.request(&LIST_CRITERIA_FIELDS);
        request.set_query("departmentId", department_id.into());
        request.set_query("module", module.into());
        ListSkillCriteriaFields(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "criteriaFields"),
            Paging::Whole,
        ))
    }

    /// Lists the related rules of a skill.
    ///
    /// `GET /api/v1/skills/{skill_id}/relatedRules`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_related_rules(&self, skill_id: impl Into<Id>) -> ListSkillRelatedRules {
        let request = self
            .client
            .request(&LIST_RELATED_RULES)
            .segment(skill_id.into());
        ListSkillRelatedRules(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Maps skills to agent.
    ///
    /// `POST /api/v1/agents/{agent_id}/mapSkills`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.tickets.UPDATE`. Not retried when it may have been carried out.
    pub fn map_to_agent(
        &self,
        agent_id: impl Into<Id>,
        body: &SkillMapToAgent,
    ) -> MapSkillsToAgent {
        let request = self
            .client
            .request(&MAP_TO_AGENT)
            .segment(agent_id.into())
            .json_member("", body);
        MapSkillsToAgent(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Recalculates skills for ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/recalculateSkills`. Scope `Desk.tickets.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn recalculate_for_ticket(&self, ticket_id: impl Into<Id>) -> RecalculateSkillsForTicket {
        let request = self
            .client
            .request(&RECALCULATE_FOR_TICKET)
            .segment(ticket_id.into());
        RecalculateSkillsForTicket(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Reorders skills.
    ///
    /// `POST /api/v1/skills/order`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn reorder(&self, body: &SkillMapToAgent) -> ReorderSkills {
        let request = self.client.request(&REORDER).json_member("", body);
        ReorderSkills(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Updates the configuration of skills.
    ///
    /// `PATCH /api/v1/skillConfiguration`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update_configuration(
        &self,
        body: &SkillUpdateConfiguration,
    ) -> UpdateSkillConfiguration {
        let request = self
            .client
            .request(&UPDATE_CONFIGURATION)
            .json_member("", body);
        UpdateSkillConfiguration(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`SkillsClient::list`](crate::skills::SkillsClient::list).
    ListSkills => list Skill
}

impl ListSkills {
    /// Query parameter `searchString`.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
        self
    }

    /// Query parameter `skillTypeId`.
    pub fn skill_type_id(mut self, skill_type_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("skillTypeId", skill_type_id.into());
        self
    }

    /// Query parameter `skillIds`.
    pub fn skill_ids(mut self, skill_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("skillIds", json::strings::<Id>(skill_ids).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
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
    /// Returned by [`SkillsClient::get`](crate::skills::SkillsClient::get).
    GetSkill => Skill
}

call! {
    /// Returned by [`SkillsClient::create`](crate::skills::SkillsClient::create).
    CreateSkill => Skill
}

call! {
    /// Returned by [`SkillsClient::update`](crate::skills::SkillsClient::update).
    UpdateSkill => Skill
}

call! {
    /// Returned by [`SkillsClient::delete`](crate::skills::SkillsClient::delete).
    DeleteSkill => ()
}

call! {
    /// Returned by [`SkillsClient::execute_assignment`](crate::skills::SkillsClient::execute_assignment).
    ExecuteSkillAssignment => SkillExecuteAssignmentResult
}

call! {
    /// Returned by [`SkillsClient::get_configuration`](crate::skills::SkillsClient::get_configuration).
    GetSkillConfiguration => SkillConfiguration
}

call! {
    /// Returned by [`SkillsClient::list_by_agent`](crate::skills::SkillsClient::list_by_agent).
    ListSkillsByAgent => list Skill
}

call! {
    /// Returned by [`SkillsClient::list_criteria_fields`](crate::skills::SkillsClient::list_criteria_fields).
    ListSkillCriteriaFields => list shared::CriteriaField
}

call! {
    /// Returned by [`SkillsClient::list_related_rules`](crate::skills::SkillsClient::list_related_rules).
    ListSkillRelatedRules => list shared::RelatedRule
}

impl ListSkillRelatedRules {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`SkillsClient::map_to_agent`](crate::skills::SkillsClient::map_to_agent).
    MapSkillsToAgent => list SkillMapToAgentResult
}

call! {
    /// Returned by [`SkillsClient::recalculate_for_ticket`](crate::skills::SkillsClient::recalculate_for_ticket).
    RecalculateSkillsForTicket => SkillRecalculateForTicketResult
}

call! {
    /// Returned by [`SkillsClient::reorder`](crate::skills::SkillsClient::reorder).
    ReorderSkills => ()
}

call! {
    /// Returned by [`SkillsClient::update_configuration`](crate::skills::SkillsClient::update_configuration).
    UpdateSkillConfiguration => SkillConfiguration
}

#[non_exhaustive]
pub struct AssociatedSkill {
    pub skill_name: Option<String>,
    pub skill_id: Option<Id>,
    pub skill_type_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedSkill {
    "skillName" => skill_name,
    "skillId" => skill_id,
    "skillTypeId" => skill_type_id;
    extra
});

pub struct FieldCondition {
    pub condition: Option<String>,
    pub field_name: Option<String>,
    pub field_module: Option<FieldModule>,
    pub value: Option<Vec<Json>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldCondition {
    "condition" => condition,
    "fieldName" => field_name,
    "fieldModule" => field_module,
    "value" => value;
    extra
});

/// Returned by `skills().list`, `skills().get`, `skills().create` and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Skill {
    pub id: Id,
    pub modified_time: Option<DateTime>,
    pub agent_ids: Option<Vec<Id>>,
    pub skill_type: Option<SkillTypeRef>,
    pub order_id: Option<Id>,
    pub criteria: Option<SkillCriteriaDetails>,
    pub department_id: Option<Id>,
    pub description: Option<String>,
    pub skill_type_id: Option<Id>,
    pub created_by: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    pub associated_skills: Option<Vec<AssociatedSkill>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Skill {
    "id" => id,
    "modifiedTime" => modified_time,
    "agentIds" => agent_ids,
    "skillType" => skill_type,
    "orderId" => order_id,
    "criteria" => criteria,
    "departmentId" => department_id,
    "description" => description,
    "skillTypeId" => skill_type_id,
    "createdBy" => created_by,
    "name" => name,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "status" => status,
    "associatedSkills" => associated_skills;
    extra
} required "id");

/// Returned by `skills().get_configuration`, `skills().update_configuration`.
#[non_exhaustive]
pub struct SkillConfiguration {
    /// One of `ACTIVE`, `INACTIVE`.
    pub auto_skill_stamping: Option<shared::AccountSlaStatus>,
    pub department_id: Option<Id>,
    /// One of `AT_FIRST`, `AT_THE_END`, `BY_SKILL_ORDER`.
    pub attach_skills_option: Option<AttachSkillsOption>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillConfiguration {
    "autoSkillStamping" => auto_skill_stamping,
    "departmentId" => department_id,
    "attachSkillsOption" => attach_skills_option;
    extra
});

/// Sent by `skills().create`.
pub struct SkillCreate {
    /// Required.
    pub skill_type_id: Option<Id>,
    pub agent_ids: Option<Vec<Id>>,
    /// Required.
    pub criteria: Option<SkillCriteria>,
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    /// Required, one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        skill_type_id: impl Into<Id>,
        criteria: SkillCriteria,
        name: impl Into<String>,
        status: impl Into<shared::AccountSlaStatus>,
    ) -> Self {
        Self {
            skill_type_id: Some(skill_type_id.into()),
            criteria: Some(criteria),
            name: Some(name.into()),
            status: Some(status.into()),
            ..Self::default()
        }
    }
}

object!(type SkillCreate {
    "skillTypeId" => skill_type_id,
    "agentIds" => agent_ids,
    "criteria" => criteria,
    "name" => name,
    "description" => description,
    "status" => status;
    extra
});

pub struct SkillCriteria {
    /// Required.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// Required.
    pub pattern: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillCriteria {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(field_conditions: Vec<FieldCondition>, pattern: impl Into<String>) -> Self {
        Self {
            field_conditions: Some(field_conditions),
            pattern: Some(pattern.into()),
            ..Self::default()
        }
    }
}

object!(type SkillCriteria {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

#[non_exhaustive]
pub struct SkillCriteriaDetails {
    pub field_conditions: Option<Vec<SkillFieldCondition>>,
    pub pattern: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillCriteriaDetails {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

/// Returned by `skills().execute_assignment`.
#[non_exhaustive]
pub struct SkillExecuteAssignmentResult {
    pub is_assigned: Option<bool>,
    pub new_assignee: Option<shared::ImActor>,
    pub team: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillExecuteAssignmentResult {
    "isAssigned" => is_assigned,
    "newAssignee" => new_assignee,
    "team" => team;
    extra
});

#[non_exhaustive]
pub struct SkillFieldCondition {
    pub condition: Option<String>,
    pub field_name: Option<String>,
    pub field_module: Option<FieldModule>,
    pub value: Option<Vec<Json>>,
    pub display_value: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillFieldCondition {
    "condition" => condition,
    "fieldName" => field_name,
    "fieldModule" => field_module,
    "value" => value,
    "displayValue" => display_value;
    extra
});

/// Sent by `skills().map_to_agent`, `skills().reorder`.
pub struct SkillMapToAgent {
    /// Required.
    pub skill_ids: Option<Vec<Id>>,
    /// Required.
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillMapToAgent {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        skill_ids: impl IntoIterator<Item = impl Into<Id>>,
        department_id: impl Into<Id>,
    ) -> Self {
        Self {
            skill_ids: Some(skill_ids.into_iter().map(Into::into).collect()),
            department_id: Some(department_id.into()),
            ..Self::default()
        }
    }
}

object!(type SkillMapToAgent {
    "skillIds" => skill_ids,
    "departmentId" => department_id;
    extra
});

/// Returned by `skills().map_to_agent`.
#[non_exhaustive]
pub struct SkillMapToAgentResult {
    pub associated_skills: Option<Vec<AssociatedSkill>>,
    pub department_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillMapToAgentResult {
    "associatedSkills" => associated_skills,
    "departmentId" => department_id;
    extra
});

/// Returned by `skills().recalculate_for_ticket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillRecalculateForTicketResult {
    pub id: Id,
    pub modified_time: Option<DateTime>,
    pub skills_info: Option<Vec<shared::SkillsInfo>>,
    pub modified_by: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(SkillRecalculateForTicketResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "skillsInfo" => skills_info,
    "modifiedBy" => modified_by;
    extra
} required "id");

#[non_exhaustive]
pub struct SkillTypeRef {
    pub skill_type_id: Option<Id>,
    pub skill_type_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillTypeRef {
    "skillTypeId" => skill_type_id,
    "skillTypeName" => skill_type_name;
    extra
});

/// Sent by `skills().update`.
pub struct SkillUpdate {
    pub skill_type_id: Option<Id>,
    pub agent_ids: Option<Vec<Id>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    pub criteria: Option<SkillCriteria>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SkillUpdate {
    "skillTypeId" => skill_type_id,
    "agentIds" => agent_ids,
    "name" => name,
    "description" => description,
    "status" => status,
    "criteria" => criteria;
    extra
});

/// Sent by `skills().update_configuration`.
pub struct SkillUpdateConfiguration {
    /// One of `ACTIVE`, `INACTIVE`.
    pub auto_skill_stamping: Option<shared::AccountSlaStatus>,
    /// Required.
    pub department_id: Option<Id>,
    /// One of `AT_FIRST`, `AT_THE_END`, `BY_SKILL_ORDER`.
    pub attach_skills_option: Option<AttachSkillsOption>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillUpdateConfiguration {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(department_id: impl Into<Id>) -> Self {
        Self {
            department_id: Some(department_id.into()),
            ..Self::default()
        }
    }
}

object!(type SkillUpdateConfiguration {
    "autoSkillStamping" => auto_skill_stamping,
    "departmentId" => department_id,
    "attachSkillsOption" => attach_skills_option;
    extra
});

open_enum! {
    pub enum AttachSkillsOption {
        /// `AT_FIRST`
        AtFirst = "AT_FIRST",
        /// `AT_THE_END`
        AtTheEnd = "AT_THE_END",
        /// `BY_SKILL_ORDER`
        BySkillOrder = "BY_SKILL_ORDER",
    }
}

open_enum! {
    pub enum FieldModule {
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
        /// `contracts`
        Contracts = "contracts",
        /// `accounts`
        Accounts = "accounts",
        /// `contacts`
        Contacts = "contacts",
        /// `products`
        Products = "products",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `activities`
        Activities = "activities",
    }
}
