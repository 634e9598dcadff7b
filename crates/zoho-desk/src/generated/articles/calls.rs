// Written by `cargo xtask codegen` from desk/v1/articles.toml of the catalogue; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{Call, DateTime, DateTimeRange, Id, List, call, wire};

use crate::shared;

use super::{
    Article, ArticleEvent, ArticleHistory, ArticleSearchLegacyResult, ArticleSortBy,
    ArticleSuggestion,
};

/// What may be set before `articles().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(pub(super) List<Article>);

impl ListCall {
    /// Any of `ALL`, `REGISTEREDUSERS`, `AGENTS`. Query parameter `permission`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleStatisticPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            wire::strings::<shared::ArticleStatisticPermission>(permission).join(","),
        );
        self
    }

    /// The id of an author. Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
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

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Any of the 7 words of [`shared::ArticleStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }

    /// What the list is ordered by: the 14 words of [`ArticleSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `expiryTimeRange`.
    pub fn expiry_time_range(mut self, expiry_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "expiryTimeRange",
            Into::<DateTimeRange>::into(expiry_time_range),
        );
        self
    }
}

call!(ListCall => list Article);

/// What may be set before `articles().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(pub(super) Call<Article>);

impl GetCall {
    /// Text. Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call!(GetCall => Article);

/// What may be set before `articles().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(pub(super) Call<Article>);

impl CreateCall {
    /// The id of a template. Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call!(CreateCall => Article);

/// What may be set before `articles().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(pub(super) Call<Article>);

impl UpdateCall {
    /// The id of a template. Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call!(UpdateCall => Article);

/// What may be set before `articles().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(pub(super) List<Article>);

impl SearchCall {
    /// One or more texts, which are sent with commas between them. Query parameter `categoryName`.
    pub fn category_name(
        mut self,
        category_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "categoryName",
            wire::strings::<String>(category_name).join(","),
        );
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `tag`.
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("tag", wire::strings::<String>(tag).join(","));
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
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

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", wire::strings::<Id>(id).join(","));
        self
    }

    /// What is searched for in all fields. Query parameter `_all`.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// What the list is ordered by: the 14 words of [`ArticleSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Text. Query parameter `title`.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title);
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

call!(SearchCall => list Article);

/// What may be set before `articles().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(pub(super) Call<i64>);

impl CountCall {
    /// Any of `ALL`, `REGISTEREDUSERS`, `AGENTS`. Query parameter `permission`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleStatisticPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            wire::strings::<shared::ArticleStatisticPermission>(permission).join(","),
        );
        self
    }

    /// The id of an author. Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Any of the 7 words of [`shared::ArticleStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }
}

call!(CountCall => i64);

/// What may be set before `articles().list_history` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListHistoryCall(pub(super) List<ArticleHistory>);

impl ListHistoryCall {
    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Any of the 29 words of [`ArticleEvent`]. Query parameter `events`.
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<ArticleEvent>>) -> Self {
        self.0
            .request_mut()
            .set_query("events", wire::strings::<ArticleEvent>(events).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `userIds`.
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("userIds", wire::strings::<Id>(user_ids).join(","));
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `fromTime`.
    pub fn from_time(mut self, from_time: DateTime) -> Self {
        self.0.request_mut().set_query("fromTime", from_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `toTime`.
    pub fn to_time(mut self, to_time: DateTime) -> Self {
        self.0.request_mut().set_query("toTime", to_time);
        self
    }
}

call!(ListHistoryCall => list ArticleHistory);

/// What may be set before `articles().list_suggestions` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSuggestionsCall(pub(super) List<ArticleSuggestion>);

impl ListSuggestionsCall {
    /// How many come at a time, from 1 to 50. Query parameter `limit`.
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

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(ListSuggestionsCall => list ArticleSuggestion);

/// What may be set before `articles().list_tags` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTagsCall(pub(super) List<String>);

impl ListTagsCall {
    /// Text. Query parameter `searchString`.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
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

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call!(ListTagsCall => list String);

/// What may be set before `articles().search_legacy` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchLegacyCall(pub(super) List<ArticleSearchLegacyResult>);

impl SearchLegacyCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 14 words of [`ArticleSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Text. Query parameter `title`.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title);
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// What is searched for in all fields. Query parameter `_all`.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }
}

call!(SearchLegacyCall => list ArticleSearchLegacyResult);

/// What may be set before `articles().share_docs_workspace` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ShareDocsWorkspaceCall(pub(super) Call<()>);

impl ShareDocsWorkspaceCall {
    /// The id of a template. Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call!(ShareDocsWorkspaceCall => ());
