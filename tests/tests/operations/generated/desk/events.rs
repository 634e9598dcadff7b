// Written by `cargo xtask codegen` from desk/v1/events.toml of the catalogue; changes belong there.
//! The calls of `events`.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::events::LIST,
        call: |desk, given| {
            let call: zoho_desk::events::ListEvents = desk
                .events()
                .list()
                .include(many::<String>(given.query("include")))
                .start_time(many::<String>(given.query("startTime")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .assignee(many::<String>(given.query("assignee")))
                .view_id(given.query("viewId"))
                .is_completed(one::<bool>(given.query("isCompleted")))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .fields(many::<String>(given.query("fields")))
                .filters(&json::<serde_json::Value>(given.query("filters")))
                .filter_id(given.query("filterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::GET,
        call: |desk, given| {
            let call: zoho_desk::events::GetEvent = desk
                .events()
                .get(given.path("event_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::CREATE,
        call: |desk, given| {
            let call: zoho_desk::events::CreateEvent = desk
                .events()
                .create(&given.body::<zoho_desk::events::EventInput>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::events::UpdateEvent = desk.events().update(
                given.path("event_id"),
                &given.body::<zoho_desk::events::EventInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::events::UpdateManyEvents = desk
                .events()
                .update_many(&given.body::<zoho_desk::shared::FieldUpdate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::events::MoveEventsToTrash = desk
                .events()
                .move_to_trash(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::events::SearchEvents = desk
                .events()
                .search()
                .assignee_id(many::<String>(given.query("assigneeId")))
                .ticket_number(many::<i64>(given.query("ticketNumber")))
                .start_date_range(given.query("startDateRange"))
                .subject(given.query("subject"))
                .department_id(given.query("departmentId"))
                .created_time_range(given.query("createdTimeRange"))
                .priority(many::<String>(given.query("priority")))
                .with_all(given.query("_all"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .id(many::<String>(given.query("id")))
                .status(many::<String>(given.query("status")))
                .custom_field1(given.query("customField1"))
                .custom_field2(given.query("customField2"))
                .custom_field3(given.query("customField3"))
                .custom_field4(given.query("customField4"))
                .custom_field5(given.query("customField5"))
                .custom_field6(given.query("customField6"))
                .custom_field7(given.query("customField7"))
                .custom_field8(given.query("customField8"))
                .custom_field9(given.query("customField9"))
                .custom_field10(given.query("customField10"))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::DELETE_SPAM,
        call: |desk, given| {
            let call: zoho_desk::events::DeleteSpamEvents = desk
                .events()
                .delete_spam(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::EMPTY_SPAM,
        call: |desk, given| {
            let call: zoho_desk::events::EmptySpamEvents =
                desk.events().empty_spam(given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::events::LIST_BY_TICKET,
        call: |desk, given| {
            let call: zoho_desk::events::ListEventsByTicket = desk
                .events()
                .list_by_ticket(given.path("ticket_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .is_spam(one::<bool>(given.query("isSpam")))
                .is_completed(one::<bool>(given.query("isCompleted")));
            erase(call.into_call())
        },
    },
];
