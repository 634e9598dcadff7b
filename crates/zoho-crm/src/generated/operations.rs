// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Every operation, for tools that look for them by name.

use zoho_http::Operation;

#[cfg(feature = "settings")]
use super::apis;
#[cfg(feature = "scheduling")]
use super::appointment_preferences;
#[cfg(feature = "scheduling")]
use super::appointment_reschedules;
#[cfg(feature = "scheduling")]
use super::appointments;
#[cfg(feature = "automation")]
use super::assignment_rules;
#[cfg(feature = "files")]
use super::attachments;
#[cfg(feature = "organization")]
use super::audit_log_exports;
#[cfg(feature = "organization")]
use super::backups;
#[cfg(feature = "automation")]
use super::blueprints;
#[cfg(feature = "bulk")]
use super::bulk_read;
#[cfg(feature = "bulk")]
use super::bulk_write;
#[cfg(feature = "organization")]
use super::business_hours;
#[cfg(feature = "automation")]
use super::cadences;
#[cfg(feature = "scheduling")]
use super::call_preferences;
#[cfg(feature = "bulk")]
use super::composite_requests;
#[cfg(feature = "records")]
use super::contact_roles;
#[cfg(feature = "records")]
use super::coql;
#[cfg(feature = "organization")]
use super::currencies;
#[cfg(feature = "settings")]
use super::custom_views;
#[cfg(feature = "users")]
use super::data_sharing;
#[cfg(feature = "records")]
use super::deal_contact_roles;
#[cfg(feature = "automation")]
use super::digests;
#[cfg(feature = "settings")]
use super::duplicate_check_preferences;
#[cfg(feature = "email")]
use super::email_compose_settings;
#[cfg(feature = "email")]
use super::email_configuration_options;
#[cfg(feature = "email")]
use super::email_drafts;
#[cfg(feature = "email")]
use super::email_sharing;
#[cfg(feature = "email")]
use super::email_signatures;
#[cfg(feature = "email")]
use super::email_templates;
#[cfg(feature = "email")]
use super::emails;
#[cfg(feature = "automation")]
use super::entity_scores;
#[cfg(feature = "organization")]
use super::features;
#[cfg(feature = "settings")]
use super::field_dependencies;
#[cfg(feature = "automation")]
use super::field_updates;
#[cfg(feature = "settings")]
use super::fields;
#[cfg(feature = "files")]
use super::files;
#[cfg(feature = "organization")]
use super::fiscal_year;
#[cfg(feature = "email")]
use super::from_addresses;
#[cfg(feature = "automation")]
use super::functions;
#[cfg(feature = "settings")]
use super::global_picklists;
#[cfg(feature = "organization")]
use super::holidays;
#[cfg(feature = "records")]
use super::inventory_conversions;
#[cfg(feature = "email")]
use super::inventory_templates;
#[cfg(feature = "settings")]
use super::layouts;
#[cfg(feature = "records")]
use super::leads;
#[cfg(feature = "email")]
use super::mail_merge;
#[cfg(feature = "scheduling")]
use super::meetings;
#[cfg(feature = "settings")]
use super::modules;
#[cfg(feature = "records")]
use super::notes;
#[cfg(feature = "automation")]
use super::notifications;
#[cfg(feature = "organization")]
use super::organizations;
#[cfg(feature = "settings")]
use super::pick_list_values;
#[cfg(feature = "settings")]
use super::pipelines;
#[cfg(feature = "portals")]
use super::portal_invitations;
#[cfg(feature = "portals")]
use super::portal_user_types;
#[cfg(feature = "portals")]
use super::portal_users;
#[cfg(feature = "portals")]
use super::portals;
#[cfg(feature = "users")]
use super::profiles;
#[cfg(feature = "settings")]
use super::record_locking_configurations;
#[cfg(feature = "records")]
use super::record_locks;
#[cfg(feature = "records")]
use super::record_sharing;
#[cfg(feature = "records")]
use super::records;
#[cfg(feature = "records")]
use super::recycle_bin;
#[cfg(feature = "settings")]
use super::related_lists;
#[cfg(feature = "records")]
use super::related_records;
#[cfg(feature = "users")]
use super::roles;
#[cfg(feature = "automation")]
use super::scoring_rules;
#[cfg(feature = "scheduling")]
use super::services;
#[cfg(feature = "users")]
use super::sharing_rules;
#[cfg(feature = "organization")]
use super::shift_hours;
#[cfg(feature = "automation")]
use super::signals;
#[cfg(feature = "records")]
use super::tags;
#[cfg(feature = "organization")]
use super::taxes;
#[cfg(feature = "users")]
use super::territories;
#[cfg(feature = "users")]
use super::territory_users;
#[cfg(feature = "records")]
use super::timelines;
#[cfg(feature = "email")]
use super::unsubscribe_links;
#[cfg(feature = "users")]
use super::user_groups;
#[cfg(feature = "users")]
use super::user_territories;
#[cfg(feature = "users")]
use super::user_unavailability;
#[cfg(feature = "users")]
use super::users;
#[cfg(feature = "settings")]
use super::variable_groups;
#[cfg(feature = "settings")]
use super::variables;
#[cfg(feature = "automation")]
use super::webforms;
#[cfg(feature = "automation")]
use super::webhooks;
#[cfg(feature = "settings")]
use super::wizards;
#[cfg(feature = "automation")]
use super::workflow_configurations;
#[cfg(feature = "automation")]
use super::workflow_rules;
#[cfg(feature = "automation")]
use super::workflow_tasks;
#[cfg(feature = "intelligence")]
use super::zia_data_enrichments;
#[cfg(feature = "intelligence")]
use super::zia_organization_enrichments;
#[cfg(feature = "intelligence")]
use super::zia_people_enrichments;

/// Every operation of this crate, of the features that are on.
#[rustfmt::skip]
pub static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "settings")] &apis::LIST,
    #[cfg(feature = "scheduling")] &appointment_preferences::GET,
    #[cfg(feature = "scheduling")] &appointment_preferences::UPDATE,
    #[cfg(feature = "scheduling")] &appointment_reschedules::LIST,
    #[cfg(feature = "scheduling")] &appointment_reschedules::GET,
    #[cfg(feature = "scheduling")] &appointment_reschedules::CREATE,
    #[cfg(feature = "scheduling")] &appointment_reschedules::UPDATE,
    #[cfg(feature = "scheduling")] &appointment_reschedules::UPDATE_MANY,
    #[cfg(feature = "scheduling")] &appointment_reschedules::DELETE,
    #[cfg(feature = "scheduling")] &appointments::LIST,
    #[cfg(feature = "scheduling")] &appointments::GET,
    #[cfg(feature = "scheduling")] &appointments::CREATE,
    #[cfg(feature = "scheduling")] &appointments::UPDATE,
    #[cfg(feature = "scheduling")] &appointments::UPDATE_MANY,
    #[cfg(feature = "scheduling")] &appointments::DELETE,
    #[cfg(feature = "scheduling")] &appointments::DELETE_MANY,
    #[cfg(feature = "automation")] &assignment_rules::LIST,
    #[cfg(feature = "automation")] &assignment_rules::GET,
    #[cfg(feature = "automation")] &assignment_rules::CREATE,
    #[cfg(feature = "automation")] &assignment_rules::UPDATE,
    #[cfg(feature = "automation")] &assignment_rules::DELETE,
    #[cfg(feature = "automation")] &assignment_rules::COUNT,
    #[cfg(feature = "automation")] &assignment_rules::CLONE_ENTRIES,
    #[cfg(feature = "automation")] &assignment_rules::DUPLICATE,
    #[cfg(feature = "automation")] &assignment_rules::LIST_ASSOCIATIONS,
    #[cfg(feature = "automation")] &assignment_rules::REORDER_ENTRIES,
    #[cfg(feature = "files")] &attachments::LIST,
    #[cfg(feature = "files")] &attachments::UPLOAD,
    #[cfg(feature = "files")] &attachments::DOWNLOAD,
    #[cfg(feature = "files")] &attachments::DELETE,
    #[cfg(feature = "files")] &attachments::DELETE_MANY,
    #[cfg(feature = "files")] &attachments::DOWNLOAD_FIELD_ATTACHMENT,
    #[cfg(feature = "files")] &attachments::UPLOAD_LINK,
    #[cfg(feature = "organization")] &audit_log_exports::LIST,
    #[cfg(feature = "organization")] &audit_log_exports::GET,
    #[cfg(feature = "organization")] &audit_log_exports::CREATE,
    #[cfg(feature = "organization")] &audit_log_exports::DOWNLOAD_RESULT,
    #[cfg(feature = "organization")] &backups::GET,
    #[cfg(feature = "organization")] &backups::CREATE,
    #[cfg(feature = "organization")] &backups::CANCEL,
    #[cfg(feature = "organization")] &backups::DOWNLOAD_RESULT,
    #[cfg(feature = "organization")] &backups::GET_URLS,
    #[cfg(feature = "organization")] &backups::LIST_HISTORY,
    #[cfg(feature = "automation")] &blueprints::GET,
    #[cfg(feature = "automation")] &blueprints::UPDATE,
    #[cfg(feature = "bulk")] &bulk_read::GET,
    #[cfg(feature = "bulk")] &bulk_read::CREATE,
    #[cfg(feature = "bulk")] &bulk_read::DOWNLOAD_RESULT,
    #[cfg(feature = "bulk")] &bulk_write::GET,
    #[cfg(feature = "bulk")] &bulk_write::CREATE,
    #[cfg(feature = "bulk")] &bulk_write::UPLOAD,
    #[cfg(feature = "bulk")] &bulk_write::DOWNLOAD_RESULT,
    #[cfg(feature = "organization")] &business_hours::GET,
    #[cfg(feature = "organization")] &business_hours::CREATE,
    #[cfg(feature = "organization")] &business_hours::UPDATE,
    #[cfg(feature = "automation")] &cadences::LIST,
    #[cfg(feature = "automation")] &cadences::GET,
    #[cfg(feature = "automation")] &cadences::CREATE,
    #[cfg(feature = "automation")] &cadences::UPDATE,
    #[cfg(feature = "automation")] &cadences::UPDATE_MANY,
    #[cfg(feature = "automation")] &cadences::DELETE,
    #[cfg(feature = "automation")] &cadences::COUNT,
    #[cfg(feature = "automation")] &cadences::ACTIVATE,
    #[cfg(feature = "automation")] &cadences::COUNT_RECORDS,
    #[cfg(feature = "automation")] &cadences::DEACTIVATE,
    #[cfg(feature = "automation")] &cadences::DUPLICATE,
    #[cfg(feature = "automation")] &cadences::ENROL,
    #[cfg(feature = "automation")] &cadences::LIST_ANALYTICS,
    #[cfg(feature = "automation")] &cadences::PUBLISH,
    #[cfg(feature = "automation")] &cadences::UNENROL,
    #[cfg(feature = "scheduling")] &call_preferences::GET,
    #[cfg(feature = "scheduling")] &call_preferences::UPDATE,
    #[cfg(feature = "bulk")] &composite_requests::EXECUTE,
    #[cfg(feature = "records")] &contact_roles::LIST,
    #[cfg(feature = "records")] &contact_roles::GET,
    #[cfg(feature = "records")] &contact_roles::CREATE,
    #[cfg(feature = "records")] &contact_roles::UPDATE,
    #[cfg(feature = "records")] &contact_roles::UPDATE_MANY,
    #[cfg(feature = "records")] &contact_roles::DELETE,
    #[cfg(feature = "records")] &contact_roles::DELETE_MANY,
    #[cfg(feature = "records")] &coql::QUERY,
    #[cfg(feature = "organization")] &currencies::LIST,
    #[cfg(feature = "organization")] &currencies::GET,
    #[cfg(feature = "organization")] &currencies::CREATE,
    #[cfg(feature = "organization")] &currencies::UPDATE,
    #[cfg(feature = "organization")] &currencies::UPDATE_MANY,
    #[cfg(feature = "organization")] &currencies::ENABLE,
    #[cfg(feature = "organization")] &currencies::LIST_AVAILABLE,
    #[cfg(feature = "organization")] &currencies::UPDATE_BASE,
    #[cfg(feature = "settings")] &custom_views::LIST,
    #[cfg(feature = "settings")] &custom_views::GET,
    #[cfg(feature = "settings")] &custom_views::CREATE,
    #[cfg(feature = "settings")] &custom_views::UPDATE,
    #[cfg(feature = "settings")] &custom_views::UPDATE_MANY,
    #[cfg(feature = "settings")] &custom_views::DELETE,
    #[cfg(feature = "settings")] &custom_views::CHANGE_SORT,
    #[cfg(feature = "settings")] &custom_views::CHANGE_SORT_MANY,
    #[cfg(feature = "users")] &data_sharing::LIST,
    #[cfg(feature = "users")] &data_sharing::UPDATE,
    #[cfg(feature = "records")] &deal_contact_roles::LIST,
    #[cfg(feature = "records")] &deal_contact_roles::GET,
    #[cfg(feature = "records")] &deal_contact_roles::UPDATE,
    #[cfg(feature = "records")] &deal_contact_roles::UPDATE_MANY,
    #[cfg(feature = "records")] &deal_contact_roles::DELETE,
    #[cfg(feature = "records")] &deal_contact_roles::DELETE_MANY,
    #[cfg(feature = "automation")] &digests::CREATE,
    #[cfg(feature = "settings")] &duplicate_check_preferences::GET,
    #[cfg(feature = "settings")] &duplicate_check_preferences::CREATE,
    #[cfg(feature = "settings")] &duplicate_check_preferences::UPDATE,
    #[cfg(feature = "settings")] &duplicate_check_preferences::DELETE,
    #[cfg(feature = "email")] &email_compose_settings::LIST,
    #[cfg(feature = "email")] &email_compose_settings::UPDATE,
    #[cfg(feature = "email")] &email_configuration_options::LIST,
    #[cfg(feature = "email")] &email_configuration_options::UPDATE,
    #[cfg(feature = "email")] &email_drafts::LIST,
    #[cfg(feature = "email")] &email_drafts::GET,
    #[cfg(feature = "email")] &email_drafts::CREATE,
    #[cfg(feature = "email")] &email_drafts::UPDATE,
    #[cfg(feature = "email")] &email_drafts::UPDATE_MANY,
    #[cfg(feature = "email")] &email_drafts::DELETE,
    #[cfg(feature = "email")] &email_sharing::GET,
    #[cfg(feature = "email")] &email_sharing::SHARE,
    #[cfg(feature = "email")] &email_sharing::SHARE_MANY,
    #[cfg(feature = "email")] &email_sharing::UNSHARE,
    #[cfg(feature = "email")] &email_sharing::UNSHARE_MANY,
    #[cfg(feature = "email")] &email_signatures::LIST,
    #[cfg(feature = "email")] &email_signatures::GET,
    #[cfg(feature = "email")] &email_signatures::CREATE,
    #[cfg(feature = "email")] &email_signatures::UPDATE,
    #[cfg(feature = "email")] &email_signatures::UPDATE_MANY,
    #[cfg(feature = "email")] &email_signatures::DELETE,
    #[cfg(feature = "email")] &email_signatures::DELETE_MANY,
    #[cfg(feature = "email")] &email_templates::LIST,
    #[cfg(feature = "email")] &email_templates::GET,
    #[cfg(feature = "email")] &emails::LIST,
    #[cfg(feature = "email")] &emails::GET,
    #[cfg(feature = "email")] &emails::ASSOCIATE,
    #[cfg(feature = "email")] &emails::CHECK_AVAILABLE,
    #[cfg(feature = "email")] &emails::DOWNLOAD_ATTACHMENTS,
    #[cfg(feature = "email")] &emails::DOWNLOAD_INLINE_IMAGES,
    #[cfg(feature = "email")] &emails::LINK,
    #[cfg(feature = "email")] &emails::LINK_MANY,
    #[cfg(feature = "email")] &emails::SEND,
    #[cfg(feature = "email")] &emails::UNBLOCK,
    #[cfg(feature = "email")] &emails::UNBLOCK_MANY,
    #[cfg(feature = "email")] &emails::UNLINK,
    #[cfg(feature = "email")] &emails::UNLINK_MANY,
    #[cfg(feature = "automation")] &entity_scores::LIST,
    #[cfg(feature = "automation")] &entity_scores::GET,
    #[cfg(feature = "organization")] &features::LIST,
    #[cfg(feature = "organization")] &features::GET,
    #[cfg(feature = "organization")] &features::GET_DATA_ENRICHMENT,
    #[cfg(feature = "organization")] &features::GET_USER_LICENSES,
    #[cfg(feature = "settings")] &field_dependencies::LIST,
    #[cfg(feature = "settings")] &field_dependencies::GET,
    #[cfg(feature = "settings")] &field_dependencies::CREATE,
    #[cfg(feature = "settings")] &field_dependencies::UPDATE,
    #[cfg(feature = "settings")] &field_dependencies::DELETE,
    #[cfg(feature = "automation")] &field_updates::LIST,
    #[cfg(feature = "automation")] &field_updates::GET,
    #[cfg(feature = "automation")] &field_updates::CREATE,
    #[cfg(feature = "automation")] &field_updates::UPDATE,
    #[cfg(feature = "automation")] &field_updates::DELETE,
    #[cfg(feature = "automation")] &field_updates::DELETE_MANY,
    #[cfg(feature = "settings")] &fields::LIST,
    #[cfg(feature = "settings")] &fields::GET,
    #[cfg(feature = "settings")] &fields::CREATE,
    #[cfg(feature = "settings")] &fields::UPDATE,
    #[cfg(feature = "settings")] &fields::UPDATE_MANY,
    #[cfg(feature = "settings")] &fields::DELETE,
    #[cfg(feature = "settings")] &fields::LIST_SCHEDULED_JOBS,
    #[cfg(feature = "files")] &files::UPLOAD,
    #[cfg(feature = "files")] &files::DOWNLOAD,
    #[cfg(feature = "organization")] &fiscal_year::GET,
    #[cfg(feature = "organization")] &fiscal_year::UPDATE,
    #[cfg(feature = "email")] &from_addresses::LIST,
    #[cfg(feature = "automation")] &functions::EXECUTE,
    #[cfg(feature = "automation")] &functions::EXECUTE_WITH_FILE,
    #[cfg(feature = "settings")] &global_picklists::LIST,
    #[cfg(feature = "settings")] &global_picklists::GET,
    #[cfg(feature = "settings")] &global_picklists::CREATE,
    #[cfg(feature = "settings")] &global_picklists::UPDATE,
    #[cfg(feature = "settings")] &global_picklists::UPDATE_MANY,
    #[cfg(feature = "settings")] &global_picklists::DELETE,
    #[cfg(feature = "settings")] &global_picklists::DELETE_MANY,
    #[cfg(feature = "settings")] &global_picklists::LIST_ASSOCIATIONS,
    #[cfg(feature = "settings")] &global_picklists::LIST_REPLACED_VALUES,
    #[cfg(feature = "settings")] &global_picklists::LIST_VALUE_ASSOCIATIONS,
    #[cfg(feature = "settings")] &global_picklists::LIST_VALUES_REPLACED_BY_JOB,
    #[cfg(feature = "settings")] &global_picklists::REPLACE_VALUES,
    #[cfg(feature = "organization")] &holidays::LIST,
    #[cfg(feature = "organization")] &holidays::GET,
    #[cfg(feature = "organization")] &holidays::CREATE,
    #[cfg(feature = "organization")] &holidays::UPDATE,
    #[cfg(feature = "organization")] &holidays::UPDATE_MANY,
    #[cfg(feature = "organization")] &holidays::DELETE,
    #[cfg(feature = "records")] &inventory_conversions::CONVERT,
    #[cfg(feature = "records")] &inventory_conversions::GET_MASS_CONVERT_STATUS,
    #[cfg(feature = "records")] &inventory_conversions::MASS_CONVERT,
    #[cfg(feature = "email")] &inventory_templates::LIST,
    #[cfg(feature = "email")] &inventory_templates::GET,
    #[cfg(feature = "settings")] &layouts::LIST,
    #[cfg(feature = "settings")] &layouts::GET,
    #[cfg(feature = "settings")] &layouts::UPDATE,
    #[cfg(feature = "settings")] &layouts::UPDATE_MANY,
    #[cfg(feature = "settings")] &layouts::DELETE,
    #[cfg(feature = "settings")] &layouts::ACTIVATE,
    #[cfg(feature = "settings")] &layouts::DEACTIVATE,
    #[cfg(feature = "records")] &leads::CONVERT,
    #[cfg(feature = "records")] &leads::GET_CONVERSION_OPTIONS,
    #[cfg(feature = "records")] &leads::GET_MASS_CONVERT_STATUS,
    #[cfg(feature = "records")] &leads::MASS_CONVERT,
    &crate::mail_config::GET,
    #[cfg(feature = "email")] &mail_merge::DOWNLOAD,
    #[cfg(feature = "email")] &mail_merge::SEND,
    #[cfg(feature = "email")] &mail_merge::SIGN,
    #[cfg(feature = "scheduling")] &meetings::CANCEL,
    #[cfg(feature = "settings")] &modules::LIST,
    #[cfg(feature = "settings")] &modules::GET,
    #[cfg(feature = "settings")] &modules::CREATE,
    #[cfg(feature = "settings")] &modules::UPDATE,
    #[cfg(feature = "settings")] &modules::UPDATE_MANY,
    #[cfg(feature = "settings")] &modules::GENERATE_LINK,
    #[cfg(feature = "settings")] &modules::GET_BY_API_NAME,
    #[cfg(feature = "settings")] &modules::UPDATE_BY_API_NAME,
    #[cfg(feature = "records")] &notes::LIST,
    #[cfg(feature = "records")] &notes::GET,
    #[cfg(feature = "records")] &notes::CREATE,
    #[cfg(feature = "records")] &notes::UPDATE,
    #[cfg(feature = "records")] &notes::UPDATE_MANY,
    #[cfg(feature = "records")] &notes::DELETE,
    #[cfg(feature = "records")] &notes::DELETE_MANY,
    #[cfg(feature = "records")] &notes::CREATE_FOR_RECORD,
    #[cfg(feature = "automation")] &notifications::LIST,
    #[cfg(feature = "automation")] &notifications::UPDATE,
    #[cfg(feature = "automation")] &notifications::REPLACE,
    #[cfg(feature = "automation")] &notifications::DELETE,
    #[cfg(feature = "automation")] &notifications::ENABLE,
    #[cfg(feature = "organization")] &organizations::GET,
    #[cfg(feature = "organization")] &organizations::DELETE_PHOTO,
    #[cfg(feature = "organization")] &organizations::DOWNLOAD_PHOTO,
    #[cfg(feature = "organization")] &organizations::UPLOAD_PHOTO,
    #[cfg(feature = "settings")] &pick_list_values::LIST,
    #[cfg(feature = "settings")] &pipelines::LIST,
    #[cfg(feature = "settings")] &pipelines::GET,
    #[cfg(feature = "settings")] &pipelines::CREATE,
    #[cfg(feature = "settings")] &pipelines::UPDATE,
    #[cfg(feature = "settings")] &pipelines::UPDATE_MANY,
    #[cfg(feature = "settings")] &pipelines::DELETE,
    #[cfg(feature = "settings")] &pipelines::PATCH_MANY,
    #[cfg(feature = "settings")] &pipelines::TRANSFER,
    #[cfg(feature = "portals")] &portal_invitations::GET_STATUS,
    #[cfg(feature = "portals")] &portal_invitations::INVITE,
    #[cfg(feature = "portals")] &portal_invitations::INVITE_MANY,
    #[cfg(feature = "portals")] &portal_user_types::LIST,
    #[cfg(feature = "portals")] &portal_user_types::GET,
    #[cfg(feature = "portals")] &portal_user_types::CREATE,
    #[cfg(feature = "portals")] &portal_user_types::UPDATE,
    #[cfg(feature = "portals")] &portal_user_types::DELETE,
    #[cfg(feature = "portals")] &portal_users::LIST,
    #[cfg(feature = "portals")] &portal_users::DELETE_MANY,
    #[cfg(feature = "portals")] &portal_users::CHANGE_STATUS,
    #[cfg(feature = "portals")] &portal_users::CHANGE_STATUS_BY_POST,
    #[cfg(feature = "portals")] &portal_users::CHANGE_STATUS_MANY,
    #[cfg(feature = "portals")] &portal_users::CHANGE_STATUS_MANY_BY_POST,
    #[cfg(feature = "portals")] &portal_users::TRANSFER,
    #[cfg(feature = "portals")] &portals::LIST,
    #[cfg(feature = "portals")] &portals::GET,
    #[cfg(feature = "portals")] &portals::CREATE,
    #[cfg(feature = "portals")] &portals::UPDATE,
    #[cfg(feature = "portals")] &portals::DELETE,
    #[cfg(feature = "portals")] &portals::GET_META,
    #[cfg(feature = "users")] &profiles::LIST,
    #[cfg(feature = "users")] &profiles::GET,
    #[cfg(feature = "users")] &profiles::UPDATE,
    #[cfg(feature = "users")] &profiles::DELETE,
    #[cfg(feature = "users")] &profiles::DUPLICATE,
    #[cfg(feature = "users")] &profiles::PATCH,
    #[cfg(feature = "settings")] &record_locking_configurations::LIST,
    #[cfg(feature = "settings")] &record_locking_configurations::GET,
    #[cfg(feature = "settings")] &record_locking_configurations::CREATE,
    #[cfg(feature = "settings")] &record_locking_configurations::UPDATE,
    #[cfg(feature = "settings")] &record_locking_configurations::UPDATE_MANY,
    #[cfg(feature = "settings")] &record_locking_configurations::DELETE,
    #[cfg(feature = "settings")] &record_locking_configurations::DELETE_MANY,
    #[cfg(feature = "records")] &record_locks::LIST,
    #[cfg(feature = "records")] &record_locks::GET,
    #[cfg(feature = "records")] &record_locks::UPDATE,
    #[cfg(feature = "records")] &record_locks::LOCK,
    #[cfg(feature = "records")] &record_locks::UNLOCK,
    #[cfg(feature = "records")] &record_sharing::LIST,
    #[cfg(feature = "records")] &record_sharing::UPDATE,
    #[cfg(feature = "records")] &record_sharing::REVOKE,
    #[cfg(feature = "records")] &record_sharing::SHARE,
    #[cfg(feature = "records")] &records::LIST,
    #[cfg(feature = "records")] &records::GET,
    #[cfg(feature = "records")] &records::CREATE,
    #[cfg(feature = "records")] &records::UPSERT,
    #[cfg(feature = "records")] &records::UPDATE,
    #[cfg(feature = "records")] &records::UPDATE_MANY,
    #[cfg(feature = "records")] &records::DELETE,
    #[cfg(feature = "records")] &records::DELETE_MANY,
    #[cfg(feature = "records")] &records::SEARCH,
    #[cfg(feature = "records")] &records::COUNT,
    #[cfg(feature = "records")] &records::ASSIGN_TERRITORIES,
    #[cfg(feature = "records")] &records::ASSIGN_TERRITORIES_MANY,
    #[cfg(feature = "records")] &records::CHANGE_OWNER,
    #[cfg(feature = "records")] &records::CHANGE_OWNER_MANY,
    #[cfg(feature = "records")] &records::COUNT_MATCHING,
    #[cfg(feature = "records")] &records::DELETE_BY_EXTERNAL_ID,
    #[cfg(feature = "records")] &records::DELETE_PHOTO,
    #[cfg(feature = "records")] &records::DOWNLOAD_PHOTO,
    #[cfg(feature = "records")] &records::DUPLICATE,
    #[cfg(feature = "records")] &records::GET_BY_EXTERNAL_ID,
    #[cfg(feature = "records")] &records::GET_FULL_TEXT,
    #[cfg(feature = "records")] &records::GET_MASS_CHANGE_OWNER_STATUS,
    #[cfg(feature = "records")] &records::GET_MASS_DELETE_STATUS,
    #[cfg(feature = "records")] &records::GET_MASS_UPDATE_STATUS,
    #[cfg(feature = "records")] &records::GET_MERGE_STATUS,
    #[cfg(feature = "records")] &records::LIST_DELETED,
    #[cfg(feature = "records")] &records::LIST_FULL_TEXT,
    #[cfg(feature = "records")] &records::MASS_CHANGE_OWNER,
    #[cfg(feature = "records")] &records::MASS_DELETE,
    #[cfg(feature = "records")] &records::MASS_UPDATE,
    #[cfg(feature = "records")] &records::MERGE,
    #[cfg(feature = "records")] &records::REMOVE_TERRITORIES,
    #[cfg(feature = "records")] &records::REMOVE_TERRITORIES_MANY,
    #[cfg(feature = "records")] &records::SEARCH_BULK,
    #[cfg(feature = "records")] &records::UPDATE_BY_EXTERNAL_ID,
    #[cfg(feature = "records")] &records::UPLOAD_PHOTO,
    #[cfg(feature = "records")] &recycle_bin::LIST,
    #[cfg(feature = "records")] &recycle_bin::GET,
    #[cfg(feature = "records")] &recycle_bin::DELETE,
    #[cfg(feature = "records")] &recycle_bin::DELETE_MANY,
    #[cfg(feature = "records")] &recycle_bin::COUNT,
    #[cfg(feature = "records")] &recycle_bin::EMPTY,
    #[cfg(feature = "records")] &recycle_bin::RESTORE,
    #[cfg(feature = "records")] &recycle_bin::RESTORE_MANY,
    #[cfg(feature = "settings")] &related_lists::LIST,
    #[cfg(feature = "settings")] &related_lists::GET,
    #[cfg(feature = "records")] &related_records::LIST,
    #[cfg(feature = "records")] &related_records::GET,
    #[cfg(feature = "records")] &related_records::COUNT,
    #[cfg(feature = "records")] &related_records::GET_BY_EXTERNAL_ID,
    #[cfg(feature = "records")] &related_records::LINK,
    #[cfg(feature = "records")] &related_records::LINK_BY_EXTERNAL_ID,
    #[cfg(feature = "records")] &related_records::LINK_MANY,
    #[cfg(feature = "records")] &related_records::LINK_MANY_BY_EXTERNAL_ID,
    #[cfg(feature = "records")] &related_records::LIST_BY_EXTERNAL_ID,
    #[cfg(feature = "records")] &related_records::LIST_OF_DELETED,
    #[cfg(feature = "records")] &related_records::UNLINK,
    #[cfg(feature = "records")] &related_records::UNLINK_BY_EXTERNAL_ID,
    #[cfg(feature = "records")] &related_records::UNLINK_MANY,
    #[cfg(feature = "records")] &related_records::UNLINK_MANY_BY_EXTERNAL_ID,
    #[cfg(feature = "users")] &roles::LIST,
    #[cfg(feature = "users")] &roles::GET,
    #[cfg(feature = "users")] &roles::CREATE,
    #[cfg(feature = "users")] &roles::UPDATE,
    #[cfg(feature = "users")] &roles::UPDATE_MANY,
    #[cfg(feature = "users")] &roles::DELETE,
    #[cfg(feature = "automation")] &scoring_rules::LIST,
    #[cfg(feature = "automation")] &scoring_rules::GET,
    #[cfg(feature = "automation")] &scoring_rules::CREATE,
    #[cfg(feature = "automation")] &scoring_rules::UPDATE,
    #[cfg(feature = "automation")] &scoring_rules::UPDATE_MANY,
    #[cfg(feature = "automation")] &scoring_rules::DELETE,
    #[cfg(feature = "automation")] &scoring_rules::DELETE_MANY,
    #[cfg(feature = "automation")] &scoring_rules::ACTIVATE,
    #[cfg(feature = "automation")] &scoring_rules::DEACTIVATE,
    #[cfg(feature = "automation")] &scoring_rules::DUPLICATE,
    #[cfg(feature = "automation")] &scoring_rules::RUN,
    &crate::service_preferences::GET,
    &crate::service_preferences::UPDATE,
    #[cfg(feature = "scheduling")] &services::LIST,
    #[cfg(feature = "scheduling")] &services::GET,
    #[cfg(feature = "scheduling")] &services::CREATE,
    #[cfg(feature = "scheduling")] &services::UPDATE,
    #[cfg(feature = "scheduling")] &services::DELETE,
    #[cfg(feature = "users")] &sharing_rules::LIST,
    #[cfg(feature = "users")] &sharing_rules::GET,
    #[cfg(feature = "users")] &sharing_rules::CREATE,
    #[cfg(feature = "users")] &sharing_rules::UPDATE,
    #[cfg(feature = "users")] &sharing_rules::UPDATE_MANY,
    #[cfg(feature = "users")] &sharing_rules::DELETE,
    #[cfg(feature = "users")] &sharing_rules::SEARCH,
    #[cfg(feature = "users")] &sharing_rules::ACTIVATE,
    #[cfg(feature = "users")] &sharing_rules::DEACTIVATE,
    #[cfg(feature = "users")] &sharing_rules::LIST_SUMMARIES,
    #[cfg(feature = "users")] &sharing_rules::RUN,
    #[cfg(feature = "users")] &sharing_rules::SEARCH_SUMMARY,
    #[cfg(feature = "organization")] &shift_hours::LIST,
    #[cfg(feature = "organization")] &shift_hours::GET,
    #[cfg(feature = "organization")] &shift_hours::CREATE,
    #[cfg(feature = "organization")] &shift_hours::UPDATE,
    #[cfg(feature = "organization")] &shift_hours::UPDATE_MANY,
    #[cfg(feature = "organization")] &shift_hours::DELETE,
    #[cfg(feature = "automation")] &signals::LIST,
    #[cfg(feature = "automation")] &signals::CREATE_NOTIFICATION,
    #[cfg(feature = "records")] &tags::LIST,
    #[cfg(feature = "records")] &tags::CREATE,
    #[cfg(feature = "records")] &tags::UPDATE,
    #[cfg(feature = "records")] &tags::UPDATE_MANY,
    #[cfg(feature = "records")] &tags::DELETE,
    #[cfg(feature = "records")] &tags::ADD,
    #[cfg(feature = "records")] &tags::ADD_MANY,
    #[cfg(feature = "records")] &tags::COUNT_RECORDS,
    #[cfg(feature = "records")] &tags::GET_MASS_DELETE_STATUS,
    #[cfg(feature = "records")] &tags::MASS_DELETE,
    #[cfg(feature = "records")] &tags::MERGE,
    #[cfg(feature = "records")] &tags::REMOVE,
    #[cfg(feature = "records")] &tags::REMOVE_MANY,
    #[cfg(feature = "organization")] &taxes::GET,
    #[cfg(feature = "organization")] &taxes::UPDATE,
    #[cfg(feature = "organization")] &taxes::GET_ALL,
    #[cfg(feature = "users")] &territories::LIST,
    #[cfg(feature = "users")] &territories::GET,
    #[cfg(feature = "users")] &territories::CREATE,
    #[cfg(feature = "users")] &territories::UPDATE,
    #[cfg(feature = "users")] &territories::UPDATE_MANY,
    #[cfg(feature = "users")] &territories::DELETE,
    #[cfg(feature = "users")] &territories::DELETE_MANY,
    #[cfg(feature = "users")] &territories::COUNT_USERS,
    #[cfg(feature = "users")] &territories::GET_RUN_RULES_JOB,
    #[cfg(feature = "users")] &territories::LIST_CHILDREN,
    #[cfg(feature = "users")] &territories::LIST_DELETED_ASSOCIATED,
    #[cfg(feature = "users")] &territories::RUN_RULES,
    #[cfg(feature = "users")] &territories::TRANSFER_AND_DELETE,
    #[cfg(feature = "users")] &territories::TRANSFER_AND_DELETE_MANY,
    #[cfg(feature = "users")] &territory_users::LIST,
    #[cfg(feature = "users")] &territory_users::GET,
    #[cfg(feature = "users")] &territory_users::UPDATE,
    #[cfg(feature = "users")] &territory_users::UPDATE_MANY,
    #[cfg(feature = "users")] &territory_users::REMOVE,
    #[cfg(feature = "users")] &territory_users::REMOVE_MANY,
    #[cfg(feature = "records")] &timelines::LIST,
    #[cfg(feature = "email")] &unsubscribe_links::LIST,
    #[cfg(feature = "email")] &unsubscribe_links::GET,
    #[cfg(feature = "email")] &unsubscribe_links::CREATE,
    #[cfg(feature = "email")] &unsubscribe_links::UPDATE,
    #[cfg(feature = "email")] &unsubscribe_links::UPDATE_MANY,
    #[cfg(feature = "email")] &unsubscribe_links::DELETE,
    #[cfg(feature = "email")] &unsubscribe_links::LIST_ASSOCIATIONS,
    #[cfg(feature = "users")] &user_groups::LIST,
    #[cfg(feature = "users")] &user_groups::GET,
    #[cfg(feature = "users")] &user_groups::CREATE,
    #[cfg(feature = "users")] &user_groups::UPDATE,
    #[cfg(feature = "users")] &user_groups::UPDATE_MANY,
    #[cfg(feature = "users")] &user_groups::DELETE,
    #[cfg(feature = "users")] &user_groups::COUNT_SOURCES,
    #[cfg(feature = "users")] &user_groups::COUNT_USERS,
    #[cfg(feature = "users")] &user_groups::COUNT_USERS_BY_SOURCE,
    #[cfg(feature = "users")] &user_groups::GET_DELETION_STATUS,
    #[cfg(feature = "users")] &user_groups::LIST_ASSIGNED,
    #[cfg(feature = "users")] &user_groups::LIST_ASSOCIATIONS,
    #[cfg(feature = "users")] &user_groups::LIST_BY_USER,
    #[cfg(feature = "users")] &user_groups::LIST_SOURCES,
    #[cfg(feature = "users")] &user_groups::LIST_UNASSIGNED,
    #[cfg(feature = "users")] &user_territories::LIST,
    #[cfg(feature = "users")] &user_territories::GET,
    #[cfg(feature = "users")] &user_territories::ADD,
    #[cfg(feature = "users")] &user_territories::REMOVE,
    #[cfg(feature = "users")] &user_territories::REMOVE_MANY,
    #[cfg(feature = "users")] &user_unavailability::LIST,
    #[cfg(feature = "users")] &user_unavailability::GET,
    #[cfg(feature = "users")] &user_unavailability::CREATE,
    #[cfg(feature = "users")] &user_unavailability::UPDATE,
    #[cfg(feature = "users")] &user_unavailability::UPDATE_MANY,
    #[cfg(feature = "users")] &user_unavailability::DELETE,
    #[cfg(feature = "users")] &users::LIST,
    #[cfg(feature = "users")] &users::GET,
    #[cfg(feature = "users")] &users::CREATE,
    #[cfg(feature = "users")] &users::UPDATE,
    #[cfg(feature = "users")] &users::UPDATE_MANY,
    #[cfg(feature = "users")] &users::DELETE,
    #[cfg(feature = "users")] &users::COUNT,
    #[cfg(feature = "users")] &users::GET_TRANSFER_AND_DELETE_STATUS,
    #[cfg(feature = "users")] &users::GET_TRANSFER_STATUS,
    #[cfg(feature = "users")] &users::TRANSFER,
    #[cfg(feature = "users")] &users::TRANSFER_AND_DELETE,
    #[cfg(feature = "users")] &users::TRANSFER_AND_DELETE_MANY,
    #[cfg(feature = "users")] &users::VALIDATE_TRANSFER,
    #[cfg(feature = "settings")] &variable_groups::LIST,
    #[cfg(feature = "settings")] &variable_groups::GET,
    #[cfg(feature = "settings")] &variable_groups::UPDATE,
    #[cfg(feature = "settings")] &variable_groups::UPDATE_MANY,
    #[cfg(feature = "settings")] &variable_groups::GET_BY_API_NAME,
    #[cfg(feature = "settings")] &variables::LIST,
    #[cfg(feature = "settings")] &variables::GET,
    #[cfg(feature = "settings")] &variables::CREATE,
    #[cfg(feature = "settings")] &variables::UPDATE,
    #[cfg(feature = "settings")] &variables::UPDATE_MANY,
    #[cfg(feature = "settings")] &variables::DELETE,
    #[cfg(feature = "settings")] &variables::DELETE_MANY,
    #[cfg(feature = "settings")] &variables::GENERATE_API_NAME,
    #[cfg(feature = "settings")] &variables::GET_BY_API_NAME,
    #[cfg(feature = "settings")] &variables::LIST_ASSOCIATIONS,
    #[cfg(feature = "settings")] &variables::UPDATE_BY_API_NAME,
    #[cfg(feature = "automation")] &webforms::LIST,
    #[cfg(feature = "automation")] &webforms::GET,
    #[cfg(feature = "automation")] &webforms::CREATE,
    #[cfg(feature = "automation")] &webforms::UPDATE,
    #[cfg(feature = "automation")] &webforms::UPDATE_MANY,
    #[cfg(feature = "automation")] &webforms::DELETE,
    #[cfg(feature = "automation")] &webforms::PREVIEW,
    #[cfg(feature = "automation")] &webhooks::LIST,
    #[cfg(feature = "automation")] &webhooks::GET,
    #[cfg(feature = "automation")] &webhooks::CREATE,
    #[cfg(feature = "automation")] &webhooks::UPDATE,
    #[cfg(feature = "automation")] &webhooks::UPDATE_MANY,
    #[cfg(feature = "automation")] &webhooks::DELETE,
    #[cfg(feature = "automation")] &webhooks::DELETE_MANY,
    #[cfg(feature = "automation")] &webhooks::LIST_ASSOCIATED_MODULES,
    #[cfg(feature = "automation")] &webhooks::LIST_FAILURES,
    #[cfg(feature = "automation")] &webhooks::LIST_USAGE_REPORTS,
    #[cfg(feature = "settings")] &wizards::LIST,
    #[cfg(feature = "settings")] &wizards::GET,
    #[cfg(feature = "automation")] &workflow_configurations::GET,
    #[cfg(feature = "automation")] &workflow_rules::LIST,
    #[cfg(feature = "automation")] &workflow_rules::GET,
    #[cfg(feature = "automation")] &workflow_rules::CREATE,
    #[cfg(feature = "automation")] &workflow_rules::UPDATE,
    #[cfg(feature = "automation")] &workflow_rules::UPDATE_MANY,
    #[cfg(feature = "automation")] &workflow_rules::DELETE,
    #[cfg(feature = "automation")] &workflow_rules::DELETE_MANY,
    #[cfg(feature = "automation")] &workflow_rules::COUNT,
    #[cfg(feature = "automation")] &workflow_rules::COUNT_ACTIONS,
    #[cfg(feature = "automation")] &workflow_rules::COUNT_BY_MODULE,
    #[cfg(feature = "automation")] &workflow_rules::LIST_USAGE,
    #[cfg(feature = "automation")] &workflow_rules::REORDER,
    #[cfg(feature = "automation")] &workflow_tasks::LIST,
    #[cfg(feature = "automation")] &workflow_tasks::GET,
    #[cfg(feature = "automation")] &workflow_tasks::CREATE,
    #[cfg(feature = "automation")] &workflow_tasks::UPDATE,
    #[cfg(feature = "automation")] &workflow_tasks::UPDATE_MANY,
    #[cfg(feature = "automation")] &workflow_tasks::DELETE,
    #[cfg(feature = "automation")] &workflow_tasks::DELETE_MANY,
    #[cfg(feature = "intelligence")] &zia_data_enrichments::LIST,
    #[cfg(feature = "intelligence")] &zia_data_enrichments::GET,
    #[cfg(feature = "intelligence")] &zia_data_enrichments::CREATE,
    #[cfg(feature = "intelligence")] &zia_data_enrichments::UPDATE,
    #[cfg(feature = "intelligence")] &zia_data_enrichments::DELETE,
    #[cfg(feature = "intelligence")] &zia_data_enrichments::SEND_FEEDBACK,
    #[cfg(feature = "intelligence")] &zia_organization_enrichments::LIST,
    #[cfg(feature = "intelligence")] &zia_organization_enrichments::GET,
    #[cfg(feature = "intelligence")] &zia_organization_enrichments::CREATE,
    #[cfg(feature = "intelligence")] &zia_people_enrichments::LIST,
    #[cfg(feature = "intelligence")] &zia_people_enrichments::GET,
    #[cfg(feature = "intelligence")] &zia_people_enrichments::CREATE,
];
