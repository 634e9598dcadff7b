// Written by `cargo xtask codegen` from desk/v1/im_integration_services.toml of the catalogue; changes belong there.
//! Services that instant messages come from.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.im_integration_services().list().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/im/integrationServices`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static LIST: Operation = Operation::get(
    "desk.im_integration_services.list",
    "/api/{version}/im/integrationServices",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/integrationServices/{integration_service_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET: Operation = Operation::get(
    "desk.im_integration_services.get",
    "/api/{version}/im/integrationServices/{integration_service_id}",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

/// `POST /api/v1/im/integrationServices/{integration_service_id}/configParams/{config_param_name}/computeOptions`. No scope is published.
pub static COMPUTE_OPTIONS: Operation = Operation::post(
    "desk.im_integration_services.compute_options",
    "/api/{version}/im/integrationServices/{integration_service_id}/configParams/{config_param_name}/computeOptions",
);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &COMPUTE_OPTIONS];

/// Services that instant messages come from.
///
/// From [`Desk::im_integration_services`](crate::Desk::im_integration_services).
#[derive(Debug, Clone)]
pub struct ImIntegrationServicesClient {
    client: Client,
}

impl Desk {
    /// Services that instant messages come from.
    #[must_use]
    pub fn im_integration_services(&self) -> ImIntegrationServicesClient {
        ImIntegrationServicesClient {
            client: self.client().clone(),
        }
    }
}

impl ImIntegrationServicesClient {
    /// Lists im integration services.
    ///
    /// `GET /api/v1/im/integrationServices`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
    /// Retried on transient failures.
    pub fn list(&self) -> ListImIntegrationServices {
        ListImIntegrationServices(Call::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets an im integration service.
    ///
    /// `GET /api/v1/im/integrationServices/{integration_service_id}`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn get(&self, integration_service_id: impl Into<Id>) -> GetImIntegrationService {
        let request = self
            .client
            .request(&GET)
            .segment(integration_service_id.into());
        GetImIntegrationService(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Computes the options of im integration services.
    ///
    /// `POST
    /// /api/v1/im/integrationServices/{integration_service_id}/configParams/{config_param_name}/computeOptions`.
    /// No scope is published. Not retried when it may have been carried out.
    pub fn compute_options(
        &self,
        integration_service_id: impl Into<Id>,
        config_param_name: impl AsRef<str>,
        config_params: &[shared::ConfigParam],
    ) -> ComputeImIntegrationServiceOptions {
        let request = self
            .client
            .request(&COMPUTE_OPTIONS)
            .segment(integration_service_id.into())
            .segment(config_param_name)
            .json_list("configParams", config_params);
        ComputeImIntegrationServiceOptions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ImIntegrationServicesClient::list`](crate::im_integration_services::ImIntegrationServicesClient::list).
    ListImIntegrationServices => AvailableIntegration
}

call! {
    /// Returned by [`ImIntegrationServicesClient::get`](crate::im_integration_services::ImIntegrationServicesClient::get).
    GetImIntegrationService => ImIntegrationService
}

call! {
    /// Returned by [`ImIntegrationServicesClient::compute_options`](crate::im_integration_services::ImIntegrationServicesClient::compute_options).
    ComputeImIntegrationServiceOptions => ComputedOptions
}

/// Returned by `im_integration_services().list`.
#[non_exhaustive]
pub struct AvailableIntegration {
    pub data: Option<Vec<IntegrationServiceRef>>,
    pub kind: Option<String>,
    pub has_more: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AvailableIntegration {
    "data" => data,
    "kind" => kind,
    "hasMore" => has_more;
    extra
});

/// Returned by `im_integration_services().compute_options`.
#[non_exhaustive]
pub struct ComputedOptions {
    pub data: Option<Vec<shared::ComputedOption>>,
    /// One of `single.license`, `single.efc`, `list.addOn`, `single.addOn`, `single.json`.
    pub kind: Option<ComputedOptionsKind>,
    pub has_more: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ComputedOptions {
    "data" => data,
    "kind" => kind,
    "hasMore" => has_more;
    extra
});

/// Returned by `im_integration_services().get`.
#[non_exhaustive]
pub struct ImIntegrationService {
    pub id: Option<Id>,
    pub channel_alias: Option<String>,
    pub provider: Option<Provider>,
    pub kind: Option<String>,
    pub domain: Option<String>,
    pub label: Option<String>,
    pub logo_url: Option<String>,
    pub is_parent_account_needed: Option<bool>,
    pub config_params: Option<Vec<ImIntegrationServiceConfigParam>>,
    pub pricing_params: Option<Vec<PricingParam>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImIntegrationService {
    "id" => id,
    "channelAlias" => channel_alias,
    "provider" => provider,
    "kind" => kind,
    "domain" => domain,
    "label" => label,
    "logoURL" => logo_url,
    "isParentAccountNeeded" => is_parent_account_needed,
    "configParams" => config_params,
    "pricingParams" => pricing_params;
    extra
});

#[non_exhaustive]
pub struct ImIntegrationServiceConfigParam {
    pub is_internal: Option<bool>,
    pub is_required: Option<bool>,
    pub is_deprecated: Option<bool>,
    pub is_secured: Option<bool>,
    pub default_value: Option<String>,
    pub parent_params: Option<Vec<String>>,
    pub name: Option<String>,
    pub options: Option<Vec<shared::ComputedOption>>,
    pub index: Option<String>,
    pub label: Option<String>,
    pub type_: Option<shared::ImChannelConfigParamType>,
    pub max_len: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImIntegrationServiceConfigParam {
    "isInternal" => is_internal,
    "isRequired" => is_required,
    "isDeprecated" => is_deprecated,
    "isSecured" => is_secured,
    "defaultValue" => default_value,
    "parentParams" => parent_params,
    "name" => name,
    "options" => options,
    "index" => index,
    "label" => label,
    "type" => type_,
    "maxLen" => max_len;
    extra
});

#[non_exhaustive]
pub struct IntegrationServiceRef {
    pub id: Option<Id>,
    pub channel_alias: Option<String>,
    pub provider: Option<Provider>,
    pub kind: Option<String>,
    pub domain: Option<String>,
    pub label: Option<String>,
    pub logo_url: Option<String>,
    pub is_parent_account_needed: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type IntegrationServiceRef {
    "id" => id,
    "channelAlias" => channel_alias,
    "provider" => provider,
    "kind" => kind,
    "domain" => domain,
    "label" => label,
    "logoURL" => logo_url,
    "isParentAccountNeeded" => is_parent_account_needed;
    extra
});

#[non_exhaustive]
pub struct PricingParam {
    pub name: Option<String>,
    pub is_variable: Option<bool>,
    pub label: Option<String>,
    /// One of `COSTS`, `POINTS`.
    pub type_: Option<PricingParamType>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PricingParam {
    "name" => name,
    "isVariable" => is_variable,
    "label" => label,
    "type" => type_,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct Provider {
    pub domain: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Provider {
    "domain" => domain,
    "name" => name;
    extra
});

open_enum! {
    pub enum ComputedOptionsKind {
        /// `single.license`
        SingleLicense = "single.license",
        /// `single.efc`
        SingleEfc = "single.efc",
        /// `list.addOn`
        ListAddOn = "list.addOn",
        /// `single.addOn`
        SingleAddOn = "single.addOn",
        /// `single.json`
        SingleJson = "single.json",
    }
}

open_enum! {
    pub enum PricingParamType {
        /// `COSTS`
        Costs = "COSTS",
        /// `POINTS`
        Points = "POINTS",
    }
}
