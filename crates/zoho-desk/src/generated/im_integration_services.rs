// Written by `cargo xtask codegen` from xtask/catalog/desk/im_integration_services.toml; changes belong there.
//! Services that instant messages come from.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.im_integration_services().list().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, Operation, Request, object,
    wire::{self, Other},
    words,
};

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
    pub fn list(&self) -> Call<AvailableIntegration> {
        Call::new(self.client.clone(), Request::new(&LIST), |_, body| {
            wire::one(body, "")
        })
    }

    /// Gets an im integration service.
    ///
    /// `GET /api/v1/im/integrationServices/{integration_service_id}`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`.
    pub fn get(&self, integration_service_id: impl Into<Id>) -> Call<ImIntegrationService> {
        let request = Request::new(&GET).segment(integration_service_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Computes the options of im integration services.
    ///
    /// `POST
    /// /api/v1/im/integrationServices/{integration_service_id}/configParams/{config_param_name}/computeOptions`.
    /// No scope is published for it.
    pub fn compute_options(
        &self,
        integration_service_id: impl Into<Id>,
        config_param_name: impl AsRef<str>,
        config_params: &[shared::ConfigParam],
    ) -> Call<ComputedOptions> {
        let request = Request::new(&COMPUTE_OPTIONS)
            .segment(integration_service_id.into())
            .segment(config_param_name)
            .body(
                "application/json",
                wire::body_list("configParams", config_params),
            );
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Available integration, of `im_integration_services().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableIntegration {
    /// Data.
    pub data: Option<Vec<IntegrationServiceRef>>,
    /// Kind.
    pub kind: Option<String>,
    /// Has more.
    pub has_more: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AvailableIntegration {
    "data" => data,
    "kind" => kind,
    "hasMore" => has_more;
    other
});

/// Computed options, of `im_integration_services().compute_options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputedOptions {
    /// Data.
    pub data: Option<Vec<shared::ComputedOption>>,
    /// Kind.
    pub kind: Option<ComputedOptionsKind>,
    /// Has more.
    pub has_more: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ComputedOptions {
    "data" => data,
    "kind" => kind,
    "hasMore" => has_more;
    other
});

/// IM integration service, of `im_integration_services().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImIntegrationService {
    /// Id.
    pub id: Option<Id>,
    /// Channel alias.
    pub channel_alias: Option<String>,
    /// Provider.
    pub provider: Option<Provider>,
    /// Kind.
    pub kind: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Is parent account needed.
    pub is_parent_account_needed: Option<bool>,
    /// Config params.
    pub config_params: Option<Vec<ImIntegrationServiceConfigParam>>,
    /// Pricing params.
    pub pricing_params: Option<Vec<PricingParam>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ImIntegrationService {
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
    other
});

/// IM integration service config param.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImIntegrationServiceConfigParam {
    /// Is internal.
    pub is_internal: Option<bool>,
    /// Is required.
    pub is_required: Option<bool>,
    /// Is deprecated.
    pub is_deprecated: Option<bool>,
    /// Is secured.
    pub is_secured: Option<bool>,
    /// Default value.
    pub default_value: Option<String>,
    /// Parent params.
    pub parent_params: Option<Vec<String>>,
    /// Name.
    pub name: Option<String>,
    /// Options.
    pub options: Option<Vec<shared::ComputedOption>>,
    /// Index.
    pub index: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Type.
    pub type_: Option<shared::ImChannelConfigParamType>,
    /// Max len.
    pub max_len: Option<String>,
}

object!(ImIntegrationServiceConfigParam {
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
    "maxLen" => max_len
});

/// Integration service ref.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntegrationServiceRef {
    /// Id.
    pub id: Option<Id>,
    /// Channel alias.
    pub channel_alias: Option<String>,
    /// Provider.
    pub provider: Option<Provider>,
    /// Kind.
    pub kind: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Is parent account needed.
    pub is_parent_account_needed: Option<bool>,
}

object!(IntegrationServiceRef {
    "id" => id,
    "channelAlias" => channel_alias,
    "provider" => provider,
    "kind" => kind,
    "domain" => domain,
    "label" => label,
    "logoURL" => logo_url,
    "isParentAccountNeeded" => is_parent_account_needed
});

/// Pricing param.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricingParam {
    /// Name.
    pub name: Option<String>,
    /// Is variable.
    pub is_variable: Option<bool>,
    /// Label.
    pub label: Option<String>,
    /// Type.
    pub type_: Option<PricingParamType>,
    /// Value.
    pub value: Option<String>,
}

object!(PricingParam {
    "name" => name,
    "isVariable" => is_variable,
    "label" => label,
    "type" => type_,
    "value" => value
});

/// Provider.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Provider {
    /// Domain.
    pub domain: Option<String>,
    /// Name.
    pub name: Option<String>,
}

object!(Provider {
    "domain" => domain,
    "name" => name
});

words! {
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

words! {
    /// Pricing param type.
    pub enum PricingParamType {
        /// `COSTS`
        Costs = "COSTS",
        /// `POINTS`
        Points = "POINTS",
    }
}
