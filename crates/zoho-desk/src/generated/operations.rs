// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Every operation, for tools that look for them by name.

use zoho_http::Operation;

#[cfg(feature = "contacts")]
use super::account_attachments;
#[cfg(feature = "contacts")]
use super::account_comments;
#[cfg(feature = "contacts")]
use super::account_contact_mappings;
#[cfg(feature = "contacts")]
use super::account_deduplication;
#[cfg(feature = "contacts")]
use super::account_followers;
#[cfg(feature = "contacts")]
use super::account_slas;
#[cfg(feature = "contacts")]
use super::account_time_entries;
#[cfg(feature = "contacts")]
use super::accounts;
#[cfg(feature = "activities")]
use super::activities;
#[cfg(feature = "organization")]
use super::actors;
#[cfg(feature = "organization")]
use super::agent_availability;
#[cfg(feature = "organization")]
use super::agent_signatures;
#[cfg(feature = "organization")]
use super::agent_time_entries;
#[cfg(feature = "organization")]
use super::agents;
#[cfg(feature = "knowledge-base")]
use super::article_attachments;
#[cfg(feature = "knowledge-base")]
use super::article_comments;
#[cfg(feature = "knowledge-base")]
use super::article_feedbacks;
#[cfg(feature = "knowledge-base")]
use super::article_statistics;
#[cfg(feature = "knowledge-base")]
use super::article_translations;
#[cfg(feature = "knowledge-base")]
use super::article_view_preferences;
#[cfg(feature = "knowledge-base")]
use super::articles;
#[cfg(feature = "automation")]
use super::automation_engines;
#[cfg(feature = "help-center")]
use super::badges;
#[cfg(feature = "automation")]
use super::blueprints;
#[cfg(feature = "data")]
use super::bulk_exports;
#[cfg(feature = "data")]
use super::bulk_imports;
#[cfg(feature = "automation")]
use super::business_hours;
#[cfg(feature = "activities")]
use super::call_attachments;
#[cfg(feature = "activities")]
use super::call_comments;
#[cfg(feature = "activities")]
use super::calls;
#[cfg(feature = "organization")]
use super::channels;
#[cfg(feature = "community")]
use super::community_attachments;
#[cfg(feature = "community")]
use super::community_categories;
#[cfg(feature = "community")]
use super::community_comments;
#[cfg(feature = "community")]
use super::community_preferences;
#[cfg(feature = "community")]
use super::community_topics;
#[cfg(feature = "community")]
use super::community_users;
#[cfg(feature = "contacts")]
use super::contact_attachments;
#[cfg(feature = "contacts")]
use super::contact_comments;
#[cfg(feature = "contacts")]
use super::contact_deduplication;
#[cfg(feature = "contacts")]
use super::contact_followers;
#[cfg(feature = "contacts")]
use super::contact_profiles;
#[cfg(feature = "contacts")]
use super::contact_time_entries;
#[cfg(feature = "contacts")]
use super::contacts;
#[cfg(feature = "products-and-contracts")]
use super::contract_comments;
#[cfg(feature = "products-and-contracts")]
use super::contracts;
#[cfg(feature = "settings")]
use super::custom_views;
#[cfg(feature = "tickets")]
use super::customer_happiness;
#[cfg(feature = "data")]
use super::dashboards;
#[cfg(feature = "settings")]
use super::data_sharing_rules;
#[cfg(feature = "organization")]
use super::departments;
#[cfg(feature = "settings")]
use super::dependency_mappings;
#[cfg(feature = "automation")]
use super::direct_assignment_rules;
#[cfg(feature = "help-center")]
use super::domains;
#[cfg(feature = "settings")]
use super::email_failure_alerts;
#[cfg(feature = "automation")]
use super::email_templates;
#[cfg(feature = "activities")]
use super::event_attachments;
#[cfg(feature = "activities")]
use super::event_comments;
#[cfg(feature = "activities")]
use super::events;
#[cfg(feature = "settings")]
use super::fields;
#[cfg(feature = "products-and-contracts")]
use super::finance;
#[cfg(feature = "data")]
use super::followers;
#[cfg(feature = "automation")]
use super::generic_actions;
#[cfg(feature = "help-center")]
use super::help_centers;
#[cfg(feature = "automation")]
use super::holiday_lists;
#[cfg(feature = "messaging")]
use super::im_bots;
#[cfg(feature = "messaging")]
use super::im_canned_messages;
#[cfg(feature = "messaging")]
use super::im_channels;
#[cfg(feature = "messaging")]
use super::im_integration_services;
#[cfg(feature = "messaging")]
use super::im_messages;
#[cfg(feature = "messaging")]
use super::im_metrics;
#[cfg(feature = "messaging")]
use super::im_sessions;
#[cfg(feature = "messaging")]
use super::im_subscription;
#[cfg(feature = "data")]
use super::imports;
#[cfg(feature = "knowledge-base")]
use super::kb_categories;
#[cfg(feature = "knowledge-base")]
use super::kb_recycle_bin;
#[cfg(feature = "knowledge-base")]
use super::kb_root_categories;
#[cfg(feature = "knowledge-base")]
use super::kb_sections;
#[cfg(feature = "help-center")]
use super::labels;
#[cfg(feature = "settings")]
use super::layout_rules;
#[cfg(feature = "settings")]
use super::layouts;
#[cfg(feature = "organization")]
use super::licenses;
#[cfg(feature = "settings")]
use super::locales;
#[cfg(feature = "settings")]
use super::mail_reply_addresses;
#[cfg(feature = "settings")]
use super::modules;
#[cfg(feature = "settings")]
use super::organization_fields;
#[cfg(feature = "organization")]
use super::organizations;
#[cfg(feature = "tickets")]
use super::pinned_conversations;
#[cfg(feature = "products-and-contracts")]
use super::product_attachments;
#[cfg(feature = "products-and-contracts")]
use super::products;
#[cfg(feature = "settings")]
use super::profiles;
#[cfg(feature = "data")]
use super::records;
#[cfg(feature = "data")]
use super::recycle_bin;
#[cfg(feature = "data")]
use super::reports;
#[cfg(feature = "settings")]
use super::roles;
#[cfg(feature = "automation")]
use super::routing_preferences;
#[cfg(feature = "automation")]
use super::rule_groups;
#[cfg(feature = "data")]
use super::search;
#[cfg(feature = "automation")]
use super::skill_types;
#[cfg(feature = "automation")]
use super::skills;
#[cfg(feature = "data")]
use super::subject_access_requests;
#[cfg(feature = "settings")]
use super::support_email_domain;
#[cfg(feature = "products-and-contracts")]
use super::support_plans;
#[cfg(feature = "activities")]
use super::task_attachments;
#[cfg(feature = "activities")]
use super::task_comments;
#[cfg(feature = "activities")]
use super::task_time_entries;
#[cfg(feature = "activities")]
use super::task_timers;
#[cfg(feature = "activities")]
use super::tasks;
#[cfg(feature = "organization")]
use super::teams;
#[cfg(feature = "automation")]
use super::template_folders;
#[cfg(feature = "tickets")]
use super::threads;
#[cfg(feature = "tickets")]
use super::ticket_approvals;
#[cfg(feature = "tickets")]
use super::ticket_attachments;
#[cfg(feature = "tickets")]
use super::ticket_comments;
#[cfg(feature = "tickets")]
use super::ticket_followers;
#[cfg(feature = "tickets")]
use super::ticket_tags;
#[cfg(feature = "tickets")]
use super::ticket_templates;
#[cfg(feature = "tickets")]
use super::ticket_time_entries;
#[cfg(feature = "tickets")]
use super::ticket_timers;
#[cfg(feature = "tickets")]
use super::tickets;
#[cfg(feature = "settings")]
use super::time_tracking;
#[cfg(feature = "tickets")]
use super::uploads;
#[cfg(feature = "help-center")]
use super::user_groups;
#[cfg(feature = "help-center")]
use super::users;
#[cfg(feature = "settings")]
use super::validation_rules;
#[cfg(feature = "automation")]
use super::webhooks;
#[cfg(feature = "messaging")]
use super::whatsapp;
#[cfg(feature = "settings")]
use super::widgets;

/// Every operation of this crate, of the features that are on.
#[rustfmt::skip]
pub static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "contacts")] &account_attachments::LIST,
    #[cfg(feature = "contacts")] &account_attachments::UPLOAD,
    #[cfg(feature = "contacts")] &account_attachments::DOWNLOAD,
    #[cfg(feature = "contacts")] &account_attachments::DELETE,
    #[cfg(feature = "contacts")] &account_comments::LIST,
    #[cfg(feature = "contacts")] &account_comments::GET,
    #[cfg(feature = "contacts")] &account_comments::CREATE,
    #[cfg(feature = "contacts")] &account_comments::UPDATE,
    #[cfg(feature = "contacts")] &account_comments::DELETE,
    #[cfg(feature = "contacts")] &account_contact_mappings::UPDATE,
    #[cfg(feature = "contacts")] &account_deduplication::GET_DEFAULT_FIELD,
    #[cfg(feature = "contacts")] &account_deduplication::LIST_DUPLICATES,
    #[cfg(feature = "contacts")] &account_deduplication::LIST_VALUES,
    #[cfg(feature = "contacts")] &account_deduplication::SET_DEFAULT_FIELD,
    #[cfg(feature = "contacts")] &account_followers::LIST,
    #[cfg(feature = "contacts")] &account_followers::ADD,
    #[cfg(feature = "contacts")] &account_followers::REMOVE,
    #[cfg(feature = "contacts")] &account_slas::LIST,
    #[cfg(feature = "contacts")] &account_slas::SET,
    #[cfg(feature = "contacts")] &account_time_entries::LIST,
    #[cfg(feature = "contacts")] &account_time_entries::GET_SUMMATION,
    #[cfg(feature = "contacts")] &accounts::LIST,
    #[cfg(feature = "contacts")] &accounts::GET,
    #[cfg(feature = "contacts")] &accounts::CREATE,
    #[cfg(feature = "contacts")] &accounts::UPDATE,
    #[cfg(feature = "contacts")] &accounts::UPDATE_MANY,
    #[cfg(feature = "contacts")] &accounts::MOVE_TO_TRASH,
    #[cfg(feature = "contacts")] &accounts::SEARCH,
    #[cfg(feature = "contacts")] &accounts::COUNT,
    #[cfg(feature = "contacts")] &accounts::ASSOCIATE_PRODUCTS,
    #[cfg(feature = "contacts")] &accounts::GET_STATISTICS,
    #[cfg(feature = "contacts")] &accounts::LIST_BY_CONTACT,
    #[cfg(feature = "contacts")] &accounts::LIST_BY_PRODUCT,
    #[cfg(feature = "contacts")] &accounts::LIST_CONTRACTS,
    #[cfg(feature = "contacts")] &accounts::LIST_HISTORY,
    #[cfg(feature = "contacts")] &accounts::LIST_TICKETS,
    #[cfg(feature = "contacts")] &accounts::MERGE,
    #[cfg(feature = "activities")] &activities::LIST,
    #[cfg(feature = "activities")] &activities::SEARCH,
    #[cfg(feature = "activities")] &activities::EMPTY_SPAM,
    #[cfg(feature = "organization")] &actors::LIST,
    #[cfg(feature = "organization")] &actors::GET,
    #[cfg(feature = "organization")] &agent_availability::LIST,
    #[cfg(feature = "organization")] &agent_availability::GET_CONFIG,
    #[cfg(feature = "organization")] &agent_availability::LIST_OFFLINE,
    #[cfg(feature = "organization")] &agent_availability::LIST_ONLINE,
    #[cfg(feature = "organization")] &agent_availability::UPDATE_CONFIG,
    #[cfg(feature = "organization")] &agent_signatures::GET,
    #[cfg(feature = "organization")] &agent_signatures::UPDATE,
    #[cfg(feature = "organization")] &agent_signatures::UPDATE_CUSTOMIZED_SIGNATURE,
    #[cfg(feature = "organization")] &agent_time_entries::LIST,
    #[cfg(feature = "organization")] &agent_time_entries::GET,
    #[cfg(feature = "organization")] &agent_time_entries::GET_SUMMATION,
    #[cfg(feature = "organization")] &agents::LIST,
    #[cfg(feature = "organization")] &agents::GET,
    #[cfg(feature = "organization")] &agents::CREATE,
    #[cfg(feature = "organization")] &agents::UPDATE,
    #[cfg(feature = "organization")] &agents::DELETE,
    #[cfg(feature = "organization")] &agents::COUNT,
    #[cfg(feature = "organization")] &agents::ACTIVATE,
    #[cfg(feature = "organization")] &agents::ANONYMIZE_DELETED,
    #[cfg(feature = "organization")] &agents::DEACTIVATE,
    #[cfg(feature = "organization")] &agents::DELETE_MY_PHOTO,
    #[cfg(feature = "organization")] &agents::DELETE_UNCONFIRMED,
    #[cfg(feature = "organization")] &agents::DISPLAY_ENTITY,
    #[cfg(feature = "organization")] &agents::DOWNLOAD_PHOTO,
    #[cfg(feature = "organization")] &agents::GET_BY_EMAIL,
    #[cfg(feature = "organization")] &agents::GET_BY_ZUID,
    #[cfg(feature = "organization")] &agents::GET_COUNTS,
    #[cfg(feature = "organization")] &agents::GET_ME,
    #[cfg(feature = "organization")] &agents::GET_MY_ENTITY_PREFERENCES,
    #[cfg(feature = "organization")] &agents::GET_MY_PREFERENCES,
    #[cfg(feature = "organization")] &agents::LIST_BY_IDS,
    #[cfg(feature = "organization")] &agents::LIST_DELETED,
    #[cfg(feature = "organization")] &agents::REINVITE,
    #[cfg(feature = "organization")] &agents::SCHEDULE_REASSIGNMENT,
    #[cfg(feature = "organization")] &agents::UPDATE_MY_ENTITY_PREFERENCES,
    #[cfg(feature = "organization")] &agents::UPDATE_MY_PREFERENCES,
    #[cfg(feature = "organization")] &agents::UPLOAD_MY_PHOTO,
    #[cfg(feature = "knowledge-base")] &article_attachments::LIST,
    #[cfg(feature = "knowledge-base")] &article_attachments::UPLOAD,
    #[cfg(feature = "knowledge-base")] &article_attachments::DOWNLOAD,
    #[cfg(feature = "knowledge-base")] &article_attachments::REPLACE,
    #[cfg(feature = "knowledge-base")] &article_attachments::DELETE,
    #[cfg(feature = "knowledge-base")] &article_attachments::ASSOCIATE,
    #[cfg(feature = "knowledge-base")] &article_attachments::ASSOCIATE_WITH_TRANSLATION,
    #[cfg(feature = "knowledge-base")] &article_attachments::DISSOCIATE_FROM_TRANSLATION,
    #[cfg(feature = "knowledge-base")] &article_attachments::LIST_BY_TRANSLATION,
    #[cfg(feature = "knowledge-base")] &article_attachments::LIST_DOCS_RESOURCES,
    #[cfg(feature = "knowledge-base")] &article_attachments::UPLOAD_FOR_TRANSLATION,
    #[cfg(feature = "knowledge-base")] &article_attachments::UPLOAD_LEGACY,
    #[cfg(feature = "knowledge-base")] &article_comments::LIST,
    #[cfg(feature = "knowledge-base")] &article_comments::GET,
    #[cfg(feature = "knowledge-base")] &article_comments::CREATE,
    #[cfg(feature = "knowledge-base")] &article_comments::UPDATE,
    #[cfg(feature = "knowledge-base")] &article_comments::DELETE,
    #[cfg(feature = "knowledge-base")] &article_comments::MOVE_TO_TRASH,
    #[cfg(feature = "knowledge-base")] &article_comments::APPROVE,
    #[cfg(feature = "knowledge-base")] &article_comments::CONVERT_AS_TICKET,
    #[cfg(feature = "knowledge-base")] &article_comments::COUNT_MODERATED,
    #[cfg(feature = "knowledge-base")] &article_comments::LIST_MODERATED,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::LIST,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::GET,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::CREATE,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::UPDATE,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::DELETE,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::ADD_AS_TICKET,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::ADD_RESOLUTION,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::DELETE_LEGACY,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::LIST_BY_TRANSLATION,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::REPLACE_LEGACY,
    #[cfg(feature = "knowledge-base")] &article_feedbacks::UPDATE_LEGACY,
    #[cfg(feature = "knowledge-base")] &article_statistics::GET,
    #[cfg(feature = "knowledge-base")] &article_statistics::COUNT_TRANSLATION_USERS,
    #[cfg(feature = "knowledge-base")] &article_statistics::GENERATE_REPORTS,
    #[cfg(feature = "knowledge-base")] &article_statistics::GET_COUNTS,
    #[cfg(feature = "knowledge-base")] &article_statistics::GET_TRENDS,
    #[cfg(feature = "knowledge-base")] &article_statistics::LIST_ARTICLE_USERS,
    #[cfg(feature = "knowledge-base")] &article_statistics::LIST_INTERACTED_USERS,
    #[cfg(feature = "knowledge-base")] &article_statistics::LIST_REPORTS,
    #[cfg(feature = "knowledge-base")] &article_statistics::LIST_TRANSLATION_USERS,
    #[cfg(feature = "knowledge-base")] &article_statistics::LIST_TRENDS,
    #[cfg(feature = "knowledge-base")] &article_statistics::RESET,
    #[cfg(feature = "knowledge-base")] &article_translations::LIST,
    #[cfg(feature = "knowledge-base")] &article_translations::GET,
    #[cfg(feature = "knowledge-base")] &article_translations::CREATE,
    #[cfg(feature = "knowledge-base")] &article_translations::UPDATE,
    #[cfg(feature = "knowledge-base")] &article_translations::MOVE_TO_TRASH,
    #[cfg(feature = "knowledge-base")] &article_translations::SEARCH,
    #[cfg(feature = "knowledge-base")] &article_translations::COUNT,
    #[cfg(feature = "knowledge-base")] &article_translations::ADD_PERMALINK,
    #[cfg(feature = "knowledge-base")] &article_translations::DISLIKE,
    #[cfg(feature = "knowledge-base")] &article_translations::DUPLICATE,
    #[cfg(feature = "knowledge-base")] &article_translations::GET_ANSWER,
    #[cfg(feature = "knowledge-base")] &article_translations::GET_BY_LOCALE,
    #[cfg(feature = "knowledge-base")] &article_translations::GET_BY_PERMALINK,
    #[cfg(feature = "knowledge-base")] &article_translations::GET_CONCURRENT_EDIT_STATUS,
    #[cfg(feature = "knowledge-base")] &article_translations::GET_INSIGHTS,
    #[cfg(feature = "knowledge-base")] &article_translations::GET_PERMALINKS,
    #[cfg(feature = "knowledge-base")] &article_translations::GET_VERSION_DIFF,
    #[cfg(feature = "knowledge-base")] &article_translations::LIKE,
    #[cfg(feature = "knowledge-base")] &article_translations::LIST_EXTERNAL_IMAGES,
    #[cfg(feature = "knowledge-base")] &article_translations::LIST_MANY,
    #[cfg(feature = "knowledge-base")] &article_translations::LIST_VERSIONS,
    #[cfg(feature = "knowledge-base")] &article_translations::SEARCH_BY_TAG,
    #[cfg(feature = "knowledge-base")] &article_translations::UPDATE_PERMALINKS,
    #[cfg(feature = "knowledge-base")] &article_translations::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
    #[cfg(feature = "knowledge-base")] &article_view_preferences::LIST,
    #[cfg(feature = "knowledge-base")] &article_view_preferences::UPDATE,
    #[cfg(feature = "knowledge-base")] &articles::LIST,
    #[cfg(feature = "knowledge-base")] &articles::GET,
    #[cfg(feature = "knowledge-base")] &articles::CREATE,
    #[cfg(feature = "knowledge-base")] &articles::UPDATE,
    #[cfg(feature = "knowledge-base")] &articles::MOVE_TO_TRASH,
    #[cfg(feature = "knowledge-base")] &articles::SEARCH,
    #[cfg(feature = "knowledge-base")] &articles::COUNT,
    #[cfg(feature = "knowledge-base")] &articles::CHECK_PERMALINK_AVAILABILITY,
    #[cfg(feature = "knowledge-base")] &articles::CONVERT_CLOUD_DOCUMENT_TO_HTML,
    #[cfg(feature = "knowledge-base")] &articles::GET_INSIGHTS,
    #[cfg(feature = "knowledge-base")] &articles::LIST_HISTORY,
    #[cfg(feature = "knowledge-base")] &articles::LIST_SUGGESTIONS,
    #[cfg(feature = "knowledge-base")] &articles::LIST_TAGS,
    #[cfg(feature = "knowledge-base")] &articles::PREVIEW,
    #[cfg(feature = "knowledge-base")] &articles::SCHEDULE_AUTO_TRANSLATE,
    #[cfg(feature = "knowledge-base")] &articles::SEARCH_LEGACY,
    #[cfg(feature = "knowledge-base")] &articles::SHARE_DOCS_WORKSPACE,
    #[cfg(feature = "knowledge-base")] &articles::STOP_AUTO_TRANSLATE,
    #[cfg(feature = "knowledge-base")] &articles::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
    #[cfg(feature = "automation")] &automation_engines::GET_FEATURE_COUNTS,
    #[cfg(feature = "automation")] &automation_engines::LIST_ACTIONS,
    #[cfg(feature = "automation")] &automation_engines::LIST_EVENTS,
    #[cfg(feature = "automation")] &automation_engines::LIST_MODULES,
    #[cfg(feature = "help-center")] &badges::LIST,
    #[cfg(feature = "help-center")] &badges::ASSOCIATE,
    #[cfg(feature = "help-center")] &badges::DISSOCIATE,
    #[cfg(feature = "help-center")] &badges::LIST_BY_USER,
    #[cfg(feature = "automation")] &blueprints::DISCARD_TRANSITION_DRAFT,
    #[cfg(feature = "automation")] &blueprints::LIST_CRITERIA_FIELDS,
    #[cfg(feature = "automation")] &blueprints::LIST_FIELDS_TO_CONFIGURE,
    #[cfg(feature = "automation")] &blueprints::SAVE_TRANSITION_DRAFT,
    #[cfg(feature = "data")] &bulk_exports::GET,
    #[cfg(feature = "data")] &bulk_exports::CREATE,
    #[cfg(feature = "data")] &bulk_exports::DOWNLOAD,
    #[cfg(feature = "data")] &bulk_imports::GET_SAMPLE_DATA,
    #[cfg(feature = "automation")] &business_hours::LIST,
    #[cfg(feature = "automation")] &business_hours::GET,
    #[cfg(feature = "automation")] &business_hours::CREATE,
    #[cfg(feature = "automation")] &business_hours::UPDATE,
    #[cfg(feature = "automation")] &business_hours::DELETE,
    #[cfg(feature = "automation")] &business_hours::LIST_RELATED_RULES,
    #[cfg(feature = "activities")] &call_attachments::UPLOAD,
    #[cfg(feature = "activities")] &call_attachments::DOWNLOAD,
    #[cfg(feature = "activities")] &call_attachments::DELETE,
    #[cfg(feature = "activities")] &call_comments::LIST,
    #[cfg(feature = "activities")] &call_comments::GET,
    #[cfg(feature = "activities")] &call_comments::CREATE,
    #[cfg(feature = "activities")] &call_comments::UPDATE,
    #[cfg(feature = "activities")] &call_comments::REPLACE,
    #[cfg(feature = "activities")] &call_comments::DELETE,
    #[cfg(feature = "activities")] &calls::LIST,
    #[cfg(feature = "activities")] &calls::GET,
    #[cfg(feature = "activities")] &calls::CREATE,
    #[cfg(feature = "activities")] &calls::UPDATE,
    #[cfg(feature = "activities")] &calls::UPDATE_MANY,
    #[cfg(feature = "activities")] &calls::MOVE_TO_TRASH,
    #[cfg(feature = "activities")] &calls::SEARCH,
    #[cfg(feature = "activities")] &calls::CLEAR_LIVE_CALL,
    #[cfg(feature = "activities")] &calls::DELETE_SPAM,
    #[cfg(feature = "activities")] &calls::EMPTY_SPAM,
    #[cfg(feature = "activities")] &calls::LIST_BY_TICKET,
    #[cfg(feature = "organization")] &channels::LIST,
    #[cfg(feature = "organization")] &channels::GET,
    #[cfg(feature = "organization")] &channels::DOWNLOAD_PHOTO,
    #[cfg(feature = "organization")] &channels::UPLOAD_PHOTO,
    #[cfg(feature = "community")] &community_attachments::UPLOAD,
    #[cfg(feature = "community")] &community_attachments::DOWNLOAD,
    #[cfg(feature = "community")] &community_categories::LIST,
    #[cfg(feature = "community")] &community_categories::GET,
    #[cfg(feature = "community")] &community_categories::DISABLE,
    #[cfg(feature = "community")] &community_categories::ENABLE,
    #[cfg(feature = "community")] &community_categories::FOLLOW,
    #[cfg(feature = "community")] &community_categories::GET_BY_PERMALINK,
    #[cfg(feature = "community")] &community_categories::LIST_ALL,
    #[cfg(feature = "community")] &community_categories::LIST_FOLLOWERS,
    #[cfg(feature = "community")] &community_categories::LOCK,
    #[cfg(feature = "community")] &community_categories::UNFOLLOW,
    #[cfg(feature = "community")] &community_categories::UPLOAD_LOGO,
    #[cfg(feature = "community")] &community_comments::LIST,
    #[cfg(feature = "community")] &community_comments::GET,
    #[cfg(feature = "community")] &community_comments::CREATE,
    #[cfg(feature = "community")] &community_comments::UPDATE,
    #[cfg(feature = "community")] &community_comments::MOVE_TO_TRASH,
    #[cfg(feature = "community")] &community_comments::COUNT,
    #[cfg(feature = "community")] &community_comments::APPROVE,
    #[cfg(feature = "community")] &community_comments::CREATE_REPLY,
    #[cfg(feature = "community")] &community_comments::DELETE_TRASHED,
    #[cfg(feature = "community")] &community_comments::DOWNLOAD_ATTACHMENT,
    #[cfg(feature = "community")] &community_comments::DOWNLOAD_REPLY_ATTACHMENT,
    #[cfg(feature = "community")] &community_comments::LIST_BY_USER,
    #[cfg(feature = "community")] &community_comments::LIST_FOR_MODERATION,
    #[cfg(feature = "community")] &community_comments::MARK_ALL_SPAM,
    #[cfg(feature = "community")] &community_comments::MARK_SPAM,
    #[cfg(feature = "community")] &community_comments::MOVE_REPLY_TO_TRASH,
    #[cfg(feature = "community")] &community_comments::MOVE_TO_TRASH_MANY,
    #[cfg(feature = "community")] &community_comments::RESTORE,
    #[cfg(feature = "community")] &community_comments::UPDATE_REPLY,
    #[cfg(feature = "community")] &community_preferences::GET,
    #[cfg(feature = "community")] &community_preferences::UPDATE,
    #[cfg(feature = "community")] &community_preferences::GET_MODERATION_COUNTS,
    #[cfg(feature = "community")] &community_topics::LIST,
    #[cfg(feature = "community")] &community_topics::GET,
    #[cfg(feature = "community")] &community_topics::CREATE,
    #[cfg(feature = "community")] &community_topics::UPDATE,
    #[cfg(feature = "community")] &community_topics::UPDATE_MANY,
    #[cfg(feature = "community")] &community_topics::MOVE_TO_TRASH,
    #[cfg(feature = "community")] &community_topics::SEARCH,
    #[cfg(feature = "community")] &community_topics::COUNT,
    #[cfg(feature = "community")] &community_topics::ADD_AS_TICKET,
    #[cfg(feature = "community")] &community_topics::ADD_AS_TICKET_MANY,
    #[cfg(feature = "community")] &community_topics::ADD_TAGS,
    #[cfg(feature = "community")] &community_topics::APPROVE,
    #[cfg(feature = "community")] &community_topics::CHECK_PERMALINK,
    #[cfg(feature = "community")] &community_topics::DELETE_DRAFT,
    #[cfg(feature = "community")] &community_topics::DELETE_TRASHED,
    #[cfg(feature = "community")] &community_topics::DOWNLOAD_ATTACHMENT,
    #[cfg(feature = "community")] &community_topics::FOLLOW,
    #[cfg(feature = "community")] &community_topics::GET_BY_PERMALINK,
    #[cfg(feature = "community")] &community_topics::GET_TICKET,
    #[cfg(feature = "community")] &community_topics::GET_TYPES,
    #[cfg(feature = "community")] &community_topics::LIKE,
    #[cfg(feature = "community")] &community_topics::LIST_BY_USER,
    #[cfg(feature = "community")] &community_topics::LIST_FOLLOWERS,
    #[cfg(feature = "community")] &community_topics::LIST_FOR_MODERATION,
    #[cfg(feature = "community")] &community_topics::LIST_MODERATED,
    #[cfg(feature = "community")] &community_topics::LIST_MY_DRAFTS,
    #[cfg(feature = "community")] &community_topics::LIST_PARTICIPANTS,
    #[cfg(feature = "community")] &community_topics::LIST_PERMALINKS,
    #[cfg(feature = "community")] &community_topics::LIST_VOTER_TREND,
    #[cfg(feature = "community")] &community_topics::LIST_VOTERS,
    #[cfg(feature = "community")] &community_topics::LOCK,
    #[cfg(feature = "community")] &community_topics::MARK_ALL_SPAM,
    #[cfg(feature = "community")] &community_topics::MARK_SPAM,
    #[cfg(feature = "community")] &community_topics::MODERATE,
    #[cfg(feature = "community")] &community_topics::MOVE_TO,
    #[cfg(feature = "community")] &community_topics::MOVE_TO_TRASH_MANY,
    #[cfg(feature = "community")] &community_topics::PUBLISH_DRAFT,
    #[cfg(feature = "community")] &community_topics::REMOVE_TAGS,
    #[cfg(feature = "community")] &community_topics::RESTORE,
    #[cfg(feature = "community")] &community_topics::SAVE_DRAFT,
    #[cfg(feature = "community")] &community_topics::UNFOLLOW,
    #[cfg(feature = "community")] &community_topics::UNLIKE,
    #[cfg(feature = "community")] &community_topics::UNLOCK,
    #[cfg(feature = "community")] &community_topics::UNMODERATE,
    #[cfg(feature = "community")] &community_topics::UNMODERATE_MANY,
    #[cfg(feature = "community")] &community_topics::UPDATE_DRAFT,
    #[cfg(feature = "community")] &community_topics::UPDATE_PERMALINKS,
    #[cfg(feature = "community")] &community_topics::UPDATE_TYPES,
    #[cfg(feature = "community")] &community_users::GET,
    #[cfg(feature = "community")] &community_users::UPDATE,
    #[cfg(feature = "community")] &community_users::FOLLOW,
    #[cfg(feature = "community")] &community_users::LIST_FOLLOWERS,
    #[cfg(feature = "community")] &community_users::LIST_MODERATED,
    #[cfg(feature = "community")] &community_users::UNFOLLOW,
    #[cfg(feature = "community")] &community_users::UNMODERATE,
    #[cfg(feature = "contacts")] &contact_attachments::LIST,
    #[cfg(feature = "contacts")] &contact_attachments::UPLOAD,
    #[cfg(feature = "contacts")] &contact_attachments::DOWNLOAD,
    #[cfg(feature = "contacts")] &contact_attachments::DELETE,
    #[cfg(feature = "contacts")] &contact_comments::LIST,
    #[cfg(feature = "contacts")] &contact_comments::GET,
    #[cfg(feature = "contacts")] &contact_comments::CREATE,
    #[cfg(feature = "contacts")] &contact_comments::UPDATE,
    #[cfg(feature = "contacts")] &contact_comments::DELETE,
    #[cfg(feature = "contacts")] &contact_deduplication::GET_DEFAULT_FIELD,
    #[cfg(feature = "contacts")] &contact_deduplication::LIST_DUPLICATES,
    #[cfg(feature = "contacts")] &contact_deduplication::LIST_VALUES,
    #[cfg(feature = "contacts")] &contact_deduplication::SET_DEFAULT_FIELD,
    #[cfg(feature = "contacts")] &contact_followers::LIST,
    #[cfg(feature = "contacts")] &contact_followers::ADD,
    #[cfg(feature = "contacts")] &contact_followers::REMOVE,
    #[cfg(feature = "contacts")] &contact_profiles::LIST,
    #[cfg(feature = "contacts")] &contact_time_entries::LIST,
    #[cfg(feature = "contacts")] &contact_time_entries::GET_SUMMATION,
    #[cfg(feature = "contacts")] &contacts::LIST,
    #[cfg(feature = "contacts")] &contacts::GET,
    #[cfg(feature = "contacts")] &contacts::CREATE,
    #[cfg(feature = "contacts")] &contacts::UPDATE,
    #[cfg(feature = "contacts")] &contacts::UPDATE_MANY,
    #[cfg(feature = "contacts")] &contacts::MOVE_TO_TRASH,
    #[cfg(feature = "contacts")] &contacts::SEARCH,
    #[cfg(feature = "contacts")] &contacts::COUNT,
    #[cfg(feature = "contacts")] &contacts::APPROVE_END_USER_INVITE,
    #[cfg(feature = "contacts")] &contacts::ASSOCIATE_ACCOUNTS,
    #[cfg(feature = "contacts")] &contacts::ASSOCIATE_PRODUCTS,
    #[cfg(feature = "contacts")] &contacts::DELETE_PHOTO,
    #[cfg(feature = "contacts")] &contacts::DELETE_SPAM,
    #[cfg(feature = "contacts")] &contacts::DISSOCIATE_ACCOUNT,
    #[cfg(feature = "contacts")] &contacts::DISSOCIATE_ACCOUNTS,
    #[cfg(feature = "contacts")] &contacts::GET_STATISTICS,
    #[cfg(feature = "contacts")] &contacts::INVITE_AS_END_USER,
    #[cfg(feature = "contacts")] &contacts::INVITE_AS_END_USER_MANY,
    #[cfg(feature = "contacts")] &contacts::LIST_BY_ACCOUNT,
    #[cfg(feature = "contacts")] &contacts::LIST_BY_IDS,
    #[cfg(feature = "contacts")] &contacts::LIST_BY_PRODUCT,
    #[cfg(feature = "contacts")] &contacts::LIST_HELP_CENTERS,
    #[cfg(feature = "contacts")] &contacts::LIST_HISTORY,
    #[cfg(feature = "contacts")] &contacts::MARK_SPAM,
    #[cfg(feature = "contacts")] &contacts::MERGE,
    #[cfg(feature = "contacts")] &contacts::REJECT_END_USER_INVITE,
    #[cfg(feature = "products-and-contracts")] &contract_comments::LIST,
    #[cfg(feature = "products-and-contracts")] &contract_comments::GET,
    #[cfg(feature = "products-and-contracts")] &contract_comments::CREATE,
    #[cfg(feature = "products-and-contracts")] &contract_comments::UPDATE,
    #[cfg(feature = "products-and-contracts")] &contract_comments::REPLACE,
    #[cfg(feature = "products-and-contracts")] &contract_comments::DELETE,
    #[cfg(feature = "products-and-contracts")] &contract_comments::DOWNLOAD_ATTACHMENT,
    #[cfg(feature = "products-and-contracts")] &contracts::LIST,
    #[cfg(feature = "products-and-contracts")] &contracts::GET,
    #[cfg(feature = "products-and-contracts")] &contracts::CREATE,
    #[cfg(feature = "products-and-contracts")] &contracts::UPDATE,
    #[cfg(feature = "products-and-contracts")] &contracts::UPDATE_MANY,
    #[cfg(feature = "products-and-contracts")] &contracts::REPLACE,
    #[cfg(feature = "products-and-contracts")] &contracts::COUNT,
    #[cfg(feature = "settings")] &custom_views::LIST,
    #[cfg(feature = "settings")] &custom_views::GET_LAST_ACCESSED,
    #[cfg(feature = "settings")] &custom_views::SET_LAST_ACCESSED,
    #[cfg(feature = "tickets")] &customer_happiness::GET_LINK_HOLDER,
    #[cfg(feature = "data")] &dashboards::GET,
    #[cfg(feature = "data")] &dashboards::GET_BACKLOG_TICKETS,
    #[cfg(feature = "data")] &dashboards::GET_CREATED_TICKETS,
    #[cfg(feature = "data")] &dashboards::GET_ONHOLD_TICKETS,
    #[cfg(feature = "data")] &dashboards::GET_REOPENED_TICKETS,
    #[cfg(feature = "data")] &dashboards::GET_RESOLUTION_TIME,
    #[cfg(feature = "data")] &dashboards::GET_RESPONSE_COUNT,
    #[cfg(feature = "data")] &dashboards::GET_RESPONSE_TIME,
    #[cfg(feature = "data")] &dashboards::GET_SOLVED_TICKETS,
    #[cfg(feature = "settings")] &data_sharing_rules::GET,
    #[cfg(feature = "settings")] &data_sharing_rules::UPDATE,
    #[cfg(feature = "organization")] &departments::LIST,
    #[cfg(feature = "organization")] &departments::GET,
    #[cfg(feature = "organization")] &departments::CREATE,
    #[cfg(feature = "organization")] &departments::UPDATE,
    #[cfg(feature = "organization")] &departments::COUNT,
    #[cfg(feature = "organization")] &departments::ASSOCIATE_AGENTS,
    #[cfg(feature = "organization")] &departments::CHECK_EXISTS,
    #[cfg(feature = "organization")] &departments::DELETE_LOGO,
    #[cfg(feature = "organization")] &departments::DISABLE,
    #[cfg(feature = "organization")] &departments::DISSOCIATE_AGENTS,
    #[cfg(feature = "organization")] &departments::DOWNLOAD_LOGO,
    #[cfg(feature = "organization")] &departments::ENABLE,
    #[cfg(feature = "organization")] &departments::LIST_AGENTS,
    #[cfg(feature = "organization")] &departments::LIST_ASSOCIABLE_AGENTS,
    #[cfg(feature = "organization")] &departments::LIST_BY_IDS,
    #[cfg(feature = "organization")] &departments::LIST_MINE,
    #[cfg(feature = "organization")] &departments::UPLOAD_LOGO,
    #[cfg(feature = "settings")] &dependency_mappings::LIST,
    #[cfg(feature = "settings")] &dependency_mappings::GET,
    #[cfg(feature = "settings")] &dependency_mappings::CREATE,
    #[cfg(feature = "settings")] &dependency_mappings::UPDATE,
    #[cfg(feature = "settings")] &dependency_mappings::DELETE,
    #[cfg(feature = "settings")] &dependency_mappings::COUNT,
    #[cfg(feature = "settings")] &dependency_mappings::LIST_AVAILABLE,
    #[cfg(feature = "settings")] &dependency_mappings::LIST_DEPENDENT_VALUES,
    #[cfg(feature = "automation")] &direct_assignment_rules::LIST,
    #[cfg(feature = "automation")] &direct_assignment_rules::GET,
    #[cfg(feature = "automation")] &direct_assignment_rules::CREATE,
    #[cfg(feature = "automation")] &direct_assignment_rules::UPDATE,
    #[cfg(feature = "automation")] &direct_assignment_rules::REPLACE,
    #[cfg(feature = "automation")] &direct_assignment_rules::CREATE_TARGET,
    #[cfg(feature = "automation")] &direct_assignment_rules::GET_EXECUTION_STATUS,
    #[cfg(feature = "automation")] &direct_assignment_rules::GET_TARGET,
    #[cfg(feature = "automation")] &direct_assignment_rules::LIST_CRITERIA_FIELDS,
    #[cfg(feature = "automation")] &direct_assignment_rules::REORDER,
    #[cfg(feature = "automation")] &direct_assignment_rules::REPLACE_TARGET,
    #[cfg(feature = "automation")] &direct_assignment_rules::UPDATE_EXECUTION_STATUS,
    #[cfg(feature = "automation")] &direct_assignment_rules::UPDATE_TARGET,
    #[cfg(feature = "help-center")] &domains::LIST,
    #[cfg(feature = "help-center")] &domains::GET,
    #[cfg(feature = "help-center")] &domains::CREATE,
    #[cfg(feature = "help-center")] &domains::DELETE,
    #[cfg(feature = "help-center")] &domains::APPLY,
    #[cfg(feature = "help-center")] &domains::RESET,
    #[cfg(feature = "help-center")] &domains::VERIFY,
    #[cfg(feature = "settings")] &email_failure_alerts::LIST,
    #[cfg(feature = "settings")] &email_failure_alerts::CLEAR,
    #[cfg(feature = "automation")] &email_templates::LIST,
    #[cfg(feature = "automation")] &email_templates::GET,
    #[cfg(feature = "automation")] &email_templates::CREATE,
    #[cfg(feature = "automation")] &email_templates::UPDATE,
    #[cfg(feature = "automation")] &email_templates::REPLACE,
    #[cfg(feature = "automation")] &email_templates::DELETE,
    #[cfg(feature = "automation")] &email_templates::DUPLICATE_ATTACHMENTS,
    #[cfg(feature = "automation")] &email_templates::LIST_PLACE_HOLDERS,
    #[cfg(feature = "automation")] &email_templates::RENDER,
    #[cfg(feature = "activities")] &event_attachments::LIST,
    #[cfg(feature = "activities")] &event_attachments::UPLOAD,
    #[cfg(feature = "activities")] &event_attachments::DOWNLOAD,
    #[cfg(feature = "activities")] &event_attachments::DELETE,
    #[cfg(feature = "activities")] &event_comments::LIST,
    #[cfg(feature = "activities")] &event_comments::GET,
    #[cfg(feature = "activities")] &event_comments::CREATE,
    #[cfg(feature = "activities")] &event_comments::UPDATE,
    #[cfg(feature = "activities")] &events::LIST,
    #[cfg(feature = "activities")] &events::GET,
    #[cfg(feature = "activities")] &events::CREATE,
    #[cfg(feature = "activities")] &events::UPDATE,
    #[cfg(feature = "activities")] &events::UPDATE_MANY,
    #[cfg(feature = "activities")] &events::MOVE_TO_TRASH,
    #[cfg(feature = "activities")] &events::SEARCH,
    #[cfg(feature = "activities")] &events::DELETE_SPAM,
    #[cfg(feature = "activities")] &events::EMPTY_SPAM,
    #[cfg(feature = "activities")] &events::LIST_BY_TICKET,
    #[cfg(feature = "settings")] &fields::LIST,
    #[cfg(feature = "settings")] &fields::GET,
    #[cfg(feature = "settings")] &fields::CREATE,
    #[cfg(feature = "settings")] &fields::UPDATE,
    #[cfg(feature = "settings")] &fields::DELETE,
    #[cfg(feature = "products-and-contracts")] &finance::LIST_ESTIMATES,
    #[cfg(feature = "products-and-contracts")] &finance::LIST_INVOICES,
    #[cfg(feature = "products-and-contracts")] &finance::MARK_INVOICES_AS_SENT,
    #[cfg(feature = "products-and-contracts")] &finance::UPDATE_ESTIMATE,
    #[cfg(feature = "products-and-contracts")] &finance::UPDATE_INVOICE,
    #[cfg(feature = "data")] &followers::LIST,
    #[cfg(feature = "data")] &followers::COUNT,
    #[cfg(feature = "data")] &followers::FOLLOW,
    #[cfg(feature = "data")] &followers::LIST_MY_FOLLOWED,
    #[cfg(feature = "data")] &followers::UNFOLLOW,
    #[cfg(feature = "automation")] &generic_actions::EXECUTE,
    #[cfg(feature = "help-center")] &help_centers::LIST,
    #[cfg(feature = "help-center")] &help_centers::GET,
    #[cfg(feature = "help-center")] &help_centers::CREATE_SITEMAPS,
    #[cfg(feature = "automation")] &holiday_lists::LIST,
    #[cfg(feature = "automation")] &holiday_lists::GET,
    #[cfg(feature = "automation")] &holiday_lists::CREATE,
    #[cfg(feature = "automation")] &holiday_lists::UPDATE,
    #[cfg(feature = "messaging")] &im_bots::LIST,
    #[cfg(feature = "messaging")] &im_bots::GET,
    #[cfg(feature = "messaging")] &im_canned_messages::LIST,
    #[cfg(feature = "messaging")] &im_canned_messages::GET,
    #[cfg(feature = "messaging")] &im_canned_messages::APPLY,
    #[cfg(feature = "messaging")] &im_channels::LIST,
    #[cfg(feature = "messaging")] &im_channels::GET,
    #[cfg(feature = "messaging")] &im_channels::CREATE,
    #[cfg(feature = "messaging")] &im_integration_services::LIST,
    #[cfg(feature = "messaging")] &im_integration_services::GET,
    #[cfg(feature = "messaging")] &im_integration_services::COMPUTE_OPTIONS,
    #[cfg(feature = "messaging")] &im_messages::LIST,
    #[cfg(feature = "messaging")] &im_messages::GET,
    #[cfg(feature = "messaging")] &im_messages::SEARCH,
    #[cfg(feature = "messaging")] &im_messages::DOWNLOAD_ATTACHMENT,
    #[cfg(feature = "messaging")] &im_messages::GET_FULL_CONTENT,
    #[cfg(feature = "messaging")] &im_messages::LIST_ATTACHMENTS,
    #[cfg(feature = "messaging")] &im_messages::LIST_LAST,
    #[cfg(feature = "messaging")] &im_messages::SEND,
    #[cfg(feature = "messaging")] &im_messages::SEND_ATTACHMENT,
    #[cfg(feature = "messaging")] &im_metrics::GET_AGENTS,
    #[cfg(feature = "messaging")] &im_metrics::GET_CONVERSATIONS,
    #[cfg(feature = "messaging")] &im_metrics::GET_MESSAGES,
    #[cfg(feature = "messaging")] &im_metrics::GET_PAYMENTS,
    #[cfg(feature = "messaging")] &im_metrics::GET_SESSIONS,
    #[cfg(feature = "messaging")] &im_sessions::LIST,
    #[cfg(feature = "messaging")] &im_sessions::GET,
    #[cfg(feature = "messaging")] &im_sessions::UPDATE,
    #[cfg(feature = "messaging")] &im_sessions::GET_METRICS,
    #[cfg(feature = "messaging")] &im_sessions::INITIATE,
    #[cfg(feature = "messaging")] &im_sessions::LIST_TICKETS,
    #[cfg(feature = "messaging")] &im_sessions::START,
    #[cfg(feature = "messaging")] &im_subscription::GET_ADD_ONS,
    #[cfg(feature = "messaging")] &im_subscription::GET_STATEMENT,
    #[cfg(feature = "data")] &imports::GET,
    #[cfg(feature = "data")] &imports::CREATE,
    #[cfg(feature = "data")] &imports::GET_MAPPINGS,
    #[cfg(feature = "knowledge-base")] &kb_categories::DELETE,
    #[cfg(feature = "knowledge-base")] &kb_categories::LIST_ARTICLES,
    #[cfg(feature = "knowledge-base")] &kb_categories::REPOSITION_ARTICLES,
    #[cfg(feature = "knowledge-base")] &kb_categories::UPLOAD_LOGO,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::COUNT_CATEGORIES,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::COUNT_COMMENTS,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::COUNT_TRANSLATIONS,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::DELETE_COMMENTS,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::DELETE_TRANSLATIONS,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::LIST_CATEGORIES,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::LIST_COMMENTS,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::LIST_TRANSLATIONS,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::RESTORE_COMMENTS,
    #[cfg(feature = "knowledge-base")] &kb_recycle_bin::RESTORE_TRANSLATIONS,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::LIST,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::GET,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::CREATE,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::ADD_MODERATORS,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::ADD_PERMALINK,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::ADD_REVIEW_OWNERS,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::GET_TREE,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::GET_TREE_BY_PERMALINK,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::LIST_REVIEW_OWNERS,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::REMOVE_MODERATORS,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::REMOVE_PERMALINK,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::REMOVE_REVIEW_OWNERS,
    #[cfg(feature = "knowledge-base")] &kb_root_categories::REORDER,
    #[cfg(feature = "knowledge-base")] &kb_sections::GET,
    #[cfg(feature = "knowledge-base")] &kb_sections::CREATE,
    #[cfg(feature = "knowledge-base")] &kb_sections::UPDATE,
    #[cfg(feature = "knowledge-base")] &kb_sections::ADD_PERMALINK,
    #[cfg(feature = "knowledge-base")] &kb_sections::REMOVE_PERMALINK,
    #[cfg(feature = "knowledge-base")] &kb_sections::REORDER,
    #[cfg(feature = "knowledge-base")] &kb_sections::UPDATE_PERMALINKS,
    #[cfg(feature = "help-center")] &labels::LIST,
    #[cfg(feature = "help-center")] &labels::GET,
    #[cfg(feature = "help-center")] &labels::CREATE,
    #[cfg(feature = "help-center")] &labels::UPDATE,
    #[cfg(feature = "help-center")] &labels::DELETE,
    #[cfg(feature = "help-center")] &labels::ADD_USERS,
    #[cfg(feature = "help-center")] &labels::LIST_USERS,
    #[cfg(feature = "help-center")] &labels::REMOVE_USERS,
    #[cfg(feature = "settings")] &layout_rules::LIST,
    #[cfg(feature = "settings")] &layout_rules::GET,
    #[cfg(feature = "settings")] &layout_rules::CREATE,
    #[cfg(feature = "settings")] &layout_rules::UPDATE,
    #[cfg(feature = "settings")] &layout_rules::DELETE,
    #[cfg(feature = "settings")] &layout_rules::LIST_CRITERIA_FIELDS,
    #[cfg(feature = "settings")] &layouts::LIST,
    #[cfg(feature = "settings")] &layouts::GET,
    #[cfg(feature = "settings")] &layouts::CREATE,
    #[cfg(feature = "settings")] &layouts::UPDATE,
    #[cfg(feature = "settings")] &layouts::DELETE,
    #[cfg(feature = "settings")] &layouts::ACTIVATE,
    #[cfg(feature = "settings")] &layouts::DEACTIVATE,
    #[cfg(feature = "settings")] &layouts::DUPLICATE,
    #[cfg(feature = "settings")] &layouts::DUPLICATE_FIELD,
    #[cfg(feature = "settings")] &layouts::EXPORT_PICK_LIST,
    #[cfg(feature = "settings")] &layouts::GET_MY_FORM,
    #[cfg(feature = "settings")] &layouts::GET_STANDARD_FORMAT,
    #[cfg(feature = "settings")] &layouts::LIST_PROFILES,
    #[cfg(feature = "settings")] &layouts::REPLACE_VALUES,
    #[cfg(feature = "settings")] &layouts::UNASSOCIATE_FIELD,
    #[cfg(feature = "settings")] &layouts::UPDATE_FIELD,
    #[cfg(feature = "settings")] &layouts::UPDATE_PROFILES,
    #[cfg(feature = "organization")] &licenses::GET_FEATURES,
    #[cfg(feature = "organization")] &licenses::GET_PLAN,
    #[cfg(feature = "settings")] &locales::GET_COUNTRIES,
    #[cfg(feature = "settings")] &locales::GET_LANGUAGES,
    #[cfg(feature = "settings")] &locales::LIST_TIME_ZONES,
    &crate::mail_configurations::LIST,
    &crate::mail_configurations::UPDATE,
    &crate::mail_configurations::REPLACE,
    &crate::mail_configurations::GET_FOR_DEPARTMENT,
    &crate::mail_configurations::REPLACE_FOR_DEPARTMENT,
    &crate::mail_configurations::UPDATE_FOR_DEPARTMENT,
    #[cfg(feature = "settings")] &mail_reply_addresses::LIST,
    #[cfg(feature = "settings")] &mail_reply_addresses::GET,
    #[cfg(feature = "settings")] &mail_reply_addresses::CREATE,
    #[cfg(feature = "settings")] &mail_reply_addresses::UPDATE,
    #[cfg(feature = "settings")] &mail_reply_addresses::DELETE,
    #[cfg(feature = "settings")] &mail_reply_addresses::SEND_VERIFICATION,
    #[cfg(feature = "settings")] &modules::LIST,
    #[cfg(feature = "settings")] &modules::GET,
    #[cfg(feature = "settings")] &modules::CREATE,
    #[cfg(feature = "settings")] &modules::UPDATE,
    #[cfg(feature = "settings")] &modules::LIST_LEGACY,
    #[cfg(feature = "settings")] &modules::LIST_MINE,
    #[cfg(feature = "settings")] &organization_fields::LIST,
    #[cfg(feature = "settings")] &organization_fields::GET,
    #[cfg(feature = "settings")] &organization_fields::CREATE,
    #[cfg(feature = "settings")] &organization_fields::UPDATE,
    #[cfg(feature = "settings")] &organization_fields::DELETE,
    #[cfg(feature = "settings")] &organization_fields::GET_CUSTOM_FIELD_COUNT,
    #[cfg(feature = "settings")] &organization_fields::LIST_CRITERIA_REFERENCES,
    #[cfg(feature = "settings")] &organization_fields::LIST_PERMISSIONS,
    #[cfg(feature = "settings")] &organization_fields::UPDATE_PERMISSIONS,
    &crate::organizations::LIST,
    #[cfg(feature = "organization")] &organizations::GET,
    #[cfg(feature = "organization")] &organizations::UPDATE,
    #[cfg(feature = "organization")] &organizations::DELETE_FAVICON,
    #[cfg(feature = "organization")] &organizations::DELETE_LOGO,
    #[cfg(feature = "organization")] &organizations::DOWNLOAD_FAVICON,
    #[cfg(feature = "organization")] &organizations::DOWNLOAD_LOGO,
    #[cfg(feature = "organization")] &organizations::LIST_ACCESSIBLE,
    #[cfg(feature = "organization")] &organizations::MARK_DEFAULT,
    #[cfg(feature = "organization")] &organizations::UPLOAD_FAVICON,
    #[cfg(feature = "organization")] &organizations::UPLOAD_LOGO,
    #[cfg(feature = "tickets")] &pinned_conversations::LIST,
    #[cfg(feature = "tickets")] &pinned_conversations::PIN,
    #[cfg(feature = "tickets")] &pinned_conversations::UNPIN,
    #[cfg(feature = "products-and-contracts")] &product_attachments::LIST,
    #[cfg(feature = "products-and-contracts")] &product_attachments::UPLOAD,
    #[cfg(feature = "products-and-contracts")] &product_attachments::DOWNLOAD,
    #[cfg(feature = "products-and-contracts")] &product_attachments::DELETE,
    #[cfg(feature = "products-and-contracts")] &products::LIST,
    #[cfg(feature = "products-and-contracts")] &products::GET,
    #[cfg(feature = "products-and-contracts")] &products::CREATE,
    #[cfg(feature = "products-and-contracts")] &products::UPDATE,
    #[cfg(feature = "products-and-contracts")] &products::MOVE_TO_TRASH,
    #[cfg(feature = "products-and-contracts")] &products::SEARCH,
    #[cfg(feature = "products-and-contracts")] &products::ASSOCIATE_ACCOUNTS,
    #[cfg(feature = "products-and-contracts")] &products::ASSOCIATE_CONTACTS,
    #[cfg(feature = "products-and-contracts")] &products::LIST_BY_ACCOUNT,
    #[cfg(feature = "products-and-contracts")] &products::LIST_BY_CONTACT,
    #[cfg(feature = "products-and-contracts")] &products::SEARCH_DUPLICATES,
    #[cfg(feature = "settings")] &profiles::LIST,
    #[cfg(feature = "settings")] &profiles::GET,
    #[cfg(feature = "settings")] &profiles::UPDATE,
    #[cfg(feature = "settings")] &profiles::DELETE,
    #[cfg(feature = "settings")] &profiles::COUNT,
    #[cfg(feature = "settings")] &profiles::DUPLICATE,
    #[cfg(feature = "settings")] &profiles::GET_LIGHT_AGENT,
    #[cfg(feature = "settings")] &profiles::GET_MINE,
    #[cfg(feature = "settings")] &profiles::GET_MY_PERMISSIONS,
    #[cfg(feature = "settings")] &profiles::LIST_AGENTS,
    #[cfg(feature = "data")] &records::LIST,
    #[cfg(feature = "data")] &records::GET,
    #[cfg(feature = "data")] &records::CREATE,
    #[cfg(feature = "data")] &records::UPDATE,
    #[cfg(feature = "data")] &records::UPDATE_MANY,
    #[cfg(feature = "data")] &records::DELETE,
    #[cfg(feature = "data")] &records::MOVE_TO_TRASH,
    #[cfg(feature = "data")] &records::SEARCH,
    #[cfg(feature = "data")] &records::COUNT,
    #[cfg(feature = "data")] &recycle_bin::LIST,
    #[cfg(feature = "data")] &recycle_bin::DELETE,
    #[cfg(feature = "data")] &recycle_bin::DELETE_ALL,
    #[cfg(feature = "data")] &recycle_bin::RESTORE,
    #[cfg(feature = "data")] &recycle_bin::RESTORE_ALL,
    #[cfg(feature = "data")] &reports::LIST_FIELDS,
    #[cfg(feature = "settings")] &roles::LIST,
    #[cfg(feature = "settings")] &roles::GET,
    #[cfg(feature = "settings")] &roles::CREATE,
    #[cfg(feature = "settings")] &roles::UPDATE,
    #[cfg(feature = "settings")] &roles::DELETE,
    #[cfg(feature = "settings")] &roles::COUNT,
    #[cfg(feature = "settings")] &roles::GET_PERSONAL,
    #[cfg(feature = "settings")] &roles::LIST_AGENTS,
    #[cfg(feature = "settings")] &roles::LIST_BY_IDS,
    #[cfg(feature = "automation")] &routing_preferences::GET,
    #[cfg(feature = "automation")] &routing_preferences::UPDATE,
    #[cfg(feature = "automation")] &rule_groups::LIST,
    #[cfg(feature = "automation")] &rule_groups::CREATE,
    #[cfg(feature = "automation")] &rule_groups::UPDATE,
    #[cfg(feature = "automation")] &rule_groups::UPDATE_STATUS,
    #[cfg(feature = "data")] &search::ALL,
    #[cfg(feature = "automation")] &skill_types::LIST,
    #[cfg(feature = "automation")] &skill_types::GET,
    #[cfg(feature = "automation")] &skill_types::CREATE,
    #[cfg(feature = "automation")] &skill_types::UPDATE,
    #[cfg(feature = "automation")] &skill_types::DELETE,
    #[cfg(feature = "automation")] &skills::LIST,
    #[cfg(feature = "automation")] &skills::GET,
    #[cfg(feature = "automation")] &skills::CREATE,
    #[cfg(feature = "automation")] &skills::UPDATE,
    #[cfg(feature = "automation")] &skills::DELETE,
    #[cfg(feature = "automation")] &skills::EXECUTE_ASSIGNMENT,
    #[cfg(feature = "automation")] &skills::GET_CONFIGURATION,
    #[cfg(feature = "automation")] &skills::LIST_BY_AGENT,
    #[cfg(feature = "automation")] &skills::LIST_CRITERIA_FIELDS,
    #[cfg(feature = "automation")] &skills::LIST_RELATED_RULES,
    #[cfg(feature = "automation")] &skills::MAP_TO_AGENT,
    #[cfg(feature = "automation")] &skills::RECALCULATE_FOR_TICKET,
    #[cfg(feature = "automation")] &skills::REORDER,
    #[cfg(feature = "automation")] &skills::UPDATE_CONFIGURATION,
    #[cfg(feature = "data")] &subject_access_requests::LIST,
    #[cfg(feature = "data")] &subject_access_requests::GET,
    #[cfg(feature = "data")] &subject_access_requests::COUNT,
    #[cfg(feature = "data")] &subject_access_requests::ERASE,
    #[cfg(feature = "data")] &subject_access_requests::ERASE_ALL,
    #[cfg(feature = "data")] &subject_access_requests::EXPORT,
    #[cfg(feature = "data")] &subject_access_requests::EXPORT_ALL,
    #[cfg(feature = "data")] &subject_access_requests::GET_FIELDS_AND_CONDITIONS,
    #[cfg(feature = "settings")] &support_email_domain::GET,
    #[cfg(feature = "settings")] &support_email_domain::UPDATE,
    #[cfg(feature = "products-and-contracts")] &support_plans::LIST,
    #[cfg(feature = "products-and-contracts")] &support_plans::GET,
    #[cfg(feature = "products-and-contracts")] &support_plans::CREATE,
    #[cfg(feature = "products-and-contracts")] &support_plans::UPDATE,
    #[cfg(feature = "products-and-contracts")] &support_plans::DELETE,
    #[cfg(feature = "activities")] &task_attachments::LIST,
    #[cfg(feature = "activities")] &task_attachments::UPLOAD,
    #[cfg(feature = "activities")] &task_attachments::DOWNLOAD,
    #[cfg(feature = "activities")] &task_attachments::DELETE,
    #[cfg(feature = "activities")] &task_comments::LIST,
    #[cfg(feature = "activities")] &task_comments::GET,
    #[cfg(feature = "activities")] &task_comments::CREATE,
    #[cfg(feature = "activities")] &task_comments::UPDATE,
    #[cfg(feature = "activities")] &task_time_entries::LIST,
    #[cfg(feature = "activities")] &task_time_entries::GET,
    #[cfg(feature = "activities")] &task_time_entries::CREATE,
    #[cfg(feature = "activities")] &task_time_entries::UPDATE,
    #[cfg(feature = "activities")] &task_time_entries::GET_SUMMATION,
    #[cfg(feature = "activities")] &task_timers::GET,
    #[cfg(feature = "activities")] &task_timers::LIST_ACTIVE,
    #[cfg(feature = "activities")] &task_timers::SET_STATE,
    #[cfg(feature = "activities")] &tasks::LIST,
    #[cfg(feature = "activities")] &tasks::GET,
    #[cfg(feature = "activities")] &tasks::CREATE,
    #[cfg(feature = "activities")] &tasks::UPDATE,
    #[cfg(feature = "activities")] &tasks::UPDATE_MANY,
    #[cfg(feature = "activities")] &tasks::MOVE_TO_TRASH,
    #[cfg(feature = "activities")] &tasks::SEARCH,
    #[cfg(feature = "activities")] &tasks::COUNT,
    #[cfg(feature = "activities")] &tasks::DELETE_SPAM,
    #[cfg(feature = "activities")] &tasks::EMPTY_SPAM,
    #[cfg(feature = "activities")] &tasks::LIST_BY_TICKET,
    #[cfg(feature = "organization")] &teams::LIST,
    #[cfg(feature = "organization")] &teams::GET,
    #[cfg(feature = "organization")] &teams::CREATE,
    #[cfg(feature = "organization")] &teams::UPDATE,
    #[cfg(feature = "organization")] &teams::DELETE,
    #[cfg(feature = "organization")] &teams::LIST_ASSOCIABLES,
    #[cfg(feature = "organization")] &teams::LIST_BY_AGENT,
    #[cfg(feature = "organization")] &teams::LIST_BY_DEPARTMENT,
    #[cfg(feature = "organization")] &teams::LIST_BY_ROLE,
    #[cfg(feature = "organization")] &teams::LIST_MEMBERS,
    #[cfg(feature = "automation")] &template_folders::LIST,
    #[cfg(feature = "automation")] &template_folders::GET,
    #[cfg(feature = "automation")] &template_folders::CREATE,
    #[cfg(feature = "automation")] &template_folders::UPDATE,
    #[cfg(feature = "automation")] &template_folders::REPLACE,
    #[cfg(feature = "automation")] &template_folders::DELETE,
    #[cfg(feature = "tickets")] &threads::LIST,
    #[cfg(feature = "tickets")] &threads::GET,
    #[cfg(feature = "tickets")] &threads::CREATE_DRAFT,
    #[cfg(feature = "tickets")] &threads::DELETE_ATTACHMENT,
    #[cfg(feature = "tickets")] &threads::DELETE_DRAFT,
    #[cfg(feature = "tickets")] &threads::DOWNLOAD_ATTACHMENT,
    #[cfg(feature = "tickets")] &threads::GET_FULL_CONTENT,
    #[cfg(feature = "tickets")] &threads::GET_LATEST,
    #[cfg(feature = "tickets")] &threads::GET_ORIGINAL_CONTENT,
    #[cfg(feature = "tickets")] &threads::LIST_CONVERSATIONS,
    #[cfg(feature = "tickets")] &threads::RESEND_FAILED,
    #[cfg(feature = "tickets")] &threads::SEND_DRAFT,
    #[cfg(feature = "tickets")] &threads::SEND_FOR_REVIEW,
    #[cfg(feature = "tickets")] &threads::SEND_REPLY,
    #[cfg(feature = "tickets")] &threads::UPDATE_DRAFT,
    #[cfg(feature = "tickets")] &ticket_approvals::LIST,
    #[cfg(feature = "tickets")] &ticket_approvals::GET,
    #[cfg(feature = "tickets")] &ticket_approvals::CREATE,
    #[cfg(feature = "tickets")] &ticket_approvals::UPDATE,
    #[cfg(feature = "tickets")] &ticket_approvals::LIST_MY_PENDING,
    #[cfg(feature = "tickets")] &ticket_attachments::LIST,
    #[cfg(feature = "tickets")] &ticket_attachments::UPLOAD,
    #[cfg(feature = "tickets")] &ticket_attachments::DOWNLOAD,
    #[cfg(feature = "tickets")] &ticket_attachments::UPDATE,
    #[cfg(feature = "tickets")] &ticket_attachments::DELETE,
    #[cfg(feature = "tickets")] &ticket_comments::LIST,
    #[cfg(feature = "tickets")] &ticket_comments::GET,
    #[cfg(feature = "tickets")] &ticket_comments::CREATE,
    #[cfg(feature = "tickets")] &ticket_comments::UPDATE,
    #[cfg(feature = "tickets")] &ticket_comments::DELETE,
    #[cfg(feature = "tickets")] &ticket_comments::LIST_HISTORY,
    #[cfg(feature = "tickets")] &ticket_followers::LIST,
    #[cfg(feature = "tickets")] &ticket_followers::ADD,
    #[cfg(feature = "tickets")] &ticket_followers::REMOVE,
    #[cfg(feature = "tickets")] &ticket_tags::LIST,
    #[cfg(feature = "tickets")] &ticket_tags::REPLACE,
    #[cfg(feature = "tickets")] &ticket_tags::SEARCH,
    #[cfg(feature = "tickets")] &ticket_tags::ADD,
    #[cfg(feature = "tickets")] &ticket_tags::ADD_RECENT,
    #[cfg(feature = "tickets")] &ticket_tags::LIST_BY_TICKET,
    #[cfg(feature = "tickets")] &ticket_tags::LIST_RECENT,
    #[cfg(feature = "tickets")] &ticket_tags::LIST_TICKETS,
    #[cfg(feature = "tickets")] &ticket_tags::REMOVE,
    #[cfg(feature = "tickets")] &ticket_templates::LIST,
    #[cfg(feature = "tickets")] &ticket_templates::GET,
    #[cfg(feature = "tickets")] &ticket_templates::CREATE,
    #[cfg(feature = "tickets")] &ticket_templates::UPDATE,
    #[cfg(feature = "tickets")] &ticket_templates::DELETE_MANY,
    #[cfg(feature = "tickets")] &ticket_time_entries::LIST,
    #[cfg(feature = "tickets")] &ticket_time_entries::GET,
    #[cfg(feature = "tickets")] &ticket_time_entries::CREATE,
    #[cfg(feature = "tickets")] &ticket_time_entries::UPDATE,
    #[cfg(feature = "tickets")] &ticket_time_entries::DELETE,
    #[cfg(feature = "tickets")] &ticket_time_entries::GET_SUMMATION,
    #[cfg(feature = "tickets")] &ticket_time_entries::LIST_BY_BILLING_TYPE,
    #[cfg(feature = "tickets")] &ticket_timers::GET,
    #[cfg(feature = "tickets")] &ticket_timers::LIST_ACTIVE,
    #[cfg(feature = "tickets")] &ticket_timers::LIST_ALL_ACTIVE,
    #[cfg(feature = "tickets")] &ticket_timers::LIST_MY_ACTIVE,
    #[cfg(feature = "tickets")] &ticket_timers::SET_STATE,
    #[cfg(feature = "tickets")] &tickets::LIST,
    #[cfg(feature = "tickets")] &tickets::GET,
    #[cfg(feature = "tickets")] &tickets::CREATE,
    #[cfg(feature = "tickets")] &tickets::UPDATE,
    #[cfg(feature = "tickets")] &tickets::UPDATE_MANY,
    #[cfg(feature = "tickets")] &tickets::MOVE_TO_TRASH,
    #[cfg(feature = "tickets")] &tickets::SEARCH,
    #[cfg(feature = "tickets")] &tickets::COUNT,
    #[cfg(feature = "tickets")] &tickets::CLOSE,
    #[cfg(feature = "tickets")] &tickets::COUNT_BY_AGENT,
    #[cfg(feature = "tickets")] &tickets::COUNT_BY_FIELD_VALUES,
    #[cfg(feature = "tickets")] &tickets::COUNT_QUEUE,
    #[cfg(feature = "tickets")] &tickets::DELETE_RESOLUTION,
    #[cfg(feature = "tickets")] &tickets::DELETE_SPAM,
    #[cfg(feature = "tickets")] &tickets::EMPTY_SPAM,
    #[cfg(feature = "tickets")] &tickets::GET_METRICS,
    #[cfg(feature = "tickets")] &tickets::GET_RESOLUTION,
    #[cfg(feature = "tickets")] &tickets::LIST_ARCHIVED,
    #[cfg(feature = "tickets")] &tickets::LIST_ASSOCIATED,
    #[cfg(feature = "tickets")] &tickets::LIST_BY_BUG,
    #[cfg(feature = "tickets")] &tickets::LIST_BY_CONTACT,
    #[cfg(feature = "tickets")] &tickets::LIST_BY_INVOICE,
    #[cfg(feature = "tickets")] &tickets::LIST_BY_JIRA_ISSUE,
    #[cfg(feature = "tickets")] &tickets::LIST_BY_PRODUCT,
    #[cfg(feature = "tickets")] &tickets::LIST_RESOLUTION_HISTORY,
    #[cfg(feature = "tickets")] &tickets::MARK_AS_READ,
    #[cfg(feature = "tickets")] &tickets::MARK_AS_UNREAD,
    #[cfg(feature = "tickets")] &tickets::MARK_SPAM,
    #[cfg(feature = "tickets")] &tickets::MERGE,
    #[cfg(feature = "tickets")] &tickets::MOVE_TO,
    #[cfg(feature = "tickets")] &tickets::NOTIFY_ARTICLE_USAGE,
    #[cfg(feature = "tickets")] &tickets::SPLIT_THREAD,
    #[cfg(feature = "tickets")] &tickets::UPDATE_RESOLUTION,
    #[cfg(feature = "settings")] &time_tracking::CREATE_SETTINGS,
    #[cfg(feature = "settings")] &time_tracking::GET_SETTINGS,
    #[cfg(feature = "settings")] &time_tracking::LIST_HISTORY,
    #[cfg(feature = "settings")] &time_tracking::UPDATE_SETTINGS,
    #[cfg(feature = "tickets")] &uploads::UPLOAD,
    #[cfg(feature = "help-center")] &user_groups::LIST,
    #[cfg(feature = "help-center")] &user_groups::GET,
    #[cfg(feature = "help-center")] &user_groups::CREATE,
    #[cfg(feature = "help-center")] &user_groups::UPDATE,
    #[cfg(feature = "help-center")] &user_groups::DELETE,
    #[cfg(feature = "help-center")] &user_groups::ADD_USERS,
    #[cfg(feature = "help-center")] &user_groups::LIST_USERS,
    #[cfg(feature = "help-center")] &user_groups::REMOVE_USERS,
    #[cfg(feature = "help-center")] &users::LIST,
    #[cfg(feature = "help-center")] &users::GET,
    #[cfg(feature = "help-center")] &users::UPDATE,
    #[cfg(feature = "help-center")] &users::ANONYMIZE,
    #[cfg(feature = "help-center")] &users::ASSIGN_LABELS,
    #[cfg(feature = "help-center")] &users::ASSOCIATE_GROUPS,
    #[cfg(feature = "help-center")] &users::DISSOCIATE_GROUPS,
    #[cfg(feature = "help-center")] &users::LIST_GROUPS,
    #[cfg(feature = "help-center")] &users::LIST_LABELS,
    #[cfg(feature = "help-center")] &users::REMOVE,
    #[cfg(feature = "help-center")] &users::REMOVE_LABELS,
    #[cfg(feature = "settings")] &validation_rules::LIST,
    #[cfg(feature = "settings")] &validation_rules::GET,
    #[cfg(feature = "settings")] &validation_rules::CREATE,
    #[cfg(feature = "settings")] &validation_rules::UPDATE,
    #[cfg(feature = "settings")] &validation_rules::DELETE,
    #[cfg(feature = "settings")] &validation_rules::LIST_CRITERIA_FIELDS,
    #[cfg(feature = "automation")] &webhooks::LIST,
    #[cfg(feature = "automation")] &webhooks::GET,
    #[cfg(feature = "automation")] &webhooks::CREATE,
    #[cfg(feature = "automation")] &webhooks::UPDATE,
    #[cfg(feature = "automation")] &webhooks::DELETE,
    #[cfg(feature = "messaging")] &whatsapp::GET_DETAILS,
    #[cfg(feature = "messaging")] &whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS,
    #[cfg(feature = "messaging")] &whatsapp::GET_TEMPLATE_TAGS,
    #[cfg(feature = "messaging")] &whatsapp::LIST_PHONE_NUMBERS,
    #[cfg(feature = "messaging")] &whatsapp::LIST_SANDBOX_TESTERS,
    #[cfg(feature = "messaging")] &whatsapp::LIST_TEMPLATE_LANGUAGES,
    #[cfg(feature = "messaging")] &whatsapp::REQUEST_CODE,
    #[cfg(feature = "messaging")] &whatsapp::SUBMIT_CODE,
    #[cfg(feature = "messaging")] &whatsapp::UPDATE_SANDBOX_TESTERS,
    #[cfg(feature = "settings")] &widgets::DELETE,
];
