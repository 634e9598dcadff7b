// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Every operation by name, for tools.

use zoho_http::dynamic::Entry;

#[cfg(feature = "settings")]
mod apis;
#[cfg(feature = "scheduling")]
mod appointment_preferences;
#[cfg(feature = "scheduling")]
mod appointment_reschedules;
#[cfg(feature = "scheduling")]
mod appointments;
#[cfg(feature = "automation")]
mod assignment_rules;
#[cfg(feature = "files")]
mod attachments;
#[cfg(feature = "organization")]
mod audit_log_exports;
#[cfg(feature = "organization")]
mod backups;
#[cfg(feature = "automation")]
mod blueprints;
#[cfg(feature = "bulk")]
mod bulk_read;
#[cfg(feature = "bulk")]
mod bulk_write;
#[cfg(feature = "organization")]
mod business_hours;
#[cfg(feature = "automation")]
mod cadences;
#[cfg(feature = "scheduling")]
mod call_preferences;
#[cfg(feature = "bulk")]
mod composite_requests;
#[cfg(feature = "records")]
mod contact_roles;
#[cfg(feature = "records")]
mod coql;
#[cfg(feature = "organization")]
mod currencies;
#[cfg(feature = "settings")]
mod custom_views;
#[cfg(feature = "users")]
mod data_sharing;
#[cfg(feature = "records")]
mod deal_contact_roles;
#[cfg(feature = "automation")]
mod digests;
#[cfg(feature = "settings")]
mod duplicate_check_preferences;
#[cfg(feature = "email")]
mod email_compose_settings;
#[cfg(feature = "email")]
mod email_configuration_options;
#[cfg(feature = "email")]
mod email_drafts;
#[cfg(feature = "email")]
mod email_sharing;
#[cfg(feature = "email")]
mod email_signatures;
#[cfg(feature = "email")]
mod email_templates;
#[cfg(feature = "email")]
mod emails;
#[cfg(feature = "automation")]
mod entity_scores;
#[cfg(feature = "organization")]
mod features;
#[cfg(feature = "settings")]
mod field_dependencies;
#[cfg(feature = "automation")]
mod field_updates;
#[cfg(feature = "settings")]
mod fields;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "organization")]
mod fiscal_year;
#[cfg(feature = "email")]
mod from_addresses;
#[cfg(feature = "automation")]
mod functions;
#[cfg(feature = "settings")]
mod global_picklists;
#[cfg(feature = "organization")]
mod holidays;
#[cfg(feature = "records")]
mod inventory_conversions;
#[cfg(feature = "email")]
mod inventory_templates;
#[cfg(feature = "settings")]
mod layouts;
#[cfg(feature = "records")]
mod leads;
#[cfg(feature = "email")]
mod mail_merge;
#[cfg(feature = "scheduling")]
mod meetings;
#[cfg(feature = "settings")]
mod modules;
#[cfg(feature = "records")]
mod notes;
#[cfg(feature = "automation")]
mod notifications;
#[cfg(feature = "organization")]
mod organizations;
#[cfg(feature = "settings")]
mod pick_list_values;
#[cfg(feature = "settings")]
mod pipelines;
#[cfg(feature = "portals")]
mod portal_invitations;
#[cfg(feature = "portals")]
mod portal_user_types;
#[cfg(feature = "portals")]
mod portal_users;
#[cfg(feature = "portals")]
mod portals;
#[cfg(feature = "users")]
mod profiles;
#[cfg(feature = "settings")]
mod record_locking_configurations;
#[cfg(feature = "records")]
mod record_locks;
#[cfg(feature = "records")]
mod record_sharing;
#[cfg(feature = "records")]
mod records;
#[cfg(feature = "records")]
mod recycle_bin;
#[cfg(feature = "settings")]
mod related_lists;
#[cfg(feature = "records")]
mod related_records;
#[cfg(feature = "users")]
mod roles;
#[cfg(feature = "automation")]
mod scoring_rules;
#[cfg(feature = "scheduling")]
mod services;
#[cfg(feature = "users")]
mod sharing_rules;
#[cfg(feature = "organization")]
mod shift_hours;
#[cfg(feature = "automation")]
mod signals;
#[cfg(feature = "records")]
mod tags;
#[cfg(feature = "organization")]
mod taxes;
#[cfg(feature = "users")]
mod territories;
#[cfg(feature = "users")]
mod territory_users;
#[cfg(feature = "records")]
mod timelines;
#[cfg(feature = "email")]
mod unsubscribe_links;
#[cfg(feature = "users")]
mod user_groups;
#[cfg(feature = "users")]
mod user_territories;
#[cfg(feature = "users")]
mod user_unavailability;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "settings")]
mod variable_groups;
#[cfg(feature = "settings")]
mod variables;
#[cfg(feature = "automation")]
mod webforms;
#[cfg(feature = "automation")]
mod webhooks;
#[cfg(feature = "settings")]
mod wizards;
#[cfg(feature = "automation")]
mod workflow_configurations;
#[cfg(feature = "automation")]
mod workflow_rules;
#[cfg(feature = "automation")]
mod workflow_tasks;
#[cfg(feature = "intelligence")]
mod zia_data_enrichments;
#[cfg(feature = "intelligence")]
mod zia_organization_enrichments;
#[cfg(feature = "intelligence")]
mod zia_people_enrichments;

static TABLES: &[&[Entry]] = &[
    #[cfg(feature = "settings")]
    apis::ENTRIES,
    #[cfg(feature = "scheduling")]
    appointment_preferences::ENTRIES,
    #[cfg(feature = "scheduling")]
    appointment_reschedules::ENTRIES,
    #[cfg(feature = "scheduling")]
    appointments::ENTRIES,
    #[cfg(feature = "automation")]
    assignment_rules::ENTRIES,
    #[cfg(feature = "files")]
    attachments::ENTRIES,
    #[cfg(feature = "organization")]
    audit_log_exports::ENTRIES,
    #[cfg(feature = "organization")]
    backups::ENTRIES,
    #[cfg(feature = "automation")]
    blueprints::ENTRIES,
    #[cfg(feature = "bulk")]
    bulk_read::ENTRIES,
    #[cfg(feature = "bulk")]
    bulk_write::ENTRIES,
    #[cfg(feature = "organization")]
    business_hours::ENTRIES,
    #[cfg(feature = "automation")]
    cadences::ENTRIES,
    #[cfg(feature = "scheduling")]
    call_preferences::ENTRIES,
    #[cfg(feature = "bulk")]
    composite_requests::ENTRIES,
    #[cfg(feature = "records")]
    contact_roles::ENTRIES,
    #[cfg(feature = "records")]
    coql::ENTRIES,
    #[cfg(feature = "organization")]
    currencies::ENTRIES,
    #[cfg(feature = "settings")]
    custom_views::ENTRIES,
    #[cfg(feature = "users")]
    data_sharing::ENTRIES,
    #[cfg(feature = "records")]
    deal_contact_roles::ENTRIES,
    #[cfg(feature = "automation")]
    digests::ENTRIES,
    #[cfg(feature = "settings")]
    duplicate_check_preferences::ENTRIES,
    #[cfg(feature = "email")]
    email_compose_settings::ENTRIES,
    #[cfg(feature = "email")]
    email_configuration_options::ENTRIES,
    #[cfg(feature = "email")]
    email_drafts::ENTRIES,
    #[cfg(feature = "email")]
    email_sharing::ENTRIES,
    #[cfg(feature = "email")]
    email_signatures::ENTRIES,
    #[cfg(feature = "email")]
    email_templates::ENTRIES,
    #[cfg(feature = "email")]
    emails::ENTRIES,
    #[cfg(feature = "automation")]
    entity_scores::ENTRIES,
    #[cfg(feature = "organization")]
    features::ENTRIES,
    #[cfg(feature = "settings")]
    field_dependencies::ENTRIES,
    #[cfg(feature = "automation")]
    field_updates::ENTRIES,
    #[cfg(feature = "settings")]
    fields::ENTRIES,
    #[cfg(feature = "files")]
    files::ENTRIES,
    #[cfg(feature = "organization")]
    fiscal_year::ENTRIES,
    #[cfg(feature = "email")]
    from_addresses::ENTRIES,
    #[cfg(feature = "automation")]
    functions::ENTRIES,
    #[cfg(feature = "settings")]
    global_picklists::ENTRIES,
    #[cfg(feature = "organization")]
    holidays::ENTRIES,
    #[cfg(feature = "records")]
    inventory_conversions::ENTRIES,
    #[cfg(feature = "email")]
    inventory_templates::ENTRIES,
    #[cfg(feature = "settings")]
    layouts::ENTRIES,
    #[cfg(feature = "records")]
    leads::ENTRIES,
    &[crate::mail_config::entries::GET],
    #[cfg(feature = "email")]
    mail_merge::ENTRIES,
    #[cfg(feature = "scheduling")]
    meetings::ENTRIES,
    #[cfg(feature = "settings")]
    modules::ENTRIES,
    #[cfg(feature = "records")]
    notes::ENTRIES,
    #[cfg(feature = "automation")]
    notifications::ENTRIES,
    #[cfg(feature = "organization")]
    organizations::ENTRIES,
    #[cfg(feature = "settings")]
    pick_list_values::ENTRIES,
    #[cfg(feature = "settings")]
    pipelines::ENTRIES,
    #[cfg(feature = "portals")]
    portal_invitations::ENTRIES,
    #[cfg(feature = "portals")]
    portal_user_types::ENTRIES,
    #[cfg(feature = "portals")]
    portal_users::ENTRIES,
    #[cfg(feature = "portals")]
    portals::ENTRIES,
    #[cfg(feature = "users")]
    profiles::ENTRIES,
    #[cfg(feature = "settings")]
    record_locking_configurations::ENTRIES,
    #[cfg(feature = "records")]
    record_locks::ENTRIES,
    #[cfg(feature = "records")]
    record_sharing::ENTRIES,
    #[cfg(feature = "records")]
    records::ENTRIES,
    #[cfg(feature = "records")]
    recycle_bin::ENTRIES,
    #[cfg(feature = "settings")]
    related_lists::ENTRIES,
    #[cfg(feature = "records")]
    related_records::ENTRIES,
    #[cfg(feature = "users")]
    roles::ENTRIES,
    #[cfg(feature = "automation")]
    scoring_rules::ENTRIES,
    &[crate::service_preferences::entries::GET],
    &[crate::service_preferences::entries::UPDATE],
    #[cfg(feature = "scheduling")]
    services::ENTRIES,
    #[cfg(feature = "users")]
    sharing_rules::ENTRIES,
    #[cfg(feature = "organization")]
    shift_hours::ENTRIES,
    #[cfg(feature = "automation")]
    signals::ENTRIES,
    #[cfg(feature = "records")]
    tags::ENTRIES,
    #[cfg(feature = "organization")]
    taxes::ENTRIES,
    #[cfg(feature = "users")]
    territories::ENTRIES,
    #[cfg(feature = "users")]
    territory_users::ENTRIES,
    #[cfg(feature = "records")]
    timelines::ENTRIES,
    #[cfg(feature = "email")]
    unsubscribe_links::ENTRIES,
    #[cfg(feature = "users")]
    user_groups::ENTRIES,
    #[cfg(feature = "users")]
    user_territories::ENTRIES,
    #[cfg(feature = "users")]
    user_unavailability::ENTRIES,
    #[cfg(feature = "users")]
    users::ENTRIES,
    #[cfg(feature = "settings")]
    variable_groups::ENTRIES,
    #[cfg(feature = "settings")]
    variables::ENTRIES,
    #[cfg(feature = "automation")]
    webforms::ENTRIES,
    #[cfg(feature = "automation")]
    webhooks::ENTRIES,
    #[cfg(feature = "settings")]
    wizards::ENTRIES,
    #[cfg(feature = "automation")]
    workflow_configurations::ENTRIES,
    #[cfg(feature = "automation")]
    workflow_rules::ENTRIES,
    #[cfg(feature = "automation")]
    workflow_tasks::ENTRIES,
    #[cfg(feature = "intelligence")]
    zia_data_enrichments::ENTRIES,
    #[cfg(feature = "intelligence")]
    zia_organization_enrichments::ENTRIES,
    #[cfg(feature = "intelligence")]
    zia_people_enrichments::ENTRIES,
];

/// Returns every operation of the features that are on.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    TABLES.iter().copied().flatten()
}
