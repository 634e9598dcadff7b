// Written by `cargo xtask codegen` from xtask/catalog/desk/im_channels.toml; changes belong there.
//! Channels of instant messages, such as WhatsApp numbers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut im_channels = desk.im_channels().list().stream();
//! while let Some(im_channel) = im_channels.next().await {
//!     println!("{:?}", im_channel?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Channels of instant messages, such as WhatsApp numbers.
///
/// From [`Desk::im_channels`](crate::Desk::im_channels); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/im/channels`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets an im channel.
    ///
    /// `GET /api/v1/im/channels/{channel_id}`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, channel_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(channel_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates an im channel.
    ///
    /// `POST /api/v1/im/channels`. Scopes `Desk.basic.CREATE` and `Desk.qaautomation.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &ImChannelCreate) -> Call<ImChannel> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `im_channels().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ImChannel>);

impl ListCall {
    /// What comes along: `preference`, `creator`, `meta`, `configParams`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ImChannelInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ImChannelInclude>(include).join(","),
        );
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The id of an integration service. Query parameter `integrationServiceId`.
    pub fn integration_service_id(mut self, integration_service_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("integrationServiceId", integration_service_id.into());
        self
    }

    /// Whether it is sand box. Query parameter `isSandBox`.
    pub fn is_sand_box(mut self, is_sand_box: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSandBox", is_sand_box.to_string());
        self
    }

    /// Whether it is active. Query parameter `isActive`.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isActive", is_active.to_string());
        self
    }

    /// Yes or no. Query parameter `includeDeleted`.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeDeleted", include_deleted.to_string());
        self
    }

    /// Text. Query parameter `configName`.
    pub fn config_name(mut self, config_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("configName", config_name);
        self
    }

    /// Text. Query parameter `configValue`.
    pub fn config_value(mut self, config_value: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("configValue", config_value);
        self
    }

    /// Text. Query parameter `excludeConfigName`.
    pub fn exclude_config_name(mut self, exclude_config_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("excludeConfigName", exclude_config_name);
        self
    }

    /// Text. Query parameter `excludeConfigValue`.
    pub fn exclude_config_value(mut self, exclude_config_value: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("excludeConfigValue", exclude_config_value);
        self
    }
}

call!(ListCall => list ImChannel);

/// What may be set before `im_channels().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<ImChannel>);

impl GetCall {
    /// What comes along: `preference`, `creator`, `meta`, `configParams`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ImChannelInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ImChannelInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => ImChannel);

/// Channel meta input add.
pub struct ChannelMetaInputAdd {
    /// `name`: its name: the 17 words of [`ImChannelMetaName`]; has to be sent.
    pub name: Option<ImChannelMetaName>,
    /// `value`: text; has to be sent.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ChannelMetaInputAdd {
    /// With what has to be sent; the rest is left out.
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

/// Channel preference.
#[non_exhaustive]
pub struct ChannelPreference {
    /// `updatedBy`: an id.
    pub updated_by: Option<Id>,
    /// `businessHourEnabled`: yes or no.
    pub business_hour_enabled: Option<bool>,
    /// `businessHourId`: the id of a business hour.
    pub business_hour_id: Option<Id>,
    /// `allHandlingAgents`: one or more ids.
    pub all_handling_agents: Option<Vec<Id>>,
    /// `autoTicketConvertInterval`: text.
    pub auto_ticket_convert_interval: Option<String>,
    /// `autoTicketConvert`: yes or no.
    pub auto_ticket_convert: Option<bool>,
    /// `assignmentRuleEnabled`: yes or no.
    pub assignment_rule_enabled: Option<bool>,
    /// `updater`: an object.
    pub updater: Option<shared::ImActor>,
    /// `callsVisibility`: text.
    pub calls_visibility: Option<String>,
    /// `callsEnabled`: text.
    pub calls_enabled: Option<String>,
    /// `sessionAutocloseExpiry`: text.
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

/// IM channel, from `im_channels().list`, `im_channels().get`, `im_channels().create`.
#[non_exhaustive]
pub struct ImChannel {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `defaultBotId`: the id of a default bot.
    pub default_bot_id: Option<Id>,
    /// `code`: text.
    pub code: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// `integrationServiceType`: one of the 9 words of [`shared::IntegrationService`].
    pub integration_service_type: Option<shared::IntegrationService>,
    /// `appName`: text.
    pub app_name: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `universalLink`: an address on the web.
    pub universal_link: Option<String>,
    /// `callsUniversalLink`: an address on the web.
    pub calls_universal_link: Option<String>,
    /// `isActive`: whether it is active.
    pub is_active: Option<bool>,
    /// `isAuthorizationPending`: whether it is authorization pending.
    pub is_authorization_pending: Option<bool>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `isSubscribed`: whether it is subscribed.
    pub is_subscribed: Option<bool>,
    /// `configParams`: a list.
    pub config_params: Option<Vec<ImChannelConfigParam>>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `isOwner`: whether it is owner.
    pub is_owner: Option<bool>,
    /// `isStorageEnabled`: whether it is storage enabled.
    pub is_storage_enabled: Option<bool>,
    /// `conversationCount`: how many conversations there are.
    pub conversation_count: Option<i64>,
    /// `meta`: a list.
    pub meta: Option<Vec<ImChannelMeta>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `authenticationURL`: an address on the web.
    pub authentication_url: Option<String>,
    /// `isSandBox`: whether it is sand box.
    pub is_sand_box: Option<bool>,
    /// `preference`: an object.
    pub preference: Option<ChannelPreference>,
    /// `creator`: an object.
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

/// IM channel config param.
#[non_exhaustive]
pub struct ImChannelConfigParam {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isRequired`: whether it is required.
    pub is_required: Option<bool>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isDeprecated`: whether it is deprecated.
    pub is_deprecated: Option<bool>,
    /// `isSecured`: whether it is secured.
    pub is_secured: Option<bool>,
    /// `defaultValue`: text.
    pub default_value: Option<String>,
    /// `parentParams`: one or more texts.
    pub parent_params: Option<Vec<String>>,
    /// `label`: text.
    pub label: Option<String>,
    /// `type`: one of the 13 words of [`shared::ImChannelConfigParamType`].
    pub type_: Option<shared::ImChannelConfigParamType>,
    /// `uuid`: text.
    pub uuid: Option<String>,
    /// `isInternal`: whether it is internal.
    pub is_internal: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `options`: a list.
    pub options: Option<Vec<shared::ComputedOption>>,
    /// `value`: text.
    pub value: Option<String>,
    /// `maxLen`: text.
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

/// IM channel create, for `im_channels().create`.
pub struct ImChannelCreate {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `integrationServiceId`: the id of an integration service; has to be sent.
    pub integration_service_id: Option<Id>,
    /// `configParams`: a list.
    pub config_params: Option<Vec<shared::ConfigParam>>,
    /// `defaultBotId`: the id of a default bot.
    pub default_bot_id: Option<Id>,
    /// `isSandBox`: whether it is sand box.
    pub is_sand_box: Option<bool>,
    /// `meta`: a list.
    pub meta: Option<Vec<ChannelMetaInputAdd>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ImChannelCreate {
    /// With what has to be sent; the rest is left out.
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

/// IM channel meta.
#[non_exhaustive]
pub struct ImChannelMeta {
    /// `name`: its name: the 17 words of [`ImChannelMetaName`].
    pub name: Option<ImChannelMetaName>,
    /// `value`: text.
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
    /// IM channel include, for `im_channels().list`, `im_channels().get`.
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
    /// IM channel meta name.
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
