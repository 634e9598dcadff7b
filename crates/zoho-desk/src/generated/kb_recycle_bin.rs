// Written by `cargo xtask codegen` from xtask/catalog/desk/kb_recycle_bin.toml; changes belong there.
//! Deleted articles, comments and categories of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut items = desk.kb_recycle_bin().list_categories().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/kbCategory/trashedCategories/count`. Scope `Desk.articles.READ`.
pub static COUNT_CATEGORIES: Operation = Operation::get(
    "desk.kb_recycle_bin.count_categories",
    "/api/{version}/kbCategory/trashedCategories/count",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/kbComments/trashedComments/count`. Scope `Desk.articles.READ`.
pub static COUNT_COMMENTS: Operation = Operation::get(
    "desk.kb_recycle_bin.count_comments",
    "/api/{version}/kbComments/trashedComments/count",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articleTranslations/trashedTranslations/count`. Scope `Desk.articles.READ`.
pub static COUNT_TRANSLATIONS: Operation = Operation::get(
    "desk.kb_recycle_bin.count_translations",
    "/api/{version}/articleTranslations/trashedTranslations/count",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/kbComments/trashedComments/delete`. Scope `Desk.articles.UPDATE`.
pub static DELETE_COMMENTS: Operation = Operation::post(
    "desk.kb_recycle_bin.delete_comments",
    "/api/{version}/kbComments/trashedComments/delete",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articleTranslations/trashedTranslations/delete`. Scope `Desk.articles.UPDATE`.
pub static DELETE_TRANSLATIONS: Operation = Operation::post(
    "desk.kb_recycle_bin.delete_translations",
    "/api/{version}/articleTranslations/trashedTranslations/delete",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/kbCategory/trashedCategories`. Scope `Desk.articles.READ`.
pub static LIST_CATEGORIES: Operation = Operation::get(
    "desk.kb_recycle_bin.list_categories",
    "/api/{version}/kbCategory/trashedCategories",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/kbComments/trashedComments`. Scope `Desk.articles.READ`.
pub static LIST_COMMENTS: Operation = Operation::get(
    "desk.kb_recycle_bin.list_comments",
    "/api/{version}/kbComments/trashedComments",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articleTranslations/trashedTranslations`. Scope `Desk.articles.READ`.
pub static LIST_TRANSLATIONS: Operation = Operation::get(
    "desk.kb_recycle_bin.list_translations",
    "/api/{version}/articleTranslations/trashedTranslations",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/kbComments/trashedComments/restore`. Scope `Desk.articles.UPDATE`.
pub static RESTORE_COMMENTS: Operation = Operation::post(
    "desk.kb_recycle_bin.restore_comments",
    "/api/{version}/kbComments/trashedComments/restore",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articleTranslations/trashedTranslations/restore`. Scope `Desk.articles.UPDATE`.
pub static RESTORE_TRANSLATIONS: Operation = Operation::post(
    "desk.kb_recycle_bin.restore_translations",
    "/api/{version}/articleTranslations/trashedTranslations/restore",
)
.scopes(&["Desk.articles.UPDATE"]);

/// Deleted articles, comments and categories of the knowledge base.
///
/// From [`Desk::kb_recycle_bin`](crate::Desk::kb_recycle_bin).
#[derive(Debug, Clone)]
pub struct KbRecycleBinClient {
    client: Client,
}

impl Desk {
    /// Deleted articles, comments and categories of the knowledge base.
    #[must_use]
    pub fn kb_recycle_bin(&self) -> KbRecycleBinClient {
        KbRecycleBinClient {
            client: self.client().clone(),
        }
    }
}

impl KbRecycleBinClient {
    /// Counts the categories of kb recycle bin.
    ///
    /// `GET /api/v1/kbCategory/trashedCategories/count`. Scope `Desk.articles.READ`.
    pub fn count_categories(&self) -> CountCategoriesCall {
        CountCategoriesCall(Call::new(
            self.client.clone(),
            Request::new(&COUNT_CATEGORIES),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Counts the comments of kb recycle bin.
    ///
    /// `GET /api/v1/kbComments/trashedComments/count`. Scope `Desk.articles.READ`.
    pub fn count_comments(&self) -> CountCommentsCall {
        CountCommentsCall(Call::new(
            self.client.clone(),
            Request::new(&COUNT_COMMENTS),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Counts the translations of kb recycle bin.
    ///
    /// `GET /api/v1/articleTranslations/trashedTranslations/count`. Scope `Desk.articles.READ`.
    pub fn count_translations(&self) -> CountTranslationsCall {
        CountTranslationsCall(Call::new(
            self.client.clone(),
            Request::new(&COUNT_TRANSLATIONS),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Deletes the comments of kb recycle bin.
    ///
    /// `POST /api/v1/kbComments/trashedComments/delete`. Scope `Desk.articles.UPDATE`.
    pub fn delete_comments(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = Request::new(&DELETE_COMMENTS).body(
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

    /// Deletes the translations of kb recycle bin.
    ///
    /// `POST /api/v1/articleTranslations/trashedTranslations/delete`. Scope `Desk.articles.UPDATE`.
    pub fn delete_translations(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = Request::new(&DELETE_TRANSLATIONS).body(
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

    /// Lists the categories of kb recycle bin.
    ///
    /// `GET /api/v1/kbCategory/trashedCategories`. Scope `Desk.articles.READ`. Comes in pages of up to
    /// 50.
    pub fn list_categories(&self) -> ListCategoriesCall {
        ListCategoriesCall(List::new(
            self.client.clone(),
            Request::new(&LIST_CATEGORIES),
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Lists the comments of kb recycle bin.
    ///
    /// `GET /api/v1/kbComments/trashedComments`. Scope `Desk.articles.READ`. Comes in pages of up to
    /// 50.
    pub fn list_comments(&self) -> ListCommentsCall {
        ListCommentsCall(List::new(
            self.client.clone(),
            Request::new(&LIST_COMMENTS),
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Lists the translations of kb recycle bin.
    ///
    /// `GET /api/v1/articleTranslations/trashedTranslations`. Scope `Desk.articles.READ`. Comes in
    /// pages of up to 50.
    pub fn list_translations(&self) -> ListTranslationsCall {
        ListTranslationsCall(List::new(
            self.client.clone(),
            Request::new(&LIST_TRANSLATIONS),
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Restores the comments of kb recycle bin.
    ///
    /// `POST /api/v1/kbComments/trashedComments/restore`. Scope `Desk.articles.UPDATE`.
    pub fn restore_comments(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = Request::new(&RESTORE_COMMENTS).body(
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

    /// Restores the translations of kb recycle bin.
    ///
    /// `POST /api/v1/articleTranslations/trashedTranslations/restore`. Scope `Desk.articles.UPDATE`.
    pub fn restore_translations(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = Request::new(&RESTORE_TRANSLATIONS).body(
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
}

/// What may be set before `kb_recycle_bin().count_categories` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCategoriesCall(Call<i64>);

impl CountCategoriesCall {
    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Deleted time range.
    pub fn deleted_time_range(mut self, deleted_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedTimeRange", deleted_time_range);
        self
    }

    /// Deleted by.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }
}

call!(CountCategoriesCall => i64);

/// What may be set before `kb_recycle_bin().count_comments` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCommentsCall(Call<i64>);

impl CountCommentsCall {
    /// Deleted time range.
    pub fn deleted_time_range(mut self, deleted_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedTimeRange", deleted_time_range);
        self
    }

    /// Deleted by.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Locale.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(CountCommentsCall => i64);

/// What may be set before `kb_recycle_bin().count_translations` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountTranslationsCall(Call<i64>);

impl CountTranslationsCall {
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

    /// Deleted time range.
    pub fn deleted_time_range(mut self, deleted_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedTimeRange", deleted_time_range);
        self
    }

    /// Deleted by.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Is template: `false` where it is left out.
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTemplate", is_template.to_string());
        self
    }
}

call!(CountTranslationsCall => i64);

/// What may be set before `kb_recycle_bin().list_categories` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCategoriesCall(List<TrashedCategory>);

impl ListCategoriesCall {
    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Sort by: `-deletedTime` where it is left out.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Locale.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Deleted by.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Deleted time range.
    pub fn deleted_time_range(mut self, deleted_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedTimeRange", deleted_time_range);
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(ListCategoriesCall => list TrashedCategory);

/// What may be set before `kb_recycle_bin().list_comments` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCommentsCall(List<TrashedComment>);

impl ListCommentsCall {
    /// Deleted time range.
    pub fn deleted_time_range(mut self, deleted_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedTimeRange", deleted_time_range);
        self
    }

    /// Deleted by.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Sort by: `-deletedTime` where it is left out.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

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
}

call!(ListCommentsCall => list TrashedComment);

/// What may be set before `kb_recycle_bin().list_translations` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTranslationsCall(List<TrashedTranslation>);

impl ListTranslationsCall {
    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Sort by: `-deletedTime` where it is left out.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Locale.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Deleted by.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Deleted time range.
    pub fn deleted_time_range(mut self, deleted_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedTimeRange", deleted_time_range);
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Is template: `false` where it is left out.
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTemplate", is_template.to_string());
        self
    }
}

call!(ListTranslationsCall => list TrashedTranslation);

/// Trashed article.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrashedArticle {
    /// Id.
    pub id: Option<Id>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Title.
    pub title: Option<String>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Article number.
    pub article_number: Option<String>,
}

object!(TrashedArticle {
    "id" => id,
    "translationId" => translation_id,
    "title" => title,
    "locale" => locale,
    "articleNumber" => article_number
});

/// Trashed category, of `kb_recycle_bin().list_categories`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrashedCategory {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Visibility.
    pub visibility: Option<shared::Visibility>,
    /// Description.
    pub description: Option<String>,
    /// Groups.
    pub groups: Option<Vec<shared::CallTeam>>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Deleted by.
    pub deleted_by: Option<shared::FeedbackAuthor>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// Root category id.
    pub root_category_id: Option<Id>,
    /// Created by.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// Recycle bin entity id.
    pub recycle_bin_entity_id: Option<Id>,
    /// Translations.
    pub translations: Option<Vec<shared::Translation>>,
    /// Name.
    pub name: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// Parent category id.
    pub parent_category_id: Option<Id>,
    /// IP addresses.
    pub ip_addresses: Option<Vec<String>>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Order.
    pub order: Option<i64>,
    /// Status.
    pub status: Option<TrashedCategoryStatus>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TrashedCategory {
    "id" => id,
    "modifiedTime" => modified_time,
    "visibility" => visibility,
    "description" => description,
    "groups" => groups,
    "logoUrl" => logo_url,
    "deletedBy" => deleted_by,
    "associatedDepartmentIds" => associated_department_ids,
    "rootCategoryId" => root_category_id,
    "createdBy" => created_by,
    "recycleBinEntityId" => recycle_bin_entity_id,
    "translations" => translations,
    "name" => name,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "parentCategoryId" => parent_category_id,
    "ipAddresses" => ip_addresses,
    "deletedTime" => deleted_time,
    "order" => order,
    "status" => status;
    other
});

/// Trashed comment, of `kb_recycle_bin().list_comments`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrashedComment {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Article translation.
    pub article_translation: Option<TrashedArticle>,
    /// Hashtags.
    pub hashtags: Option<Vec<shared::Hashtag>>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Content.
    pub content: Option<String>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
    /// Deleted by.
    pub deleted_by: Option<shared::ArticleCommentCommenter>,
    /// Commenter.
    pub commenter: Option<shared::ArticleCommentCommenter>,
    /// Root category id.
    pub root_category_id: Option<Id>,
    /// Mentions.
    pub mentions: Option<shared::Mentions>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Deleter id.
    pub deleter_id: Option<Id>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Category.
    pub category: Option<shared::ArticleCategory>,
    /// Content type.
    pub content_type: Option<shared::ContentType>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Article translation id.
    pub article_translation_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TrashedComment {
    "id" => id,
    "modifiedTime" => modified_time,
    "articleTranslation" => article_translation,
    "hashtags" => hashtags,
    "commentedTime" => commented_time,
    "content" => content,
    "commenterId" => commenter_id,
    "deletedBy" => deleted_by,
    "commenter" => commenter,
    "rootCategoryId" => root_category_id,
    "mentions" => mentions,
    "isPublic" => is_public,
    "deleterId" => deleter_id,
    "deletedTime" => deleted_time,
    "category" => category,
    "contentType" => content_type,
    "categoryId" => category_id,
    "articleTranslationId" => article_translation_id;
    other
});

/// Trashed translation, of `kb_recycle_bin().list_translations`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrashedTranslation {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Modifier id.
    pub modifier_id: Option<Id>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Like count.
    pub like_count: Option<i64>,
    /// Template usage count.
    pub template_usage_count: Option<i64>,
    /// Template used users count.
    pub template_used_users_count: Option<i64>,
    /// Template last updated time.
    pub template_last_updated_time: Option<DateTime>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Title.
    pub title: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Latest version modifier id.
    pub latest_version_modifier_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<shared::TranslationState>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Is template.
    pub is_template: Option<bool>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// Article number.
    pub article_number: Option<String>,
    /// View count.
    pub view_count: Option<i64>,
    /// Translation source.
    pub translation_source: Option<shared::TranslationSource>,
    /// Summary.
    pub summary: Option<String>,
    /// Owner.
    pub owner: Option<shared::FeedbackAuthor>,
    /// Latest version status.
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// Author.
    pub author: Option<shared::FeedbackAuthor>,
    /// Permission.
    pub permission: Option<shared::ArticleStatisticPermission>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Usage count.
    pub usage_count: Option<i64>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Root category id.
    pub root_category_id: Option<Id>,
    /// Source locale.
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Created by.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// Latest version.
    pub latest_version: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Portal URL.
    pub portal_url: Option<String>,
    /// Feedback count.
    pub feedback_count: Option<i64>,
    /// Latest published version.
    pub latest_published_version: Option<String>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Position.
    pub position: Option<i64>,
    /// Category.
    pub category: Option<shared::ArticleCategory>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Latest version modified by.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Recycle bin entity id.
    pub recycle_bin_entity_id: Option<Id>,
    /// Available locale translations.
    pub available_locale_translations: Option<Vec<shared::AvailableLocaleTranslation>>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Deleted by.
    pub deleted_by: Option<shared::FeedbackAuthor>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TrashedTranslation {
    "id" => id,
    "modifiedTime" => modified_time,
    "departmentId" => department_id,
    "creatorId" => creator_id,
    "modifierId" => modifier_id,
    "dislikeCount" => dislike_count,
    "likeCount" => like_count,
    "templateUsageCount" => template_usage_count,
    "templateUsedUsersCount" => template_used_users_count,
    "templateLastUpdatedTime" => template_last_updated_time,
    "locale" => locale,
    "title" => title,
    "ownerId" => owner_id,
    "latestVersionModifierId" => latest_version_modifier_id,
    "translationState" => translation_state,
    "isTrashed" => is_trashed,
    "isTemplate" => is_template,
    "isLocked" => is_locked,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "articleNumber" => article_number,
    "viewCount" => view_count,
    "translationSource" => translation_source,
    "summary" => summary,
    "owner" => owner,
    "latestVersionStatus" => latest_version_status,
    "author" => author,
    "permission" => permission,
    "authorId" => author_id,
    "usageCount" => usage_count,
    "commentCount" => comment_count,
    "rootCategoryId" => root_category_id,
    "sourceLocale" => source_locale,
    "translationId" => translation_id,
    "createdBy" => created_by,
    "latestVersion" => latest_version,
    "webUrl" => web_url,
    "portalUrl" => portal_url,
    "feedbackCount" => feedback_count,
    "latestPublishedVersion" => latest_published_version,
    "attachmentCount" => attachment_count,
    "position" => position,
    "category" => category,
    "permalink" => permalink,
    "categoryId" => category_id,
    "latestVersionModifiedBy" => latest_version_modified_by,
    "status" => status,
    "expiryDate" => expiry_date,
    "recycleBinEntityId" => recycle_bin_entity_id,
    "availableLocaleTranslations" => available_locale_translations,
    "deletedTime" => deleted_time,
    "deletedBy" => deleted_by;
    other
});

words! {
    /// KB recycle bin sort by.
    pub enum KbRecycleBinSortBy {
        /// `deletedTime`
        DeletedTime = "deletedTime",
        /// `-deletedTime`
        DeletedTimeDescending = "-deletedTime",
    }
}

words! {
    /// Trashed category status.
    pub enum TrashedCategoryStatus {
        /// `SHOW_IN_HELPCENTER`
        ShowInHelpcenter = "SHOW_IN_HELPCENTER",
        /// `HIDE_IN_HELPCENTER`
        HideInHelpcenter = "HIDE_IN_HELPCENTER",
    }
}
