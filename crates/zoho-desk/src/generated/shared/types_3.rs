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
    /// Id.
    pub id: Option<Id>,
    /// Last name.
    pub last_name: Option<String>,
    /// Agent.
    pub agent: Option<bool>,
    /// Display name.
    pub display_name: Option<String>,
    /// External id.
    pub external_id: Option<Id>,
    /// Email id.
    pub email_id: Option<String>,
    /// Type.
    pub type_: Option<AuthorType>,
    /// Zuid.
    pub zuid: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Email.
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

/// IM session, of `im_sessions().list`, `im_sessions().get`, `im_sessions().update`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImSession {
    /// Id.
    pub id: Option<Id>,
    /// Agent id.
    pub agent_id: Option<Id>,
    /// Last active time.
    pub last_active_time: Option<String>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Bot id.
    pub bot_id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
    /// Unread messages count.
    pub unread_messages_count: Option<i64>,
    /// Channel.
    pub channel: Option<String>,
    /// Integration service.
    pub integration_service: Option<IntegrationService>,
    /// Desk assignee.
    pub desk_assignee: Option<SessionActor>,
    /// Contact last active time.
    pub contact_last_active_time: Option<String>,
    /// Actor.
    pub actor: Option<SessionActor>,
    /// Meta.
    pub meta: Option<ImSessionMeta>,
    /// Created time.
    pub created_time: Option<String>,
    /// Reply status.
    pub reply_status: Option<ReplyStatus>,
    /// Messages count.
    pub messages_count: Option<i64>,
    /// Channel id.
    pub channel_id: Option<Id>,
    /// Agent last active time.
    pub agent_last_active_time: Option<String>,
    /// Status.
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
    /// Desk ticket id.
    pub desk_ticket_id: Option<Id>,
    /// Desk ticket number.
    pub desk_ticket_number: Option<i64>,
    /// Desk cx happiness survey state.
    pub desk_cx_happiness_survey_state: Option<String>,
    /// Unknown.
    pub unknown: Option<String>,
    /// Skip session status update.
    pub skip_session_status_update: Option<String>,
    /// Finance tracking id.
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
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<InfoMessageTargetType>,
    /// Email.
    pub email: Option<String>,
    /// Zuid.
    pub zuid: Option<Id>,
    /// Desk actor id.
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
    /// Id.
    pub id: Option<Id>,
    /// Summary.
    pub summary: Option<String>,
    /// Owner.
    pub owner: Option<FeedbackAuthor>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Title.
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
    /// View.
    pub view: Option<bool>,
    /// Edit all articles.
    pub edit_all_articles: Option<bool>,
    /// Import.
    pub import: Option<bool>,
    /// Manage KB.
    pub manage_kb: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Admin.
    pub admin: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// Export.
    pub export: Option<bool>,
    /// Moderate.
    pub moderate: Option<bool>,
    /// Manage own custom views.
    pub manage_own_custom_views: Option<bool>,
    /// Share own custom views.
    pub share_own_custom_views: Option<bool>,
    /// Edit shared custom views.
    pub edit_shared_custom_views: Option<bool>,
    /// Delete shared custom views.
    pub delete_shared_custom_views: Option<bool>,
    /// Reshare shared custom views.
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

/// Label, of `labels().list`, `labels().get`, `labels().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// Id.
    pub id: Option<Id>,
    /// Preferences.
    pub preferences: Option<Preferences>,
    /// Name.
    pub name: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Creator.
    pub creator: Option<Creator>,
    /// Modifier.
    pub modifier: Option<Creator>,
    /// Count.
    pub count: Option<i64>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Help center id.
    pub help_center_id: Option<Id>,
    /// Is primary.
    pub is_primary: Option<bool>,
    /// Assigned time.
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
    /// Id.
    pub id: Option<Id>,
    /// Preferences.
    pub preferences: Option<Preferences>,
    /// Name.
    pub name: Option<String>,
    /// Logo URL.
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
    /// Channel.
    pub channel: Option<String>,
    /// Is draft.
    pub is_draft: Option<bool>,
    /// Is forward.
    pub is_forward: Option<bool>,
    /// Direction.
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
    /// Id.
    pub id: Option<Id>,
    /// Layout name.
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
    /// On delete.
    pub on_delete: Option<OnDelete>,
    /// Related list label.
    pub related_list_label: Option<String>,
    /// Module.
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
    /// Id.
    pub id: Option<Id>,
    /// API name.
    pub api_name: Option<String>,
    /// Name field.
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
    /// My view.
    pub my_view: Option<bool>,
    /// All view.
    pub all_view: Option<bool>,
    /// Customize.
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
    /// Mapping id.
    pub mapping_id: Option<Id>,
    /// Mapping type.
    pub mapping_type: Option<MappingType>,
    /// Is account tickets viewable.
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
    /// Error code.
    pub error_code: Option<ErrorCode>,
    /// Http code.
    pub http_code: Option<i64>,
    /// Error message.
    pub error_message: Option<String>,
    /// Error json.
    pub error_json: Option<Json>,
    /// Error.
    pub error: Option<String>,
}

object!(MassActionErrors {
    "errorCode" => error_code,
    "httpCode" => http_code,
    "errorMessage" => error_message,
    "errorJson" => error_json,
    "error" => error
});

/// Mass action result, of `accounts().associate_products`, `article_comments().move_to_trash`, `articles().move_to_trash`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MassActionResult {
    /// Id.
    pub id: Id,
    /// Success.
    pub success: Option<bool>,
    /// Errors.
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
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Offset.
    pub offset: Option<i64>,
    /// Length.
    pub length: Option<i64>,
    /// Type.
    pub type_: Option<AuthorType>,
    /// Email.
    pub email: Option<String>,
    /// Zuid.
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
    /// Groups.
    pub groups: Option<Vec<MentionedGroup>>,
    /// Users.
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
    /// Id.
    pub id: Option<Id>,
    /// Offsets.
    pub offsets: Option<Vec<Offset>>,
    /// Name.
    pub name: Option<String>,
    /// Mention status.
    pub mention_status: Option<MentionStatus>,
    /// Logo URL.
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
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Offsets.
    pub offsets: Option<Vec<Offset>>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<UserType>,
    /// Mention status.
    pub mention_status: Option<MentionStatus>,
    /// Zuid.
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
    /// Groups.
    pub groups: Option<Vec<GroupMention>>,
    /// Users.
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
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Label.
    pub label: Option<LabelMeta>,
    /// Type.
    pub type_: Option<AuthorType>,
    /// Email.
    pub email: Option<String>,
    /// KB role.
    pub kb_role: Option<String>,
    /// Off set.
    pub off_set: Option<i64>,
    /// Length.
    pub length: Option<i64>,
    /// Zuid.
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

/// Message, of `im_messages().send`, `im_messages().send_attachment`, `im_sessions().initiate`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id.
    pub id: Option<Id>,
    /// KB article.
    pub kb_article: Option<KbArticle>,
    /// Full content URL.
    pub full_content_url: Option<String>,
    /// Is read.
    pub is_read: Option<bool>,
    /// Index.
    pub index: Option<String>,
    /// Session id.
    pub session_id: Option<Id>,
    /// Type.
    pub type_: Option<MessageType>,
    /// Ticket web URL.
    pub ticket_web_url: Option<String>,
    /// Actor.
    pub actor: Option<SessionActor>,
    /// Display message.
    pub display_message: Option<String>,
    /// Attachment.
    pub attachment: Option<MessageAttachment>,
    /// Meta.
    pub meta: Option<MessageMeta>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Status updated time.
    pub status_updated_time: Option<DateTime>,
    /// Location.
    pub location: Option<MessageLocation>,
    /// Content type.
    pub content_type: Option<MessageContentType>,
    /// Direction.
    pub direction: Option<MessageDirection>,
    /// Status.
    pub status: Option<MessageStatus>,
    /// Info.
    pub info: Option<MessageInfo>,
    /// Template.
    pub template: Option<MessageTemplate>,
    /// Layout.
    pub layout: Option<Other>,
    /// External info.
    pub external_info: Option<Other>,
    /// Action.
    pub action: Option<String>,
    /// Reply to message.
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
    /// Id.
    pub id: Option<Id>,
    /// Size.
    pub size: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// URL.
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
    /// Action.
    pub action: Option<MessageButtonAction>,
    /// Text.
    pub text: Option<String>,
    /// Value.
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
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<MessageColumnType>,
    /// Text.
    pub text: Option<MessageText>,
    /// Button.
    pub button: Option<MessageButton>,
    /// Document.
    pub document: Option<MessageDocument>,
    /// URL button.
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
    /// Source.
    pub source: Option<String>,
    /// Text.
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
    /// Actor.
    pub actor: Option<SessionActor>,
    /// Session status.
    pub session_status: Option<ImSessionUpdateStatus>,
    /// Action.
    pub action: Option<MessageInfoAction>,
    /// Targets.
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
    /// Latitude.
    pub latitude: Option<String>,
    /// Longitude.
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
    /// Desk ticket id.
    pub desk_ticket_id: Option<Id>,
    /// Desk ticket number.
    pub desk_ticket_number: Option<i64>,
    /// Desk cx happiness survey state.
    pub desk_cx_happiness_survey_state: Option<String>,
    /// Unknown.
    pub unknown: Option<String>,
    /// Skip session status update.
    pub skip_session_status_update: Option<String>,
    /// Finance tracking id.
    pub finance_tracking_id: Option<Id>,
    /// Bot reply status.
    pub bot_reply_status: Option<String>,
    /// Gc transferred.
    pub gc_transferred: Option<String>,
    /// Cost.
    pub cost: Option<String>,
    /// Rating star.
    pub rating_star: Option<String>,
    /// Desk KB article translation id.
    pub desk_kb_article_translation_id: Option<Id>,
    /// Reaction.
    pub reaction: Option<String>,
    /// Gc selected.
    pub gc_selected: Option<String>,
    /// Gc skipped.
    pub gc_skipped: Option<String>,
    /// Gc fetch.
    pub gc_fetch: Option<String>,
    /// System message type.
    pub system_message_type: Option<String>,
    /// Broadcast id.
    pub broadcast_id: Option<Id>,
    /// Failed reason.
    pub failed_reason: Option<String>,
    /// Canned message id.
    pub canned_message_id: Option<Id>,
    /// Broadcast tracking id.
    pub broadcast_tracking_id: Option<Id>,
    /// Catalog id.
    pub catalog_id: Option<Id>,
    /// Product id.
    pub product_id: Option<Id>,
    /// Ctwa clid.
    pub ctwa_clid: Option<Id>,
    /// Skip payment.
    pub skip_payment: Option<String>,
    /// Fb comment id.
    pub fb_comment_id: Option<Id>,
    /// IM calls id.
    pub im_calls_id: Option<Id>,
    /// Message source.
    pub message_source: Option<String>,
    /// Desk parent ticket id.
    pub desk_parent_ticket_id: Option<Id>,
    /// Gc payment status.
    pub gc_payment_status: Option<String>,
    /// External system message type.
    pub external_system_message_type: Option<String>,
    /// IM calls duration.
    pub im_calls_duration: Option<String>,
    /// CRM rule id.
    pub crm_rule_id: Option<Id>,
    /// CRM rule name.
    pub crm_rule_name: Option<String>,
    /// Bigin internal message.
    pub bigin_internal_message: Option<String>,
    /// CRM rule type.
    pub crm_rule_type: Option<String>,
    /// CRM module id.
    pub crm_module_id: Option<Id>,
    /// CRM module name.
    pub crm_module_name: Option<String>,
    /// Module name.
    pub module_name: Option<String>,
    /// Module id.
    pub module_id: Option<Id>,
    /// People tracking id.
    pub people_tracking_id: Option<Id>,
    /// Sign tracking id.
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
    /// Arrangement.
    pub arrangement: Option<String>,
    /// Columns.
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
    /// Rows.
    pub rows: Option<Vec<MessageRow>>,
}

object!(MessageTemplate {
    "rows" => rows
});

/// Message text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageText {
    /// Style.
    pub style: Option<MessageTextStyle>,
    /// Text.
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
    /// Action.
    pub action: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Source.
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
    /// Feedback count.
    pub feedback_count: Option<i64>,
    /// Template usage count.
    pub template_usage_count: Option<i64>,
    /// Unlike count.
    pub unlike_count: Option<i64>,
    /// Last usage time.
    pub last_usage_time: Option<DateTime>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Like count.
    pub like_count: Option<i64>,
    /// View count.
    pub view_count: Option<i64>,
    /// Last activity time.
    pub last_activity_time: Option<DateTime>,
    /// Usage count.
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
    /// Radar.
    pub radar: Option<bool>,
    /// Deskapp.
    pub deskapp: Option<bool>,
    /// Custom mobile apps.
    pub custom_mobile_apps: Option<bool>,
}

object!(MobileAppPermissions {
    "radar" => radar,
    "deskapp" => deskapp,
    "customMobileApps" => custom_mobile_apps
});

/// Module, of `automation_engines().list_modules`, `modules().list`, `modules().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Module {
    /// Id.
    pub id: Id,
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Is custom module.
    pub is_custom_module: Option<bool>,
    /// Is dept specific.
    pub is_dept_specific: Option<bool>,
    /// I18 n label.
    pub i18_n_label: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Modifier.
    pub modifier: Option<AgentRef>,
    /// Description.
    pub description: Option<String>,
    /// Name field.
    pub name_field: Option<String>,
    /// Plural label.
    pub plural_label: Option<String>,
    /// Singular label.
    pub singular_label: Option<String>,
    /// Has recycle bin.
    pub has_recycle_bin: Option<bool>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Profile ids.
    pub profile_ids: Option<Vec<Id>>,
    /// Department ids.
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
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
}

object!(ModuleRef {
    "id" => id,
    "displayLabel" => display_label,
    "apiName" => api_name
});

/// Name ref, of `locales().list_time_zones`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameRef {
    /// Id.
    pub id: Option<Id>,
    /// Name.
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
    /// Offset.
    pub offset: Option<i64>,
    /// Length.
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
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Data.
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
    /// Owner.
    pub owner: Option<UserRef>,
}

object!(OwnerDetails {
    "owner" => owner
});

/// Owner ref.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnerRef {
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

object!(OwnerRef {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name
});
