// Written by `cargo xtask codegen` from desk/v1/activities.toml of the catalogue; changes belong there.
//! The calls of `activities`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::activities::LIST,
        call: |desk, given| {
            let call: zoho_desk::activities::ListActivities = desk
                .activities()
                .list(given.path("ticket_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .is_spam(one::<bool>(given.query("isSpam")))
                .is_completed(one::<bool>(given.query("isCompleted")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::activities::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::activities::SearchActivities = desk
                .activities()
                .search()
                .ticket_number(many::<i64>(given.query("ticketNumber")))
                .subject(given.query("subject"))
                .department_id(given.query("departmentId"))
                .created_time_range(given.query("createdTimeRange"))
                .priority(many::<String>(given.query("priority")))
                .assignee_id(many::<String>(given.query("assigneeId")))
                .with_all(given.query("_all"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .id(many::<String>(given.query("id")))
                .status(many::<String>(given.query("status")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::activities::EMPTY_SPAM,
        call: |desk, given| {
            let call: zoho_desk::activities::EmptySpamActivities =
                desk.activities().empty_spam(given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
];
