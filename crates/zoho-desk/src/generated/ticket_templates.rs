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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/ticketTemplates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_templates.list",
    "/api/{version}/ticketTemplates",
)
.scopes(&["Desk.settings.READ", "Desk.templates.READ"]);

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
    /// `GET /api/v1/ticketTemplates`. Scopes `Desk.settings.READ` and `Desk.templates.READ`. Comes in
    /// pages of up to 100.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }

    /// Gets a ticket template.
    ///
    /// `GET /api/v1/ticketTemplates/{ticket_template_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.templates.READ`.
    pub fn get(&self, ticket_template_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET).segment(ticket_template_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a ticket template.
    ///
    /// `POST /api/v1/ticketTemplates`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`.
    pub fn create(&self, body: &TicketTemplateCreate) -> Call<TicketTemplate> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a ticket template.
    ///
    /// `PATCH /api/v1/ticketTemplates/{ticket_template_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`.
    pub fn update(
        &self,
        ticket_template_id: impl Into<Id>,
        body: &TicketTemplateUpdate,
    ) -> Call<TicketTemplate> {
        let request = Request::new(&UPDATE)
            .segment(ticket_template_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes several ticket templates.
    ///
    /// `POST /api/v1/ticketTemplates/deleteMany`. Scopes `Desk.settings.DELETE` and
    /// `Desk.templates.DELETE`.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = Request::new(&DELETE_MANY).body(
            "application/json",
            wire::body("ids", &wire::owned::<Id>(ids)),
        );
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
    /// Show in customer portal.
    pub fn show_in_customer_portal(mut self, show_in_customer_portal: bool) -> Self {
        self.0
            .request_mut()
            .set_query("showInCustomerPortal", show_in_customer_portal.to_string());
        self
    }

    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Limit: from 1 to 100; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Layout id.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("layoutId", layout_id.into());
        self
    }

    /// Template name.
    pub fn template_name(mut self, template_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("templateName", template_name);
        self
    }

    /// Search str.
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
    /// Include.
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

/// Ticket template, of `ticket_templates().list`, `ticket_templates().get`, `ticket_templates().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTemplate {
    /// Id.
    pub id: Option<Id>,
    /// Show in customer portal.
    pub show_in_customer_portal: Option<bool>,
    /// Ticket template name.
    pub ticket_template_name: Option<String>,
    /// Ticket template values.
    pub ticket_template_values: Option<TicketTemplateValue>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TicketTemplate {
    "id" => id,
    "showInCustomerPortal" => show_in_customer_portal,
    "ticketTemplateName" => ticket_template_name,
    "ticketTemplateValues" => ticket_template_values,
    "layoutId" => layout_id;
    other
});

/// Ticket template create, of `ticket_templates().create`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketTemplateCreate {
    /// Show in customer portal.
    pub show_in_customer_portal: Option<bool>,
    /// Ticket template name; has to be sent.
    pub ticket_template_name: Option<String>,
    /// Ticket template values; has to be sent.
    pub ticket_template_values: Option<TicketTemplateValues>,
    /// Layout id; has to be sent.
    pub layout_id: Option<Id>,
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

object!(TicketTemplateCreate {
    "showInCustomerPortal" => show_in_customer_portal,
    "ticketTemplateName" => ticket_template_name,
    "ticketTemplateValues" => ticket_template_values,
    "layoutId" => layout_id
});

/// Ticket template update, of `ticket_templates().update`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketTemplateUpdate {
    /// Show in customer portal.
    pub show_in_customer_portal: Option<bool>,
    /// Ticket template name.
    pub ticket_template_name: Option<String>,
    /// Ticket template values.
    pub ticket_template_values: Option<TicketTemplateValues>,
    /// Layout id.
    pub layout_id: Option<Id>,
}

object!(TicketTemplateUpdate {
    "showInCustomerPortal" => show_in_customer_portal,
    "ticketTemplateName" => ticket_template_name,
    "ticketTemplateValues" => ticket_template_values,
    "layoutId" => layout_id
});

/// Ticket template value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTemplateValue {
    /// Sub category.
    pub sub_category: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// Product id.
    pub product_id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Channel.
    pub channel: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Secondary contacts.
    pub secondary_contacts: Option<Vec<Id>>,
    /// Language.
    pub language: Option<String>,
    /// Priority.
    pub priority: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Assignee id.
    pub assignee_id: Option<Id>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Category.
    pub category: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
}

object!(TicketTemplateValue {
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
    "ticketNumber" => ticket_number
});

/// Ticket template values.
#[derive(Clone, Default, PartialEq)]
pub struct TicketTemplateValues {
    /// Sub category.
    pub sub_category: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// Product id.
    pub product_id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Channel.
    pub channel: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Secondary contacts.
    pub secondary_contacts: Option<Vec<Id>>,
    /// Language.
    pub language: Option<String>,
    /// Priority.
    pub priority: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Assignee id.
    pub assignee_id: Option<Id>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Category.
    pub category: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Status.
    pub status: Option<String>,
}

object!(TicketTemplateValues {
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
    "status" => status
});

words! {
    /// Ticket template include.
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
