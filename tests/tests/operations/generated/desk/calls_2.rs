// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, erase_file, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::articles::LIST_SUGGESTIONS,
        call: |desk, given| {
            erase(
                desk.articles()
                    .list_suggestions(given.path("ticket_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::LIST_TAGS,
        call: |desk, given| {
            erase(
                desk.articles()
                    .list_tags()
                    .search_string(given.query("searchString"))
                    .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::PREVIEW,
        call: |desk, given| {
            erase(desk.articles().preview(
                &given.body::<zoho_desk::articles::ArticleConvertCloudDocumentToHtmlResult>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::articles::SCHEDULE_AUTO_TRANSLATE,
        call: |desk, given| {
            erase(
                desk.articles()
                    .schedule_auto_translate(
                        &given.body::<zoho_desk::articles::ArticleScheduleAutoTranslate>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::SEARCH_LEGACY,
        call: |desk, given| {
            erase(
                desk.articles()
                    .search_legacy()
                    .department_id(given.query("departmentId"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .title(given.query("title"))
                    .category_id(given.query("categoryId"))
                    .all(given.query("_all"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::SHARE_DOCS_WORKSPACE,
        call: |desk, given| {
            erase(
                desk.articles()
                    .share_docs_workspace(&given.body::<zoho_desk::articles::ArticleInput>())
                    .template_id(given.header("templateId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::STOP_AUTO_TRANSLATE,
        call: |desk, given| {
            erase(
                desk.articles()
                    .stop_auto_translate(
                        &given.body::<zoho_desk::articles::ArticleScheduleAutoTranslate>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::articles::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
        call: |desk, given| {
            erase(desk.articles().upload_external_images_to_gallery(
                &given.body::<zoho_desk::articles::ArticleUploadExternalImagesToGallery>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::automation_engines::GET_FEATURE_COUNTS,
        call: |desk, given| {
            erase(
                desk.automation_engines()
                    .get_feature_counts(given.query("feature"))
                    .department_id(given.query("departmentId"))
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::automation_engines::LIST_ACTIONS,
        call: |desk, given| {
            erase(
                desk.automation_engines()
                    .list_actions(given.query("engineId"))
                    .engine_sys_name(given.query("engineSysName"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::automation_engines::LIST_EVENTS,
        call: |desk, given| {
            erase(
                desk.automation_engines()
                    .list_events(given.path("engine_id"), given.path("module_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::automation_engines::LIST_MODULES,
        call: |desk, given| {
            erase(
                desk.automation_engines()
                    .list_modules(given.path("engine_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::badges::LIST,
        call: |desk, given| {
            erase(
                desk.badges()
                    .list()
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .type_(given.query("type"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::badges::ASSOCIATE,
        call: |desk, given| {
            erase(
                desk.badges()
                    .associate(given.path("user_id"), given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::badges::DISSOCIATE,
        call: |desk, given| {
            erase(
                desk.badges()
                    .dissociate(given.path("user_id"), given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::badges::LIST_BY_USER,
        call: |desk, given| {
            erase(
                desk.badges()
                    .list_by_user(given.path("user_id"))
                    .type_(given.query("type"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .start_time(one::<zoho_http::DateTime>(given.query("startTime")))
                    .end_time(one::<zoho_http::DateTime>(given.query("endTime")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::blueprints::DISCARD_TRANSITION_DRAFT,
        call: |desk, given| {
            erase(
                desk.blueprints()
                    .discard_transition_draft(given.path("ticket_id"), given.path("transition_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::blueprints::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            erase(
                desk.blueprints()
                    .list_criteria_fields(given.query("layoutId"))
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::blueprints::LIST_FIELDS_TO_CONFIGURE,
        call: |desk, given| {
            erase(
                desk.blueprints()
                    .list_fields_to_configure(given.query("layoutId"))
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::blueprints::SAVE_TRANSITION_DRAFT,
        call: |desk, given| {
            erase(desk.blueprints().save_transition_draft(
                given.path("ticket_id"),
                given.path("transition_id"),
                &given.body::<zoho_desk::blueprints::TransitionDraft>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::bulk_exports::GET,
        call: |desk, given| erase(desk.bulk_exports().get(given.path("export_id"))),
    },
    Case {
        operation: &zoho_desk::bulk_exports::CREATE,
        call: |desk, given| {
            erase(
                desk.bulk_exports()
                    .create(&given.body::<zoho_desk::bulk_exports::BulkExportCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::bulk_exports::DOWNLOAD,
        call: |desk, given| erase_file(desk.bulk_exports().download(given.query("exportId"))),
    },
    Case {
        operation: &zoho_desk::bulk_imports::GET_SAMPLE_DATA,
        call: |desk, given| {
            erase(desk.bulk_imports().get_sample_data(
                given.path("bulk_import_id"),
                many::<String>(given.query("modules")),
            ))
        },
    },
    Case {
        operation: &zoho_desk::business_hours::LIST,
        call: |desk, given| {
            erase(
                desk.business_hours()
                    .list()
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .business_hour_ids(many::<String>(given.query("businessHourIds")))
                    .status(given.query("status"))
                    .exclude_holiday_list(one::<bool>(given.header("exclude_holiday_list")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::business_hours::GET,
        call: |desk, given| erase(desk.business_hours().get(given.path("business_hour_id"))),
    },
    Case {
        operation: &zoho_desk::business_hours::CREATE,
        call: |desk, given| {
            erase(
                desk.business_hours()
                    .create(&given.body::<zoho_desk::business_hours::BusinessHourCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::business_hours::UPDATE,
        call: |desk, given| {
            erase(desk.business_hours().update(
                given.path("business_hour_id"),
                &given.body::<zoho_desk::business_hours::BusinessHourUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::business_hours::DELETE,
        call: |desk, given| erase(desk.business_hours().delete(given.path("business_hour_id"))),
    },
    Case {
        operation: &zoho_desk::business_hours::LIST_RELATED_RULES,
        call: |desk, given| {
            erase(
                desk.business_hours()
                    .list_related_rules(given.path("business_hour_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::call_attachments::UPLOAD,
        call: |desk, given| {
            erase(
                desk.call_attachments()
                    .upload(given.path("call_id"), given.file("file")),
            )
        },
    },
    Case {
        operation: &zoho_desk::call_attachments::DOWNLOAD,
        call: |desk, given| {
            erase_file(
                desk.call_attachments()
                    .download(given.path("call_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::call_attachments::DELETE,
        call: |desk, given| {
            erase(
                desk.call_attachments()
                    .delete(given.path("call_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::call_comments::LIST,
        call: |desk, given| {
            erase(
                desk.call_comments()
                    .list(given.path("call_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::call_comments::GET,
        call: |desk, given| {
            erase(
                desk.call_comments()
                    .get(given.path("call_id"), given.path("comment_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::call_comments::CREATE,
        call: |desk, given| {
            erase(desk.call_comments().create(
                given.path("call_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::call_comments::UPDATE,
        call: |desk, given| {
            erase(desk.call_comments().update(
                given.path("call_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::call_comments::REPLACE,
        call: |desk, given| {
            erase(desk.call_comments().replace(
                given.path("call_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::call_comments::DELETE,
        call: |desk, given| {
            erase(
                desk.call_comments()
                    .delete(given.path("call_id"), given.path("comment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::calls::LIST,
        call: |desk, given| {
            erase(
                desk.calls()
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
                    .department_ids(many::<String>(given.query("departmentIds")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::calls::GET,
        call: |desk, given| {
            erase(
                desk.calls()
                    .get(given.path("call_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::calls::CREATE,
        call: |desk, given| {
            erase(
                desk.calls()
                    .create(&given.body::<zoho_desk::calls::CallInput>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::calls::UPDATE,
        call: |desk, given| {
            erase(desk.calls().update(
                given.path("call_id"),
                &given.body::<zoho_desk::calls::CallInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::calls::UPDATE_MANY,
        call: |desk, given| {
            erase(
                desk.calls()
                    .update_many(&given.body::<zoho_desk::calls::CallUpdateMany>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::calls::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.calls()
                    .move_to_trash(given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::calls::SEARCH,
        call: |desk, given| {
            erase(
                desk.calls()
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
        operation: &zoho_desk::calls::CLEAR_LIVE_CALL,
        call: |desk, given| erase(desk.calls().clear_live_call(given.path("call_id"))),
    },
    Case {
        operation: &zoho_desk::calls::DELETE_SPAM,
        call: |desk, given| {
            erase(
                desk.calls()
                    .delete_spam(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::calls::EMPTY_SPAM,
        call: |desk, given| {
            erase(
                desk.calls()
                    .empty_spam(&given.body::<zoho_desk::calls::EmptySpam>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::calls::LIST_BY_TICKET,
        call: |desk, given| {
            erase(
                desk.calls()
                    .list_by_ticket(given.path("ticket_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .is_spam(one::<bool>(given.query("isSpam")))
                    .is_completed(one::<bool>(given.query("isCompleted")))
                    .include(many::<String>(given.query("include")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::channels::LIST,
        call: |desk, _| erase(desk.channels().list().into_call()),
    },
    Case {
        operation: &zoho_desk::channels::GET,
        call: |desk, given| erase(desk.channels().get(given.path("channel_code"))),
    },
    Case {
        operation: &zoho_desk::channels::DOWNLOAD_PHOTO,
        call: |desk, given| {
            erase_file(
                desk.channels()
                    .download_photo(given.path("channel_code"))
                    .height(one::<i64>(given.query("height")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::channels::UPLOAD_PHOTO,
        call: |desk, given| {
            erase(
                desk.channels()
                    .upload_photo(given.path("channel_code"), given.file("photo")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_attachments::UPLOAD,
        call: |desk, given| erase(desk.community_attachments().upload(given.file("file"))),
    },
    Case {
        operation: &zoho_desk::community_attachments::DOWNLOAD,
        call: |desk, given| {
            erase_file(
                desk.community_attachments()
                    .download(given.path("community_attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::LIST,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .list()
                    .include(many::<String>(given.query("include")))
                    .department_id(given.query("departmentId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::GET,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .get(given.path("category_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::DISABLE,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .disable(given.path("category_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::ENABLE,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .enable(given.path("category_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::FOLLOW,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .follow(given.path("category_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::GET_BY_PERMALINK,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .get_by_permalink(given.query("permalink"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::LIST_ALL,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .list_all()
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::LIST_FOLLOWERS,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .list_followers(given.path("category_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .user_type(given.query("userType"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::LOCK,
        call: |desk, given| erase(desk.community_categories().lock(given.path("category_id"))),
    },
    Case {
        operation: &zoho_desk::community_categories::UNFOLLOW,
        call: |desk, given| {
            erase(
                desk.community_categories()
                    .unfollow(given.path("category_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_categories::UPLOAD_LOGO,
        call: |desk, given| erase(desk.community_categories().upload_logo(given.file("file"))),
    },
    Case {
        operation: &zoho_desk::community_comments::LIST,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .list(given.path("topic_id"))
                    .latest_comments_first(one::<bool>(given.query("latestCommentsFirst")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .start_time(one::<zoho_http::DateTime>(given.query("startTime")))
                    .end_time(one::<zoho_http::DateTime>(given.query("endTime")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::GET,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .get(given.path("topic_id"), given.path("comment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::CREATE,
        call: |desk, given| {
            erase(desk.community_comments().create(
                given.path("topic_id"),
                &given.body::<zoho_desk::community_comments::CommunityCommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_comments::UPDATE,
        call: |desk, given| {
            erase(desk.community_comments().update(
                given.path("topic_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::community_comments::CommunityCommentUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .move_to_trash(given.path("topic_id"), given.path("comment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::COUNT,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .count(given.query("viewId"))
                    .type_(given.query("type"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::APPROVE,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .approve(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::CREATE_REPLY,
        call: |desk, given| {
            erase(desk.community_comments().create_reply(
                given.path("topic_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::community_comments::CommunityCommentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_comments::DELETE_TRASHED,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .delete_trashed(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            erase_file(desk.community_comments().download_attachment(
                given.path("topic_id"),
                given.path("comment_id"),
                given.path("attachment_id"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_comments::DOWNLOAD_REPLY_ATTACHMENT,
        call: |desk, given| {
            erase_file(desk.community_comments().download_reply_attachment(
                given.path("topic_id"),
                given.path("reply_id"),
                given.path("attachment_id"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_comments::LIST_BY_USER,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .list_by_user(given.path("user_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .start_time(one::<zoho_http::DateTime>(given.query("startTime")))
                    .end_time(one::<zoho_http::DateTime>(given.query("endTime")))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::LIST_FOR_MODERATION,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .list_for_moderation(given.query("status"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MARK_ALL_SPAM,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .mark_all_spam(
                        &given.body::<zoho_desk::community_comments::CommunityCommentMarkAllSpam>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MARK_SPAM,
        call: |desk, given| {
            erase(desk.community_comments().mark_spam(
                given.path("topic_id"),
                given.path("comment_id"),
                given.body::<String>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MOVE_REPLY_TO_TRASH,
        call: |desk, given| {
            erase(desk.community_comments().move_reply_to_trash(
                given.path("topic_id"),
                given.path("comment_id"),
                given.path("reply_id"),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MOVE_TO_TRASH_MANY,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .move_to_trash_many(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::RESTORE,
        call: |desk, given| {
            erase(
                desk.community_comments()
                    .restore(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_comments::UPDATE_REPLY,
        call: |desk, given| {
            erase(desk.community_comments().update_reply(
                given.path("topic_id"),
                given.path("comment_id"),
                given.path("reply_id"),
                &given.body::<zoho_desk::community_comments::CommunityCommentUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_preferences::GET,
        call: |desk, _| erase(desk.community_preferences().get()),
    },
    Case {
        operation: &zoho_desk::community_preferences::UPDATE,
        call: |desk, given| {
            erase(desk.community_preferences().update(
                given.body::<zoho_desk::community_preferences::CommunityPreferenceUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_preferences::GET_MODERATION_COUNTS,
        call: |desk, given| {
            erase(
                desk.community_preferences()
                    .get_moderation_counts()
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list()
                    .category_id(given.query("categoryId"))
                    .unreplied(one::<bool>(given.query("unreplied")))
                    .label(given.query("label"))
                    .sort_by(given.query("sortBy"))
                    .is_ascending(one::<bool>(given.query("isAscending")))
                    .start_time(one::<zoho_http::DateTime>(given.query("startTime")))
                    .end_time(one::<zoho_http::DateTime>(given.query("endTime")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .type_(given.query("type"))
                    .tag_name(given.query("tagName"))
                    .is_sticky(one::<bool>(given.query("isSticky")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::GET,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .get(given.path("topic_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::CREATE,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .create(&given.body::<zoho_desk::community_topics::CommunityTopicCreate>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE,
        call: |desk, given| {
            erase(desk.community_topics().update(
                given.path("topic_id"),
                &given.body::<zoho_desk::community_topics::CommunityTopicUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE_MANY,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .update_many(
                        &given.body::<zoho_desk::community_topics::CommunityTopicUpdateMany>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MOVE_TO_TRASH,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .move_to_trash(given.path("topic_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::SEARCH,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .search(given.query("searchStr"))
                    .include(many::<String>(given.query("include")))
                    .label(given.query("label"))
                    .is_sticky(one::<bool>(given.query("isSticky")))
                    .unreplied(one::<bool>(given.query("unreplied")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .type_(given.query("type"))
                    .is_ascending(one::<bool>(given.query("isAscending")))
                    .category_id(given.query("categoryId"))
                    .status(given.query("status"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::COUNT,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .count(given.query("viewId"))
                    .label(given.query("label"))
                    .type_(given.query("type"))
                    .tag_name(given.query("tagName"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::ADD_AS_TICKET,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .add_as_ticket(given.path("topic_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::ADD_AS_TICKET_MANY,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .add_as_ticket_many(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::ADD_TAGS,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .add_tags(given.path("topic_id"), given.body::<Vec<String>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::APPROVE,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .approve(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::CHECK_PERMALINK,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .check_permalink(given.query("permalink")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::DELETE_DRAFT,
        call: |desk, given| erase(desk.community_topics().delete_draft(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::DELETE_TRASHED,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .delete_trashed(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            erase_file(
                desk.community_topics()
                    .download_attachment(given.path("topic_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::FOLLOW,
        call: |desk, given| erase(desk.community_topics().follow(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::GET_BY_PERMALINK,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .get_by_permalink(given.query("permalink"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::GET_TICKET,
        call: |desk, given| erase(desk.community_topics().get_ticket(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::GET_TYPES,
        call: |desk, _| erase(desk.community_topics().get_types()),
    },
    Case {
        operation: &zoho_desk::community_topics::LIKE,
        call: |desk, given| erase(desk.community_topics().like(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_BY_USER,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_by_user(given.path("user_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .start_time(one::<zoho_http::DateTime>(given.query("startTime")))
                    .end_time(one::<zoho_http::DateTime>(given.query("endTime")))
                    .type_(given.query("type"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_FOLLOWERS,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_followers(given.path("topic_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .user_type(given.query("userType"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_FOR_MODERATION,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_for_moderation(given.query("status"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_MODERATED,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_moderated()
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_MY_DRAFTS,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_my_drafts()
                    .sort_by(given.query("sortBy"))
                    .is_ascending(one::<bool>(given.query("isAscending")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .type_(given.query("type"))
                    .category_id(given.query("categoryId"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_PARTICIPANTS,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_participants(given.path("topic_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .user_type(given.query("userType"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_PERMALINKS,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_permalinks(given.path("topic_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_VOTER_TREND,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_voter_trend(given.path("topic_id"))
                    .start_time(one::<zoho_http::DateTime>(given.query("startTime")))
                    .end_time(one::<zoho_http::DateTime>(given.query("endTime")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_VOTERS,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .list_voters(given.path("topic_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .user_type(given.query("userType"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LOCK,
        call: |desk, given| erase(desk.community_topics().lock(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::MARK_ALL_SPAM,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .mark_all_spam(
                        &given.body::<zoho_desk::community_topics::CommunityTopicMarkAllSpam>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MARK_SPAM,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .mark_spam(given.path("topic_id"), given.body::<String>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MODERATE,
        call: |desk, given| erase(desk.community_topics().moderate(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::MOVE_TO,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .move_to(given.path("topic_id"), given.body::<zoho_http::Id>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MOVE_TO_TRASH_MANY,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .move_to_trash_many(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::PUBLISH_DRAFT,
        call: |desk, given| {
            erase(desk.community_topics().publish_draft(
                given.path("topic_id"),
                &given.body::<zoho_desk::community_topics::CommunityTopicPublishDraft>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_topics::REMOVE_TAGS,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .remove_tags(given.path("topic_id"), given.body::<Vec<String>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::RESTORE,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .restore(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::SAVE_DRAFT,
        call: |desk, given| {
            erase(
                desk.community_topics().save_draft(
                    &given.body::<zoho_desk::community_topics::CommunityTopicSaveDraft>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UNFOLLOW,
        call: |desk, given| erase(desk.community_topics().unfollow(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::UNLIKE,
        call: |desk, given| erase(desk.community_topics().unlike(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::UNLOCK,
        call: |desk, given| erase(desk.community_topics().unlock(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::UNMODERATE,
        call: |desk, given| erase(desk.community_topics().unmoderate(given.path("topic_id"))),
    },
    Case {
        operation: &zoho_desk::community_topics::UNMODERATE_MANY,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .unmoderate_many(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE_DRAFT,
        call: |desk, given| {
            erase(desk.community_topics().update_draft(
                given.path("topic_id"),
                &given.body::<zoho_desk::community_topics::CommunityTopicSaveDraft>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE_PERMALINKS,
        call: |desk, given| {
            erase(
                desk.community_topics()
                    .update_permalinks(
                        given.path("topic_id"),
                        &given
                            .body::<zoho_desk::community_topics::CommunityTopicUpdatePermalinks>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE_TYPES,
        call: |desk, given| {
            erase(desk.community_topics().update_types(
                &given.body::<zoho_desk::community_topics::CommunityTopicUpdateTypes>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::community_users::GET,
        call: |desk, given| {
            erase(
                desk.community_users()
                    .get(given.path("user_id"))
                    .include(given.query("include"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_users::UPDATE,
        call: |desk, given| {
            erase(
                desk.community_users()
                    .update(given.path("user_id"), given.body::<bool>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_users::FOLLOW,
        call: |desk, given| erase(desk.community_users().follow(given.path("user_id"))),
    },
    Case {
        operation: &zoho_desk::community_users::LIST_FOLLOWERS,
        call: |desk, given| {
            erase(
                desk.community_users()
                    .list_followers(given.path("user_id"))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_users::LIST_MODERATED,
        call: |desk, given| {
            erase(
                desk.community_users()
                    .list_moderated()
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::community_users::UNFOLLOW,
        call: |desk, given| erase(desk.community_users().unfollow(given.path("user_id"))),
    },
    Case {
        operation: &zoho_desk::community_users::UNMODERATE,
        call: |desk, given| {
            erase(
                desk.community_users()
                    .unmoderate(given.body::<Vec<zoho_http::Id>>())
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_attachments::LIST,
        call: |desk, given| {
            erase(
                desk.contact_attachments()
                    .list(given.path("contact_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_attachments::UPLOAD,
        call: |desk, given| {
            erase(
                desk.contact_attachments()
                    .upload(given.path("contact_id"), given.file("file")),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_attachments::DOWNLOAD,
        call: |desk, given| {
            erase_file(
                desk.contact_attachments()
                    .download(given.path("contact_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_attachments::DELETE,
        call: |desk, given| {
            erase(
                desk.contact_attachments()
                    .delete(given.path("contact_id"), given.path("attachment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::LIST,
        call: |desk, given| {
            erase(
                desk.contact_comments()
                    .list(given.path("contact_id"))
                    .include(many::<String>(given.query("include")))
                    .limit(one::<i64>(given.query("limit")))
                    .from(one::<i64>(given.query("from")))
                    .sort_by(given.query("sortBy"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::GET,
        call: |desk, given| {
            erase(
                desk.contact_comments()
                    .get(given.path("contact_id"), given.path("comment_id"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::CREATE,
        call: |desk, given| {
            erase(desk.contact_comments().create(
                given.path("contact_id"),
                &given.body::<zoho_desk::shared::CommentCreate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::UPDATE,
        call: |desk, given| {
            erase(desk.contact_comments().update(
                given.path("contact_id"),
                given.path("comment_id"),
                &given.body::<zoho_desk::shared::CommentUpdate>(),
            ))
        },
    },
    Case {
        operation: &zoho_desk::contact_comments::DELETE,
        call: |desk, given| {
            erase(
                desk.contact_comments()
                    .delete(given.path("contact_id"), given.path("comment_id")),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_deduplication::GET_DEFAULT_FIELD,
        call: |desk, _| erase(desk.contact_deduplication().get_default_field()),
    },
    Case {
        operation: &zoho_desk::contact_deduplication::LIST_DUPLICATES,
        call: |desk, given| {
            erase(
                desk.contact_deduplication()
                    .list_duplicates(given.query("fieldName"), given.query("fieldValues"))
                    .include(given.query("include"))
                    .limit(one::<i64>(given.query("limit")))
                    .sort_by(given.query("sortBy"))
                    .from(one::<i64>(given.query("from")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_deduplication::LIST_VALUES,
        call: |desk, given| {
            erase(
                desk.contact_deduplication()
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
        operation: &zoho_desk::contact_deduplication::SET_DEFAULT_FIELD,
        call: |desk, given| {
            erase(desk.contact_deduplication().set_default_field(&given.body::<zoho_desk::contact_deduplication::ContactDeduplicationSetDefaultField>()))
        },
    },
    Case {
        operation: &zoho_desk::contact_followers::LIST,
        call: |desk, given| {
            erase(
                desk.contact_followers()
                    .list(given.path("contact_id"))
                    .from(one::<i64>(given.query("from")))
                    .limit(one::<i64>(given.query("limit")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_followers::ADD,
        call: |desk, given| {
            erase(
                desk.contact_followers()
                    .add(given.path("contact_id"), given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
    Case {
        operation: &zoho_desk::contact_followers::REMOVE,
        call: |desk, given| {
            erase(
                desk.contact_followers()
                    .remove(given.path("contact_id"), given.body::<Vec<zoho_http::Id>>()),
            )
        },
    },
];
