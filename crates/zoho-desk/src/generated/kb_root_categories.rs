// Written by `cargo xtask codegen` from desk/v1/kb_root_categories.toml of the catalogue; changes belong there.
//! The root categories of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut kb_root_categories = desk.kb_root_categories().list().stream();
//! while let Some(kb_root_category) = kb_root_categories.next().await {
//!     println!("{:?}", kb_root_category?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &ADD_MODERATORS,
    &ADD_PERMALINK,
    &ADD_REVIEW_OWNERS,
    &GET_TREE,
    &GET_TREE_BY_PERMALINK,
    &LIST_REVIEW_OWNERS,
    &REMOVE_MODERATORS,
    &REMOVE_PERMALINK,
    &REMOVE_REVIEW_OWNERS,
    &REORDER,
];

/// The root categories of the knowledge base.
///
/// From [`Desk::kb_root_categories`](crate::Desk::kb_root_categories).
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
    /// `GET /api/v1/kbRootCategories`. Scope `Desk.articles.READ`. Pages of up to 700 items. Items
    /// that are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    pub fn list(&self) -> ListKbRootCategories {
        ListKbRootCategories(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 700 },
        ))
    }

    /// Gets a kb root category.
    ///
    /// `GET /api/v1/kbRootCategories/{root_category_id}`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    pub fn get(&self, root_category_id: impl Into<Id>) -> GetKbRootCategory {
        let request = self.client.request(&GET).segment(root_category_id.into());
        GetKbRootCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a kb root category.
    ///
    /// `POST /api/v1/kbRootCategories`. Scope `Desk.articles.CREATE`. Not retried when it may have
    /// been carried out.
    pub fn create(&self, body: &KbRootCategoryCreate) -> CreateKbRootCategory {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateKbRootCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Adds the moderators of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/moderators/add`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn add_moderators(
        &self,
        root_category_id: impl Into<Id>,
        moderator_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AddKbRootCategoryModerators {
        let request = self
            .client
            .request(&ADD_MODERATORS)
            .segment(root_category_id.into())
            .json_member("moderatorIds", &json::owned::<Id>(moderator_ids));
        AddKbRootCategoryModerators(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Adds the permalink of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/translations/{locale}/permalinks/add`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn add_permalink(
        &self,
        root_category_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &shared::AddPermalink,
    ) -> AddKbRootCategoryPermalink {
        let request = self
            .client
            .request(&ADD_PERMALINK)
            .segment(root_category_id.into())
            .segment(locale)
            .json_member("", body);
        AddKbRootCategoryPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Adds the review owners of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/reviewOwners/add`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn add_review_owners(
        &self,
        root_category_id: impl Into<Id>,
        review_owner_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AddKbRootCategoryReviewOwners {
        let request = self
            .client
            .request(&ADD_REVIEW_OWNERS)
            .segment(root_category_id.into())
            .json_member("reviewOwnerIds", &json::owned::<Id>(review_owner_ids));
        AddKbRootCategoryReviewOwners(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Gets the tree of kb root categories.
    ///
    /// `GET /api/v1/kbRootCategories/{root_category_id}/categoryTree`. Scope `Desk.articles.READ`.
    /// Retried on transient failures.
    pub fn get_tree(&self, root_category_id: impl Into<Id>) -> GetKbRootCategoryTree {
        let request = self
            .client
            .request(&GET_TREE)
            .segment(root_category_id.into());
        GetKbRootCategoryTree(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the tree of kb root categories by permalink.
    ///
    /// `GET /api/v1/kbRootCategories/categoryTreeByPermalink`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    pub fn get_tree_by_permalink(
        &self,
        permalink: impl AsRef<str>,
        locale: impl Into<shared::ArticleCommentLocale>,
    ) -> GetKbRootCategoryTreeByPermalink {
        let mut request = self.client.request(&GET_TREE_BY_PERMALINK);
        request.set_query("permalink", permalink);
        request.set_query("locale", locale.into());
        GetKbRootCategoryTreeByPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the review owners of kb root categories.
    ///
    /// `GET /api/v1/kbRootCategories/{root_category_id}/reviewOwners`. Scope `Desk.articles.READ`.
    /// Pages of up to 100 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list_review_owners(
        &self,
        root_category_id: impl Into<Id>,
    ) -> ListKbRootCategoryReviewOwners {
        let request = self
            .client
            .request(&LIST_REVIEW_OWNERS)
            .segment(root_category_id.into());
        ListKbRootCategoryReviewOwners(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Removes the moderators of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/moderators/remove`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn remove_moderators(
        &self,
        root_category_id: impl Into<Id>,
        moderator_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveKbRootCategoryModerators {
        let request = self
            .client
            .request(&REMOVE_MODERATORS)
            .segment(root_category_id.into())
            .json_member("moderatorIds", &json::owned::<Id>(moderator_ids));
        RemoveKbRootCategoryModerators(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Removes the permalink of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/translations/{locale}/permalinks/remove`.
    /// Scope `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn remove_permalink(
        &self,
        root_category_id: impl Into<Id>,
        locale: impl AsRef<str>,
        permalink: impl AsRef<str>,
    ) -> RemoveKbRootCategoryPermalink {
        let request = self
            .client
            .request(&REMOVE_PERMALINK)
            .segment(root_category_id.into())
            .segment(locale)
            .json_member("permalink", &permalink.as_ref().to_owned());
        RemoveKbRootCategoryPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Removes the review owners of kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/{root_category_id}/reviewOwners/remove`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn remove_review_owners(
        &self,
        root_category_id: impl Into<Id>,
        review_owner_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveKbRootCategoryReviewOwners {
        let request = self
            .client
            .request(&REMOVE_REVIEW_OWNERS)
            .segment(root_category_id.into())
            .json_member("reviewOwnerIds", &json::owned::<Id>(review_owner_ids));
        RemoveKbRootCategoryReviewOwners(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Reorders kb root categories.
    ///
    /// `POST /api/v1/kbRootCategories/reorder`. Scope `Desk.articles.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn reorder(&self, body: &KbRootCategoryReorder) -> ReorderKbRootCategories {
        let request = self.client.request(&REORDER).json_member("", body);
        ReorderKbRootCategories(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`KbRootCategoriesClient::list`](crate::kb_root_categories::KbRootCategoriesClient::list).
    ListKbRootCategories => list KbRootCategory
}

impl ListKbRootCategories {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbRootCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<KbRootCategoryInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `isReviewEnabled`.
    pub fn is_review_enabled(mut self, is_review_enabled: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isReviewEnabled", is_review_enabled.to_string());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 700, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=700);
        self
    }

    /// Query parameter `searchValue`.
    pub fn search_value(mut self, search_value: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchValue", search_value);
        self
    }

    /// Query parameter `status`, any of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::KbRootCategoryStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            json::strings::<shared::KbRootCategoryStatus>(status).join(","),
        );
        self
    }

    /// Query parameter `isTrashed`.
    pub fn is_trashed(mut self, is_trashed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", is_trashed.to_string());
        self
    }

    /// Query parameter `visibility`, any of `AGENTS`, `ALL_USERS`, `GROUP_USERS`, `NONE`.
    pub fn visibility(
        mut self,
        visibility: impl IntoIterator<Item = impl Into<KbRootCategoryVisibility>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "visibility",
            json::strings::<KbRootCategoryVisibility>(visibility).join(","),
        );
        self
    }

    /// Query parameter `helpcenterId`.
    pub fn helpcenter_id(mut self, helpcenter_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("helpcenterId", json::strings::<Id>(helpcenter_id).join(","));
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `name`, `order`,
    /// `firstName`, `lastName`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRootCategorySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`KbRootCategoriesClient::get`](crate::kb_root_categories::KbRootCategoriesClient::get).
    GetKbRootCategory => KbRootCategory
}

impl GetKbRootCategory {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbRootCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<KbRootCategoryInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`KbRootCategoriesClient::create`](crate::kb_root_categories::KbRootCategoriesClient::create).
    CreateKbRootCategory => KbRootCategory
}

call! {
    /// Returned by [`KbRootCategoriesClient::add_moderators`](crate::kb_root_categories::KbRootCategoriesClient::add_moderators).
    AddKbRootCategoryModerators => list shared::MassActionResult
}

call! {
    /// Returned by [`KbRootCategoriesClient::add_permalink`](crate::kb_root_categories::KbRootCategoriesClient::add_permalink).
    AddKbRootCategoryPermalink => shared::AddPermalinkResult
}

call! {
    /// Returned by [`KbRootCategoriesClient::add_review_owners`](crate::kb_root_categories::KbRootCategoriesClient::add_review_owners).
    AddKbRootCategoryReviewOwners => list shared::MassActionResult
}

call! {
    /// Returned by [`KbRootCategoriesClient::get_tree`](crate::kb_root_categories::KbRootCategoriesClient::get_tree).
    GetKbRootCategoryTree => KbRootCategoryTree
}

impl GetKbRootCategoryTree {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbRootCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<KbRootCategoryInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `name`, `order`,
    /// `firstName`, `lastName`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRootCategorySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `includeTrash`, `false` by default.
    pub fn include_trash(mut self, include_trash: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeTrash", include_trash.to_string());
        self
    }
}

call! {
    /// Returned by [`KbRootCategoriesClient::get_tree_by_permalink`](crate::kb_root_categories::KbRootCategoriesClient::get_tree_by_permalink).
    GetKbRootCategoryTreeByPermalink => KbRootCategoryTree
}

impl GetKbRootCategoryTreeByPermalink {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbRootCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<KbRootCategoryInclude>(include).join(","),
        );
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `name`, `order`,
    /// `firstName`, `lastName`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRootCategorySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `includeTrash`, `false` by default.
    pub fn include_trash(mut self, include_trash: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeTrash", include_trash.to_string());
        self
    }
}

call! {
    /// Returned by [`KbRootCategoriesClient::list_review_owners`](crate::kb_root_categories::KbRootCategoriesClient::list_review_owners).
    ListKbRootCategoryReviewOwners => list KbRootCategoryReviewOwner
}

impl ListKbRootCategoryReviewOwners {
    /// The field that the list is sorted by. Query parameter `sortBy`, one of `name`, `order`,
    /// `firstName`, `lastName`.
    pub fn sort_by(mut self, sort_by: impl Into<KbRootCategorySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `searchValue`.
    pub fn search_value(mut self, search_value: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchValue", search_value);
        self
    }
}

call! {
    /// Returned by [`KbRootCategoriesClient::remove_moderators`](crate::kb_root_categories::KbRootCategoriesClient::remove_moderators).
    RemoveKbRootCategoryModerators => list shared::MassActionResult
}

call! {
    /// Returned by [`KbRootCategoriesClient::remove_permalink`](crate::kb_root_categories::KbRootCategoriesClient::remove_permalink).
    RemoveKbRootCategoryPermalink => ()
}

call! {
    /// Returned by [`KbRootCategoriesClient::remove_review_owners`](crate::kb_root_categories::KbRootCategoriesClient::remove_review_owners).
    RemoveKbRootCategoryReviewOwners => list shared::MassActionResult
}

call! {
    /// Returned by [`KbRootCategoriesClient::reorder`](crate::kb_root_categories::KbRootCategoriesClient::reorder).
    ReorderKbRootCategories => ()
}

pub struct AddRootTranslation {
    pub name: Option<String>,
    pub description: Option<String>,
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

#[non_exhaustive]
pub struct ChildTranslation {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub permalink: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
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

#[non_exhaustive]
pub struct FeedbackPreference {
    pub department_id: Option<Id>,
    pub assignee: Option<shared::FeedbackAuthor>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
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

pub struct FeedbackTicketConversionPreference {
    pub department_id: Option<Id>,
    pub assignee_id: Option<Id>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
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

#[non_exhaustive]
pub struct KbCategoryChild {
    pub id: Option<Id>,
    pub published_article_template_count: Option<i64>,
    pub followers_count: Option<i64>,
    pub published_article_count: Option<i64>,
    pub public_articles_count: Option<i64>,
    pub portal_url: Option<String>,
    pub all_articles_count: Option<i64>,
    pub is_following: Option<bool>,
    /// One of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    pub level: Option<i64>,
    pub description: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub logo_url: Option<String>,
    pub root_category_id: Option<Id>,
    pub is_trashed: Option<bool>,
    pub children: Option<Vec<KbCategoryChild>>,
    pub translations: Option<Vec<ChildTranslation>>,
    pub name: Option<String>,
    pub parent_category_id: Option<Id>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
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

/// Returned by `kb_root_categories().list`, `kb_root_categories().get`,
/// `kb_root_categories().create`.
#[non_exhaustive]
pub struct KbRootCategory {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub description: Option<String>,
    pub helpcenter_id: Option<Id>,
    pub is_review_enabled: Option<bool>,
    pub is_trashed: Option<bool>,
    pub translations: Option<Vec<shared::Translation>>,
    /// One of `FIRST_ACTION`, `ALL_ACTION`, `NONE`.
    pub moderation_type: Option<ModerationType>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub primary_department_id: Option<Id>,
    pub order: Option<i64>,
    pub workspace_id: Option<Id>,
    pub is_following: Option<bool>,
    /// One of `LISTVIEW`, `OVERVIEW`.
    pub article_view_type: Option<ArticleViewType>,
    /// One of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    pub can_current_user_moderate: Option<bool>,
    pub groups: Option<Vec<shared::CallTeam>>,
    pub logo_url: Option<String>,
    pub feedback_ticket_conversion_preference: Option<FeedbackPreference>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub encrypted_workspace_id: Option<Id>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub name: Option<String>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
    pub public_articles_count: Option<i64>,
    pub all_articles_count: Option<i64>,
    pub all_article_template_count: Option<i64>,
    pub followers_count: Option<i64>,
    pub portal_url: Option<String>,
    pub can_current_user_review: Option<bool>,
    pub sections_count: Option<i64>,
    pub published_article_count: Option<i64>,
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

/// Sent by `kb_root_categories().create`.
pub struct KbRootCategoryCreate {
    /// Required, one of `LISTVIEW`, `OVERVIEW`.
    pub article_view_type: Option<ArticleViewType>,
    /// Required, one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    /// Required.
    pub description: Option<String>,
    pub feedback_ticket_conversion_preference: Option<FeedbackTicketConversionPreference>,
    pub associated_department_ids: Option<Vec<Id>>,
    /// Required.
    pub is_review_enabled: Option<bool>,
    pub translations: Option<Vec<AddRootTranslation>>,
    /// One of `FIRST_ACTION`, `ALL_ACTION`, `NONE`.
    pub moderation_type: Option<ModerationType>,
    /// Required.
    pub group_ids: Option<Vec<Id>>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub primary_department_id: Option<Id>,
    /// Required.
    pub logo_id: Option<Id>,
    /// Required, one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
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

/// Sent by `kb_root_categories().reorder`.
pub struct KbRootCategoryReorder {
    /// Required.
    pub ordered_category_ids: Option<Vec<Id>>,
    /// Required.
    pub category_positions: Option<Vec<shared::CategoryPosition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl KbRootCategoryReorder {
    /// Creates it with the required fields; the others are left out.
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

/// Returned by `kb_root_categories().list_review_owners`.
#[non_exhaustive]
pub struct KbRootCategoryReviewOwner {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
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

/// Returned by `kb_root_categories().get_tree`, `kb_root_categories().get_tree_by_permalink`.
#[non_exhaustive]
pub struct KbRootCategoryTree {
    pub id: Option<Id>,
    pub is_following: Option<bool>,
    /// One of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    pub can_current_user_moderate: Option<bool>,
    pub level: Option<i64>,
    pub description: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub logo_url: Option<String>,
    pub root_category_id: Option<Id>,
    pub is_trashed: Option<bool>,
    pub children: Option<Vec<KbCategoryChild>>,
    pub translations: Option<Vec<ChildTranslation>>,
    /// One of `FIRST_ACTION`, `ALL_ACTION`, `NONE`.
    pub moderation_type: Option<ModerationType>,
    pub name: Option<String>,
    pub parent_category_id: Option<Id>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`, `ENABLED`.
    pub status: Option<KbCategoryChildStatus>,
    pub order: Option<i64>,
    pub published_article_template_count: Option<i64>,
    pub followers_count: Option<i64>,
    pub published_article_count: Option<i64>,
    pub public_articles_count: Option<i64>,
    pub portal_url: Option<String>,
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
    pub enum ArticleViewType {
        /// `LISTVIEW`
        Listview = "LISTVIEW",
        /// `OVERVIEW`
        Overview = "OVERVIEW",
    }
}

open_enum! {
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
    /// Sent by `kb_root_categories().list`, `kb_root_categories().get`,
    /// `kb_root_categories().get_tree` and others.
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
    /// Sent by `kb_root_categories().list`, `kb_root_categories().get_tree`,
    /// `kb_root_categories().get_tree_by_permalink` and others.
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
    /// Sent by `kb_root_categories().list`.
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
    pub enum ModerationType {
        /// `FIRST_ACTION`
        FirstAction = "FIRST_ACTION",
        /// `ALL_ACTION`
        AllAction = "ALL_ACTION",
        /// `NONE`
        None = "NONE",
    }
}
