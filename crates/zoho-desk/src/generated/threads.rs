// Written by `cargo xtask codegen` from desk/v1/threads.toml of the catalogue; changes belong there.
//! The mail of a ticket: incoming, replies and drafts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut threads = desk.threads().list("4876876000000123456").stream();
//! while let Some(thread) = threads.next().await {
//!     println!("{:?}", thread?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tickets/{ticket_id}/threads`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.threads.list",
    "/api/{version}/tickets/{ticket_id}/threads",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "");

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
.scopes(&["Desk.tickets.READ"])
.most(5_000, "");

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE_DRAFT,
    &DELETE_ATTACHMENT,
    &DELETE_DRAFT,
    &DOWNLOAD_ATTACHMENT,
    &GET_FULL_CONTENT,
    &GET_LATEST,
    &GET_ORIGINAL_CONTENT,
    &LIST_CONVERSATIONS,
    &RESEND_FAILED,
    &SEND_DRAFT,
    &SEND_FOR_REVIEW,
    &SEND_REPLY,
    &UPDATE_DRAFT,
];

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
    /// `GET /api/v1/tickets/{ticket_id}/threads`. Scope `Desk.tickets.READ`. Pages of up to 200 items.
    /// Items that are removed while the list is read can make it miss as many others. Retried on
    /// transient failures.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListThreads {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListThreads(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Gets a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}`. Scope `Desk.tickets.READ`. Retried on
    /// transient failures.
    pub fn get(&self, ticket_id: impl Into<Id>, thread_id: impl Into<Id>) -> GetThread {
        let request = self
            .client
            .request(&GET)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        GetThread(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a draft of a reply on a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/draftReply`. Scope `Desk.tickets.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn create_draft(&self, ticket_id: impl Into<Id>, body: &Reply) -> CreateThreadDraft {
        let request = self
            .client
            .request(&CREATE_DRAFT)
            .segment(ticket_id.into())
            .json_member("", body);
        CreateThreadDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes the attachment of a thread.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}`. Scope
    /// `Desk.tickets.UPDATE`. Retried on transient failures.
    pub fn delete_attachment(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteThreadAttachment {
        let request = self
            .client
            .request(&DELETE_ATTACHMENT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .segment(attachment_id.into());
        DeleteThreadAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Deletes the draft of a thread.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/draftReply/{thread_id}`. Scope `Desk.tickets.DELETE`.
    /// Retried on transient failures.
    pub fn delete_draft(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> DeleteThreadDraft {
        let request = self
            .client
            .request(&DELETE_DRAFT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        DeleteThreadDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Downloads the attachment of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}/content`.
    /// Scope `Desk.tickets.READ`. Retried on transient failures.
    pub fn download_attachment(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadThreadAttachment {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .segment(attachment_id.into());
        DownloadThreadAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Gets the full content of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/fullContent`. Scope `Desk.tickets.READ`.
    /// Retried on transient failures.
    pub fn get_full_content(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> GetThreadFullContent {
        let request = self
            .client
            .request(&GET_FULL_CONTENT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        GetThreadFullContent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the latest thread of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/latestThread`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn get_latest(&self, ticket_id: impl Into<Id>) -> GetThreadLatest {
        let request = self.client.request(&GET_LATEST).segment(ticket_id.into());
        GetThreadLatest(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the original content of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/originalContent`. Scope
    /// `Desk.tickets.READ`. Retried on transient failures.
    pub fn get_original_content(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> GetThreadOriginalContent {
        let request = self
            .client
            .request(&GET_ORIGINAL_CONTENT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        GetThreadOriginalContent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the threads and comments of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/conversations`. Scope `Desk.tickets.READ`. Pages of up to 200
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_conversations(&self, ticket_id: impl Into<Id>) -> ListThreadConversations {
        let request = self
            .client
            .request(&LIST_CONVERSATIONS)
            .segment(ticket_id.into());
        ListThreadConversations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Sends a reply again that failed.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/resendFailedThread`. Scope `Desk.tickets.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn resend_failed(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> ResendThreadFailed {
        let mut request = self
            .client
            .request(&RESEND_FAILED)
            .segment(ticket_id.into());
        request.set_query("threadId", thread_id.into());
        ResendThreadFailed(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Sends a draft.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/sendDraft`. Scope `Desk.tickets.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn send_draft(
        &self,
        ticket_id: impl Into<Id>,
        draft_thread_id: impl Into<Id>,
    ) -> SendThreadDraft {
        let mut request = self.client.request(&SEND_DRAFT).segment(ticket_id.into());
        request.set_query("draftThreadId", draft_thread_id.into());
        SendThreadDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Sends a draft to be reviewed.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/threads/{thread_id}/sendForReview`. Scope
    /// `Desk.tickets.UPDATE`. Not retried when it may have been carried out.
    pub fn send_for_review(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> SendThreadForReview {
        let request = self
            .client
            .request(&SEND_FOR_REVIEW)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        SendThreadForReview(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Sends a reply on a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/sendReply`. Scope `Desk.tickets.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn send_reply(&self, ticket_id: impl Into<Id>, body: &Reply) -> SendThreadReply {
        let request = self
            .client
            .request(&SEND_REPLY)
            .segment(ticket_id.into())
            .json_member("", body);
        SendThreadReply(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the draft of a thread.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/draftReply/{thread_id}`. Scope `Desk.tickets.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update_draft(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        body: &Reply,
    ) -> UpdateThreadDraft {
        let request = self
            .client
            .request(&UPDATE_DRAFT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .json_member("", body);
        UpdateThreadDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ThreadsClient::list`](crate::threads::ThreadsClient::list).
    ListThreads => list Thread
}

impl ListThreads {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `sendDateTime`,
    /// `-sendDateTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<ThreadSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ThreadsClient::get`](crate::threads::ThreadsClient::get).
    GetThread => Thread
}

impl GetThread {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call! {
    /// Returned by [`ThreadsClient::create_draft`](crate::threads::ThreadsClient::create_draft).
    CreateThreadDraft => DraftedThread
}

call! {
    /// Returned by [`ThreadsClient::delete_attachment`](crate::threads::ThreadsClient::delete_attachment).
    DeleteThreadAttachment => ()
}

call! {
    /// Returned by [`ThreadsClient::delete_draft`](crate::threads::ThreadsClient::delete_draft).
    DeleteThreadDraft => ()
}

call! {
    /// Returned by [`ThreadsClient::download_attachment`](crate::threads::ThreadsClient::download_attachment).
    DownloadThreadAttachment => file
}

call! {
    /// Returned by [`ThreadsClient::get_full_content`](crate::threads::ThreadsClient::get_full_content).
    GetThreadFullContent => ThreadFullContent
}

call! {
    /// Returned by [`ThreadsClient::get_latest`](crate::threads::ThreadsClient::get_latest).
    GetThreadLatest => ThreadFullContent
}

impl GetThreadLatest {
    /// Query parameter `needPublic`, `false` by default.
    pub fn need_public(mut self, need_public: bool) -> Self {
        self.0
            .request_mut()
            .set_query("needPublic", need_public.to_string());
        self
    }

    /// Query parameter `needIncomingThread`, `false` by default.
    pub fn need_incoming_thread(mut self, need_incoming_thread: bool) -> Self {
        self.0
            .request_mut()
            .set_query("needIncomingThread", need_incoming_thread.to_string());
        self
    }

    /// What to return along with each item. Query parameter `include`, one of `source`, `plainText`,
    /// `source,plainText`, `plainText,source`.
    pub fn include(mut self, include: impl Into<ThreadInclude>) -> Self {
        self.0.request_mut().set_query("include", include.into());
        self
    }

    /// Query parameter `threadStatus`, one of `success`, `failed`.
    pub fn thread_status(mut self, thread_status: impl Into<ThreadStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("threadStatus", thread_status.into());
        self
    }
}

call! {
    /// Returned by [`ThreadsClient::get_original_content`](crate::threads::ThreadsClient::get_original_content).
    GetThreadOriginalContent => ThreadOriginalContent
}

impl GetThreadOriginalContent {
    /// Query parameter `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.request_mut().set_query("inline", inline.to_string());
        self
    }
}

call! {
    /// Returned by [`ThreadsClient::list_conversations`](crate::threads::ThreadsClient::list_conversations).
    ListThreadConversations => list Conversation
}

impl ListThreadConversations {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 200, `100` by
    /// default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`ThreadsClient::resend_failed`](crate::threads::ThreadsClient::resend_failed).
    ResendThreadFailed => ResentThread
}

call! {
    /// Returned by [`ThreadsClient::send_draft`](crate::threads::ThreadsClient::send_draft).
    SendThreadDraft => ResentThread
}

impl SendThreadDraft {
    /// Query parameter `isPrivate`, `false` by default.
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPrivate", is_private.to_string());
        self
    }

    /// Query parameter `ticketStatus`.
    pub fn ticket_status(mut self, ticket_status: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("ticketStatus", ticket_status);
        self
    }

    /// Query parameter `sendImmediately`, `false` by default.
    pub fn send_immediately(mut self, send_immediately: bool) -> Self {
        self.0
            .request_mut()
            .set_query("sendImmediately", send_immediately.to_string());
        self
    }
}

call! {
    /// Returned by [`ThreadsClient::send_for_review`](crate::threads::ThreadsClient::send_for_review).
    SendThreadForReview => ()
}

call! {
    /// Returned by [`ThreadsClient::send_reply`](crate::threads::ThreadsClient::send_reply).
    SendThreadReply => SentReply
}

impl SendThreadReply {
    /// Query parameter `isPrivate`, `false` by default.
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPrivate", is_private.to_string());
        self
    }

    /// Query parameter `sendImmediately`, `false` by default.
    pub fn send_immediately(mut self, send_immediately: bool) -> Self {
        self.0
            .request_mut()
            .set_query("sendImmediately", send_immediately.to_string());
        self
    }

    /// Header `impersonatedUserId`.
    pub fn impersonated_user_id(mut self, impersonated_user_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("impersonatedUserId", impersonated_user_id.into());
        self
    }
}

call! {
    /// Returned by [`ThreadsClient::update_draft`](crate::threads::ThreadsClient::update_draft).
    UpdateThreadDraft => DraftedThread
}

/// Returned by `threads().list_conversations`.
#[non_exhaustive]
pub struct Conversation {
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
    pub impersonated_user: Option<shared::Author>,
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
    pub type_: Option<String>,
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
    pub commented_time: Option<DateTime>,
    pub is_public: Option<bool>,
    pub commenter_id: Option<Id>,
    pub commenter: Option<shared::Commenter>,
    pub modified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Conversation {
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
    extra
});

/// Returned by `threads().create_draft`, `threads().update_draft`.
#[non_exhaustive]
pub struct DraftedThread {
    pub id: Option<Id>,
    pub is_description_thread: Option<bool>,
    pub bcc: Option<String>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub is_content_truncated: Option<bool>,
    pub can_reply: Option<bool>,
    pub channel: Option<String>,
    pub source: Option<shared::ThreadSource>,
    pub content: Option<String>,
    pub impersonated_user: Option<shared::Author>,
    pub channel_related_info: Option<shared::ChannelRelated>,
    pub created_time: Option<DateTime>,
    /// One of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// One of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    pub cc: Option<String>,
    pub summary: Option<String>,
    /// One of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    pub author: Option<shared::Author>,
    pub full_content_url: Option<String>,
    pub is_forward: Option<bool>,
    pub has_attach: Option<bool>,
    pub responder_id: Option<Id>,
    pub reply_to: Option<String>,
    pub attachment_count: Option<i64>,
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    pub to: Option<String>,
    pub from_email_address: Option<String>,
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// One of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    pub responded_in: Option<String>,
    pub aspects: Option<String>,
    pub key_words: Option<String>,
    pub sentiment: Option<String>,
    pub facebook_profile: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DraftedThread {
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
    extra
});

/// Sent by `threads().create_draft`, `threads().send_reply`, `threads().update_draft`.
pub struct Reply {
    pub channel: Option<ReplyChannel>,
    pub content: Option<String>,
    /// One of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    pub is_private: Option<bool>,
    pub in_reply_to_thread_id: Option<Id>,
    pub uploads: Option<Vec<i64>>,
    /// One of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    pub cc: Option<String>,
    pub bcc: Option<String>,
    pub has_attach: Option<bool>,
    /// One of `includeTicketNumber`, `removeTicketNumber`.
    pub send_as_email_mode: Option<SendAsEmailMode>,
    pub layout_id: Option<Id>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub ticket_status: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub to: Option<String>,
    pub from_email_address: Option<String>,
    pub is_forward: Option<bool>,
    pub responded_in: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Reply {
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
    "respondedIn" => responded_in;
    extra
});

/// Returned by `threads().resend_failed`, `threads().send_draft`.
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
    pub impersonated_user: Option<shared::Author>,
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
    "responderId" => responder_id;
    extra
});

/// Returned by `threads().send_reply`.
#[non_exhaustive]
pub struct SentReply {
    pub id: Option<Id>,
    pub is_description_thread: Option<bool>,
    pub bcc: Option<String>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub is_content_truncated: Option<bool>,
    pub can_reply: Option<bool>,
    pub channel: Option<String>,
    pub source: Option<shared::ThreadSource>,
    pub content: Option<String>,
    pub impersonated_user: Option<shared::Author>,
    pub channel_related_info: Option<shared::ChannelRelated>,
    pub created_time: Option<DateTime>,
    /// One of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// One of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    pub cc: Option<String>,
    pub summary: Option<String>,
    /// One of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    pub author: Option<shared::Author>,
    pub full_content_url: Option<String>,
    pub is_forward: Option<bool>,
    pub has_attach: Option<bool>,
    pub responder_id: Option<Id>,
    pub reply_to: Option<String>,
    pub attachment_count: Option<i64>,
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    pub to: Option<String>,
    pub from_email_address: Option<String>,
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// One of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    pub responded_in: Option<String>,
    pub aspects: Option<String>,
    pub key_words: Option<String>,
    pub sentiment: Option<String>,
    pub facebook_profile: Option<String>,
    pub twitter_profile: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SentReply {
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
    extra
});

/// Returned by `threads().list`, `threads().get`.
#[non_exhaustive]
pub struct Thread {
    pub id: Option<Id>,
    pub aspects: Option<Vec<String>>,
    /// One of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<shared::Sentiment>,
    pub key_words: Option<Vec<String>>,
    pub impersonated_user: Option<shared::Author>,
    pub summary: Option<String>,
    pub is_description_thread: Option<bool>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub is_content_truncated: Option<bool>,
    pub can_reply: Option<bool>,
    /// One of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    pub author: Option<shared::Author>,
    pub full_content_url: Option<String>,
    pub channel: Option<String>,
    pub source: Option<shared::ThreadSource>,
    pub content: Option<String>,
    pub has_attach: Option<bool>,
    pub channel_related_info: Option<shared::ChannelRelated>,
    pub created_time: Option<DateTime>,
    pub attachment_count: Option<i64>,
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// One of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// One of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    /// One of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    pub plain_text: Option<String>,
    pub bcc: Option<String>,
    pub cc: Option<String>,
    pub is_forward: Option<bool>,
    pub reply_to: Option<String>,
    pub to: Option<String>,
    pub from_email_address: Option<String>,
    pub facebook_profile: Option<String>,
    pub twitter_profile: Option<String>,
    pub last_rating_icon_url: Option<String>,
    pub responded_in: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub responder_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Thread {
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
    extra
});

/// Returned by `threads().get_full_content`, `threads().get_latest`.
#[non_exhaustive]
pub struct ThreadFullContent {
    pub id: Option<Id>,
    pub aspects: Option<Vec<String>>,
    /// One of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<shared::Sentiment>,
    pub key_words: Option<Vec<String>>,
    pub impersonated_user: Option<shared::Author>,
    pub summary: Option<String>,
    pub is_description_thread: Option<bool>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub is_content_truncated: Option<bool>,
    pub can_reply: Option<bool>,
    /// One of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    pub author: Option<shared::Author>,
    pub full_content_url: Option<String>,
    pub channel: Option<ReplyChannel>,
    pub source: Option<shared::ThreadSource>,
    pub content: Option<String>,
    pub has_attach: Option<bool>,
    pub channel_related_info: Option<shared::ChannelRelated>,
    pub created_time: Option<DateTime>,
    pub attachment_count: Option<i64>,
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// One of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// One of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    /// One of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    pub plain_text: Option<String>,
    pub bcc: Option<String>,
    pub cc: Option<String>,
    pub is_forward: Option<bool>,
    pub reply_to: Option<String>,
    pub to: Option<String>,
    pub from_email_address: Option<String>,
    pub facebook_profile: Option<String>,
    pub twitter_profile: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ThreadFullContent {
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
    extra
});

/// Returned by `threads().get_original_content`.
#[non_exhaustive]
pub struct ThreadOriginalContent {
    pub date: Option<String>,
    pub return_path: Option<String>,
    pub subject: Option<String>,
    pub message_id: Option<Id>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ThreadOriginalContent {
    "date" => date,
    "returnPath" => return_path,
    "subject" => subject,
    "messageId" => message_id,
    "from" => from,
    "to" => to,
    "content" => content;
    extra
});

open_enum! {
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

open_enum! {
    pub enum SendAsEmailMode {
        /// `includeTicketNumber`
        IncludeTicketNumber = "includeTicketNumber",
        /// `removeTicketNumber`
        RemoveTicketNumber = "removeTicketNumber",
    }
}

open_enum! {
    /// Sent by `threads().get_latest`.
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

open_enum! {
    /// Sent by `threads().list`.
    pub enum ThreadSortBy {
        /// `sendDateTime`
        SendDateTime = "sendDateTime",
        /// `-sendDateTime`
        SendDateTimeDescending = "-sendDateTime",
    }
}

open_enum! {
    /// Sent by `threads().get_latest`.
    pub enum ThreadStatus {
        /// `success`
        Success = "success",
        /// `failed`
        Failed = "failed",
    }
}
