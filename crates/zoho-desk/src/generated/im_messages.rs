// Written by `cargo xtask codegen` from desk/v1/im_messages.toml of the catalogue; changes belong there.
//! Instant messages of a session.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut im_messages = desk.im_messages().search().stream();
//! while let Some(im_message) = im_messages.next().await {
//!     println!("{:?}", im_message?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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
.idempotent(true);

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &SEARCH,
    &DOWNLOAD_ATTACHMENT,
    &GET_FULL_CONTENT,
    &LIST_ATTACHMENTS,
    &LIST_LAST,
    &SEND,
    &SEND_ATTACHMENT,
];

/// Instant messages of a session.
///
/// From [`Desk::im_messages`](crate::Desk::im_messages).
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
    /// `GET /api/v1/im/sessions/{session_id}/messages`. Scope `Desk.InstantMessages.READ`. Pages of up
    /// to 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self, session_id: impl Into<Id>) -> ListImMessages {
        let request = self.client.request(&LIST).segment(session_id.into());
        ListImMessages(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an im message.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/messages/{message_id}`. Scope
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn get(&self, session_id: impl Into<Id>, message_id: impl Into<Id>) -> GetImMessage {
        let request = self
            .client
            .request(&GET)
            .segment(session_id.into())
            .segment(message_id.into());
        GetImMessage(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Searches im messages.
    ///
    /// `GET /api/v1/im/messages/search`. Scope `Desk.InstantMessages.READ`. Pages of up to 50 items.
    /// Items that are removed while the list is read can make it miss as many others; to miss none,
    /// cut the list by time with `convoCreatedTimeRange` or `convoUpdatedTimeRange`, and read part
    /// after part. Retried on transient failures.
    pub fn search(&self) -> SearchImMessages {
        SearchImMessages(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Downloads the attachment of im messages.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/attachments/{attachment_id}`. Scopes `Desk.basic.READ`
    /// and `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn download_attachment(
        &self,
        session_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadImMessageAttachment {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(session_id.into())
            .segment(attachment_id.into());
        DownloadImMessageAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Gets the full content of an im message.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/messages/{message_id}/fullContent`. Scope
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn get_full_content(
        &self,
        session_id: impl Into<Id>,
        message_id: impl Into<Id>,
    ) -> GetImMessageFullContent {
        let request = self
            .client
            .request(&GET_FULL_CONTENT)
            .segment(session_id.into())
            .segment(message_id.into());
        GetImMessageFullContent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the attachments of im messages.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/attachments`. Scope `Desk.InstantMessages.READ`. Pages of
    /// up to 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list_attachments(&self, session_id: impl Into<Id>) -> ListImMessageAttachments {
        let request = self
            .client
            .request(&LIST_ATTACHMENTS)
            .segment(session_id.into());
        ListImMessageAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the last message of each session.
    ///
    /// `POST /api/v1/im/sessions/lastMessages`. Scope `Desk.InstantMessages.READ`. Retried on
    /// transient failures.
    pub fn list_last(
        &self,
        session_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ListImMessageLast {
        let request = self
            .client
            .request(&LIST_LAST)
            .json_member("sessionIds", &json::owned::<Id>(session_ids));
        ListImMessageLast(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Sends an instant message.
    ///
    /// `POST /api/v1/im/sessions/{session_id}/messages`. Scope `Desk.InstantMessages.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn send(&self, session_id: impl Into<Id>, body: &ImMessageSend) -> SendImMessages {
        let request = self
            .client
            .request(&SEND)
            .segment(session_id.into())
            .json_member("", body);
        SendImMessages(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Sends a file as an instant message.
    ///
    /// `POST /api/v1/im/sessions/{session_id}/attachments`. Scope `Desk.InstantMessages.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn send_attachment(
        &self,
        session_id: impl Into<Id>,
        file: Part,
    ) -> SendImMessageAttachment {
        let request = self
            .client
            .request(&SEND_ATTACHMENT)
            .segment(session_id.into())
            .multipart(Multipart::new().part("file", file));
        SendImMessageAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ImMessagesClient::list`](crate::im_messages::ImMessagesClient::list).
    ListImMessages => list ImMessage
}

impl ListImMessages {
    /// Query parameter `ticketId`.
    pub fn ticket_id(mut self, ticket_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ticketId", ticket_id.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `modifiedAfter`.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after);
        self
    }
}

call! {
    /// Returned by [`ImMessagesClient::get`](crate::im_messages::ImMessagesClient::get).
    GetImMessage => ImMessage
}

call! {
    /// Returned by [`ImMessagesClient::search`](crate::im_messages::ImMessagesClient::search).
    SearchImMessages => list ImMessage
}

impl SearchImMessages {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `CREATED_TIME`,
    /// `STATUS_UPDATED_TIME`.
    pub fn sort_by(mut self, sort_by: impl Into<ImMessageSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The sort direction. Query parameter `sortOrder`, one of `ASC`, `DESC`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::AccountTimeEntryOrderBy>) -> Self {
        self.0
            .request_mut()
            .set_query("sortOrder", sort_order.into());
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Query parameter `message`.
    pub fn message(mut self, message: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("message", message);
        self
    }

    /// Query parameter `sessionId`.
    pub fn session_id(mut self, session_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("sessionId", json::strings::<Id>(session_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", json::strings::<Id>(channel_id).join(","));
        self
    }

    /// Query parameter `channelType`.
    pub fn channel_type(
        mut self,
        channel_type: impl IntoIterator<Item = impl Into<shared::IntegrationService>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "channelType",
            json::strings::<shared::IntegrationService>(channel_type).join(","),
        );
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentId", json::strings::<Id>(agent_id).join(","));
        self
    }

    /// Query parameter `botId`.
    pub fn bot_id(mut self, bot_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("botId", json::strings::<Id>(bot_id).join(","));
        self
    }

    /// Query parameter `deskContactId`.
    pub fn desk_contact_id(
        mut self,
        desk_contact_id: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "deskContactId",
            json::strings::<Id>(desk_contact_id).join(","),
        );
        self
    }

    /// Query parameter `convoName`.
    pub fn convo_name(mut self, convo_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("convoName", convo_name);
        self
    }

    /// Query parameter `contactProfileName`.
    pub fn contact_profile_name(mut self, contact_profile_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("contactProfileName", contact_profile_name);
        self
    }

    /// Query parameter `participantId`.
    pub fn participant_id(
        mut self,
        participant_id: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "participantId",
            json::strings::<Id>(participant_id).join(","),
        );
        self
    }

    /// Query parameter `participantType`, any of `AGENT`, `BOT`, `ENDUSER`.
    pub fn participant_type(
        mut self,
        participant_type: impl IntoIterator<Item = impl Into<shared::ParticipantType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "participantType",
            json::strings::<shared::ParticipantType>(participant_type).join(","),
        );
        self
    }

    /// Query parameter `messageType`, any of `TEXT`, `INFO`, `ATTACHMENT`, `LOCATION`, `TEMPLATE`,
    /// `CAROUSEL`.
    pub fn message_type(
        mut self,
        message_type: impl IntoIterator<Item = impl Into<ImMessageType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "messageType",
            json::strings::<ImMessageType>(message_type).join(","),
        );
        self
    }

    /// Query parameter `metaType`, any of `DESK_TICKET_ID`, `DESK_TICKET_NUMBER`.
    pub fn meta_type(
        mut self,
        meta_type: impl IntoIterator<Item = impl Into<ImMessageMetaType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "metaType",
            json::strings::<ImMessageMetaType>(meta_type).join(","),
        );
        self
    }

    /// Query parameter `metaValue`.
    pub fn meta_value(mut self, meta_value: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("metaValue", meta_value);
        self
    }

    /// Query parameter `attachmentType`.
    pub fn attachment_type(mut self, attachment_type: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("attachmentType", attachment_type);
        self
    }

    /// Query parameter `attachmentName`.
    pub fn attachment_name(mut self, attachment_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("attachmentName", attachment_name);
        self
    }

    /// Query parameter `convoCreatedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
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

    /// Query parameter `convoUpdatedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
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

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Query parameter `updatedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn updated_time_range(mut self, updated_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "updatedTimeRange",
            Into::<DateTimeRange>::into(updated_time_range),
        );
        self
    }
}

call! {
    /// Returned by [`ImMessagesClient::download_attachment`](crate::im_messages::ImMessagesClient::download_attachment).
    DownloadImMessageAttachment => file
}

impl DownloadImMessageAttachment {
    /// Query parameter `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.request_mut().set_query("inline", inline.to_string());
        self
    }
}

call! {
    /// Returned by [`ImMessagesClient::get_full_content`](crate::im_messages::ImMessagesClient::get_full_content).
    GetImMessageFullContent => String
}

call! {
    /// Returned by [`ImMessagesClient::list_attachments`](crate::im_messages::ImMessagesClient::list_attachments).
    ListImMessageAttachments => list ImMessageAttachment
}

impl ListImMessageAttachments {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `modifiedAfter`.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after);
        self
    }
}

call! {
    /// Returned by [`ImMessagesClient::list_last`](crate::im_messages::ImMessagesClient::list_last).
    ListImMessageLast => ImMessageLast
}

call! {
    /// Returned by [`ImMessagesClient::send`](crate::im_messages::ImMessagesClient::send).
    SendImMessages => shared::Message
}

call! {
    /// Returned by [`ImMessagesClient::send_attachment`](crate::im_messages::ImMessagesClient::send_attachment).
    SendImMessageAttachment => shared::Message
}

impl SendImMessageAttachment {
    /// Query parameter `replyToMessageId`.
    pub fn reply_to_message_id(mut self, reply_to_message_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("replyToMessageId", reply_to_message_id.into());
        self
    }

    /// Query parameter `message`.
    pub fn message(mut self, message: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("message", message);
        self
    }
}

/// Returned by `im_messages().list`, `im_messages().get`, `im_messages().search`.
#[non_exhaustive]
pub struct ImMessage {
    pub id: Option<Id>,
    pub kb_article: Option<shared::KbArticle>,
    pub full_content_url: Option<String>,
    pub is_read: Option<bool>,
    pub index: Option<String>,
    pub session_id: Option<Id>,
    pub type_: Option<shared::MessageType>,
    pub ticket_web_url: Option<String>,
    pub actor: Option<shared::SessionActor>,
    pub display_message: Option<String>,
    pub attachment: Option<shared::MessageAttachment>,
    pub meta: Option<shared::MessageMeta>,
    pub created_time: Option<DateTime>,
    pub status_updated_time: Option<DateTime>,
    pub location: Option<shared::MessageLocation>,
    /// One of `text/html`, `text/plain`, `application/json`.
    pub content_type: Option<shared::MessageContentType>,
    /// One of `IN`, `OUT`.
    pub direction: Option<shared::MessageDirection>,
    /// One of `SAVED`, `QUEUED`, `SENT`, `DELIVERED`, `READ`, `FAILED`, `DELETED`, `MISSED`.
    pub status: Option<shared::MessageStatus>,
    pub info: Option<shared::MessageInfo>,
    pub template: Option<shared::MessageTemplate>,
    pub layout: Option<ExtraFields>,
    pub external_info: Option<ExtraFields>,
    pub action: Option<String>,
    pub reply_to_message: Option<ImMessageReplyToMessage>,
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

/// Returned by `im_messages().list_attachments`.
#[non_exhaustive]
pub struct ImMessageAttachment {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub type_: Option<String>,
    pub created_time: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
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

/// Returned by `im_messages().list_last`.
#[non_exhaustive]
pub struct ImMessageLast {
    pub data: Option<Vec<shared::Message>>,
    pub has_more: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessageLast {
    "data" => data,
    "hasMore" => has_more;
    extra
});

#[non_exhaustive]
pub struct ImMessageReplyToMessage {
    pub id: Option<Id>,
    pub kb_article: Option<shared::KbArticle>,
    pub full_content_url: Option<String>,
    pub is_read: Option<bool>,
    pub index: Option<String>,
    pub session_id: Option<Id>,
    pub type_: Option<shared::MessageType>,
    pub ticket_web_url: Option<String>,
    pub actor: Option<shared::SessionActor>,
    pub display_message: Option<String>,
    pub attachment: Option<shared::MessageAttachment>,
    pub meta: Option<shared::MessageMeta>,
    pub created_time: Option<DateTime>,
    pub status_updated_time: Option<DateTime>,
    pub location: Option<shared::MessageLocation>,
    /// One of `text/html`, `text/plain`, `application/json`.
    pub content_type: Option<shared::MessageContentType>,
    /// One of `IN`, `OUT`.
    pub direction: Option<shared::MessageDirection>,
    /// One of `SAVED`, `QUEUED`, `SENT`, `DELIVERED`, `READ`, `FAILED`, `DELETED`, `MISSED`.
    pub status: Option<shared::MessageStatus>,
    pub info: Option<shared::MessageInfo>,
    pub template: Option<shared::MessageTemplate>,
    pub layout: Option<ExtraFields>,
    pub external_info: Option<ExtraFields>,
    pub action: Option<String>,
    pub reply_to_message: Option<Json>,
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

/// Sent by `im_messages().send`.
pub struct ImMessageSend {
    pub reply_to_message_id: Option<Id>,
    pub message: Option<String>,
    pub location: Option<Location>,
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

pub struct Location {
    /// Required.
    pub latitude: Option<String>,
    /// Required.
    pub longitude: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl Location {
    /// Creates it with the required fields; the others are left out.
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
    /// Sent by `im_messages().search`.
    pub enum ImMessageMetaType {
        /// `DESK_TICKET_ID`
        DeskTicketId = "DESK_TICKET_ID",
        /// `DESK_TICKET_NUMBER`
        DeskTicketNumber = "DESK_TICKET_NUMBER",
    }
}

open_enum! {
    /// Sent by `im_messages().search`.
    pub enum ImMessageSortBy {
        /// `CREATED_TIME`
        CreatedTime = "CREATED_TIME",
        /// `STATUS_UPDATED_TIME`
        StatusUpdatedTime = "STATUS_UPDATED_TIME",
    }
}

open_enum! {
    /// Sent by `im_messages().search`.
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
