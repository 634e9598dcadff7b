// Written by `cargo xtask codegen` from desk/v1/community_users.toml of the catalogue; changes belong there.
//! Community users.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut community_users = desk.community_users().list_moderated().stream();
//! while let Some(community_user) = community_users.next().await {
//!     println!("{:?}", community_user?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/communityUsers/{user_id}`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET: Operation = Operation::get(
    "desk.community_users.get",
    "/api/{version}/communityUsers/{user_id}",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `PATCH /api/v1/communityUsers/{user_id}`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.community_users.update",
    "/api/{version}/communityUsers/{user_id}",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityUsers/{user_id}/follow`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static FOLLOW: Operation = Operation::post(
    "desk.community_users.follow",
    "/api/{version}/communityUsers/{user_id}/follow",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `GET /api/v1/communityUsers/{user_id}/followers`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_FOLLOWERS: Operation = Operation::get(
    "desk.community_users.list_followers",
    "/api/{version}/communityUsers/{user_id}/followers",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "");

/// `GET /api/v1/communityModeratedUsers`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_MODERATED: Operation = Operation::get(
    "desk.community_users.list_moderated",
    "/api/{version}/communityModeratedUsers",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "");

/// `POST /api/v1/communityUsers/{user_id}/unfollow`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UNFOLLOW: Operation = Operation::post(
    "desk.community_users.unfollow",
    "/api/{version}/communityUsers/{user_id}/unfollow",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityUsers/unmoderate`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UNMODERATE: Operation = Operation::post(
    "desk.community_users.unmoderate",
    "/api/{version}/communityUsers/unmoderate",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET,
    &UPDATE,
    &FOLLOW,
    &LIST_FOLLOWERS,
    &LIST_MODERATED,
    &UNFOLLOW,
    &UNMODERATE,
];

/// Community users.
///
/// From [`Desk::community_users`](crate::Desk::community_users).
#[derive(Debug, Clone)]
pub struct CommunityUsersClient {
    client: Client,
}

impl Desk {
    /// Community users.
    #[must_use]
    pub fn community_users(&self) -> CommunityUsersClient {
        CommunityUsersClient {
            client: self.client().clone(),
        }
    }
}

impl CommunityUsersClient {
    /// Gets a community user.
    ///
    /// `GET /api/v1/communityUsers/{user_id}`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Retried on transient failures.
    pub fn get(&self, user_id: impl Into<Id>) -> GetCommunityUser {
        let request = self.client.request(&GET).segment(user_id.into());
        GetCommunityUser(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a community user.
    ///
    /// `PATCH /api/v1/communityUsers/{user_id}`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, user_id: impl Into<Id>, is_moderated: bool) -> UpdateCommunityUser {
        let request = self
            .client
            .request(&UPDATE)
            .segment(user_id.into())
            .json_member("isModerated", &is_moderated);
        UpdateCommunityUser(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Follows a community user.
    ///
    /// `POST /api/v1/communityUsers/{user_id}/follow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn follow(&self, user_id: impl Into<Id>) -> FollowCommunityUser {
        let request = self.client.request(&FOLLOW).segment(user_id.into());
        FollowCommunityUser(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the followers of a community user.
    ///
    /// `GET /api/v1/communityUsers/{user_id}/followers`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Pages of up to 50 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_followers(&self, user_id: impl Into<Id>) -> ListCommunityUserFollowers {
        let request = self.client.request(&LIST_FOLLOWERS).segment(user_id.into());
        ListCommunityUserFollowers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists moderated community users.
    ///
    /// `GET /api/v1/communityModeratedUsers`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Pages of up to 50 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn list_moderated(&self) -> ListModeratedCommunityUsers {
        ListModeratedCommunityUsers(List::new(
            self.client.clone(),
            self.client.request(&LIST_MODERATED),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Unfollows a community user.
    ///
    /// `POST /api/v1/communityUsers/{user_id}/unfollow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn unfollow(&self, user_id: impl Into<Id>) -> UnfollowCommunityUser {
        let request = self.client.request(&UNFOLLOW).segment(user_id.into());
        UnfollowCommunityUser(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Unmoderates community users.
    ///
    /// `POST /api/v1/communityUsers/unmoderate`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn unmoderate(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> UnmoderateCommunityUsers {
        let request = self
            .client
            .request(&UNMODERATE)
            .json_member("userIds", &json::owned::<Id>(user_ids));
        UnmoderateCommunityUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`CommunityUsersClient::get`](crate::community_users::CommunityUsersClient::get).
    GetCommunityUser => CommunityUser
}

impl GetCommunityUser {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call! {
    /// Returned by [`CommunityUsersClient::update`](crate::community_users::CommunityUsersClient::update).
    UpdateCommunityUser => ()
}

call! {
    /// Returned by [`CommunityUsersClient::follow`](crate::community_users::CommunityUsersClient::follow).
    FollowCommunityUser => ()
}

call! {
    /// Returned by [`CommunityUsersClient::list_followers`](crate::community_users::CommunityUsersClient::list_followers).
    ListCommunityUserFollowers => list shared::FollowingUser
}

impl ListCommunityUserFollowers {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call! {
    /// Returned by [`CommunityUsersClient::list_moderated`](crate::community_users::CommunityUsersClient::list_moderated).
    ListModeratedCommunityUsers => list ModeratedCommunityUser
}

impl ListModeratedCommunityUsers {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `25` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call! {
    /// Returned by [`CommunityUsersClient::unfollow`](crate::community_users::CommunityUsersClient::unfollow).
    UnfollowCommunityUser => ()
}

call! {
    /// Returned by [`CommunityUsersClient::unmoderate`](crate::community_users::CommunityUsersClient::unmoderate).
    UnmoderateCommunityUsers => list shared::MassActionResult
}

/// Returned by `community_users().get`.
#[non_exhaustive]
pub struct CommunityUser {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    pub is_moderated: Option<bool>,
    pub label: Option<shared::LabelMeta>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    pub email: Option<String>,
    pub status: Option<CommunityUserStatus>,
    pub stats: Option<CommunityUserStats>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityUser {
    "id" => id,
    "photoUrl" => photo_url,
    "name" => name,
    "isModerated" => is_moderated,
    "label" => label,
    "type" => type_,
    "email" => email,
    "status" => status,
    "stats" => stats;
    extra
});

#[non_exhaustive]
pub struct CommunityUserStats {
    pub post_count: Option<i64>,
    pub is_following: Option<bool>,
    pub comments_count: Option<i64>,
    pub followers_count: Option<i64>,
    pub topic_type_wise_count: Option<BTreeMap<String, i64>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityUserStats {
    "postCount" => post_count,
    "isFollowing" => is_following,
    "commentsCount" => comments_count,
    "followersCount" => followers_count,
    "topicTypeWiseCount" => topic_type_wise_count;
    extra
});

/// Returned by `community_users().list_moderated`.
#[non_exhaustive]
pub struct ModeratedCommunityUser {
    pub id: Option<Id>,
    pub moderated_by: Option<shared::CommunityMember>,
    pub photo_url: Option<String>,
    pub contact_id: Option<Id>,
    pub name: Option<String>,
    pub moderated_on: Option<DateTime>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    pub status: Option<CommunityUserStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModeratedCommunityUser {
    "id" => id,
    "moderatedBy" => moderated_by,
    "photoUrl" => photo_url,
    "contactId" => contact_id,
    "name" => name,
    "moderatedOn" => moderated_on,
    "type" => type_,
    "status" => status;
    extra
});

open_enum! {
    pub enum CommunityUserStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `ANONYMIZED`
        Anonymized = "ANONYMIZED",
        /// `CLOSED_SUPPORT_REP`
        ClosedSupportRep = "CLOSED_SUPPORT_REP",
        /// `LICENSE_DOWNGRADED_SUPPORT_REP`
        LicenseDowngradedSupportRep = "LICENSE_DOWNGRADED_SUPPORT_REP",
    }
}
