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
    Bytes, Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

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

/// The mail of a ticket: incoming, replies and drafts.
///
/// From [`Desk::threads`](crate::Desk::threads); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// 200. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Gets a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}`. Scope `Desk.tickets.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, ticket_id: impl Into<Id>, thread_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a draft of a reply on a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/draftReply`. Scope `Desk.tickets.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create_draft(&self, ticket_id: impl Into<Id>, body: &Reply) -> Call<DraftedThread> {
        let request = self
            .client
            .request(&CREATE_DRAFT)
            .segment(ticket_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes the attachment of a thread.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}`. Scope
    /// `Desk.tickets.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_attachment(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&DELETE_ATTACHMENT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Deletes the draft of a thread.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/draftReply/{thread_id}`. Scope `Desk.tickets.DELETE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_draft(&self, ticket_id: impl Into<Id>, thread_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE_DRAFT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Downloads the attachment of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/attachments/{attachment_id}/content`.
    /// Scope `Desk.tickets.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_attachment(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Gets the full content of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/fullContent`. Scope `Desk.tickets.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_full_content(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> Call<ThreadFullContent> {
        let request = self
            .client
            .request(&GET_FULL_CONTENT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the latest thread of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/latestThread`. Scope `Desk.tickets.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_latest(&self, ticket_id: impl Into<Id>) -> GetLatestCall {
        let request = self.client.request(&GET_LATEST).segment(ticket_id.into());
        GetLatestCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the original content of a thread.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/threads/{thread_id}/originalContent`. Scope
    /// `Desk.tickets.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_original_content(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> GetOriginalContentCall {
        let request = self
            .client
            .request(&GET_ORIGINAL_CONTENT)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        GetOriginalContentCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the threads and comments of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/conversations`. Scope `Desk.tickets.READ`. Comes in pages of
    /// up to 200. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_conversations(&self, ticket_id: impl Into<Id>) -> ListConversationsCall {
        let request = self
            .client
            .request(&LIST_CONVERSATIONS)
            .segment(ticket_id.into());
        ListConversationsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Sends a reply again that failed.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/resendFailedThread`. Scope `Desk.tickets.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `thread_id` (`threadId`): the id of a thread
    pub fn resend_failed(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> Call<ResentThread> {
        let mut request = self
            .client
            .request(&RESEND_FAILED)
            .segment(ticket_id.into());
        request.set_query("threadId", thread_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Sends a draft.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/sendDraft`. Scope `Desk.tickets.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `draft_thread_id` (`draftThreadId`): the id of a draft thread
    pub fn send_draft(
        &self,
        ticket_id: impl Into<Id>,
        draft_thread_id: impl Into<Id>,
    ) -> SendDraftCall {
        let mut request = self.client.request(&SEND_DRAFT).segment(ticket_id.into());
        request.set_query("draftThreadId", draft_thread_id.into());
        SendDraftCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Sends a draft to be reviewed.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/threads/{thread_id}/sendForReview`. Scope
    /// `Desk.tickets.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn send_for_review(&self, ticket_id: impl Into<Id>, thread_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&SEND_FOR_REVIEW)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Sends a reply on a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/sendReply`. Scope `Desk.tickets.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn send_reply(&self, ticket_id: impl Into<Id>, body: &Reply) -> SendReplyCall {
        let request = self
            .client
            .request(&SEND_REPLY)
            .segment(ticket_id.into())
            .json_member("", body);
        SendReplyCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates the draft of a thread.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/draftReply/{thread_id}`. Scope `Desk.tickets.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_draft(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
        body: &Reply,
    ) -> Call<DraftedThread> {
        let request = self
            .client
            .request(&UPDATE_DRAFT)
            .segment(ticket_id.into())
            .segment(thread_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `threads().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Thread>);

impl ListCall {
    /// How many come at a time, from 1 to 200. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: `sendDateTime`, `-sendDateTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
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
    /// What comes along. Query parameter `include`.
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
    /// Yes or no; `false` where it is left out. Query parameter `needPublic`.
    pub fn need_public(mut self, need_public: bool) -> Self {
        self.0
            .request_mut()
            .set_query("needPublic", need_public.to_string());
        self
    }

    /// Yes or no; `false` where it is left out. Query parameter `needIncomingThread`.
    pub fn need_incoming_thread(mut self, need_incoming_thread: bool) -> Self {
        self.0
            .request_mut()
            .set_query("needIncomingThread", need_incoming_thread.to_string());
        self
    }

    /// What comes along: `source`, `plainText`, `source,plainText`, `plainText,source`. Query
    /// parameter `include`.
    pub fn include(mut self, include: impl Into<ThreadInclude>) -> Self {
        self.0.request_mut().set_query("include", include.into());
        self
    }

    /// One of `success`, `failed`. Query parameter `threadStatus`.
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
    /// Yes or no. Query parameter `inline`.
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
    /// How many come at a time, from 1 to 200; `100` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
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
    /// Whether it is private; `false` where it is left out. Query parameter `isPrivate`.
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPrivate", is_private.to_string());
        self
    }

    /// Text. Query parameter `ticketStatus`.
    pub fn ticket_status(mut self, ticket_status: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("ticketStatus", ticket_status);
        self
    }

    /// Yes or no; `false` where it is left out. Query parameter `sendImmediately`.
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
    /// Whether it is private; `false` where it is left out. Query parameter `isPrivate`.
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPrivate", is_private.to_string());
        self
    }

    /// Yes or no; `false` where it is left out. Query parameter `sendImmediately`.
    pub fn send_immediately(mut self, send_immediately: bool) -> Self {
        self.0
            .request_mut()
            .set_query("sendImmediately", send_immediately.to_string());
        self
    }

    /// The id of an impersonated user. Header `impersonatedUserId`.
    pub fn impersonated_user_id(mut self, impersonated_user_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("impersonatedUserId", impersonated_user_id.into());
        self
    }
}

call!(SendReplyCall => SentReply);

/// Conversation, from `threads().list_conversations`.
#[non_exhaustive]
pub struct Conversation {
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
    pub impersonated_user: Option<shared::Author>,
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
    /// `type`: text.
    pub type_: Option<String>,
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
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `commenter`: an object.
    pub commenter: Option<shared::Commenter>,
    /// `modifiedTime`: when it was last changed.
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

/// Drafted thread, from `threads().create_draft`, `threads().update_draft`.
#[non_exhaustive]
pub struct DraftedThread {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isDescriptionThread`: whether it is description thread.
    pub is_description_thread: Option<bool>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<String>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `isContentTruncated`: whether it is content truncated.
    pub is_content_truncated: Option<bool>,
    /// `canReply`: whether it can reply.
    pub can_reply: Option<bool>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `source`: an object.
    pub source: Option<shared::ThreadSource>,
    /// `content`: text.
    pub content: Option<String>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<shared::Author>,
    /// `channelRelatedInfo`: an object.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `contentType`: one of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// `direction`: one of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<String>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `visibility`: one of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    /// `author`: an object.
    pub author: Option<shared::Author>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `isForward`: whether it is forward.
    pub is_forward: Option<bool>,
    /// `hasAttach`: whether it has attach.
    pub has_attach: Option<bool>,
    /// `responderId`: the id of a responder.
    pub responder_id: Option<Id>,
    /// `replyTo`: text.
    pub reply_to: Option<String>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `readReceipts`: a list.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// `to`: text.
    pub to: Option<String>,
    /// `fromEmailAddress`: an e-mail address.
    pub from_email_address: Option<String>,
    /// `actions`: a list.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// `status`: one of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    /// `respondedIn`: text.
    pub responded_in: Option<String>,
    /// `aspects`: text.
    pub aspects: Option<String>,
    /// `keyWords`: text.
    pub key_words: Option<String>,
    /// `sentiment`: text.
    pub sentiment: Option<String>,
    /// `facebookProfile`: text.
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

/// Reply, for `threads().create_draft`, `threads().send_reply`, `threads().update_draft`.
pub struct Reply {
    /// `channel`: one of the 12 words of [`ReplyChannel`].
    pub channel: Option<ReplyChannel>,
    /// `content`: text.
    pub content: Option<String>,
    /// `contentType`: one of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// `isPrivate`: whether it is private.
    pub is_private: Option<bool>,
    /// `inReplyToThreadId`: the id of an in reply to thread.
    pub in_reply_to_thread_id: Option<Id>,
    /// `uploads`: one or more numbers.
    pub uploads: Option<Vec<i64>>,
    /// `direction`: one of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<String>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<String>,
    /// `hasAttach`: whether it has attach.
    pub has_attach: Option<bool>,
    /// `sendAsEmailMode`: one of `includeTicketNumber`, `removeTicketNumber`.
    pub send_as_email_mode: Option<SendAsEmailMode>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `ticketStatus`: text.
    pub ticket_status: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `to`: text.
    pub to: Option<String>,
    /// `fromEmailAddress`: an e-mail address.
    pub from_email_address: Option<String>,
    /// `isForward`: whether it is forward.
    pub is_forward: Option<bool>,
    /// `respondedIn`: text.
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

/// Resent thread, from `threads().resend_failed`, `threads().send_draft`.
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
    pub impersonated_user: Option<shared::Author>,
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

/// Sent reply, from `threads().send_reply`.
#[non_exhaustive]
pub struct SentReply {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isDescriptionThread`: whether it is description thread.
    pub is_description_thread: Option<bool>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<String>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `isContentTruncated`: whether it is content truncated.
    pub is_content_truncated: Option<bool>,
    /// `canReply`: whether it can reply.
    pub can_reply: Option<bool>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `source`: an object.
    pub source: Option<shared::ThreadSource>,
    /// `content`: text.
    pub content: Option<String>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<shared::Author>,
    /// `channelRelatedInfo`: an object.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `contentType`: one of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// `direction`: one of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<String>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `visibility`: one of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    /// `author`: an object.
    pub author: Option<shared::Author>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `isForward`: whether it is forward.
    pub is_forward: Option<bool>,
    /// `hasAttach`: whether it has attach.
    pub has_attach: Option<bool>,
    /// `responderId`: the id of a responder.
    pub responder_id: Option<Id>,
    /// `replyTo`: text.
    pub reply_to: Option<String>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `readReceipts`: a list.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// `to`: text.
    pub to: Option<String>,
    /// `fromEmailAddress`: an e-mail address.
    pub from_email_address: Option<String>,
    /// `actions`: a list.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// `status`: one of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    /// `respondedIn`: text.
    pub responded_in: Option<String>,
    /// `aspects`: text.
    pub aspects: Option<String>,
    /// `keyWords`: text.
    pub key_words: Option<String>,
    /// `sentiment`: text.
    pub sentiment: Option<String>,
    /// `facebookProfile`: text.
    pub facebook_profile: Option<String>,
    /// `twitterProfile`: text.
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

/// Thread, from `threads().list`, `threads().get`.
#[non_exhaustive]
pub struct Thread {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `aspects`: one or more texts.
    pub aspects: Option<Vec<String>>,
    /// `sentiment`: one of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<shared::Sentiment>,
    /// `keyWords`: one or more texts.
    pub key_words: Option<Vec<String>>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<shared::Author>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `isDescriptionThread`: whether it is description thread.
    pub is_description_thread: Option<bool>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `isContentTruncated`: whether it is content truncated.
    pub is_content_truncated: Option<bool>,
    /// `canReply`: whether it can reply.
    pub can_reply: Option<bool>,
    /// `visibility`: one of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    /// `author`: an object.
    pub author: Option<shared::Author>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `source`: an object.
    pub source: Option<shared::ThreadSource>,
    /// `content`: text.
    pub content: Option<String>,
    /// `hasAttach`: whether it has attach.
    pub has_attach: Option<bool>,
    /// `channelRelatedInfo`: an object.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `actions`: a list.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// `contentType`: one of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// `status`: one of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    /// `direction`: one of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    /// `readReceipts`: a list.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// `plainText`: text.
    pub plain_text: Option<String>,
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
    /// `fromEmailAddress`: an e-mail address.
    pub from_email_address: Option<String>,
    /// `facebookProfile`: text.
    pub facebook_profile: Option<String>,
    /// `twitterProfile`: text.
    pub twitter_profile: Option<String>,
    /// `lastRatingIconURL`: an address on the web.
    pub last_rating_icon_url: Option<String>,
    /// `respondedIn`: text.
    pub responded_in: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `responderId`: the id of a responder.
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

/// Thread full content, from `threads().get_full_content`, `threads().get_latest`.
#[non_exhaustive]
pub struct ThreadFullContent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `aspects`: one or more texts.
    pub aspects: Option<Vec<String>>,
    /// `sentiment`: one of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<shared::Sentiment>,
    /// `keyWords`: one or more texts.
    pub key_words: Option<Vec<String>>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<shared::Author>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `isDescriptionThread`: whether it is description thread.
    pub is_description_thread: Option<bool>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `isContentTruncated`: whether it is content truncated.
    pub is_content_truncated: Option<bool>,
    /// `canReply`: whether it can reply.
    pub can_reply: Option<bool>,
    /// `visibility`: one of `public`, `private`.
    pub visibility: Option<shared::ThreadVisibility>,
    /// `author`: an object.
    pub author: Option<shared::Author>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `channel`: one of the 12 words of [`ReplyChannel`].
    pub channel: Option<ReplyChannel>,
    /// `source`: an object.
    pub source: Option<shared::ThreadSource>,
    /// `content`: text.
    pub content: Option<String>,
    /// `hasAttach`: whether it has attach.
    pub has_attach: Option<bool>,
    /// `channelRelatedInfo`: an object.
    pub channel_related_info: Option<shared::ChannelRelated>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `actions`: a list.
    pub actions: Option<Vec<shared::ThreadAction>>,
    /// `contentType`: one of `html`, `plainText`, `text/plain`, `text/html`.
    pub content_type: Option<shared::ReplyContentType>,
    /// `status`: one of `SUCCESS`, `PENDING`, `FAILED`, `DRAFT`.
    pub status: Option<shared::SentReplyStatus>,
    /// `direction`: one of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    /// `readReceipts`: a list.
    pub read_receipts: Option<Vec<shared::ReadReceipt>>,
    /// `plainText`: text.
    pub plain_text: Option<String>,
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
    /// `fromEmailAddress`: an e-mail address.
    pub from_email_address: Option<String>,
    /// `facebookProfile`: text.
    pub facebook_profile: Option<String>,
    /// `twitterProfile`: text.
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

/// Thread original content, from `threads().get_original_content`.
#[non_exhaustive]
pub struct ThreadOriginalContent {
    /// `date`: text.
    pub date: Option<String>,
    /// `returnPath`: text.
    pub return_path: Option<String>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `messageId`: the id of a message.
    pub message_id: Option<Id>,
    /// `from`: text.
    pub from: Option<String>,
    /// `to`: text.
    pub to: Option<String>,
    /// `content`: text.
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

open_enum! {
    /// Send as email mode.
    pub enum SendAsEmailMode {
        /// `includeTicketNumber`
        IncludeTicketNumber = "includeTicketNumber",
        /// `removeTicketNumber`
        RemoveTicketNumber = "removeTicketNumber",
    }
}

open_enum! {
    /// Thread include, for `threads().get_latest`.
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
    /// Thread sort by, for `threads().list`.
    pub enum ThreadSortBy {
        /// `sendDateTime`
        SendDateTime = "sendDateTime",
        /// `-sendDateTime`
        SendDateTimeDescending = "-sendDateTime",
    }
}

open_enum! {
    /// Thread status, for `threads().get_latest`.
    pub enum ThreadStatus {
        /// `success`
        Success = "success",
        /// `failed`
        Failed = "failed",
    }
}
