// Written by `cargo xtask codegen` from xtask/catalog/desk/article_view_preferences.toml; changes belong there.
//! Article view preferences.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut article_view_preferences = desk.article_view_preferences().list().stream();
//! while let Some(article_view_preference) = article_view_preferences.next().await {
//!     println!("{:?}", article_view_preference?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Article view preferences.
///
/// From [`Desk::article_view_preferences`](crate::Desk::article_view_preferences); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/displayPreferences`. Scope `Desk.articles.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Updates an article view preference.
    ///
    /// `POST /api/v1/displayPreferences`. Scope `Desk.articles.UPDATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, body: &ArticleViewPreferenceUpdate) -> Call<ArticleViewPreference> {
        let request = self.client.request(&UPDATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `article_view_preferences().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ArticleViewPreference>);

impl ListCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
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

call!(ListCall => list ArticleViewPreference);

/// Article view preference, from `article_view_preferences().list`,
/// `article_view_preferences().update`.
#[non_exhaustive]
pub struct ArticleViewPreference {
    /// `sortColumn`: one of `createdTime`, `modifiedTime`, `solutionTitle`, `positionArticle`.
    pub sort_column: Option<SortColumn>,
    /// `viewName`: one of the 6 words of [`ViewName`].
    pub view_name: Option<ViewName>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `sortOrder`: one of `ascending`, `descending`.
    pub sort_order: Option<shared::CommunityTopicsSortOrder>,
    /// `recordsPerPage`: a whole number.
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

/// Article view preference update, for `article_view_preferences().update`.
pub struct ArticleViewPreferenceUpdate {
    /// `sortColumn`: one of `createdTime`, `modifiedTime`, `solutionTitle`, `positionArticle`.
    pub sort_column: Option<SortColumn>,
    /// `viewName`: one of the 6 words of [`ViewName`]; has to be sent.
    pub view_name: Option<ViewName>,
    /// `sortOrder`: one of `ascending`, `descending`.
    pub sort_order: Option<shared::CommunityTopicsSortOrder>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `recordsPerPage`: a whole number.
    pub records_per_page: Option<i64>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ArticleViewPreferenceUpdate {
    /// With what has to be sent; the rest is left out.
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
    /// Sort column.
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
    /// View name.
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
