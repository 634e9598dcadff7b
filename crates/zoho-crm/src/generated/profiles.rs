// Written by `cargo xtask codegen` from crm/v8/profiles.toml of the catalogue; changes belong there.
//! Profiles.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut profiles = crm.profiles().list().stream();
//! while let Some(profile) = profiles.next().await {
//!     println!("{:?}", profile?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &UPDATE, &DELETE, &DUPLICATE, &PATCH];

/// Profiles.
///
/// From [`Crm::profiles`](crate::Crm::profiles).
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
    /// `GET /crm/v8/settings/profiles`. Scope `ZohoCRM.settings.profiles.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListProfiles {
        ListProfiles(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "profiles"),
            Paging::Whole,
        ))
    }

    /// Gets a profile.
    ///
    /// `GET /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.READ`. Retried
    /// on transient failures.
    pub fn get(&self, profile_id: impl Into<Id>) -> GetProfile {
        let request = self.client.request(&GET).segment(profile_id.into());
        GetProfile(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "profiles")
        }))
    }

    /// Updates a profile.
    ///
    /// `PUT /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.UPDATE`. Retried
    /// on transient failures.
    pub fn update(&self, profile_id: impl Into<Id>, body: &ProfileInput) -> UpdateProfile {
        let request = self
            .client
            .request(&UPDATE)
            .segment(profile_id.into())
            .json_list("profiles", std::slice::from_ref(body));
        UpdateProfile(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "profiles")
        }))
    }

    /// Deletes a profile.
    ///
    /// `DELETE /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, profile_id: impl Into<Id>, transfer_to: impl AsRef<str>) -> DeleteProfile {
        let mut request = self.client.request(&DELETE).segment(profile_id.into());
        request.set_query("transfer_to", transfer_to);
        DeleteProfile(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }

    /// Duplicates a profile.
    ///
    /// `POST /crm/v8/settings/profiles/{profile_id}/actions/clone`. Scope
    /// `ZohoCRM.settings.profiles.CREATE`. Not retried when it may have been carried out.
    pub fn duplicate(
        &self,
        profile_id: impl Into<Id>,
        profiles: &[ProfileInput],
    ) -> DuplicateProfile {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(profile_id.into())
            .json_list("profiles", profiles);
        DuplicateProfile(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "profiles")
        }))
    }

    /// Updates the name, the description or single permissions of a profile.
    ///
    /// `PATCH /crm/v8/settings/profiles/{profile_id}`. Scope `ZohoCRM.settings.profiles.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn patch(&self, profile_id: impl Into<Id>, body: &ProfilePatch) -> PatchProfile {
        let request = self
            .client
            .request(&PATCH)
            .segment(profile_id.into())
            .json_list("profiles", std::slice::from_ref(body))
            .checked(body);
        PatchProfile(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "profiles")
        }))
    }
}

call! {
    /// Returned by [`ProfilesClient::list`](crate::profiles::ProfilesClient::list).
    ListProfiles => list shared::Profile
}

call! {
    /// Returned by [`ProfilesClient::get`](crate::profiles::ProfilesClient::get).
    GetProfile => shared::Profile
}

call! {
    /// Returned by [`ProfilesClient::update`](crate::profiles::ProfilesClient::update).
    UpdateProfile => RowOutcomes
}

call! {
    /// Returned by [`ProfilesClient::delete`](crate::profiles::ProfilesClient::delete).
    DeleteProfile => RowOutcomes
}

call! {
    /// Returned by [`ProfilesClient::duplicate`](crate::profiles::ProfilesClient::duplicate).
    DuplicateProfile => RowOutcomes
}

call! {
    /// Returned by [`ProfilesClient::patch`](crate::profiles::ProfilesClient::patch).
    PatchProfile => RowOutcomes
}

/// Sent by `profiles().update`, `profiles().duplicate`.
pub struct ProfileInput {
    pub id: Option<Id>,
    pub default_view: Option<shared::DefaultView>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub default: Option<bool>,
    pub delete: Option<Json>,
    pub permission_type: Option<String>,
    pub custom: Option<bool>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// One of `normal_profile`, `lite_profile`.
    pub type_: Option<shared::ProfileType>,
    pub permissions_details: Option<Vec<shared::PermissionDetail>>,
    pub sections: Option<Vec<shared::ProfileSection>>,
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

/// Sent by `profiles().patch`.
pub struct ProfilePatch {
    /// At most 50 characters.
    pub name: Option<String>,
    /// At most 250 characters.
    pub description: Option<String>,
    /// At most 2000 values.
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

pub struct ProfilePermission {
    pub id: Option<Id>,
    pub enabled: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProfilePermission {
    "id" => id,
    "enabled" => enabled;
    extra
});
