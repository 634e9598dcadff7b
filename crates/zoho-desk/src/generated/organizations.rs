// Written by `cargo xtask codegen` from desk/v1/organizations.toml of the catalogue; changes belong there.
//! The portals that a user belongs to.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut organizations = desk.organizations().list_accessible().stream();
//! while let Some(organization) = organizations.next().await {
//!     println!("{:?}", organization?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::generated::shared;

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

/// `GET /api/v1/organizations/{organization_id}/favicon`. No scope is published.
pub static DOWNLOAD_FAVICON: Operation = Operation::get(
    "desk.organizations.download_favicon",
    "/api/{version}/organizations/{organization_id}/favicon",
);

/// `GET /api/v1/organizations/{organization_id}/logo`. No scope is published.
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

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET,
    &UPDATE,
    &DELETE_FAVICON,
    &DELETE_LOGO,
    &DOWNLOAD_FAVICON,
    &DOWNLOAD_LOGO,
    &LIST_ACCESSIBLE,
    &MARK_DEFAULT,
    &UPLOAD_FAVICON,
    &UPLOAD_LOGO,
];

impl crate::organizations::client::OrganizationsClient {
    /// Gets an organisation.
    ///
    /// `GET /api/v1/organizations/{organization_id}`. Scope `Desk.basic.READ`. Retried on transient
    /// failures.
    pub fn get(&self, organization_id: impl Into<Id>) -> GetOrganization {
        let request = self.client.request(&GET).segment(organization_id.into());
        GetOrganization(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an organisation.
    ///
    /// `PATCH /api/v1/organizations/{organization_id}`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been
    /// carried out.
    pub fn update(
        &self,
        organization_id: impl Into<Id>,
        body: &OrganizationUpdate,
    ) -> UpdateOrganization {
        let request = self
            .client
            .request(&UPDATE)
            .segment(organization_id.into())
            .json_member("", body);
        UpdateOrganization(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes the favicon of an organisation.
    ///
    /// `DELETE /api/v1/organizations/{organization_id}/favicon`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn delete_favicon(&self, organization_id: impl Into<Id>) -> DeleteOrganizationFavicon {
        let request = self
            .client
            .request(&DELETE_FAVICON)
            .segment(organization_id.into());
        DeleteOrganizationFavicon(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Deletes the logo of an organisation.
    ///
    /// `DELETE /api/v1/organizations/{organization_id}/logo`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn delete_logo(&self, organization_id: impl Into<Id>) -> DeleteOrganizationLogo {
        let request = self
            .client
            .request(&DELETE_LOGO)
            .segment(organization_id.into());
        DeleteOrganizationLogo(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Downloads the favicon of an organisation.
    ///
    /// `GET /api/v1/organizations/{organization_id}/favicon`. No scope is published. Retried on
    /// transient failures.
    pub fn download_favicon(&self, organization_id: impl Into<Id>) -> DownloadOrganizationFavicon {
        let request = self
            .client
            .request(&DOWNLOAD_FAVICON)
            .segment(organization_id.into());
        DownloadOrganizationFavicon(Call::new(self.client.clone(), request, decode::file))
    }

    /// Downloads the logo of an organisation.
    ///
    /// `GET /api/v1/organizations/{organization_id}/logo`. No scope is published. Retried on transient
    /// failures.
    pub fn download_logo(&self, organization_id: impl Into<Id>) -> DownloadOrganizationLogo {
        let request = self
            .client
            .request(&DOWNLOAD_LOGO)
            .segment(organization_id.into());
        DownloadOrganizationLogo(Call::new(self.client.clone(), request, decode::file))
    }

    /// Lists accessible organisations.
    ///
    /// `GET /api/v1/accessibleOrganizations`. Scope `Desk.basic.READ`. Retried on transient failures.
    pub fn list_accessible(&self) -> ListOrganizationAccessible {
        ListOrganizationAccessible(List::new(
            self.client.clone(),
            self.client.request(&LIST_ACCESSIBLE),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Makes a portal the user's default.
    ///
    /// `POST /api/v1/organizations/markDefault`. Scopes `Desk.basic.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn mark_default(&self, id: impl Into<Id>) -> MarkOrganizationDefault {
        let request = self
            .client
            .request(&MARK_DEFAULT)
            .json_member("id", &id.into());
        MarkOrganizationDefault(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Uploads the favicon of an organisation.
    ///
    /// `POST /api/v1/organizations/{organization_id}/favicon`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been
    /// carried out.
    pub fn upload_favicon(
        &self,
        organization_id: impl Into<Id>,
        favicon: Part,
    ) -> UploadOrganizationFavicon {
        let request = self
            .client
            .request(&UPLOAD_FAVICON)
            .segment(organization_id.into())
            .multipart(Multipart::new().part("favicon", favicon));
        UploadOrganizationFavicon(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Uploads the logo of an organisation.
    ///
    /// `POST /api/v1/organizations/{organization_id}/logo`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been
    /// carried out.
    pub fn upload_logo(
        &self,
        organization_id: impl Into<Id>,
        logo: Part,
    ) -> UploadOrganizationLogo {
        let request = self
            .client
            .request(&UPLOAD_LOGO)
            .segment(organization_id.into())
            .multipart(Multipart::new().part("logo", logo));
        UploadOrganizationLogo(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`OrganizationsClient::get`](crate::organizations::OrganizationsClient::get).
    GetOrganization => OrganizationDetails
}

impl GetOrganization {
    /// Query parameter `includeCustomDomain`, `false` by default.
    pub fn include_custom_domain(mut self, include_custom_domain: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeCustomDomain", include_custom_domain.to_string());
        self
    }
}

call! {
    /// Returned by [`OrganizationsClient::update`](crate::organizations::OrganizationsClient::update).
    UpdateOrganization => OrganizationDetails
}

call! {
    /// Returned by [`OrganizationsClient::delete_favicon`](crate::organizations::OrganizationsClient::delete_favicon).
    DeleteOrganizationFavicon => ()
}

call! {
    /// Returned by [`OrganizationsClient::delete_logo`](crate::organizations::OrganizationsClient::delete_logo).
    DeleteOrganizationLogo => ()
}

call! {
    /// Returned by [`OrganizationsClient::download_favicon`](crate::organizations::OrganizationsClient::download_favicon).
    DownloadOrganizationFavicon => file
}

impl DownloadOrganizationFavicon {
    /// Query parameter `no-cache`.
    pub fn no_cache(mut self, no_cache: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("no-cache", no_cache);
        self
    }

    /// Query parameter `fileSize`, one of `ACTUAL`, `THUMBNAIL`.
    pub fn file_size(mut self, file_size: impl Into<shared::FileSize>) -> Self {
        self.0.request_mut().set_query("fileSize", file_size.into());
        self
    }
}

call! {
    /// Returned by [`OrganizationsClient::download_logo`](crate::organizations::OrganizationsClient::download_logo).
    DownloadOrganizationLogo => file
}

impl DownloadOrganizationLogo {
    /// Query parameter `no-cache`.
    pub fn no_cache(mut self, no_cache: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("no-cache", no_cache);
        self
    }

    /// Query parameter `fileSize`, one of `ACTUAL`, `THUMBNAIL`.
    pub fn file_size(mut self, file_size: impl Into<shared::FileSize>) -> Self {
        self.0.request_mut().set_query("fileSize", file_size.into());
        self
    }
}

call! {
    /// Returned by [`OrganizationsClient::list_accessible`](crate::organizations::OrganizationsClient::list_accessible).
    ListOrganizationAccessible => list AccessibleOrganization
}

call! {
    /// Returned by [`OrganizationsClient::mark_default`](crate::organizations::OrganizationsClient::mark_default).
    MarkOrganizationDefault => ()
}

call! {
    /// Returned by [`OrganizationsClient::upload_favicon`](crate::organizations::OrganizationsClient::upload_favicon).
    UploadOrganizationFavicon => OrganizationUploadFaviconResult
}

call! {
    /// Returned by [`OrganizationsClient::upload_logo`](crate::organizations::OrganizationsClient::upload_logo).
    UploadOrganizationLogo => OrganizationUploadLogoResult
}

/// Returned by `organizations().list_accessible`.
#[non_exhaustive]
pub struct AccessibleOrganization {
    pub id: Option<Id>,
    pub country: Option<String>,
    pub city: Option<String>,
    pub company_name: Option<String>,
    pub description: Option<String>,
    /// One of `FREE_2019`, `FREE`, `NEW_FREE`, `ENTERPRISE`, `PROFESSIONAL`, `EXPRESS`, `ZOHOONE`.
    pub edition: Option<Edition>,
    pub employee_count: Option<i64>,
    pub employee_count_range: Option<String>,
    pub industry: Option<Industry>,
    pub time_zone: Option<String>,
    pub preferred_solution: Option<Vec<PreferredSolution>>,
    pub migration_from: Option<String>,
    pub preferred_communication_channels: Option<Vec<PreferredCommunicationChannel>>,
    pub designation: Option<String>,
    pub is_admin_in_org: Option<bool>,
    pub favicon_url: Option<String>,
    pub portal_name: Option<String>,
    pub street: Option<String>,
    pub currency_locale: Option<String>,
    pub alias: Option<String>,
    pub state: Option<String>,
    pub is_payload_encryption_enabled: Option<bool>,
    pub fax: Option<String>,
    pub zip: Option<String>,
    pub website: Option<String>,
    pub mobile: Option<String>,
    pub currency_symbol: Option<String>,
    pub logo_url: Option<String>,
    pub is_default: Option<bool>,
    pub phone_number: Option<String>,
    pub portal_url: Option<String>,
    pub primary_contact: Option<String>,
    pub currency_code: Option<String>,
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

/// Returned by `organizations().get`, `organizations().update`.
#[non_exhaustive]
pub struct OrganizationDetails {
    pub id: Option<Id>,
    pub country: Option<String>,
    pub city: Option<String>,
    pub company_name: Option<String>,
    pub description: Option<String>,
    /// One of `FREE_2019`, `FREE`, `NEW_FREE`, `ENTERPRISE`, `PROFESSIONAL`, `EXPRESS`, `ZOHOONE`.
    pub edition: Option<Edition>,
    pub employee_count: Option<i64>,
    pub employee_count_range: Option<String>,
    pub industry: Option<Industry>,
    pub time_zone: Option<String>,
    pub preferred_solution: Option<Vec<PreferredSolution>>,
    pub migration_from: Option<String>,
    pub preferred_communication_channels: Option<Vec<PreferredCommunicationChannel>>,
    pub designation: Option<String>,
    pub is_admin_in_org: Option<bool>,
    pub favicon_url: Option<String>,
    pub portal_name: Option<String>,
    pub street: Option<String>,
    pub currency_locale: Option<String>,
    pub alias: Option<String>,
    pub state: Option<String>,
    pub is_payload_encryption_enabled: Option<bool>,
    pub fax: Option<String>,
    pub zip: Option<String>,
    pub website: Option<String>,
    pub mobile: Option<String>,
    pub currency_symbol: Option<String>,
    pub logo_url: Option<String>,
    pub is_default: Option<bool>,
    pub phone_number: Option<String>,
    pub portal_url: Option<String>,
    pub primary_contact: Option<String>,
    pub currency_code: Option<String>,
    pub is_sandbox_portal: Option<bool>,
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

/// Sent by `organizations().update`.
pub struct OrganizationUpdate {
    pub zip: Option<String>,
    pub country: Option<String>,
    pub website: Option<String>,
    pub city: Option<String>,
    pub company_name: Option<String>,
    pub mobile: Option<String>,
    pub description: Option<String>,
    pub employee_count: Option<i64>,
    pub employee_count_range: Option<String>,
    pub industry: Option<Industry>,
    pub time_zone: Option<String>,
    pub preferred_solution: Option<Vec<PreferredSolution>>,
    pub migration_from: Option<String>,
    pub preferred_communication_channels: Option<Vec<PreferredCommunicationChannel>>,
    pub designation: Option<String>,
    pub referrer_url: Option<String>,
    /// One of `OtherZohoServices`, `Google`, `Microsoft`, `slack`, `jira`, `Trello`.
    pub referrer_from: Option<ReferrerFrom>,
    pub ref_value: Option<String>,
    pub phone_number: Option<String>,
    pub portal_name: Option<String>,
    pub street: Option<String>,
    pub primary_contact: Option<String>,
    pub currency_locale: Option<String>,
    pub alias: Option<String>,
    pub state: Option<String>,
    pub fax: Option<String>,
    /// One of `FREE`, `ENTERPRISE`, `PROFESSIONAL`, `STANDARD`, `EXPRESS`, `ULTIMATE`.
    pub edition: Option<OrganizationUpdateEdition>,
    /// One of `DIRECT_SIGN_UP`, `EXISTING_SIGN_UP`.
    pub signup_type: Option<SignupType>,
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

/// Returned by `organizations().upload_favicon`.
#[non_exhaustive]
pub struct OrganizationUploadFaviconResult {
    pub favicon_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationUploadFaviconResult {
    "faviconURL" => favicon_url;
    extra
});

/// Returned by `organizations().upload_logo`.
#[non_exhaustive]
pub struct OrganizationUploadLogoResult {
    pub logo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationUploadLogoResult {
    "logoURL" => logo_url;
    extra
});

open_enum! {
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
    pub enum SignupType {
        /// `DIRECT_SIGN_UP`
        DirectSignUp = "DIRECT_SIGN_UP",
        /// `EXISTING_SIGN_UP`
        ExistingSignUp = "EXISTING_SIGN_UP",
    }
}
