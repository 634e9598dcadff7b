// Written by `cargo xtask codegen` from xtask/catalog/crm/profiles.toml; changes belong there.
//! Profiles.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut profiles = crm.profiles().list().stream();
//! while let Some(profile) = profiles.next().await {
//!     println!("{:?}", profile?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Id, List, Operation, Paging, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/profiles`. Scope `ZohoCRM.settings.profiles.READ`.
pub static LIST: Operation =
    Operation::get("crm.profiles.list", "/crm/{version}/settings/profiles")
        .scopes(&["ZohoCRM.settings.profiles.READ"]);

/// `GET /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.READ`.
pub static GET: Operation = Operation::get(
    "crm.profiles.get",
    "/crm/{version}/settings/profiles/{profile_id}",
)
.scopes(&["ZohoCRM.settings.profiles.READ"]);

/// `PUT /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.profiles.update",
    "/crm/{version}/settings/profiles/{profile_id}",
)
.scopes(&["ZohoCRM.settings.profiles.UPDATE"])
.rows("profiles");

/// `DELETE /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.profiles.delete",
    "/crm/{version}/settings/profiles/{profile_id}",
)
.scopes(&["ZohoCRM.settings.profiles.ALL"])
.rows("");

/// `POST /crm/v8/settings/profiles/{profile_id}/actions/clone`. Scope `ZohoCRM.settings.profiles.ALL`.
pub static DUPLICATE: Operation = Operation::post(
    "crm.profiles.duplicate",
    "/crm/{version}/settings/profiles/{profile_id}/actions/clone",
)
.scopes(&["ZohoCRM.settings.profiles.ALL"])
.rows("profiles");

/// Profiles.
///
/// From [`Crm::profiles`](crate::Crm::profiles); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct ProfilesClient {
    client: Client,
}

impl Crm {
    /// Profiles.
    #[must_use]
    pub fn profiles(&self) -> ProfilesClient {
        ProfilesClient {
            client: self.client().clone(),
        }
    }
}

impl ProfilesClient {
    /// Lists profiles.
    ///
    /// `GET /crm/v8/settings/profiles`. Scope `ZohoCRM.settings.profiles.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<shared::Profile> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "profiles"),
            Paging::Whole,
        )
    }

    /// Gets a profile.
    ///
    /// `GET /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, profile_id: impl Into<Id>) -> Call<shared::Profile> {
        let request = self.client.request(&GET).segment(profile_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "profiles")
        })
    }

    /// Updates a profile.
    ///
    /// `PUT /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, profile_id: impl Into<Id>, body: &shared::Profile) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(profile_id.into())
            .json_list("profiles", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "profiles")
        })
    }

    /// Deletes a profile.
    ///
    /// `DELETE /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.ALL`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(
        &self,
        profile_id: impl Into<Id>,
        transfer_to: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE).segment(profile_id.into());
        request.set_query("transfer_to", transfer_to);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }

    /// Duplicates a profile.
    ///
    /// `POST /crm/v8/settings/profiles/{profile_id}/actions/clone`. Scope
    /// `ZohoCRM.settings.profiles.ALL`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn duplicate(
        &self,
        profile_id: impl Into<Id>,
        profiles: &[shared::Profile],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(profile_id.into())
            .json_list("profiles", profiles);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "profiles")
        })
    }
}
