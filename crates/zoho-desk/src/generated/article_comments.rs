// Written by `cargo xtask codegen` from xtask/catalog/desk/article_comments.toml; changes belong there.
//! Article comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut article_comments = desk.article_comments().list_moderated().stream();
//! while let Some(article_comment) = article_comments.next().await {
//!     println!("{:?}", article_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/articles/{article_id}/translations/{locale}/comments`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.article_comments.list",
    "/api/{version}/articles/{article_id}/translations/{locale}/comments",
)
.scopes(&["Desk.articles.READ"]);

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
.scopes(&["Desk.articles.READ"]);

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
    /// Comes in pages of up to 50.
    pub fn list(&self, article_id: impl Into<Id>, locale: impl AsRef<str>) -> ListCall {
        let request = Request::new(&LIST)
            .segment(article_id.into())
            .segment(locale);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Gets an article comment.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.READ`.
    pub fn get(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> Call<ArticleComment> {
        let request = Request::new(&GET)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates an article comment.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/comments`. Scope
    /// `Desk.articles.CREATE`.
    pub fn create(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleCommentInput,
    ) -> Call<ArticleComment> {
        let request = Request::new(&CREATE)
            .segment(article_id.into())
            .segment(locale)
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an article comment.
    ///
    /// `PATCH /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.UPDATE`.
    pub fn update(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
        body: &ArticleCommentInput,
    ) -> Call<ArticleComment> {
        let request = Request::new(&UPDATE)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an article comment.
    ///
    /// `DELETE /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.DELETE`.
    pub fn delete(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> Call<()> {
        let request = Request::new(&DELETE)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moves article comments to trash.
    ///
    /// `POST /api/v1/kbComments/moveToTrash`. Scope `Desk.articles.UPDATE`.
    pub fn move_to_trash(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = Request::new(&MOVE_TO_TRASH).body(
            "application/json",
            wire::body("ids", &wire::owned::<Id>(ids)),
        );
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Approves article comments.
    ///
    /// `POST /api/v1/kbComments/approve`. Scope `Desk.articles.UPDATE`.
    pub fn approve(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::ApprovedComments> {
        let request = Request::new(&APPROVE).body(
            "application/json",
            wire::body("ids", &wire::owned::<Id>(ids)),
        );
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Converts an article comment as ticket.
    ///
    /// `POST
    /// /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}/convertAsTicket`.
    /// Scope `Desk.articles.CREATE`.
    pub fn convert_as_ticket(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> Call<ConvertedArticleComment> {
        let request = Request::new(&CONVERT_AS_TICKET)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Counts moderated article comments.
    ///
    /// `GET /api/v1/kbComments/moderatedComments/count`. Scope `Desk.articles.READ`.
    pub fn count_moderated(&self) -> CountModeratedCall {
        CountModeratedCall(Call::new(
            self.client.clone(),
            Request::new(&COUNT_MODERATED),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Lists moderated article comments.
    ///
    /// `GET /api/v1/kbComments/moderatedComments`. Scope `Desk.articles.READ`. Comes in pages of up to
    /// 50.
    pub fn list_moderated(&self) -> ListModeratedCall {
        ListModeratedCall(List::new(
            self.client.clone(),
            Request::new(&LIST_MODERATED),
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }
}

/// What may be set before `article_comments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ArticleComment>);

impl ListCall {
    /// Include.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `5` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list ArticleComment);

/// What may be set before `article_comments().count_moderated` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountModeratedCall(Call<i64>);

impl CountModeratedCall {
    /// Locale.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Commented by.
    pub fn commented_by(mut self, commented_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("commentedBy", commented_by.into());
        self
    }
}

call!(CountModeratedCall => i64);

/// What may be set before `article_comments().list_moderated` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListModeratedCall(List<ModeratedArticleComment>);

impl ListModeratedCall {
    /// Locale.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
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

    /// Commented by.
    pub fn commented_by(mut self, commented_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("commentedBy", commented_by.into());
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListModeratedCall => list ModeratedArticleComment);

/// Article comment, of `article_comments().list`, `article_comments().get`, `article_comments().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleComment {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Attachments.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// Hashtags.
    pub hashtags: Option<Vec<shared::Hashtag>>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Commenter name.
    pub commenter_name: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
    /// Commenter.
    pub commenter: Option<shared::ArticleCommentCommenter>,
    /// Impersonated user.
    pub impersonated_user: Option<shared::Commenter>,
    /// Encoded content.
    pub encoded_content: Option<String>,
    /// Mentions.
    pub mentions: Option<shared::Mentions>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Content type.
    pub content_type: Option<shared::ContentType>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<ArticleCommentStatus>,
    /// Ticket.
    pub ticket: Option<ConvertedArticleComment>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleComment {
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
    other
});

/// Article comment input, of `article_comments().create`, `article_comments().update`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleCommentInput {
    /// Is public.
    pub is_public: Option<bool>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Content type.
    pub content_type: Option<shared::ContentType>,
    /// Content.
    pub content: Option<String>,
}

object!(ArticleCommentInput {
    "isPublic" => is_public,
    "attachmentIds" => attachment_ids,
    "contentType" => content_type,
    "content" => content
});

/// Article translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslation {
    /// Id.
    pub id: Option<Id>,
    /// Article number.
    pub article_number: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Title.
    pub title: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
}

object!(ArticleTranslation {
    "id" => id,
    "articleNumber" => article_number,
    "locale" => locale,
    "translationId" => translation_id,
    "title" => title,
    "webUrl" => web_url
});

/// Converted article comment, of `article_comments().convert_as_ticket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertedArticleComment {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ConvertedArticleComment {
    "id" => id,
    "ticketNumber" => ticket_number,
    "isTrashed" => is_trashed,
    "webUrl" => web_url;
    other
});

/// End user mention.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndUserMention {
    /// Groups.
    pub groups: Option<Vec<shared::GroupMention>>,
    /// Users.
    pub users: Option<Vec<MentionEndUser>>,
}

object!(EndUserMention {
    "groups" => groups,
    "users" => users
});

/// Mention end user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MentionEndUser {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Type.
    pub type_: Option<shared::AuthorType>,
    /// Off set.
    pub off_set: Option<i64>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Length.
    pub length: Option<i64>,
    /// Label.
    pub label: Option<shared::LabelMeta>,
    /// Zuid.
    pub zuid: Option<Id>,
    /// KB role.
    pub kb_role: Option<String>,
}

object!(MentionEndUser {
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
    "kbRole" => kb_role
});

/// Moderated article comment, of `article_comments().list_moderated`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModeratedArticleComment {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Hashtags.
    pub hashtags: Option<Vec<shared::Hashtag>>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Content.
    pub content: Option<String>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
    /// Commenter.
    pub commenter: Option<shared::ArticleCommentCommenter>,
    /// Mentions.
    pub mentions: Option<EndUserMention>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Content type.
    pub content_type: Option<shared::ContentType>,
    /// Status.
    pub status: Option<ArticleCommentStatus>,
    /// Article translation id.
    pub article_translation_id: Option<Id>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Root category id.
    pub root_category_id: Option<Id>,
    /// Category.
    pub category: Option<ModeratedArticleCommentCategory>,
    /// Article translation.
    pub article_translation: Option<ArticleTranslation>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ModeratedArticleComment {
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
    other
});

/// Moderated article comment category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModeratedArticleCommentCategory {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Locale.
    pub locale: Option<String>,
}

object!(ModeratedArticleCommentCategory {
    "id" => id,
    "name" => name,
    "locale" => locale
});

words! {
    /// Article comment status.
    pub enum ArticleCommentStatus {
        /// `PUBLISHED`
        Published = "PUBLISHED",
        /// `AWAITINGAPPROVAL`
        Awaitingapproval = "AWAITINGAPPROVAL",
    }
}
