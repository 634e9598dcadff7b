// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Every call, with all that it takes.

use super::super::every::Case;
use zoho_desk::Desk;

mod account_attachments;
mod account_comments;
mod account_contact_mappings;
mod account_deduplication;
mod account_followers;
mod account_slas;
mod account_time_entries;
mod accounts;
mod activities;
mod actors;
mod agent_availability;
mod agent_signatures;
mod agent_time_entries;
mod agents;
mod article_attachments;
mod article_comments;
mod article_feedbacks;
mod article_statistics;
mod article_translations;
mod article_view_preferences;
mod articles;
mod automation_engines;
mod badges;
mod blueprints;
mod bulk_exports;
mod bulk_imports;
mod business_hours;
mod call_attachments;
mod call_comments;
mod calls;
mod channels;
mod community_attachments;
mod community_categories;
mod community_comments;
mod community_preferences;
mod community_topics;
mod community_users;
mod contact_attachments;
mod contact_comments;
mod contact_deduplication;
mod contact_followers;
mod contact_profiles;
mod contact_time_entries;
mod contacts;
mod contract_comments;
mod contracts;
mod custom_views;
mod customer_happiness;
mod dashboards;
mod data_sharing_rules;
mod departments;
mod dependency_mappings;
mod direct_assignment_rules;
mod domains;
mod email_failure_alerts;
mod email_templates;
mod event_attachments;
mod event_comments;
mod events;
mod fields;
mod finance;
mod followers;
mod generic_actions;
mod help_centers;
mod holiday_lists;
mod im_bots;
mod im_canned_messages;
mod im_channels;
mod im_integration_services;
mod im_messages;
mod im_metrics;
mod im_sessions;
mod im_subscription;
mod imports;
mod kb_categories;
mod kb_recycle_bin;
mod kb_root_categories;
mod kb_sections;
mod labels;
mod layout_rules;
mod layouts;
mod licenses;
mod locales;
mod mail_reply_addresses;
mod modules;
mod organization_fields;
mod organizations;
mod pinned_conversations;
mod product_attachments;
mod products;
mod profiles;
mod records;
mod recycle_bin;
mod reports;
mod roles;
mod routing_preferences;
mod rule_groups;
mod search;
mod skill_types;
mod skills;
mod subject_access_requests;
mod support_email_domain;
mod support_plans;
mod task_attachments;
mod task_comments;
mod task_time_entries;
mod task_timers;
mod tasks;
mod teams;
mod template_folders;
mod threads;
mod ticket_approvals;
mod ticket_attachments;
mod ticket_comments;
mod ticket_followers;
mod ticket_tags;
mod ticket_templates;
mod ticket_time_entries;
mod ticket_timers;
mod tickets;
mod time_tracking;
mod uploads;
mod user_groups;
mod users;
mod validation_rules;
mod webhooks;
mod whatsapp;
mod widgets;

pub(crate) fn cases() -> impl Iterator<Item = &'static Case<Desk>> {
    [
        account_attachments::CASES,
        account_comments::CASES,
        account_contact_mappings::CASES,
        account_deduplication::CASES,
        account_followers::CASES,
        account_slas::CASES,
        account_time_entries::CASES,
        accounts::CASES,
        activities::CASES,
        actors::CASES,
        agent_availability::CASES,
        agent_signatures::CASES,
        agent_time_entries::CASES,
        agents::CASES,
        article_attachments::CASES,
        article_comments::CASES,
        article_feedbacks::CASES,
        article_statistics::CASES,
        article_translations::CASES,
        article_view_preferences::CASES,
        articles::CASES,
        automation_engines::CASES,
        badges::CASES,
        blueprints::CASES,
        bulk_exports::CASES,
        bulk_imports::CASES,
        business_hours::CASES,
        call_attachments::CASES,
        call_comments::CASES,
        calls::CASES,
        channels::CASES,
        community_attachments::CASES,
        community_categories::CASES,
        community_comments::CASES,
        community_preferences::CASES,
        community_topics::CASES,
        community_users::CASES,
        contact_attachments::CASES,
        contact_comments::CASES,
        contact_deduplication::CASES,
        contact_followers::CASES,
        contact_profiles::CASES,
        contact_time_entries::CASES,
        contacts::CASES,
        contract_comments::CASES,
        contracts::CASES,
        custom_views::CASES,
        customer_happiness::CASES,
        dashboards::CASES,
        data_sharing_rules::CASES,
        departments::CASES,
        dependency_mappings::CASES,
        direct_assignment_rules::CASES,
        domains::CASES,
        email_failure_alerts::CASES,
        email_templates::CASES,
        event_attachments::CASES,
        event_comments::CASES,
        events::CASES,
        fields::CASES,
        finance::CASES,
        followers::CASES,
        generic_actions::CASES,
        help_centers::CASES,
        holiday_lists::CASES,
        im_bots::CASES,
        im_canned_messages::CASES,
        im_channels::CASES,
        im_integration_services::CASES,
        im_messages::CASES,
        im_metrics::CASES,
        im_sessions::CASES,
        im_subscription::CASES,
        imports::CASES,
        kb_categories::CASES,
        kb_recycle_bin::CASES,
        kb_root_categories::CASES,
        kb_sections::CASES,
        labels::CASES,
        layout_rules::CASES,
        layouts::CASES,
        licenses::CASES,
        locales::CASES,
        mail_reply_addresses::CASES,
        modules::CASES,
        organization_fields::CASES,
        organizations::CASES,
        pinned_conversations::CASES,
        product_attachments::CASES,
        products::CASES,
        profiles::CASES,
        records::CASES,
        recycle_bin::CASES,
        reports::CASES,
        roles::CASES,
        routing_preferences::CASES,
        rule_groups::CASES,
        search::CASES,
        skill_types::CASES,
        skills::CASES,
        subject_access_requests::CASES,
        support_email_domain::CASES,
        support_plans::CASES,
        task_attachments::CASES,
        task_comments::CASES,
        task_time_entries::CASES,
        task_timers::CASES,
        tasks::CASES,
        teams::CASES,
        template_folders::CASES,
        threads::CASES,
        ticket_approvals::CASES,
        ticket_attachments::CASES,
        ticket_comments::CASES,
        ticket_followers::CASES,
        ticket_tags::CASES,
        ticket_templates::CASES,
        ticket_time_entries::CASES,
        ticket_timers::CASES,
        tickets::CASES,
        time_tracking::CASES,
        uploads::CASES,
        user_groups::CASES,
        users::CASES,
        validation_rules::CASES,
        webhooks::CASES,
        whatsapp::CASES,
        widgets::CASES,
    ]
    .into_iter()
    .flatten()
}
