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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Prepared instant messages.
///
/// From [`Desk::im_canned_messages`](crate::Desk::im_canned_messages); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Comes in pages of up to 50. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    /// - `type_` (`type`): one of `TEMPLATE`, `CANNED`, `WELCOMEMSG`, `AWAY`
    pub fn list(
        &self,
        department_id: impl Into<Id>,
        type_: impl Into<ImCannedMessageType>,
    ) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        request.set_query("type", type_.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an im canned message.
    ///
    /// `GET /api/v1/im/cannedMessages/{template_message_id}`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, template_message_id: impl Into<Id>) -> Call<ImCannedMessage> {
        let request = self
            .client
            .request(&GET)
            .segment(template_message_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Applies im canned messages.
    ///
    /// `POST /api/v1/im/cannedMessages/{template_message_id}/apply`. Scopes `Desk.basic.CREATE` and
    /// `Desk.InstantMessages.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn apply(&self, template_message_id: impl Into<Id>) -> ApplyCall {
        let request = self
            .client
            .request(&APPLY)
            .segment(template_message_id.into());
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
    /// A date-time, sent in the form of the product. Query parameter `modifiedAfter`.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after);
        self
    }

    /// Text. Query parameter `tag`.
    pub fn tag(mut self, tag: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tag", tag);
        self
    }

    /// The id of a contact. Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", contact_id.into());
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The id of a waba. Query parameter `wabaId`.
    pub fn waba_id(mut self, waba_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("wabaId", waba_id.into());
        self
    }

    /// The id of a channel. Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", channel_id.into());
        self
    }

    /// One of `SUBMITTED`, `FAILED`, `APPROVED`, `REJECTED`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<ImCannedMessageStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Text. Query parameter `language`.
    pub fn language(mut self, language: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("language", language);
        self
    }

    /// The id of a session. Query parameter `sessionId`.
    pub fn session_id(mut self, session_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("sessionId", session_id.into());
        self
    }

    /// The id of a ticket. Query parameter `ticketId`.
    pub fn ticket_id(mut self, ticket_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ticketId", ticket_id.into());
        self
    }

    /// Whether it is active. Query parameter `isActive`.
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
    /// The id of a contact. Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", contact_id.into());
        self
    }

    /// The id of a session. Query parameter `sessionId`.
    pub fn session_id(mut self, session_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("sessionId", session_id.into());
        self
    }

    /// The id of a ticket. Query parameter `ticketId`.
    pub fn ticket_id(mut self, ticket_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ticketId", ticket_id.into());
        self
    }

    /// Text. Query parameter `language`.
    pub fn language(mut self, language: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("language", language);
        self
    }
}

call!(ApplyCall => ImCannedMessage);

/// Button.
#[non_exhaustive]
pub struct Button {
    /// `type`: one of `QUICK_REPLY`, `PHONE_NUMBER`, `URL`, `CALL_PERMISSION_REQUEST`, `VOICE_CALL`.
    pub type_: Option<ButtonType>,
    /// `message`: text.
    pub message: Option<String>,
    /// `action`: text.
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

/// Canned message actor.
#[non_exhaustive]
pub struct CannedMessageActor {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `AGENT`, `BOT`, `ENDUSER`.
    pub type_: Option<shared::ParticipantType>,
    /// `email`: an e-mail address.
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

/// Canned message footer.
#[non_exhaustive]
pub struct CannedMessageFooter {
    /// `type`: text.
    pub type_: Option<String>,
    /// `message`: text.
    pub message: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CannedMessageFooter {
    "type" => type_,
    "message" => message;
    extra
});

/// Canned message header.
#[non_exhaustive]
pub struct CannedMessageHeader {
    /// `type`: one of `TEXT`, `IMAGE`, `DOCUMENT`, `VIDEO`.
    pub type_: Option<CannedMessageHeaderType>,
    /// `message`: text.
    pub message: Option<String>,
    /// `attachment`: an object.
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

/// Canned message translation.
#[non_exhaustive]
pub struct CannedMessageTranslation {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `language`: text.
    pub language: Option<String>,
    /// `message`: text.
    pub message: Option<String>,
    /// `displayMessage`: text.
    pub display_message: Option<String>,
    /// `status`: one of `SUBMITTED`, `FAILED`, `APPROVED`, `REJECTED`, `PENDING`,
    /// `DELETION_IN_PROGRESS`.
    pub status: Option<CannedMessageTranslationStatus>,
    /// `rejectionReason`: text.
    pub rejection_reason: Option<String>,
    /// `uuid`: text.
    pub uuid: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `failedReason`: text.
    pub failed_reason: Option<String>,
    /// `templateItems`: an object.
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

/// IM canned message, from `im_canned_messages().list`, `im_canned_messages().get`,
/// `im_canned_messages().apply`.
#[non_exhaustive]
pub struct ImCannedMessage {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `actor`: an object.
    pub actor: Option<CannedMessageActor>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `displayMessage`: text.
    pub display_message: Option<String>,
    /// `translations`: a list.
    pub translations: Option<Vec<CannedMessageTranslation>>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `title`: text.
    pub title: Option<String>,
    /// `message`: text.
    pub message: Option<String>,
    /// `type`: one of `TEMPLATE`, `CANNED`, `WELCOMEMSG`, `AWAY`.
    pub type_: Option<ImCannedMessageType>,
    /// `isActive`: whether it is active.
    pub is_active: Option<bool>,
    /// `tags`: text.
    pub tags: Option<String>,
    /// `status`: one of `SUBMITTED`, `FAILED`, `APPROVED`, `REJECTED`, `PENDING`,
    /// `DELETION_IN_PROGRESS`.
    pub status: Option<CannedMessageTranslationStatus>,
    /// `wabaId`: the id of a waba.
    pub waba_id: Option<Id>,
    /// `primaryLanguage`: text.
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

/// Template attachment.
#[non_exhaustive]
pub struct TemplateAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `size`: text.
    pub size: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `uuid`: text.
    pub uuid: Option<String>,
    /// `url`: an address on the web.
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

/// Template items.
#[non_exhaustive]
pub struct TemplateItems {
    /// `header`: an object.
    pub header: Option<CannedMessageHeader>,
    /// `footer`: an object.
    pub footer: Option<CannedMessageFooter>,
    /// `buttons`: a list.
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

open_enum! {
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

open_enum! {
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

open_enum! {
    /// IM canned message status, for `im_canned_messages().list`.
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
    /// IM canned message type, for `im_canned_messages().list`.
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
