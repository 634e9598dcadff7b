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
    Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
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
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "cut the list by time with `deletedTimeRange`, and read part after part",
);

/// `GET /api/v1/kbComments/trashedComments`. Scope `Desk.articles.READ`.
pub static LIST_COMMENTS: Operation = Operation::get(
    "desk.kb_recycle_bin.list_comments",
    "/api/{version}/kbComments/trashedComments",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "cut the list by time with `deletedTimeRange`, and read part after part",
);

/// `GET /api/v1/articleTranslations/trashedTranslations`. Scope `Desk.articles.READ`.
pub static LIST_TRANSLATIONS: Operation = Operation::get(
    "desk.kb_recycle_bin.list_translations",
    "/api/{version}/articleTranslations/trashedTranslations",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "cut the list by time with `deletedTimeRange`, and read part after part",
);

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
/// From [`Desk::kb_recycle_bin`](crate::Desk::kb_recycle_bin); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/kbCategory/trashedCategories/count`. Scope `Desk.articles.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count_categories(&self) -> CountCategoriesCall {
        CountCategoriesCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT_CATEGORIES),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Counts the comments of kb recycle bin.
    ///
    /// `GET /api/v1/kbComments/trashedComments/count`. Scope `Desk.articles.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count_comments(&self) -> CountCommentsCall {
        CountCommentsCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT_COMMENTS),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Counts the translations of kb recycle bin.
    ///
    /// `GET /api/v1/articleTranslations/trashedTranslations/count`. Scope `Desk.articles.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count_translations(&self) -> CountTranslationsCall {
        CountTranslationsCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT_TRANSLATIONS),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Deletes the comments of kb recycle bin.
    ///
    /// `POST /api/v1/kbComments/trashedComments/delete`. Scope `Desk.articles.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_comments(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE_COMMENTS)
            .json_member("ids", &wire::owned::<Id>(ids));
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
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_translations(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE_TRANSLATIONS)
            .json_member("ids", &wire::owned::<Id>(ids));
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
    /// 50. Where items are removed while it is read, as many others can be missed; to miss none, cut
    /// the list by time with `deletedTimeRange`, and read part after part. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_categories(&self) -> ListCategoriesCall {
        ListCategoriesCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_CATEGORIES),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the comments of kb recycle bin.
    ///
    /// `GET /api/v1/kbComments/trashedComments`. Scope `Desk.articles.READ`. Comes in pages of up to
    /// 50. Where items are removed while it is read, as many others can be missed; to miss none, cut
    /// the list by time with `deletedTimeRange`, and read part after part. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_comments(&self) -> ListCommentsCall {
        ListCommentsCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_COMMENTS),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the translations of kb recycle bin.
    ///
    /// `GET /api/v1/articleTranslations/trashedTranslations`. Scope `Desk.articles.READ`. Comes in
    /// pages of up to 50. Where items are removed while it is read, as many others can be missed; to
    /// miss none, cut the list by time with `deletedTimeRange`, and read part after part. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_translations(&self) -> ListTranslationsCall {
        ListTranslationsCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_TRANSLATIONS),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Restores the comments of kb recycle bin.
    ///
    /// `POST /api/v1/kbComments/trashedComments/restore`. Scope `Desk.articles.UPDATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn restore_comments(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&RESTORE_COMMENTS)
            .json_member("ids", &wire::owned::<Id>(ids));
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
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn restore_translations(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&RESTORE_TRANSLATIONS)
            .json_member("ids", &wire::owned::<Id>(ids));
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
    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `deletedTimeRange`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// An id. Query parameter `deletedBy`.
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
    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `deletedTimeRange`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// An id. Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// A locale, such as `en_US`. Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// The id of a category. Query parameter `categoryId`.
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

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `deletedTimeRange`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// An id. Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Whether it is template; `false` where it is left out. Query parameter `isTemplate`.
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
    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: `deletedTime`, `-deletedTime`; a minus turns the order around;
    /// `-deletedTime` where it is left out. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// An id. Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `deletedTimeRange`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// The id of a category. Query parameter `categoryId`.
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
    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `deletedTimeRange`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// An id. Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: `deletedTime`, `-deletedTime`; a minus turns the order around;
    /// `-deletedTime` where it is left out. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

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
}

call!(ListCommentsCall => list TrashedComment);

/// What may be set before `kb_recycle_bin().list_translations` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTranslationsCall(List<TrashedTranslation>);

impl ListTranslationsCall {
    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: `deletedTime`, `-deletedTime`; a minus turns the order around;
    /// `-deletedTime` where it is left out. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// An id. Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `deletedTimeRange`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Whether it is template; `false` where it is left out. Query parameter `isTemplate`.
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTemplate", is_template.to_string());
        self
    }
}

call!(ListTranslationsCall => list TrashedTranslation);

/// Trashed article.
#[non_exhaustive]
pub struct TrashedArticle {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `title`: text.
    pub title: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TrashedArticle {
    "id" => id,
    "translationId" => translation_id,
    "title" => title,
    "locale" => locale,
    "articleNumber" => article_number;
    extra
});

/// Trashed category, from `kb_recycle_bin().list_categories`.
#[non_exhaustive]
pub struct TrashedCategory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `visibility`: one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    /// `description`: text.
    pub description: Option<String>,
    /// `groups`: a list.
    pub groups: Option<Vec<shared::CallTeam>>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `deletedBy`: an object.
    pub deleted_by: Option<shared::FeedbackAuthor>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `recycleBinEntityId`: the id of a recycle bin entity.
    pub recycle_bin_entity_id: Option<Id>,
    /// `translations`: a list.
    pub translations: Option<Vec<shared::Translation>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// `parentCategoryId`: the id of a parent category.
    pub parent_category_id: Option<Id>,
    /// `ipAddresses`: one or more texts.
    pub ip_addresses: Option<Vec<String>>,
    /// `deletedTime`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `order`: a whole number.
    pub order: Option<i64>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`.
    pub status: Option<TrashedCategoryStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TrashedCategory {
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
    extra
});

/// Trashed comment, from `kb_recycle_bin().list_comments`.
#[non_exhaustive]
pub struct TrashedComment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `articleTranslation`: an object.
    pub article_translation: Option<TrashedArticle>,
    /// `hashtags`: a list.
    pub hashtags: Option<Vec<shared::Hashtag>>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `deletedBy`: an object.
    pub deleted_by: Option<shared::ArticleCommentCommenter>,
    /// `commenter`: an object.
    pub commenter: Option<shared::ArticleCommentCommenter>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `mentions`: an object.
    pub mentions: Option<shared::Mentions>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `deleterId`: the id of a deleter.
    pub deleter_id: Option<Id>,
    /// `deletedTime`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `category`: an object.
    pub category: Option<shared::ArticleCategory>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `articleTranslationId`: the id of an article translation.
    pub article_translation_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TrashedComment {
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
    extra
});

/// Trashed translation, from `kb_recycle_bin().list_translations`.
#[non_exhaustive]
pub struct TrashedTranslation {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `templateUsageCount`: how many template usages there are.
    pub template_usage_count: Option<i64>,
    /// `templateUsedUsersCount`: how many template used users there are.
    pub template_used_users_count: Option<i64>,
    /// `templateLastUpdatedTime`: a moment with its offset.
    pub template_last_updated_time: Option<DateTime>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `title`: text.
    pub title: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `latestVersionModifierId`: the id of a latest version modifier.
    pub latest_version_modifier_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `isTemplate`: whether it is template.
    pub is_template: Option<bool>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `translationSource`: an object.
    pub translation_source: Option<shared::TranslationSource>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FeedbackAuthor>,
    /// `latestVersionStatus`: one of the 7 words of [`shared::ArticleStatus`].
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// `author`: an object.
    pub author: Option<shared::FeedbackAuthor>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub permission: Option<shared::ArticleStatisticPermission>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `usageCount`: how many usages there are.
    pub usage_count: Option<i64>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `sourceLocale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `feedbackCount`: how many feedbacks there are.
    pub feedback_count: Option<i64>,
    /// `latestPublishedVersion`: text.
    pub latest_published_version: Option<String>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `category`: an object.
    pub category: Option<shared::ArticleCategory>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `latestVersionModifiedBy`: an object.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// `expiryDate`: a moment with its offset.
    pub expiry_date: Option<DateTime>,
    /// `recycleBinEntityId`: the id of a recycle bin entity.
    pub recycle_bin_entity_id: Option<Id>,
    /// `availableLocaleTranslations`: a list.
    pub available_locale_translations: Option<Vec<shared::AvailableLocaleTranslation>>,
    /// `deletedTime`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `deletedBy`: an object.
    pub deleted_by: Option<shared::FeedbackAuthor>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TrashedTranslation {
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
    extra
});

open_enum! {
    /// KB recycle bin sort by, for `kb_recycle_bin().list_categories`,
    /// `kb_recycle_bin().list_comments`, `kb_recycle_bin().list_translations`.
    pub enum KbRecycleBinSortBy {
        /// `deletedTime`
        DeletedTime = "deletedTime",
        /// `-deletedTime`
        DeletedTimeDescending = "-deletedTime",
    }
}

open_enum! {
    /// Trashed category status.
    pub enum TrashedCategoryStatus {
        /// `SHOW_IN_HELPCENTER`
        ShowInHelpcenter = "SHOW_IN_HELPCENTER",
        /// `HIDE_IN_HELPCENTER`
        HideInHelpcenter = "HIDE_IN_HELPCENTER",
    }
}
