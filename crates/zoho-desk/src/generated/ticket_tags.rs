// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_tags.toml; changes belong there.
//! Tags of tickets.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut ticket_tags = desk.ticket_tags().list("4876876000000123456").stream();
//! while let Some(ticket_tag) = ticket_tags.next().await {
//!     println!("{:?}", ticket_tag?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Tags of tickets.
///
/// From [`Desk::ticket_tags`](crate::Desk::ticket_tags); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/ticketTags`. Scope `Desk.tickets.READ`. Comes in pages of up to 100. Where items
    /// are removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list(&self, department_id: impl Into<Id>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Replaces a ticket tag.
    ///
    /// `PATCH /api/v1/tags/{tag_id}/replace`. Scope `Desk.tickets.UPDATE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace(&self, tag_id: impl Into<Id>, id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&REPLACE)
            .segment(tag_id.into())
            .json_member("id", &id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Searches ticket tags.
    ///
    /// `GET /api/v1/tags/search`. Scope `Desk.tickets.READ`. Comes in pages of up to 100. Where items
    /// are removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn search(&self, department_id: impl Into<Id>) -> SearchCall {
        let mut request = self.client.request(&SEARCH);
        request.set_query("departmentId", department_id.into());
        SearchCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Adds tags to a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/associateTag`. Scope `Desk.tickets.CREATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add(
        &self,
        ticket_id: impl Into<Id>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> List<TicketTag> {
        let request = self
            .client
            .request(&ADD)
            .segment(ticket_id.into())
            .json_member("tags", &wire::owned::<String>(tags));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Adds recent ticket tags.
    ///
    /// `POST /api/v1/recentTicketTags/{tag_id}`. Scope `Desk.tickets.CREATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_recent(&self, tag_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&ADD_RECENT).segment(tag_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the tags of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/tags`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_ticket(&self, ticket_id: impl Into<Id>) -> List<TicketTag> {
        let request = self
            .client
            .request(&LIST_BY_TICKET)
            .segment(ticket_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "tags"),
            Paging::Whole,
        )
    }

    /// Lists recent ticket tags.
    ///
    /// `GET /api/v1/recentTicketTags`. Scope `Desk.tickets.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list_recent(&self, department_id: impl Into<Id>) -> List<TicketTag> {
        let mut request = self.client.request(&LIST_RECENT);
        request.set_query("departmentId", department_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Lists the tickets of a ticket tag.
    ///
    /// `GET /api/v1/tags/{tag_id}/tickets`. Scope `Desk.tickets.READ`. Comes in pages of up to 100.
    /// Where items are removed while it is read, as many others can be missed. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_tickets(&self, tag_id: impl Into<Id>) -> ListTicketsCall {
        let request = self.client.request(&LIST_TICKETS).segment(tag_id.into());
        ListTicketsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Removes tags from a ticket.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/dissociateTag`. Scope `Desk.tickets.CREATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove(
        &self,
        ticket_id: impl Into<Id>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REMOVE)
            .segment(ticket_id.into())
            .json_member("tags", &wire::owned::<String>(tags));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `ticket_tags().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TicketTag>);

impl ListCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 12 words of [`TicketTagSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TicketTagSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list TicketTag);

/// What may be set before `ticket_tags().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<TicketTag>);

impl SearchCall {
    /// Text. Query parameter `searchVal`.
    pub fn search_val(mut self, search_val: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchVal", search_val);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(SearchCall => list TicketTag);

/// What may be set before `ticket_tags().list_tickets` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTicketsCall(List<shared::Ticket>);

impl ListTicketsCall {
    /// What comes along: `contacts`, `products`, `departments`, `team`, `assignee`, `isRead`. Query
    /// parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::AccountInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::AccountInclude>(include).join(","),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", wire::strings::<Id>(assignee).join(","));
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `channel`.
    pub fn channel(mut self, channel: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("channel", wire::strings::<String>(channel).join(","));
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", wire::strings::<String>(status).join(","));
        self
    }

    /// A whole number of days. Query parameter `receivedInDays`.
    pub fn received_in_days(mut self, received_in_days: i64) -> Self {
        self.0
            .request_mut()
            .set_query("receivedInDays", received_in_days.to_string());
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `priority`.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", wire::strings::<String>(priority).join(","));
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 12 words of [`TicketTagSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TicketTagSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListTicketsCall => list shared::Ticket);

/// Ticket tag, from `ticket_tags().list`, `ticket_tags().search`, `ticket_tags().add`, ….
#[non_exhaustive]
pub struct TicketTag {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketCount`: how many tickets there are.
    pub ticket_count: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `tagType`: one of `SYSTEM`, `MANUAL`.
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
    /// Tag type.
    pub enum TagType {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `MANUAL`
        Manual = "MANUAL",
    }
}

open_enum! {
    /// Ticket tag sort by, for `ticket_tags().list`, `ticket_tags().list_tickets`.
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
