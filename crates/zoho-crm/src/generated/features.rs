// Written by `cargo xtask codegen` from crm/v8/features.toml of the catalogue; changes belong there.
//! The features of the organisation's edition and their limits.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut features = crm.features().list().stream();
//! while let Some(feature) = features.next().await {
//!     println!("{:?}", feature?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, json, object};

use crate::client::Crm;

/// `GET /crm/v8/__features`. Scope `ZohoCRM.features.READ`.
pub static LIST: Operation = Operation::get("crm.features.list", "/crm/{version}/__features")
    .scopes(&["ZohoCRM.features.READ"])
    .alternatives(&[&["ZohoCRM.settings.ALL"]]);

/// `GET /crm/v8/__features/{feature}`. Scope `ZohoCRM.features.READ`.
pub static GET: Operation =
    Operation::get("crm.features.get", "/crm/{version}/__features/{feature}")
        .scopes(&["ZohoCRM.features.READ"])
        .alternatives(&[&["ZohoCRM.settings.ALL"]]);

/// `GET /crm/v8/__features/data_enrichment`. Scope `ZohoCRM.features.READ`.
pub static GET_DATA_ENRICHMENT: Operation = Operation::get(
    "crm.features.get_data_enrichment",
    "/crm/{version}/__features/data_enrichment",
)
.scopes(&["ZohoCRM.features.READ"])
.alternatives(&[&["ZohoCRM.settings.ALL"]]);

/// `GET /crm/v8/__features/user_licenses`. Scope `ZohoCRM.features.READ`.
pub static GET_USER_LICENSES: Operation = Operation::get(
    "crm.features.get_user_licenses",
    "/crm/{version}/__features/user_licenses",
)
.scopes(&["ZohoCRM.features.READ"])
.alternatives(&[&["ZohoCRM.settings.ALL"]]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &GET_DATA_ENRICHMENT, &GET_USER_LICENSES];

/// The features of the organisation's edition and their limits.
///
/// From [`Crm::features`](crate::Crm::features).
#[derive(Debug, Clone)]
pub struct FeaturesClient {
    client: Client,
}

impl Crm {
    /// The features of the organisation's edition and their limits.
    #[must_use]
    pub fn features(&self) -> FeaturesClient {
        FeaturesClient {
            client: self.client().clone(),
        }
    }
}

impl FeaturesClient {
    /// Lists features.
    ///
    /// `GET /crm/v8/__features`. Scope `ZohoCRM.features.READ`. Retried on transient failures.
    pub fn list(&self) -> ListFeatures {
        ListFeatures(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "__features"),
            Paging::Whole,
        ))
    }

    /// Gets a feature.
    ///
    /// `GET /crm/v8/__features/{feature}`. Scope `ZohoCRM.features.READ`. Retried on transient
    /// failures.
    pub fn get(&self, feature: impl AsRef<str>) -> GetFeature {
        let request = self.client.request(&GET).segment(feature);
        GetFeature(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "__features")
        }))
    }

    /// Gets the data enrichment of features.
    ///
    /// `GET /crm/v8/__features/data_enrichment`. Scope `ZohoCRM.features.READ`. Retried on transient
    /// failures.
    pub fn get_data_enrichment(&self) -> GetFeatureDataEnrichment {
        GetFeatureDataEnrichment(List::new(
            self.client.clone(),
            self.client.request(&GET_DATA_ENRICHMENT),
            |_, body| decode::list(body, "__features"),
            Paging::Whole,
        ))
    }

    /// Gets the user licenses of features.
    ///
    /// `GET /crm/v8/__features/user_licenses`. Scope `ZohoCRM.features.READ`. Retried on transient
    /// failures.
    pub fn get_user_licenses(&self) -> GetFeatureUserLicenses {
        GetFeatureUserLicenses(List::new(
            self.client.clone(),
            self.client.request(&GET_USER_LICENSES),
            |_, body| decode::list(body, "__features"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`FeaturesClient::list`](crate::features::FeaturesClient::list).
    ListFeatures => list Feature
}

impl ListFeatures {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Query parameter `api_names`.
    pub fn api_names(mut self, api_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("api_names", json::strings::<String>(api_names).join(","));
        self
    }
}

call! {
    /// Returned by [`FeaturesClient::get`](crate::features::FeaturesClient::get).
    GetFeature => Feature
}

impl GetFeature {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call! {
    /// Returned by [`FeaturesClient::get_data_enrichment`](crate::features::FeaturesClient::get_data_enrichment).
    GetFeatureDataEnrichment => list Feature
}

call! {
    /// Returned by [`FeaturesClient::get_user_licenses`](crate::features::FeaturesClient::get_user_licenses).
    GetFeatureUserLicenses => list Feature
}

/// Returned by `features().list`, `features().get`, `features().get_data_enrichment` and others.
#[non_exhaustive]
pub struct Feature {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub parent_feature: Option<Box<Feature>>,
    pub module_supported: Option<bool>,
    pub details: Option<FeatureDetails>,
    pub feature_label: Option<String>,
    pub components: Option<Vec<FeatureComponent>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Feature {
    "api_name" => api_name,
    "parent_feature" => parent_feature,
    "module_supported" => module_supported,
    "details" => details,
    "feature_label" => feature_label,
    "components" => components;
    extra
});

#[non_exhaustive]
pub struct FeatureComponent {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub module_supported: Option<bool>,
    pub details: Option<FeatureDetails>,
    pub feature_label: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FeatureComponent {
    "api_name" => api_name,
    "module_supported" => module_supported,
    "details" => details,
    "feature_label" => feature_label;
    extra
});

#[non_exhaustive]
pub struct FeatureDetails {
    pub available_count: Option<FeatureLimit>,
    pub limits: Option<FeatureLimit>,
    pub used_count: Option<FeatureLimit>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FeatureDetails {
    "available_count" => available_count,
    "limits" => limits,
    "used_count" => used_count;
    extra
});

#[non_exhaustive]
pub struct FeatureLimit {
    pub total: Option<i64>,
    pub edition_limit: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FeatureLimit {
    "total" => total,
    "edition_limit" => edition_limit;
    extra
});
