// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Every operation, for tools that look for them by name.

use zoho_http::Operation;

const LISTS: &[&[&Operation]] = &[
    #[cfg(feature = "contacts")]
    super::account_attachments::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::account_comments::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::account_contact_mappings::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::account_deduplication::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::account_followers::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::account_slas::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::account_time_entries::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::accounts::OPERATIONS,
    #[cfg(feature = "activities")]
    super::activities::OPERATIONS,
    #[cfg(feature = "organization")]
    super::actors::OPERATIONS,
    #[cfg(feature = "organization")]
    super::agent_availability::OPERATIONS,
    #[cfg(feature = "organization")]
    super::agent_signatures::OPERATIONS,
    #[cfg(feature = "organization")]
    super::agent_time_entries::OPERATIONS,
    #[cfg(feature = "organization")]
    super::agents::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::article_attachments::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::article_comments::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::article_feedbacks::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::article_statistics::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::article_translations::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::article_view_preferences::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::articles::OPERATIONS,
    #[cfg(feature = "automation")]
    super::automation_engines::OPERATIONS,
    #[cfg(feature = "help-center")]
    super::badges::OPERATIONS,
    #[cfg(feature = "automation")]
    super::blueprints::OPERATIONS,
    #[cfg(feature = "data")]
    super::bulk_exports::OPERATIONS,
    #[cfg(feature = "data")]
    super::bulk_imports::OPERATIONS,
    #[cfg(feature = "automation")]
    super::business_hours::OPERATIONS,
    #[cfg(feature = "activities")]
    super::call_attachments::OPERATIONS,
    #[cfg(feature = "activities")]
    super::call_comments::OPERATIONS,
    #[cfg(feature = "activities")]
    super::calls::OPERATIONS,
    #[cfg(feature = "organization")]
    super::channels::OPERATIONS,
    #[cfg(feature = "community")]
    super::community_attachments::OPERATIONS,
    #[cfg(feature = "community")]
    super::community_categories::OPERATIONS,
    #[cfg(feature = "community")]
    super::community_comments::OPERATIONS,
    #[cfg(feature = "community")]
    super::community_preferences::OPERATIONS,
    #[cfg(feature = "community")]
    super::community_topics::OPERATIONS,
    #[cfg(feature = "community")]
    super::community_users::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::contact_attachments::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::contact_comments::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::contact_deduplication::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::contact_followers::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::contact_profiles::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::contact_time_entries::OPERATIONS,
    #[cfg(feature = "contacts")]
    super::contacts::OPERATIONS,
    #[cfg(feature = "products-and-contracts")]
    super::contract_comments::OPERATIONS,
    #[cfg(feature = "products-and-contracts")]
    super::contracts::OPERATIONS,
    #[cfg(feature = "settings")]
    super::custom_views::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::customer_happiness::OPERATIONS,
    #[cfg(feature = "data")]
    super::dashboards::OPERATIONS,
    #[cfg(feature = "settings")]
    super::data_sharing_rules::OPERATIONS,
    #[cfg(feature = "organization")]
    super::departments::OPERATIONS,
    #[cfg(feature = "settings")]
    super::dependency_mappings::OPERATIONS,
    #[cfg(feature = "automation")]
    super::direct_assignment_rules::OPERATIONS,
    #[cfg(feature = "help-center")]
    super::domains::OPERATIONS,
    #[cfg(feature = "settings")]
    super::email_failure_alerts::OPERATIONS,
    #[cfg(feature = "automation")]
    super::email_templates::OPERATIONS,
    #[cfg(feature = "activities")]
    super::event_attachments::OPERATIONS,
    #[cfg(feature = "activities")]
    super::event_comments::OPERATIONS,
    #[cfg(feature = "activities")]
    super::events::OPERATIONS,
    #[cfg(feature = "settings")]
    super::fields::OPERATIONS,
    #[cfg(feature = "products-and-contracts")]
    super::finance::OPERATIONS,
    #[cfg(feature = "data")]
    super::followers::OPERATIONS,
    #[cfg(feature = "automation")]
    super::generic_actions::OPERATIONS,
    #[cfg(feature = "help-center")]
    super::help_centers::OPERATIONS,
    #[cfg(feature = "automation")]
    super::holiday_lists::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::im_bots::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::im_canned_messages::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::im_channels::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::im_integration_services::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::im_messages::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::im_metrics::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::im_sessions::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::im_subscription::OPERATIONS,
    #[cfg(feature = "data")]
    super::imports::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::kb_categories::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::kb_recycle_bin::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::kb_root_categories::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    super::kb_sections::OPERATIONS,
    #[cfg(feature = "help-center")]
    super::labels::OPERATIONS,
    #[cfg(feature = "settings")]
    super::layout_rules::OPERATIONS,
    #[cfg(feature = "settings")]
    super::layouts::OPERATIONS,
    #[cfg(feature = "organization")]
    super::licenses::OPERATIONS,
    #[cfg(feature = "settings")]
    super::locales::OPERATIONS,
    &[&crate::mail_configurations::LIST],
    &[&crate::mail_configurations::UPDATE],
    &[&crate::mail_configurations::REPLACE],
    &[&crate::mail_configurations::GET_FOR_DEPARTMENT],
    &[&crate::mail_configurations::REPLACE_FOR_DEPARTMENT],
    &[&crate::mail_configurations::UPDATE_FOR_DEPARTMENT],
    #[cfg(feature = "settings")]
    super::mail_reply_addresses::OPERATIONS,
    #[cfg(feature = "settings")]
    super::modules::OPERATIONS,
    #[cfg(feature = "settings")]
    super::organization_fields::OPERATIONS,
    &[&crate::organizations::LIST],
    #[cfg(feature = "organization")]
    super::organizations::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::pinned_conversations::OPERATIONS,
    #[cfg(feature = "products-and-contracts")]
    super::product_attachments::OPERATIONS,
    #[cfg(feature = "products-and-contracts")]
    super::products::OPERATIONS,
    #[cfg(feature = "settings")]
    super::profiles::OPERATIONS,
    #[cfg(feature = "data")]
    super::records::OPERATIONS,
    #[cfg(feature = "data")]
    super::recycle_bin::OPERATIONS,
    #[cfg(feature = "data")]
    super::reports::OPERATIONS,
    #[cfg(feature = "settings")]
    super::roles::OPERATIONS,
    #[cfg(feature = "automation")]
    super::routing_preferences::OPERATIONS,
    #[cfg(feature = "automation")]
    super::rule_groups::OPERATIONS,
    #[cfg(feature = "data")]
    super::search::OPERATIONS,
    #[cfg(feature = "automation")]
    super::skill_types::OPERATIONS,
    #[cfg(feature = "automation")]
    super::skills::OPERATIONS,
    #[cfg(feature = "data")]
    super::subject_access_requests::OPERATIONS,
    #[cfg(feature = "settings")]
    super::support_email_domain::OPERATIONS,
    #[cfg(feature = "products-and-contracts")]
    super::support_plans::OPERATIONS,
    #[cfg(feature = "activities")]
    super::task_attachments::OPERATIONS,
    #[cfg(feature = "activities")]
    super::task_comments::OPERATIONS,
    #[cfg(feature = "activities")]
    super::task_time_entries::OPERATIONS,
    #[cfg(feature = "activities")]
    super::task_timers::OPERATIONS,
    #[cfg(feature = "activities")]
    super::tasks::OPERATIONS,
    #[cfg(feature = "organization")]
    super::teams::OPERATIONS,
    #[cfg(feature = "automation")]
    super::template_folders::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::threads::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::ticket_approvals::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::ticket_attachments::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::ticket_comments::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::ticket_followers::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::ticket_tags::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::ticket_templates::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::ticket_time_entries::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::ticket_timers::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::tickets::OPERATIONS,
    #[cfg(feature = "settings")]
    super::time_tracking::OPERATIONS,
    #[cfg(feature = "tickets")]
    super::uploads::OPERATIONS,
    #[cfg(feature = "help-center")]
    super::user_groups::OPERATIONS,
    #[cfg(feature = "help-center")]
    super::users::OPERATIONS,
    #[cfg(feature = "settings")]
    super::validation_rules::OPERATIONS,
    #[cfg(feature = "automation")]
    super::webhooks::OPERATIONS,
    #[cfg(feature = "messaging")]
    super::whatsapp::OPERATIONS,
    #[cfg(feature = "settings")]
    super::widgets::OPERATIONS,
];

static ALL: [&Operation; Operation::count(LISTS)] = Operation::concat(LISTS);

/// Every operation of this crate, of the features that are on.
pub static OPERATIONS: &[&Operation] = &ALL;
