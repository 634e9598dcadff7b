// Written by `cargo xtask codegen` from desk/v1/community_topics.toml of the catalogue; changes belong there.
//! The calls of `community_topics`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::community_topics::LIST,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListCommunityTopics = desk
                .community_topics()
                .list()
                .category_id(given.query("categoryId"))
                .unreplied(one::<bool>(given.query("unreplied")))
                .label(given.query("label"))
                .sort_by(given.query("sortBy"))
                .is_ascending(one::<bool>(given.query("isAscending")))
                .start_time(one::<zoho_types::DateTime>(given.query("startTime")))
                .end_time(one::<zoho_types::DateTime>(given.query("endTime")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .type_(given.query("type"))
                .tag_name(given.query("tagName"))
                .is_sticky(one::<bool>(given.query("isSticky")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::GET,
        call: |desk, given| {
            let call: zoho_desk::community_topics::GetCommunityTopic = desk
                .community_topics()
                .get(given.path("topic_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::CREATE,
        call: |desk, given| {
            let call: zoho_desk::community_topics::CreateCommunityTopic = desk
                .community_topics()
                .create(&given.body::<zoho_desk::community_topics::CommunityTopicCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UpdateCommunityTopic =
                desk.community_topics().update(
                    given.path("topic_id"),
                    &given.body::<zoho_desk::community_topics::CommunityTopicUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UpdateManyCommunityTopics =
                desk.community_topics().update_many(
                    &given.body::<zoho_desk::community_topics::CommunityTopicUpdateMany>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::community_topics::MoveCommunityTopicToTrash = desk
                .community_topics()
                .move_to_trash(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::community_topics::SearchCommunityTopics = desk
                .community_topics()
                .search(given.query("searchStr"))
                .include(many::<String>(given.query("include")))
                .label(given.query("label"))
                .is_sticky(one::<bool>(given.query("isSticky")))
                .unreplied(one::<bool>(given.query("unreplied")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .type_(given.query("type"))
                .is_ascending(one::<bool>(given.query("isAscending")))
                .category_id(given.query("categoryId"))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::COUNT,
        call: |desk, given| {
            let call: zoho_desk::community_topics::CountCommunityTopics = desk
                .community_topics()
                .count(given.query("viewId"))
                .label(given.query("label"))
                .type_(given.query("type"))
                .tag_name(given.query("tagName"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::ADD_AS_TICKET,
        call: |desk, given| {
            let call: zoho_desk::community_topics::AddCommunityTopicAsTicket = desk
                .community_topics()
                .add_as_ticket(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::ADD_AS_TICKET_MANY,
        call: |desk, given| {
            let call: zoho_desk::community_topics::AddManyCommunityTopicsAsTicket = desk
                .community_topics()
                .add_as_ticket_many(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::ADD_TAGS,
        call: |desk, given| {
            let call: zoho_desk::community_topics::AddCommunityTopicTags = desk
                .community_topics()
                .add_tags(given.path("topic_id"), given.body::<Vec<String>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::APPROVE,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ApproveCommunityTopics = desk
                .community_topics()
                .approve(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::CHECK_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::community_topics::CheckCommunityTopicPermalink = desk
                .community_topics()
                .check_permalink(given.query("permalink"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::DELETE_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::community_topics::DeleteCommunityTopicDraft =
                desk.community_topics().delete_draft(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::DELETE_TRASHED,
        call: |desk, given| {
            let call: zoho_desk::community_topics::DeleteTrashedCommunityTopics = desk
                .community_topics()
                .delete_trashed(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            let call: zoho_desk::community_topics::DownloadCommunityTopicAttachment = desk
                .community_topics()
                .download_attachment(given.path("topic_id"), given.path("attachment_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::FOLLOW,
        call: |desk, given| {
            let call: zoho_desk::community_topics::FollowCommunityTopic =
                desk.community_topics().follow(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::GET_BY_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::community_topics::GetCommunityTopicByPermalink = desk
                .community_topics()
                .get_by_permalink(given.query("permalink"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::GET_TICKET,
        call: |desk, given| {
            let call: zoho_desk::community_topics::GetCommunityTopicTicket =
                desk.community_topics().get_ticket(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::GET_TYPES,
        call: |desk, _| {
            let call: zoho_desk::community_topics::GetCommunityTopicTypes =
                desk.community_topics().get_types();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIKE,
        call: |desk, given| {
            let call: zoho_desk::community_topics::LikeCommunityTopic =
                desk.community_topics().like(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_BY_USER,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListCommunityTopicsByUser = desk
                .community_topics()
                .list_by_user(given.path("user_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .start_time(one::<zoho_types::DateTime>(given.query("startTime")))
                .end_time(one::<zoho_types::DateTime>(given.query("endTime")))
                .type_(given.query("type"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_FOLLOWERS,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListCommunityTopicFollowers = desk
                .community_topics()
                .list_followers(given.path("topic_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .user_type(given.query("userType"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_FOR_MODERATION,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListCommunityTopicsForModeration = desk
                .community_topics()
                .list_for_moderation(given.query("status"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_MODERATED,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListModeratedCommunityTopics = desk
                .community_topics()
                .list_moderated()
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_MY_DRAFTS,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListMyCommunityTopicDrafts = desk
                .community_topics()
                .list_my_drafts()
                .sort_by(given.query("sortBy"))
                .is_ascending(one::<bool>(given.query("isAscending")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .type_(given.query("type"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_PARTICIPANTS,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListCommunityTopicParticipants = desk
                .community_topics()
                .list_participants(given.path("topic_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .user_type(given.query("userType"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_PERMALINKS,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListCommunityTopicPermalinks = desk
                .community_topics()
                .list_permalinks(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_VOTER_TREND,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListCommunityTopicVoterTrend = desk
                .community_topics()
                .list_voter_trend(given.path("topic_id"))
                .start_time(one::<zoho_types::DateTime>(given.query("startTime")))
                .end_time(one::<zoho_types::DateTime>(given.query("endTime")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LIST_VOTERS,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ListCommunityTopicVoters = desk
                .community_topics()
                .list_voters(given.path("topic_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .user_type(given.query("userType"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::LOCK,
        call: |desk, given| {
            let call: zoho_desk::community_topics::LockCommunityTopic =
                desk.community_topics().lock(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MARK_ALL_SPAM,
        call: |desk, given| {
            let call: zoho_desk::community_topics::MarkCommunityTopicAllSpam =
                desk.community_topics().mark_all_spam(
                    &given.body::<zoho_desk::community_topics::CommunityTopicMarkAllSpam>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MARK_SPAM,
        call: |desk, given| {
            let call: zoho_desk::community_topics::MarkCommunityTopicAsSpam = desk
                .community_topics()
                .mark_spam(given.path("topic_id"), given.body::<String>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MODERATE,
        call: |desk, given| {
            let call: zoho_desk::community_topics::ModerateCommunityTopic =
                desk.community_topics().moderate(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MOVE_TO,
        call: |desk, given| {
            let call: zoho_desk::community_topics::MoveCommunityTopicTo = desk
                .community_topics()
                .move_to(given.path("topic_id"), given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::MOVE_TO_TRASH_MANY,
        call: |desk, given| {
            let call: zoho_desk::community_topics::MoveManyCommunityTopicsToTrash = desk
                .community_topics()
                .move_to_trash_many(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::PUBLISH_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::community_topics::PublishCommunityTopicDraft =
                desk.community_topics().publish_draft(
                    given.path("topic_id"),
                    &given.body::<zoho_desk::community_topics::CommunityTopicPublishDraft>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::REMOVE_TAGS,
        call: |desk, given| {
            let call: zoho_desk::community_topics::RemoveCommunityTopicTags = desk
                .community_topics()
                .remove_tags(given.path("topic_id"), given.body::<Vec<String>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::RESTORE,
        call: |desk, given| {
            let call: zoho_desk::community_topics::RestoreCommunityTopics = desk
                .community_topics()
                .restore(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::SAVE_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::community_topics::SaveCommunityTopicDraft = desk
                .community_topics()
                .save_draft(&given.body::<zoho_desk::community_topics::CommunityTopicSaveDraft>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UNFOLLOW,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UnfollowCommunityTopic =
                desk.community_topics().unfollow(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UNLIKE,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UnlikeCommunityTopic =
                desk.community_topics().unlike(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UNLOCK,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UnlockCommunityTopic =
                desk.community_topics().unlock(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UNMODERATE,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UnmoderateCommunityTopic =
                desk.community_topics().unmoderate(given.path("topic_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UNMODERATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UnmoderateManyCommunityTopics = desk
                .community_topics()
                .unmoderate_many(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UpdateCommunityTopicDraft =
                desk.community_topics().update_draft(
                    given.path("topic_id"),
                    &given.body::<zoho_desk::community_topics::CommunityTopicSaveDraft>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE_PERMALINKS,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UpdateCommunityTopicPermalinks =
                desk.community_topics().update_permalinks(
                    given.path("topic_id"),
                    &given.body::<zoho_desk::community_topics::CommunityTopicUpdatePermalinks>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_topics::UPDATE_TYPES,
        call: |desk, given| {
            let call: zoho_desk::community_topics::UpdateCommunityTopicTypes =
                desk.community_topics().update_types(
                    &given.body::<zoho_desk::community_topics::CommunityTopicUpdateTypes>(),
                );
            erase(call.into_call())
        },
    },
];
