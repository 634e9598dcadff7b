// Written by `cargo xtask codegen` from xtask/catalog/desk/kb_sections.toml; changes belong there.
//! Sections of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.kb_sections().get("4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Sections of the knowledge base.
///
/// From [`Desk::kb_sections`](crate::Desk::kb_sections); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/kbSections/{section_id}`. Scope `Desk.articles.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, section_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(section_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a kb section.
    ///
    /// `POST /api/v1/kbSections`. Scope `Desk.articles.CREATE`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &KbSectionCreate) -> Call<KbSection> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a kb section.
    ///
    /// `PATCH /api/v1/kbSections/{section_id}`. Scope `Desk.articles.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, section_id: impl Into<Id>, body: &KbSectionUpdate) -> Call<KbSection> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(section_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Adds the permalink of a kb section.
    ///
    /// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks/add`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn add_permalink(
        &self,
        section_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &shared::AddPermalink,
    ) -> Call<shared::AddPermalinkResult> {
        let request = self
            .client
            .request(&ADD_PERMALINK)
            .segment(section_id.into())
            .segment(locale)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Removes the permalink of a kb section.
    ///
    /// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks/remove`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn remove_permalink(
        &self,
        section_id: impl Into<Id>,
        locale: impl AsRef<str>,
        permalink: impl AsRef<str>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REMOVE_PERMALINK)
            .segment(section_id.into())
            .segment(locale)
            .json_member("permalink", &permalink.as_ref().to_owned());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Reorders kb sections.
    ///
    /// `POST /api/v1/kbSections/reorder`. Scope `Desk.articles.UPDATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn reorder(&self, body: &KbSectionReorder) -> Call<()> {
        let request = self.client.request(&REORDER).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Updates the permalinks of a kb section.
    ///
    /// `POST /api/v1/kbSections/{section_id}/translations/{locale}/permalinks`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn update_permalinks(
        &self,
        section_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &shared::UpdatePermalinks,
    ) -> List<shared::UpdatePermalinksResult> {
        let request = self
            .client
            .request(&UPDATE_PERMALINKS)
            .segment(section_id.into())
            .segment(locale)
            .json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

/// What may be set before `kb_sections().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<KbSection>);

impl GetCall {
    /// What comes along: `publicArticlesCount`, `allArticlesCount`, `followersCount`, `portalUrl`.
    /// Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<KbSectionInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<KbSectionInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => KbSection);

/// Add section translation.
pub struct AddSectionTranslation {
    /// `name`: its name.
    pub name: Option<String>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
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

/// KB section, from `kb_sections().get`, `kb_sections().create`, `kb_sections().update`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KbSection {
    /// `id`: its id; always there.
    pub id: Id,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `visibility`: one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    /// `description`: text.
    pub description: Option<String>,
    /// `groups`: a list.
    pub groups: Option<Vec<shared::CallTeam>>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
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
    /// `order`: a whole number.
    pub order: Option<i64>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`.
    pub status: Option<shared::KbRootCategoryStatus>,
    /// `publicArticlesCount`: how many public articles there are.
    pub public_articles_count: Option<i64>,
    /// `allArticlesCount`: how many all articles there are.
    pub all_articles_count: Option<i64>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `portalUrl`: an address on the web.
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

/// KB section create, for `kb_sections().create`.
pub struct KbSectionCreate {
    /// `visibility`: one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    /// `translations`: a list.
    pub translations: Option<Vec<AddSectionTranslation>>,
    /// `groupIds`: one or more ids.
    pub group_ids: Option<Vec<Id>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `ipAddresses`: a list.
    pub ip_addresses: Option<Vec<ExtraFields>>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`.
    pub status: Option<shared::KbRootCategoryStatus>,
    /// `parentCategoryId`: the id of a parent category.
    pub parent_category_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `logoId`: the id of a logo.
    pub logo_id: Option<Id>,
    /// `articlePermission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`,
    /// `REGISTERED_USERS`, `AGENTS_ONLY`.
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

/// KB section reorder, for `kb_sections().reorder`.
pub struct KbSectionReorder {
    /// `orderedCategoryIds`: one or more ids; has to be sent.
    pub ordered_category_ids: Option<Vec<Id>>,
    /// `parentCategoryId`: the id of a parent category; has to be sent.
    pub parent_category_id: Option<Id>,
    /// `categoryPositions`: a list; has to be sent.
    pub category_positions: Option<Vec<shared::CategoryPosition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl KbSectionReorder {
    /// With what has to be sent; the rest is left out.
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

/// KB section update, for `kb_sections().update`.
pub struct KbSectionUpdate {
    /// `visibility`: one of `ALL_USERS`, `AGENTS`, `GROUP_USERS`, `PRIVATE_IP`, `NONE`.
    pub visibility: Option<shared::Visibility>,
    /// `translations`: a list.
    pub translations: Option<Vec<AddSectionTranslation>>,
    /// `groupIds`: one or more ids.
    pub group_ids: Option<Vec<Id>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `ipAddresses`: a list.
    pub ip_addresses: Option<Vec<ExtraFields>>,
    /// `status`: one of `SHOW_IN_HELPCENTER`, `HIDE_IN_HELPCENTER`, `DISABLED`.
    pub status: Option<shared::KbRootCategoryStatus>,
    /// `description`: text.
    pub description: Option<String>,
    /// `logoId`: the id of a logo.
    pub logo_id: Option<Id>,
    /// `articlePermission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`,
    /// `REGISTERED_USERS`, `AGENTS_ONLY`.
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
    /// KB section include, for `kb_sections().get`.
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
