// Written by `cargo xtask codegen` from xtask/catalog/desk/agent_availability.toml; changes belong there.
//! Which agents are online.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut items = desk.agent_availability().list("4876876000000123456").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Which agents are online.
///
/// From [`Desk::agent_availability`](crate::Desk::agent_availability); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/agentAvailability`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Comes in
    /// pages of up to 50. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list(&self, department_id: impl Into<Id>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets the config of agent availability.
    ///
    /// `GET /api/v1/agentAvailabilityConfig`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_config(&self) -> Call<AgentAvailabilityConfig> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_CONFIG),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists offline agent availability.
    ///
    /// `GET /api/v1/offlineAgents`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list_offline(&self, department_id: impl Into<Id>) -> ListOfflineCall {
        let mut request = self.client.request(&LIST_OFFLINE);
        request.set_query("departmentId", department_id.into());
        ListOfflineCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists online agent availability.
    ///
    /// `GET /api/v1/onlineAgents`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list_online(&self, department_id: impl Into<Id>) -> ListOnlineCall {
        let mut request = self.client.request(&LIST_ONLINE);
        request.set_query("departmentId", department_id.into());
        ListOnlineCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates the config of agent availability.
    ///
    /// `POST /api/v1/agentAvailabilityConfig`. Scopes `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_config(&self, body: &AgentAvailabilityConfig) -> Call<()> {
        let request = self.client.request(&UPDATE_CONFIG).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `agent_availability().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<AgentAvailability>);

impl ListCall {
    /// What comes along: `chatStatus`, `mailStatus`, `phoneStatus`, `presenceStatus`, `phoneMode`.
    /// Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<AgentAvailabilityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<AgentAvailabilityInclude>(include).join(","),
        );
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListCall => list AgentAvailability);

/// What may be set before `agent_availability().list_offline` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListOfflineCall(Call<OfflineAgent>);

impl ListOfflineCall {
    /// What comes along: `chatStatus`, `mailStatus`, `phoneStatus`, `presenceStatus`, `phoneMode`.
    /// Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<AgentAvailabilityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<AgentAvailabilityInclude>(include).join(","),
        );
        self
    }

    /// How many come at a time, from 1 to 6000; `20` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=6000);
        self
    }
}

call!(ListOfflineCall => OfflineAgent);

/// What may be set before `agent_availability().list_online` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListOnlineCall(Call<OfflineAgent>);

impl ListOnlineCall {
    /// What comes along: `chatStatus`, `mailStatus`, `phoneStatus`, `presenceStatus`, `phoneMode`.
    /// Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<AgentAvailabilityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<AgentAvailabilityInclude>(include).join(","),
        );
        self
    }

    /// How many come at a time, from 1 to 6000; `20` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=6000);
        self
    }
}

call!(ListOnlineCall => OfflineAgent);

/// Agent availability, from `agent_availability().list`.
#[non_exhaustive]
pub struct AgentAvailability {
    /// `chatStatus`: one of `ONLINE`, `OFFLINE`.
    pub chat_status: Option<shared::ChatStatus>,
    /// `phoneMode`: one of `PHONE`, `WEB`.
    pub phone_mode: Option<PhoneMode>,
    /// `phoneStatus`: one of `ONLINE`, `OFFLINE`, `BUSY`.
    pub phone_status: Option<PhoneStatus>,
    /// `mailStatus`: one of `ONLINE`, `OFFLINE`.
    pub mail_status: Option<shared::ChatStatus>,
    /// `presenceStatus`: one of `ONLINE`, `OFFLINE`.
    pub presence_status: Option<shared::ChatStatus>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `status`: one of `ONLINE`, `OFFLINE`.
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

/// Agent availability config, for `agent_availability().update_config`, from
/// `agent_availability().get_config`.
pub struct AgentAvailabilityConfig {
    /// `agentIdleTime`: text.
    pub agent_idle_time: Option<String>,
    /// `treatIdleAgentsAsOffline`: yes or no.
    pub treat_idle_agents_as_offline: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentAvailabilityConfig {
    "agentIdleTime" => agent_idle_time,
    "treatIdleAgentsAsOffline" => treat_idle_agents_as_offline;
    extra
});

/// Offline agent, from `agent_availability().list_offline`, `agent_availability().list_online`.
#[non_exhaustive]
pub struct OfflineAgent {
    /// `data`: a list.
    pub data: Option<Vec<AgentAvailability>>,
    /// `hasMore`: whether it has more.
    pub has_more: Option<bool>,
    /// `totalAgentsCount`: how many total agents there are.
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
    /// Agent availability include, for `agent_availability().list`,
    /// `agent_availability().list_offline`, `agent_availability().list_online`.
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
    /// Phone mode.
    pub enum PhoneMode {
        /// `PHONE`
        Phone = "PHONE",
        /// `WEB`
        Web = "WEB",
    }
}

open_enum! {
    /// Phone status.
    pub enum PhoneStatus {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
        /// `BUSY`
        Busy = "BUSY",
    }
}
