// Written by `cargo xtask codegen` from xtask/catalog/desk/contract_comments.toml; changes belong there.
//! Contract comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut contract_comments = desk.contract_comments().list("4876876000000123456").stream();
//! while let Some(contract_comment) = contract_comments.next().await {
//!     println!("{:?}", contract_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

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

/// Contract comments.
///
/// From [`Desk::contract_comments`](crate::Desk::contract_comments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.contracts.READ`. Comes in pages of up to 100. Where items are removed while it is read,
    /// as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, contract_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(contract_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a contract comment.
    ///
    /// `GET /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.contracts.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, contract_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(contract_id.into())
            .segment(comment_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a contract comment.
    ///
    /// `POST /api/v1/contracts/{contract_id}/comments`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.contracts.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(
        &self,
        contract_id: impl Into<Id>,
        body: &ContractCommentCreate,
    ) -> Call<ContractComment> {
        let request = self
            .client
            .request(&CREATE)
            .segment(contract_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a contract comment.
    ///
    /// `PATCH /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE`
    /// and `Desk.contracts.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        contract_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentUpdate,
    ) -> Call<ContractComment> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(contract_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Replaces a contract comment.
    ///
    /// `PUT /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.contracts.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace(
        &self,
        contract_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentUpdate,
    ) -> Call<ContractComment> {
        let request = self
            .client
            .request(&REPLACE)
            .segment(contract_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a contract comment.
    ///
    /// `DELETE /api/v1/contracts/{contract_id}/comments/{comment_id}`. Scopes `Desk.settings.UPDATE`
    /// and `Desk.contracts.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, contract_id: impl Into<Id>, comment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(contract_id.into())
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Downloads the attachment of a contract comment.
    ///
    /// `GET
    /// /api/v1/contracts/{contract_id}/comments/{comment_id}/attachments/{attachment_id}/content`.
    /// Scope `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_attachment(
        &self,
        contract_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadAttachmentCall {
        let request = self
            .client
            .request(&DOWNLOAD_ATTACHMENT)
            .segment(contract_id.into())
            .segment(comment_id.into())
            .segment(attachment_id.into());
        DownloadAttachmentCall(Call::new(self.client.clone(), request, wire::file))
    }
}

/// What may be set before `contract_comments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ContractComment>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// How many come at a time, from 1 to 100; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: `commentedTime`, `-commentedTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list ContractComment);

/// What may be set before `contract_comments().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<ContractComment>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(GetCall => ContractComment);

/// What may be set before `contract_comments().download_attachment` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadAttachmentCall(Call<Bytes>);

impl DownloadAttachmentCall {
    /// Yes or no. Query parameter `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.request_mut().set_query("inline", inline.to_string());
        self
    }
}

call!(DownloadAttachmentCall => file);

/// Contract comment, from `contract_comments().list`, `contract_comments().get`,
/// `contract_comments().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractComment {
    /// `id`: its id; always there.
    pub id: Id,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `commenter`: an object.
    pub commenter: Option<ContractCommentCommenter>,
    /// `impersonatedUser`: values by name.
    pub impersonated_user: Option<ExtraFields>,
    /// `encodedContent`: text.
    pub encoded_content: Option<String>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<ContractCommentAttachment>>,
    /// `mention`: a list.
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

/// Contract comment attachment.
#[non_exhaustive]
pub struct ContractCommentAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `size`: text.
    pub size: Option<String>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `href`: an address on the web.
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

/// Contract comment commenter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractCommentCommenter {
    /// `id`: its id; always there.
    pub id: Id,
    /// `name`: its name.
    pub name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `roleName`: text.
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

/// Contract comment create, for `contract_comments().create`.
pub struct ContractCommentCreate {
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ContractCommentCreate {
    /// With what has to be sent; the rest is left out.
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

/// Contract comment mention.
#[non_exhaustive]
pub struct ContractCommentMention {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: one of `AGENT`, `TEAM`, `TICKET`.
    pub type_: Option<ContractCommentMentionType>,
    /// `offSet`: text.
    pub off_set: Option<String>,
    /// `length`: text.
    pub length: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `entityNumber`: text.
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
    /// Contract comment mention type.
    pub enum ContractCommentMentionType {
        /// `AGENT`
        Agent = "AGENT",
        /// `TEAM`
        Team = "TEAM",
        /// `TICKET`
        Ticket = "TICKET",
    }
}
