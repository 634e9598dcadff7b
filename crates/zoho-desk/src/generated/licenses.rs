// Written by `cargo xtask codegen` from desk/v1/licenses.toml of the catalogue; changes belong there.
//! Licenses.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut licenses = desk.licenses().get_features().stream();
//! while let Some(license) = licenses.next().await {
//!     println!("{:?}", license?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Desk;

/// `GET /api/v1/licenses/features`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static GET_FEATURES: Operation = Operation::get(
    "desk.licenses.get_features",
    "/api/{version}/licenses/features",
)
.scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

/// `GET /api/v1/licenses/plan`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static GET_PLAN: Operation =
    Operation::get("desk.licenses.get_plan", "/api/{version}/licenses/plan")
        .scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET_FEATURES, &GET_PLAN];

/// Licenses.
///
/// From [`Desk::licenses`](crate::Desk::licenses).
#[derive(Debug, Clone)]
pub struct LicensesClient {
    client: Client,
}

impl Desk {
    /// Licenses.
    #[must_use]
    pub fn licenses(&self) -> LicensesClient {
        LicensesClient {
            client: self.client().clone(),
        }
    }
}

impl LicensesClient {
    /// Gets the features of licenses.
    ///
    /// `GET /api/v1/licenses/features`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Retried on
    /// transient failures.
    pub fn get_features(&self) -> GetLicenseFeatures {
        GetLicenseFeatures(List::new(
            self.client.clone(),
            self.client.request(&GET_FEATURES),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the plan of licenses.
    ///
    /// `GET /api/v1/licenses/plan`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Retried on
    /// transient failures.
    pub fn get_plan(&self) -> GetLicensePlan {
        GetLicensePlan(Call::new(
            self.client.clone(),
            self.client.request(&GET_PLAN),
            |_, body| decode::one(body, ""),
        ))
    }
}

call! {
    /// Returned by [`LicensesClient::get_features`](crate::licenses::LicensesClient::get_features).
    GetLicenseFeatures => list LicenseFeature
}

impl GetLicenseFeatures {
    /// Query parameter `featureCodes`.
    pub fn feature_codes(
        mut self,
        feature_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "featureCodes",
            json::strings::<String>(feature_codes).join(","),
        );
        self
    }

    /// Query parameter `isAllowed`.
    pub fn is_allowed(mut self, is_allowed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAllowed", is_allowed.to_string());
        self
    }

    /// Query parameter `includeDetailedLimits`.
    pub fn include_detailed_limits(mut self, include_detailed_limits: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeDetailedLimits", include_detailed_limits.to_string());
        self
    }
}

call! {
    /// Returned by [`LicensesClient::get_plan`](crate::licenses::LicensesClient::get_plan).
    GetLicensePlan => LicensePlan
}

/// Returned by `licenses().get_features`.
#[non_exhaustive]
pub struct LicenseFeature {
    pub feature_code: Option<String>,
    pub feature_name: Option<String>,
    pub is_allowed: Option<bool>,
    pub limits: Option<Vec<LicenseLimit>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LicenseFeature {
    "featureCode" => feature_code,
    "featureName" => feature_name,
    "isAllowed" => is_allowed,
    "limits" => limits;
    extra
});

#[non_exhaustive]
pub struct LicenseLimit {
    pub unit_code: Option<String>,
    pub max_value: Option<i64>,
    pub free_value: Option<i64>,
    pub add_on_value: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LicenseLimit {
    "unitCode" => unit_code,
    "maxValue" => max_value,
    "freeValue" => free_value,
    "addOnValue" => add_on_value;
    extra
});

/// Returned by `licenses().get_plan`.
#[non_exhaustive]
pub struct LicensePlan {
    pub plan_name: Option<String>,
    pub plan_code: Option<String>,
    pub plan_status: Option<String>,
    pub expiry_date: Option<i64>,
    pub billing_cycle: Option<String>,
    pub store_plan_id: Option<Id>,
    pub store_profile_id: Option<Id>,
    pub previous_plan_code: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LicensePlan {
    "planName" => plan_name,
    "planCode" => plan_code,
    "planStatus" => plan_status,
    "expiryDate" => expiry_date,
    "billingCycle" => billing_cycle,
    "storePlanId" => store_plan_id,
    "storeProfileId" => store_profile_id,
    "previousPlanCode" => previous_plan_code;
    extra
});
