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

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

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
    /// `GET /api/v1/licenses/features`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
    pub fn get_features(&self) -> GetFeaturesCall {
        GetFeaturesCall(List::new(
            self.client.clone(),
            Request::new(&GET_FEATURES),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the plan of licenses.
    ///
    /// `GET /api/v1/licenses/plan`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
    pub fn get_plan(&self) -> Call<LicensePlan> {
        Call::new(self.client.clone(), Request::new(&GET_PLAN), |_, body| {
            wire::one(body, "")
        })
    }
}

/// What may be set before `licenses().get_features` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFeaturesCall(List<LicenseFeature>);

impl GetFeaturesCall {
    /// Feature codes.
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

    /// Is allowed.
    pub fn is_allowed(mut self, is_allowed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAllowed", is_allowed.to_string());
        self
    }

    /// Include detailed limits.
    pub fn include_detailed_limits(mut self, include_detailed_limits: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeDetailedLimits", include_detailed_limits.to_string());
        self
    }
}

call!(GetFeaturesCall => list LicenseFeature);

/// License feature, of `licenses().get_features`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicenseFeature {
    /// Feature code.
    pub feature_code: Option<String>,
    /// Feature name.
    pub feature_name: Option<String>,
    /// Is allowed.
    pub is_allowed: Option<bool>,
    /// Limits.
    pub limits: Option<Vec<LicenseLimit>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(LicenseFeature {
    "featureCode" => feature_code,
    "featureName" => feature_name,
    "isAllowed" => is_allowed,
    "limits" => limits;
    other
});

/// License limit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicenseLimit {
    /// Unit code.
    pub unit_code: Option<String>,
    /// Max value.
    pub max_value: Option<i64>,
    /// Free value.
    pub free_value: Option<i64>,
    /// Add on value.
    pub add_on_value: Option<i64>,
}

object!(LicenseLimit {
    "unitCode" => unit_code,
    "maxValue" => max_value,
    "freeValue" => free_value,
    "addOnValue" => add_on_value
});

/// License plan, of `licenses().get_plan`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensePlan {
    /// Plan name.
    pub plan_name: Option<String>,
    /// Plan code.
    pub plan_code: Option<String>,
    /// Plan status.
    pub plan_status: Option<String>,
    /// Expiry date.
    pub expiry_date: Option<i64>,
    /// Billing cycle.
    pub billing_cycle: Option<String>,
    /// Store plan id.
    pub store_plan_id: Option<Id>,
    /// Store profile id.
    pub store_profile_id: Option<Id>,
    /// Previous plan code.
    pub previous_plan_code: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(LicensePlan {
    "planName" => plan_name,
    "planCode" => plan_code,
    "planStatus" => plan_status,
    "expiryDate" => expiry_date,
    "billingCycle" => billing_cycle,
    "storePlanId" => store_plan_id,
    "storeProfileId" => store_profile_id,
    "previousPlanCode" => previous_plan_code;
    other
});
