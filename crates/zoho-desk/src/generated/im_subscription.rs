// Written by `cargo xtask codegen` from xtask/catalog/desk/im_subscription.toml; changes belong there.
//! What instant messages cost.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut items = desk.im_subscription().get_statement("word").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// What instant messages cost.
///
/// From [`Desk::im_subscription`](crate::Desk::im_subscription); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/im/subscription/addOns`. Scope `Desk.InstantMessages.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `integration_service_id` (`integrationServiceId`): the id of an integration service
    pub fn get_add_ons(&self, integration_service_id: impl Into<Id>) -> GetAddOnsCall {
        let mut request = self.client.request(&GET_ADD_ONS);
        request.set_query("integrationServiceId", integration_service_id.into());
        GetAddOnsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the statement of im subscription.
    ///
    /// `GET /api/v1/im/subscription/statement`. Scope `Desk.InstantMessages.READ`. Comes in pages of
    /// up to 100. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    pub fn get_statement(&self, duration: impl Into<shared::Duration>) -> GetStatementCall {
        let mut request = self.client.request(&GET_STATEMENT);
        request.set_query("duration", duration.into());
        GetStatementCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

/// What may be set before `im_subscription().get_add_ons` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAddOnsCall(Call<ImSubscriptionAddOns>);

impl GetAddOnsCall {
    /// Yes or no. Query parameter `subscription`.
    pub fn subscription(mut self, subscription: bool) -> Self {
        self.0
            .request_mut()
            .set_query("subscription", subscription.to_string());
        self
    }
}

call!(GetAddOnsCall => ImSubscriptionAddOns);

/// What may be set before `im_subscription().get_statement` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStatementCall(List<ImSubscriptionStatement>);

impl GetStatementCall {
    /// One of `CREDIT`, `DEBIT`, `CREDIT_RENEWAL`, `UNSUCCESSFUL_DEBIT`. Query parameter
    /// `transactionType`.
    pub fn transaction_type(
        mut self,
        transaction_type: impl Into<ImSubscriptionTransactionType>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("transactionType", transaction_type.into());
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// How many come at a time, from 1 to 100; `30` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// The id of a channel. Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", channel_id.into());
        self
    }
}

call!(GetStatementCall => list ImSubscriptionStatement);

/// Add on package.
#[non_exhaustive]
pub struct AddOnPackage {
    /// `cost`: text.
    pub cost: Option<String>,
    /// `subscriptionInfo`: an object.
    pub subscription_info: Option<SubscriptionInfo>,
    /// `kind`: one of `single.addOn`, `list.addOn`, `single.statement`.
    pub kind: Option<AddOnPackageKind>,
    /// `module`: one of `MESSAGE`, `CHANNEL`, `CONVERSATION`.
    pub module: Option<AddOnPackageModule>,
    /// `name`: its name: `IM_CREDITS`, `TWILIO_PHONENUMBER`.
    pub name: Option<AddOnPackageName>,
    /// `type`: one of `CREDIT`, `COUNT`.
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

/// Debit details.
#[non_exhaustive]
pub struct DebitDetails {
    /// `deductionReason`: one of the 17 words of [`DeductionReason`].
    pub deduction_reason: Option<DeductionReason>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `messageType`: text.
    pub message_type: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `conversationId`: the id of a conversation.
    pub conversation_id: Option<Id>,
    /// `messageId`: the id of a message.
    pub message_id: Option<Id>,
    /// `integrationService`: text.
    pub integration_service: Option<String>,
    /// `botId`: the id of a bot.
    pub bot_id: Option<Id>,
    /// `channelId`: the id of a channel.
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

/// IM subscription add ons, from `im_subscription().get_add_ons`.
#[non_exhaustive]
pub struct ImSubscriptionAddOns {
    /// `data`: a list.
    pub data: Option<Vec<AddOnPackage>>,
    /// `kind`: one of `single.addOn`, `list.addOn`, `single.statement`.
    pub kind: Option<AddOnPackageKind>,
    /// `hasMore`: whether it has more.
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

/// IM subscription statement, from `im_subscription().get_statement`.
#[non_exhaustive]
pub struct ImSubscriptionStatement {
    /// `transactionType`: one of `CREDIT`, `DEBIT`, `CREDIT_RENEWAL`, `UNSUCCESSFUL_DEBIT`.
    pub transaction_type: Option<ImSubscriptionTransactionType>,
    /// `debitDetails`: an object.
    pub debit_details: Option<DebitDetails>,
    /// `transactionAmount`: text.
    pub transaction_amount: Option<String>,
    /// `featureType`: one of `IM_CREDITS`, `TWILIO_PHONENUMBERS`.
    pub feature_type: Option<FeatureType>,
    /// `zohoService`: text.
    pub zoho_service: Option<String>,
    /// `time`: text.
    pub time: Option<String>,
    /// `balanceAmount`: text.
    pub balance_amount: Option<String>,
    /// `transactionId`: the id of a transaction.
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

/// Subscription info.
#[non_exhaustive]
pub struct SubscriptionInfo {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `available`: text.
    pub available: Option<String>,
    /// `reserved`: text.
    pub reserved: Option<String>,
    /// `renewalCount`: how many renewals there are.
    pub renewal_count: Option<i64>,
    /// `renewalThreshold`: a whole number.
    pub renewal_threshold: Option<i64>,
    /// `status`: one of the 5 words of [`SubscriptionInfoStatus`].
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
    /// Add on package kind.
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
    /// Add on package module.
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
    /// Add on package name.
    pub enum AddOnPackageName {
        /// `IM_CREDITS`
        ImCredits = "IM_CREDITS",
        /// `TWILIO_PHONENUMBER`
        TwilioPhonenumber = "TWILIO_PHONENUMBER",
    }
}

open_enum! {
    /// Add on package type.
    pub enum AddOnPackageType {
        /// `CREDIT`
        Credit = "CREDIT",
        /// `COUNT`
        Count = "COUNT",
    }
}

open_enum! {
    /// Deduction reason.
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
    /// Feature type.
    pub enum FeatureType {
        /// `IM_CREDITS`
        ImCredits = "IM_CREDITS",
        /// `TWILIO_PHONENUMBERS`
        TwilioPhonenumbers = "TWILIO_PHONENUMBERS",
    }
}

open_enum! {
    /// IM subscription transaction type, for `im_subscription().get_statement`.
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
    /// Subscription info status.
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
