// Written by `cargo xtask codegen` from xtask/catalog/desk/blueprints.toml; changes belong there.
//! Blueprints, and the drafts of their transitions.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut blueprints = desk.blueprints().list_criteria_fields("4876876000000123456").stream();
//! while let Some(blueprint) = blueprints.next().await {
//!     println!("{:?}", blueprint?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

/// `POST /api/v1/tickets/{ticket_id}/transitions/{transition_id}/discardDraft`. Scope `Desk.tickets.UPDATE`.
pub static DISCARD_TRANSITION_DRAFT: Operation = Operation::post(
    "desk.blueprints.discard_transition_draft",
    "/api/{version}/tickets/{ticket_id}/transitions/{transition_id}/discardDraft",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `GET /api/v1/blueprints/criteriaFields`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST_CRITERIA_FIELDS: Operation = Operation::get(
    "desk.blueprints.list_criteria_fields",
    "/api/{version}/blueprints/criteriaFields",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"])
.default_query(&[("module", "tickets")]);

/// `GET /api/v1/blueprints/fieldsToConfigure`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST_FIELDS_TO_CONFIGURE: Operation = Operation::get(
    "desk.blueprints.list_fields_to_configure",
    "/api/{version}/blueprints/fieldsToConfigure",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"])
.default_query(&[("module", "tickets")]);

/// `POST /api/v1/tickets/{ticket_id}/transitions/{transition_id}/saveDraft`. Scope `Desk.tickets.UPDATE`.
pub static SAVE_TRANSITION_DRAFT: Operation = Operation::post(
    "desk.blueprints.save_transition_draft",
    "/api/{version}/tickets/{ticket_id}/transitions/{transition_id}/saveDraft",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// Blueprints, and the drafts of their transitions.
///
/// From [`Desk::blueprints`](crate::Desk::blueprints); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct BlueprintsClient {
    client: Client,
}

impl Desk {
    /// Blueprints, and the drafts of their transitions.
    #[must_use]
    pub fn blueprints(&self) -> BlueprintsClient {
        BlueprintsClient {
            client: self.client().clone(),
        }
    }
}

impl BlueprintsClient {
    /// Discards the transition draft of blueprints.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/transitions/{transition_id}/discardDraft`. Scope
    /// `Desk.tickets.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn discard_transition_draft(
        &self,
        ticket_id: impl Into<Id>,
        transition_id: impl Into<Id>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&DISCARD_TRANSITION_DRAFT)
            .segment(ticket_id.into())
            .segment(transition_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the criteria fields of blueprints.
    ///
    /// `GET /api/v1/blueprints/criteriaFields`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `layout_id` (`layoutId`): the id of a layout
    pub fn list_criteria_fields(&self, layout_id: impl Into<Id>) -> ListCriteriaFieldsCall {
        let mut request = self.client.request(&LIST_CRITERIA_FIELDS);
        request.set_query("layoutId", layout_id.into());
        ListCriteriaFieldsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "criteriaFields"),
            Paging::Whole,
        ))
    }

    /// Lists the fields to configure of blueprints.
    ///
    /// `GET /api/v1/blueprints/fieldsToConfigure`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `layout_id` (`layoutId`): the id of a layout
    pub fn list_fields_to_configure(&self, layout_id: impl Into<Id>) -> ListFieldsToConfigureCall {
        let mut request = self.client.request(&LIST_FIELDS_TO_CONFIGURE);
        request.set_query("layoutId", layout_id.into());
        ListFieldsToConfigureCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "fields"),
            Paging::Whole,
        ))
    }

    /// Saves the transition draft of blueprints.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/transitions/{transition_id}/saveDraft`. Scope
    /// `Desk.tickets.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn save_transition_draft(
        &self,
        ticket_id: impl Into<Id>,
        transition_id: impl Into<Id>,
        body: &TransitionDraft,
    ) -> Call<SavedTransitionDraft> {
        let request = self
            .client
            .request(&SAVE_TRANSITION_DRAFT)
            .segment(ticket_id.into())
            .segment(transition_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `blueprints().list_criteria_fields` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCriteriaFieldsCall(List<shared::CriteriaField>);

impl ListCriteriaFieldsCall {
    /// The API name of a module; `tickets` where it is left out. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(ListCriteriaFieldsCall => list shared::CriteriaField);

/// What may be set before `blueprints().list_fields_to_configure` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListFieldsToConfigureCall(List<BlueprintFieldsToConfigure>);

impl ListFieldsToConfigureCall {
    /// The API name of a module; `tickets` where it is left out. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(ListFieldsToConfigureCall => list BlueprintFieldsToConfigure);

/// Blueprint fields to configure, from `blueprints().list_fields_to_configure`.
#[non_exhaustive]
pub struct BlueprintFieldsToConfigure {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `maxLength`: a whole number.
    pub max_length: Option<i64>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `isEncryptedField`: whether it is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `allowedValues`: one or more texts.
    pub allowed_values: Option<Vec<String>>,
    /// `sortBy`: text.
    pub sort_by: Option<String>,
    /// `isMandatory`: whether it is mandatory.
    pub is_mandatory: Option<bool>,
    /// `defaultValue`: text.
    pub default_value: Option<String>,
    /// `restoreOnReplyValues`: one or more texts.
    pub restore_on_reply_values: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BlueprintFieldsToConfigure {
    "id" => id,
    "displayLabel" => display_label,
    "isCustomField" => is_custom_field,
    "name" => name,
    "type" => type_,
    "maxLength" => max_length,
    "apiName" => api_name,
    "isEncryptedField" => is_encrypted_field,
    "i18NLabel" => i18_n_label,
    "allowedValues" => allowed_values,
    "sortBy" => sort_by,
    "isMandatory" => is_mandatory,
    "defaultValue" => default_value,
    "restoreOnReplyValues" => restore_on_reply_values;
    extra
});

/// Saved transition draft, from `blueprints().save_transition_draft`.
#[non_exhaustive]
pub struct SavedTransitionDraft {
    /// `totalNoOfDraftActions`: a whole number.
    pub total_no_of_draft_actions: Option<i64>,
    /// `draftBy`: an object.
    pub draft_by: Option<shared::NameRef>,
    /// `totalNoOfActions`: a whole number.
    pub total_no_of_actions: Option<i64>,
    /// `draftAt`: a moment with its offset.
    pub draft_at: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SavedTransitionDraft {
    "totalNoOfDraftActions" => total_no_of_draft_actions,
    "draftBy" => draft_by,
    "totalNoOfActions" => total_no_of_actions,
    "draftAt" => draft_at;
    extra
});

/// Transition approval.
pub struct TransitionApproval {
    /// `approverIds`: one or more ids; has to be sent.
    pub approver_ids: Option<Vec<Id>>,
    /// `subject`: text; has to be sent.
    pub subject: Option<String>,
    /// `description`: text; has to be sent.
    pub description: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionApproval {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        approver_ids: impl IntoIterator<Item = impl Into<Id>>,
        subject: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            approver_ids: Some(approver_ids.into_iter().map(Into::into).collect()),
            subject: Some(subject.into()),
            description: Some(description.into()),
            ..Self::default()
        }
    }
}

object!(type TransitionApproval {
    "approverIds" => approver_ids,
    "subject" => subject,
    "description" => description;
    extra
});

/// Transition draft, for `blueprints().save_transition_draft`.
pub struct TransitionDraft {
    /// `ATTACHMENT`: an object.
    pub attachment: Option<TransitionDraftAttachment>,
    /// `RESOLUTION`: an object.
    pub resolution: Option<TransitionResolution>,
    /// `FIELD_UPDATE`: an object.
    pub field_update: Option<TransitionDraftFieldUpdate>,
    /// `APPROVAL`: an object.
    pub approval: Option<TransitionApproval>,
    /// `REPLY`: an object.
    pub reply: Option<TransitionReply>,
    /// `COMMENT`: an object.
    pub comment: Option<TransitionDraftComment>,
    /// `SHARING`: an object.
    pub sharing: Option<TransitionSharing>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionDraft {
    "ATTACHMENT" => attachment,
    "RESOLUTION" => resolution,
    "FIELD_UPDATE" => field_update,
    "APPROVAL" => approval,
    "REPLY" => reply,
    "COMMENT" => comment,
    "SHARING" => sharing;
    extra
});

/// Transition draft attachment.
pub struct TransitionDraftAttachment {
    /// `uploads`: a list; has to be sent.
    pub uploads: Option<Vec<TransitionUpload>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionDraftAttachment {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(uploads: Vec<TransitionUpload>) -> Self {
        Self {
            uploads: Some(uploads),
            ..Self::default()
        }
    }
}

object!(type TransitionDraftAttachment {
    "uploads" => uploads;
    extra
});

/// Transition draft comment.
pub struct TransitionDraftComment {
    /// `isPublicComment`: whether it is public comment; has to be sent.
    pub is_public_comment: Option<bool>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// `uploads`: one or more ids; has to be sent.
    pub uploads: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionDraftComment {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        is_public_comment: bool,
        content: impl Into<String>,
        uploads: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            is_public_comment: Some(is_public_comment),
            content: Some(content.into()),
            uploads: Some(uploads.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type TransitionDraftComment {
    "isPublicComment" => is_public_comment,
    "content" => content,
    "uploads" => uploads;
    extra
});

/// Transition draft field update.
pub struct TransitionDraftFieldUpdate {
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `language`: text.
    pub language: Option<String>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionDraftFieldUpdate {
    "productId" => product_id,
    "customFields" => custom_fields,
    "teamId" => team_id,
    "dueDate" => due_date,
    "channel" => channel,
    "language" => language,
    "priority" => priority,
    "classification" => classification,
    "assigneeId" => assignee_id;
    extra
});

/// Transition reply.
pub struct TransitionReply {
    /// `cc`: the addresses that get a copy; has to be sent.
    pub cc: Option<String>,
    /// `inReplyToThreadId`: the id of an in reply to thread; has to be sent.
    pub in_reply_to_thread_id: Option<Id>,
    /// `bcc`: the addresses that get a copy of which the others do not know; has to be sent.
    pub bcc: Option<String>,
    /// `channel`: one of the 8 words of [`TransitionReplyChannel`]; has to be sent.
    pub channel: Option<TransitionReplyChannel>,
    /// `to`: text; has to be sent.
    pub to: Option<String>,
    /// `isPrivate`: whether it is private; has to be sent.
    pub is_private: Option<bool>,
    /// `fromEmailAddress`: an e-mail address; has to be sent.
    pub from_email_address: Option<String>,
    /// `contentType`: one of `html`, `plainText`, `text/html`; has to be sent.
    pub content_type: Option<TransitionReplyContentType>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// `uploads`: one or more ids; has to be sent.
    pub uploads: Option<Vec<Id>>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<TransitionReplyAttachment>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionReply {
    "cc" => cc,
    "inReplyToThreadId" => in_reply_to_thread_id,
    "bcc" => bcc,
    "channel" => channel,
    "to" => to,
    "isPrivate" => is_private,
    "fromEmailAddress" => from_email_address,
    "contentType" => content_type,
    "content" => content,
    "uploads" => uploads,
    "attachments" => attachments;
    extra
});

/// Transition reply attachment.
pub struct TransitionReplyAttachment {
    /// `fileId`: the id of a file.
    pub file_id: Option<Id>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionReplyAttachment {
    "fileId" => file_id,
    "size" => size,
    "name" => name;
    extra
});

/// Transition resolution.
pub struct TransitionResolution {
    /// `toNotifyContactForResolution`: yes or no; has to be sent.
    pub to_notify_contact_for_resolution: Option<bool>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionResolution {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(to_notify_contact_for_resolution: bool, content: impl Into<String>) -> Self {
        Self {
            to_notify_contact_for_resolution: Some(to_notify_contact_for_resolution),
            content: Some(content.into()),
            ..Self::default()
        }
    }
}

object!(type TransitionResolution {
    "toNotifyContactForResolution" => to_notify_contact_for_resolution,
    "content" => content;
    extra
});

/// Transition sharing.
pub struct TransitionSharing {
    /// `owners`: a list.
    pub owners: Option<Vec<TransitionSharingOwner>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionSharing {
    "owners" => owners;
    extra
});

/// Transition sharing owner.
pub struct TransitionSharingOwner {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `deptSharingType`: one of `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`.
    pub dept_sharing_type: Option<shared::SharedDepartmentType>,
    /// `isManualSharing`: whether it is manual sharing.
    pub is_manual_sharing: Option<bool>,
    /// `agentIds`: one or more ids.
    pub agent_ids: Option<Vec<Id>>,
    /// `teamIds`: one or more ids.
    pub team_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionSharingOwner {
    "departmentId" => department_id,
    "deptSharingType" => dept_sharing_type,
    "isManualSharing" => is_manual_sharing,
    "agentIds" => agent_ids,
    "teamIds" => team_ids;
    extra
});

/// Transition upload.
pub struct TransitionUpload {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// `isPublic`: whether it is public; has to be sent.
    pub is_public: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionUpload {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, is_public: bool) -> Self {
        Self {
            id: Some(id.into()),
            is_public: Some(is_public),
            ..Self::default()
        }
    }
}

object!(type TransitionUpload {
    "id" => id,
    "isPublic" => is_public;
    extra
});

open_enum! {
    /// Transition reply channel.
    pub enum TransitionReplyChannel {
        /// `FACEBOOK`
        Facebook = "FACEBOOK",
        /// `FACEBOOK_DM`
        FacebookDm = "FACEBOOK_DM",
        /// `TWITTER`
        Twitter = "TWITTER",
        /// `TWITTER_DM`
        TwitterDm = "TWITTER_DM",
        /// `EMAIL`
        Email = "EMAIL",
        /// `FORUMS`
        Forums = "FORUMS",
        /// `INSTAGRAM`
        Instagram = "INSTAGRAM",
        /// `INSTAGRAM_DM`
        InstagramDm = "INSTAGRAM_DM",
    }
}

open_enum! {
    /// Transition reply content type.
    pub enum TransitionReplyContentType {
        /// `html`
        Html = "html",
        /// `plainText`
        PlainText = "plainText",
        /// `text/html`
        TextHtml = "text/html",
    }
}
