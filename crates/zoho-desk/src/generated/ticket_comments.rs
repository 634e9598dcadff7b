// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_comments.toml; changes belong there.
//! Comments on tickets, internal or public.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut ticket_comments = desk.ticket_comments().list("4876876000000123456").stream();
//! while let Some(ticket_comment) = ticket_comments.next().await {
//!     println!("{:?}", ticket_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Comments on tickets, internal or public.
///
/// From [`Desk::ticket_comments`](crate::Desk::ticket_comments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/tickets/{ticket_id}/comments`. Scope `Desk.tickets.READ`. Comes in pages of up to
    /// 100. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket comment.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, ticket_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(ticket_id.into())
            .segment(comment_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a ticket comment.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/comments`. Scope `Desk.tickets.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketCommentInput,
    ) -> Call<TicketComment> {
        let request = self
            .client
            .request(&CREATE)
            .segment(ticket_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a ticket comment.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &TicketCommentInput,
    ) -> Call<TicketComment> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a ticket comment.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/comments/{comment_id}`. Scope `Desk.tickets.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, ticket_id: impl Into<Id>, comment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(ticket_id.into())
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the history of a ticket comment.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/comments/{comment_id}/history`. Scope `Desk.tickets.READ`.
    /// Comes in pages of up to 100. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_history(
        &self,
        ticket_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> ListHistoryCall {
        let request = self
            .client
            .request(&LIST_HISTORY)
            .segment(ticket_id.into())
            .segment(comment_id.into());
        ListHistoryCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

/// What may be set before `ticket_comments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TicketComment>);

impl ListCall {
    /// What comes along: `mentions`, `plainText`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TicketCommentInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<TicketCommentInclude>(include).join(","),
        );
        self
    }

    /// How many come at a time, from 1 to 100; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: `commentedTime`, `-commentedTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list TicketComment);

/// What may be set before `ticket_comments().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<TicketComment>);

impl GetCall {
    /// What comes along: `mentions`, `plainText`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TicketCommentInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<TicketCommentInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => TicketComment);

/// What may be set before `ticket_comments().list_history` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListHistoryCall(List<TicketCommentHistory>);

impl ListHistoryCall {
    /// What comes along: `mentions`, `plainText`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TicketCommentInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<TicketCommentInclude>(include).join(","),
        );
        self
    }

    /// How many come at a time, from 1 to 100; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListHistoryCall => list TicketCommentHistory);

/// Ticket comment, from `ticket_comments().list`, `ticket_comments().get`,
/// `ticket_comments().create`, ….
#[non_exhaustive]
pub struct TicketComment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `encodedContent`: text.
    pub encoded_content: Option<String>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `commenter`: an object.
    pub commenter: Option<shared::Commenter>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<shared::Commenter>,
    /// `mention`: a list.
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

/// Ticket comment history, from `ticket_comments().list_history`.
#[non_exhaustive]
pub struct TicketCommentHistory {
    /// `plainText`: text.
    pub plain_text: Option<String>,
    /// `mention`: a list.
    pub mention: Option<Vec<shared::HistoryMention>>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `commenter`: an object.
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

/// Ticket comment input, for `ticket_comments().create`, `ticket_comments().update`.
pub struct TicketCommentInput {
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketCommentInput {
    /// With what has to be sent; the rest is left out.
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
    /// Ticket comment include, for `ticket_comments().list`, `ticket_comments().get`,
    /// `ticket_comments().list_history`.
    pub enum TicketCommentInclude {
        /// `mentions`
        Mentions = "mentions",
        /// `plainText`
        PlainText = "plainText",
    }
}
