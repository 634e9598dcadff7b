// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Operations by name, a part of the table.

use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::answer;
use zoho_http::dynamic::nothing;

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
        answer(&community_comments::MARK_ALL_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentMarkAllSpam>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MARK_SPAM, |_, body| {
        nothing(&community_comments::MARK_SPAM, body)
    })
    .body(|check| {
        check.member::<String>("reason");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MOVE_REPLY_TO_TRASH, |_, body| {
        nothing(&community_comments::MOVE_REPLY_TO_TRASH, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::MOVE_TO_TRASH_MANY, |_, body| {
        answer(&community_comments::MOVE_TO_TRASH_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("commentIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::RESTORE, |_, body| {
        answer(&community_comments::RESTORE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("commentIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_comments::UPDATE_REPLY, |_, body| {
        answer(&community_comments::UPDATE_REPLY, body, |check| {
            check.member::<community_comments::CommunityCommentCreateReplyResult>("");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentUpdate>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_preferences::GET, |_, body| {
        answer(&community_preferences::GET, body, |check| {
            check.member::<community_preferences::CommunityPreference>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_preferences::UPDATE, |_, body| {
        nothing(&community_preferences::UPDATE, body)
    })
    .body(|check| {
        check.member::<community_preferences::CommunityPreferenceUpdate>("landingPage");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_preferences::GET_MODERATION_COUNTS, |_, body| {
        answer(
            &community_preferences::GET_MODERATION_COUNTS,
            body,
            |check| {
                check.member::<community_preferences::CommunityPreferenceModerationCounts>("");
            },
        )
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST, |_, body| {
        answer(&community_topics::LIST, body, |check| {
            check.list::<community_topics::CommunityTopic>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::GET, |_, body| {
        answer(&community_topics::GET, body, |check| {
            check.member::<community_topics::CommunityTopic>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::CREATE, |_, body| {
        answer(&community_topics::CREATE, body, |check| {
            check.member::<community_topics::CommunityTopic>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicCreate>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE, |_, body| {
        answer(&community_topics::UPDATE, body, |check| {
            check.member::<community_topics::CommunityTopic>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicUpdate>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE_MANY, |_, body| {
        answer(&community_topics::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicUpdateMany>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MOVE_TO_TRASH, |_, body| {
        nothing(&community_topics::MOVE_TO_TRASH, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::SEARCH, |_, body| {
        answer(&community_topics::SEARCH, body, |check| {
            check.list::<community_topics::CommunityTopic>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::COUNT, |_, body| {
        answer(&community_topics::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::ADD_AS_TICKET, |_, body| {
        answer(&community_topics::ADD_AS_TICKET, body, |check| {
            check.member::<community_topics::CommunityTopicAddAsTicketResult>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::ADD_AS_TICKET_MANY, |_, body| {
        answer(&community_topics::ADD_AS_TICKET_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::ADD_TAGS, |_, body| {
        answer(&community_topics::ADD_TAGS, body, |check| {
            check.list::<community_topics::CommunityTopicAddTagsResult>("");
        })
    })
    .body(|check| {
        check.member::<Vec<String>>("tags");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::APPROVE, |_, body| {
        answer(&community_topics::APPROVE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::CHECK_PERMALINK, |_, body| {
        answer(&community_topics::CHECK_PERMALINK, body, |check| {
            check.member::<community_topics::CommunityTopicCheckPermalinkResult>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::DELETE_DRAFT, |_, body| {
        nothing(&community_topics::DELETE_DRAFT, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::DELETE_TRASHED, |_, body| {
        answer(&community_topics::DELETE_TRASHED, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&community_topics::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::FOLLOW, |_, body| {
        nothing(&community_topics::FOLLOW, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::GET_BY_PERMALINK, |_, body| {
        answer(&community_topics::GET_BY_PERMALINK, body, |check| {
            check.member::<community_topics::CommunityTopic>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::GET_TICKET, |_, body| {
        answer(&community_topics::GET_TICKET, body, |check| {
            check.member::<community_topics::CommunityTopicAddAsTicketResult>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::GET_TYPES, |_, body| {
        answer(&community_topics::GET_TYPES, body, |check| {
            check.member::<community_topics::CommunityTopicTypes>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIKE, |_, body| {
        nothing(&community_topics::LIKE, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_BY_USER, |_, body| {
        answer(&community_topics::LIST_BY_USER, body, |check| {
            check.list::<community_topics::CommunityTopic>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_FOLLOWERS, |_, body| {
        answer(&community_topics::LIST_FOLLOWERS, body, |check| {
            check.list::<shared::FollowingUser>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_FOR_MODERATION, |_, body| {
        answer(&community_topics::LIST_FOR_MODERATION, body, |check| {
            check.list::<community_topics::CommunityTopicForModeration>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_MODERATED, |_, body| {
        answer(&community_topics::LIST_MODERATED, body, |check| {
            check.list::<community_topics::ModeratedCommunityTopic>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_MY_DRAFTS, |_, body| {
        answer(&community_topics::LIST_MY_DRAFTS, body, |check| {
            check.list::<community_topics::CommunityTopicDraft>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_PARTICIPANTS, |_, body| {
        answer(&community_topics::LIST_PARTICIPANTS, body, |check| {
            check.list::<community_topics::CommunityTopicParticipant>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_PERMALINKS, |_, body| {
        answer(&community_topics::LIST_PERMALINKS, body, |check| {
            check.list::<community_topics::CommunityTopicPermalink>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_VOTER_TREND, |_, body| {
        answer(&community_topics::LIST_VOTER_TREND, body, |check| {
            check.list::<community_topics::CommunityTopicVoterTrend>("topicVoterTrend");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LIST_VOTERS, |_, body| {
        answer(&community_topics::LIST_VOTERS, body, |check| {
            check.list::<community_topics::CommunityTopicParticipant>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::LOCK, |_, body| {
        nothing(&community_topics::LOCK, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MARK_ALL_SPAM, |_, body| {
        answer(&community_topics::MARK_ALL_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicMarkAllSpam>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MARK_SPAM, |_, body| {
        nothing(&community_topics::MARK_SPAM, body)
    })
    .body(|check| {
        check.member::<String>("reason");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MODERATE, |_, body| {
        nothing(&community_topics::MODERATE, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MOVE_TO, |_, body| {
        nothing(&community_topics::MOVE_TO, body)
    })
    .body(|check| {
        check.member::<Id>("categoryId");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::MOVE_TO_TRASH_MANY, |_, body| {
        answer(&community_topics::MOVE_TO_TRASH_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::PUBLISH_DRAFT, |_, body| {
        answer(&community_topics::PUBLISH_DRAFT, body, |check| {
            check.member::<community_topics::CommunityTopicPublishDraftResult>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicPublishDraft>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::REMOVE_TAGS, |_, body| {
        nothing(&community_topics::REMOVE_TAGS, body)
    })
    .body(|check| {
        check.member::<Vec<String>>("tags");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::RESTORE, |_, body| {
        answer(&community_topics::RESTORE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::SAVE_DRAFT, |_, body| {
        answer(&community_topics::SAVE_DRAFT, body, |check| {
            check.member::<community_topics::CommunityTopicSaveDraftResult>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicSaveDraft>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNFOLLOW, |_, body| {
        nothing(&community_topics::UNFOLLOW, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNLIKE, |_, body| {
        nothing(&community_topics::UNLIKE, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNLOCK, |_, body| {
        nothing(&community_topics::UNLOCK, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNMODERATE, |_, body| {
        nothing(&community_topics::UNMODERATE, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UNMODERATE_MANY, |_, body| {
        answer(&community_topics::UNMODERATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE_DRAFT, |_, body| {
        answer(&community_topics::UPDATE_DRAFT, body, |check| {
            check.member::<community_topics::CommunityTopicSaveDraftResult>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicSaveDraft>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE_PERMALINKS, |_, body| {
        answer(&community_topics::UPDATE_PERMALINKS, body, |check| {
            check.list::<community_topics::CommunityTopicPermalink>("data");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicUpdatePermalinks>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_topics::UPDATE_TYPES, |_, body| {
        nothing(&community_topics::UPDATE_TYPES, body)
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicUpdateTypes>("");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::GET, |_, body| {
        answer(&community_users::GET, body, |check| {
            check.member::<community_users::CommunityUser>("");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::UPDATE, |_, body| {
        nothing(&community_users::UPDATE, body)
    })
    .body(|check| {
        check.member::<bool>("isModerated");
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::FOLLOW, |_, body| {
        nothing(&community_users::FOLLOW, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::LIST_FOLLOWERS, |_, body| {
        answer(&community_users::LIST_FOLLOWERS, body, |check| {
            check.list::<shared::FollowingUser>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::LIST_MODERATED, |_, body| {
        answer(&community_users::LIST_MODERATED, body, |check| {
            check.list::<community_users::ModeratedCommunityUser>("data");
        })
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::UNFOLLOW, |_, body| {
        nothing(&community_users::UNFOLLOW, body)
    }),
    #[cfg(feature = "community")]
    Entry::new(&community_users::UNMODERATE, |_, body| {
        answer(&community_users::UNMODERATE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("userIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_attachments::LIST, |_, body| {
        answer(&contact_attachments::LIST, body, |check| {
            check.list::<shared::ContactAttachment>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_attachments::UPLOAD, |_, body| {
        answer(&contact_attachments::UPLOAD, body, |check| {
            check.member::<shared::ContactAttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_attachments::DOWNLOAD, |_, body| {
        nothing(&contact_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_attachments::DELETE, |_, body| {
        nothing(&contact_attachments::DELETE, body)
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::LIST, |_, body| {
        answer(&contact_comments::LIST, body, |check| {
            check.list::<shared::Comment>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::GET, |_, body| {
        answer(&contact_comments::GET, body, |check| {
            check.member::<shared::Comment>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::CREATE, |_, body| {
        answer(&contact_comments::CREATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentCreate>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::UPDATE, |_, body| {
        answer(&contact_comments::UPDATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentUpdate>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_comments::DELETE, |_, body| {
        nothing(&contact_comments::DELETE, body)
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_deduplication::GET_DEFAULT_FIELD, |_, body| {
        answer(&contact_deduplication::GET_DEFAULT_FIELD, body, |check| {
            check.member::<contact_deduplication::ContactDeduplicationDefaultField>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_deduplication::LIST_DUPLICATES, |_, body| {
        answer(&contact_deduplication::LIST_DUPLICATES, body, |check| {
            check.list::<contact_deduplication::DuplicateContactGroup>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_deduplication::LIST_VALUES, |_, body| {
        answer(&contact_deduplication::LIST_VALUES, body, |check| {
            check.list::<shared::DeduplicationValue>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_deduplication::SET_DEFAULT_FIELD, |_, body| {
        nothing(&contact_deduplication::SET_DEFAULT_FIELD, body)
    })
    .body(|check| {
        check.member::<contact_deduplication::ContactDeduplicationSetDefaultField>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_followers::LIST, |_, body| {
        answer(&contact_followers::LIST, body, |check| {
            check.list::<shared::AgentRef>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_followers::ADD, |_, body| {
        nothing(&contact_followers::ADD, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_followers::REMOVE, |_, body| {
        nothing(&contact_followers::REMOVE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_profiles::LIST, |_, body| {
        answer(&contact_profiles::LIST, body, |check| {
            check.list::<contact_profiles::ContactProfile>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_time_entries::LIST, |_, body| {
        answer(&contact_time_entries::LIST, body, |check| {
            check.list::<contact_time_entries::ContactTimeEntry>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contact_time_entries::GET_SUMMATION, |_, body| {
        answer(&contact_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST, |_, body| {
        answer(&contacts::LIST, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::GET, |_, body| {
        answer(&contacts::GET, body, |check| {
            check.member::<contacts::Contact>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::CREATE, |_, body| {
        answer(&contacts::CREATE, body, |check| {
            check.member::<contacts::Contact>("");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactInput>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::UPDATE, |_, body| {
        answer(&contacts::UPDATE, body, |check| {
            check.member::<contacts::Contact>("");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactInput>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::UPDATE_MANY, |_, body| {
        answer(&contacts::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactUpdateMany>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::MOVE_TO_TRASH, |_, body| {
        nothing(&contacts::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("contactIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::SEARCH, |_, body| {
        answer(&contacts::SEARCH, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::COUNT, |_, body| {
        answer(&contacts::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::APPROVE_END_USER_INVITE, |_, body| {
        answer(&contacts::APPROVE_END_USER_INVITE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("helpCenterIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::ASSOCIATE_ACCOUNTS, |_, body| {
        answer(&contacts::ASSOCIATE_ACCOUNTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactAssociateAccounts>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::ASSOCIATE_PRODUCTS, |_, body| {
        answer(&contacts::ASSOCIATE_PRODUCTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactAssociateProducts>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::DELETE_PHOTO, |_, body| {
        nothing(&contacts::DELETE_PHOTO, body)
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::DELETE_SPAM, |_, body| {
        answer(&contacts::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("contactIds");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::DISSOCIATE_ACCOUNT, |_, body| {
        nothing(&contacts::DISSOCIATE_ACCOUNT, body)
    })
    .body(|check| {
        check.member::<contacts::ContactDissociateAccount>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::DISSOCIATE_ACCOUNTS, |_, body| {
        answer(&contacts::DISSOCIATE_ACCOUNTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::GET_STATISTICS, |_, body| {
        answer(&contacts::GET_STATISTICS, body, |check| {
            check.member::<contacts::ContactStatistics>("");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::INVITE_AS_END_USER, |_, body| {
        nothing(&contacts::INVITE_AS_END_USER, body)
    })
    .body(|check| {
        check.member::<contacts::ContactInviteAsEndUser>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::INVITE_AS_END_USER_MANY, |_, body| {
        answer(&contacts::INVITE_AS_END_USER_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactInviteAsEndUserMany>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_BY_ACCOUNT, |_, body| {
        answer(&contacts::LIST_BY_ACCOUNT, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_BY_IDS, |_, body| {
        answer(&contacts::LIST_BY_IDS, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_BY_PRODUCT, |_, body| {
        answer(&contacts::LIST_BY_PRODUCT, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_HELP_CENTERS, |_, body| {
        answer(&contacts::LIST_HELP_CENTERS, body, |check| {
            check.list::<contacts::ContactHelpCenter>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::LIST_HISTORY, |_, body| {
        answer(&contacts::LIST_HISTORY, body, |check| {
            check.list::<shared::History>("data");
        })
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::MARK_SPAM, |_, body| {
        answer(&contacts::MARK_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactMarkSpam>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::MERGE, |_, body| {
        answer(&contacts::MERGE, body, |check| {
            check.member::<contacts::ContactMergeResult>("");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactMerge>("");
    }),
    #[cfg(feature = "contacts")]
    Entry::new(&contacts::REJECT_END_USER_INVITE, |_, body| {
        answer(&contacts::REJECT_END_USER_INVITE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("helpCenterIds");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::LIST, |_, body| {
        answer(&contract_comments::LIST, body, |check| {
            check.list::<contract_comments::ContractComment>("data");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::GET, |_, body| {
        answer(&contract_comments::GET, body, |check| {
            check.member::<contract_comments::ContractComment>("");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::CREATE, |_, body| {
        answer(&contract_comments::CREATE, body, |check| {
            check.member::<contract_comments::ContractComment>("");
        })
    })
    .body(|check| {
        check.member::<contract_comments::ContractCommentCreate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::UPDATE, |_, body| {
        answer(&contract_comments::UPDATE, body, |check| {
            check.member::<contract_comments::ContractComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentUpdate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::REPLACE, |_, body| {
        answer(&contract_comments::REPLACE, body, |check| {
            check.member::<contract_comments::ContractComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentUpdate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::DELETE, |_, body| {
        nothing(&contract_comments::DELETE, body)
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contract_comments::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&contract_comments::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::LIST, |_, body| {
        answer(&contracts::LIST, body, |check| {
            check.list::<shared::Contract>("data");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::GET, |_, body| {
        answer(&contracts::GET, body, |check| {
            check.member::<shared::Contract>("");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::CREATE, |_, body| {
        answer(&contracts::CREATE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractCreate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::UPDATE, |_, body| {
        answer(&contracts::UPDATE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::UPDATE_MANY, |_, body| {
        answer(&contracts::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdateMany>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::REPLACE, |_, body| {
        answer(&contracts::REPLACE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdate>("");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&contracts::COUNT, |_, body| {
        answer(&contracts::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::LIST, |_, body| {
        answer(&custom_views::LIST, body, |check| {
            check.list::<custom_views::CustomView>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::GET_LAST_ACCESSED, |_, body| {
        answer(&custom_views::GET_LAST_ACCESSED, body, |check| {
            check.member::<custom_views::CustomViewLastAccessed>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&custom_views::SET_LAST_ACCESSED, |_, body| {
        nothing(&custom_views::SET_LAST_ACCESSED, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&customer_happiness::GET_LINK_HOLDER, |_, body| {
        answer(&customer_happiness::GET_LINK_HOLDER, body, |check| {
            check.member::<customer_happiness::CustomerHappinessLinkHolder>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET, |_, body| {
        answer(&dashboards::GET, body, |check| {
            check.member::<dashboards::Dashboard>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_BACKLOG_TICKETS, |_, body| {
        answer(&dashboards::GET_BACKLOG_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_CREATED_TICKETS, |_, body| {
        answer(&dashboards::GET_CREATED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_ONHOLD_TICKETS, |_, body| {
        answer(&dashboards::GET_ONHOLD_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_REOPENED_TICKETS, |_, body| {
        answer(&dashboards::GET_REOPENED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_RESOLUTION_TIME, |_, body| {
        answer(&dashboards::GET_RESOLUTION_TIME, body, |check| {
            check.member::<dashboards::DashboardResolutionTime>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_RESPONSE_COUNT, |_, body| {
        answer(&dashboards::GET_RESPONSE_COUNT, body, |check| {
            check.member::<dashboards::DashboardResponseCount>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_RESPONSE_TIME, |_, body| {
        answer(&dashboards::GET_RESPONSE_TIME, body, |check| {
            check.member::<dashboards::DashboardResponseTime>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&dashboards::GET_SOLVED_TICKETS, |_, body| {
        answer(&dashboards::GET_SOLVED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&data_sharing_rules::GET, |_, body| {
        answer(&data_sharing_rules::GET, body, |check| {
            check.member::<data_sharing_rules::DataSharingRule>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&data_sharing_rules::UPDATE, |_, body| {
        nothing(&data_sharing_rules::UPDATE, body)
    })
    .body(|check| {
        check.member::<data_sharing_rules::DataSharingRule>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST, |_, body| {
        answer(&departments::LIST, body, |check| {
            check.list::<departments::Department>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::GET, |_, body| {
        answer(&departments::GET, body, |check| {
            check.member::<departments::Department>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::CREATE, |_, body| {
        answer(&departments::CREATE, body, |check| {
            check.member::<departments::Department>("");
        })
    })
    .body(|check| {
        check.member::<departments::DepartmentInput>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::UPDATE, |_, body| {
        answer(&departments::UPDATE, body, |check| {
            check.member::<departments::Department>("");
        })
    })
    .body(|check| {
        check.member::<departments::DepartmentInput>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::COUNT, |_, body| {
        answer(&departments::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::ASSOCIATE_AGENTS, |_, body| {
        nothing(&departments::ASSOCIATE_AGENTS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::CHECK_EXISTS, |_, body| {
        answer(&departments::CHECK_EXISTS, body, |check| {
            check.member::<departments::DepartmentExistence>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::DELETE_LOGO, |_, body| {
        nothing(&departments::DELETE_LOGO, body)
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::DISABLE, |_, body| {
        nothing(&departments::DISABLE, body)
    })
    .body(|check| {
        check.member::<departments::DepartmentDisable>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::DISSOCIATE_AGENTS, |_, body| {
        nothing(&departments::DISSOCIATE_AGENTS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::DOWNLOAD_LOGO, |_, body| {
        nothing(&departments::DOWNLOAD_LOGO, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&departments::ENABLE, |_, body| {
        nothing(&departments::ENABLE, body)
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST_AGENTS, |_, body| {
        answer(&departments::LIST_AGENTS, body, |check| {
            check.list::<shared::Agent>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST_ASSOCIABLE_AGENTS, |_, body| {
        answer(&departments::LIST_ASSOCIABLE_AGENTS, body, |check| {
            check.list::<departments::AssociableAgent>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST_BY_IDS, |_, body| {
        answer(&departments::LIST_BY_IDS, body, |check| {
            check.list::<departments::Department>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::LIST_MINE, |_, body| {
        answer(&departments::LIST_MINE, body, |check| {
            check.list::<departments::MyDepartment>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&departments::UPLOAD_LOGO, |_, body| {
        nothing(&departments::UPLOAD_LOGO, body)
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::LIST, |_, body| {
        answer(&dependency_mappings::LIST, body, |check| {
            check.list::<dependency_mappings::DependencyMapping>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::GET, |_, body| {
        answer(&dependency_mappings::GET, body, |check| {
            check.member::<dependency_mappings::DependencyMapping>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::CREATE, |_, body| {
        answer(&dependency_mappings::CREATE, body, |check| {
            check.member::<dependency_mappings::DependencyMapping>("");
        })
    })
    .body(|check| {
        check.member::<dependency_mappings::DependencyMappingCreate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::UPDATE, |_, body| {
        answer(&dependency_mappings::UPDATE, body, |check| {
            check.member::<dependency_mappings::DependencyMapping>("");
        })
    })
    .body(|check| {
        check.member::<dependency_mappings::DependencyMappingUpdate>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::DELETE, |_, body| {
        nothing(&dependency_mappings::DELETE, body)
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::COUNT, |_, body| {
        answer(&dependency_mappings::COUNT, body, |check| {
            check.member::<dependency_mappings::DependencyMappingCountResult>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::LIST_AVAILABLE, |_, body| {
        answer(&dependency_mappings::LIST_AVAILABLE, body, |check| {
            check.member::<dependency_mappings::AvailableDependencyMapping>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&dependency_mappings::LIST_DEPENDENT_VALUES, |_, body| {
        answer(&dependency_mappings::LIST_DEPENDENT_VALUES, body, |check| {
            check.list::<dependency_mappings::DependentValue>("allowedValues");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::LIST, |_, body| {
        answer(&direct_assignment_rules::LIST, body, |check| {
            check.list::<direct_assignment_rules::DirectAssignmentRule>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::GET, |_, body| {
        answer(&direct_assignment_rules::GET, body, |check| {
            check.member::<direct_assignment_rules::DirectAssignmentRule>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::CREATE, |_, body| {
        answer(&direct_assignment_rules::CREATE, body, |check| {
            check.member::<direct_assignment_rules::DirectAssignmentRule>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::UPDATE, |_, body| {
        answer(&direct_assignment_rules::UPDATE, body, |check| {
            check.member::<direct_assignment_rules::DirectAssignmentRule>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::REPLACE, |_, body| {
        answer(&direct_assignment_rules::REPLACE, body, |check| {
            check.member::<direct_assignment_rules::DirectAssignmentRule>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleReplace>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::CREATE_TARGET, |_, body| {
        answer(&direct_assignment_rules::CREATE_TARGET, body, |check| {
            check.member::<direct_assignment_rules::CreatedTarget>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleCreateTarget>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::GET_EXECUTION_STATUS, |_, body| {
        answer(
            &direct_assignment_rules::GET_EXECUTION_STATUS,
            body,
            |check| {
                check.member::<direct_assignment_rules::DirectAssignmentRuleExecutionStatus>("");
            },
        )
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::GET_TARGET, |_, body| {
        answer(&direct_assignment_rules::GET_TARGET, body, |check| {
            check.member::<direct_assignment_rules::CreatedTarget>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::LIST_CRITERIA_FIELDS, |_, body| {
        answer(
            &direct_assignment_rules::LIST_CRITERIA_FIELDS,
            body,
            |check| {
                check.list::<shared::CriteriaField>("criteriaFields");
            },
        )
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::REORDER, |_, body| {
        nothing(&direct_assignment_rules::REORDER, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ruleIds");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::REPLACE_TARGET, |_, body| {
        answer(&direct_assignment_rules::REPLACE_TARGET, body, |check| {
            check.member::<direct_assignment_rules::CreatedTarget>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleReplaceTarget>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(
        &direct_assignment_rules::UPDATE_EXECUTION_STATUS,
        |_, body| nothing(&direct_assignment_rules::UPDATE_EXECUTION_STATUS, body),
    )
    .body(|check| {
        check.member::<shared::AccountSlaStatus>("status");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&direct_assignment_rules::UPDATE_TARGET, |_, body| {
        answer(&direct_assignment_rules::UPDATE_TARGET, body, |check| {
            check.member::<direct_assignment_rules::CreatedTarget>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleUpdateTarget>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::LIST, |_, body| {
        answer(&domains::LIST, body, |check| {
            check.list::<domains::Domain>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::GET, |_, body| {
        answer(&domains::GET, body, |check| {
            check.member::<domains::Domain>("");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::CREATE, |_, body| {
        answer(&domains::CREATE, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<String>("domain");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::DELETE, |_, body| nothing(&domains::DELETE, body)),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::APPLY, |_, body| {
        answer(&domains::APPLY, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<String>("domain");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::RESET, |_, body| nothing(&domains::RESET, body)),
    #[cfg(feature = "help-center")]
    Entry::new(&domains::VERIFY, |_, body| {
        answer(&domains::VERIFY, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<domains::DomainVerify>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&email_failure_alerts::LIST, |_, body| {
        answer(&email_failure_alerts::LIST, body, |check| {
            check.list::<email_failure_alerts::EmailFailureAlert>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&email_failure_alerts::CLEAR, |_, body| {
        nothing(&email_failure_alerts::CLEAR, body)
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::LIST, |_, body| {
        answer(&email_templates::LIST, body, |check| {
            check.list::<email_templates::EmailTemplate>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::GET, |_, body| {
        answer(&email_templates::GET, body, |check| {
            check.member::<email_templates::EmailTemplate>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::CREATE, |_, body| {
        answer(&email_templates::CREATE, body, |check| {
            check.member::<email_templates::EmailTemplate>("");
        })
    })
    .body(|check| {
        check.member::<email_templates::EmailTemplateCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::UPDATE, |_, body| {
        answer(&email_templates::UPDATE, body, |check| {
            check.member::<email_templates::EmailTemplate>("");
        })
    })
    .body(|check| {
        check.member::<email_templates::EmailTemplateUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::REPLACE, |_, body| {
        answer(&email_templates::REPLACE, body, |check| {
            check.member::<email_templates::EmailTemplate>("");
        })
    })
    .body(|check| {
        check.member::<email_templates::EmailTemplateUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::DELETE, |_, body| {
        nothing(&email_templates::DELETE, body)
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::DUPLICATE_ATTACHMENTS, |_, body| {
        answer(&email_templates::DUPLICATE_ATTACHMENTS, body, |check| {
            check.list::<email_templates::EmailTemplateDuplicatedAttachment>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::LIST_PLACE_HOLDERS, |_, body| {
        answer(&email_templates::LIST_PLACE_HOLDERS, body, |check| {
            check.list::<email_templates::PlaceHolder>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&email_templates::RENDER, |_, body| {
        answer(&email_templates::RENDER, body, |check| {
            check.member::<email_templates::EmailTemplateRenderResult>("");
        })
    })
    .body(|check| {
        check.member::<email_templates::EmailTemplateRender>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_attachments::LIST, |_, body| {
        answer(&event_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_attachments::UPLOAD, |_, body| {
        answer(&event_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_attachments::DOWNLOAD, |_, body| {
        nothing(&event_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "activities")]
    Entry::new(&event_attachments::DELETE, |_, body| {
        nothing(&event_attachments::DELETE, body)
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_comments::LIST, |_, body| {
        answer(&event_comments::LIST, body, |check| {
            check.list::<event_comments::EventComment>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_comments::GET, |_, body| {
        answer(&event_comments::GET, body, |check| {
            check.member::<event_comments::EventComment>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_comments::CREATE, |_, body| {
        answer(&event_comments::CREATE, body, |check| {
            check.member::<event_comments::EventComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&event_comments::UPDATE, |_, body| {
        answer(&event_comments::UPDATE, body, |check| {
            check.member::<event_comments::EventComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::LIST, |_, body| {
        answer(&events::LIST, body, |check| {
            check.list::<events::EventListItem>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::GET, |_, body| {
        answer(&events::GET, body, |check| {
            check.member::<events::Event>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::CREATE, |_, body| {
        answer(&events::CREATE, body, |check| {
            check.member::<events::Event>("");
        })
    })
    .body(|check| {
        check.member::<events::EventInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::UPDATE, |_, body| {
        answer(&events::UPDATE, body, |check| {
            check.member::<events::Event>("");
        })
    })
    .body(|check| {
        check.member::<events::EventInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::UPDATE_MANY, |_, body| {
        answer(&events::UPDATE_MANY, body, |check| {
            check.list::<shared::ApprovedComments>("results");
        })
    })
    .body(|check| {
        check.member::<shared::FieldUpdate>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::MOVE_TO_TRASH, |_, body| {
        nothing(&events::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("entityIds");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::SEARCH, |_, body| {
        answer(&events::SEARCH, body, |check| {
            check.list::<events::EventField>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::DELETE_SPAM, |_, body| {
        answer(&events::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("eventIds");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::EMPTY_SPAM, |_, body| {
        nothing(&events::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<Id>("departmentId");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&events::LIST_BY_TICKET, |_, body| {
        answer(&events::LIST_BY_TICKET, body, |check| {
            check.list::<events::EventByTicket>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::LIST, |_, body| {
        answer(&fields::LIST, body, |check| {
            check.list::<shared::Field>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::GET, |_, body| {
        answer(&fields::GET, body, |check| {
            check.member::<shared::Field>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::CREATE, |_, body| {
        answer(&fields::CREATE, body, |check| {
            check.member::<shared::Field>("");
        })
    })
    .body(|check| {
        check.member::<fields::FieldInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::UPDATE, |_, body| {
        answer(&fields::UPDATE, body, |check| {
            check.member::<shared::Field>("");
        })
    })
    .body(|check| {
        check.member::<fields::FieldInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&fields::DELETE, |_, body| nothing(&fields::DELETE, body)),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::LIST_ESTIMATES, |_, body| {
        answer(&finance::LIST_ESTIMATES, body, |check| {
            check.member::<finance::Estimates>("");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::LIST_INVOICES, |_, body| {
        answer(&finance::LIST_INVOICES, body, |check| {
            check.member::<finance::Invoices>("");
        })
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::MARK_INVOICES_AS_SENT, |_, body| {
        nothing(&finance::MARK_INVOICES_AS_SENT, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::UPDATE_ESTIMATE, |_, body| {
        nothing(&finance::UPDATE_ESTIMATE, body)
    })
    .body(|check| {
        check.member::<String>("status");
    }),
    #[cfg(feature = "products-and-contracts")]
    Entry::new(&finance::UPDATE_INVOICE, |_, body| {
        nothing(&finance::UPDATE_INVOICE, body)
    })
    .body(|check| {
        check.member::<String>("status");
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::LIST, |_, body| {
        answer(&followers::LIST, body, |check| {
            check.list::<shared::FollowingUser>("data");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::COUNT, |_, body| {
        answer(&followers::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::FOLLOW, |_, body| {
        nothing(&followers::FOLLOW, body)
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::LIST_MY_FOLLOWED, |_, body| {
        answer(&followers::LIST_MY_FOLLOWED, body, |check| {
            check.member::<followers::FollowedEntities>("");
        })
    }),
    #[cfg(feature = "data")]
    Entry::new(&followers::UNFOLLOW, |_, body| {
        nothing(&followers::UNFOLLOW, body)
    }),
    #[cfg(feature = "automation")]
    Entry::new(&generic_actions::EXECUTE, |_, body| {
        answer(&generic_actions::EXECUTE, body, |check| {
            check.member::<generic_actions::GenericActionExecuteResult>("data");
        })
    })
    .body(|check| {
        check.member::<generic_actions::GenericActionExecute>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&help_centers::LIST, |_, body| {
        answer(&help_centers::LIST, body, |check| {
            check.list::<help_centers::HelpCenterListItem>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&help_centers::GET, |_, body| {
        answer(&help_centers::GET, body, |check| {
            check.member::<help_centers::HelpCenter>("");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&help_centers::CREATE_SITEMAPS, |_, body| {
        nothing(&help_centers::CREATE_SITEMAPS, body)
    }),
    #[cfg(feature = "automation")]
    Entry::new(&holiday_lists::LIST, |_, body| {
        answer(&holiday_lists::LIST, body, |check| {
            check.list::<holiday_lists::HolidayList>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&holiday_lists::GET, |_, body| {
        answer(&holiday_lists::GET, body, |check| {
            check.member::<holiday_lists::HolidayList>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&holiday_lists::CREATE, |_, body| {
        answer(&holiday_lists::CREATE, body, |check| {
            check.member::<holiday_lists::HolidayList>("");
        })
    })
    .body(|check| {
        check.member::<holiday_lists::HolidayListCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&holiday_lists::UPDATE, |_, body| {
        answer(&holiday_lists::UPDATE, body, |check| {
            check.member::<holiday_lists::HolidayList>("");
        })
    })
    .body(|check| {
        check.member::<holiday_lists::HolidayListUpdate>("");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_bots::LIST, |_, body| {
        answer(&im_bots::LIST, body, |check| {
            check.list::<im_bots::ImBot>("data");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_bots::GET, |_, body| {
        answer(&im_bots::GET, body, |check| {
            check.member::<im_bots::ImBot>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_canned_messages::LIST, |_, body| {
        answer(&im_canned_messages::LIST, body, |check| {
            check.list::<im_canned_messages::ImCannedMessage>("data");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_canned_messages::GET, |_, body| {
        answer(&im_canned_messages::GET, body, |check| {
            check.member::<im_canned_messages::ImCannedMessage>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&im_canned_messages::APPLY, |_, body| {
        answer(&im_canned_messages::APPLY, body, |check| {
            check.member::<im_canned_messages::ImCannedMessage>("");
        })
    }),
];
