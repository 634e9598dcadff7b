// Written by `cargo xtask codegen` from desk/v1/community_comments.toml of the catalogue; changes belong there.
//! The calls of `community_comments`.

use super::super::super::every::{Case, erase, erase_file, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::community_comments::LIST,
        call: |desk, given| {
            let call: zoho_desk::community_comments::ListCommunityComments = desk
                .community_comments()
                .list(given.path("topic_id"))
                .latest_comments_first(one::<bool>(given.query("latestCommentsFirst")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .start_time(one::<zoho_types::DateTime>(given.query("startTime")))
                .end_time(one::<zoho_types::DateTime>(given.query("endTime")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::GET,
        call: |desk, given| {
            let call: zoho_desk::community_comments::GetCommunityComment = desk
                .community_comments()
                .get(given.path("topic_id"), given.path("comment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::community_comments::CreateCommunityComment =
                desk.community_comments().create(
                    given.path("topic_id"),
                    &given.body::<zoho_desk::community_comments::CommunityCommentInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::community_comments::UpdateCommunityComment =
                desk.community_comments().update(
                    given.path("topic_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::community_comments::CommunityCommentUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::community_comments::MoveCommunityCommentToTrash = desk
                .community_comments()
                .move_to_trash(given.path("topic_id"), given.path("comment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::COUNT,
        call: |desk, given| {
            let call: zoho_desk::community_comments::CountCommunityComments = desk
                .community_comments()
                .count(given.query("viewId"))
                .type_(given.query("type"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::APPROVE,
        call: |desk, given| {
            let call: zoho_desk::community_comments::ApproveCommunityComments = desk
                .community_comments()
                .approve(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::CREATE_REPLY,
        call: |desk, given| {
            let call: zoho_desk::community_comments::CreateCommunityCommentReply =
                desk.community_comments().create_reply(
                    given.path("topic_id"),
                    given.path("comment_id"),
                    &given.body::<zoho_desk::community_comments::CommunityCommentInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::DELETE_TRASHED,
        call: |desk, given| {
            let call: zoho_desk::community_comments::DeleteTrashedCommunityComments = desk
                .community_comments()
                .delete_trashed(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            let call: zoho_desk::community_comments::DownloadCommunityCommentAttachment =
                desk.community_comments().download_attachment(
                    given.path("topic_id"),
                    given.path("comment_id"),
                    given.path("attachment_id"),
                );
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::DOWNLOAD_REPLY_ATTACHMENT,
        call: |desk, given| {
            let call: zoho_desk::community_comments::DownloadCommunityCommentReplyAttachment =
                desk.community_comments().download_reply_attachment(
                    given.path("topic_id"),
                    given.path("reply_id"),
                    given.path("attachment_id"),
                );
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::LIST_BY_USER,
        call: |desk, given| {
            let call: zoho_desk::community_comments::ListCommunityCommentsByUser = desk
                .community_comments()
                .list_by_user(given.path("user_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .start_time(one::<zoho_types::DateTime>(given.query("startTime")))
                .end_time(one::<zoho_types::DateTime>(given.query("endTime")))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::LIST_FOR_MODERATION,
        call: |desk, given| {
            let call: zoho_desk::community_comments::ListCommunityCommentsForModeration = desk
                .community_comments()
                .list_for_moderation(given.query("status"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MARK_ALL_SPAM,
        call: |desk, given| {
            let call: zoho_desk::community_comments::MarkCommunityCommentAllSpam =
                desk.community_comments().mark_all_spam(
                    &given.body::<zoho_desk::community_comments::CommunityCommentMarkAllSpam>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MARK_SPAM,
        call: |desk, given| {
            let call: zoho_desk::community_comments::MarkCommunityCommentAsSpam =
                desk.community_comments().mark_spam(
                    given.path("topic_id"),
                    given.path("comment_id"),
                    given.body::<String>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MOVE_REPLY_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::community_comments::MoveCommunityCommentReplyToTrash =
                desk.community_comments().move_reply_to_trash(
                    given.path("topic_id"),
                    given.path("comment_id"),
                    given.path("reply_id"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::MOVE_TO_TRASH_MANY,
        call: |desk, given| {
            let call: zoho_desk::community_comments::MoveManyCommunityCommentsToTrash = desk
                .community_comments()
                .move_to_trash_many(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::RESTORE,
        call: |desk, given| {
            let call: zoho_desk::community_comments::RestoreCommunityComments = desk
                .community_comments()
                .restore(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_comments::UPDATE_REPLY,
        call: |desk, given| {
            let call: zoho_desk::community_comments::UpdateCommunityCommentReply =
                desk.community_comments().update_reply(
                    given.path("topic_id"),
                    given.path("comment_id"),
                    given.path("reply_id"),
                    &given.body::<zoho_desk::community_comments::CommunityCommentUpdate>(),
                );
            erase(call.into_call())
        },
    },
];
