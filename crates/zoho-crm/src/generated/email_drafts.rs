// Written by `cargo xtask codegen` from crm/v8/email_drafts.toml of the catalogue; changes belong there.
//! Drafts of mail at a record.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut email_drafts = crm.email_drafts().list("Contacts", "4876876000000123456").stream();
//! while let Some(email_draft) = email_drafts.next().await {
//!     println!("{:?}", email_draft?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.email_drafts.list",
    "/crm/{version}/{module}/{record_id}/__email_drafts",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.READ`.
pub static GET: Operation = Operation::get(
    "crm.email_drafts.get",
    "/crm/{version}/{module}/{record_id}/__email_drafts/{draft_id}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `POST /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.email_drafts.create",
    "/crm/{version}/{module}/{record_id}/__email_drafts",
)
.scopes(&["ZohoCRM.modules.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
.rows("__email_drafts");

/// `PUT /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.email_drafts.update",
    "/crm/{version}/{module}/{record_id}/__email_drafts/{draft_id}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("__email_drafts");

/// `PUT /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.email_drafts.update_many",
    "/crm/{version}/{module}/{record_id}/__email_drafts",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("__email_drafts");

/// `DELETE /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.email_drafts.delete",
    "/crm/{version}/{module}/{record_id}/__email_drafts/{draft_id}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("__email_drafts");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &UPDATE_MANY, &DELETE];

/// Drafts of mail at a record.
///
/// From [`Crm::email_drafts`](crate::Crm::email_drafts).
#[derive(Debug, Clone)]
pub struct EmailDraftsClient {
    client: Client,
}

impl Crm {
    /// Drafts of mail at a record.
    #[must_use]
    pub fn email_drafts(&self) -> EmailDraftsClient {
        EmailDraftsClient {
            client: self.client().clone(),
        }
    }
}

impl EmailDraftsClient {
    /// Lists email drafts.
    ///
    /// `GET /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListEmailDrafts {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListEmailDrafts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "__email_drafts"),
            Paging::Whole,
        ))
    }

    /// Gets an email draft.
    ///
    /// `GET /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.READ`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
    ) -> GetEmailDraft {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into());
        GetEmailDraft(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "__email_drafts")
        }))
    }

    /// Creates an email draft.
    ///
    /// `POST /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.CREATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        email_drafts: &[EmailDraftInput],
    ) -> CreateEmailDrafts {
        let request = self
            .client
            .request(&CREATE)
            .segment(module)
            .segment(record_id.into())
            .json_list("__email_drafts", email_drafts)
            .checked_all(email_drafts);
        CreateEmailDrafts(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__email_drafts")
        }))
    }

    /// Updates an email draft.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.UPDATE`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
        body: &EmailDraftInput,
    ) -> UpdateEmailDraft {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into())
            .json_list("__email_drafts", std::slice::from_ref(body))
            .checked(body);
        UpdateEmailDraft(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "__email_drafts")
        }))
    }

    /// Updates several email drafts.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.UPDATE`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        email_drafts: &[EmailDraftInput],
    ) -> UpdateManyEmailDrafts {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .segment(module)
            .segment(record_id.into())
            .json_list("__email_drafts", email_drafts)
            .checked_all(email_drafts);
        UpdateManyEmailDrafts(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__email_drafts")
        }))
    }

    /// Deletes an email draft.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope
    /// `ZohoCRM.modules.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
    ) -> DeleteEmailDraft {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into());
        DeleteEmailDraft(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "__email_drafts")
        }))
    }
}

call! {
    /// Returned by [`EmailDraftsClient::list`](crate::email_drafts::EmailDraftsClient::list).
    ListEmailDrafts => list EmailDraft
}

call! {
    /// Returned by [`EmailDraftsClient::get`](crate::email_drafts::EmailDraftsClient::get).
    GetEmailDraft => EmailDraft
}

call! {
    /// Returned by [`EmailDraftsClient::create`](crate::email_drafts::EmailDraftsClient::create).
    CreateEmailDrafts => RowOutcomes
}

call! {
    /// Returned by [`EmailDraftsClient::update`](crate::email_drafts::EmailDraftsClient::update).
    UpdateEmailDraft => RowOutcomes
}

call! {
    /// Returned by [`EmailDraftsClient::update_many`](crate::email_drafts::EmailDraftsClient::update_many).
    UpdateManyEmailDrafts => RowOutcomes
}

call! {
    /// Returned by [`EmailDraftsClient::delete`](crate::email_drafts::EmailDraftsClient::delete).
    DeleteEmailDraft => RowOutcomes
}

/// Returned by `email_drafts().list`, `email_drafts().get`.
#[non_exhaustive]
pub struct EmailDraft {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub created_time: Option<DateTime>,
    pub from: Option<String>,
    pub to: Option<Vec<shared::EmailCc>>,
    pub reply_to: Option<String>,
    pub cc: Option<Vec<shared::EmailCc>>,
    pub bcc: Option<Vec<shared::EmailCc>>,
    pub template: Option<shared::NameRef>,
    pub inventory_details: Option<EmailDraftInventory>,
    pub attachments: Option<Vec<EmailDraftAttachment>>,
    pub schedule_details: Option<EmailDraftSchedule>,
    pub rich_text: Option<bool>,
    pub email_opt_out: Option<bool>,
    pub subject: Option<String>,
    pub content: Option<String>,
    pub summary: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailDraft {
    "id" => id,
    "modified_time" => modified_time,
    "created_time" => created_time,
    "from" => from,
    "to" => to,
    "reply_to" => reply_to,
    "cc" => cc,
    "bcc" => bcc,
    "template" => template,
    "inventory_details" => inventory_details,
    "attachments" => attachments,
    "schedule_details" => schedule_details,
    "rich_text" => rich_text,
    "email_opt_out" => email_opt_out,
    "subject" => subject,
    "content" => content,
    "summary" => summary;
    extra
});

pub struct EmailDraftAttachment {
    pub service_name: Option<String>,
    pub file_size: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailDraftAttachment {
    "service_name" => service_name,
    "file_size" => file_size;
    extra
});

/// Sent by `email_drafts().create`, `email_drafts().update`, `email_drafts().update_many`.
pub struct EmailDraftInput {
    pub id: Option<Id>,
    pub from: Option<String>,
    pub to: Option<Vec<shared::EmailCc>>,
    pub reply_to: Option<String>,
    pub cc: Option<Vec<shared::EmailCc>>,
    pub bcc: Option<Vec<shared::EmailCc>>,
    pub template: Option<shared::NameRef>,
    pub inventory_details: Option<EmailDraftInventory>,
    pub attachments: Option<Vec<EmailDraftAttachment>>,
    pub schedule_details: Option<EmailDraftSchedule>,
    pub rich_text: Option<bool>,
    pub email_opt_out: Option<bool>,
    pub subject: Option<String>,
    pub content: Option<String>,
    pub summary: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailDraftInput {
    "id" => id,
    "from" => from,
    "to" => to,
    "reply_to" => reply_to,
    "cc" => cc,
    "bcc" => bcc,
    "template" => template,
    "inventory_details" => inventory_details,
    "attachments" => attachments,
    "schedule_details" => schedule_details,
    "rich_text" => rich_text,
    "email_opt_out" => email_opt_out,
    "subject" => subject,
    "content" => content,
    "summary" => summary;
    extra
});

pub struct EmailDraftInventory {
    pub inventory_template: Option<shared::NameRef>,
    pub record: Option<shared::Record>,
    pub paper_type: Option<String>,
    pub view_type: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailDraftInventory {
    "inventory_template" => inventory_template,
    "record" => record,
    "paper_type" => paper_type,
    "view_type" => view_type;
    extra
});

pub struct EmailDraftSchedule {
    pub time: Option<DateTime>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailDraftSchedule {
    "time" => time;
    extra
});
