// Written by `cargo xtask codegen` from desk/v1/help_centers.toml of the catalogue; changes belong there.
//! The help centers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut help_centers = desk.help_centers().list().stream();
//! while let Some(help_center) = help_centers.next().await {
//!     println!("{:?}", help_center?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE_SITEMAPS];

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
    /// `GET /api/v1/helpCenters`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Pages of up to 50
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self) -> ListHelpCenters {
        ListHelpCenters(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a help center.
    ///
    /// `GET /api/v1/helpCenters/{helpcenter_id}`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn get(&self, helpcenter_id: impl Into<Id>) -> GetHelpCenter {
        let request = self.client.request(&GET).segment(helpcenter_id.into());
        GetHelpCenter(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates the sitemaps of help centers.
    ///
    /// `POST /api/v1/helpCenters/{helpcenter_id}/sitemaps`. Scope `Desk.settings.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn create_sitemaps(&self, helpcenter_id: impl Into<Id>) -> CreateHelpCenterSitemaps {
        let request = self
            .client
            .request(&CREATE_SITEMAPS)
            .segment(helpcenter_id.into());
        CreateHelpCenterSitemaps(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`HelpCentersClient::list`](crate::help_centers::HelpCentersClient::list).
    ListHelpCenters => list HelpCenterListItem
}

impl ListHelpCenters {
    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call! {
    /// Returned by [`HelpCentersClient::get`](crate::help_centers::HelpCentersClient::get).
    GetHelpCenter => HelpCenter
}

call! {
    /// Returned by [`HelpCentersClient::create_sitemaps`](crate::help_centers::HelpCentersClient::create_sitemaps).
    CreateHelpCenterSitemaps => ()
}

#[non_exhaustive]
pub struct AutoTranslateSetting {
    pub languages: Option<Vec<shared::ArticleCommentLocale>>,
    pub app_name: Option<String>,
    pub active: Option<bool>,
    pub installation_id: Option<Id>,
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

/// Returned by `help_centers().get`.
#[non_exhaustive]
pub struct HelpCenter {
    pub id: Option<Id>,
    pub is_default: Option<bool>,
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
    pub name: Option<String>,
    pub is_encoded_permalink_allowed: Option<bool>,
    pub department_ids: Option<Vec<Id>>,
    pub is_multilingual_enabled: Option<bool>,
    pub help_center_locales: Option<Vec<HelpCenterLocale>>,
    pub primary_locale: Option<String>,
    pub url: Option<String>,
    pub logo_url: Option<String>,
    /// One of `ACTIVE`, `DISABLED`.
    pub status: Option<shared::DepartmentStatus>,
    /// One of `MANUAL`, `AUTO`.
    pub translate_mode: Option<shared::TaskTimeEntryMode>,
    pub site_map_updated_time: Option<DateTime>,
    pub domains: Option<Vec<HelpCenterDomain>>,
    pub fav_icon_url: Option<String>,
    pub logo_link_back_url: Option<String>,
    pub auto_translate_settings: Option<Vec<AutoTranslateSetting>>,
    pub translate_settings: Option<TranslateSettings>,
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

#[non_exhaustive]
pub struct HelpCenterDomain {
    pub name: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HelpCenterDomain {
    "name" => name,
    "type" => type_;
    extra
});

/// Returned by `help_centers().list`.
#[non_exhaustive]
pub struct HelpCenterListItem {
    pub id: Option<Id>,
    pub is_default: Option<bool>,
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
    pub name: Option<String>,
    pub is_encoded_permalink_allowed: Option<bool>,
    pub department_ids: Option<Vec<Id>>,
    pub is_multilingual_enabled: Option<bool>,
    pub help_center_locales: Option<Vec<HelpCenterLocale>>,
    pub primary_locale: Option<String>,
    pub url: Option<String>,
    pub logo_url: Option<String>,
    /// One of `ACTIVE`, `DISABLED`.
    pub status: Option<shared::DepartmentStatus>,
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

#[non_exhaustive]
pub struct HelpCenterLocale {
    pub name: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    /// One of `DEFAULT`, `OTHER`.
    pub type_: Option<HelpCenterLocaleType>,
    /// One of `ACCESIBLE_IN_HELPCENTER`, `DISABLED_IN_HELPCENTER`, `DISABLED`.
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

#[non_exhaustive]
pub struct TranslateSettings {
    /// One of `MANUAL`, `AUTO`.
    pub translate_mode: Option<shared::TaskTimeEntryMode>,
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
    pub enum HelpCenterLocaleType {
        /// `DEFAULT`
        Default = "DEFAULT",
        /// `OTHER`
        Other = "OTHER",
    }
}
