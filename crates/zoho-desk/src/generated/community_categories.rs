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
    Call, Client, ExtraFields, Id, List, Multipart, Operation, Paging, Part, call, object,
    open_enum, wire,
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

/// Community categories.
///
/// From [`Desk::community_categories`](crate::Desk::community_categories); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/communityCategory`. Scopes `Desk.forums.READ` and `Desk.community.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "categories"),
            Paging::Whole,
        ))
    }

    /// Gets a community category.
    ///
    /// `GET /api/v1/communityCategory/{category_id}`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, category_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(category_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Disables a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/disable`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn disable(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DISABLE).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Enables a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/enable`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn enable(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&ENABLE).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Follows a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/follow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn follow(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&FOLLOW).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets a community category by permalink.
    ///
    /// `GET /api/v1/communityCategoryByPermalink`. Scopes `Desk.basic.READ`, `Desk.forums.READ` and
    /// `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_by_permalink(&self, permalink: impl AsRef<str>) -> GetByPermalinkCall {
        let mut request = self.client.request(&GET_BY_PERMALINK);
        request.set_query("permalink", permalink);
        GetByPermalinkCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists all community categories.
    ///
    /// `GET /api/v1/allCommunityCategory`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_all(&self) -> ListAllCall {
        ListAllCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_ALL),
            |_, body| wire::list(body, "categories"),
            Paging::Whole,
        ))
    }

    /// Lists the followers of a community category.
    ///
    /// `GET /api/v1/communityCategory/{category_id}/followers`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 100. Where items are removed while it is read,
    /// as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_followers(&self, category_id: impl Into<Id>) -> ListFollowersCall {
        let request = self
            .client
            .request(&LIST_FOLLOWERS)
            .segment(category_id.into());
        ListFollowersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Locks a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/lock`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn lock(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&LOCK).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Unfollows a community category.
    ///
    /// `POST /api/v1/communityCategory/{category_id}/unfollow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unfollow(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&UNFOLLOW).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Uploads the logo of community categories.
    ///
    /// `POST /api/v1/communityCategoryLogo`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload_logo(&self, file: Part) -> Call<shared::AddAttachment> {
        let request = self
            .client
            .request(&UPLOAD_LOGO)
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `community_categories().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<CommunityCategory>);

impl ListCall {
    /// What comes along: `postCount`, `followersCount`, `commentCount`, `groups`. Query parameter
    /// `include`.
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

    /// The id of a department. Query parameter `departmentId`.
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
    /// What comes along: `postCount`, `followersCount`, `commentCount`, `groups`. Query parameter
    /// `include`.
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
    /// What comes along: `postCount`, `followersCount`, `commentCount`, `groups`. Query parameter
    /// `include`.
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
    /// What comes along: `postCount`, `followersCount`, `commentCount`, `groups`. Query parameter
    /// `include`.
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
    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// One of `AGENT`, `END_USER`. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call!(ListFollowersCall => list shared::FollowingUser);

/// Category post.
#[non_exhaustive]
pub struct CategoryPost {
    /// `permission`: text.
    pub permission: Option<String>,
    /// `groupIds`: one or more ids.
    pub group_ids: Option<Vec<Id>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CategoryPost {
    "permission" => permission,
    "groupIds" => group_ids;
    extra
});

/// Community category, from `community_categories().list`, `community_categories().get`,
/// `community_categories().get_by_permalink`.
#[non_exhaustive]
pub struct CommunityCategory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `parentCategoryId`: the id of a parent category.
    pub parent_category_id: Option<Id>,
    /// `visibility`: text.
    pub visibility: Option<String>,
    /// `moderation`: text.
    pub moderation: Option<String>,
    /// `status`: one of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `moderators`: a list.
    pub moderators: Option<Vec<Moderator>>,
    /// `canAutoConvertTicket`: whether it can auto convert ticket.
    pub can_auto_convert_ticket: Option<bool>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `postCount`: how many posts there are.
    pub post_count: Option<i64>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `post`: an object.
    pub post: Option<CategoryPost>,
    /// `respond`: an object.
    pub respond: Option<CategoryPost>,
    /// `view`: an object.
    pub view: Option<CategoryPost>,
    /// `permissions`: any of `POST`, `RESPOND`.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `deparmentIdForTicketCreation`: text.
    pub deparment_id_for_ticket_creation: Option<String>,
    /// `childs`: a list.
    pub childs: Option<Vec<CommunityCategoryChild>>,
    /// `helpCenterId`: the id of a help center.
    pub help_center_id: Option<Id>,
    /// `child`: a list.
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

/// Community category all, from `community_categories().list_all`.
#[non_exhaustive]
pub struct CommunityCategoryAll {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `postCount`: how many posts there are.
    pub post_count: Option<i64>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `childCount`: how many childs there are.
    pub child_count: Option<i64>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `status`: one of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    /// `child`: a list.
    pub child: Option<Vec<CommunityForum>>,
    /// `associatedDepartmentIds`: one or more ids.
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

/// Community category child.
#[non_exhaustive]
pub struct CommunityCategoryChild {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `child`: a list.
    pub child: Option<Vec<ExtraFields>>,
    /// `moderators`: a list.
    pub moderators: Option<Vec<Moderator>>,
    /// `parentCategoryId`: the id of a parent category.
    pub parent_category_id: Option<Id>,
    /// `visibility`: text.
    pub visibility: Option<String>,
    /// `moderation`: text.
    pub moderation: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `canAutoConvertTicket`: whether it can auto convert ticket.
    pub can_auto_convert_ticket: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `postCount`: how many posts there are.
    pub post_count: Option<i64>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `post`: an object.
    pub post: Option<CategoryPost>,
    /// `respond`: an object.
    pub respond: Option<CategoryPost>,
    /// `view`: an object.
    pub view: Option<CategoryPost>,
    /// `permissions`: any of `POST`, `RESPOND`.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `deparmentIdForTicketCreation`: text.
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

/// Community forum.
#[non_exhaustive]
pub struct CommunityForum {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `parentCategoryId`: the id of a parent category.
    pub parent_category_id: Option<Id>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `status`: one of `ENABLED`, `LOCKED`, `DISABLED`.
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

/// Community manager child category.
#[non_exhaustive]
pub struct CommunityManagerChildCategory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `visibility`: text.
    pub visibility: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `canAutoConvertTicket`: whether it can auto convert ticket.
    pub can_auto_convert_ticket: Option<bool>,
    /// `helpCenterId`: the id of a help center.
    pub help_center_id: Option<Id>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `permissions`: any of `POST`, `RESPOND`.
    pub permissions: Option<Vec<CommunityCategoryPermission>>,
    /// `moderation`: text.
    pub moderation: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `parentCategoryId`: the id of a parent category.
    pub parent_category_id: Option<Id>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `status`: one of `ENABLED`, `LOCKED`, `DISABLED`.
    pub status: Option<CommunityForumStatus>,
    /// `moderators`: a list.
    pub moderators: Option<Vec<Moderator>>,
    /// `child`: a list.
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

/// Moderator.
#[non_exhaustive]
pub struct Moderator {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `AGENT`, `END_USER`.
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
    /// Community category include, for `community_categories().list`, `community_categories().get`,
    /// `community_categories().get_by_permalink`, ….
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
    /// Community category permission.
    pub enum CommunityCategoryPermission {
        /// `POST`
        Post = "POST",
        /// `RESPOND`
        Respond = "RESPOND",
    }
}

open_enum! {
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
