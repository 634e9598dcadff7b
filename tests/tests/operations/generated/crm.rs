// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Every call, with all that it takes.

use super::super::every::Case;
use zoho_crm::Crm;

mod apis;
mod appointment_preferences;
mod appointment_reschedules;
mod appointments;
mod assignment_rules;
mod attachments;
mod audit_log_exports;
mod backups;
mod blueprints;
mod bulk_read;
mod bulk_write;
mod business_hours;
mod cadences;
mod call_preferences;
mod composite_requests;
mod contact_roles;
mod coql;
mod currencies;
mod custom_views;
mod data_sharing;
mod deal_contact_roles;
mod digests;
mod duplicate_check_preferences;
mod email_compose_settings;
mod email_configuration_options;
mod email_drafts;
mod email_sharing;
mod email_signatures;
mod email_templates;
mod emails;
mod entity_scores;
mod features;
mod field_dependencies;
mod field_updates;
mod fields;
mod files;
mod fiscal_year;
mod from_addresses;
mod functions;
mod global_picklists;
mod holidays;
mod inventory_conversions;
mod inventory_templates;
mod layouts;
mod leads;
mod mail_merge;
mod meetings;
mod modules;
mod notes;
mod notifications;
mod organizations;
mod pick_list_values;
mod pipelines;
mod portal_invitations;
mod portal_user_types;
mod portal_users;
mod portals;
mod profiles;
mod record_locking_configurations;
mod record_locks;
mod record_sharing;
mod records;
mod recycle_bin;
mod related_lists;
mod related_records;
mod roles;
mod scoring_rules;
mod services;
mod sharing_rules;
mod shift_hours;
mod signals;
mod tags;
mod taxes;
mod territories;
mod territory_users;
mod timelines;
mod unsubscribe_links;
mod user_groups;
mod user_territories;
mod user_unavailability;
mod users;
mod variable_groups;
mod variables;
mod webforms;
mod webhooks;
mod wizards;
mod workflow_configurations;
mod workflow_rules;
mod workflow_tasks;
mod zia_data_enrichments;
mod zia_organization_enrichments;
mod zia_people_enrichments;

pub(crate) fn cases() -> impl Iterator<Item = &'static Case<Crm>> {
    [
        apis::CASES,
        appointment_preferences::CASES,
        appointment_reschedules::CASES,
        appointments::CASES,
        assignment_rules::CASES,
        attachments::CASES,
        audit_log_exports::CASES,
        backups::CASES,
        blueprints::CASES,
        bulk_read::CASES,
        bulk_write::CASES,
        business_hours::CASES,
        cadences::CASES,
        call_preferences::CASES,
        composite_requests::CASES,
        contact_roles::CASES,
        coql::CASES,
        currencies::CASES,
        custom_views::CASES,
        data_sharing::CASES,
        deal_contact_roles::CASES,
        digests::CASES,
        duplicate_check_preferences::CASES,
        email_compose_settings::CASES,
        email_configuration_options::CASES,
        email_drafts::CASES,
        email_sharing::CASES,
        email_signatures::CASES,
        email_templates::CASES,
        emails::CASES,
        entity_scores::CASES,
        features::CASES,
        field_dependencies::CASES,
        field_updates::CASES,
        fields::CASES,
        files::CASES,
        fiscal_year::CASES,
        from_addresses::CASES,
        functions::CASES,
        global_picklists::CASES,
        holidays::CASES,
        inventory_conversions::CASES,
        inventory_templates::CASES,
        layouts::CASES,
        leads::CASES,
        mail_merge::CASES,
        meetings::CASES,
        modules::CASES,
        notes::CASES,
        notifications::CASES,
        organizations::CASES,
        pick_list_values::CASES,
        pipelines::CASES,
        portal_invitations::CASES,
        portal_user_types::CASES,
        portal_users::CASES,
        portals::CASES,
        profiles::CASES,
        record_locking_configurations::CASES,
        record_locks::CASES,
        record_sharing::CASES,
        records::CASES,
        recycle_bin::CASES,
        related_lists::CASES,
        related_records::CASES,
        roles::CASES,
        scoring_rules::CASES,
        services::CASES,
        sharing_rules::CASES,
        shift_hours::CASES,
        signals::CASES,
        tags::CASES,
        taxes::CASES,
        territories::CASES,
        territory_users::CASES,
        timelines::CASES,
        unsubscribe_links::CASES,
        user_groups::CASES,
        user_territories::CASES,
        user_unavailability::CASES,
        users::CASES,
        variable_groups::CASES,
        variables::CASES,
        webforms::CASES,
        webhooks::CASES,
        wizards::CASES,
        workflow_configurations::CASES,
        workflow_rules::CASES,
        workflow_tasks::CASES,
        zia_data_enrichments::CASES,
        zia_organization_enrichments::CASES,
        zia_people_enrichments::CASES,
    ]
    .into_iter()
    .flatten()
}
