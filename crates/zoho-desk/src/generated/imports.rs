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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, open_enum, wire,
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
/// From [`Desk::imports`](crate::Desk::imports); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/imports/{import_id}`. Scope `Desk.imports.CUSTOM`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, import_id: impl Into<Id>) -> Call<Import> {
        let request = self.client.request(&GET).segment(import_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates an import.
    ///
    /// `POST /api/v1/imports`. Scope `Desk.imports.CUSTOM`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &ImportCreate) -> Call<Import> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the mappings of imports.
    ///
    /// `POST /api/v1/importMappings`. Scope `Desk.imports.CUSTOM`. Safe to repeat, and repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_mappings(&self, body: &ImportGetMappings) -> List<ImportMapping> {
        let request = self.client.request(&GET_MAPPINGS).json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

/// Import, from `imports().get`, `imports().create`.
#[non_exhaustive]
pub struct Import {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `importInitiatedTime`: a moment with its offset.
    pub import_initiated_time: Option<DateTime>,
    /// `importCompletedTime`: a moment with its offset.
    pub import_completed_time: Option<DateTime>,
    /// `scopeId`: the id of a scope.
    pub scope_id: Option<Id>,
    /// `runAutomation`: yes or no.
    pub run_automation: Option<bool>,
    /// `errorReportUrl`: an address on the web.
    pub error_report_url: Option<String>,
    /// `notifyUrl`: an address on the web.
    pub notify_url: Option<String>,
    /// `hasError`: whether it has error.
    pub has_error: Option<bool>,
    /// `status`: one of `queued`, `completed`.
    pub status: Option<ImportStatus>,
    /// `importedBy`: an id.
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

/// Import account.
pub struct ImportAccount {
    /// `country`: text.
    pub country: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `code`: text.
    pub code: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `industry`: text.
    pub industry: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `accountExtId`: the id of an account ext.
    pub account_ext_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `annualrevenue`: text.
    pub annualrevenue: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `state`: text.
    pub state: Option<String>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `email`: an e-mail address.
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

/// Import call comment.
pub struct ImportCallComment {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `commentExtId`: the id of a comment ext.
    pub comment_ext_id: Option<Id>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `callExtId`: the id of a call ext.
    pub call_ext_id: Option<Id>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
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

/// Import contact.
pub struct ImportContact {
    /// `zip`: a whole number.
    pub zip: Option<i64>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `contactExtId`: the id of a contact ext.
    pub contact_ext_id: Option<Id>,
    /// `secondaryEmail`: an e-mail address.
    pub secondary_email: Option<String>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `facebook`: text.
    pub facebook: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `accountExtId`: the id of an account ext.
    pub account_ext_id: Option<Id>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `twitter`: text.
    pub twitter: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `state`: text.
    pub state: Option<String>,
    /// `email`: an e-mail address.
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

/// Import create, for `imports().create`.
pub struct ImportCreate {
    /// `scopeId`: the id of a scope; has to be sent.
    pub scope_id: Option<Id>,
    /// `data`: an object.
    pub data: Option<ImportCreateData>,
    /// `runAutomation`: yes or no.
    pub run_automation: Option<bool>,
    /// `groupId`: the id of a group.
    pub group_id: Option<Id>,
    /// `notifyUrl`: an address on the web.
    pub notify_url: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

object!(type ImportCreate {
    "scopeId" => scope_id,
    "data" => data,
    "runAutomation" => run_automation,
    "groupId" => group_id,
    "notifyUrl" => notify_url;
    extra
});

/// Import create data.
pub struct ImportCreateData {
    /// `tickets`: a list.
    pub tickets: Option<Vec<ImportCreateDataTicket>>,
    /// `ticketComments`: a list.
    pub ticket_comments: Option<Vec<ImportTicketComment>>,
    /// `calls`: a list.
    pub calls: Option<Vec<ImportCreateDataCall>>,
    /// `callComments`: a list.
    pub call_comments: Option<Vec<ImportCallComment>>,
    /// `taskComments`: a list.
    pub task_comments: Option<Vec<ImportTaskComment>>,
    /// `threads`: a list.
    pub threads: Option<Vec<ImportThread>>,
    /// `accounts`: a list.
    pub accounts: Option<Vec<ImportAccount>>,
    /// `contacts`: a list.
    pub contacts: Option<Vec<ImportContact>>,
    /// `tasks`: a list.
    pub tasks: Option<Vec<ImportCreateDataTask>>,
    /// `events`: a list.
    pub events: Option<Vec<ImportCreateDataEvent>>,
    /// `eventComments`: a list.
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

/// Import create data call.
pub struct ImportCreateDataCall {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `contactExtId`: the id of a contact ext.
    pub contact_ext_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
    /// `callExtId`: the id of a call ext.
    pub call_ext_id: Option<Id>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `duration`: a whole number.
    pub duration: Option<i64>,
    /// `ticketExtId`: the id of a ticket ext.
    pub ticket_ext_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `startTime`: a moment with its offset.
    pub start_time: Option<DateTime>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: one of `Completed`, `Scheduled`, `Missed`, `Canceled`, `In Progress`.
    pub status: Option<shared::CallStatus>,
    /// `direction`: one of `outbound`, `inbound`.
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

/// Import create data event.
pub struct ImportCreateDataEvent {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `contactExtId`: the id of a contact ext.
    pub contact_ext_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `duration`: a whole number.
    pub duration: Option<i64>,
    /// `ticketExtId`: the id of a ticket ext.
    pub ticket_ext_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `startTime`: a moment with its offset.
    pub start_time: Option<DateTime>,
    /// `category`: text.
    pub category: Option<String>,
    /// `eventExtId`: the id of an event ext.
    pub event_ext_id: Option<Id>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
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

/// Import create data task.
pub struct ImportCreateDataTask {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `contactExtId`: the id of a contact ext.
    pub contact_ext_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `description`: text.
    pub description: Option<String>,
    /// `taskExtId`: the id of a task ext.
    pub task_ext_id: Option<Id>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `ticketExtId`: the id of a ticket ext.
    pub ticket_ext_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
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

/// Import create data ticket.
pub struct ImportCreateDataTicket {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `contactExtId`: the id of a contact ext.
    pub contact_ext_id: Option<Id>,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
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
    /// `priority`: text.
    pub priority: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `closedTime`: a moment with its offset.
    pub closed_time: Option<DateTime>,
    /// `ticketExtId`: the id of a ticket ext.
    pub ticket_ext_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `category`: text.
    pub category: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `status`: text.
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

/// Import event comment.
pub struct ImportEventComment {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `commentExtId`: the id of a comment ext.
    pub comment_ext_id: Option<Id>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `eventExtId`: the id of an event ext.
    pub event_ext_id: Option<Id>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
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

/// Import get mappings, for `imports().get_mappings`.
pub struct ImportGetMappings {
    /// `scopeId`: the id of a scope; has to be sent.
    pub scope_id: Option<Id>,
    /// `module`: one of the 25 words of [`ImportGetMappingsModule`]; has to be sent.
    pub module: Option<ImportGetMappingsModule>,
    /// `externalIds`: one or more ids; has to be sent.
    pub external_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

/// Import mapping, from `imports().get_mappings`.
#[non_exhaustive]
pub struct ImportMapping {
    /// `externalId`: the id of an external.
    pub external_id: Option<Id>,
    /// `entityId`: the id of an entity.
    pub entity_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImportMapping {
    "externalId" => external_id,
    "entityId" => entity_id;
    extra
});

/// Import task comment.
pub struct ImportTaskComment {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `commentExtId`: the id of a comment ext.
    pub comment_ext_id: Option<Id>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `taskExtId`: the id of a task ext.
    pub task_ext_id: Option<Id>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
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

/// Import thread.
pub struct ImportThread {
    /// `cc`: the addresses that get a copy.
    pub cc: Option<String>,
    /// `ticketExtId`: the id of a ticket ext.
    pub ticket_ext_id: Option<Id>,
    /// `receivedDateTime`: a moment with its offset.
    pub received_date_time: Option<DateTime>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<String>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `isPrivate`: whether it is private.
    pub is_private: Option<bool>,
    /// `to`: text.
    pub to: Option<String>,
    /// `fromEmailAddress`: an e-mail address.
    pub from_email_address: Option<String>,
    /// `sentDateTime`: a moment with its offset.
    pub sent_date_time: Option<DateTime>,
    /// `threadExtId`: the id of a thread ext.
    pub thread_ext_id: Option<Id>,
    /// `content`: text.
    pub content: Option<String>,
    /// `direction`: one of `in`, `out`.
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

/// Import ticket comment.
pub struct ImportTicketComment {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `ticketExtId`: the id of a ticket ext.
    pub ticket_ext_id: Option<Id>,
    /// `commentExtId`: the id of a comment ext.
    pub comment_ext_id: Option<Id>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
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

open_enum! {
    /// Import status.
    pub enum ImportStatus {
        /// `queued`
        Queued = "queued",
        /// `completed`
        Completed = "completed",
    }
}
