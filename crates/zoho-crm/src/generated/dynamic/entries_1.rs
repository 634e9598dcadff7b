// Written by `cargo xtask codegen` from xtask/catalog/crm/; changes belong there.
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
#[cfg(feature = "settings")]
use super::super::duplicate_check_preferences;
#[cfg(feature = "email")]
use super::super::email_compose_settings;
#[cfg(feature = "email")]
use super::super::email_drafts;
#[cfg(feature = "email")]
use super::super::email_sharing;
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
#[cfg(feature = "settings")]
use super::super::fields;
#[cfg(feature = "files")]
use super::super::files;
#[cfg(feature = "organization")]
use super::super::fiscal_year;
#[cfg(feature = "email")]
use super::super::from_addresses;
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
#[cfg(feature = "settings")]
use super::super::pick_list_values;
#[cfg(feature = "settings")]
use super::super::pipelines;
#[cfg(feature = "portals")]
use super::super::portal_invitations;
#[cfg(feature = "portals")]
use super::super::portal_user_types;
#[cfg(feature = "portals")]
use super::super::portal_users;
#[cfg(feature = "portals")]
use super::super::portals;
#[cfg(feature = "users")]
use super::super::profiles;
#[cfg(feature = "settings")]
use super::super::record_locking_configurations;
#[cfg(feature = "records")]
use super::super::record_locks;
#[cfg(feature = "records")]
use super::super::record_sharing;
#[cfg(feature = "records")]
use super::super::records;
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
        check
            .open(&["AppointmentReschedule"])
            .member::<Vec<appointment_reschedules::AppointmentReschedule>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::UPDATE, |_, body| {
        answer(&appointment_reschedules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentReschedule"])
            .member::<Vec<appointment_reschedules::AppointmentReschedule>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::UPDATE_MANY, |_, body| {
        answer(&appointment_reschedules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentReschedule"])
            .member::<Vec<appointment_reschedules::AppointmentReschedule>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&appointment_reschedules::DELETE, |_, body| {
        answer(&appointment_reschedules::DELETE, body, |check| {
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
        check.member::<Vec<audit_log_exports::AuditLogExport>>("audit_log_export");
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
            .member::<Vec<blueprints::Blueprint>>("blueprint");
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
    Entry::new(&cadences::ENROL, |_, body| {
        answer(&cadences::ENROL, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<cadences::CadenceEnrol>("");
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
        check.member::<Vec<currencies::Currency>>("currencies");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::UPDATE, |_, body| {
        answer(&currencies::UPDATE, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::Currency>>("currencies");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&currencies::UPDATE_MANY, |_, body| {
        answer(&currencies::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::Currency>>("currencies");
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
    Entry::new(&custom_views::CHANGE_SORT, |_, body| {
        answer(&custom_views::CHANGE_SORT, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::CustomView>>("custom_views");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::CHANGE_SORT_MANY, |_, body| {
        answer(&custom_views::CHANGE_SORT_MANY, body, |check| {
            check.rows(rows::tally(body, "custom_views"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::CustomView>>("custom_views");
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
        check.member::<Vec<email_compose_settings::EmailComposeSetting>>("email_compose");
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
            .member::<Vec<email_drafts::EmailDraft>>("__email_drafts");
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
            .member::<Vec<email_drafts::EmailDraft>>("__email_drafts");
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
            .member::<Vec<email_drafts::EmailDraft>>("__email_drafts");
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
        check.member::<Vec<shared::Field>>("fields");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::UPDATE, |_, body| {
        answer(&fields::UPDATE, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::Field>>("fields");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::UPDATE_MANY, |_, body| {
        answer(&fields::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::Field>>("fields");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::DELETE, |_, body| {
        answer(&fields::DELETE, body, |check| {
            check.rows(rows::tally(body, "fields"));
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
        check.member::<Vec<global_picklists::GlobalPicklist>>("global_picklists");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::UPDATE, |_, body| {
        answer(&global_picklists::UPDATE, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    })
    .body(|check| {
        check.member::<Vec<global_picklists::GlobalPicklist>>("global_picklists");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&global_picklists::UPDATE_MANY, |_, body| {
        answer(&global_picklists::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    })
    .body(|check| {
        check.member::<Vec<global_picklists::GlobalPicklist>>("global_picklists");
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
        check.member::<Vec<shared::Layout>>("layouts");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE_MANY, |_, body| {
        answer(&layouts::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::Layout>>("layouts");
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
        check.member::<Vec<shared::Layout>>("layouts");
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
        check
            .open(&["Module"])
            .member::<Vec<shared::Module>>("modules");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE, |_, body| {
        answer(&modules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check
            .open(&["Module"])
            .member::<Vec<shared::Module>>("modules");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE_MANY, |_, body| {
        answer(&modules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check
            .open(&["Module"])
            .member::<Vec<shared::Module>>("modules");
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
        check
            .open(&["Module"])
            .member::<Vec<shared::Module>>("modules");
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
        check
            .open(&["Attachment", "Note"])
            .member::<Vec<notes::Note>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::UPDATE, |_, body| {
        answer(&notes::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Attachment", "Note"])
            .member::<Vec<notes::Note>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&notes::UPDATE_MANY, |_, body| {
        answer(&notes::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Attachment", "Note"])
            .member::<Vec<notes::Note>>("data");
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
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DOWNLOAD_PHOTO, |_, body| {
        nothing(&organizations::DOWNLOAD_PHOTO, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPLOAD_PHOTO, |_, body| {
        answer(&organizations::UPLOAD_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pick_list_values::LIST, |_, body| {
        answer(&pick_list_values::LIST, body, |check| {
            check.list::<pick_list_values::PickListValue>("pick_list_values");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::LIST, |_, body| {
        answer(&pipelines::LIST, body, |check| {
            check.list::<pipelines::Pipeline>("pipeline");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::GET, |_, body| {
        answer(&pipelines::GET, body, |check| {
            check.first::<pipelines::Pipeline>("pipeline");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::CREATE, |_, body| {
        answer(&pipelines::CREATE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::UPDATE, |_, body| {
        answer(&pipelines::UPDATE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::UPDATE_MANY, |_, body| {
        answer(&pipelines::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::DELETE, |_, body| {
        answer(&pipelines::DELETE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::PipelineDelete>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::TRANSFER, |_, body| {
        answer(&pipelines::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "transfer_pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::PipelineTransfer>>("transfer_pipeline");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::GET_STATUS, |_, body| {
        answer(&portal_invitations::GET_STATUS, body, |check| {
            check.list::<portal_invitations::PortalInvitationStatus>("portal_invite");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::INVITE, |_, body| {
        answer(&portal_invitations::INVITE, body, |check| {
            check.rows(rows::tally(body, "portal_invite"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::INVITE_MANY, |_, body| {
        answer(&portal_invitations::INVITE_MANY, body, |check| {
            check.rows(rows::tally(body, "portal_invite"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_invitations::PortalInvitationBatch>>("portal_invite");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::LIST, |_, body| {
        answer(&portal_user_types::LIST, body, |check| {
            check.list::<portal_user_types::PortalUserType>("user_type");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::GET, |_, body| {
        answer(&portal_user_types::GET, body, |check| {
            check.first::<portal_user_types::PortalUserType>("user_type");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::CREATE, |_, body| {
        answer(&portal_user_types::CREATE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_user_types::PortalUserTypeInput>>("user_type");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::UPDATE, |_, body| {
        answer(&portal_user_types::UPDATE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_user_types::PortalUserTypeInput>>("user_type");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::DELETE, |_, body| {
        answer(&portal_user_types::DELETE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::LIST, |_, body| {
        answer(&portal_users::LIST, body, |check| {
            check.list::<portal_users::PortalUser>("users");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::DELETE_MANY, |_, body| {
        answer(&portal_users::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS, |_, body| {
        answer(&portal_users::CHANGE_STATUS, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::TRANSFER, |_, body| {
        answer(&portal_users::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::LIST, |_, body| {
        answer(&portals::LIST, body, |check| {
            check.list::<portals::Portal>("portals");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::GET, |_, body| {
        answer(&portals::GET, body, |check| {
            check.first::<portals::Portal>("portals");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::CREATE, |_, body| {
        answer(&portals::CREATE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    })
    .body(|check| {
        check.member::<Vec<portals::PortalInput>>("portals");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::UPDATE, |_, body| {
        answer(&portals::UPDATE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    })
    .body(|check| {
        check.member::<Vec<portals::PortalInput>>("portals");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::GET_META, |_, body| {
        answer(&portals::GET_META, body, |check| {
            check.list::<portals::PortalMeta>("related_lists");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::LIST, |_, body| {
        answer(&profiles::LIST, body, |check| {
            check.list::<shared::Profile>("profiles");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::GET, |_, body| {
        answer(&profiles::GET, body, |check| {
            check.first::<shared::Profile>("profiles");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::UPDATE, |_, body| {
        answer(&profiles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::Profile>>("profiles");
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::DELETE, |_, body| {
        answer(&profiles::DELETE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::DUPLICATE, |_, body| {
        answer(&profiles::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::Profile>>("profiles");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::LIST, |_, body| {
        answer(&record_locking_configurations::LIST, body, |check| {
            check.list::<record_locking_configurations::RecordLockingConfiguration>(
                "record_locking_configurations",
            );
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::GET, |_, body| {
        answer(&record_locking_configurations::GET, body, |check| {
            check.first::<record_locking_configurations::RecordLockingConfiguration>(
                "record_locking_configurations",
            );
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::CREATE, |_, body| {
        answer(&record_locking_configurations::CREATE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfiguration>>(
            "record_locking_configurations",
        );
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::UPDATE, |_, body| {
        answer(&record_locking_configurations::UPDATE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfiguration>>(
            "record_locking_configurations",
        );
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::UPDATE_MANY, |_, body| {
        answer(&record_locking_configurations::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfiguration>>(
            "record_locking_configurations",
        );
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::DELETE, |_, body| {
        answer(&record_locking_configurations::DELETE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::DELETE_MANY, |_, body| {
        answer(&record_locking_configurations::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::LIST, |_, body| {
        answer(&record_locks::LIST, body, |check| {
            check.list::<record_locks::RecordLock>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::GET, |_, body| {
        answer(&record_locks::GET, body, |check| {
            check.first::<record_locks::RecordLock>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::UPDATE, |_, body| {
        answer(&record_locks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locks::RecordLockInput>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::LOCK, |_, body| {
        answer(&record_locks::LOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locks::RecordLockInput>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::UNLOCK, |_, body| {
        answer(&record_locks::UNLOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::LIST, |_, body| {
        answer(&record_sharing::LIST, body, |check| {
            check.member::<record_sharing::RecordSharing>("");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::UPDATE, |_, body| {
        answer(&record_sharing::UPDATE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    })
    .body(|check| {
        check
            .open(&["User"])
            .member::<record_sharing::RecordShare>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::REVOKE, |_, body| {
        answer(&record_sharing::REVOKE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::SHARE, |_, body| {
        answer(&record_sharing::SHARE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    })
    .body(|check| {
        check
            .open(&["User"])
            .member::<record_sharing::RecordShare>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST, |_, body| {
        answer(&records::LIST, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET, |_, body| {
        answer(&records::GET, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::CREATE, |_, body| {
        answer(&records::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPSERT, |_, body| {
        answer(&records::UPSERT, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE, |_, body| {
        answer(&records::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE_MANY, |_, body| {
        answer(&records::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE, |_, body| {
        answer(&records::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_MANY, |_, body| {
        answer(&records::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::SEARCH, |_, body| {
        answer(&records::SEARCH, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::COUNT, |_, body| {
        answer(&records::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::ASSIGN_TERRITORIES, |_, body| {
        answer(&records::ASSIGN_TERRITORIES, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::ASSIGN_TERRITORIES_MANY, |_, body| {
        answer(&records::ASSIGN_TERRITORIES_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::CHANGE_OWNER, |_, body| {
        answer(&records::CHANGE_OWNER, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<records::OwnerChange>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::CHANGE_OWNER_MANY, |_, body| {
        answer(&records::CHANGE_OWNER_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<records::OwnerChangeMany>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::COUNT_MATCHING, |_, body| {
        answer(&records::COUNT_MATCHING, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_BY_EXTERNAL_ID, |_, body| {
        answer(&records::DELETE_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_PHOTO, |_, body| {
        answer(&records::DELETE_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
];
