// Written by `cargo xtask codegen` from desk/v1/tickets.toml of the catalogue; changes belong there.
//! Tickets.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut tickets = desk.tickets().list().stream();
//! while let Some(ticket) = tickets.next().await {
//!     println!("{:?}", ticket?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

mod calls;
mod enums;
mod types;

pub use self::calls::{
    CloseTickets, CountTicketQueue, CountTickets, CountTicketsByAgent, CountTicketsByFieldValues,
    CreateTicket, DeleteSpamTickets, DeleteTicketResolution, EmptySpamTickets, GetTicket,
    GetTicketMetrics, GetTicketResolution, ListArchivedTickets, ListAssociatedTickets,
    ListTicketResolutionHistory, ListTickets, ListTicketsByBug, ListTicketsByContact,
    ListTicketsByInvoice, ListTicketsByJiraIssue, ListTicketsByProduct, MarkTicketAsRead,
    MarkTicketAsUnread, MarkTicketsAsSpam, MergeTickets, MoveTicketTo, MoveTicketsToTrash,
    NotifyTicketArticleUsage, SearchTickets, SplitTicketThread, UpdateManyTickets, UpdateTicket,
    UpdateTicketResolution,
};
pub use self::enums::{
    DeptSharingType, TicketCreationType, TicketField, TicketInclude, TicketSortBy,
    TicketStatusTypeValue,
};
pub use self::types::{
    AgentTicketCount, ArchivedTicket, Contact, TicketAgentHandled, TicketBlueprint,
    TicketBlueprintState, TicketCreate, TicketFieldCounts, TicketFieldCountsStatus,
    TicketFieldCountsStatusType, TicketMarkSpam, TicketMerge, TicketMergeFields, TicketMergeResult,
    TicketMetrics, TicketMove, TicketNewContact, TicketResolution, TicketStage, TicketTransition,
    TicketTransitionOwner, TicketUpdate, TicketUpdateResolution, TicketUpdateSharedDepartment,
};

/// `GET /api/v1/tickets`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get("desk.tickets.list", "/api/{version}/tickets")
    .scopes(&["Desk.tickets.READ"])
    .most(
        5_000,
        "take `tickets.search`, which can be cut by time, and read part after part",
    );

/// `GET /api/v1/tickets/{ticket_id}`. Scope `Desk.tickets.READ`.
pub static GET: Operation =
    Operation::get("desk.tickets.get", "/api/{version}/tickets/{ticket_id}")
        .scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets`. Scope `Desk.tickets.CREATE`.
pub static CREATE: Operation = Operation::post("desk.tickets.create", "/api/{version}/tickets")
    .scopes(&["Desk.tickets.CREATE"]);

/// `PATCH /api/v1/tickets/{ticket_id}`. Scope `Desk.tickets.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.tickets.update", "/api/{version}/tickets/{ticket_id}")
        .scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/updateMany`. Scope `Desk.tickets.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::post(
    "desk.tickets.update_many",
    "/api/{version}/tickets/updateMany",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/moveToTrash`. Scope `Desk.tickets.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.tickets.move_to_trash",
    "/api/{version}/tickets/moveToTrash",
)
.scopes(&["Desk.tickets.DELETE"]);

/// `GET /api/v1/tickets/search`. Scopes `Desk.tickets.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.tickets.search",
    "/api/{version}/tickets/search",
)
.scopes(&["Desk.tickets.READ", "Desk.search.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/ticketsCount`. Scopes `Desk.tickets.READ` and `Desk.search.READ`.
pub static COUNT: Operation = Operation::get("desk.tickets.count", "/api/{version}/ticketsCount")
    .scopes(&["Desk.tickets.READ", "Desk.search.READ"]);

/// `POST /api/v1/closeTickets`. Scope `Desk.tickets.UPDATE`.
pub static CLOSE: Operation = Operation::post("desk.tickets.close", "/api/{version}/closeTickets")
    .scopes(&["Desk.tickets.UPDATE"]);

/// `GET /api/v1/agentsTicketsCount`. Scope `Desk.tickets.READ`.
pub static COUNT_BY_AGENT: Operation = Operation::get(
    "desk.tickets.count_by_agent",
    "/api/{version}/agentsTicketsCount",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/ticketsCountByFieldValues`. Scopes `Desk.tickets.READ` and `Desk.search.READ`.
pub static COUNT_BY_FIELD_VALUES: Operation = Operation::get(
    "desk.tickets.count_by_field_values",
    "/api/{version}/ticketsCountByFieldValues",
)
.scopes(&["Desk.tickets.READ", "Desk.search.READ"]);

/// `GET /api/v1/ticketQueueView/count`. Scope `Desk.tickets.READ`.
pub static COUNT_QUEUE: Operation = Operation::get(
    "desk.tickets.count_queue",
    "/api/{version}/ticketQueueView/count",
)
.scopes(&["Desk.tickets.READ"]);

/// `DELETE /api/v1/tickets/{ticket_id}/resolution`. Scope `Desk.tickets.DELETE`.
pub static DELETE_RESOLUTION: Operation = Operation::delete(
    "desk.tickets.delete_resolution",
    "/api/{version}/tickets/{ticket_id}/resolution",
)
.scopes(&["Desk.tickets.DELETE"]);

/// `POST /api/v1/tickets/deleteSpam`. Scope `Desk.tickets.DELETE`.
pub static DELETE_SPAM: Operation = Operation::post(
    "desk.tickets.delete_spam",
    "/api/{version}/tickets/deleteSpam",
)
.scopes(&["Desk.tickets.DELETE"]);

/// `POST /api/v1/tickets/emptySpam`. Scope `Desk.tickets.DELETE`.
pub static EMPTY_SPAM: Operation = Operation::post(
    "desk.tickets.empty_spam",
    "/api/{version}/tickets/emptySpam",
)
.scopes(&["Desk.tickets.DELETE"]);

/// `GET /api/v1/tickets/{ticket_id}/metrics`. Scope `Desk.tickets.READ`.
pub static GET_METRICS: Operation = Operation::get(
    "desk.tickets.get_metrics",
    "/api/{version}/tickets/{ticket_id}/metrics",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/resolution`. Scope `Desk.tickets.READ`.
pub static GET_RESOLUTION: Operation = Operation::get(
    "desk.tickets.get_resolution",
    "/api/{version}/tickets/{ticket_id}/resolution",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/archivedTickets`. Scopes `Desk.tickets.READ` and `Desk.search.READ`.
pub static LIST_ARCHIVED: Operation = Operation::get(
    "desk.tickets.list_archived",
    "/api/{version}/tickets/archivedTickets",
)
.scopes(&["Desk.tickets.READ", "Desk.search.READ"])
.most(5_000, "narrow the list with `departmentId`, `viewType`");

/// `GET /api/v1/associatedTickets`. Scope `Desk.tickets.READ`.
pub static LIST_ASSOCIATED: Operation = Operation::get(
    "desk.tickets.list_associated",
    "/api/{version}/associatedTickets",
)
.scopes(&["Desk.tickets.READ"])
.most(
    5_000,
    "narrow the list with `follower`, `departmentId`, `sharedDepartmentId`",
);

/// `GET /api/v1/bug/{bug_id}/tickets`. Scope `Desk.tickets.READ`.
pub static LIST_BY_BUG: Operation = Operation::get(
    "desk.tickets.list_by_bug",
    "/api/{version}/bug/{bug_id}/tickets",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/contacts/{contact_id}/tickets`. Scopes `Desk.contacts.READ`, `Desk.tickets.READ` and `Desk.search.READ`.
pub static LIST_BY_CONTACT: Operation = Operation::get(
    "desk.tickets.list_by_contact",
    "/api/{version}/contacts/{contact_id}/tickets",
)
.scopes(&[
    "Desk.contacts.READ",
    "Desk.tickets.READ",
    "Desk.search.READ",
])
.most(5_000, "narrow the list with `departmentId`, `isSpam`");

/// `GET /api/v1/finance/invoices/{invoice_id}/tickets`. Scope `Desk.tickets.READ`.
pub static LIST_BY_INVOICE: Operation = Operation::get(
    "desk.tickets.list_by_invoice",
    "/api/{version}/finance/invoices/{invoice_id}/tickets",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/jiraIssue/{issue_id}/tickets`. Scope `Desk.tickets.READ`.
pub static LIST_BY_JIRA_ISSUE: Operation = Operation::get(
    "desk.tickets.list_by_jira_issue",
    "/api/{version}/jiraIssue/{issue_id}/tickets",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "");

/// `GET /api/v1/products/{product_id}/tickets`. Scopes `Desk.settings.READ`, `Desk.tickets.READ` and `Desk.search.READ`.
pub static LIST_BY_PRODUCT: Operation = Operation::get(
    "desk.tickets.list_by_product",
    "/api/{version}/products/{product_id}/tickets",
)
.scopes(&[
    "Desk.settings.READ",
    "Desk.tickets.READ",
    "Desk.search.READ",
])
.most(5_000, "narrow the list with `departmentId`, `isSpam`");

/// `GET /api/v1/tickets/{ticket_id}/resolutionHistory`. Scope `Desk.tickets.READ`.
pub static LIST_RESOLUTION_HISTORY: Operation = Operation::get(
    "desk.tickets.list_resolution_history",
    "/api/{version}/tickets/{ticket_id}/resolutionHistory",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "");

/// `POST /api/v1/tickets/{ticket_id}/markAsRead`. Scope `Desk.tickets.UPDATE`.
pub static MARK_AS_READ: Operation = Operation::post(
    "desk.tickets.mark_as_read",
    "/api/{version}/tickets/{ticket_id}/markAsRead",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/markAsUnRead`. Scope `Desk.tickets.UPDATE`.
pub static MARK_AS_UNREAD: Operation = Operation::post(
    "desk.tickets.mark_as_unread",
    "/api/{version}/tickets/{ticket_id}/markAsUnRead",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/markSpam`. Scope `Desk.tickets.UPDATE`.
pub static MARK_SPAM: Operation =
    Operation::post("desk.tickets.mark_spam", "/api/{version}/tickets/markSpam")
        .scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/merge`. Scope `Desk.tickets.UPDATE`.
pub static MERGE: Operation = Operation::post(
    "desk.tickets.merge",
    "/api/{version}/tickets/{ticket_id}/merge",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/move`. Scope `Desk.tickets.UPDATE`.
pub static MOVE_TO: Operation = Operation::post(
    "desk.tickets.move_to",
    "/api/{version}/tickets/{ticket_id}/move",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/notifyArticleUsage`. Scope `Desk.articles.CREATE`.
pub static NOTIFY_ARTICLE_USAGE: Operation = Operation::post(
    "desk.tickets.notify_article_usage",
    "/api/{version}/tickets/{ticket_id}/notifyArticleUsage",
)
.scopes(&["Desk.articles.CREATE"]);

/// `POST /api/v1/tickets/{ticket_id}/threads/{thread_id}/split`. Scope `Desk.tickets.CREATE`.
pub static SPLIT_THREAD: Operation = Operation::post(
    "desk.tickets.split_thread",
    "/api/{version}/tickets/{ticket_id}/threads/{thread_id}/split",
)
.scopes(&["Desk.tickets.CREATE"]);

/// `PATCH /api/v1/tickets/{ticket_id}/resolution`. Scope `Desk.tickets.UPDATE`.
pub static UPDATE_RESOLUTION: Operation = Operation::patch(
    "desk.tickets.update_resolution",
    "/api/{version}/tickets/{ticket_id}/resolution",
)
.scopes(&["Desk.tickets.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &MOVE_TO_TRASH,
    &SEARCH,
    &COUNT,
    &CLOSE,
    &COUNT_BY_AGENT,
    &COUNT_BY_FIELD_VALUES,
    &COUNT_QUEUE,
    &DELETE_RESOLUTION,
    &DELETE_SPAM,
    &EMPTY_SPAM,
    &GET_METRICS,
    &GET_RESOLUTION,
    &LIST_ARCHIVED,
    &LIST_ASSOCIATED,
    &LIST_BY_BUG,
    &LIST_BY_CONTACT,
    &LIST_BY_INVOICE,
    &LIST_BY_JIRA_ISSUE,
    &LIST_BY_PRODUCT,
    &LIST_RESOLUTION_HISTORY,
    &MARK_AS_READ,
    &MARK_AS_UNREAD,
    &MARK_SPAM,
    &MERGE,
    &MOVE_TO,
    &NOTIFY_ARTICLE_USAGE,
    &SPLIT_THREAD,
    &UPDATE_RESOLUTION,
];

/// Tickets.
///
/// From [`Desk::tickets`](crate::Desk::tickets).
#[derive(Debug, Clone)]
pub struct TicketsClient {
    client: Client,
}

impl Desk {
    /// Tickets.
    #[must_use]
    pub fn tickets(&self) -> TicketsClient {
        TicketsClient {
            client: self.client().clone(),
        }
    }
}

impl TicketsClient {
    /// Lists tickets.
    ///
    /// `GET /api/v1/tickets`. Scope `Desk.tickets.READ`. Pages of up to 100 items. Items that are
    /// removed while the list is read can make it miss as many others; to miss none, take
    /// `tickets.search`, which can be cut by time, and read part after part. Retried on transient
    /// failures.
    pub fn list(&self) -> ListTickets {
        ListTickets(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}`. Scope `Desk.tickets.READ`. Retried on transient failures.
    pub fn get(&self, ticket_id: impl Into<Id>) -> GetTicket {
        let request = self.client.request(&GET).segment(ticket_id.into());
        GetTicket(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a ticket.
    ///
    /// `POST /api/v1/tickets`. Scope `Desk.tickets.CREATE`. Not retried when it may have been carried
    /// out.
    pub fn create(&self, body: &TicketCreate) -> CreateTicket {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateTicket(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a ticket.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}`. Scope `Desk.tickets.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn update(&self, ticket_id: impl Into<Id>, body: &TicketUpdate) -> UpdateTicket {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .json_member("", body);
        UpdateTicket(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates several tickets.
    ///
    /// `POST /api/v1/tickets/updateMany`. Scope `Desk.tickets.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn update_many(&self, body: &shared::ActivityFieldUpdate) -> UpdateManyTickets {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        UpdateManyTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Moves tickets to the recycle bin.
    ///
    /// `POST /api/v1/tickets/moveToTrash`. Scope `Desk.tickets.DELETE`. Not retried when it may have
    /// been carried out.
    pub fn move_to_trash(
        &self,
        ticket_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveTicketsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("ticketIds", &json::owned::<Id>(ticket_ids));
        MoveTicketsToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches tickets.
    ///
    /// `GET /api/v1/tickets/search`. Scopes `Desk.tickets.READ` and `Desk.search.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part
    /// after part. Retried on transient failures.
    pub fn search(&self) -> SearchTickets {
        SearchTickets(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts tickets.
    ///
    /// `GET /api/v1/ticketsCount`. Scopes `Desk.tickets.READ` and `Desk.search.READ`. Retried on
    /// transient failures.
    pub fn count(&self) -> CountTickets {
        CountTickets(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Closes tickets.
    ///
    /// `POST /api/v1/closeTickets`. Scope `Desk.tickets.UPDATE`. Not retried when it may have been
    /// carried out.
    pub fn close(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> CloseTickets {
        let request = self
            .client
            .request(&CLOSE)
            .json_member("ids", &json::owned::<Id>(ids));
        CloseTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Counts tickets by agent.
    ///
    /// `GET /api/v1/agentsTicketsCount`. Scope `Desk.tickets.READ`. Retried on transient failures.
    pub fn count_by_agent(
        &self,
        agent_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> CountTicketsByAgent {
        let mut request = self.client.request(&COUNT_BY_AGENT);
        request.set_query("agentIds", json::strings::<Id>(agent_ids).join(","));
        CountTicketsByAgent(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Counts tickets by field values.
    ///
    /// `GET /api/v1/ticketsCountByFieldValues`. Scopes `Desk.tickets.READ` and `Desk.search.READ`.
    /// Retried on transient failures.
    ///
    /// - `field`: Any of `statusType`, `status`, `priority`, `channel`, `spam`, `overDue`,
    ///   `escalated`.
    pub fn count_by_field_values(
        &self,
        field: impl IntoIterator<Item = impl Into<TicketField>>,
    ) -> CountTicketsByFieldValues {
        let mut request = self.client.request(&COUNT_BY_FIELD_VALUES);
        request.set_query("field", json::strings::<TicketField>(field).join(","));
        CountTicketsByFieldValues(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Counts the tickets of the queue view.
    ///
    /// `GET /api/v1/ticketQueueView/count`. Scope `Desk.tickets.READ`. Retried on transient failures.
    ///
    /// - `view_id`: The id of the custom view whose contents to return.
    pub fn count_queue(
        &self,
        view_id: impl Into<Id>,
        department_id: impl Into<Id>,
    ) -> CountTicketQueue {
        let mut request = self.client.request(&COUNT_QUEUE);
        request.set_query("viewId", view_id.into());
        request.set_query("departmentId", department_id.into());
        CountTicketQueue(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Deletes the resolution of a ticket.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/resolution`. Scope `Desk.tickets.DELETE`. Retried on
    /// transient failures.
    pub fn delete_resolution(&self, ticket_id: impl Into<Id>) -> DeleteTicketResolution {
        let request = self
            .client
            .request(&DELETE_RESOLUTION)
            .segment(ticket_id.into());
        DeleteTicketResolution(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Deletes the spam of tickets.
    ///
    /// `POST /api/v1/tickets/deleteSpam`. Scope `Desk.tickets.DELETE`. Not retried when it may have
    /// been carried out.
    pub fn delete_spam(
        &self,
        ticket_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteSpamTickets {
        let request = self
            .client
            .request(&DELETE_SPAM)
            .json_member("ticketIds", &json::owned::<Id>(ticket_ids));
        DeleteSpamTickets(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Deletes all tickets that are marked as spam.
    ///
    /// `POST /api/v1/tickets/emptySpam`. Scope `Desk.tickets.DELETE`. Not retried when it may have
    /// been carried out.
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> EmptySpamTickets {
        let request = self
            .client
            .request(&EMPTY_SPAM)
            .json_member("departmentId", &department_id.into());
        EmptySpamTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Gets the metrics of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/metrics`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn get_metrics(&self, ticket_id: impl Into<Id>) -> GetTicketMetrics {
        let request = self.client.request(&GET_METRICS).segment(ticket_id.into());
        GetTicketMetrics(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the resolution of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/resolution`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn get_resolution(&self, ticket_id: impl Into<Id>) -> GetTicketResolution {
        let request = self
            .client
            .request(&GET_RESOLUTION)
            .segment(ticket_id.into());
        GetTicketResolution(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists archived tickets.
    ///
    /// `GET /api/v1/tickets/archivedTickets`. Scopes `Desk.tickets.READ` and `Desk.search.READ`. Pages
    /// of up to 100 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn list_archived(&self, department_id: impl Into<Id>) -> ListArchivedTickets {
        let mut request = self.client.request(&LIST_ARCHIVED);
        request.set_query("departmentId", department_id.into());
        ListArchivedTickets(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists associated tickets.
    ///
    /// `GET /api/v1/associatedTickets`. Scope `Desk.tickets.READ`. Pages of up to 100 items. Items
    /// that are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    pub fn list_associated(&self) -> ListAssociatedTickets {
        ListAssociatedTickets(List::new(
            self.client.clone(),
            self.client.request(&LIST_ASSOCIATED),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists tickets of a bug.
    ///
    /// `GET /api/v1/bug/{bug_id}/tickets`. Scope `Desk.tickets.READ`. Retried on transient failures.
    pub fn list_by_bug(&self, bug_id: impl Into<Id>) -> ListTicketsByBug {
        let request = self.client.request(&LIST_BY_BUG).segment(bug_id.into());
        ListTicketsByBug(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists tickets of a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}/tickets`. Scopes `Desk.contacts.READ`, `Desk.tickets.READ`
    /// and `Desk.search.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_by_contact(&self, contact_id: impl Into<Id>) -> ListTicketsByContact {
        let request = self
            .client
            .request(&LIST_BY_CONTACT)
            .segment(contact_id.into());
        ListTicketsByContact(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists tickets of an invoice.
    ///
    /// `GET /api/v1/finance/invoices/{invoice_id}/tickets`. Scope `Desk.tickets.READ`. Retried on
    /// transient failures.
    pub fn list_by_invoice(&self, invoice_id: impl Into<Id>) -> ListTicketsByInvoice {
        let request = self
            .client
            .request(&LIST_BY_INVOICE)
            .segment(invoice_id.into());
        ListTicketsByInvoice(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists tickets by jira issue.
    ///
    /// `GET /api/v1/jiraIssue/{issue_id}/tickets`. Scope `Desk.tickets.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_by_jira_issue(&self, issue_id: impl Into<Id>) -> ListTicketsByJiraIssue {
        let request = self
            .client
            .request(&LIST_BY_JIRA_ISSUE)
            .segment(issue_id.into());
        ListTicketsByJiraIssue(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists tickets of a product.
    ///
    /// `GET /api/v1/products/{product_id}/tickets`. Scopes `Desk.settings.READ`, `Desk.tickets.READ`
    /// and `Desk.search.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_by_product(&self, product_id: impl Into<Id>) -> ListTicketsByProduct {
        let request = self
            .client
            .request(&LIST_BY_PRODUCT)
            .segment(product_id.into());
        ListTicketsByProduct(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the resolution history of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/resolutionHistory`. Scope `Desk.tickets.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list_resolution_history(&self, ticket_id: impl Into<Id>) -> ListTicketResolutionHistory {
        let request = self
            .client
            .request(&LIST_RESOLUTION_HISTORY)
            .segment(ticket_id.into());
        ListTicketResolutionHistory(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Marks a ticket as read.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/markAsRead`. Scope `Desk.tickets.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn mark_as_read(&self, ticket_id: impl Into<Id>) -> MarkTicketAsRead {
        let request = self.client.request(&MARK_AS_READ).segment(ticket_id.into());
        MarkTicketAsRead(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Marks a ticket as unread.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/markAsUnRead`. Scope `Desk.tickets.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn mark_as_unread(&self, ticket_id: impl Into<Id>) -> MarkTicketAsUnread {
        let request = self
            .client
            .request(&MARK_AS_UNREAD)
            .segment(ticket_id.into());
        MarkTicketAsUnread(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Marks tickets as spam.
    ///
    /// `POST /api/v1/tickets/markSpam`. Scope `Desk.tickets.UPDATE`. Not retried when it may have been
    /// carried out.
    pub fn mark_spam(&self, body: &TicketMarkSpam) -> MarkTicketsAsSpam {
        let request = self.client.request(&MARK_SPAM).json_member("", body);
        MarkTicketsAsSpam(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Merges other tickets into a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/merge`. Scope `Desk.tickets.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn merge(&self, ticket_id: impl Into<Id>, body: &TicketMerge) -> MergeTickets {
        let request = self
            .client
            .request(&MERGE)
            .segment(ticket_id.into())
            .json_member("", body);
        MergeTickets(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Moves a ticket to another department.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/move`. Scope `Desk.tickets.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn move_to(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketMove,
        department_id: impl Into<Id>,
    ) -> MoveTicketTo {
        let mut request = self
            .client
            .request(&MOVE_TO)
            .segment(ticket_id.into())
            .json_member("", body);
        request.set_query("departmentId", department_id.into());
        MoveTicketTo(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Notifies the article usage of a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/notifyArticleUsage`. Scope `Desk.articles.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn notify_article_usage(
        &self,
        ticket_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> NotifyTicketArticleUsage {
        let request = self
            .client
            .request(&NOTIFY_ARTICLE_USAGE)
            .segment(ticket_id.into())
            .json_member("ids", &json::owned::<Id>(ids));
        NotifyTicketArticleUsage(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Makes a ticket of its own of a thread.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/threads/{thread_id}/split`. Scope `Desk.tickets.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn split_thread(
        &self,
        ticket_id: impl Into<Id>,
        thread_id: impl Into<Id>,
    ) -> SplitTicketThread {
        let request = self
            .client
            .request(&SPLIT_THREAD)
            .segment(ticket_id.into())
            .segment(thread_id.into());
        SplitTicketThread(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the resolution of a ticket.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/resolution`. Scope `Desk.tickets.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn update_resolution(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketUpdateResolution,
    ) -> UpdateTicketResolution {
        let request = self
            .client
            .request(&UPDATE_RESOLUTION)
            .segment(ticket_id.into())
            .json_member("", body);
        UpdateTicketResolution(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}
