// Written by `cargo xtask codegen` from desk/v1/whatsapp.toml of the catalogue; changes belong there.
//! WhatsApp accounts and numbers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.whatsapp().get_details().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;

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
.idempotent(true);

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET_DETAILS,
    &GET_TEMPLATE_CREDIT_EXHAUST_STATUS,
    &GET_TEMPLATE_TAGS,
    &LIST_PHONE_NUMBERS,
    &LIST_SANDBOX_TESTERS,
    &LIST_TEMPLATE_LANGUAGES,
    &REQUEST_CODE,
    &SUBMIT_CODE,
    &UPDATE_SANDBOX_TESTERS,
];

/// WhatsApp accounts and numbers.
///
/// From [`Desk::whatsapp`](crate::Desk::whatsapp).
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
    /// Retried on transient failures.
    pub fn get_details(&self) -> GetWhatsappDetails {
        GetWhatsappDetails(Call::new(
            self.client.clone(),
            self.client.request(&GET_DETAILS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets the template credit exhaust status of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/templateCreditExhaustStatus`. Scope
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn get_template_credit_exhaust_status(
        &self,
        receiver_id: impl Into<Id>,
        channel_id: impl Into<Id>,
    ) -> GetWhatsappTemplateCreditExhaustStatus {
        let mut request = self.client.request(&GET_TEMPLATE_CREDIT_EXHAUST_STATUS);
        request.set_query("receiverId", receiver_id.into());
        request.set_query("channelId", channel_id.into());
        GetWhatsappTemplateCreditExhaustStatus(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::nothing(body),
        ))
    }

    /// Gets the template tags of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/templateTags`. Scope `Desk.InstantMessages.READ`.
    /// Retried on transient failures.
    pub fn get_template_tags(&self) -> GetWhatsappTemplateTags {
        GetWhatsappTemplateTags(Call::new(
            self.client.clone(),
            self.client.request(&GET_TEMPLATE_TAGS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the phone numbers of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/phonenumbers`. Scope `Desk.InstantMessages.READ`.
    /// Retried on transient failures.
    pub fn list_phone_numbers(&self) -> ListWhatsappPhoneNumbers {
        ListWhatsappPhoneNumbers(Call::new(
            self.client.clone(),
            self.client.request(&LIST_PHONE_NUMBERS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the sandbox testers of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/sandBoxTesters`. Scope
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn list_sandbox_testers(&self) -> ListWhatsappSandboxTesters {
        ListWhatsappSandboxTesters(Call::new(
            self.client.clone(),
            self.client.request(&LIST_SANDBOX_TESTERS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the template languages of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/templateLanguages`. Scope
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn list_template_languages(&self) -> ListWhatsappTemplateLanguages {
        ListWhatsappTemplateLanguages(Call::new(
            self.client.clone(),
            self.client.request(&LIST_TEMPLATE_LANGUAGES),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Requests the code of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification`.
    /// Scope `Desk.InstantMessages.READ`. Retried on transient failures.
    ///
    /// - `mode`: One of `sms`, `voice`.
    pub fn request_code(
        &self,
        phone_number_id: impl Into<Id>,
        mode: impl Into<WhatsappMode>,
    ) -> RequestWhatsappCode {
        let mut request = self
            .client
            .request(&REQUEST_CODE)
            .segment(phone_number_id.into());
        request.set_query("mode", mode.into());
        RequestWhatsappCode(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Submits the code of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification`.
    /// Scope `Desk.InstantMessages.CREATE`. Not retried when it may have been carried out.
    pub fn submit_code(
        &self,
        phone_number_id: impl Into<Id>,
        otp: impl AsRef<str>,
    ) -> SubmitWhatsappCode {
        let request = self
            .client
            .request(&SUBMIT_CODE)
            .segment(phone_number_id.into())
            .json_member("otp", &otp.as_ref().to_owned());
        SubmitWhatsappCode(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the sandbox testers of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/sandBoxTesters`. Scope
    /// `Desk.InstantMessages.CREATE`. Not retried when it may have been carried out.
    pub fn update_sandbox_testers(
        &self,
        sand_box_testers: impl IntoIterator<Item = impl Into<String>>,
    ) -> UpdateWhatsappSandboxTesters {
        let request = self
            .client
            .request(&UPDATE_SANDBOX_TESTERS)
            .json_member("sandBoxTesters", &json::owned::<String>(sand_box_testers));
        UpdateWhatsappSandboxTesters(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`WhatsappClient::get_details`](crate::whatsapp::WhatsappClient::get_details).
    GetWhatsappDetails => WhatsappDetails
}

call! {
    /// Returned by [`WhatsappClient::get_template_credit_exhaust_status`](crate::whatsapp::WhatsappClient::get_template_credit_exhaust_status).
    GetWhatsappTemplateCreditExhaustStatus => ()
}

call! {
    /// Returned by [`WhatsappClient::get_template_tags`](crate::whatsapp::WhatsappClient::get_template_tags).
    GetWhatsappTemplateTags => WhatsappTemplateTags
}

call! {
    /// Returned by [`WhatsappClient::list_phone_numbers`](crate::whatsapp::WhatsappClient::list_phone_numbers).
    ListWhatsappPhoneNumbers => WhatsappPhoneNumbers
}

impl ListWhatsappPhoneNumbers {
    /// Query parameter `wabaId`.
    pub fn waba_id(mut self, waba_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("wabaId", waba_id.into());
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `CHANNELS_CONFIGURED`,
    /// `COMMERCE_SETTINGS`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<WhatsappInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<WhatsappInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`WhatsappClient::list_sandbox_testers`](crate::whatsapp::WhatsappClient::list_sandbox_testers).
    ListWhatsappSandboxTesters => WhatsappSandboxTesters
}

call! {
    /// Returned by [`WhatsappClient::list_template_languages`](crate::whatsapp::WhatsappClient::list_template_languages).
    ListWhatsappTemplateLanguages => WhatsappTemplateLanguages
}

call! {
    /// Returned by [`WhatsappClient::request_code`](crate::whatsapp::WhatsappClient::request_code).
    RequestWhatsappCode => WhatsappRequestCodeResult
}

call! {
    /// Returned by [`WhatsappClient::submit_code`](crate::whatsapp::WhatsappClient::submit_code).
    SubmitWhatsappCode => WhatsappRequestCodeResult
}

call! {
    /// Returned by [`WhatsappClient::update_sandbox_testers`](crate::whatsapp::WhatsappClient::update_sandbox_testers).
    UpdateWhatsappSandboxTesters => WhatsappSandboxTesters
}

#[non_exhaustive]
pub struct CommerceSettings {
    pub is_cart_enabled: Option<bool>,
    pub is_catalog_visible: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommerceSettings {
    "isCartEnabled" => is_cart_enabled,
    "isCatalogVisible" => is_catalog_visible;
    extra
});

#[non_exhaustive]
pub struct PhoneNumber {
    pub id: Option<Id>,
    /// One of `APPROVED`, `DECLINED`, `AVAILABLE_WITHOUT_REVIEW`.
    pub name_verification_status: Option<NameVerificationStatus>,
    pub phone_number: Option<String>,
    pub connection_message: Option<ConnectionMessage>,
    /// One of `PENDING`, `CONNECTED`, `DISCONNECTED`.
    pub connection_status: Option<ConnectionStatus>,
    pub has_certificate: Option<bool>,
    pub can_connect: Option<bool>,
    pub verified_name: Option<String>,
    /// One of `VERIFIED`, `NOT_VERIFIED`, `EXPIRED`.
    pub code_verification_status: Option<CodeVerificationStatus>,
    /// One of `GREEN`, `YELLOW`, `RED`, `NO_QUALITY`.
    pub quality: Option<WhatsappQuality>,
    pub is_on_biz_app: Option<bool>,
    pub tier: Option<WhatsappTier>,
    /// One of `STANDARD`, `HIGH`, `NOT_APPLICABLE`.
    pub throughput: Option<WhatsappThroughput>,
    pub configurations: Option<Vec<WhatsappConfiguration>>,
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

#[non_exhaustive]
pub struct WabaDetail {
    pub waba_id: Option<Id>,
    pub name: Option<String>,
    pub business_id: Option<Id>,
    /// One of `ABSENT`, `PRESENT`.
    pub number_status: Option<NumberStatus>,
    /// One of `NONE`, `PENDING`, `APPROVED`, `REJECTED`.
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

#[non_exhaustive]
pub struct WhatsappConfiguration {
    pub subscribers: Option<String>,
    pub name: Option<String>,
    pub created_time: Option<String>,
    pub is_active: Option<bool>,
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

/// Returned by `whatsapp().get_details`.
#[non_exhaustive]
pub struct WhatsappDetails {
    pub data: Option<WhatsappService>,
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappDetails {
    "data" => data,
    "kind" => kind;
    extra
});

#[non_exhaustive]
pub struct WhatsappLanguage {
    pub code: Option<String>,
    pub language: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappLanguage {
    "code" => code,
    "language" => language;
    extra
});

/// Returned by `whatsapp().list_phone_numbers`.
#[non_exhaustive]
pub struct WhatsappPhoneNumbers {
    pub data: Option<Vec<PhoneNumber>>,
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappPhoneNumbers {
    "data" => data,
    "kind" => kind;
    extra
});

/// Returned by `whatsapp().request_code`, `whatsapp().submit_code`.
#[non_exhaustive]
pub struct WhatsappRequestCodeResult {
    pub success: Option<bool>,
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappRequestCodeResult {
    "success" => success,
    "kind" => kind;
    extra
});

/// Returned by `whatsapp().list_sandbox_testers`, `whatsapp().update_sandbox_testers`.
#[non_exhaustive]
pub struct WhatsappSandboxTesters {
    pub modified_time: Option<DateTime>,
    pub sand_box_testers: Option<Vec<String>>,
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

#[non_exhaustive]
pub struct WhatsappService {
    /// One of `ABSENT`, `PRESENT`.
    pub number_status: Option<NumberStatus>,
    pub waba_detail: Option<Vec<WabaDetail>>,
    /// One of `NONE`, `PENDING`, `APPROVED`, `REJECTED`.
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

#[non_exhaustive]
pub struct WhatsappTagGroup {
    /// Any of `UTILITY`, `MARKETING`.
    pub tags: Option<Vec<WhatsappTag>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappTagGroup {
    "tags" => tags;
    extra
});

/// Returned by `whatsapp().list_template_languages`.
#[non_exhaustive]
pub struct WhatsappTemplateLanguages {
    pub data: Option<Vec<WhatsappLanguage>>,
    pub kind: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WhatsappTemplateLanguages {
    "data" => data,
    "kind" => kind;
    extra
});

/// Returned by `whatsapp().get_template_tags`.
#[non_exhaustive]
pub struct WhatsappTemplateTags {
    pub data: Option<WhatsappTagGroup>,
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
    pub enum NumberStatus {
        /// `ABSENT`
        Absent = "ABSENT",
        /// `PRESENT`
        Present = "PRESENT",
    }
}

open_enum! {
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
    /// Sent by `whatsapp().list_phone_numbers`.
    pub enum WhatsappInclude {
        /// `CHANNELS_CONFIGURED`
        ChannelsConfigured = "CHANNELS_CONFIGURED",
        /// `COMMERCE_SETTINGS`
        CommerceSettings = "COMMERCE_SETTINGS",
    }
}

open_enum! {
    /// Sent by `whatsapp().request_code`.
    pub enum WhatsappMode {
        /// `sms`
        Sms = "sms",
        /// `voice`
        Voice = "voice",
    }
}

open_enum! {
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
    pub enum WhatsappTag {
        /// `UTILITY`
        Utility = "UTILITY",
        /// `MARKETING`
        Marketing = "MARKETING",
    }
}

open_enum! {
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
