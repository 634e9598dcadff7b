// Written by `cargo xtask codegen` from desk/v1/agents.toml of the catalogue; changes belong there.
//! The agents of the portal.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut agents = desk.agents().list().stream();
//! while let Some(agent) = agents.next().await {
//!     println!("{:?}", agent?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

mod calls;
mod enums;
mod types;

pub use self::calls::{
    ActivateAgents, AnonymizeDeletedAgents, CountAgents, CreateAgent, DeactivateAgent, DeleteAgent,
    DeleteMyAgentPhoto, DeleteUnconfirmedAgents, DisplayAgentEntity, DownloadAgentPhoto, GetAgent,
    GetAgentByEmail, GetAgentByZuid, GetAgentCounts, GetMyAgent, GetMyAgentEntityPreferences,
    GetMyAgentPreferences, ListAgents, ListAgentsByIds, ListDeletedAgents, ReinviteAgents,
    ScheduleAgentReassignment, UpdateAgent, UpdateMyAgentEntityPreferences,
    UpdateMyAgentPreferences, UploadMyAgentPhoto,
};
pub use self::enums::{
    A11yAnimationControls, A11yColorFilter, A11yContrastLevel, A11yCustomCursorColor,
    A11yFocusRingEnabledPlaces, A11yGrayScaleFilterExcludedPlaces, A11yMandatoryFieldIndication,
    A11yMandatoryFieldLabelColor, A11yNotificationView, A11yReadingMaskLevel, AccountsView,
    ActivitiesView, AgentEntityName, AgentInclude, AgentRolePermissionType, AgentStatus,
    CommunityListViewMode, CoreAccountsDvIbarPanelView, CoreAccountsTableViewContentStyle,
    CoreConversationNestedViewLineStyle, CoreConversationViewType, CoreEditorFontFamily,
    CoreThreadCommentViewType, CoreTicketReplyActions, CoreTicketReplyActionsOrder,
    DefaultSendBehavior, EsspDisplayContext, EsspDisplayMode, FeedNotificationFilterPreference,
    LoginLandingPage, ModuleVisibilityType, NamePattern, ReportDurationFormat, TicketsView,
    TimeFormat, Toggle, UiAppFontFamily, UiAppearance, UiDisplayLayout, UiLhsTheme,
    UiTagColorVariant, UiThemes,
};
pub use self::types::{
    AgentCounts, AgentCreate, AgentDeleted, AgentEntityPreference, AgentPhoto, AgentPreferences,
    AgentPreferencesUpdate, AgentReassignment, AgentUpdate, CurrentAgent,
};

/// `GET /api/v1/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.agents.list", "/api/{version}/agents")
    .scopes(&["Desk.agents.READ", "Desk.basic.READ", "Desk.settings.READ"])
    .most(
        5_000,
        "narrow the list with `roleIds`, `searchStr`, `cfSearchStr`",
    );

/// `GET /api/v1/agents/{agent_id}`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get("desk.agents.get", "/api/{version}/agents/{agent_id}")
    .scopes(&["Desk.agents.READ", "Desk.basic.READ", "Desk.settings.READ"]);

/// `POST /api/v1/agents`. Scopes `Desk.agents.CREATE`, `Desk.basic.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post("desk.agents.create", "/api/{version}/agents")
    .scopes(&[
        "Desk.agents.CREATE",
        "Desk.basic.CREATE",
        "Desk.settings.CREATE",
    ]);

/// `PATCH /api/v1/agents/{agent_id}`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.agents.update", "/api/{version}/agents/{agent_id}").scopes(&[
        "Desk.agents.UPDATE",
        "Desk.basic.UPDATE",
        "Desk.settings.UPDATE",
    ]);

/// `DELETE /api/v1/agents/{agent_id}`. Scopes `Desk.agents.DELETE`, `Desk.basic.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation =
    Operation::delete("desk.agents.delete", "/api/{version}/agents/{agent_id}").scopes(&[
        "Desk.agents.DELETE",
        "Desk.basic.DELETE",
        "Desk.settings.DELETE",
    ]);

/// `GET /api/v1/agents/count`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static COUNT: Operation = Operation::get("desk.agents.count", "/api/{version}/agents/count")
    .scopes(&["Desk.agents.READ", "Desk.basic.READ", "Desk.settings.READ"]);

/// `POST /api/v1/agents/activate`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
pub static ACTIVATE: Operation =
    Operation::post("desk.agents.activate", "/api/{version}/agents/activate").scopes(&[
        "Desk.agents.UPDATE",
        "Desk.basic.UPDATE",
        "Desk.settings.UPDATE",
    ]);

/// `POST /api/v1/deletedAgents/{agent_id}/anonymize`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
pub static ANONYMIZE_DELETED: Operation = Operation::post(
    "desk.agents.anonymize_deleted",
    "/api/{version}/deletedAgents/{agent_id}/anonymize",
)
.scopes(&[
    "Desk.agents.UPDATE",
    "Desk.basic.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `POST /api/v1/agents/{agent_id}/deactivate`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
pub static DEACTIVATE: Operation = Operation::post(
    "desk.agents.deactivate",
    "/api/{version}/agents/{agent_id}/deactivate",
)
.scopes(&[
    "Desk.agents.UPDATE",
    "Desk.basic.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `POST /api/v1/deleteMyPhoto`. Scopes `Desk.settings.UPDATE` and `Desk.basic.UPDATE`.
pub static DELETE_MY_PHOTO: Operation = Operation::post(
    "desk.agents.delete_my_photo",
    "/api/{version}/deleteMyPhoto",
)
.scopes(&["Desk.settings.UPDATE", "Desk.basic.UPDATE"]);

/// `POST /api/v1/agents/deleteUnconfirmed`. Scopes `Desk.agents.DELETE`, `Desk.basic.DELETE` and `Desk.settings.DELETE`.
pub static DELETE_UNCONFIRMED: Operation = Operation::post(
    "desk.agents.delete_unconfirmed",
    "/api/{version}/agents/deleteUnconfirmed",
)
.scopes(&[
    "Desk.agents.DELETE",
    "Desk.basic.DELETE",
    "Desk.settings.DELETE",
]);

/// `POST /api/v1/agents/{agent_id}/{entity_name}/{entity_id}/display`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static DISPLAY_ENTITY: Operation = Operation::post(
    "desk.agents.display_entity",
    "/api/{version}/agents/{agent_id}/{entity_name}/{entity_id}/display",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

/// `GET /api/v1/agents/{agent_id}/photo`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static DOWNLOAD_PHOTO: Operation = Operation::get(
    "desk.agents.download_photo",
    "/api/{version}/agents/{agent_id}/photo",
)
.scopes(&["Desk.agents.READ", "Desk.basic.READ", "Desk.settings.READ"]);

/// `GET /api/v1/agents/email/{email}`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static GET_BY_EMAIL: Operation = Operation::get(
    "desk.agents.get_by_email",
    "/api/{version}/agents/email/{email}",
)
.scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// `GET /api/v1/agents/zuid/{zuid}`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static GET_BY_ZUID: Operation = Operation::get(
    "desk.agents.get_by_zuid",
    "/api/{version}/agents/zuid/{zuid}",
)
.scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// `GET /api/v1/agents/allCounts`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static GET_COUNTS: Operation =
    Operation::get("desk.agents.get_counts", "/api/{version}/agents/allCounts")
        .scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// `GET /api/v1/myinfo`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static GET_ME: Operation = Operation::get("desk.agents.get_me", "/api/{version}/myinfo")
    .scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// `GET /api/v1/myEntityPreferences`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static GET_MY_ENTITY_PREFERENCES: Operation = Operation::get(
    "desk.agents.get_my_entity_preferences",
    "/api/{version}/myEntityPreferences",
)
.scopes(&["Desk.settings.READ", "Desk.basic.READ"])
.default_query(&[("entityType", "department")]);

/// `GET /api/v1/myPreferences`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static GET_MY_PREFERENCES: Operation = Operation::get(
    "desk.agents.get_my_preferences",
    "/api/{version}/myPreferences",
)
.scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// `GET /api/v1/agentsByIds`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST_BY_IDS: Operation =
    Operation::get("desk.agents.list_by_ids", "/api/{version}/agentsByIds").scopes(&[
        "Desk.agents.READ",
        "Desk.basic.READ",
        "Desk.settings.READ",
    ]);

/// `GET /api/v1/deletedAgents`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static LIST_DELETED: Operation =
    Operation::get("desk.agents.list_deleted", "/api/{version}/deletedAgents")
        .scopes(&["Desk.settings.READ", "Desk.basic.READ"])
        .most(5_000, "narrow the list with `status`");

/// `POST /api/v1/agents/reinvite`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
pub static REINVITE: Operation =
    Operation::post("desk.agents.reinvite", "/api/{version}/agents/reinvite").scopes(&[
        "Desk.agents.UPDATE",
        "Desk.basic.UPDATE",
        "Desk.settings.UPDATE",
    ]);

/// `POST /api/v1/agents/{agent_id}/reassignment`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
pub static SCHEDULE_REASSIGNMENT: Operation = Operation::post(
    "desk.agents.schedule_reassignment",
    "/api/{version}/agents/{agent_id}/reassignment",
)
.scopes(&[
    "Desk.agents.UPDATE",
    "Desk.basic.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `PATCH /api/v1/myEntityPreferences`. Scopes `Desk.settings.UPDATE` and `Desk.basic.UPDATE`.
pub static UPDATE_MY_ENTITY_PREFERENCES: Operation = Operation::patch(
    "desk.agents.update_my_entity_preferences",
    "/api/{version}/myEntityPreferences",
)
.scopes(&["Desk.settings.UPDATE", "Desk.basic.UPDATE"]);

/// `PATCH /api/v1/myPreferences`. Scopes `Desk.settings.UPDATE` and `Desk.basic.UPDATE`.
pub static UPDATE_MY_PREFERENCES: Operation = Operation::patch(
    "desk.agents.update_my_preferences",
    "/api/{version}/myPreferences",
)
.scopes(&["Desk.settings.UPDATE", "Desk.basic.UPDATE"]);

/// `POST /api/v1/uploadMyPhoto`. Scopes `Desk.settings.UPDATE` and `Desk.basic.UPDATE`.
pub static UPLOAD_MY_PHOTO: Operation = Operation::post(
    "desk.agents.upload_my_photo",
    "/api/{version}/uploadMyPhoto",
)
.scopes(&["Desk.settings.UPDATE", "Desk.basic.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &COUNT,
    &ACTIVATE,
    &ANONYMIZE_DELETED,
    &DEACTIVATE,
    &DELETE_MY_PHOTO,
    &DELETE_UNCONFIRMED,
    &DISPLAY_ENTITY,
    &DOWNLOAD_PHOTO,
    &GET_BY_EMAIL,
    &GET_BY_ZUID,
    &GET_COUNTS,
    &GET_ME,
    &GET_MY_ENTITY_PREFERENCES,
    &GET_MY_PREFERENCES,
    &LIST_BY_IDS,
    &LIST_DELETED,
    &REINVITE,
    &SCHEDULE_REASSIGNMENT,
    &UPDATE_MY_ENTITY_PREFERENCES,
    &UPDATE_MY_PREFERENCES,
    &UPLOAD_MY_PHOTO,
];

/// The agents of the portal.
///
/// From [`Desk::agents`](crate::Desk::agents).
#[derive(Debug, Clone)]
pub struct AgentsClient {
    client: Client,
}

impl Desk {
    /// The agents of the portal.
    #[must_use]
    pub fn agents(&self) -> AgentsClient {
        AgentsClient {
            client: self.client().clone(),
        }
    }
}

impl AgentsClient {
    /// Lists agents.
    ///
    /// `GET /api/v1/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
    /// Pages of up to 200 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list(&self) -> ListAgents {
        ListAgents(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Gets an agent.
    ///
    /// `GET /api/v1/agents/{agent_id}`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, agent_id: impl Into<Id>) -> GetAgent {
        let request = self.client.request(&GET).segment(agent_id.into());
        GetAgent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an agent.
    ///
    /// `POST /api/v1/agents`. Scopes `Desk.agents.CREATE`, `Desk.basic.CREATE` and
    /// `Desk.settings.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, body: &AgentCreate) -> CreateAgent {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateAgent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an agent.
    ///
    /// `PATCH /api/v1/agents/{agent_id}`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, agent_id: impl Into<Id>, body: &AgentUpdate) -> UpdateAgent {
        let request = self
            .client
            .request(&UPDATE)
            .segment(agent_id.into())
            .json_member("", body);
        UpdateAgent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes an agent.
    ///
    /// `DELETE /api/v1/agents/{agent_id}`. Scopes `Desk.agents.DELETE`, `Desk.basic.DELETE` and
    /// `Desk.settings.DELETE`. Retried on transient failures.
    pub fn delete(&self, agent_id: impl Into<Id>) -> DeleteAgent {
        let request = self.client.request(&DELETE).segment(agent_id.into());
        DeleteAgent(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Counts agents.
    ///
    /// `GET /api/v1/agents/count`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn count(&self) -> CountAgents {
        CountAgents(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Activates agents.
    ///
    /// `POST /api/v1/agents/activate`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn activate(&self, agent_ids: impl IntoIterator<Item = impl Into<Id>>) -> ActivateAgents {
        let request = self
            .client
            .request(&ACTIVATE)
            .json_member("agentIds", &json::owned::<Id>(agent_ids));
        ActivateAgents(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Removes the personal data of a deleted agent.
    ///
    /// `POST /api/v1/deletedAgents/{agent_id}/anonymize`. Scopes `Desk.agents.UPDATE`,
    /// `Desk.basic.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn anonymize_deleted(
        &self,
        agent_id: impl Into<Id>,
        body: &shared::AgentAnonymizeDeleted,
    ) -> AnonymizeDeletedAgents {
        let request = self
            .client
            .request(&ANONYMIZE_DELETED)
            .segment(agent_id.into())
            .json_member("", body);
        AnonymizeDeletedAgents(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Deactivates an agent.
    ///
    /// `POST /api/v1/agents/{agent_id}/deactivate`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE`
    /// and `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn deactivate(&self, agent_id: impl Into<Id>) -> DeactivateAgent {
        let request = self.client.request(&DEACTIVATE).segment(agent_id.into());
        DeactivateAgent(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Deletes the user's own photo.
    ///
    /// `POST /api/v1/deleteMyPhoto`. Scopes `Desk.settings.UPDATE` and `Desk.basic.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn delete_my_photo(&self) -> DeleteMyAgentPhoto {
        DeleteMyAgentPhoto(Call::new(
            self.client.clone(),
            self.client.request(&DELETE_MY_PHOTO),
            |_, body| decode::nothing(body),
        ))
    }

    /// Deletes unconfirmed agents.
    ///
    /// `POST /api/v1/agents/deleteUnconfirmed`. Scopes `Desk.agents.DELETE`, `Desk.basic.DELETE` and
    /// `Desk.settings.DELETE`. Not retried when it may have been carried out.
    pub fn delete_unconfirmed(
        &self,
        agent_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteUnconfirmedAgents {
        let request = self
            .client
            .request(&DELETE_UNCONFIRMED)
            .json_member("agentIds", &json::owned::<Id>(agent_ids));
        DeleteUnconfirmedAgents(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Opens a ticket or another record on an agent's screen.
    ///
    /// `POST /api/v1/agents/{agent_id}/{entity_name}/{entity_id}/display`. Scopes `Desk.basic.READ`
    /// and `Desk.settings.READ`. Not retried when it may have been carried out.
    ///
    /// - `entity_name`: One of `tickets`, `contacts`.
    pub fn display_entity(
        &self,
        agent_id: impl Into<Id>,
        entity_name: impl Into<AgentEntityName>,
        entity_id: impl Into<Id>,
    ) -> DisplayAgentEntity {
        let request = self
            .client
            .request(&DISPLAY_ENTITY)
            .segment(agent_id.into())
            .segment(entity_name.into())
            .segment(entity_id.into());
        DisplayAgentEntity(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Downloads the photo of an agent.
    ///
    /// `GET /api/v1/agents/{agent_id}/photo`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn download_photo(&self, agent_id: impl Into<Id>) -> DownloadAgentPhoto {
        let request = self
            .client
            .request(&DOWNLOAD_PHOTO)
            .segment(agent_id.into());
        DownloadAgentPhoto(Call::new(self.client.clone(), request, decode::file))
    }

    /// Gets an agent by email.
    ///
    /// `GET /api/v1/agents/email/{email}`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried
    /// on transient failures.
    pub fn get_by_email(&self, email: impl AsRef<str>) -> GetAgentByEmail {
        let request = self.client.request(&GET_BY_EMAIL).segment(email);
        GetAgentByEmail(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets an agent by zuid.
    ///
    /// `GET /api/v1/agents/zuid/{zuid}`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried on
    /// transient failures.
    pub fn get_by_zuid(&self, zuid: impl Into<Id>) -> GetAgentByZuid {
        let request = self.client.request(&GET_BY_ZUID).segment(zuid.into());
        GetAgentByZuid(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the counts of agents.
    ///
    /// `GET /api/v1/agents/allCounts`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried on
    /// transient failures.
    pub fn get_counts(&self) -> GetAgentCounts {
        GetAgentCounts(Call::new(
            self.client.clone(),
            self.client.request(&GET_COUNTS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets the agent whose token it is.
    ///
    /// `GET /api/v1/myinfo`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried on transient
    /// failures.
    pub fn get_me(&self) -> GetMyAgent {
        GetMyAgent(Call::new(
            self.client.clone(),
            self.client.request(&GET_ME),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets the user's own entity preferences.
    ///
    /// `GET /api/v1/myEntityPreferences`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried
    /// on transient failures.
    pub fn get_my_entity_preferences(&self) -> GetMyAgentEntityPreferences {
        GetMyAgentEntityPreferences(List::new(
            self.client.clone(),
            self.client.request(&GET_MY_ENTITY_PREFERENCES),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the user's own preferences.
    ///
    /// `GET /api/v1/myPreferences`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried on
    /// transient failures.
    pub fn get_my_preferences(&self) -> GetMyAgentPreferences {
        GetMyAgentPreferences(Call::new(
            self.client.clone(),
            self.client.request(&GET_MY_PREFERENCES),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists agents by ids.
    ///
    /// `GET /api/v1/agentsByIds`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_by_ids(
        &self,
        agent_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ListAgentsByIds {
        let mut request = self.client.request(&LIST_BY_IDS);
        request.set_query("agentIds", json::strings::<Id>(agent_ids).join(","));
        ListAgentsByIds(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists deleted agents.
    ///
    /// `GET /api/v1/deletedAgents`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list_deleted(&self) -> ListDeletedAgents {
        ListDeletedAgents(List::new(
            self.client.clone(),
            self.client.request(&LIST_DELETED),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Reinvites agents.
    ///
    /// `POST /api/v1/agents/reinvite`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn reinvite(&self, agent_ids: impl IntoIterator<Item = impl Into<Id>>) -> ReinviteAgents {
        let request = self
            .client
            .request(&REINVITE)
            .json_member("agentIds", &json::owned::<Id>(agent_ids));
        ReinviteAgents(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Schedules the reassignment of an agent.
    ///
    /// `POST /api/v1/agents/{agent_id}/reassignment`. Scopes `Desk.agents.UPDATE`, `Desk.basic.UPDATE`
    /// and `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn schedule_reassignment(
        &self,
        agent_id: impl Into<Id>,
        agent_reassignment: &[AgentReassignment],
    ) -> ScheduleAgentReassignment {
        let request = self
            .client
            .request(&SCHEDULE_REASSIGNMENT)
            .segment(agent_id.into())
            .json_list("agentReassignment", agent_reassignment);
        ScheduleAgentReassignment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Updates the user's own entity preferences.
    ///
    /// `PATCH /api/v1/myEntityPreferences`. Scopes `Desk.settings.UPDATE` and `Desk.basic.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update_my_entity_preferences(
        &self,
        data: &[AgentEntityPreference],
    ) -> UpdateMyAgentEntityPreferences {
        let request = self
            .client
            .request(&UPDATE_MY_ENTITY_PREFERENCES)
            .json_list("data", data);
        UpdateMyAgentEntityPreferences(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Updates the user's own preferences.
    ///
    /// `PATCH /api/v1/myPreferences`. Scopes `Desk.settings.UPDATE` and `Desk.basic.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update_my_preferences(&self, body: &AgentPreferencesUpdate) -> UpdateMyAgentPreferences {
        let request = self
            .client
            .request(&UPDATE_MY_PREFERENCES)
            .json_member("", body);
        UpdateMyAgentPreferences(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Uploads the user's own photo.
    ///
    /// `POST /api/v1/uploadMyPhoto`. Scopes `Desk.settings.UPDATE` and `Desk.basic.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn upload_my_photo(&self, user_photo: Part) -> UploadMyAgentPhoto {
        let request = self
            .client
            .request(&UPLOAD_MY_PHOTO)
            .multipart(Multipart::new().part("userPhoto", user_photo));
        UploadMyAgentPhoto(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}
