// Written by `cargo xtask codegen` from xtask/catalog/desk/kb_root_categories.toml; changes belong there.
//! The root categories of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut kb_root_categories = desk.kb_root_categories().list().stream();
//! while let Some(kb_root_category) = kb_root_categories.next().await {
//!     println!("{:?}", kb_root_category?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/kbRootCategories`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.kb_root_categories.list",
    "/api/{version}/kbRootCategories",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "narrow the list with `isReviewEnabled`, `departmentId`, `searchValue`",
);

/// `GET /api/v1/kbRootCategories/{root_category_id}`. Scope `Desk.articles.READ`.
pub static GET: Operation = Operation::get(
    "desk.kb_root_categories.get",
    "/api/{version}/kbRootCategories/{root_category_id}",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/kbRootCategories`. Scope `Desk.articles.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.kb_root_categories.create",
    "/api/{version}/kbRootCategories",
)
.scopes(&["Desk.articles.CREATE"]);

/// `POST /api/v1/kbRootCategories/{root_category_id}/moderators/add`. Scope `Desk.articles.UPDATE`.
pub static ADD_MODERATORS: Operation = Operation::post(
    "desk.kb_root_categories.add_moderators",
    "/api/{version}/kbRootCategories/{root_category_id}/moderators/add",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbRootCategories/{root_category_id}/translations/{locale}/permalinks/add`. Scope `Desk.articles.UPDATE`.
pub static ADD_PERMALINK: Operation = Operation::post(
    "desk.kb_root_categories.add_permalink",
    "/api/{version}/kbRootCategories/{root_category_id}/translations/{locale}/permalinks/add",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbRootCategories/{root_category_id}/reviewOwners/add`. Scope `Desk.articles.UPDATE`.
pub static ADD_REVIEW_OWNERS: Operation = Operation::post(
    "desk.kb_root_categories.add_review_owners",
    "/api/{version}/kbRootCategories/{root_category_id}/reviewOwners/add",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/kbRootCategories/{root_category_id}/categoryTree`. Scope `Desk.articles.READ`.
pub static GET_TREE: Operation = Operation::get(
    "desk.kb_root_categories.get_tree",
    "/api/{version}/kbRootCategories/{root_category_id}/categoryTree",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/kbRootCategories/categoryTreeByPermalink`. Scope `Desk.articles.READ`.
pub static GET_TREE_BY_PERMALINK: Operation = Operation::get(
    "desk.kb_root_categories.get_tree_by_permalink",
    "/api/{version}/kbRootCategories/categoryTreeByPermalink",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/kbRootCategories/{root_category_id}/reviewOwners`. Scope `Desk.articles.READ`.
pub static LIST_REVIEW_OWNERS: Operation = Operation::get(
    "desk.kb_root_categories.list_review_owners",
    "/api/{version}/kbRootCategories/{root_category_id}/reviewOwners",
)
.scopes(&["Desk.articles.READ"])
.most(5_000, "narrow the list with `searchValue`");

/// `POST /api/v1/kbRootCategories/{root_category_id}/moderators/remove`. Scope `Desk.articles.UPDATE`.
pub static REMOVE_MODERATORS: Operation = Operation::post(
    "desk.kb_root_categories.remove_moderators",
    "/api/{version}/kbRootCategories/{root_category_id}/moderators/remove",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbRootCategories/{root_category_id}/translations/{locale}/permalinks/remove`. Scope `Desk.articles.UPDATE`.
pub static REMOVE_PERMALINK: Operation = Operation::post(
    "desk.kb_root_categories.remove_permalink",
    "/api/{version}/kbRootCategories/{root_category_id}/translations/{locale}/permalinks/remove",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbRootCategories/{root_category_id}/reviewOwners/remove`. Scope `Desk.articles.UPDATE`.
pub static REMOVE_REVIEW_OWNERS: Operation = Operation::post(
    "desk.kb_root_categories.remove_review_owners",
    "/api/{version}/kbRootCategories/{root_category_id}/reviewOwners/remove",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbRootCategories/reorder`. Scope `Desk.articles.UPDATE`.
pub static REORDER: Operation = Operation::post(
    "desk.kb_root_categories.reorder",
    "/api/{version}/kbRootCategories/reorder",
)
.scopes(&["Desk.articles.UPDATE"]);

/// The root categories of the knowledge base.
///
/// From [`Desk::kb_root_categories`](crate::Desk::kb_root_categories); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct KbRootCategoriesClient {
    client: Client,
}

impl Desk {
    /// The root categories of the knowledge base.
    #[must_use]
    pub fn kb_root_categories(&self) -> KbRootCategoriesClient {
        KbRootCategoriesClient {
            client: self.client().clone(),
        }
    }
}

impl KbRootCategoriesClient {
    /// Lists kb root categories.
    ///
    /// `GET /api/v1/kbRootCategories`. Scope `Desk.articles.READ`. Comes in pages of up to 700. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 700 },
        ))
    }

    /// Gets a kb root category.
    ///
    /// `GET /api/v1/kbRootCategories/{root_category_id}`. Scope `Desk.articles.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, root_category_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(root_category_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a kb root category.
    ///
    /// `POST /api/v1/kbRootCategories`. Scope `Desk.articles.CREATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &KbRootCategoryCreate) -> Call<KbRootCategory> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Adds the moderators of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/moderators/add`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_moderators(
        &self,
        root_category_id: impl Into<Id>,
        moderator_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&ADD_MODERATORS)
            .segment(root_category_id.into())
            .json_member("moderatorIds", &wire::owned::<Id>(moderator_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Adds the permalink of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/translations/{locale}/permalinks/add`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn add_permalink(
        &self,
        root_category_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &shared::AddPermalink,
    ) -> Call<shared::AddPermalinkResult> {
        let request = self
            .client
            .request(&ADD_PERMALINK)
            .segment(root_category_id.into())
            .segment(locale)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Adds the review owners of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/reviewOwners/add`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_review_owners(
        &self,
        root_category_id: impl Into<Id>,
        review_owner_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&ADD_REVIEW_OWNERS)
            .segment(root_category_id.into())
            .json_member("reviewOwnerIds", &wire::owned::<Id>(review_owner_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Gets the tree of kb root categories.
    ///
    /// `GET /api/v1/kbRootCategories/{root_category_id}/categoryTree`. Scope `Desk.articles.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_tree(&self, root_category_id: impl Into<Id>) -> GetTreeCall {
        let request = self
            .client
            .request(&GET_TREE)
            .segment(root_category_id.into());
        GetTreeCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the tree of kb root categories by permalink.
    ///
    /// `GET /api/v1/kbRootCategories/categoryTreeByPermalink`. Scope `Desk.articles.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: one of the 53 words of [`shared::ArticleCommentLocale`]
    pub fn get_tree_by_permalink(
        &self,
        permalink: impl AsRef<str>,
        locale: impl Into<shared::ArticleCommentLocale>,
    ) -> GetTreeByPermalinkCall {
        let mut request = self.client.request(&GET_TREE_BY_PERMALINK);
        request.set_query("permalink", permalink);
        request.set_query("locale", locale.into());
        GetTreeByPermalinkCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the review owners of kb root categories.
    ///
    /// `GET /api/v1/kbRootCategories/{root_category_id}/reviewOwners`. Scope `Desk.articles.READ`.
    /// Comes in pages of up to 100. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_review_owners(&self, root_category_id: impl Into<Id>) -> ListReviewOwnersCall {
        let request = self
            .client
            .request(&LIST_REVIEW_OWNERS)
            .segment(root_category_id.into());
        ListReviewOwnersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Removes the moderators of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/moderators/remove`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove_moderators(
        &self,
        root_category_id: impl Into<Id>,
        moderator_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&REMOVE_MODERATORS)
            .segment(root_category_id.into())
            .json_member("moderatorIds", &wire::owned::<Id>(moderator_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Removes the permalink of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/translations/{locale}/permalinks/remove`.
    /// Scope `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn remove_permalink(
        &self,
        root_category_id: impl Into<Id>,
        locale: impl AsRef<str>,
        permalink: impl AsRef<str>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REMOVE_PERMALINK)
            .segment(root_category_id.into())
            .segment(locale)
            .json_member("permalink", &permalink.as_ref().to_owned());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Removes the review owners of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/reviewOwners/remove`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove_review_owners(
        &self,
        root_category_id: impl Into<Id>,
        review_owner_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&REMOVE_REVIEW_OWNERS)
            .segment(root_category_id.into())
            .json_member("reviewOwnerIds", &wire::owned::<Id>(review_owner_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Reorders kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/reorder`. Scope `Desk.articles.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn reorder(&self, body: &KbRootCategoryReorder) -> Call<()> {
        let request = self.client.request(&REORDER).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `kb_root_categories().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<KbRootCategory>);

impl ListCall {
    /// What comes along: the 9 words of [`KbRootCategoryInclude`]. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbRootCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<KbRootCategoryInclude>(include).join(","),
        );
        self
    }

    /// Whether it is review enabled. Query parameter `isReviewEnabled`.
    pub fn is_review_enabled(mut self, is_review_enabled: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isReviewEnabled", is_review_enabled.to_string());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// A locale, such as `en_US`. Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 700; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=700);
        self
    }

    /// Text. Query parameter `searchValue`.
    pub fn search_value(mut self, search_value: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchValue", search_value);
        self
    }

    /// Any of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::KbRootCategoryStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::KbRootCategoryStatus>(status).join(","),
        );
        self
    }

    /// Whether it is trashed. Query parameter `isTrashed`.
    pub fn is_trashed(mut self, is_trashed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", is_trashed.to_string());
        self
    }

    /// Any of `AGENTS`, `ALL_USERS`, `GROUP_USERS`, `NONE`. Query parameter `visibility`.
    pub fn visibility(
        mut self,
        visibility: impl IntoIterator<Item = impl Into<KbRootCategoryVisibility>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "visibility",
            wire::strings::<KbRootCategoryVisibility>(visibility).join(","),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `helpcenterId`.
    pub fn helpcenter_id(mut self, helpcenter_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("helpcenterId", wire::strings::<Id>(helpcenter_id).join(","));
        self
    }

    /// What the list is ordered by: `name`, `order`, `firstName`, `lastName`. Query parameter
    /// `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRootCategorySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list KbRootCategory);

/// What may be set before `kb_root_categories().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<KbRootCategory>);

impl GetCall {
    /// What comes along: the 9 words of [`KbRootCategoryInclude`]. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbRootCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<KbRootCategoryInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => KbRootCategory);

/// What may be set before `kb_root_categories().get_tree` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTreeCall(Call<KbRootCategoryTree>);

impl GetTreeCall {
    /// What comes along: the 9 words of [`KbRootCategoryInclude`]. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbRootCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<KbRootCategoryInclude>(include).join(","),
        );
        self
    }

    /// A locale, such as `en_US`. Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// What the list is ordered by: `name`, `order`, `firstName`, `lastName`. Query parameter
    /// `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRootCategorySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Yes or no; `false` where it is left out. Query parameter `includeTrash`.
    pub fn include_trash(mut self, include_trash: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeTrash", include_trash.to_string());
        self
    }
}

call!(GetTreeCall => KbRootCategoryTree);

/// What may be set before `kb_root_categories().get_tree_by_permalink` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTreeByPermalinkCall(Call<KbRootCategoryTree>);

impl GetTreeByPermalinkCall {
    /// What comes along: the 9 words of [`KbRootCategoryInclude`]. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbRootCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<KbRootCategoryInclude>(include).join(","),
        );
        self
    }

    /// What the list is ordered by: `name`, `order`, `firstName`, `lastName`. Query parameter
    /// `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRootCategorySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Yes or no; `false` where it is left out. Query parameter `includeTrash`.
    pub fn include_trash(mut self, include_trash: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeTrash", include_trash.to_string());
        self
    }
}

call!(GetTreeByPermalinkCall => KbRootCategoryTree);

/// What may be set before `kb_root_categories().list_review_owners` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListReviewOwnersCall(List<KbRootCategoryReviewOwner>);

impl ListReviewOwnersCall {
    /// What the list is ordered by: `name`, `order`, `firstName`, `lastName`. Query parameter
    /// `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRootCategorySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// How many come at a time, from 1 to 100; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Text. Query parameter `searchValue`.
    pub fn search_value(mut self, search_value: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchValue", search_value);
        self
    }
}

call!(ListReviewOwnersCall => list KbRootCategoryReviewOwner);

/// Add root translation.
pub struct AddRootTranslation {
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AddRootTranslation {
    "name" => name,
    "description" => description,
    "locale" => locale;
    extra
});

/// Child translation.
#[non_exhaustive]
pub struct ChildTranslation {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ChildTranslation {
    "id" => id,
    "name" => name,
    "description" => description,
    "permalink" => permalink,
    "locale" => locale,
    "portalUrl" => portal_url;
    extra
});

/// Feedback preference.
#[non_exhaustive]
pub struct FeedbackPreference {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `assignee`: an object.
    pub assignee: Option<shared::FeedbackAuthor>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FeedbackPreference {
    "departmentId" => department_id,
    "assignee" => assignee,
    "status" => status;
    extra
});

/// Feedback ticket conversion preference.
pub struct FeedbackTicketConversionPreference {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FeedbackTicketConversionPreference {
    "departmentId" => department_id,
    "assigneeId" => assignee_id,
    "status" => status;
    extra
});

/// KB category child.
#[non_exhaustive]
pub struct KbCategoryChild {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `publishedArticleTemplateCount`: how many published article templates there are.
    pub published_article_template_count: Option<i64>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `publishedArticleCount`: how many published articles there are.
    pub published_article_count: Option<i64>,
    /// `publicArticlesCount`: how many public articles there are.
    pub public_articles_count: Option<i64>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `allArticlesCount`: how many all articles there are.
    pub all_articles_count: Option<i64>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `visibility`: one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    /// `level`: a whole number.
    pub level: Option<i64>,
    /// `description`: text.
    pub description: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `children`: a list.
    pub children: Option<Vec<KbCategoryChild>>,
    /// `translations`: a list.
    pub translations: Option<Vec<ChildTranslation>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `parentCategoryId`: the id of a parent category.
    pub parent_category_id: Option<Id>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
    /// `order`: a whole number.
    pub order: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type KbCategoryChild {
    "id" => id,
    "publishedArticleTemplateCount" => published_article_template_count,
    "followersCount" => followers_count,
    "publishedArticleCount" => published_article_count,
    "publicArticlesCount" => public_articles_count,
    "portalUrl" => portal_url,
    "allArticlesCount" => all_articles_count,
    "isFollowing" => is_following,
    "visibility" => visibility,
    "level" => level,
    "description" => description,
    "locale" => locale,
    "logoUrl" => logo_url,
    "rootCategoryId" => root_category_id,
    "isTrashed" => is_trashed,
    "children" => children,
    "translations" => translations,
    "name" => name,
    "parentCategoryId" => parent_category_id,
    "status" => status,
    "order" => order;
    extra
});

/// KB root category, from `kb_root_categories().list`, `kb_root_categories().get`,
/// `kb_root_categories().create`.
#[non_exhaustive]
pub struct KbRootCategory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `description`: text.
    pub description: Option<String>,
    /// `helpcenterId`: the id of a helpcenter.
    pub helpcenter_id: Option<Id>,
    /// `isReviewEnabled`: whether it is review enabled.
    pub is_review_enabled: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `translations`: a list.
    pub translations: Option<Vec<shared::Translation>>,
    /// `moderationType`: one of `FIRST_ACTION`, `ALL_ACTION`, `NONE`.
    pub moderation_type: Option<ModerationType>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// `primaryDepartmentId`: the id of a primary department.
    pub primary_department_id: Option<Id>,
    /// `order`: a whole number.
    pub order: Option<i64>,
    /// `workspaceId`: the id of a workspace.
    pub workspace_id: Option<Id>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `articleViewType`: one of `LISTVIEW`, `OVERVIEW`.
    pub article_view_type: Option<ArticleViewType>,
    /// `visibility`: one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    /// `canCurrentUserModerate`: whether it can current user moderate.
    pub can_current_user_moderate: Option<bool>,
    /// `groups`: a list.
    pub groups: Option<Vec<shared::CallTeam>>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `feedbackTicketConversionPreference`: an object.
    pub feedback_ticket_conversion_preference: Option<FeedbackPreference>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `encryptedWorkspaceId`: the id of an encrypted workspace.
    pub encrypted_workspace_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
    /// `publicArticlesCount`: how many public articles there are.
    pub public_articles_count: Option<i64>,
    /// `allArticlesCount`: how many all articles there are.
    pub all_articles_count: Option<i64>,
    /// `allArticleTemplateCount`: how many all article templates there are.
    pub all_article_template_count: Option<i64>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `canCurrentUserReview`: whether it can current user review.
    pub can_current_user_review: Option<bool>,
    /// `sectionsCount`: how many sections there are.
    pub sections_count: Option<i64>,
    /// `publishedArticleCount`: how many published articles there are.
    pub published_article_count: Option<i64>,
    /// `ipAddresses`: one or more texts.
    pub ip_addresses: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type KbRootCategory {
    "id" => id,
    "modifiedTime" => modified_time,
    "description" => description,
    "helpcenterId" => helpcenter_id,
    "isReviewEnabled" => is_review_enabled,
    "isTrashed" => is_trashed,
    "translations" => translations,
    "moderationType" => moderation_type,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "primaryDepartmentId" => primary_department_id,
    "order" => order,
    "workspaceId" => workspace_id,
    "isFollowing" => is_following,
    "articleViewType" => article_view_type,
    "visibility" => visibility,
    "canCurrentUserModerate" => can_current_user_moderate,
    "groups" => groups,
    "logoUrl" => logo_url,
    "feedbackTicketConversionPreference" => feedback_ticket_conversion_preference,
    "associatedDepartmentIds" => associated_department_ids,
    "encryptedWorkspaceId" => encrypted_workspace_id,
    "createdBy" => created_by,
    "name" => name,
    "status" => status,
    "publicArticlesCount" => public_articles_count,
    "allArticlesCount" => all_articles_count,
    "allArticleTemplateCount" => all_article_template_count,
    "followersCount" => followers_count,
    "portalUrl" => portal_url,
    "canCurrentUserReview" => can_current_user_review,
    "sectionsCount" => sections_count,
    "publishedArticleCount" => published_article_count,
    "ipAddresses" => ip_addresses;
    extra
});

/// KB root category create, for `kb_root_categories().create`.
pub struct KbRootCategoryCreate {
    /// `articleViewType`: one of `LISTVIEW`, `OVERVIEW`; has to be sent.
    pub article_view_type: Option<ArticleViewType>,
    /// `visibility`: one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`; has to be
    /// sent.
    pub visibility: Option<shared::Visibility>,
    /// `description`: text; has to be sent.
    pub description: Option<String>,
    /// `feedbackTicketConversionPreference`: an object.
    pub feedback_ticket_conversion_preference: Option<FeedbackTicketConversionPreference>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `isReviewEnabled`: whether it is review enabled; has to be sent.
    pub is_review_enabled: Option<bool>,
    /// `translations`: a list.
    pub translations: Option<Vec<AddRootTranslation>>,
    /// `moderationType`: one of `FIRST_ACTION`, `ALL_ACTION`, `NONE`.
    pub moderation_type: Option<ModerationType>,
    /// `groupIds`: one or more ids; has to be sent.
    pub group_ids: Option<Vec<Id>>,
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `primaryDepartmentId`: the id of a primary department; has to be sent.
    pub primary_department_id: Option<Id>,
    /// `logoId`: the id of a logo; has to be sent.
    pub logo_id: Option<Id>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`; has to be
    /// sent.
    pub status: Option<KbCategoryChildStatus>,
    /// `helpcenterId`: the id of a helpcenter.
    pub helpcenter_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type KbRootCategoryCreate {
    "articleViewType" => article_view_type,
    "visibility" => visibility,
    "description" => description,
    "feedbackTicketConversionPreference" => feedback_ticket_conversion_preference,
    "associatedDepartmentIds" => associated_department_ids,
    "isReviewEnabled" => is_review_enabled,
    "translations" => translations,
    "moderationType" => moderation_type,
    "groupIds" => group_ids,
    "name" => name,
    "primaryDepartmentId" => primary_department_id,
    "logoId" => logo_id,
    "status" => status,
    "helpcenterId" => helpcenter_id;
    extra
});

/// KB root category reorder, for `kb_root_categories().reorder`.
pub struct KbRootCategoryReorder {
    /// `orderedCategoryIds`: one or more ids; has to be sent.
    pub ordered_category_ids: Option<Vec<Id>>,
    /// `categoryPositions`: a list; has to be sent.
    pub category_positions: Option<Vec<shared::CategoryPosition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl KbRootCategoryReorder {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        ordered_category_ids: impl IntoIterator<Item = impl Into<Id>>,
        category_positions: Vec<shared::CategoryPosition>,
    ) -> Self {
        Self {
            ordered_category_ids: Some(ordered_category_ids.into_iter().map(Into::into).collect()),
            category_positions: Some(category_positions),
            ..Self::default()
        }
    }
}

object!(type KbRootCategoryReorder {
    "orderedCategoryIds" => ordered_category_ids,
    "categoryPositions" => category_positions;
    extra
});

/// KB root category review owner, from `kb_root_categories().list_review_owners`.
#[non_exhaustive]
pub struct KbRootCategoryReviewOwner {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type KbRootCategoryReviewOwner {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "emailId" => email_id;
    extra
});

/// KB root category tree, from `kb_root_categories().get_tree`,
/// `kb_root_categories().get_tree_by_permalink`.
#[non_exhaustive]
pub struct KbRootCategoryTree {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `visibility`: one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    /// `canCurrentUserModerate`: whether it can current user moderate.
    pub can_current_user_moderate: Option<bool>,
    /// `level`: a whole number.
    pub level: Option<i64>,
    /// `description`: text.
    pub description: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `children`: a list.
    pub children: Option<Vec<KbCategoryChild>>,
    /// `translations`: a list.
    pub translations: Option<Vec<ChildTranslation>>,
    /// `moderationType`: one of `FIRST_ACTION`, `ALL_ACTION`, `NONE`.
    pub moderation_type: Option<ModerationType>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `parentCategoryId`: the id of a parent category.
    pub parent_category_id: Option<Id>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
    /// `order`: a whole number.
    pub order: Option<i64>,
    /// `publishedArticleTemplateCount`: how many published article templates there are.
    pub published_article_template_count: Option<i64>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `publishedArticleCount`: how many published articles there are.
    pub published_article_count: Option<i64>,
    /// `publicArticlesCount`: how many public articles there are.
    pub public_articles_count: Option<i64>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `allArticlesCount`: how many all articles there are.
    pub all_articles_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type KbRootCategoryTree {
    "id" => id,
    "isFollowing" => is_following,
    "visibility" => visibility,
    "canCurrentUserModerate" => can_current_user_moderate,
    "level" => level,
    "description" => description,
    "locale" => locale,
    "logoUrl" => logo_url,
    "rootCategoryId" => root_category_id,
    "isTrashed" => is_trashed,
    "children" => children,
    "translations" => translations,
    "moderationType" => moderation_type,
    "name" => name,
    "parentCategoryId" => parent_category_id,
    "status" => status,
    "order" => order,
    "publishedArticleTemplateCount" => published_article_template_count,
    "followersCount" => followers_count,
    "publishedArticleCount" => published_article_count,
    "publicArticlesCount" => public_articles_count,
    "portalUrl" => portal_url,
    "allArticlesCount" => all_articles_count;
    extra
});

open_enum! {
    /// Article view type.
    pub enum ArticleViewType {
        /// `LISTVIEW`
        Listview = "LISTVIEW",
        /// `OVERVIEW`
        Overview = "OVERVIEW",
    }
}

open_enum! {
    /// KB category child status.
    pub enum KbCategoryChildStatus {
        /// `SHOW_IN_HELPCENTER`
        ShowInHelpcenter = "SHOW_IN_HELPCENTER",
        /// `HIDE_IN_HELPCENTER`
        HideInHelpcenter = "HIDE_IN_HELPCENTER",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `ENABLED`
        Enabled = "ENABLED",
    }
}

open_enum! {
    /// KB root category include, for `kb_root_categories().list`, `kb_root_categories().get`,
    /// `kb_root_categories().get_tree`, ….
    pub enum KbRootCategoryInclude {
        /// `publicArticlesCount`
        PublicArticlesCount = "publicArticlesCount",
        /// `allArticlesCount`
        AllArticlesCount = "allArticlesCount",
        /// `followersCount`
        FollowersCount = "followersCount",
        /// `canCurrentUserReview`
        CanCurrentUserReview = "canCurrentUserReview",
        /// `portalUrl`
        PortalUrl = "portalUrl",
        /// `publishedArticleTemplateCount`
        PublishedArticleTemplateCount = "publishedArticleTemplateCount",
        /// `publishedArticleCount`
        PublishedArticleCount = "publishedArticleCount",
        /// `sectionsCount`
        SectionsCount = "sectionsCount",
        /// `allArticleTemplateCount`
        AllArticleTemplateCount = "allArticleTemplateCount",
    }
}

open_enum! {
    /// KB root category sort by, for `kb_root_categories().list`, `kb_root_categories().get_tree`,
    /// `kb_root_categories().get_tree_by_permalink`, ….
    pub enum KbRootCategorySortBy {
        /// `name`
        Name = "name",
        /// `order`
        Order = "order",
        /// `firstName`
        FirstName = "firstName",
        /// `lastName`
        LastName = "lastName",
    }
}

open_enum! {
    /// KB root category visibility, for `kb_root_categories().list`.
    pub enum KbRootCategoryVisibility {
        /// `AGENTS`
        Agents = "AGENTS",
        /// `ALL_USERS`
        AllUsers = "ALL_USERS",
        /// `GROUP_USERS`
        GroupUsers = "GROUP_USERS",
        /// `NONE`
        None = "NONE",
    }
}

open_enum! {
    /// Moderation type.
    pub enum ModerationType {
        /// `FIRST_ACTION`
        FirstAction = "FIRST_ACTION",
        /// `ALL_ACTION`
        AllAction = "ALL_ACTION",
        /// `NONE`
        None = "NONE",
    }
}
