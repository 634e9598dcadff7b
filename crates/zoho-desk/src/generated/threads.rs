// Written by `cargo xtask codegen` from xtask/catalog/desk/threads.toml; changes belong there.
//! The mail of a ticket: incoming, replies and drafts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut threads = desk.threads().list("4876876000000123456").stream();
//! while let Some(thread) = threads.next().await {
//!     println!("{:?}", thread?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/tickets/{ticket_id}/threads`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.threads.list",
    "/api/{version}/tickets/{ticket_id}/threads",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}`. Scope `Desk.tickets.READ`.
pub static GET: Operation = Operation::get(
    "desk.threads.get",
    "/api/{version}/tickets/{ticket_id}/threads/{thread_id}",
)
.scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets/{ticket_id}/draftReply`. Scope `Desk.tickets.UPDATE`.
pub static CREATE_DRAFT: Operation = Operation::post(
    "desk.threads.create_draft",
    "/api/{version}/tickets/{ticket_id}/draftReply",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `DELETE /api/v1/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}`. Scope `Desk.tickets.UPDATE`.
pub static DELETE_ATTACHMENT: Operation = Operation::delete(
    "desk.threads.delete_attachment",
    "/api/{version}/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `DELETE /api/v1/tickets/{ticket_id}/draftReply/{thread_id}`. Scope `Desk.tickets.DELETE`.
pub static DELETE_DRAFT: Operation = Operation::delete(
    "desk.threads.delete_draft",
    "/api/{version}/tickets/{ticket_id}/draftReply/{thread_id}",
)
.scopes(&["Desk.tickets.DELETE"]);

/// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}/content`. Scope `Desk.tickets.READ`.
pub static DOWNLOAD_ATTACHMENT: Operation = Operation::get(
    "desk.threads.download_attachment",
    "/api/{version}/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/fullContent`. Scope `Desk.tickets.READ`.
pub static GET_FULL_CONTENT: Operation = Operation::get(
    "desk.threads.get_full_content",
    "/api/{version}/tickets/{ticket_id}/threads/{thread_id}/fullContent",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/latestThread`. Scope `Desk.tickets.READ`.
pub static GET_LATEST: Operation = Operation::get(
    "desk.threads.get_latest",
    "/api/{version}/tickets/{ticket_id}/latestThread",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/originalContent`. Scope `Desk.tickets.READ`.
pub static GET_ORIGINAL_CONTENT: Operation = Operation::get(
    "desk.threads.get_original_content",
    "/api/{version}/tickets/{ticket_id}/threads/{thread_id}/originalContent",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/conversations`. Scope `Desk.tickets.READ`.
pub static LIST_CONVERSATIONS: Operation = Operation::get(
    "desk.threads.list_conversations",
    "/api/{version}/tickets/{ticket_id}/conversations",
)
.scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets/{ticket_id}/resendFailedThread`. Scope `Desk.tickets.UPDATE`.
pub static RESEND_FAILED: Operation = Operation::post(
    "desk.threads.resend_failed",
    "/api/{version}/tickets/{ticket_id}/resendFailedThread",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/sendDraft`. Scope `Desk.tickets.UPDATE`.
pub static SEND_DRAFT: Operation = Operation::post(
    "desk.threads.send_draft",
    "/api/{version}/tickets/{ticket_id}/sendDraft",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/threads/{thread_id}/sendForReview`. Scope `Desk.tickets.UPDATE`.
pub static SEND_FOR_REVIEW: Operation = Operation::post(
    "desk.threads.send_for_review",
    "/api/{version}/tickets/{ticket_id}/threads/{thread_id}/sendForReview",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/sendReply`. Scope `Desk.tickets.UPDATE`.
pub static SEND_REPLY: Operation = Operation::post(
    "desk.threads.send_reply",
    "/api/{version}/tickets/{ticket_id}/sendReply",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `PATCH /api/v1/tickets/{ticket_id}/draftReply/{thread_id}`. Scope `Desk.tickets.UPDATE`.
pub static UPDATE_DRAFT: Operation = Operation::patch(
    "desk.threads.update_draft",
    "/api/{version}/tickets/{ticket_id}/draftReply/{thread_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// The mail of a ticket: incoming, replies and drafts.
///
/// From [`Desk::threads`](crate::Desk::threads).
#[derive(Debug, Clone)]
pub struct ThreadsClient {
    client: Client,
}

impl Desk {
    /// The mail of a ticket: incoming, replies and drafts.
    #[must_use]
    pub fn threads(&self) -> ThreadsClient {
        ThreadsClient {
            client: self.client().clone(),
        }
    }
}

impl ThreadsClient {
    /// Lists threads.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads`. Scope `Desk.tickets.READ`. Comes in pages of up to
    /// 200.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 1,
                max: 200,
            },
        ))
    }

    /// Gets a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}`. Scope `Desk.tickets.READ`.
    pub fn get(&self, ticket_id: impl Into<Id>, thread_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a draft of a reply on a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/draftReply`. Scope `Desk.tickets.UPDATE`.
    pub fn create_draft(&self, ticket_id: impl Into<Id>, body: &Reply) -> Call<DraftedThread> {
        let request = Request::new(&CREATE_DRAFT)
            .segment(ticket_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes the attachment of a thread.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}`. Scope
    /// `Desk.tickets.UPDATE`.
    pub fn delete_attachment(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<()> {
        let request = Request::new(&DELETE_ATTACHMENT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Deletes the draft of a thread.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/draftReply/{thread_id}`. Scope `Desk.tickets.DELETE`.
    pub fn delete_draft(&self, ticket_id: impl Into<Id>, thread_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE_DRAFT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Downloads the attachment of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}/content`.
    /// Scope `Desk.tickets.READ`.
    pub fn download_attachment(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let request = Request::new(&DOWNLOAD_ATTACHMENT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| Ok(body.clone()))
    }

    /// Gets the full content of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/fullContent`. Scope `Desk.tickets.READ`.
    pub fn get_full_content(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> Call<ThreadFullContent> {
        let request = Request::new(&GET_FULL_CONTENT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the latest thread of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/latestThread`. Scope `Desk.tickets.READ`.
    pub fn get_latest(&self, ticket_id: impl Into<Id>) -> GetLatestCall {
        let request = Request::new(&GET_LATEST).segment(ticket_id.into());
        GetLatestCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the original content of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/originalContent`. Scope
    /// `Desk.tickets.READ`.
    pub fn get_original_content(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> GetOriginalContentCall {
        let request = Request::new(&GET_ORIGINAL_CONTENT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        GetOriginalContentCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the threads and comments of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/conversations`. Scope `Desk.tickets.READ`. Comes in pages of
    /// up to 200.
    pub fn list_conversations(&self, ticket_id: impl Into<Id>) -> ListConversationsCall {
        let request = Request::new(&LIST_CONVERSATIONS).segment(ticket_id.into());
        ListConversationsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 200,
            },
        ))
    }

    /// Sends a reply again that failed.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/resendFailedThread`. Scope `Desk.tickets.UPDATE`.
    pub fn resend_failed(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> Call<ResentThread> {
        let mut request = Request::new(&RESEND_FAILED).segment(ticket_id.into());
        request.set_query("threadId", thread_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Sends a draft.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/sendDraft`. Scope `Desk.tickets.UPDATE`.
    pub fn send_draft(
        &self,
        ticket_id: impl Into<Id>,
        draft_thread_id: impl Into<Id>,
    ) -> SendDraftCall {
        let mut request = Request::new(&SEND_DRAFT).segment(ticket_id.into());
        request.set_query("draftThreadId", draft_thread_id.into());
        SendDraftCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Sends a draft to be reviewed.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/threads/{thread_id}/sendForReview`. Scope
    /// `Desk.tickets.UPDATE`.
    pub fn send_for_review(&self, ticket_id: impl Into<Id>, thread_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&SEND_FOR_REVIEW)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Sends a reply on a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/sendReply`. Scope `Desk.tickets.UPDATE`.
    pub fn send_reply(&self, ticket_id: impl Into<Id>, body: &Reply) -> SendReplyCall {
        let request = Request::new(&SEND_REPLY)
            .segment(ticket_id.into())
            .body("application/json", wire::body("", body));
        SendReplyCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates the draft of a thread.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/draftReply/{thread_id}`. Scope `Desk.tickets.UPDATE`.
    pub fn update_draft(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        body: &Reply,
    ) -> Call<DraftedThread> {
        let request = Request::new(&UPDATE_DRAFT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `threads().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Thread>);

impl ListCall {
    /// Limit: from 1 to 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ThreadSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list Thread);

/// What may be set before `threads().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Thread>);

impl GetCall {
    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(GetCall => Thread);

/// What may be set before `threads().get_latest` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLatestCall(Call<ThreadFullContent>);

impl GetLatestCall {
    /// Need public: `false` where it is left out.
    pub fn need_public(mut self, need_public: bool) -> Self {
        self.0
            .request_mut()
            .set_query("needPublic", need_public.to_string());
        self
    }

    /// Need incoming thread: `false` where it is left out.
    pub fn need_incoming_thread(mut self, need_incoming_thread: bool) -> Self {
        self.0
            .request_mut()
            .set_query("needIncomingThread", need_incoming_thread.to_string());
        self
    }

    /// Include.
    pub fn include(mut self, include: impl Into<ThreadInclude>) -> Self {
        self.0.request_mut().set_query("include", include.into());
        self
    }

    /// Thread status.
    pub fn thread_status(mut self, thread_status: impl Into<ThreadStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("threadStatus", thread_status.into());
        self
    }
}

call!(GetLatestCall => ThreadFullContent);

/// What may be set before `threads().get_original_content` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetOriginalContentCall(Call<ThreadOriginalContent>);

impl GetOriginalContentCall {
    /// Inline.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.request_mut().set_query("inline", inline.to_string());
        self
    }
}

call!(GetOriginalContentCall => ThreadOriginalContent);

/// What may be set before `threads().list_conversations` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListConversationsCall(List<Conversation>);

impl ListConversationsCall {
    /// Limit: from 1 to 200; `100` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListConversationsCall => list Conversation);

/// What may be set before `threads().send_draft` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendDraftCall(Call<ResentThread>);

impl SendDraftCall {
    /// Is private: `false` where it is left out.
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPrivate", is_private.to_string());
        self
    }

    /// Ticket status.
    pub fn ticket_status(mut self, ticket_status: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("ticketStatus", ticket_status);
        self
    }

    /// Send immediately: `false` where it is left out.
    pub fn send_immediately(mut self, send_immediately: bool) -> Self {
        self.0
            .request_mut()
            .set_query("sendImmediately", send_immediately.to_string());
        self
    }
}

call!(SendDraftCall => ResentThread);

/// What may be set before `threads().send_reply` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendReplyCall(Call<SentReply>);

impl SendReplyCall {
    /// Is private: `false` where it is left out.
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPrivate", is_private.to_string());
        self
    }

    /// Send immediately: `false` where it is left out.
    pub fn send_immediately(mut self, send_immediately: bool) -> Self {
        self.0
            .request_mut()
            .set_query("sendImmediately", send_immediately.to_string());
        self
    }

    /// Impersonated user id.
    pub fn impersonated_user_id(mut self, impersonated_user_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("impersonatedUserId", impersonated_user_id.into());
        self
    }
}

call!(SendReplyCall => SentReply);

/// Conversation, of `threads().list_conversations`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
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
    pub impersonated_user: Option<shared::Author>,
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
    /// Type.
    pub type_: Option<String>,
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
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
    /// Commenter.
    pub commenter: Option<shared::Commenter>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Conversation {
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
    "type" => type_,
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
    "commentedTime" => commented_time,
    "isPublic" => is_public,
    "commenterId" => commenter_id,
    "commenter" => commenter,
    "modifiedTime" => modified_time;
    other
});

/// Drafted thread, of `threads().create_draft`, `threads().update_draft`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DraftedThread {
    /// Id.
    pub id: Option<Id>,
    /// Is description thread.
    pub is_description_thread: Option<bool>,
    /// BCC.
    pub bcc: Option<String>,
    /// Attachments.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// Is content truncated.
    pub is_content_truncated: Option<bool>,
    /// Can reply.
    pub can_reply: Option<bool>,
    /// Channel.
    pub channel: Option<String>,
    /// Source.
    pub source: Option<shared::ThreadSource>,
    /// Content.
    pub content: Option<String>,
    /// Impersonated user.
    pub impersonated_user: Option<shared::Author>,
    /// Channel related info.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Content type.
    pub content_type: Option<shared::ReplyContentType>,
    /// Direction.
    pub direction: Option<shared::ReplyDirection>,
    /// CC.
    pub cc: Option<String>,
    /// Summary.
    pub summary: Option<String>,
    /// Visibility.
    pub visibility: Option<shared::ThreadVisibility>,
    /// Author.
    pub author: Option<shared::Author>,
    /// Full content URL.
    pub full_content_url: Option<String>,
    /// Is forward.
    pub is_forward: Option<bool>,
    /// Has attach.
    pub has_attach: Option<bool>,
    /// Responder id.
    pub responder_id: Option<Id>,
    /// Reply to.
    pub reply_to: Option<String>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Read receipts.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// To.
    pub to: Option<String>,
    /// From email address.
    pub from_email_address: Option<String>,
    /// Actions.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// Status.
    pub status: Option<shared::SentReplyStatus>,
    /// Responded in.
    pub responded_in: Option<String>,
    /// Aspects.
    pub aspects: Option<String>,
    /// Key words.
    pub key_words: Option<String>,
    /// Sentiment.
    pub sentiment: Option<String>,
    /// Facebook profile.
    pub facebook_profile: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(DraftedThread {
    "id" => id,
    "isDescriptionThread" => is_description_thread,
    "bcc" => bcc,
    "attachments" => attachments,
    "isContentTruncated" => is_content_truncated,
    "canReply" => can_reply,
    "channel" => channel,
    "source" => source,
    "content" => content,
    "impersonatedUser" => impersonated_user,
    "channelRelatedInfo" => channel_related_info,
    "createdTime" => created_time,
    "contentType" => content_type,
    "direction" => direction,
    "cc" => cc,
    "summary" => summary,
    "visibility" => visibility,
    "author" => author,
    "fullContentURL" => full_content_url,
    "isForward" => is_forward,
    "hasAttach" => has_attach,
    "responderId" => responder_id,
    "replyTo" => reply_to,
    "attachmentCount" => attachment_count,
    "readReceipts" => read_receipts,
    "to" => to,
    "fromEmailAddress" => from_email_address,
    "actions" => actions,
    "status" => status,
    "respondedIn" => responded_in,
    "aspects" => aspects,
    "keyWords" => key_words,
    "sentiment" => sentiment,
    "facebookProfile" => facebook_profile;
    other
});

/// Reply, of `threads().create_draft`, `threads().send_reply`, `threads().update_draft`.
#[derive(Clone, Default, PartialEq)]
pub struct Reply {
    /// Channel.
    pub channel: Option<ReplyChannel>,
    /// Content.
    pub content: Option<String>,
    /// Content type.
    pub content_type: Option<shared::ReplyContentType>,
    /// Is private.
    pub is_private: Option<bool>,
    /// In reply to thread id.
    pub in_reply_to_thread_id: Option<Id>,
    /// Uploads.
    pub uploads: Option<Vec<i64>>,
    /// Direction.
    pub direction: Option<shared::ReplyDirection>,
    /// CC.
    pub cc: Option<String>,
    /// BCC.
    pub bcc: Option<String>,
    /// Has attach.
    pub has_attach: Option<bool>,
    /// Send as email mode.
    pub send_as_email_mode: Option<SendAsEmailMode>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Cf.
    pub cf: Option<Other>,
    /// Ticket status.
    pub ticket_status: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// To.
    pub to: Option<String>,
    /// From email address.
    pub from_email_address: Option<String>,
    /// Is forward.
    pub is_forward: Option<bool>,
    /// Responded in.
    pub responded_in: Option<String>,
}

object!(Reply {
    "channel" => channel,
    "content" => content,
    "contentType" => content_type,
    "isPrivate" => is_private,
    "inReplyToThreadId" => in_reply_to_thread_id,
    "uploads" => uploads,
    "direction" => direction,
    "cc" => cc,
    "bcc" => bcc,
    "hasAttach" => has_attach,
    "sendAsEmailMode" => send_as_email_mode,
    "layoutId" => layout_id,
    "cf" => cf,
    "ticketStatus" => ticket_status,
    "attachmentIds" => attachment_ids,
    "to" => to,
    "fromEmailAddress" => from_email_address,
    "isForward" => is_forward,
    "respondedIn" => responded_in
});

/// Resent thread, of `threads().resend_failed`, `threads().send_draft`.
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
    pub impersonated_user: Option<shared::Author>,
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
    /// Fields that this version of the crate has no name for.
    pub other: Other,
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
    "responderId" => responder_id;
    other
});

/// Sent reply, of `threads().send_reply`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SentReply {
    /// Id.
    pub id: Option<Id>,
    /// Is description thread.
    pub is_description_thread: Option<bool>,
    /// BCC.
    pub bcc: Option<String>,
    /// Attachments.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// Is content truncated.
    pub is_content_truncated: Option<bool>,
    /// Can reply.
    pub can_reply: Option<bool>,
    /// Channel.
    pub channel: Option<String>,
    /// Source.
    pub source: Option<shared::ThreadSource>,
    /// Content.
    pub content: Option<String>,
    /// Impersonated user.
    pub impersonated_user: Option<shared::Author>,
    /// Channel related info.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Content type.
    pub content_type: Option<shared::ReplyContentType>,
    /// Direction.
    pub direction: Option<shared::ReplyDirection>,
    /// CC.
    pub cc: Option<String>,
    /// Summary.
    pub summary: Option<String>,
    /// Visibility.
    pub visibility: Option<shared::ThreadVisibility>,
    /// Author.
    pub author: Option<shared::Author>,
    /// Full content URL.
    pub full_content_url: Option<String>,
    /// Is forward.
    pub is_forward: Option<bool>,
    /// Has attach.
    pub has_attach: Option<bool>,
    /// Responder id.
    pub responder_id: Option<Id>,
    /// Reply to.
    pub reply_to: Option<String>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Read receipts.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// To.
    pub to: Option<String>,
    /// From email address.
    pub from_email_address: Option<String>,
    /// Actions.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// Status.
    pub status: Option<shared::SentReplyStatus>,
    /// Responded in.
    pub responded_in: Option<String>,
    /// Aspects.
    pub aspects: Option<String>,
    /// Key words.
    pub key_words: Option<String>,
    /// Sentiment.
    pub sentiment: Option<String>,
    /// Facebook profile.
    pub facebook_profile: Option<String>,
    /// Twitter profile.
    pub twitter_profile: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(SentReply {
    "id" => id,
    "isDescriptionThread" => is_description_thread,
    "bcc" => bcc,
    "attachments" => attachments,
    "isContentTruncated" => is_content_truncated,
    "canReply" => can_reply,
    "channel" => channel,
    "source" => source,
    "content" => content,
    "impersonatedUser" => impersonated_user,
    "channelRelatedInfo" => channel_related_info,
    "createdTime" => created_time,
    "contentType" => content_type,
    "direction" => direction,
    "cc" => cc,
    "summary" => summary,
    "visibility" => visibility,
    "author" => author,
    "fullContentURL" => full_content_url,
    "isForward" => is_forward,
    "hasAttach" => has_attach,
    "responderId" => responder_id,
    "replyTo" => reply_to,
    "attachmentCount" => attachment_count,
    "readReceipts" => read_receipts,
    "to" => to,
    "fromEmailAddress" => from_email_address,
    "actions" => actions,
    "status" => status,
    "respondedIn" => responded_in,
    "aspects" => aspects,
    "keyWords" => key_words,
    "sentiment" => sentiment,
    "facebookProfile" => facebook_profile,
    "twitterProfile" => twitter_profile;
    other
});

/// Thread, of `threads().list`, `threads().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thread {
    /// Id.
    pub id: Option<Id>,
    /// Aspects.
    pub aspects: Option<Vec<String>>,
    /// Sentiment.
    pub sentiment: Option<shared::Sentiment>,
    /// Key words.
    pub key_words: Option<Vec<String>>,
    /// Impersonated user.
    pub impersonated_user: Option<shared::Author>,
    /// Summary.
    pub summary: Option<String>,
    /// Is description thread.
    pub is_description_thread: Option<bool>,
    /// Attachments.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// Is content truncated.
    pub is_content_truncated: Option<bool>,
    /// Can reply.
    pub can_reply: Option<bool>,
    /// Visibility.
    pub visibility: Option<shared::ThreadVisibility>,
    /// Author.
    pub author: Option<shared::Author>,
    /// Full content URL.
    pub full_content_url: Option<String>,
    /// Channel.
    pub channel: Option<String>,
    /// Source.
    pub source: Option<shared::ThreadSource>,
    /// Content.
    pub content: Option<String>,
    /// Has attach.
    pub has_attach: Option<bool>,
    /// Channel related info.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Actions.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// Content type.
    pub content_type: Option<shared::ReplyContentType>,
    /// Status.
    pub status: Option<shared::SentReplyStatus>,
    /// Direction.
    pub direction: Option<shared::ReplyDirection>,
    /// Read receipts.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// Plain text.
    pub plain_text: Option<String>,
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
    /// From email address.
    pub from_email_address: Option<String>,
    /// Facebook profile.
    pub facebook_profile: Option<String>,
    /// Twitter profile.
    pub twitter_profile: Option<String>,
    /// Last rating icon URL.
    pub last_rating_icon_url: Option<String>,
    /// Responded in.
    pub responded_in: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Responder id.
    pub responder_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Thread {
    "id" => id,
    "aspects" => aspects,
    "sentiment" => sentiment,
    "keyWords" => key_words,
    "impersonatedUser" => impersonated_user,
    "summary" => summary,
    "isDescriptionThread" => is_description_thread,
    "attachments" => attachments,
    "isContentTruncated" => is_content_truncated,
    "canReply" => can_reply,
    "visibility" => visibility,
    "author" => author,
    "fullContentURL" => full_content_url,
    "channel" => channel,
    "source" => source,
    "content" => content,
    "hasAttach" => has_attach,
    "channelRelatedInfo" => channel_related_info,
    "createdTime" => created_time,
    "attachmentCount" => attachment_count,
    "actions" => actions,
    "contentType" => content_type,
    "status" => status,
    "direction" => direction,
    "readReceipts" => read_receipts,
    "plainText" => plain_text,
    "bcc" => bcc,
    "cc" => cc,
    "isForward" => is_forward,
    "replyTo" => reply_to,
    "to" => to,
    "fromEmailAddress" => from_email_address,
    "facebookProfile" => facebook_profile,
    "twitterProfile" => twitter_profile,
    "lastRatingIconURL" => last_rating_icon_url,
    "respondedIn" => responded_in,
    "attachmentIds" => attachment_ids,
    "responderId" => responder_id;
    other
});

/// Thread full content, of `threads().get_full_content`, `threads().get_latest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadFullContent {
    /// Id.
    pub id: Option<Id>,
    /// Aspects.
    pub aspects: Option<Vec<String>>,
    /// Sentiment.
    pub sentiment: Option<shared::Sentiment>,
    /// Key words.
    pub key_words: Option<Vec<String>>,
    /// Impersonated user.
    pub impersonated_user: Option<shared::Author>,
    /// Summary.
    pub summary: Option<String>,
    /// Is description thread.
    pub is_description_thread: Option<bool>,
    /// Attachments.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// Is content truncated.
    pub is_content_truncated: Option<bool>,
    /// Can reply.
    pub can_reply: Option<bool>,
    /// Visibility.
    pub visibility: Option<shared::ThreadVisibility>,
    /// Author.
    pub author: Option<shared::Author>,
    /// Full content URL.
    pub full_content_url: Option<String>,
    /// Channel.
    pub channel: Option<ReplyChannel>,
    /// Source.
    pub source: Option<shared::ThreadSource>,
    /// Content.
    pub content: Option<String>,
    /// Has attach.
    pub has_attach: Option<bool>,
    /// Channel related info.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Actions.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// Content type.
    pub content_type: Option<shared::ReplyContentType>,
    /// Status.
    pub status: Option<shared::SentReplyStatus>,
    /// Direction.
    pub direction: Option<shared::ReplyDirection>,
    /// Read receipts.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// Plain text.
    pub plain_text: Option<String>,
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
    /// From email address.
    pub from_email_address: Option<String>,
    /// Facebook profile.
    pub facebook_profile: Option<String>,
    /// Twitter profile.
    pub twitter_profile: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ThreadFullContent {
    "id" => id,
    "aspects" => aspects,
    "sentiment" => sentiment,
    "keyWords" => key_words,
    "impersonatedUser" => impersonated_user,
    "summary" => summary,
    "isDescriptionThread" => is_description_thread,
    "attachments" => attachments,
    "isContentTruncated" => is_content_truncated,
    "canReply" => can_reply,
    "visibility" => visibility,
    "author" => author,
    "fullContentURL" => full_content_url,
    "channel" => channel,
    "source" => source,
    "content" => content,
    "hasAttach" => has_attach,
    "channelRelatedInfo" => channel_related_info,
    "createdTime" => created_time,
    "attachmentCount" => attachment_count,
    "actions" => actions,
    "contentType" => content_type,
    "status" => status,
    "direction" => direction,
    "readReceipts" => read_receipts,
    "plainText" => plain_text,
    "bcc" => bcc,
    "cc" => cc,
    "isForward" => is_forward,
    "replyTo" => reply_to,
    "to" => to,
    "fromEmailAddress" => from_email_address,
    "facebookProfile" => facebook_profile,
    "twitterProfile" => twitter_profile;
    other
});

/// Thread original content, of `threads().get_original_content`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadOriginalContent {
    /// Date.
    pub date: Option<String>,
    /// Return path.
    pub return_path: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Message id.
    pub message_id: Option<Id>,
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ThreadOriginalContent {
    "date" => date,
    "returnPath" => return_path,
    "subject" => subject,
    "messageId" => message_id,
    "from" => from,
    "to" => to,
    "content" => content;
    other
});

words! {
    /// Reply channel.
    pub enum ReplyChannel {
        /// `FACEBOOK`
        Facebook = "FACEBOOK",
        /// `TWITTER`
        Twitter = "TWITTER",
        /// `EMAIL`
        Email = "EMAIL",
        /// `FORUMS`
        Forums = "FORUMS",
        /// `PHONE`
        Phone = "PHONE",
        /// `WEB`
        Web = "WEB",
        /// `FEEDBACK`
        Feedback = "FEEDBACK",
        /// `FEEDBACK_WIDGET`
        FeedbackWidget = "FEEDBACK_WIDGET",
        /// `TWITTER_DM`
        TwitterDm = "TWITTER_DM",
        /// `ONLINE_CHAT`
        OnlineChat = "ONLINE_CHAT",
        /// `OFFLINE_CHAT`
        OfflineChat = "OFFLINE_CHAT",
        /// `CUSTOMERPORTAL`
        Customerportal = "CUSTOMERPORTAL",
    }
}

words! {
    /// Send as email mode.
    pub enum SendAsEmailMode {
        /// `includeTicketNumber`
        IncludeTicketNumber = "includeTicketNumber",
        /// `removeTicketNumber`
        RemoveTicketNumber = "removeTicketNumber",
    }
}

words! {
    /// Thread include.
    pub enum ThreadInclude {
        /// `source`
        Source = "source",
        /// `plainText`
        PlainText = "plainText",
        /// `source,plainText`
        SourcePlainText = "source,plainText",
        /// `plainText,source`
        PlainTextSource = "plainText,source",
    }
}

words! {
    /// Thread sort by.
    pub enum ThreadSortBy {
        /// `sendDateTime`
        SendDateTime = "sendDateTime",
        /// `-sendDateTime`
        SendDateTimeDescending = "-sendDateTime",
    }
}

words! {
    /// Thread status.
    pub enum ThreadStatus {
        /// `success`
        Success = "success",
        /// `failed`
        Failed = "failed",
    }
}
