// Written by `cargo xtask codegen` from desk/v1/tickets.toml of the catalogue; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{
    Call, DateTimeRange, Id, List, call,
    wire::{self, Json},
};

use crate::shared;

use super::{
    AgentTicketCount, ArchivedTicket, TicketFieldCounts, TicketInclude, TicketResolution,
    TicketSortBy,
};

/// What may be set before `tickets().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(pub(super) List<shared::Ticket>);

impl ListCall {
    /// What comes along: the 8 words of [`TicketInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TicketInclude>(include).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `priority`.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", wire::strings::<String>(priority).join(","));
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `channel`.
    pub fn channel(mut self, channel: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("channel", wire::strings::<String>(channel).join(","));
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 10 words of [`TicketSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TicketSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", wire::strings::<Id>(assignee).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `teamIds`.
    pub fn team_ids(mut self, team_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamIds", wire::strings::<Id>(team_ids).join(","));
        self
    }

    /// A whole number of days. Query parameter `receivedInDays`.
    pub fn received_in_days(mut self, received_in_days: i64) -> Self {
        self.0
            .request_mut()
            .set_query("receivedInDays", received_in_days.to_string());
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", wire::strings::<String>(status).join(","));
        self
    }

    /// The id of the custom view whose contents come. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// The API names of the fields that come. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<String>(fields).join(","));
        self
    }

    /// Any JSON. Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }
}

call!(ListCall => list shared::Ticket);

/// What may be set before `tickets().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(pub(super) Call<shared::Ticket>);

impl GetCall {
    /// What comes along: the 8 words of [`TicketInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TicketInclude>(include).join(","));
        self
    }
}

call!(GetCall => shared::Ticket);

/// What may be set before `tickets().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(pub(super) Call<shared::Ticket>);

impl UpdateCall {
    /// Yes or no. Query parameter `disableClosureNotification`.
    pub fn disable_closure_notification(mut self, disable_closure_notification: bool) -> Self {
        self.0.request_mut().set_query(
            "disableClosureNotification",
            disable_closure_notification.to_string(),
        );
        self
    }
}

call!(UpdateCall => shared::Ticket);

/// What may be set before `tickets().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(pub(super) List<shared::Ticket>);

impl SearchCall {
    /// One or more texts, which are sent with commas between them. Query parameter `email`.
    pub fn email(mut self, email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("email", wire::strings::<String>(email).join(","));
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `phone`.
    pub fn phone(mut self, phone: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("phone", wire::strings::<String>(phone).join(","));
        self
    }

    /// One or more numbers, which are sent with commas between them. Query parameter `ticketNumber`.
    pub fn ticket_number(
        mut self,
        ticket_number: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "ticketNumber",
            wire::strings::<i64>(ticket_number).join(","),
        );
        self
    }

    /// Text. Query parameter `accountName`.
    pub fn account_name(mut self, account_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("accountName", account_name);
        self
    }

    /// Text. Query parameter `subject`.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("subject", subject);
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Text. Query parameter `productName`.
    pub fn product_name(mut self, product_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("productName", product_name);
        self
    }

    /// What is searched for in all fields. Query parameter `_all`.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
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

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `dueDateRange`.
    pub fn due_date_range(mut self, due_date_range: impl Into<DateTimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("dueDateRange", Into::<DateTimeRange>::into(due_date_range));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", wire::strings::<Id>(id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `productId`.
    pub fn product_id(mut self, product_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("productId", wire::strings::<Id>(product_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", wire::strings::<Id>(contact_id).join(","));
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `priority`.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", wire::strings::<String>(priority).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", wire::strings::<Id>(assignee_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `accountId`.
    pub fn account_id(mut self, account_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", wire::strings::<Id>(account_id).join(","));
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", wire::strings::<String>(status).join(","));
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField4`.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField5`.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField6`.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField7`.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField8`.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField9`.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField10`.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// Text. Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter
    /// `customerResponseTimeRange`.
    pub fn customer_response_time_range(
        mut self,
        customer_response_time_range: impl Into<DateTimeRange>,
    ) -> Self {
        self.0.request_mut().set_query(
            "customerResponseTimeRange",
            Into::<DateTimeRange>::into(customer_response_time_range),
        );
        self
    }

    /// Text. Query parameter `description`.
    pub fn description(mut self, description: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("description", description);
        self
    }

    /// What the list is ordered by: the 10 words of [`TicketSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TicketSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Text. Query parameter `tag`.
    pub fn tag(mut self, tag: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tag", tag);
        self
    }

    /// Text. Query parameter `contactName`.
    pub fn contact_name(mut self, contact_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("contactName", contact_name);
        self
    }

    /// Text. Query parameter `category`.
    pub fn category(mut self, category: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("category", category);
        self
    }
}

call!(SearchCall => list shared::Ticket);

/// What may be set before `tickets().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(pub(super) Call<i64>);

impl CountCall {
    /// One or more ids, which are sent with commas between them. Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", wire::strings::<Id>(contact_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `category`.
    pub fn category(mut self, category: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("category", wire::strings::<String>(category).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", wire::strings::<Id>(assignee_id).join(","));
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }
}

call!(CountCall => i64);

/// What may be set before `tickets().count_by_agent` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountByAgentCall(pub(super) List<AgentTicketCount>);

impl CountByAgentCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(CountByAgentCall => list AgentTicketCount);

/// What may be set before `tickets().count_by_field_values` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountByFieldValuesCall(pub(super) Call<TicketFieldCounts>);

impl CountByFieldValuesCall {
    /// One or more ids, which are sent with commas between them. Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", wire::strings::<Id>(contact_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", wire::strings::<Id>(department_id).join(","));
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `category`.
    pub fn category(mut self, category: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("category", wire::strings::<String>(category).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", wire::strings::<Id>(assignee_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `accountId`.
    pub fn account_id(mut self, account_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", wire::strings::<Id>(account_id).join(","));
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }
}

call!(CountByFieldValuesCall => TicketFieldCounts);

/// What may be set before `tickets().count_queue` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountQueueCall(pub(super) Call<i64>);

impl CountQueueCall {
    /// The id of an agent. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("agentId", agent_id.into());
        self
    }
}

call!(CountQueueCall => i64);

/// What may be set before `tickets().list_archived` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListArchivedCall(pub(super) List<ArchivedTicket>);

impl ListArchivedCall {
    /// What comes along: the 8 words of [`TicketInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TicketInclude>(include).join(","));
        self
    }

    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// A whole number. Query parameter `viewType`.
    pub fn view_type(mut self, view_type: i64) -> Self {
        self.0
            .request_mut()
            .set_query("viewType", view_type.to_string());
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListArchivedCall => list ArchivedTicket);

/// What may be set before `tickets().list_associated` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssociatedCall(pub(super) List<ArchivedTicket>);

impl ListAssociatedCall {
    /// What comes along: the 8 words of [`TicketInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TicketInclude>(include).join(","));
        self
    }

    /// An id. Query parameter `follower`.
    pub fn follower(mut self, follower: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("follower", follower.into());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The id of a shared department. Query parameter `sharedDepartmentId`.
    pub fn shared_department_id(mut self, shared_department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("sharedDepartmentId", shared_department_id.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", wire::strings::<Id>(assignee).join(","));
        self
    }

    /// A whole number of days. Query parameter `receivedInDays`.
    pub fn received_in_days(mut self, received_in_days: i64) -> Self {
        self.0
            .request_mut()
            .set_query("receivedInDays", received_in_days.to_string());
        self
    }

    /// Whether it is shared. Query parameter `isShared`.
    pub fn is_shared(mut self, is_shared: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isShared", is_shared.to_string());
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", wire::strings::<String>(status).join(","));
        self
    }

    /// An id. Query parameter `commenter`.
    pub fn commenter(mut self, commenter: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("commenter", commenter.into());
        self
    }
}

call!(ListAssociatedCall => list ArchivedTicket);

/// What may be set before `tickets().list_by_contact` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByContactCall(pub(super) List<shared::Ticket>);

impl ListByContactCall {
    /// What comes along: the 8 words of [`TicketInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TicketInclude>(include).join(","));
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
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

    /// What the list is ordered by: the 10 words of [`TicketSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TicketSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Whether it is spam; `false` where it is left out. Query parameter `isSpam`.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }
}

call!(ListByContactCall => list shared::Ticket);

/// What may be set before `tickets().list_by_jira_issue` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByJiraIssueCall(pub(super) List<shared::Ticket>);

impl ListByJiraIssueCall {
    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// How many come at a time, from 1 to 100; `100` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call!(ListByJiraIssueCall => list shared::Ticket);

/// What may be set before `tickets().list_by_product` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByProductCall(pub(super) List<shared::Ticket>);

impl ListByProductCall {
    /// What comes along: the 8 words of [`TicketInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TicketInclude>(include).join(","));
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100; `25` where it is left out. Query parameter `limit`.
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

    /// What the list is ordered by: the 10 words of [`TicketSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TicketSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Whether it is spam; `false` where it is left out. Query parameter `isSpam`.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }
}

call!(ListByProductCall => list shared::Ticket);

/// What may be set before `tickets().list_resolution_history` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListResolutionHistoryCall(pub(super) List<TicketResolution>);

impl ListResolutionHistoryCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call!(ListResolutionHistoryCall => list TicketResolution);
