// Written by `cargo xtask codegen` from desk/v1/article_feedbacks.toml of the catalogue; changes belong there.
//! Article feedbacks.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut article_feedbacks = desk.article_feedbacks().list().stream();
//! while let Some(article_feedback) = article_feedbacks.next().await {
//!     println!("{:?}", article_feedback?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/articleFeedbacks`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.article_feedbacks.list",
    "/api/{version}/articleFeedbacks",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "narrow the list with `rootCategoryIds`, `departmentIds`, `timeRange`",
);

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
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange`, and read part after part",
);

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &ADD_AS_TICKET,
    &ADD_RESOLUTION,
    &DELETE_LEGACY,
    &LIST_BY_TRANSLATION,
    &REPLACE_LEGACY,
    &UPDATE_LEGACY,
];

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
    /// `GET /api/v1/articleFeedbacks`. Scope `Desk.articles.READ`. Pages of up to 50 items. Items that
    /// are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    pub fn list(&self) -> ListArticleFeedbacks {
        ListArticleFeedbacks(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an article feedback.
    ///
    /// `GET /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    pub fn get(&self, feedback_id: impl Into<Id>) -> GetArticleFeedback {
        let request = self.client.request(&GET).segment(feedback_id.into());
        GetArticleFeedback(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an article feedback.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/feedbacks`. Scope
    /// `Desk.articles.CREATE`. Not retried when it may have been carried out.
    pub fn create(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleFeedbackCreate,
    ) -> CreateArticleFeedback {
        let request = self
            .client
            .request(&CREATE)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        CreateArticleFeedback(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an article feedback.
    ///
    /// `PATCH /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn update(
        &self,
        feedback_id: impl Into<Id>,
        status: impl Into<ArticleFeedbackUpdate>,
    ) -> UpdateArticleFeedback {
        let request = self
            .client
            .request(&UPDATE)
            .segment(feedback_id.into())
            .json_member("status", &status.into());
        UpdateArticleFeedback(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes an article feedback.
    ///
    /// `DELETE /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`. Retried on
    /// transient failures.
    pub fn delete(&self, feedback_id: impl Into<Id>) -> DeleteArticleFeedback {
        let request = self.client.request(&DELETE).segment(feedback_id.into());
        DeleteArticleFeedback(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Adds an article feedback as ticket.
    ///
    /// `POST /api/v1/articleFeedbacks/{feedback_id}/addAsTicket`. Scope `Desk.tickets.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn add_as_ticket(
        &self,
        feedback_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> AddArticleFeedbackAsTicket {
        let request = self
            .client
            .request(&ADD_AS_TICKET)
            .segment(feedback_id.into())
            .json_member("", body);
        AddArticleFeedbackAsTicket(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Adds the resolution of an article feedback.
    ///
    /// `POST /api/v1/articleFeedbacks/{feedback_id}/resolution`. Scope `Desk.articles.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn add_resolution(
        &self,
        feedback_id: impl Into<Id>,
        body: &ArticleFeedbackAddResolution,
    ) -> AddArticleFeedbackResolution {
        let request = self
            .client
            .request(&ADD_RESOLUTION)
            .segment(feedback_id.into())
            .json_member("", body);
        AddArticleFeedbackResolution(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes legacy article feedbacks.
    ///
    /// `DELETE /api/v1/Solutions/feedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`. Retried on
    /// transient failures.
    pub fn delete_legacy(&self, feedback_id: impl Into<Id>) -> DeleteLegacyArticleFeedbacks {
        let request = self
            .client
            .request(&DELETE_LEGACY)
            .segment(feedback_id.into());
        DeleteLegacyArticleFeedbacks(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists article feedbacks by translation.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/feedbacks`. Scope
    /// `Desk.articles.READ`. Pages of up to 50 items. Items that are removed while the list is read
    /// can make it miss as many others; to miss none, cut the list by time with `createdTimeRange`,
    /// and read part after part. Retried on transient failures.
    pub fn list_by_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListArticleFeedbacksByTranslation {
        let request = self
            .client
            .request(&LIST_BY_TRANSLATION)
            .segment(article_id.into())
            .segment(locale);
        ListArticleFeedbacksByTranslation(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Replaces legacy article feedbacks.
    ///
    /// `PUT /api/v1/Solutions/{article_id}/feedbacks`. Scope `Desk.tickets.CREATE`. Retried on
    /// transient failures.
    pub fn replace_legacy(
        &self,
        article_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> ReplaceLegacyArticleFeedbacks {
        let request = self
            .client
            .request(&REPLACE_LEGACY)
            .segment(article_id.into())
            .json_member("", body);
        ReplaceLegacyArticleFeedbacks(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates legacy article feedbacks.
    ///
    /// `PATCH /api/v1/Solutions/{article_id}/feedbacks`. Scope `Desk.tickets.CREATE`. Not retried when
    /// it may have been carried out.
    pub fn update_legacy(
        &self,
        article_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> UpdateLegacyArticleFeedbacks {
        let request = self
            .client
            .request(&UPDATE_LEGACY)
            .segment(article_id.into())
            .json_member("", body);
        UpdateLegacyArticleFeedbacks(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ArticleFeedbacksClient::list`](crate::article_feedbacks::ArticleFeedbacksClient::list).
    ListArticleFeedbacks => list ArticleFeedback
}

impl ListArticleFeedbacks {
    /// What to return along with each item. Query parameter `include`, any of `ticket`, `contact`,
    /// `resolution`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleFeedbackInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ArticleFeedbackInclude>(include).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            json::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `-createdTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call! {
    /// Returned by [`ArticleFeedbacksClient::get`](crate::article_feedbacks::ArticleFeedbacksClient::get).
    GetArticleFeedback => ArticleFeedback
}

impl GetArticleFeedback {
    /// What to return along with each item. Query parameter `include`, any of `ticket`, `contact`,
    /// `resolution`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleFeedbackInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ArticleFeedbackInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ArticleFeedbacksClient::create`](crate::article_feedbacks::ArticleFeedbacksClient::create).
    CreateArticleFeedback => ArticleFeedback
}

call! {
    /// Returned by [`ArticleFeedbacksClient::update`](crate::article_feedbacks::ArticleFeedbacksClient::update).
    UpdateArticleFeedback => ArticleFeedback
}

call! {
    /// Returned by [`ArticleFeedbacksClient::delete`](crate::article_feedbacks::ArticleFeedbacksClient::delete).
    DeleteArticleFeedback => ()
}

call! {
    /// Returned by [`ArticleFeedbacksClient::add_as_ticket`](crate::article_feedbacks::ArticleFeedbacksClient::add_as_ticket).
    AddArticleFeedbackAsTicket => ArticleFeedbackAddAsTicketResult
}

call! {
    /// Returned by [`ArticleFeedbacksClient::add_resolution`](crate::article_feedbacks::ArticleFeedbacksClient::add_resolution).
    AddArticleFeedbackResolution => ArticleFeedbackAddResolutionResult
}

call! {
    /// Returned by [`ArticleFeedbacksClient::delete_legacy`](crate::article_feedbacks::ArticleFeedbacksClient::delete_legacy).
    DeleteLegacyArticleFeedbacks => ()
}

call! {
    /// Returned by [`ArticleFeedbacksClient::list_by_translation`](crate::article_feedbacks::ArticleFeedbacksClient::list_by_translation).
    ListArticleFeedbacksByTranslation => list ArticleFeedback
}

impl ListArticleFeedbacksByTranslation {
    /// What to return along with each item. Query parameter `include`, any of `ticket`, `contact`,
    /// `resolution`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleFeedbackInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ArticleFeedbackInclude>(include).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `-createdTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ArticleFeedbacksClient::replace_legacy`](crate::article_feedbacks::ArticleFeedbacksClient::replace_legacy).
    ReplaceLegacyArticleFeedbacks => ArticleFeedbackAddAsTicketResult
}

call! {
    /// Returned by [`ArticleFeedbacksClient::update_legacy`](crate::article_feedbacks::ArticleFeedbacksClient::update_legacy).
    UpdateLegacyArticleFeedbacks => ArticleFeedbackAddAsTicketResult
}

/// Returned by `article_feedbacks().list`, `article_feedbacks().get`, `article_feedbacks().create`
/// and others.
#[non_exhaustive]
pub struct ArticleFeedback {
    pub id: Option<Id>,
    pub contact_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub content: Option<String>,
    pub article: Option<FeedbackArticle>,
    pub ticket_id: Option<Id>,
    /// One of `RESOLVED`, `UNRESOLVED`.
    pub status: Option<ArticleFeedbackUpdate>,
    pub contact: Option<FeedbackContact>,
    pub ticket: Option<ArticleFeedbackTicket>,
    pub resolution: Option<FeedbackResolution>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleFeedback {
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
    extra
});

/// Sent by `article_feedbacks().add_as_ticket`, `article_feedbacks().replace_legacy`,
/// `article_feedbacks().update_legacy`.
pub struct ArticleFeedbackAddAsTicket {
    pub department_id: Option<Id>,
    pub assignee_id: Option<Id>,
    pub tags: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleFeedbackAddAsTicket {
    "departmentId" => department_id,
    "assigneeId" => assignee_id,
    "tags" => tags;
    extra
});

/// Returned by `article_feedbacks().add_as_ticket`, `article_feedbacks().replace_legacy`,
/// `article_feedbacks().update_legacy`.
#[non_exhaustive]
pub struct ArticleFeedbackAddAsTicketResult {
    pub id: Option<Id>,
    pub contact_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub content: Option<String>,
    pub article: Option<FeedbackArticle>,
    pub ticket_id: Option<Id>,
    /// One of `RESOLVED`, `UNRESOLVED`.
    pub status: Option<ArticleFeedbackUpdate>,
    pub ticket: Option<ArticleFeedbackAddedTicket>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleFeedbackAddAsTicketResult {
    "id" => id,
    "contactId" => contact_id,
    "createdTime" => created_time,
    "content" => content,
    "article" => article,
    "ticketId" => ticket_id,
    "status" => status,
    "ticket" => ticket;
    extra
});

/// Sent by `article_feedbacks().add_resolution`.
pub struct ArticleFeedbackAddResolution {
    /// Required.
    pub resolution: Option<String>,
    /// One of `RICH_TEXT`, `PLAIN_TEXT`.
    pub content_type: Option<ArticleFeedbackAddResolutionContentType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ArticleFeedbackAddResolution {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(resolution: impl Into<String>) -> Self {
        Self {
            resolution: Some(resolution.into()),
            ..Self::default()
        }
    }
}

object!(type ArticleFeedbackAddResolution {
    "resolution" => resolution,
    "contentType" => content_type;
    extra
});

/// Returned by `article_feedbacks().add_resolution`.
#[non_exhaustive]
pub struct ArticleFeedbackAddResolutionResult {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub feedback_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub resolution: Option<String>,
    /// One of `RICH_TEXT`, `PLAIN_TEXT`.
    pub content_type: Option<ArticleFeedbackAddResolutionContentType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleFeedbackAddResolutionResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "createdBy" => created_by,
    "feedbackId" => feedback_id,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "resolution" => resolution,
    "contentType" => content_type;
    extra
});

#[non_exhaustive]
pub struct ArticleFeedbackAddedTicket {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub deleted_time: Option<DateTime>,
    pub deleted_by: Option<DeletedBy>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleFeedbackAddedTicket {
    "id" => id,
    "ticketNumber" => ticket_number,
    "webUrl" => web_url,
    "deletedTime" => deleted_time,
    "deletedBy" => deleted_by;
    extra
});

/// Sent by `article_feedbacks().create`.
pub struct ArticleFeedbackCreate {
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleFeedbackCreate {
    "content" => content;
    extra
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleFeedbackTicket {
    pub id: Id,
    pub deleted_time: Option<DateTime>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub delete_by: Option<shared::FeedbackAuthor>,
    pub deleted_by: Option<DeletedBy>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(ArticleFeedbackTicket {
    "id" => id,
    "deletedTime" => deleted_time,
    "ticketNumber" => ticket_number,
    "webUrl" => web_url,
    "deleteBy" => delete_by,
    "deletedBy" => deleted_by;
    extra
} required "id");

#[non_exhaustive]
pub struct DeletedBy {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DeletedBy {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "status" => status,
    "zuid" => zuid;
    extra
});

#[non_exhaustive]
pub struct FeedbackArticle {
    pub id: Option<Id>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub author: Option<shared::FeedbackAuthor>,
    pub title: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub article_number: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FeedbackArticle {
    "id" => id,
    "webUrl" => web_url,
    "author" => author,
    "title" => title,
    "locale" => locale,
    "articleNumber" => article_number;
    extra
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeedbackContact {
    pub id: Id,
    pub photo_url: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub name: Option<String>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(FeedbackContact {
    "id" => id,
    "photoURL" => photo_url,
    "webUrl" => web_url,
    "name" => name,
    "type" => type_;
    extra
} required "id");

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeedbackResolution {
    pub id: Id,
    pub feedback_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub resolution: Option<String>,
    pub content_type: Option<String>,
    pub creator_id: Option<Id>,
    pub modifier_id: Option<Id>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
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
    "modifiedBy" => modified_by;
    extra
} required "id");

open_enum! {
    pub enum ArticleFeedbackAddResolutionContentType {
        /// `RICH_TEXT`
        RichText = "RICH_TEXT",
        /// `PLAIN_TEXT`
        PlainText = "PLAIN_TEXT",
    }
}

open_enum! {
    /// Sent by `article_feedbacks().list`, `article_feedbacks().get`,
    /// `article_feedbacks().list_by_translation`.
    pub enum ArticleFeedbackInclude {
        /// `ticket`
        Ticket = "ticket",
        /// `contact`
        Contact = "contact",
        /// `resolution`
        Resolution = "resolution",
    }
}

open_enum! {
    /// Sent by `article_feedbacks().update`.
    pub enum ArticleFeedbackUpdate {
        /// `RESOLVED`
        Resolved = "RESOLVED",
        /// `UNRESOLVED`
        Unresolved = "UNRESOLVED",
    }
}
