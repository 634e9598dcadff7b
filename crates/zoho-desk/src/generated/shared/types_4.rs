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

/// Parent ticket, for `users().associate_groups`, from `kb_categories().upload_logo`.
#[derive(Clone, Default, PartialEq)]
pub struct ParentTicket {
    /// `id`: its id.
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
    /// `crmInteg`: an object.
    pub crm_integ: Option<CrmInteg>,
    /// `reports`: an object.
    pub reports: Option<ReportPermissions>,
    /// `tickets`: an object.
    pub tickets: Option<TicketPermissions>,
    /// `mobileapp`: an object.
    pub mobileapp: Option<MobileAppPermissions>,
    /// `contracts`: an object.
    pub contracts: Option<AccountPermissions>,
    /// `products`: an object.
    pub products: Option<AccountPermissions>,
    /// `zia`: an object.
    pub zia: Option<GcPermission>,
    /// `timeEntry`: an object.
    pub time_entry: Option<GcPermission>,
    /// `gc`: an object.
    pub gc: Option<GcPermission>,
    /// `tasks`: an object.
    pub tasks: Option<AccountPermissions>,
    /// `events`: an object.
    pub events: Option<AccountPermissions>,
    /// `courses`: an object.
    pub courses: Option<ClientAction>,
    /// `comments`: an object.
    pub comments: Option<CommentPermissions>,
    /// `im`: an object.
    pub im: Option<GcPermission>,
    /// `social`: an object.
    pub social: Option<SocialPermissions>,
    /// `community`: an object.
    pub community: Option<CommunityPermissions>,
    /// `agents`: an object.
    pub agents: Option<AgentPermissions>,
    /// `CommunityTopic`: an object.
    pub community_topic: Option<ChatPermissions>,
    /// `radar`: an object.
    pub radar: Option<RadarPermissions>,
    /// `kbCategory`: an object.
    pub kb_category: Option<KbCategory>,
    /// `calls`: an object.
    pub calls: Option<AccountPermissions>,
    /// `setup`: an object.
    pub setup: Option<SetupPermissions>,
    /// `financeInteg`: an object.
    pub finance_integ: Option<FinanceInteg>,
    /// `CommunityComment`: an object.
    pub community_comment: Option<ChatPermissions>,
    /// `accounts`: an object.
    pub accounts: Option<AccountPermissions>,
    /// `contacts`: an object.
    pub contacts: Option<AccountPermissions>,
    /// `activities`: an object.
    pub activities: Option<ActivityPermissions>,
    /// `chat`: an object.
    pub chat: Option<ChatPermissions>,
    /// `ticketLifeCycleData`: an object.
    pub ticket_life_cycle_data: Option<ClientAction>,
    /// `supportEmailAddress`: an object.
    pub support_email_address: Option<ClientAction>,
    /// `managerDashboard`: an object.
    pub manager_dashboard: Option<ManagerDashboardPermissions>,
    /// `modules`: an object.
    pub modules: Option<ClientAction>,
    /// `clientEvents`: an object.
    pub client_events: Option<ClientAction>,
    /// `componentMapping`: an object.
    pub component_mapping: Option<ClientAction>,
    /// `eventMapping`: an object.
    pub event_mapping: Option<ClientAction>,
    /// `componentEventMappingAssociation`: an object.
    pub component_event_mapping_association: Option<ClientAction>,
    /// `clientActionConditions`: an object.
    pub client_action_conditions: Option<ClientAction>,
    /// `clientAction`: an object.
    pub client_action: Option<ClientAction>,
    /// `clientActionModuleAssociation`: an object.
    pub client_action_module_association: Option<ClientAction>,
    /// `clientActionLocationAssociation`: an object.
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
    /// `bgColor`: text.
    pub bg_color: Option<String>,
    /// `shape`: one of `ROUNDED`, `RECTANGLE`.
    pub shape: Option<LabelShape>,
    /// `textColor`: text.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
}

object!(ProductOwner {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "name" => name
});

/// Profile, from `layouts().list_profiles`, `profiles().list`, `profiles().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `profileName`: text.
    pub profile_name: Option<String>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `type`: one of `Administrator`, `Standard`, `Light`, `Portal`, `Custom`.
    pub type_: Option<ProfileType>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `permissions`: an object.
    pub permissions: Option<Permissions>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `isVisible`: whether it is visible.
    pub is_visible: Option<bool>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `modifiedTime`: when it was last changed.
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
    /// `translatable`: yes or no.
    pub translatable: Option<bool>,
}

object!(Properties {
    "translatable" => translatable
});

/// Quick edit permissions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickEditPermissions {
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<FeedbackAuthor>,
}

object!(QuickEditPermissions {
    "modifierId" => modifier_id,
    "modifiedBy" => modified_by
});

/// Radar permissions.
#[derive(Clone, Default, PartialEq)]
pub struct RadarPermissions {
    /// `agentStats`: yes or no.
    pub agent_stats: Option<bool>,
    /// `currentStats`: yes or no.
    pub current_stats: Option<bool>,
    /// `auditLog`: yes or no.
    pub audit_log: Option<bool>,
    /// `im`: yes or no.
    pub im: Option<bool>,
    /// `channelTraffic`: yes or no.
    pub channel_traffic: Option<bool>,
    /// `dailyToast`: yes or no.
    pub daily_toast: Option<bool>,
    /// `liveTraffic`: yes or no.
    pub live_traffic: Option<bool>,
    /// `exceptionHandling`: yes or no.
    pub exception_handling: Option<bool>,
    /// `textContentProtection`: yes or no.
    pub text_content_protection: Option<bool>,
    /// `dashboards`: yes or no.
    pub dashboards: Option<bool>,
    /// `dailyTrend`: yes or no.
    pub daily_trend: Option<bool>,
    /// `apiUsageAlerts`: yes or no.
    pub api_usage_alerts: Option<bool>,
    /// `fcr`: yes or no.
    pub fcr: Option<bool>,
    /// `activities`: yes or no.
    pub activities: Option<bool>,
    /// `kb`: yes or no.
    pub kb: Option<bool>,
    /// `visualContentProtection`: yes or no.
    pub visual_content_protection: Option<bool>,
    /// `feeds`: yes or no.
    pub feeds: Option<bool>,
    /// `averageHandlingTime`: yes or no.
    pub average_handling_time: Option<bool>,
    /// `customerHappiness`: yes or no.
    pub customer_happiness: Option<bool>,
    /// `manageRadar`: yes or no.
    pub manage_radar: Option<bool>,
    /// `quickView`: yes or no.
    pub quick_view: Option<bool>,
    /// `mostThreadedTickets`: yes or no.
    pub most_threaded_tickets: Option<bool>,
    /// `contacts`: yes or no.
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
    /// `senderName`: text.
    pub sender_name: Option<String>,
    /// `recipientType`: text.
    pub recipient_type: Option<String>,
    /// `from`: text.
    pub from: Option<String>,
    /// `statusVsTime`: a list.
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
    /// `id`: its id; has to be sent.
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

/// Related rule, from `business_hours().list_related_rules`, `skills().list_related_rules`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedRule {
    /// `ruleType`: one of the 8 words of [`RuleType`].
    pub rule_type: Option<RuleType>,
    /// `ruleName`: text.
    pub rule_name: Option<String>,
    /// `ruleId`: the id of a rule.
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
    /// `relativeReminderInMin`: a whole number.
    pub relative_reminder_in_min: Option<i64>,
    /// `alertType`: any of `EMAIL`, `POPUP`, `SMS`.
    pub alert_type: Option<Vec<AlertType>>,
    /// `reminderType`: text.
    pub reminder_type: Option<String>,
    /// `reminderTime`: a moment with its offset.
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
    /// `replyToMessage`: any JSON.
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
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `export`: yes or no.
    pub export: Option<bool>,
}

object!(ReportPermissions {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "export" => export
});

/// Rule criteria field, from `layout_rules().list_criteria_fields`,
/// `validation_rules().list_criteria_fields`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleCriteriaField {
    /// `displayLabel`: how it is labelled: the 14 words of [`DisplayLabel`].
    pub display_label: Option<DisplayLabel>,
    /// `name`: its name: the 23 words of [`RuleCriteriaFieldName`].
    pub name: Option<RuleCriteriaFieldName>,
    /// `fieldDetails`: a list.
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
    /// `keywords`: text.
    pub keywords: Option<String>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `title`: text.
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
    /// `localization`: yes or no.
    pub localization: Option<bool>,
    /// `timeTracking`: yes or no.
    pub time_tracking: Option<bool>,
    /// `massReply`: yes or no.
    pub mass_reply: Option<bool>,
    /// `fetchAcrossDepartment`: yes or no.
    pub fetch_across_department: Option<bool>,
    /// `globalReports`: yes or no.
    pub global_reports: Option<bool>,
    /// `exportPortalUsers`: yes or no.
    pub export_portal_users: Option<bool>,
    /// `layouts`: yes or no.
    pub layouts: Option<bool>,
    /// `shareSnippet`: yes or no.
    pub share_snippet: Option<bool>,
    /// `automation`: yes or no.
    pub automation: Option<bool>,
    /// `featureConfig`: yes or no.
    pub feature_config: Option<bool>,
    /// `customerHappiness`: yes or no.
    pub customer_happiness: Option<bool>,
    /// `department`: yes or no.
    pub department: Option<bool>,
    /// `portal`: yes or no.
    pub portal: Option<bool>,
    /// `webForm`: yes or no.
    pub web_form: Option<bool>,
    /// `rebranding`: yes or no.
    pub rebranding: Option<bool>,
    /// `email`: yes or no.
    pub email: Option<bool>,
    /// `recycleBin`: yes or no.
    pub recycle_bin: Option<bool>,
    /// `tabsAndFields`: yes or no.
    pub tabs_and_fields: Option<bool>,
    /// `exportUsers`: yes or no.
    pub export_users: Option<bool>,
    /// `pinnedConversations`: yes or no.
    pub pinned_conversations: Option<bool>,
    /// `buttons`: yes or no.
    pub buttons: Option<bool>,
    /// `teams`: yes or no.
    pub teams: Option<bool>,
    /// `im`: yes or no.
    pub im: Option<bool>,
    /// `social`: yes or no.
    pub social: Option<bool>,
    /// `templates`: yes or no.
    pub templates: Option<bool>,
    /// `sandbox`: yes or no.
    pub sandbox: Option<bool>,
    /// `securitySettings`: yes or no.
    pub security_settings: Option<bool>,
    /// `maskContent`: yes or no.
    pub mask_content: Option<bool>,
    /// `unmaskMaskedContent`: yes or no.
    pub unmask_masked_content: Option<bool>,
    /// `viewMaskedContent`: yes or no.
    pub view_masked_content: Option<bool>,
    /// `redactContent`: yes or no.
    pub redact_content: Option<bool>,
    /// `moveRecords`: yes or no.
    pub move_records: Option<bool>,
    /// `permission`: yes or no.
    pub permission: Option<bool>,
    /// `signUpApproval`: yes or no.
    pub sign_up_approval: Option<bool>,
    /// `community`: yes or no.
    pub community: Option<bool>,
    /// `privacySettings`: yes or no.
    pub privacy_settings: Option<bool>,
    /// `importHistory`: yes or no.
    pub import_history: Option<bool>,
    /// `manageAgents`: yes or no.
    pub manage_agents: Option<bool>,
    /// `portalUsers`: yes or no.
    pub portal_users: Option<bool>,
    /// `gamification`: yes or no.
    pub gamification: Option<bool>,
    /// `managerDashboard`: yes or no.
    pub manager_dashboard: Option<bool>,
    /// `googleAnalytics`: yes or no.
    pub google_analytics: Option<bool>,
    /// `webhooks`: yes or no.
    pub webhooks: Option<bool>,
    /// `chat`: yes or no.
    pub chat: Option<bool>,
    /// `telephony`: yes or no.
    pub telephony: Option<bool>,
    /// `manageMarketplace`: yes or no.
    pub manage_marketplace: Option<bool>,
    /// `massComment`: yes or no.
    pub mass_comment: Option<bool>,
    /// `exportReports`: yes or no.
    pub export_reports: Option<bool>,
    /// `ticketStatus`: yes or no.
    pub ticket_status: Option<bool>,
    /// `subscription`: yes or no.
    pub subscription: Option<bool>,
    /// `manageAgentRoom`: yes or no.
    pub manage_agent_room: Option<bool>,
    /// `manageAgentChatRoom`: yes or no.
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
    /// `id`: its id; always there.
    pub id: Id,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`.
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
    /// `skillName`: text.
    pub skill_name: Option<String>,
    /// `skillId`: the id of a skill.
    pub skill_id: Option<Id>,
    /// `skillTypeId`: the id of a skill type.
    pub skill_type_id: Option<Id>,
    /// `weightage`: a whole number.
    pub weightage: Option<i64>,
    /// `mappingType`: one of `SYSTEM`, `USER`.
    pub mapping_type: Option<SkillsInfoMappingType>,
    /// `skillTypeName`: text.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `data`: a list.
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
    /// `sla`: an object.
    pub sla: Option<NameRef>,
}

object!(SlaDetails {
    "sla" => sla
});

/// Social permissions.
#[derive(Clone, Default, PartialEq)]
pub struct SocialPermissions {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `twitterPostDelete`: yes or no.
    pub twitter_post_delete: Option<bool>,
    /// `twitterConversationReply`: yes or no.
    pub twitter_conversation_reply: Option<bool>,
    /// `twitterPostCreate`: yes or no.
    pub twitter_post_create: Option<bool>,
    /// `twitterPostShare`: yes or no.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
}

object!(SourceTicket {
    "id" => id,
    "subject" => subject
});

/// Start session meta.
#[derive(Clone, Default, PartialEq)]
pub struct StartSessionMeta {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `value`: text; has to be sent.
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
    /// `Status`: text.
    pub status: Option<String>,
    /// `Time`: text.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<AccountSlaStatus>,
    /// `name`: its name.
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
    /// `method`: text.
    pub method: Option<String>,
    /// `rel`: one of `send`, `update`, `delete`.
    pub rel: Option<ThreadActionKind>,
    /// `href`: an address on the web.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `href`: an address on the web.
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
    /// `appName`: text.
    pub app_name: Option<String>,
    /// `extId`: the id of an ext.
    pub ext_id: Option<Id>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `type`: one of `SYSTEM`, `INTEGRATION`, `INSTANT_MESSAGE`.
    pub type_: Option<ChannelType>,
    /// `appPhotoURL`: an address on the web.
    pub app_photo_url: Option<String>,
}

object!(ThreadSource {
    "appName" => app_name,
    "extId" => ext_id,
    "permalink" => permalink,
    "type" => type_,
    "appPhotoURL" => app_photo_url
});

/// Ticket, from `accounts().list_tickets`, `im_sessions().list_tickets`,
/// `ticket_tags().list_tickets`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// `id`: its id; always there.
    pub id: Id,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `language`: text.
    pub language: Option<String>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `sentiment`: one of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<Sentiment>,
    /// `customerResponseTime`: a moment with its offset.
    pub customer_response_time: Option<DateTime>,
    /// `statusType`: one of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<StatusType>,
    /// `relationshipType`: text.
    pub relationship_type: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `isArchived`: whether it is archived.
    pub is_archived: Option<bool>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `threadCount`: how many threads there are.
    pub thread_count: Option<i64>,
    /// `onholdTime`: a moment with its offset.
    pub onhold_time: Option<DateTime>,
    /// `lastThread`: an object.
    pub last_thread: Option<LastThread>,
    /// `source`: an object.
    pub source: Option<ChannelSource>,
    /// `closedTime`: a moment with its offset.
    pub closed_time: Option<DateTime>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `responseDueDate`: a moment with its offset.
    pub response_due_date: Option<DateTime>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `status`: text.
    pub status: Option<String>,
    /// `channelCode`: text.
    pub channel_code: Option<String>,
    /// `lockedTime`: a moment with its offset.
    pub locked_time: Option<DateTime>,
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `product`: an object.
    pub product: Option<TicketProduct>,
    /// `contact`: an object.
    pub contact: Option<TicketContact>,
    /// `isRead`: whether it is read.
    pub is_read: Option<bool>,
    /// `team`: an object.
    pub team: Option<CallTeam>,
    /// `assignee`: an object.
    pub assignee: Option<Assignee>,
    /// `department`: an object.
    pub department: Option<NameRef>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<Other>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<Other>,
    /// `description`: text.
    pub description: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `sourceTicket`: an object.
    pub source_ticket: Option<SourceTicket>,
    /// `entitySkills`: one or more ids.
    pub entity_skills: Option<Vec<Id>>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `approvalCount`: how many approvals there are.
    pub approval_count: Option<i64>,
    /// `timeEntryCount`: how many time entries there are.
    pub time_entry_count: Option<i64>,
    /// `isOverDue`: whether it is over due.
    pub is_over_due: Option<bool>,
    /// `channelRelatedInfo`: an object.
    pub channel_related_info: Option<ChannelRelatedInfo>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `isResponseOverdue`: whether it is response overdue.
    pub is_response_overdue: Option<bool>,
    /// `secondaryContacts`: one or more ids.
    pub secondary_contacts: Option<Vec<Id>>,
    /// `taskCount`: how many tasks there are.
    pub task_count: Option<i64>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `isEscalated`: whether it is escalated.
    pub is_escalated: Option<bool>,
    /// `slaId`: the id of a SLA.
    pub sla_id: Option<Id>,
    /// `sharedDepartments`: a list.
    pub shared_departments: Option<Vec<SharedDepartment>>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<LayoutDetails>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `tagCount`: how many tags there are.
    pub tag_count: Option<i64>,
    /// `followerCount`: how many followers there are.
    pub follower_count: Option<i64>,
    /// `skillsInfo`: a list.
    pub skills_info: Option<Vec<SkillsInfo>>,
    /// `contractId`: the id of a contract.
    pub contract_id: Option<Id>,
    /// `childTicketCount`: how many child tickets there are.
    pub child_ticket_count: Option<i64>,
    /// `parentTicket`: an object.
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
