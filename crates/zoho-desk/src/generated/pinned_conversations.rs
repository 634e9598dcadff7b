// Written by `cargo xtask codegen` from desk/v1/pinned_conversations.toml of the catalogue; changes belong there.
//! Conversations that are pinned on a ticket.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut pinned_conversations =
//! desk.pinned_conversations().list("4876876000000123456").stream();
//! while let Some(pinned_conversation) = pinned_conversations.next().await {
//!     println!("{:?}", pinned_conversation?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tickets/{ticket_id}/pins`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.pinned_conversations.list",
    "/api/{version}/tickets/{ticket_id}/pins",
)
.scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets/{ticket_id}/pins`. Scope `Desk.tickets.UPDATE`.
pub static PIN: Operation = Operation::post(
    "desk.pinned_conversations.pin",
    "/api/{version}/tickets/{ticket_id}/pins",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/pins/unpin`. Scope `Desk.tickets.UPDATE`.
pub static UNPIN: Operation = Operation::post(
    "desk.pinned_conversations.unpin",
    "/api/{version}/tickets/{ticket_id}/pins/unpin",
)
.scopes(&["Desk.tickets.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &PIN, &UNPIN];

/// Conversations that are pinned on a ticket.
///
/// From [`Desk::pinned_conversations`](crate::Desk::pinned_conversations).
#[derive(Debug, Clone)]
pub struct PinnedConversationsClient {
    client: Client,
}

impl Desk {
    /// Conversations that are pinned on a ticket.
    #[must_use]
    pub fn pinned_conversations(&self) -> PinnedConversationsClient {
        PinnedConversationsClient {
            client: self.client().clone(),
        }
    }
}

impl PinnedConversationsClient {
    /// Lists pinned conversations.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/pins`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListPinnedConversations {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListPinnedConversations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Pins pinned conversations.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/pins`. Scope `Desk.tickets.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn pin(
        &self,
        ticket_id: impl Into<Id>,
        body: &PinnedConversationInput,
    ) -> PinPinnedConversations {
        let request = self
            .client
            .request(&PIN)
            .segment(ticket_id.into())
            .json_member("", body);
        PinPinnedConversations(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Unpins pinned conversations.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/pins/unpin`. Scope `Desk.tickets.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn unpin(
        &self,
        ticket_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> UnpinPinnedConversations {
        let request = self
            .client
            .request(&UNPIN)
            .segment(ticket_id.into())
            .json_member("ids", &json::owned::<Id>(ids));
        UnpinPinnedConversations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`PinnedConversationsClient::list`](crate::pinned_conversations::PinnedConversationsClient::list).
    ListPinnedConversations => list PinnedConversation
}

impl ListPinnedConversations {
    /// Query parameter `types`, any of `comments`, `threads`.
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<PinnedConversationType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "types",
            json::strings::<PinnedConversationType>(types).join(","),
        );
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `pinnedBy`, `mentions`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<PinnedConversationInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<PinnedConversationInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`PinnedConversationsClient::pin`](crate::pinned_conversations::PinnedConversationsClient::pin).
    PinPinnedConversations => PinnedConversationResult
}

call! {
    /// Returned by [`PinnedConversationsClient::unpin`](crate::pinned_conversations::PinnedConversationsClient::unpin).
    UnpinPinnedConversations => list PinnedConversationUnpinResult
}

/// Returned by `pinned_conversations().list`.
#[non_exhaustive]
pub struct PinnedConversation {
    pub id: Option<Id>,
    pub plain_text: Option<String>,
    pub pinned_by: Option<shared::AgentRef>,
    pub mention: Option<Vec<shared::HistoryMention>>,
    pub pinned_time: Option<DateTime>,
    pub pinned_by_id: Option<Id>,
    pub entity_pinned: Option<ResentThread>,
    pub is_public: Option<bool>,
    /// One of `COMMENTS`, `THREADS`.
    pub type_: Option<PinnedConversationInputType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PinnedConversation {
    "id" => id,
    "plainText" => plain_text,
    "pinnedBy" => pinned_by,
    "mention" => mention,
    "pinnedTime" => pinned_time,
    "pinnedById" => pinned_by_id,
    "entityPinned" => entity_pinned,
    "isPublic" => is_public,
    "type" => type_;
    extra
});

/// Sent by `pinned_conversations().pin`.
pub struct PinnedConversationInput {
    pub is_public: Option<bool>,
    /// Required.
    pub entity_id: Option<Id>,
    /// Required, one of `COMMENTS`, `THREADS`.
    pub type_: Option<PinnedConversationInputType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl PinnedConversationInput {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(entity_id: impl Into<Id>, type_: impl Into<PinnedConversationInputType>) -> Self {
        Self {
            entity_id: Some(entity_id.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }
}

object!(type PinnedConversationInput {
    "isPublic" => is_public,
    "entityId" => entity_id,
    "type" => type_;
    extra
});

/// Returned by `pinned_conversations().pin`.
#[non_exhaustive]
pub struct PinnedConversationResult {
    pub id: Option<Id>,
    pub pinned_time: Option<DateTime>,
    pub pinned_by_id: Option<Id>,
    pub entity_pinned: Option<ResentThread>,
    pub is_public: Option<bool>,
    /// One of `COMMENTS`, `THREADS`.
    pub type_: Option<PinnedConversationInputType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PinnedConversationResult {
    "id" => id,
    "pinnedTime" => pinned_time,
    "pinnedById" => pinned_by_id,
    "entityPinned" => entity_pinned,
    "isPublic" => is_public,
    "type" => type_;
    extra
});

/// Returned by `pinned_conversations().unpin`.
#[non_exhaustive]
pub struct PinnedConversationUnpinResult {
    pub id: Option<Id>,
    pub success: Option<bool>,
    pub errors: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PinnedConversationUnpinResult {
    "id" => id,
    "success" => success,
    "errors" => errors;
    extra
});

#[non_exhaustive]
pub struct ResentThread {
    pub id: Option<Id>,
    pub summary: Option<String>,
    /// One of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<shared::Sentiment>,
    pub key_words: Option<Vec<String>>,
    pub is_description_thread: Option<bool>,
    pub can_reply: Option<bool>,
    /// One of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    pub author: Option<shared::Author>,
    pub channel: Option<String>,
    pub aspects: Option<Vec<String>>,
    pub source: Option<shared::ThreadSource>,
    pub last_rating_icon_url: Option<String>,
    pub impersonated_user: Option<shared::Commenter>,
    pub has_attach: Option<bool>,
    pub channel_related_info: Option<shared::ChannelRelated>,
    pub responded_in: Option<String>,
    pub created_time: Option<DateTime>,
    pub attachment_count: Option<i64>,
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// One of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// One of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    /// One of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    pub facebook_profile: Option<String>,
    pub twitter_profile: Option<String>,
    pub is_content_truncated: Option<bool>,
    pub full_content_url: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub from_email_address: Option<String>,
    pub bcc: Option<String>,
    pub cc: Option<String>,
    pub is_forward: Option<bool>,
    pub reply_to: Option<String>,
    pub to: Option<String>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub content: Option<String>,
    pub responder_id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub encoded_content: Option<String>,
    pub commented_time: Option<DateTime>,
    pub is_public: Option<bool>,
    pub commenter_id: Option<Id>,
    pub commenter: Option<shared::Commenter>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ResentThread {
    "id" => id,
    "summary" => summary,
    "sentiment" => sentiment,
    "keyWords" => key_words,
    "isDescriptionThread" => is_description_thread,
    "canReply" => can_reply,
    "visibility" => visibility,
    "author" => author,
    "channel" => channel,
    "aspects" => aspects,
    "source" => source,
    "lastRatingIconURL" => last_rating_icon_url,
    "impersonatedUser" => impersonated_user,
    "hasAttach" => has_attach,
    "channelRelatedInfo" => channel_related_info,
    "respondedIn" => responded_in,
    "createdTime" => created_time,
    "attachmentCount" => attachment_count,
    "readReceipts" => read_receipts,
    "contentType" => content_type,
    "actions" => actions,
    "status" => status,
    "direction" => direction,
    "facebookProfile" => facebook_profile,
    "twitterProfile" => twitter_profile,
    "isContentTruncated" => is_content_truncated,
    "fullContentURL" => full_content_url,
    "attachmentIds" => attachment_ids,
    "fromEmailAddress" => from_email_address,
    "bcc" => bcc,
    "cc" => cc,
    "isForward" => is_forward,
    "replyTo" => reply_to,
    "to" => to,
    "attachments" => attachments,
    "content" => content,
    "responderId" => responder_id,
    "modifiedTime" => modified_time,
    "encodedContent" => encoded_content,
    "commentedTime" => commented_time,
    "isPublic" => is_public,
    "commenterId" => commenter_id,
    "commenter" => commenter;
    extra
});

open_enum! {
    /// Sent by `pinned_conversations().list`.
    pub enum PinnedConversationInclude {
        /// `pinnedBy`
        PinnedBy = "pinnedBy",
        /// `mentions`
        Mentions = "mentions",
    }
}

open_enum! {
    pub enum PinnedConversationInputType {
        /// `COMMENTS`
        Comments = "COMMENTS",
        /// `THREADS`
        Threads = "THREADS",
    }
}

open_enum! {
    /// Sent by `pinned_conversations().list`.
    pub enum PinnedConversationType {
        /// `comments`
        Comments = "comments",
        /// `threads`
        Threads = "threads",
    }
}
