// Written by `cargo xtask codegen` from xtask/catalog/crm/meetings.toml; changes belong there.
//! Meetings.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! for outcome in crm.meetings().cancel("4876876000000123456",
//! &[zoho_crm::meetings::MeetingCancel::default()]).send().await? {
//!     println!("{outcome:?}");
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object};

use crate::{Crm, RowOutcomes, rows};

/// `POST /crm/v8/Events/{event_id}/actions/cancel`. Scope `ZohoCRM.modules.Events.UPDATE`.
pub static CANCEL: Operation = Operation::post(
    "crm.meetings.cancel",
    "/crm/{version}/Events/{event_id}/actions/cancel",
)
.scopes(&["ZohoCRM.modules.Events.UPDATE"])
.rows("data");

/// Meetings.
///
/// From [`Crm::meetings`](crate::Crm::meetings); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn cancel(&self, event_id: impl Into<Id>, data: &[MeetingCancel]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CANCEL)
            .segment(event_id.into())
            .json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// Meeting cancel, for `meetings().cancel`.
pub struct MeetingCancel {
    /// `send_cancelling_mail`: yes or no.
    pub send_cancelling_mail: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MeetingCancel {
    "send_cancelling_mail" => send_cancelling_mail;
    extra
});
