// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_channels::LIST,
        call: |desk, given| {
            erase(
                desk.im_channels()
                    .list()
                    .include(many::<String>(given.query("include")))
                    .department_id(given.query("departmentId"))
                    .integration_service_id(given.query("integrationServiceId"))
                    .is_sand_box(one::<bool>(given.query("isSandBox")))
                    .is_active(one::<bool>(given.query("isActive")))
                    .include_deleted(one::<bool>(given.query("includeDeleted")))
                    .config_name(given.query("configName"))
                    .config_value(given.query("configValue"))
                    .exclude_config_name(given.query("excludeConfigName"))
                    .exclude_config_value(given.query("excludeConfigValue"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_channels::GET,
        call: |desk, given| {
            erase(
                desk.im_channels()
                    .get(given.path("channel_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_channels::CREATE,
        call: |desk, given| {
            erase(
                desk.im_channels()
                    .create(&given.body::<zoho_desk::im_channels::ImChannelCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_integration_services::LIST,
        call: |desk, _| erase(desk.im_integration_services().list()),
    },
    Case {
        operation: &zoho_desk::im_integration_services::GET,
        call: |desk, given| {
            erase(
                desk.im_integration_services()
                    .get(given.path("integration_service_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_integration_services::COMPUTE_OPTIONS,
        call: |desk, given| {
            erase(desk.im_integration_services().compute_options(
                given.path("integration_service_id"),
                given.path("config_param_name"),
                &given.body::<Vec<zoho_desk::shared::ConfigParam>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::im_messages::LIST,
        call: |desk, given| {
            erase(
                desk.im_messages()
                    .list(given.path("session_id"))
                    .ticket_id(given.query("ticketId"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .modified_after(one::<zoho_http::DateTime>(given.query("modifiedAfter")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_messages::GET,
        call: |desk, given| {
            erase(
                desk.im_messages()
                    .get(given.path("session_id"), given.path("message_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_messages::SEARCH,
        call: |desk, given| {
            erase(
                desk.im_messages()
                    .search()
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .sort_by(given.query("sortBy"))
                    .sort_order(given.query("sortOrder"))
                    .search_str(given.query("searchStr"))
                    .message(given.query("message"))
                    .session_id(many::<String>(given.query("sessionId")))
                    .department_id(given.query("departmentId"))
                    .channel_id(many::<String>(given.query("channelId")))
                    .channel_type(many::<String>(given.query("channelType")))
                    .agent_id(many::<String>(given.query("agentId")))
                    .bot_id(many::<String>(given.query("botId")))
                    .desk_contact_id(many::<String>(given.query("deskContactId")))
                    .convo_name(given.query("convoName"))
                    .contact_profile_name(given.query("contactProfileName"))
                    .participant_id(many::<String>(given.query("participantId")))
                    .participant_type(many::<String>(given.query("participantType")))
                    .message_type(many::<String>(given.query("messageType")))
                    .meta_type(many::<String>(given.query("metaType")))
                    .meta_value(given.query("metaValue"))
                    .attachment_type(given.query("attachmentType"))
                    .attachment_name(given.query("attachmentName"))
                    .convo_created_time_range(given.query("convoCreatedTimeRange"))
                    .convo_updated_time_range(given.query("convoUpdatedTimeRange"))
                    .created_time_range(given.query("createdTimeRange"))
                    .updated_time_range(given.query("updatedTimeRange"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_messages::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            erase_file(
                desk.im_messages()
                    .download_attachment(given.path("session_id"), given.path("attachment_id"))
                    .inline(one::<bool>(given.query("inline")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_messages::GET_FULL_CONTENT,
        call: |desk, given| {
            erase(
                desk.im_messages()
                    .get_full_content(given.path("session_id"), given.path("message_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_messages::LIST_ATTACHMENTS,
        call: |desk, given| {
            erase(
                desk.im_messages()
                    .list_attachments(given.path("session_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .modified_after(one::<zoho_http::DateTime>(given.query("modifiedAfter")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_messages::LIST_LAST,
        call: |desk, given| {
            erase(
                desk.im_messages()
                    .list_last(given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_messages::SEND,
        call: |desk, given| {
            erase(desk.im_messages().send(
                given.path("session_id"),
                &given.body::<zoho_desk::im_messages::ImMessageSend>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::im_messages::SEND_ATTACHMENT,
        call: |desk, given| {
            erase(
                desk.im_messages()
                    .send_attachment(given.path("session_id"), given.file("file"))
                    .reply_to_message_id(given.query("replyToMessageId"))
                    .message(given.query("message"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_AGENTS,
        call: |desk, given| {
            erase(
                desk.im_metrics()
                    .get_agents(
                        given.query("duration"),
                        given.query("departmentId"),
                        many::<String>(given.query("attributes")),
                    )
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .agent_ids(many::<String>(given.query("agentIds")))
                    .attribute_group(given.query("attributeGroup"))
                    .integration_service(given.query("integrationService"))
                    .channel_ids(many::<String>(given.query("channelIds")))
                    .based_on(given.query("basedOn"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_CONVERSATIONS,
        call: |desk, given| {
            erase(
                desk.im_metrics()
                    .get_conversations(
                        given.query("duration"),
                        given.query("granularity"),
                        given.query("dimension"),
                        many::<String>(given.query("dimensionValue")),
                        given.query("departmentId"),
                    )
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .based_on(given.query("basedOn"))
                    .integration_service(given.query("integrationService"))
                    .channel_ids(many::<String>(given.query("channelIds")))
                    .agent_ids(many::<String>(given.query("agentIds")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_MESSAGES,
        call: |desk, given| {
            erase(
                desk.im_metrics()
                    .get_messages(
                        given.query("duration"),
                        given.query("granularity"),
                        many::<String>(given.query("dimensionValue")),
                        given.query("departmentId"),
                    )
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .dimension(given.query("dimension"))
                    .integration_service(given.query("integrationService"))
                    .channel_ids(many::<String>(given.query("channelIds")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_PAYMENTS,
        call: |desk, given| {
            erase(
                desk.im_metrics()
                    .get_payments(
                        given.query("duration"),
                        many::<String>(given.query("dimensionValue")),
                        given.query("departmentId"),
                    )
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .granularity(given.query("granularity"))
                    .dimension(given.query("dimension"))
                    .channel_ids(many::<String>(given.query("channelIds")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_SESSIONS,
        call: |desk, given| {
            erase(
                desk.im_metrics()
                    .get_sessions(
                        given.query("duration"),
                        given.query("granularity"),
                        many::<String>(given.query("dimensionValue")),
                        given.query("departmentId"),
                    )
                    .start_date(given.query("startDate"))
                    .end_date(given.query("endDate"))
                    .dimension(given.query("dimension"))
                    .integration_service(given.query("integrationService"))
                    .channel_ids(many::<String>(given.query("channelIds")))
                    .based_on(given.query("basedOn"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::LIST,
        call: |desk, given| {
            erase(
                desk.im_sessions()
                    .list()
                    .modified_after(one::<zoho_http::DateTime>(given.query("modifiedAfter")))
                    .agent_id(given.query("agentId"))
                    .contact_id(given.query("contactId"))
                    .profile_id(given.query("profileId"))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .assignee_filter(given.query("assigneeFilter"))
                    .created_before(one::<zoho_http::DateTime>(given.query("createdBefore")))
                    .created_after(one::<zoho_http::DateTime>(given.query("createdAfter")))
                    .channel_id(many::<String>(given.query("channelId")))
                    .bot_ids(many::<String>(given.query("botIds")))
                    .status(many::<String>(given.query("status")))
                    .exclude_syncing_channels(one::<bool>(given.query("excludeSyncingChannels")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::GET,
        call: |desk, given| erase(desk.im_sessions().get(given.path("session_id"))),
    },
    Case {
        operation: &zoho_desk::im_sessions::UPDATE,
        call: |desk, given| {
            erase(desk.im_sessions().update(
                given.path("session_id"),
                &given.body::<zoho_desk::im_sessions::ImSessionUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::GET_METRICS,
        call: |desk, given| {
            erase(
                desk.im_sessions()
                    .get_metrics()
                    .department_id(given.query("departmentId"))
                    .integration_service_id(given.query("integrationServiceId"))
                    .channel_id(many::<String>(given.query("channelId")))
                    .exclude_syncing_channels(one::<bool>(given.query("excludeSyncingChannels")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::INITIATE,
        call: |desk, given| {
            erase(desk.im_sessions().initiate(
                given.path("channel_id"),
                &given.body::<zoho_desk::im_sessions::ImSessionInitiate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::LIST_TICKETS,
        call: |desk, given| {
            erase(
                desk.im_sessions()
                    .list_tickets(given.path("session_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::START,
        call: |desk, given| {
            erase(
                desk.im_sessions()
                    .start(
                        given.path("channel_id"),
                        &given.body::<zoho_desk::im_sessions::ImSessionStart>(),
                    )
                    .payload(given.query("payload"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_subscription::GET_ADD_ONS,
        call: |desk, given| {
            erase(
                desk.im_subscription()
                    .get_add_ons(given.query("integrationServiceId"))
                    .subscription(one::<bool>(given.query("subscription")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::im_subscription::GET_STATEMENT,
        call: |desk, given| {
            erase(
                desk.im_subscription()
                    .get_statement(given.query("duration"))
                    .transaction_type(given.query("transactionType"))
                    .end_date(given.query("endDate"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .start_date(given.query("startDate"))
                    .channel_id(given.query("channelId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::imports::GET,
        call: |desk, given| erase(desk.imports().get(given.path("import_id"))),
    },
    Case {
        operation: &zoho_desk::imports::CREATE,
        call: |desk, given| {
            erase(
                desk.imports()
                    .create(&given.body::<zoho_desk::imports::ImportCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::imports::GET_MAPPINGS,
        call: |desk, given| {
            erase(
                desk.imports()
                    .get_mappings(&given.body::<zoho_desk::imports::ImportGetMappings>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_categories::DELETE,
        call: |desk, given| erase(desk.kb_categories().delete(given.path("category_id"))),
    },
    Case {
        operation: &zoho_desk::kb_categories::LIST_ARTICLES,
        call: |desk, given| {
            erase(
                desk.kb_categories()
                    .list_articles(given.path("category_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_categories::REPOSITION_ARTICLES,
        call: |desk, given| {
            erase(desk.kb_categories().reposition_articles(
                given.path("category_id"),
                given.body::<Vec<zoho_http::Id>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::kb_categories::UPLOAD_LOGO,
        call: |desk, given| erase(desk.kb_categories().upload_logo(given.file("file"))),
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::COUNT_CATEGORIES,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .count_categories()
                    .category_id(given.query("categoryId"))
                    .deleted_time_range(given.query("deletedTimeRange"))
                    .deleted_by(given.query("deletedBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::COUNT_COMMENTS,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .count_comments()
                    .deleted_time_range(given.query("deletedTimeRange"))
                    .deleted_by(given.query("deletedBy"))
                    .locale(given.query("locale"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::COUNT_TRANSLATIONS,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .count_translations()
                    .locale(given.query("locale"))
                    .category_id(given.query("categoryId"))
                    .deleted_time_range(given.query("deletedTimeRange"))
                    .deleted_by(given.query("deletedBy"))
                    .is_template(one::<bool>(given.query("isTemplate")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::DELETE_COMMENTS,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .delete_comments(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::DELETE_TRANSLATIONS,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .delete_translations(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::LIST_CATEGORIES,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .list_categories()
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .locale(given.query("locale"))
                    .deleted_by(given.query("deletedBy"))
                    .deleted_time_range(given.query("deletedTimeRange"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::LIST_COMMENTS,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .list_comments()
                    .deleted_time_range(given.query("deletedTimeRange"))
                    .deleted_by(given.query("deletedBy"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .locale(given.query("locale"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::LIST_TRANSLATIONS,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .list_translations()
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .locale(given.query("locale"))
                    .deleted_by(given.query("deletedBy"))
                    .deleted_time_range(given.query("deletedTimeRange"))
                    .category_id(given.query("categoryId"))
                    .is_template(one::<bool>(given.query("isTemplate")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::RESTORE_COMMENTS,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .restore_comments(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::RESTORE_TRANSLATIONS,
        call: |desk, given| {
            erase(
                desk.kb_recycle_bin()
                    .restore_translations(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::LIST,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .list()
                    .include(many::<String>(given.query("include")))
                    .is_review_enabled(one::<bool>(given.query("isReviewEnabled")))
                    .department_id(many::<String>(given.query("departmentId")))
                    .locale(given.query("locale"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .search_value(given.query("searchValue"))
                    .status(many::<String>(given.query("status")))
                    .is_trashed(one::<bool>(given.query("isTrashed")))
                    .visibility(many::<String>(given.query("visibility")))
                    .helpcenter_id(many::<String>(given.query("helpcenterId")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::GET,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .get(given.path("root_category_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::CREATE,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .create(&given.body::<zoho_desk::kb_root_categories::KbRootCategoryCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::ADD_MODERATORS,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .add_moderators(
                        given.path("root_category_id"),
                        given.body::<Vec<zoho_http::Id>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::ADD_PERMALINK,
        call: |desk, given| {
            erase(desk.kb_root_categories().add_permalink(
                given.path("root_category_id"),
                given.path("locale"),
                &given.body::<zoho_desk::shared::AddPermalink>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::ADD_REVIEW_OWNERS,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .add_review_owners(
                        given.path("root_category_id"),
                        given.body::<Vec<zoho_http::Id>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::GET_TREE,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .get_tree(given.path("root_category_id"))
                    .include(many::<String>(given.query("include")))
                    .locale(given.query("locale"))
                    .sort_by(given.query("sortBy"))
                    .include_trash(one::<bool>(given.query("includeTrash")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::GET_TREE_BY_PERMALINK,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .get_tree_by_permalink(given.query("permalink"), given.query("locale"))
                    .include(many::<String>(given.query("include")))
                    .sort_by(given.query("sortBy"))
                    .include_trash(one::<bool>(given.query("includeTrash")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::LIST_REVIEW_OWNERS,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .list_review_owners(given.path("root_category_id"))
                    .sort_by(given.query("sortBy"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .search_value(given.query("searchValue"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::REMOVE_MODERATORS,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .remove_moderators(
                        given.path("root_category_id"),
                        given.body::<Vec<zoho_http::Id>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::REMOVE_PERMALINK,
        call: |desk, given| {
            erase(desk.kb_root_categories().remove_permalink(
                given.path("root_category_id"),
                given.path("locale"),
                given.body::<String>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::REMOVE_REVIEW_OWNERS,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .remove_review_owners(
                        given.path("root_category_id"),
                        given.body::<Vec<zoho_http::Id>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::REORDER,
        call: |desk, given| {
            erase(
                desk.kb_root_categories()
                    .reorder(&given.body::<zoho_desk::kb_root_categories::KbRootCategoryReorder>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::GET,
        call: |desk, given| {
            erase(
                desk.kb_sections()
                    .get(given.path("section_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::CREATE,
        call: |desk, given| {
            erase(
                desk.kb_sections()
                    .create(&given.body::<zoho_desk::kb_sections::KbSectionCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::UPDATE,
        call: |desk, given| {
            erase(desk.kb_sections().update(
                given.path("section_id"),
                &given.body::<zoho_desk::kb_sections::KbSectionUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::ADD_PERMALINK,
        call: |desk, given| {
            erase(desk.kb_sections().add_permalink(
                given.path("section_id"),
                given.path("locale"),
                &given.body::<zoho_desk::shared::AddPermalink>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::REMOVE_PERMALINK,
        call: |desk, given| {
            erase(desk.kb_sections().remove_permalink(
                given.path("section_id"),
                given.path("locale"),
                given.body::<String>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::REORDER,
        call: |desk, given| {
            erase(
                desk.kb_sections()
                    .reorder(&given.body::<zoho_desk::kb_sections::KbSectionReorder>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::kb_sections::UPDATE_PERMALINKS,
        call: |desk, given| {
            erase(
                desk.kb_sections()
                    .update_permalinks(
                        given.path("section_id"),
                        given.path("locale"),
                        &given.body::<zoho_desk::shared::UpdatePermalinks>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::labels::LIST,
        call: |desk, given| {
            erase(
                desk.labels()
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
        operation: &zoho_desk::labels::GET,
        call: |desk, given| erase(desk.labels().get(given.path("label_id"))),
    },
    Case {
        operation: &zoho_desk::labels::CREATE,
        call: |desk, given| {
            erase(
                desk.labels()
                    .create(&given.body::<zoho_desk::labels::LabelCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::labels::UPDATE,
        call: |desk, given| {
            erase(desk.labels().update(
                given.path("label_id"),
                &given.body::<zoho_desk::labels::LabelUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::labels::DELETE,
        call: |desk, given| erase(desk.labels().delete(given.path("label_id"))),
    },
    Case {
        operation: &zoho_desk::labels::ADD_USERS,
        call: |desk, given| {
            erase(
                desk.labels()
                    .add_users(given.path("label_id"), given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::labels::LIST_USERS,
        call: |desk, given| {
            erase(
                desk.labels()
                    .list_users(given.path("label_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .search_by(given.query("searchBy"))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::labels::REMOVE_USERS,
        call: |desk, given| {
            erase(
                desk.labels()
                    .remove_users(given.path("label_id"), given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::LIST,
        call: |desk, given| {
            erase(
                desk.layout_rules()
                    .list(given.query("module"), given.query("layoutId"))
                    .active_layouts(one::<bool>(given.query("activeLayouts")))
                    .include(many::<String>(given.query("include")))
                    .search_string(given.query("searchString"))
                    .execute_in_help_centre(one::<bool>(given.query("executeInHelpCentre")))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .active_rules(one::<bool>(given.query("activeRules")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::GET,
        call: |desk, given| {
            erase(
                desk.layout_rules()
                    .get(given.path("layout_id"), given.path("layout_rule_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::CREATE,
        call: |desk, given| {
            erase(
                desk.layout_rules()
                    .create(
                        given.path("layout_id"),
                        &given.body::<zoho_desk::layout_rules::LayoutRuleInput>(),
                    )
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::UPDATE,
        call: |desk, given| {
            erase(
                desk.layout_rules()
                    .update(
                        given.path("layout_id"),
                        given.path("layout_rule_id"),
                        &given.body::<zoho_desk::layout_rules::LayoutRuleInput>(),
                    )
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::DELETE,
        call: |desk, given| {
            erase(
                desk.layout_rules()
                    .delete(given.path("layout_id"), given.path("layout_rule_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::layout_rules::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            erase(
                desk.layout_rules()
                    .list_criteria_fields(given.path("layout_id"), given.query("category"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::LIST,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .list(given.query("module"))
                    .status(given.query("status"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .layout_name(given.query("layoutName"))
                    .department_id(given.query("departmentId"))
                    .id(given.query("id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::GET,
        call: |desk, given| erase(desk.layouts().get(given.path("layout_id"))),
    },
    Case {
        operation: &zoho_desk::layouts::CREATE,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .create(&given.body::<zoho_desk::layouts::LayoutCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::UPDATE,
        call: |desk, given| {
            erase(desk.layouts().update(
                given.path("layout_id"),
                &given.body::<zoho_desk::layouts::LayoutUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::layouts::DELETE,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .delete(given.path("layout_id"), given.body::<zoho_http::Id>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::ACTIVATE,
        call: |desk, given| erase(desk.layouts().activate(given.path("layout_id"))),
    },
    Case {
        operation: &zoho_desk::layouts::DEACTIVATE,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .deactivate(given.path("layout_id"), given.body::<zoho_http::Id>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::DUPLICATE,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .duplicate(
                        given.path("layout_id"),
                        &given.body::<zoho_desk::layouts::LayoutDuplicate>(),
                    )
                    .feature_flags(given.header("featureFlags"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::DUPLICATE_FIELD,
        call: |desk, given| {
            erase(desk.layouts().duplicate_field(
                given.path("layout_id"),
                given.path("field_id"),
                given.body::<Vec<zoho_http::Id>>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::layouts::EXPORT_PICK_LIST,
        call: |desk, given| {
            erase_file(
                desk.layouts()
                    .export_pick_list(given.path("layout_id"), given.path("field_id"))
                    .file_type(given.query("fileType"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::GET_MY_FORM,
        call: |desk, given| erase(desk.layouts().get_my_form(given.query("layoutId"))),
    },
    Case {
        operation: &zoho_desk::layouts::GET_STANDARD_FORMAT,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .get_standard_format(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::LIST_PROFILES,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .list_profiles(given.path("layout_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::REPLACE_VALUES,
        call: |desk, given| {
            erase(desk.layouts().replace_values(
                given.path("layout_id"),
                &given.body::<zoho_desk::layouts::LayoutReplaceValues>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::layouts::UNASSOCIATE_FIELD,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .unassociate_field(given.path("layout_id"), given.path("field_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::layouts::UPDATE_FIELD,
        call: |desk, given| {
            erase(desk.layouts().update_field(
                given.path("layout_id"),
                given.path("field_id"),
                &given.body::<zoho_desk::layouts::LayoutUpdateField>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::layouts::UPDATE_PROFILES,
        call: |desk, given| {
            erase(
                desk.layouts()
                    .update_profiles(given.path("layout_id"), given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::licenses::GET_FEATURES,
        call: |desk, given| {
            erase(
                desk.licenses()
                    .get_features()
                    .feature_codes(many::<String>(given.query("featureCodes")))
                    .is_allowed(one::<bool>(given.query("isAllowed")))
                    .include_detailed_limits(one::<bool>(given.query("includeDetailedLimits")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::licenses::GET_PLAN,
        call: |desk, _| erase(desk.licenses().get_plan()),
    },
    Case {
        operation: &zoho_desk::locales::GET_COUNTRIES,
        call: |desk, _| erase(desk.locales().get_countries()),
    },
    Case {
        operation: &zoho_desk::locales::GET_LANGUAGES,
        call: |desk, _| erase(desk.locales().get_languages()),
    },
    Case {
        operation: &zoho_desk::locales::LIST_TIME_ZONES,
        call: |desk, _| erase(desk.locales().list_time_zones().into_call()),
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::LIST,
        call: |desk, given| {
            erase(
                desk.mail_reply_addresses()
                    .list(given.query("departmentId"))
                    .is_active(one::<bool>(given.query("isActive")))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::GET,
        call: |desk, given| {
            erase(
                desk.mail_reply_addresses()
                    .get(given.path("mail_reply_address_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::CREATE,
        call: |desk, given| {
            erase(
                desk.mail_reply_addresses().create(
                    &given.body::<zoho_desk::mail_reply_addresses::MailReplyAddressCreate>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::UPDATE,
        call: |desk, given| {
            erase(desk.mail_reply_addresses().update(
                given.path("mail_reply_address_id"),
                &given.body::<zoho_desk::mail_reply_addresses::MailReplyAddressUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::DELETE,
        call: |desk, given| {
            erase(
                desk.mail_reply_addresses()
                    .delete(given.path("mail_reply_address_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::SEND_VERIFICATION,
        call: |desk, given| {
            erase(
                desk.mail_reply_addresses()
                    .send_verification(given.path("mail_reply_address_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::modules::LIST,
        call: |desk, _| erase(desk.modules().list().into_call()),
    },
    Case {
        operation: &zoho_desk::modules::GET,
        call: |desk, given| erase(desk.modules().get(given.path("module_id"))),
    },
    Case {
        operation: &zoho_desk::modules::CREATE,
        call: |desk, given| {
            erase(
                desk.modules()
                    .create(&given.body::<zoho_desk::modules::ModuleCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::modules::UPDATE,
        call: |desk, given| {
            erase(desk.modules().update(
                given.path("module_id"),
                &given.body::<zoho_desk::modules::ModuleUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::modules::LIST_LEGACY,
        call: |desk, _| erase(desk.modules().list_legacy()),
    },
    Case {
        operation: &zoho_desk::modules::LIST_MINE,
        call: |desk, _| erase(desk.modules().list_mine().into_call()),
    },
    Case {
        operation: &zoho_desk::organization_fields::LIST,
        call: |desk, given| {
            erase(
                desk.organization_fields()
                    .list(given.query("module"))
                    .api_names(many::<String>(given.query("apiNames")))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::GET,
        call: |desk, given| erase(desk.organization_fields().get(given.path("field_id"))),
    },
    Case {
        operation: &zoho_desk::organization_fields::CREATE,
        call: |desk, given| {
            erase(desk.organization_fields().create(
                &given.body::<zoho_desk::organization_fields::OrganizationFieldInput>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::UPDATE,
        call: |desk, given| {
            erase(desk.organization_fields().update(
                given.path("field_id"),
                &given.body::<zoho_desk::organization_fields::OrganizationFieldInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::DELETE,
        call: |desk, given| erase(desk.organization_fields().delete(given.path("field_id"))),
    },
    Case {
        operation: &zoho_desk::organization_fields::GET_CUSTOM_FIELD_COUNT,
        call: |desk, given| {
            erase(
                desk.organization_fields()
                    .get_custom_field_count(given.query("module"))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::LIST_CRITERIA_REFERENCES,
        call: |desk, given| {
            erase(
                desk.organization_fields()
                    .list_criteria_references(given.path("field_id"), given.query("featureType"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::LIST_PERMISSIONS,
        call: |desk, given| {
            erase(
                desk.organization_fields()
                    .list_permissions(given.path("field_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::organization_fields::UPDATE_PERMISSIONS,
        call: |desk, given| {
            erase(desk.organization_fields().update_permissions(given.path("field_id"), &given.body::<Vec<zoho_desk::organization_fields::OrganizationFieldUpdatePermissions>>()).into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::GET,
        call: |desk, given| {
            erase(
                desk.organizations()
                    .get(given.path("organization_id"))
                    .include_custom_domain(one::<bool>(given.query("includeCustomDomain")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::organizations::UPDATE,
        call: |desk, given| {
            erase(desk.organizations().update(
                given.path("organization_id"),
                &given.body::<zoho_desk::organizations::OrganizationUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::organizations::DELETE_FAVICON,
        call: |desk, given| {
            erase(
                desk.organizations()
                    .delete_favicon(given.path("organization_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::organizations::DELETE_LOGO,
        call: |desk, given| {
            erase(
                desk.organizations()
                    .delete_logo(given.path("organization_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::organizations::DOWNLOAD_FAVICON,
        call: |desk, given| {
            erase_file(
                desk.organizations()
                    .download_favicon(given.path("organization_id"))
                    .no_cache(given.query("no-cache"))
                    .file_size(given.query("fileSize"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::organizations::DOWNLOAD_LOGO,
        call: |desk, given| {
            erase_file(
                desk.organizations()
                    .download_logo(given.path("organization_id"))
                    .no_cache(given.query("no-cache"))
                    .file_size(given.query("fileSize"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::organizations::LIST_ACCESSIBLE,
        call: |desk, _| erase(desk.organizations().list_accessible().into_call()),
    },
    Case {
        operation: &zoho_desk::organizations::MARK_DEFAULT,
        call: |desk, given| {
            erase(
                desk.organizations()
                    .mark_default(given.body::<zoho_http::Id>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::organizations::UPLOAD_FAVICON,
        call: |desk, given| {
            erase(
                desk.organizations()
                    .upload_favicon(given.path("organization_id"), given.file("favicon")),
            )
        },
    },
    Case {
        operation: &zoho_desk::organizations::UPLOAD_LOGO,
        call: |desk, given| {
            erase(
                desk.organizations()
                    .upload_logo(given.path("organization_id"), given.file("logo")),
            )
        },
    },
    Case {
        operation: &zoho_desk::pinned_conversations::LIST,
        call: |desk, given| {
            erase(
                desk.pinned_conversations()
                    .list(given.path("ticket_id"))
                    .types(many::<String>(given.query("types")))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::pinned_conversations::PIN,
        call: |desk, given| {
            erase(desk.pinned_conversations().pin(
                given.path("ticket_id"),
                &given.body::<zoho_desk::pinned_conversations::PinnedConversationInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::pinned_conversations::UNPIN,
        call: |desk, given| {
            erase(
                desk.pinned_conversations()
                    .unpin(given.path("ticket_id"), given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::product_attachments::LIST,
        call: |desk, given| {
            erase(
                desk.product_attachments()
                    .list(given.path("product_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .sort_by(given.query("sortBy"))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::product_attachments::UPLOAD,
        call: |desk, given| {
            erase(
                desk.product_attachments()
                    .upload(given.path("product_id"), given.file("file")),
            )
        },
    },
    Case {
        operation: &zoho_desk::product_attachments::DOWNLOAD,
        call: |desk, given| {
            erase_file(
                desk.product_attachments()
                    .download(given.path("product_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::product_attachments::DELETE,
        call: |desk, given| {
            erase(
                desk.product_attachments()
                    .delete(given.path("product_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::products::LIST,
        call: |desk, given| {
            erase(
                desk.products()
                    .list()
                    .include(many::<String>(given.query("include")))
                    .view_id(given.query("viewId"))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .owner_id(given.query("ownerId"))
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::products::GET,
        call: |desk, given| {
            erase(
                desk.products()
                    .get(given.path("product_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::products::CREATE,
        call: |desk, given| {
            erase(
                desk.products()
                    .create(&given.body::<zoho_desk::products::ProductCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::products::UPDATE,
        call: |desk, given| {
            erase(desk.products().update(
                given.path("product_id"),
                &given.body::<zoho_desk::products::ProductUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::products::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.products()
                    .move_to_trash(&given.body::<zoho_desk::products::ProductMoveToTrash>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::products::SEARCH,
        call: |desk, given| {
            erase(
                desk.products()
                    .search()
                    .contact_id(many::<String>(given.query("contactId")))
                    .department_id(given.query("departmentId"))
                    .created_time_range(given.query("createdTimeRange"))
                    .product_name(given.query("productName"))
                    .all(given.query("_all"))
                    .account_id(many::<String>(given.query("accountId")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .modified_time_range(given.query("modifiedTimeRange"))
                    .id(many::<String>(given.query("id")))
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
                    .product_code(given.query("productCode"))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::products::ASSOCIATE_ACCOUNTS,
        call: |desk, given| {
            erase(desk.products().associate_accounts(
                given.path("product_id"),
                &given.body::<zoho_desk::products::ProductAssociateAccounts>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::products::ASSOCIATE_CONTACTS,
        call: |desk, given| {
            erase(desk.products().associate_contacts(
                given.path("product_id"),
                &given.body::<zoho_desk::products::ProductAssociateAccounts>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::products::LIST_BY_ACCOUNT,
        call: |desk, given| {
            erase(
                desk.products()
                    .list_by_account(given.path("account_id"))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::products::LIST_BY_CONTACT,
        call: |desk, given| {
            erase(
                desk.products()
                    .list_by_contact(given.path("contact_id"))
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::products::SEARCH_DUPLICATES,
        call: |desk, given| {
            erase(
                desk.products()
                    .search_duplicates(given.query("productName"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::profiles::LIST,
        call: |desk, given| {
            erase(
                desk.profiles()
                    .list()
                    .default(one::<bool>(given.query("default")))
                    .visible(one::<bool>(given.query("visible")))
                    .search_str(given.query("searchStr"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::profiles::GET,
        call: |desk, given| erase(desk.profiles().get(given.path("profile_id"))),
    },
    Case {
        operation: &zoho_desk::profiles::UPDATE,
        call: |desk, given| {
            erase(desk.profiles().update(
                given.path("profile_id"),
                &given.body::<zoho_desk::profiles::ProfileUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::profiles::DELETE,
        call: |desk, given| {
            erase(
                desk.profiles()
                    .delete(given.path("profile_id"), given.body::<zoho_http::Id>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::profiles::COUNT,
        call: |desk, given| {
            erase(
                desk.profiles()
                    .count()
                    .default(one::<bool>(given.query("default")))
                    .visible(one::<bool>(given.query("visible")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::profiles::DUPLICATE,
        call: |desk, given| {
            erase(desk.profiles().duplicate(
                given.path("profile_id"),
                &given.body::<zoho_desk::profiles::ProfileDuplicate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::profiles::GET_LIGHT_AGENT,
        call: |desk, _| erase(desk.profiles().get_light_agent()),
    },
    Case {
        operation: &zoho_desk::profiles::GET_MINE,
        call: |desk, _| erase(desk.profiles().get_mine()),
    },
    Case {
        operation: &zoho_desk::profiles::GET_MY_PERMISSIONS,
        call: |desk, _| erase(desk.profiles().get_my_permissions()),
    },
];
