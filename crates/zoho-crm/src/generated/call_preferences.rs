// Written by `cargo xtask codegen` from xtask/catalog/crm/call_preferences.toml; changes belong there.
//! Call preferences.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.call_preferences().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Operation, object, wire};

use crate::{Crm, RowOutcomes, rows};

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

/// Call preferences.
///
/// From [`Crm::call_preferences`](crate::Crm::call_preferences); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/call_preferences`. Scope `ZohoCRM.settings.modules.READ`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self) -> Call<CallPreference> {
        Call::new(self.client.clone(), self.client.request(&GET), |_, body| {
            wire::one(body, "call_preferences")
        })
    }

    /// Updates a call preference.
    ///
    /// `PUT /crm/v8/settings/call_preferences`. Scope `ZohoCRM.settings.modules.UPDATE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, body: &CallPreference) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("call_preferences", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "call_preferences")
        })
    }
}

/// Call preference, for `call_preferences().update`, from `call_preferences().get`.
pub struct CallPreference {
    /// `show_from_number`: yes or no.
    pub show_from_number: Option<bool>,
    /// `show_to_number`: yes or no.
    pub show_to_number: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CallPreference {
    "show_from_number" => show_from_number,
    "show_to_number" => show_to_number;
    extra
});
