// Written by `cargo xtask codegen` from desk/v1/teams.toml of the catalogue; changes belong there.
//! Teams.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut teams = desk.teams().list().stream();
//! while let Some(team) = teams.next().await {
//!     println!("{:?}", team?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/teams`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and `Desk.teams.READ`.
pub static LIST: Operation = Operation::get("desk.teams.list", "/api/{version}/teams")
    .scopes(&["Desk.basic.READ", "Desk.settings.READ", "Desk.teams.READ"])
    .most(5_000, "");

/// `GET /api/v1/teams/{team_id}`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and `Desk.teams.READ`.
pub static GET: Operation = Operation::get("desk.teams.get", "/api/{version}/teams/{team_id}")
    .scopes(&["Desk.basic.READ", "Desk.settings.READ", "Desk.teams.READ"]);

/// `POST /api/v1/teams`. Scopes `Desk.basic.CREATE`, `Desk.settings.CREATE` and `Desk.teams.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.teams.create", "/api/{version}/teams").scopes(&[
        "Desk.basic.CREATE",
        "Desk.settings.CREATE",
        "Desk.teams.CREATE",
    ]);

/// `PATCH /api/v1/teams/{team_id}`. Scopes `Desk.basic.UPDATE`, `Desk.settings.UPDATE` and `Desk.teams.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.teams.update", "/api/{version}/teams/{team_id}").scopes(&[
        "Desk.basic.UPDATE",
        "Desk.settings.UPDATE",
        "Desk.teams.UPDATE",
    ]);

/// `POST /api/v1/teams/{team_id}/deleteTeam`. Scopes `Desk.basic.DELETE`, `Desk.settings.DELETE` and `Desk.teams.DELETE`.
pub static DELETE: Operation = Operation::post(
    "desk.teams.delete",
    "/api/{version}/teams/{team_id}/deleteTeam",
)
.scopes(&[
    "Desk.basic.DELETE",
    "Desk.settings.DELETE",
    "Desk.teams.DELETE",
]);

/// `GET /api/v1/teams/{team_id}/associables`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and `Desk.teams.READ`.
pub static LIST_ASSOCIABLES: Operation = Operation::get(
    "desk.teams.list_associables",
    "/api/{version}/teams/{team_id}/associables",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ", "Desk.teams.READ"]);

/// `GET /api/v1/agents/{agent_id}/teams`. Scopes `Desk.agents.READ`, `Desk.basic.READ`, `Desk.settings.READ` and `Desk.teams.READ`.
pub static LIST_BY_AGENT: Operation = Operation::get(
    "desk.teams.list_by_agent",
    "/api/{version}/agents/{agent_id}/teams",
)
.scopes(&[
    "Desk.agents.READ",
    "Desk.basic.READ",
    "Desk.settings.READ",
    "Desk.teams.READ",
])
.most(5_000, "");

/// `GET /api/v1/departments/{department_id}/teams`. Scopes `Desk.basic.READ`, `Desk.departments.READ`, `Desk.settings.READ` and `Desk.teams.READ`.
pub static LIST_BY_DEPARTMENT: Operation = Operation::get(
    "desk.teams.list_by_department",
    "/api/{version}/departments/{department_id}/teams",
)
.scopes(&[
    "Desk.basic.READ",
    "Desk.departments.READ",
    "Desk.settings.READ",
    "Desk.teams.READ",
])
.most(5_000, "narrow the list with `searchStr`");

/// `GET /api/v1/roles/{role_id}/teams`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and `Desk.teams.READ`.
pub static LIST_BY_ROLE: Operation = Operation::get(
    "desk.teams.list_by_role",
    "/api/{version}/roles/{role_id}/teams",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ", "Desk.teams.READ"])
.most(5_000, "");

/// `GET /api/v1/teams/{team_id}/members`. Scopes `Desk.agents.READ`, `Desk.basic.READ`, `Desk.settings.READ` and `Desk.teams.READ`.
pub static LIST_MEMBERS: Operation = Operation::get(
    "desk.teams.list_members",
    "/api/{version}/teams/{team_id}/members",
)
.scopes(&[
    "Desk.agents.READ",
    "Desk.basic.READ",
    "Desk.settings.READ",
    "Desk.teams.READ",
]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &LIST_ASSOCIABLES,
    &LIST_BY_AGENT,
    &LIST_BY_DEPARTMENT,
    &LIST_BY_ROLE,
    &LIST_MEMBERS,
];

/// Teams.
///
/// From [`Desk::teams`](crate::Desk::teams).
#[derive(Debug, Clone)]
pub struct TeamsClient {
    client: Client,
}

impl Desk {
    /// Teams.
    #[must_use]
    pub fn teams(&self) -> TeamsClient {
        TeamsClient {
            client: self.client().clone(),
        }
    }
}

impl TeamsClient {
    /// Lists teams.
    ///
    /// `GET /api/v1/teams`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and `Desk.teams.READ`.
    /// Pages of up to 200 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list(&self) -> ListTeams {
        ListTeams(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "teams"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Gets a team.
    ///
    /// `GET /api/v1/teams/{team_id}`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and
    /// `Desk.teams.READ`. Retried on transient failures.
    pub fn get(&self, team_id: impl Into<Id>) -> GetTeam {
        let request = self.client.request(&GET).segment(team_id.into());
        GetTeam(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a team.
    ///
    /// `POST /api/v1/teams`. Scopes `Desk.basic.CREATE`, `Desk.settings.CREATE` and
    /// `Desk.teams.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, body: &TeamCreate) -> CreateTeam {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateTeam(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a team.
    ///
    /// `PATCH /api/v1/teams/{team_id}`. Scopes `Desk.basic.UPDATE`, `Desk.settings.UPDATE` and
    /// `Desk.teams.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, team_id: impl Into<Id>, body: &TeamUpdate) -> UpdateTeam {
        let request = self
            .client
            .request(&UPDATE)
            .segment(team_id.into())
            .json_member("", body);
        UpdateTeam(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a team.
    ///
    /// `POST /api/v1/teams/{team_id}/deleteTeam`. Scopes `Desk.basic.DELETE`, `Desk.settings.DELETE`
    /// and `Desk.teams.DELETE`. Not retried when it may have been carried out.
    pub fn delete(&self, team_id: impl Into<Id>, body: &TeamDelete) -> DeleteTeam {
        let request = self
            .client
            .request(&DELETE)
            .segment(team_id.into())
            .json_member("", body);
        DeleteTeam(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the associables of a team.
    ///
    /// `GET /api/v1/teams/{team_id}/associables`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and
    /// `Desk.teams.READ`. Retried on transient failures.
    pub fn list_associables(&self, team_id: impl Into<Id>) -> ListTeamAssociables {
        let request = self
            .client
            .request(&LIST_ASSOCIABLES)
            .segment(team_id.into());
        ListTeamAssociables(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "teams"),
            Paging::Whole,
        ))
    }

    /// Lists teams of an agent.
    ///
    /// `GET /api/v1/agents/{agent_id}/teams`. Scopes `Desk.agents.READ`, `Desk.basic.READ`,
    /// `Desk.settings.READ` and `Desk.teams.READ`. Pages of up to 200 items. Items that are removed
    /// while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list_by_agent(&self, agent_id: impl Into<Id>) -> ListTeamsByAgent {
        let request = self.client.request(&LIST_BY_AGENT).segment(agent_id.into());
        ListTeamsByAgent(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "teams"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Lists teams of a department.
    ///
    /// `GET /api/v1/departments/{department_id}/teams`. Scopes `Desk.basic.READ`,
    /// `Desk.departments.READ`, `Desk.settings.READ` and `Desk.teams.READ`. Pages of up to 200 items.
    /// Items that are removed while the list is read can make it miss as many others. Retried on
    /// transient failures.
    pub fn list_by_department(&self, department_id: impl Into<Id>) -> ListTeamsByDepartment {
        let request = self
            .client
            .request(&LIST_BY_DEPARTMENT)
            .segment(department_id.into());
        ListTeamsByDepartment(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "teams"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Lists teams of a role.
    ///
    /// `GET /api/v1/roles/{role_id}/teams`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and
    /// `Desk.teams.READ`. Pages of up to 200 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list_by_role(&self, role_id: impl Into<Id>) -> ListTeamsByRole {
        let request = self.client.request(&LIST_BY_ROLE).segment(role_id.into());
        ListTeamsByRole(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "teams"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Lists the members of a team.
    ///
    /// `GET /api/v1/teams/{team_id}/members`. Scopes `Desk.agents.READ`, `Desk.basic.READ`,
    /// `Desk.settings.READ` and `Desk.teams.READ`. Retried on transient failures.
    pub fn list_members(&self, team_id: impl Into<Id>) -> ListTeamMembers {
        let request = self.client.request(&LIST_MEMBERS).segment(team_id.into());
        ListTeamMembers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "members"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`TeamsClient::list`](crate::teams::TeamsClient::list).
    ListTeams => list Team
}

impl ListTeams {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }
}

call! {
    /// Returned by [`TeamsClient::get`](crate::teams::TeamsClient::get).
    GetTeam => Team
}

call! {
    /// Returned by [`TeamsClient::create`](crate::teams::TeamsClient::create).
    CreateTeam => Team
}

call! {
    /// Returned by [`TeamsClient::update`](crate::teams::TeamsClient::update).
    UpdateTeam => Team
}

call! {
    /// Returned by [`TeamsClient::delete`](crate::teams::TeamsClient::delete).
    DeleteTeam => ()
}

call! {
    /// Returned by [`TeamsClient::list_associables`](crate::teams::TeamsClient::list_associables).
    ListTeamAssociables => list i64
}

call! {
    /// Returned by [`TeamsClient::list_by_agent`](crate::teams::TeamsClient::list_by_agent).
    ListTeamsByAgent => list Team
}

impl ListTeamsByAgent {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }
}

call! {
    /// Returned by [`TeamsClient::list_by_department`](crate::teams::TeamsClient::list_by_department).
    ListTeamsByDepartment => list Team
}

impl ListTeamsByDepartment {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }
}

call! {
    /// Returned by [`TeamsClient::list_by_role`](crate::teams::TeamsClient::list_by_role).
    ListTeamsByRole => list Team
}

impl ListTeamsByRole {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }
}

call! {
    /// Returned by [`TeamsClient::list_members`](crate::teams::TeamsClient::list_members).
    ListTeamMembers => list TeamMember
}

impl ListTeamMembers {
    /// What to return along with each item. Query parameter `include`, any of `profile`, `role`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TeamInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TeamInclude>(include).join(","));
        self
    }
}

/// Returned by `teams().list`, `teams().get`, `teams().create` and others.
#[non_exhaustive]
pub struct Team {
    pub id: Option<Id>,
    pub roles: Option<Vec<Id>>,
    pub department_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub sub_teams: Option<Vec<Id>>,
    pub agents: Option<Vec<Id>>,
    pub roles_with_subordinates: Option<Vec<Id>>,
    pub derived_agents: Option<Vec<Id>>,
    pub logo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Team {
    "id" => id,
    "roles" => roles,
    "departmentId" => department_id,
    "name" => name,
    "description" => description,
    "subTeams" => sub_teams,
    "agents" => agents,
    "rolesWithSubordinates" => roles_with_subordinates,
    "derivedAgents" => derived_agents,
    "logoUrl" => logo_url;
    extra
});

/// Sent by `teams().create`.
pub struct TeamCreate {
    pub roles: Option<Vec<Id>>,
    /// Required.
    pub department_id: Option<Id>,
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    pub sub_teams: Option<Vec<Id>>,
    pub agents: Option<Vec<Id>>,
    pub roles_with_subordinates: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TeamCreate {
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

object!(type TeamCreate {
    "roles" => roles,
    "departmentId" => department_id,
    "name" => name,
    "description" => description,
    "subTeams" => sub_teams,
    "agents" => agents,
    "rolesWithSubordinates" => roles_with_subordinates;
    extra
});

/// Sent by `teams().delete`.
pub struct TeamDelete {
    /// Required.
    pub ticket_new_agent: Option<Id>,
    /// Required.
    pub ticket_new_team: Option<Id>,
    /// Required.
    pub task_new_team: Option<Id>,
    /// Required.
    pub task_new_agent: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TeamDelete {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        ticket_new_agent: impl Into<Id>,
        ticket_new_team: impl Into<Id>,
        task_new_team: impl Into<Id>,
        task_new_agent: impl Into<Id>,
    ) -> Self {
        Self {
            ticket_new_agent: Some(ticket_new_agent.into()),
            ticket_new_team: Some(ticket_new_team.into()),
            task_new_team: Some(task_new_team.into()),
            task_new_agent: Some(task_new_agent.into()),
            ..Self::default()
        }
    }
}

object!(type TeamDelete {
    "ticketNewAgent" => ticket_new_agent,
    "ticketNewTeam" => ticket_new_team,
    "taskNewTeam" => task_new_team,
    "taskNewAgent" => task_new_agent;
    extra
});

/// Returned by `teams().list_members`.
#[non_exhaustive]
pub struct TeamMember {
    pub id: Option<Id>,
    pub role: Option<shared::NameRef>,
    pub profile: Option<shared::NameRef>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
    pub role_id: Option<Id>,
    pub profile_id: Option<Id>,
    pub email_id: Option<String>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TeamMember {
    "id" => id,
    "role" => role,
    "profile" => profile,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "roleId" => role_id,
    "profileId" => profile_id,
    "emailId" => email_id,
    "zuid" => zuid;
    extra
});

/// Sent by `teams().update`.
pub struct TeamUpdate {
    pub roles: Option<Vec<Id>>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub sub_teams: Option<Vec<Id>>,
    pub agents: Option<Vec<Id>>,
    pub roles_with_subordinates: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TeamUpdate {
    "roles" => roles,
    "name" => name,
    "description" => description,
    "subTeams" => sub_teams,
    "agents" => agents,
    "rolesWithSubordinates" => roles_with_subordinates;
    extra
});

open_enum! {
    /// Sent by `teams().list_members`.
    pub enum TeamInclude {
        /// `profile`
        Profile = "profile",
        /// `role`
        Role = "role",
    }
}
