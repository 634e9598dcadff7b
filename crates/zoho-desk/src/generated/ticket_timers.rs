// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_timers.toml; changes belong there.
//! Timers that run on tickets.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut ticket_timers = desk.ticket_timers().list_all_active("4876876000000123456").stream();
//! while let Some(ticket_timer) = ticket_timers.next().await {
//!     println!("{:?}", ticket_timer?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

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
.scopes(&["Desk.tickets.READ"]);

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
.scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.UPDATE`.
pub static SET_STATE: Operation = Operation::post(
    "desk.ticket_timers.set_state",
    "/api/{version}/tickets/{ticket_id}/timer",
)
.scopes(&["Desk.tickets.UPDATE"]);

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
    /// `GET /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.READ`.
    pub fn get(&self, ticket_id: impl Into<Id>) -> Call<shared::Timer> {
        let request = Request::new(&GET).segment(ticket_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists active ticket timers.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/activeTimer`. Scope `Desk.tickets.READ`. Comes in pages of up
    /// to 100.
    pub fn list_active(&self, ticket_id: impl Into<Id>) -> ListActiveCall {
        let request = Request::new(&LIST_ACTIVE).segment(ticket_id.into());
        ListActiveCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 1,
                max: 100,
            },
        ))
    }

    /// Lists the all active of ticket timers.
    ///
    /// `GET /api/v1/allActiveTimers`. Scopes `Desk.tickets.READ`, `Desk.activities.tasks.READ`,
    /// `Desk.activities.calls.READ` and `Desk.activities.events.READ`.
    pub fn list_all_active(&self, department_id: impl Into<Id>) -> ListAllActiveCall {
        let mut request = Request::new(&LIST_ALL_ACTIVE);
        request.set_query("departmentId", department_id.into());
        ListAllActiveCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the user's own active.
    ///
    /// `GET /api/v1/myActiveTimers`. Scope `Desk.tickets.READ`. Comes in pages of up to 50.
    pub fn list_my_active(&self, department_id: impl Into<Id>) -> ListMyActiveCall {
        let mut request = Request::new(&LIST_MY_ACTIVE);
        request.set_query("departmentId", department_id.into());
        ListMyActiveCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Sets the state of ticket timers.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.UPDATE`.
    pub fn set_state(
        &self,
        ticket_id: impl Into<Id>,
        action: impl Into<shared::TimerAction>,
    ) -> Call<shared::Timer> {
        let mut request = Request::new(&SET_STATE).segment(ticket_id.into());
        request.set_query("action", action.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `ticket_timers().list_active` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListActiveCall(List<ActiveTicketTimer>);

impl ListActiveCall {
    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// Limit: from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call!(ListActiveCall => list ActiveTicketTimer);

/// What may be set before `ticket_timers().list_all_active` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAllActiveCall(List<ActiveTimer>);

impl ListAllActiveCall {
    /// Module.
    pub fn module(
        mut self,
        module: impl IntoIterator<Item = impl Into<TicketTimerModule>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "module",
            wire::strings::<TicketTimerModule>(module).join(","),
        );
        self
    }

    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Start time.
    pub fn start_time(mut self, start_time: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<TicketTimerSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Owners.
    pub fn owners(mut self, owners: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("owners", wire::strings::<Id>(owners).join(","));
        self
    }
}

call!(ListAllActiveCall => list ActiveTimer);

/// What may be set before `ticket_timers().list_my_active` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMyActiveCall(List<ActiveTicketTimer>);

impl ListMyActiveCall {
    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call!(ListMyActiveCall => list ActiveTicketTimer);

/// Active ticket timer, of `ticket_timers().list_active`, `ticket_timers().list_my_active`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveTicketTimer {
    /// Owner.
    pub owner: Option<shared::ProductOwner>,
    /// Timer.
    pub timer: Option<shared::Timer>,
    /// Task.
    pub task: Option<TaskWithDueDate>,
    /// Ticket.
    pub ticket: Option<TicketWithDueDate>,
    /// Entity.
    pub entity: Option<ActiveTimerEntity>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ActiveTicketTimer {
    "owner" => owner,
    "timer" => timer,
    "task" => task,
    "ticket" => ticket,
    "entity" => entity;
    other
});

/// Active timer, of `ticket_timers().list_all_active`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveTimer {
    /// Owner.
    pub owner: Option<shared::ProductOwner>,
    /// Timer.
    pub timer: Option<ActiveTimerTimer>,
    /// Start time.
    pub start_time: Option<String>,
    /// Entity.
    pub entity: Option<ActiveTimerEntity>,
    /// Ticket.
    pub ticket: Option<TicketWithDueDate>,
    /// Task.
    pub task: Option<TaskWithDueDate>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ActiveTimer {
    "owner" => owner,
    "timer" => timer,
    "startTime" => start_time,
    "entity" => entity,
    "ticket" => ticket,
    "task" => task;
    other
});

/// Active timer timer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveTimerTimer {
    /// Hours.
    pub hours: Option<TimerHours>,
    /// Seconds.
    pub seconds: Option<TimerHours>,
    /// Minutes.
    pub minutes: Option<TimerHours>,
    /// State.
    pub state: Option<shared::TimerState>,
}

object!(ActiveTimerTimer {
    "hours" => hours,
    "seconds" => seconds,
    "minutes" => minutes,
    "state" => state
});

/// Task with due date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskWithDueDate {
    /// Id.
    pub id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
    /// Dep id.
    pub dep_id: Option<Id>,
    /// Dep name.
    pub dep_name: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Due date.
    pub due_date: Option<DateTime>,
}

object!(TaskWithDueDate {
    "id" => id,
    "subject" => subject,
    "depId" => dep_id,
    "depName" => dep_name,
    "status" => status,
    "dueDate" => due_date
});

/// Ticket with due date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketWithDueDate {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Subject.
    pub subject: Option<String>,
    /// Dep id.
    pub dep_id: Option<Id>,
    /// Dep name.
    pub dep_name: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Due date.
    pub due_date: Option<DateTime>,
}

object!(TicketWithDueDate {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "depId" => dep_id,
    "depName" => dep_name,
    "status" => status,
    "dueDate" => due_date
});

/// Timer hours.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimerHours {
    /// Hours.
    pub hours: Option<String>,
    /// Seconds.
    pub seconds: Option<String>,
    /// Minutes.
    pub minutes: Option<String>,
}

object!(TimerHours {
    "hours" => hours,
    "seconds" => seconds,
    "minutes" => minutes
});

words! {
    /// Active timer entity.
    pub enum ActiveTimerEntity {
        /// `Tickets`
        Tickets = "Tickets",
        /// `Tasks`
        Tasks = "Tasks",
    }
}

words! {
    /// Ticket timer module.
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

words! {
    /// Ticket timer sort by.
    pub enum TicketTimerSortBy {
        /// `startTime`
        StartTime = "startTime",
        /// `-startTime`
        StartTimeDescending = "-startTime",
    }
}
