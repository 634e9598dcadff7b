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

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::{Desk, shared};

/// `GET /api/v1/emailFailureAlerts`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.email_failure_alerts.list",
    "/api/{version}/emailFailureAlerts",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "narrow the list with `department`");

/// `PATCH /api/v1/emailFailureAlerts`. Scope `Desk.tickets.UPDATE`.
pub static CLEAR: Operation = Operation::patch(
    "desk.email_failure_alerts.clear",
    "/api/{version}/emailFailureAlerts",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// Email failure alerts.
///
/// From [`Desk::email_failure_alerts`](crate::Desk::email_failure_alerts); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/emailFailureAlerts`. Scope `Desk.tickets.READ`. Comes in pages of up to 50. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, department: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("department", department);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Clears email failure alerts.
    ///
    /// `PATCH /api/v1/emailFailureAlerts`. Scope `Desk.tickets.UPDATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn clear(&self, department: impl AsRef<str>) -> Call<()> {
        let mut request = self.client.request(&CLEAR);
        request.set_query("department", department);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `email_failure_alerts().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailFailureAlert>);

impl ListCall {
    /// How many come at a time, from 1 to 50. Query parameter `limit`.
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

call!(ListCall => list EmailFailureAlert);

/// Email failure alert, from `email_failure_alerts().list`.
#[non_exhaustive]
pub struct EmailFailureAlert {
    /// `departmentName`: text.
    pub department_name: Option<String>,
    /// `threadId`: the id of a thread.
    pub thread_id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `reason`: text.
    pub reason: Option<String>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `errorMessage`: text.
    pub error_message: Option<String>,
    /// `assignee`: an object.
    pub assignee: Option<shared::AgentRef>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailFailureAlert {
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
    extra
});
