// Written by `cargo xtask codegen` from desk/v1/community_preferences.toml of the catalogue; changes belong there.
//! Community preferences.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.community_preferences().get().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;

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

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE, &GET_MODERATION_COUNTS];

/// Community preferences.
///
/// From [`Desk::community_preferences`](crate::Desk::community_preferences).
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
    /// Retried on transient failures.
    pub fn get(&self) -> GetCommunityPreference {
        GetCommunityPreference(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Updates a community preference.
    ///
    /// `POST /api/v1/communityPreferences`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(
        &self,
        landing_page: impl Into<CommunityPreferenceUpdate>,
    ) -> UpdateCommunityPreference {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("landingPage", &landing_page.into());
        UpdateCommunityPreference(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Gets the moderation counts of community preferences.
    ///
    /// `GET /api/v1/communityModeration/counts`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Retried on transient failures.
    pub fn get_moderation_counts(&self) -> GetCommunityPreferenceModerationCounts {
        GetCommunityPreferenceModerationCounts(Call::new(
            self.client.clone(),
            self.client.request(&GET_MODERATION_COUNTS),
            |_, body| decode::one(body, ""),
        ))
    }
}

call! {
    /// Returned by [`CommunityPreferencesClient::get`](crate::community_preferences::CommunityPreferencesClient::get).
    GetCommunityPreference => CommunityPreference
}

call! {
    /// Returned by [`CommunityPreferencesClient::update`](crate::community_preferences::CommunityPreferencesClient::update).
    UpdateCommunityPreference => ()
}

call! {
    /// Returned by [`CommunityPreferencesClient::get_moderation_counts`](crate::community_preferences::CommunityPreferencesClient::get_moderation_counts).
    GetCommunityPreferenceModerationCounts => CommunityPreferenceModerationCounts
}

impl GetCommunityPreferenceModerationCounts {
    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

#[non_exhaustive]
pub struct AwaitingApproval {
    pub comments: Option<i64>,
    pub topics: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AwaitingApproval {
    "comments" => comments,
    "topics" => topics;
    extra
});

/// Returned by `community_preferences().get`.
#[non_exhaustive]
pub struct CommunityPreference {
    /// One of `ALLCATEGORY`, `RECENTPOST`.
    pub landing_page: Option<CommunityPreferenceUpdate>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityPreference {
    "landingPage" => landing_page;
    extra
});

/// Returned by `community_preferences().get_moderation_counts`.
#[non_exhaustive]
pub struct CommunityPreferenceModerationCounts {
    pub awaiting_approval: Option<AwaitingApproval>,
    pub moderated: Option<Moderated>,
    pub spam: Option<AwaitingApproval>,
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

#[non_exhaustive]
pub struct Moderated {
    pub topics: Option<i64>,
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
    /// Sent by `community_preferences().update`.
    pub enum CommunityPreferenceUpdate {
        /// `ALLCATEGORY`
        Allcategory = "ALLCATEGORY",
        /// `RECENTPOST`
        Recentpost = "RECENTPOST",
    }
}
