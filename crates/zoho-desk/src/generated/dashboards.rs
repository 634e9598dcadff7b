// Written by `cargo xtask codegen` from desk/v1/dashboards.toml of the catalogue; changes belong there.
//! Dashboards and their figures.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.dashboards().get_backlog_tickets("word",
//! zoho_desk::dashboards::DashboardGroupBy::Date).send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/dashboards/{dashboard_id}`. Scope `Desk.tickets.READ`.
pub static GET: Operation = Operation::get(
    "desk.dashboards.get",
    "/api/{version}/dashboards/{dashboard_id}",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/dashboards/backlogTickets`. Scope `Desk.tickets.READ`.
pub static GET_BACKLOG_TICKETS: Operation = Operation::get(
    "desk.dashboards.get_backlog_tickets",
    "/api/{version}/dashboards/backlogTickets",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/dashboards/createdTickets`. Scope `Desk.tickets.READ`.
pub static GET_CREATED_TICKETS: Operation = Operation::get(
    "desk.dashboards.get_created_tickets",
    "/api/{version}/dashboards/createdTickets",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/dashboards/onholdTickets`. Scope `Desk.tickets.READ`.
pub static GET_ONHOLD_TICKETS: Operation = Operation::get(
    "desk.dashboards.get_onhold_tickets",
    "/api/{version}/dashboards/onholdTickets",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/dashboards/reopenedTickets`. Scope `Desk.tickets.READ`.
pub static GET_REOPENED_TICKETS: Operation = Operation::get(
    "desk.dashboards.get_reopened_tickets",
    "/api/{version}/dashboards/reopenedTickets",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/dashboards/ticketsResolutionTime`. Scope `Desk.tickets.READ`.
pub static GET_RESOLUTION_TIME: Operation = Operation::get(
    "desk.dashboards.get_resolution_time",
    "/api/{version}/dashboards/ticketsResolutionTime",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/dashboards/responseCount`. Scope `Desk.tickets.READ`.
pub static GET_RESPONSE_COUNT: Operation = Operation::get(
    "desk.dashboards.get_response_count",
    "/api/{version}/dashboards/responseCount",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/dashboards/responseTime`. Scope `Desk.tickets.READ`.
pub static GET_RESPONSE_TIME: Operation = Operation::get(
    "desk.dashboards.get_response_time",
    "/api/{version}/dashboards/responseTime",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/dashboards/solvedTickets`. Scope `Desk.tickets.READ`.
pub static GET_SOLVED_TICKETS: Operation = Operation::get(
    "desk.dashboards.get_solved_tickets",
    "/api/{version}/dashboards/solvedTickets",
)
.scopes(&["Desk.tickets.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET,
    &GET_BACKLOG_TICKETS,
    &GET_CREATED_TICKETS,
    &GET_ONHOLD_TICKETS,
    &GET_REOPENED_TICKETS,
    &GET_RESOLUTION_TIME,
    &GET_RESPONSE_COUNT,
    &GET_RESPONSE_TIME,
    &GET_SOLVED_TICKETS,
];

/// Dashboards and their figures.
///
/// From [`Desk::dashboards`](crate::Desk::dashboards).
#[derive(Debug, Clone)]
pub struct DashboardsClient {
    client: Client,
}

impl Desk {
    /// Dashboards and their figures.
    #[must_use]
    pub fn dashboards(&self) -> DashboardsClient {
        DashboardsClient {
            client: self.client().clone(),
        }
    }
}

impl DashboardsClient {
    /// Gets a dashboard.
    ///
    /// `GET /api/v1/dashboards/{dashboard_id}`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn get(&self, dashboard_id: impl Into<Id>) -> GetDashboard {
        let request = self.client.request(&GET).segment(dashboard_id.into());
        GetDashboard(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the backlog tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/backlogTickets`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    ///
    /// - `group_by`: One of `date`, `channel`, `agent`, `hour`.
    pub fn get_backlog_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetDashboardBacklogTickets {
        let mut request = self.client.request(&GET_BACKLOG_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetDashboardBacklogTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the created tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/createdTickets`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    ///
    /// - `group_by`: One of `date`, `channel`, `agent`, `hour`.
    pub fn get_created_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetDashboardCreatedTickets {
        let mut request = self.client.request(&GET_CREATED_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetDashboardCreatedTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the onhold tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/onholdTickets`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    ///
    /// - `group_by`: One of `date`, `channel`, `agent`, `hour`.
    pub fn get_onhold_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetDashboardOnholdTickets {
        let mut request = self.client.request(&GET_ONHOLD_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetDashboardOnholdTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the reopened tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/reopenedTickets`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    ///
    /// - `group_by`: One of `date`, `channel`, `agent`, `hour`.
    pub fn get_reopened_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetDashboardReopenedTickets {
        let mut request = self.client.request(&GET_REOPENED_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetDashboardReopenedTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the resolution time of dashboards.
    ///
    /// `GET /api/v1/dashboards/ticketsResolutionTime`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    ///
    /// - `group_by`: One of `date`, `channel`, `agent`, `hour`.
    pub fn get_resolution_time(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetDashboardResolutionTime {
        let mut request = self.client.request(&GET_RESOLUTION_TIME);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetDashboardResolutionTime(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the response count of dashboards.
    ///
    /// `GET /api/v1/dashboards/responseCount`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    ///
    /// - `group_by`: One of `date`, `channel`, `agent`, `hour`.
    pub fn get_response_count(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetDashboardResponseCount {
        let mut request = self.client.request(&GET_RESPONSE_COUNT);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetDashboardResponseCount(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the response time of dashboards.
    ///
    /// `GET /api/v1/dashboards/responseTime`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    ///
    /// - `group_by`: One of `date`, `channel`, `agent`, `hour`.
    pub fn get_response_time(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
        is_first_response: bool,
    ) -> GetDashboardResponseTime {
        let mut request = self.client.request(&GET_RESPONSE_TIME);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        request.set_query("isFirstResponse", is_first_response.to_string());
        GetDashboardResponseTime(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the solved tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/solvedTickets`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    ///
    /// - `group_by`: One of `date`, `channel`, `agent`, `hour`.
    pub fn get_solved_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetDashboardSolvedTickets {
        let mut request = self.client.request(&GET_SOLVED_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetDashboardSolvedTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`DashboardsClient::get`](crate::dashboards::DashboardsClient::get).
    GetDashboard => Dashboard
}

call! {
    /// Returned by [`DashboardsClient::get_backlog_tickets`](crate::dashboards::DashboardsClient::get_backlog_tickets).
    GetDashboardBacklogTickets => DashboardBacklogTickets
}

impl GetDashboardBacklogTickets {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call! {
    /// Returned by [`DashboardsClient::get_created_tickets`](crate::dashboards::DashboardsClient::get_created_tickets).
    GetDashboardCreatedTickets => DashboardBacklogTickets
}

impl GetDashboardCreatedTickets {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", json::strings::<Id>(team_id).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call! {
    /// Returned by [`DashboardsClient::get_onhold_tickets`](crate::dashboards::DashboardsClient::get_onhold_tickets).
    GetDashboardOnholdTickets => DashboardBacklogTickets
}

impl GetDashboardOnholdTickets {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", json::strings::<Id>(team_id).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call! {
    /// Returned by [`DashboardsClient::get_reopened_tickets`](crate::dashboards::DashboardsClient::get_reopened_tickets).
    GetDashboardReopenedTickets => DashboardBacklogTickets
}

impl GetDashboardReopenedTickets {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", json::strings::<Id>(team_id).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call! {
    /// Returned by [`DashboardsClient::get_resolution_time`](crate::dashboards::DashboardsClient::get_resolution_time).
    GetDashboardResolutionTime => DashboardResolutionTime
}

impl GetDashboardResolutionTime {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", json::strings::<Id>(team_id).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call! {
    /// Returned by [`DashboardsClient::get_response_count`](crate::dashboards::DashboardsClient::get_response_count).
    GetDashboardResponseCount => DashboardResponseCount
}

impl GetDashboardResponseCount {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", json::strings::<Id>(team_id).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call! {
    /// Returned by [`DashboardsClient::get_response_time`](crate::dashboards::DashboardsClient::get_response_time).
    GetDashboardResponseTime => DashboardResponseTime
}

impl GetDashboardResponseTime {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", json::strings::<Id>(team_id).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call! {
    /// Returned by [`DashboardsClient::get_solved_tickets`](crate::dashboards::DashboardsClient::get_solved_tickets).
    GetDashboardSolvedTickets => DashboardBacklogTickets
}

impl GetDashboardSolvedTickets {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", json::strings::<Id>(team_id).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

/// Returned by `dashboards().get`.
#[non_exhaustive]
pub struct Dashboard {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub modified_time: Option<DateTime>,
    pub is_system_generated: Option<bool>,
    pub description: Option<String>,
    pub react_nice_url: Option<String>,
    pub dashboard_folder: Option<DashboardFolder>,
    pub last_accessed_time: Option<DateTime>,
    pub is_default: Option<bool>,
    pub dashboard_ui_url: Option<String>,
    pub is_editable: Option<bool>,
    pub is_customizable: Option<bool>,
    pub name: Option<String>,
    pub modified_by: Option<shared::ProductOwner>,
    pub last_accessed_by: Option<shared::ProductOwner>,
    pub is_favorite: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Dashboard {
    "id" => id,
    "displayLabel" => display_label,
    "modifiedTime" => modified_time,
    "isSystemGenerated" => is_system_generated,
    "description" => description,
    "reactNiceUrl" => react_nice_url,
    "dashboardFolder" => dashboard_folder,
    "lastAccessedTime" => last_accessed_time,
    "isDefault" => is_default,
    "dashboardUIUrl" => dashboard_ui_url,
    "isEditable" => is_editable,
    "isCustomizable" => is_customizable,
    "name" => name,
    "modifiedBy" => modified_by,
    "lastAccessedBy" => last_accessed_by,
    "isFavorite" => is_favorite;
    extra
});

/// Returned by `dashboards().get_backlog_tickets`, `dashboards().get_created_tickets`,
/// `dashboards().get_onhold_tickets` and others.
#[non_exhaustive]
pub struct DashboardBacklogTickets {
    pub total_ticket_count: Option<i64>,
    pub avg: Option<String>,
    pub ticket_count: Option<Vec<DashboardResponseCountEntry>>,
    /// One of `date`, `channel`, `agent`, `hour`.
    pub grouped_by: Option<DashboardGroupBy>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DashboardBacklogTickets {
    "totalTicketCount" => total_ticket_count,
    "avg" => avg,
    "ticketCount" => ticket_count,
    "groupedBy" => grouped_by;
    extra
});

#[non_exhaustive]
pub struct DashboardFolder {
    pub id: Option<Id>,
    pub department_id: Option<Id>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DashboardFolder {
    "id" => id,
    "departmentId" => department_id,
    "name" => name;
    extra
});

/// Returned by `dashboards().get_resolution_time`.
#[non_exhaustive]
pub struct DashboardResolutionTime {
    pub total_avg_agent_time: Option<String>,
    pub time_data: Option<Vec<DashboardTimeData>>,
    pub total_ticket_count: Option<i64>,
    pub total_avg_system_time: Option<String>,
    /// One of `date`, `channel`, `agent`, `hour`.
    pub grouped_by: Option<DashboardGroupBy>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DashboardResolutionTime {
    "totalAvgAgentTime" => total_avg_agent_time,
    "timeData" => time_data,
    "totalTicketCount" => total_ticket_count,
    "totalAvgSystemTime" => total_avg_system_time,
    "groupedBy" => grouped_by;
    extra
});

/// Returned by `dashboards().get_response_count`.
#[non_exhaustive]
pub struct DashboardResponseCount {
    pub avg: Option<String>,
    /// One of `date`, `channel`, `agent`, `hour`.
    pub grouped_by: Option<DashboardGroupBy>,
    pub total_response_count: Option<i64>,
    pub response_count: Option<Vec<DashboardResponseCountEntry>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DashboardResponseCount {
    "avg" => avg,
    "groupedBy" => grouped_by,
    "totalResponseCount" => total_response_count,
    "responseCount" => response_count;
    extra
});

#[non_exhaustive]
pub struct DashboardResponseCountEntry {
    pub count: Option<i64>,
    pub value: Option<String>,
    pub reference_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DashboardResponseCountEntry {
    "count" => count,
    "value" => value,
    "referenceValue" => reference_value;
    extra
});

/// Returned by `dashboards().get_response_time`.
#[non_exhaustive]
pub struct DashboardResponseTime {
    pub total_avg_agent_time: Option<String>,
    pub time_data: Option<Vec<DashboardResponseTimeEntry>>,
    pub total_avg_system_time: Option<String>,
    /// One of `date`, `channel`, `agent`, `hour`.
    pub grouped_by: Option<DashboardGroupBy>,
    pub total_response_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DashboardResponseTime {
    "totalAvgAgentTime" => total_avg_agent_time,
    "timeData" => time_data,
    "totalAvgSystemTime" => total_avg_system_time,
    "groupedBy" => grouped_by,
    "totalResponseCount" => total_response_count;
    extra
});

#[non_exhaustive]
pub struct DashboardResponseTimeEntry {
    pub avg_system_time: Option<String>,
    pub avg_agent_time: Option<String>,
    pub response_count: Option<i64>,
    pub value: Option<String>,
    pub reference_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DashboardResponseTimeEntry {
    "avgSystemTime" => avg_system_time,
    "avgAgentTime" => avg_agent_time,
    "responseCount" => response_count,
    "value" => value,
    "referenceValue" => reference_value;
    extra
});

#[non_exhaustive]
pub struct DashboardTimeData {
    pub avg_system_time: Option<String>,
    pub ticket_count: Option<i64>,
    pub avg_agent_time: Option<String>,
    pub value: Option<String>,
    pub reference_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DashboardTimeData {
    "avgSystemTime" => avg_system_time,
    "ticketCount" => ticket_count,
    "avgAgentTime" => avg_agent_time,
    "value" => value,
    "referenceValue" => reference_value;
    extra
});

open_enum! {
    /// Sent by `dashboards().get_backlog_tickets`, `dashboards().get_created_tickets`,
    /// `dashboards().get_onhold_tickets` and others.
    pub enum DashboardGroupBy {
        /// `date`
        Date = "date",
        /// `channel`
        Channel = "channel",
        /// `agent`
        Agent = "agent",
        /// `hour`
        Hour = "hour",
    }
}
