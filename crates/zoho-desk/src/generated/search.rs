// Written by `cargo xtask codegen` from xtask/catalog/desk/search.toml; changes belong there.
//! Searching everything at once.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut items = desk.search().all().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/search`. Scopes `Desk.contacts.READ`, `Desk.tickets.READ`, `Desk.tasks.READ` and `Desk.search.READ`.
pub static ALL: Operation = Operation::get("desk.search.all", "/api/{version}/search").scopes(&[
    "Desk.contacts.READ",
    "Desk.tickets.READ",
    "Desk.tasks.READ",
    "Desk.search.READ",
]);

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
    /// `Desk.search.READ`. Comes in pages of up to 100.
    pub fn all(&self) -> AllCall {
        AllCall(List::new(
            self.client.clone(),
            Request::new(&ALL),
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }
}

/// What may be set before `search().all` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AllCall(List<SearchResult>);

impl AllCall {
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

    /// Search str.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Module.
    pub fn module(mut self, module: impl Into<SearchModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<SearchSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(AllCall => list SearchResult);

/// Found contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundContact {
    /// Id.
    pub id: Option<Id>,
    /// Last name.
    pub last_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Account.
    pub account: Option<shared::ContactAccount>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Sec id.
    pub sec_id: Option<Id>,
}

object!(FoundContact {
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
    "secId" => sec_id
});

/// Search result, of `search().all`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResult {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Sub category.
    pub sub_category: Option<String>,
    /// Status type.
    pub status_type: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Channel.
    pub channel: Option<String>,
    /// Onhold time.
    pub onhold_time: Option<DateTime>,
    /// Language.
    pub language: Option<String>,
    /// Shared departments.
    pub shared_departments: Option<Vec<shared::SharedDepartment>>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Closed time.
    pub closed_time: Option<DateTime>,
    /// Is over due.
    pub is_over_due: Option<bool>,
    /// Contact.
    pub contact: Option<FoundContact>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Customer response time.
    pub customer_response_time: Option<DateTime>,
    /// Product id.
    pub product_id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Thread count.
    pub thread_count: Option<i64>,
    /// Secondary contacts.
    pub secondary_contacts: Option<Vec<Id>>,
    /// Priority.
    pub priority: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Assignee.
    pub assignee: Option<shared::FoundAssignee>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Child ticket count.
    pub child_ticket_count: Option<i64>,
    /// Status.
    pub status: Option<String>,
    /// Entity skills.
    pub entity_skills: Option<Vec<Id>>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Is archived.
    pub is_archived: Option<bool>,
    /// Is read.
    pub is_read: Option<bool>,
    /// Description.
    pub description: Option<String>,
    /// Response due date.
    pub response_due_date: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<Json>,
    /// Department.
    pub department: Option<shared::NameRef>,
    /// Email.
    pub email: Option<String>,
    /// Product.
    pub product: Option<shared::TicketProduct>,
    /// Cf.
    pub cf: Option<Other>,
    /// SLA id.
    pub sla_id: Option<Id>,
    /// Last thread.
    pub last_thread: Option<shared::LastThread>,
    /// Team.
    pub team: Option<shared::CallTeam>,
    /// Assignee id.
    pub assignee_id: Option<Id>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Is escalated.
    pub is_escalated: Option<bool>,
    /// Category.
    pub category: Option<String>,
    /// Relationship type.
    pub relationship_type: Option<String>,
    /// Parent ticket.
    pub parent_ticket: Option<shared::ParentTicket>,
    /// Source ticket.
    pub source_ticket: Option<shared::ParentTicket>,
    /// Locked time.
    pub locked_time: Option<DateTime>,
    /// Module.
    pub module: Option<shared::ActivityModule>,
    /// Owner.
    pub owner: Option<shared::FoundAssignee>,
    /// Last name.
    pub last_name: Option<String>,
    /// Secondary email.
    pub secondary_email: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Zoho CRM contact.
    pub zoho_crm_contact: Option<Json>,
    /// Customer happiness.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// Account.
    pub account: Option<shared::ContactAccount>,
    /// ZIP.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Facebook.
    pub facebook: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Twitter.
    pub twitter: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Is end user.
    pub is_end_user: Option<bool>,
    /// State.
    pub state: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// Code.
    pub code: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Annualrevenue.
    pub annualrevenue: Option<String>,
    /// Fax.
    pub fax: Option<String>,
    /// Completed time.
    pub completed_time: Option<DateTime>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Is commented.
    pub is_commented: Option<bool>,
    /// Ticket.
    pub ticket: Option<shared::ActivityModuleTicketField>,
    /// Reminder.
    pub reminder: Option<Vec<Json>>,
    /// Activity type.
    pub activity_type: Option<String>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(SearchResult {
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
    other
});

words! {
    /// Search module.
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

words! {
    /// Search sort by.
    pub enum SearchSortBy {
        /// `relevance`
        Relevance = "relevance",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
    }
}
