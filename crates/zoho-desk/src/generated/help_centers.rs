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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/helpCenters`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.help_centers.list", "/api/{version}/helpCenters")
    .scopes(&["Desk.basic.READ", "Desk.settings.READ"])
    .most(5_000, "");

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
/// From [`Desk::help_centers`](crate::Desk::help_centers); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// up to 50. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a help center.
    ///
    /// `GET /api/v1/helpCenters/{helpcenter_id}`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, helpcenter_id: impl Into<Id>) -> Call<HelpCenter> {
        let request = self.client.request(&GET).segment(helpcenter_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates the sitemaps of help centers.
    ///
    /// `POST /api/v1/helpCenters/{helpcenter_id}/sitemaps`. Scope `Desk.settings.UPDATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create_sitemaps(&self, helpcenter_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&CREATE_SITEMAPS)
            .segment(helpcenter_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `help_centers().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<HelpCenterListItem>);

impl ListCall {
    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(ListCall => list HelpCenterListItem);

/// Auto translate setting.
#[non_exhaustive]
pub struct AutoTranslateSetting {
    /// `languages`: any of the 53 words of [`shared::ArticleCommentLocale`].
    pub languages: Option<Vec<shared::ArticleCommentLocale>>,
    /// `appName`: text.
    pub app_name: Option<String>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `installationId`: the id of an installation.
    pub installation_id: Option<Id>,
    /// `uuId`: the id of a uu.
    pub uu_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AutoTranslateSetting {
    "languages" => languages,
    "appName" => app_name,
    "active" => active,
    "installationId" => installation_id,
    "uuId" => uu_id;
    extra
});

/// Help center, from `help_centers().get`.
#[non_exhaustive]
pub struct HelpCenter {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `locales`: any of the 53 words of [`shared::ArticleCommentLocale`].
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isEncodedPermalinkAllowed`: whether it is encoded permalink allowed.
    pub is_encoded_permalink_allowed: Option<bool>,
    /// `departmentIds`: one or more ids.
    pub department_ids: Option<Vec<Id>>,
    /// `isMultilingualEnabled`: whether it is multilingual enabled.
    pub is_multilingual_enabled: Option<bool>,
    /// `helpCenterLocales`: a list.
    pub help_center_locales: Option<Vec<HelpCenterLocale>>,
    /// `primaryLocale`: a locale, such as `en_US`.
    pub primary_locale: Option<String>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`.
    pub status: Option<shared::DepartmentStatus>,
    /// `translateMode`: one of `MANUAL`, `AUTO`.
    pub translate_mode: Option<shared::TaskTimeEntryMode>,
    /// `siteMapUpdatedTime`: a moment with its offset.
    pub site_map_updated_time: Option<DateTime>,
    /// `domains`: a list.
    pub domains: Option<Vec<HelpCenterDomain>>,
    /// `favIconUrl`: an address on the web.
    pub fav_icon_url: Option<String>,
    /// `logoLinkBackUrl`: an address on the web.
    pub logo_link_back_url: Option<String>,
    /// `autoTranslateSettings`: a list.
    pub auto_translate_settings: Option<Vec<AutoTranslateSetting>>,
    /// `translateSettings`: an object.
    pub translate_settings: Option<TranslateSettings>,
    /// `activeThemeId`: the id of an active theme.
    pub active_theme_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HelpCenter {
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
    extra
});

/// Help center domain.
#[non_exhaustive]
pub struct HelpCenterDomain {
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HelpCenterDomain {
    "name" => name,
    "type" => type_;
    extra
});

/// Help center list item, from `help_centers().list`.
#[non_exhaustive]
pub struct HelpCenterListItem {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `locales`: any of the 53 words of [`shared::ArticleCommentLocale`].
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isEncodedPermalinkAllowed`: whether it is encoded permalink allowed.
    pub is_encoded_permalink_allowed: Option<bool>,
    /// `departmentIds`: one or more ids.
    pub department_ids: Option<Vec<Id>>,
    /// `isMultilingualEnabled`: whether it is multilingual enabled.
    pub is_multilingual_enabled: Option<bool>,
    /// `helpCenterLocales`: a list.
    pub help_center_locales: Option<Vec<HelpCenterLocale>>,
    /// `primaryLocale`: a locale, such as `en_US`.
    pub primary_locale: Option<String>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`.
    pub status: Option<shared::DepartmentStatus>,
    /// `translateSettings`: an object.
    pub translate_settings: Option<TranslateSettings>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HelpCenterListItem {
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
    extra
});

/// Help center locale.
#[non_exhaustive]
pub struct HelpCenterLocale {
    /// `name`: its name.
    pub name: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `type`: one of `DEFAULT`, `OTHER`.
    pub type_: Option<HelpCenterLocaleType>,
    /// `status`: one of `ACCESIBLE_IN_HELPCENTER`, `DISABLED_IN_HELPCENTER`, `DISABLED`.
    pub status: Option<HelpCenterLocaleStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HelpCenterLocale {
    "name" => name,
    "locale" => locale,
    "type" => type_,
    "status" => status;
    extra
});

/// Translate settings.
#[non_exhaustive]
pub struct TranslateSettings {
    /// `translateMode`: one of `MANUAL`, `AUTO`.
    pub translate_mode: Option<shared::TaskTimeEntryMode>,
    /// `autoTranslateSettings`: a list.
    pub auto_translate_settings: Option<Vec<AutoTranslateSetting>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TranslateSettings {
    "translateMode" => translate_mode,
    "autoTranslateSettings" => auto_translate_settings;
    extra
});

open_enum! {
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

open_enum! {
    /// Help center locale type.
    pub enum HelpCenterLocaleType {
        /// `DEFAULT`
        Default = "DEFAULT",
        /// `OTHER`
        Other = "OTHER",
    }
}
