// Written by `cargo xtask codegen` from crm/v8/meetings.toml of the catalogue; changes belong there.
//! Meetings.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! for outcome in crm.meetings().cancel("4876876000000123456",
//! &[zoho_crm::meetings::MeetingCancel::default()]).send().await? {
//!     println!("{outcome:?}");
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `POST /crm/v8/Events/{event_id}/actions/cancel`. Scope `ZohoCRM.modules.Events.UPDATE`.
pub static CANCEL: Operation = Operation::post(
    "crm.meetings.cancel",
    "/crm/{version}/Events/{event_id}/actions/cancel",
)
.scopes(&["ZohoCRM.modules.Events.UPDATE"])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] = &[&CANCEL];

/// Meetings.
///
/// From [`Crm::meetings`](crate::Crm::meetings).
#[derive(Debug, Clone)]
pub struct MeetingsClient {
    client: Client,
}

impl Crm {
    /// Meetings.
    #[must_use]
    pub fn meetings(&self) -> MeetingsClient {
        MeetingsClient {
            client: self.client().clone(),
        }
    }
}

impl MeetingsClient {
    /// Cancels a meeting and tells those who were invited.
    ///
    /// `POST /crm/v8/Events/{event_id}/actions/cancel`. Scope `ZohoCRM.modules.Events.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn cancel(&self, event_id: impl Into<Id>, data: &[MeetingCancel]) -> CancelMeetings {
        let request = self
            .client
            .request(&CANCEL)
            .segment(event_id.into())
            .json_list("data", data);
        CancelMeetings(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

call! {
    /// Returned by [`MeetingsClient::cancel`](crate::meetings::MeetingsClient::cancel).
    CancelMeetings => RowOutcomes
}

/// Sent by `meetings().cancel`.
pub struct MeetingCancel {
    pub send_cancelling_mail: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MeetingCancel {
    "send_cancelling_mail" => send_cancelling_mail;
    extra
});
