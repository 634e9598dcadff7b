// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{
    BotType, ConfigParamName, FeedbackAuthor, ImSessionUpdateStatus, InfoMessageTargetType,
    IntegrationService, MessageButtonAction, MessageColumnType, MessageContentType,
    MessageDirection, MessageInfoAction, MessageStatus, MessageTextStyle, MessageType, ReplyStatus,
    SessionActorType,
};

#[non_exhaustive]
pub struct ComputedOption {
    pub label: Option<String>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ComputedOption {
    "label" => label,
    "value" => value;
    extra
});

pub struct ConfigParam {
    /// Required.
    pub name: Option<ConfigParamName>,
    /// Required.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ConfigParam {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<ConfigParamName>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

object!(type ConfigParam {
    "name" => name,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct ImSession {
    pub id: Option<Id>,
    pub agent_id: Option<Id>,
    pub last_active_time: Option<String>,
    pub contact_id: Option<Id>,
    pub bot_id: Option<Id>,
    pub subject: Option<String>,
    pub unread_messages_count: Option<i64>,
    pub channel: Option<String>,
    pub integration_service: Option<IntegrationService>,
    pub desk_assignee: Option<SessionActor>,
    pub contact_last_active_time: Option<String>,
    pub actor: Option<SessionActor>,
    pub meta: Option<ImSessionMeta>,
    pub created_time: Option<String>,
    pub reply_status: Option<ReplyStatus>,
    pub messages_count: Option<i64>,
    pub channel_id: Option<Id>,
    pub agent_last_active_time: Option<String>,
    /// One of `CREATED`, `OPEN`, `ON_PROGRESS`, `ON_HOLD`, `ENDED`, `BLOCKED`, `MISSED`.
    pub status: Option<ImSessionUpdateStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSession {
    "id" => id,
    "agentId" => agent_id,
    "lastActiveTime" => last_active_time,
    "contactId" => contact_id,
    "botId" => bot_id,
    "subject" => subject,
    "unreadMessagesCount" => unread_messages_count,
    "channel" => channel,
    "integrationService" => integration_service,
    "deskAssignee" => desk_assignee,
    "contactLastActiveTime" => contact_last_active_time,
    "actor" => actor,
    "meta" => meta,
    "createdTime" => created_time,
    "replyStatus" => reply_status,
    "messagesCount" => messages_count,
    "channelId" => channel_id,
    "agentLastActiveTime" => agent_last_active_time,
    "status" => status;
    extra
});

#[non_exhaustive]
pub struct ImSessionMeta {
    pub desk_ticket_id: Option<Id>,
    pub desk_ticket_number: Option<i64>,
    pub desk_cx_happiness_survey_state: Option<String>,
    pub unknown: Option<String>,
    pub skip_session_status_update: Option<String>,
    pub finance_tracking_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSessionMeta {
    "DESK_TICKET_ID" => desk_ticket_id,
    "DESK_TICKET_NUMBER" => desk_ticket_number,
    "DESK_CX_HAPPINESS_SURVEY_STATE" => desk_cx_happiness_survey_state,
    "UNKNOWN" => unknown,
    "SKIP_SESSION_STATUS_UPDATE" => skip_session_status_update,
    "FINANCE_TRACKING_ID" => finance_tracking_id;
    extra
});

#[non_exhaustive]
pub struct InfoMessageTarget {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    /// One of `END_USER`, `AGENT`, `BOT`.
    pub type_: Option<InfoMessageTargetType>,
    pub email: Option<String>,
    pub zuid: Option<Id>,
    pub desk_actor_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type InfoMessageTarget {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "type" => type_,
    "email" => email,
    "zuid" => zuid,
    "deskActorId" => desk_actor_id;
    extra
});

#[non_exhaustive]
pub struct KbArticle {
    pub id: Option<Id>,
    pub summary: Option<String>,
    pub owner: Option<FeedbackAuthor>,
    pub translation_id: Option<Id>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub title: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type KbArticle {
    "id" => id,
    "summary" => summary,
    "owner" => owner,
    "translationId" => translation_id,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "title" => title;
    extra
});

#[non_exhaustive]
pub struct Message {
    pub id: Option<Id>,
    pub kb_article: Option<KbArticle>,
    pub full_content_url: Option<String>,
    pub is_read: Option<bool>,
    pub index: Option<String>,
    pub session_id: Option<Id>,
    pub type_: Option<MessageType>,
    pub ticket_web_url: Option<String>,
    pub actor: Option<SessionActor>,
    pub display_message: Option<String>,
    pub attachment: Option<MessageAttachment>,
    pub meta: Option<MessageMeta>,
    pub created_time: Option<DateTime>,
    pub status_updated_time: Option<DateTime>,
    pub location: Option<MessageLocation>,
    /// One of `text/html`, `text/plain`, `application/json`.
    pub content_type: Option<MessageContentType>,
    /// One of `IN`, `OUT`.
    pub direction: Option<MessageDirection>,
    /// One of `SAVED`, `QUEUED`, `SENT`, `DELIVERED`, `READ`, `FAILED`, `DELETED`, `MISSED`.
    pub status: Option<MessageStatus>,
    pub info: Option<MessageInfo>,
    pub template: Option<MessageTemplate>,
    pub layout: Option<ExtraFields>,
    pub external_info: Option<ExtraFields>,
    pub action: Option<String>,
    pub reply_to_message: Option<ReplyToMessage>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Message {
    "id" => id,
    "kbArticle" => kb_article,
    "fullContentURL" => full_content_url,
    "isRead" => is_read,
    "index" => index,
    "sessionId" => session_id,
    "type" => type_,
    "ticketWebUrl" => ticket_web_url,
    "actor" => actor,
    "displayMessage" => display_message,
    "attachment" => attachment,
    "meta" => meta,
    "createdTime" => created_time,
    "statusUpdatedTime" => status_updated_time,
    "location" => location,
    "contentType" => content_type,
    "direction" => direction,
    "status" => status,
    "info" => info,
    "template" => template,
    "layout" => layout,
    "externalInfo" => external_info,
    "action" => action,
    "replyToMessage" => reply_to_message;
    extra
});

#[non_exhaustive]
pub struct MessageAttachment {
    pub id: Option<Id>,
    pub size: Option<String>,
    pub name: Option<String>,
    pub type_: Option<String>,
    pub url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageAttachment {
    "id" => id,
    "size" => size,
    "name" => name,
    "type" => type_,
    "url" => url;
    extra
});

#[non_exhaustive]
pub struct MessageButton {
    /// One of `REPLY`, `PHONE_NUMBER`.
    pub action: Option<MessageButtonAction>,
    pub text: Option<String>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageButton {
    "action" => action,
    "text" => text,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct MessageColumn {
    pub id: Option<Id>,
    /// One of `TEXT`, `BUTTON`, `DOCUMENT`, `URL_BUTTON`, `IMAGE`, `VIDEO`.
    pub type_: Option<MessageColumnType>,
    pub text: Option<MessageText>,
    pub button: Option<MessageButton>,
    pub document: Option<MessageDocument>,
    pub url_button: Option<MessageUrlButton>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageColumn {
    "id" => id,
    "type" => type_,
    "text" => text,
    "button" => button,
    "document" => document,
    "url_button" => url_button;
    extra
});

#[non_exhaustive]
pub struct MessageDocument {
    pub source: Option<String>,
    pub text: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageDocument {
    "source" => source,
    "text" => text;
    extra
});

#[non_exhaustive]
pub struct MessageInfo {
    pub actor: Option<SessionActor>,
    /// One of `CREATED`, `OPEN`, `ON_PROGRESS`, `ON_HOLD`, `ENDED`, `BLOCKED`, `MISSED`.
    pub session_status: Option<ImSessionUpdateStatus>,
    pub action: Option<MessageInfoAction>,
    pub targets: Option<Vec<InfoMessageTarget>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageInfo {
    "actor" => actor,
    "sessionStatus" => session_status,
    "action" => action,
    "targets" => targets;
    extra
});

#[non_exhaustive]
pub struct MessageLocation {
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageLocation {
    "latitude" => latitude,
    "longitude" => longitude;
    extra
});

#[non_exhaustive]
pub struct MessageMeta {
    pub desk_ticket_id: Option<Id>,
    pub desk_ticket_number: Option<i64>,
    pub desk_cx_happiness_survey_state: Option<String>,
    pub unknown: Option<String>,
    pub skip_session_status_update: Option<String>,
    pub finance_tracking_id: Option<Id>,
    pub bot_reply_status: Option<String>,
    pub gc_transferred: Option<String>,
    pub cost: Option<String>,
    pub rating_star: Option<String>,
    pub desk_kb_article_translation_id: Option<Id>,
    pub reaction: Option<String>,
    pub gc_selected: Option<String>,
    pub gc_skipped: Option<String>,
    pub gc_fetch: Option<String>,
    pub system_message_type: Option<String>,
    pub broadcast_id: Option<Id>,
    pub failed_reason: Option<String>,
    pub canned_message_id: Option<Id>,
    pub broadcast_tracking_id: Option<Id>,
    pub catalog_id: Option<Id>,
    pub product_id: Option<Id>,
    pub ctwa_clid: Option<Id>,
    pub skip_payment: Option<String>,
    pub fb_comment_id: Option<Id>,
    pub im_calls_id: Option<Id>,
    pub message_source: Option<String>,
    pub desk_parent_ticket_id: Option<Id>,
    pub gc_payment_status: Option<String>,
    pub external_system_message_type: Option<String>,
    pub im_calls_duration: Option<String>,
    pub crm_rule_id: Option<Id>,
    pub crm_rule_name: Option<String>,
    pub bigin_internal_message: Option<String>,
    pub crm_rule_type: Option<String>,
    pub crm_module_id: Option<Id>,
    pub crm_module_name: Option<String>,
    pub module_name: Option<String>,
    pub module_id: Option<Id>,
    pub people_tracking_id: Option<Id>,
    pub sign_tracking_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageMeta {
    "DESK_TICKET_ID" => desk_ticket_id,
    "DESK_TICKET_NUMBER" => desk_ticket_number,
    "DESK_CX_HAPPINESS_SURVEY_STATE" => desk_cx_happiness_survey_state,
    "UNKNOWN" => unknown,
    "SKIP_SESSION_STATUS_UPDATE" => skip_session_status_update,
    "FINANCE_TRACKING_ID" => finance_tracking_id,
    "BOT_REPLY_STATUS" => bot_reply_status,
    "GC_TRANSFERRED" => gc_transferred,
    "COST" => cost,
    "RATING_STAR" => rating_star,
    "DESK_KB_ARTICLE_TRANSLATION_ID" => desk_kb_article_translation_id,
    "REACTION" => reaction,
    "GC_SELECTED" => gc_selected,
    "GC_SKIPPED" => gc_skipped,
    "GC_FETCH" => gc_fetch,
    "SYSTEM_MESSAGE_TYPE" => system_message_type,
    "BROADCAST_ID" => broadcast_id,
    "FAILED_REASON" => failed_reason,
    "CANNED_MESSAGE_ID" => canned_message_id,
    "BROADCAST_TRACKING_ID" => broadcast_tracking_id,
    "CATALOG_ID" => catalog_id,
    "PRODUCT_ID" => product_id,
    "CTWA_CLID" => ctwa_clid,
    "SKIP_PAYMENT" => skip_payment,
    "FB_COMMENT_ID" => fb_comment_id,
    "IM_CALLS_ID" => im_calls_id,
    "MESSAGE_SOURCE" => message_source,
    "DESK_PARENT_TICKET_ID" => desk_parent_ticket_id,
    "GC_PAYMENT_STATUS" => gc_payment_status,
    "EXTERNAL_SYSTEM_MESSAGE_TYPE" => external_system_message_type,
    "IM_CALLS_DURATION" => im_calls_duration,
    "CRM_RULE_ID" => crm_rule_id,
    "CRM_RULE_NAME" => crm_rule_name,
    "BIGIN_INTERNAL_MESSAGE" => bigin_internal_message,
    "CRM_RULE_TYPE" => crm_rule_type,
    "CRM_MODULE_ID" => crm_module_id,
    "CRM_MODULE_NAME" => crm_module_name,
    "MODULE_NAME" => module_name,
    "MODULE_ID" => module_id,
    "PEOPLE_TRACKING_ID" => people_tracking_id,
    "SIGN_TRACKING_ID" => sign_tracking_id;
    extra
});

#[non_exhaustive]
pub struct MessageRow {
    pub arrangement: Option<String>,
    pub columns: Option<Vec<MessageColumn>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageRow {
    "arrangement" => arrangement,
    "columns" => columns;
    extra
});

#[non_exhaustive]
pub struct MessageTemplate {
    pub rows: Option<Vec<MessageRow>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageTemplate {
    "rows" => rows;
    extra
});

#[non_exhaustive]
pub struct MessageText {
    /// One of `TITLE`, `SUB_TITLE`, `DESCRIPTION`.
    pub style: Option<MessageTextStyle>,
    pub text: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageText {
    "style" => style,
    "text" => text;
    extra
});

#[non_exhaustive]
pub struct MessageUrlButton {
    pub action: Option<String>,
    pub text: Option<String>,
    pub source: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageUrlButton {
    "action" => action,
    "text" => text,
    "source" => source;
    extra
});

#[non_exhaustive]
pub struct ReplyToMessage {
    pub id: Option<Id>,
    pub kb_article: Option<KbArticle>,
    pub full_content_url: Option<String>,
    pub is_read: Option<bool>,
    pub index: Option<String>,
    pub session_id: Option<Id>,
    pub type_: Option<MessageType>,
    pub ticket_web_url: Option<String>,
    pub actor: Option<SessionActor>,
    pub display_message: Option<String>,
    pub attachment: Option<MessageAttachment>,
    pub meta: Option<MessageMeta>,
    pub created_time: Option<DateTime>,
    pub status_updated_time: Option<DateTime>,
    pub location: Option<MessageLocation>,
    /// One of `text/html`, `text/plain`, `application/json`.
    pub content_type: Option<MessageContentType>,
    /// One of `IN`, `OUT`.
    pub direction: Option<MessageDirection>,
    /// One of `SAVED`, `QUEUED`, `SENT`, `DELIVERED`, `READ`, `FAILED`, `DELETED`, `MISSED`.
    pub status: Option<MessageStatus>,
    pub info: Option<MessageInfo>,
    pub template: Option<MessageTemplate>,
    pub layout: Option<ExtraFields>,
    pub external_info: Option<ExtraFields>,
    pub action: Option<String>,
    pub reply_to_message: Option<Json>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ReplyToMessage {
    "id" => id,
    "kbArticle" => kb_article,
    "fullContentURL" => full_content_url,
    "isRead" => is_read,
    "index" => index,
    "sessionId" => session_id,
    "type" => type_,
    "ticketWebUrl" => ticket_web_url,
    "actor" => actor,
    "displayMessage" => display_message,
    "attachment" => attachment,
    "meta" => meta,
    "createdTime" => created_time,
    "statusUpdatedTime" => status_updated_time,
    "location" => location,
    "contentType" => content_type,
    "direction" => direction,
    "status" => status,
    "info" => info,
    "template" => template,
    "layout" => layout,
    "externalInfo" => external_info,
    "action" => action,
    "replyToMessage" => reply_to_message;
    extra
});

#[non_exhaustive]
pub struct SessionActor {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub contact_id: Option<Id>,
    pub contact_name: Option<String>,
    /// One of `GC`, `ZIA`.
    pub bot_type: Option<BotType>,
    pub name: Option<String>,
    pub external_id: Option<Id>,
    /// One of `END_USER`, `ENDUSER`, `AGENT`, `BOT`.
    pub type_: Option<SessionActorType>,
    pub email: Option<String>,
    pub zoho_service: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SessionActor {
    "id" => id,
    "photoURL" => photo_url,
    "contactId" => contact_id,
    "contactName" => contact_name,
    "botType" => bot_type,
    "name" => name,
    "externalId" => external_id,
    "type" => type_,
    "email" => email,
    "zohoService" => zoho_service;
    extra
});

pub struct StartSessionMeta {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl StartSessionMeta {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

object!(type StartSessionMeta {
    "name" => name,
    "value" => value;
    extra
});
