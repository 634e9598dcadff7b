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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
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
    /// `GET /api/v1/tickets/{ticket_id}/pins`. Scope `Desk.tickets.READ`.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Pins pinned conversations.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/pins`. Scope `Desk.tickets.UPDATE`.
    pub fn pin(
        &self,
        ticket_id: impl Into<Id>,
        body: &PinnedConversationInput,
    ) -> Call<PinnedConversationResult> {
        let request = Request::new(&PIN)
            .segment(ticket_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Unpins pinned conversations.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/pins/unpin`. Scope `Desk.tickets.UPDATE`.
    pub fn unpin(
        &self,
        ticket_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<PinnedConversationUnpinResult> {
        let request = Request::new(&UNPIN).segment(ticket_id.into()).body(
            "application/json",
            wire::body("ids", &wire::owned::<Id>(ids)),
        );
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
    /// Types.
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

    /// Include.
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

/// Pinned conversation, of `pinned_conversations().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PinnedConversation {
    /// Id.
    pub id: Option<Id>,
    /// Plain text.
    pub plain_text: Option<String>,
    /// Pinned by.
    pub pinned_by: Option<shared::AgentRef>,
    /// Mention.
    pub mention: Option<Vec<shared::HistoryMention>>,
    /// Pinned time.
    pub pinned_time: Option<DateTime>,
    /// Pinned by id.
    pub pinned_by_id: Option<Id>,
    /// Entity pinned.
    pub entity_pinned: Option<ResentThread>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Type.
    pub type_: Option<PinnedConversationInputType>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(PinnedConversation {
    "id" => id,
    "plainText" => plain_text,
    "pinnedBy" => pinned_by,
    "mention" => mention,
    "pinnedTime" => pinned_time,
    "pinnedById" => pinned_by_id,
    "entityPinned" => entity_pinned,
    "isPublic" => is_public,
    "type" => type_;
    other
});

/// Pinned conversation input, of `pinned_conversations().pin`.
#[derive(Clone, Default, PartialEq)]
pub struct PinnedConversationInput {
    /// Is public.
    pub is_public: Option<bool>,
    /// Entity id; has to be sent.
    pub entity_id: Option<Id>,
    /// Type; has to be sent.
    pub type_: Option<PinnedConversationInputType>,
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

object!(PinnedConversationInput {
    "isPublic" => is_public,
    "entityId" => entity_id,
    "type" => type_
});

/// Pinned conversation result, of `pinned_conversations().pin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PinnedConversationResult {
    /// Id.
    pub id: Option<Id>,
    /// Pinned time.
    pub pinned_time: Option<DateTime>,
    /// Pinned by id.
    pub pinned_by_id: Option<Id>,
    /// Entity pinned.
    pub entity_pinned: Option<ResentThread>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Type.
    pub type_: Option<PinnedConversationInputType>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(PinnedConversationResult {
    "id" => id,
    "pinnedTime" => pinned_time,
    "pinnedById" => pinned_by_id,
    "entityPinned" => entity_pinned,
    "isPublic" => is_public,
    "type" => type_;
    other
});

/// Pinned conversation unpin result, of `pinned_conversations().unpin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PinnedConversationUnpinResult {
    /// Id.
    pub id: Option<Id>,
    /// Success.
    pub success: Option<bool>,
    /// Errors.
    pub errors: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(PinnedConversationUnpinResult {
    "id" => id,
    "success" => success,
    "errors" => errors;
    other
});

/// Resent thread.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResentThread {
    /// Id.
    pub id: Option<Id>,
    /// Summary.
    pub summary: Option<String>,
    /// Sentiment.
    pub sentiment: Option<shared::Sentiment>,
    /// Key words.
    pub key_words: Option<Vec<String>>,
    /// Is description thread.
    pub is_description_thread: Option<bool>,
    /// Can reply.
    pub can_reply: Option<bool>,
    /// Visibility.
    pub visibility: Option<shared::ThreadVisibility>,
    /// Author.
    pub author: Option<shared::Author>,
    /// Channel.
    pub channel: Option<String>,
    /// Aspects.
    pub aspects: Option<Vec<String>>,
    /// Source.
    pub source: Option<shared::ThreadSource>,
    /// Last rating icon URL.
    pub last_rating_icon_url: Option<String>,
    /// Impersonated user.
    pub impersonated_user: Option<shared::Commenter>,
    /// Has attach.
    pub has_attach: Option<bool>,
    /// Channel related info.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// Responded in.
    pub responded_in: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Read receipts.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// Content type.
    pub content_type: Option<shared::ReplyContentType>,
    /// Actions.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// Status.
    pub status: Option<shared::SentReplyStatus>,
    /// Direction.
    pub direction: Option<shared::ReplyDirection>,
    /// Facebook profile.
    pub facebook_profile: Option<String>,
    /// Twitter profile.
    pub twitter_profile: Option<String>,
    /// Is content truncated.
    pub is_content_truncated: Option<bool>,
    /// Full content URL.
    pub full_content_url: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// From email address.
    pub from_email_address: Option<String>,
    /// BCC.
    pub bcc: Option<String>,
    /// CC.
    pub cc: Option<String>,
    /// Is forward.
    pub is_forward: Option<bool>,
    /// Reply to.
    pub reply_to: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Attachments.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// Content.
    pub content: Option<String>,
    /// Responder id.
    pub responder_id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Encoded content.
    pub encoded_content: Option<String>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
    /// Commenter.
    pub commenter: Option<shared::Commenter>,
}

object!(ResentThread {
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
    "commenter" => commenter
});

words! {
    /// Pinned conversation include.
    pub enum PinnedConversationInclude {
        /// `pinnedBy`
        PinnedBy = "pinnedBy",
        /// `mentions`
        Mentions = "mentions",
    }
}

words! {
    /// Pinned conversation input type.
    pub enum PinnedConversationInputType {
        /// `COMMENTS`
        Comments = "COMMENTS",
        /// `THREADS`
        Threads = "THREADS",
    }
}

words! {
    /// Pinned conversation type.
    pub enum PinnedConversationType {
        /// `comments`
        Comments = "comments",
        /// `threads`
        Threads = "threads",
    }
}
