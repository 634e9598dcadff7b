// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, erase_file, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::contact_profiles::LIST,
        call: |desk, given| {
            erase(
                desk.contact_profiles()
                    .list(given.path("contact_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_time_entries::LIST,
        call: |desk, given| {
            erase(
                desk.contact_time_entries()
                    .list(given.path("contact_id"))
                    .include(given.query("include"))
                    .module(given.query("module"))
                    .department_id(given.query("departmentId"))
                    .created_time_range(given.query("createdTimeRange"))
                    .limit(one::<i64>(given.query("limit")))
                    .bill_status(given.query("billStatus"))
                    .order_by(given.query("orderBy"))
                    .from(one::<i64>(given.query("from")))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_time_entries::GET_SUMMATION,
        call: |desk, given| {
            erase(
                desk.contact_time_entries()
                    .get_summation(given.path("contact_id"))
                    .module(given.query("module"))
                    .department_id(given.query("departmentId"))
                    .bill_status(given.query("billStatus"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .list()
                    .fields(many::<String>(given.query("fields")))
                    .view_id(given.query("viewId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .filter_id(given.query("filterId"))
                    .include(many::<String>(given.query("include")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::GET,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .get(given.path("contact_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::CREATE,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .create(&given.body::<zoho_desk::contacts::ContactInput>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::UPDATE,
        call: |desk, given| {
            erase(desk.contacts().update(
                given.path("contact_id"),
                &given.body::<zoho_desk::contacts::ContactInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contacts::UPDATE_MANY,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .update_many(&given.body::<zoho_desk::contacts::ContactUpdateMany>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .move_to_trash(given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::SEARCH,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .search()
                    .email(many::<String>(given.query("email")))
                    .phone(many::<String>(given.query("phone")))
                    .mobile(many::<String>(given.query("mobile")))
                    .account_name(given.query("accountName"))
                    .created_time_range(given.query("createdTimeRange"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .id(many::<String>(given.query("id")))
                    .all(given.query("_all"))
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
                    .last_name(given.query("lastName"))
                    .first_name(given.query("firstName"))
                    .full_name(given.query("fullName"))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::COUNT,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .count(given.query("viewId"))
                    .filter(&json::<serde_json::Value>(given.query("filter")))
                    .filter_id(given.query("filterId"))
                    .starts_with(given.query("startsWith"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::APPROVE_END_USER_INVITE,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .approve_end_user_invite(
                        given.path("contact_id"),
                        given.body::<Vec<zoho_http::Id>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::ASSOCIATE_ACCOUNTS,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .associate_accounts(
                        given.path("contact_id"),
                        &given.body::<zoho_desk::contacts::ContactAssociateAccounts>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::ASSOCIATE_PRODUCTS,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .associate_products(
                        given.path("contact_id"),
                        &given.body::<zoho_desk::contacts::ContactAssociateProducts>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::DELETE_PHOTO,
        call: |desk, given| erase(desk.contacts().delete_photo(given.path("contact_id"))),
    },
    Case {
        operation: &zoho_desk::contacts::DELETE_SPAM,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .delete_spam(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::DISSOCIATE_ACCOUNT,
        call: |desk, given| {
            erase(desk.contacts().dissociate_account(
                given.path("contact_id"),
                given.path("account_id"),
                &given.body::<zoho_desk::contacts::ContactDissociateAccount>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contacts::DISSOCIATE_ACCOUNTS,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .dissociate_accounts(
                        given.path("contact_id"),
                        given.body::<Vec<zoho_http::Id>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::GET_STATISTICS,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .get_statistics(given.path("contact_id"))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::INVITE_AS_END_USER,
        call: |desk, given| {
            erase(desk.contacts().invite_as_end_user(
                given.path("contact_id"),
                &given.body::<zoho_desk::contacts::ContactInviteAsEndUser>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contacts::INVITE_AS_END_USER_MANY,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .invite_as_end_user_many(
                        &given.body::<zoho_desk::contacts::ContactInviteAsEndUserMany>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_BY_ACCOUNT,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .list_by_account(given.path("account_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .is_spam(one::<bool>(given.query("isSpam")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_BY_IDS,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .list_by_ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_BY_PRODUCT,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .list_by_product(given.path("product_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .is_spam(one::<bool>(given.query("isSpam")))
                    .include(many::<String>(given.query("include")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_HELP_CENTERS,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .list_help_centers(given.path("contact_id"))
                    .help_center_id(given.query("helpCenterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_HISTORY,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .list_history(given.path("contact_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .agent_id(given.query("agentId"))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::MARK_SPAM,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .mark_spam(&given.body::<zoho_desk::contacts::ContactMarkSpam>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contacts::MERGE,
        call: |desk, given| {
            erase(desk.contacts().merge(
                given.path("contact_id"),
                &given.body::<zoho_desk::contacts::ContactMerge>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contacts::REJECT_END_USER_INVITE,
        call: |desk, given| {
            erase(
                desk.contacts()
                    .reject_end_user_invite(
                        given.path("contact_id"),
                        given.body::<Vec<zoho_http::Id>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::LIST,
        call: |desk, given| {
            erase(
                desk.contract_comments()
                    .list(given.path("contract_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::GET,
        call: |desk, given| {
            erase(
                desk.contract_comments()
                    .get(given.path("contract_id"), given.path("comment_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::CREATE,
        call: |desk, given| {
            erase(desk.contract_comments().create(
                given.path("contract_id"),
                &given.body::<zoho_desk::contract_comments::ContractCommentCreate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::UPDATE,
        call: |desk, given| {
            erase(desk.contract_comments().update(
                given.path("contract_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::REPLACE,
        call: |desk, given| {
            erase(desk.contract_comments().replace(
                given.path("contract_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::DELETE,
        call: |desk, given| {
            erase(
                desk.contract_comments()
                    .delete(given.path("contract_id"), given.path("comment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::contract_comments::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            erase_file(
                desk.contract_comments()
                    .download_attachment(
                        given.path("contract_id"),
                        given.path("comment_id"),
                        given.path("attachment_id"),
                    )
                    .inline(one::<bool>(given.query("inline")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contracts::LIST,
        call: |desk, given| {
            erase(
                desk.contracts()
                    .list()
                    .view_id(given.query("viewId"))
                    .filters(&json::<serde_json::Value>(given.query("filters")))
                    .filter_id(given.query("filterId"))
                    .account_id(given.query("accountId"))
                    .include(many::<String>(given.query("include")))
                    .owner_ids(many::<String>(given.query("ownerIds")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .contract_name(given.query("contractName"))
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .fields(given.query("fields"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contracts::GET,
        call: |desk, given| erase(desk.contracts().get(given.path("contract_id"))),
    },
    Case {
        operation: &zoho_desk::contracts::CREATE,
        call: |desk, given| {
            erase(
                desk.contracts()
                    .create(&given.body::<zoho_desk::contracts::ContractCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::contracts::UPDATE,
        call: |desk, given| {
            erase(desk.contracts().update(
                given.path("contract_id"),
                &given.body::<zoho_desk::contracts::ContractUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contracts::UPDATE_MANY,
        call: |desk, given| {
            erase(
                desk.contracts()
                    .update_many(&given.body::<zoho_desk::contracts::ContractUpdateMany>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contracts::REPLACE,
        call: |desk, given| {
            erase(desk.contracts().replace(
                given.path("contract_id"),
                &given.body::<zoho_desk::contracts::ContractUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contracts::COUNT,
        call: |desk, given| {
            erase(
                desk.contracts()
                    .count(given.query("viewId"), given.query("departmentId"))
                    .filter(&json::<serde_json::Value>(given.query("filter")))
                    .filter_id(given.query("filterId"))
                    .owner_id(given.query("ownerId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::custom_views::LIST,
        call: |desk, given| {
            erase(
                desk.custom_views()
                    .list(given.query("module"))
                    .department_id(given.query("departmentId"))
                    .feature_flags(given.header("featureFlags"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::custom_views::GET_LAST_ACCESSED,
        call: |desk, given| {
            erase(
                desk.custom_views()
                    .get_last_accessed(given.query("module"))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::custom_views::SET_LAST_ACCESSED,
        call: |desk, given| {
            erase(
                desk.custom_views()
                    .set_last_accessed(given.path("cv_id"))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::customer_happiness::GET_LINK_HOLDER,
        call: |desk, given| {
            erase(
                desk.customer_happiness()
                    .get_link_holder(given.query("departmentId"))
                    .language_code(given.query("languageCode"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET,
        call: |desk, given| erase(desk.dashboards().get(given.path("dashboard_id"))),
    },
    Case {
        operation: &zoho_desk::dashboards::GET_BACKLOG_TICKETS,
        call: |desk, given| {
            erase(
                desk.dashboards()
                    .get_backlog_tickets(given.query("duration"), given.query("groupBy"))
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_id(many::<String>(given.query("agentId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .channel(given.query("channel"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_CREATED_TICKETS,
        call: |desk, given| {
            erase(
                desk.dashboards()
                    .get_created_tickets(given.query("duration"), given.query("groupBy"))
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_id(many::<String>(given.query("agentId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .team_id(many::<String>(given.query("teamId")))
                    .channel(given.query("channel"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_ONHOLD_TICKETS,
        call: |desk, given| {
            erase(
                desk.dashboards()
                    .get_onhold_tickets(given.query("duration"), given.query("groupBy"))
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_id(many::<String>(given.query("agentId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .team_id(many::<String>(given.query("teamId")))
                    .channel(given.query("channel"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_REOPENED_TICKETS,
        call: |desk, given| {
            erase(
                desk.dashboards()
                    .get_reopened_tickets(given.query("duration"), given.query("groupBy"))
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_id(many::<String>(given.query("agentId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .team_id(many::<String>(given.query("teamId")))
                    .channel(given.query("channel"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_RESOLUTION_TIME,
        call: |desk, given| {
            erase(
                desk.dashboards()
                    .get_resolution_time(given.query("duration"), given.query("groupBy"))
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_id(many::<String>(given.query("agentId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .team_id(many::<String>(given.query("teamId")))
                    .channel(given.query("channel"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_RESPONSE_COUNT,
        call: |desk, given| {
            erase(
                desk.dashboards()
                    .get_response_count(given.query("duration"), given.query("groupBy"))
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_id(many::<String>(given.query("agentId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .team_id(many::<String>(given.query("teamId")))
                    .channel(given.query("channel"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_RESPONSE_TIME,
        call: |desk, given| {
            erase(
                desk.dashboards()
                    .get_response_time(
                        given.query("duration"),
                        given.query("groupBy"),
                        one::<bool>(given.query("isFirstResponse")),
                    )
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_id(many::<String>(given.query("agentId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .team_id(many::<String>(given.query("teamId")))
                    .channel(given.query("channel"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_SOLVED_TICKETS,
        call: |desk, given| {
            erase(
                desk.dashboards()
                    .get_solved_tickets(given.query("duration"), given.query("groupBy"))
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_id(many::<String>(given.query("agentId")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .team_id(many::<String>(given.query("teamId")))
                    .channel(given.query("channel"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::data_sharing_rules::GET,
        call: |desk, _| erase(desk.data_sharing_rules().get()),
    },
    Case {
        operation: &zoho_desk::data_sharing_rules::UPDATE,
        call: |desk, given| {
            erase(
                desk.data_sharing_rules()
                    .update(&given.body::<zoho_desk::data_sharing_rules::DataSharingRule>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::LIST,
        call: |desk, given| {
            erase(
                desk.departments()
                    .list()
                    .chat_status(given.query("chatStatus"))
                    .search_str(given.query("searchStr"))
                    .is_enabled(one::<bool>(given.query("isEnabled")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::GET,
        call: |desk, given| erase(desk.departments().get(given.path("department_id"))),
    },
    Case {
        operation: &zoho_desk::departments::CREATE,
        call: |desk, given| {
            erase(
                desk.departments()
                    .create(&given.body::<zoho_desk::departments::DepartmentInput>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::UPDATE,
        call: |desk, given| {
            erase(desk.departments().update(
                given.path("department_id"),
                &given.body::<zoho_desk::departments::DepartmentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::departments::COUNT,
        call: |desk, given| {
            erase(
                desk.departments()
                    .count()
                    .is_enabled(one::<bool>(given.query("isEnabled")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::ASSOCIATE_AGENTS,
        call: |desk, given| {
            erase(desk.departments().associate_agents(
                given.path("department_id"),
                given.body::<Vec<zoho_http::Id>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::departments::CHECK_EXISTS,
        call: |desk, given| {
            erase(
                desk.departments()
                    .check_exists(given.query("departmentName")),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::DELETE_LOGO,
        call: |desk, given| erase(desk.departments().delete_logo(given.path("department_id"))),
    },
    Case {
        operation: &zoho_desk::departments::DISABLE,
        call: |desk, given| {
            erase(desk.departments().disable(
                given.path("department_id"),
                &given.body::<zoho_desk::departments::DepartmentDisable>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::departments::DISSOCIATE_AGENTS,
        call: |desk, given| {
            erase(desk.departments().dissociate_agents(
                given.path("department_id"),
                given.body::<Vec<zoho_http::Id>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::departments::DOWNLOAD_LOGO,
        call: |desk, given| {
            erase_file(
                desk.departments()
                    .download_logo(given.path("department_id"))
                    .file_size(given.query("fileSize"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::ENABLE,
        call: |desk, given| erase(desk.departments().enable(given.path("department_id"))),
    },
    Case {
        operation: &zoho_desk::departments::LIST_AGENTS,
        call: |desk, given| {
            erase(
                desk.departments()
                    .list_agents(given.path("department_id"))
                    .field_name(given.query("fieldName"))
                    .search_str(given.query("searchStr"))
                    .is_light_agent(one::<bool>(given.query("isLightAgent")))
                    .sort_order(given.query("sortOrder"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .is_confirmed(one::<bool>(given.query("isConfirmed")))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::LIST_ASSOCIABLE_AGENTS,
        call: |desk, given| {
            erase(
                desk.departments()
                    .list_associable_agents(given.path("department_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .status(given.query("status"))
                    .search_str(given.query("searchStr"))
                    .field_name(given.query("fieldName"))
                    .sort_order(given.query("sortOrder"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::LIST_BY_IDS,
        call: |desk, given| {
            erase(
                desk.departments()
                    .list_by_ids(many::<String>(given.query("departmentIds")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::LIST_MINE,
        call: |desk, given| {
            erase(
                desk.departments()
                    .list_mine()
                    .is_enabled(one::<bool>(given.query("isEnabled")))
                    .chat_status(given.query("chatStatus"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::departments::UPLOAD_LOGO,
        call: |desk, given| {
            erase(
                desk.departments()
                    .upload_logo(given.path("department_id"), given.file("departmentLogo")),
            )
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::LIST,
        call: |desk, given| {
            erase(
                desk.dependency_mappings()
                    .list(given.query("layoutId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::GET,
        call: |desk, given| {
            erase(
                desk.dependency_mappings()
                    .get(given.path("dependency_mapping_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::CREATE,
        call: |desk, given| {
            erase(
                desk.dependency_mappings().create(
                    &given.body::<zoho_desk::dependency_mappings::DependencyMappingCreate>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::UPDATE,
        call: |desk, given| {
            erase(desk.dependency_mappings().update(
                given.path("dependency_mapping_id"),
                &given.body::<zoho_desk::dependency_mappings::DependencyMappingUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::DELETE,
        call: |desk, given| {
            erase(
                desk.dependency_mappings()
                    .delete(given.path("dependency_mapping_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::COUNT,
        call: |desk, given| erase(desk.dependency_mappings().count(given.query("layoutId"))),
    },
    Case {
        operation: &zoho_desk::dependency_mappings::LIST_AVAILABLE,
        call: |desk, given| {
            erase(
                desk.dependency_mappings()
                    .list_available(given.query("layoutId")),
            )
        },
    },
    Case {
        operation: &zoho_desk::dependency_mappings::LIST_DEPENDENT_VALUES,
        call: |desk, given| {
            erase(
                desk.dependency_mappings()
                    .list_dependent_values(
                        given.path("layout_id"),
                        given.path("field_id"),
                        given.query("parentValue"),
                        given.query("parentFieldId"),
                    )
                    .search_string(given.query("searchString"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::LIST,
        call: |desk, given| {
            erase(
                desk.direct_assignment_rules()
                    .list()
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::GET,
        call: |desk, given| erase(desk.direct_assignment_rules().get(given.path("rule_id"))),
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::CREATE,
        call: |desk, given| {
            erase(desk.direct_assignment_rules().create(
                &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleCreate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::UPDATE,
        call: |desk, given| {
            erase(desk.direct_assignment_rules().update(
                given.path("rule_id"),
                &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::REPLACE,
        call: |desk, given| {
            erase(desk.direct_assignment_rules().replace(
                given.path("rule_id"),
                &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleReplace>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::CREATE_TARGET,
        call: |desk, given| {
            erase(desk.direct_assignment_rules().create_target(given.path("rule_id"), &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleCreateTarget>()))
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::GET_EXECUTION_STATUS,
        call: |desk, _| erase(desk.direct_assignment_rules().get_execution_status()),
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::GET_TARGET,
        call: |desk, given| {
            erase(
                desk.direct_assignment_rules()
                    .get_target(given.path("rule_id"), given.path("target_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            erase(
                desk.direct_assignment_rules()
                    .list_criteria_fields()
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::REORDER,
        call: |desk, given| {
            erase(
                desk.direct_assignment_rules()
                    .reorder(given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::REPLACE_TARGET,
        call: |desk, given| {
            erase(desk.direct_assignment_rules().replace_target(given.path("rule_id"), given.path("target_id"), &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleReplaceTarget>()))
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::UPDATE_EXECUTION_STATUS,
        call: |desk, given| {
            erase(
                desk.direct_assignment_rules()
                    .update_execution_status(given.body::<zoho_desk::shared::AccountSlaStatus>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::direct_assignment_rules::UPDATE_TARGET,
        call: |desk, given| {
            erase(desk.direct_assignment_rules().update_target(given.path("rule_id"), given.path("target_id"), &given.body::<zoho_desk::direct_assignment_rules::DirectAssignmentRuleUpdateTarget>()))
        },
    },
    Case {
        operation: &zoho_desk::domains::LIST,
        call: |desk, given| {
            erase(
                desk.domains()
                    .list()
                    .is_verified(one::<bool>(given.query("isVerified")))
                    .is_applied(one::<bool>(given.query("isApplied")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::domains::GET,
        call: |desk, given| erase(desk.domains().get(given.path("domain_id"))),
    },
    Case {
        operation: &zoho_desk::domains::CREATE,
        call: |desk, given| erase(desk.domains().create(given.body::<String>())),
    },
    Case {
        operation: &zoho_desk::domains::DELETE,
        call: |desk, given| erase(desk.domains().delete(given.path("domain_id"))),
    },
    Case {
        operation: &zoho_desk::domains::APPLY,
        call: |desk, given| erase(desk.domains().apply(given.body::<String>())),
    },
    Case {
        operation: &zoho_desk::domains::RESET,
        call: |desk, _| erase(desk.domains().reset()),
    },
    Case {
        operation: &zoho_desk::domains::VERIFY,
        call: |desk, given| {
            erase(
                desk.domains()
                    .verify(&given.body::<zoho_desk::domains::DomainVerify>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::email_failure_alerts::LIST,
        call: |desk, given| {
            erase(
                desk.email_failure_alerts()
                    .list(given.query("department"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::email_failure_alerts::CLEAR,
        call: |desk, given| erase(desk.email_failure_alerts().clear(given.query("department"))),
    },
    Case {
        operation: &zoho_desk::email_templates::LIST,
        call: |desk, given| {
            erase(
                desk.email_templates()
                    .list(given.query("departmentId"))
                    .search_str(given.query("searchStr"))
                    .module(given.query("module"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .folder_id(given.query("folderId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::email_templates::GET,
        call: |desk, given| erase(desk.email_templates().get(given.path("email_template_id"))),
    },
    Case {
        operation: &zoho_desk::email_templates::CREATE,
        call: |desk, given| {
            erase(
                desk.email_templates()
                    .create(&given.body::<zoho_desk::email_templates::EmailTemplateCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::email_templates::UPDATE,
        call: |desk, given| {
            erase(desk.email_templates().update(
                given.path("email_template_id"),
                &given.body::<zoho_desk::email_templates::EmailTemplateUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::email_templates::REPLACE,
        call: |desk, given| {
            erase(desk.email_templates().replace(
                given.path("email_template_id"),
                &given.body::<zoho_desk::email_templates::EmailTemplateUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::email_templates::DELETE,
        call: |desk, given| {
            erase(
                desk.email_templates()
                    .delete(given.path("email_template_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::email_templates::DUPLICATE_ATTACHMENTS,
        call: |desk, given| {
            erase(
                desk.email_templates()
                    .duplicate_attachments(given.path("email_template_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::email_templates::LIST_PLACE_HOLDERS,
        call: |desk, given| {
            erase(
                desk.email_templates()
                    .list_place_holders(given.query("departmentId"), given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::email_templates::RENDER,
        call: |desk, given| {
            erase(desk.email_templates().render(
                given.path("email_template_id"),
                &given.body::<zoho_desk::email_templates::EmailTemplateRender>(),
                given.query("entityId"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::event_attachments::LIST,
        call: |desk, given| {
            erase(
                desk.event_attachments()
                    .list(given.path("event_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::event_attachments::UPLOAD,
        call: |desk, given| {
            erase(
                desk.event_attachments()
                    .upload(given.path("event_id"), given.file("file")),
            )
        },
    },
    Case {
        operation: &zoho_desk::event_attachments::DOWNLOAD,
        call: |desk, given| {
            erase_file(
                desk.event_attachments()
                    .download(given.path("event_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::event_attachments::DELETE,
        call: |desk, given| {
            erase(
                desk.event_attachments()
                    .delete(given.path("event_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::event_comments::LIST,
        call: |desk, given| {
            erase(
                desk.event_comments()
                    .list(given.path("event_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::event_comments::GET,
        call: |desk, given| {
            erase(
                desk.event_comments()
                    .get(given.path("event_id"), given.path("comment_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::event_comments::CREATE,
        call: |desk, given| {
            erase(desk.event_comments().create(
                given.path("event_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::event_comments::UPDATE,
        call: |desk, given| {
            erase(desk.event_comments().update(
                given.path("event_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::events::LIST,
        call: |desk, given| {
            erase(
                desk.events()
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
                    .filter_id(given.query("filterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::events::GET,
        call: |desk, given| {
            erase(
                desk.events()
                    .get(given.path("event_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::events::CREATE,
        call: |desk, given| {
            erase(
                desk.events()
                    .create(&given.body::<zoho_desk::events::EventInput>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::events::UPDATE,
        call: |desk, given| {
            erase(desk.events().update(
                given.path("event_id"),
                &given.body::<zoho_desk::events::EventInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::events::UPDATE_MANY,
        call: |desk, given| {
            erase(
                desk.events()
                    .update_many(&given.body::<zoho_desk::shared::FieldUpdate>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::events::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.events()
                    .move_to_trash(given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::events::SEARCH,
        call: |desk, given| {
            erase(
                desk.events()
                    .search()
                    .assignee_id(many::<String>(given.query("assigneeId")))
                    .ticket_number(many::<i64>(given.query("ticketNumber")))
                    .start_date_range(given.query("startDateRange"))
                    .subject(given.query("subject"))
                    .department_id(given.query("departmentId"))
                    .created_time_range(given.query("createdTimeRange"))
                    .priority(many::<String>(given.query("priority")))
                    .all(given.query("_all"))
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
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::events::DELETE_SPAM,
        call: |desk, given| {
            erase(
                desk.events()
                    .delete_spam(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::events::EMPTY_SPAM,
        call: |desk, given| erase(desk.events().empty_spam(given.body::<zoho_http::Id>())),
    },
    Case {
        operation: &zoho_desk::events::LIST_BY_TICKET,
        call: |desk, given| {
            erase(
                desk.events()
                    .list_by_ticket(given.path("ticket_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .is_spam(one::<bool>(given.query("isSpam")))
                    .is_completed(one::<bool>(given.query("isCompleted")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::fields::LIST,
        call: |desk, given| {
            erase(
                desk.fields()
                    .list(given.query("module"))
                    .api_names(many::<String>(given.query("apiNames")))
                    .filter(given.query("filter"))
                    .associated_departments(given.query("associatedDepartments"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::fields::GET,
        call: |desk, given| erase(desk.fields().get(given.path("field_id"))),
    },
    Case {
        operation: &zoho_desk::fields::CREATE,
        call: |desk, given| {
            erase(desk.fields().create(
                &given.body::<zoho_desk::fields::FieldInput>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::fields::UPDATE,
        call: |desk, given| {
            erase(desk.fields().update(
                given.path("field_id"),
                &given.body::<zoho_desk::fields::FieldInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::fields::DELETE,
        call: |desk, given| erase(desk.fields().delete(given.path("field_id"))),
    },
    Case {
        operation: &zoho_desk::finance::LIST_ESTIMATES,
        call: |desk, given| {
            erase(
                desk.finance()
                    .list_estimates(given.path("finance_service"), given.query("deskModuleName"))
                    .desk_entity_id(given.query("deskEntityId"))
                    .page_number(one::<i64>(given.query("pageNumber")))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::finance::LIST_INVOICES,
        call: |desk, given| {
            erase(
                desk.finance()
                    .list_invoices(given.path("finance_service"), given.query("deskModuleName"))
                    .desk_entity_id(given.query("deskEntityId"))
                    .page_number(one::<i64>(given.query("pageNumber")))
                    .department_id(given.query("departmentId"))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::finance::MARK_INVOICES_AS_SENT,
        call: |desk, given| {
            erase(desk.finance().mark_invoices_as_sent(
                given.path("finance_service"),
                given.body::<Vec<zoho_http::Id>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::finance::UPDATE_ESTIMATE,
        call: |desk, given| {
            erase(desk.finance().update_estimate(
                given.path("finance_service"),
                given.path("estimate_id"),
                given.body::<String>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::finance::UPDATE_INVOICE,
        call: |desk, given| {
            erase(desk.finance().update_invoice(
                given.path("finance_service"),
                given.path("invoice_id"),
                given.body::<String>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::followers::LIST,
        call: |desk, given| {
            erase(
                desk.followers()
                    .list(given.path("module"), given.path("record_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .user_type(given.query("userType"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::followers::COUNT,
        call: |desk, given| {
            erase(
                desk.followers()
                    .count(given.path("module"), given.path("record_id"))
                    .user_type(given.query("userType"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::followers::FOLLOW,
        call: |desk, given| {
            erase(
                desk.followers()
                    .follow(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::followers::LIST_MY_FOLLOWED,
        call: |desk, given| {
            erase(
                desk.followers()
                    .list_my_followed(given.query("entityType"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .locale(given.query("locale"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::followers::UNFOLLOW,
        call: |desk, given| {
            erase(
                desk.followers()
                    .unfollow(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::generic_actions::EXECUTE,
        call: |desk, given| {
            erase(desk.generic_actions().execute(
                given.path("version_id"),
                &given.body::<zoho_desk::generic_actions::GenericActionExecute>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::help_centers::LIST,
        call: |desk, given| {
            erase(
                desk.help_centers()
                    .list()
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .include(given.query("include"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::help_centers::GET,
        call: |desk, given| erase(desk.help_centers().get(given.path("helpcenter_id"))),
    },
    Case {
        operation: &zoho_desk::help_centers::CREATE_SITEMAPS,
        call: |desk, given| {
            erase(
                desk.help_centers()
                    .create_sitemaps(given.path("helpcenter_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::holiday_lists::LIST,
        call: |desk, given| {
            erase(
                desk.holiday_lists()
                    .list()
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::holiday_lists::GET,
        call: |desk, given| erase(desk.holiday_lists().get(given.path("holiday_list_id"))),
    },
    Case {
        operation: &zoho_desk::holiday_lists::CREATE,
        call: |desk, given| {
            erase(
                desk.holiday_lists()
                    .create(&given.body::<zoho_desk::holiday_lists::HolidayListCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::holiday_lists::UPDATE,
        call: |desk, given| {
            erase(desk.holiday_lists().update(
                given.path("holiday_list_id"),
                &given.body::<zoho_desk::holiday_lists::HolidayListUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::im_bots::LIST,
        call: |desk, given| {
            erase(
                desk.im_bots()
                    .list()
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .type_(given.query("type"))
                    .statuses(many::<String>(given.query("statuses")))
                    .name(given.query("name"))
                    .include(many::<String>(given.query("include")))
                    .channels(many::<String>(given.query("channels")))
                    .is_channel_associated(one::<bool>(given.query("isChannelAssociated")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_bots::GET,
        call: |desk, given| erase(desk.im_bots().get(given.path("bot_id"))),
    },
    Case {
        operation: &zoho_desk::im_canned_messages::LIST,
        call: |desk, given| {
            erase(
                desk.im_canned_messages()
                    .list(given.query("departmentId"), given.query("type"))
                    .modified_after(one::<zoho_http::DateTime>(given.query("modifiedAfter")))
                    .tag(given.query("tag"))
                    .contact_id(given.query("contactId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .waba_id(given.query("wabaId"))
                    .channel_id(given.query("channelId"))
                    .status(given.query("status"))
                    .language(given.query("language"))
                    .session_id(given.query("sessionId"))
                    .ticket_id(given.query("ticketId"))
                    .is_active(one::<bool>(given.query("isActive")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_canned_messages::GET,
        call: |desk, given| {
            erase(
                desk.im_canned_messages()
                    .get(given.path("template_message_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_canned_messages::APPLY,
        call: |desk, given| {
            erase(
                desk.im_canned_messages()
                    .apply(given.path("template_message_id"))
                    .contact_id(given.query("contactId"))
                    .session_id(given.query("sessionId"))
                    .ticket_id(given.query("ticketId"))
                    .language(given.query("language"))
                    .into_call(),
            )
        },
    },
];
