// Written by `cargo xtask codegen` from xtask/catalog/desk/community_preferences.toml; changes belong there.
//! Community preferences.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.community_preferences().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, call, object, open_enum, wire};

use crate::Desk;

/// `GET /api/v1/communityPreferences`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET: Operation = Operation::get(
    "desk.community_preferences.get",
    "/api/{version}/communityPreferences",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `POST /api/v1/communityPreferences`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE: Operation = Operation::post(
    "desk.community_preferences.update",
    "/api/{version}/communityPreferences",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `GET /api/v1/communityModeration/counts`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET_MODERATION_COUNTS: Operation = Operation::get(
    "desk.community_preferences.get_moderation_counts",
    "/api/{version}/communityModeration/counts",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// Community preferences.
///
/// From [`Desk::community_preferences`](crate::Desk::community_preferences); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct CommunityPreferencesClient {
    client: Client,
}

impl Desk {
    /// Community preferences.
    #[must_use]
    pub fn community_preferences(&self) -> CommunityPreferencesClient {
        CommunityPreferencesClient {
            client: self.client().clone(),
        }
    }
}

impl CommunityPreferencesClient {
    /// Gets a community preference.
    ///
    /// `GET /api/v1/communityPreferences`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self) -> Call<CommunityPreference> {
        Call::new(self.client.clone(), self.client.request(&GET), |_, body| {
            wire::one(body, "")
        })
    }

    /// Updates a community preference.
    ///
    /// `POST /api/v1/communityPreferences`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, landing_page: impl Into<CommunityPreferenceUpdate>) -> Call<()> {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("landingPage", &landing_page.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets the moderation counts of community preferences.
    ///
    /// `GET /api/v1/communityModeration/counts`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_moderation_counts(&self) -> GetModerationCountsCall {
        GetModerationCountsCall(Call::new(
            self.client.clone(),
            self.client.request(&GET_MODERATION_COUNTS),
            |_, body| wire::one(body, ""),
        ))
    }
}

/// What may be set before `community_preferences().get_moderation_counts` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetModerationCountsCall(Call<CommunityPreferenceModerationCounts>);

impl GetModerationCountsCall {
    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(GetModerationCountsCall => CommunityPreferenceModerationCounts);

/// Awaiting approval.
#[non_exhaustive]
pub struct AwaitingApproval {
    /// `comments`: a whole number.
    pub comments: Option<i64>,
    /// `topics`: a whole number.
    pub topics: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AwaitingApproval {
    "comments" => comments,
    "topics" => topics;
    extra
});

/// Community preference, from `community_preferences().get`.
#[non_exhaustive]
pub struct CommunityPreference {
    /// `landingPage`: one of `ALLCATEGORY`, `RECENTPOST`.
    pub landing_page: Option<CommunityPreferenceUpdate>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityPreference {
    "landingPage" => landing_page;
    extra
});

/// Community preference moderation counts, from `community_preferences().get_moderation_counts`.
#[non_exhaustive]
pub struct CommunityPreferenceModerationCounts {
    /// `awaitingApproval`: an object.
    pub awaiting_approval: Option<AwaitingApproval>,
    /// `moderated`: an object.
    pub moderated: Option<Moderated>,
    /// `spam`: an object.
    pub spam: Option<AwaitingApproval>,
    /// `trashed`: an object.
    pub trashed: Option<AwaitingApproval>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityPreferenceModerationCounts {
    "awaitingApproval" => awaiting_approval,
    "moderated" => moderated,
    "spam" => spam,
    "trashed" => trashed;
    extra
});

/// Moderated.
#[non_exhaustive]
pub struct Moderated {
    /// `topics`: a whole number.
    pub topics: Option<i64>,
    /// `users`: a whole number.
    pub users: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Moderated {
    "topics" => topics,
    "users" => users;
    extra
});

open_enum! {
    /// Community preference update, for `community_preferences().update`.
    pub enum CommunityPreferenceUpdate {
        /// `ALLCATEGORY`
        Allcategory = "ALLCATEGORY",
        /// `RECENTPOST`
        Recentpost = "RECENTPOST",
    }
}
