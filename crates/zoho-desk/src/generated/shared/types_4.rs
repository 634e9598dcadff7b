// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use super::{
    AccountPermissions, AccountSlaStatus, ActivityPermissions, AgentPermissions, AlertType,
    Assignee, BotType, CallTeam, ChannelRelatedInfo, ChannelSource, ChannelType, ChatPermissions,
    ClientAction, CommentPermissions, CommunityPermissions, Criteria, CrmInteg, DisplayLabel,
    FeedbackAuthor, FinanceInteg, GcPermission, KbArticle, KbCategory, LabelShape, LastThread,
    LayoutDetails, ManagerDashboardPermissions, MessageAttachment, MessageContentType,
    MessageDirection, MessageInfo, MessageLocation, MessageMeta, MessageStatus, MessageTemplate,
    MessageType, MobileAppPermissions, NameRef, ProfileType, RuleCriteriaFieldName, RuleType,
    Sentiment, SessionActorType, SharedDepartmentType, SkillsInfoMappingType, StatusType,
    ThreadActionKind, TicketContact, TicketPermissions, TicketProduct,
};

/// Parent ticket, of `kb_categories().upload_logo`, `users().associate_groups`.
#[derive(Clone, Default, PartialEq)]
pub struct ParentTicket {
    /// Id.
    pub id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ParentTicket {
    "id" => id;
    other
});

/// Permissions.
#[derive(Clone, Default, PartialEq)]
pub struct Permissions {
    /// CRM integ.
    pub crm_integ: Option<CrmInteg>,
    /// Reports.
    pub reports: Option<ReportPermissions>,
    /// Tickets.
    pub tickets: Option<TicketPermissions>,
    /// Mobileapp.
    pub mobileapp: Option<MobileAppPermissions>,
    /// Contracts.
    pub contracts: Option<AccountPermissions>,
    /// Products.
    pub products: Option<AccountPermissions>,
    /// Zia.
    pub zia: Option<GcPermission>,
    /// Time entry.
    pub time_entry: Option<GcPermission>,
    /// Gc.
    pub gc: Option<GcPermission>,
    /// Tasks.
    pub tasks: Option<AccountPermissions>,
    /// Events.
    pub events: Option<AccountPermissions>,
    /// Courses.
    pub courses: Option<ClientAction>,
    /// Comments.
    pub comments: Option<CommentPermissions>,
    /// IM.
    pub im: Option<GcPermission>,
    /// Social.
    pub social: Option<SocialPermissions>,
    /// Community.
    pub community: Option<CommunityPermissions>,
    /// Agents.
    pub agents: Option<AgentPermissions>,
    /// Community topic.
    pub community_topic: Option<ChatPermissions>,
    /// Radar.
    pub radar: Option<RadarPermissions>,
    /// KB category.
    pub kb_category: Option<KbCategory>,
    /// Calls.
    pub calls: Option<AccountPermissions>,
    /// Setup.
    pub setup: Option<SetupPermissions>,
    /// Finance integ.
    pub finance_integ: Option<FinanceInteg>,
    /// Community comment.
    pub community_comment: Option<ChatPermissions>,
    /// Accounts.
    pub accounts: Option<AccountPermissions>,
    /// Contacts.
    pub contacts: Option<AccountPermissions>,
    /// Activities.
    pub activities: Option<ActivityPermissions>,
    /// Chat.
    pub chat: Option<ChatPermissions>,
    /// Ticket life cycle data.
    pub ticket_life_cycle_data: Option<ClientAction>,
    /// Support email address.
    pub support_email_address: Option<ClientAction>,
    /// Manager dashboard.
    pub manager_dashboard: Option<ManagerDashboardPermissions>,
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
    pub shape: Option<LabelShape>,
    /// Text color.
    pub text_color: Option<String>,
}

object!(Preferences {
    "bgColor" => bg_color,
    "shape" => shape,
    "textColor" => text_color
});

/// Product owner.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOwner {
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
}

object!(ProductOwner {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "name" => name
});

/// Profile, of `layouts().list_profiles`, `profiles().list`, `profiles().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// Id.
    pub id: Option<Id>,
    /// Profile name.
    pub profile_name: Option<String>,
    /// Is default.
    pub is_default: Option<bool>,
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
    "id" => id,
    "profileName" => profile_name,
    "isDefault" => is_default,
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

/// Quick edit permissions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickEditPermissions {
    /// Modifier id.
    pub modifier_id: Option<Id>,
    /// Modified by.
    pub modified_by: Option<FeedbackAuthor>,
}

object!(QuickEditPermissions {
    "modifierId" => modifier_id,
    "modifiedBy" => modified_by
});

/// Radar permissions.
#[derive(Clone, Default, PartialEq)]
pub struct RadarPermissions {
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

object!(RadarPermissions {
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

/// Record create layout.
#[derive(Clone, Default, PartialEq)]
pub struct RecordCreateLayout {
    /// Id; has to be sent.
    pub id: Option<Id>,
}

impl RecordCreateLayout {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Some(id.into()),
        }
    }
}

object!(RecordCreateLayout {
    "id" => id
});

/// Related rule, of `business_hours().list_related_rules`, `skills().list_related_rules`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedRule {
    /// Rule type.
    pub rule_type: Option<RuleType>,
    /// Rule name.
    pub rule_name: Option<String>,
    /// Rule id.
    pub rule_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(RelatedRule {
    "ruleType" => rule_type,
    "ruleName" => rule_name,
    "ruleId" => rule_id;
    other
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
    pub reply_to_message: Option<Json>,
}

object!(ReplyToMessage {
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
    "replyToMessage" => reply_to_message
});

/// Report permissions.
#[derive(Clone, Default, PartialEq)]
pub struct ReportPermissions {
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

object!(ReportPermissions {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "export" => export
});

/// Rule criteria field, of `layout_rules().list_criteria_fields`, `validation_rules().list_criteria_fields`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleCriteriaField {
    /// Display label.
    pub display_label: Option<DisplayLabel>,
    /// Name.
    pub name: Option<RuleCriteriaFieldName>,
    /// Field details.
    pub field_details: Option<Vec<Criteria>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(RuleCriteriaField {
    "displayLabel" => display_label,
    "name" => name,
    "fieldDetails" => field_details;
    other
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
    /// Id.
    pub id: Option<Id>,
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
    /// Type.
    pub type_: Option<SessionActorType>,
    /// Email.
    pub email: Option<String>,
    /// Zoho service.
    pub zoho_service: Option<String>,
}

object!(SessionActor {
    "id" => id,
    "photoURL" => photo_url,
    "contactId" => contact_id,
    "contactName" => contact_name,
    "botType" => bot_type,
    "name" => name,
    "externalId" => external_id,
    "type" => type_,
    "email" => email,
    "zohoService" => zoho_service
});

/// Setup permissions.
#[derive(Clone, Default, PartialEq)]
pub struct SetupPermissions {
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

object!(SetupPermissions {
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
    /// Id.
    pub id: Id,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<SharedDepartmentType>,
}

object!(SharedDepartment {
    "id" => id,
    "name" => name,
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
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Data.
    pub data: Option<Vec<SlaDetails>>,
}

object!(Sla {
    "id" => id,
    "name" => name,
    "data" => data
});

/// SLA details.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaDetails {
    /// SLA.
    pub sla: Option<NameRef>,
}

object!(SlaDetails {
    "sla" => sla
});

/// Social permissions.
#[derive(Clone, Default, PartialEq)]
pub struct SocialPermissions {
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

object!(SocialPermissions {
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

/// Support plan SLA.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportPlanSla {
    /// Id.
    pub id: Option<Id>,
    /// Status.
    pub status: Option<AccountSlaStatus>,
    /// Name.
    pub name: Option<String>,
}

object!(SupportPlanSla {
    "id" => id,
    "status" => status,
    "name" => name
});

/// Thread action.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadAction {
    /// Method.
    pub method: Option<String>,
    /// Rel.
    pub rel: Option<ThreadActionKind>,
    /// Href.
    pub href: Option<String>,
}

object!(ThreadAction {
    "method" => method,
    "rel" => rel,
    "href" => href
});

/// Thread attachment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadAttachment {
    /// Id.
    pub id: Option<Id>,
    /// Previewurl.
    pub previewurl: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Href.
    pub href: Option<String>,
}

object!(ThreadAttachment {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "name" => name,
    "href" => href
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
    pub type_: Option<ChannelType>,
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

/// Ticket, of `accounts().list_tickets`, `im_sessions().list_tickets`, `ticket_tags().list_tickets`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// Id.
    pub id: Id,
    /// Product id.
    pub product_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Channel.
    pub channel: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Priority.
    pub priority: Option<String>,
    /// Assignee id.
    pub assignee_id: Option<Id>,
    /// Email.
    pub email: Option<String>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Sentiment.
    pub sentiment: Option<Sentiment>,
    /// Customer response time.
    pub customer_response_time: Option<DateTime>,
    /// Status type.
    pub status_type: Option<StatusType>,
    /// Relationship type.
    pub relationship_type: Option<String>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Is archived.
    pub is_archived: Option<bool>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Thread count.
    pub thread_count: Option<i64>,
    /// Onhold time.
    pub onhold_time: Option<DateTime>,
    /// Last thread.
    pub last_thread: Option<LastThread>,
    /// Source.
    pub source: Option<ChannelSource>,
    /// Closed time.
    pub closed_time: Option<DateTime>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Response due date.
    pub response_due_date: Option<DateTime>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Status.
    pub status: Option<String>,
    /// Channel code.
    pub channel_code: Option<String>,
    /// Locked time.
    pub locked_time: Option<DateTime>,
    /// Sub category.
    pub sub_category: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Product.
    pub product: Option<TicketProduct>,
    /// Contact.
    pub contact: Option<TicketContact>,
    /// Is read.
    pub is_read: Option<bool>,
    /// Team.
    pub team: Option<CallTeam>,
    /// Assignee.
    pub assignee: Option<Assignee>,
    /// Department.
    pub department: Option<NameRef>,
    /// Cf.
    pub cf: Option<Other>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Description.
    pub description: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Source ticket.
    pub source_ticket: Option<SourceTicket>,
    /// Entity skills.
    pub entity_skills: Option<Vec<Id>>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Approval count.
    pub approval_count: Option<i64>,
    /// Time entry count.
    pub time_entry_count: Option<i64>,
    /// Is over due.
    pub is_over_due: Option<bool>,
    /// Channel related info.
    pub channel_related_info: Option<ChannelRelatedInfo>,
    /// Is deleted.
    pub is_deleted: Option<bool>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Is response overdue.
    pub is_response_overdue: Option<bool>,
    /// Secondary contacts.
    pub secondary_contacts: Option<Vec<Id>>,
    /// Task count.
    pub task_count: Option<i64>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Is escalated.
    pub is_escalated: Option<bool>,
    /// SLA id.
    pub sla_id: Option<Id>,
    /// Shared departments.
    pub shared_departments: Option<Vec<SharedDepartment>>,
    /// Layout details.
    pub layout_details: Option<LayoutDetails>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Tag count.
    pub tag_count: Option<i64>,
    /// Follower count.
    pub follower_count: Option<i64>,
    /// Skills info.
    pub skills_info: Option<Vec<SkillsInfo>>,
    /// Contract id.
    pub contract_id: Option<Id>,
    /// Child ticket count.
    pub child_ticket_count: Option<i64>,
    /// Parent ticket.
    pub parent_ticket: Option<ParentTicket>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Ticket {
    "id" => id,
    "productId" => product_id,
    "phone" => phone,
    "subject" => subject,
    "dueDate" => due_date,
    "channel" => channel,
    "language" => language,
    "priority" => priority,
    "assigneeId" => assignee_id,
    "email" => email,
    "ticketNumber" => ticket_number,
    "sentiment" => sentiment,
    "customerResponseTime" => customer_response_time,
    "statusType" => status_type,
    "relationshipType" => relationship_type,
    "contactId" => contact_id,
    "isArchived" => is_archived,
    "departmentId" => department_id,
    "threadCount" => thread_count,
    "onholdTime" => onhold_time,
    "lastThread" => last_thread,
    "source" => source,
    "closedTime" => closed_time,
    "commentCount" => comment_count,
    "accountId" => account_id,
    "responseDueDate" => response_due_date,
    "webUrl" => web_url,
    "teamId" => team_id,
    "createdTime" => created_time,
    "isSpam" => is_spam,
    "status" => status,
    "channelCode" => channel_code,
    "lockedTime" => locked_time,
    "subCategory" => sub_category,
    "category" => category,
    "layoutId" => layout_id,
    "product" => product,
    "contact" => contact,
    "isRead" => is_read,
    "team" => team,
    "assignee" => assignee,
    "department" => department,
    "cf" => cf,
    "customFields" => custom_fields,
    "description" => description,
    "classification" => classification,
    "sourceTicket" => source_ticket,
    "entitySkills" => entity_skills,
    "modifiedTime" => modified_time,
    "resolution" => resolution,
    "approvalCount" => approval_count,
    "timeEntryCount" => time_entry_count,
    "isOverDue" => is_over_due,
    "channelRelatedInfo" => channel_related_info,
    "isDeleted" => is_deleted,
    "isTrashed" => is_trashed,
    "modifiedBy" => modified_by,
    "isResponseOverdue" => is_response_overdue,
    "secondaryContacts" => secondary_contacts,
    "taskCount" => task_count,
    "attachmentCount" => attachment_count,
    "isEscalated" => is_escalated,
    "slaId" => sla_id,
    "sharedDepartments" => shared_departments,
    "layoutDetails" => layout_details,
    "isFollowing" => is_following,
    "createdBy" => created_by,
    "tagCount" => tag_count,
    "followerCount" => follower_count,
    "skillsInfo" => skills_info,
    "contractId" => contract_id,
    "childTicketCount" => child_ticket_count,
    "parentTicket" => parent_ticket;
    other
} required "id");
