// Written by `cargo xtask codegen` from xtask/catalog/desk/im_messages.toml; changes belong there.
//! Instant messages of a session.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut im_messages = desk.im_messages().search().stream();
//! while let Some(im_message) = im_messages.next().await {
//!     println!("{:?}", im_message?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Multipart, Operation,
    Paging, Part, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

/// `GET /api/v1/im/sessions/{session_id}/messages`. Scope `Desk.InstantMessages.READ`.
pub static LIST: Operation = Operation::get(
    "desk.im_messages.list",
    "/api/{version}/im/sessions/{session_id}/messages",
)
.scopes(&["Desk.InstantMessages.READ"])
.most(5_000, "narrow the list with `ticketId`, `modifiedAfter`");

/// `GET /api/v1/im/sessions/{session_id}/messages/{message_id}`. Scope `Desk.InstantMessages.READ`.
pub static GET: Operation = Operation::get(
    "desk.im_messages.get",
    "/api/{version}/im/sessions/{session_id}/messages/{message_id}",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/messages/search`. Scope `Desk.InstantMessages.READ`.
pub static SEARCH: Operation = Operation::get("desk.im_messages.search", "/api/{version}/im/messages/search").scopes(&["Desk.InstantMessages.READ"]).most(5_000, "cut the list by time with `convoCreatedTimeRange` or `convoUpdatedTimeRange`, and read part after part");

/// `GET /api/v1/im/sessions/{session_id}/attachments/{attachment_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static DOWNLOAD_ATTACHMENT: Operation = Operation::get(
    "desk.im_messages.download_attachment",
    "/api/{version}/im/sessions/{session_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/sessions/{session_id}/messages/{message_id}/fullContent`. Scope `Desk.InstantMessages.READ`.
pub static GET_FULL_CONTENT: Operation = Operation::get(
    "desk.im_messages.get_full_content",
    "/api/{version}/im/sessions/{session_id}/messages/{message_id}/fullContent",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/sessions/{session_id}/attachments`. Scope `Desk.InstantMessages.READ`.
pub static LIST_ATTACHMENTS: Operation = Operation::get(
    "desk.im_messages.list_attachments",
    "/api/{version}/im/sessions/{session_id}/attachments",
)
.scopes(&["Desk.InstantMessages.READ"])
.most(5_000, "narrow the list with `modifiedAfter`");

/// `POST /api/v1/im/sessions/lastMessages`. Scope `Desk.InstantMessages.READ`.
pub static LIST_LAST: Operation = Operation::post(
    "desk.im_messages.list_last",
    "/api/{version}/im/sessions/lastMessages",
)
.scopes(&["Desk.InstantMessages.READ"])
.repeatable(true);

/// `POST /api/v1/im/sessions/{session_id}/messages`. Scope `Desk.InstantMessages.CREATE`.
pub static SEND: Operation = Operation::post(
    "desk.im_messages.send",
    "/api/{version}/im/sessions/{session_id}/messages",
)
.scopes(&["Desk.InstantMessages.CREATE"]);

/// `POST /api/v1/im/sessions/{session_id}/attachments`. Scope `Desk.InstantMessages.CREATE`.
pub static SEND_ATTACHMENT: Operation = Operation::post(
    "desk.im_messages.send_attachment",
    "/api/{version}/im/sessions/{session_id}/attachments",
)
.scopes(&["Desk.InstantMessages.CREATE"]);

/// Instant messages of a session.
///
/// From [`Desk::im_messages`](crate::Desk::im_messages); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ImMessagesClient {
    client: Client,
}

impl Desk {
    /// Instant messages of a session.
    #[must_use]
    pub fn im_messages(&self) -> ImMessagesClient {
        ImMessagesClient {
            client: self.client().clone(),
        }
    }
}

impl ImMessagesClient {
    /// Lists im messages.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/messages`. Scope `Desk.InstantMessages.READ`. Comes in
    /// pages of up to 50. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, session_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(session_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an im message.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/messages/{message_id}`. Scope
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, session_id: impl Into<Id>, message_id: impl Into<Id>) -> Call<ImMessage> {
        let request = self
            .client
            .request(&GET)
            .segment(session_id.into())
            .segment(message_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Searches im messages.
    ///
    /// `GET /api/v1/im/messages/search`. Scope `Desk.InstantMessages.READ`. Comes in pages of up to
    /// 50. Where items are removed while it is read, as many others can be missed; to miss none, cut
    /// the list by time with `convoCreatedTimeRange` or `convoUpdatedTimeRange`, and read part after
    /// part. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search(&self) -> SearchCall {
        SearchCall(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Downloads the attachment of im messages.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/attachments/{attachment_id}`. Scopes `Desk.basic.READ`
    /// and `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_attachment(
        &self,
        session_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadAttachmentCall {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(session_id.into())
            .segment(attachment_id.into());
        DownloadAttachmentCall(Call::new(self.client.clone(), request, wire::file))
    }

    /// Gets the full content of an im message.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/messages/{message_id}/fullContent`. Scope
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_full_content(
        &self,
        session_id: impl Into<Id>,
        message_id: impl Into<Id>,
    ) -> Call<String> {
        let request = self
            .client
            .request(&GET_FULL_CONTENT)
            .segment(session_id.into())
            .segment(message_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists the attachments of im messages.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/attachments`. Scope `Desk.InstantMessages.READ`. Comes in
    /// pages of up to 50. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_attachments(&self, session_id: impl Into<Id>) -> ListAttachmentsCall {
        let request = self
            .client
            .request(&LIST_ATTACHMENTS)
            .segment(session_id.into());
        ListAttachmentsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the last message of each session.
    ///
    /// `POST /api/v1/im/sessions/lastMessages`. Scope `Desk.InstantMessages.READ`. Safe to repeat, and
    /// repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_last(
        &self,
        session_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<ImMessageLast> {
        let request = self
            .client
            .request(&LIST_LAST)
            .json_member("sessionIds", &wire::owned::<Id>(session_ids));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Sends an instant message.
    ///
    /// `POST /api/v1/im/sessions/{session_id}/messages`. Scope `Desk.InstantMessages.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn send(&self, session_id: impl Into<Id>, body: &ImMessageSend) -> Call<shared::Message> {
        let request = self
            .client
            .request(&SEND)
            .segment(session_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Sends a file as an instant message.
    ///
    /// `POST /api/v1/im/sessions/{session_id}/attachments`. Scope `Desk.InstantMessages.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn send_attachment(&self, session_id: impl Into<Id>, file: Part) -> SendAttachmentCall {
        let request = self
            .client
            .request(&SEND_ATTACHMENT)
            .segment(session_id.into())
            .multipart(Multipart::new().part("file", file));
        SendAttachmentCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `im_messages().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ImMessage>);

impl ListCall {
    /// The id of a ticket. Query parameter `ticketId`.
    pub fn ticket_id(mut self, ticket_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ticketId", ticket_id.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `modifiedAfter`.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after);
        self
    }
}

call!(ListCall => list ImMessage);

/// What may be set before `im_messages().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<ImMessage>);

impl SearchCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What the list is ordered by: `CREATED_TIME`, `STATUS_UPDATED_TIME`. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ImMessageSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Which way the list is ordered: `ASC`, `DESC`. Query parameter `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::AccountTimeEntryOrderBy>) -> Self {
        self.0
            .request_mut()
            .set_query("sortOrder", sort_order.into());
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Text. Query parameter `message`.
    pub fn message(mut self, message: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("message", message);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `sessionId`.
    pub fn session_id(mut self, session_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("sessionId", wire::strings::<Id>(session_id).join(","));
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", wire::strings::<Id>(channel_id).join(","));
        self
    }

    /// Any of the 9 words of [`shared::IntegrationService`]. Query parameter `channelType`.
    pub fn channel_type(
        mut self,
        channel_type: impl IntoIterator<Item = impl Into<shared::IntegrationService>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "channelType",
            wire::strings::<shared::IntegrationService>(channel_type).join(","),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", wire::strings::<Id>(agent_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `botId`.
    pub fn bot_id(mut self, bot_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("botId", wire::strings::<Id>(bot_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `deskContactId`.
    pub fn desk_contact_id(
        mut self,
        desk_contact_id: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "deskContactId",
            wire::strings::<Id>(desk_contact_id).join(","),
        );
        self
    }

    /// Text. Query parameter `convoName`.
    pub fn convo_name(mut self, convo_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("convoName", convo_name);
        self
    }

    /// Text. Query parameter `contactProfileName`.
    pub fn contact_profile_name(mut self, contact_profile_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("contactProfileName", contact_profile_name);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `participantId`.
    pub fn participant_id(
        mut self,
        participant_id: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "participantId",
            wire::strings::<Id>(participant_id).join(","),
        );
        self
    }

    /// Any of `AGENT`, `BOT`, `ENDUSER`. Query parameter `participantType`.
    pub fn participant_type(
        mut self,
        participant_type: impl IntoIterator<Item = impl Into<shared::ParticipantType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "participantType",
            wire::strings::<shared::ParticipantType>(participant_type).join(","),
        );
        self
    }

    /// Any of `TEXT`, `INFO`, `ATTACHMENT`, `LOCATION`, `TEMPLATE`, `CAROUSEL`. Query parameter
    /// `messageType`.
    pub fn message_type(
        mut self,
        message_type: impl IntoIterator<Item = impl Into<ImMessageType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "messageType",
            wire::strings::<ImMessageType>(message_type).join(","),
        );
        self
    }

    /// Any of `DESK_TICKET_ID`, `DESK_TICKET_NUMBER`. Query parameter `metaType`.
    pub fn meta_type(
        mut self,
        meta_type: impl IntoIterator<Item = impl Into<ImMessageMetaType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "metaType",
            wire::strings::<ImMessageMetaType>(meta_type).join(","),
        );
        self
    }

    /// Text. Query parameter `metaValue`.
    pub fn meta_value(mut self, meta_value: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("metaValue", meta_value);
        self
    }

    /// Text. Query parameter `attachmentType`.
    pub fn attachment_type(mut self, attachment_type: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("attachmentType", attachment_type);
        self
    }

    /// Text. Query parameter `attachmentName`.
    pub fn attachment_name(mut self, attachment_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("attachmentName", attachment_name);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `convoCreatedTimeRange`.
    pub fn convo_created_time_range(
        mut self,
        convo_created_time_range: impl Into<DateTimeRange>,
    ) -> Self {
        self.0.request_mut().set_query(
            "convoCreatedTimeRange",
            Into::<DateTimeRange>::into(convo_created_time_range),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `convoUpdatedTimeRange`.
    pub fn convo_updated_time_range(
        mut self,
        convo_updated_time_range: impl Into<DateTimeRange>,
    ) -> Self {
        self.0.request_mut().set_query(
            "convoUpdatedTimeRange",
            Into::<DateTimeRange>::into(convo_updated_time_range),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `updatedTimeRange`.
    pub fn updated_time_range(mut self, updated_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "updatedTimeRange",
            Into::<DateTimeRange>::into(updated_time_range),
        );
        self
    }
}

call!(SearchCall => list ImMessage);

/// What may be set before `im_messages().download_attachment` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadAttachmentCall(Call<Bytes>);

impl DownloadAttachmentCall {
    /// Yes or no. Query parameter `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.request_mut().set_query("inline", inline.to_string());
        self
    }
}

call!(DownloadAttachmentCall => file);

/// What may be set before `im_messages().list_attachments` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAttachmentsCall(List<ImMessageAttachment>);

impl ListAttachmentsCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `modifiedAfter`.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after);
        self
    }
}

call!(ListAttachmentsCall => list ImMessageAttachment);

/// What may be set before `im_messages().send_attachment` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendAttachmentCall(Call<shared::Message>);

impl SendAttachmentCall {
    /// The id of a reply to message. Query parameter `replyToMessageId`.
    pub fn reply_to_message_id(mut self, reply_to_message_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("replyToMessageId", reply_to_message_id.into());
        self
    }

    /// Text. Query parameter `message`.
    pub fn message(mut self, message: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("message", message);
        self
    }
}

call!(SendAttachmentCall => shared::Message);

/// IM message, from `im_messages().list`, `im_messages().get`, `im_messages().search`.
#[non_exhaustive]
pub struct ImMessage {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `kbArticle`: an object.
    pub kb_article: Option<shared::KbArticle>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `isRead`: whether it is read.
    pub is_read: Option<bool>,
    /// `index`: text.
    pub index: Option<String>,
    /// `sessionId`: the id of a session.
    pub session_id: Option<Id>,
    /// `type`: one of the 9 words of [`shared::MessageType`].
    pub type_: Option<shared::MessageType>,
    /// `ticketWebUrl`: an address on the web.
    pub ticket_web_url: Option<String>,
    /// `actor`: an object.
    pub actor: Option<shared::SessionActor>,
    /// `displayMessage`: text.
    pub display_message: Option<String>,
    /// `attachment`: an object.
    pub attachment: Option<shared::MessageAttachment>,
    /// `meta`: an object.
    pub meta: Option<shared::MessageMeta>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `statusUpdatedTime`: a moment with its offset.
    pub status_updated_time: Option<DateTime>,
    /// `location`: an object.
    pub location: Option<shared::MessageLocation>,
    /// `contentType`: one of `text/html`, `text/plain`, `application/json`.
    pub content_type: Option<shared::MessageContentType>,
    /// `direction`: one of `IN`, `OUT`.
    pub direction: Option<shared::MessageDirection>,
    /// `status`: one of `SAVED`, `QUEUED`, `SENT`, `DELIVERED`, `READ`, `FAILED`, `DELETED`, `MISSED`.
    pub status: Option<shared::MessageStatus>,
    /// `info`: an object.
    pub info: Option<shared::MessageInfo>,
    /// `template`: an object.
    pub template: Option<shared::MessageTemplate>,
    /// `layout`: values by name.
    pub layout: Option<ExtraFields>,
    /// `externalInfo`: values by name.
    pub external_info: Option<ExtraFields>,
    /// `action`: text.
    pub action: Option<String>,
    /// `replyToMessage`: an object.
    pub reply_to_message: Option<ImMessageReplyToMessage>,
    /// `session`: an object.
    pub session: Option<shared::ImSession>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessage {
    "id" => id,
    "kbArticle" => kb_article,
    "fullContentURL" => full_content_url,
    "isRead" => is_read,
    "index" => index,
    "sessionId" => session_id,
    "type" => type_,
    "ticketWebUrl" => ticket_web_url,
    "actor" => actor,
    "displayMessage" => display_message,
    "attachment" => attachment,
    "meta" => meta,
    "createdTime" => created_time,
    "statusUpdatedTime" => status_updated_time,
    "location" => location,
    "contentType" => content_type,
    "direction" => direction,
    "status" => status,
    "info" => info,
    "template" => template,
    "layout" => layout,
    "externalInfo" => external_info,
    "action" => action,
    "replyToMessage" => reply_to_message,
    "session" => session;
    extra
});

/// IM message attachment, from `im_messages().list_attachments`.
#[non_exhaustive]
pub struct ImMessageAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<String>,
    /// `size`: text.
    pub size: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessageAttachment {
    "id" => id,
    "name" => name,
    "type" => type_,
    "createdTime" => created_time,
    "size" => size,
    "status" => status,
    "url" => url;
    extra
});

/// IM message last, from `im_messages().list_last`.
#[non_exhaustive]
pub struct ImMessageLast {
    /// `data`: a list.
    pub data: Option<Vec<shared::Message>>,
    /// `hasMore`: whether it has more.
    pub has_more: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessageLast {
    "data" => data,
    "hasMore" => has_more;
    extra
});

/// IM message reply to message.
#[non_exhaustive]
pub struct ImMessageReplyToMessage {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `kbArticle`: an object.
    pub kb_article: Option<shared::KbArticle>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `isRead`: whether it is read.
    pub is_read: Option<bool>,
    /// `index`: text.
    pub index: Option<String>,
    /// `sessionId`: the id of a session.
    pub session_id: Option<Id>,
    /// `type`: one of the 9 words of [`shared::MessageType`].
    pub type_: Option<shared::MessageType>,
    /// `ticketWebUrl`: an address on the web.
    pub ticket_web_url: Option<String>,
    /// `actor`: an object.
    pub actor: Option<shared::SessionActor>,
    /// `displayMessage`: text.
    pub display_message: Option<String>,
    /// `attachment`: an object.
    pub attachment: Option<shared::MessageAttachment>,
    /// `meta`: an object.
    pub meta: Option<shared::MessageMeta>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `statusUpdatedTime`: a moment with its offset.
    pub status_updated_time: Option<DateTime>,
    /// `location`: an object.
    pub location: Option<shared::MessageLocation>,
    /// `contentType`: one of `text/html`, `text/plain`, `application/json`.
    pub content_type: Option<shared::MessageContentType>,
    /// `direction`: one of `IN`, `OUT`.
    pub direction: Option<shared::MessageDirection>,
    /// `status`: one of `SAVED`, `QUEUED`, `SENT`, `DELIVERED`, `READ`, `FAILED`, `DELETED`, `MISSED`.
    pub status: Option<shared::MessageStatus>,
    /// `info`: an object.
    pub info: Option<shared::MessageInfo>,
    /// `template`: an object.
    pub template: Option<shared::MessageTemplate>,
    /// `layout`: values by name.
    pub layout: Option<ExtraFields>,
    /// `externalInfo`: values by name.
    pub external_info: Option<ExtraFields>,
    /// `action`: text.
    pub action: Option<String>,
    /// `replyToMessage`: any JSON.
    pub reply_to_message: Option<Json>,
    /// `session`: an object.
    pub session: Option<shared::ImSession>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessageReplyToMessage {
    "id" => id,
    "kbArticle" => kb_article,
    "fullContentURL" => full_content_url,
    "isRead" => is_read,
    "index" => index,
    "sessionId" => session_id,
    "type" => type_,
    "ticketWebUrl" => ticket_web_url,
    "actor" => actor,
    "displayMessage" => display_message,
    "attachment" => attachment,
    "meta" => meta,
    "createdTime" => created_time,
    "statusUpdatedTime" => status_updated_time,
    "location" => location,
    "contentType" => content_type,
    "direction" => direction,
    "status" => status,
    "info" => info,
    "template" => template,
    "layout" => layout,
    "externalInfo" => external_info,
    "action" => action,
    "replyToMessage" => reply_to_message,
    "session" => session;
    extra
});

/// IM message send, for `im_messages().send`.
pub struct ImMessageSend {
    /// `replyToMessageId`: the id of a reply to message.
    pub reply_to_message_id: Option<Id>,
    /// `message`: text.
    pub message: Option<String>,
    /// `location`: an object.
    pub location: Option<Location>,
    /// `meta`: a list.
    pub meta: Option<Vec<shared::StartSessionMeta>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImMessageSend {
    "replyToMessageId" => reply_to_message_id,
    "message" => message,
    "location" => location,
    "meta" => meta;
    extra
});

/// Location.
pub struct Location {
    /// `latitude`: text; has to be sent.
    pub latitude: Option<String>,
    /// `longitude`: text; has to be sent.
    pub longitude: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl Location {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(latitude: impl Into<String>, longitude: impl Into<String>) -> Self {
        Self {
            latitude: Some(latitude.into()),
            longitude: Some(longitude.into()),
            ..Self::default()
        }
    }
}

object!(type Location {
    "latitude" => latitude,
    "longitude" => longitude;
    extra
});

open_enum! {
    /// IM message meta type, for `im_messages().search`.
    pub enum ImMessageMetaType {
        /// `DESK_TICKET_ID`
        DeskTicketId = "DESK_TICKET_ID",
        /// `DESK_TICKET_NUMBER`
        DeskTicketNumber = "DESK_TICKET_NUMBER",
    }
}

open_enum! {
    /// IM message sort by, for `im_messages().search`.
    pub enum ImMessageSortBy {
        /// `CREATED_TIME`
        CreatedTime = "CREATED_TIME",
        /// `STATUS_UPDATED_TIME`
        StatusUpdatedTime = "STATUS_UPDATED_TIME",
    }
}

open_enum! {
    /// IM message type, for `im_messages().search`.
    pub enum ImMessageType {
        /// `TEXT`
        Text = "TEXT",
        /// `INFO`
        Info = "INFO",
        /// `ATTACHMENT`
        Attachment = "ATTACHMENT",
        /// `LOCATION`
        Location = "LOCATION",
        /// `TEMPLATE`
        Template = "TEMPLATE",
        /// `CAROUSEL`
        Carousel = "CAROUSEL",
    }
}
