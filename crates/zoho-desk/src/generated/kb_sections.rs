// Written by `cargo xtask codegen` from desk/v1/kb_sections.toml of the catalogue; changes belong there.
//! Sections of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.kb_sections().get("4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/kbSections/{section_id}`. Scope `Desk.articles.READ`.
pub static GET: Operation = Operation::get(
    "desk.kb_sections.get",
    "/api/{version}/kbSections/{section_id}",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/kbSections`. Scope `Desk.articles.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.kb_sections.create", "/api/{version}/kbSections")
        .scopes(&["Desk.articles.CREATE"]);

/// `PATCH /api/v1/kbSections/{section_id}`. Scope `Desk.articles.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.kb_sections.update",
    "/api/{version}/kbSections/{section_id}",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks/add`. Scope `Desk.articles.UPDATE`.
pub static ADD_PERMALINK: Operation = Operation::post(
    "desk.kb_sections.add_permalink",
    "/api/{version}/kbSections/{section_id}/translations/{locale}/permalinks/add",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks/remove`. Scope `Desk.articles.UPDATE`.
pub static REMOVE_PERMALINK: Operation = Operation::post(
    "desk.kb_sections.remove_permalink",
    "/api/{version}/kbSections/{section_id}/translations/{locale}/permalinks/remove",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbSections/reorder`. Scope `Desk.articles.UPDATE`.
pub static REORDER: Operation = Operation::post(
    "desk.kb_sections.reorder",
    "/api/{version}/kbSections/reorder",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks`. Scope `Desk.articles.UPDATE`.
pub static UPDATE_PERMALINKS: Operation = Operation::post(
    "desk.kb_sections.update_permalinks",
    "/api/{version}/kbSections/{section_id}/translations/{locale}/permalinks",
)
.scopes(&["Desk.articles.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET,
    &CREATE,
    &UPDATE,
    &ADD_PERMALINK,
    &REMOVE_PERMALINK,
    &REORDER,
    &UPDATE_PERMALINKS,
];

/// Sections of the knowledge base.
///
/// From [`Desk::kb_sections`](crate::Desk::kb_sections).
#[derive(Debug, Clone)]
pub struct KbSectionsClient {
    client: Client,
}

impl Desk {
    /// Sections of the knowledge base.
    #[must_use]
    pub fn kb_sections(&self) -> KbSectionsClient {
        KbSectionsClient {
            client: self.client().clone(),
        }
    }
}

impl KbSectionsClient {
    /// Gets a kb section.
    ///
    /// `GET /api/v1/kbSections/{section_id}`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    pub fn get(&self, section_id: impl Into<Id>) -> GetKbSection {
        let request = self.client.request(&GET).segment(section_id.into());
        GetKbSection(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a kb section.
    ///
    /// `POST /api/v1/kbSections`. Scope `Desk.articles.CREATE`. Not retried when it may have been
    /// carried out.
    pub fn create(&self, body: &KbSectionCreate) -> CreateKbSection {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateKbSection(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a kb section.
    ///
    /// `PATCH /api/v1/kbSections/{section_id}`. Scope `Desk.articles.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn update(&self, section_id: impl Into<Id>, body: &KbSectionUpdate) -> UpdateKbSection {
        let request = self
            .client
            .request(&UPDATE)
            .segment(section_id.into())
            .json_member("", body);
        UpdateKbSection(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Adds the permalink of a kb section.
    ///
    /// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks/add`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn add_permalink(
        &self,
        section_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &shared::AddPermalink,
    ) -> AddKbSectionPermalink {
        let request = self
            .client
            .request(&ADD_PERMALINK)
            .segment(section_id.into())
            .segment(locale)
            .json_member("", body);
        AddKbSectionPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Removes the permalink of a kb section.
    ///
    /// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks/remove`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn remove_permalink(
        &self,
        section_id: impl Into<Id>,
        locale: impl AsRef<str>,
        permalink: impl AsRef<str>,
    ) -> RemoveKbSectionPermalink {
        let request = self
            .client
            .request(&REMOVE_PERMALINK)
            .segment(section_id.into())
            .segment(locale)
            .json_member("permalink", &permalink.as_ref().to_owned());
        RemoveKbSectionPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Reorders kb sections.
    ///
    /// `POST /api/v1/kbSections/reorder`. Scope `Desk.articles.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn reorder(&self, body: &KbSectionReorder) -> ReorderKbSections {
        let request = self.client.request(&REORDER).json_member("", body);
        ReorderKbSections(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Updates the permalinks of a kb section.
    ///
    /// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn update_permalinks(
        &self,
        section_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &shared::UpdatePermalinks,
    ) -> UpdateKbSectionPermalinks {
        let request = self
            .client
            .request(&UPDATE_PERMALINKS)
            .segment(section_id.into())
            .segment(locale)
            .json_member("", body);
        UpdateKbSectionPermalinks(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`KbSectionsClient::get`](crate::kb_sections::KbSectionsClient::get).
    GetKbSection => KbSection
}

impl GetKbSection {
    /// What to return along with each item. Query parameter `include`, any of `publicArticlesCount`,
    /// `allArticlesCount`, `followersCount`, `portalUrl`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbSectionInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<KbSectionInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`KbSectionsClient::create`](crate::kb_sections::KbSectionsClient::create).
    CreateKbSection => KbSection
}

call! {
    /// Returned by [`KbSectionsClient::update`](crate::kb_sections::KbSectionsClient::update).
    UpdateKbSection => KbSection
}

call! {
    /// Returned by [`KbSectionsClient::add_permalink`](crate::kb_sections::KbSectionsClient::add_permalink).
    AddKbSectionPermalink => shared::AddPermalinkResult
}

call! {
    /// Returned by [`KbSectionsClient::remove_permalink`](crate::kb_sections::KbSectionsClient::remove_permalink).
    RemoveKbSectionPermalink => ()
}

call! {
    /// Returned by [`KbSectionsClient::reorder`](crate::kb_sections::KbSectionsClient::reorder).
    ReorderKbSections => ()
}

call! {
    /// Returned by [`KbSectionsClient::update_permalinks`](crate::kb_sections::KbSectionsClient::update_permalinks).
    UpdateKbSectionPermalinks => list shared::UpdatePermalinksResult
}

pub struct AddSectionTranslation {
    pub name: Option<String>,
    pub permalink: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AddSectionTranslation {
    "name" => name,
    "permalink" => permalink,
    "locale" => locale;
    extra
});

/// Returned by `kb_sections().get`, `kb_sections().create`, `kb_sections().update`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KbSection {
    pub id: Id,
    pub modified_time: Option<DateTime>,
    pub is_following: Option<bool>,
    /// One of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    pub description: Option<String>,
    pub groups: Option<Vec<shared::CallTeam>>,
    pub logo_url: Option<String>,
    pub root_category_id: Option<Id>,
    pub is_trashed: Option<bool>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub translations: Option<Vec<shared::Translation>>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub parent_category_id: Option<Id>,
    pub ip_addresses: Option<Vec<String>>,
    pub order: Option<i64>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`.
    pub status: Option<shared::KbRootCategoryStatus>,
    pub public_articles_count: Option<i64>,
    pub all_articles_count: Option<i64>,
    pub followers_count: Option<i64>,
    pub portal_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(KbSection {
    "id" => id,
    "modifiedTime" => modified_time,
    "isFollowing" => is_following,
    "visibility" => visibility,
    "description" => description,
    "groups" => groups,
    "logoUrl" => logo_url,
    "rootCategoryId" => root_category_id,
    "isTrashed" => is_trashed,
    "createdBy" => created_by,
    "translations" => translations,
    "name" => name,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "parentCategoryId" => parent_category_id,
    "ipAddresses" => ip_addresses,
    "order" => order,
    "status" => status,
    "publicArticlesCount" => public_articles_count,
    "allArticlesCount" => all_articles_count,
    "followersCount" => followers_count,
    "portalUrl" => portal_url;
    extra
} required "id");

/// Sent by `kb_sections().create`.
pub struct KbSectionCreate {
    /// One of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    pub translations: Option<Vec<AddSectionTranslation>>,
    pub group_ids: Option<Vec<Id>>,
    pub name: Option<String>,
    pub ip_addresses: Option<Vec<ExtraFields>>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`.
    pub status: Option<shared::KbRootCategoryStatus>,
    pub parent_category_id: Option<Id>,
    pub description: Option<String>,
    pub logo_id: Option<Id>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub article_permission: Option<shared::ArticleTranslationPermission>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type KbSectionCreate {
    "visibility" => visibility,
    "translations" => translations,
    "groupIds" => group_ids,
    "name" => name,
    "ipAddresses" => ip_addresses,
    "status" => status,
    "parentCategoryId" => parent_category_id,
    "description" => description,
    "logoId" => logo_id,
    "articlePermission" => article_permission;
    extra
});

/// Sent by `kb_sections().reorder`.
pub struct KbSectionReorder {
    /// Required.
    pub ordered_category_ids: Option<Vec<Id>>,
    /// Required.
    pub parent_category_id: Option<Id>,
    /// Required.
    pub category_positions: Option<Vec<shared::CategoryPosition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl KbSectionReorder {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        ordered_category_ids: impl IntoIterator<Item = impl Into<Id>>,
        parent_category_id: impl Into<Id>,
        category_positions: Vec<shared::CategoryPosition>,
    ) -> Self {
        Self {
            ordered_category_ids: Some(ordered_category_ids.into_iter().map(Into::into).collect()),
            parent_category_id: Some(parent_category_id.into()),
            category_positions: Some(category_positions),
            ..Self::default()
        }
    }
}

object!(type KbSectionReorder {
    "orderedCategoryIds" => ordered_category_ids,
    "parentCategoryId" => parent_category_id,
    "categoryPositions" => category_positions;
    extra
});

/// Sent by `kb_sections().update`.
pub struct KbSectionUpdate {
    /// One of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    pub translations: Option<Vec<AddSectionTranslation>>,
    pub group_ids: Option<Vec<Id>>,
    pub name: Option<String>,
    pub ip_addresses: Option<Vec<ExtraFields>>,
    /// One of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`.
    pub status: Option<shared::KbRootCategoryStatus>,
    pub description: Option<String>,
    pub logo_id: Option<Id>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub article_permission: Option<shared::ArticleTranslationPermission>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type KbSectionUpdate {
    "visibility" => visibility,
    "translations" => translations,
    "groupIds" => group_ids,
    "name" => name,
    "ipAddresses" => ip_addresses,
    "status" => status,
    "description" => description,
    "logoId" => logo_id,
    "articlePermission" => article_permission;
    extra
});

open_enum! {
    /// Sent by `kb_sections().get`.
    pub enum KbSectionInclude {
        /// `publicArticlesCount`
        PublicArticlesCount = "publicArticlesCount",
        /// `allArticlesCount`
        AllArticlesCount = "allArticlesCount",
        /// `followersCount`
        FollowersCount = "followersCount",
        /// `portalUrl`
        PortalUrl = "portalUrl",
    }
}
