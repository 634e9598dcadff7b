// Written by `cargo xtask codegen` from desk/v1/event_comments.toml of the catalogue; changes belong there.
//! Event comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut event_comments = desk.event_comments().list("4876876000000123456").stream();
//! while let Some(event_comment) = event_comments.next().await {
//!     println!("{:?}", event_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/events/{event_id}/comments`. Scopes `Desk.activities.events.READ` and `Desk.tasks.READ`.
pub static LIST: Operation = Operation::get(
    "desk.event_comments.list",
    "/api/{version}/events/{event_id}/comments",
)
.scopes(&["Desk.activities.events.READ", "Desk.tasks.READ"])
.most(5_000, "");

/// `GET /api/v1/events/{event_id}/comments/{comment_id}`. Scopes `Desk.activities.events.READ` and `Desk.tasks.READ`.
pub static GET: Operation = Operation::get(
    "desk.event_comments.get",
    "/api/{version}/events/{event_id}/comments/{comment_id}",
)
.scopes(&["Desk.activities.events.READ", "Desk.tasks.READ"]);

/// `POST /api/v1/events/{event_id}/comments`. Scopes `Desk.activities.events.UPDATE` and `Desk.tasks.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.event_comments.create",
    "/api/{version}/events/{event_id}/comments",
)
.scopes(&["Desk.activities.events.UPDATE", "Desk.tasks.UPDATE"]);

/// `PUT /api/v1/events/{event_id}/comments/{comment_id}`. Scopes `Desk.activities.events.UPDATE` and `Desk.tasks.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "desk.event_comments.update",
    "/api/{version}/events/{event_id}/comments/{comment_id}",
)
.scopes(&["Desk.activities.events.UPDATE", "Desk.tasks.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE];

/// Event comments.
///
/// From [`Desk::event_comments`](crate::Desk::event_comments).
#[derive(Debug, Clone)]
pub struct EventCommentsClient {
    client: Client,
}

impl Desk {
    /// Event comments.
    #[must_use]
    pub fn event_comments(&self) -> EventCommentsClient {
        EventCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl EventCommentsClient {
    /// Lists event comments.
    ///
    /// `GET /api/v1/events/{event_id}/comments`. Scopes `Desk.activities.events.READ` and
    /// `Desk.tasks.READ`. Pages of up to 50 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list(&self, event_id: impl Into<Id>) -> ListEventComments {
        let request = self.client.request(&LIST).segment(event_id.into());
        ListEventComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an event comment.
    ///
    /// `GET /api/v1/events/{event_id}/comments/{comment_id}`. Scopes `Desk.activities.events.READ` and
    /// `Desk.tasks.READ`. Retried on transient failures.
    pub fn get(&self, event_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetEventComment {
        let request = self
            .client
            .request(&GET)
            .segment(event_id.into())
            .segment(comment_id.into());
        GetEventComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an event comment.
    ///
    /// `POST /api/v1/events/{event_id}/comments`. Scopes `Desk.activities.events.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not retried when it may have been carried out.
    pub fn create(
        &self,
        event_id: impl Into<Id>,
        body: &shared::CommentInput,
    ) -> CreateEventComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(event_id.into())
            .json_member("", body);
        CreateEventComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an event comment.
    ///
    /// `PUT /api/v1/events/{event_id}/comments/{comment_id}`. Scopes `Desk.activities.events.UPDATE`
    /// and `Desk.tasks.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        event_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentInput,
    ) -> UpdateEventComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(event_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        UpdateEventComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`EventCommentsClient::list`](crate::event_comments::EventCommentsClient::list).
    ListEventComments => list EventComment
}

impl ListEventComments {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
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
    /// Returned by [`EventCommentsClient::get`](crate::event_comments::EventCommentsClient::get).
    GetEventComment => EventComment
}

impl GetEventComment {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`EventCommentsClient::create`](crate::event_comments::EventCommentsClient::create).
    CreateEventComment => EventComment
}

call! {
    /// Returned by [`EventCommentsClient::update`](crate::event_comments::EventCommentsClient::update).
    UpdateEventComment => EventComment
}

/// Returned by `event_comments().list`, `event_comments().get`, `event_comments().create` and
/// others.
#[non_exhaustive]
pub struct EventComment {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    pub encoded_content: Option<String>,
    pub commented_time: Option<DateTime>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    pub commenter: Option<shared::Commenter>,
    pub impersonated_user: Option<shared::Commenter>,
    pub attachment_ids: Option<Vec<Id>>,
    pub mention: Option<Vec<shared::CallCommentMention>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EventComment {
    "id" => id,
    "modifiedTime" => modified_time,
    "attachments" => attachments,
    "encodedContent" => encoded_content,
    "commentedTime" => commented_time,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id,
    "commenter" => commenter,
    "impersonatedUser" => impersonated_user,
    "attachmentIds" => attachment_ids,
    "mention" => mention;
    extra
});
