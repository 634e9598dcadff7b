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
    Call, Client, DateTime, Id, Operation, Request, call, object,
    wire::{self, Other},
    words,
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
    pub fn get_details(&self) -> Call<WhatsappDetails> {
        Call::new(
            self.client.clone(),
            Request::new(&GET_DETAILS),
            |_, body| wire::one(body, ""),
        )
    }

    /// Gets the template credit exhaust status of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/templateCreditExhaustStatus`. Scope
    /// `Desk.InstantMessages.READ`.
    pub fn get_template_credit_exhaust_status(
        &self,
        receiver_id: impl Into<Id>,
        channel_id: impl Into<Id>,
    ) -> Call<()> {
        let mut request = Request::new(&GET_TEMPLATE_CREDIT_EXHAUST_STATUS);
        request.set_query("receiverId", receiver_id.into());
        request.set_query("channelId", channel_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets the template tags of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/templateTags`. Scope `Desk.InstantMessages.READ`.
    pub fn get_template_tags(&self) -> Call<WhatsappTemplateTags> {
        Call::new(
            self.client.clone(),
            Request::new(&GET_TEMPLATE_TAGS),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the phone numbers of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/phonenumbers`. Scope `Desk.InstantMessages.READ`.
    pub fn list_phone_numbers(&self) -> ListPhoneNumbersCall {
        ListPhoneNumbersCall(Call::new(
            self.client.clone(),
            Request::new(&LIST_PHONE_NUMBERS),
            |_, body| wire::one(body, ""),
        ))
    }

    /// Lists the sandbox testers of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/sandBoxTesters`. Scope
    /// `Desk.InstantMessages.READ`.
    pub fn list_sandbox_testers(&self) -> Call<WhatsappSandboxTesters> {
        Call::new(
            self.client.clone(),
            Request::new(&LIST_SANDBOX_TESTERS),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the template languages of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/templateLanguages`. Scope
    /// `Desk.InstantMessages.READ`. It is safe to repeat, and repeated when no answer comes.
    pub fn list_template_languages(&self) -> Call<WhatsappTemplateLanguages> {
        Call::new(
            self.client.clone(),
            Request::new(&LIST_TEMPLATE_LANGUAGES),
            |_, body| wire::one(body, ""),
        )
    }

    /// Requests the code of whatsapp.
    ///
    /// `GET /api/v1/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification`.
    /// Scope `Desk.InstantMessages.READ`.
    pub fn request_code(
        &self,
        phone_number_id: impl Into<Id>,
        mode: impl Into<WhatsappMode>,
    ) -> Call<WhatsappRequestCodeResult> {
        let mut request = Request::new(&REQUEST_CODE).segment(phone_number_id.into());
        request.set_query("mode", mode.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Submits the code of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/phonenumbers/{phone_number_id}/codeVerification`.
    /// Scope `Desk.InstantMessages.CREATE`.
    pub fn submit_code(
        &self,
        phone_number_id: impl Into<Id>,
        otp: impl AsRef<str>,
    ) -> Call<WhatsappRequestCodeResult> {
        let request = Request::new(&SUBMIT_CODE)
            .segment(phone_number_id.into())
            .body(
                "application/json",
                wire::body("otp", &otp.as_ref().to_owned()),
            );
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates the sandbox testers of whatsapp.
    ///
    /// `POST /api/v1/im/integrationServices/WHATSAPP/sandBoxTesters`. Scope
    /// `Desk.InstantMessages.CREATE`.
    pub fn update_sandbox_testers(
        &self,
        sand_box_testers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<WhatsappSandboxTesters> {
        let request = Request::new(&UPDATE_SANDBOX_TESTERS).body(
            "application/json",
            wire::body("sandBoxTesters", &wire::owned::<String>(sand_box_testers)),
        );
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `whatsapp().list_phone_numbers` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPhoneNumbersCall(Call<WhatsappPhoneNumbers>);

impl ListPhoneNumbersCall {
    /// Waba id.
    pub fn waba_id(mut self, waba_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("wabaId", waba_id.into());
        self
    }

    /// Include.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommerceSettings {
    /// Is cart enabled.
    pub is_cart_enabled: Option<bool>,
    /// Is catalog visible.
    pub is_catalog_visible: Option<bool>,
}

object!(CommerceSettings {
    "isCartEnabled" => is_cart_enabled,
    "isCatalogVisible" => is_catalog_visible
});

/// Phone number.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Id.
    pub id: Option<Id>,
    /// Name verification status.
    pub name_verification_status: Option<NameVerificationStatus>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Connection message.
    pub connection_message: Option<ConnectionMessage>,
    /// Connection status.
    pub connection_status: Option<ConnectionStatus>,
    /// Has certificate.
    pub has_certificate: Option<bool>,
    /// Can connect.
    pub can_connect: Option<bool>,
    /// Verified name.
    pub verified_name: Option<String>,
    /// Code verification status.
    pub code_verification_status: Option<CodeVerificationStatus>,
    /// Quality.
    pub quality: Option<WhatsappQuality>,
    /// Is on biz app.
    pub is_on_biz_app: Option<bool>,
    /// Tier.
    pub tier: Option<WhatsappTier>,
    /// Throughput.
    pub throughput: Option<WhatsappThroughput>,
    /// Configurations.
    pub configurations: Option<Vec<WhatsappConfiguration>>,
    /// Commerce settings.
    pub commerce_settings: Option<CommerceSettings>,
}

object!(PhoneNumber {
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
    "commerceSettings" => commerce_settings
});

/// Waba detail.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WabaDetail {
    /// Waba id.
    pub waba_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Business id.
    pub business_id: Option<Id>,
    /// Number status.
    pub number_status: Option<NumberStatus>,
    /// Waba status.
    pub waba_status: Option<WabaStatus>,
}

object!(WabaDetail {
    "wabaId" => waba_id,
    "name" => name,
    "businessId" => business_id,
    "numberStatus" => number_status,
    "wabaStatus" => waba_status
});

/// Whatsapp configuration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappConfiguration {
    /// Subscribers.
    pub subscribers: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Created time.
    pub created_time: Option<String>,
    /// Is active.
    pub is_active: Option<bool>,
    /// Channel id.
    pub channel_id: Option<Id>,
}

object!(WhatsappConfiguration {
    "subscribers" => subscribers,
    "name" => name,
    "createdTime" => created_time,
    "isActive" => is_active,
    "channelId" => channel_id
});

/// Whatsapp details, of `whatsapp().get_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappDetails {
    /// Data.
    pub data: Option<WhatsappService>,
    /// Kind.
    pub kind: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(WhatsappDetails {
    "data" => data,
    "kind" => kind;
    other
});

/// Whatsapp language.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappLanguage {
    /// Code.
    pub code: Option<String>,
    /// Language.
    pub language: Option<String>,
}

object!(WhatsappLanguage {
    "code" => code,
    "language" => language
});

/// Whatsapp phone numbers, of `whatsapp().list_phone_numbers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappPhoneNumbers {
    /// Data.
    pub data: Option<Vec<PhoneNumber>>,
    /// Kind.
    pub kind: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(WhatsappPhoneNumbers {
    "data" => data,
    "kind" => kind;
    other
});

/// Whatsapp request code result, of `whatsapp().request_code`, `whatsapp().submit_code`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappRequestCodeResult {
    /// Success.
    pub success: Option<bool>,
    /// Kind.
    pub kind: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(WhatsappRequestCodeResult {
    "success" => success,
    "kind" => kind;
    other
});

/// Whatsapp sandbox testers, of `whatsapp().list_sandbox_testers`, `whatsapp().update_sandbox_testers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappSandboxTesters {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Sand box testers.
    pub sand_box_testers: Option<Vec<String>>,
    /// Kind.
    pub kind: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(WhatsappSandboxTesters {
    "modifiedTime" => modified_time,
    "sandBoxTesters" => sand_box_testers,
    "kind" => kind;
    other
});

/// Whatsapp service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappService {
    /// Number status.
    pub number_status: Option<NumberStatus>,
    /// Waba detail.
    pub waba_detail: Option<Vec<WabaDetail>>,
    /// Waba status.
    pub waba_status: Option<WabaStatus>,
}

object!(WhatsappService {
    "numberStatus" => number_status,
    "wabaDetail" => waba_detail,
    "wabaStatus" => waba_status
});

/// Whatsapp tag group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappTagGroup {
    /// Tags.
    pub tags: Option<Vec<WhatsappTag>>,
}

object!(WhatsappTagGroup {
    "tags" => tags
});

/// Whatsapp template languages, of `whatsapp().list_template_languages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappTemplateLanguages {
    /// Data.
    pub data: Option<Vec<WhatsappLanguage>>,
    /// Kind.
    pub kind: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(WhatsappTemplateLanguages {
    "data" => data,
    "kind" => kind;
    other
});

/// Whatsapp template tags, of `whatsapp().get_template_tags`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappTemplateTags {
    /// Data.
    pub data: Option<WhatsappTagGroup>,
    /// Kind.
    pub kind: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(WhatsappTemplateTags {
    "data" => data,
    "kind" => kind;
    other
});

words! {
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

words! {
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

words! {
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

words! {
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

words! {
    /// Number status.
    pub enum NumberStatus {
        /// `ABSENT`
        Absent = "ABSENT",
        /// `PRESENT`
        Present = "PRESENT",
    }
}

words! {
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

words! {
    /// Whatsapp include.
    pub enum WhatsappInclude {
        /// `CHANNELS_CONFIGURED`
        ChannelsConfigured = "CHANNELS_CONFIGURED",
        /// `COMMERCE_SETTINGS`
        CommerceSettings = "COMMERCE_SETTINGS",
    }
}

words! {
    /// Whatsapp mode.
    pub enum WhatsappMode {
        /// `sms`
        Sms = "sms",
        /// `voice`
        Voice = "voice",
    }
}

words! {
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

words! {
    /// Whatsapp tag.
    pub enum WhatsappTag {
        /// `UTILITY`
        Utility = "UTILITY",
        /// `MARKETING`
        Marketing = "MARKETING",
    }
}

words! {
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

words! {
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
