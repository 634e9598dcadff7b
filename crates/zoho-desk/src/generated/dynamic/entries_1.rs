// Written by `cargo xtask codegen` from xtask/catalog/desk/; changes belong there.
//! Operations by name, a part of the table.

use zoho_http::ExtraFields;
use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::answer;
use zoho_http::dynamic::nothing;

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
        answer(&account_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_attachments::UPLOAD, |_, body| {
        answer(&account_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_attachments::DOWNLOAD, |_, body| {
        nothing(&account_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "contacts")]
    Entry::new(&account_attachments::DELETE, |_, body| {
        nothing(&account_attachments::DELETE, body)
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::LIST, |_, body| {
        answer(&account_comments::LIST, body, |check| {
            check.list::<shared::Comment>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::GET, |_, body| {
        answer(&account_comments::GET, body, |check| {
            check.member::<shared::Comment>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::CREATE, |_, body| {
        answer(&account_comments::CREATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentCreate>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::UPDATE, |_, body| {
        answer(&account_comments::UPDATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentUpdate>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_comments::DELETE, |_, body| {
        nothing(&account_comments::DELETE, body)
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_contact_mappings::UPDATE, |_, body| {
        answer(&account_contact_mappings::UPDATE, body, |check| {
            check.member::<account_contact_mappings::AccountContactMapping>("data");
        })
    })
    .body(|check| {
        check.member::<account_contact_mappings::AccountContactMappingUpdate>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_deduplication::GET_DEFAULT_FIELD, |_, body| {
        answer(&account_deduplication::GET_DEFAULT_FIELD, body, |check| {
            check.member::<account_deduplication::AccountDeduplicationDefaultField>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_deduplication::LIST_DUPLICATES, |_, body| {
        answer(&account_deduplication::LIST_DUPLICATES, body, |check| {
            check.list::<account_deduplication::DuplicateAccountGroup>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_deduplication::LIST_VALUES, |_, body| {
        answer(&account_deduplication::LIST_VALUES, body, |check| {
            check.list::<shared::DeduplicationValue>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_deduplication::SET_DEFAULT_FIELD, |_, body| {
        nothing(&account_deduplication::SET_DEFAULT_FIELD, body)
    })
    .body(|check| {
        check.member::<account_deduplication::AccountDeduplicationSetDefaultField>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_followers::LIST, |_, body| {
        answer(&account_followers::LIST, body, |check| {
            check.list::<shared::AgentRef>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_followers::ADD, |_, body| {
        nothing(&account_followers::ADD, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_followers::REMOVE, |_, body| {
        nothing(&account_followers::REMOVE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_slas::LIST, |_, body| {
        answer(&account_slas::LIST, body, |check| {
            check.list::<account_slas::AccountSla>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_slas::SET, |_, body| {
        nothing(&account_slas::SET, body)
    })
    .body(|check| {
        check.member::<bool>("associate");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_time_entries::LIST, |_, body| {
        answer(&account_time_entries::LIST, body, |check| {
            check.list::<account_time_entries::AccountTimeEntry>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&account_time_entries::GET_SUMMATION, |_, body| {
        answer(&account_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST, |_, body| {
        answer(&accounts::LIST, body, |check| {
            check.list::<accounts::Account>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::GET, |_, body| {
        answer(&accounts::GET, body, |check| {
            check.member::<accounts::Account>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::CREATE, |_, body| {
        answer(&accounts::CREATE, body, |check| {
            check.member::<accounts::Account>("");
        })
    })
    .body(|check| {
        check.member::<accounts::AccountInput>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::UPDATE, |_, body| {
        answer(&accounts::UPDATE, body, |check| {
            check.member::<accounts::Account>("");
        })
    })
    .body(|check| {
        check.member::<accounts::AccountInput>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::UPDATE_MANY, |_, body| {
        answer(&accounts::UPDATE_MANY, body, |check| {
            check.member::<accounts::AccountUpdateManyResult>("");
        })
    })
    .body(|check| {
        check.member::<shared::FieldUpdate>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::MOVE_TO_TRASH, |_, body| {
        nothing(&accounts::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("accountIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::SEARCH, |_, body| {
        answer(&accounts::SEARCH, body, |check| {
            check.list::<accounts::Account>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::COUNT, |_, body| {
        answer(&accounts::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::ASSOCIATE_PRODUCTS, |_, body| {
        answer(&accounts::ASSOCIATE_PRODUCTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<accounts::AccountAssociateProducts>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::GET_STATISTICS, |_, body| {
        answer(&accounts::GET_STATISTICS, body, |check| {
            check.member::<accounts::AccountStatistics>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_BY_CONTACT, |_, body| {
        answer(&accounts::LIST_BY_CONTACT, body, |check| {
            check.list::<accounts::Account>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_BY_PRODUCT, |_, body| {
        answer(&accounts::LIST_BY_PRODUCT, body, |check| {
            check.list::<accounts::Account>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_CONTRACTS, |_, body| {
        answer(&accounts::LIST_CONTRACTS, body, |check| {
            check.list::<shared::Contract>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_HISTORY, |_, body| {
        answer(&accounts::LIST_HISTORY, body, |check| {
            check.list::<shared::History>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::LIST_TICKETS, |_, body| {
        answer(&accounts::LIST_TICKETS, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&accounts::MERGE, |_, body| {
        answer(&accounts::MERGE, body, |check| {
            check.member::<accounts::AccountMergeResult>("");
        })
    })
    .body(|check| {
        check.member::<accounts::AccountMerge>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&activities::LIST, |_, body| {
        answer(&activities::LIST, body, |check| {
            check.list::<activities::Activity>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&activities::SEARCH, |_, body| {
        answer(&activities::SEARCH, body, |check| {
            check.list::<activities::Activity>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&activities::EMPTY_SPAM, |_, body| {
        nothing(&activities::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<Id>("departmentId");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&actors::LIST, |_, body| {
        answer(&actors::LIST, body, |check| {
            check.list::<actors::Actor>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&actors::GET, |_, body| {
        answer(&actors::GET, body, |check| {
            check.member::<actors::Actor>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::LIST, |_, body| {
        answer(&agent_availability::LIST, body, |check| {
            check.list::<agent_availability::AgentAvailability>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::GET_CONFIG, |_, body| {
        answer(&agent_availability::GET_CONFIG, body, |check| {
            check.member::<agent_availability::AgentAvailabilityConfig>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::LIST_OFFLINE, |_, body| {
        answer(&agent_availability::LIST_OFFLINE, body, |check| {
            check.member::<agent_availability::OfflineAgent>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::LIST_ONLINE, |_, body| {
        answer(&agent_availability::LIST_ONLINE, body, |check| {
            check.member::<agent_availability::OfflineAgent>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_availability::UPDATE_CONFIG, |_, body| {
        nothing(&agent_availability::UPDATE_CONFIG, body)
    })
    .body(|check| {
        check.member::<agent_availability::AgentAvailabilityConfig>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_signatures::GET, |_, body| {
        answer(&agent_signatures::GET, body, |check| {
            check.member::<agent_signatures::AgentSignature>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_signatures::UPDATE, |_, body| {
        answer(&agent_signatures::UPDATE, body, |check| {
            check.member::<agent_signatures::AgentSignature>("");
        })
    })
    .body(|check| {
        check.member::<agent_signatures::AgentSignatureUpdate>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_signatures::UPDATE_CUSTOMIZED_SIGNATURE, |_, body| {
        answer(
            &agent_signatures::UPDATE_CUSTOMIZED_SIGNATURE,
            body,
            |check| {
                check.member::<agent_signatures::AgentSignature>("");
            },
        )
    })
    .body(|check| {
        check.member::<agent_signatures::AgentSignatureUpdateCustomizedSignature>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_time_entries::LIST, |_, body| {
        answer(&agent_time_entries::LIST, body, |check| {
            check.list::<agent_time_entries::AgentTimeEntry>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_time_entries::GET, |_, body| {
        answer(&agent_time_entries::GET, body, |check| {
            check.member::<agent_time_entries::AgentTimeEntry>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agent_time_entries::GET_SUMMATION, |_, body| {
        answer(&agent_time_entries::GET_SUMMATION, body, |check| {
            check.member::<agent_time_entries::AgentTimeEntrySummation>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::LIST, |_, body| {
        answer(&agents::LIST, body, |check| {
            check.list::<shared::Agent>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET, |_, body| {
        answer(&agents::GET, body, |check| {
            check.member::<shared::Agent>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::CREATE, |_, body| {
        answer(&agents::CREATE, body, |check| {
            check.member::<shared::Agent>("");
        })
    })
    .body(|check| {
        check.member::<agents::AgentCreate>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::UPDATE, |_, body| {
        answer(&agents::UPDATE, body, |check| {
            check.member::<shared::Agent>("");
        })
    })
    .body(|check| {
        check.member::<agents::AgentUpdate>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DELETE, |_, body| nothing(&agents::DELETE, body)),
    #[cfg(feature = "organization")]
    Entry::new(&agents::COUNT, |_, body| {
        answer(&agents::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::ACTIVATE, |_, body| {
        nothing(&agents::ACTIVATE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::ANONYMIZE_DELETED, |_, body| {
        nothing(&agents::ANONYMIZE_DELETED, body)
    })
    .body(|check| {
        check.member::<shared::AgentAnonymizeDeleted>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DEACTIVATE, |_, body| {
        nothing(&agents::DEACTIVATE, body)
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DELETE_MY_PHOTO, |_, body| {
        nothing(&agents::DELETE_MY_PHOTO, body)
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DELETE_UNCONFIRMED, |_, body| {
        nothing(&agents::DELETE_UNCONFIRMED, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DISPLAY_ENTITY, |_, body| {
        nothing(&agents::DISPLAY_ENTITY, body)
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::DOWNLOAD_PHOTO, |_, body| {
        nothing(&agents::DOWNLOAD_PHOTO, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_BY_EMAIL, |_, body| {
        answer(&agents::GET_BY_EMAIL, body, |check| {
            check.member::<shared::Agent>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_BY_ZUID, |_, body| {
        answer(&agents::GET_BY_ZUID, body, |check| {
            check.member::<shared::Agent>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_COUNTS, |_, body| {
        answer(&agents::GET_COUNTS, body, |check| {
            check.member::<agents::AgentCounts>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_ME, |_, body| {
        answer(&agents::GET_ME, body, |check| {
            check.member::<agents::CurrentAgent>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_MY_ENTITY_PREFERENCES, |_, body| {
        answer(&agents::GET_MY_ENTITY_PREFERENCES, body, |check| {
            check.list::<agents::AgentEntityPreference>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::GET_MY_PREFERENCES, |_, body| {
        answer(&agents::GET_MY_PREFERENCES, body, |check| {
            check.member::<agents::AgentPreferences>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::LIST_BY_IDS, |_, body| {
        answer(&agents::LIST_BY_IDS, body, |check| {
            check.list::<shared::Agent>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::LIST_DELETED, |_, body| {
        answer(&agents::LIST_DELETED, body, |check| {
            check.list::<agents::AgentDeleted>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::REINVITE, |_, body| {
        nothing(&agents::REINVITE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::SCHEDULE_REASSIGNMENT, |_, body| {
        nothing(&agents::SCHEDULE_REASSIGNMENT, body)
    })
    .body(|check| {
        check.member::<Vec<agents::AgentReassignment>>("agentReassignment");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::UPDATE_MY_ENTITY_PREFERENCES, |_, body| {
        nothing(&agents::UPDATE_MY_ENTITY_PREFERENCES, body)
    })
    .body(|check| {
        check.member::<Vec<agents::AgentEntityPreference>>("data");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::UPDATE_MY_PREFERENCES, |_, body| {
        nothing(&agents::UPDATE_MY_PREFERENCES, body)
    })
    .body(|check| {
        check.member::<agents::AgentPreferencesUpdate>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&agents::UPLOAD_MY_PHOTO, |_, body| {
        answer(&agents::UPLOAD_MY_PHOTO, body, |check| {
            check.member::<agents::AgentPhoto>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::LIST, |_, body| {
        answer(&article_attachments::LIST, body, |check| {
            check.list::<shared::ArticleAttachment>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::UPLOAD, |_, body| {
        answer(&article_attachments::UPLOAD, body, |check| {
            check.member::<article_attachments::ArticleAttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::DOWNLOAD, |_, body| {
        nothing(&article_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::REPLACE, |_, body| {
        answer(&article_attachments::REPLACE, body, |check| {
            check.member::<shared::ArticleAttachment>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::DELETE, |_, body| {
        nothing(&article_attachments::DELETE, body)
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::ASSOCIATE, |_, body| {
        answer(&article_attachments::ASSOCIATE, body, |check| {
            check.member::<shared::ArticleAttachment>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(
        &article_attachments::ASSOCIATE_WITH_TRANSLATION,
        |_, body| {
            answer(
                &article_attachments::ASSOCIATE_WITH_TRANSLATION,
                body,
                |check| {
                    check.list::<shared::ArticleAttachment>("data");
                },
            )
        },
    )
    .body(|check| {
        check.member::<Vec<Id>>("attachmentIds");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(
        &article_attachments::DISSOCIATE_FROM_TRANSLATION,
        |_, body| nothing(&article_attachments::DISSOCIATE_FROM_TRANSLATION, body),
    )
    .body(|check| {
        check.member::<Vec<Id>>("attachmentIds");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::LIST_BY_TRANSLATION, |_, body| {
        answer(&article_attachments::LIST_BY_TRANSLATION, body, |check| {
            check.list::<shared::ArticleAttachment>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::LIST_DOCS_RESOURCES, |_, body| {
        answer(&article_attachments::LIST_DOCS_RESOURCES, body, |check| {
            check.list::<article_attachments::ArticleAttachmentDocsResource>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::UPLOAD_FOR_TRANSLATION, |_, body| {
        answer(
            &article_attachments::UPLOAD_FOR_TRANSLATION,
            body,
            |check| {
                check.member::<shared::ArticleAttachment>("");
            },
        )
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_attachments::UPLOAD_LEGACY, |_, body| {
        answer(&article_attachments::UPLOAD_LEGACY, body, |check| {
            check.list::<article_attachments::ArticleAttachmentUploadLegacyResult>("attachments");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::LIST, |_, body| {
        answer(&article_comments::LIST, body, |check| {
            check.list::<article_comments::ArticleComment>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::GET, |_, body| {
        answer(&article_comments::GET, body, |check| {
            check.member::<article_comments::ArticleComment>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::CREATE, |_, body| {
        answer(&article_comments::CREATE, body, |check| {
            check.member::<article_comments::ArticleComment>("");
        })
    })
    .body(|check| {
        check.member::<article_comments::ArticleCommentInput>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::UPDATE, |_, body| {
        answer(&article_comments::UPDATE, body, |check| {
            check.member::<article_comments::ArticleComment>("");
        })
    })
    .body(|check| {
        check.member::<article_comments::ArticleCommentInput>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::DELETE, |_, body| {
        nothing(&article_comments::DELETE, body)
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::MOVE_TO_TRASH, |_, body| {
        answer(&article_comments::MOVE_TO_TRASH, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::APPROVE, |_, body| {
        answer(&article_comments::APPROVE, body, |check| {
            check.list::<shared::ApprovedComments>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::CONVERT_AS_TICKET, |_, body| {
        answer(&article_comments::CONVERT_AS_TICKET, body, |check| {
            check.member::<article_comments::ConvertedArticleComment>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::COUNT_MODERATED, |_, body| {
        answer(&article_comments::COUNT_MODERATED, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_comments::LIST_MODERATED, |_, body| {
        answer(&article_comments::LIST_MODERATED, body, |check| {
            check.list::<article_comments::ModeratedArticleComment>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::LIST, |_, body| {
        answer(&article_feedbacks::LIST, body, |check| {
            check.list::<article_feedbacks::ArticleFeedback>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::GET, |_, body| {
        answer(&article_feedbacks::GET, body, |check| {
            check.member::<article_feedbacks::ArticleFeedback>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::CREATE, |_, body| {
        answer(&article_feedbacks::CREATE, body, |check| {
            check.member::<article_feedbacks::ArticleFeedback>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackCreate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::UPDATE, |_, body| {
        answer(&article_feedbacks::UPDATE, body, |check| {
            check.member::<article_feedbacks::ArticleFeedback>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackUpdate>("status");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::DELETE, |_, body| {
        nothing(&article_feedbacks::DELETE, body)
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::ADD_AS_TICKET, |_, body| {
        answer(&article_feedbacks::ADD_AS_TICKET, body, |check| {
            check.member::<article_feedbacks::ArticleFeedbackAddAsTicketResult>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackAddAsTicket>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::ADD_RESOLUTION, |_, body| {
        answer(&article_feedbacks::ADD_RESOLUTION, body, |check| {
            check.member::<article_feedbacks::ArticleFeedbackAddResolutionResult>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackAddResolution>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::DELETE_LEGACY, |_, body| {
        nothing(&article_feedbacks::DELETE_LEGACY, body)
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::LIST_BY_TRANSLATION, |_, body| {
        answer(&article_feedbacks::LIST_BY_TRANSLATION, body, |check| {
            check.list::<article_feedbacks::ArticleFeedback>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::REPLACE_LEGACY, |_, body| {
        answer(&article_feedbacks::REPLACE_LEGACY, body, |check| {
            check.member::<article_feedbacks::ArticleFeedbackAddAsTicketResult>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackAddAsTicket>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_feedbacks::UPDATE_LEGACY, |_, body| {
        answer(&article_feedbacks::UPDATE_LEGACY, body, |check| {
            check.member::<article_feedbacks::ArticleFeedbackAddAsTicketResult>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackAddAsTicket>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::GET, |_, body| {
        answer(&article_statistics::GET, body, |check| {
            check.list::<article_statistics::ArticleStatistic>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::COUNT_TRANSLATION_USERS, |_, body| {
        answer(
            &article_statistics::COUNT_TRANSLATION_USERS,
            body,
            |check| {
                check.list::<article_statistics::TranslationUserCount>("data");
            },
        )
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::GENERATE_REPORTS, |_, body| {
        nothing(&article_statistics::GENERATE_REPORTS, body)
    })
    .body(|check| {
        check.member::<article_statistics::ArticleReportRequest>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::GET_COUNTS, |_, body| {
        answer(&article_statistics::GET_COUNTS, body, |check| {
            check.list::<article_statistics::TranslationUserCount>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::GET_TRENDS, |_, body| {
        answer(&article_statistics::GET_TRENDS, body, |check| {
            check.member::<article_statistics::ArticleTrends>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_ARTICLE_USERS, |_, body| {
        answer(&article_statistics::LIST_ARTICLE_USERS, body, |check| {
            check.list::<article_statistics::ArticleUser>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_INTERACTED_USERS, |_, body| {
        answer(&article_statistics::LIST_INTERACTED_USERS, body, |check| {
            check.list::<article_statistics::ArticleUser>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_REPORTS, |_, body| {
        answer(&article_statistics::LIST_REPORTS, body, |check| {
            check.list::<article_statistics::ArticleReport>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_TRANSLATION_USERS, |_, body| {
        answer(&article_statistics::LIST_TRANSLATION_USERS, body, |check| {
            check.list::<article_statistics::ArticleUser>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::LIST_TRENDS, |_, body| {
        answer(&article_statistics::LIST_TRENDS, body, |check| {
            check.member::<article_statistics::ArticleTrends>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_statistics::RESET, |_, body| {
        nothing(&article_statistics::RESET, body)
    })
    .body(|check| {
        check.member::<Vec<article_statistics::ArticleStatisticAction>>("action");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIST, |_, body| {
        answer(&article_translations::LIST, body, |check| {
            check.list::<article_translations::ArticleTranslation>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET, |_, body| {
        answer(&article_translations::GET, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::CREATE, |_, body| {
        answer(&article_translations::CREATE, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    })
    .body(|check| {
        check.member::<article_translations::ArticleTranslationCreate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::UPDATE, |_, body| {
        answer(&article_translations::UPDATE, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    })
    .body(|check| {
        check.member::<article_translations::ArticleTranslationUpdate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::MOVE_TO_TRASH, |_, body| {
        nothing(&article_translations::MOVE_TO_TRASH, body)
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::SEARCH, |_, body| {
        answer(&article_translations::SEARCH, body, |check| {
            check.list::<article_translations::ArticleTranslation>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::COUNT, |_, body| {
        answer(&article_translations::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::ADD_PERMALINK, |_, body| {
        answer(&article_translations::ADD_PERMALINK, body, |check| {
            check.member::<article_translations::ArticleTranslationAddPermalinkResult>("");
        })
    })
    .body(|check| {
        check.member::<article_translations::ArticleTranslationAddPermalink>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::DISLIKE, |_, body| {
        nothing(&article_translations::DISLIKE, body)
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::DUPLICATE, |_, body| {
        answer(&article_translations::DUPLICATE, body, |check| {
            check.member::<article_translations::ArticleTranslationDuplicateResult>("");
        })
    })
    .body(|check| {
        check.member::<article_translations::ArticleTranslationDuplicate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_ANSWER, |_, body| {
        answer(&article_translations::GET_ANSWER, body, |check| {
            check.member::<article_translations::ArticleTranslationAnswer>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_BY_LOCALE, |_, body| {
        answer(&article_translations::GET_BY_LOCALE, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_BY_PERMALINK, |_, body| {
        answer(&article_translations::GET_BY_PERMALINK, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(
        &article_translations::GET_CONCURRENT_EDIT_STATUS,
        |_, body| {
            answer(
                &article_translations::GET_CONCURRENT_EDIT_STATUS,
                body,
                |check| {
                    check
                        .member::<article_translations::ArticleTranslationConcurrentEditStatus>("");
                },
            )
        },
    ),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_INSIGHTS, |_, body| {
        answer(&article_translations::GET_INSIGHTS, body, |check| {
            check.member::<article_translations::ArticleTranslationInsights>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_PERMALINKS, |_, body| {
        answer(&article_translations::GET_PERMALINKS, body, |check| {
            check.member::<article_translations::ArticleTranslationAddPermalinkResult>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::GET_VERSION_DIFF, |_, body| {
        answer(&article_translations::GET_VERSION_DIFF, body, |check| {
            check.member::<article_translations::ArticleTranslationVersionDiff>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIKE, |_, body| {
        nothing(&article_translations::LIKE, body)
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIST_EXTERNAL_IMAGES, |_, body| {
        answer(&article_translations::LIST_EXTERNAL_IMAGES, body, |check| {
            check.list::<String>("externalImageUrls");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIST_MANY, |_, body| {
        answer(&article_translations::LIST_MANY, body, |check| {
            check.list::<article_translations::ArticleTranslation>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::LIST_VERSIONS, |_, body| {
        answer(&article_translations::LIST_VERSIONS, body, |check| {
            check.member::<ExtraFields>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::SEARCH_BY_TAG, |_, body| {
        answer(&article_translations::SEARCH_BY_TAG, body, |check| {
            check.list::<article_translations::ArticleTranslation>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_translations::UPDATE_PERMALINKS, |_, body| {
        answer(&article_translations::UPDATE_PERMALINKS, body, |check| {
            check.list::<shared::UpdatePermalinksResult>("data");
        })
    })
    .body(|check| {
        check.member::<shared::UpdatePermalinks>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(
        &article_translations::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
        |_, body| {
            answer(
                &article_translations::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
                body,
                |check| {
                    check.member::<shared::UploadExternalImagesToGalleryResult>("");
                },
            )
        },
    )
    .body(|check| {
        check.member::<article_translations::ArticleTranslationUploadExternalImagesToGallery>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_view_preferences::LIST, |_, body| {
        answer(&article_view_preferences::LIST, body, |check| {
            check.list::<article_view_preferences::ArticleViewPreference>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&article_view_preferences::UPDATE, |_, body| {
        answer(&article_view_preferences::UPDATE, body, |check| {
            check.member::<article_view_preferences::ArticleViewPreference>("");
        })
    })
    .body(|check| {
        check.member::<article_view_preferences::ArticleViewPreferenceUpdate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::LIST, |_, body| {
        answer(&articles::LIST, body, |check| {
            check.list::<articles::Article>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::GET, |_, body| {
        answer(&articles::GET, body, |check| {
            check.member::<articles::Article>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::CREATE, |_, body| {
        answer(&articles::CREATE, body, |check| {
            check.member::<articles::Article>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleInput>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::UPDATE, |_, body| {
        answer(&articles::UPDATE, body, |check| {
            check.member::<articles::Article>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleUpdate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::MOVE_TO_TRASH, |_, body| {
        answer(&articles::MOVE_TO_TRASH, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::SEARCH, |_, body| {
        answer(&articles::SEARCH, body, |check| {
            check.list::<articles::Article>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::COUNT, |_, body| {
        answer(&articles::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::CHECK_PERMALINK_AVAILABILITY, |_, body| {
        answer(&articles::CHECK_PERMALINK_AVAILABILITY, body, |check| {
            check.member::<articles::ArticleCheckPermalinkAvailabilityResult>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleCheckPermalinkAvailability>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::CONVERT_CLOUD_DOCUMENT_TO_HTML, |_, body| {
        answer(&articles::CONVERT_CLOUD_DOCUMENT_TO_HTML, body, |check| {
            check.member::<articles::ArticleConvertCloudDocumentToHtmlResult>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleConvertCloudDocumentToHtml>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::GET_INSIGHTS, |_, body| {
        answer(&articles::GET_INSIGHTS, body, |check| {
            check.member::<articles::ArticleInsights>("");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::LIST_HISTORY, |_, body| {
        answer(&articles::LIST_HISTORY, body, |check| {
            check.list::<articles::ArticleHistory>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::LIST_SUGGESTIONS, |_, body| {
        answer(&articles::LIST_SUGGESTIONS, body, |check| {
            check.list::<articles::ArticleSuggestion>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::LIST_TAGS, |_, body| {
        answer(&articles::LIST_TAGS, body, |check| {
            check.list::<String>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::PREVIEW, |_, body| {
        answer(&articles::PREVIEW, body, |check| {
            check.member::<articles::ArticleConvertCloudDocumentToHtmlResult>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleConvertCloudDocumentToHtmlResult>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::SCHEDULE_AUTO_TRANSLATE, |_, body| {
        answer(&articles::SCHEDULE_AUTO_TRANSLATE, body, |check| {
            check.list::<articles::ArticleScheduleAutoTranslateResult>("data");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleScheduleAutoTranslate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::SEARCH_LEGACY, |_, body| {
        answer(&articles::SEARCH_LEGACY, body, |check| {
            check.list::<articles::ArticleSearchLegacyResult>("data");
        })
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::SHARE_DOCS_WORKSPACE, |_, body| {
        nothing(&articles::SHARE_DOCS_WORKSPACE, body)
    })
    .body(|check| {
        check.member::<articles::ArticleInput>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::STOP_AUTO_TRANSLATE, |_, body| {
        answer(&articles::STOP_AUTO_TRANSLATE, body, |check| {
            check.list::<articles::ArticleScheduleAutoTranslateResult>("data");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleScheduleAutoTranslate>("");
    }),
    #[cfg(feature = "knowledge-base")]
    Entry::new(&articles::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY, |_, body| {
        answer(
            &articles::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
            body,
            |check| {
                check.member::<shared::UploadExternalImagesToGalleryResult>("");
            },
        )
    })
    .body(|check| {
        check.member::<articles::ArticleUploadExternalImagesToGallery>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&automation_engines::GET_FEATURE_COUNTS, |_, body| {
        answer(&automation_engines::GET_FEATURE_COUNTS, body, |check| {
            check.member::<automation_engines::AutomationEngineFeatureCounts>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&automation_engines::LIST_ACTIONS, |_, body| {
        answer(&automation_engines::LIST_ACTIONS, body, |check| {
            check.member::<automation_engines::AutomationEngineActions>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&automation_engines::LIST_EVENTS, |_, body| {
        answer(&automation_engines::LIST_EVENTS, body, |check| {
            check.list::<automation_engines::Event>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&automation_engines::LIST_MODULES, |_, body| {
        answer(&automation_engines::LIST_MODULES, body, |check| {
            check.list::<shared::Module>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&badges::LIST, |_, body| {
        answer(&badges::LIST, body, |check| {
            check.list::<badges::Badge>("");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&badges::ASSOCIATE, |_, body| {
        answer(&badges::ASSOCIATE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("badgeIds");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&badges::DISSOCIATE, |_, body| {
        answer(&badges::DISSOCIATE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("badgeIds");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&badges::LIST_BY_USER, |_, body| {
        answer(&badges::LIST_BY_USER, body, |check| {
            check.list::<badges::Badge>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::DISCARD_TRANSITION_DRAFT, |_, body| {
        nothing(&blueprints::DISCARD_TRANSITION_DRAFT, body)
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::LIST_CRITERIA_FIELDS, |_, body| {
        answer(&blueprints::LIST_CRITERIA_FIELDS, body, |check| {
            check.list::<shared::CriteriaField>("criteriaFields");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::LIST_FIELDS_TO_CONFIGURE, |_, body| {
        answer(&blueprints::LIST_FIELDS_TO_CONFIGURE, body, |check| {
            check.list::<blueprints::BlueprintFieldsToConfigure>("fields");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&blueprints::SAVE_TRANSITION_DRAFT, |_, body| {
        answer(&blueprints::SAVE_TRANSITION_DRAFT, body, |check| {
            check.member::<blueprints::SavedTransitionDraft>("");
        })
    })
    .body(|check| {
        check.member::<blueprints::TransitionDraft>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&bulk_exports::GET, |_, body| {
        answer(&bulk_exports::GET, body, |check| {
            check.member::<bulk_exports::BulkExport>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&bulk_exports::CREATE, |_, body| {
        answer(&bulk_exports::CREATE, body, |check| {
            check.member::<bulk_exports::BulkExport>("");
        })
    })
    .body(|check| {
        check.member::<bulk_exports::BulkExportCreate>("");
    }),
    #[cfg(feature = "data")]
    Entry::new(&bulk_exports::DOWNLOAD, |_, body| {
        nothing(&bulk_exports::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "data")]
    Entry::new(&bulk_imports::GET_SAMPLE_DATA, |_, body| {
        answer(&bulk_imports::GET_SAMPLE_DATA, body, |check| {
            check.member::<bulk_imports::BulkImportSampleData>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::LIST, |_, body| {
        answer(&business_hours::LIST, body, |check| {
            check.list::<business_hours::BusinessHour>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::GET, |_, body| {
        answer(&business_hours::GET, body, |check| {
            check.member::<business_hours::BusinessHour>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::CREATE, |_, body| {
        answer(&business_hours::CREATE, body, |check| {
            check.member::<business_hours::BusinessHour>("");
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHourCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::UPDATE, |_, body| {
        answer(&business_hours::UPDATE, body, |check| {
            check.member::<business_hours::BusinessHour>("");
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHourUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::DELETE, |_, body| {
        nothing(&business_hours::DELETE, body)
    }),
    #[cfg(feature = "automation")]
    Entry::new(&business_hours::LIST_RELATED_RULES, |_, body| {
        answer(&business_hours::LIST_RELATED_RULES, body, |check| {
            check.list::<shared::RelatedRule>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_attachments::UPLOAD, |_, body| {
        answer(&call_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_attachments::DOWNLOAD, |_, body| {
        nothing(&call_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "activities")]
    Entry::new(&call_attachments::DELETE, |_, body| {
        nothing(&call_attachments::DELETE, body)
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::LIST, |_, body| {
        answer(&call_comments::LIST, body, |check| {
            check.list::<call_comments::CallComment>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::GET, |_, body| {
        answer(&call_comments::GET, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::CREATE, |_, body| {
        answer(&call_comments::CREATE, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::UPDATE, |_, body| {
        answer(&call_comments::UPDATE, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::REPLACE, |_, body| {
        answer(&call_comments::REPLACE, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&call_comments::DELETE, |_, body| {
        nothing(&call_comments::DELETE, body)
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::LIST, |_, body| {
        answer(&calls::LIST, body, |check| {
            check.list::<calls::Call>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::GET, |_, body| {
        answer(&calls::GET, body, |check| {
            check.member::<calls::Call>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::CREATE, |_, body| {
        answer(&calls::CREATE, body, |check| {
            check.member::<calls::Call>("");
        })
    })
    .body(|check| {
        check.member::<calls::CallInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::UPDATE, |_, body| {
        answer(&calls::UPDATE, body, |check| {
            check.member::<calls::Call>("");
        })
    })
    .body(|check| {
        check.member::<calls::CallInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::UPDATE_MANY, |_, body| {
        answer(&calls::UPDATE_MANY, body, |check| {
            check.list::<shared::ApprovedComments>("results");
        })
    })
    .body(|check| {
        check.member::<calls::CallUpdateMany>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::MOVE_TO_TRASH, |_, body| {
        nothing(&calls::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("entityIds");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::SEARCH, |_, body| {
        answer(&calls::SEARCH, body, |check| {
            check.list::<calls::Call>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::CLEAR_LIVE_CALL, |_, body| {
        nothing(&calls::CLEAR_LIVE_CALL, body)
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::DELETE_SPAM, |_, body| {
        answer(&calls::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("callIds");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::EMPTY_SPAM, |_, body| {
        nothing(&calls::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<calls::EmptySpam>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&calls::LIST_BY_TICKET, |_, body| {
        answer(&calls::LIST_BY_TICKET, body, |check| {
            check.list::<calls::Call>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&channels::LIST, |_, body| {
        answer(&channels::LIST, body, |check| {
            check.list::<channels::Channel>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&channels::GET, |_, body| {
        answer(&channels::GET, body, |check| {
            check.member::<channels::Channel>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&channels::DOWNLOAD_PHOTO, |_, body| {
        nothing(&channels::DOWNLOAD_PHOTO, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&channels::UPLOAD_PHOTO, |_, body| {
        nothing(&channels::UPLOAD_PHOTO, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_attachments::UPLOAD, |_, body| {
        answer(&community_attachments::UPLOAD, body, |check| {
            check.member::<shared::CommunityAttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_attachments::DOWNLOAD, |_, body| {
        nothing(&community_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::LIST, |_, body| {
        answer(&community_categories::LIST, body, |check| {
            check.list::<community_categories::CommunityCategory>("categories");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::GET, |_, body| {
        answer(&community_categories::GET, body, |check| {
            check.member::<community_categories::CommunityCategory>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::DISABLE, |_, body| {
        nothing(&community_categories::DISABLE, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::ENABLE, |_, body| {
        nothing(&community_categories::ENABLE, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::FOLLOW, |_, body| {
        nothing(&community_categories::FOLLOW, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::GET_BY_PERMALINK, |_, body| {
        answer(&community_categories::GET_BY_PERMALINK, body, |check| {
            check.member::<community_categories::CommunityCategory>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::LIST_ALL, |_, body| {
        answer(&community_categories::LIST_ALL, body, |check| {
            check.list::<community_categories::CommunityCategoryAll>("categories");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::LIST_FOLLOWERS, |_, body| {
        answer(&community_categories::LIST_FOLLOWERS, body, |check| {
            check.list::<shared::FollowingUser>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::LOCK, |_, body| {
        nothing(&community_categories::LOCK, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::UNFOLLOW, |_, body| {
        nothing(&community_categories::UNFOLLOW, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_categories::UPLOAD_LOGO, |_, body| {
        answer(&community_categories::UPLOAD_LOGO, body, |check| {
            check.member::<shared::AddAttachment>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::LIST, |_, body| {
        answer(&community_comments::LIST, body, |check| {
            check.list::<community_comments::CommunityComment>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::GET, |_, body| {
        answer(&community_comments::GET, body, |check| {
            check.member::<community_comments::CommunityComment>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::CREATE, |_, body| {
        answer(&community_comments::CREATE, body, |check| {
            check.member::<community_comments::CommunityComment>("");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentInput>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::UPDATE, |_, body| {
        answer(&community_comments::UPDATE, body, |check| {
            check.member::<community_comments::CommunityComment>("");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentUpdate>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MOVE_TO_TRASH, |_, body| {
        nothing(&community_comments::MOVE_TO_TRASH, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::COUNT, |_, body| {
        answer(&community_comments::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::APPROVE, |_, body| {
        answer(&community_comments::APPROVE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("commentIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::CREATE_REPLY, |_, body| {
        answer(&community_comments::CREATE_REPLY, body, |check| {
            check.member::<community_comments::CommunityCommentCreateReplyResult>("");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentInput>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::DELETE_TRASHED, |_, body| {
        answer(&community_comments::DELETE_TRASHED, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("commentIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&community_comments::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::DOWNLOAD_REPLY_ATTACHMENT, |_, body| {
        nothing(&community_comments::DOWNLOAD_REPLY_ATTACHMENT, body)
    })
    .file(),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::LIST_BY_USER, |_, body| {
        answer(&community_comments::LIST_BY_USER, body, |check| {
            check.list::<community_comments::CommunityUserComment>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::LIST_FOR_MODERATION, |_, body| {
        answer(&community_comments::LIST_FOR_MODERATION, body, |check| {
            check.list::<community_comments::CommunityCommentForModeration>("data");
        })
    }),
];
