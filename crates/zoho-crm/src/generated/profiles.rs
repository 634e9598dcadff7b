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

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, object,
    wire::{self, Json},
};

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

/// `DELETE /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.profiles.delete",
    "/crm/{version}/settings/profiles/{profile_id}",
)
.scopes(&["ZohoCRM.settings.profiles.DELETE"])
.rows("");

/// `POST /crm/v8/settings/profiles/{profile_id}/actions/clone`. Scope `ZohoCRM.settings.profiles.CREATE`.
pub static DUPLICATE: Operation = Operation::post(
    "crm.profiles.duplicate",
    "/crm/{version}/settings/profiles/{profile_id}/actions/clone",
)
.scopes(&["ZohoCRM.settings.profiles.CREATE"])
.rows("profiles");

/// `PATCH /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.UPDATE`.
pub static PATCH: Operation = Operation::patch(
    "crm.profiles.patch",
    "/crm/{version}/settings/profiles/{profile_id}",
)
.scopes(&["ZohoCRM.settings.profiles.UPDATE"])
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
    pub fn update(&self, profile_id: impl Into<Id>, body: &ProfileInput) -> Call<RowOutcomes> {
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
    /// `DELETE /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.DELETE`.
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
    /// `ZohoCRM.settings.profiles.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn duplicate(
        &self,
        profile_id: impl Into<Id>,
        profiles: &[ProfileInput],
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

    /// Updates the name, the description or single permissions of a profile.
    ///
    /// `PATCH /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn patch(&self, profile_id: impl Into<Id>, body: &ProfilePatch) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&PATCH)
            .segment(profile_id.into())
            .json_list("profiles", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "profiles")
        })
    }
}

/// Profile input, for `profiles().update`, `profiles().duplicate`.
pub struct ProfileInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `_default_view`: an object.
    pub default_view: Option<shared::DefaultView>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
    /// `permission_type`: text.
    pub permission_type: Option<String>,
    /// `custom`: yes or no.
    pub custom: Option<bool>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `type`: one of `normal_profile`, `lite_profile`.
    pub type_: Option<shared::ProfileType>,
    /// `permissions_details`: a list.
    pub permissions_details: Option<Vec<shared::PermissionDetail>>,
    /// `sections`: a list.
    pub sections: Option<Vec<shared::ProfileSection>>,
    /// `category`: yes or no.
    pub category: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProfileInput {
    "id" => id,
    "_default_view" => default_view,
    "name" => name,
    "description" => description,
    "default" => default,
    "_delete" => delete,
    "permission_type" => permission_type,
    "custom" => custom,
    "display_label" => display_label,
    "type" => type_,
    "permissions_details" => permissions_details,
    "sections" => sections,
    "category" => category;
    extra
});

/// Profile patch, for `profiles().patch`.
pub struct ProfilePatch {
    /// `name`: its name, at the most 50 characters.
    pub name: Option<String>,
    /// `description`: text, at the most 250 characters.
    pub description: Option<String>,
    /// `permissions_details`: a list, at the most 2000 values.
    pub permissions_details: Option<Vec<ProfilePermission>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProfilePatch {
    "name" => name,
    "description" => description,
    "permissions_details" => permissions_details;
    extra
} constraints "name" [0, 50], "description" [0, 250], "permissions_details" [0, 2000]);

/// Profile permission.
pub struct ProfilePermission {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `enabled`: yes or no.
    pub enabled: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProfilePermission {
    "id" => id,
    "enabled" => enabled;
    extra
});
