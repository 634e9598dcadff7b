// Written by `cargo xtask codegen` from xtask/catalog/desk/threads.toml; changes belong there.
//! The calls of `threads`.

use super::super::super::every::{Case, erase, erase_file, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::threads::LIST,
        call: |desk, given| {
            let call: zoho_desk::threads::ListThreads = desk
                .threads()
                .list(given.path("ticket_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::GET,
        call: |desk, given| {
            let call: zoho_desk::threads::GetThread = desk
                .threads()
                .get(given.path("ticket_id"), given.path("thread_id"))
                .include(given.query("include"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::CREATE_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::threads::CreateThreadDraft = desk.threads().create_draft(
                given.path("ticket_id"),
                &given.body::<zoho_desk::threads::Reply>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::DELETE_ATTACHMENT,
        call: |desk, given| {
            let call: zoho_desk::threads::DeleteThreadAttachment =
                desk.threads().delete_attachment(
                    given.path("ticket_id"),
                    given.path("thread_id"),
                    given.path("attachment_id"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::DELETE_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::threads::DeleteThreadDraft = desk
                .threads()
                .delete_draft(given.path("ticket_id"), given.path("thread_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            let call: zoho_desk::threads::DownloadThreadAttachment =
                desk.threads().download_attachment(
                    given.path("ticket_id"),
                    given.path("thread_id"),
                    given.path("attachment_id"),
                );
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::GET_FULL_CONTENT,
        call: |desk, given| {
            let call: zoho_desk::threads::GetThreadFullContent = desk
                .threads()
                .get_full_content(given.path("ticket_id"), given.path("thread_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::GET_LATEST,
        call: |desk, given| {
            let call: zoho_desk::threads::GetThreadLatest = desk
                .threads()
                .get_latest(given.path("ticket_id"))
                .need_public(one::<bool>(given.query("needPublic")))
                .need_incoming_thread(one::<bool>(given.query("needIncomingThread")))
                .include(given.query("include"))
                .thread_status(given.query("threadStatus"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::GET_ORIGINAL_CONTENT,
        call: |desk, given| {
            let call: zoho_desk::threads::GetThreadOriginalContent = desk
                .threads()
                .get_original_content(given.path("ticket_id"), given.path("thread_id"))
                .inline(one::<bool>(given.query("inline")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::LIST_CONVERSATIONS,
        call: |desk, given| {
            let call: zoho_desk::threads::ListThreadConversations = desk
                .threads()
                .list_conversations(given.path("ticket_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::RESEND_FAILED,
        call: |desk, given| {
            let call: zoho_desk::threads::ResendThreadFailed = desk
                .threads()
                .resend_failed(given.path("ticket_id"), given.query("threadId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::SEND_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::threads::SendThreadDraft = desk
                .threads()
                .send_draft(given.path("ticket_id"), given.query("draftThreadId"))
                .is_private(one::<bool>(given.query("isPrivate")))
                .ticket_status(given.query("ticketStatus"))
                .send_immediately(one::<bool>(given.query("sendImmediately")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::SEND_FOR_REVIEW,
        call: |desk, given| {
            let call: zoho_desk::threads::SendThreadForReview = desk
                .threads()
                .send_for_review(given.path("ticket_id"), given.path("thread_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::SEND_REPLY,
        call: |desk, given| {
            let call: zoho_desk::threads::SendThreadReply = desk
                .threads()
                .send_reply(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::threads::Reply>(),
                )
                .is_private(one::<bool>(given.query("isPrivate")))
                .send_immediately(one::<bool>(given.query("sendImmediately")))
                .impersonated_user_id(given.header("impersonatedUserId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::threads::UPDATE_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::threads::UpdateThreadDraft = desk.threads().update_draft(
                given.path("ticket_id"),
                given.path("thread_id"),
                &given.body::<zoho_desk::threads::Reply>(),
            );
            erase(call.into_call())
        },
    },
];
