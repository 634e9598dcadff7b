// Written by `cargo xtask codegen` from xtask/catalog/desk/dashboards.toml; changes belong there.
//! Dashboards and their figures.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.dashboards().get_backlog_tickets("word",
//! zoho_desk::dashboards::DashboardGroupBy::Date).send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, Operation, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Dashboards and their figures.
///
/// From [`Desk::dashboards`](crate::Desk::dashboards); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/dashboards/{dashboard_id}`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, dashboard_id: impl Into<Id>) -> Call<Dashboard> {
        let request = self.client.request(&GET).segment(dashboard_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the backlog tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/backlogTickets`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `group_by` (`groupBy`): one of `date`, `channel`, `agent`, `hour`
    pub fn get_backlog_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetBacklogTicketsCall {
        let mut request = self.client.request(&GET_BACKLOG_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetBacklogTicketsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the created tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/createdTickets`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `group_by` (`groupBy`): one of `date`, `channel`, `agent`, `hour`
    pub fn get_created_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetCreatedTicketsCall {
        let mut request = self.client.request(&GET_CREATED_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetCreatedTicketsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the onhold tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/onholdTickets`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `group_by` (`groupBy`): one of `date`, `channel`, `agent`, `hour`
    pub fn get_onhold_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetOnholdTicketsCall {
        let mut request = self.client.request(&GET_ONHOLD_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetOnholdTicketsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the reopened tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/reopenedTickets`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `group_by` (`groupBy`): one of `date`, `channel`, `agent`, `hour`
    pub fn get_reopened_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetReopenedTicketsCall {
        let mut request = self.client.request(&GET_REOPENED_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetReopenedTicketsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the resolution time of dashboards.
    ///
    /// `GET /api/v1/dashboards/ticketsResolutionTime`. Scope `Desk.tickets.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `group_by` (`groupBy`): one of `date`, `channel`, `agent`, `hour`
    pub fn get_resolution_time(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetResolutionTimeCall {
        let mut request = self.client.request(&GET_RESOLUTION_TIME);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetResolutionTimeCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the response count of dashboards.
    ///
    /// `GET /api/v1/dashboards/responseCount`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `group_by` (`groupBy`): one of `date`, `channel`, `agent`, `hour`
    pub fn get_response_count(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetResponseCountCall {
        let mut request = self.client.request(&GET_RESPONSE_COUNT);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetResponseCountCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the response time of dashboards.
    ///
    /// `GET /api/v1/dashboards/responseTime`. Scope `Desk.tickets.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `group_by` (`groupBy`): one of `date`, `channel`, `agent`, `hour`
    /// - `is_first_response` (`isFirstResponse`): whether it is first response
    pub fn get_response_time(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
        is_first_response: bool,
    ) -> GetResponseTimeCall {
        let mut request = self.client.request(&GET_RESPONSE_TIME);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        request.set_query("isFirstResponse", is_first_response.to_string());
        GetResponseTimeCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the solved tickets of dashboards.
    ///
    /// `GET /api/v1/dashboards/solvedTickets`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `group_by` (`groupBy`): one of `date`, `channel`, `agent`, `hour`
    pub fn get_solved_tickets(
        &self,
        duration: impl Into<shared::Duration>,
        group_by: impl Into<DashboardGroupBy>,
    ) -> GetSolvedTicketsCall {
        let mut request = self.client.request(&GET_SOLVED_TICKETS);
        request.set_query("duration", duration.into());
        request.set_query("groupBy", group_by.into());
        GetSolvedTicketsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `dashboards().get_backlog_tickets` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBacklogTicketsCall(Call<DashboardBacklogTickets>);

impl GetBacklogTicketsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call!(GetBacklogTicketsCall => DashboardBacklogTickets);

/// What may be set before `dashboards().get_created_tickets` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCreatedTicketsCall(Call<DashboardBacklogTickets>);

impl GetCreatedTicketsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", wire::strings::<Id>(team_id).join(","));
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call!(GetCreatedTicketsCall => DashboardBacklogTickets);

/// What may be set before `dashboards().get_onhold_tickets` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetOnholdTicketsCall(Call<DashboardBacklogTickets>);

impl GetOnholdTicketsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", wire::strings::<Id>(team_id).join(","));
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call!(GetOnholdTicketsCall => DashboardBacklogTickets);

/// What may be set before `dashboards().get_reopened_tickets` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetReopenedTicketsCall(Call<DashboardBacklogTickets>);

impl GetReopenedTicketsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", wire::strings::<Id>(team_id).join(","));
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call!(GetReopenedTicketsCall => DashboardBacklogTickets);

/// What may be set before `dashboards().get_resolution_time` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetResolutionTimeCall(Call<DashboardResolutionTime>);

impl GetResolutionTimeCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", wire::strings::<Id>(team_id).join(","));
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call!(GetResolutionTimeCall => DashboardResolutionTime);

/// What may be set before `dashboards().get_response_count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetResponseCountCall(Call<DashboardResponseCount>);

impl GetResponseCountCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", wire::strings::<Id>(team_id).join(","));
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call!(GetResponseCountCall => DashboardResponseCount);

/// What may be set before `dashboards().get_response_time` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetResponseTimeCall(Call<DashboardResponseTime>);

impl GetResponseTimeCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", wire::strings::<Id>(team_id).join(","));
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call!(GetResponseTimeCall => DashboardResponseTime);

/// What may be set before `dashboards().get_solved_tickets` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSolvedTicketsCall(Call<DashboardBacklogTickets>);

impl GetSolvedTicketsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `teamId`.
    pub fn team_id(mut self, team_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamId", wire::strings::<Id>(team_id).join(","));
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }
}

call!(GetSolvedTicketsCall => DashboardBacklogTickets);

/// Dashboard, from `dashboards().get`.
#[non_exhaustive]
pub struct Dashboard {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isSystemGenerated`: whether it is system generated.
    pub is_system_generated: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `reactNiceUrl`: an address on the web.
    pub react_nice_url: Option<String>,
    /// `dashboardFolder`: an object.
    pub dashboard_folder: Option<DashboardFolder>,
    /// `lastAccessedTime`: a moment with its offset.
    pub last_accessed_time: Option<DateTime>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `dashboardUIUrl`: an address on the web.
    pub dashboard_ui_url: Option<String>,
    /// `isEditable`: whether it is editable.
    pub is_editable: Option<bool>,
    /// `isCustomizable`: whether it is customizable.
    pub is_customizable: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::ProductOwner>,
    /// `lastAccessedBy`: an object.
    pub last_accessed_by: Option<shared::ProductOwner>,
    /// `isFavorite`: whether it is favorite.
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

/// Dashboard backlog tickets, from `dashboards().get_backlog_tickets`,
/// `dashboards().get_created_tickets`, `dashboards().get_onhold_tickets`, ….
#[non_exhaustive]
pub struct DashboardBacklogTickets {
    /// `totalTicketCount`: how many total tickets there are.
    pub total_ticket_count: Option<i64>,
    /// `avg`: text.
    pub avg: Option<String>,
    /// `ticketCount`: a list.
    pub ticket_count: Option<Vec<DashboardResponseCountEntry>>,
    /// `groupedBy`: one of `date`, `channel`, `agent`, `hour`.
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

/// Dashboard folder.
#[non_exhaustive]
pub struct DashboardFolder {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `name`: its name.
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

/// Dashboard resolution time, from `dashboards().get_resolution_time`.
#[non_exhaustive]
pub struct DashboardResolutionTime {
    /// `totalAvgAgentTime`: text.
    pub total_avg_agent_time: Option<String>,
    /// `timeData`: a list.
    pub time_data: Option<Vec<DashboardTimeData>>,
    /// `totalTicketCount`: how many total tickets there are.
    pub total_ticket_count: Option<i64>,
    /// `totalAvgSystemTime`: text.
    pub total_avg_system_time: Option<String>,
    /// `groupedBy`: one of `date`, `channel`, `agent`, `hour`.
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

/// Dashboard response count, from `dashboards().get_response_count`.
#[non_exhaustive]
pub struct DashboardResponseCount {
    /// `avg`: text.
    pub avg: Option<String>,
    /// `groupedBy`: one of `date`, `channel`, `agent`, `hour`.
    pub grouped_by: Option<DashboardGroupBy>,
    /// `totalResponseCount`: how many total responses there are.
    pub total_response_count: Option<i64>,
    /// `responseCount`: a list.
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

/// Dashboard response count entry.
#[non_exhaustive]
pub struct DashboardResponseCountEntry {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `value`: text.
    pub value: Option<String>,
    /// `referenceValue`: text.
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

/// Dashboard response time, from `dashboards().get_response_time`.
#[non_exhaustive]
pub struct DashboardResponseTime {
    /// `totalAvgAgentTime`: text.
    pub total_avg_agent_time: Option<String>,
    /// `timeData`: a list.
    pub time_data: Option<Vec<DashboardResponseTimeEntry>>,
    /// `totalAvgSystemTime`: text.
    pub total_avg_system_time: Option<String>,
    /// `groupedBy`: one of `date`, `channel`, `agent`, `hour`.
    pub grouped_by: Option<DashboardGroupBy>,
    /// `totalResponseCount`: how many total responses there are.
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

/// Dashboard response time entry.
#[non_exhaustive]
pub struct DashboardResponseTimeEntry {
    /// `avgSystemTime`: text.
    pub avg_system_time: Option<String>,
    /// `avgAgentTime`: text.
    pub avg_agent_time: Option<String>,
    /// `responseCount`: how many responses there are.
    pub response_count: Option<i64>,
    /// `value`: text.
    pub value: Option<String>,
    /// `referenceValue`: text.
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

/// Dashboard time data.
#[non_exhaustive]
pub struct DashboardTimeData {
    /// `avgSystemTime`: text.
    pub avg_system_time: Option<String>,
    /// `ticketCount`: how many tickets there are.
    pub ticket_count: Option<i64>,
    /// `avgAgentTime`: text.
    pub avg_agent_time: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
    /// `referenceValue`: text.
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
    /// Dashboard group by, for `dashboards().get_backlog_tickets`, `dashboards().get_created_tickets`,
    /// `dashboards().get_onhold_tickets`, ….
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
