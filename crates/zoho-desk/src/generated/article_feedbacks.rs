// Written by `cargo xtask codegen` from xtask/catalog/desk/article_feedbacks.toml; changes belong there.
//! Article feedbacks.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut article_feedbacks = desk.article_feedbacks().list().stream();
//! while let Some(article_feedback) = article_feedbacks.next().await {
//!     println!("{:?}", article_feedback?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/articleFeedbacks`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.article_feedbacks.list",
    "/api/{version}/articleFeedbacks",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.READ`.
pub static GET: Operation = Operation::get(
    "desk.article_feedbacks.get",
    "/api/{version}/articleFeedbacks/{feedback_id}",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/feedbacks`. Scope `Desk.articles.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.article_feedbacks.create",
    "/api/{version}/articles/{article_id}/translations/{locale}/feedbacks",
)
.scopes(&["Desk.articles.CREATE"]);

/// `PATCH /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.article_feedbacks.update",
    "/api/{version}/articleFeedbacks/{feedback_id}",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `DELETE /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.article_feedbacks.delete",
    "/api/{version}/articleFeedbacks/{feedback_id}",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articleFeedbacks/{feedback_id}/addAsTicket`. Scope `Desk.tickets.CREATE`.
pub static ADD_AS_TICKET: Operation = Operation::post(
    "desk.article_feedbacks.add_as_ticket",
    "/api/{version}/articleFeedbacks/{feedback_id}/addAsTicket",
)
.scopes(&["Desk.tickets.CREATE"]);

/// `POST /api/v1/articleFeedbacks/{feedback_id}/resolution`. Scope `Desk.articles.CREATE`.
pub static ADD_RESOLUTION: Operation = Operation::post(
    "desk.article_feedbacks.add_resolution",
    "/api/{version}/articleFeedbacks/{feedback_id}/resolution",
)
.scopes(&["Desk.articles.CREATE"]);

/// `DELETE /api/v1/Solutions/feedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`.
pub static DELETE_LEGACY: Operation = Operation::delete(
    "desk.article_feedbacks.delete_legacy",
    "/api/{version}/Solutions/feedbacks/{feedback_id}",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/feedbacks`. Scope `Desk.articles.READ`.
pub static LIST_BY_TRANSLATION: Operation = Operation::get(
    "desk.article_feedbacks.list_by_translation",
    "/api/{version}/articles/{article_id}/translations/{locale}/feedbacks",
)
.scopes(&["Desk.articles.READ"]);

/// `PUT /api/v1/Solutions/{article_id}/feedbacks`. Scope `Desk.tickets.CREATE`.
pub static REPLACE_LEGACY: Operation = Operation::put(
    "desk.article_feedbacks.replace_legacy",
    "/api/{version}/Solutions/{article_id}/feedbacks",
)
.scopes(&["Desk.tickets.CREATE"]);

/// `PATCH /api/v1/Solutions/{article_id}/feedbacks`. Scope `Desk.tickets.CREATE`.
pub static UPDATE_LEGACY: Operation = Operation::patch(
    "desk.article_feedbacks.update_legacy",
    "/api/{version}/Solutions/{article_id}/feedbacks",
)
.scopes(&["Desk.tickets.CREATE"]);

/// Article feedbacks.
///
/// From [`Desk::article_feedbacks`](crate::Desk::article_feedbacks).
#[derive(Debug, Clone)]
pub struct ArticleFeedbacksClient {
    client: Client,
}

impl Desk {
    /// Article feedbacks.
    #[must_use]
    pub fn article_feedbacks(&self) -> ArticleFeedbacksClient {
        ArticleFeedbacksClient {
            client: self.client().clone(),
        }
    }
}

impl ArticleFeedbacksClient {
    /// Lists article feedbacks.
    ///
    /// `GET /api/v1/articleFeedbacks`. Scope `Desk.articles.READ`. Comes in pages of up to 50.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Gets an article feedback.
    ///
    /// `GET /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.READ`.
    pub fn get(&self, feedback_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET).segment(feedback_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates an article feedback.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/feedbacks`. Scope
    /// `Desk.articles.CREATE`.
    pub fn create(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleFeedbackCreate,
    ) -> Call<ArticleFeedback> {
        let request = Request::new(&CREATE)
            .segment(article_id.into())
            .segment(locale)
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an article feedback.
    ///
    /// `PATCH /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`.
    pub fn update(
        &self,
        feedback_id: impl Into<Id>,
        status: impl Into<ArticleFeedbackUpdate>,
    ) -> Call<ArticleFeedback> {
        let request = Request::new(&UPDATE)
            .segment(feedback_id.into())
            .body("application/json", wire::body("status", &status.into()));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an article feedback.
    ///
    /// `DELETE /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`.
    pub fn delete(&self, feedback_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE).segment(feedback_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Adds an article feedback as ticket.
    ///
    /// `POST /api/v1/articleFeedbacks/{feedback_id}/addAsTicket`. Scope `Desk.tickets.CREATE`.
    pub fn add_as_ticket(
        &self,
        feedback_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> Call<ArticleFeedbackAddAsTicketResult> {
        let request = Request::new(&ADD_AS_TICKET)
            .segment(feedback_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Adds the resolution of an article feedback.
    ///
    /// `POST /api/v1/articleFeedbacks/{feedback_id}/resolution`. Scope `Desk.articles.CREATE`.
    pub fn add_resolution(
        &self,
        feedback_id: impl Into<Id>,
        body: &ArticleFeedbackAddResolution,
    ) -> Call<ArticleFeedbackAddResolutionResult> {
        let request = Request::new(&ADD_RESOLUTION)
            .segment(feedback_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes legacy article feedbacks.
    ///
    /// `DELETE /api/v1/Solutions/feedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`.
    pub fn delete_legacy(&self, feedback_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE_LEGACY).segment(feedback_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists article feedbacks by translation.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/feedbacks`. Scope
    /// `Desk.articles.READ`. Comes in pages of up to 50.
    pub fn list_by_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListByTranslationCall {
        let request = Request::new(&LIST_BY_TRANSLATION)
            .segment(article_id.into())
            .segment(locale);
        ListByTranslationCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Replaces legacy article feedbacks.
    ///
    /// `PUT /api/v1/Solutions/{article_id}/feedbacks`. Scope `Desk.tickets.CREATE`.
    pub fn replace_legacy(
        &self,
        article_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> Call<ArticleFeedbackAddAsTicketResult> {
        let request = Request::new(&REPLACE_LEGACY)
            .segment(article_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates legacy article feedbacks.
    ///
    /// `PATCH /api/v1/Solutions/{article_id}/feedbacks`. Scope `Desk.tickets.CREATE`.
    pub fn update_legacy(
        &self,
        article_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> Call<ArticleFeedbackAddAsTicketResult> {
        let request = Request::new(&UPDATE_LEGACY)
            .segment(article_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `article_feedbacks().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ArticleFeedback>);

impl ListCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleFeedbackInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ArticleFeedbackInclude>(include).join(","),
        );
        self
    }

    /// Limit: from 1 to 50; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Locale.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// Root category ids.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            wire::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Department ids.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Time range.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call!(ListCall => list ArticleFeedback);

/// What may be set before `article_feedbacks().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<ArticleFeedback>);

impl GetCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleFeedbackInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ArticleFeedbackInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => ArticleFeedback);

/// What may be set before `article_feedbacks().list_by_translation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByTranslationCall(List<ArticleFeedback>);

impl ListByTranslationCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleFeedbackInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ArticleFeedbackInclude>(include).join(","),
        );
        self
    }

    /// Limit: from 1 to 50; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Created time range.
    pub fn created_time_range(mut self, created_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("createdTimeRange", created_time_range);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListByTranslationCall => list ArticleFeedback);

/// Article feedback, of `article_feedbacks().list`, `article_feedbacks().get`, `article_feedbacks().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleFeedback {
    /// Id.
    pub id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Content.
    pub content: Option<String>,
    /// Article.
    pub article: Option<FeedbackArticle>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<ArticleFeedbackUpdate>,
    /// Contact.
    pub contact: Option<FeedbackContact>,
    /// Ticket.
    pub ticket: Option<ArticleFeedbackTicket>,
    /// Resolution.
    pub resolution: Option<FeedbackResolution>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleFeedback {
    "id" => id,
    "contactId" => contact_id,
    "createdTime" => created_time,
    "content" => content,
    "article" => article,
    "ticketId" => ticket_id,
    "status" => status,
    "contact" => contact,
    "ticket" => ticket,
    "resolution" => resolution;
    other
});

/// Article feedback add as ticket, of `article_feedbacks().add_as_ticket`, `article_feedbacks().replace_legacy`, `article_feedbacks().update_legacy`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleFeedbackAddAsTicket {
    /// Department id.
    pub department_id: Option<Id>,
    /// Assignee id.
    pub assignee_id: Option<Id>,
    /// Tags.
    pub tags: Option<Vec<String>>,
}

object!(ArticleFeedbackAddAsTicket {
    "departmentId" => department_id,
    "assigneeId" => assignee_id,
    "tags" => tags
});

/// Article feedback add as ticket result, of `article_feedbacks().add_as_ticket`, `article_feedbacks().replace_legacy`, `article_feedbacks().update_legacy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleFeedbackAddAsTicketResult {
    /// Id.
    pub id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Content.
    pub content: Option<String>,
    /// Article.
    pub article: Option<FeedbackArticle>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<ArticleFeedbackUpdate>,
    /// Ticket.
    pub ticket: Option<ArticleFeedbackAddedTicket>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleFeedbackAddAsTicketResult {
    "id" => id,
    "contactId" => contact_id,
    "createdTime" => created_time,
    "content" => content,
    "article" => article,
    "ticketId" => ticket_id,
    "status" => status,
    "ticket" => ticket;
    other
});

/// Article feedback add resolution, of `article_feedbacks().add_resolution`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleFeedbackAddResolution {
    /// Resolution; has to be sent.
    pub resolution: Option<String>,
    /// Content type.
    pub content_type: Option<ArticleFeedbackAddResolutionContentType>,
}

impl ArticleFeedbackAddResolution {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(resolution: impl Into<String>) -> Self {
        Self {
            resolution: Some(resolution.into()),
            ..Self::default()
        }
    }
}

object!(ArticleFeedbackAddResolution {
    "resolution" => resolution,
    "contentType" => content_type
});

/// Article feedback add resolution result, of `article_feedbacks().add_resolution`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleFeedbackAddResolutionResult {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Created by.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// Feedback id.
    pub feedback_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Content type.
    pub content_type: Option<ArticleFeedbackAddResolutionContentType>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleFeedbackAddResolutionResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "createdBy" => created_by,
    "feedbackId" => feedback_id,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "resolution" => resolution,
    "contentType" => content_type;
    other
});

/// Article feedback added ticket.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleFeedbackAddedTicket {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Deleted by.
    pub deleted_by: Option<DeletedBy>,
}

object!(ArticleFeedbackAddedTicket {
    "id" => id,
    "ticketNumber" => ticket_number,
    "webUrl" => web_url,
    "deletedTime" => deleted_time,
    "deletedBy" => deleted_by
});

/// Article feedback create, of `article_feedbacks().create`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleFeedbackCreate {
    /// Content.
    pub content: Option<String>,
}

object!(ArticleFeedbackCreate {
    "content" => content
});

/// Article feedback ticket.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleFeedbackTicket {
    /// Id.
    pub id: Id,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Delete by.
    pub delete_by: Option<shared::FeedbackAuthor>,
    /// Deleted by.
    pub deleted_by: Option<DeletedBy>,
}

object!(ArticleFeedbackTicket {
    "id" => id,
    "deletedTime" => deleted_time,
    "ticketNumber" => ticket_number,
    "webUrl" => web_url,
    "deleteBy" => delete_by,
    "deletedBy" => deleted_by
} required "id");

/// Deleted by.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedBy {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Zuid.
    pub zuid: Option<Id>,
}

object!(DeletedBy {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "status" => status,
    "zuid" => zuid
});

/// Feedback article.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeedbackArticle {
    /// Id.
    pub id: Option<Id>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Author.
    pub author: Option<shared::FeedbackAuthor>,
    /// Title.
    pub title: Option<String>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Article number.
    pub article_number: Option<String>,
}

object!(FeedbackArticle {
    "id" => id,
    "webUrl" => web_url,
    "author" => author,
    "title" => title,
    "locale" => locale,
    "articleNumber" => article_number
});

/// Feedback contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeedbackContact {
    /// Id.
    pub id: Id,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<shared::UserType>,
}

object!(FeedbackContact {
    "id" => id,
    "photoURL" => photo_url,
    "webUrl" => web_url,
    "name" => name,
    "type" => type_
} required "id");

/// Feedback resolution.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeedbackResolution {
    /// Id.
    pub id: Id,
    /// Feedback id.
    pub feedback_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Content type.
    pub content_type: Option<String>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Modifier id.
    pub modifier_id: Option<Id>,
    /// Created by.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// Modified by.
    pub modified_by: Option<shared::FeedbackAuthor>,
}

object!(FeedbackResolution {
    "id" => id,
    "feedbackId" => feedback_id,
    "createdTime" => created_time,
    "modifiedTime" => modified_time,
    "resolution" => resolution,
    "contentType" => content_type,
    "creatorId" => creator_id,
    "modifierId" => modifier_id,
    "createdBy" => created_by,
    "modifiedBy" => modified_by
} required "id");

words! {
    /// Article feedback add resolution content type.
    pub enum ArticleFeedbackAddResolutionContentType {
        /// `RICH_TEXT`
        RichText = "RICH_TEXT",
        /// `PLAIN_TEXT`
        PlainText = "PLAIN_TEXT",
    }
}

words! {
    /// Article feedback include.
    pub enum ArticleFeedbackInclude {
        /// `ticket`
        Ticket = "ticket",
        /// `contact`
        Contact = "contact",
        /// `resolution`
        Resolution = "resolution",
    }
}

words! {
    /// Article feedback update, of `article_feedbacks().update`.
    pub enum ArticleFeedbackUpdate {
        /// `RESOLVED`
        Resolved = "RESOLVED",
        /// `UNRESOLVED`
        Unresolved = "UNRESOLVED",
    }
}
