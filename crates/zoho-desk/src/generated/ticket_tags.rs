// Written by `cargo xtask codegen` from desk/v1/ticket_tags.toml of the catalogue; changes belong there.
//! Tags of tickets.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut ticket_tags = desk.ticket_tags().list("4876876000000123456").stream();
//! while let Some(ticket_tag) = ticket_tags.next().await {
//!     println!("{:?}", ticket_tag?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/ticketTags`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get("desk.ticket_tags.list", "/api/{version}/ticketTags")
    .scopes(&["Desk.tickets.READ"])
    .most(5_000, "narrow the list with `departmentId`");

/// `PATCH /api/v1/tags/{tag_id}/replace`. Scope `Desk.tickets.UPDATE`.
pub static REPLACE: Operation = Operation::patch(
    "desk.ticket_tags.replace",
    "/api/{version}/tags/{tag_id}/replace",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `GET /api/v1/tags/search`. Scope `Desk.tickets.READ`.
pub static SEARCH: Operation =
    Operation::get("desk.ticket_tags.search", "/api/{version}/tags/search")
        .scopes(&["Desk.tickets.READ"])
        .most(5_000, "narrow the list with `searchVal`, `departmentId`");

/// `POST /api/v1/tickets/{ticket_id}/associateTag`. Scope `Desk.tickets.CREATE`.
pub static ADD: Operation = Operation::post(
    "desk.ticket_tags.add",
    "/api/{version}/tickets/{ticket_id}/associateTag",
)
.scopes(&["Desk.tickets.CREATE"]);

/// `POST /api/v1/recentTicketTags/{tag_id}`. Scope `Desk.tickets.CREATE`.
pub static ADD_RECENT: Operation = Operation::post(
    "desk.ticket_tags.add_recent",
    "/api/{version}/recentTicketTags/{tag_id}",
)
.scopes(&["Desk.tickets.CREATE"]);

/// `GET /api/v1/tickets/{ticket_id}/tags`. Scope `Desk.tickets.READ`.
pub static LIST_BY_TICKET: Operation = Operation::get(
    "desk.ticket_tags.list_by_ticket",
    "/api/{version}/tickets/{ticket_id}/tags",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/recentTicketTags`. Scope `Desk.tickets.READ`.
pub static LIST_RECENT: Operation = Operation::get(
    "desk.ticket_tags.list_recent",
    "/api/{version}/recentTicketTags",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tags/{tag_id}/tickets`. Scope `Desk.tickets.READ`.
pub static LIST_TICKETS: Operation = Operation::get(
    "desk.ticket_tags.list_tickets",
    "/api/{version}/tags/{tag_id}/tickets",
)
.scopes(&["Desk.tickets.READ"])
.most(
    5_000,
    "narrow the list with `assignee`, `channel`, `status`",
);

/// `POST /api/v1/tickets/{ticket_id}/dissociateTag`. Scope `Desk.tickets.CREATE`.
pub static REMOVE: Operation = Operation::post(
    "desk.ticket_tags.remove",
    "/api/{version}/tickets/{ticket_id}/dissociateTag",
)
.scopes(&["Desk.tickets.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &REPLACE,
    &SEARCH,
    &ADD,
    &ADD_RECENT,
    &LIST_BY_TICKET,
    &LIST_RECENT,
    &LIST_TICKETS,
    &REMOVE,
];

/// Tags of tickets.
///
/// From [`Desk::ticket_tags`](crate::Desk::ticket_tags).
#[derive(Debug, Clone)]
pub struct TicketTagsClient {
    client: Client,
}

impl Desk {
    /// Tags of tickets.
    #[must_use]
    pub fn ticket_tags(&self) -> TicketTagsClient {
        TicketTagsClient {
            client: self.client().clone(),
        }
    }
}

impl TicketTagsClient {
    /// Lists ticket tags.
    ///
    /// `GET /api/v1/ticketTags`. Scope `Desk.tickets.READ`. Pages of up to 100 items. Items that are
    /// removed while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list(&self, department_id: impl Into<Id>) -> ListTicketTags {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListTicketTags(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Replaces a ticket tag.
    ///
    /// `PATCH /api/v1/tags/{tag_id}/replace`. Scope `Desk.tickets.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn replace(&self, tag_id: impl Into<Id>, id: impl Into<Id>) -> ReplaceTicketTag {
        let request = self
            .client
            .request(&REPLACE)
            .segment(tag_id.into())
            .json_member("id", &id.into());
        ReplaceTicketTag(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches ticket tags.
    ///
    /// `GET /api/v1/tags/search`. Scope `Desk.tickets.READ`. Pages of up to 100 items. Items that are
    /// removed while the list is read can make it miss as many others. Retried on transient failures.
    pub fn search(&self, department_id: impl Into<Id>) -> SearchTicketTags {
        let mut request = self.client.request(&SEARCH);
        request.set_query("departmentId", department_id.into());
        SearchTicketTags(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Adds tags to a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/associateTag`. Scope `Desk.tickets.CREATE`. Not retried when
    /// it may have been carried out.
    pub fn add(
        &self,
        ticket_id: impl Into<Id>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> AddTicketTags {
        let request = self
            .client
            .request(&ADD)
            .segment(ticket_id.into())
            .json_member("tags", &json::owned::<String>(tags));
        AddTicketTags(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Adds recent ticket tags.
    ///
    /// `POST /api/v1/recentTicketTags/{tag_id}`. Scope `Desk.tickets.CREATE`. Not retried when it may
    /// have been carried out.
    pub fn add_recent(&self, tag_id: impl Into<Id>) -> AddRecentTicketTags {
        let request = self.client.request(&ADD_RECENT).segment(tag_id.into());
        AddRecentTicketTags(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the tags of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/tags`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn list_by_ticket(&self, ticket_id: impl Into<Id>) -> ListTicketTagsByTicket {
        let request = self
            .client
            .request(&LIST_BY_TICKET)
            .segment(ticket_id.into());
        ListTicketTagsByTicket(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "tags"),
            Paging::Whole,
        ))
    }

    /// Lists recent ticket tags.
    ///
    /// `GET /api/v1/recentTicketTags`. Scope `Desk.tickets.READ`. Retried on transient failures.
    pub fn list_recent(&self, department_id: impl Into<Id>) -> ListRecentTicketTags {
        let mut request = self.client.request(&LIST_RECENT);
        request.set_query("departmentId", department_id.into());
        ListRecentTicketTags(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the tickets of a ticket tag.
    ///
    /// `GET /api/v1/tags/{tag_id}/tickets`. Scope `Desk.tickets.READ`. Pages of up to 100 items. Items
    /// that are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    pub fn list_tickets(&self, tag_id: impl Into<Id>) -> ListTicketTagTickets {
        let request = self.client.request(&LIST_TICKETS).segment(tag_id.into());
        ListTicketTagTickets(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Removes tags from a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/dissociateTag`. Scope `Desk.tickets.CREATE`. Not retried when
    /// it may have been carried out.
    pub fn remove(
        &self,
        ticket_id: impl Into<Id>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> RemoveTicketTags {
        let request = self
            .client
            .request(&REMOVE)
            .segment(ticket_id.into())
            .json_member("tags", &json::owned::<String>(tags));
        RemoveTicketTags(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`TicketTagsClient::list`](crate::ticket_tags::TicketTagsClient::list).
    ListTicketTags => list TicketTag
}

impl ListTicketTags {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<TicketTagSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`TicketTagsClient::replace`](crate::ticket_tags::TicketTagsClient::replace).
    ReplaceTicketTag => ()
}

call! {
    /// Returned by [`TicketTagsClient::search`](crate::ticket_tags::TicketTagsClient::search).
    SearchTicketTags => list TicketTag
}

impl SearchTicketTags {
    /// Query parameter `searchVal`.
    pub fn search_val(mut self, search_val: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchVal", search_val);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`TicketTagsClient::add`](crate::ticket_tags::TicketTagsClient::add).
    AddTicketTags => list TicketTag
}

call! {
    /// Returned by [`TicketTagsClient::add_recent`](crate::ticket_tags::TicketTagsClient::add_recent).
    AddRecentTicketTags => ()
}

call! {
    /// Returned by [`TicketTagsClient::list_by_ticket`](crate::ticket_tags::TicketTagsClient::list_by_ticket).
    ListTicketTagsByTicket => list TicketTag
}

call! {
    /// Returned by [`TicketTagsClient::list_recent`](crate::ticket_tags::TicketTagsClient::list_recent).
    ListRecentTicketTags => list TicketTag
}

call! {
    /// Returned by [`TicketTagsClient::list_tickets`](crate::ticket_tags::TicketTagsClient::list_tickets).
    ListTicketTagTickets => list shared::Ticket
}

impl ListTicketTagTickets {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `products`,
    /// `departments`, `team`, `assignee`, `isRead`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::AccountInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::AccountInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", json::strings::<Id>(assignee).join(","));
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("channel", json::strings::<String>(channel).join(","));
        self
    }

    /// Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", json::strings::<String>(status).join(","));
        self
    }

    /// Query parameter `receivedInDays`.
    pub fn received_in_days(mut self, received_in_days: i64) -> Self {
        self.0
            .request_mut()
            .set_query("receivedInDays", received_in_days.to_string());
        self
    }

    /// Query parameter `priority`.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", json::strings::<String>(priority).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<TicketTagSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`TicketTagsClient::remove`](crate::ticket_tags::TicketTagsClient::remove).
    RemoveTicketTags => ()
}

/// Returned by `ticket_tags().list`, `ticket_tags().search`, `ticket_tags().add` and others.
#[non_exhaustive]
pub struct TicketTag {
    pub id: Option<Id>,
    pub ticket_count: Option<i64>,
    pub name: Option<String>,
    /// One of `SYSTEM`, `MANUAL`.
    pub tag_type: Option<TagType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketTag {
    "id" => id,
    "ticketCount" => ticket_count,
    "name" => name,
    "tagType" => tag_type;
    extra
});

open_enum! {
    pub enum TagType {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `MANUAL`
        Manual = "MANUAL",
    }
}

open_enum! {
    /// Sent by `ticket_tags().list`, `ticket_tags().list_tickets`.
    pub enum TicketTagSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `count`
        Count = "count",
        /// `-count`
        CountDescending = "-count",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `dueDate`
        DueDate = "dueDate",
        /// `-dueDate`
        DueDateDescending = "-dueDate",
        /// `recentThread`
        RecentThread = "recentThread",
        /// `-recentThread`
        RecentThreadDescending = "-recentThread",
        /// `ticketNumber`
        TicketNumber = "ticketNumber",
        /// `-ticketNumber`
        TicketNumberDescending = "-ticketNumber",
    }
}
