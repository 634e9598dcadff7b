// Written by `cargo xtask codegen` from desk/v1/ticket_templates.toml of the catalogue; changes belong there.
//! Ticket templates.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut ticket_templates = desk.ticket_templates().list().stream();
//! while let Some(ticket_template) = ticket_templates.next().await {
//!     println!("{:?}", ticket_template?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/ticketTemplates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_templates.list",
    "/api/{version}/ticketTemplates",
)
.scopes(&["Desk.settings.READ", "Desk.templates.READ"])
.most(
    5_000,
    "narrow the list with `showInCustomerPortal`, `departmentId`, `layoutId`",
);

/// `GET /api/v1/ticketTemplates/{ticket_template_id}`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static GET: Operation = Operation::get(
    "desk.ticket_templates.get",
    "/api/{version}/ticketTemplates/{ticket_template_id}",
)
.scopes(&["Desk.settings.READ", "Desk.templates.READ"]);

/// `POST /api/v1/ticketTemplates`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.ticket_templates.create",
    "/api/{version}/ticketTemplates",
)
.scopes(&["Desk.settings.CREATE", "Desk.templates.CREATE"]);

/// `PATCH /api/v1/ticketTemplates/{ticket_template_id}`. Scopes `Desk.settings.UPDATE` and `Desk.templates.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.ticket_templates.update",
    "/api/{version}/ticketTemplates/{ticket_template_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.templates.UPDATE"]);

/// `POST /api/v1/ticketTemplates/deleteMany`. Scopes `Desk.settings.DELETE` and `Desk.templates.DELETE`.
pub static DELETE_MANY: Operation = Operation::post(
    "desk.ticket_templates.delete_many",
    "/api/{version}/ticketTemplates/deleteMany",
)
.scopes(&["Desk.settings.DELETE", "Desk.templates.DELETE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE_MANY];

/// Ticket templates.
///
/// From [`Desk::ticket_templates`](crate::Desk::ticket_templates).
#[derive(Debug, Clone)]
pub struct TicketTemplatesClient {
    client: Client,
}

impl Desk {
    /// Ticket templates.
    #[must_use]
    pub fn ticket_templates(&self) -> TicketTemplatesClient {
        TicketTemplatesClient {
            client: self.client().clone(),
        }
    }
}

impl TicketTemplatesClient {
    /// Lists ticket templates.
    ///
    /// `GET /api/v1/ticketTemplates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`. Pages of
    /// up to 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListTicketTemplates {
        ListTicketTemplates(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket template.
    ///
    /// `GET /api/v1/ticketTemplates/{ticket_template_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.templates.READ`. Retried on transient failures.
    pub fn get(&self, ticket_template_id: impl Into<Id>) -> GetTicketTemplate {
        let request = self.client.request(&GET).segment(ticket_template_id.into());
        GetTicketTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a ticket template.
    ///
    /// `POST /api/v1/ticketTemplates`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &TicketTemplateCreate) -> CreateTicketTemplate {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateTicketTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a ticket template.
    ///
    /// `PATCH /api/v1/ticketTemplates/{ticket_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        ticket_template_id: impl Into<Id>,
        body: &TicketTemplateUpdate,
    ) -> UpdateTicketTemplate {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_template_id.into())
            .json_member("", body);
        UpdateTicketTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes several ticket templates.
    ///
    /// `POST /api/v1/ticketTemplates/deleteMany`. Scopes `Desk.settings.DELETE` and
    /// `Desk.templates.DELETE`. Not retried when it may have been carried out.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyTicketTemplates {
        let request = self
            .client
            .request(&DELETE_MANY)
            .json_member("ids", &json::owned::<Id>(ids));
        DeleteManyTicketTemplates(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`TicketTemplatesClient::list`](crate::ticket_templates::TicketTemplatesClient::list).
    ListTicketTemplates => list TicketTemplate
}

impl ListTicketTemplates {
    /// Query parameter `showInCustomerPortal`.
    pub fn show_in_customer_portal(mut self, show_in_customer_portal: bool) -> Self {
        self.0
            .request_mut()
            .set_query("showInCustomerPortal", show_in_customer_portal.to_string());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `layoutId`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("layoutId", layout_id.into());
        self
    }

    /// Query parameter `templateName`.
    pub fn template_name(mut self, template_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("templateName", template_name);
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }
}

call! {
    /// Returned by [`TicketTemplatesClient::get`](crate::ticket_templates::TicketTemplatesClient::get).
    GetTicketTemplate => TicketTemplate
}

impl GetTicketTemplate {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `products`,
    /// `departments`, `team`, `assignee`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TicketTemplateInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<TicketTemplateInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`TicketTemplatesClient::create`](crate::ticket_templates::TicketTemplatesClient::create).
    CreateTicketTemplate => TicketTemplate
}

call! {
    /// Returned by [`TicketTemplatesClient::update`](crate::ticket_templates::TicketTemplatesClient::update).
    UpdateTicketTemplate => TicketTemplate
}

call! {
    /// Returned by [`TicketTemplatesClient::delete_many`](crate::ticket_templates::TicketTemplatesClient::delete_many).
    DeleteManyTicketTemplates => list shared::MassActionResult
}

/// Returned by `ticket_templates().list`, `ticket_templates().get`, `ticket_templates().create`
/// and others.
#[non_exhaustive]
pub struct TicketTemplate {
    pub id: Option<Id>,
    pub show_in_customer_portal: Option<bool>,
    pub ticket_template_name: Option<String>,
    pub ticket_template_values: Option<TicketTemplateValue>,
    pub layout_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketTemplate {
    "id" => id,
    "showInCustomerPortal" => show_in_customer_portal,
    "ticketTemplateName" => ticket_template_name,
    "ticketTemplateValues" => ticket_template_values,
    "layoutId" => layout_id;
    extra
});

/// Sent by `ticket_templates().create`.
pub struct TicketTemplateCreate {
    pub show_in_customer_portal: Option<bool>,
    /// Required.
    pub ticket_template_name: Option<String>,
    /// Required.
    pub ticket_template_values: Option<TicketTemplateValues>,
    /// Required.
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketTemplateCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        ticket_template_name: impl Into<String>,
        ticket_template_values: TicketTemplateValues,
        layout_id: impl Into<Id>,
    ) -> Self {
        Self {
            ticket_template_name: Some(ticket_template_name.into()),
            ticket_template_values: Some(ticket_template_values),
            layout_id: Some(layout_id.into()),
            ..Self::default()
        }
    }
}

object!(type TicketTemplateCreate {
    "showInCustomerPortal" => show_in_customer_portal,
    "ticketTemplateName" => ticket_template_name,
    "ticketTemplateValues" => ticket_template_values,
    "layoutId" => layout_id;
    extra
});

/// Sent by `ticket_templates().update`.
pub struct TicketTemplateUpdate {
    pub show_in_customer_portal: Option<bool>,
    pub ticket_template_name: Option<String>,
    pub ticket_template_values: Option<TicketTemplateValues>,
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketTemplateUpdate {
    "showInCustomerPortal" => show_in_customer_portal,
    "ticketTemplateName" => ticket_template_name,
    "ticketTemplateValues" => ticket_template_values,
    "layoutId" => layout_id;
    extra
});

#[non_exhaustive]
pub struct TicketTemplateValue {
    pub sub_category: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub product_id: Option<Id>,
    pub contact_id: Option<Id>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub description: Option<String>,
    pub secondary_contacts: Option<Vec<Id>>,
    pub language: Option<String>,
    pub priority: Option<String>,
    pub classification: Option<String>,
    pub assignee_id: Option<Id>,
    pub account_id: Option<Id>,
    pub phone: Option<String>,
    pub team_id: Option<Id>,
    pub category: Option<String>,
    pub email: Option<String>,
    pub status: Option<String>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketTemplateValue {
    "subCategory" => sub_category,
    "cf" => cf,
    "productId" => product_id,
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "dueDate" => due_date,
    "channel" => channel,
    "description" => description,
    "secondaryContacts" => secondary_contacts,
    "language" => language,
    "priority" => priority,
    "classification" => classification,
    "assigneeId" => assignee_id,
    "accountId" => account_id,
    "phone" => phone,
    "teamId" => team_id,
    "category" => category,
    "email" => email,
    "status" => status,
    "ticketNumber" => ticket_number;
    extra
});

pub struct TicketTemplateValues {
    pub sub_category: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub product_id: Option<Id>,
    pub contact_id: Option<Id>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub description: Option<String>,
    pub secondary_contacts: Option<Vec<Id>>,
    pub language: Option<String>,
    pub priority: Option<String>,
    pub classification: Option<String>,
    pub assignee_id: Option<Id>,
    pub account_id: Option<Id>,
    pub phone: Option<String>,
    pub team_id: Option<Id>,
    pub category: Option<String>,
    pub email: Option<String>,
    pub status: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketTemplateValues {
    "subCategory" => sub_category,
    "cf" => cf,
    "productId" => product_id,
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "dueDate" => due_date,
    "channel" => channel,
    "description" => description,
    "secondaryContacts" => secondary_contacts,
    "language" => language,
    "priority" => priority,
    "classification" => classification,
    "assigneeId" => assignee_id,
    "accountId" => account_id,
    "phone" => phone,
    "teamId" => team_id,
    "category" => category,
    "email" => email,
    "status" => status;
    extra
});

open_enum! {
    /// Sent by `ticket_templates().get`.
    pub enum TicketTemplateInclude {
        /// `contacts`
        Contacts = "contacts",
        /// `products`
        Products = "products",
        /// `departments`
        Departments = "departments",
        /// `team`
        Team = "team",
        /// `assignee`
        Assignee = "assignee",
    }
}
