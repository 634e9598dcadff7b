// Written by `cargo xtask codegen` from desk/v1/article_view_preferences.toml of the catalogue; changes belong there.
//! Article view preferences.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut article_view_preferences = desk.article_view_preferences().list().stream();
//! while let Some(article_view_preference) = article_view_preferences.next().await {
//!     println!("{:?}", article_view_preference?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/displayPreferences`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.article_view_preferences.list",
    "/api/{version}/displayPreferences",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/displayPreferences`. Scope `Desk.articles.UPDATE`.
pub static UPDATE: Operation = Operation::post(
    "desk.article_view_preferences.update",
    "/api/{version}/displayPreferences",
)
.scopes(&["Desk.articles.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPDATE];

/// Article view preferences.
///
/// From [`Desk::article_view_preferences`](crate::Desk::article_view_preferences).
#[derive(Debug, Clone)]
pub struct ArticleViewPreferencesClient {
    client: Client,
}

impl Desk {
    /// Article view preferences.
    #[must_use]
    pub fn article_view_preferences(&self) -> ArticleViewPreferencesClient {
        ArticleViewPreferencesClient {
            client: self.client().clone(),
        }
    }
}

impl ArticleViewPreferencesClient {
    /// Lists article view preferences.
    ///
    /// `GET /api/v1/displayPreferences`. Scope `Desk.articles.READ`. Retried on transient failures.
    pub fn list(&self) -> ListArticleViewPreferences {
        ListArticleViewPreferences(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Updates an article view preference.
    ///
    /// `POST /api/v1/displayPreferences`. Scope `Desk.articles.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn update(&self, body: &ArticleViewPreferenceUpdate) -> UpdateArticleViewPreference {
        let request = self.client.request(&UPDATE).json_member("", body);
        UpdateArticleViewPreference(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ArticleViewPreferencesClient::list`](crate::article_view_preferences::ArticleViewPreferencesClient::list).
    ListArticleViewPreferences => list ArticleViewPreference
}

impl ListArticleViewPreferences {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
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
    /// Returned by [`ArticleViewPreferencesClient::update`](crate::article_view_preferences::ArticleViewPreferencesClient::update).
    UpdateArticleViewPreference => ArticleViewPreference
}

/// Returned by `article_view_preferences().list`, `article_view_preferences().update`.
#[non_exhaustive]
pub struct ArticleViewPreference {
    /// One of `createdTime`, `modifiedTime`, `solutionTitle`, `positionArticle`.
    pub sort_column: Option<SortColumn>,
    pub view_name: Option<ViewName>,
    pub department_id: Option<Id>,
    /// One of `ascending`, `descending`.
    pub sort_order: Option<shared::CommunityTopicsSortOrder>,
    pub records_per_page: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleViewPreference {
    "sortColumn" => sort_column,
    "viewName" => view_name,
    "departmentId" => department_id,
    "sortOrder" => sort_order,
    "recordsPerPage" => records_per_page;
    extra
});

/// Sent by `article_view_preferences().update`.
pub struct ArticleViewPreferenceUpdate {
    /// One of `createdTime`, `modifiedTime`, `solutionTitle`, `positionArticle`.
    pub sort_column: Option<SortColumn>,
    /// Required.
    pub view_name: Option<ViewName>,
    /// One of `ascending`, `descending`.
    pub sort_order: Option<shared::CommunityTopicsSortOrder>,
    pub department_id: Option<Id>,
    pub records_per_page: Option<i64>,
    pub category_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ArticleViewPreferenceUpdate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(view_name: impl Into<ViewName>) -> Self {
        Self {
            view_name: Some(view_name.into()),
            ..Self::default()
        }
    }
}

object!(type ArticleViewPreferenceUpdate {
    "sortColumn" => sort_column,
    "viewName" => view_name,
    "sortOrder" => sort_order,
    "departmentId" => department_id,
    "recordsPerPage" => records_per_page,
    "categoryId" => category_id;
    extra
});

open_enum! {
    pub enum SortColumn {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `solutionTitle`
        SolutionTitle = "solutionTitle",
        /// `positionArticle`
        PositionArticle = "positionArticle",
    }
}

open_enum! {
    pub enum ViewName {
        /// `ALL_DRAFT`
        AllDraft = "ALL_DRAFT",
        /// `MY_DRAFT`
        MyDraft = "MY_DRAFT",
        /// `ALL_EXPIRED`
        AllExpired = "ALL_EXPIRED",
        /// `MY_EXPIRED`
        MyExpired = "MY_EXPIRED",
        /// `REVIEW_PENDING`
        ReviewPending = "REVIEW_PENDING",
        /// `PUBLISHED`
        Published = "PUBLISHED",
    }
}
