// Written by `cargo xtask codegen` from desk/v1/im_canned_messages.toml of the catalogue; changes belong there.
//! Prepared instant messages.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut im_canned_messages = desk.im_canned_messages().list("4876876000000123456",
//! zoho_desk::im_canned_messages::ImCannedMessageType::Template).stream();
//! while let Some(im_canned_message) = im_canned_messages.next().await {
//!     println!("{:?}", im_canned_message?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/im/cannedMessages`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static LIST: Operation = Operation::get(
    "desk.im_canned_messages.list",
    "/api/{version}/im/cannedMessages",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"])
.most(
    5_000,
    "narrow the list with `modifiedAfter`, `tag`, `contactId`",
);

/// `GET /api/v1/im/cannedMessages/{template_message_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET: Operation = Operation::get(
    "desk.im_canned_messages.get",
    "/api/{version}/im/cannedMessages/{template_message_id}",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

/// `POST /api/v1/im/cannedMessages/{template_message_id}/apply`. Scopes `Desk.basic.CREATE` and `Desk.InstantMessages.CREATE`.
pub static APPLY: Operation = Operation::post(
    "desk.im_canned_messages.apply",
    "/api/{version}/im/cannedMessages/{template_message_id}/apply",
)
.scopes(&["Desk.basic.CREATE", "Desk.InstantMessages.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &APPLY];

/// Prepared instant messages.
///
/// From [`Desk::im_canned_messages`](crate::Desk::im_canned_messages).
#[derive(Debug, Clone)]
pub struct ImCannedMessagesClient {
    client: Client,
}

impl Desk {
    /// Prepared instant messages.
    #[must_use]
    pub fn im_canned_messages(&self) -> ImCannedMessagesClient {
        ImCannedMessagesClient {
            client: self.client().clone(),
        }
    }
}

impl ImCannedMessagesClient {
    /// Lists im canned messages.
    ///
    /// `GET /api/v1/im/cannedMessages`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
    /// Pages of up to 50 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    ///
    /// - `type_`: One of `TEMPLATE`, `CANNED`, `WELCOMEMSG`, `AWAY`.
    pub fn list(
        &self,
        department_id: impl Into<Id>,
        type_: impl Into<ImCannedMessageType>,
    ) -> ListImCannedMessages {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        request.set_query("type", type_.into());
        ListImCannedMessages(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an im canned message.
    ///
    /// `GET /api/v1/im/cannedMessages/{template_message_id}`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn get(&self, template_message_id: impl Into<Id>) -> GetImCannedMessage {
        let request = self
            .client
            .request(&GET)
            .segment(template_message_id.into());
        GetImCannedMessage(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Applies im canned messages.
    ///
    /// `POST /api/v1/im/cannedMessages/{template_message_id}/apply`. Scopes `Desk.basic.CREATE` and
    /// `Desk.InstantMessages.CREATE`. Not retried when it may have been carried out.
    pub fn apply(&self, template_message_id: impl Into<Id>) -> ApplyImCannedMessages {
        let request = self
            .client
            .request(&APPLY)
            .segment(template_message_id.into());
        ApplyImCannedMessages(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ImCannedMessagesClient::list`](crate::im_canned_messages::ImCannedMessagesClient::list).
    ListImCannedMessages => list ImCannedMessage
}

impl ListImCannedMessages {
    /// Query parameter `modifiedAfter`.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after);
        self
    }

    /// Query parameter `tag`.
    pub fn tag(mut self, tag: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tag", tag);
        self
    }

    /// Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", contact_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `wabaId`.
    pub fn waba_id(mut self, waba_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("wabaId", waba_id.into());
        self
    }

    /// Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", channel_id.into());
        self
    }

    /// Query parameter `status`, one of `SUBMITTED`, `FAILED`, `APPROVED`, `REJECTED`.
    pub fn status(mut self, status: impl Into<ImCannedMessageStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Query parameter `language`.
    pub fn language(mut self, language: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("language", language);
        self
    }

    /// Query parameter `sessionId`.
    pub fn session_id(mut self, session_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("sessionId", session_id.into());
        self
    }

    /// Query parameter `ticketId`.
    pub fn ticket_id(mut self, ticket_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ticketId", ticket_id.into());
        self
    }

    /// Query parameter `isActive`.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isActive", is_active.to_string());
        self
    }
}

call! {
    /// Returned by [`ImCannedMessagesClient::get`](crate::im_canned_messages::ImCannedMessagesClient::get).
    GetImCannedMessage => ImCannedMessage
}

call! {
    /// Returned by [`ImCannedMessagesClient::apply`](crate::im_canned_messages::ImCannedMessagesClient::apply).
    ApplyImCannedMessages => ImCannedMessage
}

impl ApplyImCannedMessages {
    /// Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", contact_id.into());
        self
    }

    /// Query parameter `sessionId`.
    pub fn session_id(mut self, session_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("sessionId", session_id.into());
        self
    }

    /// Query parameter `ticketId`.
    pub fn ticket_id(mut self, ticket_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ticketId", ticket_id.into());
        self
    }

    /// Query parameter `language`.
    pub fn language(mut self, language: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("language", language);
        self
    }
}

#[non_exhaustive]
pub struct Button {
    /// One of `QUICK_REPLY`, `PHONE_NUMBER`, `URL`, `CALL_PERMISSION_REQUEST`, `VOICE_CALL`.
    pub type_: Option<ButtonType>,
    pub message: Option<String>,
    pub action: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Button {
    "type" => type_,
    "message" => message,
    "action" => action;
    extra
});

#[non_exhaustive]
pub struct CannedMessageActor {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    /// One of `AGENT`, `BOT`, `ENDUSER`.
    pub type_: Option<shared::ParticipantType>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CannedMessageActor {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "type" => type_,
    "email" => email;
    extra
});

#[non_exhaustive]
pub struct CannedMessageFooter {
    pub type_: Option<String>,
    pub message: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CannedMessageFooter {
    "type" => type_,
    "message" => message;
    extra
});

#[non_exhaustive]
pub struct CannedMessageHeader {
    /// One of `TEXT`, `IMAGE`, `DOCUMENT`, `VIDEO`.
    pub type_: Option<CannedMessageHeaderType>,
    pub message: Option<String>,
    pub attachment: Option<TemplateAttachment>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CannedMessageHeader {
    "type" => type_,
    "message" => message,
    "attachment" => attachment;
    extra
});

#[non_exhaustive]
pub struct CannedMessageTranslation {
    pub id: Option<Id>,
    pub language: Option<String>,
    pub message: Option<String>,
    pub display_message: Option<String>,
    /// One of `SUBMITTED`, `FAILED`, `APPROVED`, `REJECTED`, `PENDING`, `DELETION_IN_PROGRESS`.
    pub status: Option<CannedMessageTranslationStatus>,
    pub rejection_reason: Option<String>,
    pub uuid: Option<String>,
    pub modified_time: Option<DateTime>,
    pub failed_reason: Option<String>,
    pub template_items: Option<TemplateItems>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CannedMessageTranslation {
    "id" => id,
    "language" => language,
    "message" => message,
    "displayMessage" => display_message,
    "status" => status,
    "rejectionReason" => rejection_reason,
    "uuid" => uuid,
    "modifiedTime" => modified_time,
    "failedReason" => failed_reason,
    "templateItems" => template_items;
    extra
});

/// Returned by `im_canned_messages().list`, `im_canned_messages().get`,
/// `im_canned_messages().apply`.
#[non_exhaustive]
pub struct ImCannedMessage {
    pub id: Option<Id>,
    pub actor: Option<CannedMessageActor>,
    pub modified_time: Option<DateTime>,
    pub display_message: Option<String>,
    pub translations: Option<Vec<CannedMessageTranslation>>,
    pub department_id: Option<Id>,
    pub title: Option<String>,
    pub message: Option<String>,
    /// One of `TEMPLATE`, `CANNED`, `WELCOMEMSG`, `AWAY`.
    pub type_: Option<ImCannedMessageType>,
    pub is_active: Option<bool>,
    pub tags: Option<String>,
    /// One of `SUBMITTED`, `FAILED`, `APPROVED`, `REJECTED`, `PENDING`, `DELETION_IN_PROGRESS`.
    pub status: Option<CannedMessageTranslationStatus>,
    pub waba_id: Option<Id>,
    pub primary_language: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImCannedMessage {
    "id" => id,
    "actor" => actor,
    "modifiedTime" => modified_time,
    "displayMessage" => display_message,
    "translations" => translations,
    "departmentId" => department_id,
    "title" => title,
    "message" => message,
    "type" => type_,
    "isActive" => is_active,
    "tags" => tags,
    "status" => status,
    "wabaId" => waba_id,
    "primaryLanguage" => primary_language;
    extra
});

#[non_exhaustive]
pub struct TemplateAttachment {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub size: Option<String>,
    pub type_: Option<String>,
    pub uuid: Option<String>,
    pub url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TemplateAttachment {
    "id" => id,
    "name" => name,
    "size" => size,
    "type" => type_,
    "uuid" => uuid,
    "url" => url;
    extra
});

#[non_exhaustive]
pub struct TemplateItems {
    pub header: Option<CannedMessageHeader>,
    pub footer: Option<CannedMessageFooter>,
    pub buttons: Option<Vec<Button>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TemplateItems {
    "header" => header,
    "footer" => footer,
    "buttons" => buttons;
    extra
});

open_enum! {
    pub enum ButtonType {
        /// `QUICK_REPLY`
        QuickReply = "QUICK_REPLY",
        /// `PHONE_NUMBER`
        PhoneNumber = "PHONE_NUMBER",
        /// `URL`
        Url = "URL",
        /// `CALL_PERMISSION_REQUEST`
        CallPermissionRequest = "CALL_PERMISSION_REQUEST",
        /// `VOICE_CALL`
        VoiceCall = "VOICE_CALL",
    }
}

open_enum! {
    pub enum CannedMessageHeaderType {
        /// `TEXT`
        Text = "TEXT",
        /// `IMAGE`
        Image = "IMAGE",
        /// `DOCUMENT`
        Document = "DOCUMENT",
        /// `VIDEO`
        Video = "VIDEO",
    }
}

open_enum! {
    pub enum CannedMessageTranslationStatus {
        /// `SUBMITTED`
        Submitted = "SUBMITTED",
        /// `FAILED`
        Failed = "FAILED",
        /// `APPROVED`
        Approved = "APPROVED",
        /// `REJECTED`
        Rejected = "REJECTED",
        /// `PENDING`
        Pending = "PENDING",
        /// `DELETION_IN_PROGRESS`
        DeletionInProgress = "DELETION_IN_PROGRESS",
    }
}

open_enum! {
    /// Sent by `im_canned_messages().list`.
    pub enum ImCannedMessageStatus {
        /// `SUBMITTED`
        Submitted = "SUBMITTED",
        /// `FAILED`
        Failed = "FAILED",
        /// `APPROVED`
        Approved = "APPROVED",
        /// `REJECTED`
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// Sent by `im_canned_messages().list`.
    pub enum ImCannedMessageType {
        /// `TEMPLATE`
        Template = "TEMPLATE",
        /// `CANNED`
        Canned = "CANNED",
        /// `WELCOMEMSG`
        Welcomemsg = "WELCOMEMSG",
        /// `AWAY`
        Away = "AWAY",
    }
}
