// Written by `cargo xtask codegen` from desk/v1/contract_comments.toml of the catalogue; changes belong there.
//! Contract comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut contract_comments = desk.contract_comments().list("4876876000000123456").stream();
//! while let Some(contract_comment) = contract_comments.next().await {
//!     println!("{:?}", contract_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/contracts/{contract_id}/comments`. Scopes `Desk.settings.READ` and `Desk.contracts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.contract_comments.list",
    "/api/{version}/contracts/{contract_id}/comments",
)
.scopes(&["Desk.settings.READ", "Desk.contracts.READ"])
.most(5_000, "");

/// `GET /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.READ` and `Desk.contracts.READ`.
pub static GET: Operation = Operation::get(
    "desk.contract_comments.get",
    "/api/{version}/contracts/{contract_id}/comments/{comment_id}",
)
.scopes(&["Desk.settings.READ", "Desk.contracts.READ"]);

/// `POST /api/v1/contracts/{contract_id}/comments`. Scopes `Desk.settings.UPDATE` and `Desk.contracts.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.contract_comments.create",
    "/api/{version}/contracts/{contract_id}/comments",
)
.scopes(&["Desk.settings.UPDATE", "Desk.contracts.UPDATE"]);

/// `PATCH /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE` and `Desk.contracts.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.contract_comments.update",
    "/api/{version}/contracts/{contract_id}/comments/{comment_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.contracts.UPDATE"]);

/// `PUT /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE` and `Desk.contracts.UPDATE`.
pub static REPLACE: Operation = Operation::put(
    "desk.contract_comments.replace",
    "/api/{version}/contracts/{contract_id}/comments/{comment_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.contracts.UPDATE"]);

/// `DELETE /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE` and `Desk.contracts.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.contract_comments.delete",
    "/api/{version}/contracts/{contract_id}/comments/{comment_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.contracts.UPDATE"]);

/// `GET /api/v1/contracts/{contract_id}/comments/{comment_id}/attachments/{attachment_id}/content`. Scope `Desk.settings.READ`.
pub static DOWNLOAD_ATTACHMENT: Operation = Operation::get("desk.contract_comments.download_attachment", "/api/{version}/contracts/{contract_id}/comments/{comment_id}/attachments/{attachment_id}/content").scopes(&["Desk.settings.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &REPLACE,
    &DELETE,
    &DOWNLOAD_ATTACHMENT,
];

/// Contract comments.
///
/// From [`Desk::contract_comments`](crate::Desk::contract_comments).
#[derive(Debug, Clone)]
pub struct ContractCommentsClient {
    client: Client,
}

impl Desk {
    /// Contract comments.
    #[must_use]
    pub fn contract_comments(&self) -> ContractCommentsClient {
        ContractCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl ContractCommentsClient {
    /// Lists contract comments.
    ///
    /// `GET /api/v1/contracts/{contract_id}/comments`. Scopes `Desk.settings.READ` and
    /// `Desk.contracts.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list(&self, contract_id: impl Into<Id>) -> ListContractComments {
        let request = self.client.request(&LIST).segment(contract_id.into());
        ListContractComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a contract comment.
    ///
    /// `GET /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.contracts.READ`. Retried on transient failures.
    pub fn get(&self, contract_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetContractComment {
        let request = self
            .client
            .request(&GET)
            .segment(contract_id.into())
            .segment(comment_id.into());
        GetContractComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a contract comment.
    ///
    /// `POST /api/v1/contracts/{contract_id}/comments`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.contracts.UPDATE`. Not retried when it may have been carried out.
    pub fn create(
        &self,
        contract_id: impl Into<Id>,
        body: &ContractCommentCreate,
    ) -> CreateContractComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(contract_id.into())
            .json_member("", body);
        CreateContractComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a contract comment.
    ///
    /// `PATCH /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE`
    /// and `Desk.contracts.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        contract_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentUpdate,
    ) -> UpdateContractComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(contract_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        UpdateContractComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Replaces a contract comment.
    ///
    /// `PUT /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.contracts.UPDATE`. Retried on transient failures.
    pub fn replace(
        &self,
        contract_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentUpdate,
    ) -> ReplaceContractComment {
        let request = self
            .client
            .request(&REPLACE)
            .segment(contract_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        ReplaceContractComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a contract comment.
    ///
    /// `DELETE /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE`
    /// and `Desk.contracts.UPDATE`. Retried on transient failures.
    pub fn delete(
        &self,
        contract_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> DeleteContractComment {
        let request = self
            .client
            .request(&DELETE)
            .segment(contract_id.into())
            .segment(comment_id.into());
        DeleteContractComment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Downloads the attachment of a contract comment.
    ///
    /// `GET
    /// /api/v1/contracts/{contract_id}/comments/{comment_id}/attachments/{attachment_id}/content`.
    /// Scope `Desk.settings.READ`. Retried on transient failures.
    pub fn download_attachment(
        &self,
        contract_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadContractCommentAttachment {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(contract_id.into())
            .segment(comment_id.into())
            .segment(attachment_id.into());
        DownloadContractCommentAttachment(Call::new(self.client.clone(), request, decode::file))
    }
}

call! {
    /// Returned by [`ContractCommentsClient::list`](crate::contract_comments::ContractCommentsClient::list).
    ListContractComments => list ContractComment
}

impl ListContractComments {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `commentedTime`,
    /// `-commentedTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ContractCommentsClient::get`](crate::contract_comments::ContractCommentsClient::get).
    GetContractComment => ContractComment
}

impl GetContractComment {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`ContractCommentsClient::create`](crate::contract_comments::ContractCommentsClient::create).
    CreateContractComment => ContractComment
}

call! {
    /// Returned by [`ContractCommentsClient::update`](crate::contract_comments::ContractCommentsClient::update).
    UpdateContractComment => ContractComment
}

call! {
    /// Returned by [`ContractCommentsClient::replace`](crate::contract_comments::ContractCommentsClient::replace).
    ReplaceContractComment => ContractComment
}

call! {
    /// Returned by [`ContractCommentsClient::delete`](crate::contract_comments::ContractCommentsClient::delete).
    DeleteContractComment => ()
}

call! {
    /// Returned by [`ContractCommentsClient::download_attachment`](crate::contract_comments::ContractCommentsClient::download_attachment).
    DownloadContractCommentAttachment => file
}

impl DownloadContractCommentAttachment {
    /// Query parameter `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.request_mut().set_query("inline", inline.to_string());
        self
    }
}

/// Returned by `contract_comments().list`, `contract_comments().get`, `contract_comments().create`
/// and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractComment {
    pub id: Id,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    pub commented_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub is_public: Option<bool>,
    pub commenter: Option<ContractCommentCommenter>,
    pub impersonated_user: Option<ExtraFields>,
    pub encoded_content: Option<String>,
    pub attachments: Option<Vec<ContractCommentAttachment>>,
    pub mention: Option<Vec<ContractCommentMention>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(ContractComment {
    "id" => id,
    "content" => content,
    "commenterId" => commenter_id,
    "commentedTime" => commented_time,
    "modifiedTime" => modified_time,
    "contentType" => content_type,
    "isPublic" => is_public,
    "commenter" => commenter,
    "impersonatedUser" => impersonated_user,
    "encodedContent" => encoded_content,
    "attachments" => attachments,
    "mention" => mention;
    extra
} required "id");

#[non_exhaustive]
pub struct ContractCommentAttachment {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub size: Option<String>,
    pub previewurl: Option<String>,
    pub href: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractCommentAttachment {
    "id" => id,
    "name" => name,
    "size" => size,
    "previewurl" => previewurl,
    "href" => href;
    extra
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractCommentCommenter {
    pub id: Id,
    pub name: Option<String>,
    pub email: Option<String>,
    pub photo_url: Option<String>,
    pub type_: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub role_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(ContractCommentCommenter {
    "id" => id,
    "name" => name,
    "email" => email,
    "photoURL" => photo_url,
    "type" => type_,
    "firstName" => first_name,
    "lastName" => last_name,
    "roleName" => role_name;
    extra
} required "id");

/// Sent by `contract_comments().create`.
pub struct ContractCommentCreate {
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// Required.
    pub content: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ContractCommentCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
}

object!(type ContractCommentCreate {
    "contentType" => content_type,
    "content" => content,
    "attachmentIds" => attachment_ids;
    extra
});

#[non_exhaustive]
pub struct ContractCommentMention {
    pub id: Option<Id>,
    /// One of `AGENT`, `TEAM`, `TICKET`.
    pub type_: Option<ContractCommentMentionType>,
    pub off_set: Option<String>,
    pub length: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
    pub email: Option<String>,
    pub zuid: Option<Id>,
    pub name: Option<String>,
    pub department_id: Option<Id>,
    pub entity_number: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractCommentMention {
    "id" => id,
    "type" => type_,
    "offSet" => off_set,
    "length" => length,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "email" => email,
    "zuid" => zuid,
    "name" => name,
    "departmentId" => department_id,
    "entityNumber" => entity_number;
    extra
});

open_enum! {
    pub enum ContractCommentMentionType {
        /// `AGENT`
        Agent = "AGENT",
        /// `TEAM`
        Team = "TEAM",
        /// `TICKET`
        Ticket = "TICKET",
    }
}
