// Written by `cargo xtask codegen` from xtask/catalog/desk/skill_types.toml; changes belong there.
//! Skill types.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut skill_types = desk.skill_types().list().stream();
//! while let Some(skill_type) = skill_types.next().await {
//!     println!("{:?}", skill_type?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/skillTypes`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.skill_types.list", "/api/{version}/skillTypes")
    .scopes(&["Desk.automations.READ", "Desk.settings.READ"])
    .most(
        5_000,
        "narrow the list with `mappedSkillsStatus`, `departmentId`",
    );

/// `GET /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.skill_types.get",
    "/api/{version}/skillTypes/{skill_type_id}",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `POST /api/v1/skillTypes`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.skill_types.create", "/api/{version}/skillTypes")
        .scopes(&["Desk.automations.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.skill_types.update",
    "/api/{version}/skillTypes/{skill_type_id}",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.skill_types.delete",
    "/api/{version}/skillTypes/{skill_type_id}",
)
.scopes(&["Desk.automations.DELETE", "Desk.settings.DELETE"]);

/// Skill types.
///
/// From [`Desk::skill_types`](crate::Desk::skill_types); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct SkillTypesClient {
    client: Client,
}

impl Desk {
    /// Skill types.
    #[must_use]
    pub fn skill_types(&self) -> SkillTypesClient {
        SkillTypesClient {
            client: self.client().clone(),
        }
    }
}

impl SkillTypesClient {
    /// Lists skill types.
    ///
    /// `GET /api/v1/skillTypes`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a skill type.
    ///
    /// `GET /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, skill_type_id: impl Into<Id>) -> Call<SkillType> {
        let request = self.client.request(&GET).segment(skill_type_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a skill type.
    ///
    /// `POST /api/v1/skillTypes`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &SkillTypeCreate) -> Call<SkillType> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a skill type.
    ///
    /// `PATCH /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, skill_type_id: impl Into<Id>, name: impl AsRef<str>) -> Call<SkillType> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(skill_type_id.into())
            .json_member("name", &name.as_ref().to_owned());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a skill type.
    ///
    /// `DELETE /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.DELETE` and
    /// `Desk.settings.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, skill_type_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(skill_type_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `skill_types().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<SkillType>);

impl ListCall {
    /// One of `ACTIVE`, `INACTIVE`. Query parameter `mappedSkillsStatus`.
    pub fn mapped_skills_status(
        mut self,
        mapped_skills_status: impl Into<shared::AccountSlaStatus>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("mappedSkillsStatus", mapped_skills_status.into());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListCall => list SkillType);

/// Associated skill.
#[non_exhaustive]
pub struct AssociatedSkill {
    /// `skillName`: text.
    pub skill_name: Option<String>,
    /// `skillId`: the id of a skill.
    pub skill_id: Option<Id>,
    /// `skillStatus`: one of `ACTIVE`, `INACTIVE`.
    pub skill_status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedSkill {
    "skillName" => skill_name,
    "skillId" => skill_id,
    "skillStatus" => skill_status;
    extra
});

/// Skill type, from `skill_types().list`, `skill_types().get`, `skill_types().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillType {
    /// `id`: its id; always there.
    pub id: Id,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `associatedSkills`: a list.
    pub associated_skills: Option<Vec<AssociatedSkill>>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `mappedSkillsStatus`: any of `ACTIVE`, `INACTIVE`.
    pub mapped_skills_status: Option<Vec<shared::AccountSlaStatus>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(SkillType {
    "id" => id,
    "modifiedTime" => modified_time,
    "associatedSkills" => associated_skills,
    "createdBy" => created_by,
    "departmentId" => department_id,
    "name" => name,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "mappedSkillsStatus" => mapped_skills_status;
    extra
} required "id");

/// Skill type create, for `skill_types().create`.
pub struct SkillTypeCreate {
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillTypeCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(department_id: impl Into<Id>, name: impl Into<String>) -> Self {
        Self {
            department_id: Some(department_id.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

object!(type SkillTypeCreate {
    "departmentId" => department_id,
    "name" => name;
    extra
});
