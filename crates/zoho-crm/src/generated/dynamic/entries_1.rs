// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Operations by name, a part of the table.

use crate::rows;
use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::answer;
use zoho_http::dynamic::nothing;
use zoho_http::wire::Json;

#[cfg(feature = "settings")]
use super::super::apis;
#[cfg(feature = "scheduling")]
use super::super::appointment_preferences;
#[cfg(feature = "scheduling")]
use super::super::appointment_reschedules;
#[cfg(feature = "scheduling")]
use super::super::appointments;
#[cfg(feature = "automation")]
use super::super::assignment_rules;
#[cfg(feature = "files")]
use super::super::attachments;
#[cfg(feature = "organization")]
use super::super::audit_log_exports;
#[cfg(feature = "organization")]
use super::super::backups;
#[cfg(feature = "automation")]
use super::super::blueprints;
#[cfg(feature = "bulk")]
use super::super::bulk_read;
#[cfg(feature = "bulk")]
use super::super::bulk_write;
#[cfg(feature = "organization")]
use super::super::business_hours;
#[cfg(feature = "automation")]
use super::super::cadences;
#[cfg(feature = "scheduling")]
use super::super::call_preferences;
#[cfg(feature = "bulk")]
use super::super::composite_requests;
#[cfg(feature = "records")]
use super::super::contact_roles;
#[cfg(feature = "records")]
use super::super::coql;
#[cfg(feature = "organization")]
use super::super::currencies;
#[cfg(feature = "settings")]
use super::super::custom_views;
#[cfg(feature = "users")]
use super::super::data_sharing;
#[cfg(feature = "records")]
use super::super::deal_contact_roles;
#[cfg(feature = "automation")]
use super::super::digests;
#[cfg(feature = "settings")]
use super::super::duplicate_check_preferences;
#[cfg(feature = "email")]
use super::super::email_compose_settings;
#[cfg(feature = "email")]
use super::super::email_configuration_options;
#[cfg(feature = "email")]
use super::super::email_drafts;
#[cfg(feature = "email")]
use super::super::email_sharing;
#[cfg(feature = "email")]
use super::super::email_signatures;
#[cfg(feature = "email")]
use super::super::email_templates;
#[cfg(feature = "email")]
use super::super::emails;
#[cfg(feature = "automation")]
use super::super::entity_scores;
#[cfg(feature = "organization")]
use super::super::features;
#[cfg(feature = "settings")]
use super::super::field_dependencies;
#[cfg(feature = "automation")]
use super::super::field_updates;
#[cfg(feature = "settings")]
use super::super::fields;
#[cfg(feature = "files")]
use super::super::files;
#[cfg(feature = "organization")]
use super::super::fiscal_year;
#[cfg(feature = "email")]
use super::super::from_addresses;
#[cfg(feature = "automation")]
use super::super::functions;
#[cfg(feature = "settings")]
use super::super::global_picklists;
#[cfg(feature = "organization")]
use super::super::holidays;
#[cfg(feature = "records")]
use super::super::inventory_conversions;
#[cfg(feature = "email")]
use super::super::inventory_templates;
#[cfg(feature = "settings")]
use super::super::layouts;
#[cfg(feature = "records")]
use super::super::leads;
#[cfg(feature = "email")]
use super::super::mail_merge;
#[cfg(feature = "scheduling")]
use super::super::meetings;
#[cfg(feature = "settings")]
use super::super::modules;
#[cfg(feature = "records")]
use super::super::notes;
#[cfg(feature = "automation")]
use super::super::notifications;
#[cfg(feature = "organization")]
use super::super::organizations;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "settings")]
    Entry::new(&apis::LIST, |_, body| {
        answer(&apis::LIST, body, |check| {
            check.list::<apis::SupportedApi>("__apis");
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_preferences::GET, |_, body| {
        answer(&appointment_preferences::GET, body, |check| {
            check.member::<appointment_preferences::AppointmentPreference>(
                "appointment_preferences",
            );
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_preferences::UPDATE, |_, body| {
        answer(&appointment_preferences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "appointment_preferences"));
        })
    })
    .body(|check| {
        check.member::<appointment_preferences::AppointmentPreference>("appointment_preferences");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::LIST, |_, body| {
        answer(&appointment_reschedules::LIST, body, |check| {
            check.list::<appointment_reschedules::AppointmentReschedule>("data");
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::GET, |_, body| {
        answer(&appointment_reschedules::GET, body, |check| {
            check.first::<appointment_reschedules::AppointmentReschedule>("data");
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::CREATE, |_, body| {
        answer(&appointment_reschedules::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<appointment_reschedules::AppointmentRescheduleInput>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::UPDATE, |_, body| {
        answer(&appointment_reschedules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<appointment_reschedules::AppointmentRescheduleInput>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::UPDATE_MANY, |_, body| {
        answer(&appointment_reschedules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<appointment_reschedules::AppointmentRescheduleInput>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::DELETE, |_, body| {
        answer(&appointment_reschedules::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::LIST, |_, body| {
        answer(&appointments::LIST, body, |check| {
            check.list::<appointments::Appointment>("data");
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::GET, |_, body| {
        answer(&appointments::GET, body, |check| {
            check.first::<appointments::Appointment>("data");
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::CREATE, |_, body| {
        answer(&appointments::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::UPDATE, |_, body| {
        answer(&appointments::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::UPDATE_MANY, |_, body| {
        answer(&appointments::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::DELETE, |_, body| {
        answer(&appointments::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::DELETE_MANY, |_, body| {
        answer(&appointments::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::LIST, |_, body| {
        answer(&assignment_rules::LIST, body, |check| {
            check.list::<assignment_rules::AssignmentRule>("assignment_rules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::GET, |_, body| {
        answer(&assignment_rules::GET, body, |check| {
            check.first::<assignment_rules::AssignmentRule>("assignment_rules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::CREATE, |_, body| {
        answer(&assignment_rules::CREATE, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleInput>>("assignment_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::UPDATE, |_, body| {
        answer(&assignment_rules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleInput>>("assignment_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::DELETE, |_, body| {
        answer(&assignment_rules::DELETE, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::COUNT, |_, body| {
        answer(&assignment_rules::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::CLONE_ENTRIES, |_, body| {
        answer(&assignment_rules::CLONE_ENTRIES, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleEntryCopies>>("assignment_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::DUPLICATE, |_, body| {
        answer(&assignment_rules::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleDuplicate>>("assignment_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::LIST_ASSOCIATIONS, |_, body| {
        answer(&assignment_rules::LIST_ASSOCIATIONS, body, |check| {
            check.list::<assignment_rules::AssignmentRuleAssociation>("associations");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::REORDER_ENTRIES, |_, body| {
        answer(&assignment_rules::REORDER_ENTRIES, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleOrder>>("assignment_rules");
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::LIST, |_, body| {
        answer(&attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::UPLOAD, |_, body| {
        answer(&attachments::UPLOAD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::DOWNLOAD, |_, body| {
        nothing(&attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "files")]
    Entry::new(&attachments::DELETE, |_, body| {
        answer(&attachments::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::DELETE_MANY, |_, body| {
        answer(&attachments::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::DOWNLOAD_FIELD_ATTACHMENT, |_, body| {
        nothing(&attachments::DOWNLOAD_FIELD_ATTACHMENT, body)
    })
    .file(),
    #[cfg(feature = "files")]
    Entry::new(&attachments::UPLOAD_LINK, |_, body| {
        answer(&attachments::UPLOAD_LINK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&audit_log_exports::LIST, |_, body| {
        answer(&audit_log_exports::LIST, body, |check| {
            check.list::<audit_log_exports::AuditLogExport>("audit_log_export");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&audit_log_exports::GET, |_, body| {
        answer(&audit_log_exports::GET, body, |check| {
            check.first::<audit_log_exports::AuditLogExport>("audit_log_export");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&audit_log_exports::CREATE, |_, body| {
        answer(&audit_log_exports::CREATE, body, |check| {
            check.rows(rows::tally(body, "audit_log_export"));
        })
    })
    .body(|check| {
        check.member::<Vec<audit_log_exports::AuditLogExportInput>>("audit_log_export");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&audit_log_exports::DOWNLOAD_RESULT, |_, body| {
        nothing(&audit_log_exports::DOWNLOAD_RESULT, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&backups::GET, |_, body| {
        answer(&backups::GET, body, |check| {
            check.member::<backups::Backup>("backup");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&backups::CREATE, |_, body| {
        answer(&backups::CREATE, body, |check| {
            check.rows(rows::tally(body, "backup"));
        })
    })
    .body(|check| {
        check.member::<backups::Backup>("backup");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&backups::CANCEL, |_, body| {
        answer(&backups::CANCEL, body, |check| {
            check.rows(rows::tally(body, "backup"));
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&backups::DOWNLOAD_RESULT, |_, body| {
        nothing(&backups::DOWNLOAD_RESULT, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&backups::GET_URLS, |_, body| {
        answer(&backups::GET_URLS, body, |check| {
            check.member::<backups::BackupUrls>("urls");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&backups::LIST_HISTORY, |_, body| {
        answer(&backups::LIST_HISTORY, body, |check| {
            check.list::<backups::BackupHistory>("history");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::GET, |_, body| {
        answer(&blueprints::GET, body, |check| {
            check.member::<blueprints::Blueprint>("blueprint");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::UPDATE, |_, body| {
        answer(&blueprints::UPDATE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<blueprints::BlueprintInput>>("blueprint");
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_read::GET, |_, body| {
        answer(&bulk_read::GET, body, |check| {
            check.first::<bulk_read::BulkRead>("data");
        })
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_read::CREATE, |_, body| {
        answer(&bulk_read::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<bulk_read::BulkReadCreate>("");
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_read::DOWNLOAD_RESULT, |_, body| {
        nothing(&bulk_read::DOWNLOAD_RESULT, body)
    })
    .file(),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_write::GET, |_, body| {
        answer(&bulk_write::GET, body, |check| {
            check.member::<bulk_write::BulkWrite>("");
        })
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_write::CREATE, |_, body| {
        answer(&bulk_write::CREATE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<bulk_write::BulkWriteCreate>("");
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_write::UPLOAD, |_, body| {
        answer(&bulk_write::UPLOAD, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_write::DOWNLOAD_RESULT, |_, body| {
        nothing(&bulk_write::DOWNLOAD_RESULT, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&business_hours::GET, |_, body| {
        answer(&business_hours::GET, body, |check| {
            check.member::<business_hours::BusinessHour>("business_hours");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&business_hours::CREATE, |_, body| {
        answer(&business_hours::CREATE, body, |check| {
            check.rows(rows::tally(body, "business_hours"));
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHour>("business_hours");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&business_hours::UPDATE, |_, body| {
        answer(&business_hours::UPDATE, body, |check| {
            check.rows(rows::tally(body, "business_hours"));
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHour>("business_hours");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::LIST, |_, body| {
        answer(&cadences::LIST, body, |check| {
            check.list::<cadences::Cadence>("cadences");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::GET, |_, body| {
        answer(&cadences::GET, body, |check| {
            check.first::<cadences::CadenceDetails>("cadences");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::CREATE, |_, body| {
        answer(&cadences::CREATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::UPDATE, |_, body| {
        answer(&cadences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::UPDATE_MANY, |_, body| {
        answer(&cadences::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::DELETE, |_, body| {
        answer(&cadences::DELETE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::COUNT, |_, body| {
        answer(&cadences::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::ACTIVATE, |_, body| {
        answer(&cadences::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::COUNT_RECORDS, |_, body| {
        answer(&cadences::COUNT_RECORDS, body, |check| {
            check.list::<cadences::CadenceRecordsCount>("cadences_records_count");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::DEACTIVATE, |_, body| {
        answer(&cadences::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::DUPLICATE, |_, body| {
        answer(&cadences::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceDuplicate>>("cadences");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::ENROL, |_, body| {
        answer(&cadences::ENROL, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<cadences::CadenceEnrol>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::LIST_ANALYTICS, |_, body| {
        answer(&cadences::LIST_ANALYTICS, body, |check| {
            check.list::<cadences::CadenceAnalytic>("cadences");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::PUBLISH, |_, body| {
        answer(&cadences::PUBLISH, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadencePublish>>("cadences");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::UNENROL, |_, body| {
        answer(&cadences::UNENROL, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<cadences::CadenceEnrol>("");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&call_preferences::GET, |_, body| {
        answer(&call_preferences::GET, body, |check| {
            check.member::<call_preferences::CallPreference>("call_preferences");
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&call_preferences::UPDATE, |_, body| {
        answer(&call_preferences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "call_preferences"));
        })
    })
    .body(|check| {
        check.member::<call_preferences::CallPreference>("call_preferences");
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&composite_requests::EXECUTE, |_, body| {
        answer(&composite_requests::EXECUTE, body, |check| {
            check.rows(rows::tally(body, "__composite_requests"));
        })
    })
    .body(|check| {
        check.member::<composite_requests::CompositeRequestExecute>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::LIST, |_, body| {
        answer(&contact_roles::LIST, body, |check| {
            check.list::<contact_roles::ContactRole>("contact_roles");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::GET, |_, body| {
        answer(&contact_roles::GET, body, |check| {
            check.first::<contact_roles::ContactRole>("contact_roles");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::CREATE, |_, body| {
        answer(&contact_roles::CREATE, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<contact_roles::ContactRole>>("contact_roles");
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::UPDATE, |_, body| {
        answer(&contact_roles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<contact_roles::ContactRole>>("contact_roles");
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::UPDATE_MANY, |_, body| {
        answer(&contact_roles::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<contact_roles::ContactRole>>("contact_roles");
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::DELETE, |_, body| {
        answer(&contact_roles::DELETE, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::DELETE_MANY, |_, body| {
        answer(&contact_roles::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&coql::QUERY, |_, body| {
        answer(&coql::QUERY, body, |check| {
            check.list::<shared::Record>("data");
        })
    })
    .body(|check| {
        check.member::<String>("select_query");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::LIST, |_, body| {
        answer(&currencies::LIST, body, |check| {
            check.list::<currencies::Currency>("currencies");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::GET, |_, body| {
        answer(&currencies::GET, body, |check| {
            check.first::<currencies::Currency>("currencies");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::CREATE, |_, body| {
        answer(&currencies::CREATE, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::UPDATE, |_, body| {
        answer(&currencies::UPDATE, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::UPDATE_MANY, |_, body| {
        answer(&currencies::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::ENABLE, |_, body| {
        answer(&currencies::ENABLE, body, |check| {
            check.rows(rows::tally(body, "base_currency"));
        })
    })
    .body(|check| {
        check.member::<currencies::Currency>("base_currency");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::LIST_AVAILABLE, |_, body| {
        answer(&currencies::LIST_AVAILABLE, body, |check| {
            check.list::<currencies::AvailableCurrency>("available_currencies");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::UPDATE_BASE, |_, body| {
        answer(&currencies::UPDATE_BASE, body, |check| {
            check.rows(rows::tally(body, "base_currency"));
        })
    })
    .body(|check| {
        check.member::<currencies::Currency>("base_currency");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::LIST, |_, body| {
        answer(&custom_views::LIST, body, |check| {
            check.list::<shared::CustomView>("custom_views");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::GET, |_, body| {
        answer(&custom_views::GET, body, |check| {
            check.first::<shared::CustomView>("custom_views");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::CREATE, |_, body| {
        answer(&custom_views::CREATE, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<custom_views::CustomViewInput>>("custom_views");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::UPDATE, |_, body| {
        answer(&custom_views::UPDATE, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<custom_views::CustomViewInput>>("custom_views");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::UPDATE_MANY, |_, body| {
        answer(&custom_views::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<custom_views::CustomViewInput>>("custom_views");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::DELETE, |_, body| {
        answer(&custom_views::DELETE, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::CHANGE_SORT, |_, body| {
        answer(&custom_views::CHANGE_SORT, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::CustomViewSort>>("custom_views");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::CHANGE_SORT_MANY, |_, body| {
        answer(&custom_views::CHANGE_SORT_MANY, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::CustomViewSort>>("custom_views");
    }),
    #[cfg(feature = "users")]
    Entry::new(&data_sharing::LIST, |_, body| {
        answer(&data_sharing::LIST, body, |check| {
            check.list::<data_sharing::DataSharing>("data_sharing");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&data_sharing::UPDATE, |_, body| {
        answer(&data_sharing::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data_sharing"));
        })
    })
    .body(|check| {
        check.member::<Vec<data_sharing::DataSharingUpdate>>("data_sharing");
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::LIST, |_, body| {
        answer(&deal_contact_roles::LIST, body, |check| {
            check.list::<deal_contact_roles::DealContactRole>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::GET, |_, body| {
        answer(&deal_contact_roles::GET, body, |check| {
            check.first::<deal_contact_roles::DealContactRole>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::UPDATE, |_, body| {
        answer(&deal_contact_roles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<deal_contact_roles::DealContactRoleUpdate>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::UPDATE_MANY, |_, body| {
        answer(&deal_contact_roles::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<deal_contact_roles::DealContactRoleUpdate>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::DELETE, |_, body| {
        answer(&deal_contact_roles::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::DELETE_MANY, |_, body| {
        answer(&deal_contact_roles::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&digests::CREATE, |_, body| {
        answer(&digests::CREATE, body, |check| {
            check.rows(rows::tally(body, "__digest"));
        })
    })
    .body(|check| {
        check.member::<Vec<digests::Digest>>("__digest");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&duplicate_check_preferences::GET, |_, body| {
        answer(&duplicate_check_preferences::GET, body, |check| {
            check.member::<duplicate_check_preferences::DuplicateCheckPreference>(
                "duplicate_check_preference",
            );
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&duplicate_check_preferences::CREATE, |_, body| {
        answer(&duplicate_check_preferences::CREATE, body, |check| {
            check.rows(rows::tally(body, "duplicate_check_preference"));
        })
    })
    .body(|check| {
        check.member::<duplicate_check_preferences::DuplicateCheckPreference>(
            "duplicate_check_preference",
        );
    }),
    #[cfg(feature = "settings")]
    Entry::new(&duplicate_check_preferences::UPDATE, |_, body| {
        answer(&duplicate_check_preferences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "duplicate_check_preference"));
        })
    })
    .body(|check| {
        check.member::<duplicate_check_preferences::DuplicateCheckPreference>(
            "duplicate_check_preference",
        );
    }),
    #[cfg(feature = "settings")]
    Entry::new(&duplicate_check_preferences::DELETE, |_, body| {
        answer(&duplicate_check_preferences::DELETE, body, |check| {
            check.rows(rows::tally(body, "duplicate_check_preference"));
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_compose_settings::LIST, |_, body| {
        answer(&email_compose_settings::LIST, body, |check| {
            check.list::<email_compose_settings::EmailComposeSetting>("email_compose");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_compose_settings::UPDATE, |_, body| {
        answer(&email_compose_settings::UPDATE, body, |check| {
            check.rows(rows::tally(body, "email_compose"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_compose_settings::EmailComposeSettingInput>>("email_compose");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_configuration_options::LIST, |_, body| {
        answer(&email_configuration_options::LIST, body, |check| {
            check.list::<email_configuration_options::EmailConfigurationOption>(
                "configuration_options",
            );
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_configuration_options::UPDATE, |_, body| {
        answer(&email_configuration_options::UPDATE, body, |check| {
            check.rows(rows::tally(body, "configuration_options"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_configuration_options::EmailConfigurationOptionInput>>(
            "configuration_options",
        );
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::LIST, |_, body| {
        answer(&email_drafts::LIST, body, |check| {
            check.list::<email_drafts::EmailDraft>("__email_drafts");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::GET, |_, body| {
        answer(&email_drafts::GET, body, |check| {
            check.first::<email_drafts::EmailDraft>("__email_drafts");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::CREATE, |_, body| {
        answer(&email_drafts::CREATE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::UPDATE, |_, body| {
        answer(&email_drafts::UPDATE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::UPDATE_MANY, |_, body| {
        answer(&email_drafts::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::DELETE, |_, body| {
        answer(&email_drafts::DELETE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::GET, |_, body| {
        answer(&email_sharing::GET, body, |check| {
            check.list::<email_sharing::EmailSharing>("__emails_sharing_details");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::SHARE, |_, body| {
        answer(&email_sharing::SHARE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::SHARE_MANY, |_, body| {
        answer(&email_sharing::SHARE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::UNSHARE, |_, body| {
        answer(&email_sharing::UNSHARE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::UNSHARE_MANY, |_, body| {
        answer(&email_sharing::UNSHARE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::LIST, |_, body| {
        answer(&email_signatures::LIST, body, |check| {
            check.list::<email_signatures::EmailSignature>("email_signatures");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::GET, |_, body| {
        answer(&email_signatures::GET, body, |check| {
            check.first::<email_signatures::EmailSignature>("email_signatures");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::CREATE, |_, body| {
        answer(&email_signatures::CREATE, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_signatures::EmailSignatureInput>>("email_signatures");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::UPDATE, |_, body| {
        answer(&email_signatures::UPDATE, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_signatures::EmailSignatureInput>>("email_signatures");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::UPDATE_MANY, |_, body| {
        answer(&email_signatures::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_signatures::EmailSignatureInput>>("email_signatures");
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::DELETE, |_, body| {
        answer(&email_signatures::DELETE, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::DELETE_MANY, |_, body| {
        answer(&email_signatures::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_templates::LIST, |_, body| {
        answer(&email_templates::LIST, body, |check| {
            check.list::<email_templates::EmailTemplate>("email_templates");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_templates::GET, |_, body| {
        answer(&email_templates::GET, body, |check| {
            check.first::<email_templates::EmailTemplate>("email_templates");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::LIST, |_, body| {
        answer(&emails::LIST, body, |check| {
            check.list::<emails::Email>("Emails");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::GET, |_, body| {
        answer(&emails::GET, body, |check| {
            check.first::<emails::Email>("Emails");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::ASSOCIATE, |_, body| {
        answer(&emails::ASSOCIATE, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    })
    .body(|check| {
        check.member::<Vec<emails::AssociatedEmail>>("Emails");
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::CHECK_AVAILABLE, |_, body| {
        answer(&emails::CHECK_AVAILABLE, body, |check| {
            check.member::<emails::EmailAvailability>("");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::DOWNLOAD_ATTACHMENTS, |_, body| {
        nothing(&emails::DOWNLOAD_ATTACHMENTS, body)
    })
    .file(),
    #[cfg(feature = "email")]
    Entry::new(&emails::DOWNLOAD_INLINE_IMAGES, |_, body| {
        nothing(&emails::DOWNLOAD_INLINE_IMAGES, body)
    })
    .file(),
    #[cfg(feature = "email")]
    Entry::new(&emails::LINK, |_, body| {
        answer(&emails::LINK, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    })
    .body(|check| {
        check.member::<Vec<emails::EmailLink>>("Emails");
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::LINK_MANY, |_, body| {
        answer(&emails::LINK_MANY, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    })
    .body(|check| {
        check.member::<Vec<emails::EmailLinkEntry>>("Emails");
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::SEND, |_, body| {
        answer(&emails::SEND, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<emails::EmailSend>>("data");
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::UNBLOCK, |_, body| {
        answer(&emails::UNBLOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<emails::EmailUnblock>("");
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::UNBLOCK_MANY, |_, body| {
        answer(&emails::UNBLOCK_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<emails::EmailUnblock>("");
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::UNLINK, |_, body| {
        answer(&emails::UNLINK, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::UNLINK_MANY, |_, body| {
        answer(&emails::UNLINK_MANY, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&entity_scores::LIST, |_, body| {
        answer(&entity_scores::LIST, body, |check| {
            check.list::<entity_scores::EntityScore>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&entity_scores::GET, |_, body| {
        answer(&entity_scores::GET, body, |check| {
            check.first::<entity_scores::EntityScore>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&features::LIST, |_, body| {
        answer(&features::LIST, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&features::GET, |_, body| {
        answer(&features::GET, body, |check| {
            check.first::<features::Feature>("__features");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&features::GET_DATA_ENRICHMENT, |_, body| {
        answer(&features::GET_DATA_ENRICHMENT, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&features::GET_USER_LICENSES, |_, body| {
        answer(&features::GET_USER_LICENSES, body, |check| {
            check.list::<features::Feature>("__features");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::LIST, |_, body| {
        answer(&field_dependencies::LIST, body, |check| {
            check.list::<field_dependencies::FieldDependency>("map_dependency");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::GET, |_, body| {
        answer(&field_dependencies::GET, body, |check| {
            check.first::<field_dependencies::FieldDependency>("map_dependency");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::CREATE, |_, body| {
        answer(&field_dependencies::CREATE, body, |check| {
            check.rows(rows::tally(body, "map_dependency"));
        })
    })
    .body(|check| {
        check.member::<Vec<field_dependencies::FieldDependency>>("map_dependency");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::UPDATE, |_, body| {
        answer(&field_dependencies::UPDATE, body, |check| {
            check.rows(rows::tally(body, "map_dependency"));
        })
    })
    .body(|check| {
        check.member::<Vec<field_dependencies::FieldDependency>>("map_dependency");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::DELETE, |_, body| {
        answer(&field_dependencies::DELETE, body, |check| {
            check.rows(rows::tally(body, "map_dependency"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::LIST, |_, body| {
        answer(&field_updates::LIST, body, |check| {
            check.list::<field_updates::FieldUpdate>("field_updates");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::GET, |_, body| {
        answer(&field_updates::GET, body, |check| {
            check.first::<field_updates::FieldUpdate>("field_updates");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::CREATE, |_, body| {
        answer(&field_updates::CREATE, body, |check| {
            check.rows(rows::tally(body, "field_updates"));
        })
    })
    .body(|check| {
        check.member::<Vec<field_updates::FieldUpdateInput>>("field_updates");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::UPDATE, |_, body| {
        answer(&field_updates::UPDATE, body, |check| {
            check.rows(rows::tally(body, "field_updates"));
        })
    })
    .body(|check| {
        check.member::<Vec<field_updates::FieldUpdateInput>>("field_updates");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::DELETE, |_, body| {
        answer(&field_updates::DELETE, body, |check| {
            check.rows(rows::tally(body, "field_updates"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::DELETE_MANY, |_, body| {
        answer(&field_updates::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "field_updates"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::LIST, |_, body| {
        answer(&fields::LIST, body, |check| {
            check.list::<shared::Field>("fields");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::GET, |_, body| {
        answer(&fields::GET, body, |check| {
            check.first::<shared::Field>("fields");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::CREATE, |_, body| {
        answer(&fields::CREATE, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::FieldInput>>("fields");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::UPDATE, |_, body| {
        answer(&fields::UPDATE, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::FieldInput>>("fields");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::UPDATE_MANY, |_, body| {
        answer(&fields::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::FieldInput>>("fields");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::DELETE, |_, body| {
        answer(&fields::DELETE, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::LIST_SCHEDULED_JOBS, |_, body| {
        answer(&fields::LIST_SCHEDULED_JOBS, body, |check| {
            check.list::<fields::FieldScheduledJob>("scheduled_jobs");
        })
    }),
    #[cfg(feature = "files")]
    Entry::new(&files::UPLOAD, |_, body| {
        answer(&files::UPLOAD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "files")]
    Entry::new(&files::DOWNLOAD, |_, body| nothing(&files::DOWNLOAD, body)).file(),
    #[cfg(feature = "organization")]
    Entry::new(&fiscal_year::GET, |_, body| {
        answer(&fiscal_year::GET, body, |check| {
            check.member::<fiscal_year::FiscalYear>("fiscal_year");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&fiscal_year::UPDATE, |_, body| {
        answer(&fiscal_year::UPDATE, body, |check| {
            check.rows(rows::tally(body, "fiscal_year"));
        })
    })
    .body(|check| {
        check.member::<fiscal_year::FiscalYear>("fiscal_year");
    }),
    #[cfg(feature = "email")]
    Entry::new(&from_addresses::LIST, |_, body| {
        answer(&from_addresses::LIST, body, |check| {
            check.list::<from_addresses::FromAddress>("from_addresses");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&functions::EXECUTE, |_, body| {
        answer(&functions::EXECUTE, body, |check| {
            check.member::<functions::FunctionResult>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&functions::EXECUTE_WITH_FILE, |_, body| {
        answer(&functions::EXECUTE_WITH_FILE, body, |check| {
            check.member::<functions::FunctionResult>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST, |_, body| {
        answer(&global_picklists::LIST, body, |check| {
            check.list::<global_picklists::GlobalPicklist>("global_picklists");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::GET, |_, body| {
        answer(&global_picklists::GET, body, |check| {
            check.first::<global_picklists::GlobalPicklist>("global_picklists");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::CREATE, |_, body| {
        answer(&global_picklists::CREATE, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    })
    .body(|check| {
        check.member::<Vec<global_picklists::GlobalPicklistInput>>("global_picklists");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::UPDATE, |_, body| {
        answer(&global_picklists::UPDATE, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    })
    .body(|check| {
        check.member::<Vec<global_picklists::GlobalPicklistInput>>("global_picklists");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::UPDATE_MANY, |_, body| {
        answer(&global_picklists::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    })
    .body(|check| {
        check.member::<Vec<global_picklists::GlobalPicklistInput>>("global_picklists");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::DELETE, |_, body| {
        answer(&global_picklists::DELETE, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::DELETE_MANY, |_, body| {
        answer(&global_picklists::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST_ASSOCIATIONS, |_, body| {
        answer(&global_picklists::LIST_ASSOCIATIONS, body, |check| {
            check.list::<global_picklists::GlobalPicklistAssociation>("associations");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST_REPLACED_VALUES, |_, body| {
        answer(&global_picklists::LIST_REPLACED_VALUES, body, |check| {
            check.list::<shared::FileUploadOption>("replaced_values");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST_VALUE_ASSOCIATIONS, |_, body| {
        answer(&global_picklists::LIST_VALUE_ASSOCIATIONS, body, |check| {
            check.list::<global_picklists::PickListValueAssociation>(
                "pick_list_values_associations",
            );
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST_VALUES_REPLACED_BY_JOB, |_, body| {
        answer(
            &global_picklists::LIST_VALUES_REPLACED_BY_JOB,
            body,
            |check| {
                check.list::<global_picklists::ReplacedValue>("replaced_values");
            },
        )
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::REPLACE_VALUES, |_, body| {
        answer(&global_picklists::REPLACE_VALUES, body, |check| {
            check.rows(rows::tally(body, "replace_picklist_values"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("replace_picklist_values");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::LIST, |_, body| {
        answer(&holidays::LIST, body, |check| {
            check.list::<holidays::Holiday>("holidays");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::GET, |_, body| {
        answer(&holidays::GET, body, |check| {
            check.first::<holidays::Holiday>("holidays");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::CREATE, |_, body| {
        answer(&holidays::CREATE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::HolidayCreate>>("holidays");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::UPDATE, |_, body| {
        answer(&holidays::UPDATE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::Holiday>>("holidays");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::UPDATE_MANY, |_, body| {
        answer(&holidays::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::Holiday>>("holidays");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::DELETE, |_, body| {
        answer(&holidays::DELETE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&inventory_conversions::CONVERT, |_, body| {
        answer(&inventory_conversions::CONVERT, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<inventory_conversions::InventoryConversion>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(
        &inventory_conversions::GET_MASS_CONVERT_STATUS,
        |_, body| {
            answer(
                &inventory_conversions::GET_MASS_CONVERT_STATUS,
                body,
                |check| {
                    check.member::<inventory_conversions::InventoryMassConversionStatus>("");
                },
            )
        },
    ),
    #[cfg(feature = "records")]
    Entry::new(&inventory_conversions::MASS_CONVERT, |_, body| {
        answer(&inventory_conversions::MASS_CONVERT, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<inventory_conversions::InventoryMassConversion>("");
    }),
    #[cfg(feature = "email")]
    Entry::new(&inventory_templates::LIST, |_, body| {
        answer(&inventory_templates::LIST, body, |check| {
            check.list::<inventory_templates::InventoryTemplate>("inventory_templates");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&inventory_templates::GET, |_, body| {
        answer(&inventory_templates::GET, body, |check| {
            check.first::<inventory_templates::InventoryTemplate>("inventory_templates");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::LIST, |_, body| {
        answer(&layouts::LIST, body, |check| {
            check.list::<shared::Layout>("layouts");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::GET, |_, body| {
        answer(&layouts::GET, body, |check| {
            check.first::<shared::Layout>("layouts");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE, |_, body| {
        answer(&layouts::UPDATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE_MANY, |_, body| {
        answer(&layouts::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DELETE, |_, body| {
        answer(&layouts::DELETE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::ACTIVATE, |_, body| {
        answer(&layouts::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DEACTIVATE, |_, body| {
        answer(&layouts::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&leads::CONVERT, |_, body| {
        answer(&leads::CONVERT, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<leads::LeadConversion>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&leads::GET_CONVERSION_OPTIONS, |_, body| {
        answer(&leads::GET_CONVERSION_OPTIONS, body, |check| {
            check.member::<leads::LeadConversionOptions>("__conversion_options");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&leads::GET_MASS_CONVERT_STATUS, |_, body| {
        answer(&leads::GET_MASS_CONVERT_STATUS, body, |check| {
            check.list::<leads::LeadMassConversionStatus>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&leads::MASS_CONVERT, |_, body| {
        answer(&leads::MASS_CONVERT, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<leads::LeadMassConversion>("");
    }),
    crate::mail_config::entries::GET,
    #[cfg(feature = "email")]
    Entry::new(&mail_merge::DOWNLOAD, |_, body| {
        nothing(&mail_merge::DOWNLOAD, body)
    })
    .body(|check| {
        check.member::<Vec<mail_merge::MailMergeDownload>>("download_mail_merge");
    })
    .file(),
    #[cfg(feature = "email")]
    Entry::new(&mail_merge::SEND, |_, body| {
        answer(&mail_merge::SEND, body, |check| {
            check.rows(rows::tally(body, "send_mail_merge"));
        })
    })
    .body(|check| {
        check.member::<Vec<mail_merge::MailMergeSend>>("send_mail_merge");
    }),
    #[cfg(feature = "email")]
    Entry::new(&mail_merge::SIGN, |_, body| {
        answer(&mail_merge::SIGN, body, |check| {
            check.rows(rows::tally(body, "sign_mail_merge"));
        })
    })
    .body(|check| {
        check.member::<Vec<mail_merge::MailMergeSign>>("sign_mail_merge");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&meetings::CANCEL, |_, body| {
        answer(&meetings::CANCEL, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<meetings::MeetingCancel>>("data");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::LIST, |_, body| {
        answer(&modules::LIST, body, |check| {
            check.list::<shared::Module>("modules");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::GET, |_, body| {
        answer(&modules::GET, body, |check| {
            check.first::<shared::Module>("modules");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::CREATE, |_, body| {
        answer(&modules::CREATE, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE, |_, body| {
        answer(&modules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE_MANY, |_, body| {
        answer(&modules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::GENERATE_LINK, |_, body| {
        answer(&modules::GENERATE_LINK, body, |check| {
            check.member::<modules::ModuleLink>("generate_link");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::GET_BY_API_NAME, |_, body| {
        answer(&modules::GET_BY_API_NAME, body, |check| {
            check.first::<shared::Module>("modules");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE_BY_API_NAME, |_, body| {
        answer(&modules::UPDATE_BY_API_NAME, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::LIST, |_, body| {
        answer(&notes::LIST, body, |check| {
            check.list::<notes::Note>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::GET, |_, body| {
        answer(&notes::GET, body, |check| {
            check.first::<notes::Note>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::CREATE, |_, body| {
        answer(&notes::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<notes::NoteInput>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::UPDATE, |_, body| {
        answer(&notes::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<notes::NoteInput>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::UPDATE_MANY, |_, body| {
        answer(&notes::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<notes::NoteInput>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::DELETE, |_, body| {
        answer(&notes::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::DELETE_MANY, |_, body| {
        answer(&notes::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::CREATE_FOR_RECORD, |_, body| {
        answer(&notes::CREATE_FOR_RECORD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["RelatedNote"])
            .member::<Vec<notes::RelatedNote>>("data");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::LIST, |_, body| {
        answer(&notifications::LIST, body, |check| {
            check.list::<notifications::Notification>("watch");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::UPDATE, |_, body| {
        answer(&notifications::UPDATE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::REPLACE, |_, body| {
        answer(&notifications::REPLACE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::DELETE, |_, body| {
        answer(&notifications::DELETE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::ENABLE, |_, body| {
        answer(&notifications::ENABLE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::GET, |_, body| {
        answer(&organizations::GET, body, |check| {
            check.first::<organizations::Organization>("org");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DELETE_PHOTO, |_, body| {
        answer(&organizations::DELETE_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
];
