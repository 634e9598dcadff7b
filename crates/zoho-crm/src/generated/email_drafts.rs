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

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, object,
    wire::{self, Other},
};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

/// `GET /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.email_drafts.list",
    "/crm/{version}/{module}/{record_id}/__email_drafts",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `GET /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.ALL`.
pub static GET: Operation = Operation::get(
    "crm.email_drafts.get",
    "/crm/{version}/{module}/{record_id}/__email_drafts/{draft_id}",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.ALL`.
pub static CREATE: Operation = Operation::post(
    "crm.email_drafts.create",
    "/crm/{version}/{module}/{record_id}/__email_drafts",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("__email_drafts");

/// `PUT /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.email_drafts.update",
    "/crm/{version}/{module}/{record_id}/__email_drafts/{draft_id}",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("__email_drafts");

/// `PUT /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.email_drafts.update_many",
    "/crm/{version}/{module}/{record_id}/__email_drafts",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("__email_drafts");

/// `DELETE /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.email_drafts.delete",
    "/crm/{version}/{module}/{record_id}/__email_drafts/{draft_id}",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("__email_drafts");

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
    /// `GET /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.ALL`.
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> List<EmailDraft> {
        let request = Request::new(&LIST)
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
    /// `GET /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
    ) -> Call<EmailDraft> {
        let request = Request::new(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "__email_drafts")
        })
    }

    /// Creates an email draft.
    ///
    /// `POST /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.ALL`.
    pub fn create(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        email_drafts: &[EmailDraft],
    ) -> Call<RowOutcomes> {
        let request = Request::new(&CREATE)
            .segment(module)
            .segment(record_id.into())
            .body(
                "application/json",
                wire::body_list("__email_drafts", email_drafts),
            );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__email_drafts")
        })
    }

    /// Updates an email draft.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
        body: &EmailDraft,
    ) -> Call<RowOutcome> {
        let request = Request::new(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into())
            .body(
                "application/json",
                wire::body_list("__email_drafts", std::slice::from_ref(body)),
            );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "__email_drafts")
        })
    }

    /// Updates several email drafts.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/__email_drafts`. Scope `ZohoCRM.modules.ALL`.
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        email_drafts: &[EmailDraft],
    ) -> Call<RowOutcomes> {
        let request = Request::new(&UPDATE_MANY)
            .segment(module)
            .segment(record_id.into())
            .body(
                "application/json",
                wire::body_list("__email_drafts", email_drafts),
            );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__email_drafts")
        })
    }

    /// Deletes an email draft.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        draft_id: impl Into<Id>,
    ) -> Call<RowOutcome> {
        let request = Request::new(&DELETE)
            .segment(module)
            .segment(record_id.into())
            .segment(draft_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "__email_drafts")
        })
    }
}

/// Email draft, of `email_drafts().list`, `email_drafts().get`, `email_drafts().create`, ….
#[derive(Clone, Default, PartialEq)]
pub struct EmailDraft {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<Vec<shared::EmailCc>>,
    /// Reply to.
    pub reply_to: Option<String>,
    /// CC.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// BCC.
    pub bcc: Option<Vec<shared::EmailCc>>,
    /// Template.
    pub template: Option<shared::NameRef>,
    /// Inventory details.
    pub inventory_details: Option<EmailDraftInventory>,
    /// Attachments.
    pub attachments: Option<Vec<EmailDraftAttachment>>,
    /// Schedule details.
    pub schedule_details: Option<EmailDraftSchedule>,
    /// Rich text.
    pub rich_text: Option<bool>,
    /// Email opt out.
    pub email_opt_out: Option<bool>,
    /// Subject.
    pub subject: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Summary.
    pub summary: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailDraft {
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
    other
});

/// Email draft attachment.
#[derive(Clone, Default, PartialEq)]
pub struct EmailDraftAttachment {
    /// Service name.
    pub service_name: Option<String>,
    /// File size.
    pub file_size: Option<String>,
}

object!(EmailDraftAttachment {
    "service_name" => service_name,
    "file_size" => file_size
});

/// Email draft inventory.
#[derive(Clone, Default, PartialEq)]
pub struct EmailDraftInventory {
    /// Inventory template.
    pub inventory_template: Option<shared::NameRef>,
    /// Record.
    pub record: Option<shared::Record>,
    /// Paper type.
    pub paper_type: Option<String>,
    /// View type.
    pub view_type: Option<String>,
}

object!(EmailDraftInventory {
    "inventory_template" => inventory_template,
    "record" => record,
    "paper_type" => paper_type,
    "view_type" => view_type
});

/// Email draft schedule.
#[derive(Clone, Default, PartialEq)]
pub struct EmailDraftSchedule {
    /// Time.
    pub time: Option<DateTime>,
}

object!(EmailDraftSchedule {
    "time" => time
});
