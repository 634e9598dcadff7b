// Written by `cargo xtask codegen` from xtask/catalog/desk/help_centers.toml; changes belong there.
//! The help centers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut help_centers = desk.help_centers().list().stream();
//! while let Some(help_center) = help_centers.next().await {
//!     println!("{:?}", help_center?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/helpCenters`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.help_centers.list", "/api/{version}/helpCenters")
    .scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

/// `GET /api/v1/helpCenters/{helpcenter_id}`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.help_centers.get",
    "/api/{version}/helpCenters/{helpcenter_id}",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

/// `POST /api/v1/helpCenters/{helpcenter_id}/sitemaps`. Scope `Desk.settings.UPDATE`.
pub static CREATE_SITEMAPS: Operation = Operation::post(
    "desk.help_centers.create_sitemaps",
    "/api/{version}/helpCenters/{helpcenter_id}/sitemaps",
)
.scopes(&["Desk.settings.UPDATE"]);

/// The help centers.
///
/// From [`Desk::help_centers`](crate::Desk::help_centers).
#[derive(Debug, Clone)]
pub struct HelpCentersClient {
    client: Client,
}

impl Desk {
    /// The help centers.
    #[must_use]
    pub fn help_centers(&self) -> HelpCentersClient {
        HelpCentersClient {
            client: self.client().clone(),
        }
    }
}

impl HelpCentersClient {
    /// Lists help centers.
    ///
    /// `GET /api/v1/helpCenters`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Comes in pages of
    /// up to 50.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Gets a help center.
    ///
    /// `GET /api/v1/helpCenters/{helpcenter_id}`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
    pub fn get(&self, helpcenter_id: impl Into<Id>) -> Call<HelpCenter> {
        let request = Request::new(&GET).segment(helpcenter_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates the sitemaps of help centers.
    ///
    /// `POST /api/v1/helpCenters/{helpcenter_id}/sitemaps`. Scope `Desk.settings.UPDATE`.
    pub fn create_sitemaps(&self, helpcenter_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&CREATE_SITEMAPS).segment(helpcenter_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `help_centers().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<HelpCenterListItem>);

impl ListCall {
    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(ListCall => list HelpCenterListItem);

/// Auto translate setting.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoTranslateSetting {
    /// Languages.
    pub languages: Option<Vec<shared::ArticleCommentLocale>>,
    /// App name.
    pub app_name: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// Installation id.
    pub installation_id: Option<Id>,
    /// Uu id.
    pub uu_id: Option<Id>,
}

object!(AutoTranslateSetting {
    "languages" => languages,
    "appName" => app_name,
    "active" => active,
    "installationId" => installation_id,
    "uuId" => uu_id
});

/// Help center, of `help_centers().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenter {
    /// Id.
    pub id: Option<Id>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Locales.
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
    /// Name.
    pub name: Option<String>,
    /// Is encoded permalink allowed.
    pub is_encoded_permalink_allowed: Option<bool>,
    /// Department ids.
    pub department_ids: Option<Vec<Id>>,
    /// Is multilingual enabled.
    pub is_multilingual_enabled: Option<bool>,
    /// Help center locales.
    pub help_center_locales: Option<Vec<HelpCenterLocale>>,
    /// Primary locale.
    pub primary_locale: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Status.
    pub status: Option<shared::DepartmentStatus>,
    /// Translate mode.
    pub translate_mode: Option<shared::TaskTimeEntryMode>,
    /// Site map updated time.
    pub site_map_updated_time: Option<DateTime>,
    /// Domains.
    pub domains: Option<Vec<HelpCenterDomain>>,
    /// Fav icon URL.
    pub fav_icon_url: Option<String>,
    /// Logo link back URL.
    pub logo_link_back_url: Option<String>,
    /// Auto translate settings.
    pub auto_translate_settings: Option<Vec<AutoTranslateSetting>>,
    /// Translate settings.
    pub translate_settings: Option<TranslateSettings>,
    /// Active theme id.
    pub active_theme_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(HelpCenter {
    "id" => id,
    "isDefault" => is_default,
    "locales" => locales,
    "name" => name,
    "isEncodedPermalinkAllowed" => is_encoded_permalink_allowed,
    "departmentIds" => department_ids,
    "isMultilingualEnabled" => is_multilingual_enabled,
    "helpCenterLocales" => help_center_locales,
    "primaryLocale" => primary_locale,
    "url" => url,
    "logoUrl" => logo_url,
    "status" => status,
    "translateMode" => translate_mode,
    "siteMapUpdatedTime" => site_map_updated_time,
    "domains" => domains,
    "favIconUrl" => fav_icon_url,
    "logoLinkBackUrl" => logo_link_back_url,
    "autoTranslateSettings" => auto_translate_settings,
    "translateSettings" => translate_settings,
    "activeThemeId" => active_theme_id;
    other
});

/// Help center domain.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterDomain {
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(HelpCenterDomain {
    "name" => name,
    "type" => type_
});

/// Help center list item, of `help_centers().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterListItem {
    /// Id.
    pub id: Option<Id>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Locales.
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
    /// Name.
    pub name: Option<String>,
    /// Is encoded permalink allowed.
    pub is_encoded_permalink_allowed: Option<bool>,
    /// Department ids.
    pub department_ids: Option<Vec<Id>>,
    /// Is multilingual enabled.
    pub is_multilingual_enabled: Option<bool>,
    /// Help center locales.
    pub help_center_locales: Option<Vec<HelpCenterLocale>>,
    /// Primary locale.
    pub primary_locale: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Status.
    pub status: Option<shared::DepartmentStatus>,
    /// Translate settings.
    pub translate_settings: Option<TranslateSettings>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(HelpCenterListItem {
    "id" => id,
    "isDefault" => is_default,
    "locales" => locales,
    "name" => name,
    "isEncodedPermalinkAllowed" => is_encoded_permalink_allowed,
    "departmentIds" => department_ids,
    "isMultilingualEnabled" => is_multilingual_enabled,
    "helpCenterLocales" => help_center_locales,
    "primaryLocale" => primary_locale,
    "url" => url,
    "logoUrl" => logo_url,
    "status" => status,
    "translateSettings" => translate_settings;
    other
});

/// Help center locale.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterLocale {
    /// Name.
    pub name: Option<String>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Type.
    pub type_: Option<HelpCenterLocaleType>,
    /// Status.
    pub status: Option<HelpCenterLocaleStatus>,
}

object!(HelpCenterLocale {
    "name" => name,
    "locale" => locale,
    "type" => type_,
    "status" => status
});

/// Translate settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranslateSettings {
    /// Translate mode.
    pub translate_mode: Option<shared::TaskTimeEntryMode>,
    /// Auto translate settings.
    pub auto_translate_settings: Option<Vec<AutoTranslateSetting>>,
}

object!(TranslateSettings {
    "translateMode" => translate_mode,
    "autoTranslateSettings" => auto_translate_settings
});

words! {
    /// Help center locale status.
    pub enum HelpCenterLocaleStatus {
        /// `ACCESIBLE_IN_HELPCENTER`
        AccesibleInHelpcenter = "ACCESIBLE_IN_HELPCENTER",
        /// `DISABLED_IN_HELPCENTER`
        DisabledInHelpcenter = "DISABLED_IN_HELPCENTER",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

words! {
    /// Help center locale type.
    pub enum HelpCenterLocaleType {
        /// `DEFAULT`
        Default = "DEFAULT",
        /// `OTHER`
        OtherValue = "OTHER",
    }
}
