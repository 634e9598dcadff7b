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
    Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

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

/// Article feedbacks.
///
/// From [`Desk::article_feedbacks`](crate::Desk::article_feedbacks); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/articleFeedbacks`. Scope `Desk.articles.READ`. Comes in pages of up to 50. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an article feedback.
    ///
    /// `GET /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, feedback_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(feedback_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates an article feedback.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/feedbacks`. Scope
    /// `Desk.articles.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn create(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleFeedbackCreate,
    ) -> Call<ArticleFeedback> {
        let request = self
            .client
            .request(&CREATE)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an article feedback.
    ///
    /// `PATCH /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        feedback_id: impl Into<Id>,
        status: impl Into<ArticleFeedbackUpdate>,
    ) -> Call<ArticleFeedback> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(feedback_id.into())
            .json_member("status", &status.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an article feedback.
    ///
    /// `DELETE /api/v1/articleFeedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, feedback_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(feedback_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Adds an article feedback as ticket.
    ///
    /// `POST /api/v1/articleFeedbacks/{feedback_id}/addAsTicket`. Scope `Desk.tickets.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_as_ticket(
        &self,
        feedback_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> Call<ArticleFeedbackAddAsTicketResult> {
        let request = self
            .client
            .request(&ADD_AS_TICKET)
            .segment(feedback_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Adds the resolution of an article feedback.
    ///
    /// `POST /api/v1/articleFeedbacks/{feedback_id}/resolution`. Scope `Desk.articles.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_resolution(
        &self,
        feedback_id: impl Into<Id>,
        body: &ArticleFeedbackAddResolution,
    ) -> Call<ArticleFeedbackAddResolutionResult> {
        let request = self
            .client
            .request(&ADD_RESOLUTION)
            .segment(feedback_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes legacy article feedbacks.
    ///
    /// `DELETE /api/v1/Solutions/feedbacks/{feedback_id}`. Scope `Desk.articles.UPDATE`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_legacy(&self, feedback_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE_LEGACY)
            .segment(feedback_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists article feedbacks by translation.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/feedbacks`. Scope
    /// `Desk.articles.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed; to miss none, cut the list by time with `createdTimeRange`, and read
    /// part after part. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn list_by_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListByTranslationCall {
        let request = self
            .client
            .request(&LIST_BY_TRANSLATION)
            .segment(article_id.into())
            .segment(locale);
        ListByTranslationCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Replaces legacy article feedbacks.
    ///
    /// `PUT /api/v1/Solutions/{article_id}/feedbacks`. Scope `Desk.tickets.CREATE`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace_legacy(
        &self,
        article_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> Call<ArticleFeedbackAddAsTicketResult> {
        let request = self
            .client
            .request(&REPLACE_LEGACY)
            .segment(article_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates legacy article feedbacks.
    ///
    /// `PATCH /api/v1/Solutions/{article_id}/feedbacks`. Scope `Desk.tickets.CREATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_legacy(
        &self,
        article_id: impl Into<Id>,
        body: &ArticleFeedbackAddAsTicket,
    ) -> Call<ArticleFeedbackAddAsTicketResult> {
        let request = self
            .client
            .request(&UPDATE_LEGACY)
            .segment(article_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `article_feedbacks().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ArticleFeedback>);

impl ListCall {
    /// What comes along: `ticket`, `contact`, `resolution`. Query parameter `include`.
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

    /// How many come at a time, from 1 to 50; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// A locale, such as `en_US`. Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `rootCategoryIds`.
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

    /// What the list is ordered by: `createdTime`, `-createdTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
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

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
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
    /// What comes along: `ticket`, `contact`, `resolution`. Query parameter `include`.
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
    /// What comes along: `ticket`, `contact`, `resolution`. Query parameter `include`.
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

    /// How many come at a time, from 1 to 50; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// What the list is ordered by: `createdTime`, `-createdTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListByTranslationCall => list ArticleFeedback);

/// Article feedback, from `article_feedbacks().list`, `article_feedbacks().get`,
/// `article_feedbacks().create`, ….
#[non_exhaustive]
pub struct ArticleFeedback {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `content`: text.
    pub content: Option<String>,
    /// `article`: an object.
    pub article: Option<FeedbackArticle>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: one of `RESOLVED`, `UNRESOLVED`.
    pub status: Option<ArticleFeedbackUpdate>,
    /// `contact`: an object.
    pub contact: Option<FeedbackContact>,
    /// `ticket`: an object.
    pub ticket: Option<ArticleFeedbackTicket>,
    /// `resolution`: an object.
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

/// Article feedback add as ticket, for `article_feedbacks().add_as_ticket`,
/// `article_feedbacks().replace_legacy`, `article_feedbacks().update_legacy`.
pub struct ArticleFeedbackAddAsTicket {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// `tags`: one or more texts.
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

/// Article feedback add as ticket result, from `article_feedbacks().add_as_ticket`,
/// `article_feedbacks().replace_legacy`, `article_feedbacks().update_legacy`.
#[non_exhaustive]
pub struct ArticleFeedbackAddAsTicketResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `content`: text.
    pub content: Option<String>,
    /// `article`: an object.
    pub article: Option<FeedbackArticle>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: one of `RESOLVED`, `UNRESOLVED`.
    pub status: Option<ArticleFeedbackUpdate>,
    /// `ticket`: an object.
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

/// Article feedback add resolution, for `article_feedbacks().add_resolution`.
pub struct ArticleFeedbackAddResolution {
    /// `resolution`: text; has to be sent.
    pub resolution: Option<String>,
    /// `contentType`: one of `RICH_TEXT`, `PLAIN_TEXT`.
    pub content_type: Option<ArticleFeedbackAddResolutionContentType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

object!(type ArticleFeedbackAddResolution {
    "resolution" => resolution,
    "contentType" => content_type;
    extra
});

/// Article feedback add resolution result, from `article_feedbacks().add_resolution`.
#[non_exhaustive]
pub struct ArticleFeedbackAddResolutionResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `feedbackId`: the id of a feedback.
    pub feedback_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `contentType`: one of `RICH_TEXT`, `PLAIN_TEXT`.
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

/// Article feedback added ticket.
#[non_exhaustive]
pub struct ArticleFeedbackAddedTicket {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `deletedTime`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `deletedBy`: an object.
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

/// Article feedback create, for `article_feedbacks().create`.
pub struct ArticleFeedbackCreate {
    /// `content`: text.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleFeedbackCreate {
    "content" => content;
    extra
});

/// Article feedback ticket.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleFeedbackTicket {
    /// `id`: its id; always there.
    pub id: Id,
    /// `deletedTime`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `deleteBy`: an object.
    pub delete_by: Option<shared::FeedbackAuthor>,
    /// `deletedBy`: an object.
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

/// Deleted by.
#[non_exhaustive]
pub struct DeletedBy {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `zuid`: an id.
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

/// Feedback article.
#[non_exhaustive]
pub struct FeedbackArticle {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `author`: an object.
    pub author: Option<shared::FeedbackAuthor>,
    /// `title`: text.
    pub title: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `articleNumber`: text.
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

/// Feedback contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeedbackContact {
    /// `id`: its id; always there.
    pub id: Id,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `AGENT`, `END_USER`.
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

/// Feedback resolution.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeedbackResolution {
    /// `id`: its id; always there.
    pub id: Id,
    /// `feedbackId`: the id of a feedback.
    pub feedback_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `contentType`: text.
    pub content_type: Option<String>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `modifiedBy`: who changed it last.
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
    /// Article feedback add resolution content type.
    pub enum ArticleFeedbackAddResolutionContentType {
        /// `RICH_TEXT`
        RichText = "RICH_TEXT",
        /// `PLAIN_TEXT`
        PlainText = "PLAIN_TEXT",
    }
}

open_enum! {
    /// Article feedback include, for `article_feedbacks().list`, `article_feedbacks().get`,
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
    /// Article feedback update, for `article_feedbacks().update`.
    pub enum ArticleFeedbackUpdate {
        /// `RESOLVED`
        Resolved = "RESOLVED",
        /// `UNRESOLVED`
        Unresolved = "UNRESOLVED",
    }
}
