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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Article comments.
///
/// From [`Desk::article_comments`](crate::Desk::article_comments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Comes in pages of up to 50. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn list(&self, article_id: impl Into<Id>, locale: impl AsRef<str>) -> ListCall {
        let request = self
            .client
            .request(&LIST)
            .segment(article_id.into())
            .segment(locale);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an article comment.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn get(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> Call<ArticleComment> {
        let request = self
            .client
            .request(&GET)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates an article comment.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/comments`. Scope
    /// `Desk.articles.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn create(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleCommentInput,
    ) -> Call<ArticleComment> {
        let request = self
            .client
            .request(&CREATE)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an article comment.
    ///
    /// `PATCH /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn update(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
        body: &ArticleCommentInput,
    ) -> Call<ArticleComment> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an article comment.
    ///
    /// `DELETE /api/v1/articles/{article_id}/translations/{locale}/comments/{comment_id}`. Scope
    /// `Desk.articles.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn delete(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moves article comments to trash.
    ///
    /// `POST /api/v1/kbComments/moveToTrash`. Scope `Desk.articles.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("ids", &wire::owned::<Id>(ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Approves article comments.
    ///
    /// `POST /api/v1/kbComments/approve`. Scope `Desk.articles.UPDATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn approve(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::ApprovedComments> {
        let request = self
            .client
            .request(&APPROVE)
            .json_member("ids", &wire::owned::<Id>(ids));
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
    /// Scope `Desk.articles.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn convert_as_ticket(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        comment_id: impl Into<Id>,
    ) -> Call<ConvertedArticleComment> {
        let request = self
            .client
            .request(&CONVERT_AS_TICKET)
            .segment(article_id.into())
            .segment(locale)
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Counts moderated article comments.
    ///
    /// `GET /api/v1/kbComments/moderatedComments/count`. Scope `Desk.articles.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count_moderated(&self) -> CountModeratedCall {
        CountModeratedCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT_MODERATED),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Lists moderated article comments.
    ///
    /// `GET /api/v1/kbComments/moderatedComments`. Scope `Desk.articles.READ`. Comes in pages of up to
    /// 50. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_moderated(&self) -> ListModeratedCall {
        ListModeratedCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_MODERATED),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }
}

/// What may be set before `article_comments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ArticleComment>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `5` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// What the list is ordered by: `commentedTime`, `-commentedTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
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
    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// An id. Query parameter `commentedBy`.
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
    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
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

    /// An id. Query parameter `commentedBy`.
    pub fn commented_by(mut self, commented_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("commentedBy", commented_by.into());
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// What the list is ordered by: `commentedTime`, `-commentedTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListModeratedCall => list ModeratedArticleComment);

/// Article comment, from `article_comments().list`, `article_comments().get`,
/// `article_comments().create`, ….
#[non_exhaustive]
pub struct ArticleComment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `hashtags`: a list.
    pub hashtags: Option<Vec<shared::Hashtag>>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `commenterName`: text.
    pub commenter_name: Option<String>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `commenter`: an object.
    pub commenter: Option<shared::ArticleCommentCommenter>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<shared::Commenter>,
    /// `encodedContent`: text.
    pub encoded_content: Option<String>,
    /// `mentions`: an object.
    pub mentions: Option<shared::Mentions>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: one of `PUBLISHED`, `AWAITINGAPPROVAL`.
    pub status: Option<ArticleCommentStatus>,
    /// `ticket`: an object.
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

/// Article comment input, for `article_comments().create`, `article_comments().update`.
pub struct ArticleCommentInput {
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text.
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

/// Article translation.
#[non_exhaustive]
pub struct ArticleTranslation {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
    /// `locale`: a locale, such as `en_US`.
    pub locale: Option<String>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `title`: text.
    pub title: Option<String>,
    /// `webUrl`: where a browser shows it.
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

/// Converted article comment, from `article_comments().convert_as_ticket`.
#[non_exhaustive]
pub struct ConvertedArticleComment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `webUrl`: where a browser shows it.
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

/// End user mention.
#[non_exhaustive]
pub struct EndUserMention {
    /// `groups`: a list.
    pub groups: Option<Vec<shared::GroupMention>>,
    /// `users`: a list.
    pub users: Option<Vec<MentionEndUser>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EndUserMention {
    "groups" => groups,
    "users" => users;
    extra
});

/// Mention end user.
#[non_exhaustive]
pub struct MentionEndUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<shared::AuthorType>,
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `label`: an object.
    pub label: Option<shared::LabelMeta>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `kbRole`: text.
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

/// Moderated article comment, from `article_comments().list_moderated`.
#[non_exhaustive]
pub struct ModeratedArticleComment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `hashtags`: a list.
    pub hashtags: Option<Vec<shared::Hashtag>>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `commenter`: an object.
    pub commenter: Option<shared::ArticleCommentCommenter>,
    /// `mentions`: an object.
    pub mentions: Option<EndUserMention>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `status`: one of `PUBLISHED`, `AWAITINGAPPROVAL`.
    pub status: Option<ArticleCommentStatus>,
    /// `articleTranslationId`: the id of an article translation.
    pub article_translation_id: Option<Id>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `category`: an object.
    pub category: Option<ModeratedArticleCommentCategory>,
    /// `articleTranslation`: an object.
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

/// Moderated article comment category.
#[non_exhaustive]
pub struct ModeratedArticleCommentCategory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `locale`: a locale, such as `en_US`.
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
    /// Article comment status.
    pub enum ArticleCommentStatus {
        /// `PUBLISHED`
        Published = "PUBLISHED",
        /// `AWAITINGAPPROVAL`
        Awaitingapproval = "AWAITINGAPPROVAL",
    }
}
