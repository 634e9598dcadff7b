// Written by `cargo xtask codegen` from desk/v1/blueprints.toml of the catalogue; changes belong there.
//! Blueprints, and the drafts of their transitions.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut blueprints = desk.blueprints().list_criteria_fields("4876876000000123456").stream();
//! while let Some(blueprint) = blueprints.next().await {
//!     println!("{:?}", blueprint?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &DISCARD_TRANSITION_DRAFT,
    &LIST_CRITERIA_FIELDS,
    &LIST_FIELDS_TO_CONFIGURE,
    &SAVE_TRANSITION_DRAFT,
];

/// Blueprints, and the drafts of their transitions.
///
/// From [`Desk::blueprints`](crate::Desk::blueprints).
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
    /// `Desk.tickets.UPDATE`. Not retried when it may have been carried out.
    pub fn discard_transition_draft(
        &self,
        ticket_id: impl Into<Id>,
        transition_id: impl Into<Id>,
    ) -> DiscardBlueprintTransitionDraft {
        let request = self
            .client
            .request(&DISCARD_TRANSITION_DRAFT)
            .segment(ticket_id.into())
            .segment(transition_id.into());
        DiscardBlueprintTransitionDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the criteria fields of blueprints.
    ///
    /// `GET /api/v1/blueprints/criteriaFields`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_criteria_fields(&self, layout_id: impl Into<Id>) -> ListBlueprintCriteriaFields {
        let mut request = self.client.request(&LIST_CRITERIA_FIELDS);
        request.set_query("layoutId", layout_id.into());
        ListBlueprintCriteriaFields(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "criteriaFields"),
            Paging::Whole,
        ))
    }

    /// Lists the fields to configure of blueprints.
    ///
    /// `GET /api/v1/blueprints/fieldsToConfigure`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_fields_to_configure(
        &self,
        layout_id: impl Into<Id>,
    ) -> ListBlueprintFieldsToConfigure {
        let mut request = self.client.request(&LIST_FIELDS_TO_CONFIGURE);
        request.set_query("layoutId", layout_id.into());
        ListBlueprintFieldsToConfigure(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "fields"),
            Paging::Whole,
        ))
    }

    /// Saves the transition draft of blueprints.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/transitions/{transition_id}/saveDraft`. Scope
    /// `Desk.tickets.UPDATE`. Not retried when it may have been carried out.
    pub fn save_transition_draft(
        &self,
        ticket_id: impl Into<Id>,
        transition_id: impl Into<Id>,
        body: &TransitionDraft,
    ) -> SaveBlueprintTransitionDraft {
        let request = self
            .client
            .request(&SAVE_TRANSITION_DRAFT)
            .segment(ticket_id.into())
            .segment(transition_id.into())
            .json_member("", body);
        SaveBlueprintTransitionDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`BlueprintsClient::discard_transition_draft`](crate::blueprints::BlueprintsClient::discard_transition_draft).
    DiscardBlueprintTransitionDraft => ()
}

call! {
    /// Returned by [`BlueprintsClient::list_criteria_fields`](crate::blueprints::BlueprintsClient::list_criteria_fields).
    ListBlueprintCriteriaFields => list shared::CriteriaField
}

impl ListBlueprintCriteriaFields {
    /// The API name of a module. Query parameter `module`, `tickets` by default.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call! {
    /// Returned by [`BlueprintsClient::list_fields_to_configure`](crate::blueprints::BlueprintsClient::list_fields_to_configure).
    ListBlueprintFieldsToConfigure => list BlueprintFieldsToConfigure
}

impl ListBlueprintFieldsToConfigure {
    /// The API name of a module. Query parameter `module`, `tickets` by default.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call! {
    /// Returned by [`BlueprintsClient::save_transition_draft`](crate::blueprints::BlueprintsClient::save_transition_draft).
    SaveBlueprintTransitionDraft => SavedTransitionDraft
}

/// Returned by `blueprints().list_fields_to_configure`.
#[non_exhaustive]
pub struct BlueprintFieldsToConfigure {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub is_custom_field: Option<bool>,
    pub name: Option<String>,
    pub type_: Option<String>,
    pub max_length: Option<i64>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub is_encrypted_field: Option<bool>,
    pub i18_n_label: Option<String>,
    pub allowed_values: Option<Vec<String>>,
    pub sort_by: Option<String>,
    pub is_mandatory: Option<bool>,
    pub default_value: Option<String>,
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

/// Returned by `blueprints().save_transition_draft`.
#[non_exhaustive]
pub struct SavedTransitionDraft {
    pub total_no_of_draft_actions: Option<i64>,
    pub draft_by: Option<shared::NameRef>,
    pub total_no_of_actions: Option<i64>,
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

pub struct TransitionApproval {
    /// Required.
    pub approver_ids: Option<Vec<Id>>,
    /// Required.
    pub subject: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionApproval {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `blueprints().save_transition_draft`.
pub struct TransitionDraft {
    pub attachment: Option<TransitionDraftAttachment>,
    pub resolution: Option<TransitionResolution>,
    pub field_update: Option<TransitionDraftFieldUpdate>,
    pub approval: Option<TransitionApproval>,
    pub reply: Option<TransitionReply>,
    pub comment: Option<TransitionDraftComment>,
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

pub struct TransitionDraftAttachment {
    /// Required.
    pub uploads: Option<Vec<TransitionUpload>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionDraftAttachment {
    /// Creates it with the required fields; the others are left out.
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

pub struct TransitionDraftComment {
    /// Required.
    pub is_public_comment: Option<bool>,
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub uploads: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionDraftComment {
    /// Creates it with the required fields; the others are left out.
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

pub struct TransitionDraftFieldUpdate {
    pub product_id: Option<Id>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub team_id: Option<Id>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub language: Option<String>,
    pub priority: Option<String>,
    pub classification: Option<String>,
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

pub struct TransitionReply {
    /// Required.
    pub cc: Option<String>,
    /// Required.
    pub in_reply_to_thread_id: Option<Id>,
    /// Required.
    pub bcc: Option<String>,
    /// Required.
    pub channel: Option<TransitionReplyChannel>,
    /// Required.
    pub to: Option<String>,
    /// Required.
    pub is_private: Option<bool>,
    /// Required.
    pub from_email_address: Option<String>,
    /// Required, one of `html`, `plainText`, `text/html`.
    pub content_type: Option<TransitionReplyContentType>,
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub uploads: Option<Vec<Id>>,
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

pub struct TransitionReplyAttachment {
    pub file_id: Option<Id>,
    pub size: Option<i64>,
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

pub struct TransitionResolution {
    /// Required.
    pub to_notify_contact_for_resolution: Option<bool>,
    /// Required.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionResolution {
    /// Creates it with the required fields; the others are left out.
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

pub struct TransitionSharing {
    pub owners: Option<Vec<TransitionSharingOwner>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionSharing {
    "owners" => owners;
    extra
});

pub struct TransitionSharingOwner {
    pub department_id: Option<Id>,
    /// One of `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`.
    pub dept_sharing_type: Option<shared::SharedDepartmentType>,
    pub is_manual_sharing: Option<bool>,
    pub agent_ids: Option<Vec<Id>>,
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

pub struct TransitionUpload {
    /// Required.
    pub id: Option<Id>,
    /// Required.
    pub is_public: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TransitionUpload {
    /// Creates it with the required fields; the others are left out.
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
    pub enum TransitionReplyContentType {
        /// `html`
        Html = "html",
        /// `plainText`
        PlainText = "plainText",
        /// `text/html`
        TextHtml = "text/html",
    }
}
