// Written by `cargo xtask codegen` from desk/v1/task_timers.toml of the catalogue; changes belong there.
//! Task timers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut task_timers = desk.task_timers().list_active("4876876000000123456").stream();
//! while let Some(task_timer) = task_timers.next().await {
//!     println!("{:?}", task_timer?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tasks/{task_id}/timer`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static GET: Operation = Operation::get(
    "desk.task_timers.get",
    "/api/{version}/tasks/{task_id}/timer",
)
.scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"]);

/// `GET /api/v1/tasks/{task_id}/activeTimer`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static LIST_ACTIVE: Operation = Operation::get(
    "desk.task_timers.list_active",
    "/api/{version}/tasks/{task_id}/activeTimer",
)
.scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"])
.most(5_000, "");

/// `POST /api/v1/tasks/{task_id}/timer`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
pub static SET_STATE: Operation = Operation::post(
    "desk.task_timers.set_state",
    "/api/{version}/tasks/{task_id}/timer",
)
.scopes(&["Desk.activities.tasks.UPDATE", "Desk.tasks.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &LIST_ACTIVE, &SET_STATE];

/// Task timers.
///
/// From [`Desk::task_timers`](crate::Desk::task_timers).
#[derive(Debug, Clone)]
pub struct TaskTimersClient {
    client: Client,
}

impl Desk {
    /// Task timers.
    #[must_use]
    pub fn task_timers(&self) -> TaskTimersClient {
        TaskTimersClient {
            client: self.client().clone(),
        }
    }
}

impl TaskTimersClient {
    /// Gets a task timer.
    ///
    /// `GET /api/v1/tasks/{task_id}/timer`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
    /// Retried on transient failures.
    pub fn get(&self, task_id: impl Into<Id>) -> GetTaskTimer {
        let request = self.client.request(&GET).segment(task_id.into());
        GetTaskTimer(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists active task timers.
    ///
    /// `GET /api/v1/tasks/{task_id}/activeTimer`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`. Pages of up to 100 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list_active(&self, task_id: impl Into<Id>) -> ListActiveTaskTimers {
        let request = self.client.request(&LIST_ACTIVE).segment(task_id.into());
        ListActiveTaskTimers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Sets the state of task timers.
    ///
    /// `POST /api/v1/tasks/{task_id}/timer`. Scopes `Desk.activities.tasks.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not retried when it may have been carried out.
    ///
    /// - `action`: One of `START`, `STOP`, `PAUSE`, `RESUME`.
    pub fn set_state(
        &self,
        task_id: impl Into<Id>,
        action: impl Into<shared::TimerAction>,
    ) -> SetTaskTimerState {
        let mut request = self.client.request(&SET_STATE).segment(task_id.into());
        request.set_query("action", action.into());
        SetTaskTimerState(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`TaskTimersClient::get`](crate::task_timers::TaskTimersClient::get).
    GetTaskTimer => shared::Timer
}

call! {
    /// Returned by [`TaskTimersClient::list_active`](crate::task_timers::TaskTimersClient::list_active).
    ListActiveTaskTimers => list ActiveTaskTimer
}

impl ListActiveTaskTimers {
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

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`TaskTimersClient::set_state`](crate::task_timers::TaskTimersClient::set_state).
    SetTaskTimerState => shared::Timer
}

/// Returned by `task_timers().list_active`.
#[non_exhaustive]
pub struct ActiveTaskTimer {
    pub timer: Option<shared::Timer>,
    pub user_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActiveTaskTimer {
    "timer" => timer,
    "userId" => user_id;
    extra
});
