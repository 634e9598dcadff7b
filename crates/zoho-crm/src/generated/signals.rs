// Written by `cargo xtask codegen` from crm/v8/signals.toml of the catalogue; changes belong there.
//! Signals: events in and around CRM that users are told of.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut signals = crm.signals().list().stream();
//! while let Some(signal) = signals.next().await {
//!     println!("{:?}", signal?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/signals`. Scope `ZohoCRM.settings.signals.READ`.
pub static LIST: Operation = Operation::get("crm.signals.list", "/crm/{version}/settings/signals")
    .scopes(&["ZohoCRM.settings.signals.READ"]);

/// `POST /crm/v8/signals/notifications`. Scope `ZohoCRM.signals.ALL`.
pub static CREATE_NOTIFICATION: Operation = Operation::post(
    "crm.signals.create_notification",
    "/crm/{version}/signals/notifications",
)
.scopes(&["ZohoCRM.signals.ALL"])
.rows("signals");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &CREATE_NOTIFICATION];

/// Signals: events in and around CRM that users are told of.
///
/// From [`Crm::signals`](crate::Crm::signals).
#[derive(Debug, Clone)]
pub struct SignalsClient {
    client: Client,
}

impl Crm {
    /// Signals: events in and around CRM that users are told of.
    #[must_use]
    pub fn signals(&self) -> SignalsClient {
        SignalsClient {
            client: self.client().clone(),
        }
    }
}

impl SignalsClient {
    /// Lists signals.
    ///
    /// `GET /crm/v8/settings/signals`. Scope `ZohoCRM.settings.signals.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListSignals {
        ListSignals(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "signals"),
            Paging::Whole,
        ))
    }

    /// Sends a signal to the users of a record.
    ///
    /// `POST /crm/v8/signals/notifications`. Scope `ZohoCRM.signals.ALL`. Not retried when it may have
    /// been carried out.
    pub fn create_notification(&self, signals: &[Json]) -> CreateSignalNotification {
        let request = self
            .client
            .request(&CREATE_NOTIFICATION)
            .json_list("signals", signals);
        CreateSignalNotification(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "signals")
        }))
    }
}

call! {
    /// Returned by [`SignalsClient::list`](crate::signals::SignalsClient::list).
    ListSignals => list Json
}

call! {
    /// Returned by [`SignalsClient::create_notification`](crate::signals::SignalsClient::create_notification).
    CreateSignalNotification => RowOutcomes
}
