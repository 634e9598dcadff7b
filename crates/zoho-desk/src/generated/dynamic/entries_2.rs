// Written by `cargo xtask codegen` from xtask/catalog/desk/; changes belong there.
//! Operations by name, a part of the table.

use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::recode_body;
use zoho_http::wire;

#[cfg(feature = "community")]
use super::super::community_comments;
#[cfg(feature = "community")]
use super::super::community_preferences;
#[cfg(feature = "community")]
use super::super::community_topics;
#[cfg(feature = "community")]
use super::super::community_users;
#[cfg(feature = "contacts")]
use super::super::contact_attachments;
#[cfg(feature = "contacts")]
use super::super::contact_comments;
#[cfg(feature = "contacts")]
use super::super::contact_deduplication;
#[cfg(feature = "contacts")]
use super::super::contact_followers;
#[cfg(feature = "contacts")]
use super::super::contact_profiles;
#[cfg(feature = "contacts")]
use super::super::contact_time_entries;
#[cfg(feature = "contacts")]
use super::super::contacts;
#[cfg(feature = "products-and-contracts")]
use super::super::contract_comments;
#[cfg(feature = "products-and-contracts")]
use super::super::contracts;
#[cfg(feature = "settings")]
use super::super::custom_views;
#[cfg(feature = "tickets")]
use super::super::customer_happiness;
#[cfg(feature = "data")]
use super::super::dashboards;
#[cfg(feature = "settings")]
use super::super::data_sharing_rules;
#[cfg(feature = "organization")]
use super::super::departments;
#[cfg(feature = "settings")]
use super::super::dependency_mappings;
#[cfg(feature = "automation")]
use super::super::direct_assignment_rules;
#[cfg(feature = "help-center")]
use super::super::domains;
#[cfg(feature = "settings")]
use super::super::email_failure_alerts;
#[cfg(feature = "automation")]
use super::super::email_templates;
#[cfg(feature = "activities")]
use super::super::event_attachments;
#[cfg(feature = "activities")]
use super::super::event_comments;
#[cfg(feature = "activities")]
use super::super::events;
#[cfg(feature = "settings")]
use super::super::fields;
#[cfg(feature = "products-and-contracts")]
use super::super::finance;
#[cfg(feature = "data")]
use super::super::followers;
#[cfg(feature = "automation")]
use super::super::generic_actions;
#[cfg(feature = "help-center")]
use super::super::help_centers;
#[cfg(feature = "automation")]
use super::super::holiday_lists;
#[cfg(feature = "messaging")]
use super::super::im_bots;
#[cfg(feature = "messaging")]
use super::super::im_canned_messages;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MARK_ALL_SPAM, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<community_comments::CommunityCommentMarkAllSpam>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MARK_SPAM, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<String>(body, "reason")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MOVE_REPLY_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MOVE_TO_TRASH_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "commentIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::RESTORE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "commentIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::UPDATE_REPLY, |_, body| {
        wire::recode(wire::one::<
            community_comments::CommunityCommentCreateReplyResult,
        >(body, ""))
    })
    .body(|body| recode_body::<community_comments::CommunityCommentUpdate>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_preferences::GET, |_, body| {
        wire::recode(wire::one::<community_preferences::CommunityPreference>(
            body, "",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_preferences::UPDATE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| {
        recode_body::<community_preferences::CommunityPreferenceUpdate>(body, "landingPage")
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_preferences::GET_MODERATION_COUNTS, |_, body| {
        wire::recode(wire::one::<
            community_preferences::CommunityPreferenceModerationCounts,
        >(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopic>(body, "data"))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::GET, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopic>(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::CREATE, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopic>(body, ""))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicCreate>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopic>(body, ""))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicUpdate>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicUpdateMany>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::SEARCH, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopic>(body, "data"))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::ADD_AS_TICKET, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopicAddAsTicketResult>(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::ADD_AS_TICKET_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "topicIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::ADD_TAGS, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopicAddTagsResult>(
            body, "",
        ))
    })
    .body(|body| recode_body::<Vec<String>>(body, "tags")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::APPROVE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "topicIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::CHECK_PERMALINK, |_, body| {
        wire::recode(wire::one::<
            community_topics::CommunityTopicCheckPermalinkResult,
        >(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::DELETE_DRAFT, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::DELETE_TRASHED, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "topicIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::DOWNLOAD_ATTACHMENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::FOLLOW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::GET_BY_PERMALINK, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopic>(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::GET_TICKET, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopicAddAsTicketResult>(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::GET_TYPES, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopicTypes>(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIKE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_BY_USER, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopic>(body, "data"))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_FOLLOWERS, |_, body| {
        wire::recode(wire::list::<shared::FollowingUser>(body, "data"))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_FOR_MODERATION, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopicForModeration>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_MODERATED, |_, body| {
        wire::recode(wire::list::<community_topics::ModeratedCommunityTopic>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_MY_DRAFTS, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopicDraft>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_PARTICIPANTS, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopicParticipant>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_PERMALINKS, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopicPermalink>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_VOTER_TREND, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopicVoterTrend>(
            body,
            "topicVoterTrend",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_VOTERS, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopicParticipant>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LOCK, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MARK_ALL_SPAM, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicMarkAllSpam>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MARK_SPAM, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<String>(body, "reason")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MODERATE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MOVE_TO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "categoryId")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MOVE_TO_TRASH_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "topicIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::PUBLISH_DRAFT, |_, body| {
        wire::recode(wire::one::<
            community_topics::CommunityTopicPublishDraftResult,
        >(body, ""))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicPublishDraft>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::REMOVE_TAGS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<String>>(body, "tags")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::RESTORE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "topicIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::SAVE_DRAFT, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopicSaveDraftResult>(body, ""))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicSaveDraft>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNFOLLOW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNLIKE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNLOCK, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNMODERATE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNMODERATE_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "topicIds")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE_DRAFT, |_, body| {
        wire::recode(wire::one::<community_topics::CommunityTopicSaveDraftResult>(body, ""))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicSaveDraft>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE_PERMALINKS, |_, body| {
        wire::recode(wire::list::<community_topics::CommunityTopicPermalink>(
            body, "data",
        ))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicUpdatePermalinks>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE_TYPES, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<community_topics::CommunityTopicUpdateTypes>(body, "")),
    #[cfg(feature = "community")]
    Entry::new(&community_users::GET, |_, body| {
        wire::recode(wire::one::<community_users::CommunityUser>(body, ""))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::UPDATE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<bool>(body, "isModerated")),
    #[cfg(feature = "community")]
    Entry::new(&community_users::FOLLOW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::LIST_FOLLOWERS, |_, body| {
        wire::recode(wire::list::<shared::FollowingUser>(body, "data"))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::LIST_MODERATED, |_, body| {
        wire::recode(wire::list::<community_users::ModeratedCommunityUser>(
            body, "data",
        ))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::UNFOLLOW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::UNMODERATE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "userIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_attachments::LIST, |_, body| {
        wire::recode(wire::list::<shared::ContactAttachment>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<shared::ContactAttachmentUploadResult>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_attachments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::LIST, |_, body| {
        wire::recode(wire::list::<shared::Comment>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::GET, |_, body| {
        wire::recode(wire::one::<shared::Comment>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::CREATE, |_, body| {
        wire::recode(wire::one::<shared::Comment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentCreate>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Comment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentUpdate>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_deduplication::GET_DEFAULT_FIELD, |_, body| {
        wire::recode(wire::one::<
            contact_deduplication::ContactDeduplicationDefaultField,
        >(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_deduplication::LIST_DUPLICATES, |_, body| {
        wire::recode(wire::list::<contact_deduplication::DuplicateContactGroup>(
            body, "data",
        ))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_deduplication::LIST_VALUES, |_, body| {
        wire::recode(wire::list::<shared::DeduplicationValue>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_deduplication::SET_DEFAULT_FIELD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| {
        recode_body::<contact_deduplication::ContactDeduplicationSetDefaultField>(body, "")
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_followers::LIST, |_, body| {
        wire::recode(wire::list::<shared::AgentRef>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_followers::ADD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "followerIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_followers::REMOVE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "followerIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_profiles::LIST, |_, body| {
        wire::recode(wire::list::<contact_profiles::ContactProfile>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_time_entries::LIST, |_, body| {
        wire::recode(wire::list::<contact_time_entries::ContactTimeEntry>(
            body, "data",
        ))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_time_entries::GET_SUMMATION, |_, body| {
        wire::recode(wire::one::<shared::TimeEntrySummation>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST, |_, body| {
        wire::recode(wire::list::<contacts::Contact>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::GET, |_, body| {
        wire::recode(wire::one::<contacts::Contact>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::CREATE, |_, body| {
        wire::recode(wire::one::<contacts::Contact>(body, ""))
    })
    .body(|body| recode_body::<contacts::ContactInput>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::UPDATE, |_, body| {
        wire::recode(wire::one::<contacts::Contact>(body, ""))
    })
    .body(|body| recode_body::<contacts::ContactInput>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::UPDATE_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<contacts::ContactUpdateMany>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "contactIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::SEARCH, |_, body| {
        wire::recode(wire::list::<contacts::Contact>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::APPROVE_END_USER_INVITE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "helpCenterIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::ASSOCIATE_ACCOUNTS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<contacts::ContactAssociateAccounts>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::ASSOCIATE_PRODUCTS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<contacts::ContactAssociateProducts>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::DELETE_PHOTO, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::DELETE_SPAM, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "contactIds")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::DISSOCIATE_ACCOUNT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<contacts::ContactDissociateAccount>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::DISSOCIATE_ACCOUNTS, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::GET_STATISTICS, |_, body| {
        wire::recode(wire::one::<contacts::ContactStatistics>(body, ""))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::INVITE_AS_END_USER, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<contacts::ContactInviteAsEndUser>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::INVITE_AS_END_USER_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<contacts::ContactInviteAsEndUserMany>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_BY_ACCOUNT, |_, body| {
        wire::recode(wire::list::<contacts::Contact>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_BY_IDS, |_, body| {
        wire::recode(wire::list::<contacts::Contact>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_BY_PRODUCT, |_, body| {
        wire::recode(wire::list::<contacts::Contact>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_HELP_CENTERS, |_, body| {
        wire::recode(wire::list::<contacts::ContactHelpCenter>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_HISTORY, |_, body| {
        wire::recode(wire::list::<shared::History>(body, "data"))
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::MARK_SPAM, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<contacts::ContactMarkSpam>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::MERGE, |_, body| {
        wire::recode(wire::one::<contacts::ContactMergeResult>(body, ""))
    })
    .body(|body| recode_body::<contacts::ContactMerge>(body, "")),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::REJECT_END_USER_INVITE, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "helpCenterIds")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::LIST, |_, body| {
        wire::recode(wire::list::<contract_comments::ContractComment>(
            body, "data",
        ))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::GET, |_, body| {
        wire::recode(wire::one::<contract_comments::ContractComment>(body, ""))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::CREATE, |_, body| {
        wire::recode(wire::one::<contract_comments::ContractComment>(body, ""))
    })
    .body(|body| recode_body::<contract_comments::ContractCommentCreate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<contract_comments::ContractComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentUpdate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::REPLACE, |_, body| {
        wire::recode(wire::one::<contract_comments::ContractComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentUpdate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::DOWNLOAD_ATTACHMENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::LIST, |_, body| {
        wire::recode(wire::list::<shared::Contract>(body, "data"))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::GET, |_, body| {
        wire::recode(wire::one::<shared::Contract>(body, ""))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::CREATE, |_, body| {
        wire::recode(wire::one::<shared::Contract>(body, ""))
    })
    .body(|body| recode_body::<contracts::ContractCreate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Contract>(body, ""))
    })
    .body(|body| recode_body::<contracts::ContractUpdate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::UPDATE_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<contracts::ContractUpdateMany>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::REPLACE, |_, body| {
        wire::recode(wire::one::<shared::Contract>(body, ""))
    })
    .body(|body| recode_body::<contracts::ContractUpdate>(body, "")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::LIST, |_, body| {
        wire::recode(wire::list::<custom_views::CustomView>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::GET_LAST_ACCESSED, |_, body| {
        wire::recode(wire::one::<custom_views::CustomViewLastAccessed>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::SET_LAST_ACCESSED, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&customer_happiness::GET_LINK_HOLDER, |_, body| {
        wire::recode(wire::one::<customer_happiness::CustomerHappinessLinkHolder>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET, |_, body| {
        wire::recode(wire::one::<dashboards::Dashboard>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_BACKLOG_TICKETS, |_, body| {
        wire::recode(wire::one::<dashboards::DashboardBacklogTickets>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_CREATED_TICKETS, |_, body| {
        wire::recode(wire::one::<dashboards::DashboardBacklogTickets>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_ONHOLD_TICKETS, |_, body| {
        wire::recode(wire::one::<dashboards::DashboardBacklogTickets>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_REOPENED_TICKETS, |_, body| {
        wire::recode(wire::one::<dashboards::DashboardBacklogTickets>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_RESOLUTION_TIME, |_, body| {
        wire::recode(wire::one::<dashboards::DashboardResolutionTime>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_RESPONSE_COUNT, |_, body| {
        wire::recode(wire::one::<dashboards::DashboardResponseCount>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_RESPONSE_TIME, |_, body| {
        wire::recode(wire::one::<dashboards::DashboardResponseTime>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_SOLVED_TICKETS, |_, body| {
        wire::recode(wire::one::<dashboards::DashboardBacklogTickets>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&data_sharing_rules::GET, |_, body| {
        wire::recode(wire::one::<data_sharing_rules::DataSharingRule>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&data_sharing_rules::UPDATE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<data_sharing_rules::DataSharingRule>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST, |_, body| {
        wire::recode(wire::list::<departments::Department>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::GET, |_, body| {
        wire::recode(wire::one::<departments::Department>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::CREATE, |_, body| {
        wire::recode(wire::one::<departments::Department>(body, ""))
    })
    .body(|body| recode_body::<departments::DepartmentInput>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&departments::UPDATE, |_, body| {
        wire::recode(wire::one::<departments::Department>(body, ""))
    })
    .body(|body| recode_body::<departments::DepartmentInput>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&departments::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::ASSOCIATE_AGENTS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "agentIds")),
    #[cfg(feature = "organization")]
    Entry::new(&departments::CHECK_EXISTS, |_, body| {
        wire::recode(wire::one::<departments::DepartmentExistence>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::DELETE_LOGO, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::DISABLE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<departments::DepartmentDisable>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&departments::DISSOCIATE_AGENTS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "agentIds")),
    #[cfg(feature = "organization")]
    Entry::new(&departments::DOWNLOAD_LOGO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&departments::ENABLE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST_AGENTS, |_, body| {
        wire::recode(wire::list::<shared::Agent>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST_ASSOCIABLE_AGENTS, |_, body| {
        wire::recode(wire::list::<departments::AssociableAgent>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST_BY_IDS, |_, body| {
        wire::recode(wire::list::<departments::Department>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST_MINE, |_, body| {
        wire::recode(wire::list::<departments::MyDepartment>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::UPLOAD_LOGO, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::LIST, |_, body| {
        wire::recode(wire::list::<dependency_mappings::DependencyMapping>(
            body, "data",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::GET, |_, body| {
        wire::recode(wire::one::<dependency_mappings::DependencyMapping>(
            body, "",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::CREATE, |_, body| {
        wire::recode(wire::one::<dependency_mappings::DependencyMapping>(
            body, "",
        ))
    })
    .body(|body| recode_body::<dependency_mappings::DependencyMappingCreate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::UPDATE, |_, body| {
        wire::recode(wire::one::<dependency_mappings::DependencyMapping>(
            body, "",
        ))
    })
    .body(|body| recode_body::<dependency_mappings::DependencyMappingUpdate>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::COUNT, |_, body| {
        wire::recode(wire::one::<dependency_mappings::DependencyMappingCountResult>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::LIST_AVAILABLE, |_, body| {
        wire::recode(wire::one::<dependency_mappings::AvailableDependencyMapping>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::LIST_DEPENDENT_VALUES, |_, body| {
        wire::recode(wire::list::<dependency_mappings::DependentValue>(
            body,
            "allowedValues",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::LIST, |_, body| {
        wire::recode(wire::list::<direct_assignment_rules::DirectAssignmentRule>(
            body, "data",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::GET, |_, body| {
        wire::recode(wire::one::<direct_assignment_rules::DirectAssignmentRule>(
            body, "",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::CREATE, |_, body| {
        wire::recode(wire::one::<direct_assignment_rules::DirectAssignmentRule>(
            body, "",
        ))
    })
    .body(|body| recode_body::<direct_assignment_rules::DirectAssignmentRuleCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::UPDATE, |_, body| {
        wire::recode(wire::one::<direct_assignment_rules::DirectAssignmentRule>(
            body, "",
        ))
    })
    .body(|body| recode_body::<direct_assignment_rules::DirectAssignmentRuleUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::REPLACE, |_, body| {
        wire::recode(wire::one::<direct_assignment_rules::DirectAssignmentRule>(
            body, "",
        ))
    })
    .body(|body| recode_body::<direct_assignment_rules::DirectAssignmentRuleReplace>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::CREATE_TARGET, |_, body| {
        wire::recode(wire::one::<direct_assignment_rules::CreatedTarget>(
            body, "",
        ))
    })
    .body(|body| {
        recode_body::<direct_assignment_rules::DirectAssignmentRuleCreateTarget>(body, "")
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::GET_EXECUTION_STATUS, |_, body| {
        wire::recode(wire::one::<
            direct_assignment_rules::DirectAssignmentRuleExecutionStatus,
        >(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::GET_TARGET, |_, body| {
        wire::recode(wire::one::<direct_assignment_rules::CreatedTarget>(
            body, "",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::LIST_CRITERIA_FIELDS, |_, body| {
        wire::recode(wire::list::<shared::CriteriaField>(body, "criteriaFields"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::REORDER, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ruleIds")),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::REPLACE_TARGET, |_, body| {
        wire::recode(wire::one::<direct_assignment_rules::CreatedTarget>(
            body, "",
        ))
    })
    .body(|body| {
        recode_body::<direct_assignment_rules::DirectAssignmentRuleReplaceTarget>(body, "")
    }),
    #[cfg(feature = "automation")]
    Entry::new(
        &direct_assignment_rules::UPDATE_EXECUTION_STATUS,
        |_, body| wire::recode(wire::nothing(body)),
    )
    .body(|body| recode_body::<shared::AccountSlaStatus>(body, "status")),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::UPDATE_TARGET, |_, body| {
        wire::recode(wire::one::<direct_assignment_rules::CreatedTarget>(
            body, "",
        ))
    })
    .body(|body| {
        recode_body::<direct_assignment_rules::DirectAssignmentRuleUpdateTarget>(body, "")
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::LIST, |_, body| {
        wire::recode(wire::list::<domains::Domain>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::GET, |_, body| {
        wire::recode(wire::one::<domains::Domain>(body, ""))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::CREATE, |_, body| {
        wire::recode(wire::one::<domains::Domain>(body, ""))
    })
    .body(|body| recode_body::<String>(body, "domain")),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::APPLY, |_, body| {
        wire::recode(wire::one::<domains::Domain>(body, ""))
    })
    .body(|body| recode_body::<String>(body, "domain")),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::RESET, |_, body| wire::recode(wire::nothing(body))),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::VERIFY, |_, body| {
        wire::recode(wire::one::<domains::Domain>(body, ""))
    })
    .body(|body| recode_body::<domains::DomainVerify>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&email_failure_alerts::LIST, |_, body| {
        wire::recode(wire::list::<email_failure_alerts::EmailFailureAlert>(
            body, "data",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&email_failure_alerts::CLEAR, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::LIST, |_, body| {
        wire::recode(wire::list::<email_templates::EmailTemplate>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::GET, |_, body| {
        wire::recode(wire::one::<email_templates::EmailTemplate>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::CREATE, |_, body| {
        wire::recode(wire::one::<email_templates::EmailTemplate>(body, ""))
    })
    .body(|body| recode_body::<email_templates::EmailTemplateCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::UPDATE, |_, body| {
        wire::recode(wire::one::<email_templates::EmailTemplate>(body, ""))
    })
    .body(|body| recode_body::<email_templates::EmailTemplateUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::REPLACE, |_, body| {
        wire::recode(wire::one::<email_templates::EmailTemplate>(body, ""))
    })
    .body(|body| recode_body::<email_templates::EmailTemplateUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::DUPLICATE_ATTACHMENTS, |_, body| {
        wire::recode(wire::list::<
            email_templates::EmailTemplateDuplicatedAttachment,
        >(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::LIST_PLACE_HOLDERS, |_, body| {
        wire::recode(wire::list::<email_templates::PlaceHolder>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::RENDER, |_, body| {
        wire::recode(wire::one::<email_templates::EmailTemplateRenderResult>(
            body, "",
        ))
    })
    .body(|body| recode_body::<email_templates::EmailTemplateRender>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&event_attachments::LIST, |_, body| {
        wire::recode(wire::list::<shared::Attachment>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<shared::AttachmentUploadResult>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "activities")]
    Entry::new(&event_attachments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_comments::LIST, |_, body| {
        wire::recode(wire::list::<event_comments::EventComment>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_comments::GET, |_, body| {
        wire::recode(wire::one::<event_comments::EventComment>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_comments::CREATE, |_, body| {
        wire::recode(wire::one::<event_comments::EventComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&event_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<event_comments::EventComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&events::LIST, |_, body| {
        wire::recode(wire::list::<events::EventListItem>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::GET, |_, body| {
        wire::recode(wire::one::<events::Event>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::CREATE, |_, body| {
        wire::recode(wire::one::<events::Event>(body, ""))
    })
    .body(|body| recode_body::<events::EventInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&events::UPDATE, |_, body| {
        wire::recode(wire::one::<events::Event>(body, ""))
    })
    .body(|body| recode_body::<events::EventInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&events::UPDATE_MANY, |_, body| {
        wire::recode(wire::list::<shared::ApprovedComments>(body, "results"))
    })
    .body(|body| recode_body::<shared::FieldUpdate>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&events::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "entityIds")),
    #[cfg(feature = "activities")]
    Entry::new(&events::SEARCH, |_, body| {
        wire::recode(wire::list::<events::EventField>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::DELETE_SPAM, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "eventIds")),
    #[cfg(feature = "activities")]
    Entry::new(&events::EMPTY_SPAM, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "departmentId")),
    #[cfg(feature = "activities")]
    Entry::new(&events::LIST_BY_TICKET, |_, body| {
        wire::recode(wire::list::<events::EventByTicket>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::LIST, |_, body| {
        wire::recode(wire::list::<shared::Field>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::GET, |_, body| {
        wire::recode(wire::one::<shared::Field>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::CREATE, |_, body| {
        wire::recode(wire::one::<shared::Field>(body, ""))
    })
    .body(|body| recode_body::<fields::FieldInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&fields::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Field>(body, ""))
    })
    .body(|body| recode_body::<fields::FieldInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&fields::DELETE, |_, body| wire::recode(wire::nothing(body))),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::LIST_ESTIMATES, |_, body| {
        wire::recode(wire::one::<finance::Estimates>(body, ""))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::LIST_INVOICES, |_, body| {
        wire::recode(wire::one::<finance::Invoices>(body, ""))
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::MARK_INVOICES_AS_SENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::UPDATE_ESTIMATE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<String>(body, "status")),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::UPDATE_INVOICE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<String>(body, "status")),
    #[cfg(feature = "data")]
    Entry::new(&followers::LIST, |_, body| {
        wire::recode(wire::list::<shared::FollowingUser>(body, "data"))
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::FOLLOW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::LIST_MY_FOLLOWED, |_, body| {
        wire::recode(wire::one::<followers::FollowedEntities>(body, ""))
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::UNFOLLOW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&generic_actions::EXECUTE, |_, body| {
        wire::recode(wire::one::<generic_actions::GenericActionExecuteResult>(
            body, "data",
        ))
    })
    .body(|body| recode_body::<generic_actions::GenericActionExecute>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&help_centers::LIST, |_, body| {
        wire::recode(wire::list::<help_centers::HelpCenterListItem>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&help_centers::GET, |_, body| {
        wire::recode(wire::one::<help_centers::HelpCenter>(body, ""))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&help_centers::CREATE_SITEMAPS, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&holiday_lists::LIST, |_, body| {
        wire::recode(wire::list::<holiday_lists::HolidayList>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&holiday_lists::GET, |_, body| {
        wire::recode(wire::one::<holiday_lists::HolidayList>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&holiday_lists::CREATE, |_, body| {
        wire::recode(wire::one::<holiday_lists::HolidayList>(body, ""))
    })
    .body(|body| recode_body::<holiday_lists::HolidayListCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&holiday_lists::UPDATE, |_, body| {
        wire::recode(wire::one::<holiday_lists::HolidayList>(body, ""))
    })
    .body(|body| recode_body::<holiday_lists::HolidayListUpdate>(body, "")),
    #[cfg(feature = "messaging")]
    Entry::new(&im_bots::LIST, |_, body| {
        wire::recode(wire::list::<im_bots::ImBot>(body, "data"))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_bots::GET, |_, body| {
        wire::recode(wire::one::<im_bots::ImBot>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_canned_messages::LIST, |_, body| {
        wire::recode(wire::list::<im_canned_messages::ImCannedMessage>(
            body, "data",
        ))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_canned_messages::GET, |_, body| {
        wire::recode(wire::one::<im_canned_messages::ImCannedMessage>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_canned_messages::APPLY, |_, body| {
        wire::recode(wire::one::<im_canned_messages::ImCannedMessage>(body, ""))
    }),
];
