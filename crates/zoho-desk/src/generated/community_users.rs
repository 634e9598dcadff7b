// Written by `cargo xtask codegen` from xtask/catalog/desk/community_users.toml; changes belong there.
//! Community users.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut community_users = desk.community_users().list_moderated().stream();
//! while let Some(community_user) = community_users.next().await {
//!     println!("{:?}", community_user?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Community users.
///
/// From [`Desk::community_users`](crate::Desk::community_users); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, user_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(user_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates a community user.
    ///
    /// `PATCH /api/v1/communityUsers/{user_id}`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, user_id: impl Into<Id>, is_moderated: bool) -> Call<()> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(user_id.into())
            .json_member("isModerated", &is_moderated);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Follows a community user.
    ///
    /// `POST /api/v1/communityUsers/{user_id}/follow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn follow(&self, user_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&FOLLOW).segment(user_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the followers of a community user.
    ///
    /// `GET /api/v1/communityUsers/{user_id}/followers`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_followers(&self, user_id: impl Into<Id>) -> ListFollowersCall {
        let request = self.client.request(&LIST_FOLLOWERS).segment(user_id.into());
        ListFollowersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists moderated community users.
    ///
    /// `GET /api/v1/communityModeratedUsers`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Comes in pages of up to 50. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_moderated(&self) -> ListModeratedCall {
        ListModeratedCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_MODERATED),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Unfollows a community user.
    ///
    /// `POST /api/v1/communityUsers/{user_id}/unfollow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unfollow(&self, user_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&UNFOLLOW).segment(user_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Unmoderates community users.
    ///
    /// `POST /api/v1/communityUsers/unmoderate`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unmoderate(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&UNMODERATE)
            .json_member("userIds", &wire::owned::<Id>(user_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }
}

/// What may be set before `community_users().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<CommunityUser>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(GetCall => CommunityUser);

/// What may be set before `community_users().list_followers` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListFollowersCall(List<shared::FollowingUser>);

impl ListFollowersCall {
    /// How many come at a time, from 1 to 50; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call!(ListFollowersCall => list shared::FollowingUser);

/// What may be set before `community_users().list_moderated` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListModeratedCall(List<ModeratedCommunityUser>);

impl ListModeratedCall {
    /// How many come at a time, from 1 to 50; `25` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call!(ListModeratedCall => list ModeratedCommunityUser);

/// Community user, from `community_users().get`.
#[non_exhaustive]
pub struct CommunityUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isModerated`: whether it is moderated.
    pub is_moderated: Option<bool>,
    /// `label`: an object.
    pub label: Option<shared::LabelMeta>,
    /// `type`: one of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `status`: one of the 6 words of [`CommunityUserStatus`].
    pub status: Option<CommunityUserStatus>,
    /// `stats`: an object.
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

/// Community user stats.
#[non_exhaustive]
pub struct CommunityUserStats {
    /// `postCount`: how many posts there are.
    pub post_count: Option<i64>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `commentsCount`: how many comments there are.
    pub comments_count: Option<i64>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `topicTypeWiseCount`: values by name.
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

/// Moderated community user, from `community_users().list_moderated`.
#[non_exhaustive]
pub struct ModeratedCommunityUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `moderatedBy`: an object.
    pub moderated_by: Option<shared::CommunityMember>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `moderatedOn`: a moment with its offset.
    pub moderated_on: Option<DateTime>,
    /// `type`: one of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    /// `status`: one of the 6 words of [`CommunityUserStatus`].
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
    /// Community user status.
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
