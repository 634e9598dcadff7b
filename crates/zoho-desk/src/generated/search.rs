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
    Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

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

/// Searching everything at once.
///
/// From [`Desk::search`](crate::Desk::search); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.search.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn all(&self) -> AllCall {
        AllCall(List::new(
            self.client.clone(),
            self.client.request(&ALL),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

/// What may be set before `search().all` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AllCall(List<SearchResult>);

impl AllCall {
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

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// The API name of a module: `tickets`, `accounts`, `contacts`, `tasks`. Query parameter `module`.
    pub fn module(mut self, module: impl Into<SearchModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// What the list is ordered by: `relevance`, `modifiedTime`. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<SearchSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(AllCall => list SearchResult);

/// Found contact.
#[non_exhaustive]
pub struct FoundContact {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `account`: an object.
    pub account: Option<shared::ContactAccount>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `secId`: the id of a sec.
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

/// Search result, from `search().all`.
#[non_exhaustive]
pub struct SearchResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `statusType`: text.
    pub status_type: Option<String>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `onholdTime`: a moment with its offset.
    pub onhold_time: Option<DateTime>,
    /// `language`: text.
    pub language: Option<String>,
    /// `sharedDepartments`: a list.
    pub shared_departments: Option<Vec<shared::SharedDepartment>>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `closedTime`: a moment with its offset.
    pub closed_time: Option<DateTime>,
    /// `isOverDue`: whether it is over due.
    pub is_over_due: Option<bool>,
    /// `contact`: an object.
    pub contact: Option<FoundContact>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `customerResponseTime`: a moment with its offset.
    pub customer_response_time: Option<DateTime>,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `threadCount`: how many threads there are.
    pub thread_count: Option<i64>,
    /// `secondaryContacts`: one or more ids.
    pub secondary_contacts: Option<Vec<Id>>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `assignee`: an object.
    pub assignee: Option<shared::FoundAssignee>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `childTicketCount`: how many child tickets there are.
    pub child_ticket_count: Option<i64>,
    /// `status`: text.
    pub status: Option<String>,
    /// `entitySkills`: one or more ids.
    pub entity_skills: Option<Vec<Id>>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `isArchived`: whether it is archived.
    pub is_archived: Option<bool>,
    /// `isRead`: whether it is read.
    pub is_read: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `responseDueDate`: a moment with its offset.
    pub response_due_date: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Json>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `product`: an object.
    pub product: Option<shared::TicketProduct>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `slaId`: the id of a SLA.
    pub sla_id: Option<Id>,
    /// `lastThread`: an object.
    pub last_thread: Option<shared::LastThread>,
    /// `team`: an object.
    pub team: Option<shared::CallTeam>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `isEscalated`: whether it is escalated.
    pub is_escalated: Option<bool>,
    /// `category`: text.
    pub category: Option<String>,
    /// `relationshipType`: text.
    pub relationship_type: Option<String>,
    /// `parentTicket`: an object.
    pub parent_ticket: Option<shared::ParentTicket>,
    /// `sourceTicket`: an object.
    pub source_ticket: Option<shared::ParentTicket>,
    /// `lockedTime`: a moment with its offset.
    pub locked_time: Option<DateTime>,
    /// `module`: one of `accounts`, `contacts`, `tickets`, `Tasks`, `Calls`, `Events`.
    pub module: Option<shared::ActivityModule>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FoundAssignee>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `secondaryEmail`: an e-mail address.
    pub secondary_email: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `zohoCRMContact`: any JSON.
    pub zoho_crm_contact: Option<Json>,
    /// `customerHappiness`: an object.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// `account`: an object.
    pub account: Option<shared::ContactAccount>,
    /// `zip`: text.
    pub zip: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `city`: text.
    pub city: Option<String>,
    /// `facebook`: text.
    pub facebook: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `twitter`: text.
    pub twitter: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `isEndUser`: whether it is end user.
    pub is_end_user: Option<bool>,
    /// `state`: text.
    pub state: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// `code`: text.
    pub code: Option<String>,
    /// `industry`: text.
    pub industry: Option<String>,
    /// `annualrevenue`: text.
    pub annualrevenue: Option<String>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `isCommented`: whether it is commented.
    pub is_commented: Option<bool>,
    /// `ticket`: an object.
    pub ticket: Option<shared::ActivityModuleTicketField>,
    /// `reminder`: a list.
    pub reminder: Option<Vec<Json>>,
    /// `activityType`: text.
    pub activity_type: Option<String>,
    /// `ticketId`: the id of a ticket.
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
    /// Search module, for `search().all`.
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
    /// Search sort by, for `search().all`.
    pub enum SearchSortBy {
        /// `relevance`
        Relevance = "relevance",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
    }
}
