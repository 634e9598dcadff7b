// Written by `cargo xtask codegen` from desk/v1/community_comments.toml of the catalogue; changes belong there.
//! Community comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut community_comments =
//! desk.community_comments().list_for_moderation(zoho_desk::community_comments::CommunityCommentStatus::Awaitingapproval).stream();
//! while let Some(community_comment) = community_comments.next().await {
//!     println!("{:?}", community_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &MOVE_TO_TRASH,
    &COUNT,
    &APPROVE,
    &CREATE_REPLY,
    &DELETE_TRASHED,
    &DOWNLOAD_ATTACHMENT,
    &DOWNLOAD_REPLY_ATTACHMENT,
    &LIST_BY_USER,
    &LIST_FOR_MODERATION,
    &MARK_ALL_SPAM,
    &MARK_SPAM,
    &MOVE_REPLY_TO_TRASH,
    &MOVE_TO_TRASH_MANY,
    &RESTORE,
    &UPDATE_REPLY,
];

/// Community comments.
///
/// From [`Desk::community_comments`](crate::Desk::community_comments).
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
    /// `Desk.community.READ`. Pages of up to 50 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list(&self, topic_id: impl Into<Id>) -> ListCommunityComments {
        let request = self.client.request(&LIST).segment(topic_id.into());
        ListCommunityComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a community comment.
    ///
    /// `GET /api/v1/communityTopics/{topic_id}/comments/{comment_id}`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Retried on transient failures.
    pub fn get(&self, topic_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetCommunityComment {
        let request = self
            .client
            .request(&GET)
            .segment(topic_id.into())
            .segment(comment_id.into());
        GetCommunityComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a community comment.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments`. Scopes `Desk.forums.CREATE` and
    /// `Desk.community.CREATE`. Not retried when it may have been carried out.
    pub fn create(
        &self,
        topic_id: impl Into<Id>,
        body: &CommunityCommentInput,
    ) -> CreateCommunityComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(topic_id.into())
            .json_member("", body);
        CreateCommunityComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a community comment.
    ///
    /// `PATCH /api/v1/communityTopics/{topic_id}/comments/{comment_id}`. Scopes `Desk.forums.UPDATE`
    /// and `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &CommunityCommentUpdate,
    ) -> UpdateCommunityComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        UpdateCommunityComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Moves a community comment to trash.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/moveToTrash`. Scopes
    /// `Desk.forums.UPDATE` and `Desk.community.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn move_to_trash(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> MoveCommunityCommentToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .segment(topic_id.into())
            .segment(comment_id.into());
        MoveCommunityCommentToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Counts community comments.
    ///
    /// `GET /api/v1/communityComments/count`. Scopes `Desk.forums.READ` and `Desk.community.READ`.
    /// Retried on transient failures.
    ///
    /// - `view_id`: The id of the custom view whose contents to return.
    pub fn count(&self, view_id: impl Into<Id>) -> CountCommunityComments {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        CountCommunityComments(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Approves community comments.
    ///
    /// `POST /api/v1/communityComments/approve`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn approve(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ApproveCommunityComments {
        let request = self
            .client
            .request(&APPROVE)
            .json_member("commentIds", &json::owned::<Id>(comment_ids));
        ApproveCommunityComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Creates the reply of a community comment.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies`. Scopes
    /// `Desk.forums.CREATE` and `Desk.community.CREATE`. Not retried when it may have been carried
    /// out.
    pub fn create_reply(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &CommunityCommentInput,
    ) -> CreateCommunityCommentReply {
        let request = self
            .client
            .request(&CREATE_REPLY)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        CreateCommunityCommentReply(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes trashed community comments.
    ///
    /// `DELETE /api/v1/communityComments`. Scopes `Desk.forums.DELETE` and `Desk.community.DELETE`.
    /// Retried on transient failures.
    pub fn delete_trashed(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteTrashedCommunityComments {
        let request = self
            .client
            .request(&DELETE_TRASHED)
            .json_member("commentIds", &json::owned::<Id>(comment_ids));
        DeleteTrashedCommunityComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Downloads the attachment of a community comment.
    ///
    /// `GET
    /// /api/v1/communityTopics/{topic_id}/comments/{comment_id}/attachments/{attachment_id}/content`.
    /// Scopes `Desk.forums.READ` and `Desk.community.READ`. Retried on transient failures.
    pub fn download_attachment(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadCommunityCommentAttachment {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .segment(attachment_id.into());
        DownloadCommunityCommentAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Downloads the reply attachment of community comments.
    ///
    /// `GET
    /// /api/v1/communityTopics/{topic_id}/replies/{reply_id}/attachments/{attachment_id}/content`.
    /// Scopes `Desk.forums.READ` and `Desk.community.READ`. Retried on transient failures.
    pub fn download_reply_attachment(
        &self,
        topic_id: impl Into<Id>,
        reply_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadCommunityCommentReplyAttachment {
        let request = self
            .client
            .request(&DOWNLOAD_REPLY_ATTACHMENT)
            .segment(topic_id.into())
            .segment(reply_id.into())
            .segment(attachment_id.into());
        DownloadCommunityCommentReplyAttachment(Call::new(
            self.client.clone(),
            request,
            decode::file,
        ))
    }

    /// Lists community comments of a user.
    ///
    /// `GET /api/v1/communityUsers/{user_id}/comments`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Pages of up to 25 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_by_user(&self, user_id: impl Into<Id>) -> ListCommunityCommentsByUser {
        let request = self.client.request(&LIST_BY_USER).segment(user_id.into());
        ListCommunityCommentsByUser(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 25 },
        ))
    }

    /// Lists community comments for moderation.
    ///
    /// `GET /api/v1/communityModeration/comments`. Scopes `Desk.forums.READ` and
    /// `Desk.community.READ`. Pages of up to 25 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    ///
    /// - `status`: One of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`.
    pub fn list_for_moderation(
        &self,
        status: impl Into<CommunityCommentStatus>,
    ) -> ListCommunityCommentsForModeration {
        let mut request = self.client.request(&LIST_FOR_MODERATION);
        request.set_query("status", status.into());
        ListCommunityCommentsForModeration(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 25 },
        ))
    }

    /// Marks the all spam of community comments.
    ///
    /// `POST /api/v1/community/markAllCommentsAsSpam`. Scopes `Desk.basic.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn mark_all_spam(&self, body: &CommunityCommentMarkAllSpam) -> MarkCommunityCommentAllSpam {
        let request = self.client.request(&MARK_ALL_SPAM).json_member("", body);
        MarkCommunityCommentAllSpam(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Marks a community comment as spam.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/markSpam`. Scopes
    /// `Desk.basic.UPDATE` and `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn mark_spam(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        reason: impl AsRef<str>,
    ) -> MarkCommunityCommentAsSpam {
        let request = self
            .client
            .request(&MARK_SPAM)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .json_member("reason", &reason.as_ref().to_owned());
        MarkCommunityCommentAsSpam(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Moves the reply to trash of a community comment.
    ///
    /// `POST /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies/{reply_id}/moveToTrash`.
    /// Scopes `Desk.forums.UPDATE` and `Desk.community.UPDATE`. Not retried when it may have been
    /// carried out.
    pub fn move_reply_to_trash(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        reply_id: impl Into<Id>,
    ) -> MoveCommunityCommentReplyToTrash {
        let request = self
            .client
            .request(&MOVE_REPLY_TO_TRASH)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .segment(reply_id.into());
        MoveCommunityCommentReplyToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Moves several community comments to trash.
    ///
    /// `POST /api/v1/communityComments/moveToTrash`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn move_to_trash_many(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveManyCommunityCommentsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH_MANY)
            .json_member("commentIds", &json::owned::<Id>(comment_ids));
        MoveManyCommunityCommentsToTrash(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Restores community comments.
    ///
    /// `POST /api/v1/communityComments/restore`. Scopes `Desk.forums.UPDATE` and
    /// `Desk.community.UPDATE`. Not retried when it may have been carried out.
    pub fn restore(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RestoreCommunityComments {
        let request = self
            .client
            .request(&RESTORE)
            .json_member("commentIds", &json::owned::<Id>(comment_ids));
        RestoreCommunityComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Updates the reply of a community comment.
    ///
    /// `PATCH /api/v1/communityTopics/{topic_id}/comments/{comment_id}/replies/{reply_id}`. Scopes
    /// `Desk.forums.UPDATE` and `Desk.community.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn update_reply(
        &self,
        topic_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        reply_id: impl Into<Id>,
        body: &CommunityCommentUpdate,
    ) -> UpdateCommunityCommentReply {
        let request = self
            .client
            .request(&UPDATE_REPLY)
            .segment(topic_id.into())
            .segment(comment_id.into())
            .segment(reply_id.into())
            .json_member("", body);
        UpdateCommunityCommentReply(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`CommunityCommentsClient::list`](crate::community_comments::CommunityCommentsClient::list).
    ListCommunityComments => list CommunityComment
}

impl ListCommunityComments {
    /// Query parameter `latestCommentsFirst`, `false` by default.
    pub fn latest_comments_first(mut self, latest_comments_first: bool) -> Self {
        self.0
            .request_mut()
            .set_query("latestCommentsFirst", latest_comments_first.to_string());
        self
    }

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
    /// Returned by [`CommunityCommentsClient::get`](crate::community_comments::CommunityCommentsClient::get).
    GetCommunityComment => CommunityComment
}

call! {
    /// Returned by [`CommunityCommentsClient::create`](crate::community_comments::CommunityCommentsClient::create).
    CreateCommunityComment => CommunityComment
}

call! {
    /// Returned by [`CommunityCommentsClient::update`](crate::community_comments::CommunityCommentsClient::update).
    UpdateCommunityComment => CommunityComment
}

call! {
    /// Returned by [`CommunityCommentsClient::move_to_trash`](crate::community_comments::CommunityCommentsClient::move_to_trash).
    MoveCommunityCommentToTrash => ()
}

call! {
    /// Returned by [`CommunityCommentsClient::count`](crate::community_comments::CommunityCommentsClient::count).
    CountCommunityComments => i64
}

impl CountCommunityComments {
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
    /// Returned by [`CommunityCommentsClient::approve`](crate::community_comments::CommunityCommentsClient::approve).
    ApproveCommunityComments => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityCommentsClient::create_reply`](crate::community_comments::CommunityCommentsClient::create_reply).
    CreateCommunityCommentReply => CommunityCommentCreateReplyResult
}

call! {
    /// Returned by [`CommunityCommentsClient::delete_trashed`](crate::community_comments::CommunityCommentsClient::delete_trashed).
    DeleteTrashedCommunityComments => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityCommentsClient::download_attachment`](crate::community_comments::CommunityCommentsClient::download_attachment).
    DownloadCommunityCommentAttachment => file
}

call! {
    /// Returned by [`CommunityCommentsClient::download_reply_attachment`](crate::community_comments::CommunityCommentsClient::download_reply_attachment).
    DownloadCommunityCommentReplyAttachment => file
}

call! {
    /// Returned by [`CommunityCommentsClient::list_by_user`](crate::community_comments::CommunityCommentsClient::list_by_user).
    ListCommunityCommentsByUser => list CommunityUserComment
}

impl ListCommunityCommentsByUser {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 25, `25` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=25);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
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

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`CommunityCommentsClient::list_for_moderation`](crate::community_comments::CommunityCommentsClient::list_for_moderation).
    ListCommunityCommentsForModeration => list CommunityCommentForModeration
}

impl ListCommunityCommentsForModeration {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 25, `25` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=25);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
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
    /// Returned by [`CommunityCommentsClient::mark_all_spam`](crate::community_comments::CommunityCommentsClient::mark_all_spam).
    MarkCommunityCommentAllSpam => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityCommentsClient::mark_spam`](crate::community_comments::CommunityCommentsClient::mark_spam).
    MarkCommunityCommentAsSpam => ()
}

call! {
    /// Returned by [`CommunityCommentsClient::move_reply_to_trash`](crate::community_comments::CommunityCommentsClient::move_reply_to_trash).
    MoveCommunityCommentReplyToTrash => ()
}

call! {
    /// Returned by [`CommunityCommentsClient::move_to_trash_many`](crate::community_comments::CommunityCommentsClient::move_to_trash_many).
    MoveManyCommunityCommentsToTrash => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityCommentsClient::restore`](crate::community_comments::CommunityCommentsClient::restore).
    RestoreCommunityComments => list shared::MassActionResult
}

call! {
    /// Returned by [`CommunityCommentsClient::update_reply`](crate::community_comments::CommunityCommentsClient::update_reply).
    UpdateCommunityCommentReply => CommunityCommentCreateReplyResult
}

/// Returned by `community_comments().list`, `community_comments().get`,
/// `community_comments().create` and others.
#[non_exhaustive]
pub struct CommunityComment {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub creator: Option<shared::CommunityMember>,
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    pub mentions: Option<shared::Mentioned>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::CommunityMember>,
    pub content: Option<String>,
    /// One of `AWAITINGAPPROVAL`, `PUBLISHED`, `TRASHED`, `SPAM`.
    pub status: Option<CommunityUserCommentStatus>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub topic_type: Option<shared::CommunityCommentType>,
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

/// Returned by `community_comments().create_reply`, `community_comments().update_reply`.
#[non_exhaustive]
pub struct CommunityCommentCreateReplyResult {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub creator: Option<shared::CommunityMember>,
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    pub mentions: Option<shared::Mentioned>,
    pub created_time: Option<DateTime>,
    pub parent_comment_id: Option<Id>,
    pub modified_by: Option<shared::CommunityMember>,
    pub content: Option<String>,
    /// One of `AWAITINGAPPROVAL`, `PUBLISHED`, `TRASHED`, `SPAM`.
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

/// Returned by `community_comments().list_for_moderation`.
#[non_exhaustive]
pub struct CommunityCommentForModeration {
    pub id: Option<Id>,
    pub summary: Option<String>,
    pub creator: Option<shared::CommunityMember>,
    pub trashed_by: Option<shared::CommunityMember>,
    pub modified_by: Option<shared::CommunityMember>,
    pub subject: Option<String>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub topic_type: Option<shared::CommunityCommentType>,
    pub trashed_time: Option<DateTime>,
    pub topic_id: Option<Id>,
    pub mentions: Option<shared::Mentioned>,
    pub created_time: Option<DateTime>,
    pub topic_permalink: Option<String>,
    pub category_id: Option<Id>,
    /// One of `AWAITINGAPPROVAL`, `PUBLISHED`, `TRASHED`, `SPAM`.
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

/// Sent by `community_comments().create`, `community_comments().create_reply`.
pub struct CommunityCommentInput {
    pub attachment_ids: Option<Vec<Id>>,
    /// Required.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityCommentInput {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `community_comments().mark_all_spam`.
pub struct CommunityCommentMarkAllSpam {
    /// Required.
    pub reason: Option<String>,
    /// Required.
    pub comment_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityCommentMarkAllSpam {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `community_comments().update`, `community_comments().update_reply`.
pub struct CommunityCommentUpdate {
    pub attachment_ids: Option<Vec<Id>>,
    pub content: Option<String>,
    pub notify_mentions: Option<bool>,
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

/// Returned by `community_comments().list_by_user`.
#[non_exhaustive]
pub struct CommunityUserComment {
    pub id: Option<Id>,
    pub summary: Option<String>,
    pub topic_id: Option<Id>,
    pub creator: Option<shared::CommunityMember>,
    pub subject: Option<String>,
    pub parent_comment_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub topic_permalink: Option<String>,
    pub category_id: Option<Id>,
    /// One of `AWAITINGAPPROVAL`, `PUBLISHED`, `TRASHED`, `SPAM`.
    pub status: Option<CommunityUserCommentStatus>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
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
    /// Sent by `community_comments().list_for_moderation`.
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
