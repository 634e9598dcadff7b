// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object, wire::Json};

use super::{
    BotType, ConfigParamName, FeedbackAuthor, ImSessionUpdateStatus, InfoMessageTargetType,
    IntegrationService, MessageButtonAction, MessageColumnType, MessageContentType,
    MessageDirection, MessageInfoAction, MessageStatus, MessageTextStyle, MessageType, ReplyStatus,
    SessionActorType,
};

/// Computed option.
#[non_exhaustive]
pub struct ComputedOption {
    /// `label`: text.
    pub label: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ComputedOption {
    "label" => label,
    "value" => value;
    extra
});

/// Config param, for `im_integration_services().compute_options`.
pub struct ConfigParam {
    /// `name`: its name: the 17 words of [`ConfigParamName`]; has to be sent.
    pub name: Option<ConfigParamName>,
    /// `value`: text; has to be sent.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ConfigParam {
    /// With what has to be sent; the rest is left out.
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

/// IM session, from `im_sessions().list`, `im_sessions().get`, `im_sessions().update`.
#[non_exhaustive]
pub struct ImSession {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `lastActiveTime`: text.
    pub last_active_time: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `botId`: the id of a bot.
    pub bot_id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `unreadMessagesCount`: how many unread messages there are.
    pub unread_messages_count: Option<i64>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `integrationService`: one of the 9 words of [`IntegrationService`].
    pub integration_service: Option<IntegrationService>,
    /// `deskAssignee`: an object.
    pub desk_assignee: Option<SessionActor>,
    /// `contactLastActiveTime`: text.
    pub contact_last_active_time: Option<String>,
    /// `actor`: an object.
    pub actor: Option<SessionActor>,
    /// `meta`: an object.
    pub meta: Option<ImSessionMeta>,
    /// `createdTime`: when it was created.
    pub created_time: Option<String>,
    /// `replyStatus`: one of the 16 words of [`ReplyStatus`].
    pub reply_status: Option<ReplyStatus>,
    /// `messagesCount`: how many messages there are.
    pub messages_count: Option<i64>,
    /// `channelId`: the id of a channel.
    pub channel_id: Option<Id>,
    /// `agentLastActiveTime`: text.
    pub agent_last_active_time: Option<String>,
    /// `status`: one of `CREATED`, `OPEN`, `ON_PROGRESS`, `ON_HOLD`, `ENDED`, `BLOCKED`, `MISSED`.
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

/// IM session meta.
#[non_exhaustive]
pub struct ImSessionMeta {
    /// `DESK_TICKET_ID`: the id of a desk ticket.
    pub desk_ticket_id: Option<Id>,
    /// `DESK_TICKET_NUMBER`: a whole number.
    pub desk_ticket_number: Option<i64>,
    /// `DESK_CX_HAPPINESS_SURVEY_STATE`: text.
    pub desk_cx_happiness_survey_state: Option<String>,
    /// `UNKNOWN`: text.
    pub unknown: Option<String>,
    /// `SKIP_SESSION_STATUS_UPDATE`: text.
    pub skip_session_status_update: Option<String>,
    /// `FINANCE_TRACKING_ID`: the id of a finance tracking.
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

/// Info message target.
#[non_exhaustive]
pub struct InfoMessageTarget {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `BOT`.
    pub type_: Option<InfoMessageTargetType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `deskActorId`: the id of a desk actor.
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

/// KB article.
#[non_exhaustive]
pub struct KbArticle {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<FeedbackAuthor>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `title`: text.
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

/// Message, from `im_messages().send`, `im_messages().send_attachment`, `im_sessions().initiate`,
/// ….
#[non_exhaustive]
pub struct Message {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `kbArticle`: an object.
    pub kb_article: Option<KbArticle>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `isRead`: whether it is read.
    pub is_read: Option<bool>,
    /// `index`: text.
    pub index: Option<String>,
    /// `sessionId`: the id of a session.
    pub session_id: Option<Id>,
    /// `type`: one of the 9 words of [`MessageType`].
    pub type_: Option<MessageType>,
    /// `ticketWebUrl`: an address on the web.
    pub ticket_web_url: Option<String>,
    /// `actor`: an object.
    pub actor: Option<SessionActor>,
    /// `displayMessage`: text.
    pub display_message: Option<String>,
    /// `attachment`: an object.
    pub attachment: Option<MessageAttachment>,
    /// `meta`: an object.
    pub meta: Option<MessageMeta>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `statusUpdatedTime`: a moment with its offset.
    pub status_updated_time: Option<DateTime>,
    /// `location`: an object.
    pub location: Option<MessageLocation>,
    /// `contentType`: one of `text/html`, `text/plain`, `application/json`.
    pub content_type: Option<MessageContentType>,
    /// `direction`: one of `IN`, `OUT`.
    pub direction: Option<MessageDirection>,
    /// `status`: one of `SAVED`, `QUEUED`, `SENT`, `DELIVERED`, `READ`, `FAILED`, `DELETED`, `MISSED`.
    pub status: Option<MessageStatus>,
    /// `info`: an object.
    pub info: Option<MessageInfo>,
    /// `template`: an object.
    pub template: Option<MessageTemplate>,
    /// `layout`: values by name.
    pub layout: Option<ExtraFields>,
    /// `externalInfo`: values by name.
    pub external_info: Option<ExtraFields>,
    /// `action`: text.
    pub action: Option<String>,
    /// `replyToMessage`: an object.
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

/// Message attachment.
#[non_exhaustive]
pub struct MessageAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `size`: text.
    pub size: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `url`: an address on the web.
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

/// Message button.
#[non_exhaustive]
pub struct MessageButton {
    /// `action`: one of `REPLY`, `PHONE_NUMBER`.
    pub action: Option<MessageButtonAction>,
    /// `text`: text.
    pub text: Option<String>,
    /// `value`: text.
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

/// Message column.
#[non_exhaustive]
pub struct MessageColumn {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: one of `TEXT`, `BUTTON`, `DOCUMENT`, `URL_BUTTON`, `IMAGE`, `VIDEO`.
    pub type_: Option<MessageColumnType>,
    /// `text`: an object.
    pub text: Option<MessageText>,
    /// `button`: an object.
    pub button: Option<MessageButton>,
    /// `document`: an object.
    pub document: Option<MessageDocument>,
    /// `url_button`: an object.
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

/// Message document.
#[non_exhaustive]
pub struct MessageDocument {
    /// `source`: text.
    pub source: Option<String>,
    /// `text`: text.
    pub text: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageDocument {
    "source" => source,
    "text" => text;
    extra
});

/// Message info.
#[non_exhaustive]
pub struct MessageInfo {
    /// `actor`: an object.
    pub actor: Option<SessionActor>,
    /// `sessionStatus`: one of `CREATED`, `OPEN`, `ON_PROGRESS`, `ON_HOLD`, `ENDED`, `BLOCKED`,
    /// `MISSED`.
    pub session_status: Option<ImSessionUpdateStatus>,
    /// `action`: one of the 9 words of [`MessageInfoAction`].
    pub action: Option<MessageInfoAction>,
    /// `targets`: a list.
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

/// Message location.
#[non_exhaustive]
pub struct MessageLocation {
    /// `latitude`: text.
    pub latitude: Option<String>,
    /// `longitude`: text.
    pub longitude: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageLocation {
    "latitude" => latitude,
    "longitude" => longitude;
    extra
});

/// Message meta.
#[non_exhaustive]
pub struct MessageMeta {
    /// `DESK_TICKET_ID`: the id of a desk ticket.
    pub desk_ticket_id: Option<Id>,
    /// `DESK_TICKET_NUMBER`: a whole number.
    pub desk_ticket_number: Option<i64>,
    /// `DESK_CX_HAPPINESS_SURVEY_STATE`: text.
    pub desk_cx_happiness_survey_state: Option<String>,
    /// `UNKNOWN`: text.
    pub unknown: Option<String>,
    /// `SKIP_SESSION_STATUS_UPDATE`: text.
    pub skip_session_status_update: Option<String>,
    /// `FINANCE_TRACKING_ID`: the id of a finance tracking.
    pub finance_tracking_id: Option<Id>,
    /// `BOT_REPLY_STATUS`: text.
    pub bot_reply_status: Option<String>,
    /// `GC_TRANSFERRED`: text.
    pub gc_transferred: Option<String>,
    /// `COST`: text.
    pub cost: Option<String>,
    /// `RATING_STAR`: text.
    pub rating_star: Option<String>,
    /// `DESK_KB_ARTICLE_TRANSLATION_ID`: the id of a desk KB article translation.
    pub desk_kb_article_translation_id: Option<Id>,
    /// `REACTION`: text.
    pub reaction: Option<String>,
    /// `GC_SELECTED`: text.
    pub gc_selected: Option<String>,
    /// `GC_SKIPPED`: text.
    pub gc_skipped: Option<String>,
    /// `GC_FETCH`: text.
    pub gc_fetch: Option<String>,
    /// `SYSTEM_MESSAGE_TYPE`: text.
    pub system_message_type: Option<String>,
    /// `BROADCAST_ID`: the id of a broadcast.
    pub broadcast_id: Option<Id>,
    /// `FAILED_REASON`: text.
    pub failed_reason: Option<String>,
    /// `CANNED_MESSAGE_ID`: the id of a canned message.
    pub canned_message_id: Option<Id>,
    /// `BROADCAST_TRACKING_ID`: the id of a broadcast tracking.
    pub broadcast_tracking_id: Option<Id>,
    /// `CATALOG_ID`: the id of a catalog.
    pub catalog_id: Option<Id>,
    /// `PRODUCT_ID`: the id of a product.
    pub product_id: Option<Id>,
    /// `CTWA_CLID`: an id.
    pub ctwa_clid: Option<Id>,
    /// `SKIP_PAYMENT`: text.
    pub skip_payment: Option<String>,
    /// `FB_COMMENT_ID`: the id of a fb comment.
    pub fb_comment_id: Option<Id>,
    /// `IM_CALLS_ID`: the id of a IM calls.
    pub im_calls_id: Option<Id>,
    /// `MESSAGE_SOURCE`: text.
    pub message_source: Option<String>,
    /// `DESK_PARENT_TICKET_ID`: the id of a desk parent ticket.
    pub desk_parent_ticket_id: Option<Id>,
    /// `GC_PAYMENT_STATUS`: text.
    pub gc_payment_status: Option<String>,
    /// `EXTERNAL_SYSTEM_MESSAGE_TYPE`: text.
    pub external_system_message_type: Option<String>,
    /// `IM_CALLS_DURATION`: text.
    pub im_calls_duration: Option<String>,
    /// `CRM_RULE_ID`: the id of a CRM rule.
    pub crm_rule_id: Option<Id>,
    /// `CRM_RULE_NAME`: text.
    pub crm_rule_name: Option<String>,
    /// `BIGIN_INTERNAL_MESSAGE`: text.
    pub bigin_internal_message: Option<String>,
    /// `CRM_RULE_TYPE`: text.
    pub crm_rule_type: Option<String>,
    /// `CRM_MODULE_ID`: the id of a CRM module.
    pub crm_module_id: Option<Id>,
    /// `CRM_MODULE_NAME`: text.
    pub crm_module_name: Option<String>,
    /// `MODULE_NAME`: text.
    pub module_name: Option<String>,
    /// `MODULE_ID`: the id of a module.
    pub module_id: Option<Id>,
    /// `PEOPLE_TRACKING_ID`: the id of a people tracking.
    pub people_tracking_id: Option<Id>,
    /// `SIGN_TRACKING_ID`: the id of a sign tracking.
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

/// Message row.
#[non_exhaustive]
pub struct MessageRow {
    /// `arrangement`: text.
    pub arrangement: Option<String>,
    /// `columns`: a list.
    pub columns: Option<Vec<MessageColumn>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageRow {
    "arrangement" => arrangement,
    "columns" => columns;
    extra
});

/// Message template.
#[non_exhaustive]
pub struct MessageTemplate {
    /// `rows`: a list.
    pub rows: Option<Vec<MessageRow>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageTemplate {
    "rows" => rows;
    extra
});

/// Message text.
#[non_exhaustive]
pub struct MessageText {
    /// `style`: one of `TITLE`, `SUB_TITLE`, `DESCRIPTION`.
    pub style: Option<MessageTextStyle>,
    /// `text`: text.
    pub text: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MessageText {
    "style" => style,
    "text" => text;
    extra
});

/// Message URL button.
#[non_exhaustive]
pub struct MessageUrlButton {
    /// `action`: text.
    pub action: Option<String>,
    /// `text`: text.
    pub text: Option<String>,
    /// `source`: text.
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

/// Reply to message.
#[non_exhaustive]
pub struct ReplyToMessage {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `kbArticle`: an object.
    pub kb_article: Option<KbArticle>,
    /// `fullContentURL`: an address on the web.
    pub full_content_url: Option<String>,
    /// `isRead`: whether it is read.
    pub is_read: Option<bool>,
    /// `index`: text.
    pub index: Option<String>,
    /// `sessionId`: the id of a session.
    pub session_id: Option<Id>,
    /// `type`: one of the 9 words of [`MessageType`].
    pub type_: Option<MessageType>,
    /// `ticketWebUrl`: an address on the web.
    pub ticket_web_url: Option<String>,
    /// `actor`: an object.
    pub actor: Option<SessionActor>,
    /// `displayMessage`: text.
    pub display_message: Option<String>,
    /// `attachment`: an object.
    pub attachment: Option<MessageAttachment>,
    /// `meta`: an object.
    pub meta: Option<MessageMeta>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `statusUpdatedTime`: a moment with its offset.
    pub status_updated_time: Option<DateTime>,
    /// `location`: an object.
    pub location: Option<MessageLocation>,
    /// `contentType`: one of `text/html`, `text/plain`, `application/json`.
    pub content_type: Option<MessageContentType>,
    /// `direction`: one of `IN`, `OUT`.
    pub direction: Option<MessageDirection>,
    /// `status`: one of `SAVED`, `QUEUED`, `SENT`, `DELIVERED`, `READ`, `FAILED`, `DELETED`, `MISSED`.
    pub status: Option<MessageStatus>,
    /// `info`: an object.
    pub info: Option<MessageInfo>,
    /// `template`: an object.
    pub template: Option<MessageTemplate>,
    /// `layout`: values by name.
    pub layout: Option<ExtraFields>,
    /// `externalInfo`: values by name.
    pub external_info: Option<ExtraFields>,
    /// `action`: text.
    pub action: Option<String>,
    /// `replyToMessage`: any JSON.
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

/// Session actor.
#[non_exhaustive]
pub struct SessionActor {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `contactName`: text.
    pub contact_name: Option<String>,
    /// `botType`: one of `GC`, `ZIA`.
    pub bot_type: Option<BotType>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `externalId`: the id of an external.
    pub external_id: Option<Id>,
    /// `type`: one of `END_USER`, `ENDUSER`, `AGENT`, `BOT`.
    pub type_: Option<SessionActorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zohoService`: text.
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

/// Start session meta.
pub struct StartSessionMeta {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `value`: text; has to be sent.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl StartSessionMeta {
    /// With what has to be sent; the rest is left out.
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
