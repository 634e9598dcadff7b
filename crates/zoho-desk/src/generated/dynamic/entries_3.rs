// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Operations by name, a part of the table.

use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::answer;
use zoho_http::dynamic::nothing;
use zoho_http::wire::Json;

#[cfg(feature = "messaging")]
use super::super::im_channels;
#[cfg(feature = "messaging")]
use super::super::im_integration_services;
#[cfg(feature = "messaging")]
use super::super::im_messages;
#[cfg(feature = "messaging")]
use super::super::im_metrics;
#[cfg(feature = "messaging")]
use super::super::im_sessions;
#[cfg(feature = "messaging")]
use super::super::im_subscription;
#[cfg(feature = "data")]
use super::super::imports;
#[cfg(feature = "knowledge-base")]
use super::super::kb_categories;
#[cfg(feature = "knowledge-base")]
use super::super::kb_recycle_bin;
#[cfg(feature = "knowledge-base")]
use super::super::kb_root_categories;
#[cfg(feature = "knowledge-base")]
use super::super::kb_sections;
#[cfg(feature = "help-center")]
use super::super::labels;
#[cfg(feature = "settings")]
use super::super::layout_rules;
#[cfg(feature = "settings")]
use super::super::layouts;
#[cfg(feature = "organization")]
use super::super::licenses;
#[cfg(feature = "settings")]
use super::super::locales;
#[cfg(feature = "settings")]
use super::super::mail_reply_addresses;
#[cfg(feature = "settings")]
use super::super::modules;
#[cfg(feature = "settings")]
use super::super::organization_fields;
#[cfg(feature = "organization")]
use super::super::organizations;
#[cfg(feature = "tickets")]
use super::super::pinned_conversations;
#[cfg(feature = "products-and-contracts")]
use super::super::product_attachments;
#[cfg(feature = "products-and-contracts")]
use super::super::products;
#[cfg(feature = "settings")]
use super::super::profiles;
#[cfg(feature = "data")]
use super::super::records;
#[cfg(feature = "data")]
use super::super::recycle_bin;
#[cfg(feature = "data")]
use super::super::reports;
#[cfg(feature = "settings")]
use super::super::roles;
#[cfg(feature = "automation")]
use super::super::routing_preferences;
#[cfg(feature = "automation")]
use super::super::rule_groups;
#[cfg(feature = "data")]
use super::super::search;
use super::super::shared;
#[cfg(feature = "automation")]
use super::super::skill_types;
#[cfg(feature = "automation")]
use super::super::skills;
#[cfg(feature = "data")]
use super::super::subject_access_requests;
#[cfg(feature = "settings")]
use super::super::support_email_domain;
#[cfg(feature = "products-and-contracts")]
use super::super::support_plans;
#[cfg(feature = "activities")]
use super::super::task_attachments;
#[cfg(feature = "activities")]
use super::super::task_comments;

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "messaging")]
    Entry::new(&im_channels::LIST, |_, body| {
        answer(&im_channels::LIST, body, |check| {
            check.list::<im_channels::ImChannel>("data");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_channels::GET, |_, body| {
        answer(&im_channels::GET, body, |check| {
            check.member::<im_channels::ImChannel>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_channels::CREATE, |_, body| {
        answer(&im_channels::CREATE, body, |check| {
            check.member::<im_channels::ImChannel>("");
        })
    })
    .body(|check| {
        check.member::<im_channels::ImChannelCreate>("");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_integration_services::LIST, |_, body| {
        answer(&im_integration_services::LIST, body, |check| {
            check.member::<im_integration_services::AvailableIntegration>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_integration_services::GET, |_, body| {
        answer(&im_integration_services::GET, body, |check| {
            check.member::<im_integration_services::ImIntegrationService>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_integration_services::COMPUTE_OPTIONS, |_, body| {
        answer(&im_integration_services::COMPUTE_OPTIONS, body, |check| {
            check.member::<im_integration_services::ComputedOptions>("");
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ConfigParam>>("configParams");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::LIST, |_, body| {
        answer(&im_messages::LIST, body, |check| {
            check.list::<im_messages::ImMessage>("data");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::GET, |_, body| {
        answer(&im_messages::GET, body, |check| {
            check.member::<im_messages::ImMessage>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::SEARCH, |_, body| {
        answer(&im_messages::SEARCH, body, |check| {
            check.list::<im_messages::ImMessage>("data");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&im_messages::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::GET_FULL_CONTENT, |_, body| {
        answer(&im_messages::GET_FULL_CONTENT, body, |check| {
            check.member::<String>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::LIST_ATTACHMENTS, |_, body| {
        answer(&im_messages::LIST_ATTACHMENTS, body, |check| {
            check.list::<im_messages::ImMessageAttachment>("data");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::LIST_LAST, |_, body| {
        answer(&im_messages::LIST_LAST, body, |check| {
            check.member::<im_messages::ImMessageLast>("");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("sessionIds");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::SEND, |_, body| {
        answer(&im_messages::SEND, body, |check| {
            check.member::<shared::Message>("");
        })
    })
    .body(|check| {
        check.member::<im_messages::ImMessageSend>("");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::SEND_ATTACHMENT, |_, body| {
        answer(&im_messages::SEND_ATTACHMENT, body, |check| {
            check.member::<shared::Message>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_AGENTS, |_, body| {
        answer(&im_metrics::GET_AGENTS, body, |check| {
            check.member::<im_metrics::ImMetricAgents>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_CONVERSATIONS, |_, body| {
        answer(&im_metrics::GET_CONVERSATIONS, body, |check| {
            check.member::<im_metrics::ImMetricConversations>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_MESSAGES, |_, body| {
        answer(&im_metrics::GET_MESSAGES, body, |check| {
            check.member::<im_metrics::ImMetricMessages>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_PAYMENTS, |_, body| {
        answer(&im_metrics::GET_PAYMENTS, body, |check| {
            check.member::<im_metrics::ImMetricPayments>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_SESSIONS, |_, body| {
        answer(&im_metrics::GET_SESSIONS, body, |check| {
            check.member::<im_metrics::ImMetricSessions>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::LIST, |_, body| {
        answer(&im_sessions::LIST, body, |check| {
            check.list::<shared::ImSession>("data");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::GET, |_, body| {
        answer(&im_sessions::GET, body, |check| {
            check.member::<shared::ImSession>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::UPDATE, |_, body| {
        answer(&im_sessions::UPDATE, body, |check| {
            check.member::<shared::ImSession>("");
        })
    })
    .body(|check| {
        check.member::<im_sessions::ImSessionUpdate>("");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::GET_METRICS, |_, body| {
        answer(&im_sessions::GET_METRICS, body, |check| {
            check.member::<im_sessions::ImSessionMetrics>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::INITIATE, |_, body| {
        answer(&im_sessions::INITIATE, body, |check| {
            check.member::<shared::Message>("");
        })
    })
    .body(|check| {
        check.member::<im_sessions::ImSessionInitiate>("");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::LIST_TICKETS, |_, body| {
        answer(&im_sessions::LIST_TICKETS, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::START, |_, body| {
        answer(&im_sessions::START, body, |check| {
            check.member::<shared::Message>("");
        })
    })
    .body(|check| {
        check.member::<im_sessions::ImSessionStart>("");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_subscription::GET_ADD_ONS, |_, body| {
        answer(&im_subscription::GET_ADD_ONS, body, |check| {
            check.member::<im_subscription::ImSubscriptionAddOns>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_subscription::GET_STATEMENT, |_, body| {
        answer(&im_subscription::GET_STATEMENT, body, |check| {
            check.list::<im_subscription::ImSubscriptionStatement>("data");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&imports::GET, |_, body| {
        answer(&imports::GET, body, |check| {
            check.member::<imports::Import>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&imports::CREATE, |_, body| {
        answer(&imports::CREATE, body, |check| {
            check.member::<imports::Import>("");
        })
    })
    .body(|check| {
        check.member::<imports::ImportCreate>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&imports::GET_MAPPINGS, |_, body| {
        answer(&imports::GET_MAPPINGS, body, |check| {
            check.list::<imports::ImportMapping>("data");
        })
    })
    .body(|check| {
        check.member::<imports::ImportGetMappings>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_categories::DELETE, |_, body| {
        nothing(&kb_categories::DELETE, body)
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_categories::LIST_ARTICLES, |_, body| {
        answer(&kb_categories::LIST_ARTICLES, body, |check| {
            check.list::<kb_categories::KbCategoryArticle>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_categories::REPOSITION_ARTICLES, |_, body| {
        nothing(&kb_categories::REPOSITION_ARTICLES, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_categories::UPLOAD_LOGO, |_, body| {
        answer(&kb_categories::UPLOAD_LOGO, body, |check| {
            check.member::<shared::ParentTicket>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::COUNT_CATEGORIES, |_, body| {
        answer(&kb_recycle_bin::COUNT_CATEGORIES, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::COUNT_COMMENTS, |_, body| {
        answer(&kb_recycle_bin::COUNT_COMMENTS, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::COUNT_TRANSLATIONS, |_, body| {
        answer(&kb_recycle_bin::COUNT_TRANSLATIONS, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::DELETE_COMMENTS, |_, body| {
        answer(&kb_recycle_bin::DELETE_COMMENTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::DELETE_TRANSLATIONS, |_, body| {
        answer(&kb_recycle_bin::DELETE_TRANSLATIONS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::LIST_CATEGORIES, |_, body| {
        answer(&kb_recycle_bin::LIST_CATEGORIES, body, |check| {
            check.list::<kb_recycle_bin::TrashedCategory>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::LIST_COMMENTS, |_, body| {
        answer(&kb_recycle_bin::LIST_COMMENTS, body, |check| {
            check.list::<kb_recycle_bin::TrashedComment>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::LIST_TRANSLATIONS, |_, body| {
        answer(&kb_recycle_bin::LIST_TRANSLATIONS, body, |check| {
            check.list::<kb_recycle_bin::TrashedTranslation>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::RESTORE_COMMENTS, |_, body| {
        answer(&kb_recycle_bin::RESTORE_COMMENTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::RESTORE_TRANSLATIONS, |_, body| {
        answer(&kb_recycle_bin::RESTORE_TRANSLATIONS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::LIST, |_, body| {
        answer(&kb_root_categories::LIST, body, |check| {
            check.list::<kb_root_categories::KbRootCategory>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::GET, |_, body| {
        answer(&kb_root_categories::GET, body, |check| {
            check.member::<kb_root_categories::KbRootCategory>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::CREATE, |_, body| {
        answer(&kb_root_categories::CREATE, body, |check| {
            check.member::<kb_root_categories::KbRootCategory>("");
        })
    })
    .body(|check| {
        check.member::<kb_root_categories::KbRootCategoryCreate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::ADD_MODERATORS, |_, body| {
        answer(&kb_root_categories::ADD_MODERATORS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("moderatorIds");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::ADD_PERMALINK, |_, body| {
        answer(&kb_root_categories::ADD_PERMALINK, body, |check| {
            check.member::<shared::AddPermalinkResult>("");
        })
    })
    .body(|check| {
        check.member::<shared::AddPermalink>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::ADD_REVIEW_OWNERS, |_, body| {
        answer(&kb_root_categories::ADD_REVIEW_OWNERS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("reviewOwnerIds");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::GET_TREE, |_, body| {
        answer(&kb_root_categories::GET_TREE, body, |check| {
            check.member::<kb_root_categories::KbRootCategoryTree>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::GET_TREE_BY_PERMALINK, |_, body| {
        answer(&kb_root_categories::GET_TREE_BY_PERMALINK, body, |check| {
            check.member::<kb_root_categories::KbRootCategoryTree>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::LIST_REVIEW_OWNERS, |_, body| {
        answer(&kb_root_categories::LIST_REVIEW_OWNERS, body, |check| {
            check.list::<kb_root_categories::KbRootCategoryReviewOwner>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::REMOVE_MODERATORS, |_, body| {
        answer(&kb_root_categories::REMOVE_MODERATORS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("moderatorIds");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::REMOVE_PERMALINK, |_, body| {
        nothing(&kb_root_categories::REMOVE_PERMALINK, body)
    })
    .body(|check| {
        check.member::<String>("permalink");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::REMOVE_REVIEW_OWNERS, |_, body| {
        answer(&kb_root_categories::REMOVE_REVIEW_OWNERS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("reviewOwnerIds");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::REORDER, |_, body| {
        nothing(&kb_root_categories::REORDER, body)
    })
    .body(|check| {
        check.member::<kb_root_categories::KbRootCategoryReorder>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::GET, |_, body| {
        answer(&kb_sections::GET, body, |check| {
            check.member::<kb_sections::KbSection>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::CREATE, |_, body| {
        answer(&kb_sections::CREATE, body, |check| {
            check.member::<kb_sections::KbSection>("");
        })
    })
    .body(|check| {
        check.member::<kb_sections::KbSectionCreate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::UPDATE, |_, body| {
        answer(&kb_sections::UPDATE, body, |check| {
            check.member::<kb_sections::KbSection>("");
        })
    })
    .body(|check| {
        check.member::<kb_sections::KbSectionUpdate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::ADD_PERMALINK, |_, body| {
        answer(&kb_sections::ADD_PERMALINK, body, |check| {
            check.member::<shared::AddPermalinkResult>("");
        })
    })
    .body(|check| {
        check.member::<shared::AddPermalink>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::REMOVE_PERMALINK, |_, body| {
        nothing(&kb_sections::REMOVE_PERMALINK, body)
    })
    .body(|check| {
        check.member::<String>("permalink");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::REORDER, |_, body| {
        nothing(&kb_sections::REORDER, body)
    })
    .body(|check| {
        check.member::<kb_sections::KbSectionReorder>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::UPDATE_PERMALINKS, |_, body| {
        answer(&kb_sections::UPDATE_PERMALINKS, body, |check| {
            check.list::<shared::UpdatePermalinksResult>("data");
        })
    })
    .body(|check| {
        check.member::<shared::UpdatePermalinks>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::LIST, |_, body| {
        answer(&labels::LIST, body, |check| {
            check.list::<shared::Label>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::GET, |_, body| {
        answer(&labels::GET, body, |check| {
            check.member::<shared::Label>("");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::CREATE, |_, body| {
        answer(&labels::CREATE, body, |check| {
            check.member::<shared::Label>("");
        })
    })
    .body(|check| {
        check.member::<labels::LabelCreate>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::UPDATE, |_, body| {
        answer(&labels::UPDATE, body, |check| {
            check.member::<shared::Label>("");
        })
    })
    .body(|check| {
        check.member::<labels::LabelUpdate>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::DELETE, |_, body| nothing(&labels::DELETE, body)),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::ADD_USERS, |_, body| {
        nothing(&labels::ADD_USERS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("userIds");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::LIST_USERS, |_, body| {
        answer(&labels::LIST_USERS, body, |check| {
            check.list::<shared::User>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::REMOVE_USERS, |_, body| {
        nothing(&labels::REMOVE_USERS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("userIds");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::LIST, |_, body| {
        answer(&layout_rules::LIST, body, |check| {
            check.list::<layout_rules::LayoutRule>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::GET, |_, body| {
        answer(&layout_rules::GET, body, |check| {
            check.member::<layout_rules::LayoutRule>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::CREATE, |_, body| {
        answer(&layout_rules::CREATE, body, |check| {
            check.member::<layout_rules::LayoutRule>("");
        })
    })
    .body(|check| {
        check.member::<layout_rules::LayoutRuleInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::UPDATE, |_, body| {
        answer(&layout_rules::UPDATE, body, |check| {
            check.member::<layout_rules::LayoutRule>("");
        })
    })
    .body(|check| {
        check.member::<layout_rules::LayoutRuleInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::DELETE, |_, body| {
        nothing(&layout_rules::DELETE, body)
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::LIST_CRITERIA_FIELDS, |_, body| {
        answer(&layout_rules::LIST_CRITERIA_FIELDS, body, |check| {
            check.list::<shared::RuleCriteriaField>("criteriaFields");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::LIST, |_, body| {
        answer(&layouts::LIST, body, |check| {
            check.list::<layouts::Layout>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::GET, |_, body| {
        answer(&layouts::GET, body, |check| {
            check.member::<layouts::Layout>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::CREATE, |_, body| {
        answer(&layouts::CREATE, body, |check| {
            check.member::<layouts::Layout>("");
        })
    })
    .body(|check| {
        check.member::<layouts::LayoutCreate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE, |_, body| {
        answer(&layouts::UPDATE, body, |check| {
            check.member::<layouts::Layout>("");
        })
    })
    .body(|check| {
        check.member::<layouts::LayoutUpdate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DELETE, |_, body| nothing(&layouts::DELETE, body)).body(|check| {
        check.member::<Id>("transferToLayoutId");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::ACTIVATE, |_, body| {
        answer(&layouts::ACTIVATE, body, |check| {
            check.member::<layouts::LayoutActivateResult>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DEACTIVATE, |_, body| {
        answer(&layouts::DEACTIVATE, body, |check| {
            check.member::<layouts::LayoutActivateResult>("");
        })
    })
    .body(|check| {
        check.member::<Id>("transferToLayoutId");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DUPLICATE, |_, body| {
        answer(&layouts::DUPLICATE, body, |check| {
            check.member::<layouts::LayoutForm>("");
        })
    })
    .body(|check| {
        check.member::<layouts::LayoutDuplicate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DUPLICATE_FIELD, |_, body| {
        nothing(&layouts::DUPLICATE_FIELD, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("layoutIds");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::EXPORT_PICK_LIST, |_, body| {
        nothing(&layouts::EXPORT_PICK_LIST, body)
    })
    .file(),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::GET_MY_FORM, |_, body| {
        answer(&layouts::GET_MY_FORM, body, |check| {
            check.member::<layouts::LayoutForm>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::GET_STANDARD_FORMAT, |_, body| {
        answer(&layouts::GET_STANDARD_FORMAT, body, |check| {
            check.list::<layouts::LayoutStandardFormat>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::LIST_PROFILES, |_, body| {
        answer(&layouts::LIST_PROFILES, body, |check| {
            check.list::<shared::Profile>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::REPLACE_VALUES, |_, body| {
        nothing(&layouts::REPLACE_VALUES, body)
    })
    .body(|check| {
        check.member::<layouts::LayoutReplaceValues>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UNASSOCIATE_FIELD, |_, body| {
        nothing(&layouts::UNASSOCIATE_FIELD, body)
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE_FIELD, |_, body| {
        answer(&layouts::UPDATE_FIELD, body, |check| {
            check.member::<layouts::LayoutUpdateFieldResult>("");
        })
    })
    .body(|check| {
        check.member::<layouts::LayoutUpdateField>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE_PROFILES, |_, body| {
        nothing(&layouts::UPDATE_PROFILES, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("layoutProfileIds");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&licenses::GET_FEATURES, |_, body| {
        answer(&licenses::GET_FEATURES, body, |check| {
            check.list::<licenses::LicenseFeature>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&licenses::GET_PLAN, |_, body| {
        answer(&licenses::GET_PLAN, body, |check| {
            check.member::<licenses::LicensePlan>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&locales::GET_COUNTRIES, |_, body| {
        answer(&locales::GET_COUNTRIES, body, |check| {
            check.member::<locales::LocaleCountries>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&locales::GET_LANGUAGES, |_, body| {
        answer(&locales::GET_LANGUAGES, body, |check| {
            check.member::<locales::LocaleLanguages>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&locales::LIST_TIME_ZONES, |_, body| {
        answer(&locales::LIST_TIME_ZONES, body, |check| {
            check.list::<shared::NameRef>("data");
        })
    }),
    crate::mail_configurations::entries::LIST,
    crate::mail_configurations::entries::UPDATE,
    crate::mail_configurations::entries::REPLACE,
    crate::mail_configurations::entries::GET_FOR_DEPARTMENT,
    crate::mail_configurations::entries::REPLACE_FOR_DEPARTMENT,
    crate::mail_configurations::entries::UPDATE_FOR_DEPARTMENT,
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::LIST, |_, body| {
        answer(&mail_reply_addresses::LIST, body, |check| {
            check.list::<mail_reply_addresses::MailReplyAddress>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::GET, |_, body| {
        answer(&mail_reply_addresses::GET, body, |check| {
            check.member::<mail_reply_addresses::MailReplyAddress>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::CREATE, |_, body| {
        answer(&mail_reply_addresses::CREATE, body, |check| {
            check.member::<mail_reply_addresses::MailReplyAddress>("data");
        })
    })
    .body(|check| {
        check.member::<mail_reply_addresses::MailReplyAddressCreate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::UPDATE, |_, body| {
        answer(&mail_reply_addresses::UPDATE, body, |check| {
            check.member::<mail_reply_addresses::MailReplyAddress>("data");
        })
    })
    .body(|check| {
        check.member::<mail_reply_addresses::MailReplyAddressUpdate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::DELETE, |_, body| {
        nothing(&mail_reply_addresses::DELETE, body)
    }),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::SEND_VERIFICATION, |_, body| {
        nothing(&mail_reply_addresses::SEND_VERIFICATION, body)
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::LIST, |_, body| {
        answer(&modules::LIST, body, |check| {
            check.list::<shared::Module>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::GET, |_, body| {
        answer(&modules::GET, body, |check| {
            check.member::<shared::Module>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::CREATE, |_, body| {
        answer(&modules::CREATE, body, |check| {
            check.member::<shared::Module>("");
        })
    })
    .body(|check| {
        check.member::<modules::ModuleCreate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE, |_, body| {
        answer(&modules::UPDATE, body, |check| {
            check.member::<shared::Module>("");
        })
    })
    .body(|check| {
        check.member::<modules::ModuleUpdate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::LIST_LEGACY, |_, body| {
        answer(&modules::LIST_LEGACY, body, |check| {
            check.member::<modules::LegacyModules>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::LIST_MINE, |_, body| {
        answer(&modules::LIST_MINE, body, |check| {
            check.list::<modules::MyModule>("modules");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::LIST, |_, body| {
        answer(&organization_fields::LIST, body, |check| {
            check.list::<organization_fields::OrganizationField>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::GET, |_, body| {
        answer(&organization_fields::GET, body, |check| {
            check.member::<organization_fields::OrganizationField>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::CREATE, |_, body| {
        answer(&organization_fields::CREATE, body, |check| {
            check.member::<organization_fields::OrganizationField>("");
        })
    })
    .body(|check| {
        check.member::<organization_fields::OrganizationFieldInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::UPDATE, |_, body| {
        answer(&organization_fields::UPDATE, body, |check| {
            check.member::<organization_fields::OrganizationField>("");
        })
    })
    .body(|check| {
        check.member::<organization_fields::OrganizationFieldInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::DELETE, |_, body| {
        nothing(&organization_fields::DELETE, body)
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::GET_CUSTOM_FIELD_COUNT, |_, body| {
        answer(
            &organization_fields::GET_CUSTOM_FIELD_COUNT,
            body,
            |check| {
                check.member::<organization_fields::OrganizationFieldCustomFieldCount>("");
            },
        )
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::LIST_CRITERIA_REFERENCES, |_, body| {
        answer(
            &organization_fields::LIST_CRITERIA_REFERENCES,
            body,
            |check| {
                check.member::<std::collections::BTreeMap<
                    String,
                    Vec<organization_fields::OrganizationFieldCriteriaReferences>,
                >>("");
            },
        )
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::LIST_PERMISSIONS, |_, body| {
        answer(&organization_fields::LIST_PERMISSIONS, body, |check| {
            check.list::<organization_fields::OrganizationFieldPermission>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::UPDATE_PERMISSIONS, |_, body| {
        answer(&organization_fields::UPDATE_PERMISSIONS, body, |check| {
            check.list::<organization_fields::OrganizationFieldPermission>("data");
        })
    })
    .body(|check| {
        check.member::<Vec<organization_fields::OrganizationFieldUpdatePermissions>>("profiles");
    }),
    crate::organizations::entries::LIST,
    #[cfg(feature = "organization")]
    Entry::new(&organizations::GET, |_, body| {
        answer(&organizations::GET, body, |check| {
            check.member::<organizations::OrganizationDetails>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPDATE, |_, body| {
        answer(&organizations::UPDATE, body, |check| {
            check.member::<organizations::OrganizationDetails>("");
        })
    })
    .body(|check| {
        check.member::<organizations::OrganizationUpdate>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DELETE_FAVICON, |_, body| {
        nothing(&organizations::DELETE_FAVICON, body)
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DELETE_LOGO, |_, body| {
        nothing(&organizations::DELETE_LOGO, body)
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DOWNLOAD_FAVICON, |_, body| {
        nothing(&organizations::DOWNLOAD_FAVICON, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DOWNLOAD_LOGO, |_, body| {
        nothing(&organizations::DOWNLOAD_LOGO, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::LIST_ACCESSIBLE, |_, body| {
        answer(&organizations::LIST_ACCESSIBLE, body, |check| {
            check.list::<organizations::AccessibleOrganization>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::MARK_DEFAULT, |_, body| {
        nothing(&organizations::MARK_DEFAULT, body)
    })
    .body(|check| {
        check.member::<Id>("id");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPLOAD_FAVICON, |_, body| {
        answer(&organizations::UPLOAD_FAVICON, body, |check| {
            check.member::<organizations::OrganizationUploadFaviconResult>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPLOAD_LOGO, |_, body| {
        answer(&organizations::UPLOAD_LOGO, body, |check| {
            check.member::<organizations::OrganizationUploadLogoResult>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&pinned_conversations::LIST, |_, body| {
        answer(&pinned_conversations::LIST, body, |check| {
            check.list::<pinned_conversations::PinnedConversation>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&pinned_conversations::PIN, |_, body| {
        answer(&pinned_conversations::PIN, body, |check| {
            check.member::<pinned_conversations::PinnedConversationResult>("");
        })
    })
    .body(|check| {
        check.member::<pinned_conversations::PinnedConversationInput>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&pinned_conversations::UNPIN, |_, body| {
        answer(&pinned_conversations::UNPIN, body, |check| {
            check.list::<pinned_conversations::PinnedConversationUnpinResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&product_attachments::LIST, |_, body| {
        answer(&product_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&product_attachments::UPLOAD, |_, body| {
        answer(&product_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&product_attachments::DOWNLOAD, |_, body| {
        nothing(&product_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&product_attachments::DELETE, |_, body| {
        nothing(&product_attachments::DELETE, body)
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::LIST, |_, body| {
        answer(&products::LIST, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::GET, |_, body| {
        answer(&products::GET, body, |check| {
            check.member::<products::Product>("");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::CREATE, |_, body| {
        answer(&products::CREATE, body, |check| {
            check.member::<products::Product>("");
        })
    })
    .body(|check| {
        check.member::<products::ProductCreate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::UPDATE, |_, body| {
        answer(&products::UPDATE, body, |check| {
            check.member::<products::Product>("");
        })
    })
    .body(|check| {
        check.member::<products::ProductUpdate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::MOVE_TO_TRASH, |_, body| {
        nothing(&products::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<products::ProductMoveToTrash>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::SEARCH, |_, body| {
        answer(&products::SEARCH, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::ASSOCIATE_ACCOUNTS, |_, body| {
        nothing(&products::ASSOCIATE_ACCOUNTS, body)
    })
    .body(|check| {
        check.member::<products::ProductAssociateAccounts>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::ASSOCIATE_CONTACTS, |_, body| {
        nothing(&products::ASSOCIATE_CONTACTS, body)
    })
    .body(|check| {
        check.member::<products::ProductAssociateAccounts>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::LIST_BY_ACCOUNT, |_, body| {
        answer(&products::LIST_BY_ACCOUNT, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::LIST_BY_CONTACT, |_, body| {
        answer(&products::LIST_BY_CONTACT, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::SEARCH_DUPLICATES, |_, body| {
        answer(&products::SEARCH_DUPLICATES, body, |check| {
            check.list::<products::DuplicateProduct>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::LIST, |_, body| {
        answer(&profiles::LIST, body, |check| {
            check.list::<shared::Profile>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::GET, |_, body| {
        answer(&profiles::GET, body, |check| {
            check.member::<shared::Profile>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::UPDATE, |_, body| {
        answer(&profiles::UPDATE, body, |check| {
            check.member::<shared::Profile>("");
        })
    })
    .body(|check| {
        check.member::<profiles::ProfileUpdate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::DELETE, |_, body| {
        nothing(&profiles::DELETE, body)
    })
    .body(|check| {
        check.member::<Id>("transferToProfileId");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::COUNT, |_, body| {
        answer(&profiles::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::DUPLICATE, |_, body| {
        answer(&profiles::DUPLICATE, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    })
    .body(|check| {
        check.member::<profiles::ProfileDuplicate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::GET_LIGHT_AGENT, |_, body| {
        answer(&profiles::GET_LIGHT_AGENT, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::GET_MINE, |_, body| {
        answer(&profiles::GET_MINE, body, |check| {
            check.member::<profiles::ProfileDetails>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::GET_MY_PERMISSIONS, |_, body| {
        answer(&profiles::GET_MY_PERMISSIONS, body, |check| {
            check.member::<profiles::ProfileMyPermissions>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::LIST_AGENTS, |_, body| {
        answer(&profiles::LIST_AGENTS, body, |check| {
            check.list::<shared::Agent>("agents");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::LIST, |_, body| {
        answer(&records::LIST, body, |check| {
            check.list::<records::Record>("data");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::GET, |_, body| {
        answer(&records::GET, body, |check| {
            check.member::<records::Record>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::CREATE, |_, body| {
        answer(&records::CREATE, body, |check| {
            check.member::<records::Record>("");
        })
    })
    .body(|check| {
        check.member::<records::RecordCreate>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::UPDATE, |_, body| {
        answer(&records::UPDATE, body, |check| {
            check.member::<records::Record>("");
        })
    })
    .body(|check| {
        check.member::<records::RecordUpdate>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::UPDATE_MANY, |_, body| {
        answer(&records::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<records::RecordUpdateMany>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::DELETE, |_, body| nothing(&records::DELETE, body)),
    #[cfg(feature = "data")]
    Entry::new(&records::MOVE_TO_TRASH, |_, body| {
        answer(&records::MOVE_TO_TRASH, body, |check| {
            check.list::<records::RecordMoveToTrashResult>("data");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("recordIds");
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::SEARCH, |_, body| {
        answer(&records::SEARCH, body, |check| {
            check.list::<records::Record>("data");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::COUNT, |_, body| {
        answer(&records::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::LIST, |_, body| {
        answer(&recycle_bin::LIST, body, |check| {
            check.list::<recycle_bin::RecycleBin>("data");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::DELETE, |_, body| {
        answer(&recycle_bin::DELETE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::DELETE_ALL, |_, body| {
        nothing(&recycle_bin::DELETE_ALL, body)
    }),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::RESTORE, |_, body| {
        answer(&recycle_bin::RESTORE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<recycle_bin::RecycleBinRestore>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::RESTORE_ALL, |_, body| {
        nothing(&recycle_bin::RESTORE_ALL, body)
    }),
    #[cfg(feature = "data")]
    Entry::new(&reports::LIST_FIELDS, |_, body| {
        answer(&reports::LIST_FIELDS, body, |check| {
            check.list::<shared::Field>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::LIST, |_, body| {
        answer(&roles::LIST, body, |check| {
            check.list::<roles::Role>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::GET, |_, body| {
        answer(&roles::GET, body, |check| {
            check.member::<roles::Role>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::CREATE, |_, body| {
        answer(&roles::CREATE, body, |check| {
            check.member::<roles::Role>("");
        })
    })
    .body(|check| {
        check.member::<roles::RoleInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::UPDATE, |_, body| {
        answer(&roles::UPDATE, body, |check| {
            check.member::<roles::Role>("");
        })
    })
    .body(|check| {
        check.member::<roles::RoleInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::DELETE, |_, body| nothing(&roles::DELETE, body)).body(|check| {
        check.member::<Id>("transferToRoleId");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::COUNT, |_, body| {
        answer(&roles::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::GET_PERSONAL, |_, body| {
        answer(&roles::GET_PERSONAL, body, |check| {
            check.member::<roles::Role>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::LIST_AGENTS, |_, body| {
        answer(&roles::LIST_AGENTS, body, |check| {
            check.list::<Id>("associatedAgents");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::LIST_BY_IDS, |_, body| {
        answer(&roles::LIST_BY_IDS, body, |check| {
            check.list::<roles::Role>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&routing_preferences::GET, |_, body| {
        answer(&routing_preferences::GET, body, |check| {
            check.member::<routing_preferences::RoutingPreference>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&routing_preferences::UPDATE, |_, body| {
        answer(&routing_preferences::UPDATE, body, |check| {
            check.member::<routing_preferences::RoutingPreference>("");
        })
    })
    .body(|check| {
        check.member::<routing_preferences::RoutingPreferenceUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&rule_groups::LIST, |_, body| {
        answer(&rule_groups::LIST, body, |check| {
            check.list::<rule_groups::RuleGroup>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&rule_groups::CREATE, |_, body| {
        answer(&rule_groups::CREATE, body, |check| {
            check.member::<rule_groups::RuleGroup>("");
        })
    })
    .body(|check| {
        check.member::<rule_groups::RuleGroupCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&rule_groups::UPDATE, |_, body| {
        answer(&rule_groups::UPDATE, body, |check| {
            check.member::<rule_groups::RuleGroup>("");
        })
    })
    .body(|check| {
        check.member::<rule_groups::RuleGroupUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&rule_groups::UPDATE_STATUS, |_, body| {
        nothing(&rule_groups::UPDATE_STATUS, body)
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&search::ALL, |_, body| {
        answer(&search::ALL, body, |check| {
            check.list::<search::SearchResult>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::LIST, |_, body| {
        answer(&skill_types::LIST, body, |check| {
            check.list::<skill_types::SkillType>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::GET, |_, body| {
        answer(&skill_types::GET, body, |check| {
            check.member::<skill_types::SkillType>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::CREATE, |_, body| {
        answer(&skill_types::CREATE, body, |check| {
            check.member::<skill_types::SkillType>("");
        })
    })
    .body(|check| {
        check.member::<skill_types::SkillTypeCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::UPDATE, |_, body| {
        answer(&skill_types::UPDATE, body, |check| {
            check.member::<skill_types::SkillType>("");
        })
    })
    .body(|check| {
        check.member::<String>("name");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::DELETE, |_, body| {
        nothing(&skill_types::DELETE, body)
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::LIST, |_, body| {
        answer(&skills::LIST, body, |check| {
            check.list::<skills::Skill>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::GET, |_, body| {
        answer(&skills::GET, body, |check| {
            check.member::<skills::Skill>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::CREATE, |_, body| {
        answer(&skills::CREATE, body, |check| {
            check.member::<skills::Skill>("");
        })
    })
    .body(|check| {
        check.member::<skills::SkillCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::UPDATE, |_, body| {
        answer(&skills::UPDATE, body, |check| {
            check.member::<skills::Skill>("");
        })
    })
    .body(|check| {
        check.member::<skills::SkillUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::DELETE, |_, body| nothing(&skills::DELETE, body)),
    #[cfg(feature = "automation")]
    Entry::new(&skills::EXECUTE_ASSIGNMENT, |_, body| {
        answer(&skills::EXECUTE_ASSIGNMENT, body, |check| {
            check.member::<skills::SkillExecuteAssignmentResult>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::GET_CONFIGURATION, |_, body| {
        answer(&skills::GET_CONFIGURATION, body, |check| {
            check.member::<skills::SkillConfiguration>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::LIST_BY_AGENT, |_, body| {
        answer(&skills::LIST_BY_AGENT, body, |check| {
            check.list::<skills::Skill>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::LIST_CRITERIA_FIELDS, |_, body| {
        answer(&skills::LIST_CRITERIA_FIELDS, body, |check| {
            check.list::<shared::CriteriaField>("criteriaFields");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::LIST_RELATED_RULES, |_, body| {
        answer(&skills::LIST_RELATED_RULES, body, |check| {
            check.list::<shared::RelatedRule>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::MAP_TO_AGENT, |_, body| {
        answer(&skills::MAP_TO_AGENT, body, |check| {
            check.list::<skills::SkillMapToAgentResult>("data");
        })
    })
    .body(|check| {
        check.member::<skills::SkillMapToAgent>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::RECALCULATE_FOR_TICKET, |_, body| {
        answer(&skills::RECALCULATE_FOR_TICKET, body, |check| {
            check.member::<skills::SkillRecalculateForTicketResult>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::REORDER, |_, body| nothing(&skills::REORDER, body)).body(|check| {
        check.member::<skills::SkillMapToAgent>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::UPDATE_CONFIGURATION, |_, body| {
        answer(&skills::UPDATE_CONFIGURATION, body, |check| {
            check.member::<skills::SkillConfiguration>("");
        })
    })
    .body(|check| {
        check.member::<skills::SkillUpdateConfiguration>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::LIST, |_, body| {
        answer(&subject_access_requests::LIST, body, |check| {
            check.list::<subject_access_requests::SubjectAccessRequest>("data");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::GET, |_, body| {
        answer(&subject_access_requests::GET, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequest>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::COUNT, |_, body| {
        answer(&subject_access_requests::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestCount>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::ERASE, |_, body| {
        answer(&subject_access_requests::ERASE, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequestEraseResult>("");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestErase>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::ERASE_ALL, |_, body| {
        answer(&subject_access_requests::ERASE_ALL, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequestEraseAllResult>("");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestEraseAll>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::EXPORT, |_, body| {
        answer(&subject_access_requests::EXPORT, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequestEraseResult>("");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestErase>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::EXPORT_ALL, |_, body| {
        answer(&subject_access_requests::EXPORT_ALL, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequestEraseAllResult>("");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestExportAll>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(
        &subject_access_requests::GET_FIELDS_AND_CONDITIONS,
        |_, body| {
            answer(
                &subject_access_requests::GET_FIELDS_AND_CONDITIONS,
                body,
                |check| {
                    check
                        .member::<subject_access_requests::SubjectAccessRequestFieldsAndConditions>(
                            "",
                        );
                },
            )
        },
    ),
    #[cfg(feature = "settings")]
    Entry::new(&support_email_domain::GET, |_, body| {
        answer(&support_email_domain::GET, body, |check| {
            check.member::<support_email_domain::SupportEmailDomain>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&support_email_domain::UPDATE, |_, body| {
        answer(&support_email_domain::UPDATE, body, |check| {
            check.member::<support_email_domain::SupportEmailDomain>("");
        })
    })
    .body(|check| {
        check.member::<support_email_domain::SupportEmailDomainUpdate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::LIST, |_, body| {
        answer(&support_plans::LIST, body, |check| {
            check.list::<support_plans::SupportPlan>("data");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::GET, |_, body| {
        answer(&support_plans::GET, body, |check| {
            check.member::<support_plans::SupportPlan>("");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::CREATE, |_, body| {
        answer(&support_plans::CREATE, body, |check| {
            check.member::<support_plans::SupportPlan>("");
        })
    })
    .body(|check| {
        check.member::<support_plans::SupportPlanCreate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::UPDATE, |_, body| {
        answer(&support_plans::UPDATE, body, |check| {
            check.member::<support_plans::SupportPlan>("");
        })
    })
    .body(|check| {
        check.member::<support_plans::SupportPlanUpdate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::DELETE, |_, body| {
        nothing(&support_plans::DELETE, body)
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_attachments::LIST, |_, body| {
        answer(&task_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_attachments::UPLOAD, |_, body| {
        answer(&task_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_attachments::DOWNLOAD, |_, body| {
        nothing(&task_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "activities")]
    Entry::new(&task_attachments::DELETE, |_, body| {
        nothing(&task_attachments::DELETE, body)
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_comments::LIST, |_, body| {
        answer(&task_comments::LIST, body, |check| {
            check.list::<task_comments::TaskComment>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_comments::GET, |_, body| {
        answer(&task_comments::GET, body, |check| {
            check.member::<task_comments::TaskComment>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_comments::CREATE, |_, body| {
        answer(&task_comments::CREATE, body, |check| {
            check.member::<task_comments::TaskComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
];
