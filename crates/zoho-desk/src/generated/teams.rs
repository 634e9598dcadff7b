// Written by `cargo xtask codegen` from xtask/catalog/desk/teams.toml; changes belong there.
//! Teams.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut teams = desk.teams().list().stream();
//! while let Some(team) = teams.next().await {
//!     println!("{:?}", team?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Teams.
///
/// From [`Desk::teams`](crate::Desk::teams); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Comes in pages of up to 200. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "teams"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Gets a team.
    ///
    /// `GET /api/v1/teams/{team_id}`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and
    /// `Desk.teams.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, team_id: impl Into<Id>) -> Call<Team> {
        let request = self.client.request(&GET).segment(team_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a team.
    ///
    /// `POST /api/v1/teams`. Scopes `Desk.basic.CREATE`, `Desk.settings.CREATE` and
    /// `Desk.teams.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &TeamCreate) -> Call<Team> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a team.
    ///
    /// `PATCH /api/v1/teams/{team_id}`. Scopes `Desk.basic.UPDATE`, `Desk.settings.UPDATE` and
    /// `Desk.teams.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, team_id: impl Into<Id>, body: &TeamUpdate) -> Call<Team> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(team_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a team.
    ///
    /// `POST /api/v1/teams/{team_id}/deleteTeam`. Scopes `Desk.basic.DELETE`, `Desk.settings.DELETE`
    /// and `Desk.teams.DELETE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, team_id: impl Into<Id>, body: &TeamDelete) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(team_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the associables of a team.
    ///
    /// `GET /api/v1/teams/{team_id}/associables`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and
    /// `Desk.teams.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_associables(&self, team_id: impl Into<Id>) -> List<i64> {
        let request = self
            .client
            .request(&LIST_ASSOCIABLES)
            .segment(team_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "teams"),
            Paging::Whole,
        )
    }

    /// Lists teams of an agent.
    ///
    /// `GET /api/v1/agents/{agent_id}/teams`. Scopes `Desk.agents.READ`, `Desk.basic.READ`,
    /// `Desk.settings.READ` and `Desk.teams.READ`. Comes in pages of up to 200. Where items are
    /// removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_agent(&self, agent_id: impl Into<Id>) -> ListByAgentCall {
        let request = self.client.request(&LIST_BY_AGENT).segment(agent_id.into());
        ListByAgentCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "teams"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Lists teams of a department.
    ///
    /// `GET /api/v1/departments/{department_id}/teams`. Scopes `Desk.basic.READ`,
    /// `Desk.departments.READ`, `Desk.settings.READ` and `Desk.teams.READ`. Comes in pages of up to
    /// 200. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_department(&self, department_id: impl Into<Id>) -> ListByDepartmentCall {
        let request = self
            .client
            .request(&LIST_BY_DEPARTMENT)
            .segment(department_id.into());
        ListByDepartmentCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "teams"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Lists teams of a role.
    ///
    /// `GET /api/v1/roles/{role_id}/teams`. Scopes `Desk.basic.READ`, `Desk.settings.READ` and
    /// `Desk.teams.READ`. Comes in pages of up to 200. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_role(&self, role_id: impl Into<Id>) -> ListByRoleCall {
        let request = self.client.request(&LIST_BY_ROLE).segment(role_id.into());
        ListByRoleCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "teams"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Lists the members of a team.
    ///
    /// `GET /api/v1/teams/{team_id}/members`. Scopes `Desk.agents.READ`, `Desk.basic.READ`,
    /// `Desk.settings.READ` and `Desk.teams.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_members(&self, team_id: impl Into<Id>) -> ListMembersCall {
        let request = self.client.request(&LIST_MEMBERS).segment(team_id.into());
        ListMembersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "members"),
            Paging::Whole,
        ))
    }
}

/// What may be set before `teams().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Team>);

impl ListCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 200. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }
}

call!(ListCall => list Team);

/// What may be set before `teams().list_by_agent` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByAgentCall(List<Team>);

impl ListByAgentCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 200. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }
}

call!(ListByAgentCall => list Team);

/// What may be set before `teams().list_by_department` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByDepartmentCall(List<Team>);

impl ListByDepartmentCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 200. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }
}

call!(ListByDepartmentCall => list Team);

/// What may be set before `teams().list_by_role` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByRoleCall(List<Team>);

impl ListByRoleCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 200. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }
}

call!(ListByRoleCall => list Team);

/// What may be set before `teams().list_members` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMembersCall(List<TeamMember>);

impl ListMembersCall {
    /// What comes along: `profile`, `role`. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TeamInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TeamInclude>(include).join(","));
        self
    }
}

call!(ListMembersCall => list TeamMember);

/// Team, from `teams().list`, `teams().get`, `teams().create`, ….
#[non_exhaustive]
pub struct Team {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `roles`: one or more ids.
    pub roles: Option<Vec<Id>>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `subTeams`: one or more ids.
    pub sub_teams: Option<Vec<Id>>,
    /// `agents`: one or more ids.
    pub agents: Option<Vec<Id>>,
    /// `rolesWithSubordinates`: one or more ids.
    pub roles_with_subordinates: Option<Vec<Id>>,
    /// `derivedAgents`: one or more ids.
    pub derived_agents: Option<Vec<Id>>,
    /// `logoUrl`: an address on the web.
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

/// Team create, for `teams().create`.
pub struct TeamCreate {
    /// `roles`: one or more ids.
    pub roles: Option<Vec<Id>>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `subTeams`: one or more ids.
    pub sub_teams: Option<Vec<Id>>,
    /// `agents`: one or more ids.
    pub agents: Option<Vec<Id>>,
    /// `rolesWithSubordinates`: one or more ids.
    pub roles_with_subordinates: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TeamCreate {
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

/// Team delete, for `teams().delete`.
pub struct TeamDelete {
    /// `ticketNewAgent`: an id; has to be sent.
    pub ticket_new_agent: Option<Id>,
    /// `ticketNewTeam`: an id; has to be sent.
    pub ticket_new_team: Option<Id>,
    /// `taskNewTeam`: an id; has to be sent.
    pub task_new_team: Option<Id>,
    /// `taskNewAgent`: an id; has to be sent.
    pub task_new_agent: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TeamDelete {
    /// With what has to be sent; the rest is left out.
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

/// Team member, from `teams().list_members`.
#[non_exhaustive]
pub struct TeamMember {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `role`: an object.
    pub role: Option<shared::NameRef>,
    /// `profile`: an object.
    pub profile: Option<shared::NameRef>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `roleId`: the id of a role.
    pub role_id: Option<Id>,
    /// `profileId`: the id of a profile.
    pub profile_id: Option<Id>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `zuid`: an id.
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

/// Team update, for `teams().update`.
pub struct TeamUpdate {
    /// `roles`: one or more ids.
    pub roles: Option<Vec<Id>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `subTeams`: one or more ids.
    pub sub_teams: Option<Vec<Id>>,
    /// `agents`: one or more ids.
    pub agents: Option<Vec<Id>>,
    /// `rolesWithSubordinates`: one or more ids.
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
    /// Team include, for `teams().list_members`.
    pub enum TeamInclude {
        /// `profile`
        Profile = "profile",
        /// `role`
        Role = "role",
    }
}
