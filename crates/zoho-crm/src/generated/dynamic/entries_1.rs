// Written by `cargo xtask codegen` from xtask/catalog/crm/; changes belong there.
//! Operations by name, a part of the table.

use crate::rows;
use zoho_http::Id;
use zoho_http::decode;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::recode_body;
use zoho_http::wire;
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
        wire::recode(wire::list::<apis::SupportedApi>(body, "__apis"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_preferences::GET, |_, body| {
        wire::recode(wire::one::<appointment_preferences::AppointmentPreference>(
            body,
            "appointment_preferences",
        ))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_preferences::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "appointment_preferences"))
    })
    .body(|body| {
        recode_body::<appointment_preferences::AppointmentPreference>(
            body,
            "appointment_preferences",
        )
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::LIST, |_, body| {
        wire::recode(wire::list::<appointment_reschedules::AppointmentReschedule>(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::GET, |_, body| {
        wire::recode(wire::first::<appointment_reschedules::AppointmentReschedule>(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| {
        recode_body::<Vec<appointment_reschedules::AppointmentRescheduleInput>>(body, "data")
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| {
        recode_body::<Vec<appointment_reschedules::AppointmentRescheduleInput>>(body, "data")
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| {
        recode_body::<Vec<appointment_reschedules::AppointmentRescheduleInput>>(body, "data")
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::LIST, |_, body| {
        wire::recode(wire::list::<appointments::Appointment>(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::GET, |_, body| {
        wire::recode(wire::first::<appointments::Appointment>(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<appointments::AppointmentInput>>(body, "data")),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<appointments::AppointmentInput>>(body, "data")),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<appointments::AppointmentInput>>(body, "data")),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointments::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::LIST, |_, body| {
        wire::recode(wire::list::<assignment_rules::AssignmentRule>(
            body,
            "assignment_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::GET, |_, body| {
        wire::recode(wire::first::<assignment_rules::AssignmentRule>(
            body,
            "assignment_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "assignment_rules"))
    })
    .body(|body| {
        recode_body::<Vec<assignment_rules::AssignmentRuleInput>>(body, "assignment_rules")
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "assignment_rules"))
    })
    .body(|body| {
        recode_body::<Vec<assignment_rules::AssignmentRuleInput>>(body, "assignment_rules")
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "assignment_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::CLONE_ENTRIES, |_, body| {
        wire::recode(rows::outcomes(body, "assignment_rules"))
    })
    .body(|body| {
        recode_body::<Vec<assignment_rules::AssignmentRuleEntryCopies>>(body, "assignment_rules")
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::DUPLICATE, |_, body| {
        wire::recode(rows::outcomes(body, "assignment_rules"))
    })
    .body(|body| {
        recode_body::<Vec<assignment_rules::AssignmentRuleDuplicate>>(body, "assignment_rules")
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::LIST_ASSOCIATIONS, |_, body| {
        wire::recode(wire::list::<assignment_rules::AssignmentRuleAssociation>(
            body,
            "associations",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&assignment_rules::REORDER_ENTRIES, |_, body| {
        wire::recode(rows::outcomes(body, "assignment_rules"))
    })
    .body(|body| {
        recode_body::<Vec<assignment_rules::AssignmentRuleOrder>>(body, "assignment_rules")
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::LIST, |_, body| {
        wire::recode(wire::list::<shared::Attachment>(body, "data"))
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::UPLOAD, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "files")]
    Entry::new(&attachments::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "files")]
    Entry::new(&attachments::DOWNLOAD_FIELD_ATTACHMENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "files")]
    Entry::new(&attachments::UPLOAD_LINK, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&audit_log_exports::LIST, |_, body| {
        wire::recode(wire::list::<audit_log_exports::AuditLogExport>(
            body,
            "audit_log_export",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&audit_log_exports::GET, |_, body| {
        wire::recode(wire::first::<audit_log_exports::AuditLogExport>(
            body,
            "audit_log_export",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&audit_log_exports::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "audit_log_export"))
    })
    .body(|body| {
        recode_body::<Vec<audit_log_exports::AuditLogExportInput>>(body, "audit_log_export")
    }),
    #[cfg(feature = "organization")]
    Entry::new(&audit_log_exports::DOWNLOAD_RESULT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&backups::GET, |_, body| {
        wire::recode(wire::one::<backups::Backup>(body, "backup"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&backups::CREATE, |_, body| {
        wire::recode(rows::outcome(body, "backup"))
    })
    .body(|body| recode_body::<backups::Backup>(body, "backup")),
    #[cfg(feature = "organization")]
    Entry::new(&backups::CANCEL, |_, body| {
        wire::recode(rows::outcome(body, "backup"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&backups::DOWNLOAD_RESULT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&backups::GET_URLS, |_, body| {
        wire::recode(wire::one::<backups::BackupUrls>(body, "urls"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&backups::LIST_HISTORY, |_, body| {
        wire::recode(wire::list::<backups::BackupHistory>(body, "history"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::GET, |_, body| {
        wire::recode(wire::one::<blueprints::Blueprint>(body, "blueprint"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<Vec<blueprints::BlueprintInput>>(body, "blueprint")),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_read::GET, |_, body| {
        wire::recode(wire::first::<bulk_read::BulkRead>(body, "data"))
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_read::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<bulk_read::BulkReadCreate>(body, "")),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_read::DOWNLOAD_RESULT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_write::GET, |_, body| {
        wire::recode(wire::one::<bulk_write::BulkWrite>(body, ""))
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_write::CREATE, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<bulk_write::BulkWriteCreate>(body, "")),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_write::UPLOAD, |_, body| {
        wire::recode(rows::outcome(body, ""))
    }),
    #[cfg(feature = "bulk")]
    Entry::new(&bulk_write::DOWNLOAD_RESULT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&business_hours::GET, |_, body| {
        wire::recode(wire::one::<business_hours::BusinessHour>(
            body,
            "business_hours",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&business_hours::CREATE, |_, body| {
        wire::recode(rows::outcome(body, "business_hours"))
    })
    .body(|body| recode_body::<business_hours::BusinessHour>(body, "business_hours")),
    #[cfg(feature = "organization")]
    Entry::new(&business_hours::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "business_hours"))
    })
    .body(|body| recode_body::<business_hours::BusinessHour>(body, "business_hours")),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::LIST, |_, body| {
        wire::recode(wire::list::<cadences::Cadence>(body, "cadences"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::GET, |_, body| {
        wire::recode(wire::first::<cadences::CadenceDetails>(body, "cadences"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "cadences"))
    })
    .body(|body| recode_body::<Vec<cadences::CadenceInput>>(body, "cadences")),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "cadences"))
    })
    .body(|body| recode_body::<Vec<cadences::CadenceInput>>(body, "cadences")),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "cadences"))
    })
    .body(|body| recode_body::<Vec<cadences::CadenceInput>>(body, "cadences")),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "cadences"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::ACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "cadences"))
    })
    .body(|body| recode_body::<Json>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::COUNT_RECORDS, |_, body| {
        wire::recode(wire::list::<cadences::CadenceRecordsCount>(
            body,
            "cadences_records_count",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::DEACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "cadences"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::DUPLICATE, |_, body| {
        wire::recode(rows::outcomes(body, "cadences"))
    })
    .body(|body| recode_body::<Vec<cadences::CadenceDuplicate>>(body, "cadences")),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::ENROL, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<cadences::CadenceEnrol>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::LIST_ANALYTICS, |_, body| {
        wire::recode(wire::list::<cadences::CadenceAnalytic>(body, "cadences"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::PUBLISH, |_, body| {
        wire::recode(rows::outcomes(body, "cadences"))
    })
    .body(|body| recode_body::<Vec<cadences::CadencePublish>>(body, "cadences")),
    #[cfg(feature = "automation")]
    Entry::new(&cadences::UNENROL, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<cadences::CadenceEnrol>(body, "")),
    #[cfg(feature = "scheduling")]
    Entry::new(&call_preferences::GET, |_, body| {
        wire::recode(wire::one::<call_preferences::CallPreference>(
            body,
            "call_preferences",
        ))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&call_preferences::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "call_preferences"))
    })
    .body(|body| recode_body::<call_preferences::CallPreference>(body, "call_preferences")),
    #[cfg(feature = "bulk")]
    Entry::new(&composite_requests::EXECUTE, |_, body| {
        wire::recode(rows::outcomes(body, "__composite_requests"))
    })
    .body(|body| recode_body::<composite_requests::CompositeRequestExecute>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::LIST, |_, body| {
        wire::recode(wire::list::<contact_roles::ContactRole>(
            body,
            "contact_roles",
        ))
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::GET, |_, body| {
        wire::recode(wire::first::<contact_roles::ContactRole>(
            body,
            "contact_roles",
        ))
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "contact_roles"))
    })
    .body(|body| recode_body::<Vec<contact_roles::ContactRole>>(body, "contact_roles")),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "contact_roles"))
    })
    .body(|body| recode_body::<Vec<contact_roles::ContactRole>>(body, "contact_roles")),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "contact_roles"))
    })
    .body(|body| recode_body::<Vec<contact_roles::ContactRole>>(body, "contact_roles")),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "contact_roles"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&contact_roles::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "contact_roles"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&coql::QUERY, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    })
    .body(|body| recode_body::<String>(body, "select_query")),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::LIST, |_, body| {
        wire::recode(wire::list::<currencies::Currency>(body, "currencies"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::GET, |_, body| {
        wire::recode(wire::first::<currencies::Currency>(body, "currencies"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "currencies"))
    })
    .body(|body| recode_body::<Vec<currencies::CurrencyInput>>(body, "currencies")),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "currencies"))
    })
    .body(|body| recode_body::<Vec<currencies::CurrencyInput>>(body, "currencies")),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "currencies"))
    })
    .body(|body| recode_body::<Vec<currencies::CurrencyInput>>(body, "currencies")),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::ENABLE, |_, body| {
        wire::recode(rows::outcome(body, "base_currency"))
    })
    .body(|body| recode_body::<currencies::Currency>(body, "base_currency")),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::LIST_AVAILABLE, |_, body| {
        wire::recode(wire::list::<currencies::AvailableCurrency>(
            body,
            "available_currencies",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::UPDATE_BASE, |_, body| {
        wire::recode(rows::outcome(body, "base_currency"))
    })
    .body(|body| recode_body::<currencies::Currency>(body, "base_currency")),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::LIST, |_, body| {
        wire::recode(wire::list::<shared::CustomView>(body, "custom_views"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::GET, |_, body| {
        wire::recode(wire::first::<shared::CustomView>(body, "custom_views"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "custom_views"))
    })
    .body(|body| recode_body::<Vec<custom_views::CustomViewInput>>(body, "custom_views")),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "custom_views"))
    })
    .body(|body| recode_body::<Vec<custom_views::CustomViewInput>>(body, "custom_views")),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "custom_views"))
    })
    .body(|body| recode_body::<Vec<custom_views::CustomViewInput>>(body, "custom_views")),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::DELETE, |_, body| {
        wire::recode(rows::outcomes(body, "custom_views"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::CHANGE_SORT, |_, body| {
        wire::recode(rows::outcomes(body, "custom_views"))
    })
    .body(|body| recode_body::<Vec<shared::CustomViewSort>>(body, "custom_views")),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::CHANGE_SORT_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "custom_views"))
    })
    .body(|body| recode_body::<Vec<shared::CustomViewSort>>(body, "custom_views")),
    #[cfg(feature = "users")]
    Entry::new(&data_sharing::LIST, |_, body| {
        wire::recode(wire::list::<data_sharing::DataSharing>(
            body,
            "data_sharing",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&data_sharing::UPDATE, |_, body| {
        wire::recode(rows::outcomes(body, "data_sharing"))
    })
    .body(|body| recode_body::<Vec<data_sharing::DataSharingUpdate>>(body, "data_sharing")),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::LIST, |_, body| {
        wire::recode(wire::list::<deal_contact_roles::DealContactRole>(
            body, "data",
        ))
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::GET, |_, body| {
        wire::recode(wire::first::<deal_contact_roles::DealContactRole>(
            body, "data",
        ))
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<deal_contact_roles::DealContactRoleUpdate>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<deal_contact_roles::DealContactRoleUpdate>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&deal_contact_roles::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&digests::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "__digest"))
    })
    .body(|body| recode_body::<Vec<digests::Digest>>(body, "__digest")),
    #[cfg(feature = "settings")]
    Entry::new(&duplicate_check_preferences::GET, |_, body| {
        wire::recode(wire::one::<
            duplicate_check_preferences::DuplicateCheckPreference,
        >(body, "duplicate_check_preference"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&duplicate_check_preferences::CREATE, |_, body| {
        wire::recode(rows::outcome(body, "duplicate_check_preference"))
    })
    .body(|body| {
        recode_body::<duplicate_check_preferences::DuplicateCheckPreference>(
            body,
            "duplicate_check_preference",
        )
    }),
    #[cfg(feature = "settings")]
    Entry::new(&duplicate_check_preferences::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "duplicate_check_preference"))
    })
    .body(|body| {
        recode_body::<duplicate_check_preferences::DuplicateCheckPreference>(
            body,
            "duplicate_check_preference",
        )
    }),
    #[cfg(feature = "settings")]
    Entry::new(&duplicate_check_preferences::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "duplicate_check_preference"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_compose_settings::LIST, |_, body| {
        wire::recode(wire::list::<email_compose_settings::EmailComposeSetting>(
            body,
            "email_compose",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_compose_settings::UPDATE, |_, body| {
        wire::recode(rows::outcomes(body, "email_compose"))
    })
    .body(|body| {
        recode_body::<Vec<email_compose_settings::EmailComposeSettingInput>>(body, "email_compose")
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_configuration_options::LIST, |_, body| {
        wire::recode(wire::list::<
            email_configuration_options::EmailConfigurationOption,
        >(body, "configuration_options"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_configuration_options::UPDATE, |_, body| {
        wire::recode(rows::outcomes(body, "configuration_options"))
    })
    .body(|body| {
        recode_body::<Vec<email_configuration_options::EmailConfigurationOptionInput>>(
            body,
            "configuration_options",
        )
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::LIST, |_, body| {
        wire::recode(wire::list::<email_drafts::EmailDraft>(
            body,
            "__email_drafts",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::GET, |_, body| {
        wire::recode(wire::first::<email_drafts::EmailDraft>(
            body,
            "__email_drafts",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "__email_drafts"))
    })
    .body(|body| recode_body::<Vec<email_drafts::EmailDraftInput>>(body, "__email_drafts")),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "__email_drafts"))
    })
    .body(|body| recode_body::<Vec<email_drafts::EmailDraftInput>>(body, "__email_drafts")),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "__email_drafts"))
    })
    .body(|body| recode_body::<Vec<email_drafts::EmailDraftInput>>(body, "__email_drafts")),
    #[cfg(feature = "email")]
    Entry::new(&email_drafts::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "__email_drafts"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::GET, |_, body| {
        wire::recode(wire::list::<email_sharing::EmailSharing>(
            body,
            "__emails_sharing_details",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::SHARE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::SHARE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::UNSHARE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_sharing::UNSHARE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::LIST, |_, body| {
        wire::recode(wire::list::<email_signatures::EmailSignature>(
            body,
            "email_signatures",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::GET, |_, body| {
        wire::recode(wire::first::<email_signatures::EmailSignature>(
            body,
            "email_signatures",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "email_signatures"))
    })
    .body(|body| {
        recode_body::<Vec<email_signatures::EmailSignatureInput>>(body, "email_signatures")
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "email_signatures"))
    })
    .body(|body| {
        recode_body::<Vec<email_signatures::EmailSignatureInput>>(body, "email_signatures")
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "email_signatures"))
    })
    .body(|body| {
        recode_body::<Vec<email_signatures::EmailSignatureInput>>(body, "email_signatures")
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "email_signatures"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_signatures::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "email_signatures"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_templates::LIST, |_, body| {
        wire::recode(wire::list::<email_templates::EmailTemplate>(
            body,
            "email_templates",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&email_templates::GET, |_, body| {
        wire::recode(wire::first::<email_templates::EmailTemplate>(
            body,
            "email_templates",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::LIST, |_, body| {
        wire::recode(wire::list::<emails::Email>(body, "Emails"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::GET, |_, body| {
        wire::recode(wire::first::<emails::Email>(body, "Emails"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::ASSOCIATE, |_, body| {
        wire::recode(rows::outcomes(body, "Emails"))
    })
    .body(|body| recode_body::<Vec<emails::AssociatedEmail>>(body, "Emails")),
    #[cfg(feature = "email")]
    Entry::new(&emails::CHECK_AVAILABLE, |_, body| {
        wire::recode(wire::one::<emails::EmailAvailability>(body, ""))
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::DOWNLOAD_ATTACHMENTS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "email")]
    Entry::new(&emails::DOWNLOAD_INLINE_IMAGES, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "email")]
    Entry::new(&emails::LINK, |_, body| {
        wire::recode(rows::outcomes(body, "Emails"))
    })
    .body(|body| recode_body::<Vec<emails::EmailLink>>(body, "Emails")),
    #[cfg(feature = "email")]
    Entry::new(&emails::LINK_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "Emails"))
    })
    .body(|body| recode_body::<Vec<emails::EmailLinkEntry>>(body, "Emails")),
    #[cfg(feature = "email")]
    Entry::new(&emails::SEND, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<emails::EmailSend>>(body, "data")),
    #[cfg(feature = "email")]
    Entry::new(&emails::UNBLOCK, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<emails::EmailUnblock>(body, "")),
    #[cfg(feature = "email")]
    Entry::new(&emails::UNBLOCK_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<emails::EmailUnblock>(body, "")),
    #[cfg(feature = "email")]
    Entry::new(&emails::UNLINK, |_, body| {
        wire::recode(rows::outcome(body, "Emails"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&emails::UNLINK_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "Emails"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&entity_scores::LIST, |_, body| {
        wire::recode(wire::list::<entity_scores::EntityScore>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&entity_scores::GET, |_, body| {
        wire::recode(wire::first::<entity_scores::EntityScore>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&features::LIST, |_, body| {
        wire::recode(wire::list::<features::Feature>(body, "__features"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&features::GET, |_, body| {
        wire::recode(wire::first::<features::Feature>(body, "__features"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&features::GET_DATA_ENRICHMENT, |_, body| {
        wire::recode(wire::list::<features::Feature>(body, "__features"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&features::GET_USER_LICENSES, |_, body| {
        wire::recode(wire::list::<features::Feature>(body, "__features"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::LIST, |_, body| {
        wire::recode(wire::list::<field_dependencies::FieldDependency>(
            body,
            "map_dependency",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::GET, |_, body| {
        wire::recode(wire::first::<field_dependencies::FieldDependency>(
            body,
            "map_dependency",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "map_dependency"))
    })
    .body(|body| recode_body::<Vec<field_dependencies::FieldDependency>>(body, "map_dependency")),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "map_dependency"))
    })
    .body(|body| recode_body::<Vec<field_dependencies::FieldDependency>>(body, "map_dependency")),
    #[cfg(feature = "settings")]
    Entry::new(&field_dependencies::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "map_dependency"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::LIST, |_, body| {
        wire::recode(wire::list::<field_updates::FieldUpdate>(
            body,
            "field_updates",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::GET, |_, body| {
        wire::recode(wire::first::<field_updates::FieldUpdate>(
            body,
            "field_updates",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "field_updates"))
    })
    .body(|body| recode_body::<Vec<field_updates::FieldUpdateInput>>(body, "field_updates")),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "field_updates"))
    })
    .body(|body| recode_body::<Vec<field_updates::FieldUpdateInput>>(body, "field_updates")),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "field_updates"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&field_updates::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "field_updates"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::LIST, |_, body| {
        wire::recode(wire::list::<shared::Field>(body, "fields"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::GET, |_, body| {
        wire::recode(wire::first::<shared::Field>(body, "fields"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "fields"))
    })
    .body(|body| recode_body::<Vec<shared::FieldInput>>(body, "fields")),
    #[cfg(feature = "settings")]
    Entry::new(&fields::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "fields"))
    })
    .body(|body| recode_body::<Vec<shared::FieldInput>>(body, "fields")),
    #[cfg(feature = "settings")]
    Entry::new(&fields::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "fields"))
    })
    .body(|body| recode_body::<Vec<shared::FieldInput>>(body, "fields")),
    #[cfg(feature = "settings")]
    Entry::new(&fields::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "fields"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::LIST_SCHEDULED_JOBS, |_, body| {
        wire::recode(wire::list::<fields::FieldScheduledJob>(
            body,
            "scheduled_jobs",
        ))
    }),
    #[cfg(feature = "files")]
    Entry::new(&files::UPLOAD, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "files")]
    Entry::new(&files::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&fiscal_year::GET, |_, body| {
        wire::recode(wire::one::<fiscal_year::FiscalYear>(body, "fiscal_year"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&fiscal_year::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "fiscal_year"))
    })
    .body(|body| recode_body::<fiscal_year::FiscalYear>(body, "fiscal_year")),
    #[cfg(feature = "email")]
    Entry::new(&from_addresses::LIST, |_, body| {
        wire::recode(wire::list::<from_addresses::FromAddress>(
            body,
            "from_addresses",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&functions::EXECUTE, |_, body| {
        wire::recode(wire::one::<functions::FunctionResult>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&functions::EXECUTE_WITH_FILE, |_, body| {
        wire::recode(wire::one::<functions::FunctionResult>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST, |_, body| {
        wire::recode(wire::list::<global_picklists::GlobalPicklist>(
            body,
            "global_picklists",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::GET, |_, body| {
        wire::recode(wire::first::<global_picklists::GlobalPicklist>(
            body,
            "global_picklists",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "global_picklists"))
    })
    .body(|body| {
        recode_body::<Vec<global_picklists::GlobalPicklistInput>>(body, "global_picklists")
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "global_picklists"))
    })
    .body(|body| {
        recode_body::<Vec<global_picklists::GlobalPicklistInput>>(body, "global_picklists")
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "global_picklists"))
    })
    .body(|body| {
        recode_body::<Vec<global_picklists::GlobalPicklistInput>>(body, "global_picklists")
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "global_picklists"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "global_picklists"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST_ASSOCIATIONS, |_, body| {
        wire::recode(wire::list::<global_picklists::GlobalPicklistAssociation>(
            body,
            "associations",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST_REPLACED_VALUES, |_, body| {
        wire::recode(wire::list::<shared::FileUploadOption>(
            body,
            "replaced_values",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST_VALUE_ASSOCIATIONS, |_, body| {
        wire::recode(wire::list::<global_picklists::PickListValueAssociation>(
            body,
            "pick_list_values_associations",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::LIST_VALUES_REPLACED_BY_JOB, |_, body| {
        wire::recode(wire::list::<global_picklists::ReplacedValue>(
            body,
            "replaced_values",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::REPLACE_VALUES, |_, body| {
        wire::recode(rows::outcomes(body, "replace_picklist_values"))
    })
    .body(|body| recode_body::<Vec<Json>>(body, "replace_picklist_values")),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::LIST, |_, body| {
        wire::recode(wire::list::<holidays::Holiday>(body, "holidays"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::GET, |_, body| {
        wire::recode(wire::first::<holidays::Holiday>(body, "holidays"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "holidays"))
    })
    .body(|body| recode_body::<Vec<holidays::HolidayCreate>>(body, "holidays")),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "holidays"))
    })
    .body(|body| recode_body::<Vec<holidays::Holiday>>(body, "holidays")),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "holidays"))
    })
    .body(|body| recode_body::<Vec<holidays::Holiday>>(body, "holidays")),
    #[cfg(feature = "organization")]
    Entry::new(&holidays::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "holidays"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&inventory_conversions::CONVERT, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<inventory_conversions::InventoryConversion>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(
        &inventory_conversions::GET_MASS_CONVERT_STATUS,
        |_, body| {
            wire::recode(wire::one::<
                inventory_conversions::InventoryMassConversionStatus,
            >(body, ""))
        },
    ),
    #[cfg(feature = "records")]
    Entry::new(&inventory_conversions::MASS_CONVERT, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<inventory_conversions::InventoryMassConversion>(body, "")),
    #[cfg(feature = "email")]
    Entry::new(&inventory_templates::LIST, |_, body| {
        wire::recode(wire::list::<inventory_templates::InventoryTemplate>(
            body,
            "inventory_templates",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&inventory_templates::GET, |_, body| {
        wire::recode(wire::first::<inventory_templates::InventoryTemplate>(
            body,
            "inventory_templates",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::LIST, |_, body| {
        wire::recode(wire::list::<shared::Layout>(body, "layouts"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::GET, |_, body| {
        wire::recode(wire::first::<shared::Layout>(body, "layouts"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "layouts"))
    })
    .body(|body| recode_body::<Vec<shared::LayoutInput>>(body, "layouts")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "layouts"))
    })
    .body(|body| recode_body::<Vec<shared::LayoutInput>>(body, "layouts")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "layouts"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::ACTIVATE, |_, body| {
        wire::recode(rows::outcomes(body, "layouts"))
    })
    .body(|body| recode_body::<Vec<shared::LayoutInput>>(body, "layouts")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DEACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "layouts"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&leads::CONVERT, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<leads::LeadConversion>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&leads::GET_CONVERSION_OPTIONS, |_, body| {
        wire::recode(wire::one::<leads::LeadConversionOptions>(
            body,
            "__conversion_options",
        ))
    }),
    #[cfg(feature = "records")]
    Entry::new(&leads::GET_MASS_CONVERT_STATUS, |_, body| {
        wire::recode(wire::list::<leads::LeadMassConversionStatus>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&leads::MASS_CONVERT, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<leads::LeadMassConversion>(body, "")),
    Entry::new(&crate::mail_config::GET, decode::json_or_default),
    #[cfg(feature = "email")]
    Entry::new(&mail_merge::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<mail_merge::MailMergeDownload>>(body, "download_mail_merge"))
    .file(),
    #[cfg(feature = "email")]
    Entry::new(&mail_merge::SEND, |_, body| {
        wire::recode(rows::outcomes(body, "send_mail_merge"))
    })
    .body(|body| recode_body::<Vec<mail_merge::MailMergeSend>>(body, "send_mail_merge")),
    #[cfg(feature = "email")]
    Entry::new(&mail_merge::SIGN, |_, body| {
        wire::recode(rows::outcomes(body, "sign_mail_merge"))
    })
    .body(|body| recode_body::<Vec<mail_merge::MailMergeSign>>(body, "sign_mail_merge")),
    #[cfg(feature = "scheduling")]
    Entry::new(&meetings::CANCEL, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<meetings::MeetingCancel>>(body, "data")),
    #[cfg(feature = "settings")]
    Entry::new(&modules::LIST, |_, body| {
        wire::recode(wire::list::<shared::Module>(body, "modules"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::GET, |_, body| {
        wire::recode(wire::first::<shared::Module>(body, "modules"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "modules"))
    })
    .body(|body| recode_body::<Vec<shared::ModuleInput>>(body, "modules")),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "modules"))
    })
    .body(|body| recode_body::<Vec<shared::ModuleInput>>(body, "modules")),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "modules"))
    })
    .body(|body| recode_body::<Vec<shared::ModuleInput>>(body, "modules")),
    #[cfg(feature = "settings")]
    Entry::new(&modules::GENERATE_LINK, |_, body| {
        wire::recode(wire::one::<modules::ModuleLink>(body, "generate_link"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::GET_BY_API_NAME, |_, body| {
        wire::recode(wire::first::<shared::Module>(body, "modules"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE_BY_API_NAME, |_, body| {
        wire::recode(rows::outcome(body, "modules"))
    })
    .body(|body| recode_body::<Vec<shared::ModuleInput>>(body, "modules")),
    #[cfg(feature = "records")]
    Entry::new(&notes::LIST, |_, body| {
        wire::recode(wire::list::<notes::Note>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::GET, |_, body| {
        wire::recode(wire::first::<notes::Note>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<notes::NoteInput>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&notes::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<notes::NoteInput>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&notes::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<notes::NoteInput>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&notes::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::CREATE_FOR_RECORD, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<notes::RelatedNote>>(body, "data")),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::LIST, |_, body| {
        wire::recode(wire::list::<notifications::Notification>(body, "watch"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::UPDATE, |_, body| {
        wire::recode(rows::outcomes(body, "watch"))
    })
    .body(|body| recode_body::<Vec<notifications::Notification>>(body, "watch")),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::REPLACE, |_, body| {
        wire::recode(rows::outcomes(body, "watch"))
    })
    .body(|body| recode_body::<Vec<notifications::Notification>>(body, "watch")),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "watch"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&notifications::ENABLE, |_, body| {
        wire::recode(rows::outcomes(body, "watch"))
    })
    .body(|body| recode_body::<Vec<notifications::Notification>>(body, "watch")),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::GET, |_, body| {
        wire::recode(wire::first::<organizations::Organization>(body, "org"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DELETE_PHOTO, |_, body| {
        wire::recode(rows::outcome(body, ""))
    }),
];
