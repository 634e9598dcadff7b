// Written by `cargo xtask codegen` from crm/v8/organizations.toml of the catalogue; changes belong there.
//! The organisation itself.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.organizations().get().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/org`. Scope `ZohoCRM.org.READ`.
pub static GET: Operation =
    Operation::get("crm.organizations.get", "/crm/{version}/org").scopes(&["ZohoCRM.org.READ"]);

/// `DELETE /crm/v8/org/photo`. Scope `ZohoCRM.org.DELETE`.
pub static DELETE_PHOTO: Operation =
    Operation::delete("crm.organizations.delete_photo", "/crm/{version}/org/photo")
        .scopes(&["ZohoCRM.org.DELETE"])
        .rows("");

/// `GET /crm/v8/org/photo`. Scope `ZohoCRM.org.READ`.
pub static DOWNLOAD_PHOTO: Operation = Operation::get(
    "crm.organizations.download_photo",
    "/crm/{version}/org/photo",
)
.scopes(&["ZohoCRM.org.READ"]);

/// `POST /crm/v8/org/photo`. Scope `ZohoCRM.org.CREATE`.
pub static UPLOAD_PHOTO: Operation =
    Operation::post("crm.organizations.upload_photo", "/crm/{version}/org/photo")
        .scopes(&["ZohoCRM.org.CREATE"])
        .rows("");

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &DELETE_PHOTO, &DOWNLOAD_PHOTO, &UPLOAD_PHOTO];

/// The organisation itself.
///
/// From [`Crm::organizations`](crate::Crm::organizations).
#[derive(Debug, Clone)]
pub struct OrganizationsClient {
    client: Client,
}

impl Crm {
    /// The organisation itself.
    #[must_use]
    pub fn organizations(&self) -> OrganizationsClient {
        OrganizationsClient {
            client: self.client().clone(),
        }
    }
}

impl OrganizationsClient {
    /// Gets an organisation.
    ///
    /// `GET /crm/v8/org`. Scope `ZohoCRM.org.READ`. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/get-org-data.html).
    pub fn get(&self) -> GetOrganization {
        GetOrganization(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::first(body, "org"),
        ))
    }

    /// Deletes the photo of organisations.
    ///
    /// `DELETE /crm/v8/org/photo`. Scope `ZohoCRM.org.DELETE`. Retried on transient failures.
    pub fn delete_photo(&self) -> DeleteOrganizationPhoto {
        DeleteOrganizationPhoto(Call::new(
            self.client.clone(),
            self.client.request(&DELETE_PHOTO),
            |_, body| rows::outcome(body, ""),
        ))
    }

    /// Downloads the photo of organisations.
    ///
    /// `GET /crm/v8/org/photo`. Scope `ZohoCRM.org.READ`. Retried on transient failures.
    pub fn download_photo(&self) -> DownloadOrganizationPhoto {
        DownloadOrganizationPhoto(Call::new(
            self.client.clone(),
            self.client.request(&DOWNLOAD_PHOTO),
            decode::file,
        ))
    }

    /// Uploads the photo of organisations.
    ///
    /// `POST /crm/v8/org/photo`. Scope `ZohoCRM.org.CREATE`. Not retried when it may have been carried
    /// out.
    pub fn upload_photo(&self, file: Part) -> UploadOrganizationPhoto {
        let request = self
            .client
            .request(&UPLOAD_PHOTO)
            .multipart(Multipart::new().part("file", file));
        UploadOrganizationPhoto(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }
}

call! {
    /// Returned by [`OrganizationsClient::get`](crate::organizations::OrganizationsClient::get).
    GetOrganization => Organization
}

call! {
    /// Returned by [`OrganizationsClient::delete_photo`](crate::organizations::OrganizationsClient::delete_photo).
    DeleteOrganizationPhoto => RowOutcomes
}

call! {
    /// Returned by [`OrganizationsClient::download_photo`](crate::organizations::OrganizationsClient::download_photo).
    DownloadOrganizationPhoto => file
}

call! {
    /// Returned by [`OrganizationsClient::upload_photo`](crate::organizations::OrganizationsClient::upload_photo).
    UploadOrganizationPhoto => RowOutcomes
}

#[non_exhaustive]
pub struct CheckinPreference {
    pub restricted_event_types: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CheckinPreference {
    "restricted_event_types" => restricted_event_types;
    extra
});

#[non_exhaustive]
pub struct HierarchyPreference {
    /// One of `Role_Hierarchy`, `Reporting_To_Hierarchy`.
    pub type_: Option<HierarchyPreferenceType>,
    pub strictly_reporting: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HierarchyPreference {
    "type" => type_,
    "strictly_reporting" => strictly_reporting;
    extra
});

#[non_exhaustive]
pub struct License {
    pub paid_expiry: Option<DateTime>,
    pub users_license_purchased: Option<i64>,
    pub trial_type: Option<String>,
    pub trial_expiry: Option<String>,
    pub paid: Option<bool>,
    pub paid_type: Option<String>,
    pub trial_action: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type License {
    "paid_expiry" => paid_expiry,
    "users_license_purchased" => users_license_purchased,
    "trial_type" => trial_type,
    "trial_expiry" => trial_expiry,
    "paid" => paid,
    "paid_type" => paid_type,
    "trial_action" => trial_action;
    extra
});

/// Returned by `organizations().get`.
#[non_exhaustive]
pub struct Organization {
    pub id: Option<Id>,
    pub country: Option<String>,
    pub photo_id: Option<Id>,
    pub city: Option<String>,
    pub description: Option<String>,
    pub mc_status: Option<bool>,
    pub gapps_enabled: Option<bool>,
    pub translation_enabled: Option<bool>,
    pub street: Option<String>,
    pub domain_name: Option<String>,
    pub alias: Option<String>,
    pub currency: Option<String>,
    pub state: Option<String>,
    pub fax: Option<String>,
    pub zip: Option<String>,
    pub employee_count: Option<String>,
    pub website: Option<String>,
    pub currency_symbol: Option<String>,
    pub mobile: Option<String>,
    pub currency_locale: Option<String>,
    pub primary_zuid: Option<Id>,
    pub zia_portal_id: Option<Id>,
    pub time_zone: Option<String>,
    pub zgid: Option<Id>,
    pub country_code: Option<String>,
    pub deletable_org_account: Option<bool>,
    pub license_details: Option<License>,
    pub hierarchy_preferences: Option<HierarchyPreference>,
    pub phone: Option<String>,
    pub company_name: Option<String>,
    pub privacy_settings: Option<bool>,
    pub primary_email: Option<String>,
    pub iso_code: Option<String>,
    pub hipaa_compliance_enabled: Option<bool>,
    pub lite_users_enabled: Option<bool>,
    pub max_per_page: Option<i64>,
    pub ezgid: Option<Id>,
    pub call_icon: Option<String>,
    pub oauth_presence: Option<bool>,
    pub zia_zgid: Option<Id>,
    pub checkin_preferences: Option<CheckinPreference>,
    /// One of `Bigin`, `Production`, `Developer`, `Sandbox`.
    pub type_: Option<OrganizationType>,
    pub created_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Organization {
    "id" => id,
    "country" => country,
    "photo_id" => photo_id,
    "city" => city,
    "description" => description,
    "mc_status" => mc_status,
    "gapps_enabled" => gapps_enabled,
    "translation_enabled" => translation_enabled,
    "street" => street,
    "domain_name" => domain_name,
    "alias" => alias,
    "currency" => currency,
    "state" => state,
    "fax" => fax,
    "zip" => zip,
    "employee_count" => employee_count,
    "website" => website,
    "currency_symbol" => currency_symbol,
    "mobile" => mobile,
    "currency_locale" => currency_locale,
    "primary_zuid" => primary_zuid,
    "zia_portal_id" => zia_portal_id,
    "time_zone" => time_zone,
    "zgid" => zgid,
    "country_code" => country_code,
    "deletable_org_account" => deletable_org_account,
    "license_details" => license_details,
    "hierarchy_preferences" => hierarchy_preferences,
    "phone" => phone,
    "company_name" => company_name,
    "privacy_settings" => privacy_settings,
    "primary_email" => primary_email,
    "iso_code" => iso_code,
    "hipaa_compliance_enabled" => hipaa_compliance_enabled,
    "lite_users_enabled" => lite_users_enabled,
    "max_per_page" => max_per_page,
    "ezgid" => ezgid,
    "call_icon" => call_icon,
    "oauth_presence" => oauth_presence,
    "zia_zgid" => zia_zgid,
    "checkin_preferences" => checkin_preferences,
    "type" => type_,
    "created_time" => created_time;
    extra
});

open_enum! {
    pub enum HierarchyPreferenceType {
        /// `Role_Hierarchy`
        RoleHierarchy = "Role_Hierarchy",
        /// `Reporting_To_Hierarchy`
        ReportingToHierarchy = "Reporting_To_Hierarchy",
    }
}

open_enum! {
    pub enum OrganizationType {
        /// `Bigin`
        Bigin = "Bigin",
        /// `Production`
        Production = "Production",
        /// `Developer`
        Developer = "Developer",
        /// `Sandbox`
        Sandbox = "Sandbox",
    }
}
