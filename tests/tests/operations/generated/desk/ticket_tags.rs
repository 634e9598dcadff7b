// Written by `cargo xtask codegen` from desk/v1/ticket_tags.toml of the catalogue; changes belong there.
//! The calls of `ticket_tags`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_tags::LIST,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::ListTicketTags = desk
                .ticket_tags()
                .list(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_tags::REPLACE,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::ReplaceTicketTag = desk
                .ticket_tags()
                .replace(given.path("tag_id"), given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_tags::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::SearchTicketTags = desk
                .ticket_tags()
                .search(given.query("departmentId"))
                .search_val(given.query("searchVal"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_tags::ADD,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::AddTicketTags = desk
                .ticket_tags()
                .add(given.path("ticket_id"), given.body::<Vec<String>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_tags::ADD_RECENT,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::AddRecentTicketTags =
                desk.ticket_tags().add_recent(given.path("tag_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_tags::LIST_BY_TICKET,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::ListTicketTagsByTicket =
                desk.ticket_tags().list_by_ticket(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_tags::LIST_RECENT,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::ListRecentTicketTags =
                desk.ticket_tags().list_recent(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_tags::LIST_TICKETS,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::ListTicketTagTickets = desk
                .ticket_tags()
                .list_tickets(given.path("tag_id"))
                .include(many::<String>(given.query("include")))
                .assignee(many::<String>(given.query("assignee")))
                .channel(many::<String>(given.query("channel")))
                .status(many::<String>(given.query("status")))
                .received_in_days(one::<i64>(given.query("receivedInDays")))
                .priority(many::<String>(given.query("priority")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_tags::REMOVE,
        call: |desk, given| {
            let call: zoho_desk::ticket_tags::RemoveTicketTags = desk
                .ticket_tags()
                .remove(given.path("ticket_id"), given.body::<Vec<String>>());
            erase(call.into_call())
        },
    },
];
