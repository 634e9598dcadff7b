// Written by `cargo xtask codegen` from xtask/catalog/desk/profiles.toml; changes belong there.
//! Profiles.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut profiles = desk.profiles().list().stream();
//! while let Some(profile) = profiles.next().await {
//!     println!("{:?}", profile?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Profiles.
///
/// From [`Desk::profiles`](crate::Desk::profiles); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.settings.READ`. Comes in pages of up to 250. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 250 },
        ))
    }

    /// Gets a profile.
    ///
    /// `GET /api/v1/profiles/{profile_id}`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, profile_id: impl Into<Id>) -> Call<shared::Profile> {
        let request = self.client.request(&GET).segment(profile_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a profile.
    ///
    /// `PATCH /api/v1/profiles/{profile_id}`. Scopes `Desk.basic.UPDATE`, `Desk.permissions.UPDATE`
    /// and `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, profile_id: impl Into<Id>, body: &ProfileUpdate) -> Call<shared::Profile> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(profile_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a profile.
    ///
    /// `POST /api/v1/profiles/{profile_id}/delete`. Scopes `Desk.basic.DELETE`,
    /// `Desk.permissions.DELETE` and `Desk.settings.DELETE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(
        &self,
        profile_id: impl Into<Id>,
        transfer_to_profile_id: impl Into<Id>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(profile_id.into())
            .json_member("transferToProfileId", &transfer_to_profile_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Counts profiles.
    ///
    /// `GET /api/v1/profiles/count`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count(&self) -> CountCall {
        CountCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Duplicates a profile.
    ///
    /// `POST /api/v1/profiles/{profile_id}/clone`. Scopes `Desk.basic.CREATE`,
    /// `Desk.permissions.CREATE` and `Desk.settings.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn duplicate(
        &self,
        profile_id: impl Into<Id>,
        body: &ProfileDuplicate,
    ) -> Call<ProfileDetails> {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(profile_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the light agent of profiles.
    ///
    /// `GET /api/v1/lightAgentProfile`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_light_agent(&self) -> Call<ProfileDetails> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_LIGHT_AGENT),
            |_, body| wire::one(body, ""),
        )
    }

    /// Gets the user's own profiles.
    ///
    /// `GET /api/v1/myProfile`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_mine(&self) -> Call<ProfileDetails> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_MINE),
            |_, body| wire::one(body, ""),
        )
    }

    /// Gets the user's own permissions.
    ///
    /// `GET /api/v1/myProfilePermissions`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_my_permissions(&self) -> Call<ProfileMyPermissions> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_MY_PERMISSIONS),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the agents of a profile.
    ///
    /// `GET /api/v1/profiles/{profile_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_agents(&self, profile_id: impl Into<Id>) -> ListAgentsCall {
        let request = self.client.request(&LIST_AGENTS).segment(profile_id.into());
        ListAgentsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "agents"),
            Paging::Whole,
        ))
    }
}

/// What may be set before `profiles().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Profile>);

impl ListCall {
    /// Yes or no. Query parameter `default`.
    pub fn default(mut self, default: bool) -> Self {
        self.0
            .request_mut()
            .set_query("default", default.to_string());
        self
    }

    /// Yes or no. Query parameter `visible`.
    pub fn visible(mut self, visible: bool) -> Self {
        self.0
            .request_mut()
            .set_query("visible", visible.to_string());
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 250. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=250);
        self
    }

    /// The API names of the fields that come: the 7 words of [`ProfileField`]. Query parameter
    /// `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<ProfileField>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<ProfileField>(fields).join(","));
        self
    }
}

call!(ListCall => list shared::Profile);

/// What may be set before `profiles().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// Yes or no. Query parameter `default`.
    pub fn default(mut self, default: bool) -> Self {
        self.0
            .request_mut()
            .set_query("default", default.to_string());
        self
    }

    /// Yes or no. Query parameter `visible`.
    pub fn visible(mut self, visible: bool) -> Self {
        self.0
            .request_mut()
            .set_query("visible", visible.to_string());
        self
    }
}

call!(CountCall => i64);

/// What may be set before `profiles().list_agents` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAgentsCall(List<shared::Agent>);

impl ListAgentsCall {
    /// Yes or no. Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }

    /// Yes or no. Query parameter `confirmed`.
    pub fn confirmed(mut self, confirmed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("confirmed", confirmed.to_string());
        self
    }
}

call!(ListAgentsCall => list shared::Agent);

/// Profile details, from `profiles().duplicate`, `profiles().get_light_agent`,
/// `profiles().get_mine`.
#[non_exhaustive]
pub struct ProfileDetails {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `permissions`: an object.
    pub permissions: Option<shared::Permissions>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `isVisible`: whether it is visible.
    pub is_visible: Option<bool>,
    /// `type`: one of `Administrator`, `Standard`, `Light`, `Portal`, `Custom`.
    pub type_: Option<shared::ProfileType>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `modifiedTime`: when it was last changed.
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

/// Profile duplicate, for `profiles().duplicate`.
pub struct ProfileDuplicate {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ProfileDuplicate {
    /// With what has to be sent; the rest is left out.
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

/// Profile my permissions, from `profiles().get_my_permissions`.
#[non_exhaustive]
pub struct ProfileMyPermissions {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `permissions`: an object.
    pub permissions: Option<shared::Permissions>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `isVisible`: whether it is visible.
    pub is_visible: Option<bool>,
    /// `type`: one of `Administrator`, `Standard`, `Light`, `Portal`, `Custom`.
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

/// Profile update, for `profiles().update`.
pub struct ProfileUpdate {
    /// `permissions`: an object.
    pub permissions: Option<shared::Permissions>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `editAllArticles`: text.
    pub edit_all_articles: Option<String>,
    /// `moderate`: text.
    pub moderate: Option<String>,
    /// `manageKB`: text.
    pub manage_kb: Option<String>,
    /// `admin`: text.
    pub admin: Option<String>,
    /// `import`: text.
    pub import: Option<String>,
    /// `export`: text.
    pub export: Option<String>,
    /// `manageOwnCustomViews`: text.
    pub manage_own_custom_views: Option<String>,
    /// `shareOwnCustomViews`: text.
    pub share_own_custom_views: Option<String>,
    /// `editSharedCustomViews`: text.
    pub edit_shared_custom_views: Option<String>,
    /// `deleteSharedCustomViews`: text.
    pub delete_shared_custom_views: Option<String>,
    /// `reshareSharedCustomViews`: text.
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
    /// Profile field, for `profiles().list`.
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
