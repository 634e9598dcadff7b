// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, erase_file, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] =
    &[
        Case {
            operation: &zoho_desk::profiles::LIST_AGENTS,
            call: |desk, given| {
                erase(
                    desk.profiles()
                        .list_agents(given.path("profile_id"))
                        .active(one::<bool>(given.query("active")))
                        .confirmed(one::<bool>(given.query("confirmed")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::records::LIST,
            call: |desk, given| {
                erase(
                    desk.records()
                        .list(given.path("module"))
                        .view_id(given.query("viewId"))
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .sort_by(given.query("sortBy"))
                        .fields(given.query("fields"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::records::GET,
            call: |desk, given| {
                erase(
                    desk.records()
                        .get(given.path("module"), given.path("record_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::records::CREATE,
            call: |desk, given| {
                erase(desk.records().create(
                    given.path("module"),
                    &given.body::<zoho_desk::records::RecordCreate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::records::UPDATE,
            call: |desk, given| {
                erase(desk.records().update(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<zoho_desk::records::RecordUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::records::UPDATE_MANY,
            call: |desk, given| {
                erase(
                    desk.records()
                        .update_many(
                            given.path("module"),
                            &given.body::<zoho_desk::records::RecordUpdateMany>(),
                        )
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::records::DELETE,
            call: |desk, given| {
                erase(
                    desk.records()
                        .delete(given.path("module"), given.path("record_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::records::MOVE_TO_TRASH,
            call: |desk, given| {
                erase(
                    desk.records()
                        .move_to_trash(given.path("module"), given.body::<Vec<zoho_http::Id>>())
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::records::SEARCH,
            call: |desk, given| {
                erase(
                    desk.records()
                        .search(given.path("module"))
                        .created_time_range(given.query("createdTimeRange"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .modified_time_range(given.query("modifiedTimeRange"))
                        .all(given.query("_all"))
                        .field1(given.query("field1"))
                        .field2(given.query("field2"))
                        .field3(given.query("field3"))
                        .field4(given.query("field4"))
                        .field5(given.query("field5"))
                        .field6(given.query("field6"))
                        .field7(given.query("field7"))
                        .field8(given.query("field8"))
                        .field9(given.query("field9"))
                        .field10(given.query("field10"))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::records::COUNT,
            call: |desk, given| {
                erase(
                    desk.records()
                        .count(given.path("module"), given.query("viewId")),
                )
            },
        },
        Case {
            operation: &zoho_desk::recycle_bin::LIST,
            call: |desk, given| {
                erase(
                    desk.recycle_bin()
                        .list()
                        .include(many::<String>(given.query("include")))
                        .department_id(given.query("departmentId"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .module_id(given.query("moduleId"))
                        .sort_by(given.query("sortBy"))
                        .module(given.query("module"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::recycle_bin::DELETE,
            call: |desk, given| {
                erase(
                    desk.recycle_bin()
                        .delete(given.body::<Vec<zoho_http::Id>>())
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::recycle_bin::DELETE_ALL,
            call: |desk, _| erase(desk.recycle_bin().delete_all()),
        },
        Case {
            operation: &zoho_desk::recycle_bin::RESTORE,
            call: |desk, given| {
                erase(
                    desk.recycle_bin()
                        .restore(&given.body::<zoho_desk::recycle_bin::RecycleBinRestore>())
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::recycle_bin::RESTORE_ALL,
            call: |desk, _| erase(desk.recycle_bin().restore_all()),
        },
        Case {
            operation: &zoho_desk::reports::LIST_FIELDS,
            call: |desk, given| {
                erase(
                    desk.reports()
                        .list_fields(given.query("module"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::roles::LIST,
            call: |desk, given| {
                erase(
                    desk.roles()
                        .list()
                        .is_default(one::<bool>(given.query("isDefault")))
                        .search_str(given.query("searchStr"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .is_visible(one::<bool>(given.query("isVisible")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::roles::GET,
            call: |desk, given| erase(desk.roles().get(given.path("role_id"))),
        },
        Case {
            operation: &zoho_desk::roles::CREATE,
            call: |desk, given| {
                erase(
                    desk.roles()
                        .create(&given.body::<zoho_desk::roles::RoleInput>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::roles::UPDATE,
            call: |desk, given| {
                erase(desk.roles().update(
                    given.path("role_id"),
                    &given.body::<zoho_desk::roles::RoleInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::roles::DELETE,
            call: |desk, given| {
                erase(
                    desk.roles()
                        .delete(given.path("role_id"), given.body::<zoho_http::Id>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::roles::COUNT,
            call: |desk, given| {
                erase(
                    desk.roles()
                        .count()
                        .is_default(one::<bool>(given.query("isDefault")))
                        .is_visible(one::<bool>(given.query("isVisible")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::roles::GET_PERSONAL,
            call: |desk, _| erase(desk.roles().get_personal()),
        },
        Case {
            operation: &zoho_desk::roles::LIST_AGENTS,
            call: |desk, given| erase(desk.roles().list_agents(given.path("role_id")).into_call()),
        },
        Case {
            operation: &zoho_desk::roles::LIST_BY_IDS,
            call: |desk, given| {
                erase(
                    desk.roles()
                        .list_by_ids(many::<String>(given.query("roleIds")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::routing_preferences::GET,
            call: |desk, given| erase(desk.routing_preferences().get(given.query("departmentId"))),
        },
        Case {
            operation: &zoho_desk::routing_preferences::UPDATE,
            call: |desk, given| {
                erase(desk.routing_preferences().update(
                    &given.body::<zoho_desk::routing_preferences::RoutingPreferenceUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::rule_groups::LIST,
            call: |desk, given| {
                erase(
                    desk.rule_groups()
                        .list(given.query("module"), given.query("engineSysName"))
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .department_id(given.query("departmentId"))
                        .status(given.query("status"))
                        .rulegroup_ids(many::<String>(given.query("rulegroupIds")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::rule_groups::CREATE,
            call: |desk, given| {
                erase(
                    desk.rule_groups()
                        .create(&given.body::<zoho_desk::rule_groups::RuleGroupCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::rule_groups::UPDATE,
            call: |desk, given| {
                erase(desk.rule_groups().update(
                    given.path("rulegroup_id"),
                    &given.body::<zoho_desk::rule_groups::RuleGroupUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::rule_groups::UPDATE_STATUS,
            call: |desk, given| {
                erase(desk.rule_groups().update_status(
                    given.path("rulegroup_id"),
                    &given.body::<serde_json::Value>(),
                    given.query("departmentId"),
                    given.query("status"),
                ))
            },
        },
        Case {
            operation: &zoho_desk::search::ALL,
            call: |desk, given| {
                erase(
                    desk.search()
                        .all()
                        .department_id(given.query("departmentId"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .search_str(given.query("searchStr"))
                        .module(given.query("module"))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::skill_types::LIST,
            call: |desk, given| {
                erase(
                    desk.skill_types()
                        .list()
                        .mapped_skills_status(given.query("mappedSkillsStatus"))
                        .department_id(given.query("departmentId"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::skill_types::GET,
            call: |desk, given| erase(desk.skill_types().get(given.path("skill_type_id"))),
        },
        Case {
            operation: &zoho_desk::skill_types::CREATE,
            call: |desk, given| {
                erase(
                    desk.skill_types()
                        .create(&given.body::<zoho_desk::skill_types::SkillTypeCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::skill_types::UPDATE,
            call: |desk, given| {
                erase(
                    desk.skill_types()
                        .update(given.path("skill_type_id"), given.body::<String>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::skill_types::DELETE,
            call: |desk, given| erase(desk.skill_types().delete(given.path("skill_type_id"))),
        },
        Case {
            operation: &zoho_desk::skills::LIST,
            call: |desk, given| {
                erase(
                    desk.skills()
                        .list(given.query("departmentId"))
                        .search_string(given.query("searchString"))
                        .skill_type_id(given.query("skillTypeId"))
                        .skill_ids(many::<String>(given.query("skillIds")))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .status(given.query("status"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::skills::GET,
            call: |desk, given| erase(desk.skills().get(given.path("skill_id"))),
        },
        Case {
            operation: &zoho_desk::skills::CREATE,
            call: |desk, given| {
                erase(
                    desk.skills()
                        .create(&given.body::<zoho_desk::skills::SkillCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::skills::UPDATE,
            call: |desk, given| {
                erase(desk.skills().update(
                    given.path("skill_id"),
                    &given.body::<zoho_desk::skills::SkillUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::skills::DELETE,
            call: |desk, given| erase(desk.skills().delete(given.path("skill_id"))),
        },
        Case {
            operation: &zoho_desk::skills::EXECUTE_ASSIGNMENT,
            call: |desk, given| erase(desk.skills().execute_assignment(given.path("ticket_id"))),
        },
        Case {
            operation: &zoho_desk::skills::GET_CONFIGURATION,
            call: |desk, given| erase(desk.skills().get_configuration(given.query("departmentId"))),
        },
        Case {
            operation: &zoho_desk::skills::LIST_BY_AGENT,
            call: |desk, given| {
                erase(
                    desk.skills()
                        .list_by_agent(
                            given.path("agent_id"),
                            many::<String>(given.query("departmentIds")),
                        )
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::skills::LIST_CRITERIA_FIELDS,
            call: |desk, given| {
                erase(
                    desk.skills()
                        .list_criteria_fields(given.query("departmentId"), given.query("module"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::skills::LIST_RELATED_RULES,
            call: |desk, given| {
                erase(
                    desk.skills()
                        .list_related_rules(given.path("skill_id"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::skills::MAP_TO_AGENT,
            call: |desk, given| {
                erase(
                    desk.skills()
                        .map_to_agent(
                            given.path("agent_id"),
                            &given.body::<zoho_desk::skills::SkillMapToAgent>(),
                        )
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::skills::RECALCULATE_FOR_TICKET,
            call: |desk, given| {
                erase(
                    desk.skills()
                        .recalculate_for_ticket(given.path("ticket_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::skills::REORDER,
            call: |desk, given| {
                erase(
                    desk.skills()
                        .reorder(&given.body::<zoho_desk::skills::SkillMapToAgent>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::skills::UPDATE_CONFIGURATION,
            call: |desk, given| {
                erase(desk.skills().update_configuration(
                    &given.body::<zoho_desk::skills::SkillUpdateConfiguration>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::subject_access_requests::LIST,
            call: |desk, given| {
                erase(
                    desk.subject_access_requests()
                        .list()
                        .duration(given.query("duration"))
                        .include(many::<String>(given.query("include")))
                        .contact_email_id(given.query("contactEmailId"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .status(many::<String>(given.query("status")))
                        .start_time(given.query("startTime"))
                        .end_time(given.query("endTime"))
                        .request_type(many::<String>(given.query("requestType")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::subject_access_requests::GET,
            call: |desk, given| {
                erase(
                    desk.subject_access_requests()
                        .get(given.path("sar_id"))
                        .include(many::<String>(given.query("include")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::subject_access_requests::COUNT,
            call: |desk, given| {
                erase(desk.subject_access_requests().count(
                    &given.body::<zoho_desk::subject_access_requests::SubjectAccessRequestCount>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::subject_access_requests::ERASE,
            call: |desk, given| {
                erase(desk.subject_access_requests().erase(
                    &given.body::<zoho_desk::subject_access_requests::SubjectAccessRequestErase>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::subject_access_requests::ERASE_ALL,
            call: |desk, given| {
                erase(desk.subject_access_requests().erase_all(
                &given.body::<zoho_desk::subject_access_requests::SubjectAccessRequestEraseAll>(),
            ))
            },
        },
        Case {
            operation: &zoho_desk::subject_access_requests::EXPORT,
            call: |desk, given| {
                erase(desk.subject_access_requests().export(
                    &given.body::<zoho_desk::subject_access_requests::SubjectAccessRequestErase>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::subject_access_requests::EXPORT_ALL,
            call: |desk, given| {
                erase(desk.subject_access_requests().export_all(
                &given.body::<zoho_desk::subject_access_requests::SubjectAccessRequestExportAll>(),
            ))
            },
        },
        Case {
            operation: &zoho_desk::subject_access_requests::GET_FIELDS_AND_CONDITIONS,
            call: |desk, given| {
                erase(
                    desk.subject_access_requests()
                        .get_fields_and_conditions(given.query("module")),
                )
            },
        },
        Case {
            operation: &zoho_desk::support_email_domain::GET,
            call: |desk, _| erase(desk.support_email_domain().get()),
        },
        Case {
            operation: &zoho_desk::support_email_domain::UPDATE,
            call: |desk, given| {
                erase(desk.support_email_domain().update(
                    &given.body::<zoho_desk::support_email_domain::SupportEmailDomainUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::support_plans::LIST,
            call: |desk, given| {
                erase(
                    desk.support_plans()
                        .list(given.query("departmentId"))
                        .status(given.query("status"))
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::support_plans::GET,
            call: |desk, given| erase(desk.support_plans().get(given.path("support_plan_id"))),
        },
        Case {
            operation: &zoho_desk::support_plans::CREATE,
            call: |desk, given| {
                erase(
                    desk.support_plans()
                        .create(&given.body::<zoho_desk::support_plans::SupportPlanCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::support_plans::UPDATE,
            call: |desk, given| {
                erase(desk.support_plans().update(
                    given.path("support_plan_id"),
                    &given.body::<zoho_desk::support_plans::SupportPlanUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::support_plans::DELETE,
            call: |desk, given| erase(desk.support_plans().delete(given.path("support_plan_id"))),
        },
        Case {
            operation: &zoho_desk::task_attachments::LIST,
            call: |desk, given| {
                erase(
                    desk.task_attachments()
                        .list(given.path("task_id"))
                        .include(many::<String>(given.query("include")))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_attachments::UPLOAD,
            call: |desk, given| {
                erase(
                    desk.task_attachments()
                        .upload(given.path("task_id"), given.file("file")),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_attachments::DOWNLOAD,
            call: |desk, given| {
                erase_file(
                    desk.task_attachments()
                        .download(given.path("task_id"), given.path("attachment_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_attachments::DELETE,
            call: |desk, given| {
                erase(
                    desk.task_attachments()
                        .delete(given.path("task_id"), given.path("attachment_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_comments::LIST,
            call: |desk, given| {
                erase(
                    desk.task_comments()
                        .list(given.path("task_id"))
                        .include(many::<String>(given.query("include")))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_comments::GET,
            call: |desk, given| {
                erase(
                    desk.task_comments()
                        .get(given.path("task_id"), given.path("comment_id"))
                        .include(many::<String>(given.query("include")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_comments::CREATE,
            call: |desk, given| {
                erase(desk.task_comments().create(
                    given.path("task_id"),
                    &given.body::<zoho_desk::shared::CommentInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::task_comments::UPDATE,
            call: |desk, given| {
                erase(desk.task_comments().update(
                    given.path("task_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::shared::CommentInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::task_time_entries::LIST,
            call: |desk, given| {
                erase(
                    desk.task_time_entries()
                        .list(given.path("task_id"))
                        .include(given.query("include"))
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
            operation: &zoho_desk::task_time_entries::GET,
            call: |desk, given| {
                erase(
                    desk.task_time_entries()
                        .get(given.path("task_id"), given.path("task_time_entry_id"))
                        .include(given.query("include"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_time_entries::CREATE,
            call: |desk, given| {
                erase(desk.task_time_entries().create(
                    given.path("task_id"),
                    &given.body::<zoho_desk::task_time_entries::TaskTimeEntryCreate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::task_time_entries::UPDATE,
            call: |desk, given| {
                erase(desk.task_time_entries().update(
                    given.path("task_id"),
                    given.path("task_time_entry_id"),
                    &given.body::<zoho_desk::task_time_entries::TaskTimeEntryUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::task_time_entries::GET_SUMMATION,
            call: |desk, given| {
                erase(
                    desk.task_time_entries()
                        .get_summation(given.path("task_id"))
                        .bill_status(given.query("billStatus"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_timers::GET,
            call: |desk, given| erase(desk.task_timers().get(given.path("task_id"))),
        },
        Case {
            operation: &zoho_desk::task_timers::LIST_ACTIVE,
            call: |desk, given| {
                erase(
                    desk.task_timers()
                        .list_active(given.path("task_id"))
                        .include(given.query("include"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::task_timers::SET_STATE,
            call: |desk, given| {
                erase(
                    desk.task_timers()
                        .set_state(given.path("task_id"), given.query("action")),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::LIST,
            call: |desk, given| {
                erase(
                    desk.tasks()
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
                        .filter_id(given.query("filterId"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::GET,
            call: |desk, given| {
                erase(
                    desk.tasks()
                        .get(given.path("task_id"))
                        .include(many::<String>(given.query("include")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::CREATE,
            call: |desk, given| {
                erase(
                    desk.tasks()
                        .create(&given.body::<zoho_desk::tasks::TaskInput>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::UPDATE,
            call: |desk, given| {
                erase(desk.tasks().update(
                    given.path("task_id"),
                    &given.body::<zoho_desk::tasks::TaskInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::tasks::UPDATE_MANY,
            call: |desk, given| {
                erase(
                    desk.tasks()
                        .update_many(&given.body::<zoho_desk::shared::ActivityFieldUpdate>())
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::MOVE_TO_TRASH,
            call: |desk, given| {
                erase(
                    desk.tasks()
                        .move_to_trash(given.body::<Vec<zoho_http::Id>>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::SEARCH,
            call: |desk, given| {
                erase(
                    desk.tasks()
                        .search()
                        .assignee_id(many::<String>(given.query("assigneeId")))
                        .ticket_number(many::<i64>(given.query("ticketNumber")))
                        .subject(given.query("subject"))
                        .department_id(given.query("departmentId"))
                        .created_time_range(given.query("createdTimeRange"))
                        .priority(many::<String>(given.query("priority")))
                        .all(given.query("_all"))
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
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::COUNT,
            call: |desk, given| {
                erase(
                    desk.tasks()
                        .count(given.query("viewId"), given.query("departmentId"))
                        .due_date(many::<String>(given.query("dueDate")))
                        .assignee(many::<String>(given.query("assignee")))
                        .filter_id(given.query("filterId"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::DELETE_SPAM,
            call: |desk, given| {
                erase(
                    desk.tasks()
                        .delete_spam(given.body::<Vec<zoho_http::Id>>())
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::tasks::EMPTY_SPAM,
            call: |desk, given| erase(desk.tasks().empty_spam(given.body::<zoho_http::Id>())),
        },
        Case {
            operation: &zoho_desk::tasks::LIST_BY_TICKET,
            call: |desk, given| {
                erase(
                    desk.tasks()
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
            operation: &zoho_desk::teams::LIST,
            call: |desk, given| {
                erase(
                    desk.teams()
                        .list()
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::teams::GET,
            call: |desk, given| erase(desk.teams().get(given.path("team_id"))),
        },
        Case {
            operation: &zoho_desk::teams::CREATE,
            call: |desk, given| {
                erase(
                    desk.teams()
                        .create(&given.body::<zoho_desk::teams::TeamCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::teams::UPDATE,
            call: |desk, given| {
                erase(desk.teams().update(
                    given.path("team_id"),
                    &given.body::<zoho_desk::teams::TeamUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::teams::DELETE,
            call: |desk, given| {
                erase(desk.teams().delete(
                    given.path("team_id"),
                    &given.body::<zoho_desk::teams::TeamDelete>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::teams::LIST_ASSOCIABLES,
            call: |desk, given| {
                erase(
                    desk.teams()
                        .list_associables(given.path("team_id"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::teams::LIST_BY_AGENT,
            call: |desk, given| {
                erase(
                    desk.teams()
                        .list_by_agent(given.path("agent_id"))
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::teams::LIST_BY_DEPARTMENT,
            call: |desk, given| {
                erase(
                    desk.teams()
                        .list_by_department(given.path("department_id"))
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .search_str(given.query("searchStr"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::teams::LIST_BY_ROLE,
            call: |desk, given| {
                erase(
                    desk.teams()
                        .list_by_role(given.path("role_id"))
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::teams::LIST_MEMBERS,
            call: |desk, given| {
                erase(
                    desk.teams()
                        .list_members(given.path("team_id"))
                        .include(many::<String>(given.query("include")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::template_folders::LIST,
            call: |desk, given| {
                erase(
                    desk.template_folders()
                        .list(given.query("departmentId"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .include(many::<String>(given.query("include")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::template_folders::GET,
            call: |desk, given| erase(desk.template_folders().get(given.path("folder_id"))),
        },
        Case {
            operation: &zoho_desk::template_folders::CREATE,
            call: |desk, given| {
                erase(
                    desk.template_folders()
                        .create(&given.body::<zoho_desk::template_folders::TemplateFolderCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::template_folders::UPDATE,
            call: |desk, given| {
                erase(desk.template_folders().update(
                    given.path("folder_id"),
                    &given.body::<zoho_desk::template_folders::TemplateFolderUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::template_folders::REPLACE,
            call: |desk, given| {
                erase(desk.template_folders().replace(
                    given.path("folder_id"),
                    &given.body::<zoho_desk::template_folders::TemplateFolderUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::template_folders::DELETE,
            call: |desk, given| erase(desk.template_folders().delete(given.path("folder_id"))),
        },
        Case {
            operation: &zoho_desk::threads::LIST,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .list(given.path("ticket_id"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::GET,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .get(given.path("ticket_id"), given.path("thread_id"))
                        .include(given.query("include"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::CREATE_DRAFT,
            call: |desk, given| {
                erase(desk.threads().create_draft(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::threads::Reply>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::threads::DELETE_ATTACHMENT,
            call: |desk, given| {
                erase(desk.threads().delete_attachment(
                    given.path("ticket_id"),
                    given.path("thread_id"),
                    given.path("attachment_id"),
                ))
            },
        },
        Case {
            operation: &zoho_desk::threads::DELETE_DRAFT,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .delete_draft(given.path("ticket_id"), given.path("thread_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::DOWNLOAD_ATTACHMENT,
            call: |desk, given| {
                erase_file(desk.threads().download_attachment(
                    given.path("ticket_id"),
                    given.path("thread_id"),
                    given.path("attachment_id"),
                ))
            },
        },
        Case {
            operation: &zoho_desk::threads::GET_FULL_CONTENT,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .get_full_content(given.path("ticket_id"), given.path("thread_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::GET_LATEST,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .get_latest(given.path("ticket_id"))
                        .need_public(one::<bool>(given.query("needPublic")))
                        .need_incoming_thread(one::<bool>(given.query("needIncomingThread")))
                        .include(given.query("include"))
                        .thread_status(given.query("threadStatus"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::GET_ORIGINAL_CONTENT,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .get_original_content(given.path("ticket_id"), given.path("thread_id"))
                        .inline(one::<bool>(given.query("inline")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::LIST_CONVERSATIONS,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .list_conversations(given.path("ticket_id"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::RESEND_FAILED,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .resend_failed(given.path("ticket_id"), given.query("threadId")),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::SEND_DRAFT,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .send_draft(given.path("ticket_id"), given.query("draftThreadId"))
                        .is_private(one::<bool>(given.query("isPrivate")))
                        .ticket_status(given.query("ticketStatus"))
                        .send_immediately(one::<bool>(given.query("sendImmediately")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::SEND_FOR_REVIEW,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .send_for_review(given.path("ticket_id"), given.path("thread_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::SEND_REPLY,
            call: |desk, given| {
                erase(
                    desk.threads()
                        .send_reply(
                            given.path("ticket_id"),
                            &given.body::<zoho_desk::threads::Reply>(),
                        )
                        .is_private(one::<bool>(given.query("isPrivate")))
                        .send_immediately(one::<bool>(given.query("sendImmediately")))
                        .impersonated_user_id(given.header("impersonatedUserId"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::threads::UPDATE_DRAFT,
            call: |desk, given| {
                erase(desk.threads().update_draft(
                    given.path("ticket_id"),
                    given.path("thread_id"),
                    &given.body::<zoho_desk::threads::Reply>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::ticket_approvals::LIST,
            call: |desk, given| {
                erase(
                    desk.ticket_approvals()
                        .list(given.path("ticket_id"))
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .status(given.query("status"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_approvals::GET,
            call: |desk, given| {
                erase(
                    desk.ticket_approvals()
                        .get(given.path("ticket_id"), given.path("approval_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_approvals::CREATE,
            call: |desk, given| {
                erase(
                    desk.ticket_approvals()
                        .create(
                            given.path("ticket_id"),
                            &given.body::<zoho_desk::ticket_approvals::TicketApprovalCreate>(),
                        )
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_approvals::UPDATE,
            call: |desk, given| {
                erase(desk.ticket_approvals().update(
                    given.path("ticket_id"),
                    given.path("approval_id"),
                    &given.body::<zoho_desk::ticket_approvals::TicketApprovalUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::ticket_approvals::LIST_MY_PENDING,
            call: |desk, given| {
                erase(
                    desk.ticket_approvals()
                        .list_my_pending(given.query("department"))
                        .from(one::<i64>(given.query("from")))
                        .limit(one::<i64>(given.query("limit")))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_attachments::LIST,
            call: |desk, given| {
                erase(
                    desk.ticket_attachments()
                        .list(given.path("ticket_id"))
                        .include(many::<String>(given.query("include")))
                        .limit(one::<i64>(given.query("limit")))
                        .is_public(one::<bool>(given.query("isPublic")))
                        .from(one::<i64>(given.query("from")))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_attachments::UPLOAD,
            call: |desk, given| {
                erase(
                    desk.ticket_attachments()
                        .upload(given.path("ticket_id"), given.file("file"))
                        .is_public(one::<bool>(given.query("isPublic")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_attachments::DOWNLOAD,
            call: |desk, given| {
                erase_file(
                    desk.ticket_attachments()
                        .download(given.path("ticket_id"), given.path("attachment_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_attachments::UPDATE,
            call: |desk, given| {
                erase(desk.ticket_attachments().update(
                    given.path("ticket_id"),
                    given.path("attachment_id"),
                    &given.body::<zoho_desk::ticket_attachments::TicketAttachmentUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::ticket_attachments::DELETE,
            call: |desk, given| {
                erase(
                    desk.ticket_attachments()
                        .delete(given.path("ticket_id"), given.path("attachment_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_comments::LIST,
            call: |desk, given| {
                erase(
                    desk.ticket_comments()
                        .list(given.path("ticket_id"))
                        .include(many::<String>(given.query("include")))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_comments::GET,
            call: |desk, given| {
                erase(
                    desk.ticket_comments()
                        .get(given.path("ticket_id"), given.path("comment_id"))
                        .include(many::<String>(given.query("include")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_comments::CREATE,
            call: |desk, given| {
                erase(desk.ticket_comments().create(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::ticket_comments::TicketCommentInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::ticket_comments::UPDATE,
            call: |desk, given| {
                erase(desk.ticket_comments().update(
                    given.path("ticket_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::ticket_comments::TicketCommentInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::ticket_comments::DELETE,
            call: |desk, given| {
                erase(
                    desk.ticket_comments()
                        .delete(given.path("ticket_id"), given.path("comment_id")),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_comments::LIST_HISTORY,
            call: |desk, given| {
                erase(
                    desk.ticket_comments()
                        .list_history(given.path("ticket_id"), given.path("comment_id"))
                        .include(many::<String>(given.query("include")))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_followers::LIST,
            call: |desk, given| {
                erase(
                    desk.ticket_followers()
                        .list(given.path("ticket_id"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_followers::ADD,
            call: |desk, given| {
                erase(
                    desk.ticket_followers()
                        .add(given.path("ticket_id"), given.body::<Vec<zoho_http::Id>>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_followers::REMOVE,
            call: |desk, given| {
                erase(
                    desk.ticket_followers()
                        .remove(given.path("ticket_id"), given.body::<Vec<zoho_http::Id>>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_tags::LIST,
            call: |desk, given| {
                erase(
                    desk.ticket_tags()
                        .list(given.query("departmentId"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_tags::REPLACE,
            call: |desk, given| {
                erase(
                    desk.ticket_tags()
                        .replace(given.path("tag_id"), given.body::<zoho_http::Id>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_tags::SEARCH,
            call: |desk, given| {
                erase(
                    desk.ticket_tags()
                        .search(given.query("departmentId"))
                        .search_val(given.query("searchVal"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_tags::ADD,
            call: |desk, given| {
                erase(
                    desk.ticket_tags()
                        .add(given.path("ticket_id"), given.body::<Vec<String>>())
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_tags::ADD_RECENT,
            call: |desk, given| erase(desk.ticket_tags().add_recent(given.path("tag_id"))),
        },
        Case {
            operation: &zoho_desk::ticket_tags::LIST_BY_TICKET,
            call: |desk, given| {
                erase(
                    desk.ticket_tags()
                        .list_by_ticket(given.path("ticket_id"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_tags::LIST_RECENT,
            call: |desk, given| {
                erase(
                    desk.ticket_tags()
                        .list_recent(given.query("departmentId"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_tags::LIST_TICKETS,
            call: |desk, given| {
                erase(
                    desk.ticket_tags()
                        .list_tickets(given.path("tag_id"))
                        .include(many::<String>(given.query("include")))
                        .assignee(many::<String>(given.query("assignee")))
                        .channel(many::<String>(given.query("channel")))
                        .status(many::<String>(given.query("status")))
                        .received_in_days(one::<i64>(given.query("receivedInDays")))
                        .priority(many::<String>(given.query("priority")))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .sort_by(given.query("sortBy"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_tags::REMOVE,
            call: |desk, given| {
                erase(
                    desk.ticket_tags()
                        .remove(given.path("ticket_id"), given.body::<Vec<String>>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_templates::LIST,
            call: |desk, given| {
                erase(
                    desk.ticket_templates()
                        .list()
                        .show_in_customer_portal(one::<bool>(given.query("showInCustomerPortal")))
                        .department_id(given.query("departmentId"))
                        .limit(one::<i64>(given.query("limit")))
                        .from(one::<i64>(given.query("from")))
                        .layout_id(given.query("layoutId"))
                        .template_name(given.query("templateName"))
                        .search_str(given.query("searchStr"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_templates::GET,
            call: |desk, given| {
                erase(
                    desk.ticket_templates()
                        .get(given.path("ticket_template_id"))
                        .include(many::<String>(given.query("include")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_templates::CREATE,
            call: |desk, given| {
                erase(
                    desk.ticket_templates()
                        .create(&given.body::<zoho_desk::ticket_templates::TicketTemplateCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_templates::UPDATE,
            call: |desk, given| {
                erase(desk.ticket_templates().update(
                    given.path("ticket_template_id"),
                    &given.body::<zoho_desk::ticket_templates::TicketTemplateUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_desk::ticket_templates::DELETE_MANY,
            call: |desk, given| {
                erase(
                    desk.ticket_templates()
                        .delete_many(given.body::<Vec<zoho_http::Id>>())
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_time_entries::LIST,
            call: |desk, given| {
                erase(
                    desk.ticket_time_entries()
                        .list(given.path("ticket_id"))
                        .include(given.query("include"))
                        .module(given.query("module"))
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
            operation: &zoho_desk::ticket_time_entries::GET,
            call: |desk, given| {
                erase(
                    desk.ticket_time_entries()
                        .get(given.path("ticket_id"), given.path("time_entry_id"))
                        .include(given.query("include"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_desk::ticket_time_entries::CREATE,
            call: |desk, given| {
                erase(desk.ticket_time_entries().create(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::ticket_time_entries::TicketTimeEntryCreate>(),
                ))
            },
        },
    ];
