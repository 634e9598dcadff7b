// Written by `cargo xtask codegen` from desk/v1/community_topics.toml of the catalogue; changes belong there.
//! The calls, each with its optional parameters.

use zoho_http::call;
use zoho_types::{DateTime, Id, json};

use crate::generated::shared;

use super::{
    CommunityTopic, CommunityTopicAddAsTicketResult, CommunityTopicAddTagsResult,
    CommunityTopicCheckPermalinkResult, CommunityTopicDraft, CommunityTopicForModeration,
    CommunityTopicInclude, CommunityTopicLabel, CommunityTopicParticipant, CommunityTopicPermalink,
    CommunityTopicPublishDraftResult, CommunityTopicSaveDraftResult, CommunityTopicStatus,
    CommunityTopicTypes, CommunityTopicVoterTrend, ModeratedCommunityTopic,
};

call! {
    /// Returned by [`CommunityTopicsClient::list`](crate::community_topics::CommunityTopicsClient::list).
    ListCommunityTopics => list CommunityTopic
}

impl ListCommunityTopics {
    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Query parameter `unreplied`.
    pub fn unreplied(mut self, unreplied: bool) -> Self {
        self.0
            .request_mut()
            .set_query("unreplied", unreplied.to_string());
        self
    }

    /// Query parameter `label`.
    pub fn label(mut self, label: impl Into<CommunityTopicLabel>) -> Self {
        self.0.request_mut().set_query("label", label.into());
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `modifiedTime`, `modifiedTime` by default.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommunityTopicsSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `isAscending`, `false` by default.
    pub fn is_ascending(mut self, is_ascending: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAscending", is_ascending.to_string());
        self
    }

    /// Query parameter `startTime`.
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// Query parameter `endTime`.
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
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

    /// Query parameter `type`, one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Query parameter `tagName`.
    pub fn tag_name(mut self, tag_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tagName", tag_name);
        self
    }

    /// Query parameter `isSticky`.
    pub fn is_sticky(mut self, is_sticky: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSticky", is_sticky.to_string());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::get`](crate::community_topics::CommunityTopicsClient::get).
    GetCommunityTopic => CommunityTopic
}

impl GetCommunityTopic {
    /// What to return along with each item. Query parameter `include`, any of `seo`, `featuredImage`,
    /// `participantsCount`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityTopicInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<CommunityTopicInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::create`](crate::community_topics::CommunityTopicsClient::create).
    CreateCommunityTopic => CommunityTopic
}

call! {
    /// Returned by [`CommunityTopicsClient::update`](crate::community_topics::CommunityTopicsClient::update).
    UpdateCommunityTopic => CommunityTopic
}

call! {
    /// Returned by [`CommunityTopicsClient::update_many`](crate::community_topics::CommunityTopicsClient::update_many).
    UpdateManyCommunityTopics => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityTopicsClient::move_to_trash`](crate::community_topics::CommunityTopicsClient::move_to_trash).
    MoveCommunityTopicToTrash => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::search`](crate::community_topics::CommunityTopicsClient::search).
    SearchCommunityTopics => list CommunityTopic
}

impl SearchCommunityTopics {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// Query parameter `label`.
    pub fn label(mut self, label: impl Into<CommunityTopicLabel>) -> Self {
        self.0.request_mut().set_query("label", label.into());
        self
    }

    /// Query parameter `isSticky`.
    pub fn is_sticky(mut self, is_sticky: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSticky", is_sticky.to_string());
        self
    }

    /// Query parameter `unreplied`.
    pub fn unreplied(mut self, unreplied: bool) -> Self {
        self.0
            .request_mut()
            .set_query("unreplied", unreplied.to_string());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
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

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `modifiedTime`, `modifiedTime` by default.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommunityTopicsSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `type`, one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Query parameter `isAscending`, `false` by default.
    pub fn is_ascending(mut self, is_ascending: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAscending", is_ascending.to_string());
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Query parameter `status`, one of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`,
    /// `PUBLISHED` by default.
    pub fn status(mut self, status: impl Into<CommunityTopicStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::count`](crate::community_topics::CommunityTopicsClient::count).
    CountCommunityTopics => i64
}

impl CountCommunityTopics {
    /// Query parameter `label`.
    pub fn label(mut self, label: impl Into<CommunityTopicLabel>) -> Self {
        self.0.request_mut().set_query("label", label.into());
        self
    }

    /// Query parameter `type`, one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Query parameter `tagName`.
    pub fn tag_name(mut self, tag_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tagName", tag_name);
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::add_as_ticket`](crate::community_topics::CommunityTopicsClient::add_as_ticket).
    AddCommunityTopicAsTicket => CommunityTopicAddAsTicketResult
}

call! {
    /// Returned by [`CommunityTopicsClient::add_as_ticket_many`](crate::community_topics::CommunityTopicsClient::add_as_ticket_many).
    AddManyCommunityTopicsAsTicket => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityTopicsClient::add_tags`](crate::community_topics::CommunityTopicsClient::add_tags).
    AddCommunityTopicTags => list CommunityTopicAddTagsResult
}

call! {
    /// Returned by [`CommunityTopicsClient::approve`](crate::community_topics::CommunityTopicsClient::approve).
    ApproveCommunityTopics => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityTopicsClient::check_permalink`](crate::community_topics::CommunityTopicsClient::check_permalink).
    CheckCommunityTopicPermalink => CommunityTopicCheckPermalinkResult
}

call! {
    /// Returned by [`CommunityTopicsClient::delete_draft`](crate::community_topics::CommunityTopicsClient::delete_draft).
    DeleteCommunityTopicDraft => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::delete_trashed`](crate::community_topics::CommunityTopicsClient::delete_trashed).
    DeleteTrashedCommunityTopics => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityTopicsClient::download_attachment`](crate::community_topics::CommunityTopicsClient::download_attachment).
    DownloadCommunityTopicAttachment => file
}

call! {
    /// Returned by [`CommunityTopicsClient::follow`](crate::community_topics::CommunityTopicsClient::follow).
    FollowCommunityTopic => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::get_by_permalink`](crate::community_topics::CommunityTopicsClient::get_by_permalink).
    GetCommunityTopicByPermalink => CommunityTopic
}

impl GetCommunityTopicByPermalink {
    /// What to return along with each item. Query parameter `include`, any of `seo`, `featuredImage`,
    /// `participantsCount`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<CommunityTopicInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<CommunityTopicInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::get_ticket`](crate::community_topics::CommunityTopicsClient::get_ticket).
    GetCommunityTopicTicket => CommunityTopicAddAsTicketResult
}

call! {
    /// Returned by [`CommunityTopicsClient::get_types`](crate::community_topics::CommunityTopicsClient::get_types).
    GetCommunityTopicTypes => CommunityTopicTypes
}

call! {
    /// Returned by [`CommunityTopicsClient::like`](crate::community_topics::CommunityTopicsClient::like).
    LikeCommunityTopic => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::list_by_user`](crate::community_topics::CommunityTopicsClient::list_by_user).
    ListCommunityTopicsByUser => list CommunityTopic
}

impl ListCommunityTopicsByUser {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
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

    /// Query parameter `startTime`.
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// Query parameter `endTime`.
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }

    /// Query parameter `type`, one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::list_followers`](crate::community_topics::CommunityTopicsClient::list_followers).
    ListCommunityTopicFollowers => list shared::FollowingUser
}

impl ListCommunityTopicFollowers {
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

    /// Query parameter `userType`, one of `AGENT`, `END_USER`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::list_for_moderation`](crate::community_topics::CommunityTopicsClient::list_for_moderation).
    ListCommunityTopicsForModeration => list CommunityTopicForModeration
}

impl ListCommunityTopicsForModeration {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
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

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::list_moderated`](crate::community_topics::CommunityTopicsClient::list_moderated).
    ListModeratedCommunityTopics => list ModeratedCommunityTopic
}

impl ListModeratedCommunityTopics {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
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

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::list_my_drafts`](crate::community_topics::CommunityTopicsClient::list_my_drafts).
    ListMyCommunityTopicDrafts => list CommunityTopicDraft
}

impl ListMyCommunityTopicDrafts {
    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `modifiedTime`, `modifiedTime` by default.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommunityTopicsSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `isAscending`, `false` by default.
    pub fn is_ascending(mut self, is_ascending: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isAscending", is_ascending.to_string());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
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

    /// Query parameter `type`, one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub fn type_(mut self, type_: impl Into<shared::CommunityCommentType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::list_participants`](crate::community_topics::CommunityTopicsClient::list_participants).
    ListCommunityTopicParticipants => list CommunityTopicParticipant
}

impl ListCommunityTopicParticipants {
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

    /// Query parameter `userType`, one of `AGENT`, `END_USER`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::list_permalinks`](crate::community_topics::CommunityTopicsClient::list_permalinks).
    ListCommunityTopicPermalinks => list CommunityTopicPermalink
}

call! {
    /// Returned by [`CommunityTopicsClient::list_voter_trend`](crate::community_topics::CommunityTopicsClient::list_voter_trend).
    ListCommunityTopicVoterTrend => list CommunityTopicVoterTrend
}

impl ListCommunityTopicVoterTrend {
    /// Query parameter `startTime`.
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// Query parameter `endTime`.
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::list_voters`](crate::community_topics::CommunityTopicsClient::list_voters).
    ListCommunityTopicVoters => list CommunityTopicParticipant
}

impl ListCommunityTopicVoters {
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

    /// Query parameter `userType`, one of `AGENT`, `END_USER`.
    pub fn user_type(mut self, user_type: impl Into<shared::UserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }
}

call! {
    /// Returned by [`CommunityTopicsClient::lock`](crate::community_topics::CommunityTopicsClient::lock).
    LockCommunityTopic => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::mark_all_spam`](crate::community_topics::CommunityTopicsClient::mark_all_spam).
    MarkCommunityTopicAllSpam => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityTopicsClient::mark_spam`](crate::community_topics::CommunityTopicsClient::mark_spam).
    MarkCommunityTopicAsSpam => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::moderate`](crate::community_topics::CommunityTopicsClient::moderate).
    ModerateCommunityTopic => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::move_to`](crate::community_topics::CommunityTopicsClient::move_to).
    MoveCommunityTopicTo => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::move_to_trash_many`](crate::community_topics::CommunityTopicsClient::move_to_trash_many).
    MoveManyCommunityTopicsToTrash => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityTopicsClient::publish_draft`](crate::community_topics::CommunityTopicsClient::publish_draft).
    PublishCommunityTopicDraft => CommunityTopicPublishDraftResult
}

call! {
    /// Returned by [`CommunityTopicsClient::remove_tags`](crate::community_topics::CommunityTopicsClient::remove_tags).
    RemoveCommunityTopicTags => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::restore`](crate::community_topics::CommunityTopicsClient::restore).
    RestoreCommunityTopics => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityTopicsClient::save_draft`](crate::community_topics::CommunityTopicsClient::save_draft).
    SaveCommunityTopicDraft => CommunityTopicSaveDraftResult
}

call! {
    /// Returned by [`CommunityTopicsClient::unfollow`](crate::community_topics::CommunityTopicsClient::unfollow).
    UnfollowCommunityTopic => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::unlike`](crate::community_topics::CommunityTopicsClient::unlike).
    UnlikeCommunityTopic => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::unlock`](crate::community_topics::CommunityTopicsClient::unlock).
    UnlockCommunityTopic => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::unmoderate`](crate::community_topics::CommunityTopicsClient::unmoderate).
    UnmoderateCommunityTopic => ()
}

call! {
    /// Returned by [`CommunityTopicsClient::unmoderate_many`](crate::community_topics::CommunityTopicsClient::unmoderate_many).
    UnmoderateManyCommunityTopics => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityTopicsClient::update_draft`](crate::community_topics::CommunityTopicsClient::update_draft).
    UpdateCommunityTopicDraft => CommunityTopicSaveDraftResult
}

call! {
    /// Returned by [`CommunityTopicsClient::update_permalinks`](crate::community_topics::CommunityTopicsClient::update_permalinks).
    UpdateCommunityTopicPermalinks => list CommunityTopicPermalink
}

call! {
    /// Returned by [`CommunityTopicsClient::update_types`](crate::community_topics::CommunityTopicsClient::update_types).
    UpdateCommunityTopicTypes => ()
}
