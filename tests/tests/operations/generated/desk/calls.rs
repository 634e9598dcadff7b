// Written by `cargo xtask codegen` from desk/v1/calls.toml of the catalogue; changes belong there.
//! The calls of `calls`.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::calls::LIST,
        call: |desk, given| {
            let call: zoho_desk::calls::ListCalls = desk
                .calls()
                .list()
                .view_id(given.query("viewId"))
                .assignee(many::<String>(given.query("assignee")))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .is_completed(one::<bool>(given.query("isCompleted")))
                .fields(many::<String>(given.query("fields")))
                .filters(&json::<serde_json::Value>(given.query("filters")))
                .filter_id(given.query("filterId"))
                .include(many::<String>(given.query("include")))
                .sort_by(given.query("sortBy"))
                .start_time(many::<String>(given.query("startTime")))
                .department_ids(many::<String>(given.query("departmentIds")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::GET,
        call: |desk, given| {
            let call: zoho_desk::calls::GetCall = desk
                .calls()
                .get(given.path("call_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::CREATE,
        call: |desk, given| {
            let call: zoho_desk::calls::CreateCall = desk
                .calls()
                .create(&given.body::<zoho_desk::calls::CallInput>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::calls::UpdateCall = desk.calls().update(
                given.path("call_id"),
                &given.body::<zoho_desk::calls::CallInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::calls::UpdateManyCalls = desk
                .calls()
                .update_many(&given.body::<zoho_desk::calls::CallUpdateMany>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::calls::MoveCallsToTrash = desk
                .calls()
                .move_to_trash(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::calls::SearchCalls = desk
                .calls()
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
        operation: &zoho_desk::calls::CLEAR_LIVE_CALL,
        call: |desk, given| {
            let call: zoho_desk::calls::ClearCallLiveCall =
                desk.calls().clear_live_call(given.path("call_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::DELETE_SPAM,
        call: |desk, given| {
            let call: zoho_desk::calls::DeleteSpamCalls = desk
                .calls()
                .delete_spam(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::EMPTY_SPAM,
        call: |desk, given| {
            let call: zoho_desk::calls::EmptySpamCalls = desk
                .calls()
                .empty_spam(&given.body::<zoho_desk::calls::EmptySpam>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::calls::LIST_BY_TICKET,
        call: |desk, given| {
            let call: zoho_desk::calls::ListCallsByTicket = desk
                .calls()
                .list_by_ticket(given.path("ticket_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .is_spam(one::<bool>(given.query("isSpam")))
                .is_completed(one::<bool>(given.query("isCompleted")))
                .include(many::<String>(given.query("include")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
];
