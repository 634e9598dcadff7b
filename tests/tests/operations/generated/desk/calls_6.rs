// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_time_entries::UPDATE,
        call: |desk, given| {
            erase(desk.ticket_time_entries().update(
                given.path("ticket_id"),
                given.path("time_entry_id"),
                &given.body::<zoho_desk::ticket_time_entries::TicketTimeEntryUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::ticket_time_entries::DELETE,
        call: |desk, given| {
            erase(
                desk.ticket_time_entries()
                    .delete(given.path("ticket_id"), given.path("time_entry_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::ticket_time_entries::GET_SUMMATION,
        call: |desk, given| {
            erase(
                desk.ticket_time_entries()
                    .get_summation(given.path("ticket_id"))
                    .module(given.query("module"))
                    .bill_status(given.query("billStatus"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::ticket_time_entries::LIST_BY_BILLING_TYPE,
        call: |desk, given| {
            erase(
                desk.ticket_time_entries()
                    .list_by_billing_type(given.path("ticket_id"), given.query("billingType"))
                    .include(given.query("include"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::ticket_timers::GET,
        call: |desk, given| erase(desk.ticket_timers().get(given.path("ticket_id"))),
    },
    Case {
        operation: &zoho_desk::ticket_timers::LIST_ACTIVE,
        call: |desk, given| {
            erase(
                desk.ticket_timers()
                    .list_active(given.path("ticket_id"))
                    .include(given.query("include"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::ticket_timers::LIST_ALL_ACTIVE,
        call: |desk, given| {
            erase(
                desk.ticket_timers()
                    .list_all_active(given.query("departmentId"))
                    .module(many::<String>(given.query("module")))
                    .limit(one::<i64>(given.query("limit")))
                    .start_time(given.query("startTime"))
                    .sort_by(given.query("sortBy"))
                    .owners(many::<String>(given.query("owners")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::ticket_timers::LIST_MY_ACTIVE,
        call: |desk, given| {
            erase(
                desk.ticket_timers()
                    .list_my_active(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::ticket_timers::SET_STATE,
        call: |desk, given| {
            erase(
                desk.ticket_timers()
                    .set_state(given.path("ticket_id"), given.query("action")),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST,
        call: |desk, given| {
            erase(
                desk.tickets()
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
                    .filters(&json::<serde_json::Value>(given.query("filters")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::GET,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .get(given.path("ticket_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::CREATE,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .create(&given.body::<zoho_desk::tickets::TicketCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::UPDATE,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .update(
                        given.path("ticket_id"),
                        &given.body::<zoho_desk::tickets::TicketUpdate>(),
                    )
                    .disable_closure_notification(one::<bool>(
                        given.query("disableClosureNotification"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::UPDATE_MANY,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .update_many(&given.body::<zoho_desk::shared::ActivityFieldUpdate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .move_to_trash(given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::SEARCH,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .search()
                    .email(many::<String>(given.query("email")))
                    .phone(many::<String>(given.query("phone")))
                    .ticket_number(many::<i64>(given.query("ticketNumber")))
                    .account_name(given.query("accountName"))
                    .subject(given.query("subject"))
                    .department_id(given.query("departmentId"))
                    .product_name(given.query("productName"))
                    .all(given.query("_all"))
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
                    .category(given.query("category"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::COUNT,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .count()
                    .contact_id(many::<String>(given.query("contactId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .created_time_range(given.query("createdTimeRange"))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .category(many::<String>(given.query("category")))
                    .assignee_id(many::<String>(given.query("assigneeId")))
                    .custom_field1(given.query("customField1"))
                    .custom_field2(given.query("customField2"))
                    .custom_field3(given.query("customField3"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::CLOSE,
        call: |desk, given| erase(desk.tickets().close(given.body::<Vec<zoho_http::Id>>())),
    },
    Case {
        operation: &zoho_desk::tickets::COUNT_BY_AGENT,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .count_by_agent(many::<String>(given.query("agentIds")))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::COUNT_BY_FIELD_VALUES,
        call: |desk, given| {
            erase(
                desk.tickets()
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
                    .custom_field3(given.query("customField3"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::COUNT_QUEUE,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .count_queue(given.query("viewId"), given.query("departmentId"))
                    .agent_id(given.query("agentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::DELETE_RESOLUTION,
        call: |desk, given| erase(desk.tickets().delete_resolution(given.path("ticket_id"))),
    },
    Case {
        operation: &zoho_desk::tickets::DELETE_SPAM,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .delete_spam(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::EMPTY_SPAM,
        call: |desk, given| erase(desk.tickets().empty_spam(given.body::<zoho_http::Id>())),
    },
    Case {
        operation: &zoho_desk::tickets::GET_METRICS,
        call: |desk, given| erase(desk.tickets().get_metrics(given.path("ticket_id"))),
    },
    Case {
        operation: &zoho_desk::tickets::GET_RESOLUTION,
        call: |desk, given| erase(desk.tickets().get_resolution(given.path("ticket_id"))),
    },
    Case {
        operation: &zoho_desk::tickets::LIST_ARCHIVED,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .list_archived(given.query("departmentId"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .view_type(one::<i64>(given.query("viewType")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_ASSOCIATED,
        call: |desk, given| {
            erase(
                desk.tickets()
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
                    .commenter(given.query("commenter"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_BUG,
        call: |desk, given| erase(desk.tickets().list_by_bug(given.path("bug_id")).into_call()),
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_CONTACT,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .list_by_contact(given.path("contact_id"))
                    .include(many::<String>(given.query("include")))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .is_spam(one::<bool>(given.query("isSpam")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_INVOICE,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .list_by_invoice(given.path("invoice_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_JIRA_ISSUE,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .list_by_jira_issue(given.path("issue_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_BY_PRODUCT,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .list_by_product(given.path("product_id"))
                    .include(many::<String>(given.query("include")))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .is_spam(one::<bool>(given.query("isSpam")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::LIST_RESOLUTION_HISTORY,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .list_resolution_history(given.path("ticket_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::MARK_AS_READ,
        call: |desk, given| erase(desk.tickets().mark_as_read(given.path("ticket_id"))),
    },
    Case {
        operation: &zoho_desk::tickets::MARK_AS_UNREAD,
        call: |desk, given| erase(desk.tickets().mark_as_unread(given.path("ticket_id"))),
    },
    Case {
        operation: &zoho_desk::tickets::MARK_SPAM,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .mark_spam(&given.body::<zoho_desk::tickets::TicketMarkSpam>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::MERGE,
        call: |desk, given| {
            erase(desk.tickets().merge(
                given.path("ticket_id"),
                &given.body::<zoho_desk::tickets::TicketMerge>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::tickets::MOVE_TO,
        call: |desk, given| {
            erase(desk.tickets().move_to(
                given.path("ticket_id"),
                &given.body::<zoho_desk::tickets::TicketMove>(),
                given.query("departmentId"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::tickets::NOTIFY_ARTICLE_USAGE,
        call: |desk, given| {
            erase(
                desk.tickets().notify_article_usage(
                    given.path("ticket_id"),
                    given.body::<Vec<zoho_http::Id>>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::SPLIT_THREAD,
        call: |desk, given| {
            erase(
                desk.tickets()
                    .split_thread(given.path("ticket_id"), given.path("thread_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::tickets::UPDATE_RESOLUTION,
        call: |desk, given| {
            erase(desk.tickets().update_resolution(
                given.path("ticket_id"),
                &given.body::<zoho_desk::tickets::TicketUpdateResolution>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::time_tracking::CREATE_SETTINGS,
        call: |desk, given| {
            erase(desk.time_tracking().create_settings(
                &given.body::<zoho_desk::time_tracking::TimeTrackingCreateSettings>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::time_tracking::GET_SETTINGS,
        call: |desk, given| erase(desk.time_tracking().get_settings(given.query("depId"))),
    },
    Case {
        operation: &zoho_desk::time_tracking::LIST_HISTORY,
        call: |desk, given| {
            erase(
                desk.time_tracking()
                    .list_history(given.query("depId"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .include(given.query("include"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::time_tracking::UPDATE_SETTINGS,
        call: |desk, given| {
            erase(desk.time_tracking().update_settings(
                &given.body::<zoho_desk::time_tracking::TimeTrackingUpdateSettings>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::uploads::UPLOAD,
        call: |desk, given| erase(desk.uploads().upload(given.file("file"))),
    },
    Case {
        operation: &zoho_desk::user_groups::LIST,
        call: |desk, given| {
            erase(
                desk.user_groups()
                    .list()
                    .limit(one::<i64>(given.query("limit")))
                    .search_by(given.query("searchBy"))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::user_groups::GET,
        call: |desk, given| erase(desk.user_groups().get(given.path("group_id"))),
    },
    Case {
        operation: &zoho_desk::user_groups::CREATE,
        call: |desk, given| {
            erase(
                desk.user_groups()
                    .create(&given.body::<zoho_desk::user_groups::UserGroupCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::user_groups::UPDATE,
        call: |desk, given| {
            erase(desk.user_groups().update(
                given.path("group_id"),
                &given.body::<zoho_desk::user_groups::UserGroupUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::user_groups::DELETE,
        call: |desk, given| erase(desk.user_groups().delete(given.path("group_id"))),
    },
    Case {
        operation: &zoho_desk::user_groups::ADD_USERS,
        call: |desk, given| {
            erase(desk.user_groups().add_users(
                given.path("group_id"),
                &given.body::<zoho_desk::user_groups::UserGroupAddUsers>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::user_groups::LIST_USERS,
        call: |desk, given| {
            erase(
                desk.user_groups()
                    .list_users(given.path("group_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .sort_by(given.query("sortBy"))
                    .search_by(given.query("searchBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::user_groups::REMOVE_USERS,
        call: |desk, given| {
            erase(
                desk.user_groups()
                    .remove_users(given.path("group_id"), given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::LIST,
        call: |desk, given| {
            erase(
                desk.users()
                    .list()
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .search_by(given.query("searchBy"))
                    .sort_by(given.query("sortBy"))
                    .status(given.query("status"))
                    .help_center_id(given.query("helpCenterId"))
                    .include(many::<String>(given.query("include")))
                    .last_activity_start_time(one::<zoho_http::DateTime>(
                        given.query("lastActivityStartTime"),
                    ))
                    .last_activity_end_time(one::<zoho_http::DateTime>(
                        given.query("lastActivityEndTime"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::GET,
        call: |desk, given| {
            erase(
                desk.users()
                    .get(given.path("user_id"))
                    .include(given.query("include"))
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::UPDATE,
        call: |desk, given| {
            erase(
                desk.users()
                    .update(
                        given.path("user_id"),
                        &given.body::<zoho_desk::users::UserUpdate>(),
                    )
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::ANONYMIZE,
        call: |desk, given| {
            erase(desk.users().anonymize(
                given.path("user_id"),
                &given.body::<zoho_desk::shared::AgentAnonymizeDeleted>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::users::ASSIGN_LABELS,
        call: |desk, given| {
            erase(
                desk.users()
                    .assign_labels(
                        given.path("user_id"),
                        &given.body::<Vec<zoho_desk::users::UserAssignLabels>>(),
                    )
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::ASSOCIATE_GROUPS,
        call: |desk, given| {
            erase(
                desk.users()
                    .associate_groups(
                        given.path("user_id"),
                        &given.body::<Vec<zoho_desk::shared::ParentTicket>>(),
                    )
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::DISSOCIATE_GROUPS,
        call: |desk, given| {
            erase(
                desk.users()
                    .dissociate_groups(given.path("user_id"), given.body::<Vec<zoho_http::Id>>())
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::LIST_GROUPS,
        call: |desk, given| {
            erase(
                desk.users()
                    .list_groups(given.path("user_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .search_by(given.query("searchBy"))
                    .sort_by(given.query("sortBy"))
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::LIST_LABELS,
        call: |desk, given| {
            erase(
                desk.users()
                    .list_labels(given.path("user_id"))
                    .is_primary(one::<bool>(given.query("isPrimary")))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .sort_by(given.query("sortBy"))
                    .search_by(given.query("searchBy"))
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::users::REMOVE,
        call: |desk, given| erase(desk.users().remove(given.path("user_id"))),
    },
    Case {
        operation: &zoho_desk::users::REMOVE_LABELS,
        call: |desk, given| {
            erase(
                desk.users()
                    .remove_labels(given.path("user_id"), given.body::<Vec<zoho_http::Id>>())
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::LIST,
        call: |desk, given| {
            erase(
                desk.validation_rules()
                    .list()
                    .active_layouts(one::<bool>(given.query("activeLayouts")))
                    .active_rules(one::<bool>(given.query("activeRules")))
                    .include(many::<String>(given.query("include")))
                    .search_string(given.query("searchString"))
                    .execute_in_help_centre(one::<bool>(given.query("executeInHelpCentre")))
                    .department_id(given.query("departmentId"))
                    .module(given.query("module"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .layout_id(given.query("layoutId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::GET,
        call: |desk, given| {
            erase(
                desk.validation_rules()
                    .get(given.path("layout_id"), given.path("validation_rule_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::CREATE,
        call: |desk, given| {
            erase(
                desk.validation_rules()
                    .create(
                        given.path("layout_id"),
                        &given.body::<zoho_desk::validation_rules::ValidationRuleInput>(),
                    )
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::UPDATE,
        call: |desk, given| {
            erase(
                desk.validation_rules()
                    .update(
                        given.path("layout_id"),
                        given.path("validation_rule_id"),
                        &given.body::<zoho_desk::validation_rules::ValidationRuleInput>(),
                    )
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::DELETE,
        call: |desk, given| {
            erase(
                desk.validation_rules()
                    .delete(given.path("layout_id"), given.path("validation_rule_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::validation_rules::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            erase(
                desk.validation_rules()
                    .list_criteria_fields(given.path("layout_id"), given.query("category"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::webhooks::LIST,
        call: |desk, _| erase(desk.webhooks().list().into_call()),
    },
    Case {
        operation: &zoho_desk::webhooks::GET,
        call: |desk, given| erase(desk.webhooks().get(given.path("webhook_id"))),
    },
    Case {
        operation: &zoho_desk::webhooks::CREATE,
        call: |desk, given| {
            erase(
                desk.webhooks()
                    .create(&given.body::<zoho_desk::webhooks::WebhookCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::webhooks::UPDATE,
        call: |desk, given| {
            erase(desk.webhooks().update(
                given.path("webhook_id"),
                &given.body::<zoho_desk::webhooks::WebhookUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::webhooks::DELETE,
        call: |desk, given| erase(desk.webhooks().delete(given.path("webhook_id"))),
    },
    Case {
        operation: &zoho_desk::whatsapp::GET_DETAILS,
        call: |desk, _| erase(desk.whatsapp().get_details()),
    },
    Case {
        operation: &zoho_desk::whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS,
        call: |desk, given| {
            erase(desk.whatsapp().get_template_credit_exhaust_status(
                given.query("receiverId"),
                given.query("channelId"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::GET_TEMPLATE_TAGS,
        call: |desk, _| erase(desk.whatsapp().get_template_tags()),
    },
    Case {
        operation: &zoho_desk::whatsapp::LIST_PHONE_NUMBERS,
        call: |desk, given| {
            erase(
                desk.whatsapp()
                    .list_phone_numbers()
                    .waba_id(given.query("wabaId"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::LIST_SANDBOX_TESTERS,
        call: |desk, _| erase(desk.whatsapp().list_sandbox_testers()),
    },
    Case {
        operation: &zoho_desk::whatsapp::LIST_TEMPLATE_LANGUAGES,
        call: |desk, _| erase(desk.whatsapp().list_template_languages()),
    },
    Case {
        operation: &zoho_desk::whatsapp::REQUEST_CODE,
        call: |desk, given| {
            erase(
                desk.whatsapp()
                    .request_code(given.path("phone_number_id"), given.query("mode")),
            )
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::SUBMIT_CODE,
        call: |desk, given| {
            erase(
                desk.whatsapp()
                    .submit_code(given.path("phone_number_id"), given.body::<String>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::UPDATE_SANDBOX_TESTERS,
        call: |desk, given| {
            erase(
                desk.whatsapp()
                    .update_sandbox_testers(given.body::<Vec<String>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::widgets::DELETE,
        call: |desk, given| erase(desk.widgets().delete(given.path("widget_id"))),
    },
];
