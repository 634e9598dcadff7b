// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_templates.toml; changes belong there.
//! Ticket templates.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut ticket_templates = desk.ticket_templates().list().stream();
//! while let Some(ticket_template) = ticket_templates.next().await {
//!     println!("{:?}", ticket_template?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Ticket templates.
///
/// From [`Desk::ticket_templates`](crate::Desk::ticket_templates); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/ticketTemplates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket template.
    ///
    /// `GET /api/v1/ticketTemplates/{ticket_template_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.templates.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, ticket_template_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(ticket_template_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a ticket template.
    ///
    /// `POST /api/v1/ticketTemplates`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &TicketTemplateCreate) -> Call<TicketTemplate> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a ticket template.
    ///
    /// `PATCH /api/v1/ticketTemplates/{ticket_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        ticket_template_id: impl Into<Id>,
        body: &TicketTemplateUpdate,
    ) -> Call<TicketTemplate> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_template_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes several ticket templates.
    ///
    /// `POST /api/v1/ticketTemplates/deleteMany`. Scopes `Desk.settings.DELETE` and
    /// `Desk.templates.DELETE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE_MANY)
            .json_member("ids", &wire::owned::<Id>(ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }
}

/// What may be set before `ticket_templates().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TicketTemplate>);

impl ListCall {
    /// Yes or no. Query parameter `showInCustomerPortal`.
    pub fn show_in_customer_portal(mut self, show_in_customer_portal: bool) -> Self {
        self.0
            .request_mut()
            .set_query("showInCustomerPortal", show_in_customer_portal.to_string());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The id of a layout. Query parameter `layoutId`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("layoutId", layout_id.into());
        self
    }

    /// Text. Query parameter `templateName`.
    pub fn template_name(mut self, template_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("templateName", template_name);
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }
}

call!(ListCall => list TicketTemplate);

/// What may be set before `ticket_templates().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<TicketTemplate>);

impl GetCall {
    /// What comes along: `contacts`, `products`, `departments`, `team`, `assignee`. Query parameter
    /// `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TicketTemplateInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<TicketTemplateInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => TicketTemplate);

/// Ticket template, from `ticket_templates().list`, `ticket_templates().get`,
/// `ticket_templates().create`, ….
#[non_exhaustive]
pub struct TicketTemplate {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `showInCustomerPortal`: yes or no.
    pub show_in_customer_portal: Option<bool>,
    /// `ticketTemplateName`: text.
    pub ticket_template_name: Option<String>,
    /// `ticketTemplateValues`: an object.
    pub ticket_template_values: Option<TicketTemplateValue>,
    /// `layoutId`: the id of a layout.
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

/// Ticket template create, for `ticket_templates().create`.
pub struct TicketTemplateCreate {
    /// `showInCustomerPortal`: yes or no.
    pub show_in_customer_portal: Option<bool>,
    /// `ticketTemplateName`: text; has to be sent.
    pub ticket_template_name: Option<String>,
    /// `ticketTemplateValues`: an object; has to be sent.
    pub ticket_template_values: Option<TicketTemplateValues>,
    /// `layoutId`: the id of a layout; has to be sent.
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketTemplateCreate {
    /// With what has to be sent; the rest is left out.
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

/// Ticket template update, for `ticket_templates().update`.
pub struct TicketTemplateUpdate {
    /// `showInCustomerPortal`: yes or no.
    pub show_in_customer_portal: Option<bool>,
    /// `ticketTemplateName`: text.
    pub ticket_template_name: Option<String>,
    /// `ticketTemplateValues`: an object.
    pub ticket_template_values: Option<TicketTemplateValues>,
    /// `layoutId`: the id of a layout.
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

/// Ticket template value.
#[non_exhaustive]
pub struct TicketTemplateValue {
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `secondaryContacts`: one or more ids.
    pub secondary_contacts: Option<Vec<Id>>,
    /// `language`: text.
    pub language: Option<String>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `category`: text.
    pub category: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
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

/// Ticket template values.
pub struct TicketTemplateValues {
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `secondaryContacts`: one or more ids.
    pub secondary_contacts: Option<Vec<Id>>,
    /// `language`: text.
    pub language: Option<String>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `category`: text.
    pub category: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `status`: text.
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
    /// Ticket template include, for `ticket_templates().get`.
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
