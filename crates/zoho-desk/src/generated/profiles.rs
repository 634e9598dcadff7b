// Written by `cargo xtask codegen` from desk/v1/profiles.toml of the catalogue; changes belong there.
//! Profiles.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut profiles = desk.profiles().list().stream();
//! while let Some(profile) = profiles.next().await {
//!     println!("{:?}", profile?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/profiles`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.profiles.list", "/api/{version}/profiles")
    .scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ])
    .most(
        5_000,
        "narrow the list with `default`, `visible`, `searchStr`",
    );

/// `GET /api/v1/profiles/{profile_id}`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static GET: Operation =
    Operation::get("desk.profiles.get", "/api/{version}/profiles/{profile_id}").scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ]);

/// `PATCH /api/v1/profiles/{profile_id}`. Scopes `Desk.basic.UPDATE`, `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.profiles.update",
    "/api/{version}/profiles/{profile_id}",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.permissions.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `POST /api/v1/profiles/{profile_id}/delete`. Scopes `Desk.basic.DELETE`, `Desk.permissions.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation = Operation::post(
    "desk.profiles.delete",
    "/api/{version}/profiles/{profile_id}/delete",
)
.scopes(&[
    "Desk.basic.DELETE",
    "Desk.permissions.DELETE",
    "Desk.settings.DELETE",
]);

/// `GET /api/v1/profiles/count`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static COUNT: Operation =
    Operation::get("desk.profiles.count", "/api/{version}/profiles/count").scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ]);

/// `POST /api/v1/profiles/{profile_id}/clone`. Scopes `Desk.basic.CREATE`, `Desk.permissions.CREATE` and `Desk.settings.CREATE`.
pub static DUPLICATE: Operation = Operation::post(
    "desk.profiles.duplicate",
    "/api/{version}/profiles/{profile_id}/clone",
)
.scopes(&[
    "Desk.basic.CREATE",
    "Desk.permissions.CREATE",
    "Desk.settings.CREATE",
]);

/// `GET /api/v1/lightAgentProfile`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static GET_LIGHT_AGENT: Operation = Operation::get(
    "desk.profiles.get_light_agent",
    "/api/{version}/lightAgentProfile",
)
.scopes(&[
    "Desk.basic.READ",
    "Desk.permissions.READ",
    "Desk.settings.READ",
]);

/// `GET /api/v1/myProfile`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static GET_MINE: Operation =
    Operation::get("desk.profiles.get_mine", "/api/{version}/myProfile").scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ]);

/// `GET /api/v1/myProfilePermissions`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static GET_MY_PERMISSIONS: Operation = Operation::get(
    "desk.profiles.get_my_permissions",
    "/api/{version}/myProfilePermissions",
)
.scopes(&[
    "Desk.basic.READ",
    "Desk.permissions.READ",
    "Desk.settings.READ",
]);

/// `GET /api/v1/profiles/{profile_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST_AGENTS: Operation = Operation::get(
    "desk.profiles.list_agents",
    "/api/{version}/profiles/{profile_id}/agents",
)
.scopes(&["Desk.agents.READ", "Desk.basic.READ", "Desk.settings.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &UPDATE,
    &DELETE,
    &COUNT,
    &DUPLICATE,
    &GET_LIGHT_AGENT,
    &GET_MINE,
    &GET_MY_PERMISSIONS,
    &LIST_AGENTS,
];

/// Profiles.
///
/// From [`Desk::profiles`](crate::Desk::profiles).
#[derive(Debug, Clone)]
pub struct ProfilesClient {
    client: Client,
}

impl Desk {
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
    /// `GET /api/v1/profiles`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Pages of up to 250 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list(&self) -> ListProfiles {
        ListProfiles(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 250 },
        ))
    }

    /// Gets a profile.
    ///
    /// `GET /api/v1/profiles/{profile_id}`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, profile_id: impl Into<Id>) -> GetProfile {
        let request = self.client.request(&GET).segment(profile_id.into());
        GetProfile(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a profile.
    ///
    /// `PATCH /api/v1/profiles/{profile_id}`. Scopes `Desk.basic.UPDATE`, `Desk.permissions.UPDATE`
    /// and `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, profile_id: impl Into<Id>, body: &ProfileUpdate) -> UpdateProfile {
        let request = self
            .client
            .request(&UPDATE)
            .segment(profile_id.into())
            .json_member("", body);
        UpdateProfile(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a profile.
    ///
    /// `POST /api/v1/profiles/{profile_id}/delete`. Scopes `Desk.basic.DELETE`,
    /// `Desk.permissions.DELETE` and `Desk.settings.DELETE`. Not retried when it may have been carried
    /// out.
    pub fn delete(
        &self,
        profile_id: impl Into<Id>,
        transfer_to_profile_id: impl Into<Id>,
    ) -> DeleteProfile {
        let request = self
            .client
            .request(&DELETE)
            .segment(profile_id.into())
            .json_member("transferToProfileId", &transfer_to_profile_id.into());
        DeleteProfile(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Counts profiles.
    ///
    /// `GET /api/v1/profiles/count`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn count(&self) -> CountProfiles {
        CountProfiles(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Duplicates a profile.
    ///
    /// `POST /api/v1/profiles/{profile_id}/clone`. Scopes `Desk.basic.CREATE`,
    /// `Desk.permissions.CREATE` and `Desk.settings.CREATE`. Not retried when it may have been carried
    /// out.
    pub fn duplicate(
        &self,
        profile_id: impl Into<Id>,
        body: &ProfileDuplicate,
    ) -> DuplicateProfile {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(profile_id.into())
            .json_member("", body);
        DuplicateProfile(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the light agent of profiles.
    ///
    /// `GET /api/v1/lightAgentProfile`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get_light_agent(&self) -> GetProfileLightAgent {
        GetProfileLightAgent(Call::new(
            self.client.clone(),
            self.client.request(&GET_LIGHT_AGENT),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets the user's own profiles.
    ///
    /// `GET /api/v1/myProfile`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get_mine(&self) -> GetMyProfile {
        GetMyProfile(Call::new(
            self.client.clone(),
            self.client.request(&GET_MINE),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets the user's own permissions.
    ///
    /// `GET /api/v1/myProfilePermissions`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get_my_permissions(&self) -> GetMyProfilePermissions {
        GetMyProfilePermissions(Call::new(
            self.client.clone(),
            self.client.request(&GET_MY_PERMISSIONS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the agents of a profile.
    ///
    /// `GET /api/v1/profiles/{profile_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_agents(&self, profile_id: impl Into<Id>) -> ListProfileAgents {
        let request = self.client.request(&LIST_AGENTS).segment(profile_id.into());
        ListProfileAgents(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "agents"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`ProfilesClient::list`](crate::profiles::ProfilesClient::list).
    ListProfiles => list shared::Profile
}

impl ListProfiles {
    /// Query parameter `default`.
    pub fn default(mut self, default: bool) -> Self {
        self.0
            .request_mut()
            .set_query("default", default.to_string());
        self
    }

    /// Query parameter `visible`.
    pub fn visible(mut self, visible: bool) -> Self {
        self.0
            .request_mut()
            .set_query("visible", visible.to_string());
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=250);
        self
    }

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<ProfileField>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", json::strings::<ProfileField>(fields).join(","));
        self
    }
}

call! {
    /// Returned by [`ProfilesClient::get`](crate::profiles::ProfilesClient::get).
    GetProfile => shared::Profile
}

call! {
    /// Returned by [`ProfilesClient::update`](crate::profiles::ProfilesClient::update).
    UpdateProfile => shared::Profile
}

call! {
    /// Returned by [`ProfilesClient::delete`](crate::profiles::ProfilesClient::delete).
    DeleteProfile => ()
}

call! {
    /// Returned by [`ProfilesClient::count`](crate::profiles::ProfilesClient::count).
    CountProfiles => i64
}

impl CountProfiles {
    /// Query parameter `default`.
    pub fn default(mut self, default: bool) -> Self {
        self.0
            .request_mut()
            .set_query("default", default.to_string());
        self
    }

    /// Query parameter `visible`.
    pub fn visible(mut self, visible: bool) -> Self {
        self.0
            .request_mut()
            .set_query("visible", visible.to_string());
        self
    }
}

call! {
    /// Returned by [`ProfilesClient::duplicate`](crate::profiles::ProfilesClient::duplicate).
    DuplicateProfile => ProfileDetails
}

call! {
    /// Returned by [`ProfilesClient::get_light_agent`](crate::profiles::ProfilesClient::get_light_agent).
    GetProfileLightAgent => ProfileDetails
}

call! {
    /// Returned by [`ProfilesClient::get_mine`](crate::profiles::ProfilesClient::get_mine).
    GetMyProfile => ProfileDetails
}

call! {
    /// Returned by [`ProfilesClient::get_my_permissions`](crate::profiles::ProfilesClient::get_my_permissions).
    GetMyProfilePermissions => ProfileMyPermissions
}

call! {
    /// Returned by [`ProfilesClient::list_agents`](crate::profiles::ProfilesClient::list_agents).
    ListProfileAgents => list shared::Agent
}

impl ListProfileAgents {
    /// Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }

    /// Query parameter `confirmed`.
    pub fn confirmed(mut self, confirmed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("confirmed", confirmed.to_string());
        self
    }
}

/// Returned by `profiles().duplicate`, `profiles().get_light_agent`, `profiles().get_mine`.
#[non_exhaustive]
pub struct ProfileDetails {
    pub id: Option<Id>,
    pub default: Option<bool>,
    pub permissions: Option<shared::Permissions>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub is_visible: Option<bool>,
    /// One of `Administrator`, `Standard`, `Light`, `Portal`, `Custom`.
    pub type_: Option<shared::ProfileType>,
    pub modified_by: Option<Id>,
    pub modified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ProfileDetails {
    "id" => id,
    "default" => default,
    "permissions" => permissions,
    "name" => name,
    "description" => description,
    "isVisible" => is_visible,
    "type" => type_,
    "modifiedBy" => modified_by,
    "modifiedTime" => modified_time;
    extra
});

/// Sent by `profiles().duplicate`.
pub struct ProfileDuplicate {
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ProfileDuplicate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

object!(type ProfileDuplicate {
    "name" => name,
    "description" => description;
    extra
});

/// Returned by `profiles().get_my_permissions`.
#[non_exhaustive]
pub struct ProfileMyPermissions {
    pub id: Option<Id>,
    pub default: Option<bool>,
    pub permissions: Option<shared::Permissions>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub is_visible: Option<bool>,
    /// One of `Administrator`, `Standard`, `Light`, `Portal`, `Custom`.
    pub type_: Option<shared::ProfileType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ProfileMyPermissions {
    "id" => id,
    "default" => default,
    "permissions" => permissions,
    "name" => name,
    "description" => description,
    "isVisible" => is_visible,
    "type" => type_;
    extra
});

/// Sent by `profiles().update`.
pub struct ProfileUpdate {
    pub permissions: Option<shared::Permissions>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub edit_all_articles: Option<String>,
    pub moderate: Option<String>,
    pub manage_kb: Option<String>,
    pub admin: Option<String>,
    pub import: Option<String>,
    pub export: Option<String>,
    pub manage_own_custom_views: Option<String>,
    pub share_own_custom_views: Option<String>,
    pub edit_shared_custom_views: Option<String>,
    pub delete_shared_custom_views: Option<String>,
    pub reshare_shared_custom_views: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProfileUpdate {
    "permissions" => permissions,
    "name" => name,
    "description" => description,
    "editAllArticles" => edit_all_articles,
    "moderate" => moderate,
    "manageKB" => manage_kb,
    "admin" => admin,
    "import" => import,
    "export" => export,
    "manageOwnCustomViews" => manage_own_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "reshareSharedCustomViews" => reshare_shared_custom_views;
    extra
});

open_enum! {
    /// Sent by `profiles().list`.
    pub enum ProfileField {
        /// `type`
        Type = "type",
        /// `isVisible`
        IsVisible = "isVisible",
        /// `default`
        Default = "default",
        /// `modifiedBy`
        ModifiedBy = "modifiedBy",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `permissions`
        Permissions = "permissions",
        /// `description`
        Description = "description",
    }
}
