// Written by `cargo xtask codegen` from desk/v1/followers.toml of the catalogue; changes belong there.
//! Who follows articles and categories.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut followers = desk.followers().list("Contacts", "4876876000000123456").stream();
//! while let Some(follower) = followers.next().await {
//!     println!("{:?}", follower?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &COUNT, &FOLLOW, &LIST_MY_FOLLOWED, &UNFOLLOW];

/// Who follows articles and categories.
///
/// From [`Desk::followers`](crate::Desk::followers).
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
    /// `GET /api/v1/{module}/{record_id}/followers`. Scope `Desk.articles.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListFollowers {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListFollowers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts followers.
    ///
    /// `GET /api/v1/{module}/{record_id}/followersCount`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn count(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> CountFollowers {
        let request = self
            .client
            .request(&COUNT)
            .segment(module)
            .segment(record_id.into());
        CountFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Follows followers.
    ///
    /// `POST /api/v1/{module}/{record_id}/follow`. Scope `Desk.articles.UPDATE`. Not retried when it
    /// may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn follow(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> FollowFollowers {
        let request = self
            .client
            .request(&FOLLOW)
            .segment(module)
            .segment(record_id.into());
        FollowFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the user's own followed.
    ///
    /// `GET /api/v1/getMyFollowedEntities`. Scope `Desk.articles.READ`. Retried on transient failures.
    ///
    /// - `entity_type`: One of `kbRootCategories`, `kbSections`, `articleTranslations`.
    pub fn list_my_followed(
        &self,
        entity_type: impl Into<FollowerEntityType>,
    ) -> ListMyFollowerFollowed {
        let mut request = self.client.request(&LIST_MY_FOLLOWED);
        request.set_query("entityType", entity_type.into());
        ListMyFollowerFollowed(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Unfollows followers.
    ///
    /// `POST /api/v1/{module}/{record_id}/unfollow`. Scope `Desk.articles.UPDATE`. Not retried when it
    /// may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn unfollow(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> UnfollowFollowers {
        let request = self
            .client
            .request(&UNFOLLOW)
            .segment(module)
            .segment(record_id.into());
        UnfollowFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`FollowersClient::list`](crate::followers::FollowersClient::list).
    ListFollowers => list shared::FollowingUser
}

impl ListFollowers {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `userType`, one of `AGENT`, `END_USER`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call! {
    /// Returned by [`FollowersClient::count`](crate::followers::FollowersClient::count).
    CountFollowers => i64
}

impl CountFollowers {
    /// Query parameter `userType`, one of `AGENT`, `END_USER`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call! {
    /// Returned by [`FollowersClient::follow`](crate::followers::FollowersClient::follow).
    FollowFollowers => ()
}

call! {
    /// Returned by [`FollowersClient::list_my_followed`](crate::followers::FollowersClient::list_my_followed).
    ListMyFollowerFollowed => FollowedEntities
}

impl ListMyFollowerFollowed {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `20` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }
}

call! {
    /// Returned by [`FollowersClient::unfollow`](crate::followers::FollowersClient::unfollow).
    UnfollowFollowers => ()
}

#[non_exhaustive]
pub struct FollowedArticle {
    pub id: Option<Id>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub logo_url: Option<String>,
    pub category_id: Option<Id>,
    pub article_id: Option<Id>,
    pub article_number: Option<String>,
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

#[non_exhaustive]
pub struct FollowedCategory {
    pub id: Option<Id>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub logo_url: Option<String>,
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

/// Returned by `followers().list_my_followed`.
#[non_exhaustive]
pub struct FollowedEntities {
    pub followed_entities: Option<Vec<FollowedEntity>>,
    pub kb_root_categories: Option<Vec<FollowedCategory>>,
    pub article_translations: Option<Vec<FollowedArticle>>,
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

#[non_exhaustive]
pub struct FollowedEntity {
    pub id: Option<Id>,
    /// One of `kbRootCategories`, `kbSections`, `articleTranslations`.
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
    /// Sent by `followers().list_my_followed`.
    pub enum FollowerEntityType {
        /// `kbRootCategories`
        KbRootCategories = "kbRootCategories",
        /// `kbSections`
        KbSections = "kbSections",
        /// `articleTranslations`
        ArticleTranslations = "articleTranslations",
    }
}
