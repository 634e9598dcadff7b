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
    Bytes, Call, Client, DateTime, Id, Multipart, Operation, Part, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Crm, RowOutcome, rows};

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
    /// `GET /crm/v8/org`. Scope `ZohoCRM.org.READ`.
    pub fn get(&self) -> Call<Organization> {
        Call::new(self.client.clone(), Request::new(&GET), |_, body| {
            wire::first(body, "org")
        })
    }

    /// Deletes the photo of organisations.
    ///
    /// `DELETE /crm/v8/org/photo`. Scope `ZohoCRM.org.DELETE`.
    pub fn delete_photo(&self) -> Call<RowOutcome> {
        Call::new(
            self.client.clone(),
            Request::new(&DELETE_PHOTO),
            |_, body| rows::outcome(body, ""),
        )
    }

    /// Downloads the photo of organisations.
    ///
    /// `GET /crm/v8/org/photo`. Scope `ZohoCRM.org.READ`.
    pub fn download_photo(&self) -> Call<Bytes> {
        Call::new(
            self.client.clone(),
            Request::new(&DOWNLOAD_PHOTO),
            |_, body| Ok(body.clone()),
        )
    }

    /// Uploads the photo of organisations.
    ///
    /// `POST /crm/v8/org/photo`. Scope `ZohoCRM.org.CREATE`.
    pub fn upload_photo(&self) -> UploadPhotoCall {
        let request = Request::new(&UPLOAD_PHOTO).multipart(Multipart::new());
        UploadPhotoCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }
}

/// What may be set before `organizations().upload_photo` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadPhotoCall(Call<RowOutcome>);

impl UploadPhotoCall {
    /// File.
    pub fn file(mut self, file: Part) -> Self {
        self.0.request_mut().add_part("file", file);
        self
    }
}

call!(UploadPhotoCall => RowOutcome);

/// Checkin preference.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckinPreference {
    /// Restricted event types.
    pub restricted_event_types: Option<String>,
}

object!(CheckinPreference {
    "restricted_event_types" => restricted_event_types
});

/// Hierarchy preference.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HierarchyPreference {
    /// Type.
    pub type_: Option<HierarchyPreferenceType>,
    /// Strictly reporting.
    pub strictly_reporting: Option<bool>,
}

object!(HierarchyPreference {
    "type" => type_,
    "strictly_reporting" => strictly_reporting
});

/// License.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct License {
    /// Paid expiry.
    pub paid_expiry: Option<DateTime>,
    /// Users license purchased.
    pub users_license_purchased: Option<i64>,
    /// Trial type.
    pub trial_type: Option<String>,
    /// Trial expiry.
    pub trial_expiry: Option<String>,
    /// Paid.
    pub paid: Option<bool>,
    /// Paid type.
    pub paid_type: Option<String>,
    /// Trial action.
    pub trial_action: Option<String>,
}

object!(License {
    "paid_expiry" => paid_expiry,
    "users_license_purchased" => users_license_purchased,
    "trial_type" => trial_type,
    "trial_expiry" => trial_expiry,
    "paid" => paid,
    "paid_type" => paid_type,
    "trial_action" => trial_action
});

/// Organization, of `organizations().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Id.
    pub id: Option<Id>,
    /// Country.
    pub country: Option<String>,
    /// Photo id.
    pub photo_id: Option<Id>,
    /// City.
    pub city: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Mc status.
    pub mc_status: Option<bool>,
    /// Gapps enabled.
    pub gapps_enabled: Option<bool>,
    /// Translation enabled.
    pub translation_enabled: Option<bool>,
    /// Street.
    pub street: Option<String>,
    /// Domain name.
    pub domain_name: Option<String>,
    /// Alias.
    pub alias: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Fax.
    pub fax: Option<String>,
    /// ZIP.
    pub zip: Option<String>,
    /// Employee count.
    pub employee_count: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Currency symbol.
    pub currency_symbol: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Currency locale.
    pub currency_locale: Option<String>,
    /// Primary zuid.
    pub primary_zuid: Option<Id>,
    /// Zia portal id.
    pub zia_portal_id: Option<Id>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Zgid.
    pub zgid: Option<Id>,
    /// Country code.
    pub country_code: Option<String>,
    /// Deletable org account.
    pub deletable_org_account: Option<bool>,
    /// License details.
    pub license_details: Option<License>,
    /// Hierarchy preferences.
    pub hierarchy_preferences: Option<HierarchyPreference>,
    /// Phone.
    pub phone: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Privacy settings.
    pub privacy_settings: Option<bool>,
    /// Primary email.
    pub primary_email: Option<String>,
    /// Iso code.
    pub iso_code: Option<String>,
    /// Hipaa compliance enabled.
    pub hipaa_compliance_enabled: Option<bool>,
    /// Lite users enabled.
    pub lite_users_enabled: Option<bool>,
    /// Max per page.
    pub max_per_page: Option<i64>,
    /// Ezgid.
    pub ezgid: Option<Id>,
    /// Call icon.
    pub call_icon: Option<String>,
    /// Oauth presence.
    pub oauth_presence: Option<bool>,
    /// Zia zgid.
    pub zia_zgid: Option<Id>,
    /// Checkin preferences.
    pub checkin_preferences: Option<CheckinPreference>,
    /// Type.
    pub type_: Option<OrganizationType>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Organization {
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
    other
});

words! {
    /// Hierarchy preference type.
    pub enum HierarchyPreferenceType {
        /// `Role_Hierarchy`
        RoleHierarchy = "Role_Hierarchy",
        /// `Reporting_To_Hierarchy`
        ReportingToHierarchy = "Reporting_To_Hierarchy",
    }
}

words! {
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
