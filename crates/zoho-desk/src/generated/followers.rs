// Written by `cargo xtask codegen` from xtask/catalog/desk/followers.toml; changes belong there.
//! Who follows articles and categories.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut followers = desk.followers().list("Contacts", "4876876000000123456").stream();
//! while let Some(follower) = followers.next().await {
//!     println!("{:?}", follower?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/{module}/{record_id}/followers`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.followers.list",
    "/api/{version}/{module}/{record_id}/followers",
)
.scopes(&["Desk.articles.READ"])
.most(5_000, "narrow the list with `userType`");

/// `GET /api/v1/{module}/{record_id}/followersCount`. Scope `Desk.articles.READ`.
pub static COUNT: Operation = Operation::get(
    "desk.followers.count",
    "/api/{version}/{module}/{record_id}/followersCount",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/{module}/{record_id}/follow`. Scope `Desk.articles.UPDATE`.
pub static FOLLOW: Operation = Operation::post(
    "desk.followers.follow",
    "/api/{version}/{module}/{record_id}/follow",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/getMyFollowedEntities`. Scope `Desk.articles.READ`.
pub static LIST_MY_FOLLOWED: Operation = Operation::get(
    "desk.followers.list_my_followed",
    "/api/{version}/getMyFollowedEntities",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/{module}/{record_id}/unfollow`. Scope `Desk.articles.UPDATE`.
pub static UNFOLLOW: Operation = Operation::post(
    "desk.followers.unfollow",
    "/api/{version}/{module}/{record_id}/unfollow",
)
.scopes(&["Desk.articles.UPDATE"]);

/// Who follows articles and categories.
///
/// From [`Desk::followers`](crate::Desk::followers); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct FollowersClient {
    client: Client,
}

impl Desk {
    /// Who follows articles and categories.
    #[must_use]
    pub fn followers(&self) -> FollowersClient {
        FollowersClient {
            client: self.client().clone(),
        }
    }
}

impl FollowersClient {
    /// Lists followers.
    ///
    /// `GET /api/v1/{module}/{record_id}/followers`. Scope `Desk.articles.READ`. Comes in pages of up
    /// to 100. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListCall {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts followers.
    ///
    /// `GET /api/v1/{module}/{record_id}/followersCount`. Scope `Desk.articles.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn count(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> CountCall {
        let request = self
            .client
            .request(&COUNT)
            .segment(module)
            .segment(record_id.into());
        CountCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        }))
    }

    /// Follows followers.
    ///
    /// `POST /api/v1/{module}/{record_id}/follow`. Scope `Desk.articles.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn follow(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&FOLLOW)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the user's own followed.
    ///
    /// `GET /api/v1/getMyFollowedEntities`. Scope `Desk.articles.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `entity_type` (`entityType`): one of `kbRootCategories`, `kbSections`, `articleTranslations`
    pub fn list_my_followed(
        &self,
        entity_type: impl Into<FollowerEntityType>,
    ) -> ListMyFollowedCall {
        let mut request = self.client.request(&LIST_MY_FOLLOWED);
        request.set_query("entityType", entity_type.into());
        ListMyFollowedCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Unfollows followers.
    ///
    /// `POST /api/v1/{module}/{record_id}/unfollow`. Scope `Desk.articles.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn unfollow(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&UNFOLLOW)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `followers().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::FollowingUser>);

impl ListCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of `AGENT`, `END_USER`. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call!(ListCall => list shared::FollowingUser);

/// What may be set before `followers().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// One of `AGENT`, `END_USER`. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call!(CountCall => i64);

/// What may be set before `followers().list_my_followed` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMyFollowedCall(Call<FollowedEntities>);

impl ListMyFollowedCall {
    /// How many come at a time, from 1 to 50; `20` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }
}

call!(ListMyFollowedCall => FollowedEntities);

/// Followed article.
#[non_exhaustive]
pub struct FollowedArticle {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `articleId`: the id of an article.
    pub article_id: Option<Id>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
    /// `sectionsCount`: how many sections there are.
    pub sections_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FollowedArticle {
    "id" => id,
    "webUrl" => web_url,
    "name" => name,
    "description" => description,
    "locale" => locale,
    "logoUrl" => logo_url,
    "categoryId" => category_id,
    "articleId" => article_id,
    "articleNumber" => article_number,
    "sectionsCount" => sections_count;
    extra
});

/// Followed category.
#[non_exhaustive]
pub struct FollowedCategory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `sectionsCount`: how many sections there are.
    pub sections_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FollowedCategory {
    "id" => id,
    "webUrl" => web_url,
    "name" => name,
    "description" => description,
    "locale" => locale,
    "logoUrl" => logo_url,
    "sectionsCount" => sections_count;
    extra
});

/// Followed entities, from `followers().list_my_followed`.
#[non_exhaustive]
pub struct FollowedEntities {
    /// `followedEntities`: a list.
    pub followed_entities: Option<Vec<FollowedEntity>>,
    /// `kbRootCategories`: a list.
    pub kb_root_categories: Option<Vec<FollowedCategory>>,
    /// `articleTranslations`: a list.
    pub article_translations: Option<Vec<FollowedArticle>>,
    /// `kbSections`: a list.
    pub kb_sections: Option<Vec<FollowedCategory>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FollowedEntities {
    "followedEntities" => followed_entities,
    "kbRootCategories" => kb_root_categories,
    "articleTranslations" => article_translations,
    "kbSections" => kb_sections;
    extra
});

/// Followed entity.
#[non_exhaustive]
pub struct FollowedEntity {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `entityType`: one of `kbRootCategories`, `kbSections`, `articleTranslations`.
    pub entity_type: Option<FollowerEntityType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FollowedEntity {
    "id" => id,
    "entityType" => entity_type;
    extra
});

open_enum! {
    /// Follower entity type, for `followers().list_my_followed`.
    pub enum FollowerEntityType {
        /// `kbRootCategories`
        KbRootCategories = "kbRootCategories",
        /// `kbSections`
        KbSections = "kbSections",
        /// `articleTranslations`
        ArticleTranslations = "articleTranslations",
    }
}
