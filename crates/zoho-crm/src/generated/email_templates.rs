// Written by `cargo xtask codegen` from crm/v8/email_templates.toml of the catalogue; changes belong there.
//! Email templates.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut email_templates = crm.email_templates().list().stream();
//! while let Some(email_template) = email_templates.next().await {
//!     println!("{:?}", email_template?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET];

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
    /// `GET /crm/v8/settings/email_templates`. Scope `ZohoCRM.templates.email.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListEmailTemplates {
        ListEmailTemplates(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "email_templates"),
            Paging::Whole,
        ))
    }

    /// Gets an email template.
    ///
    /// `GET /crm/v8/settings/email_templates/{template_id}`. Scope `ZohoCRM.templates.email.READ`.
    /// Retried on transient failures.
    pub fn get(&self, template_id: impl Into<Id>) -> GetEmailTemplate {
        let request = self.client.request(&GET).segment(template_id.into());
        GetEmailTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "email_templates")
        }))
    }
}

call! {
    /// Returned by [`EmailTemplatesClient::list`](crate::email_templates::EmailTemplatesClient::list).
    ListEmailTemplates => list EmailTemplate
}

impl ListEmailTemplates {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call! {
    /// Returned by [`EmailTemplatesClient::get`](crate::email_templates::EmailTemplatesClient::get).
    GetEmailTemplate => EmailTemplate
}

/// Returned by `email_templates().list`, `email_templates().get`.
#[non_exhaustive]
pub struct EmailTemplate {
    pub id: Option<Id>,
    pub attachments: Option<Vec<shared::EmailTemplateAttachment>>,
    pub subject: Option<String>,
    pub associated: Option<bool>,
    pub consent_linked: Option<bool>,
    pub description: Option<String>,
    pub last_version_statistics: Option<shared::LastVersionStatistic>,
    pub category: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub last_usage_time: Option<DateTime>,
    pub folder: Option<shared::NameRef>,
    pub module: Option<shared::ApiNameRef>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub name: Option<String>,
    pub editor_mode: Option<String>,
    pub favorite: Option<bool>,
    pub content: Option<String>,
    pub mail_content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailTemplate {
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
    extra
});
