// Written by `cargo xtask codegen` from xtask/catalog/desk/imports.toml; changes belong there.
//! Imports of records from files.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.imports().get("4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/imports/{import_id}`. Scope `Desk.imports.CUSTOM`.
pub static GET: Operation =
    Operation::get("desk.imports.get", "/api/{version}/imports/{import_id}")
        .scopes(&["Desk.imports.CUSTOM"]);

/// `POST /api/v1/imports`. Scope `Desk.imports.CUSTOM`.
pub static CREATE: Operation = Operation::post("desk.imports.create", "/api/{version}/imports")
    .scopes(&["Desk.imports.CUSTOM"]);

/// `POST /api/v1/importMappings`. Scope `Desk.imports.CUSTOM`.
pub static GET_MAPPINGS: Operation =
    Operation::post("desk.imports.get_mappings", "/api/{version}/importMappings")
        .scopes(&["Desk.imports.CUSTOM"])
        .repeatable(true);

/// Imports of records from files.
///
/// From [`Desk::imports`](crate::Desk::imports).
#[derive(Debug, Clone)]
pub struct ImportsClient {
    client: Client,
}

impl Desk {
    /// Imports of records from files.
    #[must_use]
    pub fn imports(&self) -> ImportsClient {
        ImportsClient {
            client: self.client().clone(),
        }
    }
}

impl ImportsClient {
    /// Gets an import.
    ///
    /// `GET /api/v1/imports/{import_id}`. Scope `Desk.imports.CUSTOM`.
    pub fn get(&self, import_id: impl Into<Id>) -> Call<Import> {
        let request = Request::new(&GET).segment(import_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates an import.
    ///
    /// `POST /api/v1/imports`. Scope `Desk.imports.CUSTOM`.
    pub fn create(&self, body: &ImportCreate) -> Call<Import> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the mappings of imports.
    ///
    /// `POST /api/v1/importMappings`. Scope `Desk.imports.CUSTOM`. It is safe to repeat, and repeated
    /// when no answer comes.
    pub fn get_mappings(&self, body: &ImportGetMappings) -> List<ImportMapping> {
        let request = Request::new(&GET_MAPPINGS).body("application/json", wire::body("", body));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

/// Import, of `imports().get`, `imports().create`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Import {
    /// Id.
    pub id: Option<Id>,
    /// Import initiated time.
    pub import_initiated_time: Option<DateTime>,
    /// Import completed time.
    pub import_completed_time: Option<DateTime>,
    /// Scope id.
    pub scope_id: Option<Id>,
    /// Run automation.
    pub run_automation: Option<bool>,
    /// Error report URL.
    pub error_report_url: Option<String>,
    /// Notify URL.
    pub notify_url: Option<String>,
    /// Has error.
    pub has_error: Option<bool>,
    /// Status.
    pub status: Option<ImportStatus>,
    /// Imported by.
    pub imported_by: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Import {
    "id" => id,
    "importInitiatedTime" => import_initiated_time,
    "importCompletedTime" => import_completed_time,
    "scopeId" => scope_id,
    "runAutomation" => run_automation,
    "errorReportUrl" => error_report_url,
    "notifyUrl" => notify_url,
    "hasError" => has_error,
    "status" => status,
    "importedBy" => imported_by;
    other
});

/// Import account.
#[derive(Clone, Default, PartialEq)]
pub struct ImportAccount {
    /// Country.
    pub country: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Website.
    pub website: Option<String>,
    /// Code.
    pub code: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Description.
    pub description: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Account ext id.
    pub account_ext_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Annualrevenue.
    pub annualrevenue: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// State.
    pub state: Option<String>,
    /// Fax.
    pub fax: Option<String>,
    /// Email.
    pub email: Option<String>,
}

object!(ImportAccount {
    "country" => country,
    "modifiedTime" => modified_time,
    "website" => website,
    "code" => code,
    "accountName" => account_name,
    "city" => city,
    "customFields" => custom_fields,
    "description" => description,
    "industry" => industry,
    "ownerId" => owner_id,
    "accountExtId" => account_ext_id,
    "phone" => phone,
    "street" => street,
    "annualrevenue" => annualrevenue,
    "createdTime" => created_time,
    "state" => state,
    "fax" => fax,
    "email" => email
});

/// Import call comment.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCallComment {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Comment ext id.
    pub comment_ext_id: Option<Id>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Call ext id.
    pub call_ext_id: Option<Id>,
    /// Content type.
    pub content_type: Option<shared::ContentType>,
    /// Content.
    pub content: Option<String>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
}

object!(ImportCallComment {
    "modifiedTime" => modified_time,
    "commentExtId" => comment_ext_id,
    "commentedTime" => commented_time,
    "callExtId" => call_ext_id,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id
});

/// Import contact.
#[derive(Clone, Default, PartialEq)]
pub struct ImportContact {
    /// ZIP.
    pub zip: Option<i64>,
    /// Last name.
    pub last_name: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Contact ext id.
    pub contact_ext_id: Option<Id>,
    /// Secondary email.
    pub secondary_email: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Facebook.
    pub facebook: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Account ext id.
    pub account_ext_id: Option<Id>,
    /// Account id.
    pub account_id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Twitter.
    pub twitter: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// State.
    pub state: Option<String>,
    /// Email.
    pub email: Option<String>,
}

object!(ImportContact {
    "zip" => zip,
    "lastName" => last_name,
    "country" => country,
    "modifiedTime" => modified_time,
    "contactExtId" => contact_ext_id,
    "secondaryEmail" => secondary_email,
    "city" => city,
    "customFields" => custom_fields,
    "facebook" => facebook,
    "mobile" => mobile,
    "description" => description,
    "title" => title,
    "type" => type_,
    "ownerId" => owner_id,
    "accountExtId" => account_ext_id,
    "accountId" => account_id,
    "firstName" => first_name,
    "twitter" => twitter,
    "phone" => phone,
    "street" => street,
    "createdTime" => created_time,
    "state" => state,
    "email" => email
});

/// Import create, of `imports().create`.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCreate {
    /// Scope id; has to be sent.
    pub scope_id: Option<Id>,
    /// Data.
    pub data: Option<ImportCreateData>,
    /// Run automation.
    pub run_automation: Option<bool>,
    /// Group id.
    pub group_id: Option<Id>,
    /// Notify URL.
    pub notify_url: Option<String>,
}

impl ImportCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(scope_id: impl Into<Id>) -> Self {
        Self {
            scope_id: Some(scope_id.into()),
            ..Self::default()
        }
    }
}

object!(ImportCreate {
    "scopeId" => scope_id,
    "data" => data,
    "runAutomation" => run_automation,
    "groupId" => group_id,
    "notifyUrl" => notify_url
});

/// Import create data.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCreateData {
    /// Tickets.
    pub tickets: Option<Vec<ImportCreateDataTicket>>,
    /// Ticket comments.
    pub ticket_comments: Option<Vec<ImportTicketComment>>,
    /// Calls.
    pub calls: Option<Vec<ImportCreateDataCall>>,
    /// Call comments.
    pub call_comments: Option<Vec<ImportCallComment>>,
    /// Task comments.
    pub task_comments: Option<Vec<ImportTaskComment>>,
    /// Threads.
    pub threads: Option<Vec<ImportThread>>,
    /// Accounts.
    pub accounts: Option<Vec<ImportAccount>>,
    /// Contacts.
    pub contacts: Option<Vec<ImportContact>>,
    /// Tasks.
    pub tasks: Option<Vec<ImportCreateDataTask>>,
    /// Events.
    pub events: Option<Vec<ImportCreateDataEvent>>,
    /// Event comments.
    pub event_comments: Option<Vec<ImportEventComment>>,
}

object!(ImportCreateData {
    "tickets" => tickets,
    "ticketComments" => ticket_comments,
    "calls" => calls,
    "callComments" => call_comments,
    "taskComments" => task_comments,
    "threads" => threads,
    "accounts" => accounts,
    "contacts" => contacts,
    "tasks" => tasks,
    "events" => events,
    "eventComments" => event_comments
});

/// Import create data call.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCreateDataCall {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Contact ext id.
    pub contact_ext_id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Subject.
    pub subject: Option<String>,
    /// Completed time.
    pub completed_time: Option<DateTime>,
    /// Call ext id.
    pub call_ext_id: Option<Id>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Description.
    pub description: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Ticket ext id.
    pub ticket_ext_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<shared::CallStatus>,
    /// Direction.
    pub direction: Option<shared::CallDirection>,
}

object!(ImportCreateDataCall {
    "modifiedTime" => modified_time,
    "contactExtId" => contact_ext_id,
    "contactId" => contact_id,
    "customFields" => custom_fields,
    "subject" => subject,
    "completedTime" => completed_time,
    "callExtId" => call_ext_id,
    "departmentId" => department_id,
    "description" => description,
    "ownerId" => owner_id,
    "priority" => priority,
    "duration" => duration,
    "ticketExtId" => ticket_ext_id,
    "createdTime" => created_time,
    "startTime" => start_time,
    "ticketId" => ticket_id,
    "status" => status,
    "direction" => direction
});

/// Import create data event.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCreateDataEvent {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Contact ext id.
    pub contact_ext_id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Subject.
    pub subject: Option<String>,
    /// Completed time.
    pub completed_time: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Description.
    pub description: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Ticket ext id.
    pub ticket_ext_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Category.
    pub category: Option<String>,
    /// Event ext id.
    pub event_ext_id: Option<Id>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
}

object!(ImportCreateDataEvent {
    "modifiedTime" => modified_time,
    "contactExtId" => contact_ext_id,
    "contactId" => contact_id,
    "customFields" => custom_fields,
    "subject" => subject,
    "completedTime" => completed_time,
    "departmentId" => department_id,
    "description" => description,
    "ownerId" => owner_id,
    "priority" => priority,
    "duration" => duration,
    "ticketExtId" => ticket_ext_id,
    "createdTime" => created_time,
    "startTime" => start_time,
    "category" => category,
    "eventExtId" => event_ext_id,
    "ticketId" => ticket_id,
    "status" => status
});

/// Import create data task.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCreateDataTask {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Contact ext id.
    pub contact_ext_id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Subject.
    pub subject: Option<String>,
    /// Completed time.
    pub completed_time: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Task ext id.
    pub task_ext_id: Option<Id>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Ticket ext id.
    pub ticket_ext_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
}

object!(ImportCreateDataTask {
    "modifiedTime" => modified_time,
    "contactExtId" => contact_ext_id,
    "contactId" => contact_id,
    "customFields" => custom_fields,
    "subject" => subject,
    "completedTime" => completed_time,
    "departmentId" => department_id,
    "dueDate" => due_date,
    "description" => description,
    "taskExtId" => task_ext_id,
    "ownerId" => owner_id,
    "priority" => priority,
    "ticketExtId" => ticket_ext_id,
    "createdTime" => created_time,
    "ticketId" => ticket_id,
    "status" => status
});

/// Import create data ticket.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCreateDataTicket {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Sub category.
    pub sub_category: Option<String>,
    /// Contact ext id.
    pub contact_ext_id: Option<Id>,
    /// Product id.
    pub product_id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
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
    /// Priority.
    pub priority: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Assignee id.
    pub assignee_id: Option<Id>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Closed time.
    pub closed_time: Option<DateTime>,
    /// Ticket ext id.
    pub ticket_ext_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Category.
    pub category: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Status.
    pub status: Option<String>,
}

object!(ImportCreateDataTicket {
    "modifiedTime" => modified_time,
    "subCategory" => sub_category,
    "contactExtId" => contact_ext_id,
    "productId" => product_id,
    "contactId" => contact_id,
    "customFields" => custom_fields,
    "subject" => subject,
    "departmentId" => department_id,
    "dueDate" => due_date,
    "channel" => channel,
    "description" => description,
    "priority" => priority,
    "classification" => classification,
    "assigneeId" => assignee_id,
    "resolution" => resolution,
    "closedTime" => closed_time,
    "ticketExtId" => ticket_ext_id,
    "phone" => phone,
    "createdTime" => created_time,
    "category" => category,
    "email" => email,
    "status" => status
});

/// Import event comment.
#[derive(Clone, Default, PartialEq)]
pub struct ImportEventComment {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Comment ext id.
    pub comment_ext_id: Option<Id>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Event ext id.
    pub event_ext_id: Option<Id>,
    /// Content type.
    pub content_type: Option<shared::ContentType>,
    /// Content.
    pub content: Option<String>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
}

object!(ImportEventComment {
    "modifiedTime" => modified_time,
    "commentExtId" => comment_ext_id,
    "commentedTime" => commented_time,
    "eventExtId" => event_ext_id,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id
});

/// Import get mappings, of `imports().get_mappings`.
#[derive(Clone, Default, PartialEq)]
pub struct ImportGetMappings {
    /// Scope id; has to be sent.
    pub scope_id: Option<Id>,
    /// Module; has to be sent.
    pub module: Option<ImportGetMappingsModule>,
    /// External ids; has to be sent.
    pub external_ids: Option<Vec<Id>>,
}

impl ImportGetMappings {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        scope_id: impl Into<Id>,
        module: impl Into<ImportGetMappingsModule>,
        external_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            scope_id: Some(scope_id.into()),
            module: Some(module.into()),
            external_ids: Some(external_ids.into_iter().map(Into::into).collect()),
        }
    }
}

object!(ImportGetMappings {
    "scopeId" => scope_id,
    "module" => module,
    "externalIds" => external_ids
});

/// Import mapping, of `imports().get_mappings`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportMapping {
    /// External id.
    pub external_id: Option<Id>,
    /// Entity id.
    pub entity_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ImportMapping {
    "externalId" => external_id,
    "entityId" => entity_id;
    other
});

/// Import task comment.
#[derive(Clone, Default, PartialEq)]
pub struct ImportTaskComment {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Comment ext id.
    pub comment_ext_id: Option<Id>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Task ext id.
    pub task_ext_id: Option<Id>,
    /// Content type.
    pub content_type: Option<shared::ContentType>,
    /// Content.
    pub content: Option<String>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
}

object!(ImportTaskComment {
    "modifiedTime" => modified_time,
    "commentExtId" => comment_ext_id,
    "commentedTime" => commented_time,
    "taskExtId" => task_ext_id,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id
});

/// Import thread.
#[derive(Clone, Default, PartialEq)]
pub struct ImportThread {
    /// CC.
    pub cc: Option<String>,
    /// Ticket ext id.
    pub ticket_ext_id: Option<Id>,
    /// Received date time.
    pub received_date_time: Option<DateTime>,
    /// BCC.
    pub bcc: Option<String>,
    /// Channel.
    pub channel: Option<String>,
    /// Is private.
    pub is_private: Option<bool>,
    /// To.
    pub to: Option<String>,
    /// From email address.
    pub from_email_address: Option<String>,
    /// Sent date time.
    pub sent_date_time: Option<DateTime>,
    /// Thread ext id.
    pub thread_ext_id: Option<Id>,
    /// Content.
    pub content: Option<String>,
    /// Direction.
    pub direction: Option<shared::ReplyDirection>,
}

object!(ImportThread {
    "cc" => cc,
    "ticketExtId" => ticket_ext_id,
    "receivedDateTime" => received_date_time,
    "bcc" => bcc,
    "channel" => channel,
    "isPrivate" => is_private,
    "to" => to,
    "fromEmailAddress" => from_email_address,
    "sentDateTime" => sent_date_time,
    "threadExtId" => thread_ext_id,
    "content" => content,
    "direction" => direction
});

/// Import ticket comment.
#[derive(Clone, Default, PartialEq)]
pub struct ImportTicketComment {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Ticket ext id.
    pub ticket_ext_id: Option<Id>,
    /// Comment ext id.
    pub comment_ext_id: Option<Id>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Content type.
    pub content_type: Option<shared::ContentType>,
    /// Content.
    pub content: Option<String>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
}

object!(ImportTicketComment {
    "modifiedTime" => modified_time,
    "ticketExtId" => ticket_ext_id,
    "commentExtId" => comment_ext_id,
    "commentedTime" => commented_time,
    "isPublic" => is_public,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id
});

words! {
    /// Import get mappings module.
    pub enum ImportGetMappingsModule {
        /// `accounts`
        Accounts = "accounts",
        /// `contacts`
        Contacts = "contacts",
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `threads`
        Threads = "threads",
        /// `ticketComments`
        TicketComments = "ticketComments",
        /// `kbRootCategories`
        KbRootCategories = "kbRootCategories",
        /// `kbSections`
        KbSections = "kbSections",
        /// `articles`
        Articles = "articles",
        /// `products`
        Products = "products",
        /// `taskComments`
        TaskComments = "taskComments",
        /// `callComments`
        CallComments = "callComments",
        /// `eventComments`
        EventComments = "eventComments",
        /// `ticketTimeEntries`
        TicketTimeEntries = "ticketTimeEntries",
        /// `taskTimeEntries`
        TaskTimeEntries = "taskTimeEntries",
        /// `callTimeEntries`
        CallTimeEntries = "callTimeEntries",
        /// `eventTimeEntries`
        EventTimeEntries = "eventTimeEntries",
        /// `agents`
        Agents = "agents",
        /// `layouts`
        Layouts = "layouts",
        /// `departments`
        Departments = "departments",
        /// `fields`
        Fields = "fields",
        /// `endusers`
        Endusers = "endusers",
        /// `teams`
        Teams = "teams",
    }
}

words! {
    /// Import status.
    pub enum ImportStatus {
        /// `queued`
        Queued = "queued",
        /// `completed`
        Completed = "completed",
    }
}
