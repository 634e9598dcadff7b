// Written by `cargo xtask codegen` from desk/v1/community_topics.toml of the catalogue; changes belong there.
//! Topics of the community.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut community_topics = desk.community_topics().list().stream();
//! while let Some(community_topic) = community_topics.next().await {
//!     println!("{:?}", community_topic?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, List, Operation, Paging, wire};

use crate::{Desk, shared};

mod calls;
mod types;
mod words;

pub use self::calls::{
    CountCall, GetByPermalinkCall, GetCall, ListByUserCall, ListCall, ListFollowersCall,
    ListForModerationCall, ListModeratedCall, ListMyDraftsCall, ListParticipantsCall,
    ListVoterTrendCall, ListVotersCall, SearchCall,
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
pub use self::words::{
    CommunityTopicInclude, CommunityTopicLabel, CommunityTopicStatus, CommunityTopicUpdateLabel,
    CommunityTopicUpdateManyFieldName,
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

/// Topics of the community.
///
/// From [`Desk::community_topics`](crate::Desk::community_topics); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/communityTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, topic_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(topic_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a community topic.
    ///
    /// `POST /api/v1/communityTopics`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &CommunityTopicCreate) -> Call<CommunityTopic> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a community topic.
    ///
    /// `PATCH /api/v1/communityTopics/{topic_id}`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityTopicUpdate,
    ) -> Call<CommunityTopic> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(topic_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several community topics.
    ///
    /// `POST /api/v1/communityTopics/updateMany`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_many(&self, body: &CommunityTopicUpdateMany) -> List<shared::MassActionResult> {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Moves a community topic to trash.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/moveToTrash`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&MOVE_TO_TRASH).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Searches community topics.
    ///
    /// `GET /api/v1/communityTopics/search`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Comes in pages of up to 100. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `search_str` (`searchStr`): what is searched for
    pub fn search(&self, search_str: impl AsRef<str>) -> SearchCall {
        let mut request = self.client.request(&SEARCH);
        request.set_query("searchStr", search_str);
        SearchCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts community topics.
    ///
    /// `GET /api/v1/communityTopics/count`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `view_id` (`viewId`): the id of the custom view whose contents come
    pub fn count(&self, view_id: impl Into<Id>) -> CountCall {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        CountCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        }))
    }

    /// Adds a community topic as ticket.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/addAsTicket`. Scopes `Desk.forums.CREATE` and
    /// `Desk.community.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_as_ticket(&self, topic_id: impl Into<Id>) -> Call<CommunityTopicAddAsTicketResult> {
        let request = self.client.request(&ADD_AS_TICKET).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Adds several community topics as ticket.
    ///
    /// `POST /api/v1/communityTopics/addAsTicket`. Scopes `Desk.forums.CREATE` and
    /// `Desk.community.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_as_ticket_many(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&ADD_AS_TICKET_MANY)
            .json_member("topicIds", &wire::owned::<Id>(topic_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Adds the tags of a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/associateTags`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_tags(
        &self,
        topic_id: impl Into<Id>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> List<CommunityTopicAddTagsResult> {
        let request = self
            .client
            .request(&ADD_TAGS)
            .segment(topic_id.into())
            .json_member("tags", &wire::owned::<String>(tags));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, ""),
            Paging::Whole,
        )
    }

    /// Approves community topics.
    ///
    /// `POST /api/v1/communityTopics/approve`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn approve(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&APPROVE)
            .json_member("topicIds", &wire::owned::<Id>(topic_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Checks the permalink of community topics.
    ///
    /// `GET /api/v1/communityTopics/permalink/availability`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn check_permalink(
        &self,
        permalink: impl AsRef<str>,
    ) -> Call<CommunityTopicCheckPermalinkResult> {
        let mut request = self.client.request(&CHECK_PERMALINK);
        request.set_query("permalink", permalink);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes the draft of a community topic.
    ///
    /// `DELETE /api/v1/communityTopics/{topic_id}/deleteDraft`. Scopes `Desk.forums.DELETE` and
    /// `Desk.community.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_draft(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE_DRAFT).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Deletes trashed community topics.
    ///
    /// `DELETE /api/v1/communityTopics`. Scopes `Desk.forums.DELETE` and `Desk.community.DELETE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_trashed(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE_TRASHED)
            .json_member("topicIds", &wire::owned::<Id>(topic_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Downloads the attachment of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/attachments/{attachment_id}/content`. Scopes
    /// `Desk.forums.READ` and `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_attachment(
        &self,
        topic_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(topic_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Follows a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/follow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn follow(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&FOLLOW).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets a community topic by permalink.
    ///
    /// `GET /api/v1/communityTopicByPermalink`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_by_permalink(&self, permalink: impl AsRef<str>) -> GetByPermalinkCall {
        let mut request = self.client.request(&GET_BY_PERMALINK);
        request.set_query("permalink", permalink);
        GetByPermalinkCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the ticket of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/ticket`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_ticket(&self, topic_id: impl Into<Id>) -> Call<CommunityTopicAddAsTicketResult> {
        let request = self.client.request(&GET_TICKET).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the types of community topics.
    ///
    /// `GET /api/v1/communityTopicTypes`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_types(&self) -> Call<CommunityTopicTypes> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_TYPES),
            |_, body| wire::one(body, ""),
        )
    }

    /// Likes a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/like`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn like(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&LIKE).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists community topics of a user.
    ///
    /// `GET /api/v1/communityUsers/{user_id}/topics`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 100. Where items are removed while it is read,
    /// as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_user(&self, user_id: impl Into<Id>) -> ListByUserCall {
        let request = self.client.request(&LIST_BY_USER).segment(user_id.into());
        ListByUserCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the followers of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/followers`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_followers(&self, topic_id: impl Into<Id>) -> ListFollowersCall {
        let request = self
            .client
            .request(&LIST_FOLLOWERS)
            .segment(topic_id.into());
        ListFollowersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists community topics for moderation.
    ///
    /// `GET /api/v1/communityModeration/topics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Comes in pages of up to 100. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `status`: one of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`
    pub fn list_for_moderation(
        &self,
        status: impl Into<CommunityTopicStatus>,
    ) -> ListForModerationCall {
        let mut request = self.client.request(&LIST_FOR_MODERATION);
        request.set_query("status", status.into());
        ListForModerationCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists moderated community topics.
    ///
    /// `GET /api/v1/communityModeratedTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Comes in pages of up to 100. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_moderated(&self) -> ListModeratedCall {
        ListModeratedCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_MODERATED),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the user's own drafts.
    ///
    /// `GET /api/v1/communityMyDraftedTopics`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Comes in pages of up to 100. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_my_drafts(&self) -> ListMyDraftsCall {
        ListMyDraftsCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_MY_DRAFTS),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the participants of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/participants`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_participants(&self, topic_id: impl Into<Id>) -> ListParticipantsCall {
        let request = self
            .client
            .request(&LIST_PARTICIPANTS)
            .segment(topic_id.into());
        ListParticipantsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the permalinks of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/permalinks`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_permalinks(&self, topic_id: impl Into<Id>) -> List<CommunityTopicPermalink> {
        let request = self
            .client
            .request(&LIST_PERMALINKS)
            .segment(topic_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Lists the voter trend of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/voters/trend`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_voter_trend(&self, topic_id: impl Into<Id>) -> ListVoterTrendCall {
        let request = self
            .client
            .request(&LIST_VOTER_TREND)
            .segment(topic_id.into());
        ListVoterTrendCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "topicVoterTrend"),
            Paging::Whole,
        ))
    }

    /// Lists the voters of a community topic.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/voters`. Scope `Desk.forums.READ`. Comes in pages of up
    /// to 50. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_voters(&self, topic_id: impl Into<Id>) -> ListVotersCall {
        let request = self.client.request(&LIST_VOTERS).segment(topic_id.into());
        ListVotersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Locks a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/lock`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn lock(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&LOCK).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Marks the all spam of community topics.
    ///
    /// `POST /api/v1/community/markAllTopicsAsSpam`. Scopes `Desk.basic.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn mark_all_spam(
        &self,
        body: &CommunityTopicMarkAllSpam,
    ) -> List<shared::MassActionResult> {
        let request = self.client.request(&MARK_ALL_SPAM).json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Marks a community topic as spam.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/markSpam`. Scopes `Desk.basic.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn mark_spam(&self, topic_id: impl Into<Id>, reason: impl AsRef<str>) -> Call<()> {
        let request = self
            .client
            .request(&MARK_SPAM)
            .segment(topic_id.into())
            .json_member("reason", &reason.as_ref().to_owned());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moderates a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/moderate`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn moderate(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&MODERATE).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moves a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/move`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to(&self, topic_id: impl Into<Id>, category_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&MOVE_TO)
            .segment(topic_id.into())
            .json_member("categoryId", &category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moves several community topics to trash.
    ///
    /// `POST /api/v1/communityTopics/moveToTrash`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash_many(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH_MANY)
            .json_member("topicIds", &wire::owned::<Id>(topic_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Publishes the draft of a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/publishDraft`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn publish_draft(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityTopicPublishDraft,
    ) -> Call<CommunityTopicPublishDraftResult> {
        let request = self
            .client
            .request(&PUBLISH_DRAFT)
            .segment(topic_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Removes the tags of a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/dissociateTags`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove_tags(
        &self,
        topic_id: impl Into<Id>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REMOVE_TAGS)
            .segment(topic_id.into())
            .json_member("tags", &wire::owned::<String>(tags));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Restores community topics.
    ///
    /// `POST /api/v1/communityTopics/restore`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn restore(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&RESTORE)
            .json_member("topicIds", &wire::owned::<Id>(topic_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Saves the draft of community topics.
    ///
    /// `POST /api/v1/communityTopics/saveDraft`. Scopes `Desk.forums.CREATE` and
    /// `Desk.community.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn save_draft(
        &self,
        body: &CommunityTopicSaveDraft,
    ) -> Call<CommunityTopicSaveDraftResult> {
        let request = self.client.request(&SAVE_DRAFT).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Unfollows a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/unfollow`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unfollow(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&UNFOLLOW).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Unlikes a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/unlike`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unlike(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&UNLIKE).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Unlocks a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/unlock`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unlock(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&UNLOCK).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Unmoderates a community topic.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/unmoderate`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unmoderate(&self, topic_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&UNMODERATE).segment(topic_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Unmoderates several community topics.
    ///
    /// `POST /api/v1/communityTopics/unmoderate`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unmoderate_many(
        &self,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&UNMODERATE_MANY)
            .json_member("topicIds", &wire::owned::<Id>(topic_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Updates the draft of a community topic.
    ///
    /// `PUT /api/v1/communityTopics/{topic_id}/updateDraft`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_draft(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityTopicSaveDraft,
    ) -> Call<CommunityTopicSaveDraftResult> {
        let request = self
            .client
            .request(&UPDATE_DRAFT)
            .segment(topic_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates the permalinks of a community topic.
    ///
    /// `PATCH /api/v1/communityTopics/{topic_id}/permalinks`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_permalinks(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityTopicUpdatePermalinks,
    ) -> List<CommunityTopicPermalink> {
        let request = self
            .client
            .request(&UPDATE_PERMALINKS)
            .segment(topic_id.into())
            .json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Updates the types of community topics.
    ///
    /// `PATCH /api/v1/communityTopicTypes`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_types(&self, body: &CommunityTopicUpdateTypes) -> Call<()> {
        let request = self.client.request(&UPDATE_TYPES).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}
