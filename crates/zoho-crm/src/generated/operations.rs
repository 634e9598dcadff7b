// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Every operation, for tools that look for them by name.

use zoho_http::Operation;

const LISTS: &[&[&Operation]] = &[
    #[cfg(feature = "settings")]
    super::apis::OPERATIONS,
    #[cfg(feature = "scheduling")]
    super::appointment_preferences::OPERATIONS,
    #[cfg(feature = "scheduling")]
    super::appointment_reschedules::OPERATIONS,
    #[cfg(feature = "scheduling")]
    super::appointments::OPERATIONS,
    #[cfg(feature = "automation")]
    super::assignment_rules::OPERATIONS,
    #[cfg(feature = "files")]
    super::attachments::OPERATIONS,
    #[cfg(feature = "organization")]
    super::audit_log_exports::OPERATIONS,
    #[cfg(feature = "organization")]
    super::backups::OPERATIONS,
    #[cfg(feature = "automation")]
    super::blueprints::OPERATIONS,
    #[cfg(feature = "bulk")]
    super::bulk_read::OPERATIONS,
    #[cfg(feature = "bulk")]
    super::bulk_write::OPERATIONS,
    #[cfg(feature = "organization")]
    super::business_hours::OPERATIONS,
    #[cfg(feature = "automation")]
    super::cadences::OPERATIONS,
    #[cfg(feature = "scheduling")]
    super::call_preferences::OPERATIONS,
    #[cfg(feature = "bulk")]
    super::composite_requests::OPERATIONS,
    #[cfg(feature = "records")]
    super::contact_roles::OPERATIONS,
    #[cfg(feature = "records")]
    super::coql::OPERATIONS,
    #[cfg(feature = "organization")]
    super::currencies::OPERATIONS,
    #[cfg(feature = "settings")]
    super::custom_views::OPERATIONS,
    #[cfg(feature = "users")]
    super::data_sharing::OPERATIONS,
    #[cfg(feature = "records")]
    super::deal_contact_roles::OPERATIONS,
    #[cfg(feature = "automation")]
    super::digests::OPERATIONS,
    #[cfg(feature = "settings")]
    super::duplicate_check_preferences::OPERATIONS,
    #[cfg(feature = "email")]
    super::email_compose_settings::OPERATIONS,
    #[cfg(feature = "email")]
    super::email_configuration_options::OPERATIONS,
    #[cfg(feature = "email")]
    super::email_drafts::OPERATIONS,
    #[cfg(feature = "email")]
    super::email_sharing::OPERATIONS,
    #[cfg(feature = "email")]
    super::email_signatures::OPERATIONS,
    #[cfg(feature = "email")]
    super::email_templates::OPERATIONS,
    #[cfg(feature = "email")]
    super::emails::OPERATIONS,
    #[cfg(feature = "automation")]
    super::entity_scores::OPERATIONS,
    #[cfg(feature = "organization")]
    super::features::OPERATIONS,
    #[cfg(feature = "settings")]
    super::field_dependencies::OPERATIONS,
    #[cfg(feature = "automation")]
    super::field_updates::OPERATIONS,
    #[cfg(feature = "settings")]
    super::fields::OPERATIONS,
    #[cfg(feature = "files")]
    super::files::OPERATIONS,
    #[cfg(feature = "organization")]
    super::fiscal_year::OPERATIONS,
    #[cfg(feature = "email")]
    super::from_addresses::OPERATIONS,
    #[cfg(feature = "automation")]
    super::functions::OPERATIONS,
    #[cfg(feature = "settings")]
    super::global_picklists::OPERATIONS,
    #[cfg(feature = "organization")]
    super::holidays::OPERATIONS,
    #[cfg(feature = "records")]
    super::inventory_conversions::OPERATIONS,
    #[cfg(feature = "email")]
    super::inventory_templates::OPERATIONS,
    #[cfg(feature = "settings")]
    super::layouts::OPERATIONS,
    #[cfg(feature = "records")]
    super::leads::OPERATIONS,
    &[&crate::mail_config::GET],
    #[cfg(feature = "email")]
    super::mail_merge::OPERATIONS,
    #[cfg(feature = "scheduling")]
    super::meetings::OPERATIONS,
    #[cfg(feature = "settings")]
    super::modules::OPERATIONS,
    #[cfg(feature = "records")]
    super::notes::OPERATIONS,
    #[cfg(feature = "automation")]
    super::notifications::OPERATIONS,
    #[cfg(feature = "organization")]
    super::organizations::OPERATIONS,
    #[cfg(feature = "settings")]
    super::pick_list_values::OPERATIONS,
    #[cfg(feature = "settings")]
    super::pipelines::OPERATIONS,
    #[cfg(feature = "portals")]
    super::portal_invitations::OPERATIONS,
    #[cfg(feature = "portals")]
    super::portal_user_types::OPERATIONS,
    #[cfg(feature = "portals")]
    super::portal_users::OPERATIONS,
    #[cfg(feature = "portals")]
    super::portals::OPERATIONS,
    #[cfg(feature = "users")]
    super::profiles::OPERATIONS,
    #[cfg(feature = "settings")]
    super::record_locking_configurations::OPERATIONS,
    #[cfg(feature = "records")]
    super::record_locks::OPERATIONS,
    #[cfg(feature = "records")]
    super::record_sharing::OPERATIONS,
    #[cfg(feature = "records")]
    super::records::OPERATIONS,
    #[cfg(feature = "records")]
    super::recycle_bin::OPERATIONS,
    #[cfg(feature = "settings")]
    super::related_lists::OPERATIONS,
    #[cfg(feature = "records")]
    super::related_records::OPERATIONS,
    #[cfg(feature = "users")]
    super::roles::OPERATIONS,
    #[cfg(feature = "automation")]
    super::scoring_rules::OPERATIONS,
    &[&crate::service_preferences::GET],
    &[&crate::service_preferences::UPDATE],
    #[cfg(feature = "scheduling")]
    super::services::OPERATIONS,
    #[cfg(feature = "users")]
    super::sharing_rules::OPERATIONS,
    #[cfg(feature = "organization")]
    super::shift_hours::OPERATIONS,
    #[cfg(feature = "automation")]
    super::signals::OPERATIONS,
    #[cfg(feature = "records")]
    super::tags::OPERATIONS,
    #[cfg(feature = "organization")]
    super::taxes::OPERATIONS,
    #[cfg(feature = "users")]
    super::territories::OPERATIONS,
    #[cfg(feature = "users")]
    super::territory_users::OPERATIONS,
    #[cfg(feature = "records")]
    super::timelines::OPERATIONS,
    #[cfg(feature = "email")]
    super::unsubscribe_links::OPERATIONS,
    #[cfg(feature = "users")]
    super::user_groups::OPERATIONS,
    #[cfg(feature = "users")]
    super::user_territories::OPERATIONS,
    #[cfg(feature = "users")]
    super::user_unavailability::OPERATIONS,
    #[cfg(feature = "users")]
    super::users::OPERATIONS,
    #[cfg(feature = "settings")]
    super::variable_groups::OPERATIONS,
    #[cfg(feature = "settings")]
    super::variables::OPERATIONS,
    #[cfg(feature = "automation")]
    super::webforms::OPERATIONS,
    #[cfg(feature = "automation")]
    super::webhooks::OPERATIONS,
    #[cfg(feature = "settings")]
    super::wizards::OPERATIONS,
    #[cfg(feature = "automation")]
    super::workflow_configurations::OPERATIONS,
    #[cfg(feature = "automation")]
    super::workflow_rules::OPERATIONS,
    #[cfg(feature = "automation")]
    super::workflow_tasks::OPERATIONS,
    #[cfg(feature = "intelligence")]
    super::zia_data_enrichments::OPERATIONS,
    #[cfg(feature = "intelligence")]
    super::zia_organization_enrichments::OPERATIONS,
    #[cfg(feature = "intelligence")]
    super::zia_people_enrichments::OPERATIONS,
];

static ALL: [&Operation; Operation::count(LISTS)] = Operation::concat(LISTS);

/// Every operation of this crate, of the features that are on.
pub static OPERATIONS: &[&Operation] = &ALL;
