// Written by `cargo xtask codegen` from desk/v1/imports.toml of the catalogue; changes belong there.
//! Imports of records from files.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.imports().get("4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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
        .idempotent(true);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &CREATE, &GET_MAPPINGS];

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
    /// `GET /api/v1/imports/{import_id}`. Scope `Desk.imports.CUSTOM`. Retried on transient failures.
    pub fn get(&self, import_id: impl Into<Id>) -> GetImport {
        let request = self.client.request(&GET).segment(import_id.into());
        GetImport(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an import.
    ///
    /// `POST /api/v1/imports`. Scope `Desk.imports.CUSTOM`. Not retried when it may have been carried
    /// out.
    pub fn create(&self, body: &ImportCreate) -> CreateImport {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateImport(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the mappings of imports.
    ///
    /// `POST /api/v1/importMappings`. Scope `Desk.imports.CUSTOM`. Retried on transient failures.
    pub fn get_mappings(&self, body: &ImportGetMappings) -> GetImportMappings {
        let request = self.client.request(&GET_MAPPINGS).json_member("", body);
        GetImportMappings(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`ImportsClient::get`](crate::imports::ImportsClient::get).
    GetImport => Import
}

call! {
    /// Returned by [`ImportsClient::create`](crate::imports::ImportsClient::create).
    CreateImport => Import
}

call! {
    /// Returned by [`ImportsClient::get_mappings`](crate::imports::ImportsClient::get_mappings).
    GetImportMappings => list ImportMapping
}

/// Returned by `imports().get`, `imports().create`.
#[non_exhaustive]
pub struct Import {
    pub id: Option<Id>,
    pub import_initiated_time: Option<DateTime>,
    pub import_completed_time: Option<DateTime>,
    pub scope_id: Option<Id>,
    pub run_automation: Option<bool>,
    pub error_report_url: Option<String>,
    pub notify_url: Option<String>,
    pub has_error: Option<bool>,
    /// One of `queued`, `completed`.
    pub status: Option<ImportStatus>,
    pub imported_by: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Import {
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
    extra
});

pub struct ImportAccount {
    pub country: Option<String>,
    pub modified_time: Option<DateTime>,
    pub website: Option<String>,
    pub code: Option<String>,
    pub account_name: Option<String>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub industry: Option<String>,
    pub owner_id: Option<Id>,
    pub account_ext_id: Option<Id>,
    pub phone: Option<String>,
    pub street: Option<String>,
    pub annualrevenue: Option<String>,
    pub created_time: Option<DateTime>,
    pub state: Option<String>,
    pub fax: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportAccount {
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
    "email" => email;
    extra
});

pub struct ImportCallComment {
    pub modified_time: Option<DateTime>,
    pub comment_ext_id: Option<Id>,
    pub commented_time: Option<DateTime>,
    pub call_ext_id: Option<Id>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportCallComment {
    "modifiedTime" => modified_time,
    "commentExtId" => comment_ext_id,
    "commentedTime" => commented_time,
    "callExtId" => call_ext_id,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id;
    extra
});

pub struct ImportContact {
    pub zip: Option<i64>,
    pub last_name: Option<String>,
    pub country: Option<String>,
    pub modified_time: Option<DateTime>,
    pub contact_ext_id: Option<Id>,
    pub secondary_email: Option<String>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub facebook: Option<String>,
    pub mobile: Option<String>,
    pub description: Option<String>,
    pub title: Option<String>,
    pub type_: Option<String>,
    pub owner_id: Option<Id>,
    pub account_ext_id: Option<Id>,
    pub account_id: Option<Id>,
    pub first_name: Option<String>,
    pub twitter: Option<String>,
    pub phone: Option<String>,
    pub street: Option<String>,
    pub created_time: Option<DateTime>,
    pub state: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportContact {
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
    "email" => email;
    extra
});

/// Sent by `imports().create`.
pub struct ImportCreate {
    /// Required.
    pub scope_id: Option<Id>,
    pub data: Option<ImportCreateData>,
    pub run_automation: Option<bool>,
    pub group_id: Option<Id>,
    pub notify_url: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ImportCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(scope_id: impl Into<Id>) -> Self {
        Self {
            scope_id: Some(scope_id.into()),
            ..Self::default()
        }
    }
}

object!(type ImportCreate {
    "scopeId" => scope_id,
    "data" => data,
    "runAutomation" => run_automation,
    "groupId" => group_id,
    "notifyUrl" => notify_url;
    extra
});

pub struct ImportCreateData {
    pub tickets: Option<Vec<ImportCreateDataTicket>>,
    pub ticket_comments: Option<Vec<ImportTicketComment>>,
    pub calls: Option<Vec<ImportCreateDataCall>>,
    pub call_comments: Option<Vec<ImportCallComment>>,
    pub task_comments: Option<Vec<ImportTaskComment>>,
    pub threads: Option<Vec<ImportThread>>,
    pub accounts: Option<Vec<ImportAccount>>,
    pub contacts: Option<Vec<ImportContact>>,
    pub tasks: Option<Vec<ImportCreateDataTask>>,
    pub events: Option<Vec<ImportCreateDataEvent>>,
    pub event_comments: Option<Vec<ImportEventComment>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportCreateData {
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
    "eventComments" => event_comments;
    extra
});

pub struct ImportCreateDataCall {
    pub modified_time: Option<DateTime>,
    pub contact_ext_id: Option<Id>,
    pub contact_id: Option<Id>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub subject: Option<String>,
    pub completed_time: Option<DateTime>,
    pub call_ext_id: Option<Id>,
    pub department_id: Option<Id>,
    pub description: Option<String>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub duration: Option<i64>,
    pub ticket_ext_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub start_time: Option<DateTime>,
    pub ticket_id: Option<Id>,
    /// One of `Completed`, `Scheduled`, `Missed`, `Canceled`, `In Progress`.
    pub status: Option<shared::CallStatus>,
    /// One of `outbound`, `inbound`.
    pub direction: Option<shared::CallDirection>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportCreateDataCall {
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
    "direction" => direction;
    extra
});

pub struct ImportCreateDataEvent {
    pub modified_time: Option<DateTime>,
    pub contact_ext_id: Option<Id>,
    pub contact_id: Option<Id>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub subject: Option<String>,
    pub completed_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub description: Option<String>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub duration: Option<i64>,
    pub ticket_ext_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub start_time: Option<DateTime>,
    pub category: Option<String>,
    pub event_ext_id: Option<Id>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportCreateDataEvent {
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
    "status" => status;
    extra
});

pub struct ImportCreateDataTask {
    pub modified_time: Option<DateTime>,
    pub contact_ext_id: Option<Id>,
    pub contact_id: Option<Id>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub subject: Option<String>,
    pub completed_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub due_date: Option<DateTime>,
    pub description: Option<String>,
    pub task_ext_id: Option<Id>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub ticket_ext_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportCreateDataTask {
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
    "status" => status;
    extra
});

pub struct ImportCreateDataTicket {
    pub modified_time: Option<DateTime>,
    pub sub_category: Option<String>,
    pub contact_ext_id: Option<Id>,
    pub product_id: Option<Id>,
    pub contact_id: Option<Id>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub description: Option<String>,
    pub priority: Option<String>,
    pub classification: Option<String>,
    pub assignee_id: Option<Id>,
    pub resolution: Option<String>,
    pub closed_time: Option<DateTime>,
    pub ticket_ext_id: Option<Id>,
    pub phone: Option<String>,
    pub created_time: Option<DateTime>,
    pub category: Option<String>,
    pub email: Option<String>,
    pub status: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportCreateDataTicket {
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
    "status" => status;
    extra
});

pub struct ImportEventComment {
    pub modified_time: Option<DateTime>,
    pub comment_ext_id: Option<Id>,
    pub commented_time: Option<DateTime>,
    pub event_ext_id: Option<Id>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportEventComment {
    "modifiedTime" => modified_time,
    "commentExtId" => comment_ext_id,
    "commentedTime" => commented_time,
    "eventExtId" => event_ext_id,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id;
    extra
});

/// Sent by `imports().get_mappings`.
pub struct ImportGetMappings {
    /// Required.
    pub scope_id: Option<Id>,
    /// Required.
    pub module: Option<ImportGetMappingsModule>,
    /// Required.
    pub external_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ImportGetMappings {
    /// Creates it with the required fields; the others are left out.
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
            ..Self::default()
        }
    }
}

object!(type ImportGetMappings {
    "scopeId" => scope_id,
    "module" => module,
    "externalIds" => external_ids;
    extra
});

/// Returned by `imports().get_mappings`.
#[non_exhaustive]
pub struct ImportMapping {
    pub external_id: Option<Id>,
    pub entity_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImportMapping {
    "externalId" => external_id,
    "entityId" => entity_id;
    extra
});

pub struct ImportTaskComment {
    pub modified_time: Option<DateTime>,
    pub comment_ext_id: Option<Id>,
    pub commented_time: Option<DateTime>,
    pub task_ext_id: Option<Id>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportTaskComment {
    "modifiedTime" => modified_time,
    "commentExtId" => comment_ext_id,
    "commentedTime" => commented_time,
    "taskExtId" => task_ext_id,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id;
    extra
});

pub struct ImportThread {
    pub cc: Option<String>,
    pub ticket_ext_id: Option<Id>,
    pub received_date_time: Option<DateTime>,
    pub bcc: Option<String>,
    pub channel: Option<String>,
    pub is_private: Option<bool>,
    pub to: Option<String>,
    pub from_email_address: Option<String>,
    pub sent_date_time: Option<DateTime>,
    pub thread_ext_id: Option<Id>,
    pub content: Option<String>,
    /// One of `in`, `out`.
    pub direction: Option<shared::ReplyDirection>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportThread {
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
    "direction" => direction;
    extra
});

pub struct ImportTicketComment {
    pub modified_time: Option<DateTime>,
    pub ticket_ext_id: Option<Id>,
    pub comment_ext_id: Option<Id>,
    pub commented_time: Option<DateTime>,
    pub is_public: Option<bool>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImportTicketComment {
    "modifiedTime" => modified_time,
    "ticketExtId" => ticket_ext_id,
    "commentExtId" => comment_ext_id,
    "commentedTime" => commented_time,
    "isPublic" => is_public,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id;
    extra
});

open_enum! {
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

open_enum! {
    pub enum ImportStatus {
        /// `queued`
        Queued = "queued",
        /// `completed`
        Completed = "completed",
    }
}
