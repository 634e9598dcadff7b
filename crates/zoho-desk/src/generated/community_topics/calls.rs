// Written by `cargo xtask codegen` from desk/v1/community_topics.toml of the catalogue; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{Call, DateTime, Id, List, call, wire};

use crate::shared;

use super::{
    CommunityTopic, CommunityTopicDraft, CommunityTopicForModeration, CommunityTopicInclude,
    CommunityTopicLabel, CommunityTopicParticipant, CommunityTopicStatus, CommunityTopicVoterTrend,
    ModeratedCommunityTopic,
};

/// What may be set before `community_topics().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(pub(super) List<CommunityTopic>);

impl ListCall {
    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Yes or no. Query parameter `unreplied`.
    pub fn unreplied(mut self, unreplied: bool) -> Self {
        self.0
            .request_mut()
            .set_query("unreplied", unreplied.to_string());
        self
    }

    /// One of the 16 words of [`CommunityTopicLabel`]. Query parameter `label`.
    pub fn label(mut self, label: impl Into<CommunityTopicLabel>) -> Self {
        self.0.request_mut().set_query("label", label.into());
        self
    }

    /// What the list is ordered by: `createdTime`, `modifiedTime`; `modifiedTime` where it is left
    /// out. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommunityTopicsSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Whether it is ascending; `false` where it is left out. Query parameter `isAscending`.
    pub fn is_ascending(mut self, is_ascending: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAscending", is_ascending.to_string());
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `startTime`.
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `endTime`.
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }

    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
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

    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Text. Query parameter `tagName`.
    pub fn tag_name(mut self, tag_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tagName", tag_name);
        self
    }

    /// Whether it is sticky. Query parameter `isSticky`.
    pub fn is_sticky(mut self, is_sticky: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSticky", is_sticky.to_string());
        self
    }
}

call!(ListCall => list CommunityTopic);

/// What may be set before `community_topics().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(pub(super) Call<CommunityTopic>);

impl GetCall {
    /// What comes along: `seo`, `featuredImage`, `participantsCount`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityTopicInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<CommunityTopicInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => CommunityTopic);

/// What may be set before `community_topics().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(pub(super) List<CommunityTopic>);

impl SearchCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// One of the 16 words of [`CommunityTopicLabel`]. Query parameter `label`.
    pub fn label(mut self, label: impl Into<CommunityTopicLabel>) -> Self {
        self.0.request_mut().set_query("label", label.into());
        self
    }

    /// Whether it is sticky. Query parameter `isSticky`.
    pub fn is_sticky(mut self, is_sticky: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSticky", is_sticky.to_string());
        self
    }

    /// Yes or no. Query parameter `unreplied`.
    pub fn unreplied(mut self, unreplied: bool) -> Self {
        self.0
            .request_mut()
            .set_query("unreplied", unreplied.to_string());
        self
    }

    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
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

    /// What the list is ordered by: `createdTime`, `modifiedTime`; `modifiedTime` where it is left
    /// out. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommunityTopicsSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Whether it is ascending; `false` where it is left out. Query parameter `isAscending`.
    pub fn is_ascending(mut self, is_ascending: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAscending", is_ascending.to_string());
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// One of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`; `PUBLISHED` where it is
    /// left out. Query parameter `status`.
    pub fn status(mut self, status: impl Into<CommunityTopicStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(SearchCall => list CommunityTopic);

/// What may be set before `community_topics().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(pub(super) Call<i64>);

impl CountCall {
    /// One of the 16 words of [`CommunityTopicLabel`]. Query parameter `label`.
    pub fn label(mut self, label: impl Into<CommunityTopicLabel>) -> Self {
        self.0.request_mut().set_query("label", label.into());
        self
    }

    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Text. Query parameter `tagName`.
    pub fn tag_name(mut self, tag_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tagName", tag_name);
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(CountCall => i64);

/// What may be set before `community_topics().get_by_permalink` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByPermalinkCall(pub(super) Call<CommunityTopic>);

impl GetByPermalinkCall {
    /// What comes along: `seo`, `featuredImage`, `participantsCount`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityTopicInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<CommunityTopicInclude>(include).join(","),
        );
        self
    }
}

call!(GetByPermalinkCall => CommunityTopic);

/// What may be set before `community_topics().list_by_user` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByUserCall(pub(super) List<CommunityTopic>);

impl ListByUserCall {
    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
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

    /// A date-time, sent in the form of the product. Query parameter `startTime`.
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `endTime`.
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }

    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(ListByUserCall => list CommunityTopic);

/// What may be set before `community_topics().list_followers` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListFollowersCall(pub(super) List<shared::FollowingUser>);

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

    /// One of `AGENT`, `END_USER`. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call!(ListFollowersCall => list shared::FollowingUser);

/// What may be set before `community_topics().list_for_moderation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListForModerationCall(pub(super) List<CommunityTopicForModeration>);

impl ListForModerationCall {
    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
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

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(ListForModerationCall => list CommunityTopicForModeration);

/// What may be set before `community_topics().list_moderated` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListModeratedCall(pub(super) List<ModeratedCommunityTopic>);

impl ListModeratedCall {
    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
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

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(ListModeratedCall => list ModeratedCommunityTopic);

/// What may be set before `community_topics().list_my_drafts` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMyDraftsCall(pub(super) List<CommunityTopicDraft>);

impl ListMyDraftsCall {
    /// What the list is ordered by: `createdTime`, `modifiedTime`; `modifiedTime` where it is left
    /// out. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommunityTopicsSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Whether it is ascending; `false` where it is left out. Query parameter `isAscending`.
    pub fn is_ascending(mut self, is_ascending: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAscending", is_ascending.to_string());
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
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

    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(ListMyDraftsCall => list CommunityTopicDraft);

/// What may be set before `community_topics().list_participants` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListParticipantsCall(pub(super) List<CommunityTopicParticipant>);

impl ListParticipantsCall {
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

    /// One of `AGENT`, `END_USER`. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call!(ListParticipantsCall => list CommunityTopicParticipant);

/// What may be set before `community_topics().list_voter_trend` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListVoterTrendCall(pub(super) List<CommunityTopicVoterTrend>);

impl ListVoterTrendCall {
    /// A date-time, sent in the form of the product. Query parameter `startTime`.
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `endTime`.
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }
}

call!(ListVoterTrendCall => list CommunityTopicVoterTrend);

/// What may be set before `community_topics().list_voters` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListVotersCall(pub(super) List<CommunityTopicParticipant>);

impl ListVotersCall {
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

    /// One of `AGENT`, `END_USER`. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call!(ListVotersCall => list CommunityTopicParticipant);
