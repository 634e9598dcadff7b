// Written by `cargo xtask codegen` from xtask/catalog/desk/whatsapp.toml; changes belong there.
//! WhatsApp accounts and numbers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.whatsapp().get_details().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, Operation, call, object, open_enum, wire,
};

use crate::Desk;

/// `GET /api/v1/im/integrationServices/WHATSAPP/details`. Scope `Desk.InstantMessages.READ`.
pub static GET_DETAILS: Operation = Operation::get(
    "desk.whatsapp.get_details",
    "/api/{version}/im/integrationServices/WHATSAPP/details",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/integrationServices/WHATSAPP/templateCreditExhaustStatus`. Scope `Desk.InstantMessages.READ`.
pub static GET_TEMPLATE_CREDIT_EXHAUST_STATUS: Operation = Operation::get(
    "desk.whatsapp.get_template_credit_exhaust_status",
    "/api/{version}/im/integrationServices/WHATSAPP/templateCreditExhaustStatus",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/integrationServices/WHATSAPP/templateTags`. Scope `Desk.InstantMessages.READ`.
pub static GET_TEMPLATE_TAGS: Operation = Operation::get(
    "desk.whatsapp.get_template_tags",
    "/api/{version}/im/integrationServices/WHATSAPP/templateTags",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/integrationServices/WHATSAPP/phonenumbers`. Scope `Desk.InstantMessages.READ`.
pub static LIST_PHONE_NUMBERS: Operation = Operation::get(
    "desk.whatsapp.list_phone_numbers",
    "/api/{version}/im/integrationServices/WHATSAPP/phonenumbers",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/integrationServices/WHATSAPP/sandBoxTesters`. Scope `Desk.InstantMessages.READ`.
pub static LIST_SANDBOX_TESTERS: Operation = Operation::get(
    "desk.whatsapp.list_sandbox_testers",
    "/api/{version}/im/integrationServices/WHATSAPP/sandBoxTesters",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `POST /api/v1/im/integrationServices/WHATSAPP/templateLanguages`. Scope `Desk.InstantMessages.READ`.
pub static LIST_TEMPLATE_LANGUAGES: Operation = Operation::post(
    "desk.whatsapp.list_template_languages",
    "/api/{version}/im/integrationServices/WHATSAPP/templateLanguages",
)
.scopes(&["Desk.InstantMessages.READ"])
.repeatable(true);

/// `GET /api/v1/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification`. Scope `Desk.InstantMessages.READ`.
pub static REQUEST_CODE: Operation = Operation::get("desk.whatsapp.request_code", "/api/{version}/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification").scopes(&["Desk.InstantMessages.READ"]);

/// `POST /api/v1/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification`. Scope `Desk.InstantMessages.CREATE`.
pub static SUBMIT_CODE: Operation = Operation::post("desk.whatsapp.submit_code", "/api/{version}/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification").scopes(&["Desk.InstantMessages.CREATE"]);

/// `POST /api/v1/im/integrationServices/WHATSAPP/sandBoxTesters`. Scope `Desk.InstantMessages.CREATE`.
pub static UPDATE_SANDBOX_TESTERS: Operation = Operation::post(
    "desk.whatsapp.update_sandbox_testers",
    "/api/{version}/im/integrationServices/WHATSAPP/sandBoxTesters",
)
.scopes(&["Desk.InstantMessages.CREATE"]);

/// WhatsApp accounts and numbers.
///
/// From [`Desk::whatsapp`](crate::Desk::whatsapp); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct WhatsappClient {
    client: Client,
}

impl Desk {
    /// WhatsApp accounts and numbers.
    #[must_use]
    pub fn whatsapp(&self) -> WhatsappClient {
        WhatsappClient {
            client: self.client().clone(),
        }
    }
}

impl WhatsappClient {
    /// Gets the details of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/details`. Scope `Desk.InstantMessages.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_details(&self) -> Call<WhatsappDetails> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_DETAILS),
            |_, body| wire::one(body, ""),
        )
    }

    /// Gets the template credit exhaust status of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/templateCreditExhaustStatus`. Scope
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `receiver_id` (`receiverId`): the id of a receiver
    /// - `channel_id` (`channelId`): the id of a channel
    pub fn get_template_credit_exhaust_status(
        &self,
        receiver_id: impl Into<Id>,
        channel_id: impl Into<Id>,
    ) -> Call<()> {
        let mut request = self.client.request(&GET_TEMPLATE_CREDIT_EXHAUST_STATUS);
        request.set_query("receiverId", receiver_id.into());
        request.set_query("channelId", channel_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets the template tags of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/templateTags`. Scope `Desk.InstantMessages.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_template_tags(&self) -> Call<WhatsappTemplateTags> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_TEMPLATE_TAGS),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the phone numbers of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/phonenumbers`. Scope `Desk.InstantMessages.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_phone_numbers(&self) -> ListPhoneNumbersCall {
        ListPhoneNumbersCall(Call::new(
            self.client.clone(),
            self.client.request(&LIST_PHONE_NUMBERS),
            |_, body| wire::one(body, ""),
        ))
    }

    /// Lists the sandbox testers of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/sandBoxTesters`. Scope
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_sandbox_testers(&self) -> Call<WhatsappSandboxTesters> {
        Call::new(
            self.client.clone(),
            self.client.request(&LIST_SANDBOX_TESTERS),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the template languages of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/templateLanguages`. Scope
    /// `Desk.InstantMessages.READ`. Safe to repeat, and repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_template_languages(&self) -> Call<WhatsappTemplateLanguages> {
        Call::new(
            self.client.clone(),
            self.client.request(&LIST_TEMPLATE_LANGUAGES),
            |_, body| wire::one(body, ""),
        )
    }

    /// Requests the code of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification`.
    /// Scope `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `mode`: one of `sms`, `voice`
    pub fn request_code(
        &self,
        phone_number_id: impl Into<Id>,
        mode: impl Into<WhatsappMode>,
    ) -> Call<WhatsappRequestCodeResult> {
        let mut request = self
            .client
            .request(&REQUEST_CODE)
            .segment(phone_number_id.into());
        request.set_query("mode", mode.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Submits the code of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification`.
    /// Scope `Desk.InstantMessages.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn submit_code(
        &self,
        phone_number_id: impl Into<Id>,
        otp: impl AsRef<str>,
    ) -> Call<WhatsappRequestCodeResult> {
        let request = self
            .client
            .request(&SUBMIT_CODE)
            .segment(phone_number_id.into())
            .json_member("otp", &otp.as_ref().to_owned());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates the sandbox testers of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/sandBoxTesters`. Scope
    /// `Desk.InstantMessages.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_sandbox_testers(
        &self,
        sand_box_testers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<WhatsappSandboxTesters> {
        let request = self
            .client
            .request(&UPDATE_SANDBOX_TESTERS)
            .json_member("sandBoxTesters", &wire::owned::<String>(sand_box_testers));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `whatsapp().list_phone_numbers` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPhoneNumbersCall(Call<WhatsappPhoneNumbers>);

impl ListPhoneNumbersCall {
    /// The id of a waba. Query parameter `wabaId`.
    pub fn waba_id(mut self, waba_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("wabaId", waba_id.into());
        self
    }

    /// What comes along: `CHANNELS_CONFIGURED`, `COMMERCE_SETTINGS`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<WhatsappInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<WhatsappInclude>(include).join(","),
        );
        self
    }
}

call!(ListPhoneNumbersCall => WhatsappPhoneNumbers);

/// Commerce settings.
#[non_exhaustive]
pub struct CommerceSettings {
    /// `isCartEnabled`: whether it is cart enabled.
    pub is_cart_enabled: Option<bool>,
    /// `isCatalogVisible`: whether it is catalog visible.
    pub is_catalog_visible: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommerceSettings {
    "isCartEnabled" => is_cart_enabled,
    "isCatalogVisible" => is_catalog_visible;
    extra
});

/// Phone number.
#[non_exhaustive]
pub struct PhoneNumber {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `nameVerificationStatus`: one of `APPROVED`, `DECLINED`, `AVAILABLE_WITHOUT_REVIEW`.
    pub name_verification_status: Option<NameVerificationStatus>,
    /// `phoneNumber`: text.
    pub phone_number: Option<String>,
    /// `connectionMessage`: one of the 6 words of [`ConnectionMessage`].
    pub connection_message: Option<ConnectionMessage>,
    /// `connectionStatus`: one of `PENDING`, `CONNECTED`, `DISCONNECTED`.
    pub connection_status: Option<ConnectionStatus>,
    /// `hasCertificate`: whether it has certificate.
    pub has_certificate: Option<bool>,
    /// `canConnect`: whether it can connect.
    pub can_connect: Option<bool>,
    /// `verifiedName`: text.
    pub verified_name: Option<String>,
    /// `codeVerificationStatus`: one of `VERIFIED`, `NOT_VERIFIED`, `EXPIRED`.
    pub code_verification_status: Option<CodeVerificationStatus>,
    /// `quality`: one of `GREEN`, `YELLOW`, `RED`, `NO_QUALITY`.
    pub quality: Option<WhatsappQuality>,
    /// `isOnBizApp`: whether it is on biz app.
    pub is_on_biz_app: Option<bool>,
    /// `tier`: one of the 7 words of [`WhatsappTier`].
    pub tier: Option<WhatsappTier>,
    /// `throughput`: one of `STANDARD`, `HIGH`, `NOT_APPLICABLE`.
    pub throughput: Option<WhatsappThroughput>,
    /// `configurations`: a list.
    pub configurations: Option<Vec<WhatsappConfiguration>>,
    /// `commerceSettings`: an object.
    pub commerce_settings: Option<CommerceSettings>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PhoneNumber {
    "id" => id,
    "nameVerificationStatus" => name_verification_status,
    "phoneNumber" => phone_number,
    "connectionMessage" => connection_message,
    "connectionStatus" => connection_status,
    "hasCertificate" => has_certificate,
    "canConnect" => can_connect,
    "verifiedName" => verified_name,
    "codeVerificationStatus" => code_verification_status,
    "quality" => quality,
    "isOnBizApp" => is_on_biz_app,
    "tier" => tier,
    "throughput" => throughput,
    "configurations" => configurations,
    "commerceSettings" => commerce_settings;
    extra
});

/// Waba detail.
#[non_exhaustive]
pub struct WabaDetail {
    /// `wabaId`: the id of a waba.
    pub waba_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `businessId`: the id of a business.
    pub business_id: Option<Id>,
    /// `numberStatus`: one of `ABSENT`, `PRESENT`.
    pub number_status: Option<NumberStatus>,
    /// `wabaStatus`: one of `NONE`, `PENDING`, `APPROVED`, `REJECTED`.
    pub waba_status: Option<WabaStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WabaDetail {
    "wabaId" => waba_id,
    "name" => name,
    "businessId" => business_id,
    "numberStatus" => number_status,
    "wabaStatus" => waba_status;
    extra
});

/// Whatsapp configuration.
#[non_exhaustive]
pub struct WhatsappConfiguration {
    /// `subscribers`: text.
    pub subscribers: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<String>,
    /// `isActive`: whether it is active.
    pub is_active: Option<bool>,
    /// `channelId`: the id of a channel.
    pub channel_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappConfiguration {
    "subscribers" => subscribers,
    "name" => name,
    "createdTime" => created_time,
    "isActive" => is_active,
    "channelId" => channel_id;
    extra
});

/// Whatsapp details, from `whatsapp().get_details`.
#[non_exhaustive]
pub struct WhatsappDetails {
    /// `data`: an object.
    pub data: Option<WhatsappService>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappDetails {
    "data" => data,
    "kind" => kind;
    extra
});

/// Whatsapp language.
#[non_exhaustive]
pub struct WhatsappLanguage {
    /// `code`: text.
    pub code: Option<String>,
    /// `language`: text.
    pub language: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappLanguage {
    "code" => code,
    "language" => language;
    extra
});

/// Whatsapp phone numbers, from `whatsapp().list_phone_numbers`.
#[non_exhaustive]
pub struct WhatsappPhoneNumbers {
    /// `data`: a list.
    pub data: Option<Vec<PhoneNumber>>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappPhoneNumbers {
    "data" => data,
    "kind" => kind;
    extra
});

/// Whatsapp request code result, from `whatsapp().request_code`, `whatsapp().submit_code`.
#[non_exhaustive]
pub struct WhatsappRequestCodeResult {
    /// `success`: yes or no.
    pub success: Option<bool>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappRequestCodeResult {
    "success" => success,
    "kind" => kind;
    extra
});

/// Whatsapp sandbox testers, from `whatsapp().list_sandbox_testers`,
/// `whatsapp().update_sandbox_testers`.
#[non_exhaustive]
pub struct WhatsappSandboxTesters {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `sandBoxTesters`: one or more texts.
    pub sand_box_testers: Option<Vec<String>>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappSandboxTesters {
    "modifiedTime" => modified_time,
    "sandBoxTesters" => sand_box_testers,
    "kind" => kind;
    extra
});

/// Whatsapp service.
#[non_exhaustive]
pub struct WhatsappService {
    /// `numberStatus`: one of `ABSENT`, `PRESENT`.
    pub number_status: Option<NumberStatus>,
    /// `wabaDetail`: a list.
    pub waba_detail: Option<Vec<WabaDetail>>,
    /// `wabaStatus`: one of `NONE`, `PENDING`, `APPROVED`, `REJECTED`.
    pub waba_status: Option<WabaStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappService {
    "numberStatus" => number_status,
    "wabaDetail" => waba_detail,
    "wabaStatus" => waba_status;
    extra
});

/// Whatsapp tag group.
#[non_exhaustive]
pub struct WhatsappTagGroup {
    /// `tags`: any of `UTILITY`, `MARKETING`.
    pub tags: Option<Vec<WhatsappTag>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappTagGroup {
    "tags" => tags;
    extra
});

/// Whatsapp template languages, from `whatsapp().list_template_languages`.
#[non_exhaustive]
pub struct WhatsappTemplateLanguages {
    /// `data`: a list.
    pub data: Option<Vec<WhatsappLanguage>>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappTemplateLanguages {
    "data" => data,
    "kind" => kind;
    extra
});

/// Whatsapp template tags, from `whatsapp().get_template_tags`.
#[non_exhaustive]
pub struct WhatsappTemplateTags {
    /// `data`: an object.
    pub data: Option<WhatsappTagGroup>,
    /// `kind`: text.
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappTemplateTags {
    "data" => data,
    "kind" => kind;
    extra
});

open_enum! {
    /// Code verification status.
    pub enum CodeVerificationStatus {
        /// `VERIFIED`
        Verified = "VERIFIED",
        /// `NOT_VERIFIED`
        NotVerified = "NOT_VERIFIED",
        /// `EXPIRED`
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// Connection message.
    pub enum ConnectionMessage {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `NAME_STATUS_PENDING`
        NameStatusPending = "NAME_STATUS_PENDING",
        /// `CONFIGURED_IN_CHANNEL`
        ConfiguredInChannel = "CONFIGURED_IN_CHANNEL",
        /// `OTP_VERIFICATION_PENDING`
        OtpVerificationPending = "OTP_VERIFICATION_PENDING",
        /// `CERTIFICATE_NOT_FOUND`
        CertificateNotFound = "CERTIFICATE_NOT_FOUND",
        /// `NAME_STATUS_DECLINED`
        NameStatusDeclined = "NAME_STATUS_DECLINED",
    }
}

open_enum! {
    /// Connection status.
    pub enum ConnectionStatus {
        /// `PENDING`
        Pending = "PENDING",
        /// `CONNECTED`
        Connected = "CONNECTED",
        /// `DISCONNECTED`
        Disconnected = "DISCONNECTED",
    }
}

open_enum! {
    /// Name verification status.
    pub enum NameVerificationStatus {
        /// `APPROVED`
        Approved = "APPROVED",
        /// `DECLINED`
        Declined = "DECLINED",
        /// `AVAILABLE_WITHOUT_REVIEW`
        AvailableWithoutReview = "AVAILABLE_WITHOUT_REVIEW",
    }
}

open_enum! {
    /// Number status.
    pub enum NumberStatus {
        /// `ABSENT`
        Absent = "ABSENT",
        /// `PRESENT`
        Present = "PRESENT",
    }
}

open_enum! {
    /// Waba status.
    pub enum WabaStatus {
        /// `NONE`
        None = "NONE",
        /// `PENDING`
        Pending = "PENDING",
        /// `APPROVED`
        Approved = "APPROVED",
        /// `REJECTED`
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// Whatsapp include, for `whatsapp().list_phone_numbers`.
    pub enum WhatsappInclude {
        /// `CHANNELS_CONFIGURED`
        ChannelsConfigured = "CHANNELS_CONFIGURED",
        /// `COMMERCE_SETTINGS`
        CommerceSettings = "COMMERCE_SETTINGS",
    }
}

open_enum! {
    /// Whatsapp mode, for `whatsapp().request_code`.
    pub enum WhatsappMode {
        /// `sms`
        Sms = "sms",
        /// `voice`
        Voice = "voice",
    }
}

open_enum! {
    /// Whatsapp quality.
    pub enum WhatsappQuality {
        /// `GREEN`
        Green = "GREEN",
        /// `YELLOW`
        Yellow = "YELLOW",
        /// `RED`
        Red = "RED",
        /// `NO_QUALITY`
        NoQuality = "NO_QUALITY",
    }
}

open_enum! {
    /// Whatsapp tag.
    pub enum WhatsappTag {
        /// `UTILITY`
        Utility = "UTILITY",
        /// `MARKETING`
        Marketing = "MARKETING",
    }
}

open_enum! {
    /// Whatsapp throughput.
    pub enum WhatsappThroughput {
        /// `STANDARD`
        Standard = "STANDARD",
        /// `HIGH`
        High = "HIGH",
        /// `NOT_APPLICABLE`
        NotApplicable = "NOT_APPLICABLE",
    }
}

open_enum! {
    /// Whatsapp tier.
    pub enum WhatsappTier {
        /// `NO_TIER`
        NoTier = "NO_TIER",
        /// `TIER_50`
        Tier50 = "TIER_50",
        /// `TIER_250`
        Tier250 = "TIER_250",
        /// `TIER_1K`
        Tier1K = "TIER_1K",
        /// `TIER_10K`
        Tier10K = "TIER_10K",
        /// `TIER_100K`
        Tier100K = "TIER_100K",
        /// `TIER_UNLIMITED`
        TierUnlimited = "TIER_UNLIMITED",
    }
}
