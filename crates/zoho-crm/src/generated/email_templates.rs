// Written by `cargo xtask codegen` from xtask/catalog/crm/email_templates.toml; changes belong there.
//! Email templates.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut email_templates = crm.email_templates().list().stream();
//! while let Some(email_template) = email_templates.next().await {
//!     println!("{:?}", email_template?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

use crate::{Crm, shared};

/// `GET /crm/v8/settings/email_templates`. Scope `ZohoCRM.templates.email.READ`.
pub static LIST: Operation = Operation::get(
    "crm.email_templates.list",
    "/crm/{version}/settings/email_templates",
)
.scopes(&["ZohoCRM.templates.email.READ"]);

/// `GET /crm/v8/settings/email_templates/{template_id}`. Scope `ZohoCRM.templates.email.READ`.
pub static GET: Operation = Operation::get(
    "crm.email_templates.get",
    "/crm/{version}/settings/email_templates/{template_id}",
)
.scopes(&["ZohoCRM.templates.email.READ"]);

/// Email templates.
///
/// From [`Crm::email_templates`](crate::Crm::email_templates).
#[derive(Debug, Clone)]
pub struct EmailTemplatesClient {
    client: Client,
}

impl Crm {
    /// Email templates.
    #[must_use]
    pub fn email_templates(&self) -> EmailTemplatesClient {
        EmailTemplatesClient {
            client: self.client().clone(),
        }
    }
}

impl EmailTemplatesClient {
    /// Lists email templates.
    ///
    /// `GET /crm/v8/settings/email_templates`. Scope `ZohoCRM.templates.email.READ`.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "email_templates"),
            Paging::Whole,
        ))
    }

    /// Gets an email template.
    ///
    /// `GET /crm/v8/settings/email_templates/{template_id}`. Scope `ZohoCRM.templates.email.READ`.
    pub fn get(&self, template_id: impl Into<Id>) -> Call<EmailTemplate> {
        let request = Request::new(&GET).segment(template_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "email_templates")
        })
    }
}

/// What may be set before `email_templates().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailTemplate>);

impl ListCall {
    /// Module.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(ListCall => list EmailTemplate);

/// Email template, of `email_templates().list`, `email_templates().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Id.
    pub id: Option<Id>,
    /// Attachments.
    pub attachments: Option<Vec<shared::EmailTemplateAttachment>>,
    /// Subject.
    pub subject: Option<String>,
    /// Associated.
    pub associated: Option<bool>,
    /// Consent linked.
    pub consent_linked: Option<bool>,
    /// Description.
    pub description: Option<String>,
    /// Last version statistics.
    pub last_version_statistics: Option<shared::LastVersionStatistic>,
    /// Category.
    pub category: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Last usage time.
    pub last_usage_time: Option<DateTime>,
    /// Folder.
    pub folder: Option<shared::NameRef>,
    /// Module.
    pub module: Option<shared::ApiNameRef>,
    /// Created by.
    pub created_by: Option<shared::NameRef>,
    /// Modified by.
    pub modified_by: Option<shared::NameRef>,
    /// Name.
    pub name: Option<String>,
    /// Editor mode.
    pub editor_mode: Option<String>,
    /// Favorite.
    pub favorite: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Mail content.
    pub mail_content: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailTemplate {
    "id" => id,
    "attachments" => attachments,
    "subject" => subject,
    "associated" => associated,
    "consent_linked" => consent_linked,
    "description" => description,
    "last_version_statistics" => last_version_statistics,
    "category" => category,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "last_usage_time" => last_usage_time,
    "folder" => folder,
    "module" => module,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "name" => name,
    "editor_mode" => editor_mode,
    "favorite" => favorite,
    "content" => content,
    "mail_content" => mail_content;
    other
});
