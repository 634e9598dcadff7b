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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
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

/// Timers that run on tickets.
///
/// From [`Desk::ticket_timers`](crate::Desk::ticket_timers); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, ticket_id: impl Into<Id>) -> Call<shared::Timer> {
        let request = self.client.request(&GET).segment(ticket_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists active ticket timers.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/activeTimer`. Scope `Desk.tickets.READ`. Comes in pages of up
    /// to 100. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_active(&self, ticket_id: impl Into<Id>) -> ListActiveCall {
        let request = self.client.request(&LIST_ACTIVE).segment(ticket_id.into());
        ListActiveCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the all active of ticket timers.
    ///
    /// `GET /api/v1/allActiveTimers`. Scopes `Desk.tickets.READ`, `Desk.activities.tasks.READ`,
    /// `Desk.activities.calls.READ` and `Desk.activities.events.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list_all_active(&self, department_id: impl Into<Id>) -> ListAllActiveCall {
        let mut request = self.client.request(&LIST_ALL_ACTIVE);
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
    /// `GET /api/v1/myActiveTimers`. Scope `Desk.tickets.READ`. Comes in pages of up to 50. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list_my_active(&self, department_id: impl Into<Id>) -> ListMyActiveCall {
        let mut request = self.client.request(&LIST_MY_ACTIVE);
        request.set_query("departmentId", department_id.into());
        ListMyActiveCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Sets the state of ticket timers.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/timer`. Scope `Desk.tickets.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `action`: one of `START`, `STOP`, `PAUSE`, `RESUME`
    pub fn set_state(
        &self,
        ticket_id: impl Into<Id>,
        action: impl Into<shared::TimerAction>,
    ) -> Call<shared::Timer> {
        let mut request = self.client.request(&SET_STATE).segment(ticket_id.into());
        request.set_query("action", action.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `ticket_timers().list_active` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListActiveCall(List<ActiveTicketTimer>);

impl ListActiveCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListActiveCall => list ActiveTicketTimer);

/// What may be set before `ticket_timers().list_all_active` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAllActiveCall(List<ActiveTimer>);

impl ListAllActiveCall {
    /// The API name of a module: `Tickets`, `Tasks`, `Events`, `Calls`. Query parameter `module`.
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

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Text. Query parameter `startTime`.
    pub fn start_time(mut self, start_time: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// What the list is ordered by: `startTime`, `-startTime`; a minus turns the order around. Query
    /// parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TicketTimerSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `owners`.
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
    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListMyActiveCall => list ActiveTicketTimer);

/// Active ticket timer, from `ticket_timers().list_active`, `ticket_timers().list_my_active`.
#[non_exhaustive]
pub struct ActiveTicketTimer {
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::ProductOwner>,
    /// `timer`: an object.
    pub timer: Option<shared::Timer>,
    /// `task`: an object.
    pub task: Option<TaskWithDueDate>,
    /// `ticket`: an object.
    pub ticket: Option<TicketWithDueDate>,
    /// `entity`: one of `Tickets`, `Tasks`.
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

/// Active timer, from `ticket_timers().list_all_active`.
#[non_exhaustive]
pub struct ActiveTimer {
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::ProductOwner>,
    /// `timer`: an object.
    pub timer: Option<ActiveTimerTimer>,
    /// `startTime`: text.
    pub start_time: Option<String>,
    /// `entity`: one of `Tickets`, `Tasks`.
    pub entity: Option<ActiveTimerEntity>,
    /// `ticket`: an object.
    pub ticket: Option<TicketWithDueDate>,
    /// `task`: an object.
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

/// Active timer timer.
#[non_exhaustive]
pub struct ActiveTimerTimer {
    /// `hours`: an object.
    pub hours: Option<TimerHours>,
    /// `seconds`: an object.
    pub seconds: Option<TimerHours>,
    /// `minutes`: an object.
    pub minutes: Option<TimerHours>,
    /// `state`: one of `RUNNING`, `PAUSED`, `INIT`.
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

/// Task with due date.
#[non_exhaustive]
pub struct TaskWithDueDate {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `depId`: the id of a dep.
    pub dep_id: Option<Id>,
    /// `depName`: text.
    pub dep_name: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `dueDate`: a moment with its offset.
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

/// Ticket with due date.
#[non_exhaustive]
pub struct TicketWithDueDate {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `depId`: the id of a dep.
    pub dep_id: Option<Id>,
    /// `depName`: text.
    pub dep_name: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `dueDate`: a moment with its offset.
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

/// Timer hours.
#[non_exhaustive]
pub struct TimerHours {
    /// `hours`: text.
    pub hours: Option<String>,
    /// `seconds`: text.
    pub seconds: Option<String>,
    /// `minutes`: text.
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
    /// Active timer entity.
    pub enum ActiveTimerEntity {
        /// `Tickets`
        Tickets = "Tickets",
        /// `Tasks`
        Tasks = "Tasks",
    }
}

open_enum! {
    /// Ticket timer module, for `ticket_timers().list_all_active`.
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
    /// Ticket timer sort by, for `ticket_timers().list_all_active`.
    pub enum TicketTimerSortBy {
        /// `startTime`
        StartTime = "startTime",
        /// `-startTime`
        StartTimeDescending = "-startTime",
    }
}
