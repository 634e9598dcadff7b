// Written by `cargo xtask codegen` from desk/v1/article_comments.toml of the catalogue; changes belong there.
//! Article comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut article_comments = desk.article_comments().list_moderated().stream();
//! while let Some(article_comment) = article_comments.next().await {
//!     println!("{:?}", article_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/articles/{article_id}/translations/{locale}/comments`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.article_comments.list",
    "/api/{version}/articles/{article_id}/translations/{locale}/comments",
)
.scopes(&["Desk.articles.READ"])
.most(5_000, "");

/// `GET /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope `Desk.articles.READ`.
pub static GET: Operation = Operation::get(
    "desk.article_comments.get",
    "/api/{version}/articles/{article_id}/translations/{locale}/comments/{comment_id}",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/comments`. Scope `Desk.articles.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.article_comments.create",
    "/api/{version}/articles/{article_id}/translations/{locale}/comments",
)
.scopes(&["Desk.articles.CREATE"]);

/// `PATCH /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope `Desk.articles.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.article_comments.update",
    "/api/{version}/articles/{article_id}/translations/{locale}/comments/{comment_id}",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `DELETE /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope `Desk.articles.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.article_comments.delete",
    "/api/{version}/articles/{article_id}/translations/{locale}/comments/{comment_id}",
)
.scopes(&["Desk.articles.DELETE"]);

/// `POST /api/v1/kbComments/moveToTrash`. Scope `Desk.articles.UPDATE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.article_comments.move_to_trash",
    "/api/{version}/kbComments/moveToTrash",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbComments/approve`. Scope `Desk.articles.UPDATE`.
pub static APPROVE: Operation = Operation::post(
    "desk.article_comments.approve",
    "/api/{version}/kbComments/approve",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}/convertAsTicket`. Scope `Desk.articles.CREATE`.
pub static CONVERT_AS_TICKET: Operation = Operation::post("desk.article_comments.convert_as_ticket", "/api/{version}/articles/{article_id}/translations/{locale}/comments/{comment_id}/convertAsTicket").scopes(&["Desk.articles.CREATE"]);

/// `GET /api/v1/kbComments/moderatedComments/count`. Scope `Desk.articles.READ`.
pub static COUNT_MODERATED: Operation = Operation::get(
    "desk.article_comments.count_moderated",
    "/api/{version}/kbComments/moderatedComments/count",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/kbComments/moderatedComments`. Scope `Desk.articles.READ`.
pub static LIST_MODERATED: Operation = Operation::get(
    "desk.article_comments.list_moderated",
    "/api/{version}/kbComments/moderatedComments",
)
.scopes(&["Desk.articles.READ"])
.most(5_000, "narrow the list with `commentedBy`, `categoryId`");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &MOVE_TO_TRASH,
    &APPROVE,
    &CONVERT_AS_TICKET,
    &COUNT_MODERATED,
    &LIST_MODERATED,
];

/// Article comments.
///
/// From [`Desk::article_comments`](crate::Desk::article_comments).
#[derive(Debug, Clone)]
pub struct ArticleCommentsClient {
    client: Client,
}

impl Desk {
    /// Article comments.
    #[must_use]
    pub fn article_comments(&self) -> ArticleCommentsClient {
        ArticleCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl ArticleCommentsClient {
    /// Lists article comments.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/comments`. Scope `Desk.articles.READ`.
    /// Pages of up to 50 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn list(&self, article_id: impl Into<Id>, locale: impl AsRef<str>) -> ListArticleComments {
        let request = self
            .client
            .request(&LIST)
            .segment(article_id.into())
            .segment(locale);
        ListArticleComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an article comment.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.READ`. Retried on transient failures.
    pub fn get(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> GetArticleComment {
        let request = self
            .client
            .request(&GET)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        GetArticleComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an article comment.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/comments`. Scope
    /// `Desk.articles.CREATE`. Not retried when it may have been carried out.
    pub fn create(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleCommentInput,
    ) -> CreateArticleComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        CreateArticleComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an article comment.
    ///
    /// `PATCH /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
        body: &ArticleCommentInput,
    ) -> UpdateArticleComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into())
            .json_member("", body);
        UpdateArticleComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes an article comment.
    ///
    /// `DELETE /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.DELETE`. Retried on transient failures.
    pub fn delete(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> DeleteArticleComment {
        let request = self
            .client
            .request(&DELETE)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        DeleteArticleComment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Moves article comments to trash.
    ///
    /// `POST /api/v1/kbComments/moveToTrash`. Scope `Desk.articles.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn move_to_trash(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveArticleCommentsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("ids", &json::owned::<Id>(ids));
        MoveArticleCommentsToTrash(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Approves article comments.
    ///
    /// `POST /api/v1/kbComments/approve`. Scope `Desk.articles.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn approve(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> ApproveArticleComments {
        let request = self
            .client
            .request(&APPROVE)
            .json_member("ids", &json::owned::<Id>(ids));
        ApproveArticleComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Converts an article comment as ticket.
    ///
    /// `POST
    /// /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}/convertAsTicket`.
    /// Scope `Desk.articles.CREATE`. Not retried when it may have been carried out.
    pub fn convert_as_ticket(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> ConvertArticleCommentAsTicket {
        let request = self
            .client
            .request(&CONVERT_AS_TICKET)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        ConvertArticleCommentAsTicket(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Counts moderated article comments.
    ///
    /// `GET /api/v1/kbComments/moderatedComments/count`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    pub fn count_moderated(&self) -> CountModeratedArticleComments {
        CountModeratedArticleComments(Call::new(
            self.client.clone(),
            self.client.request(&COUNT_MODERATED),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Lists moderated article comments.
    ///
    /// `GET /api/v1/kbComments/moderatedComments`. Scope `Desk.articles.READ`. Pages of up to 50
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_moderated(&self) -> ListModeratedArticleComments {
        ListModeratedArticleComments(List::new(
            self.client.clone(),
            self.client.request(&LIST_MODERATED),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }
}

call! {
    /// Returned by [`ArticleCommentsClient::list`](crate::article_comments::ArticleCommentsClient::list).
    ListArticleComments => list ArticleComment
}

impl ListArticleComments {
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

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `5` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
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
    /// Returned by [`ArticleCommentsClient::get`](crate::article_comments::ArticleCommentsClient::get).
    GetArticleComment => ArticleComment
}

call! {
    /// Returned by [`ArticleCommentsClient::create`](crate::article_comments::ArticleCommentsClient::create).
    CreateArticleComment => ArticleComment
}

call! {
    /// Returned by [`ArticleCommentsClient::update`](crate::article_comments::ArticleCommentsClient::update).
    UpdateArticleComment => ArticleComment
}

call! {
    /// Returned by [`ArticleCommentsClient::delete`](crate::article_comments::ArticleCommentsClient::delete).
    DeleteArticleComment => ()
}

call! {
    /// Returned by [`ArticleCommentsClient::move_to_trash`](crate::article_comments::ArticleCommentsClient::move_to_trash).
    MoveArticleCommentsToTrash => list shared::MassActionResult
}

call! {
    /// Returned by [`ArticleCommentsClient::approve`](crate::article_comments::ArticleCommentsClient::approve).
    ApproveArticleComments => list shared::ApprovedComments
}

call! {
    /// Returned by [`ArticleCommentsClient::convert_as_ticket`](crate::article_comments::ArticleCommentsClient::convert_as_ticket).
    ConvertArticleCommentAsTicket => ConvertedArticleComment
}

call! {
    /// Returned by [`ArticleCommentsClient::count_moderated`](crate::article_comments::ArticleCommentsClient::count_moderated).
    CountModeratedArticleComments => i64
}

impl CountModeratedArticleComments {
    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Query parameter `commentedBy`.
    pub fn commented_by(mut self, commented_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("commentedBy", commented_by.into());
        self
    }
}

call! {
    /// Returned by [`ArticleCommentsClient::list_moderated`](crate::article_comments::ArticleCommentsClient::list_moderated).
    ListModeratedArticleComments => list ModeratedArticleComment
}

impl ListModeratedArticleComments {
    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
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

    /// Query parameter `commentedBy`.
    pub fn commented_by(mut self, commented_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("commentedBy", commented_by.into());
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `commentedTime`,
    /// `-commentedTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

/// Returned by `article_comments().list`, `article_comments().get`, `article_comments().create`
/// and others.
#[non_exhaustive]
pub struct ArticleComment {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub hashtags: Option<Vec<shared::Hashtag>>,
    pub commented_time: Option<DateTime>,
    pub commenter_name: Option<String>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    pub commenter: Option<shared::ArticleCommentCommenter>,
    pub impersonated_user: Option<shared::Commenter>,
    pub encoded_content: Option<String>,
    pub mentions: Option<shared::Mentions>,
    pub is_public: Option<bool>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub ticket_id: Option<Id>,
    /// One of `PUBLISHED`, `AWAITINGAPPROVAL`.
    pub status: Option<ArticleCommentStatus>,
    pub ticket: Option<ConvertedArticleComment>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleComment {
    "id" => id,
    "modifiedTime" => modified_time,
    "attachments" => attachments,
    "hashtags" => hashtags,
    "commentedTime" => commented_time,
    "commenterName" => commenter_name,
    "content" => content,
    "commenterId" => commenter_id,
    "commenter" => commenter,
    "impersonatedUser" => impersonated_user,
    "encodedContent" => encoded_content,
    "mentions" => mentions,
    "isPublic" => is_public,
    "contentType" => content_type,
    "ticketId" => ticket_id,
    "status" => status,
    "ticket" => ticket;
    extra
});

/// Sent by `article_comments().create`, `article_comments().update`.
pub struct ArticleCommentInput {
    pub is_public: Option<bool>,
    pub attachment_ids: Option<Vec<Id>>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleCommentInput {
    "isPublic" => is_public,
    "attachmentIds" => attachment_ids,
    "contentType" => content_type,
    "content" => content;
    extra
});

#[non_exhaustive]
pub struct ArticleTranslation {
    pub id: Option<Id>,
    pub article_number: Option<String>,
    pub locale: Option<String>,
    pub translation_id: Option<Id>,
    pub title: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslation {
    "id" => id,
    "articleNumber" => article_number,
    "locale" => locale,
    "translationId" => translation_id,
    "title" => title,
    "webUrl" => web_url;
    extra
});

/// Returned by `article_comments().convert_as_ticket`.
#[non_exhaustive]
pub struct ConvertedArticleComment {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub is_trashed: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ConvertedArticleComment {
    "id" => id,
    "ticketNumber" => ticket_number,
    "isTrashed" => is_trashed,
    "webUrl" => web_url;
    extra
});

#[non_exhaustive]
pub struct EndUserMention {
    pub groups: Option<Vec<shared::GroupMention>>,
    pub users: Option<Vec<MentionEndUser>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EndUserMention {
    "groups" => groups,
    "users" => users;
    extra
});

#[non_exhaustive]
pub struct MentionEndUser {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub photo_url: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<shared::AuthorType>,
    pub off_set: Option<i64>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub length: Option<i64>,
    pub label: Option<shared::LabelMeta>,
    pub zuid: Option<Id>,
    pub kb_role: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MentionEndUser {
    "id" => id,
    "name" => name,
    "photoURL" => photo_url,
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
    "type" => type_,
    "offSet" => off_set,
    "webUrl" => web_url,
    "length" => length,
    "label" => label,
    "zuid" => zuid,
    "kbRole" => kb_role;
    extra
});

/// Returned by `article_comments().list_moderated`.
#[non_exhaustive]
pub struct ModeratedArticleComment {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub hashtags: Option<Vec<shared::Hashtag>>,
    pub commented_time: Option<DateTime>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    pub commenter: Option<shared::ArticleCommentCommenter>,
    pub mentions: Option<EndUserMention>,
    pub is_public: Option<bool>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// One of `PUBLISHED`, `AWAITINGAPPROVAL`.
    pub status: Option<ArticleCommentStatus>,
    pub article_translation_id: Option<Id>,
    pub category_id: Option<Id>,
    pub root_category_id: Option<Id>,
    pub category: Option<ModeratedArticleCommentCategory>,
    pub article_translation: Option<ArticleTranslation>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModeratedArticleComment {
    "id" => id,
    "modifiedTime" => modified_time,
    "hashtags" => hashtags,
    "commentedTime" => commented_time,
    "content" => content,
    "commenterId" => commenter_id,
    "commenter" => commenter,
    "mentions" => mentions,
    "isPublic" => is_public,
    "contentType" => content_type,
    "status" => status,
    "articleTranslationId" => article_translation_id,
    "categoryId" => category_id,
    "rootCategoryId" => root_category_id,
    "category" => category,
    "articleTranslation" => article_translation;
    extra
});

#[non_exhaustive]
pub struct ModeratedArticleCommentCategory {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub locale: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModeratedArticleCommentCategory {
    "id" => id,
    "name" => name,
    "locale" => locale;
    extra
});

open_enum! {
    pub enum ArticleCommentStatus {
        /// `PUBLISHED`
        Published = "PUBLISHED",
        /// `AWAITINGAPPROVAL`
        Awaitingapproval = "AWAITINGAPPROVAL",
    }
}
