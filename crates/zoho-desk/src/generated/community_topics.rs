// Written by `cargo xtask codegen` from desk/v1/community_topics.toml of the catalogue; changes belong there.
//! Topics of the community.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut community_topics = desk.community_topics().list().stream();
//! while let Some(community_topic) = community_topics.next().await {
//!     println!("{:?}", community_topic?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, decode};
use zoho_types::{Id, json};

use crate::client::Desk;

mod calls;
mod enums;
mod types;

pub use self::calls::{
    AddCommunityTopicAsTicket, AddCommunityTopicTags, AddManyCommunityTopicsAsTicket,
    ApproveCommunityTopics, CheckCommunityTopicPermalink, CountCommunityTopics,
    CreateCommunityTopic, DeleteCommunityTopicDraft, DeleteTrashedCommunityTopics,
    DownloadCommunityTopicAttachment, FollowCommunityTopic, GetCommunityTopic,
    GetCommunityTopicByPermalink, GetCommunityTopicTicket, GetCommunityTopicTypes,
    LikeCommunityTopic, ListCommunityTopicFollowers, ListCommunityTopicParticipants,
    ListCommunityTopicPermalinks, ListCommunityTopicVoterTrend, ListCommunityTopicVoters,
    ListCommunityTopics, ListCommunityTopicsByUser, ListCommunityTopicsForModeration,
    ListModeratedCommunityTopics, ListMyCommunityTopicDrafts, LockCommunityTopic,
    MarkCommunityTopicAllSpam, MarkCommunityTopicAsSpam, ModerateCommunityTopic,
    MoveCommunityTopicTo, MoveCommunityTopicToTrash, MoveManyCommunityTopicsToTrash,
    PublishCommunityTopicDraft, RemoveCommunityTopicTags, RestoreCommunityTopics,
    SaveCommunityTopicDraft, SearchCommunityTopics, UnfollowCommunityTopic, UnlikeCommunityTopic,
    UnlockCommunityTopic, UnmoderateCommunityTopic, UnmoderateManyCommunityTopics,
    UpdateCommunityTopic, UpdateCommunityTopicDraft, UpdateCommunityTopicPermalinks,
    UpdateCommunityTopicTypes, UpdateManyCommunityTopics,
};
pub use self::enums::{
    CommunityTopicInclude, CommunityTopicLabel, CommunityTopicStatus, CommunityTopicUpdateLabel,
    CommunityTopicUpdateManyFieldName,
};
pub use self::types::{
    CommunityTopic, CommunityTopicAddAsTicketResult, CommunityTopicAddTagsResult,
    CommunityTopicCheckPermalinkResult, CommunityTopicCreate, CommunityTopicDraft,
    CommunityTopicFeaturedImage, CommunityTopicForModeration, CommunityTopicMarkAllSpam,
    CommunityTopicParticipant, CommunityTopicPermalink, CommunityTopicPublishDraft,
    CommunityTopicPublishDraftResult, CommunityTopicSaveDraft, CommunityTopicSaveDraftResult,
    CommunityTopicSeo, CommunityTopicTypes, CommunityTopicUpdate, CommunityTopicUpdateMany,
    CommunityTopicUpdatePermalinks, CommunityTopicUpdateTypes, CommunityTopicVoterTrend,
    FeaturedImage, ModeratedCommunityTopic,
};

/// `GET /api/v1/communityTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST: Operation = Operation::get(
    "desk.community_topics.list",
    "/api/{version}/communityTopics",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(
    5_000,
    "narrow the list with `categoryId`, `unreplied`, `label`",
);

/// `GET /api/v1/communityTopics/{topic_id}`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET: Operation = Operation::get(
    "desk.community_topics.get",
    "/api/{version}/communityTopics/{topic_id}",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `POST /api/v1/communityTopics`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.community_topics.create",
    "/api/{version}/communityTopics",
)
.scopes(&["Desk.forums.CREATE", "Desk.community.CREATE"]);

/// `PATCH /api/v1/communityTopics/{topic_id}`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.community_topics.update",
    "/api/{version}/communityTopics/{topic_id}",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/updateMany`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::post(
    "desk.community_topics.update_many",
    "/api/{version}/communityTopics/updateMany",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/moveToTrash`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.community_topics.move_to_trash",
    "/api/{version}/communityTopics/{topic_id}/moveToTrash",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `GET /api/v1/communityTopics/search`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.community_topics.search",
    "/api/{version}/communityTopics/search",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(
    5_000,
    "narrow the list with `label`, `isSticky`, `unreplied`",
);

/// `GET /api/v1/communityTopics/count`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static COUNT: Operation = Operation::get(
    "desk.community_topics.count",
    "/api/{version}/communityTopics/count",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `POST /api/v1/communityTopics/{topic_id}/addAsTicket`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
pub static ADD_AS_TICKET: Operation = Operation::post(
    "desk.community_topics.add_as_ticket",
    "/api/{version}/communityTopics/{topic_id}/addAsTicket",
)
.scopes(&["Desk.forums.CREATE", "Desk.community.CREATE"]);

/// `POST /api/v1/communityTopics/addAsTicket`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
pub static ADD_AS_TICKET_MANY: Operation = Operation::post(
    "desk.community_topics.add_as_ticket_many",
    "/api/{version}/communityTopics/addAsTicket",
)
.scopes(&["Desk.forums.CREATE", "Desk.community.CREATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/associateTags`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static ADD_TAGS: Operation = Operation::post(
    "desk.community_topics.add_tags",
    "/api/{version}/communityTopics/{topic_id}/associateTags",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/approve`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static APPROVE: Operation = Operation::post(
    "desk.community_topics.approve",
    "/api/{version}/communityTopics/approve",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `GET /api/v1/communityTopics/permalink/availability`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static CHECK_PERMALINK: Operation = Operation::get(
    "desk.community_topics.check_permalink",
    "/api/{version}/communityTopics/permalink/availability",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `DELETE /api/v1/communityTopics/{topic_id}/deleteDraft`. Scopes `Desk.forums.DELETE` and `Desk.community.DELETE`.
pub static DELETE_DRAFT: Operation = Operation::delete(
    "desk.community_topics.delete_draft",
    "/api/{version}/communityTopics/{topic_id}/deleteDraft",
)
.scopes(&["Desk.forums.DELETE", "Desk.community.DELETE"]);

/// `DELETE /api/v1/communityTopics`. Scopes `Desk.forums.DELETE` and `Desk.community.DELETE`.
pub static DELETE_TRASHED: Operation = Operation::delete(
    "desk.community_topics.delete_trashed",
    "/api/{version}/communityTopics",
)
.scopes(&["Desk.forums.DELETE", "Desk.community.DELETE"]);

/// `GET /api/v1/communityTopics/{topic_id}/attachments/{attachment_id}/content`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static DOWNLOAD_ATTACHMENT: Operation = Operation::get(
    "desk.community_topics.download_attachment",
    "/api/{version}/communityTopics/{topic_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `POST /api/v1/communityTopics/{topic_id}/follow`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static FOLLOW: Operation = Operation::post(
    "desk.community_topics.follow",
    "/api/{version}/communityTopics/{topic_id}/follow",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `GET /api/v1/communityTopicByPermalink`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET_BY_PERMALINK: Operation = Operation::get(
    "desk.community_topics.get_by_permalink",
    "/api/{version}/communityTopicByPermalink",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/communityTopics/{topic_id}/ticket`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET_TICKET: Operation = Operation::get(
    "desk.community_topics.get_ticket",
    "/api/{version}/communityTopics/{topic_id}/ticket",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/communityTopicTypes`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET_TYPES: Operation = Operation::get(
    "desk.community_topics.get_types",
    "/api/{version}/communityTopicTypes",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `POST /api/v1/communityTopics/{topic_id}/like`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static LIKE: Operation = Operation::post(
    "desk.community_topics.like",
    "/api/{version}/communityTopics/{topic_id}/like",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `GET /api/v1/communityUsers/{user_id}/topics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_BY_USER: Operation = Operation::get(
    "desk.community_topics.list_by_user",
    "/api/{version}/communityUsers/{user_id}/topics",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(
    5_000,
    "narrow the list with `startTime`, `endTime`, `categoryId`",
);

/// `GET /api/v1/communityTopics/{topic_id}/followers`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_FOLLOWERS: Operation = Operation::get(
    "desk.community_topics.list_followers",
    "/api/{version}/communityTopics/{topic_id}/followers",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "narrow the list with `userType`");

/// `GET /api/v1/communityModeration/topics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_FOR_MODERATION: Operation = Operation::get(
    "desk.community_topics.list_for_moderation",
    "/api/{version}/communityModeration/topics",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "narrow the list with `categoryId`, `status`");

/// `GET /api/v1/communityModeratedTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_MODERATED: Operation = Operation::get(
    "desk.community_topics.list_moderated",
    "/api/{version}/communityModeratedTopics",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "narrow the list with `categoryId`");

/// `GET /api/v1/communityMyDraftedTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_MY_DRAFTS: Operation = Operation::get(
    "desk.community_topics.list_my_drafts",
    "/api/{version}/communityMyDraftedTopics",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "narrow the list with `categoryId`");

/// `GET /api/v1/communityTopics/{topic_id}/participants`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_PARTICIPANTS: Operation = Operation::get(
    "desk.community_topics.list_participants",
    "/api/{version}/communityTopics/{topic_id}/participants",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "narrow the list with `userType`");

/// `GET /api/v1/communityTopics/{topic_id}/permalinks`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_PERMALINKS: Operation = Operation::get(
    "desk.community_topics.list_permalinks",
    "/api/{version}/communityTopics/{topic_id}/permalinks",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/communityTopics/{topic_id}/voters/trend`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_VOTER_TREND: Operation = Operation::get(
    "desk.community_topics.list_voter_trend",
    "/api/{version}/communityTopics/{topic_id}/voters/trend",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/communityTopics/{topic_id}/voters`. Scope `Desk.forums.READ`.
pub static LIST_VOTERS: Operation = Operation::get(
    "desk.community_topics.list_voters",
    "/api/{version}/communityTopics/{topic_id}/voters",
)
.scopes(&["Desk.forums.READ"])
.most(5_000, "narrow the list with `userType`");

/// `POST /api/v1/communityTopics/{topic_id}/lock`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static LOCK: Operation = Operation::post(
    "desk.community_topics.lock",
    "/api/{version}/communityTopics/{topic_id}/lock",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/community/markAllTopicsAsSpam`. Scopes `Desk.basic.UPDATE` and `Desk.community.UPDATE`.
pub static MARK_ALL_SPAM: Operation = Operation::post(
    "desk.community_topics.mark_all_spam",
    "/api/{version}/community/markAllTopicsAsSpam",
)
.scopes(&["Desk.basic.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/markSpam`. Scopes `Desk.basic.UPDATE` and `Desk.community.UPDATE`.
pub static MARK_SPAM: Operation = Operation::post(
    "desk.community_topics.mark_spam",
    "/api/{version}/communityTopics/{topic_id}/markSpam",
)
.scopes(&["Desk.basic.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/moderate`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static MODERATE: Operation = Operation::post(
    "desk.community_topics.moderate",
    "/api/{version}/communityTopics/{topic_id}/moderate",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/move`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static MOVE_TO: Operation = Operation::post(
    "desk.community_topics.move_to",
    "/api/{version}/communityTopics/{topic_id}/move",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/moveToTrash`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static MOVE_TO_TRASH_MANY: Operation = Operation::post(
    "desk.community_topics.move_to_trash_many",
    "/api/{version}/communityTopics/moveToTrash",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/publishDraft`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static PUBLISH_DRAFT: Operation = Operation::post(
    "desk.community_topics.publish_draft",
    "/api/{version}/communityTopics/{topic_id}/publishDraft",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/dissociateTags`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static REMOVE_TAGS: Operation = Operation::post(
    "desk.community_topics.remove_tags",
    "/api/{version}/communityTopics/{topic_id}/dissociateTags",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/restore`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static RESTORE: Operation = Operation::post(
    "desk.community_topics.restore",
    "/api/{version}/communityTopics/restore",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/saveDraft`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
pub static SAVE_DRAFT: Operation = Operation::post(
    "desk.community_topics.save_draft",
    "/api/{version}/communityTopics/saveDraft",
)
.scopes(&["Desk.forums.CREATE", "Desk.community.CREATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/unfollow`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UNFOLLOW: Operation = Operation::post(
    "desk.community_topics.unfollow",
    "/api/{version}/communityTopics/{topic_id}/unfollow",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/unlike`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UNLIKE: Operation = Operation::post(
    "desk.community_topics.unlike",
    "/api/{version}/communityTopics/{topic_id}/unlike",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/unlock`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UNLOCK: Operation = Operation::post(
    "desk.community_topics.unlock",
    "/api/{version}/communityTopics/{topic_id}/unlock",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/unmoderate`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UNMODERATE: Operation = Operation::post(
    "desk.community_topics.unmoderate",
    "/api/{version}/communityTopics/{topic_id}/unmoderate",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/unmoderate`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UNMODERATE_MANY: Operation = Operation::post(
    "desk.community_topics.unmoderate_many",
    "/api/{version}/communityTopics/unmoderate",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `PUT /api/v1/communityTopics/{topic_id}/updateDraft`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE_DRAFT: Operation = Operation::put(
    "desk.community_topics.update_draft",
    "/api/{version}/communityTopics/{topic_id}/updateDraft",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `PATCH /api/v1/communityTopics/{topic_id}/permalinks`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE_PERMALINKS: Operation = Operation::patch(
    "desk.community_topics.update_permalinks",
    "/api/{version}/communityTopics/{topic_id}/permalinks",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `PATCH /api/v1/communityTopicTypes`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE_TYPES: Operation = Operation::patch(
    "desk.community_topics.update_types",
    "/api/{version}/communityTopicTypes",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &MOVE_TO_TRASH,
    &SEARCH,
    &COUNT,
    &ADD_AS_TICKET,
    &ADD_AS_TICKET_MANY,
    &ADD_TAGS,
    &APPROVE,
    &CHECK_PERMALINK,
    &DELETE_DRAFT,
    &DELETE_TRASHED,
    &DOWNLOAD_ATTACHMENT,
    &FOLLOW,
    &GET_BY_PERMALINK,
    &GET_TICKET,
    &GET_TYPES,
    &LIKE,
    &LIST_BY_USER,
    &LIST_FOLLOWERS,
    &LIST_FOR_MODERATION,
    &LIST_MODERATED,
    &LIST_MY_DRAFTS,
    &LIST_PARTICIPANTS,
    &LIST_PERMALINKS,
    &LIST_VOTER_TREND,
    &LIST_VOTERS,
    &LOCK,
    &MARK_ALL_SPAM,
    &MARK_SPAM,
    &MODERATE,
    &MOVE_TO,
    &MOVE_TO_TRASH_MANY,
    &PUBLISH_DRAFT,
    &REMOVE_TAGS,
    &RESTORE,
    &SAVE_DRAFT,
    &UNFOLLOW,
    &UNLIKE,
    &UNLOCK,
    &UNMODERATE,
    &UNMODERATE_MANY,
    &UPDATE_DRAFT,
    &UPDATE_PERMALINKS,
    &UPDATE_TYPES,
];

/// Topics of the community.
///
/// From [`Desk::community_topics`](crate::Desk::community_topics).
#[derive(Debug, Clone)]
pub struct CommunityTopicsClient {
    client: Client,
}

impl Desk {
    /// Topics of the community.
    #[must_use]
    pub fn community_topics(&self) -> CommunityTopicsClient {
        CommunityTopicsClient {
            client: self.client().clone(),
        }
    }
}

impl CommunityTopicsClient {
    /// Lists community topics.
    ///
    /// `GET /api/v1/communityTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`. Pages of up
    /// to 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListCommunityTopics {
        ListCommunityTopics(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Retried on transient failures.
    pub fn get(&self, topic_id: impl Into<Id>) -> GetCommunityTopic {
        let request = self.client.request(&GET).segment(topic_id.into());
        GetCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a community topic.
    ///
    /// `POST /api/v1/communityTopics`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &CommunityTopicCreate) -> CreateCommunityTopic {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a community topic.
    ///
    /// `PATCH /api/v1/communityTopics/{topic_id}`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityTopicUpdate,
    ) -> UpdateCommunityTopic {
        let request = self
            .client
            .request(&UPDATE)
            .segment(topic_id.into())
            .json_member("", body);
        UpdateCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates several community topics.
    ///
    /// `POST /api/v1/communityTopics/updateMany`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn update_many(&self, body: &CommunityTopicUpdateMany) -> UpdateManyCommunityTopics {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        UpdateManyCommunityTopics(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Moves a community topic to trash.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/moveToTrash`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn move_to_trash(&self, topic_id: impl Into<Id>) -> MoveCommunityTopicToTrash {
        let request = self.client.request(&MOVE_TO_TRASH).segment(topic_id.into());
        MoveCommunityTopicToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches community topics.
    ///
    /// `GET /api/v1/communityTopics/search`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Pages of up to 100 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    ///
    /// - `search_str`: The text to search for.
    pub fn search(&self, search_str: impl AsRef<str>) -> SearchCommunityTopics {
        let mut request = self.client.request(&SEARCH);
        request.set_query("searchStr", search_str);
        SearchCommunityTopics(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts community topics.
    ///
    /// `GET /api/v1/communityTopics/count`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Retried on transient failures.
    ///
    /// - `view_id`: The id of the custom view whose contents to return.
    pub fn count(&self, view_id: impl Into<Id>) -> CountCommunityTopics {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        CountCommunityTopics(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Adds a community topic as ticket.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/addAsTicket`. Scopes `Desk.forums.CREATE` and
    /// `Desk.community.CREATE`. Not retried when it may have been carried out.
    pub fn add_as_ticket(&self, topic_id: impl Into<Id>) -> AddCommunityTopicAsTicket {
        let request = self.client.request(&ADD_AS_TICKET).segment(topic_id.into());
        AddCommunityTopicAsTicket(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Adds several community topics as ticket.
    ///
    /// `POST /api/v1/communityTopics/addAsTicket`. Scopes `Desk.forums.CREATE` and
    /// `Desk.community.CREATE`. Not retried when it may have been carried out.
    pub fn add_as_ticket_many(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AddManyCommunityTopicsAsTicket {
        let request = self
            .client
            .request(&ADD_AS_TICKET_MANY)
            .json_member("topicIds", &json::owned::<Id>(topic_ids));
        AddManyCommunityTopicsAsTicket(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Adds the tags of a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/associateTags`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn add_tags(
        &self,
        topic_id: impl Into<Id>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> AddCommunityTopicTags {
        let request = self
            .client
            .request(&ADD_TAGS)
            .segment(topic_id.into())
            .json_member("tags", &json::owned::<String>(tags));
        AddCommunityTopicTags(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, ""),
            Paging::Whole,
        ))
    }

    /// Approves community topics.
    ///
    /// `POST /api/v1/communityTopics/approve`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn approve(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ApproveCommunityTopics {
        let request = self
            .client
            .request(&APPROVE)
            .json_member("topicIds", &json::owned::<Id>(topic_ids));
        ApproveCommunityTopics(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Checks the permalink of community topics.
    ///
    /// `GET /api/v1/communityTopics/permalink/availability`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Retried on transient failures.
    pub fn check_permalink(&self, permalink: impl AsRef<str>) -> CheckCommunityTopicPermalink {
        let mut request = self.client.request(&CHECK_PERMALINK);
        request.set_query("permalink", permalink);
        CheckCommunityTopicPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes the draft of a community topic.
    ///
    /// `DELETE /api/v1/communityTopics/{topic_id}/deleteDraft`. Scopes `Desk.forums.DELETE` and
    /// `Desk.community.DELETE`. Retried on transient failures.
    pub fn delete_draft(&self, topic_id: impl Into<Id>) -> DeleteCommunityTopicDraft {
        let request = self.client.request(&DELETE_DRAFT).segment(topic_id.into());
        DeleteCommunityTopicDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Deletes trashed community topics.
    ///
    /// `DELETE /api/v1/communityTopics`. Scopes `Desk.forums.DELETE` and `Desk.community.DELETE`.
    /// Retried on transient failures.
    pub fn delete_trashed(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteTrashedCommunityTopics {
        let request = self
            .client
            .request(&DELETE_TRASHED)
            .json_member("topicIds", &json::owned::<Id>(topic_ids));
        DeleteTrashedCommunityTopics(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Downloads the attachment of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/attachments/{attachment_id}/content`. Scopes
    /// `Desk.forums.READ` and `Desk.community.READ`. Retried on transient failures.
    pub fn download_attachment(
        &self,
        topic_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadCommunityTopicAttachment {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(topic_id.into())
            .segment(attachment_id.into());
        DownloadCommunityTopicAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Follows a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/follow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn follow(&self, topic_id: impl Into<Id>) -> FollowCommunityTopic {
        let request = self.client.request(&FOLLOW).segment(topic_id.into());
        FollowCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Gets a community topic by permalink.
    ///
    /// `GET /api/v1/communityTopicByPermalink`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Retried on transient failures.
    pub fn get_by_permalink(&self, permalink: impl AsRef<str>) -> GetCommunityTopicByPermalink {
        let mut request = self.client.request(&GET_BY_PERMALINK);
        request.set_query("permalink", permalink);
        GetCommunityTopicByPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the ticket of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/ticket`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Retried on transient failures.
    pub fn get_ticket(&self, topic_id: impl Into<Id>) -> GetCommunityTopicTicket {
        let request = self.client.request(&GET_TICKET).segment(topic_id.into());
        GetCommunityTopicTicket(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the types of community topics.
    ///
    /// `GET /api/v1/communityTopicTypes`. Scopes `Desk.forums.READ` and `Desk.community.READ`. Retried
    /// on transient failures.
    pub fn get_types(&self) -> GetCommunityTopicTypes {
        GetCommunityTopicTypes(Call::new(
            self.client.clone(),
            self.client.request(&GET_TYPES),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Likes a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/like`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn like(&self, topic_id: impl Into<Id>) -> LikeCommunityTopic {
        let request = self.client.request(&LIKE).segment(topic_id.into());
        LikeCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists community topics of a user.
    ///
    /// `GET /api/v1/communityUsers/{user_id}/topics`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_by_user(&self, user_id: impl Into<Id>) -> ListCommunityTopicsByUser {
        let request = self.client.request(&LIST_BY_USER).segment(user_id.into());
        ListCommunityTopicsByUser(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the followers of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/followers`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Pages of up to 50 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_followers(&self, topic_id: impl Into<Id>) -> ListCommunityTopicFollowers {
        let request = self
            .client
            .request(&LIST_FOLLOWERS)
            .segment(topic_id.into());
        ListCommunityTopicFollowers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists community topics for moderation.
    ///
    /// `GET /api/v1/communityModeration/topics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Pages of up to 100 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    ///
    /// - `status`: One of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
    pub fn list_for_moderation(
        &self,
        status: impl Into<CommunityTopicStatus>,
    ) -> ListCommunityTopicsForModeration {
        let mut request = self.client.request(&LIST_FOR_MODERATION);
        request.set_query("status", status.into());
        ListCommunityTopicsForModeration(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists moderated community topics.
    ///
    /// `GET /api/v1/communityModeratedTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Pages of up to 100 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list_moderated(&self) -> ListModeratedCommunityTopics {
        ListModeratedCommunityTopics(List::new(
            self.client.clone(),
            self.client.request(&LIST_MODERATED),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the user's own drafts.
    ///
    /// `GET /api/v1/communityMyDraftedTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Pages of up to 100 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list_my_drafts(&self) -> ListMyCommunityTopicDrafts {
        ListMyCommunityTopicDrafts(List::new(
            self.client.clone(),
            self.client.request(&LIST_MY_DRAFTS),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the participants of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/participants`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Pages of up to 50 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_participants(&self, topic_id: impl Into<Id>) -> ListCommunityTopicParticipants {
        let request = self
            .client
            .request(&LIST_PARTICIPANTS)
            .segment(topic_id.into());
        ListCommunityTopicParticipants(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the permalinks of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/permalinks`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Retried on transient failures.
    pub fn list_permalinks(&self, topic_id: impl Into<Id>) -> ListCommunityTopicPermalinks {
        let request = self
            .client
            .request(&LIST_PERMALINKS)
            .segment(topic_id.into());
        ListCommunityTopicPermalinks(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the voter trend of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/voters/trend`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Retried on transient failures.
    pub fn list_voter_trend(&self, topic_id: impl Into<Id>) -> ListCommunityTopicVoterTrend {
        let request = self
            .client
            .request(&LIST_VOTER_TREND)
            .segment(topic_id.into());
        ListCommunityTopicVoterTrend(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "topicVoterTrend"),
            Paging::Whole,
        ))
    }

    /// Lists the voters of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/voters`. Scope `Desk.forums.READ`. Pages of up to 50
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_voters(&self, topic_id: impl Into<Id>) -> ListCommunityTopicVoters {
        let request = self.client.request(&LIST_VOTERS).segment(topic_id.into());
        ListCommunityTopicVoters(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Locks a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/lock`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn lock(&self, topic_id: impl Into<Id>) -> LockCommunityTopic {
        let request = self.client.request(&LOCK).segment(topic_id.into());
        LockCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Marks the all spam of community topics.
    ///
    /// `POST /api/v1/community/markAllTopicsAsSpam`. Scopes `Desk.basic.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn mark_all_spam(&self, body: &CommunityTopicMarkAllSpam) -> MarkCommunityTopicAllSpam {
        let request = self.client.request(&MARK_ALL_SPAM).json_member("", body);
        MarkCommunityTopicAllSpam(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Marks a community topic as spam.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/markSpam`. Scopes `Desk.basic.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn mark_spam(
        &self,
        topic_id: impl Into<Id>,
        reason: impl AsRef<str>,
    ) -> MarkCommunityTopicAsSpam {
        let request = self
            .client
            .request(&MARK_SPAM)
            .segment(topic_id.into())
            .json_member("reason", &reason.as_ref().to_owned());
        MarkCommunityTopicAsSpam(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Moderates a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/moderate`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn moderate(&self, topic_id: impl Into<Id>) -> ModerateCommunityTopic {
        let request = self.client.request(&MODERATE).segment(topic_id.into());
        ModerateCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Moves a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/move`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn move_to(
        &self,
        topic_id: impl Into<Id>,
        category_id: impl Into<Id>,
    ) -> MoveCommunityTopicTo {
        let request = self
            .client
            .request(&MOVE_TO)
            .segment(topic_id.into())
            .json_member("categoryId", &category_id.into());
        MoveCommunityTopicTo(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Moves several community topics to trash.
    ///
    /// `POST /api/v1/communityTopics/moveToTrash`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn move_to_trash_many(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveManyCommunityTopicsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH_MANY)
            .json_member("topicIds", &json::owned::<Id>(topic_ids));
        MoveManyCommunityTopicsToTrash(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Publishes the draft of a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/publishDraft`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn publish_draft(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityTopicPublishDraft,
    ) -> PublishCommunityTopicDraft {
        let request = self
            .client
            .request(&PUBLISH_DRAFT)
            .segment(topic_id.into())
            .json_member("", body);
        PublishCommunityTopicDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Removes the tags of a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/dissociateTags`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn remove_tags(
        &self,
        topic_id: impl Into<Id>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> RemoveCommunityTopicTags {
        let request = self
            .client
            .request(&REMOVE_TAGS)
            .segment(topic_id.into())
            .json_member("tags", &json::owned::<String>(tags));
        RemoveCommunityTopicTags(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Restores community topics.
    ///
    /// `POST /api/v1/communityTopics/restore`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn restore(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RestoreCommunityTopics {
        let request = self
            .client
            .request(&RESTORE)
            .json_member("topicIds", &json::owned::<Id>(topic_ids));
        RestoreCommunityTopics(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Saves the draft of community topics.
    ///
    /// `POST /api/v1/communityTopics/saveDraft`. Scopes `Desk.forums.CREATE` and
    /// `Desk.community.CREATE`. Not retried when it may have been carried out.
    pub fn save_draft(&self, body: &CommunityTopicSaveDraft) -> SaveCommunityTopicDraft {
        let request = self.client.request(&SAVE_DRAFT).json_member("", body);
        SaveCommunityTopicDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Unfollows a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/unfollow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn unfollow(&self, topic_id: impl Into<Id>) -> UnfollowCommunityTopic {
        let request = self.client.request(&UNFOLLOW).segment(topic_id.into());
        UnfollowCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Unlikes a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/unlike`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn unlike(&self, topic_id: impl Into<Id>) -> UnlikeCommunityTopic {
        let request = self.client.request(&UNLIKE).segment(topic_id.into());
        UnlikeCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Unlocks a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/unlock`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn unlock(&self, topic_id: impl Into<Id>) -> UnlockCommunityTopic {
        let request = self.client.request(&UNLOCK).segment(topic_id.into());
        UnlockCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Unmoderates a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/unmoderate`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn unmoderate(&self, topic_id: impl Into<Id>) -> UnmoderateCommunityTopic {
        let request = self.client.request(&UNMODERATE).segment(topic_id.into());
        UnmoderateCommunityTopic(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Unmoderates several community topics.
    ///
    /// `POST /api/v1/communityTopics/unmoderate`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn unmoderate_many(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> UnmoderateManyCommunityTopics {
        let request = self
            .client
            .request(&UNMODERATE_MANY)
            .json_member("topicIds", &json::owned::<Id>(topic_ids));
        UnmoderateManyCommunityTopics(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Updates the draft of a community topic.
    ///
    /// `PUT /api/v1/communityTopics/{topic_id}/updateDraft`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Retried on transient failures.
    pub fn update_draft(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityTopicSaveDraft,
    ) -> UpdateCommunityTopicDraft {
        let request = self
            .client
            .request(&UPDATE_DRAFT)
            .segment(topic_id.into())
            .json_member("", body);
        UpdateCommunityTopicDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the permalinks of a community topic.
    ///
    /// `PATCH /api/v1/communityTopics/{topic_id}/permalinks`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn update_permalinks(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityTopicUpdatePermalinks,
    ) -> UpdateCommunityTopicPermalinks {
        let request = self
            .client
            .request(&UPDATE_PERMALINKS)
            .segment(topic_id.into())
            .json_member("", body);
        UpdateCommunityTopicPermalinks(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Updates the types of community topics.
    ///
    /// `PATCH /api/v1/communityTopicTypes`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update_types(&self, body: &CommunityTopicUpdateTypes) -> UpdateCommunityTopicTypes {
        let request = self.client.request(&UPDATE_TYPES).json_member("", body);
        UpdateCommunityTopicTypes(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}
