// Written by `cargo xtask codegen` from desk/v1/im_channels.toml of the catalogue; changes belong there.
//! Channels of instant messages, such as WhatsApp numbers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut im_channels = desk.im_channels().list().stream();
//! while let Some(im_channel) = im_channels.next().await {
//!     println!("{:?}", im_channel?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/im/channels`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static LIST: Operation = Operation::get("desk.im_channels.list", "/api/{version}/im/channels")
    .scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/channels/{channel_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET: Operation = Operation::get(
    "desk.im_channels.get",
    "/api/{version}/im/channels/{channel_id}",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

/// `POST /api/v1/im/channels`. Scopes `Desk.basic.CREATE` and `Desk.qaautomation.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.im_channels.create", "/api/{version}/im/channels")
        .scopes(&["Desk.basic.CREATE", "Desk.qaautomation.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE];

/// Channels of instant messages, such as WhatsApp numbers.
///
/// From [`Desk::im_channels`](crate::Desk::im_channels).
#[derive(Debug, Clone)]
pub struct ImChannelsClient {
    client: Client,
}

impl Desk {
    /// Channels of instant messages, such as WhatsApp numbers.
    #[must_use]
    pub fn im_channels(&self) -> ImChannelsClient {
        ImChannelsClient {
            client: self.client().clone(),
        }
    }
}

impl ImChannelsClient {
    /// Lists im channels.
    ///
    /// `GET /api/v1/im/channels`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListImChannels {
        ListImChannels(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets an im channel.
    ///
    /// `GET /api/v1/im/channels/{channel_id}`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn get(&self, channel_id: impl Into<Id>) -> GetImChannel {
        let request = self.client.request(&GET).segment(channel_id.into());
        GetImChannel(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an im channel.
    ///
    /// `POST /api/v1/im/channels`. Scopes `Desk.basic.CREATE` and `Desk.qaautomation.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &ImChannelCreate) -> CreateImChannel {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateImChannel(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ImChannelsClient::list`](crate::im_channels::ImChannelsClient::list).
    ListImChannels => list ImChannel
}

impl ListImChannels {
    /// What to return along with each item. Query parameter `include`, any of `preference`, `creator`,
    /// `meta`, `configParams`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ImChannelInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ImChannelInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `integrationServiceId`.
    pub fn integration_service_id(mut self, integration_service_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("integrationServiceId", integration_service_id.into());
        self
    }

    /// Query parameter `isSandBox`.
    pub fn is_sand_box(mut self, is_sand_box: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSandBox", is_sand_box.to_string());
        self
    }

    /// Query parameter `isActive`.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isActive", is_active.to_string());
        self
    }

    /// Query parameter `includeDeleted`.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeDeleted", include_deleted.to_string());
        self
    }

    /// Query parameter `configName`.
    pub fn config_name(mut self, config_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("configName", config_name);
        self
    }

    /// Query parameter `configValue`.
    pub fn config_value(mut self, config_value: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("configValue", config_value);
        self
    }

    /// Query parameter `excludeConfigName`.
    pub fn exclude_config_name(mut self, exclude_config_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("excludeConfigName", exclude_config_name);
        self
    }

    /// Query parameter `excludeConfigValue`.
    pub fn exclude_config_value(mut self, exclude_config_value: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("excludeConfigValue", exclude_config_value);
        self
    }
}

call! {
    /// Returned by [`ImChannelsClient::get`](crate::im_channels::ImChannelsClient::get).
    GetImChannel => ImChannel
}

impl GetImChannel {
    /// What to return along with each item. Query parameter `include`, any of `preference`, `creator`,
    /// `meta`, `configParams`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ImChannelInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ImChannelInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ImChannelsClient::create`](crate::im_channels::ImChannelsClient::create).
    CreateImChannel => ImChannel
}

pub struct ChannelMetaInputAdd {
    /// Required.
    pub name: Option<ImChannelMetaName>,
    /// Required.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ChannelMetaInputAdd {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<ImChannelMetaName>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

object!(type ChannelMetaInputAdd {
    "name" => name,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct ChannelPreference {
    pub updated_by: Option<Id>,
    pub business_hour_enabled: Option<bool>,
    pub business_hour_id: Option<Id>,
    pub all_handling_agents: Option<Vec<Id>>,
    pub auto_ticket_convert_interval: Option<String>,
    pub auto_ticket_convert: Option<bool>,
    pub assignment_rule_enabled: Option<bool>,
    pub updater: Option<shared::ImActor>,
    pub calls_visibility: Option<String>,
    pub calls_enabled: Option<String>,
    pub session_autoclose_expiry: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ChannelPreference {
    "updatedBy" => updated_by,
    "businessHourEnabled" => business_hour_enabled,
    "businessHourId" => business_hour_id,
    "allHandlingAgents" => all_handling_agents,
    "autoTicketConvertInterval" => auto_ticket_convert_interval,
    "autoTicketConvert" => auto_ticket_convert,
    "assignmentRuleEnabled" => assignment_rule_enabled,
    "updater" => updater,
    "callsVisibility" => calls_visibility,
    "callsEnabled" => calls_enabled,
    "sessionAutocloseExpiry" => session_autoclose_expiry;
    extra
});

/// Returned by `im_channels().list`, `im_channels().get`, `im_channels().create`.
#[non_exhaustive]
pub struct ImChannel {
    pub id: Option<Id>,
    pub default_bot_id: Option<Id>,
    pub code: Option<String>,
    pub account_name: Option<String>,
    pub integration_service_type: Option<shared::IntegrationService>,
    pub app_name: Option<String>,
    pub department_id: Option<Id>,
    pub universal_link: Option<String>,
    pub calls_universal_link: Option<String>,
    pub is_active: Option<bool>,
    pub is_authorization_pending: Option<bool>,
    pub photo_url: Option<String>,
    pub is_subscribed: Option<bool>,
    pub config_params: Option<Vec<ImChannelConfigParam>>,
    pub is_deleted: Option<bool>,
    pub created_by: Option<Id>,
    pub is_owner: Option<bool>,
    pub is_storage_enabled: Option<bool>,
    pub conversation_count: Option<i64>,
    pub meta: Option<Vec<ImChannelMeta>>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub authentication_url: Option<String>,
    pub is_sand_box: Option<bool>,
    pub preference: Option<ChannelPreference>,
    pub creator: Option<shared::ImActor>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImChannel {
    "id" => id,
    "defaultBotId" => default_bot_id,
    "code" => code,
    "accountName" => account_name,
    "integrationServiceType" => integration_service_type,
    "appName" => app_name,
    "departmentId" => department_id,
    "universalLink" => universal_link,
    "callsUniversalLink" => calls_universal_link,
    "isActive" => is_active,
    "isAuthorizationPending" => is_authorization_pending,
    "photoURL" => photo_url,
    "isSubscribed" => is_subscribed,
    "configParams" => config_params,
    "isDeleted" => is_deleted,
    "createdBy" => created_by,
    "isOwner" => is_owner,
    "isStorageEnabled" => is_storage_enabled,
    "conversationCount" => conversation_count,
    "meta" => meta,
    "name" => name,
    "createdTime" => created_time,
    "authenticationURL" => authentication_url,
    "isSandBox" => is_sand_box,
    "preference" => preference,
    "creator" => creator;
    extra
});

#[non_exhaustive]
pub struct ImChannelConfigParam {
    pub id: Option<Id>,
    pub is_required: Option<bool>,
    pub modified_time: Option<DateTime>,
    pub is_deprecated: Option<bool>,
    pub is_secured: Option<bool>,
    pub default_value: Option<String>,
    pub parent_params: Option<Vec<String>>,
    pub label: Option<String>,
    pub type_: Option<shared::ImChannelConfigParamType>,
    pub uuid: Option<String>,
    pub is_internal: Option<bool>,
    pub name: Option<String>,
    pub options: Option<Vec<shared::ComputedOption>>,
    pub value: Option<String>,
    pub max_len: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImChannelConfigParam {
    "id" => id,
    "isRequired" => is_required,
    "modifiedTime" => modified_time,
    "isDeprecated" => is_deprecated,
    "isSecured" => is_secured,
    "defaultValue" => default_value,
    "parentParams" => parent_params,
    "label" => label,
    "type" => type_,
    "uuid" => uuid,
    "isInternal" => is_internal,
    "name" => name,
    "options" => options,
    "value" => value,
    "maxLen" => max_len;
    extra
});

/// Sent by `im_channels().create`.
pub struct ImChannelCreate {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub integration_service_id: Option<Id>,
    pub config_params: Option<Vec<shared::ConfigParam>>,
    pub default_bot_id: Option<Id>,
    pub is_sand_box: Option<bool>,
    pub meta: Option<Vec<ChannelMetaInputAdd>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ImChannelCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<String>, integration_service_id: impl Into<Id>) -> Self {
        Self {
            name: Some(name.into()),
            integration_service_id: Some(integration_service_id.into()),
            ..Self::default()
        }
    }
}

object!(type ImChannelCreate {
    "name" => name,
    "integrationServiceId" => integration_service_id,
    "configParams" => config_params,
    "defaultBotId" => default_bot_id,
    "isSandBox" => is_sand_box,
    "meta" => meta;
    extra
});

#[non_exhaustive]
pub struct ImChannelMeta {
    pub name: Option<ImChannelMetaName>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImChannelMeta {
    "name" => name,
    "value" => value;
    extra
});

open_enum! {
    /// Sent by `im_channels().list`, `im_channels().get`.
    pub enum ImChannelInclude {
        /// `preference`
        Preference = "preference",
        /// `creator`
        Creator = "creator",
        /// `meta`
        Meta = "meta",
        /// `configParams`
        ConfigParams = "configParams",
    }
}

open_enum! {
    pub enum ImChannelMetaName {
        /// `WHATSAPP_SETTINGS_BACKUP`
        WhatsappSettingsBackup = "WHATSAPP_SETTINGS_BACKUP",
        /// `ADMIN_TOKEN_MAIN`
        AdminTokenMain = "ADMIN_TOKEN_MAIN",
        /// `ADMIN_TOKEN_MAIN_EXPIRY`
        AdminTokenMainExpiry = "ADMIN_TOKEN_MAIN_EXPIRY",
        /// `NEW_PASSWORD`
        NewPassword = "NEW_PASSWORD",
        /// `ADMIN_TOKEN_DR`
        AdminTokenDr = "ADMIN_TOKEN_DR",
        /// `ADMIN_TOKEN_DR_EXPIRY`
        AdminTokenDrExpiry = "ADMIN_TOKEN_DR_EXPIRY",
        /// `ONBOARDING_DATA`
        OnboardingData = "ONBOARDING_DATA",
        /// `LINE_BASIC_ID`
        LineBasicId = "LINE_BASIC_ID",
        /// `WECHAT_UNIVERSAL_LINK`
        WechatUniversalLink = "WECHAT_UNIVERSAL_LINK",
        /// `TWO_STEP_VERIFICATION`
        TwoStepVerification = "TWO_STEP_VERIFICATION",
        /// `WHATSAPP_OBA_REQUEST`
        WhatsappObaRequest = "WHATSAPP_OBA_REQUEST",
        /// `FACEBOOK_PAGE_NETWORKID`
        FacebookPageNetworkid = "FACEBOOK_PAGE_NETWORKID",
        /// `CHANNEL_CUSTOMISATION`
        ChannelCustomisation = "CHANNEL_CUSTOMISATION",
        /// `INSTAGRAM_PAGE_NETWORKID`
        InstagramPageNetworkid = "INSTAGRAM_PAGE_NETWORKID",
        /// `WECOM_MESSSAGE_CURSOR`
        WecomMesssageCursor = "WECOM_MESSSAGE_CURSOR",
        /// `WECOM_UNIVERSAL_LINK`
        WecomUniversalLink = "WECOM_UNIVERSAL_LINK",
        /// `CO_EXISTENCE`
        CoExistence = "CO_EXISTENCE",
    }
}
