// Written by `cargo xtask codegen` from xtask/catalog/desk/im_integration_services.toml; changes belong there.
//! Services that instant messages come from.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.im_integration_services().list().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object, open_enum, wire};

use crate::{Desk, shared};

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

/// `POST /api/v1/im/integrationServices/{integration_service_id}/configParams/{config_param_name}/computeOptions`. No scope is published for it.
pub static COMPUTE_OPTIONS: Operation = Operation::post(
    "desk.im_integration_services.compute_options",
    "/api/{version}/im/integrationServices/{integration_service_id}/configParams/{config_param_name}/computeOptions",
);

/// Services that instant messages come from.
///
/// From [`Desk::im_integration_services`](crate::Desk::im_integration_services); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> Call<AvailableIntegration> {
        Call::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::one(body, ""),
        )
    }

    /// Gets an im integration service.
    ///
    /// `GET /api/v1/im/integrationServices/{integration_service_id}`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, integration_service_id: impl Into<Id>) -> Call<ImIntegrationService> {
        let request = self
            .client
            .request(&GET)
            .segment(integration_service_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Computes the options of im integration services.
    ///
    /// `POST
    /// /api/v1/im/integrationServices/{integration_service_id}/configParams/{config_param_name}/computeOptions`.
    /// No scope is published for it. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn compute_options(
        &self,
        integration_service_id: impl Into<Id>,
        config_param_name: impl AsRef<str>,
        config_params: &[shared::ConfigParam],
    ) -> Call<ComputedOptions> {
        let request = self
            .client
            .request(&COMPUTE_OPTIONS)
            .segment(integration_service_id.into())
            .segment(config_param_name)
            .json_list("configParams", config_params);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Available integration, from `im_integration_services().list`.
#[non_exhaustive]
pub struct AvailableIntegration {
    /// `data`: a list.
    pub data: Option<Vec<IntegrationServiceRef>>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// `hasMore`: whether it has more.
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

/// Computed options, from `im_integration_services().compute_options`.
#[non_exhaustive]
pub struct ComputedOptions {
    /// `data`: a list.
    pub data: Option<Vec<shared::ComputedOption>>,
    /// `kind`: one of `single.license`, `single.efc`, `list.addOn`, `single.addOn`, `single.json`.
    pub kind: Option<ComputedOptionsKind>,
    /// `hasMore`: whether it has more.
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

/// IM integration service, from `im_integration_services().get`.
#[non_exhaustive]
pub struct ImIntegrationService {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `channelAlias`: text.
    pub channel_alias: Option<String>,
    /// `provider`: an object.
    pub provider: Option<Provider>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// `domain`: text.
    pub domain: Option<String>,
    /// `label`: text.
    pub label: Option<String>,
    /// `logoURL`: an address on the web.
    pub logo_url: Option<String>,
    /// `isParentAccountNeeded`: whether it is parent account needed.
    pub is_parent_account_needed: Option<bool>,
    /// `configParams`: a list.
    pub config_params: Option<Vec<ImIntegrationServiceConfigParam>>,
    /// `pricingParams`: a list.
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

/// IM integration service config param.
#[non_exhaustive]
pub struct ImIntegrationServiceConfigParam {
    /// `isInternal`: whether it is internal.
    pub is_internal: Option<bool>,
    /// `isRequired`: whether it is required.
    pub is_required: Option<bool>,
    /// `isDeprecated`: whether it is deprecated.
    pub is_deprecated: Option<bool>,
    /// `isSecured`: whether it is secured.
    pub is_secured: Option<bool>,
    /// `defaultValue`: text.
    pub default_value: Option<String>,
    /// `parentParams`: one or more texts.
    pub parent_params: Option<Vec<String>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `options`: a list.
    pub options: Option<Vec<shared::ComputedOption>>,
    /// `index`: text.
    pub index: Option<String>,
    /// `label`: text.
    pub label: Option<String>,
    /// `type`: one of the 13 words of [`shared::ImChannelConfigParamType`].
    pub type_: Option<shared::ImChannelConfigParamType>,
    /// `maxLen`: text.
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

/// Integration service ref.
#[non_exhaustive]
pub struct IntegrationServiceRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `channelAlias`: text.
    pub channel_alias: Option<String>,
    /// `provider`: an object.
    pub provider: Option<Provider>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// `domain`: text.
    pub domain: Option<String>,
    /// `label`: text.
    pub label: Option<String>,
    /// `logoURL`: an address on the web.
    pub logo_url: Option<String>,
    /// `isParentAccountNeeded`: whether it is parent account needed.
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

/// Pricing param.
#[non_exhaustive]
pub struct PricingParam {
    /// `name`: its name.
    pub name: Option<String>,
    /// `isVariable`: whether it is variable.
    pub is_variable: Option<bool>,
    /// `label`: text.
    pub label: Option<String>,
    /// `type`: one of `COSTS`, `POINTS`.
    pub type_: Option<PricingParamType>,
    /// `value`: text.
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

/// Provider.
#[non_exhaustive]
pub struct Provider {
    /// `domain`: text.
    pub domain: Option<String>,
    /// `name`: its name.
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
    /// Computed options kind.
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
    /// Pricing param type.
    pub enum PricingParamType {
        /// `COSTS`
        Costs = "COSTS",
        /// `POINTS`
        Points = "POINTS",
    }
}
