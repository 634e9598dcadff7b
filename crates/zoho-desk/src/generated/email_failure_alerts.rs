// Written by `cargo xtask codegen` from desk/v1/email_failure_alerts.toml of the catalogue; changes belong there.
//! Email failure alerts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut email_failure_alerts = desk.email_failure_alerts().list("text").stream();
//! while let Some(email_failure_alert) = email_failure_alerts.next().await {
//!     println!("{:?}", email_failure_alert?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &CLEAR];

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
    /// `GET /api/v1/emailFailureAlerts`. Scope `Desk.tickets.READ`. Pages of up to 50 items. Items
    /// that are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    pub fn list(&self, department: impl AsRef<str>) -> ListEmailFailureAlerts {
        let mut request = self.client.request(&LIST);
        request.set_query("department", department);
        ListEmailFailureAlerts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Clears email failure alerts.
    ///
    /// `PATCH /api/v1/emailFailureAlerts`. Scope `Desk.tickets.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn clear(&self, department: impl AsRef<str>) -> ClearEmailFailureAlerts {
        let mut request = self.client.request(&CLEAR);
        request.set_query("department", department);
        ClearEmailFailureAlerts(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`EmailFailureAlertsClient::list`](crate::email_failure_alerts::EmailFailureAlertsClient::list).
    ListEmailFailureAlerts => list EmailFailureAlert
}

impl ListEmailFailureAlerts {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
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
    /// Returned by [`EmailFailureAlertsClient::clear`](crate::email_failure_alerts::EmailFailureAlertsClient::clear).
    ClearEmailFailureAlerts => ()
}

/// Returned by `email_failure_alerts().list`.
#[non_exhaustive]
pub struct EmailFailureAlert {
    pub department_name: Option<String>,
    pub thread_id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub reason: Option<String>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub channel: Option<String>,
    pub error_message: Option<String>,
    pub assignee: Option<shared::AgentRef>,
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
