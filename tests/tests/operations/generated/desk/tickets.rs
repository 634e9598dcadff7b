// Written by `cargo xtask codegen` from desk/v1/tickets.toml of the catalogue; changes belong there.
//! The calls of `tickets`.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::tickets::LIST,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListTickets = desk
                .tickets()
                .list()
                .include(many::<String>(given.query("include")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .priority(many::<String>(given.query("priority")))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .channel(many::<String>(given.query("channel")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .assignee(many::<String>(given.query("assignee")))
                .team_ids(many::<String>(given.query("teamIds")))
                .received_in_days(one::<i64>(given.query("receivedInDays")))
                .status(many::<String>(given.query("status")))
                .view_id(given.query("viewId"))
                .fields(many::<String>(given.query("fields")))
                .filters(&json::<serde_json::Value>(given.query("filters")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::GET,
        call: |desk, given| {
            let call: zoho_desk::tickets::GetTicket = desk
                .tickets()
                .get(given.path("ticket_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::CREATE,
        call: |desk, given| {
            let call: zoho_desk::tickets::CreateTicket = desk
                .tickets()
                .create(&given.body::<zoho_desk::tickets::TicketCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::tickets::UpdateTicket = desk
                .tickets()
                .update(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::tickets::TicketUpdate>(),
                )
                .disable_closure_notification(one::<bool>(
                    given.query("disableClosureNotification"),
                ));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::tickets::UpdateManyTickets = desk
                .tickets()
                .update_many(&given.body::<zoho_desk::shared::ActivityFieldUpdate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::tickets::MoveTicketsToTrash = desk
                .tickets()
                .move_to_trash(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::tickets::SearchTickets = desk
                .tickets()
                .search()
                .email(many::<String>(given.query("email")))
                .phone(many::<String>(given.query("phone")))
                .ticket_number(many::<i64>(given.query("ticketNumber")))
                .account_name(given.query("accountName"))
                .subject(given.query("subject"))
                .department_id(given.query("departmentId"))
                .product_name(given.query("productName"))
                .with_all(given.query("_all"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .due_date_range(given.query("dueDateRange"))
                .id(many::<String>(given.query("id")))
                .product_id(many::<String>(given.query("productId")))
                .contact_id(many::<String>(given.query("contactId")))
                .created_time_range(given.query("createdTimeRange"))
                .priority(many::<String>(given.query("priority")))
                .assignee_id(many::<String>(given.query("assigneeId")))
                .account_id(many::<String>(given.query("accountId")))
                .modified_time_range(given.query("modifiedTimeRange"))
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
                .channel(given.query("channel"))
                .customer_response_time_range(given.query("customerResponseTimeRange"))
                .description(given.query("description"))
                .sort_by(given.query("sortBy"))
                .tag(given.query("tag"))
                .contact_name(given.query("contactName"))
                .category(given.query("category"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::COUNT,
        call: |desk, given| {
            let call: zoho_desk::tickets::CountTickets = desk
                .tickets()
                .count()
                .contact_id(many::<String>(given.query("contactId")))
                .department_id(many::<String>(given.query("departmentId")))
                .created_time_range(given.query("createdTimeRange"))
                .modified_time_range(given.query("modifiedTimeRange"))
                .category(many::<String>(given.query("category")))
                .assignee_id(many::<String>(given.query("assigneeId")))
                .custom_field1(given.query("customField1"))
                .custom_field2(given.query("customField2"))
                .custom_field3(given.query("customField3"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::CLOSE,
        call: |desk, given| {
            let call: zoho_desk::tickets::CloseTickets =
                desk.tickets().close(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::COUNT_BY_AGENT,
        call: |desk, given| {
            let call: zoho_desk::tickets::CountTicketsByAgent = desk
                .tickets()
                .count_by_agent(many::<String>(given.query("agentIds")))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::COUNT_BY_FIELD_VALUES,
        call: |desk, given| {
            let call: zoho_desk::tickets::CountTicketsByFieldValues = desk
                .tickets()
                .count_by_field_values(many::<String>(given.query("field")))
                .contact_id(many::<String>(given.query("contactId")))
                .department_id(many::<String>(given.query("departmentId")))
                .created_time_range(given.query("createdTimeRange"))
                .modified_time_range(given.query("modifiedTimeRange"))
                .category(many::<String>(given.query("category")))
                .assignee_id(many::<String>(given.query("assigneeId")))
                .account_id(many::<String>(given.query("accountId")))
                .custom_field1(given.query("customField1"))
                .custom_field2(given.query("customField2"))
                .custom_field3(given.query("customField3"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::COUNT_QUEUE,
        call: |desk, given| {
            let call: zoho_desk::tickets::CountTicketQueue = desk
                .tickets()
                .count_queue(given.query("viewId"), given.query("departmentId"))
                .agent_id(given.query("agentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::DELETE_RESOLUTION,
        call: |desk, given| {
            let call: zoho_desk::tickets::DeleteTicketResolution =
                desk.tickets().delete_resolution(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::DELETE_SPAM,
        call: |desk, given| {
            let call: zoho_desk::tickets::DeleteSpamTickets = desk
                .tickets()
                .delete_spam(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::EMPTY_SPAM,
        call: |desk, given| {
            let call: zoho_desk::tickets::EmptySpamTickets =
                desk.tickets().empty_spam(given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::GET_METRICS,
        call: |desk, given| {
            let call: zoho_desk::tickets::GetTicketMetrics =
                desk.tickets().get_metrics(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::GET_RESOLUTION,
        call: |desk, given| {
            let call: zoho_desk::tickets::GetTicketResolution =
                desk.tickets().get_resolution(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_ARCHIVED,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListArchivedTickets = desk
                .tickets()
                .list_archived(given.query("departmentId"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .view_type(one::<i64>(given.query("viewType")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_ASSOCIATED,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListAssociatedTickets = desk
                .tickets()
                .list_associated()
                .include(many::<String>(given.query("include")))
                .follower(given.query("follower"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .shared_department_id(given.query("sharedDepartmentId"))
                .from(one::<i64>(given.query("from")))
                .assignee(many::<String>(given.query("assignee")))
                .received_in_days(one::<i64>(given.query("receivedInDays")))
                .is_shared(one::<bool>(given.query("isShared")))
                .status(many::<String>(given.query("status")))
                .commenter(given.query("commenter"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_BUG,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListTicketsByBug =
                desk.tickets().list_by_bug(given.path("bug_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_CONTACT,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListTicketsByContact = desk
                .tickets()
                .list_by_contact(given.path("contact_id"))
                .include(many::<String>(given.query("include")))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .is_spam(one::<bool>(given.query("isSpam")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_INVOICE,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListTicketsByInvoice =
                desk.tickets().list_by_invoice(given.path("invoice_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_JIRA_ISSUE,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListTicketsByJiraIssue = desk
                .tickets()
                .list_by_jira_issue(given.path("issue_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_PRODUCT,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListTicketsByProduct = desk
                .tickets()
                .list_by_product(given.path("product_id"))
                .include(many::<String>(given.query("include")))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .is_spam(one::<bool>(given.query("isSpam")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_RESOLUTION_HISTORY,
        call: |desk, given| {
            let call: zoho_desk::tickets::ListTicketResolutionHistory = desk
                .tickets()
                .list_resolution_history(given.path("ticket_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::MARK_AS_READ,
        call: |desk, given| {
            let call: zoho_desk::tickets::MarkTicketAsRead =
                desk.tickets().mark_as_read(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::MARK_AS_UNREAD,
        call: |desk, given| {
            let call: zoho_desk::tickets::MarkTicketAsUnread =
                desk.tickets().mark_as_unread(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::MARK_SPAM,
        call: |desk, given| {
            let call: zoho_desk::tickets::MarkTicketsAsSpam = desk
                .tickets()
                .mark_spam(&given.body::<zoho_desk::tickets::TicketMarkSpam>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::MERGE,
        call: |desk, given| {
            let call: zoho_desk::tickets::MergeTickets = desk.tickets().merge(
                given.path("ticket_id"),
                &given.body::<zoho_desk::tickets::TicketMerge>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::MOVE_TO,
        call: |desk, given| {
            let call: zoho_desk::tickets::MoveTicketTo = desk.tickets().move_to(
                given.path("ticket_id"),
                &given.body::<zoho_desk::tickets::TicketMove>(),
                given.query("departmentId"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::NOTIFY_ARTICLE_USAGE,
        call: |desk, given| {
            let call: zoho_desk::tickets::NotifyTicketArticleUsage = desk
                .tickets()
                .notify_article_usage(given.path("ticket_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::SPLIT_THREAD,
        call: |desk, given| {
            let call: zoho_desk::tickets::SplitTicketThread = desk
                .tickets()
                .split_thread(given.path("ticket_id"), given.path("thread_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::tickets::UPDATE_RESOLUTION,
        call: |desk, given| {
            let call: zoho_desk::tickets::UpdateTicketResolution =
                desk.tickets().update_resolution(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::tickets::TicketUpdateResolution>(),
                );
            erase(call.into_call())
        },
    },
];
