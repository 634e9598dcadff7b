// Written by `cargo xtask codegen` from xtask/catalog/desk/task_timers.toml; changes belong there.
//! Task timers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut task_timers = desk.task_timers().list_active("4876876000000123456").stream();
//! while let Some(task_timer) = task_timers.next().await {
//!     println!("{:?}", task_timer?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::{Desk, shared};

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

/// Task timers.
///
/// From [`Desk::task_timers`](crate::Desk::task_timers); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, task_id: impl Into<Id>) -> Call<shared::Timer> {
        let request = self.client.request(&GET).segment(task_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists active task timers.
    ///
    /// `GET /api/v1/tasks/{task_id}/activeTimer`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_active(&self, task_id: impl Into<Id>) -> ListActiveCall {
        let request = self.client.request(&LIST_ACTIVE).segment(task_id.into());
        ListActiveCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Sets the state of task timers.
    ///
    /// `POST /api/v1/tasks/{task_id}/timer`. Scopes `Desk.activities.tasks.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `action`: one of `START`, `STOP`, `PAUSE`, `RESUME`
    pub fn set_state(
        &self,
        task_id: impl Into<Id>,
        action: impl Into<shared::TimerAction>,
    ) -> Call<shared::Timer> {
        let mut request = self.client.request(&SET_STATE).segment(task_id.into());
        request.set_query("action", action.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `task_timers().list_active` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListActiveCall(List<ActiveTaskTimer>);

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

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListActiveCall => list ActiveTaskTimer);

/// Active task timer, from `task_timers().list_active`.
#[non_exhaustive]
pub struct ActiveTaskTimer {
    /// `timer`: an object.
    pub timer: Option<shared::Timer>,
    /// `userId`: the id of a user.
    pub user_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActiveTaskTimer {
    "timer" => timer,
    "userId" => user_id;
    extra
});
