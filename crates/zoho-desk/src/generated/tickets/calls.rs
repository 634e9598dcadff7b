// Written by `cargo xtask codegen` from desk/v1/tickets.toml of the catalogue; changes belong there.
//! The calls, each with its optional parameters.

use zoho_http::call;
use zoho_types::json::Json;
use zoho_types::{DateTimeRange, Id, json};

use crate::generated::shared;

use super::{
    AgentTicketCount, ArchivedTicket, TicketFieldCounts, TicketInclude, TicketMergeResult,
    TicketMetrics, TicketResolution, TicketSortBy,
};

call! {
    /// Returned by [`TicketsClient::list`](crate::tickets::TicketsClient::list).
    ListTickets => list shared::Ticket
}

impl ListTickets {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TicketInclude>(include).join(","));
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Query parameter `priority`.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", json::strings::<String>(priority).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("channel", json::strings::<String>(channel).join(","));
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<TicketSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", json::strings::<Id>(assignee).join(","));
        self
    }

    /// Query parameter `teamIds`.
    pub fn team_ids(mut self, team_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("teamIds", json::strings::<Id>(team_ids).join(","));
        self
    }

    /// Query parameter `receivedInDays`.
    pub fn received_in_days(mut self, received_in_days: i64) -> Self {
        self.0
            .request_mut()
            .set_query("receivedInDays", received_in_days.to_string());
        self
    }

    /// Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", json::strings::<String>(status).join(","));
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", json::strings::<String>(fields).join(","));
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }
}

call! {
    /// Returned by [`TicketsClient::get`](crate::tickets::TicketsClient::get).
    GetTicket => shared::Ticket
}

impl GetTicket {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TicketInclude>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`TicketsClient::create`](crate::tickets::TicketsClient::create).
    CreateTicket => shared::Ticket
}

call! {
    /// Returned by [`TicketsClient::update`](crate::tickets::TicketsClient::update).
    UpdateTicket => shared::Ticket
}

impl UpdateTicket {
    /// Query parameter `disableClosureNotification`.
    pub fn disable_closure_notification(mut self, disable_closure_notification: bool) -> Self {
        self.0.request_mut().set_query(
            "disableClosureNotification",
            disable_closure_notification.to_string(),
        );
        self
    }
}

call! {
    /// Returned by [`TicketsClient::update_many`](crate::tickets::TicketsClient::update_many).
    UpdateManyTickets => ()
}

call! {
    /// Returned by [`TicketsClient::move_to_trash`](crate::tickets::TicketsClient::move_to_trash).
    MoveTicketsToTrash => ()
}

call! {
    /// Returned by [`TicketsClient::search`](crate::tickets::TicketsClient::search).
    SearchTickets => list shared::Ticket
}

impl SearchTickets {
    /// Query parameter `email`.
    pub fn email(mut self, email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("email", json::strings::<String>(email).join(","));
        self
    }

    /// Query parameter `phone`.
    pub fn phone(mut self, phone: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("phone", json::strings::<String>(phone).join(","));
        self
    }

    /// Query parameter `ticketNumber`.
    pub fn ticket_number(
        mut self,
        ticket_number: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "ticketNumber",
            json::strings::<i64>(ticket_number).join(","),
        );
        self
    }

    /// Query parameter `accountName`.
    pub fn account_name(mut self, account_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("accountName", account_name);
        self
    }

    /// Query parameter `subject`.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("subject", subject);
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `productName`.
    pub fn product_name(mut self, product_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("productName", product_name);
        self
    }

    /// The text to search for in all fields. Query parameter `_all`.
    pub fn with_all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
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

    /// Query parameter `dueDateRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn due_date_range(mut self, due_date_range: impl Into<DateTimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("dueDateRange", Into::<DateTimeRange>::into(due_date_range));
        self
    }

    /// Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", json::strings::<Id>(id).join(","));
        self
    }

    /// Query parameter `productId`.
    pub fn product_id(mut self, product_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("productId", json::strings::<Id>(product_id).join(","));
        self
    }

    /// Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", json::strings::<Id>(contact_id).join(","));
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Query parameter `priority`.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", json::strings::<String>(priority).join(","));
        self
    }

    /// Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", json::strings::<Id>(assignee_id).join(","));
        self
    }

    /// Query parameter `accountId`.
    pub fn account_id(mut self, account_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", json::strings::<Id>(account_id).join(","));
        self
    }

    /// Query parameter `modifiedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", json::strings::<String>(status).join(","));
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField4`.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField5`.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField6`.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField7`.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField8`.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField9`.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField10`.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// Query parameter `channel`.
    pub fn channel(mut self, channel: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("channel", channel);
        self
    }

    /// Query parameter `customerResponseTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
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

    /// Query parameter `description`.
    pub fn description(mut self, description: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("description", description);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<TicketSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `tag`.
    pub fn tag(mut self, tag: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tag", tag);
        self
    }

    /// Query parameter `contactName`.
    pub fn contact_name(mut self, contact_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("contactName", contact_name);
        self
    }

    /// Query parameter `category`.
    pub fn category(mut self, category: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("category", category);
        self
    }
}

call! {
    /// Returned by [`TicketsClient::count`](crate::tickets::TicketsClient::count).
    CountTickets => i64
}

impl CountTickets {
    /// Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", json::strings::<Id>(contact_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Query parameter `modifiedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Query parameter `category`.
    pub fn category(mut self, category: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("category", json::strings::<String>(category).join(","));
        self
    }

    /// Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", json::strings::<Id>(assignee_id).join(","));
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }
}

call! {
    /// Returned by [`TicketsClient::close`](crate::tickets::TicketsClient::close).
    CloseTickets => ()
}

call! {
    /// Returned by [`TicketsClient::count_by_agent`](crate::tickets::TicketsClient::count_by_agent).
    CountTicketsByAgent => list AgentTicketCount
}

impl CountTicketsByAgent {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`TicketsClient::count_by_field_values`](crate::tickets::TicketsClient::count_by_field_values).
    CountTicketsByFieldValues => TicketFieldCounts
}

impl CountTicketsByFieldValues {
    /// Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", json::strings::<Id>(contact_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", json::strings::<Id>(department_id).join(","));
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Query parameter `modifiedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Query parameter `category`.
    pub fn category(mut self, category: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("category", json::strings::<String>(category).join(","));
        self
    }

    /// Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", json::strings::<Id>(assignee_id).join(","));
        self
    }

    /// Query parameter `accountId`.
    pub fn account_id(mut self, account_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", json::strings::<Id>(account_id).join(","));
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }
}

call! {
    /// Returned by [`TicketsClient::count_queue`](crate::tickets::TicketsClient::count_queue).
    CountTicketQueue => i64
}

impl CountTicketQueue {
    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("agentId", agent_id.into());
        self
    }
}

call! {
    /// Returned by [`TicketsClient::delete_resolution`](crate::tickets::TicketsClient::delete_resolution).
    DeleteTicketResolution => ()
}

call! {
    /// Returned by [`TicketsClient::delete_spam`](crate::tickets::TicketsClient::delete_spam).
    DeleteSpamTickets => list shared::MassActionResult
}

call! {
    /// Returned by [`TicketsClient::empty_spam`](crate::tickets::TicketsClient::empty_spam).
    EmptySpamTickets => ()
}

call! {
    /// Returned by [`TicketsClient::get_metrics`](crate::tickets::TicketsClient::get_metrics).
    GetTicketMetrics => TicketMetrics
}

call! {
    /// Returned by [`TicketsClient::get_resolution`](crate::tickets::TicketsClient::get_resolution).
    GetTicketResolution => TicketResolution
}

call! {
    /// Returned by [`TicketsClient::list_archived`](crate::tickets::TicketsClient::list_archived).
    ListArchivedTickets => list ArchivedTicket
}

impl ListArchivedTickets {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TicketInclude>(include).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `viewType`.
    pub fn view_type(mut self, view_type: i64) -> Self {
        self.0
            .request_mut()
            .set_query("viewType", view_type.to_string());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`TicketsClient::list_associated`](crate::tickets::TicketsClient::list_associated).
    ListAssociatedTickets => list ArchivedTicket
}

impl ListAssociatedTickets {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TicketInclude>(include).join(","));
        self
    }

    /// Query parameter `follower`.
    pub fn follower(mut self, follower: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("follower", follower.into());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `sharedDepartmentId`.
    pub fn shared_department_id(mut self, shared_department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("sharedDepartmentId", shared_department_id.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", json::strings::<Id>(assignee).join(","));
        self
    }

    /// Query parameter `receivedInDays`.
    pub fn received_in_days(mut self, received_in_days: i64) -> Self {
        self.0
            .request_mut()
            .set_query("receivedInDays", received_in_days.to_string());
        self
    }

    /// Query parameter `isShared`.
    pub fn is_shared(mut self, is_shared: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isShared", is_shared.to_string());
        self
    }

    /// Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", json::strings::<String>(status).join(","));
        self
    }

    /// Query parameter `commenter`.
    pub fn commenter(mut self, commenter: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("commenter", commenter.into());
        self
    }
}

call! {
    /// Returned by [`TicketsClient::list_by_bug`](crate::tickets::TicketsClient::list_by_bug).
    ListTicketsByBug => list shared::Ticket
}

call! {
    /// Returned by [`TicketsClient::list_by_contact`](crate::tickets::TicketsClient::list_by_contact).
    ListTicketsByContact => list shared::Ticket
}

impl ListTicketsByContact {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TicketInclude>(include).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
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

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<TicketSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `isSpam`, `false` by default.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }
}

call! {
    /// Returned by [`TicketsClient::list_by_invoice`](crate::tickets::TicketsClient::list_by_invoice).
    ListTicketsByInvoice => list shared::Ticket
}

call! {
    /// Returned by [`TicketsClient::list_by_jira_issue`](crate::tickets::TicketsClient::list_by_jira_issue).
    ListTicketsByJiraIssue => list shared::Ticket
}

impl ListTicketsByJiraIssue {
    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `100` by
    /// default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call! {
    /// Returned by [`TicketsClient::list_by_product`](crate::tickets::TicketsClient::list_by_product).
    ListTicketsByProduct => list shared::Ticket
}

impl ListTicketsByProduct {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TicketInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TicketInclude>(include).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `25` by default.
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

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<TicketSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `isSpam`, `false` by default.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }
}

call! {
    /// Returned by [`TicketsClient::list_resolution_history`](crate::tickets::TicketsClient::list_resolution_history).
    ListTicketResolutionHistory => list TicketResolution
}

impl ListTicketResolutionHistory {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call! {
    /// Returned by [`TicketsClient::mark_as_read`](crate::tickets::TicketsClient::mark_as_read).
    MarkTicketAsRead => ()
}

call! {
    /// Returned by [`TicketsClient::mark_as_unread`](crate::tickets::TicketsClient::mark_as_unread).
    MarkTicketAsUnread => ()
}

call! {
    /// Returned by [`TicketsClient::mark_spam`](crate::tickets::TicketsClient::mark_spam).
    MarkTicketsAsSpam => ()
}

call! {
    /// Returned by [`TicketsClient::merge`](crate::tickets::TicketsClient::merge).
    MergeTickets => TicketMergeResult
}

call! {
    /// Returned by [`TicketsClient::move_to`](crate::tickets::TicketsClient::move_to).
    MoveTicketTo => ()
}

call! {
    /// Returned by [`TicketsClient::notify_article_usage`](crate::tickets::TicketsClient::notify_article_usage).
    NotifyTicketArticleUsage => ()
}

call! {
    /// Returned by [`TicketsClient::split_thread`](crate::tickets::TicketsClient::split_thread).
    SplitTicketThread => TicketMergeResult
}

call! {
    /// Returned by [`TicketsClient::update_resolution`](crate::tickets::TicketsClient::update_resolution).
    UpdateTicketResolution => TicketResolution
}
