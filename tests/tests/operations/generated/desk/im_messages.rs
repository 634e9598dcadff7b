// Written by `cargo xtask codegen` from desk/v1/im_messages.toml of the catalogue; changes belong there.
//! The calls of `im_messages`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_messages::LIST,
        call: |desk, given| {
            let call: zoho_desk::im_messages::ListImMessages = desk
                .im_messages()
                .list(given.path("session_id"))
                .ticket_id(given.query("ticketId"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .modified_after(one::<zoho_types::DateTime>(given.query("modifiedAfter")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_messages::GET,
        call: |desk, given| {
            let call: zoho_desk::im_messages::GetImMessage = desk
                .im_messages()
                .get(given.path("session_id"), given.path("message_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_messages::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::im_messages::SearchImMessages = desk
                .im_messages()
                .search()
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .sort_by(given.query("sortBy"))
                .sort_order(given.query("sortOrder"))
                .search_str(given.query("searchStr"))
                .message(given.query("message"))
                .session_id(many::<String>(given.query("sessionId")))
                .department_id(given.query("departmentId"))
                .channel_id(many::<String>(given.query("channelId")))
                .channel_type(many::<String>(given.query("channelType")))
                .agent_id(many::<String>(given.query("agentId")))
                .bot_id(many::<String>(given.query("botId")))
                .desk_contact_id(many::<String>(given.query("deskContactId")))
                .convo_name(given.query("convoName"))
                .contact_profile_name(given.query("contactProfileName"))
                .participant_id(many::<String>(given.query("participantId")))
                .participant_type(many::<String>(given.query("participantType")))
                .message_type(many::<String>(given.query("messageType")))
                .meta_type(many::<String>(given.query("metaType")))
                .meta_value(given.query("metaValue"))
                .attachment_type(given.query("attachmentType"))
                .attachment_name(given.query("attachmentName"))
                .convo_created_time_range(given.query("convoCreatedTimeRange"))
                .convo_updated_time_range(given.query("convoUpdatedTimeRange"))
                .created_time_range(given.query("createdTimeRange"))
                .updated_time_range(given.query("updatedTimeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_messages::DOWNLOAD_ATTACHMENT,
        call: |desk, given| {
            let call: zoho_desk::im_messages::DownloadImMessageAttachment = desk
                .im_messages()
                .download_attachment(given.path("session_id"), given.path("attachment_id"))
                .inline(one::<bool>(given.query("inline")));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_messages::GET_FULL_CONTENT,
        call: |desk, given| {
            let call: zoho_desk::im_messages::GetImMessageFullContent = desk
                .im_messages()
                .get_full_content(given.path("session_id"), given.path("message_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_messages::LIST_ATTACHMENTS,
        call: |desk, given| {
            let call: zoho_desk::im_messages::ListImMessageAttachments = desk
                .im_messages()
                .list_attachments(given.path("session_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .modified_after(one::<zoho_types::DateTime>(given.query("modifiedAfter")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_messages::LIST_LAST,
        call: |desk, given| {
            let call: zoho_desk::im_messages::ListImMessageLast = desk
                .im_messages()
                .list_last(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_messages::SEND,
        call: |desk, given| {
            let call: zoho_desk::im_messages::SendImMessages = desk.im_messages().send(
                given.path("session_id"),
                &given.body::<zoho_desk::im_messages::ImMessageSend>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_messages::SEND_ATTACHMENT,
        call: |desk, given| {
            let call: zoho_desk::im_messages::SendImMessageAttachment = desk
                .im_messages()
                .send_attachment(given.path("session_id"), given.file("file"))
                .reply_to_message_id(given.query("replyToMessageId"))
                .message(given.query("message"));
            erase(call.into_call())
        },
    },
];
