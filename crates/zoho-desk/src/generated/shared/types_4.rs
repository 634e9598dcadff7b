// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use super::{
    Accounts, Activities, Agents, AlertType, AuthorType, BotType, ChannelSourceType, Chat,
    ClientAction, Column, Comments, Community, CreatedBy, CrmInteg, FinanceInteg, GcPermission,
    ImMessageSendResultAttachment, ImMessageSendResultContentType, ImMessageSendResultDirection,
    ImMessageSendResultInfo, ImMessageSendResultMeta, ImMessageSendResultStatus,
    ImMessageSendResultType, KbArticle, KbCategory, LocaleTimeZone, Location, ManagerDashboard,
    Mobileapp, ProfileType, Rel, SessionActorType, Shape, SharedDepartmentType,
    SkillsInfoMappingType, Style, TaskTimerState, Tickets,
};

/// Owner data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnerData {
    /// Owner.
    pub owner: Option<RuleGroupCreatedBy>,
}

object!(OwnerData {
    "owner" => owner
});

/// Permissions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Permissions {
    /// CRM integ.
    pub crm_integ: Option<CrmInteg>,
    /// Reports.
    pub reports: Option<Reports>,
    /// Tickets.
    pub tickets: Option<Tickets>,
    /// Mobileapp.
    pub mobileapp: Option<Mobileapp>,
    /// Contracts.
    pub contracts: Option<Accounts>,
    /// Products.
    pub products: Option<Accounts>,
    /// Zia.
    pub zia: Option<GcPermission>,
    /// Time entry.
    pub time_entry: Option<GcPermission>,
    /// Gc.
    pub gc: Option<GcPermission>,
    /// Tasks.
    pub tasks: Option<Accounts>,
    /// Events.
    pub events: Option<Accounts>,
    /// Courses.
    pub courses: Option<ClientAction>,
    /// Comments.
    pub comments: Option<Comments>,
    /// IM.
    pub im: Option<GcPermission>,
    /// Social.
    pub social: Option<Social>,
    /// Community.
    pub community: Option<Community>,
    /// Agents.
    pub agents: Option<Agents>,
    /// Community topic.
    pub community_topic: Option<Chat>,
    /// Radar.
    pub radar: Option<Radar>,
    /// KB category.
    pub kb_category: Option<KbCategory>,
    /// Calls.
    pub calls: Option<Accounts>,
    /// Setup.
    pub setup: Option<Setup>,
    /// Finance integ.
    pub finance_integ: Option<FinanceInteg>,
    /// Community comment.
    pub community_comment: Option<Chat>,
    /// Accounts.
    pub accounts: Option<Accounts>,
    /// Contacts.
    pub contacts: Option<Accounts>,
    /// Activities.
    pub activities: Option<Activities>,
    /// Chat.
    pub chat: Option<Chat>,
    /// Ticket life cycle data.
    pub ticket_life_cycle_data: Option<ClientAction>,
    /// Support email address.
    pub support_email_address: Option<ClientAction>,
    /// Manager dashboard.
    pub manager_dashboard: Option<ManagerDashboard>,
    /// Modules.
    pub modules: Option<ClientAction>,
    /// Client events.
    pub client_events: Option<ClientAction>,
    /// Component mapping.
    pub component_mapping: Option<ClientAction>,
    /// Event mapping.
    pub event_mapping: Option<ClientAction>,
    /// Component event mapping association.
    pub component_event_mapping_association: Option<ClientAction>,
    /// Client action conditions.
    pub client_action_conditions: Option<ClientAction>,
    /// Client action.
    pub client_action: Option<ClientAction>,
    /// Client action module association.
    pub client_action_module_association: Option<ClientAction>,
    /// Client action location association.
    pub client_action_location_association: Option<ClientAction>,
}

object!(Permissions {
    "crmInteg" => crm_integ,
    "reports" => reports,
    "tickets" => tickets,
    "mobileapp" => mobileapp,
    "contracts" => contracts,
    "products" => products,
    "zia" => zia,
    "timeEntry" => time_entry,
    "gc" => gc,
    "tasks" => tasks,
    "events" => events,
    "courses" => courses,
    "comments" => comments,
    "im" => im,
    "social" => social,
    "community" => community,
    "agents" => agents,
    "CommunityTopic" => community_topic,
    "radar" => radar,
    "kbCategory" => kb_category,
    "calls" => calls,
    "setup" => setup,
    "financeInteg" => finance_integ,
    "CommunityComment" => community_comment,
    "accounts" => accounts,
    "contacts" => contacts,
    "activities" => activities,
    "chat" => chat,
    "ticketLifeCycleData" => ticket_life_cycle_data,
    "supportEmailAddress" => support_email_address,
    "managerDashboard" => manager_dashboard,
    "modules" => modules,
    "clientEvents" => client_events,
    "componentMapping" => component_mapping,
    "eventMapping" => event_mapping,
    "componentEventMappingAssociation" => component_event_mapping_association,
    "clientActionConditions" => client_action_conditions,
    "clientAction" => client_action,
    "clientActionModuleAssociation" => client_action_module_association,
    "clientActionLocationAssociation" => client_action_location_association
});

/// Preferences.
#[derive(Clone, Default, PartialEq)]
pub struct Preferences {
    /// Bg color.
    pub bg_color: Option<String>,
    /// Shape.
    pub shape: Option<Shape>,
    /// Text color.
    pub text_color: Option<String>,
}

object!(Preferences {
    "bgColor" => bg_color,
    "shape" => shape,
    "textColor" => text_color
});

/// Profile, of `layouts().list_profiles`, `profiles().list`, `profiles().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// Profile name.
    pub profile_name: Option<String>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<ProfileType>,
    /// Default.
    pub default: Option<bool>,
    /// Permissions.
    pub permissions: Option<Permissions>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Is visible.
    pub is_visible: Option<bool>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Profile {
    "profileName" => profile_name,
    "isDefault" => is_default,
    "id" => id,
    "type" => type_,
    "default" => default,
    "permissions" => permissions,
    "name" => name,
    "description" => description,
    "isVisible" => is_visible,
    "modifiedBy" => modified_by,
    "modifiedTime" => modified_time;
    other
});

/// Properties.
#[derive(Clone, Default, PartialEq)]
pub struct Properties {
    /// Translatable.
    pub translatable: Option<bool>,
}

object!(Properties {
    "translatable" => translatable
});

/// Quick edit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickEdit {
    /// Modifier id.
    pub modifier_id: Option<Id>,
    /// Modified by.
    pub modified_by: Option<CreatedBy>,
}

object!(QuickEdit {
    "modifierId" => modifier_id,
    "modifiedBy" => modified_by
});

/// Radar.
#[derive(Clone, Default, PartialEq)]
pub struct Radar {
    /// Agent stats.
    pub agent_stats: Option<bool>,
    /// Current stats.
    pub current_stats: Option<bool>,
    /// Audit log.
    pub audit_log: Option<bool>,
    /// IM.
    pub im: Option<bool>,
    /// Channel traffic.
    pub channel_traffic: Option<bool>,
    /// Daily toast.
    pub daily_toast: Option<bool>,
    /// Live traffic.
    pub live_traffic: Option<bool>,
    /// Exception handling.
    pub exception_handling: Option<bool>,
    /// Text content protection.
    pub text_content_protection: Option<bool>,
    /// Dashboards.
    pub dashboards: Option<bool>,
    /// Daily trend.
    pub daily_trend: Option<bool>,
    /// API usage alerts.
    pub api_usage_alerts: Option<bool>,
    /// Fcr.
    pub fcr: Option<bool>,
    /// Activities.
    pub activities: Option<bool>,
    /// KB.
    pub kb: Option<bool>,
    /// Visual content protection.
    pub visual_content_protection: Option<bool>,
    /// Feeds.
    pub feeds: Option<bool>,
    /// Average handling time.
    pub average_handling_time: Option<bool>,
    /// Customer happiness.
    pub customer_happiness: Option<bool>,
    /// Manage radar.
    pub manage_radar: Option<bool>,
    /// Quick view.
    pub quick_view: Option<bool>,
    /// Most threaded tickets.
    pub most_threaded_tickets: Option<bool>,
    /// Contacts.
    pub contacts: Option<bool>,
}

object!(Radar {
    "agentStats" => agent_stats,
    "currentStats" => current_stats,
    "auditLog" => audit_log,
    "im" => im,
    "channelTraffic" => channel_traffic,
    "dailyToast" => daily_toast,
    "liveTraffic" => live_traffic,
    "exceptionHandling" => exception_handling,
    "textContentProtection" => text_content_protection,
    "dashboards" => dashboards,
    "dailyTrend" => daily_trend,
    "apiUsageAlerts" => api_usage_alerts,
    "fcr" => fcr,
    "activities" => activities,
    "kb" => kb,
    "visualContentProtection" => visual_content_protection,
    "feeds" => feeds,
    "averageHandlingTime" => average_handling_time,
    "customerHappiness" => customer_happiness,
    "manageRadar" => manage_radar,
    "quickView" => quick_view,
    "mostThreadedTickets" => most_threaded_tickets,
    "contacts" => contacts
});

/// Read receipt.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadReceipt {
    /// Sender name.
    pub sender_name: Option<String>,
    /// Recipient type.
    pub recipient_type: Option<String>,
    /// From.
    pub from: Option<String>,
    /// Status vs time.
    pub status_vs_time: Option<Vec<StatusVsTime>>,
}

object!(ReadReceipt {
    "senderName" => sender_name,
    "recipientType" => recipient_type,
    "from" => from,
    "statusVsTime" => status_vs_time
});

/// Record cf.
#[derive(Clone, Default, PartialEq)]
pub struct RecordCf {
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(RecordCf {
    ; other
});

/// Reminder.
#[derive(Clone, Default, PartialEq)]
pub struct Reminder {
    /// Relative reminder in min.
    pub relative_reminder_in_min: Option<i64>,
    /// Alert type.
    pub alert_type: Option<Vec<AlertType>>,
    /// Reminder type.
    pub reminder_type: Option<String>,
    /// Reminder time.
    pub reminder_time: Option<DateTime>,
}

object!(Reminder {
    "relativeReminderInMin" => relative_reminder_in_min,
    "alertType" => alert_type,
    "reminderType" => reminder_type,
    "reminderTime" => reminder_time
});

/// Reply to message.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyToMessage {
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
    pub type_: Option<ImMessageSendResultType>,
    /// Ticket web URL.
    pub ticket_web_url: Option<String>,
    /// Actor.
    pub actor: Option<SessionActor>,
    /// Display message.
    pub display_message: Option<String>,
    /// Attachment.
    pub attachment: Option<ImMessageSendResultAttachment>,
    /// Meta.
    pub meta: Option<ImMessageSendResultMeta>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Status updated time.
    pub status_updated_time: Option<DateTime>,
    /// Location.
    pub location: Option<Location>,
    /// Id.
    pub id: Option<Id>,
    /// Content type.
    pub content_type: Option<ImMessageSendResultContentType>,
    /// Direction.
    pub direction: Option<ImMessageSendResultDirection>,
    /// Status.
    pub status: Option<ImMessageSendResultStatus>,
    /// Info.
    pub info: Option<ImMessageSendResultInfo>,
    /// Template.
    pub template: Option<Template>,
    /// Layout.
    pub layout: Option<Other>,
    /// External info.
    pub external_info: Option<Other>,
    /// Action.
    pub action: Option<String>,
    /// Reply to message.
    pub reply_to_message: Option<Json>,
}

object!(ReplyToMessage {
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
    "id" => id,
    "contentType" => content_type,
    "direction" => direction,
    "status" => status,
    "info" => info,
    "template" => template,
    "layout" => layout,
    "externalInfo" => external_info,
    "action" => action,
    "replyToMessage" => reply_to_message
});

/// Reports.
#[derive(Clone, Default, PartialEq)]
pub struct Reports {
    /// View.
    pub view: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// Export.
    pub export: Option<bool>,
}

object!(Reports {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "export" => export
});

/// Row.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// Arrangement.
    pub arrangement: Option<String>,
    /// Columns.
    pub columns: Option<Vec<Column>>,
}

object!(Row {
    "arrangement" => arrangement,
    "columns" => columns
});

/// Rule group created by.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupCreatedBy {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
}

object!(RuleGroupCreatedBy {
    "id" => id,
    "name" => name,
    "photoURL" => photo_url
});

/// Rule group module.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupModule {
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Id.
    pub id: Option<Id>,
}

object!(RuleGroupModule {
    "displayLabel" => display_label,
    "apiName" => api_name,
    "id" => id
});

/// Seo.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Seo {
    /// Keywords.
    pub keywords: Option<String>,
    /// Is enabled.
    pub is_enabled: Option<bool>,
    /// Description.
    pub description: Option<String>,
    /// Title.
    pub title: Option<String>,
}

object!(Seo {
    "keywords" => keywords,
    "isEnabled" => is_enabled,
    "description" => description,
    "title" => title
});

/// Session actor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionActor {
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Bot type.
    pub bot_type: Option<BotType>,
    /// Name.
    pub name: Option<String>,
    /// External id.
    pub external_id: Option<Id>,
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<SessionActorType>,
    /// Email.
    pub email: Option<String>,
    /// Zoho service.
    pub zoho_service: Option<String>,
}

object!(SessionActor {
    "photoURL" => photo_url,
    "contactId" => contact_id,
    "contactName" => contact_name,
    "botType" => bot_type,
    "name" => name,
    "externalId" => external_id,
    "id" => id,
    "type" => type_,
    "email" => email,
    "zohoService" => zoho_service
});

/// Setup.
#[derive(Clone, Default, PartialEq)]
pub struct Setup {
    /// Localization.
    pub localization: Option<bool>,
    /// Time tracking.
    pub time_tracking: Option<bool>,
    /// Mass reply.
    pub mass_reply: Option<bool>,
    /// Fetch across department.
    pub fetch_across_department: Option<bool>,
    /// Global reports.
    pub global_reports: Option<bool>,
    /// Export portal users.
    pub export_portal_users: Option<bool>,
    /// Layouts.
    pub layouts: Option<bool>,
    /// Share snippet.
    pub share_snippet: Option<bool>,
    /// Automation.
    pub automation: Option<bool>,
    /// Feature config.
    pub feature_config: Option<bool>,
    /// Customer happiness.
    pub customer_happiness: Option<bool>,
    /// Department.
    pub department: Option<bool>,
    /// Portal.
    pub portal: Option<bool>,
    /// Web form.
    pub web_form: Option<bool>,
    /// Rebranding.
    pub rebranding: Option<bool>,
    /// Email.
    pub email: Option<bool>,
    /// Recycle bin.
    pub recycle_bin: Option<bool>,
    /// Tabs and fields.
    pub tabs_and_fields: Option<bool>,
    /// Export users.
    pub export_users: Option<bool>,
    /// Pinned conversations.
    pub pinned_conversations: Option<bool>,
    /// Buttons.
    pub buttons: Option<bool>,
    /// Teams.
    pub teams: Option<bool>,
    /// IM.
    pub im: Option<bool>,
    /// Social.
    pub social: Option<bool>,
    /// Templates.
    pub templates: Option<bool>,
    /// Sandbox.
    pub sandbox: Option<bool>,
    /// Security settings.
    pub security_settings: Option<bool>,
    /// Mask content.
    pub mask_content: Option<bool>,
    /// Unmask masked content.
    pub unmask_masked_content: Option<bool>,
    /// View masked content.
    pub view_masked_content: Option<bool>,
    /// Redact content.
    pub redact_content: Option<bool>,
    /// Move records.
    pub move_records: Option<bool>,
    /// Permission.
    pub permission: Option<bool>,
    /// Sign up approval.
    pub sign_up_approval: Option<bool>,
    /// Community.
    pub community: Option<bool>,
    /// Privacy settings.
    pub privacy_settings: Option<bool>,
    /// Import history.
    pub import_history: Option<bool>,
    /// Manage agents.
    pub manage_agents: Option<bool>,
    /// Portal users.
    pub portal_users: Option<bool>,
    /// Gamification.
    pub gamification: Option<bool>,
    /// Manager dashboard.
    pub manager_dashboard: Option<bool>,
    /// Google analytics.
    pub google_analytics: Option<bool>,
    /// Webhooks.
    pub webhooks: Option<bool>,
    /// Chat.
    pub chat: Option<bool>,
    /// Telephony.
    pub telephony: Option<bool>,
    /// Manage marketplace.
    pub manage_marketplace: Option<bool>,
    /// Mass comment.
    pub mass_comment: Option<bool>,
    /// Export reports.
    pub export_reports: Option<bool>,
    /// Ticket status.
    pub ticket_status: Option<bool>,
    /// Subscription.
    pub subscription: Option<bool>,
    /// Manage agent room.
    pub manage_agent_room: Option<bool>,
    /// Manage agent chat room.
    pub manage_agent_chat_room: Option<bool>,
}

object!(Setup {
    "localization" => localization,
    "timeTracking" => time_tracking,
    "massReply" => mass_reply,
    "fetchAcrossDepartment" => fetch_across_department,
    "globalReports" => global_reports,
    "exportPortalUsers" => export_portal_users,
    "layouts" => layouts,
    "shareSnippet" => share_snippet,
    "automation" => automation,
    "featureConfig" => feature_config,
    "customerHappiness" => customer_happiness,
    "department" => department,
    "portal" => portal,
    "webForm" => web_form,
    "rebranding" => rebranding,
    "email" => email,
    "recycleBin" => recycle_bin,
    "tabsAndFields" => tabs_and_fields,
    "exportUsers" => export_users,
    "pinnedConversations" => pinned_conversations,
    "buttons" => buttons,
    "teams" => teams,
    "im" => im,
    "social" => social,
    "templates" => templates,
    "sandbox" => sandbox,
    "securitySettings" => security_settings,
    "maskContent" => mask_content,
    "unmaskMaskedContent" => unmask_masked_content,
    "viewMaskedContent" => view_masked_content,
    "redactContent" => redact_content,
    "moveRecords" => move_records,
    "permission" => permission,
    "signUpApproval" => sign_up_approval,
    "community" => community,
    "privacySettings" => privacy_settings,
    "importHistory" => import_history,
    "manageAgents" => manage_agents,
    "portalUsers" => portal_users,
    "gamification" => gamification,
    "managerDashboard" => manager_dashboard,
    "googleAnalytics" => google_analytics,
    "webhooks" => webhooks,
    "chat" => chat,
    "telephony" => telephony,
    "manageMarketplace" => manage_marketplace,
    "massComment" => mass_comment,
    "exportReports" => export_reports,
    "ticketStatus" => ticket_status,
    "subscription" => subscription,
    "manageAgentRoom" => manage_agent_room,
    "manageAgentChatRoom" => manage_agent_chat_room
});

/// Shared department.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedDepartment {
    /// Name.
    pub name: Option<String>,
    /// Id.
    pub id: Id,
    /// Type.
    pub type_: Option<SharedDepartmentType>,
}

object!(SharedDepartment {
    "name" => name,
    "id" => id,
    "type" => type_
} required "id");

/// Skills info.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillsInfo {
    /// Skill name.
    pub skill_name: Option<String>,
    /// Skill id.
    pub skill_id: Option<Id>,
    /// Skill type id.
    pub skill_type_id: Option<Id>,
    /// Weightage.
    pub weightage: Option<i64>,
    /// Mapping type.
    pub mapping_type: Option<SkillsInfoMappingType>,
    /// Skill type name.
    pub skill_type_name: Option<String>,
}

object!(SkillsInfo {
    "skillName" => skill_name,
    "skillId" => skill_id,
    "skillTypeId" => skill_type_id,
    "weightage" => weightage,
    "mappingType" => mapping_type,
    "skillTypeName" => skill_type_name
});

/// SLA.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sla {
    /// Name.
    pub name: Option<String>,
    /// Id.
    pub id: Option<Id>,
    /// Data.
    pub data: Option<Vec<SlaData>>,
}

object!(Sla {
    "name" => name,
    "id" => id,
    "data" => data
});

/// SLA data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaData {
    /// SLA.
    pub sla: Option<LocaleTimeZone>,
}

object!(SlaData {
    "sla" => sla
});

/// Social.
#[derive(Clone, Default, PartialEq)]
pub struct Social {
    /// View.
    pub view: Option<bool>,
    /// Twitter post delete.
    pub twitter_post_delete: Option<bool>,
    /// Twitter conversation reply.
    pub twitter_conversation_reply: Option<bool>,
    /// Twitter post create.
    pub twitter_post_create: Option<bool>,
    /// Twitter post share.
    pub twitter_post_share: Option<bool>,
}

object!(Social {
    "view" => view,
    "twitterPostDelete" => twitter_post_delete,
    "twitterConversationReply" => twitter_conversation_reply,
    "twitterPostCreate" => twitter_post_create,
    "twitterPostShare" => twitter_post_share
});

/// Source ticket.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceTicket {
    /// Id.
    pub id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
}

object!(SourceTicket {
    "id" => id,
    "subject" => subject
});

/// Start session meta.
#[derive(Clone, Default, PartialEq)]
pub struct StartSessionMeta {
    /// Name; has to be sent.
    pub name: Option<String>,
    /// Value; has to be sent.
    pub value: Option<String>,
}

impl StartSessionMeta {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
        }
    }
}

object!(StartSessionMeta {
    "name" => name,
    "value" => value
});

/// Status vs time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusVsTime {
    /// Status.
    pub status: Option<String>,
    /// Time.
    pub time: Option<String>,
}

object!(StatusVsTime {
    "Status" => status,
    "Time" => time
});

/// Task timer, of `task_timers().get`, `task_timers().set_state`, `ticket_timers().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskTimer {
    /// Hours.
    pub hours: Option<i64>,
    /// Seconds.
    pub seconds: Option<i64>,
    /// Minutes.
    pub minutes: Option<i64>,
    /// State.
    pub state: Option<TaskTimerState>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TaskTimer {
    "hours" => hours,
    "seconds" => seconds,
    "minutes" => minutes,
    "state" => state;
    other
});

/// Task update many, of `tasks().update_many`, `tickets().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct TaskUpdateMany {
    /// Is custom field.
    pub is_custom_field: Option<bool>,
    /// Field name; has to be sent.
    pub field_name: Option<String>,
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Field value.
    pub field_value: Option<String>,
}

impl TaskUpdateMany {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(TaskUpdateMany {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value
});

/// Template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// Rows.
    pub rows: Option<Vec<Row>>,
}

object!(Template {
    "rows" => rows
});

/// Text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// Style.
    pub style: Option<Style>,
    /// Text.
    pub text: Option<String>,
}

object!(Text {
    "style" => style,
    "text" => text
});

/// Thread action.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadAction {
    /// Method.
    pub method: Option<String>,
    /// Rel.
    pub rel: Option<Rel>,
    /// Href.
    pub href: Option<String>,
}

object!(ThreadAction {
    "method" => method,
    "rel" => rel,
    "href" => href
});

/// Thread impersonated user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadImpersonatedUser {
    /// Photo URL.
    pub photo_url: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<AuthorType>,
    /// Email.
    pub email: Option<String>,
}

object!(ThreadImpersonatedUser {
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "name" => name,
    "id" => id,
    "type" => type_,
    "email" => email
});

/// Thread source.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadSource {
    /// App name.
    pub app_name: Option<String>,
    /// Ext id.
    pub ext_id: Option<Id>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Type.
    pub type_: Option<ChannelSourceType>,
    /// App photo URL.
    pub app_photo_url: Option<String>,
}

object!(ThreadSource {
    "appName" => app_name,
    "extId" => ext_id,
    "permalink" => permalink,
    "type" => type_,
    "appPhotoURL" => app_photo_url
});
