// Written by `cargo xtask codegen` from xtask/catalog/desk/licenses.toml; changes belong there.
//! Licenses.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut licenses = desk.licenses().get_features().stream();
//! while let Some(license) = licenses.next().await {
//!     println!("{:?}", license?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::Desk;

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

/// Licenses.
///
/// From [`Desk::licenses`](crate::Desk::licenses); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/licenses/features`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_features(&self) -> GetFeaturesCall {
        GetFeaturesCall(List::new(
            self.client.clone(),
            self.client.request(&GET_FEATURES),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the plan of licenses.
    ///
    /// `GET /api/v1/licenses/plan`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_plan(&self) -> Call<LicensePlan> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_PLAN),
            |_, body| wire::one(body, ""),
        )
    }
}

/// What may be set before `licenses().get_features` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFeaturesCall(List<LicenseFeature>);

impl GetFeaturesCall {
    /// One or more texts, which are sent with commas between them. Query parameter `featureCodes`.
    pub fn feature_codes(
        mut self,
        feature_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "featureCodes",
            wire::strings::<String>(feature_codes).join(","),
        );
        self
    }

    /// Whether it is allowed. Query parameter `isAllowed`.
    pub fn is_allowed(mut self, is_allowed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAllowed", is_allowed.to_string());
        self
    }

    /// Yes or no. Query parameter `includeDetailedLimits`.
    pub fn include_detailed_limits(mut self, include_detailed_limits: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeDetailedLimits", include_detailed_limits.to_string());
        self
    }
}

call!(GetFeaturesCall => list LicenseFeature);

/// License feature, from `licenses().get_features`.
#[non_exhaustive]
pub struct LicenseFeature {
    /// `featureCode`: text.
    pub feature_code: Option<String>,
    /// `featureName`: text.
    pub feature_name: Option<String>,
    /// `isAllowed`: whether it is allowed.
    pub is_allowed: Option<bool>,
    /// `limits`: a list.
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

/// License limit.
#[non_exhaustive]
pub struct LicenseLimit {
    /// `unitCode`: text.
    pub unit_code: Option<String>,
    /// `maxValue`: a whole number.
    pub max_value: Option<i64>,
    /// `freeValue`: a whole number.
    pub free_value: Option<i64>,
    /// `addOnValue`: a whole number.
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

/// License plan, from `licenses().get_plan`.
#[non_exhaustive]
pub struct LicensePlan {
    /// `planName`: text.
    pub plan_name: Option<String>,
    /// `planCode`: text.
    pub plan_code: Option<String>,
    /// `planStatus`: text.
    pub plan_status: Option<String>,
    /// `expiryDate`: a whole number.
    pub expiry_date: Option<i64>,
    /// `billingCycle`: text.
    pub billing_cycle: Option<String>,
    /// `storePlanId`: the id of a store plan.
    pub store_plan_id: Option<Id>,
    /// `storeProfileId`: the id of a store profile.
    pub store_profile_id: Option<Id>,
    /// `previousPlanCode`: text.
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
