// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] =
    &[
        Case {
            operation: &zoho_crm::apis::LIST,
            call: |crm, given| {
                erase(
                    crm.apis()
                        .list()
                        .filters(given.query("filters"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::appointment_preferences::GET,
            call: |crm, given| {
                erase(
                    crm.appointment_preferences()
                        .get()
                        .include(many::<String>(given.query("include")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::appointment_preferences::UPDATE,
            call: |crm, given| {
                erase(crm.appointment_preferences().update(
                    &given.body::<zoho_crm::appointment_preferences::AppointmentPreference>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::appointment_reschedules::LIST,
            call: |crm, given| {
                erase(
                    crm.appointment_reschedules()
                        .list(many::<String>(given.query("fields")))
                        .page(one::<i64>(given.query("page")))
                        .per_page(one::<i64>(given.query("per_page")))
                        .sort_order(given.query("sort_order"))
                        .sort_by(given.query("sort_by"))
                        .ids(many::<String>(given.query("ids")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::appointment_reschedules::GET,
            call: |crm, given| {
                erase(
                    crm.appointment_reschedules()
                        .get(given.path("appointments_rescheduled_history_id"))
                        .fields(many::<String>(given.query("fields")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::appointment_reschedules::CREATE,
            call: |crm, given| {
                erase(crm.appointment_reschedules().create(
                &given.body::<Vec<zoho_crm::appointment_reschedules::AppointmentRescheduleInput>>(),
            ))
            },
        },
        Case {
            operation: &zoho_crm::appointment_reschedules::UPDATE,
            call: |crm, given| {
                erase(crm.appointment_reschedules().update(
                    given.path("appointments_rescheduled_history_id"),
                    &given.body::<zoho_crm::appointment_reschedules::AppointmentRescheduleInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::appointment_reschedules::UPDATE_MANY,
            call: |crm, given| {
                erase(crm.appointment_reschedules().update_many(
                &given.body::<Vec<zoho_crm::appointment_reschedules::AppointmentRescheduleInput>>(),
            ))
            },
        },
        Case {
            operation: &zoho_crm::appointment_reschedules::DELETE,
            call: |crm, given| {
                erase(
                    crm.appointment_reschedules()
                        .delete(given.path("appointments_rescheduled_history_id")),
                )
            },
        },
        Case {
            operation: &zoho_crm::appointments::LIST,
            call: |crm, given| {
                erase(
                    crm.appointments()
                        .list(many::<String>(given.query("fields")))
                        .cvid(given.query("cvid"))
                        .page_token(given.query("page_token"))
                        .page(one::<i64>(given.query("page")))
                        .per_page(one::<i64>(given.query("per_page")))
                        .sort_order(given.query("sort_order"))
                        .sort_by(given.query("sort_by"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::appointments::GET,
            call: |crm, given| erase(crm.appointments().get(given.path("appointment_id"))),
        },
        Case {
            operation: &zoho_crm::appointments::CREATE,
            call: |crm, given| {
                erase(
                    crm.appointments()
                        .create(&given.body::<Vec<zoho_crm::appointments::AppointmentInput>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::appointments::UPDATE,
            call: |crm, given| {
                erase(crm.appointments().update(
                    given.path("appointment_id"),
                    &given.body::<zoho_crm::appointments::AppointmentInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::appointments::UPDATE_MANY,
            call: |crm, given| {
                erase(
                    crm.appointments().update_many(
                        &given.body::<Vec<zoho_crm::appointments::AppointmentInput>>(),
                    ),
                )
            },
        },
        Case {
            operation: &zoho_crm::appointments::DELETE,
            call: |crm, given| erase(crm.appointments().delete(given.path("appointment_id"))),
        },
        Case {
            operation: &zoho_crm::appointments::DELETE_MANY,
            call: |crm, given| {
                erase(
                    crm.appointments()
                        .delete_many(many::<String>(given.query("ids"))),
                )
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::LIST,
            call: |crm, given| {
                erase(
                    crm.assignment_rules()
                        .list()
                        .module(given.query("module"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::GET,
            call: |crm, given| {
                erase(
                    crm.assignment_rules()
                        .get(given.path("assignment_rule_id"), given.query("module")),
                )
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::CREATE,
            call: |crm, given| {
                erase(crm.assignment_rules().create(
                    &given.body::<Vec<zoho_crm::assignment_rules::AssignmentRuleInput>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::UPDATE,
            call: |crm, given| {
                erase(crm.assignment_rules().update(
                    given.path("assignment_rule_id"),
                    &given.body::<zoho_crm::assignment_rules::AssignmentRuleInput>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::DELETE,
            call: |crm, given| {
                erase(
                    crm.assignment_rules()
                        .delete(given.path("assignment_rule_id"), given.query("module")),
                )
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::COUNT,
            call: |crm, given| erase(crm.assignment_rules().count(given.query("module"))),
        },
        Case {
            operation: &zoho_crm::assignment_rules::CLONE_ENTRIES,
            call: |crm, given| {
                erase(crm.assignment_rules().clone_entries(
                    given.path("assignment_rule_id"),
                    &given.body::<Vec<zoho_crm::assignment_rules::AssignmentRuleEntryCopies>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::DUPLICATE,
            call: |crm, given| {
                erase(crm.assignment_rules().duplicate(
                    given.path("assignment_rule_id"),
                    &given.body::<Vec<zoho_crm::assignment_rules::AssignmentRuleDuplicate>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::LIST_ASSOCIATIONS,
            call: |crm, given| {
                erase(
                    crm.assignment_rules()
                        .list_associations(given.path("assignment_rule_id"), given.query("module"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::assignment_rules::REORDER_ENTRIES,
            call: |crm, given| {
                erase(crm.assignment_rules().reorder_entries(
                    given.path("assignment_rule_id"),
                    &given.body::<Vec<zoho_crm::assignment_rules::AssignmentRuleOrder>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::attachments::LIST,
            call: |crm, given| {
                erase(
                    crm.attachments()
                        .list(
                            given.path("module"),
                            given.path("record_id"),
                            many::<String>(given.query("fields")),
                        )
                        .ids(many::<String>(given.query("ids")))
                        .page(one::<i64>(given.query("page")))
                        .per_page(one::<i64>(given.query("per_page")))
                        .page_token(given.query("page_token"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::attachments::UPLOAD,
            call: |crm, given| {
                erase(crm.attachments().upload(
                    given.path("module"),
                    given.path("record_id"),
                    given.file("file"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::attachments::DOWNLOAD,
            call: |crm, given| {
                erase_file(crm.attachments().download(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("attachment_id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::attachments::DELETE,
            call: |crm, given| {
                erase(crm.attachments().delete(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("attachment_id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::attachments::DELETE_MANY,
            call: |crm, given| {
                erase(crm.attachments().delete_many(
                    given.path("module"),
                    given.path("record_id"),
                    many::<String>(given.query("ids")),
                ))
            },
        },
        Case {
            operation: &zoho_crm::attachments::DOWNLOAD_FIELD_ATTACHMENT,
            call: |crm, given| {
                erase_file(crm.attachments().download_field_attachment(
                    given.path("module"),
                    given.path("record_id"),
                    given.query("fields_attachment_id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::attachments::UPLOAD_LINK,
            call: |crm, given| {
                erase(
                    crm.attachments()
                        .upload_link(
                            given.path("module"),
                            given.path("record_id"),
                            given.query("attachmentUrl"),
                        )
                        .title(given.query("title"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::audit_log_exports::LIST,
            call: |crm, _| erase(crm.audit_log_exports().list().into_call()),
        },
        Case {
            operation: &zoho_crm::audit_log_exports::GET,
            call: |crm, given| {
                erase(
                    crm.audit_log_exports()
                        .get(given.path("audit_log_export_id")),
                )
            },
        },
        Case {
            operation: &zoho_crm::audit_log_exports::CREATE,
            call: |crm, given| {
                erase(
                    crm.audit_log_exports().create(
                        &given.body::<Vec<zoho_crm::audit_log_exports::AuditLogExportInput>>(),
                    ),
                )
            },
        },
        Case {
            operation: &zoho_crm::audit_log_exports::DOWNLOAD_RESULT,
            call: |crm, given| erase_file(crm.audit_log_exports().download_result(given.address())),
        },
        Case {
            operation: &zoho_crm::backups::GET,
            call: |crm, _| erase(crm.backups().get()),
        },
        Case {
            operation: &zoho_crm::backups::CREATE,
            call: |crm, given| {
                erase(
                    crm.backups()
                        .create(&given.body::<zoho_crm::backups::Backup>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::backups::CANCEL,
            call: |crm, given| erase(crm.backups().cancel(given.path("backup_id"))),
        },
        Case {
            operation: &zoho_crm::backups::DOWNLOAD_RESULT,
            call: |crm, given| erase_file(crm.backups().download_result(given.address())),
        },
        Case {
            operation: &zoho_crm::backups::GET_URLS,
            call: |crm, _| erase(crm.backups().get_urls()),
        },
        Case {
            operation: &zoho_crm::backups::LIST_HISTORY,
            call: |crm, given| {
                erase(
                    crm.backups()
                        .list_history()
                        .page(one::<i64>(given.query("page")))
                        .per_page(one::<i64>(given.query("per_page")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::blueprints::GET,
            call: |crm, given| {
                erase(
                    crm.blueprints()
                        .get(given.path("module"), given.path("record_id")),
                )
            },
        },
        Case {
            operation: &zoho_crm::blueprints::UPDATE,
            call: |crm, given| {
                erase(crm.blueprints().update(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::blueprints::BlueprintInput>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::bulk_read::GET,
            call: |crm, given| erase(crm.bulk_read().get(given.path("job_id"))),
        },
        Case {
            operation: &zoho_crm::bulk_read::CREATE,
            call: |crm, given| {
                erase(
                    crm.bulk_read()
                        .create(&given.body::<zoho_crm::bulk_read::BulkReadCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::bulk_read::DOWNLOAD_RESULT,
            call: |crm, given| erase_file(crm.bulk_read().download_result(given.path("job_id"))),
        },
        Case {
            operation: &zoho_crm::bulk_write::GET,
            call: |crm, given| erase(crm.bulk_write().get(given.path("job_id"))),
        },
        Case {
            operation: &zoho_crm::bulk_write::CREATE,
            call: |crm, given| {
                erase(
                    crm.bulk_write()
                        .create(&given.body::<zoho_crm::bulk_write::BulkWriteCreate>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::bulk_write::UPLOAD,
            call: |crm, given| {
                erase(
                    crm.bulk_write()
                        .upload(given.file("file"))
                        .feature(given.header("feature"))
                        .x_crm_org(given.header("X-CRM-ORG"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::bulk_write::DOWNLOAD_RESULT,
            call: |crm, given| erase_file(crm.bulk_write().download_result(given.address())),
        },
        Case {
            operation: &zoho_crm::business_hours::GET,
            call: |crm, given| {
                erase(
                    crm.business_hours()
                        .get()
                        .x_crm_org(given.header("X-CRM-ORG"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::business_hours::CREATE,
            call: |crm, given| {
                erase(
                    crm.business_hours()
                        .create(&given.body::<zoho_crm::business_hours::BusinessHour>())
                        .x_crm_org(given.header("X-CRM-ORG"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::business_hours::UPDATE,
            call: |crm, given| {
                erase(
                    crm.business_hours()
                        .update(&given.body::<zoho_crm::business_hours::BusinessHour>())
                        .x_crm_org(given.header("X-CRM-ORG"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::cadences::LIST,
            call: |crm, _| erase(crm.cadences().list().into_call()),
        },
        Case {
            operation: &zoho_crm::cadences::GET,
            call: |crm, given| erase(crm.cadences().get(given.path("cadence_id"))),
        },
        Case {
            operation: &zoho_crm::cadences::CREATE,
            call: |crm, given| {
                erase(
                    crm.cadences()
                        .create(&given.body::<Vec<zoho_crm::cadences::CadenceInput>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::cadences::UPDATE,
            call: |crm, given| {
                erase(crm.cadences().update(
                    given.path("cadence_id"),
                    &given.body::<zoho_crm::cadences::CadenceInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::cadences::UPDATE_MANY,
            call: |crm, given| {
                erase(
                    crm.cadences()
                        .update_many(&given.body::<Vec<zoho_crm::cadences::CadenceInput>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::cadences::DELETE,
            call: |crm, given| erase(crm.cadences().delete(given.path("cadence_id"))),
        },
        Case {
            operation: &zoho_crm::cadences::COUNT,
            call: |crm, given| erase(crm.cadences().count(given.query("module"))),
        },
        Case {
            operation: &zoho_crm::cadences::ACTIVATE,
            call: |crm, given| {
                erase(
                    crm.cadences()
                        .activate(given.path("cadence_id"), &given.body::<serde_json::Value>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::cadences::COUNT_RECORDS,
            call: |crm, given| {
                erase(
                    crm.cadences()
                        .count_records()
                        .ids(many::<String>(given.query("ids")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::cadences::DEACTIVATE,
            call: |crm, given| erase(crm.cadences().deactivate(given.path("cadence_id"))),
        },
        Case {
            operation: &zoho_crm::cadences::DUPLICATE,
            call: |crm, given| {
                erase(crm.cadences().duplicate(
                    given.path("cadence_id"),
                    &given.body::<Vec<zoho_crm::cadences::CadenceDuplicate>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::cadences::ENROL,
            call: |crm, given| {
                erase(crm.cadences().enrol(
                    given.path("module"),
                    &given.body::<zoho_crm::cadences::CadenceEnrol>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::cadences::LIST_ANALYTICS,
            call: |crm, given| {
                erase(
                    crm.cadences()
                        .list_analytics(given.path("cadence_id"))
                        .filters(given.query("filters"))
                        .follow_ups_executed_from(given.query("follow_ups_executed_from"))
                        .follow_ups_executed_till(given.query("follow_ups_executed_till"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::cadences::PUBLISH,
            call: |crm, given| {
                erase(crm.cadences().publish(
                    given.path("cadence_id"),
                    &given.body::<Vec<zoho_crm::cadences::CadencePublish>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::cadences::UNENROL,
            call: |crm, given| {
                erase(crm.cadences().unenrol(
                    given.path("module"),
                    &given.body::<zoho_crm::cadences::CadenceEnrol>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::call_preferences::GET,
            call: |crm, _| erase(crm.call_preferences().get()),
        },
        Case {
            operation: &zoho_crm::call_preferences::UPDATE,
            call: |crm, given| {
                erase(
                    crm.call_preferences()
                        .update(&given.body::<zoho_crm::call_preferences::CallPreference>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::composite_requests::EXECUTE,
            call: |crm, given| {
                erase(crm.composite_requests().execute(
                    &given.body::<zoho_crm::composite_requests::CompositeRequestExecute>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::contact_roles::LIST,
            call: |crm, _| erase(crm.contact_roles().list().into_call()),
        },
        Case {
            operation: &zoho_crm::contact_roles::GET,
            call: |crm, given| erase(crm.contact_roles().get(given.path("role_id"))),
        },
        Case {
            operation: &zoho_crm::contact_roles::CREATE,
            call: |crm, given| {
                erase(
                    crm.contact_roles()
                        .create(&given.body::<Vec<zoho_crm::contact_roles::ContactRole>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::contact_roles::UPDATE,
            call: |crm, given| {
                erase(crm.contact_roles().update(
                    given.path("role_id"),
                    &given.body::<zoho_crm::contact_roles::ContactRole>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::contact_roles::UPDATE_MANY,
            call: |crm, given| {
                erase(
                    crm.contact_roles()
                        .update_many(&given.body::<Vec<zoho_crm::contact_roles::ContactRole>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::contact_roles::DELETE,
            call: |crm, given| erase(crm.contact_roles().delete(given.path("role_id"))),
        },
        Case {
            operation: &zoho_crm::contact_roles::DELETE_MANY,
            call: |crm, given| {
                erase(
                    crm.contact_roles()
                        .delete_many(many::<String>(given.query("ids"))),
                )
            },
        },
        Case {
            operation: &zoho_crm::coql::QUERY,
            call: |crm, given| erase(crm.coql().query(given.body::<String>()).into_call()),
        },
        Case {
            operation: &zoho_crm::currencies::LIST,
            call: |crm, _| erase(crm.currencies().list().into_call()),
        },
        Case {
            operation: &zoho_crm::currencies::GET,
            call: |crm, given| erase(crm.currencies().get(given.path("currency_id"))),
        },
        Case {
            operation: &zoho_crm::currencies::CREATE,
            call: |crm, given| {
                erase(
                    crm.currencies()
                        .create(&given.body::<Vec<zoho_crm::currencies::CurrencyInput>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::currencies::UPDATE,
            call: |crm, given| {
                erase(crm.currencies().update(
                    given.path("currency_id"),
                    &given.body::<zoho_crm::currencies::CurrencyInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::currencies::UPDATE_MANY,
            call: |crm, given| {
                erase(
                    crm.currencies()
                        .update_many(&given.body::<Vec<zoho_crm::currencies::CurrencyInput>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::currencies::ENABLE,
            call: |crm, given| {
                erase(
                    crm.currencies()
                        .enable(&given.body::<zoho_crm::currencies::Currency>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::currencies::LIST_AVAILABLE,
            call: |crm, _| erase(crm.currencies().list_available().into_call()),
        },
        Case {
            operation: &zoho_crm::currencies::UPDATE_BASE,
            call: |crm, given| {
                erase(
                    crm.currencies()
                        .update_base(&given.body::<zoho_crm::currencies::Currency>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::custom_views::LIST,
            call: |crm, given| {
                erase(
                    crm.custom_views()
                        .list(given.query("module"))
                        .page(one::<i64>(given.query("page")))
                        .per_page(one::<i64>(given.query("per_page")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::custom_views::GET,
            call: |crm, given| {
                erase(
                    crm.custom_views()
                        .get(given.path("custom_view_id"), given.query("module")),
                )
            },
        },
        Case {
            operation: &zoho_crm::custom_views::CREATE,
            call: |crm, given| {
                erase(crm.custom_views().create(
                    &given.body::<Vec<zoho_crm::custom_views::CustomViewInput>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::custom_views::UPDATE,
            call: |crm, given| {
                erase(crm.custom_views().update(
                    given.path("custom_view_id"),
                    &given.body::<zoho_crm::custom_views::CustomViewInput>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::custom_views::UPDATE_MANY,
            call: |crm, given| {
                erase(crm.custom_views().update_many(
                    &given.body::<Vec<zoho_crm::custom_views::CustomViewInput>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::custom_views::DELETE,
            call: |crm, given| {
                erase(
                    crm.custom_views()
                        .delete(given.query("module"), many::<String>(given.query("ids"))),
                )
            },
        },
        Case {
            operation: &zoho_crm::custom_views::CHANGE_SORT,
            call: |crm, given| {
                erase(crm.custom_views().change_sort(
                    given.path("custom_view_id"),
                    &given.body::<Vec<zoho_crm::shared::CustomViewSort>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::custom_views::CHANGE_SORT_MANY,
            call: |crm, given| {
                erase(crm.custom_views().change_sort_many(
                    &given.body::<Vec<zoho_crm::shared::CustomViewSort>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::data_sharing::LIST,
            call: |crm, _| erase(crm.data_sharing().list().into_call()),
        },
        Case {
            operation: &zoho_crm::data_sharing::UPDATE,
            call: |crm, given| {
                erase(
                    crm.data_sharing()
                        .update(&given.body::<Vec<zoho_crm::data_sharing::DataSharingUpdate>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::deal_contact_roles::LIST,
            call: |crm, given| {
                erase(
                    crm.deal_contact_roles()
                        .list(
                            given.path("module"),
                            given.path("record_id"),
                            many::<String>(given.query("fields")),
                        )
                        .ids(many::<String>(given.query("ids")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::deal_contact_roles::GET,
            call: |crm, given| {
                erase(crm.deal_contact_roles().get(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("contact_id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::deal_contact_roles::UPDATE,
            call: |crm, given| {
                erase(crm.deal_contact_roles().update(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("contact_id"),
                    &given.body::<zoho_crm::deal_contact_roles::DealContactRoleUpdate>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::deal_contact_roles::UPDATE_MANY,
            call: |crm, given| {
                erase(crm.deal_contact_roles().update_many(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::deal_contact_roles::DealContactRoleUpdate>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::deal_contact_roles::DELETE,
            call: |crm, given| {
                erase(crm.deal_contact_roles().delete(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("contact_id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::deal_contact_roles::DELETE_MANY,
            call: |crm, given| {
                erase(crm.deal_contact_roles().delete_many(
                    given.path("module"),
                    given.path("record_id"),
                    many::<String>(given.query("ids")),
                ))
            },
        },
        Case {
            operation: &zoho_crm::digests::CREATE,
            call: |crm, given| {
                erase(
                    crm.digests()
                        .create(&given.body::<Vec<zoho_crm::digests::Digest>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::duplicate_check_preferences::GET,
            call: |crm, given| erase(crm.duplicate_check_preferences().get(given.query("module"))),
        },
        Case {
            operation: &zoho_crm::duplicate_check_preferences::CREATE,
            call: |crm, given| {
                erase(crm.duplicate_check_preferences().create(
                &given.body::<zoho_crm::duplicate_check_preferences::DuplicateCheckPreference>(),
                given.query("module"),
            ))
            },
        },
        Case {
            operation: &zoho_crm::duplicate_check_preferences::UPDATE,
            call: |crm, given| {
                erase(crm.duplicate_check_preferences().update(
                &given.body::<zoho_crm::duplicate_check_preferences::DuplicateCheckPreference>(),
                given.query("module"),
            ))
            },
        },
        Case {
            operation: &zoho_crm::duplicate_check_preferences::DELETE,
            call: |crm, given| {
                erase(
                    crm.duplicate_check_preferences()
                        .delete(given.query("module")),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_compose_settings::LIST,
            call: |crm, given| {
                erase(
                    crm.email_compose_settings()
                        .list()
                        .type_(given.query("type"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_compose_settings::UPDATE,
            call: |crm, given| {
                erase(crm.email_compose_settings().update(
                &given.body::<Vec<zoho_crm::email_compose_settings::EmailComposeSettingInput>>(),
            ))
            },
        },
        Case {
            operation: &zoho_crm::email_configuration_options::LIST,
            call: |crm, given| {
                erase(
                    crm.email_configuration_options()
                        .list()
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_configuration_options::UPDATE,
            call: |crm, given| {
                erase(
                    crm.email_configuration_options()
                        .update(&given.body::<Vec<
                            zoho_crm::email_configuration_options::EmailConfigurationOptionInput,
                        >>())
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_drafts::LIST,
            call: |crm, given| {
                erase(
                    crm.email_drafts()
                        .list(given.path("module"), given.path("record_id"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_drafts::GET,
            call: |crm, given| {
                erase(crm.email_drafts().get(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("draft_id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::email_drafts::CREATE,
            call: |crm, given| {
                erase(crm.email_drafts().create(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::email_drafts::EmailDraftInput>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::email_drafts::UPDATE,
            call: |crm, given| {
                erase(crm.email_drafts().update(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("draft_id"),
                    &given.body::<zoho_crm::email_drafts::EmailDraftInput>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::email_drafts::UPDATE_MANY,
            call: |crm, given| {
                erase(crm.email_drafts().update_many(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::email_drafts::EmailDraftInput>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::email_drafts::DELETE,
            call: |crm, given| {
                erase(crm.email_drafts().delete(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("draft_id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::email_sharing::GET,
            call: |crm, given| {
                erase(
                    crm.email_sharing()
                        .get(given.path("module"), given.path("record_id"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_sharing::SHARE,
            call: |crm, given| {
                erase(
                    crm.email_sharing()
                        .share(given.path("module"), given.path("record_id")),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_sharing::SHARE_MANY,
            call: |crm, given| {
                erase(
                    crm.email_sharing()
                        .share_many(given.path("module"), given.body::<Vec<zoho_http::Id>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_sharing::UNSHARE,
            call: |crm, given| {
                erase(
                    crm.email_sharing()
                        .unshare(given.path("module"), given.path("record_id")),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_sharing::UNSHARE_MANY,
            call: |crm, given| {
                erase(
                    crm.email_sharing()
                        .unshare_many(given.path("module"), given.body::<Vec<zoho_http::Id>>()),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_signatures::LIST,
            call: |crm, given| {
                erase(
                    crm.email_signatures()
                        .list()
                        .user_id(given.query("user_id"))
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_signatures::GET,
            call: |crm, given| {
                erase(
                    crm.email_signatures()
                        .get(given.path("email_signature_id"))
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_signatures::CREATE,
            call: |crm, given| {
                erase(
                    crm.email_signatures()
                        .create(
                            &given.body::<Vec<zoho_crm::email_signatures::EmailSignatureInput>>(),
                        )
                        .user_id(given.query("user_id"))
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_signatures::UPDATE,
            call: |crm, given| {
                erase(
                    crm.email_signatures()
                        .update(
                            given.path("email_signature_id"),
                            &given.body::<zoho_crm::email_signatures::EmailSignatureInput>(),
                        )
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_signatures::UPDATE_MANY,
            call: |crm, given| {
                erase(
                    crm.email_signatures()
                        .update_many(
                            &given.body::<Vec<zoho_crm::email_signatures::EmailSignatureInput>>(),
                        )
                        .user_id(given.query("user_id"))
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_signatures::DELETE,
            call: |crm, given| {
                erase(
                    crm.email_signatures()
                        .delete(given.path("email_signature_id"))
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_signatures::DELETE_MANY,
            call: |crm, given| {
                erase(
                    crm.email_signatures()
                        .delete_many(many::<String>(given.query("ids")))
                        .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_templates::LIST,
            call: |crm, given| {
                erase(
                    crm.email_templates()
                        .list()
                        .module(given.query("module"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::email_templates::GET,
            call: |crm, given| erase(crm.email_templates().get(given.path("template_id"))),
        },
        Case {
            operation: &zoho_crm::emails::LIST,
            call: |crm, given| {
                erase(
                    crm.emails()
                        .list(given.path("module"), given.path("record_id"))
                        .type_(given.query("type"))
                        .index(given.query("index"))
                        .owner_id(given.query("owner_id"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::emails::GET,
            call: |crm, given| {
                erase(
                    crm.emails()
                        .get(
                            given.path("module"),
                            given.path("record_id"),
                            given.path("message_id"),
                        )
                        .type_(given.query("type"))
                        .owner_id(given.query("owner_id"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::emails::ASSOCIATE,
            call: |crm, given| {
                erase(crm.emails().associate(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::emails::AssociatedEmail>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::emails::CHECK_AVAILABLE,
            call: |crm, given| {
                erase(
                    crm.emails()
                        .check_available(given.query("orginal_message_id")),
                )
            },
        },
        Case {
            operation: &zoho_crm::emails::DOWNLOAD_ATTACHMENTS,
            call: |crm, given| {
                erase_file(crm.emails().download_attachments(
                    given.path("module"),
                    given.path("record_id"),
                    given.query("user_id"),
                    given.query("message_id"),
                    given.query("id"),
                    given.query("name"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::emails::DOWNLOAD_INLINE_IMAGES,
            call: |crm, given| {
                erase_file(crm.emails().download_inline_images(
                    given.path("module"),
                    given.path("record_id"),
                    given.query("user_id"),
                    given.query("message_id"),
                    given.query("id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::emails::LINK,
            call: |crm, given| {
                erase(crm.emails().link(
                    given.path("contact_id"),
                    given.path("message_id"),
                    &given.body::<Vec<zoho_crm::emails::EmailLink>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::emails::LINK_MANY,
            call: |crm, given| {
                erase(crm.emails().link_many(
                    given.path("contact_id"),
                    &given.body::<Vec<zoho_crm::emails::EmailLinkEntry>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::emails::SEND,
            call: |crm, given| {
                erase(crm.emails().send(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<Vec<zoho_crm::emails::EmailSend>>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::emails::UNBLOCK,
            call: |crm, given| {
                erase(crm.emails().unblock(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<zoho_crm::emails::EmailUnblock>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::emails::UNBLOCK_MANY,
            call: |crm, given| {
                erase(crm.emails().unblock_many(
                    given.path("module"),
                    &given.body::<zoho_crm::emails::EmailUnblock>(),
                ))
            },
        },
        Case {
            operation: &zoho_crm::emails::UNLINK,
            call: |crm, given| {
                erase(
                    crm.emails()
                        .unlink(given.path("contact_id"), given.path("message_id"))
                        .owner_id(given.query("owner_id"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::emails::UNLINK_MANY,
            call: |crm, given| {
                erase(crm.emails().unlink_many(
                    given.path("contact_id"),
                    many::<String>(given.query("message_ids")),
                    given.query("owner_id"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::entity_scores::LIST,
            call: |crm, given| {
                erase(
                    crm.entity_scores()
                        .list(many::<String>(given.query("fields")))
                        .ids(many::<String>(given.query("ids")))
                        .sort_by(given.query("sort_by"))
                        .sort_order(given.query("sort_order"))
                        .page(one::<i64>(given.query("page")))
                        .per_page(one::<i64>(given.query("per_page")))
                        .page_token(given.query("page_token"))
                        .cvid(given.query("cvid"))
                        .if_modified_since(one::<zoho_http::DateTime>(
                            given.header("If-Modified-Since"),
                        ))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::entity_scores::GET,
            call: |crm, given| {
                erase(
                    crm.entity_scores()
                        .get(
                            given.path("record_id"),
                            many::<String>(given.query("fields")),
                        )
                        .cvid(given.query("cvid"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::features::LIST,
            call: |crm, given| {
                erase(
                    crm.features()
                        .list()
                        .module(given.query("module"))
                        .api_names(many::<String>(given.query("api_names")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::features::GET,
            call: |crm, given| {
                erase(
                    crm.features()
                        .get(given.path("feature"))
                        .module(given.query("module"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::features::GET_DATA_ENRICHMENT,
            call: |crm, _| erase(crm.features().get_data_enrichment().into_call()),
        },
        Case {
            operation: &zoho_crm::features::GET_USER_LICENSES,
            call: |crm, _| erase(crm.features().get_user_licenses().into_call()),
        },
        Case {
            operation: &zoho_crm::field_dependencies::LIST,
            call: |crm, given| {
                erase(
                    crm.field_dependencies()
                        .list(given.path("layout_id"), given.query("module"))
                        .page(one::<i64>(given.query("page")))
                        .per_page(one::<i64>(given.query("per_page")))
                        .filters(given.query("filters"))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::field_dependencies::GET,
            call: |crm, given| {
                erase(crm.field_dependencies().get(
                    given.path("layout_id"),
                    given.path("dependency_id"),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::field_dependencies::CREATE,
            call: |crm, given| {
                erase(crm.field_dependencies().create(
                    given.path("layout_id"),
                    &given.body::<Vec<zoho_crm::field_dependencies::FieldDependency>>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::field_dependencies::UPDATE,
            call: |crm, given| {
                erase(crm.field_dependencies().update(
                    given.path("layout_id"),
                    given.path("dependency_id"),
                    &given.body::<zoho_crm::field_dependencies::FieldDependency>(),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::field_dependencies::DELETE,
            call: |crm, given| {
                erase(crm.field_dependencies().delete(
                    given.path("layout_id"),
                    given.path("dependency_id"),
                    given.query("module"),
                ))
            },
        },
        Case {
            operation: &zoho_crm::field_updates::LIST,
            call: |crm, given| {
                erase(
                    crm.field_updates()
                        .list()
                        .filter(given.query("filter"))
                        .module(given.query("module"))
                        .related_module(given.query("related_module"))
                        .feature_type(given.query("feature_type"))
                        .sort_order(given.query("sort_order"))
                        .sort_by(given.query("sort_by"))
                        .include_inner_details(many::<String>(given.query("include_inner_details")))
                        .page(one::<i64>(given.query("page")))
                        .per_page(one::<i64>(given.query("per_page")))
                        .into_call(),
                )
            },
        },
        Case {
            operation: &zoho_crm::field_updates::GET,
            call: |crm, given| {
                erase(
                    crm.field_updates()
                        .get(given.path("field_update_id"))
                        .include_inner_details(many::<String>(given.query("include_inner_details")))
                        .into_call(),
                )
            },
        },
    ];
