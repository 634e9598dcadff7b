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
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Email templates.
///
/// From [`Desk::email_templates`](crate::Desk::email_templates); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// of up to 1000. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list(&self, department_id: impl Into<Id>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, ""),
            Paging::Offset { max: 1000 },
        ))
    }

    /// Gets an email template.
    ///
    /// `GET /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.templates.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, email_template_id: impl Into<Id>) -> Call<EmailTemplate> {
        let request = self.client.request(&GET).segment(email_template_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates an email template.
    ///
    /// `POST /api/v1/templates`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &EmailTemplateCreate) -> Call<EmailTemplate> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an email template.
    ///
    /// `PATCH /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateUpdate,
    ) -> Call<EmailTemplate> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(email_template_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Replaces an email template.
    ///
    /// `PUT /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateUpdate,
    ) -> Call<EmailTemplate> {
        let request = self
            .client
            .request(&REPLACE)
            .segment(email_template_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an email template.
    ///
    /// `DELETE /api/v1/templates/{email_template_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.templates.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, email_template_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(email_template_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Duplicates the attachments of an email template.
    ///
    /// `POST /api/v1/templates/{email_template_id}/cloneAttachments`. Scopes `Desk.settings.CREATE`
    /// and `Desk.templates.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn duplicate_attachments(
        &self,
        email_template_id: impl Into<Id>,
    ) -> List<EmailTemplateDuplicatedAttachment> {
        let request = self
            .client
            .request(&DUPLICATE_ATTACHMENTS)
            .segment(email_template_id.into());
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
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    /// - `module`: the API name of a module: `tickets`, `tasks`, `contacts`, `accounts`, `products`,
    ///   `solutions`, `calls`, `events`
    pub fn list_place_holders(
        &self,
        department_id: impl Into<Id>,
        module: impl Into<EmailTemplateModule>,
    ) -> List<PlaceHolder> {
        let mut request = self.client.request(&LIST_PLACE_HOLDERS);
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
    /// `POST /api/v1/templates/{email_template_id}/render`. Scope `Desk.settings.READ`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `entity_id` (`entityId`): the id of an entity
    pub fn render(
        &self,
        email_template_id: impl Into<Id>,
        body: &EmailTemplateRender,
        entity_id: impl Into<Id>,
    ) -> Call<EmailTemplateRenderResult> {
        let mut request = self
            .client
            .request(&RENDER)
            .segment(email_template_id.into())
            .json_member("", body);
        request.set_query("entityId", entity_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `email_templates().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailTemplate>);

impl ListCall {
    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// The API name of a module: `tickets`, `tasks`, `contacts`, `accounts`, `products`, `solutions`,
    /// `calls`, `events`. Query parameter `module`.
    pub fn module(mut self, module: impl Into<EmailTemplateModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// How many come at a time, from 1 to 1000; `1000` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=1000);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The id of a folder. Query parameter `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("folderId", folder_id.into());
        self
    }
}

call!(ListCall => list EmailTemplate);

/// Email template, from `email_templates().list`, `email_templates().get`,
/// `email_templates().create`, ….
#[non_exhaustive]
pub struct EmailTemplate {
    /// `replyToAddr`: text.
    pub reply_to_addr: Option<String>,
    /// `folder`: an object.
    pub folder: Option<EmailTemplateFolder>,
    /// `templateName`: text.
    pub template_name: Option<String>,
    /// `recordType`: one of `tickets`, `tasks`, `contacts`, `accounts`, `products`, `solutions`,
    /// `calls`, `events`.
    pub record_type: Option<EmailTemplateModule>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `templateId`: the id of a template.
    pub template_id: Option<Id>,
    /// `body`: text.
    pub body: Option<String>,
    /// `category`: one of `CUSTOM_TEMPLATE`, `DEFAULT_TEMPLATE`.
    pub category: Option<EmailTemplateCategory>,
    /// `fromId`: the id of a from.
    pub from_id: Option<Id>,
    /// `contentType`: one of `plaintext`, `richtext`.
    pub content_type: Option<EmailTemplateContentType>,
    /// `folderId`: the id of a folder.
    pub folder_id: Option<Id>,
    /// `attachments`: a list.
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

/// Email template create, for `email_templates().create`.
pub struct EmailTemplateCreate {
    /// `templateName`: text; has to be sent.
    pub template_name: Option<String>,
    /// `subject`: text; has to be sent.
    pub subject: Option<String>,
    /// `recordType`: one of `tickets`, `tasks`, `contacts`, `accounts`, `products`, `solutions`,
    /// `calls`, `events`; has to be sent.
    pub record_type: Option<EmailTemplateModule>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `replyTo`: text.
    pub reply_to: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `body`: text.
    pub body: Option<String>,
    /// `fromId`: the id of a from; has to be sent.
    pub from_id: Option<Id>,
    /// `contentType`: one of `plaintext`, `richtext`; has to be sent.
    pub content_type: Option<EmailTemplateContentType>,
    /// `folderId`: the id of a folder; has to be sent.
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

/// Email template duplicated attachment, from `email_templates().duplicate_attachments`.
#[non_exhaustive]
pub struct EmailTemplateDuplicatedAttachment {
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `parentAttachmentId`: the id of a parent attachment.
    pub parent_attachment_id: Option<Id>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `clonedAttachmentId`: the id of a cloned attachment.
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

/// Email template folder.
#[non_exhaustive]
pub struct EmailTemplateFolder {
    /// `folderName`: text.
    pub folder_name: Option<String>,
    /// `folderId`: the id of a folder.
    pub folder_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailTemplateFolder {
    "folderName" => folder_name,
    "folderId" => folder_id;
    extra
});

/// Email template render, for `email_templates().render`.
pub struct EmailTemplateRender {
    /// `source`: one of `TICKET_REPLY`, `SLA`, `AUTOMATION_ALERTS`, `NOTIFICATIONS`.
    pub source: Option<EmailTemplateRenderSource>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailTemplateRender {
    "source" => source;
    extra
});

/// Email template render result, from `email_templates().render`.
#[non_exhaustive]
pub struct EmailTemplateRenderResult {
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::AddAttachment>>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `body`: text.
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

/// Email template update, for `email_templates().update`, `email_templates().replace`.
pub struct EmailTemplateUpdate {
    /// `templateName`: text.
    pub template_name: Option<String>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `recordType`: one of `tickets`, `tasks`, `contacts`, `accounts`, `products`, `solutions`,
    /// `calls`, `events`.
    pub record_type: Option<EmailTemplateModule>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `replyTo`: text.
    pub reply_to: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `body`: text.
    pub body: Option<String>,
    /// `fromId`: the id of a from.
    pub from_id: Option<Id>,
    /// `contentType`: one of `plaintext`, `richtext`.
    pub content_type: Option<EmailTemplateContentType>,
    /// `folderId`: the id of a folder.
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

/// Place holder, from `email_templates().list_place_holders`.
#[non_exhaustive]
pub struct PlaceHolder {
    /// `supportedPlaceHolders`: a list.
    pub supported_place_holders: Option<Vec<SupportedPlaceHolder>>,
    /// `i18nModule`: text.
    pub i18n_module: Option<String>,
    /// `module`: one of the 18 words of [`PlaceHolderModule`].
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

/// Supported place holder.
#[non_exhaustive]
pub struct SupportedPlaceHolder {
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `i18nFieldLabel`: text.
    pub i18n_field_label: Option<String>,
    /// `fieldLabel`: how it is labelled.
    pub field_label: Option<String>,
    /// `placeHolder`: text.
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
    /// Email template category.
    pub enum EmailTemplateCategory {
        /// `CUSTOM_TEMPLATE`
        CustomTemplate = "CUSTOM_TEMPLATE",
        /// `DEFAULT_TEMPLATE`
        DefaultTemplate = "DEFAULT_TEMPLATE",
    }
}

open_enum! {
    /// Email template content type.
    pub enum EmailTemplateContentType {
        /// `plaintext`
        Plaintext = "plaintext",
        /// `richtext`
        Richtext = "richtext",
    }
}

open_enum! {
    /// Email template module, for `email_templates().list`, `email_templates().list_place_holders`.
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

open_enum! {
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
