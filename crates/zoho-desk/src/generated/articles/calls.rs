// Written by `cargo xtask codegen` from xtask/catalog/desk/articles.toml; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{Call, DateTime, Id, List, call, wire};

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
    /// Permission.
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

    /// Author id.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Status.
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

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Modified time range.
    pub fn modified_time_range(mut self, modified_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedTimeRange", modified_time_range);
        self
    }

    /// Expiry time range.
    pub fn expiry_time_range(mut self, expiry_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("expiryTimeRange", expiry_time_range);
        self
    }
}

call!(ListCall => list Article);

/// What may be set before `articles().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(pub(super) Call<Article>);

impl GetCall {
    /// Version.
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
    /// Template id.
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
    /// Template id.
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
    /// Category name.
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

    /// Tag.
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("tag", wire::strings::<String>(tag).join(","));
        self
    }

    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Created time range.
    pub fn created_time_range(mut self, created_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("createdTimeRange", created_time_range);
        self
    }

    /// Limit: from 1 to 100; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Modified time range.
    pub fn modified_time_range(mut self, modified_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedTimeRange", modified_time_range);
        self
    }

    /// Id.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", wire::strings::<Id>(id).join(","));
        self
    }

    /// All.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Title.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title);
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

call!(SearchCall => list Article);

/// What may be set before `articles().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(pub(super) Call<i64>);

impl CountCall {
    /// Permission.
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

    /// Author id.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Status.
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
    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Limit: from 1 to 100; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Events.
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<ArticleEvent>>) -> Self {
        self.0
            .request_mut()
            .set_query("events", wire::strings::<ArticleEvent>(events).join(","));
        self
    }

    /// User ids.
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("userIds", wire::strings::<Id>(user_ids).join(","));
        self
    }

    /// From time.
    pub fn from_time(mut self, from_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("fromTime", from_time.to_string());
        self
    }

    /// To time.
    pub fn to_time(mut self, to_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("toTime", to_time.to_string());
        self
    }
}

call!(ListHistoryCall => list ArticleHistory);

/// What may be set before `articles().list_suggestions` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSuggestionsCall(pub(super) List<ArticleSuggestion>);

impl ListSuggestionsCall {
    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Department id.
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
    /// Search string.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
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
}

call!(ListTagsCall => list String);

/// What may be set before `articles().search_legacy` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchLegacyCall(pub(super) List<ArticleSearchLegacyResult>);

impl SearchLegacyCall {
    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Limit: from 1 to 100; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Title.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title);
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// All.
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
    /// Template id.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call!(ShareDocsWorkspaceCall => ());
