// Written by `cargo xtask codegen` from desk/v1/email_templates.toml of the catalogue; changes belong there.
//! Email templates.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut email_templates = desk.email_templates().list("4876876000000123456").stream();
//! while let Some(email_template) = email_templates.next().await {
//!     println!("{:?}", email_template?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/templates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static LIST: Operation =
    Operation::get("desk.email_templates.list", "/api/{version}/templates")
        .scopes(&["Desk.settings.READ", "Desk.templates.READ"])
        .most(
            5_000,
            "narrow the list with `searchStr`, `departmentId`, `module`",
        );

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &REPLACE,
    &DELETE,
    &DUPLICATE_ATTACHMENTS,
    &LIST_PLACE_HOLDERS,
    &RENDER,
];

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
    /// `GET /api/v1/templates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`. Pages of up to
    /// 1000 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self, department_id: impl Into<Id>) -> ListEmailTemplates {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListEmailTemplates(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, ""),
            Paging::Offset { max: 1000 },
        ))
    }

    /// Gets an email template.
    ///
    /// `GET /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.templates.READ`. Retried on transient failures.
    pub fn get(&self, email_template_id: impl Into<Id>) -> GetEmailTemplate {
        let request = self.client.request(&GET).segment(email_template_id.into());
        GetEmailTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an email template.
    ///
    /// `POST /api/v1/templates`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &EmailTemplateCreate) -> CreateEmailTemplate {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateEmailTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an email template.
    ///
    /// `PATCH /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateUpdate,
    ) -> UpdateEmailTemplate {
        let request = self
            .client
            .request(&UPDATE)
            .segment(email_template_id.into())
            .json_member("", body);
        UpdateEmailTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Replaces an email template.
    ///
    /// `PUT /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Retried on transient failures.
    pub fn replace(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateUpdate,
    ) -> ReplaceEmailTemplate {
        let request = self
            .client
            .request(&REPLACE)
            .segment(email_template_id.into())
            .json_member("", body);
        ReplaceEmailTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes an email template.
    ///
    /// `DELETE /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.templates.DELETE`. Retried on transient failures.
    pub fn delete(&self, email_template_id: impl Into<Id>) -> DeleteEmailTemplate {
        let request = self
            .client
            .request(&DELETE)
            .segment(email_template_id.into());
        DeleteEmailTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Duplicates the attachments of an email template.
    ///
    /// `POST /api/v1/templates/{email_template_id}/cloneAttachments`. Scopes `Desk.settings.CREATE`
    /// and `Desk.templates.CREATE`. Not retried when it may have been carried out.
    pub fn duplicate_attachments(
        &self,
        email_template_id: impl Into<Id>,
    ) -> DuplicateEmailTemplateAttachments {
        let request = self
            .client
            .request(&DUPLICATE_ATTACHMENTS)
            .segment(email_template_id.into());
        DuplicateEmailTemplateAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the place holders of email templates.
    ///
    /// `GET /api/v1/templates/placeHolders`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module. One of `tickets`, `tasks`, `contacts`, `accounts`,
    ///   `products`, `solutions`, `calls`, `events`.
    pub fn list_place_holders(
        &self,
        department_id: impl Into<Id>,
        module: impl Into<EmailTemplateModule>,
    ) -> ListEmailTemplatePlaceHolders {
        let mut request = self.client.request(&LIST_PLACE_HOLDERS);
        request.set_query("departmentId", department_id.into());
        request.set_query("module", module.into());
        ListEmailTemplatePlaceHolders(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Renders an email template.
    ///
    /// `POST /api/v1/templates/{email_template_id}/render`. Scope `Desk.settings.READ`. Not retried
    /// when it may have been carried out.
    pub fn render(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateRender,
        entity_id: impl Into<Id>,
    ) -> RenderEmailTemplate {
        let mut request = self
            .client
            .request(&RENDER)
            .segment(email_template_id.into())
            .json_member("", body);
        request.set_query("entityId", entity_id.into());
        RenderEmailTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`EmailTemplatesClient::list`](crate::email_templates::EmailTemplatesClient::list).
    ListEmailTemplates => list EmailTemplate
}

impl ListEmailTemplates {
    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// The API name of a module. Query parameter `module`, one of `tickets`, `tasks`, `contacts`,
    /// `accounts`, `products`, `solutions`, `calls`, `events`.
    pub fn module(mut self, module: impl Into<EmailTemplateModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 1000, `1000` by
    /// default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=1000);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("folderId", folder_id.into());
        self
    }
}

call! {
    /// Returned by [`EmailTemplatesClient::get`](crate::email_templates::EmailTemplatesClient::get).
    GetEmailTemplate => EmailTemplate
}

call! {
    /// Returned by [`EmailTemplatesClient::create`](crate::email_templates::EmailTemplatesClient::create).
    CreateEmailTemplate => EmailTemplate
}

call! {
    /// Returned by [`EmailTemplatesClient::update`](crate::email_templates::EmailTemplatesClient::update).
    UpdateEmailTemplate => EmailTemplate
}

call! {
    /// Returned by [`EmailTemplatesClient::replace`](crate::email_templates::EmailTemplatesClient::replace).
    ReplaceEmailTemplate => EmailTemplate
}

call! {
    /// Returned by [`EmailTemplatesClient::delete`](crate::email_templates::EmailTemplatesClient::delete).
    DeleteEmailTemplate => ()
}

call! {
    /// Returned by [`EmailTemplatesClient::duplicate_attachments`](crate::email_templates::EmailTemplatesClient::duplicate_attachments).
    DuplicateEmailTemplateAttachments => list EmailTemplateDuplicatedAttachment
}

call! {
    /// Returned by [`EmailTemplatesClient::list_place_holders`](crate::email_templates::EmailTemplatesClient::list_place_holders).
    ListEmailTemplatePlaceHolders => list PlaceHolder
}

call! {
    /// Returned by [`EmailTemplatesClient::render`](crate::email_templates::EmailTemplatesClient::render).
    RenderEmailTemplate => EmailTemplateRenderResult
}

/// Returned by `email_templates().list`, `email_templates().get`, `email_templates().create` and
/// others.
#[non_exhaustive]
pub struct EmailTemplate {
    pub reply_to_addr: Option<String>,
    pub folder: Option<EmailTemplateFolder>,
    pub template_name: Option<String>,
    /// One of `tickets`, `tasks`, `contacts`, `accounts`, `products`, `solutions`, `calls`, `events`.
    pub record_type: Option<EmailTemplateModule>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub template_id: Option<Id>,
    pub body: Option<String>,
    /// One of `CUSTOM_TEMPLATE`, `DEFAULT_TEMPLATE`.
    pub category: Option<EmailTemplateCategory>,
    pub from_id: Option<Id>,
    /// One of `plaintext`, `richtext`.
    pub content_type: Option<EmailTemplateContentType>,
    pub folder_id: Option<Id>,
    pub attachments: Option<Vec<shared::AddAttachment>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailTemplate {
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
    extra
});

/// Sent by `email_templates().create`.
pub struct EmailTemplateCreate {
    /// Required.
    pub template_name: Option<String>,
    /// Required.
    pub subject: Option<String>,
    /// Required, one of `tickets`, `tasks`, `contacts`, `accounts`, `products`, `solutions`, `calls`,
    /// `events`.
    pub record_type: Option<EmailTemplateModule>,
    /// Required.
    pub department_id: Option<Id>,
    pub reply_to: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub body: Option<String>,
    /// Required.
    pub from_id: Option<Id>,
    /// Required, one of `plaintext`, `richtext`.
    pub content_type: Option<EmailTemplateContentType>,
    /// Required.
    pub folder_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailTemplateCreate {
    "templateName" => template_name,
    "subject" => subject,
    "recordType" => record_type,
    "departmentId" => department_id,
    "replyTo" => reply_to,
    "attachmentIds" => attachment_ids,
    "body" => body,
    "fromId" => from_id,
    "contentType" => content_type,
    "folderId" => folder_id;
    extra
});

/// Returned by `email_templates().duplicate_attachments`.
#[non_exhaustive]
pub struct EmailTemplateDuplicatedAttachment {
    pub size: Option<i64>,
    pub name: Option<String>,
    pub parent_attachment_id: Option<Id>,
    pub href: Option<String>,
    pub cloned_attachment_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailTemplateDuplicatedAttachment {
    "size" => size,
    "name" => name,
    "parentAttachmentId" => parent_attachment_id,
    "href" => href,
    "clonedAttachmentId" => cloned_attachment_id;
    extra
});

#[non_exhaustive]
pub struct EmailTemplateFolder {
    pub folder_name: Option<String>,
    pub folder_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailTemplateFolder {
    "folderName" => folder_name,
    "folderId" => folder_id;
    extra
});

/// Sent by `email_templates().render`.
pub struct EmailTemplateRender {
    /// One of `TICKET_REPLY`, `SLA`, `AUTOMATION_ALERTS`, `NOTIFICATIONS`.
    pub source: Option<EmailTemplateRenderSource>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailTemplateRender {
    "source" => source;
    extra
});

/// Returned by `email_templates().render`.
#[non_exhaustive]
pub struct EmailTemplateRenderResult {
    pub attachments: Option<Vec<shared::AddAttachment>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailTemplateRenderResult {
    "attachments" => attachments,
    "subject" => subject,
    "body" => body;
    extra
});

/// Sent by `email_templates().update`, `email_templates().replace`.
pub struct EmailTemplateUpdate {
    pub template_name: Option<String>,
    pub subject: Option<String>,
    /// One of `tickets`, `tasks`, `contacts`, `accounts`, `products`, `solutions`, `calls`, `events`.
    pub record_type: Option<EmailTemplateModule>,
    pub department_id: Option<Id>,
    pub reply_to: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub body: Option<String>,
    pub from_id: Option<Id>,
    /// One of `plaintext`, `richtext`.
    pub content_type: Option<EmailTemplateContentType>,
    pub folder_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailTemplateUpdate {
    "templateName" => template_name,
    "subject" => subject,
    "recordType" => record_type,
    "departmentId" => department_id,
    "replyTo" => reply_to,
    "attachmentIds" => attachment_ids,
    "body" => body,
    "fromId" => from_id,
    "contentType" => content_type,
    "folderId" => folder_id;
    extra
});

/// Returned by `email_templates().list_place_holders`.
#[non_exhaustive]
pub struct PlaceHolder {
    pub supported_place_holders: Option<Vec<SupportedPlaceHolder>>,
    pub i18n_module: Option<String>,
    pub module: Option<PlaceHolderModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PlaceHolder {
    "supportedPlaceHolders" => supported_place_holders,
    "i18nModule" => i18n_module,
    "module" => module;
    extra
});

#[non_exhaustive]
pub struct SupportedPlaceHolder {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub i18n_field_label: Option<String>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub place_holder: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SupportedPlaceHolder {
    "apiName" => api_name,
    "i18nFieldLabel" => i18n_field_label,
    "fieldLabel" => field_label,
    "placeHolder" => place_holder;
    extra
});

open_enum! {
    pub enum EmailTemplateCategory {
        /// `CUSTOM_TEMPLATE`
        CustomTemplate = "CUSTOM_TEMPLATE",
        /// `DEFAULT_TEMPLATE`
        DefaultTemplate = "DEFAULT_TEMPLATE",
    }
}

open_enum! {
    pub enum EmailTemplateContentType {
        /// `plaintext`
        Plaintext = "plaintext",
        /// `richtext`
        Richtext = "richtext",
    }
}

open_enum! {
    /// Sent by `email_templates().list`, `email_templates().list_place_holders`.
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

open_enum! {
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

open_enum! {
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
