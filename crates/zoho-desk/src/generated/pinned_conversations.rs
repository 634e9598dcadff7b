// Written by `cargo xtask codegen` from xtask/catalog/desk/pinned_conversations.toml; changes belong there.
//! Conversations that are pinned on a ticket.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut pinned_conversations =
//! desk.pinned_conversations().list("4876876000000123456").stream();
//! while let Some(pinned_conversation) = pinned_conversations.next().await {
//!     println!("{:?}", pinned_conversation?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Conversations that are pinned on a ticket.
///
/// From [`Desk::pinned_conversations`](crate::Desk::pinned_conversations); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/tickets/{ticket_id}/pins`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Pins pinned conversations.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/pins`. Scope `Desk.tickets.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn pin(
        &self,
        ticket_id: impl Into<Id>,
        body: &PinnedConversationInput,
    ) -> Call<PinnedConversationResult> {
        let request = self
            .client
            .request(&PIN)
            .segment(ticket_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Unpins pinned conversations.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/pins/unpin`. Scope `Desk.tickets.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unpin(
        &self,
        ticket_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<PinnedConversationUnpinResult> {
        let request = self
            .client
            .request(&UNPIN)
            .segment(ticket_id.into())
            .json_member("ids", &wire::owned::<Id>(ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }
}

/// What may be set before `pinned_conversations().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<PinnedConversation>);

impl ListCall {
    /// Any of `comments`, `threads`. Query parameter `types`.
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<PinnedConversationType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "types",
            wire::strings::<PinnedConversationType>(types).join(","),
        );
        self
    }

    /// What comes along: `pinnedBy`, `mentions`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<PinnedConversationInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<PinnedConversationInclude>(include).join(","),
        );
        self
    }
}

call!(ListCall => list PinnedConversation);

/// Pinned conversation, from `pinned_conversations().list`.
#[non_exhaustive]
pub struct PinnedConversation {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `plainText`: text.
    pub plain_text: Option<String>,
    /// `pinnedBy`: an object.
    pub pinned_by: Option<shared::AgentRef>,
    /// `mention`: a list.
    pub mention: Option<Vec<shared::HistoryMention>>,
    /// `pinnedTime`: a moment with its offset.
    pub pinned_time: Option<DateTime>,
    /// `pinnedById`: the id of a pinned by.
    pub pinned_by_id: Option<Id>,
    /// `entityPinned`: an object.
    pub entity_pinned: Option<ResentThread>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `type`: one of `COMMENTS`, `THREADS`.
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

/// Pinned conversation input, for `pinned_conversations().pin`.
pub struct PinnedConversationInput {
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `entityId`: the id of an entity; has to be sent.
    pub entity_id: Option<Id>,
    /// `type`: one of `COMMENTS`, `THREADS`; has to be sent.
    pub type_: Option<PinnedConversationInputType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl PinnedConversationInput {
    /// With what has to be sent; the rest is left out.
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

/// Pinned conversation result, from `pinned_conversations().pin`.
#[non_exhaustive]
pub struct PinnedConversationResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `pinnedTime`: a moment with its offset.
    pub pinned_time: Option<DateTime>,
    /// `pinnedById`: the id of a pinned by.
    pub pinned_by_id: Option<Id>,
    /// `entityPinned`: an object.
    pub entity_pinned: Option<ResentThread>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `type`: one of `COMMENTS`, `THREADS`.
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

/// Pinned conversation unpin result, from `pinned_conversations().unpin`.
#[non_exhaustive]
pub struct PinnedConversationUnpinResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `success`: yes or no.
    pub success: Option<bool>,
    /// `errors`: text.
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

/// Resent thread.
#[non_exhaustive]
pub struct ResentThread {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `sentiment`: one of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<shared::Sentiment>,
    /// `keyWords`: one or more texts.
    pub key_words: Option<Vec<String>>,
    /// `isDescriptionThread`: whether it is description thread.
    pub is_description_thread: Option<bool>,
    /// `canReply`: whether it can reply.
    pub can_reply: Option<bool>,
    /// `visibility`: one of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    /// `author`: an object.
    pub author: Option<shared::Author>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `aspects`: one or more texts.
    pub aspects: Option<Vec<String>>,
    /// `source`: an object.
    pub source: Option<shared::ThreadSource>,
    /// `lastRatingIconURL`: an address on the web.
    pub last_rating_icon_url: Option<String>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<shared::Commenter>,
    /// `hasAttach`: whether it has attach.
    pub has_attach: Option<bool>,
    /// `channelRelatedInfo`: an object.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// `respondedIn`: text.
    pub responded_in: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `readReceipts`: a list.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// `contentType`: one of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// `actions`: a list.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// `status`: one of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    /// `direction`: one of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    /// `facebookProfile`: text.
    pub facebook_profile: Option<String>,
    /// `twitterProfile`: text.
    pub twitter_profile: Option<String>,
    /// `isContentTruncated`: whether it is content truncated.
    pub is_content_truncated: Option<bool>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `fromEmailAddress`: an e-mail address.
    pub from_email_address: Option<String>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<String>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<String>,
    /// `isForward`: whether it is forward.
    pub is_forward: Option<bool>,
    /// `replyTo`: text.
    pub reply_to: Option<String>,
    /// `to`: text.
    pub to: Option<String>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `content`: text.
    pub content: Option<String>,
    /// `responderId`: the id of a responder.
    pub responder_id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `encodedContent`: text.
    pub encoded_content: Option<String>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `commenter`: an object.
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
    /// Pinned conversation include, for `pinned_conversations().list`.
    pub enum PinnedConversationInclude {
        /// `pinnedBy`
        PinnedBy = "pinnedBy",
        /// `mentions`
        Mentions = "mentions",
    }
}

open_enum! {
    /// Pinned conversation input type.
    pub enum PinnedConversationInputType {
        /// `COMMENTS`
        Comments = "COMMENTS",
        /// `THREADS`
        Threads = "THREADS",
    }
}

open_enum! {
    /// Pinned conversation type, for `pinned_conversations().list`.
    pub enum PinnedConversationType {
        /// `comments`
        Comments = "comments",
        /// `threads`
        Threads = "threads",
    }
}
