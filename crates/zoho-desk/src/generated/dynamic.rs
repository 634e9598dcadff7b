// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Every operation by name, for tools.

use zoho_http::dynamic::Entry;

#[cfg(feature = "contacts")]
mod account_attachments;
#[cfg(feature = "contacts")]
mod account_comments;
#[cfg(feature = "contacts")]
mod account_contact_mappings;
#[cfg(feature = "contacts")]
mod account_deduplication;
#[cfg(feature = "contacts")]
mod account_followers;
#[cfg(feature = "contacts")]
mod account_slas;
#[cfg(feature = "contacts")]
mod account_time_entries;
#[cfg(feature = "contacts")]
mod accounts;
#[cfg(feature = "activities")]
mod activities;
#[cfg(feature = "organization")]
mod actors;
#[cfg(feature = "organization")]
mod agent_availability;
#[cfg(feature = "organization")]
mod agent_signatures;
#[cfg(feature = "organization")]
mod agent_time_entries;
#[cfg(feature = "organization")]
mod agents;
#[cfg(feature = "knowledge-base")]
mod article_attachments;
#[cfg(feature = "knowledge-base")]
mod article_comments;
#[cfg(feature = "knowledge-base")]
mod article_feedbacks;
#[cfg(feature = "knowledge-base")]
mod article_statistics;
#[cfg(feature = "knowledge-base")]
mod article_translations;
#[cfg(feature = "knowledge-base")]
mod article_view_preferences;
#[cfg(feature = "knowledge-base")]
mod articles;
#[cfg(feature = "automation")]
mod automation_engines;
#[cfg(feature = "help-center")]
mod badges;
#[cfg(feature = "automation")]
mod blueprints;
#[cfg(feature = "data")]
mod bulk_exports;
#[cfg(feature = "data")]
mod bulk_imports;
#[cfg(feature = "automation")]
mod business_hours;
#[cfg(feature = "activities")]
mod call_attachments;
#[cfg(feature = "activities")]
mod call_comments;
#[cfg(feature = "activities")]
mod calls;
#[cfg(feature = "organization")]
mod channels;
#[cfg(feature = "community")]
mod community_attachments;
#[cfg(feature = "community")]
mod community_categories;
#[cfg(feature = "community")]
mod community_comments;
#[cfg(feature = "community")]
mod community_preferences;
#[cfg(feature = "community")]
mod community_topics;
#[cfg(feature = "community")]
mod community_users;
#[cfg(feature = "contacts")]
mod contact_attachments;
#[cfg(feature = "contacts")]
mod contact_comments;
#[cfg(feature = "contacts")]
mod contact_deduplication;
#[cfg(feature = "contacts")]
mod contact_followers;
#[cfg(feature = "contacts")]
mod contact_profiles;
#[cfg(feature = "contacts")]
mod contact_time_entries;
#[cfg(feature = "contacts")]
mod contacts;
#[cfg(feature = "products-and-contracts")]
mod contract_comments;
#[cfg(feature = "products-and-contracts")]
mod contracts;
#[cfg(feature = "settings")]
mod custom_views;
#[cfg(feature = "tickets")]
mod customer_happiness;
#[cfg(feature = "data")]
mod dashboards;
#[cfg(feature = "settings")]
mod data_sharing_rules;
#[cfg(feature = "organization")]
mod departments;
#[cfg(feature = "settings")]
mod dependency_mappings;
#[cfg(feature = "automation")]
mod direct_assignment_rules;
#[cfg(feature = "help-center")]
mod domains;
#[cfg(feature = "settings")]
mod email_failure_alerts;
#[cfg(feature = "automation")]
mod email_templates;
#[cfg(feature = "activities")]
mod event_attachments;
#[cfg(feature = "activities")]
mod event_comments;
#[cfg(feature = "activities")]
mod events;
#[cfg(feature = "settings")]
mod fields;
#[cfg(feature = "products-and-contracts")]
mod finance;
#[cfg(feature = "data")]
mod followers;
#[cfg(feature = "automation")]
mod generic_actions;
#[cfg(feature = "help-center")]
mod help_centers;
#[cfg(feature = "automation")]
mod holiday_lists;
#[cfg(feature = "messaging")]
mod im_bots;
#[cfg(feature = "messaging")]
mod im_canned_messages;
#[cfg(feature = "messaging")]
mod im_channels;
#[cfg(feature = "messaging")]
mod im_integration_services;
#[cfg(feature = "messaging")]
mod im_messages;
#[cfg(feature = "messaging")]
mod im_metrics;
#[cfg(feature = "messaging")]
mod im_sessions;
#[cfg(feature = "messaging")]
mod im_subscription;
#[cfg(feature = "data")]
mod imports;
#[cfg(feature = "knowledge-base")]
mod kb_categories;
#[cfg(feature = "knowledge-base")]
mod kb_recycle_bin;
#[cfg(feature = "knowledge-base")]
mod kb_root_categories;
#[cfg(feature = "knowledge-base")]
mod kb_sections;
#[cfg(feature = "help-center")]
mod labels;
#[cfg(feature = "settings")]
mod layout_rules;
#[cfg(feature = "settings")]
mod layouts;
#[cfg(feature = "organization")]
mod licenses;
#[cfg(feature = "settings")]
mod locales;
#[cfg(feature = "settings")]
mod mail_reply_addresses;
#[cfg(feature = "settings")]
mod modules;
#[cfg(feature = "settings")]
mod organization_fields;
#[cfg(feature = "organization")]
mod organizations;
#[cfg(feature = "tickets")]
mod pinned_conversations;
#[cfg(feature = "products-and-contracts")]
mod product_attachments;
#[cfg(feature = "products-and-contracts")]
mod products;
#[cfg(feature = "settings")]
mod profiles;
#[cfg(feature = "data")]
mod records;
#[cfg(feature = "data")]
mod recycle_bin;
#[cfg(feature = "data")]
mod reports;
#[cfg(feature = "settings")]
mod roles;
#[cfg(feature = "automation")]
mod routing_preferences;
#[cfg(feature = "automation")]
mod rule_groups;
#[cfg(feature = "data")]
mod search;
#[cfg(feature = "automation")]
mod skill_types;
#[cfg(feature = "automation")]
mod skills;
#[cfg(feature = "data")]
mod subject_access_requests;
#[cfg(feature = "settings")]
mod support_email_domain;
#[cfg(feature = "products-and-contracts")]
mod support_plans;
#[cfg(feature = "activities")]
mod task_attachments;
#[cfg(feature = "activities")]
mod task_comments;
#[cfg(feature = "activities")]
mod task_time_entries;
#[cfg(feature = "activities")]
mod task_timers;
#[cfg(feature = "activities")]
mod tasks;
#[cfg(feature = "organization")]
mod teams;
#[cfg(feature = "automation")]
mod template_folders;
#[cfg(feature = "tickets")]
mod threads;
#[cfg(feature = "tickets")]
mod ticket_approvals;
#[cfg(feature = "tickets")]
mod ticket_attachments;
#[cfg(feature = "tickets")]
mod ticket_comments;
#[cfg(feature = "tickets")]
mod ticket_followers;
#[cfg(feature = "tickets")]
mod ticket_tags;
#[cfg(feature = "tickets")]
mod ticket_templates;
#[cfg(feature = "tickets")]
mod ticket_time_entries;
#[cfg(feature = "tickets")]
mod ticket_timers;
#[cfg(feature = "tickets")]
mod tickets;
#[cfg(feature = "settings")]
mod time_tracking;
#[cfg(feature = "tickets")]
mod uploads;
#[cfg(feature = "help-center")]
mod user_groups;
#[cfg(feature = "help-center")]
mod users;
#[cfg(feature = "settings")]
mod validation_rules;
#[cfg(feature = "automation")]
mod webhooks;
#[cfg(feature = "messaging")]
mod whatsapp;
#[cfg(feature = "settings")]
mod widgets;

static TABLES: &[&[Entry]] = &[
    #[cfg(feature = "contacts")]
    account_attachments::ENTRIES,
    #[cfg(feature = "contacts")]
    account_comments::ENTRIES,
    #[cfg(feature = "contacts")]
    account_contact_mappings::ENTRIES,
    #[cfg(feature = "contacts")]
    account_deduplication::ENTRIES,
    #[cfg(feature = "contacts")]
    account_followers::ENTRIES,
    #[cfg(feature = "contacts")]
    account_slas::ENTRIES,
    #[cfg(feature = "contacts")]
    account_time_entries::ENTRIES,
    #[cfg(feature = "contacts")]
    accounts::ENTRIES,
    #[cfg(feature = "activities")]
    activities::ENTRIES,
    #[cfg(feature = "organization")]
    actors::ENTRIES,
    #[cfg(feature = "organization")]
    agent_availability::ENTRIES,
    #[cfg(feature = "organization")]
    agent_signatures::ENTRIES,
    #[cfg(feature = "organization")]
    agent_time_entries::ENTRIES,
    #[cfg(feature = "organization")]
    agents::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    article_attachments::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    article_comments::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    article_feedbacks::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    article_statistics::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    article_translations::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    article_view_preferences::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    articles::ENTRIES,
    #[cfg(feature = "automation")]
    automation_engines::ENTRIES,
    #[cfg(feature = "help-center")]
    badges::ENTRIES,
    #[cfg(feature = "automation")]
    blueprints::ENTRIES,
    #[cfg(feature = "data")]
    bulk_exports::ENTRIES,
    #[cfg(feature = "data")]
    bulk_imports::ENTRIES,
    #[cfg(feature = "automation")]
    business_hours::ENTRIES,
    #[cfg(feature = "activities")]
    call_attachments::ENTRIES,
    #[cfg(feature = "activities")]
    call_comments::ENTRIES,
    #[cfg(feature = "activities")]
    calls::ENTRIES,
    #[cfg(feature = "organization")]
    channels::ENTRIES,
    #[cfg(feature = "community")]
    community_attachments::ENTRIES,
    #[cfg(feature = "community")]
    community_categories::ENTRIES,
    #[cfg(feature = "community")]
    community_comments::ENTRIES,
    #[cfg(feature = "community")]
    community_preferences::ENTRIES,
    #[cfg(feature = "community")]
    community_topics::ENTRIES,
    #[cfg(feature = "community")]
    community_users::ENTRIES,
    #[cfg(feature = "contacts")]
    contact_attachments::ENTRIES,
    #[cfg(feature = "contacts")]
    contact_comments::ENTRIES,
    #[cfg(feature = "contacts")]
    contact_deduplication::ENTRIES,
    #[cfg(feature = "contacts")]
    contact_followers::ENTRIES,
    #[cfg(feature = "contacts")]
    contact_profiles::ENTRIES,
    #[cfg(feature = "contacts")]
    contact_time_entries::ENTRIES,
    #[cfg(feature = "contacts")]
    contacts::ENTRIES,
    #[cfg(feature = "products-and-contracts")]
    contract_comments::ENTRIES,
    #[cfg(feature = "products-and-contracts")]
    contracts::ENTRIES,
    #[cfg(feature = "settings")]
    custom_views::ENTRIES,
    #[cfg(feature = "tickets")]
    customer_happiness::ENTRIES,
    #[cfg(feature = "data")]
    dashboards::ENTRIES,
    #[cfg(feature = "settings")]
    data_sharing_rules::ENTRIES,
    #[cfg(feature = "organization")]
    departments::ENTRIES,
    #[cfg(feature = "settings")]
    dependency_mappings::ENTRIES,
    #[cfg(feature = "automation")]
    direct_assignment_rules::ENTRIES,
    #[cfg(feature = "help-center")]
    domains::ENTRIES,
    #[cfg(feature = "settings")]
    email_failure_alerts::ENTRIES,
    #[cfg(feature = "automation")]
    email_templates::ENTRIES,
    #[cfg(feature = "activities")]
    event_attachments::ENTRIES,
    #[cfg(feature = "activities")]
    event_comments::ENTRIES,
    #[cfg(feature = "activities")]
    events::ENTRIES,
    #[cfg(feature = "settings")]
    fields::ENTRIES,
    #[cfg(feature = "products-and-contracts")]
    finance::ENTRIES,
    #[cfg(feature = "data")]
    followers::ENTRIES,
    #[cfg(feature = "automation")]
    generic_actions::ENTRIES,
    #[cfg(feature = "help-center")]
    help_centers::ENTRIES,
    #[cfg(feature = "automation")]
    holiday_lists::ENTRIES,
    #[cfg(feature = "messaging")]
    im_bots::ENTRIES,
    #[cfg(feature = "messaging")]
    im_canned_messages::ENTRIES,
    #[cfg(feature = "messaging")]
    im_channels::ENTRIES,
    #[cfg(feature = "messaging")]
    im_integration_services::ENTRIES,
    #[cfg(feature = "messaging")]
    im_messages::ENTRIES,
    #[cfg(feature = "messaging")]
    im_metrics::ENTRIES,
    #[cfg(feature = "messaging")]
    im_sessions::ENTRIES,
    #[cfg(feature = "messaging")]
    im_subscription::ENTRIES,
    #[cfg(feature = "data")]
    imports::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    kb_categories::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    kb_recycle_bin::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    kb_root_categories::ENTRIES,
    #[cfg(feature = "knowledge-base")]
    kb_sections::ENTRIES,
    #[cfg(feature = "help-center")]
    labels::ENTRIES,
    #[cfg(feature = "settings")]
    layout_rules::ENTRIES,
    #[cfg(feature = "settings")]
    layouts::ENTRIES,
    #[cfg(feature = "organization")]
    licenses::ENTRIES,
    #[cfg(feature = "settings")]
    locales::ENTRIES,
    &[crate::mail_configurations::entries::LIST],
    &[crate::mail_configurations::entries::UPDATE],
    &[crate::mail_configurations::entries::REPLACE],
    &[crate::mail_configurations::entries::GET_FOR_DEPARTMENT],
    &[crate::mail_configurations::entries::REPLACE_FOR_DEPARTMENT],
    &[crate::mail_configurations::entries::UPDATE_FOR_DEPARTMENT],
    #[cfg(feature = "settings")]
    mail_reply_addresses::ENTRIES,
    #[cfg(feature = "settings")]
    modules::ENTRIES,
    #[cfg(feature = "settings")]
    organization_fields::ENTRIES,
    &[crate::organizations::entries::LIST],
    #[cfg(feature = "organization")]
    organizations::ENTRIES,
    #[cfg(feature = "tickets")]
    pinned_conversations::ENTRIES,
    #[cfg(feature = "products-and-contracts")]
    product_attachments::ENTRIES,
    #[cfg(feature = "products-and-contracts")]
    products::ENTRIES,
    #[cfg(feature = "settings")]
    profiles::ENTRIES,
    #[cfg(feature = "data")]
    records::ENTRIES,
    #[cfg(feature = "data")]
    recycle_bin::ENTRIES,
    #[cfg(feature = "data")]
    reports::ENTRIES,
    #[cfg(feature = "settings")]
    roles::ENTRIES,
    #[cfg(feature = "automation")]
    routing_preferences::ENTRIES,
    #[cfg(feature = "automation")]
    rule_groups::ENTRIES,
    #[cfg(feature = "data")]
    search::ENTRIES,
    #[cfg(feature = "automation")]
    skill_types::ENTRIES,
    #[cfg(feature = "automation")]
    skills::ENTRIES,
    #[cfg(feature = "data")]
    subject_access_requests::ENTRIES,
    #[cfg(feature = "settings")]
    support_email_domain::ENTRIES,
    #[cfg(feature = "products-and-contracts")]
    support_plans::ENTRIES,
    #[cfg(feature = "activities")]
    task_attachments::ENTRIES,
    #[cfg(feature = "activities")]
    task_comments::ENTRIES,
    #[cfg(feature = "activities")]
    task_time_entries::ENTRIES,
    #[cfg(feature = "activities")]
    task_timers::ENTRIES,
    #[cfg(feature = "activities")]
    tasks::ENTRIES,
    #[cfg(feature = "organization")]
    teams::ENTRIES,
    #[cfg(feature = "automation")]
    template_folders::ENTRIES,
    #[cfg(feature = "tickets")]
    threads::ENTRIES,
    #[cfg(feature = "tickets")]
    ticket_approvals::ENTRIES,
    #[cfg(feature = "tickets")]
    ticket_attachments::ENTRIES,
    #[cfg(feature = "tickets")]
    ticket_comments::ENTRIES,
    #[cfg(feature = "tickets")]
    ticket_followers::ENTRIES,
    #[cfg(feature = "tickets")]
    ticket_tags::ENTRIES,
    #[cfg(feature = "tickets")]
    ticket_templates::ENTRIES,
    #[cfg(feature = "tickets")]
    ticket_time_entries::ENTRIES,
    #[cfg(feature = "tickets")]
    ticket_timers::ENTRIES,
    #[cfg(feature = "tickets")]
    tickets::ENTRIES,
    #[cfg(feature = "settings")]
    time_tracking::ENTRIES,
    #[cfg(feature = "tickets")]
    uploads::ENTRIES,
    #[cfg(feature = "help-center")]
    user_groups::ENTRIES,
    #[cfg(feature = "help-center")]
    users::ENTRIES,
    #[cfg(feature = "settings")]
    validation_rules::ENTRIES,
    #[cfg(feature = "automation")]
    webhooks::ENTRIES,
    #[cfg(feature = "messaging")]
    whatsapp::ENTRIES,
    #[cfg(feature = "settings")]
    widgets::ENTRIES,
];

/// Returns every operation of the features that are on.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    TABLES.iter().copied().flatten()
}
