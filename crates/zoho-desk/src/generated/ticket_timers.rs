// Written by `cargo xtask codegen` from desk/v1/ticket_timers.toml of the catalogue; changes belong there.
//! Timers that run on tickets.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut ticket_timers = desk.ticket_timers().list_all_active("4876876000000123456").stream();
//! while let Some(ticket_timer) = ticket_timers.next().await {
//!     println!("{:?}", ticket_timer?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.READ`.
pub static GET: Operation = Operation::get(
    "desk.ticket_timers.get",
    "/api/{version}/tickets/{ticket_id}/timer",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/activeTimer`. Scope `Desk.tickets.READ`.
pub static LIST_ACTIVE: Operation = Operation::get(
    "desk.ticket_timers.list_active",
    "/api/{version}/tickets/{ticket_id}/activeTimer",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "");

/// `GET /api/v1/allActiveTimers`. Scopes `Desk.tickets.READ`, `Desk.activities.tasks.READ`, `Desk.activities.calls.READ` and `Desk.activities.events.READ`.
pub static LIST_ALL_ACTIVE: Operation = Operation::get(
    "desk.ticket_timers.list_all_active",
    "/api/{version}/allActiveTimers",
)
.scopes(&[
    "Desk.tickets.READ",
    "Desk.activities.tasks.READ",
    "Desk.activities.calls.READ",
    "Desk.activities.events.READ",
]);

/// `GET /api/v1/myActiveTimers`. Scope `Desk.tickets.READ`.
pub static LIST_MY_ACTIVE: Operation = Operation::get(
    "desk.ticket_timers.list_my_active",
    "/api/{version}/myActiveTimers",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "narrow the list with `departmentId`");

/// `POST /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.UPDATE`.
pub static SET_STATE: Operation = Operation::post(
    "desk.ticket_timers.set_state",
    "/api/{version}/tickets/{ticket_id}/timer",
)
.scopes(&["Desk.tickets.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET,
    &LIST_ACTIVE,
    &LIST_ALL_ACTIVE,
    &LIST_MY_ACTIVE,
    &SET_STATE,
];

/// Timers that run on tickets.
///
/// From [`Desk::ticket_timers`](crate::Desk::ticket_timers).
#[derive(Debug, Clone)]
pub struct TicketTimersClient {
    client: Client,
}

impl Desk {
    /// Timers that run on tickets.
    #[must_use]
    pub fn ticket_timers(&self) -> TicketTimersClient {
        TicketTimersClient {
            client: self.client().clone(),
        }
    }
}

impl TicketTimersClient {
    /// Gets a ticket timer.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn get(&self, ticket_id: impl Into<Id>) -> GetTicketTimer {
        let request = self.client.request(&GET).segment(ticket_id.into());
        GetTicketTimer(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists active ticket timers.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/activeTimer`. Scope `Desk.tickets.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_active(&self, ticket_id: impl Into<Id>) -> ListActiveTicketTimers {
        let request = self.client.request(&LIST_ACTIVE).segment(ticket_id.into());
        ListActiveTicketTimers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the all active of ticket timers.
    ///
    /// `GET /api/v1/allActiveTimers`. Scopes `Desk.tickets.READ`, `Desk.activities.tasks.READ`,
    /// `Desk.activities.calls.READ` and `Desk.activities.events.READ`. Retried on transient failures.
    pub fn list_all_active(&self, department_id: impl Into<Id>) -> ListTicketTimerAllActive {
        let mut request = self.client.request(&LIST_ALL_ACTIVE);
        request.set_query("departmentId", department_id.into());
        ListTicketTimerAllActive(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the user's own active.
    ///
    /// `GET /api/v1/myActiveTimers`. Scope `Desk.tickets.READ`. Pages of up to 50 items. Items that
    /// are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    pub fn list_my_active(&self, department_id: impl Into<Id>) -> ListMyTicketTimerActive {
        let mut request = self.client.request(&LIST_MY_ACTIVE);
        request.set_query("departmentId", department_id.into());
        ListMyTicketTimerActive(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Sets the state of ticket timers.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.UPDATE`. Not retried when it may
    /// have been carried out.
    ///
    /// - `action`: One of `START`, `STOP`, `PAUSE`, `RESUME`.
    pub fn set_state(
        &self,
        ticket_id: impl Into<Id>,
        action: impl Into<shared::TimerAction>,
    ) -> SetTicketTimerState {
        let mut request = self.client.request(&SET_STATE).segment(ticket_id.into());
        request.set_query("action", action.into());
        SetTicketTimerState(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`TicketTimersClient::get`](crate::ticket_timers::TicketTimersClient::get).
    GetTicketTimer => shared::Timer
}

call! {
    /// Returned by [`TicketTimersClient::list_active`](crate::ticket_timers::TicketTimersClient::list_active).
    ListActiveTicketTimers => list ActiveTicketTimer
}

impl ListActiveTicketTimers {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`TicketTimersClient::list_all_active`](crate::ticket_timers::TicketTimersClient::list_all_active).
    ListTicketTimerAllActive => list ActiveTimer
}

impl ListTicketTimerAllActive {
    /// The API name of a module. Query parameter `module`, any of `Tickets`, `Tasks`, `Events`,
    /// `Calls`.
    pub fn module(
        mut self,
        module: impl IntoIterator<Item = impl Into<TicketTimerModule>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "module",
            json::strings::<TicketTimerModule>(module).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `startTime`.
    pub fn start_time(mut self, start_time: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `startTime`,
    /// `-startTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<TicketTimerSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `owners`.
    pub fn owners(mut self, owners: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("owners", json::strings::<Id>(owners).join(","));
        self
    }
}

call! {
    /// Returned by [`TicketTimersClient::list_my_active`](crate::ticket_timers::TicketTimersClient::list_my_active).
    ListMyTicketTimerActive => list ActiveTicketTimer
}

impl ListMyTicketTimerActive {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`TicketTimersClient::set_state`](crate::ticket_timers::TicketTimersClient::set_state).
    SetTicketTimerState => shared::Timer
}

/// Returned by `ticket_timers().list_active`, `ticket_timers().list_my_active`.
#[non_exhaustive]
pub struct ActiveTicketTimer {
    pub owner: Option<shared::ProductOwner>,
    pub timer: Option<shared::Timer>,
    pub task: Option<TaskWithDueDate>,
    pub ticket: Option<TicketWithDueDate>,
    /// One of `Tickets`, `Tasks`.
    pub entity: Option<ActiveTimerEntity>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActiveTicketTimer {
    "owner" => owner,
    "timer" => timer,
    "task" => task,
    "ticket" => ticket,
    "entity" => entity;
    extra
});

/// Returned by `ticket_timers().list_all_active`.
#[non_exhaustive]
pub struct ActiveTimer {
    pub owner: Option<shared::ProductOwner>,
    pub timer: Option<ActiveTimerTimer>,
    pub start_time: Option<String>,
    /// One of `Tickets`, `Tasks`.
    pub entity: Option<ActiveTimerEntity>,
    pub ticket: Option<TicketWithDueDate>,
    pub task: Option<TaskWithDueDate>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActiveTimer {
    "owner" => owner,
    "timer" => timer,
    "startTime" => start_time,
    "entity" => entity,
    "ticket" => ticket,
    "task" => task;
    extra
});

#[non_exhaustive]
pub struct ActiveTimerTimer {
    pub hours: Option<TimerHours>,
    pub seconds: Option<TimerHours>,
    pub minutes: Option<TimerHours>,
    /// One of `RUNNING`, `PAUSED`, `INIT`.
    pub state: Option<shared::TimerState>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActiveTimerTimer {
    "hours" => hours,
    "seconds" => seconds,
    "minutes" => minutes,
    "state" => state;
    extra
});

#[non_exhaustive]
pub struct TaskWithDueDate {
    pub id: Option<Id>,
    pub subject: Option<String>,
    pub dep_id: Option<Id>,
    pub dep_name: Option<String>,
    pub status: Option<String>,
    pub due_date: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TaskWithDueDate {
    "id" => id,
    "subject" => subject,
    "depId" => dep_id,
    "depName" => dep_name,
    "status" => status,
    "dueDate" => due_date;
    extra
});

#[non_exhaustive]
pub struct TicketWithDueDate {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub subject: Option<String>,
    pub dep_id: Option<Id>,
    pub dep_name: Option<String>,
    pub status: Option<String>,
    pub due_date: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketWithDueDate {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "depId" => dep_id,
    "depName" => dep_name,
    "status" => status,
    "dueDate" => due_date;
    extra
});

#[non_exhaustive]
pub struct TimerHours {
    pub hours: Option<String>,
    pub seconds: Option<String>,
    pub minutes: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TimerHours {
    "hours" => hours,
    "seconds" => seconds,
    "minutes" => minutes;
    extra
});

open_enum! {
    pub enum ActiveTimerEntity {
        /// `Tickets`
        Tickets = "Tickets",
        /// `Tasks`
        Tasks = "Tasks",
    }
}

open_enum! {
    /// Sent by `ticket_timers().list_all_active`.
    pub enum TicketTimerModule {
        /// `Tickets`
        Tickets = "Tickets",
        /// `Tasks`
        Tasks = "Tasks",
        /// `Events`
        Events = "Events",
        /// `Calls`
        Calls = "Calls",
    }
}

open_enum! {
    /// Sent by `ticket_timers().list_all_active`.
    pub enum TicketTimerSortBy {
        /// `startTime`
        StartTime = "startTime",
        /// `-startTime`
        StartTimeDescending = "-startTime",
    }
}
