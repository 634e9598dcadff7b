// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, erase_file, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::account_attachments::LIST,
        call: |desk, given| {
            erase(
                desk.account_attachments()
                    .list(given.path("account_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_attachments::UPLOAD,
        call: |desk, given| {
            erase(
                desk.account_attachments()
                    .upload(given.path("account_id"), given.file("file")),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_attachments::DOWNLOAD,
        call: |desk, given| {
            erase_file(
                desk.account_attachments()
                    .download(given.path("account_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_attachments::DELETE,
        call: |desk, given| {
            erase(
                desk.account_attachments()
                    .delete(given.path("account_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_comments::LIST,
        call: |desk, given| {
            erase(
                desk.account_comments()
                    .list(given.path("account_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_comments::GET,
        call: |desk, given| {
            erase(
                desk.account_comments()
                    .get(given.path("account_id"), given.path("comment_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_comments::CREATE,
        call: |desk, given| {
            erase(desk.account_comments().create(
                given.path("account_id"),
                &given.body::<zoho_desk::shared::CommentCreate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::account_comments::UPDATE,
        call: |desk, given| {
            erase(desk.account_comments().update(
                given.path("account_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::account_comments::DELETE,
        call: |desk, given| {
            erase(
                desk.account_comments()
                    .delete(given.path("account_id"), given.path("comment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_contact_mappings::UPDATE,
        call: |desk, given| {
            erase(desk.account_contact_mappings().update(
                given.path("mapping_id"),
                &given.body::<zoho_desk::account_contact_mappings::AccountContactMappingUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::account_deduplication::GET_DEFAULT_FIELD,
        call: |desk, _| erase(desk.account_deduplication().get_default_field()),
    },
    Case {
        operation: &zoho_desk::account_deduplication::LIST_DUPLICATES,
        call: |desk, given| {
            erase(
                desk.account_deduplication()
                    .list_duplicates(given.query("fieldName"), given.query("fieldValues"))
                    .limit(one::<i64>(given.query("limit")))
                    .sort_by(given.query("sortBy"))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_deduplication::LIST_VALUES,
        call: |desk, given| {
            erase(
                desk.account_deduplication()
                    .list_values()
                    .field_name(given.query("fieldName"))
                    .sw_field_value(given.query("swFieldValue"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_deduplication::SET_DEFAULT_FIELD,
        call: |desk, given| {
            erase(desk.account_deduplication().set_default_field(&given.body::<zoho_desk::account_deduplication::AccountDeduplicationSetDefaultField>()))
        },
    },
    Case {
        operation: &zoho_desk::account_followers::LIST,
        call: |desk, given| {
            erase(
                desk.account_followers()
                    .list(given.path("account_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_followers::ADD,
        call: |desk, given| {
            erase(
                desk.account_followers()
                    .add(given.path("account_id"), given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_followers::REMOVE,
        call: |desk, given| {
            erase(
                desk.account_followers()
                    .remove(given.path("account_id"), given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_slas::LIST,
        call: |desk, given| {
            erase(
                desk.account_slas()
                    .list(given.path("account_id"))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::account_slas::SET,
        call: |desk, given| {
            erase(desk.account_slas().set(
                given.path("account_id"),
                given.path("sla_id"),
                given.body::<bool>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::account_time_entries::LIST,
        call: |desk, given| {
            erase(
                desk.account_time_entries()
                    .list(given.path("account_id"))
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
        operation: &zoho_desk::account_time_entries::GET_SUMMATION,
        call: |desk, given| {
            erase(
                desk.account_time_entries()
                    .get_summation(given.path("account_id"))
                    .module(given.query("module"))
                    .department_id(given.query("departmentId"))
                    .bill_status(given.query("billStatus"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .list()
                    .view_id(given.query("viewId"))
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
        operation: &zoho_desk::accounts::GET,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .get(given.path("account_id"))
                    .include(given.query("include"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::CREATE,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .create(&given.body::<zoho_desk::accounts::AccountInput>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::UPDATE,
        call: |desk, given| {
            erase(desk.accounts().update(
                given.path("account_id"),
                &given.body::<zoho_desk::accounts::AccountInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::accounts::UPDATE_MANY,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .update_many(&given.body::<zoho_desk::shared::FieldUpdate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .move_to_trash(given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::SEARCH,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .search()
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
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::COUNT,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .count(given.query("viewId"))
                    .starts_with(given.query("startsWith"))
                    .filter(&json::<serde_json::Value>(given.query("filter")))
                    .filter_id(given.query("filterId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::ASSOCIATE_PRODUCTS,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .associate_products(
                        given.path("account_id"),
                        &given.body::<zoho_desk::accounts::AccountAssociateProducts>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::GET_STATISTICS,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .get_statistics(given.path("account_id"))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_BY_CONTACT,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .list_by_contact(given.path("contact_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .starts_with(given.query("startsWith"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_BY_PRODUCT,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .list_by_product(given.path("product_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_CONTRACTS,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .list_contracts(given.path("account_id"))
                    .contract_status(given.query("contractStatus"))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_HISTORY,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .list_history(given.path("account_id"), given.query("contactId"))
                    .agent_id(given.query("agentId"))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_TICKETS,
        call: |desk, given| {
            erase(
                desk.accounts()
                    .list_tickets(given.path("account_id"))
                    .include(many::<String>(given.query("include")))
                    .department_id(given.query("departmentId"))
                    .due_date(many::<String>(given.query("dueDate")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .is_spam(one::<bool>(given.query("isSpam")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::accounts::MERGE,
        call: |desk, given| {
            erase(desk.accounts().merge(
                given.path("account_id"),
                &given.body::<zoho_desk::accounts::AccountMerge>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::activities::LIST,
        call: |desk, given| {
            erase(
                desk.activities()
                    .list(given.path("ticket_id"))
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
        operation: &zoho_desk::activities::SEARCH,
        call: |desk, given| {
            erase(
                desk.activities()
                    .search()
                    .ticket_number(many::<i64>(given.query("ticketNumber")))
                    .subject(given.query("subject"))
                    .department_id(given.query("departmentId"))
                    .created_time_range(given.query("createdTimeRange"))
                    .priority(many::<String>(given.query("priority")))
                    .assignee_id(many::<String>(given.query("assigneeId")))
                    .all(given.query("_all"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .id(many::<String>(given.query("id")))
                    .status(many::<String>(given.query("status")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::activities::EMPTY_SPAM,
        call: |desk, given| erase(desk.activities().empty_spam(given.body::<zoho_http::Id>())),
    },
    Case {
        operation: &zoho_desk::actors::LIST,
        call: |desk, given| {
            erase(
                desk.actors()
                    .list(many::<String>(given.query("actorIds")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::actors::GET,
        call: |desk, given| erase(desk.actors().get(given.path("actor_id"))),
    },
    Case {
        operation: &zoho_desk::agent_availability::LIST,
        call: |desk, given| {
            erase(
                desk.agent_availability()
                    .list(given.query("departmentId"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agent_availability::GET_CONFIG,
        call: |desk, _| erase(desk.agent_availability().get_config()),
    },
    Case {
        operation: &zoho_desk::agent_availability::LIST_OFFLINE,
        call: |desk, given| {
            erase(
                desk.agent_availability()
                    .list_offline(given.query("departmentId"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agent_availability::LIST_ONLINE,
        call: |desk, given| {
            erase(
                desk.agent_availability()
                    .list_online(given.query("departmentId"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agent_availability::UPDATE_CONFIG,
        call: |desk, given| {
            erase(desk.agent_availability().update_config(
                &given.body::<zoho_desk::agent_availability::AgentAvailabilityConfig>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::agent_signatures::GET,
        call: |desk, given| erase(desk.agent_signatures().get(given.path("agent_id"))),
    },
    Case {
        operation: &zoho_desk::agent_signatures::UPDATE,
        call: |desk, given| {
            erase(desk.agent_signatures().update(
                given.path("agent_id"),
                &given.body::<zoho_desk::agent_signatures::AgentSignatureUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::agent_signatures::UPDATE_CUSTOMIZED_SIGNATURE,
        call: |desk, given| {
            erase(desk.agent_signatures().update_customized_signature(given.path("agent_id"), &given.body::<zoho_desk::agent_signatures::AgentSignatureUpdateCustomizedSignature>()))
        },
    },
    Case {
        operation: &zoho_desk::agent_time_entries::LIST,
        call: |desk, given| {
            erase(
                desk.agent_time_entries()
                    .list(given.path("agent_id"))
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
        operation: &zoho_desk::agent_time_entries::GET,
        call: |desk, given| {
            erase(
                desk.agent_time_entries()
                    .get(given.path("agent_id"), given.path("agent_time_entry_id"))
                    .include(given.query("include"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agent_time_entries::GET_SUMMATION,
        call: |desk, given| {
            erase(
                desk.agent_time_entries()
                    .get_summation(given.path("agent_id"))
                    .module(given.query("module"))
                    .department_id(given.query("departmentId"))
                    .bill_status(given.query("billStatus"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::LIST,
        call: |desk, given| {
            erase(
                desk.agents()
                    .list()
                    .include(many::<String>(given.query("include")))
                    .role_ids(many::<String>(given.query("roleIds")))
                    .search_str(given.query("searchStr"))
                    .cf_search_str(given.query("cfSearchStr"))
                    .cf_field_name(given.query("cfFieldName"))
                    .field_name(given.query("fieldName"))
                    .is_light_agent(one::<bool>(given.query("isLightAgent")))
                    .sort_order(given.query("sortOrder"))
                    .limit(one::<i64>(given.query("limit")))
                    .role_permission_type(given.query("rolePermissionType"))
                    .profile_ids(many::<String>(given.query("profileIds")))
                    .from(one::<i64>(given.query("from")))
                    .is_confirmed(one::<bool>(given.query("isConfirmed")))
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::GET,
        call: |desk, given| {
            erase(
                desk.agents()
                    .get(given.path("agent_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::CREATE,
        call: |desk, given| {
            erase(
                desk.agents()
                    .create(&given.body::<zoho_desk::agents::AgentCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::UPDATE,
        call: |desk, given| {
            erase(desk.agents().update(
                given.path("agent_id"),
                &given.body::<zoho_desk::agents::AgentUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::agents::DELETE,
        call: |desk, given| erase(desk.agents().delete(given.path("agent_id"))),
    },
    Case {
        operation: &zoho_desk::agents::COUNT,
        call: |desk, given| {
            erase(
                desk.agents()
                    .count()
                    .is_confirmed(one::<bool>(given.query("isConfirmed")))
                    .include_light_agent(one::<bool>(given.query("includeLightAgent")))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::ACTIVATE,
        call: |desk, given| erase(desk.agents().activate(given.body::<Vec<zoho_http::Id>>())),
    },
    Case {
        operation: &zoho_desk::agents::ANONYMIZE_DELETED,
        call: |desk, given| {
            erase(desk.agents().anonymize_deleted(
                given.path("agent_id"),
                &given.body::<zoho_desk::shared::AgentAnonymizeDeleted>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::agents::DEACTIVATE,
        call: |desk, given| erase(desk.agents().deactivate(given.path("agent_id"))),
    },
    Case {
        operation: &zoho_desk::agents::DELETE_MY_PHOTO,
        call: |desk, _| erase(desk.agents().delete_my_photo()),
    },
    Case {
        operation: &zoho_desk::agents::DELETE_UNCONFIRMED,
        call: |desk, given| {
            erase(
                desk.agents()
                    .delete_unconfirmed(given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::DISPLAY_ENTITY,
        call: |desk, given| {
            erase(desk.agents().display_entity(
                given.path("agent_id"),
                given.path("entity_name"),
                given.path("entity_id"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::agents::DOWNLOAD_PHOTO,
        call: |desk, given| {
            erase_file(
                desk.agents()
                    .download_photo(given.path("agent_id"))
                    .file_size(given.query("fileSize"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_BY_EMAIL,
        call: |desk, given| erase(desk.agents().get_by_email(given.path("email"))),
    },
    Case {
        operation: &zoho_desk::agents::GET_BY_ZUID,
        call: |desk, given| erase(desk.agents().get_by_zuid(given.path("zuid"))),
    },
    Case {
        operation: &zoho_desk::agents::GET_COUNTS,
        call: |desk, _| erase(desk.agents().get_counts()),
    },
    Case {
        operation: &zoho_desk::agents::GET_ME,
        call: |desk, given| {
            erase(
                desk.agents()
                    .get_me()
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_MY_ENTITY_PREFERENCES,
        call: |desk, given| {
            erase(
                desk.agents()
                    .get_my_entity_preferences()
                    .entity_type(given.query("entityType"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_MY_PREFERENCES,
        call: |desk, _| erase(desk.agents().get_my_preferences()),
    },
    Case {
        operation: &zoho_desk::agents::LIST_BY_IDS,
        call: |desk, given| {
            erase(
                desk.agents()
                    .list_by_ids(many::<String>(given.query("agentIds")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::LIST_DELETED,
        call: |desk, given| {
            erase(
                desk.agents()
                    .list_deleted()
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::REINVITE,
        call: |desk, given| erase(desk.agents().reinvite(given.body::<Vec<zoho_http::Id>>())),
    },
    Case {
        operation: &zoho_desk::agents::SCHEDULE_REASSIGNMENT,
        call: |desk, given| {
            erase(desk.agents().schedule_reassignment(
                given.path("agent_id"),
                &given.body::<Vec<zoho_desk::agents::AgentReassignment>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::agents::UPDATE_MY_ENTITY_PREFERENCES,
        call: |desk, given| {
            erase(desk.agents().update_my_entity_preferences(
                &given.body::<Vec<zoho_desk::agents::AgentEntityPreference>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::agents::UPDATE_MY_PREFERENCES,
        call: |desk, given| {
            erase(
                desk.agents().update_my_preferences(
                    &given.body::<zoho_desk::agents::AgentPreferencesUpdate>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_desk::agents::UPLOAD_MY_PHOTO,
        call: |desk, given| erase(desk.agents().upload_my_photo(given.file("userPhoto"))),
    },
    Case {
        operation: &zoho_desk::article_attachments::LIST,
        call: |desk, given| {
            erase(
                desk.article_attachments()
                    .list(given.path("article_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::UPLOAD,
        call: |desk, given| {
            erase(desk.article_attachments().upload(
                given.file("file"),
                given.query("attachmentType"),
                given.query("workspaceId"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::DOWNLOAD,
        call: |desk, given| {
            erase_file(
                desk.article_attachments()
                    .download(
                        given.path("article_id"),
                        given.path("locale"),
                        given.path("attachment_id"),
                    )
                    .inline(one::<bool>(given.query("inline")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::REPLACE,
        call: |desk, given| {
            erase(desk.article_attachments().replace(
                given.path("article_id"),
                given.file("file"),
                given.query("attachmentType"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::DELETE,
        call: |desk, given| {
            erase(
                desk.article_attachments()
                    .delete(given.path("article_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::ASSOCIATE,
        call: |desk, given| {
            erase(desk.article_attachments().associate(
                given.path("article_id"),
                given.file("file"),
                given.query("attachmentType"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::ASSOCIATE_WITH_TRANSLATION,
        call: |desk, given| {
            erase(
                desk.article_attachments()
                    .associate_with_translation(
                        given.path("article_id"),
                        given.path("locale"),
                        given.body::<Vec<zoho_http::Id>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::DISSOCIATE_FROM_TRANSLATION,
        call: |desk, given| {
            erase(desk.article_attachments().dissociate_from_translation(
                given.path("article_id"),
                given.path("locale"),
                given.body::<Vec<zoho_http::Id>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::LIST_BY_TRANSLATION,
        call: |desk, given| {
            erase(
                desk.article_attachments()
                    .list_by_translation(given.path("article_id"), given.path("locale"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::LIST_DOCS_RESOURCES,
        call: |desk, given| {
            erase(
                desk.article_attachments()
                    .list_docs_resources(given.query("resourceIds"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::UPLOAD_FOR_TRANSLATION,
        call: |desk, given| {
            erase(desk.article_attachments().upload_for_translation(
                given.path("article_id"),
                given.path("locale"),
                given.file("file"),
                given.query("attachmentType"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::UPLOAD_LEGACY,
        call: |desk, given| {
            erase(
                desk.article_attachments()
                    .upload_legacy(
                        given.file("file"),
                        given.query("workspaceId"),
                        given.query("attachmentType"),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_comments::LIST,
        call: |desk, given| {
            erase(
                desk.article_comments()
                    .list(given.path("article_id"), given.path("locale"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_comments::GET,
        call: |desk, given| {
            erase(desk.article_comments().get(
                given.path("article_id"),
                given.path("locale"),
                given.path("comment_id"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_comments::CREATE,
        call: |desk, given| {
            erase(desk.article_comments().create(
                given.path("article_id"),
                given.path("locale"),
                &given.body::<zoho_desk::article_comments::ArticleCommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_comments::UPDATE,
        call: |desk, given| {
            erase(desk.article_comments().update(
                given.path("article_id"),
                given.path("locale"),
                given.path("comment_id"),
                &given.body::<zoho_desk::article_comments::ArticleCommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_comments::DELETE,
        call: |desk, given| {
            erase(desk.article_comments().delete(
                given.path("article_id"),
                given.path("locale"),
                given.path("comment_id"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_comments::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.article_comments()
                    .move_to_trash(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_comments::APPROVE,
        call: |desk, given| {
            erase(
                desk.article_comments()
                    .approve(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_comments::CONVERT_AS_TICKET,
        call: |desk, given| {
            erase(desk.article_comments().convert_as_ticket(
                given.path("article_id"),
                given.path("locale"),
                given.path("comment_id"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_comments::COUNT_MODERATED,
        call: |desk, given| {
            erase(
                desk.article_comments()
                    .count_moderated()
                    .locale(given.query("locale"))
                    .category_id(given.query("categoryId"))
                    .commented_by(given.query("commentedBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_comments::LIST_MODERATED,
        call: |desk, given| {
            erase(
                desk.article_comments()
                    .list_moderated()
                    .locale(given.query("locale"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .commented_by(given.query("commentedBy"))
                    .category_id(given.query("categoryId"))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::LIST,
        call: |desk, given| {
            erase(
                desk.article_feedbacks()
                    .list()
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .locale(given.query("locale"))
                    .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                    .sort_by(given.query("sortBy"))
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .time_range(given.query("timeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::GET,
        call: |desk, given| {
            erase(
                desk.article_feedbacks()
                    .get(given.path("feedback_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::CREATE,
        call: |desk, given| {
            erase(desk.article_feedbacks().create(
                given.path("article_id"),
                given.path("locale"),
                &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackCreate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::UPDATE,
        call: |desk, given| {
            erase(desk.article_feedbacks().update(
                given.path("feedback_id"),
                given.body::<zoho_desk::article_feedbacks::ArticleFeedbackUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::DELETE,
        call: |desk, given| erase(desk.article_feedbacks().delete(given.path("feedback_id"))),
    },
    Case {
        operation: &zoho_desk::article_feedbacks::ADD_AS_TICKET,
        call: |desk, given| {
            erase(desk.article_feedbacks().add_as_ticket(
                given.path("feedback_id"),
                &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackAddAsTicket>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::ADD_RESOLUTION,
        call: |desk, given| {
            erase(desk.article_feedbacks().add_resolution(
                given.path("feedback_id"),
                &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackAddResolution>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::DELETE_LEGACY,
        call: |desk, given| {
            erase(
                desk.article_feedbacks()
                    .delete_legacy(given.path("feedback_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::LIST_BY_TRANSLATION,
        call: |desk, given| {
            erase(
                desk.article_feedbacks()
                    .list_by_translation(given.path("article_id"), given.path("locale"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .created_time_range(given.query("createdTimeRange"))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::REPLACE_LEGACY,
        call: |desk, given| {
            erase(desk.article_feedbacks().replace_legacy(
                given.path("article_id"),
                &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackAddAsTicket>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_feedbacks::UPDATE_LEGACY,
        call: |desk, given| {
            erase(desk.article_feedbacks().update_legacy(
                given.path("article_id"),
                &given.body::<zoho_desk::article_feedbacks::ArticleFeedbackAddAsTicket>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::GET,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .get()
                    .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                    .stats_type(many::<String>(given.query("statsType")))
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .locale(given.query("locale"))
                    .time_range(given.query("timeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::COUNT_TRANSLATION_USERS,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .count_translation_users(given.path("article_id"), given.path("locale"))
                    .action(given.query("action"))
                    .user_type(given.query("userType"))
                    .time_range(given.query("timeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::GENERATE_REPORTS,
        call: |desk, given| {
            erase(desk.article_statistics().generate_reports(
                &given.body::<zoho_desk::article_statistics::ArticleReportRequest>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::GET_COUNTS,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .get_counts(many::<String>(given.query("action")))
                    .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .user_type(given.query("userType"))
                    .locale(given.query("locale"))
                    .time_range(given.query("timeRange"))
                    .action_source(many::<String>(given.query("actionSource")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::GET_TRENDS,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .get_trends(given.path("article_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .action(many::<String>(given.query("action")))
                    .from(one::<i64>(given.query("from")))
                    .user_type(given.query("userType"))
                    .time_range(given.query("timeRange"))
                    .action_source(many::<String>(given.query("actionSource")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_ARTICLE_USERS,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .list_article_users(given.path("article_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .action(given.query("action"))
                    .user_type(given.query("userType"))
                    .from(one::<i64>(given.query("from")))
                    .time_range(given.query("timeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_INTERACTED_USERS,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .list_interacted_users(given.query("articleId"), given.query("locale"))
                    .action(given.query("action"))
                    .limit(one::<i64>(given.query("limit")))
                    .user_type(given.query("userType"))
                    .from(one::<i64>(given.query("from")))
                    .time_range(given.query("timeRange"))
                    .action_source(many::<String>(given.query("actionSource")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_REPORTS,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .list_reports(given.query("action"))
                    .include_action_counts(many::<String>(given.query("includeActionCounts")))
                    .limit(one::<i64>(given.query("limit")))
                    .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                    .from(one::<i64>(given.query("from")))
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .locale(given.query("locale"))
                    .time_range(given.query("timeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_TRANSLATION_USERS,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .list_translation_users(given.path("article_id"), given.path("locale"))
                    .limit(one::<i64>(given.query("limit")))
                    .action(given.query("action"))
                    .user_type(given.query("userType"))
                    .from(one::<i64>(given.query("from")))
                    .time_range(given.query("timeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::LIST_TRENDS,
        call: |desk, given| {
            erase(
                desk.article_statistics()
                    .list_trends()
                    .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                    .limit(one::<i64>(given.query("limit")))
                    .action(many::<String>(given.query("action")))
                    .permission(many::<String>(given.query("permission")))
                    .from(one::<i64>(given.query("from")))
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .user_type(given.query("userType"))
                    .locale(given.query("locale"))
                    .helpcenter_ids(many::<String>(given.query("helpcenterIds")))
                    .time_range(given.query("timeRange"))
                    .action_source(many::<String>(given.query("actionSource")))
                    .status(many::<String>(given.query("status")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_statistics::RESET,
        call: |desk, given| {
            erase(desk.article_statistics().reset(
                given.path("article_id"),
                given.body::<Vec<zoho_desk::article_statistics::ArticleStatisticAction>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIST,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .list(given.path("article_id"))
                    .permission(many::<String>(given.query("permission")))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .author_id(given.query("authorId"))
                    .translation_state(given.query("translationState"))
                    .status(many::<String>(given.query("status")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .get(given.path("article_translation_id"))
                    .with_version(given.query("version"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::CREATE,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .create(
                        given.path("article_id"),
                        &given.body::<zoho_desk::article_translations::ArticleTranslationCreate>(),
                    )
                    .template_id(given.header("templateId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::UPDATE,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .update(
                        given.path("article_id"),
                        given.path("locale"),
                        &given.body::<zoho_desk::article_translations::ArticleTranslationUpdate>(),
                    )
                    .create_version(one::<bool>(given.query("createVersion")))
                    .template_id(given.header("templateId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .move_to_trash(given.path("article_id"), given.path("locale")),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::SEARCH,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .search(
                        many::<String>(given.query("tag")),
                        given.query("searchString"),
                    )
                    .include(many::<String>(given.query("include")))
                    .is_trashed(many::<bool>(given.query("isTrashed")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .permission(many::<String>(given.query("permission")))
                    .locale(given.query("locale"))
                    .author_id(given.query("authorId"))
                    .category_id(given.query("categoryId"))
                    .status(many::<String>(given.query("status")))
                    .duration(given.query("duration"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::COUNT,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .count()
                    .created_time_range(given.query("createdTimeRange"))
                    .permission(many::<String>(given.query("permission")))
                    .author_id(given.query("authorId"))
                    .locale(given.query("locale"))
                    .translation_status(given.query("translationStatus"))
                    .translation_state(given.query("translationState"))
                    .is_trashed(many::<bool>(given.query("isTrashed")))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .expiry_time_range(given.query("expiryTimeRange"))
                    .category_id(given.query("categoryId"))
                    .status(many::<String>(given.query("status")))
                    .source_locale(given.query("sourceLocale"))
                    .tag(given.query("tag"))
                    .is_template(one::<bool>(given.query("isTemplate")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::ADD_PERMALINK,
        call: |desk, given| {
            erase(desk.article_translations().add_permalink(
                given.path("article_id"),
                given.path("locale"),
                &given.body::<zoho_desk::article_translations::ArticleTranslationAddPermalink>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_translations::DISLIKE,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .dislike(given.path("article_id"), given.path("locale")),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::DUPLICATE,
        call: |desk, given| {
            erase(desk.article_translations().duplicate(
                given.path("article_id"),
                given.path("locale"),
                &given.body::<zoho_desk::article_translations::ArticleTranslationDuplicate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_ANSWER,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .get_answer(given.path("article_id"), given.path("locale"))
                    .with_version(given.query("version"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_BY_LOCALE,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .get_by_locale(given.path("article_id"), given.path("locale"))
                    .with_version(given.query("version"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_BY_PERMALINK,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .get_by_permalink(given.query("permalink"), given.query("locale"))
                    .with_version(given.query("version"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_CONCURRENT_EDIT_STATUS,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .get_concurrent_edit_status(given.path("article_id"), given.path("locale"))
                    .with_version(given.query("version"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_INSIGHTS,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .get_insights(given.path("article_id"), given.path("locale")),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_PERMALINKS,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .get_permalinks(given.path("article_id"), given.path("locale")),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_VERSION_DIFF,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .get_version_diff(
                        given.path("article_id"),
                        given.path("locale"),
                        given.query("baseVersion"),
                        given.query("compareVersion"),
                    )
                    .insert_css_class(given.query("insertCssClass"))
                    .delete_css_class(given.query("deleteCssClass"))
                    .modified_css_class(given.query("modifiedCssClass"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIKE,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .like(given.path("article_id"), given.path("locale")),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIST_EXTERNAL_IMAGES,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .list_external_images(given.path("article_id"), given.path("locale"))
                    .with_version(given.query("version"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIST_MANY,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .list_many()
                    .permission(many::<String>(given.query("permission")))
                    .author_id(given.query("authorId"))
                    .locale(given.query("locale"))
                    .translation_status(given.query("translationStatus"))
                    .translation_state(given.query("translationState"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .expiry_time_range(given.query("expiryTimeRange"))
                    .category_id(given.query("categoryId"))
                    .status(many::<String>(given.query("status")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIST_VERSIONS,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .list_versions(given.path("article_id"), given.path("locale")),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::SEARCH_BY_TAG,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .search_by_tag(many::<String>(given.query("tag")))
                    .is_trashed(many::<bool>(given.query("isTrashed")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .permission(many::<String>(given.query("permission")))
                    .locale(given.query("locale"))
                    .author_id(given.query("authorId"))
                    .category_id(given.query("categoryId"))
                    .status(many::<String>(given.query("status")))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::UPDATE_PERMALINKS,
        call: |desk, given| {
            erase(
                desk.article_translations()
                    .update_permalinks(
                        given.path("article_id"),
                        given.path("locale"),
                        &given.body::<zoho_desk::shared::UpdatePermalinks>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_translations::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
        call: |desk, given| {
            erase(desk.article_translations().upload_external_images_to_gallery(given.path("article_id"), given.path("locale"), &given.body::<zoho_desk::article_translations::ArticleTranslationUploadExternalImagesToGallery>()))
        },
    },
    Case {
        operation: &zoho_desk::article_view_preferences::LIST,
        call: |desk, given| {
            erase(
                desk.article_view_preferences()
                    .list()
                    .department_id(given.query("departmentId"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::article_view_preferences::UPDATE,
        call: |desk, given| {
            erase(desk.article_view_preferences().update(
                &given.body::<zoho_desk::article_view_preferences::ArticleViewPreferenceUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::articles::LIST,
        call: |desk, given| {
            erase(
                desk.articles()
                    .list()
                    .permission(many::<String>(given.query("permission")))
                    .author_id(given.query("authorId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .category_id(given.query("categoryId"))
                    .status(many::<String>(given.query("status")))
                    .sort_by(given.query("sortBy"))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .expiry_time_range(given.query("expiryTimeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::GET,
        call: |desk, given| {
            erase(
                desk.articles()
                    .get(given.path("article_id"))
                    .with_version(given.query("version"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::CREATE,
        call: |desk, given| {
            erase(
                desk.articles()
                    .create(&given.body::<zoho_desk::articles::ArticleInput>())
                    .template_id(given.header("templateId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::UPDATE,
        call: |desk, given| {
            erase(
                desk.articles()
                    .update(
                        given.path("article_id"),
                        &given.body::<zoho_desk::articles::ArticleUpdate>(),
                    )
                    .template_id(given.header("templateId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.articles()
                    .move_to_trash(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::SEARCH,
        call: |desk, given| {
            erase(
                desk.articles()
                    .search()
                    .category_name(many::<String>(given.query("categoryName")))
                    .tag(many::<String>(given.query("tag")))
                    .department_id(given.query("departmentId"))
                    .created_time_range(given.query("createdTimeRange"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .id(many::<String>(given.query("id")))
                    .all(given.query("_all"))
                    .sort_by(given.query("sortBy"))
                    .title(given.query("title"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::COUNT,
        call: |desk, given| {
            erase(
                desk.articles()
                    .count()
                    .permission(many::<String>(given.query("permission")))
                    .author_id(given.query("authorId"))
                    .category_id(given.query("categoryId"))
                    .status(many::<String>(given.query("status")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::CHECK_PERMALINK_AVAILABILITY,
        call: |desk, given| {
            erase(desk.articles().check_permalink_availability(
                &given.body::<zoho_desk::articles::ArticleCheckPermalinkAvailability>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::articles::CONVERT_CLOUD_DOCUMENT_TO_HTML,
        call: |desk, given| {
            erase(desk.articles().convert_cloud_document_to_html(
                &given.body::<zoho_desk::articles::ArticleConvertCloudDocumentToHtml>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::articles::GET_INSIGHTS,
        call: |desk, given| erase(desk.articles().get_insights(given.path("article_id"))),
    },
    Case {
        operation: &zoho_desk::articles::LIST_HISTORY,
        call: |desk, given| {
            erase(
                desk.articles()
                    .list_history(given.path("article_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .events(many::<String>(given.query("events")))
                    .user_ids(many::<String>(given.query("userIds")))
                    .from_time(one::<zoho_http::DateTime>(given.query("fromTime")))
                    .to_time(one::<zoho_http::DateTime>(given.query("toTime")))
                    .into_call(),
            )
        },
    },
];
