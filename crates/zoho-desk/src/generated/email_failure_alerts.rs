// Written by `cargo xtask codegen` from xtask/catalog/desk/email_failure_alerts.toml; changes belong there.
//! Email failure alerts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut email_failure_alerts = desk.email_failure_alerts().list("text").stream();
//! while let Some(email_failure_alert) = email_failure_alerts.next().await {
//!     println!("{:?}", email_failure_alert?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

use crate::{Desk, shared};

/// `GET /api/v1/emailFailureAlerts`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.email_failure_alerts.list",
    "/api/{version}/emailFailureAlerts",
)
.scopes(&["Desk.tickets.READ"]);

/// `PATCH /api/v1/emailFailureAlerts`. Scope `Desk.tickets.UPDATE`.
pub static CLEAR: Operation = Operation::patch(
    "desk.email_failure_alerts.clear",
    "/api/{version}/emailFailureAlerts",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// Email failure alerts.
///
/// From [`Desk::email_failure_alerts`](crate::Desk::email_failure_alerts).
#[derive(Debug, Clone)]
pub struct EmailFailureAlertsClient {
    client: Client,
}

impl Desk {
    /// Email failure alerts.
    #[must_use]
    pub fn email_failure_alerts(&self) -> EmailFailureAlertsClient {
        EmailFailureAlertsClient {
            client: self.client().clone(),
        }
    }
}

impl EmailFailureAlertsClient {
    /// Lists email failure alerts.
    ///
    /// `GET /api/v1/emailFailureAlerts`. Scope `Desk.tickets.READ`. Comes in pages of up to 50.
    pub fn list(&self, department: impl AsRef<str>) -> ListCall {
        let mut request = Request::new(&LIST);
        request.set_query("department", department);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 0, max: 50 },
        ))
    }

    /// Clears email failure alerts.
    ///
    /// `PATCH /api/v1/emailFailureAlerts`. Scope `Desk.tickets.UPDATE`.
    pub fn clear(&self, department: impl AsRef<str>) -> Call<()> {
        let mut request = Request::new(&CLEAR);
        request.set_query("department", department);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `email_failure_alerts().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailFailureAlert>);

impl ListCall {
    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListCall => list EmailFailureAlert);

/// Email failure alert, of `email_failure_alerts().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailFailureAlert {
    /// Department name.
    pub department_name: Option<String>,
    /// Thread id.
    pub thread_id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Reason.
    pub reason: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Channel.
    pub channel: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
    /// Assignee.
    pub assignee: Option<shared::AgentRef>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailFailureAlert {
    "departmentName" => department_name,
    "threadId" => thread_id,
    "ticketNumber" => ticket_number,
    "reason" => reason,
    "subject" => subject,
    "departmentId" => department_id,
    "channel" => channel,
    "errorMessage" => error_message,
    "assignee" => assignee,
    "ticketId" => ticket_id;
    other
});
