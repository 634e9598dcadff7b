// Written by `cargo xtask codegen` from xtask/catalog/crm/organizations.toml; changes belong there.
//! The organisation itself.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.organizations().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, Multipart, Operation, Part, object, open_enum,
    wire,
};

use crate::{Crm, RowOutcomes, rows};

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

/// The organisation itself.
///
/// From [`Crm::organizations`](crate::Crm::organizations); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/org`. Scope `ZohoCRM.org.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self) -> Call<Organization> {
        Call::new(self.client.clone(), self.client.request(&GET), |_, body| {
            wire::first(body, "org")
        })
    }

    /// Deletes the photo of organisations.
    ///
    /// `DELETE /crm/v8/org/photo`. Scope `ZohoCRM.org.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete_photo(&self) -> Call<RowOutcomes> {
        Call::new(
            self.client.clone(),
            self.client.request(&DELETE_PHOTO),
            |_, body| rows::outcome(body, ""),
        )
    }

    /// Downloads the photo of organisations.
    ///
    /// `GET /crm/v8/org/photo`. Scope `ZohoCRM.org.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn download_photo(&self) -> Call<Bytes> {
        Call::new(
            self.client.clone(),
            self.client.request(&DOWNLOAD_PHOTO),
            wire::file,
        )
    }

    /// Uploads the photo of organisations.
    ///
    /// `POST /crm/v8/org/photo`. Scope `ZohoCRM.org.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn upload_photo(&self, file: Part) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPLOAD_PHOTO)
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }
}

/// Checkin preference.
#[non_exhaustive]
pub struct CheckinPreference {
    /// `restricted_event_types`: text.
    pub restricted_event_types: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CheckinPreference {
    "restricted_event_types" => restricted_event_types;
    extra
});

/// Hierarchy preference.
#[non_exhaustive]
pub struct HierarchyPreference {
    /// `type`: one of `Role_Hierarchy`, `Reporting_To_Hierarchy`.
    pub type_: Option<HierarchyPreferenceType>,
    /// `strictly_reporting`: yes or no.
    pub strictly_reporting: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HierarchyPreference {
    "type" => type_,
    "strictly_reporting" => strictly_reporting;
    extra
});

/// License.
#[non_exhaustive]
pub struct License {
    /// `paid_expiry`: a moment with its offset.
    pub paid_expiry: Option<DateTime>,
    /// `users_license_purchased`: a whole number.
    pub users_license_purchased: Option<i64>,
    /// `trial_type`: text.
    pub trial_type: Option<String>,
    /// `trial_expiry`: text.
    pub trial_expiry: Option<String>,
    /// `paid`: yes or no.
    pub paid: Option<bool>,
    /// `paid_type`: text.
    pub paid_type: Option<String>,
    /// `trial_action`: text.
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

/// Organization, from `organizations().get`.
#[non_exhaustive]
pub struct Organization {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `country`: text.
    pub country: Option<String>,
    /// `photo_id`: the id of a photo.
    pub photo_id: Option<Id>,
    /// `city`: text.
    pub city: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `mc_status`: yes or no.
    pub mc_status: Option<bool>,
    /// `gapps_enabled`: yes or no.
    pub gapps_enabled: Option<bool>,
    /// `translation_enabled`: yes or no.
    pub translation_enabled: Option<bool>,
    /// `street`: text.
    pub street: Option<String>,
    /// `domain_name`: text.
    pub domain_name: Option<String>,
    /// `alias`: text.
    pub alias: Option<String>,
    /// `currency`: text.
    pub currency: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `zip`: text.
    pub zip: Option<String>,
    /// `employee_count`: text.
    pub employee_count: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `currency_symbol`: text.
    pub currency_symbol: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `currency_locale`: a locale, such as `en_US`.
    pub currency_locale: Option<String>,
    /// `primary_zuid`: an id.
    pub primary_zuid: Option<Id>,
    /// `zia_portal_id`: the id of a zia portal.
    pub zia_portal_id: Option<Id>,
    /// `time_zone`: the name of a time zone, such as `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// `zgid`: an id.
    pub zgid: Option<Id>,
    /// `country_code`: text.
    pub country_code: Option<String>,
    /// `deletable_org_account`: yes or no.
    pub deletable_org_account: Option<bool>,
    /// `license_details`: an object.
    pub license_details: Option<License>,
    /// `hierarchy_preferences`: an object.
    pub hierarchy_preferences: Option<HierarchyPreference>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `company_name`: text.
    pub company_name: Option<String>,
    /// `privacy_settings`: yes or no.
    pub privacy_settings: Option<bool>,
    /// `primary_email`: an e-mail address.
    pub primary_email: Option<String>,
    /// `iso_code`: text.
    pub iso_code: Option<String>,
    /// `hipaa_compliance_enabled`: yes or no.
    pub hipaa_compliance_enabled: Option<bool>,
    /// `lite_users_enabled`: yes or no.
    pub lite_users_enabled: Option<bool>,
    /// `max_per_page`: a whole number.
    pub max_per_page: Option<i64>,
    /// `ezgid`: an id.
    pub ezgid: Option<Id>,
    /// `call_icon`: text.
    pub call_icon: Option<String>,
    /// `oauth_presence`: yes or no.
    pub oauth_presence: Option<bool>,
    /// `zia_zgid`: an id.
    pub zia_zgid: Option<Id>,
    /// `checkin_preferences`: an object.
    pub checkin_preferences: Option<CheckinPreference>,
    /// `type`: one of `Bigin`, `Production`, `Developer`, `Sandbox`.
    pub type_: Option<OrganizationType>,
    /// `created_time`: when it was created.
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
    /// Hierarchy preference type.
    pub enum HierarchyPreferenceType {
        /// `Role_Hierarchy`
        RoleHierarchy = "Role_Hierarchy",
        /// `Reporting_To_Hierarchy`
        ReportingToHierarchy = "Reporting_To_Hierarchy",
    }
}

open_enum! {
    /// Organization type.
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
