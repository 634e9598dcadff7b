// Written by `cargo xtask codegen` from desk/v1/tasks.toml of the catalogue; changes belong there.
//! The calls of `tasks`.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::tasks::LIST,
        call: |desk, given| {
            let call: zoho_desk::tasks::ListTasks = desk
                .tasks()
                .list()
                .include(many::<String>(given.query("include")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .view_id(given.query("viewId"))
                .assignee(many::<String>(given.query("assignee")))
                .due_date(many::<String>(given.query("dueDate")))
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
        operation: &zoho_desk::tasks::GET,
        call: |desk, given| {
            let call: zoho_desk::tasks::GetTask = desk
                .tasks()
                .get(given.path("task_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tasks::CREATE,
        call: |desk, given| {
            let call: zoho_desk::tasks::CreateTask = desk
                .tasks()
                .create(&given.body::<zoho_desk::tasks::TaskInput>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tasks::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::tasks::UpdateTask = desk.tasks().update(
                given.path("task_id"),
                &given.body::<zoho_desk::tasks::TaskInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tasks::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::tasks::UpdateManyTasks = desk
                .tasks()
                .update_many(&given.body::<zoho_desk::shared::ActivityFieldUpdate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tasks::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::tasks::MoveTasksToTrash = desk
                .tasks()
                .move_to_trash(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tasks::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::tasks::SearchTasks = desk
                .tasks()
                .search()
                .assignee_id(many::<String>(given.query("assigneeId")))
                .ticket_number(many::<i64>(given.query("ticketNumber")))
                .subject(given.query("subject"))
                .department_id(given.query("departmentId"))
                .created_time_range(given.query("createdTimeRange"))
                .priority(many::<String>(given.query("priority")))
                .with_all(given.query("_all"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .due_date_range(given.query("dueDateRange"))
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
        operation: &zoho_desk::tasks::COUNT,
        call: |desk, given| {
            let call: zoho_desk::tasks::CountTasks = desk
                .tasks()
                .count(given.query("viewId"), given.query("departmentId"))
                .due_date(many::<String>(given.query("dueDate")))
                .assignee(many::<String>(given.query("assignee")))
                .filter_id(given.query("filterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tasks::DELETE_SPAM,
        call: |desk, given| {
            let call: zoho_desk::tasks::DeleteSpamTasks = desk
                .tasks()
                .delete_spam(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tasks::EMPTY_SPAM,
        call: |desk, given| {
            let call: zoho_desk::tasks::EmptySpamTasks =
                desk.tasks().empty_spam(given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tasks::LIST_BY_TICKET,
        call: |desk, given| {
            let call: zoho_desk::tasks::ListTasksByTicket = desk
                .tasks()
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
