// Written by `cargo xtask codegen` from desk/v1/agent_availability.toml of the catalogue; changes belong there.
//! Which agents are online.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut items = desk.agent_availability().list("4876876000000123456").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/agentAvailability`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.agent_availability.list",
    "/api/{version}/agentAvailability",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ"])
.most(5_000, "narrow the list with `departmentId`");

/// `GET /api/v1/agentAvailabilityConfig`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static GET_CONFIG: Operation = Operation::get(
    "desk.agent_availability.get_config",
    "/api/{version}/agentAvailabilityConfig",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

/// `GET /api/v1/offlineAgents`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST_OFFLINE: Operation = Operation::get(
    "desk.agent_availability.list_offline",
    "/api/{version}/offlineAgents",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

/// `GET /api/v1/onlineAgents`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST_ONLINE: Operation = Operation::get(
    "desk.agent_availability.list_online",
    "/api/{version}/onlineAgents",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

/// `POST /api/v1/agentAvailabilityConfig`. Scopes `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_CONFIG: Operation = Operation::post(
    "desk.agent_availability.update_config",
    "/api/{version}/agentAvailabilityConfig",
)
.scopes(&["Desk.basic.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET_CONFIG,
    &LIST_OFFLINE,
    &LIST_ONLINE,
    &UPDATE_CONFIG,
];

/// Which agents are online.
///
/// From [`Desk::agent_availability`](crate::Desk::agent_availability).
#[derive(Debug, Clone)]
pub struct AgentAvailabilityClient {
    client: Client,
}

impl Desk {
    /// Which agents are online.
    #[must_use]
    pub fn agent_availability(&self) -> AgentAvailabilityClient {
        AgentAvailabilityClient {
            client: self.client().clone(),
        }
    }
}

impl AgentAvailabilityClient {
    /// Lists agent availability.
    ///
    /// `GET /api/v1/agentAvailability`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Pages of up
    /// to 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self, department_id: impl Into<Id>) -> ListAgentAvailability {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListAgentAvailability(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets the config of agent availability.
    ///
    /// `GET /api/v1/agentAvailabilityConfig`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn get_config(&self) -> GetAgentAvailabilityConfig {
        GetAgentAvailabilityConfig(Call::new(
            self.client.clone(),
            self.client.request(&GET_CONFIG),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists offline agent availability.
    ///
    /// `GET /api/v1/offlineAgents`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Retried on
    /// transient failures.
    pub fn list_offline(&self, department_id: impl Into<Id>) -> ListOfflineAgentAvailability {
        let mut request = self.client.request(&LIST_OFFLINE);
        request.set_query("departmentId", department_id.into());
        ListOfflineAgentAvailability(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists online agent availability.
    ///
    /// `GET /api/v1/onlineAgents`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Retried on
    /// transient failures.
    pub fn list_online(&self, department_id: impl Into<Id>) -> ListOnlineAgentAvailability {
        let mut request = self.client.request(&LIST_ONLINE);
        request.set_query("departmentId", department_id.into());
        ListOnlineAgentAvailability(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the config of agent availability.
    ///
    /// `POST /api/v1/agentAvailabilityConfig`. Scopes `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update_config(&self, body: &AgentAvailabilityConfig) -> UpdateAgentAvailabilityConfig {
        let request = self.client.request(&UPDATE_CONFIG).json_member("", body);
        UpdateAgentAvailabilityConfig(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`AgentAvailabilityClient::list`](crate::agent_availability::AgentAvailabilityClient::list).
    ListAgentAvailability => list AgentAvailability
}

impl ListAgentAvailability {
    /// What to return along with each item. Query parameter `include`, any of `chatStatus`,
    /// `mailStatus`, `phoneStatus`, `presenceStatus`, `phoneMode`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<AgentAvailabilityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<AgentAvailabilityInclude>(include).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
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
    /// Returned by [`AgentAvailabilityClient::get_config`](crate::agent_availability::AgentAvailabilityClient::get_config).
    GetAgentAvailabilityConfig => AgentAvailabilityConfig
}

call! {
    /// Returned by [`AgentAvailabilityClient::list_offline`](crate::agent_availability::AgentAvailabilityClient::list_offline).
    ListOfflineAgentAvailability => OfflineAgent
}

impl ListOfflineAgentAvailability {
    /// What to return along with each item. Query parameter `include`, any of `chatStatus`,
    /// `mailStatus`, `phoneStatus`, `presenceStatus`, `phoneMode`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<AgentAvailabilityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<AgentAvailabilityInclude>(include).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 6000, `20` by
    /// default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=6000);
        self
    }
}

call! {
    /// Returned by [`AgentAvailabilityClient::list_online`](crate::agent_availability::AgentAvailabilityClient::list_online).
    ListOnlineAgentAvailability => OfflineAgent
}

impl ListOnlineAgentAvailability {
    /// What to return along with each item. Query parameter `include`, any of `chatStatus`,
    /// `mailStatus`, `phoneStatus`, `presenceStatus`, `phoneMode`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<AgentAvailabilityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<AgentAvailabilityInclude>(include).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 6000, `20` by
    /// default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=6000);
        self
    }
}

call! {
    /// Returned by [`AgentAvailabilityClient::update_config`](crate::agent_availability::AgentAvailabilityClient::update_config).
    UpdateAgentAvailabilityConfig => ()
}

/// Returned by `agent_availability().list`.
#[non_exhaustive]
pub struct AgentAvailability {
    /// One of `ONLINE`, `OFFLINE`.
    pub chat_status: Option<shared::ChatStatus>,
    /// One of `PHONE`, `WEB`.
    pub phone_mode: Option<PhoneMode>,
    /// One of `ONLINE`, `OFFLINE`, `BUSY`.
    pub phone_status: Option<PhoneStatus>,
    /// One of `ONLINE`, `OFFLINE`.
    pub mail_status: Option<shared::ChatStatus>,
    /// One of `ONLINE`, `OFFLINE`.
    pub presence_status: Option<shared::ChatStatus>,
    pub agent_id: Option<Id>,
    /// One of `ONLINE`, `OFFLINE`.
    pub status: Option<shared::ChatStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentAvailability {
    "chatStatus" => chat_status,
    "phoneMode" => phone_mode,
    "phoneStatus" => phone_status,
    "mailStatus" => mail_status,
    "presenceStatus" => presence_status,
    "agentId" => agent_id,
    "status" => status;
    extra
});

/// Sent by `agent_availability().update_config`. Returned by `agent_availability().get_config`.
pub struct AgentAvailabilityConfig {
    pub agent_idle_time: Option<String>,
    pub treat_idle_agents_as_offline: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentAvailabilityConfig {
    "agentIdleTime" => agent_idle_time,
    "treatIdleAgentsAsOffline" => treat_idle_agents_as_offline;
    extra
});

/// Returned by `agent_availability().list_offline`, `agent_availability().list_online`.
#[non_exhaustive]
pub struct OfflineAgent {
    pub data: Option<Vec<AgentAvailability>>,
    pub has_more: Option<bool>,
    pub total_agents_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OfflineAgent {
    "data" => data,
    "hasMore" => has_more,
    "totalAgentsCount" => total_agents_count;
    extra
});

open_enum! {
    /// Sent by `agent_availability().list`, `agent_availability().list_offline`,
    /// `agent_availability().list_online`.
    pub enum AgentAvailabilityInclude {
        /// `chatStatus`
        ChatStatus = "chatStatus",
        /// `mailStatus`
        MailStatus = "mailStatus",
        /// `phoneStatus`
        PhoneStatus = "phoneStatus",
        /// `presenceStatus`
        PresenceStatus = "presenceStatus",
        /// `phoneMode`
        PhoneMode = "phoneMode",
    }
}

open_enum! {
    pub enum PhoneMode {
        /// `PHONE`
        Phone = "PHONE",
        /// `WEB`
        Web = "WEB",
    }
}

open_enum! {
    pub enum PhoneStatus {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
        /// `BUSY`
        Busy = "BUSY",
    }
}
