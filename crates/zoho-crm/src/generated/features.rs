// Written by `cargo xtask codegen` from xtask/catalog/crm/features.toml; changes belong there.
//! The features of the organisation's edition and their limits.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut features = crm.features().list().stream();
//! while let Some(feature) = features.next().await {
//!     println!("{:?}", feature?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, List, Operation, Paging, call, object, wire};

use crate::Crm;

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

/// The features of the organisation's edition and their limits.
///
/// From [`Crm::features`](crate::Crm::features); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/__features`. Scope `ZohoCRM.features.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "__features"),
            Paging::Whole,
        ))
    }

    /// Gets a feature.
    ///
    /// `GET /crm/v8/__features/{feature}`. Scope `ZohoCRM.features.READ`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, feature: impl AsRef<str>) -> GetCall {
        let request = self.client.request(&GET).segment(feature);
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "__features")
        }))
    }

    /// Gets the data enrichment of features.
    ///
    /// `GET /crm/v8/__features/data_enrichment`. Scope `ZohoCRM.features.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_data_enrichment(&self) -> List<Feature> {
        List::new(
            self.client.clone(),
            self.client.request(&GET_DATA_ENRICHMENT),
            |_, body| wire::list(body, "__features"),
            Paging::Whole,
        )
    }

    /// Gets the user licenses of features.
    ///
    /// `GET /crm/v8/__features/user_licenses`. Scope `ZohoCRM.features.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_user_licenses(&self) -> List<Feature> {
        List::new(
            self.client.clone(),
            self.client.request(&GET_USER_LICENSES),
            |_, body| wire::list(body, "__features"),
            Paging::Whole,
        )
    }
}

/// What may be set before `features().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Feature>);

impl ListCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `api_names`.
    pub fn api_names(mut self, api_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("api_names", wire::strings::<String>(api_names).join(","));
        self
    }
}

call!(ListCall => list Feature);

/// What may be set before `features().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Feature>);

impl GetCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(GetCall => Feature);

/// Feature, from `features().list`, `features().get`, `features().get_data_enrichment`, ….
#[non_exhaustive]
pub struct Feature {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `parent_feature`: an object.
    pub parent_feature: Option<Box<Feature>>,
    /// `module_supported`: yes or no.
    pub module_supported: Option<bool>,
    /// `details`: an object.
    pub details: Option<FeatureDetails>,
    /// `feature_label`: text.
    pub feature_label: Option<String>,
    /// `components`: a list.
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

/// Feature component.
#[non_exhaustive]
pub struct FeatureComponent {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `module_supported`: yes or no.
    pub module_supported: Option<bool>,
    /// `details`: an object.
    pub details: Option<FeatureDetails>,
    /// `feature_label`: text.
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

/// Feature details.
#[non_exhaustive]
pub struct FeatureDetails {
    /// `available_count`: an object.
    pub available_count: Option<FeatureLimit>,
    /// `limits`: an object.
    pub limits: Option<FeatureLimit>,
    /// `used_count`: an object.
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

/// Feature limit.
#[non_exhaustive]
pub struct FeatureLimit {
    /// `total`: a whole number.
    pub total: Option<i64>,
    /// `edition_limit`: a whole number.
    pub edition_limit: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FeatureLimit {
    "total" => total,
    "edition_limit" => edition_limit;
    extra
});
