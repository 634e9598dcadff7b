// Written by `cargo xtask codegen` from desk/v1/community_categories.toml of the catalogue; changes belong there.
//! Community categories.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut community_categories = desk.community_categories().list().stream();
//! while let Some(community_category) = community_categories.next().await {
//!     println!("{:?}", community_category?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/communityCategory`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST: Operation = Operation::get(
    "desk.community_categories.list",
    "/api/{version}/communityCategory",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/communityCategory/{category_id}`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET: Operation = Operation::get(
    "desk.community_categories.get",
    "/api/{version}/communityCategory/{category_id}",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `POST /api/v1/communityCategory/{category_id}/disable`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static DISABLE: Operation = Operation::post(
    "desk.community_categories.disable",
    "/api/{version}/communityCategory/{category_id}/disable",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityCategory/{category_id}/enable`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static ENABLE: Operation = Operation::post(
    "desk.community_categories.enable",
    "/api/{version}/communityCategory/{category_id}/enable",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityCategory/{category_id}/follow`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static FOLLOW: Operation = Operation::post(
    "desk.community_categories.follow",
    "/api/{version}/communityCategory/{category_id}/follow",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `GET /api/v1/communityCategoryByPermalink`. Scopes `Desk.basic.READ`, `Desk.forums.READ` and `Desk.community.READ`.
pub static GET_BY_PERMALINK: Operation = Operation::get(
    "desk.community_categories.get_by_permalink",
    "/api/{version}/communityCategoryByPermalink",
)
.scopes(&["Desk.basic.READ", "Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/allCommunityCategory`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_ALL: Operation = Operation::get(
    "desk.community_categories.list_all",
    "/api/{version}/allCommunityCategory",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/communityCategory/{category_id}/followers`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_FOLLOWERS: Operation = Operation::get(
    "desk.community_categories.list_followers",
    "/api/{version}/communityCategory/{category_id}/followers",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "narrow the list with `userType`");

/// `POST /api/v1/communityCategory/{category_id}/lock`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static LOCK: Operation = Operation::post(
    "desk.community_categories.lock",
    "/api/{version}/communityCategory/{category_id}/lock",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityCategory/{category_id}/unfollow`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UNFOLLOW: Operation = Operation::post(
    "desk.community_categories.unfollow",
    "/api/{version}/communityCategory/{category_id}/unfollow",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityCategoryLogo`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
pub static UPLOAD_LOGO: Operation = Operation::post(
    "desk.community_categories.upload_logo",
    "/api/{version}/communityCategoryLogo",
)
.scopes(&["Desk.forums.CREATE", "Desk.community.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &DISABLE,
    &ENABLE,
    &FOLLOW,
    &GET_BY_PERMALINK,
    &LIST_ALL,
    &LIST_FOLLOWERS,
    &LOCK,
    &UNFOLLOW,
    &UPLOAD_LOGO,
];

/// Community categories.
///
/// From [`Desk::community_categories`](crate::Desk::community_categories).
#[derive(Debug, Clone)]
pub struct CommunityCategoriesClient {
    client: Client,
}

impl Desk {
    /// Community categories.
    #[must_use]
    pub fn community_categories(&self) -> CommunityCategoriesClient {
        CommunityCategoriesClient {
            client: self.client().clone(),
        }
    }
}

impl CommunityCategoriesClient {
    /// Lists community categories.
    ///
    /// `GET /api/v1/communityCategory`. Scopes `Desk.forums.READ` and `Desk.community.READ`. Retried
    /// on transient failures.
    pub fn list(&self) -> ListCommunityCategories {
        ListCommunityCategories(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "categories"),
            Paging::Whole,
        ))
    }

    /// Gets a community category.
    ///
    /// `GET /api/v1/communityCategory/{category_id}`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Retried on transient failures.
    pub fn get(&self, category_id: impl Into<Id>) -> GetCommunityCategory {
        let request = self.client.request(&GET).segment(category_id.into());
        GetCommunityCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Disables a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/disable`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn disable(&self, category_id: impl Into<Id>) -> DisableCommunityCategory {
        let request = self.client.request(&DISABLE).segment(category_id.into());
        DisableCommunityCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Enables a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/enable`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn enable(&self, category_id: impl Into<Id>) -> EnableCommunityCategory {
        let request = self.client.request(&ENABLE).segment(category_id.into());
        EnableCommunityCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Follows a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/follow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn follow(&self, category_id: impl Into<Id>) -> FollowCommunityCategory {
        let request = self.client.request(&FOLLOW).segment(category_id.into());
        FollowCommunityCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Gets a community category by permalink.
    ///
    /// `GET /api/v1/communityCategoryByPermalink`. Scopes `Desk.basic.READ`, `Desk.forums.READ` and
    /// `Desk.community.READ`. Retried on transient failures.
    pub fn get_by_permalink(&self, permalink: impl AsRef<str>) -> GetCommunityCategoryByPermalink {
        let mut request = self.client.request(&GET_BY_PERMALINK);
        request.set_query("permalink", permalink);
        GetCommunityCategoryByPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists all community categories.
    ///
    /// `GET /api/v1/allCommunityCategory`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Retried on transient failures.
    pub fn list_all(&self) -> ListAllCommunityCategories {
        ListAllCommunityCategories(List::new(
            self.client.clone(),
            self.client.request(&LIST_ALL),
            |_, body| decode::list(body, "categories"),
            Paging::Whole,
        ))
    }

    /// Lists the followers of a community category.
    ///
    /// `GET /api/v1/communityCategory/{category_id}/followers`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_followers(&self, category_id: impl Into<Id>) -> ListCommunityCategoryFollowers {
        let request = self
            .client
            .request(&LIST_FOLLOWERS)
            .segment(category_id.into());
        ListCommunityCategoryFollowers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Locks a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/lock`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn lock(&self, category_id: impl Into<Id>) -> LockCommunityCategory {
        let request = self.client.request(&LOCK).segment(category_id.into());
        LockCommunityCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Unfollows a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/unfollow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn unfollow(&self, category_id: impl Into<Id>) -> UnfollowCommunityCategory {
        let request = self.client.request(&UNFOLLOW).segment(category_id.into());
        UnfollowCommunityCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Uploads the logo of community categories.
    ///
    /// `POST /api/v1/communityCategoryLogo`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
    /// Not retried when it may have been carried out.
    pub fn upload_logo(&self, file: Part) -> UploadCommunityCategoryLogo {
        let request = self
            .client
            .request(&UPLOAD_LOGO)
            .multipart(Multipart::new().part("file", file));
        UploadCommunityCategoryLogo(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`CommunityCategoriesClient::list`](crate::community_categories::CommunityCategoriesClient::list).
    ListCommunityCategories => list CommunityCategory
}

impl ListCommunityCategories {
    /// What to return along with each item. Query parameter `include`, any of `postCount`,
    /// `followersCount`, `commentCount`, `groups`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<CommunityCategoryInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`CommunityCategoriesClient::get`](crate::community_categories::CommunityCategoriesClient::get).
    GetCommunityCategory => CommunityCategory
}

impl GetCommunityCategory {
    /// What to return along with each item. Query parameter `include`, any of `postCount`,
    /// `followersCount`, `commentCount`, `groups`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<CommunityCategoryInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`CommunityCategoriesClient::disable`](crate::community_categories::CommunityCategoriesClient::disable).
    DisableCommunityCategory => ()
}

call! {
    /// Returned by [`CommunityCategoriesClient::enable`](crate::community_categories::CommunityCategoriesClient::enable).
    EnableCommunityCategory => ()
}

call! {
    /// Returned by [`CommunityCategoriesClient::follow`](crate::community_categories::CommunityCategoriesClient::follow).
    FollowCommunityCategory => ()
}

call! {
    /// Returned by [`CommunityCategoriesClient::get_by_permalink`](crate::community_categories::CommunityCategoriesClient::get_by_permalink).
    GetCommunityCategoryByPermalink => CommunityCategory
}

impl GetCommunityCategoryByPermalink {
    /// What to return along with each item. Query parameter `include`, any of `postCount`,
    /// `followersCount`, `commentCount`, `groups`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<CommunityCategoryInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`CommunityCategoriesClient::list_all`](crate::community_categories::CommunityCategoriesClient::list_all).
    ListAllCommunityCategories => list CommunityCategoryAll
}

impl ListAllCommunityCategories {
    /// What to return along with each item. Query parameter `include`, any of `postCount`,
    /// `followersCount`, `commentCount`, `groups`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<CommunityCategoryInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`CommunityCategoriesClient::list_followers`](crate::community_categories::CommunityCategoriesClient::list_followers).
    ListCommunityCategoryFollowers => list shared::FollowingUser
}

impl ListCommunityCategoryFollowers {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `userType`, one of `AGENT`, `END_USER`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call! {
    /// Returned by [`CommunityCategoriesClient::lock`](crate::community_categories::CommunityCategoriesClient::lock).
    LockCommunityCategory => ()
}

call! {
    /// Returned by [`CommunityCategoriesClient::unfollow`](crate::community_categories::CommunityCategoriesClient::unfollow).
    UnfollowCommunityCategory => ()
}

call! {
    /// Returned by [`CommunityCategoriesClient::upload_logo`](crate::community_categories::CommunityCategoriesClient::upload_logo).
    UploadCommunityCategoryLogo => shared::AddAttachment
}

#[non_exhaustive]
pub struct CategoryPost {
    pub permission: Option<String>,
    pub group_ids: Option<Vec<Id>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CategoryPost {
    "permission" => permission,
    "groupIds" => group_ids;
    extra
});

/// Returned by `community_categories().list`, `community_categories().get`,
/// `community_categories().get_by_permalink`.
#[non_exhaustive]
pub struct CommunityCategory {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub parent_category_id: Option<Id>,
    pub visibility: Option<String>,
    pub moderation: Option<String>,
    /// One of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    pub position: Option<i64>,
    pub moderators: Option<Vec<Moderator>>,
    pub can_auto_convert_ticket: Option<bool>,
    pub department_id: Option<Id>,
    pub photo_url: Option<String>,
    pub permalink: Option<String>,
    pub comment_count: Option<i64>,
    pub post_count: Option<i64>,
    pub followers_count: Option<i64>,
    pub is_following: Option<bool>,
    pub post: Option<CategoryPost>,
    pub respond: Option<CategoryPost>,
    pub view: Option<CategoryPost>,
    /// Any of `POST`, `RESPOND`.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub deparment_id_for_ticket_creation: Option<String>,
    pub childs: Option<Vec<CommunityCategoryChild>>,
    pub help_center_id: Option<Id>,
    pub child: Option<Vec<CommunityManagerChildCategory>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityCategory {
    "id" => id,
    "name" => name,
    "description" => description,
    "parentCategoryId" => parent_category_id,
    "visibility" => visibility,
    "moderation" => moderation,
    "status" => status,
    "position" => position,
    "moderators" => moderators,
    "canAutoConvertTicket" => can_auto_convert_ticket,
    "departmentId" => department_id,
    "photoUrl" => photo_url,
    "permalink" => permalink,
    "commentCount" => comment_count,
    "postCount" => post_count,
    "followersCount" => followers_count,
    "isFollowing" => is_following,
    "post" => post,
    "respond" => respond,
    "view" => view,
    "permissions" => permissions,
    "associatedDepartmentIds" => associated_department_ids,
    "deparmentIdForTicketCreation" => deparment_id_for_ticket_creation,
    "childs" => childs,
    "helpCenterId" => help_center_id,
    "child" => child;
    extra
});

/// Returned by `community_categories().list_all`.
#[non_exhaustive]
pub struct CommunityCategoryAll {
    pub id: Option<Id>,
    pub comment_count: Option<i64>,
    pub post_count: Option<i64>,
    pub followers_count: Option<i64>,
    pub photo_url: Option<String>,
    pub department_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub child_count: Option<i64>,
    pub position: Option<i64>,
    pub permalink: Option<String>,
    /// One of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    pub child: Option<Vec<CommunityForum>>,
    pub associated_department_ids: Option<Vec<Id>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityCategoryAll {
    "id" => id,
    "commentCount" => comment_count,
    "postCount" => post_count,
    "followersCount" => followers_count,
    "photoUrl" => photo_url,
    "departmentId" => department_id,
    "name" => name,
    "description" => description,
    "childCount" => child_count,
    "position" => position,
    "permalink" => permalink,
    "status" => status,
    "child" => child,
    "associatedDepartmentIds" => associated_department_ids;
    extra
});

#[non_exhaustive]
pub struct CommunityCategoryChild {
    pub id: Option<Id>,
    pub is_following: Option<bool>,
    pub photo_url: Option<String>,
    pub child: Option<Vec<ExtraFields>>,
    pub moderators: Option<Vec<Moderator>>,
    pub parent_category_id: Option<Id>,
    pub visibility: Option<String>,
    pub moderation: Option<String>,
    pub department_id: Option<Id>,
    pub can_auto_convert_ticket: Option<bool>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// One of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    pub position: Option<i64>,
    pub comment_count: Option<i64>,
    pub post_count: Option<i64>,
    pub followers_count: Option<i64>,
    pub permalink: Option<String>,
    pub post: Option<CategoryPost>,
    pub respond: Option<CategoryPost>,
    pub view: Option<CategoryPost>,
    /// Any of `POST`, `RESPOND`.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub deparment_id_for_ticket_creation: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityCategoryChild {
    "id" => id,
    "isFollowing" => is_following,
    "photoUrl" => photo_url,
    "child" => child,
    "moderators" => moderators,
    "parentCategoryId" => parent_category_id,
    "visibility" => visibility,
    "moderation" => moderation,
    "departmentId" => department_id,
    "canAutoConvertTicket" => can_auto_convert_ticket,
    "name" => name,
    "description" => description,
    "status" => status,
    "position" => position,
    "commentCount" => comment_count,
    "postCount" => post_count,
    "followersCount" => followers_count,
    "permalink" => permalink,
    "post" => post,
    "respond" => respond,
    "view" => view,
    "permissions" => permissions,
    "associatedDepartmentIds" => associated_department_ids,
    "deparmentIdForTicketCreation" => deparment_id_for_ticket_creation;
    extra
});

#[non_exhaustive]
pub struct CommunityForum {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub parent_category_id: Option<Id>,
    pub position: Option<i64>,
    /// One of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityForum {
    "id" => id,
    "name" => name,
    "parentCategoryId" => parent_category_id,
    "position" => position,
    "status" => status;
    extra
});

#[non_exhaustive]
pub struct CommunityManagerChildCategory {
    pub id: Option<Id>,
    pub is_following: Option<bool>,
    pub visibility: Option<String>,
    pub department_id: Option<Id>,
    pub description: Option<String>,
    pub can_auto_convert_ticket: Option<bool>,
    pub help_center_id: Option<Id>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub photo_url: Option<String>,
    /// Any of `POST`, `RESPOND`.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    pub moderation: Option<String>,
    pub name: Option<String>,
    pub parent_category_id: Option<Id>,
    pub position: Option<i64>,
    pub permalink: Option<String>,
    /// One of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    pub moderators: Option<Vec<Moderator>>,
    pub child: Option<Vec<ExtraFields>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityManagerChildCategory {
    "id" => id,
    "isFollowing" => is_following,
    "visibility" => visibility,
    "departmentId" => department_id,
    "description" => description,
    "canAutoConvertTicket" => can_auto_convert_ticket,
    "helpCenterId" => help_center_id,
    "associatedDepartmentIds" => associated_department_ids,
    "photoUrl" => photo_url,
    "permissions" => permissions,
    "moderation" => moderation,
    "name" => name,
    "parentCategoryId" => parent_category_id,
    "position" => position,
    "permalink" => permalink,
    "status" => status,
    "moderators" => moderators,
    "child" => child;
    extra
});

#[non_exhaustive]
pub struct Moderator {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Moderator {
    "id" => id,
    "photoUrl" => photo_url,
    "name" => name,
    "type" => type_;
    extra
});

open_enum! {
    /// Sent by `community_categories().list`, `community_categories().get`,
    /// `community_categories().get_by_permalink` and others.
    pub enum CommunityCategoryInclude {
        /// `postCount`
        PostCount = "postCount",
        /// `followersCount`
        FollowersCount = "followersCount",
        /// `commentCount`
        CommentCount = "commentCount",
        /// `groups`
        Groups = "groups",
    }
}

open_enum! {
    pub enum CommunityCategoryPermission {
        /// `POST`
        Post = "POST",
        /// `RESPOND`
        Respond = "RESPOND",
    }
}

open_enum! {
    pub enum CommunityForumStatus {
        /// `ENABLED`
        Enabled = "ENABLED",
        /// `LOCKED`
        Locked = "LOCKED",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}
