// Written by `cargo xtask codegen` from xtask/catalog/desk/community_comments.toml; changes belong there.
//! Community comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut community_comments =
//! desk.community_comments().list_for_moderation(zoho_desk::community_comments::CommunityCommentStatus::Awaitingapproval).stream();
//! while let Some(community_comment) = community_comments.next().await {
//!     println!("{:?}", community_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/communityTopics/{topic_id}/comments`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST: Operation = Operation::get(
    "desk.community_comments.list",
    "/api/{version}/communityTopics/{topic_id}/comments",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(
    5_000,
    "narrow the list with `latestCommentsFirst`, `startTime`, `endTime`",
);

/// `GET /api/v1/communityTopics/{topic_id}/comments/{comment_id}`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static GET: Operation = Operation::get(
    "desk.community_comments.get",
    "/api/{version}/communityTopics/{topic_id}/comments/{comment_id}",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `POST /api/v1/communityTopics/{topic_id}/comments`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.community_comments.create",
    "/api/{version}/communityTopics/{topic_id}/comments",
)
.scopes(&["Desk.forums.CREATE", "Desk.community.CREATE"]);

/// `PATCH /api/v1/communityTopics/{topic_id}/comments/{comment_id}`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.community_comments.update",
    "/api/{version}/communityTopics/{topic_id}/comments/{comment_id}",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/moveToTrash`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.community_comments.move_to_trash",
    "/api/{version}/communityTopics/{topic_id}/comments/{comment_id}/moveToTrash",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `GET /api/v1/communityComments/count`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static COUNT: Operation = Operation::get(
    "desk.community_comments.count",
    "/api/{version}/communityComments/count",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `POST /api/v1/communityComments/approve`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static APPROVE: Operation = Operation::post(
    "desk.community_comments.approve",
    "/api/{version}/communityComments/approve",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies`. Scopes `Desk.forums.CREATE` and `Desk.community.CREATE`.
pub static CREATE_REPLY: Operation = Operation::post(
    "desk.community_comments.create_reply",
    "/api/{version}/communityTopics/{topic_id}/comments/{comment_id}/replies",
)
.scopes(&["Desk.forums.CREATE", "Desk.community.CREATE"]);

/// `DELETE /api/v1/communityComments`. Scopes `Desk.forums.DELETE` and `Desk.community.DELETE`.
pub static DELETE_TRASHED: Operation = Operation::delete(
    "desk.community_comments.delete_trashed",
    "/api/{version}/communityComments",
)
.scopes(&["Desk.forums.DELETE", "Desk.community.DELETE"]);

/// `GET /api/v1/communityTopics/{topic_id}/comments/{comment_id}/attachments/{attachment_id}/content`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static DOWNLOAD_ATTACHMENT: Operation = Operation::get("desk.community_comments.download_attachment", "/api/{version}/communityTopics/{topic_id}/comments/{comment_id}/attachments/{attachment_id}/content").scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/communityTopics/{topic_id}/replies/{reply_id}/attachments/{attachment_id}/content`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static DOWNLOAD_REPLY_ATTACHMENT: Operation = Operation::get("desk.community_comments.download_reply_attachment", "/api/{version}/communityTopics/{topic_id}/replies/{reply_id}/attachments/{attachment_id}/content").scopes(&["Desk.forums.READ", "Desk.community.READ"]);

/// `GET /api/v1/communityUsers/{user_id}/comments`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_BY_USER: Operation = Operation::get(
    "desk.community_comments.list_by_user",
    "/api/{version}/communityUsers/{user_id}/comments",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(
    5_000,
    "narrow the list with `startTime`, `endTime`, `categoryId`",
);

/// `GET /api/v1/communityModeration/comments`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
pub static LIST_FOR_MODERATION: Operation = Operation::get(
    "desk.community_comments.list_for_moderation",
    "/api/{version}/communityModeration/comments",
)
.scopes(&["Desk.forums.READ", "Desk.community.READ"])
.most(5_000, "narrow the list with `categoryId`, `status`");

/// `POST /api/v1/community/markAllCommentsAsSpam`. Scopes `Desk.basic.UPDATE` and `Desk.community.UPDATE`.
pub static MARK_ALL_SPAM: Operation = Operation::post(
    "desk.community_comments.mark_all_spam",
    "/api/{version}/community/markAllCommentsAsSpam",
)
.scopes(&["Desk.basic.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/markSpam`. Scopes `Desk.basic.UPDATE` and `Desk.community.UPDATE`.
pub static MARK_SPAM: Operation = Operation::post(
    "desk.community_comments.mark_spam",
    "/api/{version}/communityTopics/{topic_id}/comments/{comment_id}/markSpam",
)
.scopes(&["Desk.basic.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies/{reply_id}/moveToTrash`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static MOVE_REPLY_TO_TRASH: Operation = Operation::post("desk.community_comments.move_reply_to_trash", "/api/{version}/communityTopics/{topic_id}/comments/{comment_id}/replies/{reply_id}/moveToTrash").scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityComments/moveToTrash`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static MOVE_TO_TRASH_MANY: Operation = Operation::post(
    "desk.community_comments.move_to_trash_many",
    "/api/{version}/communityComments/moveToTrash",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `POST /api/v1/communityComments/restore`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static RESTORE: Operation = Operation::post(
    "desk.community_comments.restore",
    "/api/{version}/communityComments/restore",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// `PATCH /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies/{reply_id}`. Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`.
pub static UPDATE_REPLY: Operation = Operation::patch(
    "desk.community_comments.update_reply",
    "/api/{version}/communityTopics/{topic_id}/comments/{comment_id}/replies/{reply_id}",
)
.scopes(&["Desk.forums.UPDATE", "Desk.community.UPDATE"]);

/// Community comments.
///
/// From [`Desk::community_comments`](crate::Desk::community_comments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct CommunityCommentsClient {
    client: Client,
}

impl Desk {
    /// Community comments.
    #[must_use]
    pub fn community_comments(&self) -> CommunityCommentsClient {
        CommunityCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl CommunityCommentsClient {
    /// Lists community comments.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/comments`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, topic_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(topic_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a community comment.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/comments/{comment_id}`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> Call<CommunityComment> {
        let request = self
            .client
            .request(&GET)
            .segment(topic_id.into())
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a community comment.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments`. Scopes `Desk.forums.CREATE` and
    /// `Desk.community.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityCommentInput,
    ) -> Call<CommunityComment> {
        let request = self
            .client
            .request(&CREATE)
            .segment(topic_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a community comment.
    ///
    /// `PATCH /api/v1/communityTopics/{topic_id}/comments/{comment_id}`. Scopes `Desk.forums.UPDATE`
    /// and `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &CommunityCommentUpdate,
    ) -> Call<CommunityComment> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Moves a community comment to trash.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/moveToTrash`. Scopes
    /// `Desk.forums.UPDATE` and `Desk.community.UPDATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(&self, topic_id: impl Into<Id>, comment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .segment(topic_id.into())
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Counts community comments.
    ///
    /// `GET /api/v1/communityComments/count`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
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

    /// Approves community comments.
    ///
    /// `POST /api/v1/communityComments/approve`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn approve(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&APPROVE)
            .json_member("commentIds", &wire::owned::<Id>(comment_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Creates the reply of a community comment.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies`. Scopes
    /// `Desk.forums.CREATE` and `Desk.community.CREATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create_reply(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &CommunityCommentInput,
    ) -> Call<CommunityCommentCreateReplyResult> {
        let request = self
            .client
            .request(&CREATE_REPLY)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes trashed community comments.
    ///
    /// `DELETE /api/v1/communityComments`. Scopes `Desk.forums.DELETE` and `Desk.community.DELETE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_trashed(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE_TRASHED)
            .json_member("commentIds", &wire::owned::<Id>(comment_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Downloads the attachment of a community comment.
    ///
    /// `GET
    /// /api/v1/communityTopics/{topic_id}/comments/{comment_id}/attachments/{attachment_id}/content`.
    /// Scopes `Desk.forums.READ` and `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_attachment(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Downloads the reply attachment of community comments.
    ///
    /// `GET
    /// /api/v1/communityTopics/{topic_id}/replies/{reply_id}/attachments/{attachment_id}/content`.
    /// Scopes `Desk.forums.READ` and `Desk.community.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_reply_attachment(
        &self,
        topic_id: impl Into<Id>,
        reply_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD_REPLY_ATTACHMENT)
            .segment(topic_id.into())
            .segment(reply_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Lists community comments of a user.
    ///
    /// `GET /api/v1/communityUsers/{user_id}/comments`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 25. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_user(&self, user_id: impl Into<Id>) -> ListByUserCall {
        let request = self.client.request(&LIST_BY_USER).segment(user_id.into());
        ListByUserCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 25 },
        ))
    }

    /// Lists community comments for moderation.
    ///
    /// `GET /api/v1/communityModeration/comments`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Comes in pages of up to 25. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `status`: one of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`
    pub fn list_for_moderation(
        &self,
        status: impl Into<CommunityCommentStatus>,
    ) -> ListForModerationCall {
        let mut request = self.client.request(&LIST_FOR_MODERATION);
        request.set_query("status", status.into());
        ListForModerationCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 25 },
        ))
    }

    /// Marks the all spam of community comments.
    ///
    /// `POST /api/v1/community/markAllCommentsAsSpam`. Scopes `Desk.basic.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn mark_all_spam(
        &self,
        body: &CommunityCommentMarkAllSpam,
    ) -> List<shared::MassActionResult> {
        let request = self.client.request(&MARK_ALL_SPAM).json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Marks a community comment as spam.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/markSpam`. Scopes
    /// `Desk.basic.UPDATE` and `Desk.community.UPDATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn mark_spam(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        reason: impl AsRef<str>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&MARK_SPAM)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .json_member("reason", &reason.as_ref().to_owned());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moves the reply to trash of a community comment.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies/{reply_id}/moveToTrash`.
    /// Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_reply_to_trash(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        reply_id: impl Into<Id>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&MOVE_REPLY_TO_TRASH)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .segment(reply_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moves several community comments to trash.
    ///
    /// `POST /api/v1/communityComments/moveToTrash`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash_many(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH_MANY)
            .json_member("commentIds", &wire::owned::<Id>(comment_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Restores community comments.
    ///
    /// `POST /api/v1/communityComments/restore`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn restore(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&RESTORE)
            .json_member("commentIds", &wire::owned::<Id>(comment_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Updates the reply of a community comment.
    ///
    /// `PATCH /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies/{reply_id}`. Scopes
    /// `Desk.forums.UPDATE` and `Desk.community.UPDATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_reply(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        reply_id: impl Into<Id>,
        body: &CommunityCommentUpdate,
    ) -> Call<CommunityCommentCreateReplyResult> {
        let request = self
            .client
            .request(&UPDATE_REPLY)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .segment(reply_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `community_comments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<CommunityComment>);

impl ListCall {
    /// Yes or no; `false` where it is left out. Query parameter `latestCommentsFirst`.
    pub fn latest_comments_first(mut self, latest_comments_first: bool) -> Self {
        self.0
            .request_mut()
            .set_query("latestCommentsFirst", latest_comments_first.to_string());
        self
    }

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

call!(ListCall => list CommunityComment);

/// What may be set before `community_comments().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
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

call!(CountCall => i64);

/// What may be set before `community_comments().list_by_user` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByUserCall(List<CommunityUserComment>);

impl ListByUserCall {
    /// How many come at a time, from 1 to 25; `25` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=25);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
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

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call!(ListByUserCall => list CommunityUserComment);

/// What may be set before `community_comments().list_for_moderation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListForModerationCall(List<CommunityCommentForModeration>);

impl ListForModerationCall {
    /// How many come at a time, from 1 to 25; `25` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=25);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
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

call!(ListForModerationCall => list CommunityCommentForModeration);

/// Community comment, from `community_comments().list`, `community_comments().get`,
/// `community_comments().create`, ….
#[non_exhaustive]
pub struct CommunityComment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    /// `mentions`: an object.
    pub mentions: Option<shared::Mentioned>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::CommunityMember>,
    /// `content`: text.
    pub content: Option<String>,
    /// `status`: one of `AWAITINGAPPROVAL`, `PUBLISHED`, `TRASHED`, `SPAM`.
    pub status: Option<CommunityUserCommentStatus>,
    /// `topicType`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub topic_type: Option<shared::CommunityCommentType>,
    /// `replies`: a list.
    pub replies: Option<Vec<CommunityCommentCreateReplyResult>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityComment {
    "id" => id,
    "modifiedTime" => modified_time,
    "creator" => creator,
    "attachments" => attachments,
    "mentions" => mentions,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "content" => content,
    "status" => status,
    "topicType" => topic_type,
    "replies" => replies;
    extra
});

/// Community comment create reply result, from `community_comments().create_reply`,
/// `community_comments().update_reply`.
#[non_exhaustive]
pub struct CommunityCommentCreateReplyResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    /// `mentions`: an object.
    pub mentions: Option<shared::Mentioned>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `parentCommentId`: the id of a parent comment.
    pub parent_comment_id: Option<Id>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::CommunityMember>,
    /// `content`: text.
    pub content: Option<String>,
    /// `status`: one of `AWAITINGAPPROVAL`, `PUBLISHED`, `TRASHED`, `SPAM`.
    pub status: Option<CommunityUserCommentStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityCommentCreateReplyResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "creator" => creator,
    "attachments" => attachments,
    "mentions" => mentions,
    "createdTime" => created_time,
    "parentCommentId" => parent_comment_id,
    "modifiedBy" => modified_by,
    "content" => content,
    "status" => status;
    extra
});

/// Community comment for moderation, from `community_comments().list_for_moderation`.
#[non_exhaustive]
pub struct CommunityCommentForModeration {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `trashedBy`: an object.
    pub trashed_by: Option<shared::CommunityMember>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::CommunityMember>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `topicType`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub topic_type: Option<shared::CommunityCommentType>,
    /// `trashedTime`: a moment with its offset.
    pub trashed_time: Option<DateTime>,
    /// `topicId`: the id of a topic.
    pub topic_id: Option<Id>,
    /// `mentions`: an object.
    pub mentions: Option<shared::Mentioned>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `topicPermalink`: text.
    pub topic_permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of `AWAITINGAPPROVAL`, `PUBLISHED`, `TRASHED`, `SPAM`.
    pub status: Option<CommunityUserCommentStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityCommentForModeration {
    "id" => id,
    "summary" => summary,
    "creator" => creator,
    "trashedBy" => trashed_by,
    "modifiedBy" => modified_by,
    "subject" => subject,
    "topicType" => topic_type,
    "trashedTime" => trashed_time,
    "topicId" => topic_id,
    "mentions" => mentions,
    "createdTime" => created_time,
    "topicPermalink" => topic_permalink,
    "categoryId" => category_id,
    "status" => status;
    extra
});

/// Community comment input, for `community_comments().create`,
/// `community_comments().create_reply`.
pub struct CommunityCommentInput {
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityCommentInput {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
}

object!(type CommunityCommentInput {
    "attachmentIds" => attachment_ids,
    "content" => content;
    extra
});

/// Community comment mark all spam, for `community_comments().mark_all_spam`.
pub struct CommunityCommentMarkAllSpam {
    /// `reason`: text; has to be sent.
    pub reason: Option<String>,
    /// `commentIds`: one or more ids; has to be sent.
    pub comment_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityCommentMarkAllSpam {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        reason: impl Into<String>,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            reason: Some(reason.into()),
            comment_ids: Some(comment_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type CommunityCommentMarkAllSpam {
    "reason" => reason,
    "commentIds" => comment_ids;
    extra
});

/// Community comment update, for `community_comments().update`,
/// `community_comments().update_reply`.
pub struct CommunityCommentUpdate {
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `content`: text.
    pub content: Option<String>,
    /// `notifyMentions`: yes or no.
    pub notify_mentions: Option<bool>,
    /// `isBestComment`: whether it is best comment.
    pub is_best_comment: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CommunityCommentUpdate {
    "attachmentIds" => attachment_ids,
    "content" => content,
    "notifyMentions" => notify_mentions,
    "isBestComment" => is_best_comment;
    extra
});

/// Community user comment, from `community_comments().list_by_user`.
#[non_exhaustive]
pub struct CommunityUserComment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `topicId`: the id of a topic.
    pub topic_id: Option<Id>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `parentCommentId`: the id of a parent comment.
    pub parent_comment_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `topicPermalink`: text.
    pub topic_permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of `AWAITINGAPPROVAL`, `PUBLISHED`, `TRASHED`, `SPAM`.
    pub status: Option<CommunityUserCommentStatus>,
    /// `topicType`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub topic_type: Option<shared::CommunityCommentType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityUserComment {
    "id" => id,
    "summary" => summary,
    "topicId" => topic_id,
    "creator" => creator,
    "subject" => subject,
    "parentCommentId" => parent_comment_id,
    "createdTime" => created_time,
    "topicPermalink" => topic_permalink,
    "categoryId" => category_id,
    "status" => status,
    "topicType" => topic_type;
    extra
});

open_enum! {
    /// Community comment status, for `community_comments().list_for_moderation`.
    pub enum CommunityCommentStatus {
        /// `AWAITINGAPPROVAL`
        Awaitingapproval = "AWAITINGAPPROVAL",
        /// `SPAM`
        Spam = "SPAM",
        /// `TRASHED`
        Trashed = "TRASHED",
    }
}

open_enum! {
    /// Community user comment status.
    pub enum CommunityUserCommentStatus {
        /// `AWAITINGAPPROVAL`
        Awaitingapproval = "AWAITINGAPPROVAL",
        /// `PUBLISHED`
        Published = "PUBLISHED",
        /// `TRASHED`
        Trashed = "TRASHED",
        /// `SPAM`
        Spam = "SPAM",
    }
}
