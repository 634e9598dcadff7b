// Written by `cargo xtask codegen` from crm/v8/call_preferences.toml of the catalogue; changes belong there.
//! Call preferences.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.call_preferences().get().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/call_preferences`. Scope `ZohoCRM.settings.modules.READ`.
pub static GET: Operation = Operation::get(
    "crm.call_preferences.get",
    "/crm/{version}/settings/call_preferences",
)
.scopes(&["ZohoCRM.settings.modules.READ"]);

/// `PUT /crm/v8/settings/call_preferences`. Scope `ZohoCRM.settings.modules.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.call_preferences.update",
    "/crm/{version}/settings/call_preferences",
)
.scopes(&["ZohoCRM.settings.modules.UPDATE"])
.rows("call_preferences");

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE];

/// Call preferences.
///
/// From [`Crm::call_preferences`](crate::Crm::call_preferences).
#[derive(Debug, Clone)]
pub struct CallPreferencesClient {
    client: Client,
}

impl Crm {
    /// Call preferences.
    #[must_use]
    pub fn call_preferences(&self) -> CallPreferencesClient {
        CallPreferencesClient {
            client: self.client().clone(),
        }
    }
}

impl CallPreferencesClient {
    /// Gets a call preference.
    ///
    /// `GET /crm/v8/settings/call_preferences`. Scope `ZohoCRM.settings.modules.READ`. Retried on
    /// transient failures.
    pub fn get(&self) -> GetCallPreferences {
        GetCallPreferences(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::one(body, "call_preferences"),
        ))
    }

    /// Updates a call preference.
    ///
    /// `PUT /crm/v8/settings/call_preferences`. Scope `ZohoCRM.settings.modules.UPDATE`. Retried on
    /// transient failures.
    pub fn update(&self, body: &CallPreference) -> UpdateCallPreferences {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("call_preferences", body);
        UpdateCallPreferences(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "call_preferences")
        }))
    }
}

call! {
    /// Returned by [`CallPreferencesClient::get`](crate::call_preferences::CallPreferencesClient::get).
    GetCallPreferences => CallPreference
}

call! {
    /// Returned by [`CallPreferencesClient::update`](crate::call_preferences::CallPreferencesClient::update).
    UpdateCallPreferences => RowOutcomes
}

/// Sent by `call_preferences().update`. Returned by `call_preferences().get`.
pub struct CallPreference {
    pub show_from_number: Option<bool>,
    pub show_to_number: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CallPreference {
    "show_from_number" => show_from_number,
    "show_to_number" => show_to_number;
    extra
});
