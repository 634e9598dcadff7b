// Written by `cargo xtask codegen` from xtask/catalog/desk/email_templates.toml; changes belong there.
//! Email templates.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut email_templates = desk.email_templates().list("4876876000000123456").stream();
//! while let Some(email_template) = email_templates.next().await {
//!     println!("{:?}", email_template?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/templates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static LIST: Operation =
    Operation::get("desk.email_templates.list", "/api/{version}/templates")
        .scopes(&["Desk.settings.READ", "Desk.templates.READ"]);

/// `GET /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static GET: Operation = Operation::get(
    "desk.email_templates.get",
    "/api/{version}/templates/{email_template_id}",
)
.scopes(&["Desk.settings.READ", "Desk.templates.READ"]);

/// `POST /api/v1/templates`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.email_templates.create", "/api/{version}/templates")
        .scopes(&["Desk.settings.CREATE", "Desk.templates.CREATE"]);

/// `PATCH /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.UPDATE` and `Desk.templates.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.email_templates.update",
    "/api/{version}/templates/{email_template_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.templates.UPDATE"]);

/// `PUT /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.UPDATE` and `Desk.templates.UPDATE`.
pub static REPLACE: Operation = Operation::put(
    "desk.email_templates.replace",
    "/api/{version}/templates/{email_template_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.templates.UPDATE"]);

/// `DELETE /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.DELETE` and `Desk.templates.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.email_templates.delete",
    "/api/{version}/templates/{email_template_id}",
)
.scopes(&["Desk.settings.DELETE", "Desk.templates.DELETE"]);

/// `POST /api/v1/templates/{email_template_id}/cloneAttachments`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`.
pub static DUPLICATE_ATTACHMENTS: Operation = Operation::post(
    "desk.email_templates.duplicate_attachments",
    "/api/{version}/templates/{email_template_id}/cloneAttachments",
)
.scopes(&["Desk.settings.CREATE", "Desk.templates.CREATE"]);

/// `GET /api/v1/templates/placeHolders`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static LIST_PLACE_HOLDERS: Operation = Operation::get(
    "desk.email_templates.list_place_holders",
    "/api/{version}/templates/placeHolders",
)
.scopes(&["Desk.settings.READ", "Desk.templates.READ"]);

/// `POST /api/v1/templates/{email_template_id}/render`. Scope `Desk.settings.READ`.
pub static RENDER: Operation = Operation::post(
    "desk.email_templates.render",
    "/api/{version}/templates/{email_template_id}/render",
)
.scopes(&["Desk.settings.READ"]);

/// Email templates.
///
/// From [`Desk::email_templates`](crate::Desk::email_templates).
#[derive(Debug, Clone)]
pub struct EmailTemplatesClient {
    client: Client,
}

impl Desk {
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
    /// `GET /api/v1/templates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`. Comes in pages
    /// of up to 1000.
    pub fn list(&self, department_id: impl Into<Id>) -> ListCall {
        let mut request = Request::new(&LIST);
        request.set_query("departmentId", department_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, ""),
            Paging::Offset {
                origin: 1,
                max: 1000,
            },
        ))
    }

    /// Gets an email template.
    ///
    /// `GET /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.templates.READ`.
    pub fn get(&self, email_template_id: impl Into<Id>) -> Call<EmailTemplate> {
        let request = Request::new(&GET).segment(email_template_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates an email template.
    ///
    /// `POST /api/v1/templates`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`.
    pub fn create(&self, body: &EmailTemplateCreate) -> Call<EmailTemplate> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an email template.
    ///
    /// `PATCH /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`.
    pub fn update(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateUpdate,
    ) -> Call<EmailTemplate> {
        let request = Request::new(&UPDATE)
            .segment(email_template_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Replaces an email template.
    ///
    /// `PUT /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`.
    pub fn replace(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateUpdate,
    ) -> Call<EmailTemplate> {
        let request = Request::new(&REPLACE)
            .segment(email_template_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an email template.
    ///
    /// `DELETE /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.templates.DELETE`.
    pub fn delete(&self, email_template_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE).segment(email_template_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Duplicates the attachments of an email template.
    ///
    /// `POST /api/v1/templates/{email_template_id}/cloneAttachments`. Scopes `Desk.settings.CREATE`
    /// and `Desk.templates.CREATE`.
    pub fn duplicate_attachments(
        &self,
        email_template_id: impl Into<Id>,
    ) -> List<EmailTemplateDuplicatedAttachment> {
        let request = Request::new(&DUPLICATE_ATTACHMENTS).segment(email_template_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Lists the place holders of email templates.
    ///
    /// `GET /api/v1/templates/placeHolders`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
    pub fn list_place_holders(
        &self,
        department_id: impl Into<Id>,
        module: impl Into<EmailTemplateModule>,
    ) -> List<PlaceHolder> {
        let mut request = Request::new(&LIST_PLACE_HOLDERS);
        request.set_query("departmentId", department_id.into());
        request.set_query("module", module.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Renders an email template.
    ///
    /// `POST /api/v1/templates/{email_template_id}/render`. Scope `Desk.settings.READ`.
    pub fn render(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateRender,
        entity_id: impl Into<Id>,
    ) -> Call<EmailTemplateRenderResult> {
        let mut request = Request::new(&RENDER)
            .segment(email_template_id.into())
            .body("application/json", wire::body("", body));
        request.set_query("entityId", entity_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `email_templates().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailTemplate>);

impl ListCall {
    /// Search str.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Module.
    pub fn module(mut self, module: impl Into<EmailTemplateModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// Limit: from 1 to 1000; `1000` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=1000);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Folder id.
    pub fn folder_id(mut self, folder_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("folderId", folder_id.into());
        self
    }
}

call!(ListCall => list EmailTemplate);

/// Email template, of `email_templates().list`, `email_templates().get`, `email_templates().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Reply to addr.
    pub reply_to_addr: Option<String>,
    /// Folder.
    pub folder: Option<EmailTemplateFolder>,
    /// Template name.
    pub template_name: Option<String>,
    /// Record type.
    pub record_type: Option<EmailTemplateModule>,
    /// Subject.
    pub subject: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Template id.
    pub template_id: Option<Id>,
    /// Body.
    pub body: Option<String>,
    /// Category.
    pub category: Option<EmailTemplateCategory>,
    /// From id.
    pub from_id: Option<Id>,
    /// Content type.
    pub content_type: Option<EmailTemplateContentType>,
    /// Folder id.
    pub folder_id: Option<Id>,
    /// Attachments.
    pub attachments: Option<Vec<shared::AddAttachment>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailTemplate {
    "replyToAddr" => reply_to_addr,
    "folder" => folder,
    "templateName" => template_name,
    "recordType" => record_type,
    "subject" => subject,
    "departmentId" => department_id,
    "templateId" => template_id,
    "body" => body,
    "category" => category,
    "fromId" => from_id,
    "contentType" => content_type,
    "folderId" => folder_id,
    "attachments" => attachments;
    other
});

/// Email template create, of `email_templates().create`.
#[derive(Clone, Default, PartialEq)]
pub struct EmailTemplateCreate {
    /// Template name; has to be sent.
    pub template_name: Option<String>,
    /// Subject; has to be sent.
    pub subject: Option<String>,
    /// Record type; has to be sent.
    pub record_type: Option<EmailTemplateModule>,
    /// Department id; has to be sent.
    pub department_id: Option<Id>,
    /// Reply to.
    pub reply_to: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Body.
    pub body: Option<String>,
    /// From id; has to be sent.
    pub from_id: Option<Id>,
    /// Content type; has to be sent.
    pub content_type: Option<EmailTemplateContentType>,
    /// Folder id; has to be sent.
    pub folder_id: Option<Id>,
}

object!(EmailTemplateCreate {
    "templateName" => template_name,
    "subject" => subject,
    "recordType" => record_type,
    "departmentId" => department_id,
    "replyTo" => reply_to,
    "attachmentIds" => attachment_ids,
    "body" => body,
    "fromId" => from_id,
    "contentType" => content_type,
    "folderId" => folder_id
});

/// Email template duplicated attachment, of `email_templates().duplicate_attachments`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateDuplicatedAttachment {
    /// Size.
    pub size: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Parent attachment id.
    pub parent_attachment_id: Option<Id>,
    /// Href.
    pub href: Option<String>,
    /// Cloned attachment id.
    pub cloned_attachment_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailTemplateDuplicatedAttachment {
    "size" => size,
    "name" => name,
    "parentAttachmentId" => parent_attachment_id,
    "href" => href,
    "clonedAttachmentId" => cloned_attachment_id;
    other
});

/// Email template folder.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateFolder {
    /// Folder name.
    pub folder_name: Option<String>,
    /// Folder id.
    pub folder_id: Option<Id>,
}

object!(EmailTemplateFolder {
    "folderName" => folder_name,
    "folderId" => folder_id
});

/// Email template render, of `email_templates().render`.
#[derive(Clone, Default, PartialEq)]
pub struct EmailTemplateRender {
    /// Source.
    pub source: Option<EmailTemplateRenderSource>,
}

object!(EmailTemplateRender {
    "source" => source
});

/// Email template render result, of `email_templates().render`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateRenderResult {
    /// Attachments.
    pub attachments: Option<Vec<shared::AddAttachment>>,
    /// Subject.
    pub subject: Option<String>,
    /// Body.
    pub body: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailTemplateRenderResult {
    "attachments" => attachments,
    "subject" => subject,
    "body" => body;
    other
});

/// Email template update, of `email_templates().update`, `email_templates().replace`.
#[derive(Clone, Default, PartialEq)]
pub struct EmailTemplateUpdate {
    /// Template name.
    pub template_name: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Record type.
    pub record_type: Option<EmailTemplateModule>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Reply to.
    pub reply_to: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Body.
    pub body: Option<String>,
    /// From id.
    pub from_id: Option<Id>,
    /// Content type.
    pub content_type: Option<EmailTemplateContentType>,
    /// Folder id.
    pub folder_id: Option<Id>,
}

object!(EmailTemplateUpdate {
    "templateName" => template_name,
    "subject" => subject,
    "recordType" => record_type,
    "departmentId" => department_id,
    "replyTo" => reply_to,
    "attachmentIds" => attachment_ids,
    "body" => body,
    "fromId" => from_id,
    "contentType" => content_type,
    "folderId" => folder_id
});

/// Place holder, of `email_templates().list_place_holders`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaceHolder {
    /// Supported place holders.
    pub supported_place_holders: Option<Vec<SupportedPlaceHolder>>,
    /// I18n module.
    pub i18n_module: Option<String>,
    /// Module.
    pub module: Option<PlaceHolderModule>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(PlaceHolder {
    "supportedPlaceHolders" => supported_place_holders,
    "i18nModule" => i18n_module,
    "module" => module;
    other
});

/// Supported place holder.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedPlaceHolder {
    /// API name.
    pub api_name: Option<String>,
    /// I18n field label.
    pub i18n_field_label: Option<String>,
    /// Field label.
    pub field_label: Option<String>,
    /// Place holder.
    pub place_holder: Option<String>,
}

object!(SupportedPlaceHolder {
    "apiName" => api_name,
    "i18nFieldLabel" => i18n_field_label,
    "fieldLabel" => field_label,
    "placeHolder" => place_holder
});

words! {
    /// Email template category.
    pub enum EmailTemplateCategory {
        /// `CUSTOM_TEMPLATE`
        CustomTemplate = "CUSTOM_TEMPLATE",
        /// `DEFAULT_TEMPLATE`
        DefaultTemplate = "DEFAULT_TEMPLATE",
    }
}

words! {
    /// Email template content type.
    pub enum EmailTemplateContentType {
        /// `plaintext`
        Plaintext = "plaintext",
        /// `richtext`
        Richtext = "richtext",
    }
}

words! {
    /// Email template module.
    pub enum EmailTemplateModule {
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
        /// `contacts`
        Contacts = "contacts",
        /// `accounts`
        Accounts = "accounts",
        /// `products`
        Products = "products",
        /// `solutions`
        Solutions = "solutions",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
    }
}

words! {
    /// Email template render source.
    pub enum EmailTemplateRenderSource {
        /// `TICKET_REPLY`
        TicketReply = "TICKET_REPLY",
        /// `SLA`
        Sla = "SLA",
        /// `AUTOMATION_ALERTS`
        AutomationAlerts = "AUTOMATION_ALERTS",
        /// `NOTIFICATIONS`
        Notifications = "NOTIFICATIONS",
    }
}

words! {
    /// Place holder module.
    pub enum PlaceHolderModule {
        /// `tickets`
        Tickets = "tickets",
        /// `Case Owner`
        CaseOwner = "Case Owner",
        /// `tasks`
        Tasks = "tasks",
        /// `Task Owner`
        TaskOwner = "Task Owner",
        /// `contacts`
        Contacts = "contacts",
        /// `Contact Owner`
        ContactOwner = "Contact Owner",
        /// `accounts`
        Accounts = "accounts",
        /// `Account Owner`
        AccountOwner = "Account Owner",
        /// `products`
        Products = "products",
        /// `Product Owner`
        ProductOwner = "Product Owner",
        /// `solutions`
        Solutions = "solutions",
        /// `Solution Owner`
        SolutionOwner = "Solution Owner",
        /// `calls`
        Calls = "calls",
        /// `Call Owner`
        CallOwner = "Call Owner",
        /// `events`
        Events = "events",
        /// `Event Owner`
        EventOwner = "Event Owner",
        /// `User`
        User = "User",
        /// `Organization`
        Organization = "Organization",
    }
}
