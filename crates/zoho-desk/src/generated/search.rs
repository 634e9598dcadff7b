// Written by `cargo xtask codegen` from desk/v1/search.toml of the catalogue; changes belong there.
//! Searching everything at once.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut items = desk.search().all().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/search`. Scopes `Desk.contacts.READ`, `Desk.tickets.READ`, `Desk.tasks.READ` and `Desk.search.READ`.
pub static ALL: Operation = Operation::get("desk.search.all", "/api/{version}/search")
    .scopes(&[
        "Desk.contacts.READ",
        "Desk.tickets.READ",
        "Desk.tasks.READ",
        "Desk.search.READ",
    ])
    .most(
        5_000,
        "narrow the list with `departmentId`, `searchStr`, `module`",
    );

pub(super) const OPERATIONS: &[&Operation] = &[&ALL];

/// Searching everything at once.
///
/// From [`Desk::search`](crate::Desk::search).
#[derive(Debug, Clone)]
pub struct SearchClient {
    client: Client,
}

impl Desk {
    /// Searching everything at once.
    #[must_use]
    pub fn search(&self) -> SearchClient {
        SearchClient {
            client: self.client().clone(),
        }
    }
}

impl SearchClient {
    /// Searches all modules, or one.
    ///
    /// `GET /api/v1/search`. Scopes `Desk.contacts.READ`, `Desk.tickets.READ`, `Desk.tasks.READ` and
    /// `Desk.search.READ`. Pages of up to 100 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn all(&self) -> SearchAll {
        SearchAll(List::new(
            self.client.clone(),
            self.client.request(&ALL),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

call! {
    /// Returned by [`SearchClient::all`](crate::search::SearchClient::all).
    SearchAll => list SearchResult
}

impl SearchAll {
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

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// The API name of a module. Query parameter `module`, one of `tickets`, `accounts`, `contacts`,
    /// `tasks`.
    pub fn module(mut self, module: impl Into<SearchModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `relevance`,
    /// `modifiedTime`.
    pub fn sort_by(mut self, sort_by: impl Into<SearchSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

#[non_exhaustive]
pub struct FoundContact {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub first_name: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub type_: Option<String>,
    pub email: Option<String>,
    pub account: Option<shared::ContactAccount>,
    pub account_id: Option<Id>,
    pub is_spam: Option<bool>,
    pub sec_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FoundContact {
    "id" => id,
    "lastName" => last_name,
    "firstName" => first_name,
    "phone" => phone,
    "mobile" => mobile,
    "type" => type_,
    "email" => email,
    "account" => account,
    "accountId" => account_id,
    "isSpam" => is_spam,
    "secId" => sec_id;
    extra
});

/// Returned by `search().all`.
#[non_exhaustive]
pub struct SearchResult {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub sub_category: Option<String>,
    pub status_type: Option<String>,
    pub subject: Option<String>,
    pub due_date: Option<DateTime>,
    pub department_id: Option<Id>,
    pub channel: Option<String>,
    pub onhold_time: Option<DateTime>,
    pub language: Option<String>,
    pub shared_departments: Option<Vec<shared::SharedDepartment>>,
    pub resolution: Option<String>,
    pub closed_time: Option<DateTime>,
    pub is_over_due: Option<bool>,
    pub contact: Option<FoundContact>,
    pub created_time: Option<DateTime>,
    pub customer_response_time: Option<DateTime>,
    pub product_id: Option<Id>,
    pub contact_id: Option<Id>,
    pub thread_count: Option<i64>,
    pub secondary_contacts: Option<Vec<Id>>,
    pub priority: Option<String>,
    pub classification: Option<String>,
    pub comment_count: Option<i64>,
    pub account_id: Option<Id>,
    pub phone: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub assignee: Option<shared::FoundAssignee>,
    pub is_spam: Option<bool>,
    pub child_ticket_count: Option<i64>,
    pub status: Option<String>,
    pub entity_skills: Option<Vec<Id>>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub is_archived: Option<bool>,
    pub is_read: Option<bool>,
    pub description: Option<String>,
    pub response_due_date: Option<DateTime>,
    pub modified_by: Option<Json>,
    pub department: Option<shared::NameRef>,
    pub email: Option<String>,
    pub product: Option<shared::TicketProduct>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub sla_id: Option<Id>,
    pub last_thread: Option<shared::LastThread>,
    pub team: Option<shared::CallTeam>,
    pub assignee_id: Option<Id>,
    pub layout_id: Option<Id>,
    pub created_by: Option<Id>,
    pub team_id: Option<Id>,
    pub is_escalated: Option<bool>,
    pub category: Option<String>,
    pub relationship_type: Option<String>,
    pub parent_ticket: Option<shared::ParentTicket>,
    pub source_ticket: Option<shared::ParentTicket>,
    pub locked_time: Option<DateTime>,
    /// One of `accounts`, `contacts`, `tickets`, `Tasks`, `Calls`, `Events`.
    pub module: Option<shared::ActivityModule>,
    pub owner: Option<shared::FoundAssignee>,
    pub last_name: Option<String>,
    pub secondary_email: Option<String>,
    pub mobile: Option<String>,
    pub owner_id: Option<Id>,
    pub type_: Option<String>,
    pub first_name: Option<String>,
    pub photo_url: Option<String>,
    pub zoho_crm_contact: Option<Json>,
    pub customer_happiness: Option<shared::HappinessPercentages>,
    pub account: Option<shared::ContactAccount>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub city: Option<String>,
    pub facebook: Option<String>,
    pub title: Option<String>,
    pub twitter: Option<String>,
    pub street: Option<String>,
    pub is_end_user: Option<bool>,
    pub state: Option<String>,
    pub website: Option<String>,
    pub account_name: Option<String>,
    pub code: Option<String>,
    pub industry: Option<String>,
    pub annualrevenue: Option<String>,
    pub fax: Option<String>,
    pub completed_time: Option<DateTime>,
    pub creator_id: Option<Id>,
    pub is_commented: Option<bool>,
    pub ticket: Option<shared::ActivityModuleTicketField>,
    pub reminder: Option<Vec<Json>>,
    pub activity_type: Option<String>,
    pub ticket_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SearchResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "subCategory" => sub_category,
    "statusType" => status_type,
    "subject" => subject,
    "dueDate" => due_date,
    "departmentId" => department_id,
    "channel" => channel,
    "onholdTime" => onhold_time,
    "language" => language,
    "sharedDepartments" => shared_departments,
    "resolution" => resolution,
    "closedTime" => closed_time,
    "isOverDue" => is_over_due,
    "contact" => contact,
    "createdTime" => created_time,
    "customerResponseTime" => customer_response_time,
    "productId" => product_id,
    "contactId" => contact_id,
    "threadCount" => thread_count,
    "secondaryContacts" => secondary_contacts,
    "priority" => priority,
    "classification" => classification,
    "commentCount" => comment_count,
    "accountId" => account_id,
    "phone" => phone,
    "webUrl" => web_url,
    "assignee" => assignee,
    "isSpam" => is_spam,
    "childTicketCount" => child_ticket_count,
    "status" => status,
    "entitySkills" => entity_skills,
    "ticketNumber" => ticket_number,
    "customFields" => custom_fields,
    "isArchived" => is_archived,
    "isRead" => is_read,
    "description" => description,
    "responseDueDate" => response_due_date,
    "modifiedBy" => modified_by,
    "department" => department,
    "email" => email,
    "product" => product,
    "cf" => cf,
    "slaId" => sla_id,
    "lastThread" => last_thread,
    "team" => team,
    "assigneeId" => assignee_id,
    "layoutId" => layout_id,
    "createdBy" => created_by,
    "teamId" => team_id,
    "isEscalated" => is_escalated,
    "category" => category,
    "relationshipType" => relationship_type,
    "parentTicket" => parent_ticket,
    "sourceTicket" => source_ticket,
    "lockedTime" => locked_time,
    "module" => module,
    "owner" => owner,
    "lastName" => last_name,
    "secondaryEmail" => secondary_email,
    "mobile" => mobile,
    "ownerId" => owner_id,
    "type" => type_,
    "firstName" => first_name,
    "photoURL" => photo_url,
    "zohoCRMContact" => zoho_crm_contact,
    "customerHappiness" => customer_happiness,
    "account" => account,
    "zip" => zip,
    "country" => country,
    "city" => city,
    "facebook" => facebook,
    "title" => title,
    "twitter" => twitter,
    "street" => street,
    "isEndUser" => is_end_user,
    "state" => state,
    "website" => website,
    "accountName" => account_name,
    "code" => code,
    "industry" => industry,
    "annualrevenue" => annualrevenue,
    "fax" => fax,
    "completedTime" => completed_time,
    "creatorId" => creator_id,
    "isCommented" => is_commented,
    "ticket" => ticket,
    "reminder" => reminder,
    "activityType" => activity_type,
    "ticketId" => ticket_id;
    extra
});

open_enum! {
    /// Sent by `search().all`.
    pub enum SearchModule {
        /// `tickets`
        Tickets = "tickets",
        /// `accounts`
        Accounts = "accounts",
        /// `contacts`
        Contacts = "contacts",
        /// `tasks`
        Tasks = "tasks",
    }
}

open_enum! {
    /// Sent by `search().all`.
    pub enum SearchSortBy {
        /// `relevance`
        Relevance = "relevance",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
    }
}
