// Written by `cargo xtask codegen` from xtask/catalog/desk/; changes belong there.
//! Operations by name, a part of the table.

use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::recode_body;
use zoho_http::wire;
use zoho_http::wire::Other;

#[cfg(feature = "contacts")]
use super::super::account_attachments;
#[cfg(feature = "contacts")]
use super::super::account_comments;
#[cfg(feature = "contacts")]
use super::super::account_contact_mappings;
#[cfg(feature = "contacts")]
use super::super::account_deduplication;
#[cfg(feature = "contacts")]
use super::super::account_followers;
#[cfg(feature = "contacts")]
use super::super::account_slas;
#[cfg(feature = "contacts")]
use super::super::account_time_entries;
#[cfg(feature = "contacts")]
use super::super::accounts;
#[cfg(feature = "activities")]
use super::super::activities;
#[cfg(feature = "organization")]
use super::super::actors;
#[cfg(feature = "organization")]
use super::super::agent_availability;
#[cfg(feature = "organization")]
use super::super::agent_signatures;
#[cfg(feature = "organization")]
use super::super::agent_time_entries;
#[cfg(feature = "organization")]
use super::super::agents;
#[cfg(feature = "knowledge-base")]
use super::super::article_attachments;
#[cfg(feature = "knowledge-base")]
use super::super::article_comments;
#[cfg(feature = "knowledge-base")]
use super::super::article_feedbacks;
#[cfg(feature = "knowledge-base")]
use super::super::article_statistics;
#[cfg(feature = "knowledge-base")]
use super::super::article_translations;
#[cfg(feature = "knowledge-base")]
use super::super::article_view_preferences;
#[cfg(feature = "knowledge-base")]
use super::super::articles;
#[cfg(feature = "automation")]
use super::super::automation_engines;
#[cfg(feature = "help-center")]
use super::super::badges;
#[cfg(feature = "automation")]
use super::super::blueprints;
#[cfg(feature = "data")]
use super::super::bulk_exports;
#[cfg(feature = "data")]
use super::super::bulk_imports;
#[cfg(feature = "automation")]
use super::super::business_hours;
#[cfg(feature = "activities")]
use super::super::call_attachments;
#[cfg(feature = "activities")]
use super::super::call_comments;
#[cfg(feature = "activities")]
use super::super::calls;
#[cfg(feature = "organization")]
use super::super::channels;
#[cfg(feature = "community")]
use super::super::community_attachments;
#[cfg(feature = "community")]
use super::super::community_categories;
#[cfg(feature = "community")]
use super::super::community_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "contacts")]
    Entry::new(&account_attachments::LIST, |_, body| {
        wire::recode(wire::list::<shared::Attachment>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<shared::AttachmentUploadResult>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "contacts")]
    Entry::new(&account_attachments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::LIST, |_, body| {
        wire::recode(wire::list::<shared::Comment>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::GET, |_, body| {
        wire::recode(wire::one::<shared::Comment>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::CREATE, |_, body| {
        wire::recode(wire::one::<shared::Comment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentCreate>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Comment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentUpdate>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_contact_mappings::UPDATE, |_, body| {
        wire::recode(wire::one::<account_contact_mappings::AccountContactMapping>(body, "data"))
    })
    .body(|body| recode_body::<account_contact_mappings::AccountContactMappingUpdate>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&account_deduplication::GET_DEFAULT_FIELD, |_, body| {
        wire::recode(wire::one::<
            account_deduplication::AccountDeduplicationDefaultField,
        >(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_deduplication::LIST_DUPLICATES, |_, body| {
        wire::recode(wire::list::<account_deduplication::DuplicateAccountGroup>(
            body, "data",
        ))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_deduplication::LIST_VALUES, |_, body| {
        wire::recode(wire::list::<shared::DeduplicationValue>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_deduplication::SET_DEFAULT_FIELD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| {
        recode_body::<account_deduplication::AccountDeduplicationSetDefaultField>(body, "")
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_followers::LIST, |_, body| {
        wire::recode(wire::list::<shared::AgentRef>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_followers::ADD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "followerIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&account_followers::REMOVE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "followerIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&account_slas::LIST, |_, body| {
        wire::recode(wire::list::<account_slas::AccountSla>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_slas::SET, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<bool>(body, "associate")),
    #[cfg(feature = "contacts")]
    Entry::new(&account_time_entries::LIST, |_, body| {
        wire::recode(wire::list::<account_time_entries::AccountTimeEntry>(
            body, "data",
        ))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_time_entries::GET_SUMMATION, |_, body| {
        wire::recode(wire::one::<shared::TimeEntrySummation>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST, |_, body| {
        wire::recode(wire::list::<accounts::Account>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::GET, |_, body| {
        wire::recode(wire::one::<accounts::Account>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::CREATE, |_, body| {
        wire::recode(wire::one::<accounts::Account>(body, ""))
    })
    .body(|body| recode_body::<accounts::AccountInput>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::UPDATE, |_, body| {
        wire::recode(wire::one::<accounts::Account>(body, ""))
    })
    .body(|body| recode_body::<accounts::AccountInput>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::UPDATE_MANY, |_, body| {
        wire::recode(wire::one::<accounts::AccountUpdateManyResult>(body, ""))
    })
    .body(|body| recode_body::<shared::FieldUpdate>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "accountIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::SEARCH, |_, body| {
        wire::recode(wire::list::<accounts::Account>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::ASSOCIATE_PRODUCTS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<accounts::AccountAssociateProducts>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::GET_STATISTICS, |_, body| {
        wire::recode(wire::one::<accounts::AccountStatistics>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_BY_CONTACT, |_, body| {
        wire::recode(wire::list::<accounts::Account>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_BY_PRODUCT, |_, body| {
        wire::recode(wire::list::<accounts::Account>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_CONTRACTS, |_, body| {
        wire::recode(wire::list::<shared::Contract>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_HISTORY, |_, body| {
        wire::recode(wire::list::<shared::History>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_TICKETS, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::MERGE, |_, body| {
        wire::recode(wire::one::<accounts::AccountMergeResult>(body, ""))
    })
    .body(|body| recode_body::<accounts::AccountMerge>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&activities::LIST, |_, body| {
        wire::recode(wire::list::<activities::Activity>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&activities::SEARCH, |_, body| {
        wire::recode(wire::list::<activities::Activity>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&activities::EMPTY_SPAM, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "departmentId")),
    #[cfg(feature = "organization")]
    Entry::new(&actors::LIST, |_, body| {
        wire::recode(wire::list::<actors::Actor>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&actors::GET, |_, body| {
        wire::recode(wire::one::<actors::Actor>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::LIST, |_, body| {
        wire::recode(wire::list::<agent_availability::AgentAvailability>(
            body, "data",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::GET_CONFIG, |_, body| {
        wire::recode(wire::one::<agent_availability::AgentAvailabilityConfig>(
            body, "",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::LIST_OFFLINE, |_, body| {
        wire::recode(wire::one::<agent_availability::OfflineAgent>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::LIST_ONLINE, |_, body| {
        wire::recode(wire::one::<agent_availability::OfflineAgent>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::UPDATE_CONFIG, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<agent_availability::AgentAvailabilityConfig>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&agent_signatures::GET, |_, body| {
        wire::recode(wire::one::<agent_signatures::AgentSignature>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_signatures::UPDATE, |_, body| {
        wire::recode(wire::one::<agent_signatures::AgentSignature>(body, ""))
    })
    .body(|body| recode_body::<agent_signatures::AgentSignatureUpdate>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&agent_signatures::UPDATE_CUSTOMIZED_SIGNATURE, |_, body| {
        wire::recode(wire::one::<agent_signatures::AgentSignature>(body, ""))
    })
    .body(|body| {
        recode_body::<agent_signatures::AgentSignatureUpdateCustomizedSignature>(body, "")
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_time_entries::LIST, |_, body| {
        wire::recode(wire::list::<agent_time_entries::AgentTimeEntry>(
            body, "data",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_time_entries::GET, |_, body| {
        wire::recode(wire::one::<agent_time_entries::AgentTimeEntry>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_time_entries::GET_SUMMATION, |_, body| {
        wire::recode(wire::one::<agent_time_entries::AgentTimeEntrySummation>(
            body, "",
        ))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::LIST, |_, body| {
        wire::recode(wire::list::<shared::Agent>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET, |_, body| {
        wire::recode(wire::one::<shared::Agent>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::CREATE, |_, body| {
        wire::recode(wire::one::<shared::Agent>(body, ""))
    })
    .body(|body| recode_body::<agents::AgentCreate>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Agent>(body, ""))
    })
    .body(|body| recode_body::<agents::AgentUpdate>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DELETE, |_, body| wire::recode(wire::nothing(body))),
    #[cfg(feature = "organization")]
    Entry::new(&agents::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::ACTIVATE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "agentIds")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::ANONYMIZE_DELETED, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<shared::AgentAnonymizeDeleted>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DEACTIVATE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DELETE_MY_PHOTO, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DELETE_UNCONFIRMED, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "agentIds")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DISPLAY_ENTITY, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DOWNLOAD_PHOTO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_BY_EMAIL, |_, body| {
        wire::recode(wire::one::<shared::Agent>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_BY_ZUID, |_, body| {
        wire::recode(wire::one::<shared::Agent>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_COUNTS, |_, body| {
        wire::recode(wire::one::<agents::AgentCounts>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_ME, |_, body| {
        wire::recode(wire::one::<agents::CurrentAgent>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_MY_ENTITY_PREFERENCES, |_, body| {
        wire::recode(wire::list::<agents::AgentEntityPreference>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_MY_PREFERENCES, |_, body| {
        wire::recode(wire::one::<agents::AgentPreferences>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::LIST_BY_IDS, |_, body| {
        wire::recode(wire::list::<shared::Agent>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::LIST_DELETED, |_, body| {
        wire::recode(wire::list::<agents::AgentDeleted>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::REINVITE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "agentIds")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::SCHEDULE_REASSIGNMENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<agents::AgentReassignment>>(body, "agentReassignment")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::UPDATE_MY_ENTITY_PREFERENCES, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<agents::AgentEntityPreference>>(body, "data")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::UPDATE_MY_PREFERENCES, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<agents::AgentPreferencesUpdate>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&agents::UPLOAD_MY_PHOTO, |_, body| {
        wire::recode(wire::one::<agents::AgentPhoto>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::LIST, |_, body| {
        wire::recode(wire::list::<shared::ArticleAttachment>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<
            article_attachments::ArticleAttachmentUploadResult,
        >(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::REPLACE, |_, body| {
        wire::recode(wire::one::<shared::ArticleAttachment>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::ASSOCIATE, |_, body| {
        wire::recode(wire::one::<shared::ArticleAttachment>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(
        &article_attachments::ASSOCIATE_WITH_TRANSLATION,
        |_, body| wire::recode(wire::list::<shared::ArticleAttachment>(body, "data")),
    )
    .body(|body| recode_body::<Vec<Id>>(body, "attachmentIds")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(
        &article_attachments::DISSOCIATE_FROM_TRANSLATION,
        |_, body| wire::recode(wire::nothing(body)),
    )
    .body(|body| recode_body::<Vec<Id>>(body, "attachmentIds")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::LIST_BY_TRANSLATION, |_, body| {
        wire::recode(wire::list::<shared::ArticleAttachment>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::LIST_DOCS_RESOURCES, |_, body| {
        wire::recode(wire::list::<
            article_attachments::ArticleAttachmentDocsResource,
        >(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::UPLOAD_FOR_TRANSLATION, |_, body| {
        wire::recode(wire::one::<shared::ArticleAttachment>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::UPLOAD_LEGACY, |_, body| {
        wire::recode(wire::list::<
            article_attachments::ArticleAttachmentUploadLegacyResult,
        >(body, "attachments"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::LIST, |_, body| {
        wire::recode(wire::list::<article_comments::ArticleComment>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::GET, |_, body| {
        wire::recode(wire::one::<article_comments::ArticleComment>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::CREATE, |_, body| {
        wire::recode(wire::one::<article_comments::ArticleComment>(body, ""))
    })
    .body(|body| recode_body::<article_comments::ArticleCommentInput>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<article_comments::ArticleComment>(body, ""))
    })
    .body(|body| recode_body::<article_comments::ArticleCommentInput>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::APPROVE, |_, body| {
        wire::recode(wire::list::<shared::ApprovedComments>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::CONVERT_AS_TICKET, |_, body| {
        wire::recode(wire::one::<article_comments::ConvertedArticleComment>(
            body, "",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::COUNT_MODERATED, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::LIST_MODERATED, |_, body| {
        wire::recode(wire::list::<article_comments::ModeratedArticleComment>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::LIST, |_, body| {
        wire::recode(wire::list::<article_feedbacks::ArticleFeedback>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::GET, |_, body| {
        wire::recode(wire::one::<article_feedbacks::ArticleFeedback>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::CREATE, |_, body| {
        wire::recode(wire::one::<article_feedbacks::ArticleFeedback>(body, ""))
    })
    .body(|body| recode_body::<article_feedbacks::ArticleFeedbackCreate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::UPDATE, |_, body| {
        wire::recode(wire::one::<article_feedbacks::ArticleFeedback>(body, ""))
    })
    .body(|body| recode_body::<article_feedbacks::ArticleFeedbackUpdate>(body, "status")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::ADD_AS_TICKET, |_, body| {
        wire::recode(wire::one::<
            article_feedbacks::ArticleFeedbackAddAsTicketResult,
        >(body, ""))
    })
    .body(|body| recode_body::<article_feedbacks::ArticleFeedbackAddAsTicket>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::ADD_RESOLUTION, |_, body| {
        wire::recode(wire::one::<
            article_feedbacks::ArticleFeedbackAddResolutionResult,
        >(body, ""))
    })
    .body(|body| recode_body::<article_feedbacks::ArticleFeedbackAddResolution>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::DELETE_LEGACY, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::LIST_BY_TRANSLATION, |_, body| {
        wire::recode(wire::list::<article_feedbacks::ArticleFeedback>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::REPLACE_LEGACY, |_, body| {
        wire::recode(wire::one::<
            article_feedbacks::ArticleFeedbackAddAsTicketResult,
        >(body, ""))
    })
    .body(|body| recode_body::<article_feedbacks::ArticleFeedbackAddAsTicket>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::UPDATE_LEGACY, |_, body| {
        wire::recode(wire::one::<
            article_feedbacks::ArticleFeedbackAddAsTicketResult,
        >(body, ""))
    })
    .body(|body| recode_body::<article_feedbacks::ArticleFeedbackAddAsTicket>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::GET, |_, body| {
        wire::recode(wire::list::<article_statistics::ArticleStatistic>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::COUNT_TRANSLATION_USERS, |_, body| {
        wire::recode(wire::list::<article_statistics::TranslationUserCount>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::GENERATE_REPORTS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<article_statistics::ArticleReportRequest>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::GET_COUNTS, |_, body| {
        wire::recode(wire::list::<article_statistics::TranslationUserCount>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::GET_TRENDS, |_, body| {
        wire::recode(wire::one::<article_statistics::ArticleTrends>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_ARTICLE_USERS, |_, body| {
        wire::recode(wire::list::<article_statistics::ArticleUser>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_INTERACTED_USERS, |_, body| {
        wire::recode(wire::list::<article_statistics::ArticleUser>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_REPORTS, |_, body| {
        wire::recode(wire::list::<article_statistics::ArticleReport>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_TRANSLATION_USERS, |_, body| {
        wire::recode(wire::list::<article_statistics::ArticleUser>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_TRENDS, |_, body| {
        wire::recode(wire::one::<article_statistics::ArticleTrends>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::RESET, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<article_statistics::ArticleStatisticAction>>(body, "action")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIST, |_, body| {
        wire::recode(wire::list::<article_translations::ArticleTranslation>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET, |_, body| {
        wire::recode(wire::one::<article_translations::ArticleTranslation>(
            body, "",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::CREATE, |_, body| {
        wire::recode(wire::one::<article_translations::ArticleTranslation>(
            body, "",
        ))
    })
    .body(|body| recode_body::<article_translations::ArticleTranslationCreate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::UPDATE, |_, body| {
        wire::recode(wire::one::<article_translations::ArticleTranslation>(
            body, "",
        ))
    })
    .body(|body| recode_body::<article_translations::ArticleTranslationUpdate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::SEARCH, |_, body| {
        wire::recode(wire::list::<article_translations::ArticleTranslation>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::ADD_PERMALINK, |_, body| {
        wire::recode(wire::one::<
            article_translations::ArticleTranslationAddPermalinkResult,
        >(body, ""))
    })
    .body(|body| recode_body::<article_translations::ArticleTranslationAddPermalink>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::DISLIKE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::DUPLICATE, |_, body| {
        wire::recode(wire::one::<
            article_translations::ArticleTranslationDuplicateResult,
        >(body, ""))
    })
    .body(|body| recode_body::<article_translations::ArticleTranslationDuplicate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_ANSWER, |_, body| {
        wire::recode(wire::one::<article_translations::ArticleTranslationAnswer>(
            body, "",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_BY_LOCALE, |_, body| {
        wire::recode(wire::one::<article_translations::ArticleTranslation>(
            body, "",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_BY_PERMALINK, |_, body| {
        wire::recode(wire::one::<article_translations::ArticleTranslation>(
            body, "",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(
        &article_translations::GET_CONCURRENT_EDIT_STATUS,
        |_, body| {
            wire::recode(wire::one::<
                article_translations::ArticleTranslationConcurrentEditStatus,
            >(body, ""))
        },
    ),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_INSIGHTS, |_, body| {
        wire::recode(wire::one::<article_translations::ArticleTranslationInsights>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_PERMALINKS, |_, body| {
        wire::recode(wire::one::<
            article_translations::ArticleTranslationAddPermalinkResult,
        >(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_VERSION_DIFF, |_, body| {
        wire::recode(wire::one::<
            article_translations::ArticleTranslationVersionDiff,
        >(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIKE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIST_EXTERNAL_IMAGES, |_, body| {
        wire::recode(wire::list::<String>(body, "externalImageUrls"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIST_MANY, |_, body| {
        wire::recode(wire::list::<article_translations::ArticleTranslation>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIST_VERSIONS, |_, body| {
        wire::recode(wire::one::<Other>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::SEARCH_BY_TAG, |_, body| {
        wire::recode(wire::list::<article_translations::ArticleTranslation>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::UPDATE_PERMALINKS, |_, body| {
        wire::recode(wire::list::<shared::UpdatePermalinksResult>(body, "data"))
    })
    .body(|body| recode_body::<shared::UpdatePermalinks>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(
        &article_translations::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
        |_, body| {
            wire::recode(wire::one::<shared::UploadExternalImagesToGalleryResult>(
                body, "",
            ))
        },
    )
    .body(|body| {
        recode_body::<article_translations::ArticleTranslationUploadExternalImagesToGallery>(
            body, "",
        )
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_view_preferences::LIST, |_, body| {
        wire::recode(wire::list::<article_view_preferences::ArticleViewPreference>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_view_preferences::UPDATE, |_, body| {
        wire::recode(wire::one::<article_view_preferences::ArticleViewPreference>(body, ""))
    })
    .body(|body| recode_body::<article_view_preferences::ArticleViewPreferenceUpdate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::LIST, |_, body| {
        wire::recode(wire::list::<articles::Article>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::GET, |_, body| {
        wire::recode(wire::one::<articles::Article>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::CREATE, |_, body| {
        wire::recode(wire::one::<articles::Article>(body, ""))
    })
    .body(|body| recode_body::<articles::ArticleInput>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::UPDATE, |_, body| {
        wire::recode(wire::one::<articles::Article>(body, ""))
    })
    .body(|body| recode_body::<articles::ArticleUpdate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::SEARCH, |_, body| {
        wire::recode(wire::list::<articles::Article>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::CHECK_PERMALINK_AVAILABILITY, |_, body| {
        wire::recode(wire::one::<articles::ArticleCheckPermalinkAvailabilityResult>(body, ""))
    })
    .body(|body| recode_body::<articles::ArticleCheckPermalinkAvailability>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::CONVERT_CLOUD_DOCUMENT_TO_HTML, |_, body| {
        wire::recode(wire::one::<articles::ArticleConvertCloudDocumentToHtmlResult>(body, ""))
    })
    .body(|body| recode_body::<articles::ArticleConvertCloudDocumentToHtml>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::GET_INSIGHTS, |_, body| {
        wire::recode(wire::one::<articles::ArticleInsights>(body, ""))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::LIST_HISTORY, |_, body| {
        wire::recode(wire::list::<articles::ArticleHistory>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::LIST_SUGGESTIONS, |_, body| {
        wire::recode(wire::list::<articles::ArticleSuggestion>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::LIST_TAGS, |_, body| {
        wire::recode(wire::list::<String>(body, "data"))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::PREVIEW, |_, body| {
        wire::recode(wire::one::<articles::ArticleConvertCloudDocumentToHtmlResult>(body, ""))
    })
    .body(|body| recode_body::<articles::ArticleConvertCloudDocumentToHtmlResult>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::SCHEDULE_AUTO_TRANSLATE, |_, body| {
        wire::recode(wire::list::<articles::ArticleScheduleAutoTranslateResult>(
            body, "data",
        ))
    })
    .body(|body| recode_body::<articles::ArticleScheduleAutoTranslate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::SEARCH_LEGACY, |_, body| {
        wire::recode(wire::list::<articles::ArticleSearchLegacyResult>(
            body, "data",
        ))
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::SHARE_DOCS_WORKSPACE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<articles::ArticleInput>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::STOP_AUTO_TRANSLATE, |_, body| {
        wire::recode(wire::list::<articles::ArticleScheduleAutoTranslateResult>(
            body, "data",
        ))
    })
    .body(|body| recode_body::<articles::ArticleScheduleAutoTranslate>(body, "")),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY, |_, body| {
        wire::recode(wire::one::<shared::UploadExternalImagesToGalleryResult>(
            body, "",
        ))
    })
    .body(|body| recode_body::<articles::ArticleUploadExternalImagesToGallery>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&automation_engines::GET_FEATURE_COUNTS, |_, body| {
        wire::recode(wire::one::<automation_engines::AutomationEngineFeatureCounts>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&automation_engines::LIST_ACTIONS, |_, body| {
        wire::recode(wire::one::<automation_engines::AutomationEngineActions>(
            body, "",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&automation_engines::LIST_EVENTS, |_, body| {
        wire::recode(wire::list::<automation_engines::Event>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&automation_engines::LIST_MODULES, |_, body| {
        wire::recode(wire::list::<shared::Module>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&badges::LIST, |_, body| {
        wire::recode(wire::list::<badges::Badge>(body, ""))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&badges::ASSOCIATE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "badgeIds")),
    #[cfg(feature = "help-center")]
    Entry::new(&badges::DISSOCIATE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "badgeIds")),
    #[cfg(feature = "help-center")]
    Entry::new(&badges::LIST_BY_USER, |_, body| {
        wire::recode(wire::list::<badges::Badge>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::DISCARD_TRANSITION_DRAFT, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::LIST_CRITERIA_FIELDS, |_, body| {
        wire::recode(wire::list::<shared::CriteriaField>(body, "criteriaFields"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::LIST_FIELDS_TO_CONFIGURE, |_, body| {
        wire::recode(wire::list::<blueprints::BlueprintFieldsToConfigure>(
            body, "fields",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::SAVE_TRANSITION_DRAFT, |_, body| {
        wire::recode(wire::one::<blueprints::SavedTransitionDraft>(body, ""))
    })
    .body(|body| recode_body::<blueprints::TransitionDraft>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&bulk_exports::GET, |_, body| {
        wire::recode(wire::one::<bulk_exports::BulkExport>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&bulk_exports::CREATE, |_, body| {
        wire::recode(wire::one::<bulk_exports::BulkExport>(body, ""))
    })
    .body(|body| recode_body::<bulk_exports::BulkExportCreate>(body, "")),
    #[cfg(feature = "data")]
    Entry::new(&bulk_exports::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "data")]
    Entry::new(&bulk_imports::GET_SAMPLE_DATA, |_, body| {
        wire::recode(wire::one::<bulk_imports::BulkImportSampleData>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::LIST, |_, body| {
        wire::recode(wire::list::<business_hours::BusinessHour>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::GET, |_, body| {
        wire::recode(wire::one::<business_hours::BusinessHour>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::CREATE, |_, body| {
        wire::recode(wire::one::<business_hours::BusinessHour>(body, ""))
    })
    .body(|body| recode_body::<business_hours::BusinessHourCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::UPDATE, |_, body| {
        wire::recode(wire::one::<business_hours::BusinessHour>(body, ""))
    })
    .body(|body| recode_body::<business_hours::BusinessHourUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::LIST_RELATED_RULES, |_, body| {
        wire::recode(wire::list::<shared::RelatedRule>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<shared::AttachmentUploadResult>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "activities")]
    Entry::new(&call_attachments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::LIST, |_, body| {
        wire::recode(wire::list::<call_comments::CallComment>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::GET, |_, body| {
        wire::recode(wire::one::<call_comments::CallComment>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::CREATE, |_, body| {
        wire::recode(wire::one::<call_comments::CallComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<call_comments::CallComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::REPLACE, |_, body| {
        wire::recode(wire::one::<call_comments::CallComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::LIST, |_, body| {
        wire::recode(wire::list::<calls::Call>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::GET, |_, body| {
        wire::recode(wire::one::<calls::Call>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::CREATE, |_, body| {
        wire::recode(wire::one::<calls::Call>(body, ""))
    })
    .body(|body| recode_body::<calls::CallInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&calls::UPDATE, |_, body| {
        wire::recode(wire::one::<calls::Call>(body, ""))
    })
    .body(|body| recode_body::<calls::CallInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&calls::UPDATE_MANY, |_, body| {
        wire::recode(wire::list::<shared::ApprovedComments>(body, "results"))
    })
    .body(|body| recode_body::<calls::CallUpdateMany>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&calls::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "entityIds")),
    #[cfg(feature = "activities")]
    Entry::new(&calls::SEARCH, |_, body| {
        wire::recode(wire::list::<calls::Call>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::CLEAR_LIVE_CALL, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::DELETE_SPAM, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "callIds")),
    #[cfg(feature = "activities")]
    Entry::new(&calls::EMPTY_SPAM, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<calls::EmptySpam>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&calls::LIST_BY_TICKET, |_, body| {
        wire::recode(wire::list::<calls::Call>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&channels::LIST, |_, body| {
        wire::recode(wire::list::<channels::Channel>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&channels::GET, |_, body| {
        wire::recode(wire::one::<channels::Channel>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&channels::DOWNLOAD_PHOTO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&channels::UPLOAD_PHOTO, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<shared::CommunityAttachmentUploadResult>(
            body, "",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::LIST, |_, body| {
        wire::recode(wire::list::<community_categories::CommunityCategory>(
            body,
            "categories",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::GET, |_, body| {
        wire::recode(wire::one::<community_categories::CommunityCategory>(
            body, "",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::DISABLE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::ENABLE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::FOLLOW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::GET_BY_PERMALINK, |_, body| {
        wire::recode(wire::one::<community_categories::CommunityCategory>(
            body, "",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::LIST_ALL, |_, body| {
        wire::recode(wire::list::<community_categories::CommunityCategoryAll>(
            body,
            "categories",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::LIST_FOLLOWERS, |_, body| {
        wire::recode(wire::list::<shared::FollowingUser>(body, "data"))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::LOCK, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::UNFOLLOW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::UPLOAD_LOGO, |_, body| {
        wire::recode(wire::one::<shared::AddAttachment>(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::LIST, |_, body| {
        wire::recode(wire::list::<community_comments::CommunityComment>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::GET, |_, body| {
        wire::recode(wire::one::<community_comments::CommunityComment>(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::CREATE, |_, body| {
        wire::recode(wire::one::<community_comments::CommunityComment>(body, ""))
    })
    .body(|body| recode_body::<community_comments::CommunityCommentInput>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<community_comments::CommunityComment>(body, ""))
    })
    .body(|body| recode_body::<community_comments::CommunityCommentUpdate>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::APPROVE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "commentIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::CREATE_REPLY, |_, body| {
        wire::recode(wire::one::<
            community_comments::CommunityCommentCreateReplyResult,
        >(body, ""))
    })
    .body(|body| recode_body::<community_comments::CommunityCommentInput>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::DELETE_TRASHED, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "commentIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::DOWNLOAD_ATTACHMENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::DOWNLOAD_REPLY_ATTACHMENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::LIST_BY_USER, |_, body| {
        wire::recode(wire::list::<community_comments::CommunityUserComment>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::LIST_FOR_MODERATION, |_, body| {
        wire::recode(wire::list::<
            community_comments::CommunityCommentForModeration,
        >(body, "data"))
    }),
];
