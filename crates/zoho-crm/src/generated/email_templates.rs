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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
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
/// From [`Crm::email_templates`](crate::Crm::email_templates); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/email_templates`. Scope `ZohoCRM.templates.email.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "email_templates"),
            Paging::Whole,
        ))
    }

    /// Gets an email template.
    ///
    /// `GET /crm/v8/settings/email_templates/{template_id}`. Scope `ZohoCRM.templates.email.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, template_id: impl Into<Id>) -> Call<EmailTemplate> {
        let request = self.client.request(&GET).segment(template_id.into());
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
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(ListCall => list EmailTemplate);

/// Email template, from `email_templates().list`, `email_templates().get`.
#[non_exhaustive]
pub struct EmailTemplate {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::EmailTemplateAttachment>>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `associated`: yes or no.
    pub associated: Option<bool>,
    /// `consent_linked`: yes or no.
    pub consent_linked: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `last_version_statistics`: an object.
    pub last_version_statistics: Option<shared::LastVersionStatistic>,
    /// `category`: text.
    pub category: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `last_usage_time`: a moment with its offset.
    pub last_usage_time: Option<DateTime>,
    /// `folder`: an object.
    pub folder: Option<shared::NameRef>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `editor_mode`: text.
    pub editor_mode: Option<String>,
    /// `favorite`: yes or no.
    pub favorite: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `mail_content`: text.
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
