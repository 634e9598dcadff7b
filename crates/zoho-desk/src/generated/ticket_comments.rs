// Written by `cargo xtask codegen` from desk/v1/ticket_comments.toml of the catalogue; changes belong there.
//! Comments on tickets, internal or public.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut ticket_comments = desk.ticket_comments().list("4876876000000123456").stream();
//! while let Some(ticket_comment) = ticket_comments.next().await {
//!     println!("{:?}", ticket_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tickets/{ticket_id}/comments`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_comments.list",
    "/api/{version}/tickets/{ticket_id}/comments",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "");

/// `GET /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.READ`.
pub static GET: Operation = Operation::get(
    "desk.ticket_comments.get",
    "/api/{version}/tickets/{ticket_id}/comments/{comment_id}",
)
.scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets/{ticket_id}/comments`. Scope `Desk.tickets.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.ticket_comments.create",
    "/api/{version}/tickets/{ticket_id}/comments",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `PATCH /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.ticket_comments.update",
    "/api/{version}/tickets/{ticket_id}/comments/{comment_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `DELETE /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.ticket_comments.delete",
    "/api/{version}/tickets/{ticket_id}/comments/{comment_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `GET /api/v1/tickets/{ticket_id}/comments/{comment_id}/history`. Scope `Desk.tickets.READ`.
pub static LIST_HISTORY: Operation = Operation::get(
    "desk.ticket_comments.list_history",
    "/api/{version}/tickets/{ticket_id}/comments/{comment_id}/history",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &DELETE, &LIST_HISTORY];

/// Comments on tickets, internal or public.
///
/// From [`Desk::ticket_comments`](crate::Desk::ticket_comments).
#[derive(Debug, Clone)]
pub struct TicketCommentsClient {
    client: Client,
}

impl Desk {
    /// Comments on tickets, internal or public.
    #[must_use]
    pub fn ticket_comments(&self) -> TicketCommentsClient {
        TicketCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl TicketCommentsClient {
    /// Lists ticket comments.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/comments`. Scope `Desk.tickets.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListTicketComments {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListTicketComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket comment.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.READ`. Retried on
    /// transient failures.
    pub fn get(&self, ticket_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetTicketComment {
        let request = self
            .client
            .request(&GET)
            .segment(ticket_id.into())
            .segment(comment_id.into());
        GetTicketComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a ticket comment.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/comments`. Scope `Desk.tickets.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn create(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketCommentInput,
    ) -> CreateTicketComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(ticket_id.into())
            .json_member("", body);
        CreateTicketComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a ticket comment.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &TicketCommentInput,
    ) -> UpdateTicketComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        UpdateTicketComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a ticket comment.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.UPDATE`.
    /// Retried on transient failures.
    pub fn delete(
        &self,
        ticket_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> DeleteTicketComment {
        let request = self
            .client
            .request(&DELETE)
            .segment(ticket_id.into())
            .segment(comment_id.into());
        DeleteTicketComment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the history of a ticket comment.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/comments/{comment_id}/history`. Scope `Desk.tickets.READ`.
    /// Pages of up to 100 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list_history(
        &self,
        ticket_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> ListTicketCommentHistory {
        let request = self
            .client
            .request(&LIST_HISTORY)
            .segment(ticket_id.into())
            .segment(comment_id.into());
        ListTicketCommentHistory(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

call! {
    /// Returned by [`TicketCommentsClient::list`](crate::ticket_comments::TicketCommentsClient::list).
    ListTicketComments => list TicketComment
}

impl ListTicketComments {
    /// What to return along with each item. Query parameter `include`, any of `mentions`, `plainText`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TicketCommentInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<TicketCommentInclude>(include).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `commentedTime`,
    /// `-commentedTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`TicketCommentsClient::get`](crate::ticket_comments::TicketCommentsClient::get).
    GetTicketComment => TicketComment
}

impl GetTicketComment {
    /// What to return along with each item. Query parameter `include`, any of `mentions`, `plainText`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TicketCommentInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<TicketCommentInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`TicketCommentsClient::create`](crate::ticket_comments::TicketCommentsClient::create).
    CreateTicketComment => TicketComment
}

call! {
    /// Returned by [`TicketCommentsClient::update`](crate::ticket_comments::TicketCommentsClient::update).
    UpdateTicketComment => TicketComment
}

call! {
    /// Returned by [`TicketCommentsClient::delete`](crate::ticket_comments::TicketCommentsClient::delete).
    DeleteTicketComment => ()
}

call! {
    /// Returned by [`TicketCommentsClient::list_history`](crate::ticket_comments::TicketCommentsClient::list_history).
    ListTicketCommentHistory => list TicketCommentHistory
}

impl ListTicketCommentHistory {
    /// What to return along with each item. Query parameter `include`, any of `mentions`, `plainText`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TicketCommentInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<TicketCommentInclude>(include).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

/// Returned by `ticket_comments().list`, `ticket_comments().get`, `ticket_comments().create` and
/// others.
#[non_exhaustive]
pub struct TicketComment {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub encoded_content: Option<String>,
    pub commented_time: Option<DateTime>,
    pub is_public: Option<bool>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    pub commenter: Option<shared::Commenter>,
    pub impersonated_user: Option<shared::Commenter>,
    pub mention: Option<Vec<shared::HistoryMention>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketComment {
    "id" => id,
    "modifiedTime" => modified_time,
    "attachments" => attachments,
    "encodedContent" => encoded_content,
    "commentedTime" => commented_time,
    "isPublic" => is_public,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id,
    "commenter" => commenter,
    "impersonatedUser" => impersonated_user,
    "mention" => mention;
    extra
});

/// Returned by `ticket_comments().list_history`.
#[non_exhaustive]
pub struct TicketCommentHistory {
    pub plain_text: Option<String>,
    pub mention: Option<Vec<shared::HistoryMention>>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub commented_time: Option<DateTime>,
    pub is_public: Option<bool>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    pub commenter: Option<shared::Commenter>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketCommentHistory {
    "plainText" => plain_text,
    "mention" => mention,
    "attachments" => attachments,
    "commentedTime" => commented_time,
    "isPublic" => is_public,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id,
    "commenter" => commenter;
    extra
});

/// Sent by `ticket_comments().create`, `ticket_comments().update`.
pub struct TicketCommentInput {
    /// Required.
    pub content: Option<String>,
    pub is_public: Option<bool>,
    pub attachment_ids: Option<Vec<Id>>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketCommentInput {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
}

object!(type TicketCommentInput {
    "content" => content,
    "isPublic" => is_public,
    "attachmentIds" => attachment_ids,
    "contentType" => content_type;
    extra
});

open_enum! {
    /// Sent by `ticket_comments().list`, `ticket_comments().get`, `ticket_comments().list_history`.
    pub enum TicketCommentInclude {
        /// `mentions`
        Mentions = "mentions",
        /// `plainText`
        PlainText = "plainText",
    }
}
