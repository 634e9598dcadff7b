// Written by `cargo xtask codegen` from xtask/catalog/desk/community_categories.toml; changes belong there.
//! Community categories.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut community_categories = desk.community_categories().list().stream();
//! while let Some(community_category) = community_categories.next().await {
//!     println!("{:?}", community_category?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, List, Multipart, Operation, Paging, Part, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

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
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

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
    /// `GET /api/v1/communityCategory`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "categories"),
            Paging::Whole,
        ))
    }

    /// Gets a community category.
    ///
    /// `GET /api/v1/communityCategory/{category_id}`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`.
    pub fn get(&self, category_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET).segment(category_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Disables a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/disable`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`.
    pub fn disable(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DISABLE).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Enables a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/enable`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`.
    pub fn enable(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&ENABLE).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Follows a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/follow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`.
    pub fn follow(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&FOLLOW).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets a community category by permalink.
    ///
    /// `GET /api/v1/communityCategoryByPermalink`. Scopes `Desk.basic.READ`, `Desk.forums.READ` and
    /// `Desk.community.READ`.
    pub fn get_by_permalink(&self, permalink: impl AsRef<str>) -> GetByPermalinkCall {
        let mut request = Request::new(&GET_BY_PERMALINK);
        request.set_query("permalink", permalink);
        GetByPermalinkCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists all community categories.
    ///
    /// `GET /api/v1/allCommunityCategory`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    pub fn list_all(&self) -> ListAllCall {
        ListAllCall(List::new(
            self.client.clone(),
            Request::new(&LIST_ALL),
            |_, body| wire::list(body, "categories"),
            Paging::Whole,
        ))
    }

    /// Lists the followers of a community category.
    ///
    /// `GET /api/v1/communityCategory/{category_id}/followers`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 100.
    pub fn list_followers(&self, category_id: impl Into<Id>) -> ListFollowersCall {
        let request = Request::new(&LIST_FOLLOWERS).segment(category_id.into());
        ListFollowersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 1,
                max: 100,
            },
        ))
    }

    /// Locks a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/lock`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`.
    pub fn lock(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&LOCK).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Unfollows a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/unfollow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`.
    pub fn unfollow(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&UNFOLLOW).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Uploads the logo of community categories.
    ///
    /// `POST /api/v1/communityCategoryLogo`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
    pub fn upload_logo(&self, file: Part) -> Call<shared::AddAttachment> {
        let request = Request::new(&UPLOAD_LOGO).multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `community_categories().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<CommunityCategory>);

impl ListCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<CommunityCategoryInclude>(include).join(","),
        );
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

call!(ListCall => list CommunityCategory);

/// What may be set before `community_categories().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<CommunityCategory>);

impl GetCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<CommunityCategoryInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => CommunityCategory);

/// What may be set before `community_categories().get_by_permalink` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByPermalinkCall(Call<CommunityCategory>);

impl GetByPermalinkCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<CommunityCategoryInclude>(include).join(","),
        );
        self
    }
}

call!(GetByPermalinkCall => CommunityCategory);

/// What may be set before `community_categories().list_all` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAllCall(List<CommunityCategoryAll>);

impl ListAllCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityCategoryInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<CommunityCategoryInclude>(include).join(","),
        );
        self
    }
}

call!(ListAllCall => list CommunityCategoryAll);

/// What may be set before `community_categories().list_followers` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListFollowersCall(List<shared::FollowingUser>);

impl ListFollowersCall {
    /// Limit: from 1 to 100; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// User type.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call!(ListFollowersCall => list shared::FollowingUser);

/// Category post.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryPost {
    /// Permission.
    pub permission: Option<String>,
    /// Group ids.
    pub group_ids: Option<Vec<Id>>,
}

object!(CategoryPost {
    "permission" => permission,
    "groupIds" => group_ids
});

/// Community category, of `community_categories().list`, `community_categories().get`, `community_categories().get_by_permalink`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityCategory {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Parent category id.
    pub parent_category_id: Option<Id>,
    /// Visibility.
    pub visibility: Option<String>,
    /// Moderation.
    pub moderation: Option<String>,
    /// Status.
    pub status: Option<CommunityForumStatus>,
    /// Position.
    pub position: Option<i64>,
    /// Moderators.
    pub moderators: Option<Vec<Moderator>>,
    /// Can auto convert ticket.
    pub can_auto_convert_ticket: Option<bool>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Post count.
    pub post_count: Option<i64>,
    /// Followers count.
    pub followers_count: Option<i64>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Post.
    pub post: Option<CategoryPost>,
    /// Respond.
    pub respond: Option<CategoryPost>,
    /// View.
    pub view: Option<CategoryPost>,
    /// Permissions.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// Deparment id for ticket creation.
    pub deparment_id_for_ticket_creation: Option<String>,
    /// Childs.
    pub childs: Option<Vec<CommunityCategoryChild>>,
    /// Help center id.
    pub help_center_id: Option<Id>,
    /// Child.
    pub child: Option<Vec<CommunityManagerChildCategory>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityCategory {
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
    other
});

/// Community category all, of `community_categories().list_all`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityCategoryAll {
    /// Id.
    pub id: Option<Id>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Post count.
    pub post_count: Option<i64>,
    /// Followers count.
    pub followers_count: Option<i64>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Child count.
    pub child_count: Option<i64>,
    /// Position.
    pub position: Option<i64>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Status.
    pub status: Option<CommunityForumStatus>,
    /// Child.
    pub child: Option<Vec<CommunityForum>>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityCategoryAll {
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
    other
});

/// Community category child.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityCategoryChild {
    /// Id.
    pub id: Option<Id>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Child.
    pub child: Option<Vec<Other>>,
    /// Moderators.
    pub moderators: Option<Vec<Moderator>>,
    /// Parent category id.
    pub parent_category_id: Option<Id>,
    /// Visibility.
    pub visibility: Option<String>,
    /// Moderation.
    pub moderation: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Can auto convert ticket.
    pub can_auto_convert_ticket: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<CommunityForumStatus>,
    /// Position.
    pub position: Option<i64>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Post count.
    pub post_count: Option<i64>,
    /// Followers count.
    pub followers_count: Option<i64>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Post.
    pub post: Option<CategoryPost>,
    /// Respond.
    pub respond: Option<CategoryPost>,
    /// View.
    pub view: Option<CategoryPost>,
    /// Permissions.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// Deparment id for ticket creation.
    pub deparment_id_for_ticket_creation: Option<String>,
}

object!(CommunityCategoryChild {
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
    "deparmentIdForTicketCreation" => deparment_id_for_ticket_creation
});

/// Community forum.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityForum {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Parent category id.
    pub parent_category_id: Option<Id>,
    /// Position.
    pub position: Option<i64>,
    /// Status.
    pub status: Option<CommunityForumStatus>,
}

object!(CommunityForum {
    "id" => id,
    "name" => name,
    "parentCategoryId" => parent_category_id,
    "position" => position,
    "status" => status
});

/// Community manager child category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityManagerChildCategory {
    /// Id.
    pub id: Option<Id>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Visibility.
    pub visibility: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Description.
    pub description: Option<String>,
    /// Can auto convert ticket.
    pub can_auto_convert_ticket: Option<bool>,
    /// Help center id.
    pub help_center_id: Option<Id>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Permissions.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    /// Moderation.
    pub moderation: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Parent category id.
    pub parent_category_id: Option<Id>,
    /// Position.
    pub position: Option<i64>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Status.
    pub status: Option<CommunityForumStatus>,
    /// Moderators.
    pub moderators: Option<Vec<Moderator>>,
    /// Child.
    pub child: Option<Vec<Other>>,
}

object!(CommunityManagerChildCategory {
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
    "child" => child
});

/// Moderator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Moderator {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<shared::UserType>,
}

object!(Moderator {
    "id" => id,
    "photoUrl" => photo_url,
    "name" => name,
    "type" => type_
});

words! {
    /// Community category include.
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

words! {
    /// Community category permission.
    pub enum CommunityCategoryPermission {
        /// `POST`
        Post = "POST",
        /// `RESPOND`
        Respond = "RESPOND",
    }
}

words! {
    /// Community forum status.
    pub enum CommunityForumStatus {
        /// `ENABLED`
        Enabled = "ENABLED",
        /// `LOCKED`
        Locked = "LOCKED",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}
