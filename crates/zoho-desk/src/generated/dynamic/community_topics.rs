// Written by `cargo xtask codegen` from desk/v1/community_topics.toml of the catalogue; changes belong there.
//! The operations of `community_topics` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::community_topics;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&community_topics::LIST, |_, body| {
        response(&community_topics::LIST, body, |check| {
            check.list::<community_topics::CommunityTopic>("data");
        })
    }),
    Entry::new(&community_topics::GET, |_, body| {
        response(&community_topics::GET, body, |check| {
            check.member::<community_topics::CommunityTopic>("");
        })
    }),
    Entry::new(&community_topics::CREATE, |_, body| {
        response(&community_topics::CREATE, body, |check| {
            check.member::<community_topics::CommunityTopic>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicCreate>("");
    }),
    Entry::new(&community_topics::UPDATE, |_, body| {
        response(&community_topics::UPDATE, body, |check| {
            check.member::<community_topics::CommunityTopic>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicUpdate>("");
    }),
    Entry::new(&community_topics::UPDATE_MANY, |_, body| {
        response(&community_topics::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicUpdateMany>("");
    }),
    Entry::new(&community_topics::MOVE_TO_TRASH, |_, body| {
        nothing(&community_topics::MOVE_TO_TRASH, body)
    }),
    Entry::new(&community_topics::SEARCH, |_, body| {
        response(&community_topics::SEARCH, body, |check| {
            check.list::<community_topics::CommunityTopic>("data");
        })
    }),
    Entry::new(&community_topics::COUNT, |_, body| {
        response(&community_topics::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&community_topics::ADD_AS_TICKET, |_, body| {
        response(&community_topics::ADD_AS_TICKET, body, |check| {
            check.member::<community_topics::CommunityTopicAddAsTicketResult>("");
        })
    }),
    Entry::new(&community_topics::ADD_AS_TICKET_MANY, |_, body| {
        response(&community_topics::ADD_AS_TICKET_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    Entry::new(&community_topics::ADD_TAGS, |_, body| {
        response(&community_topics::ADD_TAGS, body, |check| {
            check.list::<community_topics::CommunityTopicAddTagsResult>("");
        })
    })
    .body(|check| {
        check.member::<Vec<String>>("tags");
    }),
    Entry::new(&community_topics::APPROVE, |_, body| {
        response(&community_topics::APPROVE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    Entry::new(&community_topics::CHECK_PERMALINK, |_, body| {
        response(&community_topics::CHECK_PERMALINK, body, |check| {
            check.member::<community_topics::CommunityTopicCheckPermalinkResult>("");
        })
    }),
    Entry::new(&community_topics::DELETE_DRAFT, |_, body| {
        nothing(&community_topics::DELETE_DRAFT, body)
    }),
    Entry::new(&community_topics::DELETE_TRASHED, |_, body| {
        response(&community_topics::DELETE_TRASHED, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    Entry::new(&community_topics::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&community_topics::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    Entry::new(&community_topics::FOLLOW, |_, body| {
        nothing(&community_topics::FOLLOW, body)
    }),
    Entry::new(&community_topics::GET_BY_PERMALINK, |_, body| {
        response(&community_topics::GET_BY_PERMALINK, body, |check| {
            check.member::<community_topics::CommunityTopic>("");
        })
    }),
    Entry::new(&community_topics::GET_TICKET, |_, body| {
        response(&community_topics::GET_TICKET, body, |check| {
            check.member::<community_topics::CommunityTopicAddAsTicketResult>("");
        })
    }),
    Entry::new(&community_topics::GET_TYPES, |_, body| {
        response(&community_topics::GET_TYPES, body, |check| {
            check.member::<community_topics::CommunityTopicTypes>("");
        })
    }),
    Entry::new(&community_topics::LIKE, |_, body| {
        nothing(&community_topics::LIKE, body)
    }),
    Entry::new(&community_topics::LIST_BY_USER, |_, body| {
        response(&community_topics::LIST_BY_USER, body, |check| {
            check.list::<community_topics::CommunityTopic>("data");
        })
    }),
    Entry::new(&community_topics::LIST_FOLLOWERS, |_, body| {
        response(&community_topics::LIST_FOLLOWERS, body, |check| {
            check.list::<shared::FollowingUser>("data");
        })
    }),
    Entry::new(&community_topics::LIST_FOR_MODERATION, |_, body| {
        response(&community_topics::LIST_FOR_MODERATION, body, |check| {
            check.list::<community_topics::CommunityTopicForModeration>("data");
        })
    }),
    Entry::new(&community_topics::LIST_MODERATED, |_, body| {
        response(&community_topics::LIST_MODERATED, body, |check| {
            check.list::<community_topics::ModeratedCommunityTopic>("data");
        })
    }),
    Entry::new(&community_topics::LIST_MY_DRAFTS, |_, body| {
        response(&community_topics::LIST_MY_DRAFTS, body, |check| {
            check.list::<community_topics::CommunityTopicDraft>("data");
        })
    }),
    Entry::new(&community_topics::LIST_PARTICIPANTS, |_, body| {
        response(&community_topics::LIST_PARTICIPANTS, body, |check| {
            check.list::<community_topics::CommunityTopicParticipant>("data");
        })
    }),
    Entry::new(&community_topics::LIST_PERMALINKS, |_, body| {
        response(&community_topics::LIST_PERMALINKS, body, |check| {
            check.list::<community_topics::CommunityTopicPermalink>("data");
        })
    }),
    Entry::new(&community_topics::LIST_VOTER_TREND, |_, body| {
        response(&community_topics::LIST_VOTER_TREND, body, |check| {
            check.list::<community_topics::CommunityTopicVoterTrend>("topicVoterTrend");
        })
    }),
    Entry::new(&community_topics::LIST_VOTERS, |_, body| {
        response(&community_topics::LIST_VOTERS, body, |check| {
            check.list::<community_topics::CommunityTopicParticipant>("data");
        })
    }),
    Entry::new(&community_topics::LOCK, |_, body| {
        nothing(&community_topics::LOCK, body)
    }),
    Entry::new(&community_topics::MARK_ALL_SPAM, |_, body| {
        response(&community_topics::MARK_ALL_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicMarkAllSpam>("");
    }),
    Entry::new(&community_topics::MARK_SPAM, |_, body| {
        nothing(&community_topics::MARK_SPAM, body)
    })
    .body(|check| {
        check.member::<String>("reason");
    }),
    Entry::new(&community_topics::MODERATE, |_, body| {
        nothing(&community_topics::MODERATE, body)
    }),
    Entry::new(&community_topics::MOVE_TO, |_, body| {
        nothing(&community_topics::MOVE_TO, body)
    })
    .body(|check| {
        check.member::<Id>("categoryId");
    }),
    Entry::new(&community_topics::MOVE_TO_TRASH_MANY, |_, body| {
        response(&community_topics::MOVE_TO_TRASH_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    Entry::new(&community_topics::PUBLISH_DRAFT, |_, body| {
        response(&community_topics::PUBLISH_DRAFT, body, |check| {
            check.member::<community_topics::CommunityTopicPublishDraftResult>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicPublishDraft>("");
    }),
    Entry::new(&community_topics::REMOVE_TAGS, |_, body| {
        nothing(&community_topics::REMOVE_TAGS, body)
    })
    .body(|check| {
        check.member::<Vec<String>>("tags");
    }),
    Entry::new(&community_topics::RESTORE, |_, body| {
        response(&community_topics::RESTORE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    Entry::new(&community_topics::SAVE_DRAFT, |_, body| {
        response(&community_topics::SAVE_DRAFT, body, |check| {
            check.member::<community_topics::CommunityTopicSaveDraftResult>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicSaveDraft>("");
    }),
    Entry::new(&community_topics::UNFOLLOW, |_, body| {
        nothing(&community_topics::UNFOLLOW, body)
    }),
    Entry::new(&community_topics::UNLIKE, |_, body| {
        nothing(&community_topics::UNLIKE, body)
    }),
    Entry::new(&community_topics::UNLOCK, |_, body| {
        nothing(&community_topics::UNLOCK, body)
    }),
    Entry::new(&community_topics::UNMODERATE, |_, body| {
        nothing(&community_topics::UNMODERATE, body)
    }),
    Entry::new(&community_topics::UNMODERATE_MANY, |_, body| {
        response(&community_topics::UNMODERATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("topicIds");
    }),
    Entry::new(&community_topics::UPDATE_DRAFT, |_, body| {
        response(&community_topics::UPDATE_DRAFT, body, |check| {
            check.member::<community_topics::CommunityTopicSaveDraftResult>("");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicSaveDraft>("");
    }),
    Entry::new(&community_topics::UPDATE_PERMALINKS, |_, body| {
        response(&community_topics::UPDATE_PERMALINKS, body, |check| {
            check.list::<community_topics::CommunityTopicPermalink>("data");
        })
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicUpdatePermalinks>("");
    }),
    Entry::new(&community_topics::UPDATE_TYPES, |_, body| {
        nothing(&community_topics::UPDATE_TYPES, body)
    })
    .body(|check| {
        check.member::<community_topics::CommunityTopicUpdateTypes>("");
    }),
];
