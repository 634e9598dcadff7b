// Written by `cargo xtask codegen` from xtask/catalog/crm/service_preferences.toml; changes belong there.
//! Service preferences.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.service_preferences().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Operation, Request, object,
    wire::{self, Json, Other},
};

use crate::{Crm, RowOutcome, rows};

/// `GET /crm/v8/settings/service_preferences`. Scope `ZohoCRM.settings.modules.READ`.
pub static GET: Operation = Operation::get(
    "crm.service_preferences.get",
    "/crm/{version}/settings/service_preferences",
)
.scopes(&["ZohoCRM.settings.modules.READ"]);

/// `PUT /crm/v8/settings/service_preferences`. Scope `ZohoCRM.settings.modules.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.service_preferences.update",
    "/crm/{version}/settings/service_preferences",
)
.scopes(&["ZohoCRM.settings.modules.UPDATE"])
.rows("service_preferences");

/// Service preferences.
///
/// From [`Crm::service_preferences`](crate::Crm::service_preferences).
#[derive(Debug, Clone)]
pub struct ServicePreferencesClient {
    client: Client,
}

impl Crm {
    /// Service preferences.
    #[must_use]
    pub fn service_preferences(&self) -> ServicePreferencesClient {
        ServicePreferencesClient {
            client: self.client().clone(),
        }
    }
}

impl ServicePreferencesClient {
    /// Gets a service preference.
    ///
    /// `GET /crm/v8/settings/service_preferences`. Scope `ZohoCRM.settings.modules.READ`.
    pub fn get(&self) -> Call<ServicePreference> {
        Call::new(self.client.clone(), Request::new(&GET), |_, body| {
            wire::one(body, "service_preferences")
        })
    }

    /// Updates a service preference.
    ///
    /// `PUT /crm/v8/settings/service_preferences`. Scope `ZohoCRM.settings.modules.UPDATE`.
    pub fn update(&self, body: &Json) -> Call<RowOutcome> {
        let request = Request::new(&UPDATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "service_preferences")
        })
    }
}

/// Service preference, of `service_preferences().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePreference {
    /// Job sheet enabled.
    pub job_sheet_enabled: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ServicePreference {
    "job_sheet_enabled" => job_sheet_enabled;
    other
});
