// Written by `cargo xtask codegen` from xtask/catalog/desk/im_canned_messages.toml; changes belong there.
//! Prepared instant messages.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut im_canned_messages = desk.im_canned_messages().list("4876876000000123456",
//! zoho_desk::im_canned_messages::ImCannedMessageType::Template).stream();
//! while let Some(im_canned_message) = im_canned_messages.next().await {
//!     println!("{:?}", im_canned_message?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/im/cannedMessages`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static LIST: Operation = Operation::get(
    "desk.im_canned_messages.list",
    "/api/{version}/im/cannedMessages",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

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
    /// Comes in pages of up to 50.
    pub fn list(
        &self,
        department_id: impl Into<Id>,
        type_: impl Into<ImCannedMessageType>,
    ) -> ListCall {
        let mut request = Request::new(&LIST);
        request.set_query("departmentId", department_id.into());
        request.set_query("type", type_.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Gets an im canned message.
    ///
    /// `GET /api/v1/im/cannedMessages/{template_message_id}`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`.
    pub fn get(&self, template_message_id: impl Into<Id>) -> Call<ImCannedMessage> {
        let request = Request::new(&GET).segment(template_message_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Applies im canned messages.
    ///
    /// `POST /api/v1/im/cannedMessages/{template_message_id}/apply`. Scopes `Desk.basic.CREATE` and
    /// `Desk.InstantMessages.CREATE`.
    pub fn apply(&self, template_message_id: impl Into<Id>) -> ApplyCall {
        let request = Request::new(&APPLY).segment(template_message_id.into());
        ApplyCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `im_canned_messages().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ImCannedMessage>);

impl ListCall {
    /// Modified after.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after.to_string());
        self
    }

    /// Tag.
    pub fn tag(mut self, tag: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tag", tag);
        self
    }

    /// Contact id.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", contact_id.into());
        self
    }

    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Waba id.
    pub fn waba_id(mut self, waba_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("wabaId", waba_id.into());
        self
    }

    /// Channel id.
    pub fn channel_id(mut self, channel_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", channel_id.into());
        self
    }

    /// Status.
    pub fn status(mut self, status: impl Into<ImCannedMessageStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Language.
    pub fn language(mut self, language: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("language", language);
        self
    }

    /// Session id.
    pub fn session_id(mut self, session_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("sessionId", session_id.into());
        self
    }

    /// Ticket id.
    pub fn ticket_id(mut self, ticket_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ticketId", ticket_id.into());
        self
    }

    /// Is active.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isActive", is_active.to_string());
        self
    }
}

call!(ListCall => list ImCannedMessage);

/// What may be set before `im_canned_messages().apply` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ApplyCall(Call<ImCannedMessage>);

impl ApplyCall {
    /// Contact id.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", contact_id.into());
        self
    }

    /// Session id.
    pub fn session_id(mut self, session_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("sessionId", session_id.into());
        self
    }

    /// Ticket id.
    pub fn ticket_id(mut self, ticket_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ticketId", ticket_id.into());
        self
    }

    /// Language.
    pub fn language(mut self, language: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("language", language);
        self
    }
}

call!(ApplyCall => ImCannedMessage);

/// Button.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Button {
    /// Type.
    pub type_: Option<ButtonType>,
    /// Message.
    pub message: Option<String>,
    /// Action.
    pub action: Option<String>,
}

object!(Button {
    "type" => type_,
    "message" => message,
    "action" => action
});

/// Canned message actor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CannedMessageActor {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<shared::ParticipantType>,
    /// Email.
    pub email: Option<String>,
}

object!(CannedMessageActor {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "type" => type_,
    "email" => email
});

/// Canned message footer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CannedMessageFooter {
    /// Type.
    pub type_: Option<String>,
    /// Message.
    pub message: Option<String>,
}

object!(CannedMessageFooter {
    "type" => type_,
    "message" => message
});

/// Canned message header.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CannedMessageHeader {
    /// Type.
    pub type_: Option<CannedMessageHeaderType>,
    /// Message.
    pub message: Option<String>,
    /// Attachment.
    pub attachment: Option<TemplateAttachment>,
}

object!(CannedMessageHeader {
    "type" => type_,
    "message" => message,
    "attachment" => attachment
});

/// Canned message translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CannedMessageTranslation {
    /// Id.
    pub id: Option<Id>,
    /// Language.
    pub language: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Display message.
    pub display_message: Option<String>,
    /// Status.
    pub status: Option<CannedMessageTranslationStatus>,
    /// Rejection reason.
    pub rejection_reason: Option<String>,
    /// Uuid.
    pub uuid: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Failed reason.
    pub failed_reason: Option<String>,
    /// Template items.
    pub template_items: Option<TemplateItems>,
}

object!(CannedMessageTranslation {
    "id" => id,
    "language" => language,
    "message" => message,
    "displayMessage" => display_message,
    "status" => status,
    "rejectionReason" => rejection_reason,
    "uuid" => uuid,
    "modifiedTime" => modified_time,
    "failedReason" => failed_reason,
    "templateItems" => template_items
});

/// IM canned message, of `im_canned_messages().list`, `im_canned_messages().get`, `im_canned_messages().apply`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImCannedMessage {
    /// Id.
    pub id: Option<Id>,
    /// Actor.
    pub actor: Option<CannedMessageActor>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Display message.
    pub display_message: Option<String>,
    /// Translations.
    pub translations: Option<Vec<CannedMessageTranslation>>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Title.
    pub title: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Type.
    pub type_: Option<ImCannedMessageType>,
    /// Is active.
    pub is_active: Option<bool>,
    /// Tags.
    pub tags: Option<String>,
    /// Status.
    pub status: Option<CannedMessageTranslationStatus>,
    /// Waba id.
    pub waba_id: Option<Id>,
    /// Primary language.
    pub primary_language: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ImCannedMessage {
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
    other
});

/// Template attachment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateAttachment {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Size.
    pub size: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Uuid.
    pub uuid: Option<String>,
    /// URL.
    pub url: Option<String>,
}

object!(TemplateAttachment {
    "id" => id,
    "name" => name,
    "size" => size,
    "type" => type_,
    "uuid" => uuid,
    "url" => url
});

/// Template items.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateItems {
    /// Header.
    pub header: Option<CannedMessageHeader>,
    /// Footer.
    pub footer: Option<CannedMessageFooter>,
    /// Buttons.
    pub buttons: Option<Vec<Button>>,
}

object!(TemplateItems {
    "header" => header,
    "footer" => footer,
    "buttons" => buttons
});

words! {
    /// Button type.
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

words! {
    /// Canned message header type.
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

words! {
    /// Canned message translation status.
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

words! {
    /// IM canned message status.
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

words! {
    /// IM canned message type.
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
