// Written by `cargo xtask codegen` from xtask/catalog/crm/email_drafts.toml; changes belong there.
//! Drafts of mail at a record.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut email_drafts = crm.email_drafts().list("Contacts", "4876876000000123456").stream();
//! while let Some(email_draft) = email_drafts.next().await {
//!     println!("{:?}", email_draft?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Drafts of mail at a record.
///
/// From [`Crm::email_drafts`](crate::Crm::email_drafts); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.READ`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> List<EmailDraft> {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "__email_drafts"),
            Paging::Whole,
        )
    }

    /// Gets an email draft.
    ///
    /// `GET /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
    ) -> Call<EmailDraft> {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "__email_drafts")
        })
    }

    /// Creates an email draft.
    ///
    /// `POST /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        email_drafts: &[EmailDraftInput],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .segment(module)
            .segment(record_id.into())
            .json_list("__email_drafts", email_drafts)
            .checked_all(email_drafts);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__email_drafts")
        })
    }

    /// Updates an email draft.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
        body: &EmailDraftInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into())
            .json_list("__email_drafts", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "__email_drafts")
        })
    }

    /// Updates several email drafts.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        email_drafts: &[EmailDraftInput],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .segment(module)
            .segment(record_id.into())
            .json_list("__email_drafts", email_drafts)
            .checked_all(email_drafts);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__email_drafts")
        })
    }

    /// Deletes an email draft.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope
    /// `ZohoCRM.modules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "__email_drafts")
        })
    }
}

/// Email draft, from `email_drafts().list`, `email_drafts().get`.
#[non_exhaustive]
pub struct EmailDraft {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `from`: text.
    pub from: Option<String>,
    /// `to`: a list.
    pub to: Option<Vec<shared::EmailCc>>,
    /// `reply_to`: text.
    pub reply_to: Option<String>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<Vec<shared::EmailCc>>,
    /// `template`: an object.
    pub template: Option<shared::NameRef>,
    /// `inventory_details`: an object.
    pub inventory_details: Option<EmailDraftInventory>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<EmailDraftAttachment>>,
    /// `schedule_details`: an object.
    pub schedule_details: Option<EmailDraftSchedule>,
    /// `rich_text`: yes or no.
    pub rich_text: Option<bool>,
    /// `email_opt_out`: yes or no.
    pub email_opt_out: Option<bool>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `content`: text.
    pub content: Option<String>,
    /// `summary`: text.
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

/// Email draft attachment.
pub struct EmailDraftAttachment {
    /// `service_name`: text.
    pub service_name: Option<String>,
    /// `file_size`: text.
    pub file_size: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailDraftAttachment {
    "service_name" => service_name,
    "file_size" => file_size;
    extra
});

/// Email draft input, for `email_drafts().create`, `email_drafts().update`,
/// `email_drafts().update_many`.
pub struct EmailDraftInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `from`: text.
    pub from: Option<String>,
    /// `to`: a list.
    pub to: Option<Vec<shared::EmailCc>>,
    /// `reply_to`: text.
    pub reply_to: Option<String>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<Vec<shared::EmailCc>>,
    /// `template`: an object.
    pub template: Option<shared::NameRef>,
    /// `inventory_details`: an object.
    pub inventory_details: Option<EmailDraftInventory>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<EmailDraftAttachment>>,
    /// `schedule_details`: an object.
    pub schedule_details: Option<EmailDraftSchedule>,
    /// `rich_text`: yes or no.
    pub rich_text: Option<bool>,
    /// `email_opt_out`: yes or no.
    pub email_opt_out: Option<bool>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `content`: text.
    pub content: Option<String>,
    /// `summary`: text.
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

/// Email draft inventory.
pub struct EmailDraftInventory {
    /// `inventory_template`: an object.
    pub inventory_template: Option<shared::NameRef>,
    /// `record`: an object.
    pub record: Option<shared::Record>,
    /// `paper_type`: text.
    pub paper_type: Option<String>,
    /// `view_type`: text.
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

/// Email draft schedule.
pub struct EmailDraftSchedule {
    /// `time`: a moment with its offset.
    pub time: Option<DateTime>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailDraftSchedule {
    "time" => time;
    extra
});
