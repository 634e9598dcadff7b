// Written by `cargo xtask codegen` from desk/v1/skill_types.toml of the catalogue; changes belong there.
//! Skill types.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut skill_types = desk.skill_types().list().stream();
//! while let Some(skill_type) = skill_types.next().await {
//!     println!("{:?}", skill_type?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// Skill types.
///
/// From [`Desk::skill_types`](crate::Desk::skill_types).
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
    /// `GET /api/v1/skillTypes`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Pages of up
    /// to 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListSkillTypes {
        ListSkillTypes(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a skill type.
    ///
    /// `GET /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, skill_type_id: impl Into<Id>) -> GetSkillType {
        let request = self.client.request(&GET).segment(skill_type_id.into());
        GetSkillType(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a skill type.
    ///
    /// `POST /api/v1/skillTypes`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &SkillTypeCreate) -> CreateSkillType {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateSkillType(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a skill type.
    ///
    /// `PATCH /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, skill_type_id: impl Into<Id>, name: impl AsRef<str>) -> UpdateSkillType {
        let request = self
            .client
            .request(&UPDATE)
            .segment(skill_type_id.into())
            .json_member("name", &name.as_ref().to_owned());
        UpdateSkillType(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a skill type.
    ///
    /// `DELETE /api/v1/skillTypes/{skill_type_id}`. Scopes `Desk.automations.DELETE` and
    /// `Desk.settings.DELETE`. Retried on transient failures.
    pub fn delete(&self, skill_type_id: impl Into<Id>) -> DeleteSkillType {
        let request = self.client.request(&DELETE).segment(skill_type_id.into());
        DeleteSkillType(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`SkillTypesClient::list`](crate::skill_types::SkillTypesClient::list).
    ListSkillTypes => list SkillType
}

impl ListSkillTypes {
    /// Query parameter `mappedSkillsStatus`, one of `ACTIVE`, `INACTIVE`.
    pub fn mapped_skills_status(
        mut self,
        mapped_skills_status: impl Into<shared::AccountSlaStatus>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("mappedSkillsStatus", mapped_skills_status.into());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`SkillTypesClient::get`](crate::skill_types::SkillTypesClient::get).
    GetSkillType => SkillType
}

call! {
    /// Returned by [`SkillTypesClient::create`](crate::skill_types::SkillTypesClient::create).
    CreateSkillType => SkillType
}

call! {
    /// Returned by [`SkillTypesClient::update`](crate::skill_types::SkillTypesClient::update).
    UpdateSkillType => SkillType
}

call! {
    /// Returned by [`SkillTypesClient::delete`](crate::skill_types::SkillTypesClient::delete).
    DeleteSkillType => ()
}

#[non_exhaustive]
pub struct AssociatedSkill {
    pub skill_name: Option<String>,
    pub skill_id: Option<Id>,
    /// One of `ACTIVE`, `INACTIVE`.
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

/// Returned by `skill_types().list`, `skill_types().get`, `skill_types().create` and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillType {
    pub id: Id,
    pub modified_time: Option<DateTime>,
    pub associated_skills: Option<Vec<AssociatedSkill>>,
    pub created_by: Option<Id>,
    pub department_id: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// Any of `ACTIVE`, `INACTIVE`.
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

/// Sent by `skill_types().create`.
pub struct SkillTypeCreate {
    /// Required.
    pub department_id: Option<Id>,
    /// Required.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SkillTypeCreate {
    /// Creates it with the required fields; the others are left out.
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
