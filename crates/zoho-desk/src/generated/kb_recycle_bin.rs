// Written by `cargo xtask codegen` from desk/v1/kb_recycle_bin.toml of the catalogue; changes belong there.
//! Deleted articles, comments and categories of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut items = desk.kb_recycle_bin().list_categories().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &COUNT_CATEGORIES,
    &COUNT_COMMENTS,
    &COUNT_TRANSLATIONS,
    &DELETE_COMMENTS,
    &DELETE_TRANSLATIONS,
    &LIST_CATEGORIES,
    &LIST_COMMENTS,
    &LIST_TRANSLATIONS,
    &RESTORE_COMMENTS,
    &RESTORE_TRANSLATIONS,
];

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
    /// `GET /api/v1/kbCategory/trashedCategories/count`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    pub fn count_categories(&self) -> CountKbRecycleBinCategories {
        CountKbRecycleBinCategories(Call::new(
            self.client.clone(),
            self.client.request(&COUNT_CATEGORIES),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Counts the comments of kb recycle bin.
    ///
    /// `GET /api/v1/kbComments/trashedComments/count`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    pub fn count_comments(&self) -> CountKbRecycleBinComments {
        CountKbRecycleBinComments(Call::new(
            self.client.clone(),
            self.client.request(&COUNT_COMMENTS),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Counts the translations of kb recycle bin.
    ///
    /// `GET /api/v1/articleTranslations/trashedTranslations/count`. Scope `Desk.articles.READ`.
    /// Retried on transient failures.
    pub fn count_translations(&self) -> CountKbRecycleBinTranslations {
        CountKbRecycleBinTranslations(Call::new(
            self.client.clone(),
            self.client.request(&COUNT_TRANSLATIONS),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Deletes the comments of kb recycle bin.
    ///
    /// `POST /api/v1/kbComments/trashedComments/delete`. Scope `Desk.articles.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn delete_comments(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteKbRecycleBinComments {
        let request = self
            .client
            .request(&DELETE_COMMENTS)
            .json_member("ids", &json::owned::<Id>(ids));
        DeleteKbRecycleBinComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Deletes the translations of kb recycle bin.
    ///
    /// `POST /api/v1/articleTranslations/trashedTranslations/delete`. Scope `Desk.articles.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn delete_translations(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteKbRecycleBinTranslations {
        let request = self
            .client
            .request(&DELETE_TRANSLATIONS)
            .json_member("ids", &json::owned::<Id>(ids));
        DeleteKbRecycleBinTranslations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Lists the categories of kb recycle bin.
    ///
    /// `GET /api/v1/kbCategory/trashedCategories`. Scope `Desk.articles.READ`. Pages of up to 50
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, cut the list by time with `deletedTimeRange`, and read part after part. Retried on
    /// transient failures.
    pub fn list_categories(&self) -> ListKbRecycleBinCategories {
        ListKbRecycleBinCategories(List::new(
            self.client.clone(),
            self.client.request(&LIST_CATEGORIES),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the comments of kb recycle bin.
    ///
    /// `GET /api/v1/kbComments/trashedComments`. Scope `Desk.articles.READ`. Pages of up to 50 items.
    /// Items that are removed while the list is read can make it miss as many others; to miss none,
    /// cut the list by time with `deletedTimeRange`, and read part after part. Retried on transient
    /// failures.
    pub fn list_comments(&self) -> ListKbRecycleBinComments {
        ListKbRecycleBinComments(List::new(
            self.client.clone(),
            self.client.request(&LIST_COMMENTS),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the translations of kb recycle bin.
    ///
    /// `GET /api/v1/articleTranslations/trashedTranslations`. Scope `Desk.articles.READ`. Pages of up
    /// to 50 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, cut the list by time with `deletedTimeRange`, and read part after part. Retried on
    /// transient failures.
    pub fn list_translations(&self) -> ListKbRecycleBinTranslations {
        ListKbRecycleBinTranslations(List::new(
            self.client.clone(),
            self.client.request(&LIST_TRANSLATIONS),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Restores the comments of kb recycle bin.
    ///
    /// `POST /api/v1/kbComments/trashedComments/restore`. Scope `Desk.articles.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn restore_comments(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RestoreKbRecycleBinComments {
        let request = self
            .client
            .request(&RESTORE_COMMENTS)
            .json_member("ids", &json::owned::<Id>(ids));
        RestoreKbRecycleBinComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Restores the translations of kb recycle bin.
    ///
    /// `POST /api/v1/articleTranslations/trashedTranslations/restore`. Scope `Desk.articles.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn restore_translations(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RestoreKbRecycleBinTranslations {
        let request = self
            .client
            .request(&RESTORE_TRANSLATIONS)
            .json_member("ids", &json::owned::<Id>(ids));
        RestoreKbRecycleBinTranslations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`KbRecycleBinClient::count_categories`](crate::kb_recycle_bin::KbRecycleBinClient::count_categories).
    CountKbRecycleBinCategories => i64
}

impl CountKbRecycleBinCategories {
    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Query parameter `deletedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }
}

call! {
    /// Returned by [`KbRecycleBinClient::count_comments`](crate::kb_recycle_bin::KbRecycleBinClient::count_comments).
    CountKbRecycleBinComments => i64
}

impl CountKbRecycleBinComments {
    /// Query parameter `deletedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`KbRecycleBinClient::count_translations`](crate::kb_recycle_bin::KbRecycleBinClient::count_translations).
    CountKbRecycleBinTranslations => i64
}

impl CountKbRecycleBinTranslations {
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

    /// Query parameter `deletedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Query parameter `isTemplate`, `false` by default.
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTemplate", is_template.to_string());
        self
    }
}

call! {
    /// Returned by [`KbRecycleBinClient::delete_comments`](crate::kb_recycle_bin::KbRecycleBinClient::delete_comments).
    DeleteKbRecycleBinComments => list shared::MassActionResult
}

call! {
    /// Returned by [`KbRecycleBinClient::delete_translations`](crate::kb_recycle_bin::KbRecycleBinClient::delete_translations).
    DeleteKbRecycleBinTranslations => list shared::MassActionResult
}

call! {
    /// Returned by [`KbRecycleBinClient::list_categories`](crate::kb_recycle_bin::KbRecycleBinClient::list_categories).
    ListKbRecycleBinCategories => list TrashedCategory
}

impl ListKbRecycleBinCategories {
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

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `deletedTime`,
    /// `-deletedTime`, where a minus reverses the order, `-deletedTime` by default.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Query parameter `deletedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`KbRecycleBinClient::list_comments`](crate::kb_recycle_bin::KbRecycleBinClient::list_comments).
    ListKbRecycleBinComments => list TrashedComment
}

impl ListKbRecycleBinComments {
    /// Query parameter `deletedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
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

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `deletedTime`,
    /// `-deletedTime`, where a minus reverses the order, `-deletedTime` by default.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

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
}

call! {
    /// Returned by [`KbRecycleBinClient::list_translations`](crate::kb_recycle_bin::KbRecycleBinClient::list_translations).
    ListKbRecycleBinTranslations => list TrashedTranslation
}

impl ListKbRecycleBinTranslations {
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

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `deletedTime`,
    /// `-deletedTime`, where a minus reverses the order, `-deletedTime` by default.
    pub fn sort_by(mut self, sort_by: impl Into<KbRecycleBinSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Query parameter `deletedBy`.
    pub fn deleted_by(mut self, deleted_by: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deletedBy", deleted_by.into());
        self
    }

    /// Query parameter `deletedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn deleted_time_range(mut self, deleted_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "deletedTimeRange",
            Into::<DateTimeRange>::into(deleted_time_range),
        );
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Query parameter `isTemplate`, `false` by default.
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTemplate", is_template.to_string());
        self
    }
}

call! {
    /// Returned by [`KbRecycleBinClient::restore_comments`](crate::kb_recycle_bin::KbRecycleBinClient::restore_comments).
    RestoreKbRecycleBinComments => list shared::MassActionResult
}

call! {
    /// Returned by [`KbRecycleBinClient::restore_translations`](crate::kb_recycle_bin::KbRecycleBinClient::restore_translations).
    RestoreKbRecycleBinTranslations => list shared::MassActionResult
}

#[non_exhaustive]
pub struct TrashedArticle {
    pub id: Option<Id>,
    pub translation_id: Option<Id>,
    pub title: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
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

/// Returned by `kb_recycle_bin().list_categories`.
#[non_exhaustive]
pub struct TrashedCategory {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    /// One of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    pub description: Option<String>,
    pub groups: Option<Vec<shared::CallTeam>>,
    pub logo_url: Option<String>,
    pub deleted_by: Option<shared::FeedbackAuthor>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub root_category_id: Option<Id>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub recycle_bin_entity_id: Option<Id>,
    pub translations: Option<Vec<shared::Translation>>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub parent_category_id: Option<Id>,
    pub ip_addresses: Option<Vec<String>>,
    pub deleted_time: Option<DateTime>,
    pub order: Option<i64>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`.
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

/// Returned by `kb_recycle_bin().list_comments`.
#[non_exhaustive]
pub struct TrashedComment {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub article_translation: Option<TrashedArticle>,
    pub hashtags: Option<Vec<shared::Hashtag>>,
    pub commented_time: Option<DateTime>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    pub deleted_by: Option<shared::ArticleCommentCommenter>,
    pub commenter: Option<shared::ArticleCommentCommenter>,
    pub root_category_id: Option<Id>,
    pub mentions: Option<shared::Mentions>,
    pub is_public: Option<bool>,
    pub deleter_id: Option<Id>,
    pub deleted_time: Option<DateTime>,
    pub category: Option<shared::ArticleCategory>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub category_id: Option<Id>,
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

/// Returned by `kb_recycle_bin().list_translations`.
#[non_exhaustive]
pub struct TrashedTranslation {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub creator_id: Option<Id>,
    pub modifier_id: Option<Id>,
    pub dislike_count: Option<i64>,
    pub like_count: Option<i64>,
    pub template_usage_count: Option<i64>,
    pub template_used_users_count: Option<i64>,
    pub template_last_updated_time: Option<DateTime>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub title: Option<String>,
    pub owner_id: Option<Id>,
    pub latest_version_modifier_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub is_trashed: Option<bool>,
    pub is_template: Option<bool>,
    pub is_locked: Option<bool>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub article_number: Option<String>,
    pub view_count: Option<i64>,
    pub translation_source: Option<shared::TranslationSource>,
    pub summary: Option<String>,
    pub owner: Option<shared::FeedbackAuthor>,
    pub latest_version_status: Option<shared::ArticleStatus>,
    pub author: Option<shared::FeedbackAuthor>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub permission: Option<shared::ArticleStatisticPermission>,
    pub author_id: Option<Id>,
    pub usage_count: Option<i64>,
    pub comment_count: Option<i64>,
    pub root_category_id: Option<Id>,
    pub source_locale: Option<shared::ArticleCommentLocale>,
    pub translation_id: Option<Id>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub latest_version: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub portal_url: Option<String>,
    pub feedback_count: Option<i64>,
    pub latest_published_version: Option<String>,
    pub attachment_count: Option<i64>,
    pub position: Option<i64>,
    pub category: Option<shared::ArticleCategory>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    pub status: Option<shared::ArticleStatus>,
    pub expiry_date: Option<DateTime>,
    pub recycle_bin_entity_id: Option<Id>,
    pub available_locale_translations: Option<Vec<shared::AvailableLocaleTranslation>>,
    pub deleted_time: Option<DateTime>,
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
    /// Sent by `kb_recycle_bin().list_categories`, `kb_recycle_bin().list_comments`,
    /// `kb_recycle_bin().list_translations`.
    pub enum KbRecycleBinSortBy {
        /// `deletedTime`
        DeletedTime = "deletedTime",
        /// `-deletedTime`
        DeletedTimeDescending = "-deletedTime",
    }
}

open_enum! {
    pub enum TrashedCategoryStatus {
        /// `SHOW_IN_HELPCENTER`
        ShowInHelpcenter = "SHOW_IN_HELPCENTER",
        /// `HIDE_IN_HELPCENTER`
        HideInHelpcenter = "HIDE_IN_HELPCENTER",
    }
}
