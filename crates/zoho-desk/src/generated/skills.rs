// Written by `cargo xtask codegen` from xtask/catalog/desk/skills.toml; changes belong there.
//! Skills that tickets are assigned by.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut skills = desk.skills().list("4876876000000123456").stream();
//! while let Some(skill) = skills.next().await {
//!     println!("{:?}", skill?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

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

/// Skills that tickets are assigned by.
///
/// From [`Desk::skills`](crate::Desk::skills); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/skills`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Comes in pages
    /// of up to 100. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list(&self, department_id: impl Into<Id>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a skill.
    ///
    /// `GET /api/v1/skills/{skill_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, skill_id: impl Into<Id>) -> Call<Skill> {
        let request = self.client.request(&GET).segment(skill_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a skill.
    ///
    /// `POST /api/v1/skills`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &SkillCreate) -> Call<Skill> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a skill.
    ///
    /// `PATCH /api/v1/skills/{skill_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, skill_id: impl Into<Id>, body: &SkillUpdate) -> Call<Skill> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(skill_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a skill.
    ///
    /// `DELETE /api/v1/skills/{skill_id}`. Scopes `Desk.automations.DELETE` and
    /// `Desk.settings.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, skill_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(skill_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Executes the assignment of skills.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/executeSkillbasedAssignment`. Scope `Desk.tickets.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn execute_assignment(
        &self,
        ticket_id: impl Into<Id>,
    ) -> Call<SkillExecuteAssignmentResult> {
        let request = self
            .client
            .request(&EXECUTE_ASSIGNMENT)
            .segment(ticket_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the configuration of skills.
    ///
    /// `GET /api/v1/skillConfiguration`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn get_configuration(&self, department_id: impl Into<Id>) -> Call<SkillConfiguration> {
        let mut request = self.client.request(&GET_CONFIGURATION);
        request.set_query("departmentId", department_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists skills of an agent.
    ///
    /// `GET /api/v1/agents/{agent_id}/skills`. Scopes `Desk.automations.READ` and `Desk.tickets.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_ids` (`departmentIds`): one or more ids, which are sent with commas between them
    pub fn list_by_agent(
        &self,
        agent_id: impl Into<Id>,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<Skill> {
        let mut request = self.client.request(&LIST_BY_AGENT).segment(agent_id.into());
        request.set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Lists the criteria fields of skills.
    ///
    /// `GET /api/v1/skills/criteriaFields`. Scopes `Desk.automations.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    /// - `module`: the API name of a module: `tickets`, `contacts`, `accounts`
    pub fn list_criteria_fields(
        &self,
        department_id: impl Into<Id>,
        module: impl Into<shared::FollowedKind>,
    ) -> List<shared::CriteriaField> {
        let mut request = self.client.request(&LIST_CRITERIA_FIELDS);
        request.set_query("departmentId", department_id.into());
        request.set_query("module", module.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "criteriaFields"),
            Paging::Whole,
        )
    }

    /// Lists the related rules of a skill.
    ///
    /// `GET /api/v1/skills/{skill_id}/relatedRules`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_related_rules(&self, skill_id: impl Into<Id>) -> ListRelatedRulesCall {
        let request = self
            .client
            .request(&LIST_RELATED_RULES)
            .segment(skill_id.into());
        ListRelatedRulesCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Maps skills to agent.
    ///
    /// `POST /api/v1/agents/{agent_id}/mapSkills`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.tickets.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn map_to_agent(
        &self,
        agent_id: impl Into<Id>,
        body: &SkillMapToAgent,
    ) -> List<SkillMapToAgentResult> {
        let request = self
            .client
            .request(&MAP_TO_AGENT)
            .segment(agent_id.into())
            .json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Recalculates skills for ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/recalculateSkills`. Scope `Desk.tickets.UPDATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn recalculate_for_ticket(
        &self,
        ticket_id: impl Into<Id>,
    ) -> Call<SkillRecalculateForTicketResult> {
        let request = self
            .client
            .request(&RECALCULATE_FOR_TICKET)
            .segment(ticket_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Reorders skills.
    ///
    /// `POST /api/v1/skills/order`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn reorder(&self, body: &SkillMapToAgent) -> Call<()> {
        let request = self.client.request(&REORDER).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Updates the configuration of skills.
    ///
    /// `PATCH /api/v1/skillConfiguration`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_configuration(
        &self,
        body: &SkillUpdateConfiguration,
    ) -> Call<SkillConfiguration> {
        let request = self
            .client
            .request(&UPDATE_CONFIGURATION)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `skills().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Skill>);

impl ListCall {
    /// Text. Query parameter `searchString`.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
        self
    }

    /// The id of a skill type. Query parameter `skillTypeId`.
    pub fn skill_type_id(mut self, skill_type_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("skillTypeId", skill_type_id.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `skillIds`.
    pub fn skill_ids(mut self, skill_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("skillIds", wire::strings::<Id>(skill_ids).join(","));
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
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

call!(ListCall => list Skill);

/// What may be set before `skills().list_related_rules` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRelatedRulesCall(List<shared::RelatedRule>);

impl ListRelatedRulesCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListRelatedRulesCall => list shared::RelatedRule);

/// Associated skill.
#[non_exhaustive]
pub struct AssociatedSkill {
    /// `skillName`: text.
    pub skill_name: Option<String>,
    /// `skillId`: the id of a skill.
    pub skill_id: Option<Id>,
    /// `skillTypeId`: the id of a skill type.
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

/// Field condition.
pub struct FieldCondition {
    /// `condition`: text.
    pub condition: Option<String>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `fieldModule`: one of the 9 words of [`FieldModule`].
    pub field_module: Option<FieldModule>,
    /// `value`: a list.
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

/// Skill, from `skills().list`, `skills().get`, `skills().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Skill {
    /// `id`: its id; always there.
    pub id: Id,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `agentIds`: one or more ids.
    pub agent_ids: Option<Vec<Id>>,
    /// `skillType`: an object.
    pub skill_type: Option<SkillTypeRef>,
    /// `orderId`: the id of an order.
    pub order_id: Option<Id>,
    /// `criteria`: an object.
    pub criteria: Option<SkillCriteriaDetails>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `skillTypeId`: the id of a skill type.
    pub skill_type_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `associatedSkills`: a list.
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

/// Skill configuration, from `skills().get_configuration`, `skills().update_configuration`.
#[non_exhaustive]
pub struct SkillConfiguration {
    /// `autoSkillStamping`: one of `ACTIVE`, `INACTIVE`.
    pub auto_skill_stamping: Option<shared::AccountSlaStatus>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `attachSkillsOption`: one of `AT_FIRST`, `AT_THE_END`, `BY_SKILL_ORDER`.
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

/// Skill create, for `skills().create`.
pub struct SkillCreate {
    /// `skillTypeId`: the id of a skill type; has to be sent.
    pub skill_type_id: Option<Id>,
    /// `agentIds`: one or more ids.
    pub agent_ids: Option<Vec<Id>>,
    /// `criteria`: an object; has to be sent.
    pub criteria: Option<SkillCriteria>,
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`; has to be sent.
    pub status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillCreate {
    /// With what has to be sent; the rest is left out.
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

/// Skill criteria.
pub struct SkillCriteria {
    /// `fieldConditions`: a list; has to be sent.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// `pattern`: text; has to be sent.
    pub pattern: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillCriteria {
    /// With what has to be sent; the rest is left out.
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

/// Skill criteria details.
#[non_exhaustive]
pub struct SkillCriteriaDetails {
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<SkillFieldCondition>>,
    /// `pattern`: text.
    pub pattern: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillCriteriaDetails {
    "fieldConditions" => field_conditions,
    "pattern" => pattern;
    extra
});

/// Skill execute assignment result, from `skills().execute_assignment`.
#[non_exhaustive]
pub struct SkillExecuteAssignmentResult {
    /// `isAssigned`: whether it is assigned.
    pub is_assigned: Option<bool>,
    /// `newAssignee`: an object.
    pub new_assignee: Option<shared::ImActor>,
    /// `team`: an object.
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

/// Skill field condition.
#[non_exhaustive]
pub struct SkillFieldCondition {
    /// `condition`: text.
    pub condition: Option<String>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `fieldModule`: one of the 9 words of [`FieldModule`].
    pub field_module: Option<FieldModule>,
    /// `value`: a list.
    pub value: Option<Vec<Json>>,
    /// `displayValue`: one or more texts.
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

/// Skill map to agent, for `skills().map_to_agent`, `skills().reorder`.
pub struct SkillMapToAgent {
    /// `skillIds`: one or more ids; has to be sent.
    pub skill_ids: Option<Vec<Id>>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillMapToAgent {
    /// With what has to be sent; the rest is left out.
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

/// Skill map to agent result, from `skills().map_to_agent`.
#[non_exhaustive]
pub struct SkillMapToAgentResult {
    /// `associatedSkills`: a list.
    pub associated_skills: Option<Vec<AssociatedSkill>>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillMapToAgentResult {
    "associatedSkills" => associated_skills,
    "departmentId" => department_id;
    extra
});

/// Skill recalculate for ticket result, from `skills().recalculate_for_ticket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillRecalculateForTicketResult {
    /// `id`: its id; always there.
    pub id: Id,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `skillsInfo`: a list.
    pub skills_info: Option<Vec<shared::SkillsInfo>>,
    /// `modifiedBy`: who changed it last.
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

/// Skill type ref.
#[non_exhaustive]
pub struct SkillTypeRef {
    /// `skillTypeId`: the id of a skill type.
    pub skill_type_id: Option<Id>,
    /// `skillTypeName`: text.
    pub skill_type_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillTypeRef {
    "skillTypeId" => skill_type_id,
    "skillTypeName" => skill_type_name;
    extra
});

/// Skill update, for `skills().update`.
pub struct SkillUpdate {
    /// `skillTypeId`: the id of a skill type.
    pub skill_type_id: Option<Id>,
    /// `agentIds`: one or more ids.
    pub agent_ids: Option<Vec<Id>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `criteria`: an object.
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

/// Skill update configuration, for `skills().update_configuration`.
pub struct SkillUpdateConfiguration {
    /// `autoSkillStamping`: one of `ACTIVE`, `INACTIVE`.
    pub auto_skill_stamping: Option<shared::AccountSlaStatus>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `attachSkillsOption`: one of `AT_FIRST`, `AT_THE_END`, `BY_SKILL_ORDER`.
    pub attach_skills_option: Option<AttachSkillsOption>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillUpdateConfiguration {
    /// With what has to be sent; the rest is left out.
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
    /// Attach skills option.
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
    /// Field module.
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
