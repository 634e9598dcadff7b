// Written by `cargo xtask codegen` from desk/v1/im_subscription.toml of the catalogue; changes belong there.
//! What instant messages cost.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut items = desk.im_subscription().get_statement("word").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/im/subscription/addOns`. Scope `Desk.InstantMessages.READ`.
pub static GET_ADD_ONS: Operation = Operation::get(
    "desk.im_subscription.get_add_ons",
    "/api/{version}/im/subscription/addOns",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/subscription/statement`. Scope `Desk.InstantMessages.READ`.
pub static GET_STATEMENT: Operation = Operation::get(
    "desk.im_subscription.get_statement",
    "/api/{version}/im/subscription/statement",
)
.scopes(&["Desk.InstantMessages.READ"])
.most(
    5_000,
    "narrow the list with `transactionType`, `duration`, `endDate`",
);

pub(super) const OPERATIONS: &[&Operation] = &[&GET_ADD_ONS, &GET_STATEMENT];

/// What instant messages cost.
///
/// From [`Desk::im_subscription`](crate::Desk::im_subscription).
#[derive(Debug, Clone)]
pub struct ImSubscriptionClient {
    client: Client,
}

impl Desk {
    /// What instant messages cost.
    #[must_use]
    pub fn im_subscription(&self) -> ImSubscriptionClient {
        ImSubscriptionClient {
            client: self.client().clone(),
        }
    }
}

impl ImSubscriptionClient {
    /// Gets the add ons of im subscription.
    ///
    /// `GET /api/v1/im/subscription/addOns`. Scope `Desk.InstantMessages.READ`. Retried on transient
    /// failures.
    pub fn get_add_ons(&self, integration_service_id: impl Into<Id>) -> GetImSubscriptionAddOns {
        let mut request = self.client.request(&GET_ADD_ONS);
        request.set_query("integrationServiceId", integration_service_id.into());
        GetImSubscriptionAddOns(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the statement of im subscription.
    ///
    /// `GET /api/v1/im/subscription/statement`. Scope `Desk.InstantMessages.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn get_statement(
        &self,
        duration: impl Into<shared::Duration>,
    ) -> GetImSubscriptionStatement {
        let mut request = self.client.request(&GET_STATEMENT);
        request.set_query("duration", duration.into());
        GetImSubscriptionStatement(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

call! {
    /// Returned by [`ImSubscriptionClient::get_add_ons`](crate::im_subscription::ImSubscriptionClient::get_add_ons).
    GetImSubscriptionAddOns => ImSubscriptionAddOns
}

impl GetImSubscriptionAddOns {
    /// Query parameter `subscription`.
    pub fn subscription(mut self, subscription: bool) -> Self {
        self.0
            .request_mut()
            .set_query("subscription", subscription.to_string());
        self
    }
}

call! {
    /// Returned by [`ImSubscriptionClient::get_statement`](crate::im_subscription::ImSubscriptionClient::get_statement).
    GetImSubscriptionStatement => list ImSubscriptionStatement
}

impl GetImSubscriptionStatement {
    /// Query parameter `transactionType`, one of `CREDIT`, `DEBIT`, `CREDIT_RENEWAL`,
    /// `UNSUCCESSFUL_DEBIT`.
    pub fn transaction_type(
        mut self,
        transaction_type: impl Into<ImSubscriptionTransactionType>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("transactionType", transaction_type.into());
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `30` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", channel_id.into());
        self
    }
}

#[non_exhaustive]
pub struct AddOnPackage {
    pub cost: Option<String>,
    pub subscription_info: Option<SubscriptionInfo>,
    /// One of `single.addOn`, `list.addOn`, `single.statement`.
    pub kind: Option<AddOnPackageKind>,
    /// One of `MESSAGE`, `CHANNEL`, `CONVERSATION`.
    pub module: Option<AddOnPackageModule>,
    /// One of `IM_CREDITS`, `TWILIO_PHONENUMBER`.
    pub name: Option<AddOnPackageName>,
    /// One of `CREDIT`, `COUNT`.
    pub type_: Option<AddOnPackageType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AddOnPackage {
    "cost" => cost,
    "subscriptionInfo" => subscription_info,
    "kind" => kind,
    "module" => module,
    "name" => name,
    "type" => type_;
    extra
});

#[non_exhaustive]
pub struct DebitDetails {
    pub deduction_reason: Option<DeductionReason>,
    pub agent_id: Option<Id>,
    pub message_type: Option<String>,
    pub contact_id: Option<Id>,
    pub conversation_id: Option<Id>,
    pub message_id: Option<Id>,
    pub integration_service: Option<String>,
    pub bot_id: Option<Id>,
    pub channel_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DebitDetails {
    "deductionReason" => deduction_reason,
    "agentId" => agent_id,
    "messageType" => message_type,
    "contactId" => contact_id,
    "conversationId" => conversation_id,
    "messageId" => message_id,
    "integrationService" => integration_service,
    "botId" => bot_id,
    "channelId" => channel_id;
    extra
});

/// Returned by `im_subscription().get_add_ons`.
#[non_exhaustive]
pub struct ImSubscriptionAddOns {
    pub data: Option<Vec<AddOnPackage>>,
    /// One of `single.addOn`, `list.addOn`, `single.statement`.
    pub kind: Option<AddOnPackageKind>,
    pub has_more: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSubscriptionAddOns {
    "data" => data,
    "kind" => kind,
    "hasMore" => has_more;
    extra
});

/// Returned by `im_subscription().get_statement`.
#[non_exhaustive]
pub struct ImSubscriptionStatement {
    /// One of `CREDIT`, `DEBIT`, `CREDIT_RENEWAL`, `UNSUCCESSFUL_DEBIT`.
    pub transaction_type: Option<ImSubscriptionTransactionType>,
    pub debit_details: Option<DebitDetails>,
    pub transaction_amount: Option<String>,
    /// One of `IM_CREDITS`, `TWILIO_PHONENUMBERS`.
    pub feature_type: Option<FeatureType>,
    pub zoho_service: Option<String>,
    pub time: Option<String>,
    pub balance_amount: Option<String>,
    pub transaction_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSubscriptionStatement {
    "transactionType" => transaction_type,
    "debitDetails" => debit_details,
    "transactionAmount" => transaction_amount,
    "featureType" => feature_type,
    "zohoService" => zoho_service,
    "time" => time,
    "balanceAmount" => balance_amount,
    "transactionId" => transaction_id;
    extra
});

#[non_exhaustive]
pub struct SubscriptionInfo {
    pub count: Option<i64>,
    pub available: Option<String>,
    pub reserved: Option<String>,
    pub renewal_count: Option<i64>,
    pub renewal_threshold: Option<i64>,
    pub status: Option<SubscriptionInfoStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SubscriptionInfo {
    "count" => count,
    "available" => available,
    "reserved" => reserved,
    "renewalCount" => renewal_count,
    "renewalThreshold" => renewal_threshold,
    "status" => status;
    extra
});

open_enum! {
    pub enum AddOnPackageKind {
        /// `single.addOn`
        SingleAddOn = "single.addOn",
        /// `list.addOn`
        ListAddOn = "list.addOn",
        /// `single.statement`
        SingleStatement = "single.statement",
    }
}

open_enum! {
    pub enum AddOnPackageModule {
        /// `MESSAGE`
        Message = "MESSAGE",
        /// `CHANNEL`
        Channel = "CHANNEL",
        /// `CONVERSATION`
        Conversation = "CONVERSATION",
    }
}

open_enum! {
    pub enum AddOnPackageName {
        /// `IM_CREDITS`
        ImCredits = "IM_CREDITS",
        /// `TWILIO_PHONENUMBER`
        TwilioPhonenumber = "TWILIO_PHONENUMBER",
    }
}

open_enum! {
    pub enum AddOnPackageType {
        /// `CREDIT`
        Credit = "CREDIT",
        /// `COUNT`
        Count = "COUNT",
    }
}

open_enum! {
    pub enum DeductionReason {
        /// `PENDING_CLEARANCE`
        PendingClearance = "PENDING_CLEARANCE",
        /// `WHATSAPP_BUSINESS_INITIATED_CONVERSATION`
        WhatsappBusinessInitiatedConversation = "WHATSAPP_BUSINESS_INITIATED_CONVERSATION",
        /// `WHATSAPP_USER_INITIATED_CONVERSATION`
        WhatsappUserInitiatedConversation = "WHATSAPP_USER_INITIATED_CONVERSATION",
        /// `WHATSAPP_REFERRAL_MESSAGE`
        WhatsappReferralMessage = "WHATSAPP_REFERRAL_MESSAGE",
        /// `TWILIO_PHONENUMBER_PURCHASE`
        TwilioPhonenumberPurchase = "TWILIO_PHONENUMBER_PURCHASE",
        /// `TWILIO_TEMPLATE_MESSAGE`
        TwilioTemplateMessage = "TWILIO_TEMPLATE_MESSAGE",
        /// `TWILIO_SESSION_MESSAGE`
        TwilioSessionMessage = "TWILIO_SESSION_MESSAGE",
        /// `TWILIO_PHONENUMBER_RENEWAL`
        TwilioPhonenumberRenewal = "TWILIO_PHONENUMBER_RENEWAL",
        /// `WHATSAPP_MARKETING_CONVERSATION`
        WhatsappMarketingConversation = "WHATSAPP_MARKETING_CONVERSATION",
        /// `WHATSAPP_UTILITY_CONVERSATION`
        WhatsappUtilityConversation = "WHATSAPP_UTILITY_CONVERSATION",
        /// `WHATSAPP_AUTHENTICATION_CONVERSATION`
        WhatsappAuthenticationConversation = "WHATSAPP_AUTHENTICATION_CONVERSATION",
        /// `WHATSAPP_SERVICE_CONVERSATION`
        WhatsappServiceConversation = "WHATSAPP_SERVICE_CONVERSATION",
        /// `WHATSAPP_AUTHENTICATION_INTERNATIONAL_CONVERSATION`
        WhatsappAuthenticationInternationalConversation = "WHATSAPP_AUTHENTICATION_INTERNATIONAL_CONVERSATION",
        /// `WECOM_LICENSE_PAYMENT`
        WecomLicensePayment = "WECOM_LICENSE_PAYMENT",
        /// `WHATSAPP_BUSINESS_INITIATED_CALLS`
        WhatsappBusinessInitiatedCalls = "WHATSAPP_BUSINESS_INITIATED_CALLS",
        /// `BROADCAST_RESERVATION`
        BroadcastReservation = "BROADCAST_RESERVATION",
        /// `BROADCAST_DEDUCTION`
        BroadcastDeduction = "BROADCAST_DEDUCTION",
    }
}

open_enum! {
    pub enum FeatureType {
        /// `IM_CREDITS`
        ImCredits = "IM_CREDITS",
        /// `TWILIO_PHONENUMBERS`
        TwilioPhonenumbers = "TWILIO_PHONENUMBERS",
    }
}

open_enum! {
    /// Sent by `im_subscription().get_statement`.
    pub enum ImSubscriptionTransactionType {
        /// `CREDIT`
        Credit = "CREDIT",
        /// `DEBIT`
        Debit = "DEBIT",
        /// `CREDIT_RENEWAL`
        CreditRenewal = "CREDIT_RENEWAL",
        /// `UNSUCCESSFUL_DEBIT`
        UnsuccessfulDebit = "UNSUCCESSFUL_DEBIT",
    }
}

open_enum! {
    pub enum SubscriptionInfoStatus {
        /// `PURCHASED`
        Purchased = "PURCHASED",
        /// `PURCHASE_MODIFIED`
        PurchaseModified = "PURCHASE_MODIFIED",
        /// `RENEWAL_SUCCESS`
        RenewalSuccess = "RENEWAL_SUCCESS",
        /// `RENEWAL_FAILURE`
        RenewalFailure = "RENEWAL_FAILURE",
        /// `LICENSE_CANCELLED`
        LicenseCancelled = "LICENSE_CANCELLED",
    }
}
