// Written by `cargo xtask codegen` from xtask/catalog/desk/organizations.toml; changes belong there.
//! The portals that a user belongs to.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut organizations = desk.organizations().list_accessible().stream();
//! while let Some(organization) = organizations.next().await {
//!     println!("{:?}", organization?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, ExtraFields, Id, List, Multipart, Operation, Paging, Part, call, object,
    open_enum, wire,
};

use crate::shared;

/// `GET /api/v1/organizations/{organization_id}`. Scope `Desk.basic.READ`.
pub static GET: Operation = Operation::get(
    "desk.organizations.get",
    "/api/{version}/organizations/{organization_id}",
)
.scopes(&["Desk.basic.READ"])
.alternatives(&[&["Desk.organization.READ"], &["Desk.settings.READ"]]);

/// `PATCH /api/v1/organizations/{organization_id}`. Scopes `Desk.basic.UPDATE`, `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.organizations.update",
    "/api/{version}/organizations/{organization_id}",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.organization.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `DELETE /api/v1/organizations/{organization_id}/favicon`. Scopes `Desk.basic.UPDATE`, `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static DELETE_FAVICON: Operation = Operation::delete(
    "desk.organizations.delete_favicon",
    "/api/{version}/organizations/{organization_id}/favicon",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.organization.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `DELETE /api/v1/organizations/{organization_id}/logo`. Scopes `Desk.basic.UPDATE`, `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static DELETE_LOGO: Operation = Operation::delete(
    "desk.organizations.delete_logo",
    "/api/{version}/organizations/{organization_id}/logo",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.organization.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `GET /api/v1/organizations/{organization_id}/favicon`. No scope is published for it.
pub static DOWNLOAD_FAVICON: Operation = Operation::get(
    "desk.organizations.download_favicon",
    "/api/{version}/organizations/{organization_id}/favicon",
);

/// `GET /api/v1/organizations/{organization_id}/logo`. No scope is published for it.
pub static DOWNLOAD_LOGO: Operation = Operation::get(
    "desk.organizations.download_logo",
    "/api/{version}/organizations/{organization_id}/logo",
);

/// `GET /api/v1/accessibleOrganizations`. Scope `Desk.basic.READ`.
pub static LIST_ACCESSIBLE: Operation = Operation::get(
    "desk.organizations.list_accessible",
    "/api/{version}/accessibleOrganizations",
)
.scopes(&["Desk.basic.READ"])
.alternatives(&[&["Desk.organization.READ"], &["Desk.settings.READ"]])
.without_organization();

/// `POST /api/v1/organizations/markDefault`. Scopes `Desk.basic.UPDATE` and `Desk.settings.UPDATE`.
pub static MARK_DEFAULT: Operation = Operation::post(
    "desk.organizations.mark_default",
    "/api/{version}/organizations/markDefault",
)
.scopes(&["Desk.basic.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/organizations/{organization_id}/favicon`. Scopes `Desk.basic.UPDATE`, `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static UPLOAD_FAVICON: Operation = Operation::post(
    "desk.organizations.upload_favicon",
    "/api/{version}/organizations/{organization_id}/favicon",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.organization.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `POST /api/v1/organizations/{organization_id}/logo`. Scopes `Desk.basic.UPDATE`, `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static UPLOAD_LOGO: Operation = Operation::post(
    "desk.organizations.upload_logo",
    "/api/{version}/organizations/{organization_id}/logo",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.organization.UPDATE",
    "Desk.settings.UPDATE",
]);

impl crate::organizations::OrganizationsClient {
    /// Gets an organisation.
    ///
    /// `GET /api/v1/organizations/{organization_id}`. Scope `Desk.basic.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, organization_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(organization_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates an organisation.
    ///
    /// `PATCH /api/v1/organizations/{organization_id}`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        organization_id: impl Into<Id>,
        body: &OrganizationUpdate,
    ) -> Call<OrganizationDetails> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(organization_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes the favicon of an organisation.
    ///
    /// `DELETE /api/v1/organizations/{organization_id}/favicon`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_favicon(&self, organization_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE_FAVICON)
            .segment(organization_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Deletes the logo of an organisation.
    ///
    /// `DELETE /api/v1/organizations/{organization_id}/logo`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_logo(&self, organization_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE_LOGO)
            .segment(organization_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Downloads the favicon of an organisation.
    ///
    /// `GET /api/v1/organizations/{organization_id}/favicon`. No scope is published for it. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_favicon(&self, organization_id: impl Into<Id>) -> DownloadFaviconCall {
        let request = self
            .client
            .request(&DOWNLOAD_FAVICON)
            .segment(organization_id.into());
        DownloadFaviconCall(Call::new(self.client.clone(), request, wire::file))
    }

    /// Downloads the logo of an organisation.
    ///
    /// `GET /api/v1/organizations/{organization_id}/logo`. No scope is published for it. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_logo(&self, organization_id: impl Into<Id>) -> DownloadLogoCall {
        let request = self
            .client
            .request(&DOWNLOAD_LOGO)
            .segment(organization_id.into());
        DownloadLogoCall(Call::new(self.client.clone(), request, wire::file))
    }

    /// Lists accessible organisations.
    ///
    /// `GET /api/v1/accessibleOrganizations`. Scope `Desk.basic.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_accessible(&self) -> List<AccessibleOrganization> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST_ACCESSIBLE),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Makes a portal the user's default.
    ///
    /// `POST /api/v1/organizations/markDefault`. Scopes `Desk.basic.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn mark_default(&self, id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&MARK_DEFAULT)
            .json_member("id", &id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Uploads the favicon of an organisation.
    ///
    /// `POST /api/v1/organizations/{organization_id}/favicon`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload_favicon(
        &self,
        organization_id: impl Into<Id>,
        favicon: Part,
    ) -> Call<OrganizationUploadFaviconResult> {
        let request = self
            .client
            .request(&UPLOAD_FAVICON)
            .segment(organization_id.into())
            .multipart(Multipart::new().part("favicon", favicon));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Uploads the logo of an organisation.
    ///
    /// `POST /api/v1/organizations/{organization_id}/logo`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload_logo(
        &self,
        organization_id: impl Into<Id>,
        logo: Part,
    ) -> Call<OrganizationUploadLogoResult> {
        let request = self
            .client
            .request(&UPLOAD_LOGO)
            .segment(organization_id.into())
            .multipart(Multipart::new().part("logo", logo));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `organizations().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<OrganizationDetails>);

impl GetCall {
    /// Yes or no; `false` where it is left out. Query parameter `includeCustomDomain`.
    pub fn include_custom_domain(mut self, include_custom_domain: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeCustomDomain", include_custom_domain.to_string());
        self
    }
}

call!(GetCall => OrganizationDetails);

/// What may be set before `organizations().download_favicon` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadFaviconCall(Call<Bytes>);

impl DownloadFaviconCall {
    /// Text. Query parameter `no-cache`.
    pub fn no_cache(mut self, no_cache: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("no-cache", no_cache);
        self
    }

    /// One of `ACTUAL`, `THUMBNAIL`. Query parameter `fileSize`.
    pub fn file_size(mut self, file_size: impl Into<shared::FileSize>) -> Self {
        self.0.request_mut().set_query("fileSize", file_size.into());
        self
    }
}

call!(DownloadFaviconCall => file);

/// What may be set before `organizations().download_logo` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadLogoCall(Call<Bytes>);

impl DownloadLogoCall {
    /// Text. Query parameter `no-cache`.
    pub fn no_cache(mut self, no_cache: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("no-cache", no_cache);
        self
    }

    /// One of `ACTUAL`, `THUMBNAIL`. Query parameter `fileSize`.
    pub fn file_size(mut self, file_size: impl Into<shared::FileSize>) -> Self {
        self.0.request_mut().set_query("fileSize", file_size.into());
        self
    }
}

call!(DownloadLogoCall => file);

/// Accessible organization, from `organizations().list_accessible`.
#[non_exhaustive]
pub struct AccessibleOrganization {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `country`: text.
    pub country: Option<String>,
    /// `city`: text.
    pub city: Option<String>,
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `edition`: one of `FREE_2019`, `FREE`, `NEW_FREE`, `ENTERPRISE`, `PROFESSIONAL`, `EXPRESS`,
    /// `ZOHOONE`.
    pub edition: Option<Edition>,
    /// `employeeCount`: how many employees there are.
    pub employee_count: Option<i64>,
    /// `employeeCountRange`: text.
    pub employee_count_range: Option<String>,
    /// `industry`: one of the 20 words of [`Industry`].
    pub industry: Option<Industry>,
    /// `timeZone`: the name of a time zone, such as `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// `preferredSolution`: any of the 14 words of [`PreferredSolution`].
    pub preferred_solution: Option<Vec<PreferredSolution>>,
    /// `migrationFrom`: text.
    pub migration_from: Option<String>,
    /// `preferredCommunicationChannels`: any of the 9 words of [`PreferredCommunicationChannel`].
    pub preferred_communication_channels: Option<Vec<PreferredCommunicationChannel>>,
    /// `designation`: text.
    pub designation: Option<String>,
    /// `isAdminInOrg`: whether it is admin in org.
    pub is_admin_in_org: Option<bool>,
    /// `faviconURL`: an address on the web.
    pub favicon_url: Option<String>,
    /// `portalName`: text.
    pub portal_name: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `currencyLocale`: a locale, such as `en_US`.
    pub currency_locale: Option<String>,
    /// `alias`: text.
    pub alias: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `isPayloadEncryptionEnabled`: whether it is payload encryption enabled.
    pub is_payload_encryption_enabled: Option<bool>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `zip`: text.
    pub zip: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `currencySymbol`: text.
    pub currency_symbol: Option<String>,
    /// `logoURL`: an address on the web.
    pub logo_url: Option<String>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `phoneNumber`: text.
    pub phone_number: Option<String>,
    /// `portalURL`: an address on the web.
    pub portal_url: Option<String>,
    /// `primaryContact`: text.
    pub primary_contact: Option<String>,
    /// `currencyCode`: text.
    pub currency_code: Option<String>,
    /// `isSandboxPortal`: whether it is sandbox portal.
    pub is_sandbox_portal: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccessibleOrganization {
    "id" => id,
    "country" => country,
    "city" => city,
    "companyName" => company_name,
    "description" => description,
    "edition" => edition,
    "employeeCount" => employee_count,
    "employeeCountRange" => employee_count_range,
    "industry" => industry,
    "timeZone" => time_zone,
    "preferredSolution" => preferred_solution,
    "migrationFrom" => migration_from,
    "preferredCommunicationChannels" => preferred_communication_channels,
    "designation" => designation,
    "isAdminInOrg" => is_admin_in_org,
    "faviconURL" => favicon_url,
    "portalName" => portal_name,
    "street" => street,
    "currencyLocale" => currency_locale,
    "alias" => alias,
    "state" => state,
    "isPayloadEncryptionEnabled" => is_payload_encryption_enabled,
    "fax" => fax,
    "zip" => zip,
    "website" => website,
    "mobile" => mobile,
    "currencySymbol" => currency_symbol,
    "logoURL" => logo_url,
    "isDefault" => is_default,
    "phoneNumber" => phone_number,
    "portalURL" => portal_url,
    "primaryContact" => primary_contact,
    "currencyCode" => currency_code,
    "isSandboxPortal" => is_sandbox_portal;
    extra
});

/// Organization details, from `organizations().get`, `organizations().update`.
#[non_exhaustive]
pub struct OrganizationDetails {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `country`: text.
    pub country: Option<String>,
    /// `city`: text.
    pub city: Option<String>,
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `edition`: one of `FREE_2019`, `FREE`, `NEW_FREE`, `ENTERPRISE`, `PROFESSIONAL`, `EXPRESS`,
    /// `ZOHOONE`.
    pub edition: Option<Edition>,
    /// `employeeCount`: how many employees there are.
    pub employee_count: Option<i64>,
    /// `employeeCountRange`: text.
    pub employee_count_range: Option<String>,
    /// `industry`: one of the 20 words of [`Industry`].
    pub industry: Option<Industry>,
    /// `timeZone`: the name of a time zone, such as `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// `preferredSolution`: any of the 14 words of [`PreferredSolution`].
    pub preferred_solution: Option<Vec<PreferredSolution>>,
    /// `migrationFrom`: text.
    pub migration_from: Option<String>,
    /// `preferredCommunicationChannels`: any of the 9 words of [`PreferredCommunicationChannel`].
    pub preferred_communication_channels: Option<Vec<PreferredCommunicationChannel>>,
    /// `designation`: text.
    pub designation: Option<String>,
    /// `isAdminInOrg`: whether it is admin in org.
    pub is_admin_in_org: Option<bool>,
    /// `faviconURL`: an address on the web.
    pub favicon_url: Option<String>,
    /// `portalName`: text.
    pub portal_name: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `currencyLocale`: a locale, such as `en_US`.
    pub currency_locale: Option<String>,
    /// `alias`: text.
    pub alias: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `isPayloadEncryptionEnabled`: whether it is payload encryption enabled.
    pub is_payload_encryption_enabled: Option<bool>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `zip`: text.
    pub zip: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `currencySymbol`: text.
    pub currency_symbol: Option<String>,
    /// `logoURL`: an address on the web.
    pub logo_url: Option<String>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `phoneNumber`: text.
    pub phone_number: Option<String>,
    /// `portalURL`: an address on the web.
    pub portal_url: Option<String>,
    /// `primaryContact`: text.
    pub primary_contact: Option<String>,
    /// `currencyCode`: text.
    pub currency_code: Option<String>,
    /// `isSandboxPortal`: whether it is sandbox portal.
    pub is_sandbox_portal: Option<bool>,
    /// `customDomain`: text.
    pub custom_domain: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationDetails {
    "id" => id,
    "country" => country,
    "city" => city,
    "companyName" => company_name,
    "description" => description,
    "edition" => edition,
    "employeeCount" => employee_count,
    "employeeCountRange" => employee_count_range,
    "industry" => industry,
    "timeZone" => time_zone,
    "preferredSolution" => preferred_solution,
    "migrationFrom" => migration_from,
    "preferredCommunicationChannels" => preferred_communication_channels,
    "designation" => designation,
    "isAdminInOrg" => is_admin_in_org,
    "faviconURL" => favicon_url,
    "portalName" => portal_name,
    "street" => street,
    "currencyLocale" => currency_locale,
    "alias" => alias,
    "state" => state,
    "isPayloadEncryptionEnabled" => is_payload_encryption_enabled,
    "fax" => fax,
    "zip" => zip,
    "website" => website,
    "mobile" => mobile,
    "currencySymbol" => currency_symbol,
    "logoURL" => logo_url,
    "isDefault" => is_default,
    "phoneNumber" => phone_number,
    "portalURL" => portal_url,
    "primaryContact" => primary_contact,
    "currencyCode" => currency_code,
    "isSandboxPortal" => is_sandbox_portal,
    "customDomain" => custom_domain;
    extra
});

/// Organization update, for `organizations().update`.
pub struct OrganizationUpdate {
    /// `zip`: text.
    pub zip: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `city`: text.
    pub city: Option<String>,
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `employeeCount`: how many employees there are.
    pub employee_count: Option<i64>,
    /// `employeeCountRange`: text.
    pub employee_count_range: Option<String>,
    /// `industry`: one of the 20 words of [`Industry`].
    pub industry: Option<Industry>,
    /// `timeZone`: the name of a time zone, such as `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// `preferredSolution`: any of the 14 words of [`PreferredSolution`].
    pub preferred_solution: Option<Vec<PreferredSolution>>,
    /// `migrationFrom`: text.
    pub migration_from: Option<String>,
    /// `preferredCommunicationChannels`: any of the 9 words of [`PreferredCommunicationChannel`].
    pub preferred_communication_channels: Option<Vec<PreferredCommunicationChannel>>,
    /// `designation`: text.
    pub designation: Option<String>,
    /// `referrerUrl`: an address on the web.
    pub referrer_url: Option<String>,
    /// `referrerFrom`: one of `OtherZohoServices`, `Google`, `Microsoft`, `slack`, `jira`, `Trello`.
    pub referrer_from: Option<ReferrerFrom>,
    /// `ref_value`: text.
    pub ref_value: Option<String>,
    /// `phoneNumber`: text.
    pub phone_number: Option<String>,
    /// `portalName`: text.
    pub portal_name: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `primaryContact`: text.
    pub primary_contact: Option<String>,
    /// `currencyLocale`: a locale, such as `en_US`.
    pub currency_locale: Option<String>,
    /// `alias`: text.
    pub alias: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `edition`: one of `FREE`, `ENTERPRISE`, `PROFESSIONAL`, `STANDARD`, `EXPRESS`, `ULTIMATE`.
    pub edition: Option<OrganizationUpdateEdition>,
    /// `signupType`: one of `DIRECT_SIGN_UP`, `EXISTING_SIGN_UP`.
    pub signup_type: Option<SignupType>,
    /// `ipAddress`: text.
    pub ip_address: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type OrganizationUpdate {
    "zip" => zip,
    "country" => country,
    "website" => website,
    "city" => city,
    "companyName" => company_name,
    "mobile" => mobile,
    "description" => description,
    "employeeCount" => employee_count,
    "employeeCountRange" => employee_count_range,
    "industry" => industry,
    "timeZone" => time_zone,
    "preferredSolution" => preferred_solution,
    "migrationFrom" => migration_from,
    "preferredCommunicationChannels" => preferred_communication_channels,
    "designation" => designation,
    "referrerUrl" => referrer_url,
    "referrerFrom" => referrer_from,
    "ref_value" => ref_value,
    "phoneNumber" => phone_number,
    "portalName" => portal_name,
    "street" => street,
    "primaryContact" => primary_contact,
    "currencyLocale" => currency_locale,
    "alias" => alias,
    "state" => state,
    "fax" => fax,
    "edition" => edition,
    "signupType" => signup_type,
    "ipAddress" => ip_address;
    extra
});

/// Organization upload favicon result, from `organizations().upload_favicon`.
#[non_exhaustive]
pub struct OrganizationUploadFaviconResult {
    /// `faviconURL`: an address on the web.
    pub favicon_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationUploadFaviconResult {
    "faviconURL" => favicon_url;
    extra
});

/// Organization upload logo result, from `organizations().upload_logo`.
#[non_exhaustive]
pub struct OrganizationUploadLogoResult {
    /// `logoURL`: an address on the web.
    pub logo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationUploadLogoResult {
    "logoURL" => logo_url;
    extra
});

open_enum! {
    /// Edition.
    pub enum Edition {
        /// `FREE_2019`
        Free2019 = "FREE_2019",
        /// `FREE`
        Free = "FREE",
        /// `NEW_FREE`
        NewFree = "NEW_FREE",
        /// `ENTERPRISE`
        Enterprise = "ENTERPRISE",
        /// `PROFESSIONAL`
        Professional = "PROFESSIONAL",
        /// `EXPRESS`
        Express = "EXPRESS",
        /// `ZOHOONE`
        Zohoone = "ZOHOONE",
    }
}

open_enum! {
    /// Industry.
    pub enum Industry {
        /// `None`
        None = "None",
        /// `Automobile`
        Automobile = "Automobile",
        /// `Banking`
        Banking = "Banking",
        /// `Education`
        Education = "Education",
        /// `E-commerce`
        ECommerce = "E-commerce",
        /// `Financial Services`
        FinancialServices = "Financial Services",
        /// `Hospitality`
        Hospitality = "Hospitality",
        /// `Insurance`
        Insurance = "Insurance",
        /// `Software & IT`
        SoftwareIt = "Software & IT",
        /// `Retail`
        Retail = "Retail",
        /// `Government & Public Sector`
        GovernmentPublicSector = "Government & Public Sector",
        /// `Transportation & Logistics`
        TransportationLogistics = "Transportation & Logistics",
        /// `Manufacturing`
        Manufacturing = "Manufacturing",
        /// `Telecommunications`
        Telecommunications = "Telecommunications",
        /// `Media`
        Media = "Media",
        /// `Real Estate & Construction`
        RealEstateConstruction = "Real Estate & Construction",
        /// `Nonprofit`
        Nonprofit = "Nonprofit",
        /// `Healthcare`
        Healthcare = "Healthcare",
        /// `Gaming`
        Gaming = "Gaming",
        /// `Others`
        Others = "Others",
    }
}

open_enum! {
    /// Organization update edition.
    pub enum OrganizationUpdateEdition {
        /// `FREE`
        Free = "FREE",
        /// `ENTERPRISE`
        Enterprise = "ENTERPRISE",
        /// `PROFESSIONAL`
        Professional = "PROFESSIONAL",
        /// `STANDARD`
        Standard = "STANDARD",
        /// `EXPRESS`
        Express = "EXPRESS",
        /// `ULTIMATE`
        Ultimate = "ULTIMATE",
    }
}

open_enum! {
    /// Preferred communication channel.
    pub enum PreferredCommunicationChannel {
        /// `Email`
        Email = "Email",
        /// `Helpcenter`
        Helpcenter = "Helpcenter",
        /// `Community`
        Community = "Community",
        /// `Social`
        Social = "Social",
        /// `Chat`
        Chat = "Chat",
        /// `Instant Messaging`
        InstantMessaging = "Instant Messaging",
        /// `Phone`
        Phone = "Phone",
        /// `Webforms`
        Webforms = "Webforms",
        /// `Others`
        Others = "Others",
    }
}

open_enum! {
    /// Preferred solution.
    pub enum PreferredSolution {
        /// `Ticket Management`
        TicketManagement = "Ticket Management",
        /// `Customer Support`
        CustomerSupport = "Customer Support",
        /// `Knowledge Management`
        KnowledgeManagement = "Knowledge Management",
        /// `Complaint Management`
        ComplaintManagement = "Complaint Management",
        /// `Social Helpdesk`
        SocialHelpdesk = "Social Helpdesk",
        /// `Customer Self-service`
        CustomerSelfService = "Customer Self-service",
        /// `Call Center Software`
        CallCenterSoftware = "Call Center Software",
        /// `Remote Support Helpdesk`
        RemoteSupportHelpdesk = "Remote Support Helpdesk",
        /// `WhatsApp for Customer Service`
        WhatsAppForCustomerService = "WhatsApp for Customer Service",
        /// `AI-Powered Customer Service`
        AiPoweredCustomerService = "AI-Powered Customer Service",
        /// `Live Chat Ticketing`
        LiveChatTicketing = "Live Chat Ticketing",
        /// `Customer Interaction Management`
        CustomerInteractionManagement = "Customer Interaction Management",
        /// `Customer Service Solutions`
        CustomerServiceSolutions = "Customer Service Solutions",
        /// `Field Service Management`
        FieldServiceManagement = "Field Service Management",
    }
}

open_enum! {
    /// Referrer from.
    pub enum ReferrerFrom {
        /// `OtherZohoServices`
        OtherZohoServices = "OtherZohoServices",
        /// `Google`
        Google = "Google",
        /// `Microsoft`
        Microsoft = "Microsoft",
        /// `slack`
        Slack = "slack",
        /// `jira`
        Jira = "jira",
        /// `Trello`
        Trello = "Trello",
    }
}

open_enum! {
    /// Signup type.
    pub enum SignupType {
        /// `DIRECT_SIGN_UP`
        DirectSignUp = "DIRECT_SIGN_UP",
        /// `EXISTING_SIGN_UP`
        ExistingSignUp = "EXISTING_SIGN_UP",
    }
}
