// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use super::{
    AgentRef, AuthorType, Creator, ErrorCode, FeedbackAuthor, GroupMention, ImSessionUpdateStatus,
    InfoMessageTargetType, IntegrationService, MappingType, MentionStatus, MessageButtonAction,
    MessageColumnType, MessageContentType, MessageDirection, MessageInfoAction, MessageStatus,
    MessageTextStyle, MessageType, OnDelete, Preferences, ReplyDirection, ReplyStatus,
    ReplyToMessage, SessionActor, UserRef, UserType,
};

/// IM actor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImActor {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `agent`: yes or no.
    pub agent: Option<bool>,
    /// `displayName`: text.
    pub display_name: Option<String>,
    /// `externalId`: the id of an external.
    pub external_id: Option<Id>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
}

object!(ImActor {
    "id" => id,
    "lastName" => last_name,
    "agent" => agent,
    "displayName" => display_name,
    "externalId" => external_id,
    "emailId" => email_id,
    "type" => type_,
    "zuid" => zuid,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "name" => name,
    "roleName" => role_name,
    "email" => email
});

/// IM session, from `im_sessions().list`, `im_sessions().get`, `im_sessions().update`.
#[derive(Clone, Default, PartialEq)]
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
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ImSession {
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
    other
});

/// IM session meta.
#[derive(Clone, Default, PartialEq)]
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
}

object!(ImSessionMeta {
    "DESK_TICKET_ID" => desk_ticket_id,
    "DESK_TICKET_NUMBER" => desk_ticket_number,
    "DESK_CX_HAPPINESS_SURVEY_STATE" => desk_cx_happiness_survey_state,
    "UNKNOWN" => unknown,
    "SKIP_SESSION_STATUS_UPDATE" => skip_session_status_update,
    "FINANCE_TRACKING_ID" => finance_tracking_id
});

/// Info message target.
#[derive(Clone, Default, PartialEq)]
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
}

object!(InfoMessageTarget {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "type" => type_,
    "email" => email,
    "zuid" => zuid,
    "deskActorId" => desk_actor_id
});

/// KB article.
#[derive(Clone, Default, PartialEq)]
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
}

object!(KbArticle {
    "id" => id,
    "summary" => summary,
    "owner" => owner,
    "translationId" => translation_id,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "title" => title
});

/// KB category.
#[derive(Clone, Default, PartialEq)]
pub struct KbCategory {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `editAllArticles`: yes or no.
    pub edit_all_articles: Option<bool>,
    /// `import`: yes or no.
    pub import: Option<bool>,
    /// `manageKB`: yes or no.
    pub manage_kb: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `admin`: yes or no.
    pub admin: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `export`: yes or no.
    pub export: Option<bool>,
    /// `moderate`: yes or no.
    pub moderate: Option<bool>,
    /// `manageOwnCustomViews`: yes or no.
    pub manage_own_custom_views: Option<bool>,
    /// `shareOwnCustomViews`: yes or no.
    pub share_own_custom_views: Option<bool>,
    /// `editSharedCustomViews`: yes or no.
    pub edit_shared_custom_views: Option<bool>,
    /// `deleteSharedCustomViews`: yes or no.
    pub delete_shared_custom_views: Option<bool>,
    /// `reshareSharedCustomViews`: yes or no.
    pub reshare_shared_custom_views: Option<bool>,
}

object!(KbCategory {
    "view" => view,
    "editAllArticles" => edit_all_articles,
    "import" => import,
    "manageKB" => manage_kb,
    "edit" => edit,
    "admin" => admin,
    "create" => create,
    "delete" => delete,
    "export" => export,
    "moderate" => moderate,
    "manageOwnCustomViews" => manage_own_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "reshareSharedCustomViews" => reshare_shared_custom_views
});

/// Label, from `labels().list`, `labels().get`, `labels().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `preferences`: an object.
    pub preferences: Option<Preferences>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `creator`: an object.
    pub creator: Option<Creator>,
    /// `modifier`: an object.
    pub modifier: Option<Creator>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `helpCenterId`: the id of a help center.
    pub help_center_id: Option<Id>,
    /// `isPrimary`: whether it is primary.
    pub is_primary: Option<bool>,
    /// `assignedTime`: a moment with its offset.
    pub assigned_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Label {
    "id" => id,
    "preferences" => preferences,
    "name" => name,
    "logoUrl" => logo_url,
    "modifiedTime" => modified_time,
    "creator" => creator,
    "modifier" => modifier,
    "count" => count,
    "createdTime" => created_time,
    "helpCenterId" => help_center_id,
    "isPrimary" => is_primary,
    "assignedTime" => assigned_time;
    other
});

/// Label meta.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelMeta {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `preferences`: an object.
    pub preferences: Option<Preferences>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
}

object!(LabelMeta {
    "id" => id,
    "preferences" => preferences,
    "name" => name,
    "logoUrl" => logo_url
});

/// Last thread.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastThread {
    /// `channel`: text.
    pub channel: Option<String>,
    /// `isDraft`: whether it is draft.
    pub is_draft: Option<bool>,
    /// `isForward`: whether it is forward.
    pub is_forward: Option<bool>,
    /// `direction`: one of `in`, `out`.
    pub direction: Option<ReplyDirection>,
}

object!(LastThread {
    "channel" => channel,
    "isDraft" => is_draft,
    "isForward" => is_forward,
    "direction" => direction
});

/// Layout details.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LayoutDetails {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `layoutName`: text.
    pub layout_name: Option<String>,
}

object!(LayoutDetails {
    "id" => id,
    "layoutName" => layout_name
});

/// Lookup.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lookup {
    /// `onDelete`: one of `SET_NULL`, `CASCADE`, `CHILD_EMPTY`.
    pub on_delete: Option<OnDelete>,
    /// `relatedListLabel`: text.
    pub related_list_label: Option<String>,
    /// `module`: an object.
    pub module: Option<LookupModule>,
}

object!(Lookup {
    "onDelete" => on_delete,
    "relatedListLabel" => related_list_label,
    "module" => module
});

/// Lookup module.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupModule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `nameField`: text.
    pub name_field: Option<String>,
}

object!(LookupModule {
    "id" => id,
    "apiName" => api_name,
    "nameField" => name_field
});

/// Manager dashboard permissions.
#[derive(Clone, Default, PartialEq)]
pub struct ManagerDashboardPermissions {
    /// `myView`: yes or no.
    pub my_view: Option<bool>,
    /// `allView`: yes or no.
    pub all_view: Option<bool>,
    /// `customize`: yes or no.
    pub customize: Option<bool>,
}

object!(ManagerDashboardPermissions {
    "myView" => my_view,
    "allView" => all_view,
    "customize" => customize
});

/// Mapping info.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MappingInfo {
    /// `mappingId`: the id of a mapping.
    pub mapping_id: Option<Id>,
    /// `mappingType`: one of `PRIMARY`, `SECONDARY`.
    pub mapping_type: Option<MappingType>,
    /// `isAccountTicketsViewable`: whether it is account tickets viewable.
    pub is_account_tickets_viewable: Option<bool>,
}

object!(MappingInfo {
    "mappingId" => mapping_id,
    "mappingType" => mapping_type,
    "isAccountTicketsViewable" => is_account_tickets_viewable
});

/// Mass action errors.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MassActionErrors {
    /// `errorCode`: one of the 6 words of [`ErrorCode`].
    pub error_code: Option<ErrorCode>,
    /// `httpCode`: a whole number.
    pub http_code: Option<i64>,
    /// `errorMessage`: text.
    pub error_message: Option<String>,
    /// `errorJson`: any JSON.
    pub error_json: Option<Json>,
    /// `error`: text.
    pub error: Option<String>,
}

object!(MassActionErrors {
    "errorCode" => error_code,
    "httpCode" => http_code,
    "errorMessage" => error_message,
    "errorJson" => error_json,
    "error" => error
});

/// Mass action result, from `accounts().associate_products`, `article_comments().move_to_trash`,
/// `articles().move_to_trash`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MassActionResult {
    /// `id`: its id; always there.
    pub id: Id,
    /// `success`: yes or no.
    pub success: Option<bool>,
    /// `errors`: an object.
    pub errors: Option<MassActionErrors>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(MassActionResult {
    "id" => id,
    "success" => success,
    "errors" => errors;
    other
} required "id");

/// Mention.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Mention {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `offset`: a whole number.
    pub offset: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
}

object!(Mention {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "offset" => offset,
    "length" => length,
    "type" => type_,
    "email" => email,
    "zuid" => zuid
});

/// Mentioned.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Mentioned {
    /// `groups`: a list.
    pub groups: Option<Vec<MentionedGroup>>,
    /// `users`: a list.
    pub users: Option<Vec<MentionedUser>>,
}

object!(Mentioned {
    "groups" => groups,
    "users" => users
});

/// Mentioned group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MentionedGroup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `offsets`: a list.
    pub offsets: Option<Vec<Offset>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `mentionStatus`: one of `ACTIVE`, `INACTIVE`, `NOT_FOUND`, `DELETED`.
    pub mention_status: Option<MentionStatus>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
}

object!(MentionedGroup {
    "id" => id,
    "offsets" => offsets,
    "name" => name,
    "mentionStatus" => mention_status,
    "logoUrl" => logo_url
});

/// Mentioned user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MentionedUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `offsets`: a list.
    pub offsets: Option<Vec<Offset>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `AGENT`, `END_USER`.
    pub type_: Option<UserType>,
    /// `mentionStatus`: one of `ACTIVE`, `INACTIVE`, `NOT_FOUND`, `DELETED`.
    pub mention_status: Option<MentionStatus>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
}

object!(MentionedUser {
    "id" => id,
    "photoUrl" => photo_url,
    "offsets" => offsets,
    "name" => name,
    "type" => type_,
    "mentionStatus" => mention_status,
    "zuid" => zuid
});

/// Mentions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Mentions {
    /// `groups`: a list.
    pub groups: Option<Vec<GroupMention>>,
    /// `users`: a list.
    pub users: Option<Vec<MentionsUser>>,
}

object!(Mentions {
    "groups" => groups,
    "users" => users
});

/// Mentions user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MentionsUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `label`: an object.
    pub label: Option<LabelMeta>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `kbRole`: text.
    pub kb_role: Option<String>,
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
}

object!(MentionsUser {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "webUrl" => web_url,
    "name" => name,
    "roleName" => role_name,
    "label" => label,
    "type" => type_,
    "email" => email,
    "kbRole" => kb_role,
    "offSet" => off_set,
    "length" => length,
    "zuid" => zuid
});

/// Message, from `im_messages().send`, `im_messages().send_attachment`, `im_sessions().initiate`,
/// ….
#[derive(Clone, Default, PartialEq)]
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
    pub layout: Option<Other>,
    /// `externalInfo`: values by name.
    pub external_info: Option<Other>,
    /// `action`: text.
    pub action: Option<String>,
    /// `replyToMessage`: an object.
    pub reply_to_message: Option<ReplyToMessage>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Message {
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
    other
});

/// Message attachment.
#[derive(Clone, Default, PartialEq)]
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
}

object!(MessageAttachment {
    "id" => id,
    "size" => size,
    "name" => name,
    "type" => type_,
    "url" => url
});

/// Message button.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageButton {
    /// `action`: one of `REPLY`, `PHONE_NUMBER`.
    pub action: Option<MessageButtonAction>,
    /// `text`: text.
    pub text: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
}

object!(MessageButton {
    "action" => action,
    "text" => text,
    "value" => value
});

/// Message column.
#[derive(Clone, Default, PartialEq)]
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
}

object!(MessageColumn {
    "id" => id,
    "type" => type_,
    "text" => text,
    "button" => button,
    "document" => document,
    "url_button" => url_button
});

/// Message document.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageDocument {
    /// `source`: text.
    pub source: Option<String>,
    /// `text`: text.
    pub text: Option<String>,
}

object!(MessageDocument {
    "source" => source,
    "text" => text
});

/// Message info.
#[derive(Clone, Default, PartialEq)]
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
}

object!(MessageInfo {
    "actor" => actor,
    "sessionStatus" => session_status,
    "action" => action,
    "targets" => targets
});

/// Message location.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageLocation {
    /// `latitude`: text.
    pub latitude: Option<String>,
    /// `longitude`: text.
    pub longitude: Option<String>,
}

object!(MessageLocation {
    "latitude" => latitude,
    "longitude" => longitude
});

/// Message meta.
#[derive(Clone, Default, PartialEq)]
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
}

object!(MessageMeta {
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
    "SIGN_TRACKING_ID" => sign_tracking_id
});

/// Message row.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageRow {
    /// `arrangement`: text.
    pub arrangement: Option<String>,
    /// `columns`: a list.
    pub columns: Option<Vec<MessageColumn>>,
}

object!(MessageRow {
    "arrangement" => arrangement,
    "columns" => columns
});

/// Message template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageTemplate {
    /// `rows`: a list.
    pub rows: Option<Vec<MessageRow>>,
}

object!(MessageTemplate {
    "rows" => rows
});

/// Message text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageText {
    /// `style`: one of `TITLE`, `SUB_TITLE`, `DESCRIPTION`.
    pub style: Option<MessageTextStyle>,
    /// `text`: text.
    pub text: Option<String>,
}

object!(MessageText {
    "style" => style,
    "text" => text
});

/// Message URL button.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageUrlButton {
    /// `action`: text.
    pub action: Option<String>,
    /// `text`: text.
    pub text: Option<String>,
    /// `source`: text.
    pub source: Option<String>,
}

object!(MessageUrlButton {
    "action" => action,
    "text" => text,
    "source" => source
});

/// Metrics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metrics {
    /// `feedbackCount`: how many feedbacks there are.
    pub feedback_count: Option<i64>,
    /// `templateUsageCount`: how many template usages there are.
    pub template_usage_count: Option<i64>,
    /// `unlikeCount`: how many unlikes there are.
    pub unlike_count: Option<i64>,
    /// `lastUsageTime`: a moment with its offset.
    pub last_usage_time: Option<DateTime>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `lastActivityTime`: a moment with its offset.
    pub last_activity_time: Option<DateTime>,
    /// `usageCount`: how many usages there are.
    pub usage_count: Option<i64>,
}

object!(Metrics {
    "feedbackCount" => feedback_count,
    "templateUsageCount" => template_usage_count,
    "unlikeCount" => unlike_count,
    "lastUsageTime" => last_usage_time,
    "dislikeCount" => dislike_count,
    "likeCount" => like_count,
    "viewCount" => view_count,
    "lastActivityTime" => last_activity_time,
    "usageCount" => usage_count
});

/// Mobile app permissions.
#[derive(Clone, Default, PartialEq)]
pub struct MobileAppPermissions {
    /// `radar`: yes or no.
    pub radar: Option<bool>,
    /// `deskapp`: yes or no.
    pub deskapp: Option<bool>,
    /// `customMobileApps`: yes or no.
    pub custom_mobile_apps: Option<bool>,
}

object!(MobileAppPermissions {
    "radar" => radar,
    "deskapp" => deskapp,
    "customMobileApps" => custom_mobile_apps
});

/// Module, from `automation_engines().list_modules`, `modules().list`, `modules().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Module {
    /// `id`: its id; always there.
    pub id: Id,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `isCustomModule`: whether it is custom module.
    pub is_custom_module: Option<bool>,
    /// `isDeptSpecific`: whether it is dept specific.
    pub is_dept_specific: Option<bool>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `modifier`: an object.
    pub modifier: Option<AgentRef>,
    /// `description`: text.
    pub description: Option<String>,
    /// `nameField`: text.
    pub name_field: Option<String>,
    /// `pluralLabel`: text.
    pub plural_label: Option<String>,
    /// `singularLabel`: text.
    pub singular_label: Option<String>,
    /// `hasRecycleBin`: whether it has recycle bin.
    pub has_recycle_bin: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `profileIds`: one or more ids.
    pub profile_ids: Option<Vec<Id>>,
    /// `departmentIds`: one or more ids.
    pub department_ids: Option<Vec<Id>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Module {
    "id" => id,
    "displayLabel" => display_label,
    "apiName" => api_name,
    "isCustomModule" => is_custom_module,
    "isDeptSpecific" => is_dept_specific,
    "i18NLabel" => i18_n_label,
    "modifiedTime" => modified_time,
    "modifier" => modifier,
    "description" => description,
    "nameField" => name_field,
    "pluralLabel" => plural_label,
    "singularLabel" => singular_label,
    "hasRecycleBin" => has_recycle_bin,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "profileIds" => profile_ids,
    "departmentIds" => department_ids;
    other
} required "id");

/// Module ref.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
}

object!(ModuleRef {
    "id" => id,
    "displayLabel" => display_label,
    "apiName" => api_name
});

/// Name ref, from `locales().list_time_zones`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(NameRef {
    "id" => id,
    "name" => name;
    other
});

/// Offset.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Offset {
    /// `offset`: a whole number.
    pub offset: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
}

object!(Offset {
    "offset" => offset,
    "length" => length
});

/// Owner.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `data`: a list.
    pub data: Option<Vec<OwnerDetails>>,
}

object!(Owner {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "data" => data
});

/// Owner details.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnerDetails {
    /// `owner`: whom it belongs to.
    pub owner: Option<UserRef>,
}

object!(OwnerDetails {
    "owner" => owner
});

/// Owner ref.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnerRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
}

object!(OwnerRef {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name
});
