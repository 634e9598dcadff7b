// Written by `cargo xtask codegen` from xtask/catalog/desk/; changes belong there.
//! Operations by name, a part of the table.

use zoho_http::Id;
use zoho_http::decode;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::recode_body;
use zoho_http::wire;
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
        wire::recode(wire::list::<im_channels::ImChannel>(body, "data"))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_channels::GET, |_, body| {
        wire::recode(wire::one::<im_channels::ImChannel>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_channels::CREATE, |_, body| {
        wire::recode(wire::one::<im_channels::ImChannel>(body, ""))
    })
    .body(|body| recode_body::<im_channels::ImChannelCreate>(body, "")),
    #[cfg(feature = "messaging")]
    Entry::new(&im_integration_services::LIST, |_, body| {
        wire::recode(wire::one::<im_integration_services::AvailableIntegration>(
            body, "",
        ))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_integration_services::GET, |_, body| {
        wire::recode(wire::one::<im_integration_services::ImIntegrationService>(
            body, "",
        ))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_integration_services::COMPUTE_OPTIONS, |_, body| {
        wire::recode(wire::one::<im_integration_services::ComputedOptions>(
            body, "",
        ))
    })
    .body(|body| recode_body::<Vec<shared::ConfigParam>>(body, "configParams")),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::LIST, |_, body| {
        wire::recode(wire::list::<im_messages::ImMessage>(body, "data"))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::GET, |_, body| {
        wire::recode(wire::one::<im_messages::ImMessage>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::SEARCH, |_, body| {
        wire::recode(wire::list::<im_messages::ImMessage>(body, "data"))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::DOWNLOAD_ATTACHMENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::GET_FULL_CONTENT, |_, body| {
        wire::recode(wire::one::<String>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::LIST_ATTACHMENTS, |_, body| {
        wire::recode(wire::list::<im_messages::ImMessageAttachment>(body, "data"))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::LIST_LAST, |_, body| {
        wire::recode(wire::one::<im_messages::ImMessageLast>(body, ""))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "sessionIds")),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::SEND, |_, body| {
        wire::recode(wire::one::<shared::Message>(body, ""))
    })
    .body(|body| recode_body::<im_messages::ImMessageSend>(body, "")),
    #[cfg(feature = "messaging")]
    Entry::new(&im_messages::SEND_ATTACHMENT, |_, body| {
        wire::recode(wire::one::<shared::Message>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_AGENTS, |_, body| {
        wire::recode(wire::one::<im_metrics::ImMetricAgents>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_CONVERSATIONS, |_, body| {
        wire::recode(wire::one::<im_metrics::ImMetricConversations>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_MESSAGES, |_, body| {
        wire::recode(wire::one::<im_metrics::ImMetricMessages>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_PAYMENTS, |_, body| {
        wire::recode(wire::one::<im_metrics::ImMetricPayments>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_metrics::GET_SESSIONS, |_, body| {
        wire::recode(wire::one::<im_metrics::ImMetricSessions>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::LIST, |_, body| {
        wire::recode(wire::list::<shared::ImSession>(body, "data"))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::GET, |_, body| {
        wire::recode(wire::one::<shared::ImSession>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::ImSession>(body, ""))
    })
    .body(|body| recode_body::<im_sessions::ImSessionUpdate>(body, "")),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::GET_METRICS, |_, body| {
        wire::recode(wire::one::<im_sessions::ImSessionMetrics>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::INITIATE, |_, body| {
        wire::recode(wire::one::<shared::Message>(body, ""))
    })
    .body(|body| recode_body::<im_sessions::ImSessionInitiate>(body, "")),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::LIST_TICKETS, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_sessions::START, |_, body| {
        wire::recode(wire::one::<shared::Message>(body, ""))
    })
    .body(|body| recode_body::<im_sessions::ImSessionStart>(body, "")),
    #[cfg(feature = "messaging")]
    Entry::new(&im_subscription::GET_ADD_ONS, |_, body| {
        wire::recode(wire::one::<im_subscription::ImSubscriptionAddOns>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_subscription::GET_STATEMENT, |_, body| {
        wire::recode(wire::list::<im_subscription::ImSubscriptionStatement>(
            body, "data",
        ))
    }),
    #[cfg(feature = "data")]
    Entry::new(&imports::GET, |_, body| {
        wire::recode(wire::one::<imports::Import>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&imports::CREATE, |_, body| {
        wire::recode(wire::one::<imports::Import>(body, ""))
    })
    .body(|body| recode_body::<imports::ImportCreate>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&imports::GET_MAPPINGS, |_, body| {
        wire::recode(wire::list::<imports::ImportMapping>(body, "data"))
    })
    .body(|body| recode_body::<imports::ImportGetMappings>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_categories::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_categories::LIST_ARTICLES, |_, body| {
        wire::recode(wire::list::<kb_categories::KbCategoryArticle>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_categories::REPOSITION_ARTICLES, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_categories::UPLOAD_LOGO, |_, body| {
        wire::recode(wire::one::<shared::ParentTicket>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::COUNT_CATEGORIES, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::COUNT_COMMENTS, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::COUNT_TRANSLATIONS, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::DELETE_COMMENTS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::DELETE_TRANSLATIONS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::LIST_CATEGORIES, |_, body| {
        wire::recode(wire::list::<kb_recycle_bin::TrashedCategory>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::LIST_COMMENTS, |_, body| {
        wire::recode(wire::list::<kb_recycle_bin::TrashedComment>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::LIST_TRANSLATIONS, |_, body| {
        wire::recode(wire::list::<kb_recycle_bin::TrashedTranslation>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::RESTORE_COMMENTS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_recycle_bin::RESTORE_TRANSLATIONS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::LIST, |_, body| {
        wire::recode(wire::list::<kb_root_categories::KbRootCategory>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::GET, |_, body| {
        wire::recode(wire::one::<kb_root_categories::KbRootCategory>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::CREATE, |_, body| {
        wire::recode(wire::one::<kb_root_categories::KbRootCategory>(body, ""))
    })
    .body(|body| recode_body::<kb_root_categories::KbRootCategoryCreate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::ADD_MODERATORS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "moderatorIds")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::ADD_PERMALINK, |_, body| {
        wire::recode(wire::one::<shared::AddPermalinkResult>(body, ""))
    })
    .body(|body| recode_body::<shared::AddPermalink>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::ADD_REVIEW_OWNERS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "reviewOwnerIds")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::GET_TREE, |_, body| {
        wire::recode(wire::one::<kb_root_categories::KbRootCategoryTree>(
            body, "",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::GET_TREE_BY_PERMALINK, |_, body| {
        wire::recode(wire::one::<kb_root_categories::KbRootCategoryTree>(
            body, "",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::LIST_REVIEW_OWNERS, |_, body| {
        wire::recode(wire::list::<kb_root_categories::KbRootCategoryReviewOwner>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::REMOVE_MODERATORS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "moderatorIds")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::REMOVE_PERMALINK, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<String>(body, "permalink")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::REMOVE_REVIEW_OWNERS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "reviewOwnerIds")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_root_categories::REORDER, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<kb_root_categories::KbRootCategoryReorder>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::GET, |_, body| {
        wire::recode(wire::one::<kb_sections::KbSection>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::CREATE, |_, body| {
        wire::recode(wire::one::<kb_sections::KbSection>(body, ""))
    })
    .body(|body| recode_body::<kb_sections::KbSectionCreate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::UPDATE, |_, body| {
        wire::recode(wire::one::<kb_sections::KbSection>(body, ""))
    })
    .body(|body| recode_body::<kb_sections::KbSectionUpdate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::ADD_PERMALINK, |_, body| {
        wire::recode(wire::one::<shared::AddPermalinkResult>(body, ""))
    })
    .body(|body| recode_body::<shared::AddPermalink>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::REMOVE_PERMALINK, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<String>(body, "permalink")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::REORDER, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<kb_sections::KbSectionReorder>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&kb_sections::UPDATE_PERMALINKS, |_, body| {
        wire::recode(wire::list::<shared::UpdatePermalinksResult>(body, "data"))
    })
    .body(|body| recode_body::<shared::UpdatePermalinks>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::LIST, |_, body| {
        wire::recode(wire::list::<shared::Label>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::GET, |_, body| {
        wire::recode(wire::one::<shared::Label>(body, ""))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::CREATE, |_, body| {
        wire::recode(wire::one::<shared::Label>(body, ""))
    })
    .body(|body| recode_body::<labels::LabelCreate>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Label>(body, ""))
    })
    .body(|body| recode_body::<labels::LabelUpdate>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::DELETE, |_, body| wire::recode(wire::nothing(body))),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::ADD_USERS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "userIds")),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::LIST_USERS, |_, body| {
        wire::recode(wire::list::<shared::User>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&labels::REMOVE_USERS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "userIds")),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::LIST, |_, body| {
        wire::recode(wire::list::<layout_rules::LayoutRule>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::GET, |_, body| {
        wire::recode(wire::one::<layout_rules::LayoutRule>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::CREATE, |_, body| {
        wire::recode(wire::one::<layout_rules::LayoutRule>(body, ""))
    })
    .body(|body| recode_body::<layout_rules::LayoutRuleInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::UPDATE, |_, body| {
        wire::recode(wire::one::<layout_rules::LayoutRule>(body, ""))
    })
    .body(|body| recode_body::<layout_rules::LayoutRuleInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layout_rules::LIST_CRITERIA_FIELDS, |_, body| {
        wire::recode(wire::list::<shared::RuleCriteriaField>(
            body,
            "criteriaFields",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::LIST, |_, body| {
        wire::recode(wire::list::<layouts::Layout>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::GET, |_, body| {
        wire::recode(wire::one::<layouts::Layout>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::CREATE, |_, body| {
        wire::recode(wire::one::<layouts::Layout>(body, ""))
    })
    .body(|body| recode_body::<layouts::LayoutCreate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE, |_, body| {
        wire::recode(wire::one::<layouts::Layout>(body, ""))
    })
    .body(|body| recode_body::<layouts::LayoutUpdate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "transferToLayoutId")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::ACTIVATE, |_, body| {
        wire::recode(wire::one::<layouts::LayoutActivateResult>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DEACTIVATE, |_, body| {
        wire::recode(wire::one::<layouts::LayoutActivateResult>(body, ""))
    })
    .body(|body| recode_body::<Id>(body, "transferToLayoutId")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DUPLICATE, |_, body| {
        wire::recode(wire::one::<layouts::LayoutForm>(body, ""))
    })
    .body(|body| recode_body::<layouts::LayoutDuplicate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::DUPLICATE_FIELD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "layoutIds")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::EXPORT_PICK_LIST, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::GET_MY_FORM, |_, body| {
        wire::recode(wire::one::<layouts::LayoutForm>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::GET_STANDARD_FORMAT, |_, body| {
        wire::recode(wire::list::<layouts::LayoutStandardFormat>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::LIST_PROFILES, |_, body| {
        wire::recode(wire::list::<shared::Profile>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::REPLACE_VALUES, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<layouts::LayoutReplaceValues>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UNASSOCIATE_FIELD, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE_FIELD, |_, body| {
        wire::recode(wire::one::<layouts::LayoutUpdateFieldResult>(body, ""))
    })
    .body(|body| recode_body::<layouts::LayoutUpdateField>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&layouts::UPDATE_PROFILES, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "layoutProfileIds")),
    #[cfg(feature = "organization")]
    Entry::new(&licenses::GET_FEATURES, |_, body| {
        wire::recode(wire::list::<licenses::LicenseFeature>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&licenses::GET_PLAN, |_, body| {
        wire::recode(wire::one::<licenses::LicensePlan>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&locales::GET_COUNTRIES, |_, body| {
        wire::recode(wire::one::<locales::LocaleCountries>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&locales::GET_LANGUAGES, |_, body| {
        wire::recode(wire::one::<locales::LocaleLanguages>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&locales::LIST_TIME_ZONES, |_, body| {
        wire::recode(wire::list::<shared::NameRef>(body, "data"))
    }),
    Entry::new(&crate::mail_configurations::LIST, decode::json_or_default),
    Entry::new(&crate::mail_configurations::UPDATE, decode::json_or_default),
    Entry::new(
        &crate::mail_configurations::REPLACE,
        decode::json_or_default,
    ),
    Entry::new(
        &crate::mail_configurations::GET_FOR_DEPARTMENT,
        decode::json_or_default,
    ),
    Entry::new(
        &crate::mail_configurations::REPLACE_FOR_DEPARTMENT,
        decode::json_or_default,
    ),
    Entry::new(
        &crate::mail_configurations::UPDATE_FOR_DEPARTMENT,
        decode::json_or_default,
    ),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::LIST, |_, body| {
        wire::recode(wire::list::<mail_reply_addresses::MailReplyAddress>(
            body, "data",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::GET, |_, body| {
        wire::recode(wire::one::<mail_reply_addresses::MailReplyAddress>(
            body, "data",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::CREATE, |_, body| {
        wire::recode(wire::one::<mail_reply_addresses::MailReplyAddress>(
            body, "data",
        ))
    })
    .body(|body| recode_body::<mail_reply_addresses::MailReplyAddressCreate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::UPDATE, |_, body| {
        wire::recode(wire::one::<mail_reply_addresses::MailReplyAddress>(
            body, "data",
        ))
    })
    .body(|body| recode_body::<mail_reply_addresses::MailReplyAddressUpdate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&mail_reply_addresses::SEND_VERIFICATION, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::LIST, |_, body| {
        wire::recode(wire::list::<shared::Module>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::GET, |_, body| {
        wire::recode(wire::one::<shared::Module>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::CREATE, |_, body| {
        wire::recode(wire::one::<shared::Module>(body, ""))
    })
    .body(|body| recode_body::<modules::ModuleCreate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&modules::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Module>(body, ""))
    })
    .body(|body| recode_body::<modules::ModuleUpdate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&modules::LIST_LEGACY, |_, body| {
        wire::recode(wire::one::<modules::LegacyModules>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&modules::LIST_MINE, |_, body| {
        wire::recode(wire::list::<modules::MyModule>(body, "modules"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::LIST, |_, body| {
        wire::recode(wire::list::<organization_fields::OrganizationField>(
            body, "data",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::GET, |_, body| {
        wire::recode(wire::one::<organization_fields::OrganizationField>(
            body, "",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::CREATE, |_, body| {
        wire::recode(wire::one::<organization_fields::OrganizationField>(
            body, "",
        ))
    })
    .body(|body| recode_body::<organization_fields::OrganizationFieldInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::UPDATE, |_, body| {
        wire::recode(wire::one::<organization_fields::OrganizationField>(
            body, "",
        ))
    })
    .body(|body| recode_body::<organization_fields::OrganizationFieldInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::GET_CUSTOM_FIELD_COUNT, |_, body| {
        wire::recode(wire::one::<
            organization_fields::OrganizationFieldCustomFieldCount,
        >(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::LIST_CRITERIA_REFERENCES, |_, body| {
        wire::recode(wire::one::<
            std::collections::BTreeMap<
                String,
                Vec<organization_fields::OrganizationFieldCriteriaReferences>,
            >,
        >(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::LIST_PERMISSIONS, |_, body| {
        wire::recode(wire::list::<organization_fields::OrganizationFieldPermission>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&organization_fields::UPDATE_PERMISSIONS, |_, body| {
        wire::recode(wire::list::<organization_fields::OrganizationFieldPermission>(body, "data"))
    })
    .body(|body| {
        recode_body::<Vec<organization_fields::OrganizationFieldUpdatePermissions>>(
            body, "profiles",
        )
    }),
    Entry::new(&crate::organizations::LIST, decode::json_or_default),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::GET, |_, body| {
        wire::recode(wire::one::<organizations::OrganizationDetails>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPDATE, |_, body| {
        wire::recode(wire::one::<organizations::OrganizationDetails>(body, ""))
    })
    .body(|body| recode_body::<organizations::OrganizationUpdate>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DELETE_FAVICON, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DELETE_LOGO, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DOWNLOAD_FAVICON, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DOWNLOAD_LOGO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::LIST_ACCESSIBLE, |_, body| {
        wire::recode(wire::list::<organizations::AccessibleOrganization>(
            body, "data",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::MARK_DEFAULT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "id")),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPLOAD_FAVICON, |_, body| {
        wire::recode(wire::one::<organizations::OrganizationUploadFaviconResult>(
            body, "",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPLOAD_LOGO, |_, body| {
        wire::recode(wire::one::<organizations::OrganizationUploadLogoResult>(
            body, "",
        ))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&pinned_conversations::LIST, |_, body| {
        wire::recode(wire::list::<pinned_conversations::PinnedConversation>(
            body, "data",
        ))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&pinned_conversations::PIN, |_, body| {
        wire::recode(wire::one::<pinned_conversations::PinnedConversationResult>(
            body, "",
        ))
    })
    .body(|body| recode_body::<pinned_conversations::PinnedConversationInput>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&pinned_conversations::UNPIN, |_, body| {
        wire::recode(wire::list::<
            pinned_conversations::PinnedConversationUnpinResult,
        >(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&product_attachments::LIST, |_, body| {
        wire::recode(wire::list::<shared::Attachment>(body, "data"))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&product_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<shared::AttachmentUploadResult>(body, ""))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&product_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&product_attachments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::LIST, |_, body| {
        wire::recode(wire::list::<products::Product>(body, "data"))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::GET, |_, body| {
        wire::recode(wire::one::<products::Product>(body, ""))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::CREATE, |_, body| {
        wire::recode(wire::one::<products::Product>(body, ""))
    })
    .body(|body| recode_body::<products::ProductCreate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::UPDATE, |_, body| {
        wire::recode(wire::one::<products::Product>(body, ""))
    })
    .body(|body| recode_body::<products::ProductUpdate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<products::ProductMoveToTrash>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::SEARCH, |_, body| {
        wire::recode(wire::list::<products::Product>(body, "data"))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::ASSOCIATE_ACCOUNTS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<products::ProductAssociateAccounts>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::ASSOCIATE_CONTACTS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<products::ProductAssociateAccounts>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::LIST_BY_ACCOUNT, |_, body| {
        wire::recode(wire::list::<products::Product>(body, "data"))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::LIST_BY_CONTACT, |_, body| {
        wire::recode(wire::list::<products::Product>(body, "data"))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&products::SEARCH_DUPLICATES, |_, body| {
        wire::recode(wire::list::<products::DuplicateProduct>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::LIST, |_, body| {
        wire::recode(wire::list::<shared::Profile>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::GET, |_, body| {
        wire::recode(wire::one::<shared::Profile>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Profile>(body, ""))
    })
    .body(|body| recode_body::<profiles::ProfileUpdate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "transferToProfileId")),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::DUPLICATE, |_, body| {
        wire::recode(wire::one::<profiles::ProfileDetails>(body, ""))
    })
    .body(|body| recode_body::<profiles::ProfileDuplicate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::GET_LIGHT_AGENT, |_, body| {
        wire::recode(wire::one::<profiles::ProfileDetails>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::GET_MINE, |_, body| {
        wire::recode(wire::one::<profiles::ProfileDetails>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::GET_MY_PERMISSIONS, |_, body| {
        wire::recode(wire::one::<profiles::ProfileMyPermissions>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&profiles::LIST_AGENTS, |_, body| {
        wire::recode(wire::list::<shared::Agent>(body, "agents"))
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::LIST, |_, body| {
        wire::recode(wire::list::<records::Record>(body, "data"))
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::GET, |_, body| {
        wire::recode(wire::one::<records::Record>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::CREATE, |_, body| {
        wire::recode(wire::one::<records::Record>(body, ""))
    })
    .body(|body| recode_body::<records::RecordCreate>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&records::UPDATE, |_, body| {
        wire::recode(wire::one::<records::Record>(body, ""))
    })
    .body(|body| recode_body::<records::RecordUpdate>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&records::UPDATE_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<records::RecordUpdateMany>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&records::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::list::<records::RecordMoveToTrashResult>(body, "data"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "recordIds")),
    #[cfg(feature = "data")]
    Entry::new(&records::SEARCH, |_, body| {
        wire::recode(wire::list::<records::Record>(body, "data"))
    }),
    #[cfg(feature = "data")]
    Entry::new(&records::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::LIST, |_, body| {
        wire::recode(wire::list::<recycle_bin::RecycleBin>(body, "data"))
    }),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::DELETE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::DELETE_ALL, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::RESTORE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<recycle_bin::RecycleBinRestore>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&recycle_bin::RESTORE_ALL, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "data")]
    Entry::new(&reports::LIST_FIELDS, |_, body| {
        wire::recode(wire::list::<shared::Field>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::LIST, |_, body| {
        wire::recode(wire::list::<roles::Role>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::GET, |_, body| {
        wire::recode(wire::one::<roles::Role>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::CREATE, |_, body| {
        wire::recode(wire::one::<roles::Role>(body, ""))
    })
    .body(|body| recode_body::<roles::RoleInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&roles::UPDATE, |_, body| {
        wire::recode(wire::one::<roles::Role>(body, ""))
    })
    .body(|body| recode_body::<roles::RoleInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&roles::DELETE, |_, body| wire::recode(wire::nothing(body)))
        .body(|body| recode_body::<Id>(body, "transferToRoleId")),
    #[cfg(feature = "settings")]
    Entry::new(&roles::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::GET_PERSONAL, |_, body| {
        wire::recode(wire::one::<roles::Role>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::LIST_AGENTS, |_, body| {
        wire::recode(wire::list::<Id>(body, "associatedAgents"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&roles::LIST_BY_IDS, |_, body| {
        wire::recode(wire::list::<roles::Role>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&routing_preferences::GET, |_, body| {
        wire::recode(wire::one::<routing_preferences::RoutingPreference>(
            body, "",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&routing_preferences::UPDATE, |_, body| {
        wire::recode(wire::one::<routing_preferences::RoutingPreference>(
            body, "",
        ))
    })
    .body(|body| recode_body::<routing_preferences::RoutingPreferenceUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&rule_groups::LIST, |_, body| {
        wire::recode(wire::list::<rule_groups::RuleGroup>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&rule_groups::CREATE, |_, body| {
        wire::recode(wire::one::<rule_groups::RuleGroup>(body, ""))
    })
    .body(|body| recode_body::<rule_groups::RuleGroupCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&rule_groups::UPDATE, |_, body| {
        wire::recode(wire::one::<rule_groups::RuleGroup>(body, ""))
    })
    .body(|body| recode_body::<rule_groups::RuleGroupUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&rule_groups::UPDATE_STATUS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Json>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&search::ALL, |_, body| {
        wire::recode(wire::list::<search::SearchResult>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::LIST, |_, body| {
        wire::recode(wire::list::<skill_types::SkillType>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::GET, |_, body| {
        wire::recode(wire::one::<skill_types::SkillType>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::CREATE, |_, body| {
        wire::recode(wire::one::<skill_types::SkillType>(body, ""))
    })
    .body(|body| recode_body::<skill_types::SkillTypeCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::UPDATE, |_, body| {
        wire::recode(wire::one::<skill_types::SkillType>(body, ""))
    })
    .body(|body| recode_body::<String>(body, "name")),
    #[cfg(feature = "automation")]
    Entry::new(&skill_types::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::LIST, |_, body| {
        wire::recode(wire::list::<skills::Skill>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::GET, |_, body| {
        wire::recode(wire::one::<skills::Skill>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::CREATE, |_, body| {
        wire::recode(wire::one::<skills::Skill>(body, ""))
    })
    .body(|body| recode_body::<skills::SkillCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&skills::UPDATE, |_, body| {
        wire::recode(wire::one::<skills::Skill>(body, ""))
    })
    .body(|body| recode_body::<skills::SkillUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&skills::DELETE, |_, body| wire::recode(wire::nothing(body))),
    #[cfg(feature = "automation")]
    Entry::new(&skills::EXECUTE_ASSIGNMENT, |_, body| {
        wire::recode(wire::one::<skills::SkillExecuteAssignmentResult>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::GET_CONFIGURATION, |_, body| {
        wire::recode(wire::one::<skills::SkillConfiguration>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::LIST_BY_AGENT, |_, body| {
        wire::recode(wire::list::<skills::Skill>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::LIST_CRITERIA_FIELDS, |_, body| {
        wire::recode(wire::list::<shared::CriteriaField>(body, "criteriaFields"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::LIST_RELATED_RULES, |_, body| {
        wire::recode(wire::list::<shared::RelatedRule>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::MAP_TO_AGENT, |_, body| {
        wire::recode(wire::list::<skills::SkillMapToAgentResult>(body, "data"))
    })
    .body(|body| recode_body::<skills::SkillMapToAgent>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&skills::RECALCULATE_FOR_TICKET, |_, body| {
        wire::recode(wire::one::<skills::SkillRecalculateForTicketResult>(
            body, "",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&skills::REORDER, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<skills::SkillMapToAgent>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&skills::UPDATE_CONFIGURATION, |_, body| {
        wire::recode(wire::one::<skills::SkillConfiguration>(body, ""))
    })
    .body(|body| recode_body::<skills::SkillUpdateConfiguration>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::LIST, |_, body| {
        wire::recode(wire::list::<subject_access_requests::SubjectAccessRequest>(
            body, "data",
        ))
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::GET, |_, body| {
        wire::recode(wire::one::<subject_access_requests::SubjectAccessRequest>(
            body, "",
        ))
    }),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    })
    .body(|body| recode_body::<subject_access_requests::SubjectAccessRequestCount>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::ERASE, |_, body| {
        wire::recode(wire::one::<
            subject_access_requests::SubjectAccessRequestEraseResult,
        >(body, ""))
    })
    .body(|body| recode_body::<subject_access_requests::SubjectAccessRequestErase>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::ERASE_ALL, |_, body| {
        wire::recode(wire::one::<
            subject_access_requests::SubjectAccessRequestEraseAllResult,
        >(body, ""))
    })
    .body(|body| recode_body::<subject_access_requests::SubjectAccessRequestEraseAll>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::EXPORT, |_, body| {
        wire::recode(wire::one::<
            subject_access_requests::SubjectAccessRequestEraseResult,
        >(body, ""))
    })
    .body(|body| recode_body::<subject_access_requests::SubjectAccessRequestErase>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&subject_access_requests::EXPORT_ALL, |_, body| {
        wire::recode(wire::one::<
            subject_access_requests::SubjectAccessRequestEraseAllResult,
        >(body, ""))
    })
    .body(|body| recode_body::<subject_access_requests::SubjectAccessRequestExportAll>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(
        &subject_access_requests::GET_FIELDS_AND_CONDITIONS,
        |_, body| {
            wire::recode(wire::one::<
                subject_access_requests::SubjectAccessRequestFieldsAndConditions,
            >(body, ""))
        },
    ),
    #[cfg(feature = "settings")]
    Entry::new(&support_email_domain::GET, |_, body| {
        wire::recode(wire::one::<support_email_domain::SupportEmailDomain>(
            body, "",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&support_email_domain::UPDATE, |_, body| {
        wire::recode(wire::one::<support_email_domain::SupportEmailDomain>(
            body, "",
        ))
    })
    .body(|body| recode_body::<support_email_domain::SupportEmailDomainUpdate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::LIST, |_, body| {
        wire::recode(wire::list::<support_plans::SupportPlan>(body, "data"))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::GET, |_, body| {
        wire::recode(wire::one::<support_plans::SupportPlan>(body, ""))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::CREATE, |_, body| {
        wire::recode(wire::one::<support_plans::SupportPlan>(body, ""))
    })
    .body(|body| recode_body::<support_plans::SupportPlanCreate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::UPDATE, |_, body| {
        wire::recode(wire::one::<support_plans::SupportPlan>(body, ""))
    })
    .body(|body| recode_body::<support_plans::SupportPlanUpdate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&support_plans::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_attachments::LIST, |_, body| {
        wire::recode(wire::list::<shared::Attachment>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<shared::AttachmentUploadResult>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "activities")]
    Entry::new(&task_attachments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_comments::LIST, |_, body| {
        wire::recode(wire::list::<task_comments::TaskComment>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_comments::GET, |_, body| {
        wire::recode(wire::one::<task_comments::TaskComment>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_comments::CREATE, |_, body| {
        wire::recode(wire::one::<task_comments::TaskComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentInput>(body, "")),
];
