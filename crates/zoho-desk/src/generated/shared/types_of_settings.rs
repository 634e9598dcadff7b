// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{AvailableCondition, CriteriaType, DisplayLabel, ProfileType, RuleCriteriaFieldName};

pub struct AccountPermissions {
    pub view: Option<bool>,
    pub import: Option<bool>,
    pub edit: Option<bool>,
    pub create: Option<bool>,
    pub delete: Option<bool>,
    pub export: Option<bool>,
    pub manage_own_custom_views: Option<bool>,
    pub share_own_custom_views: Option<bool>,
    pub edit_shared_custom_views: Option<bool>,
    pub delete_shared_custom_views: Option<bool>,
    pub reshare_shared_custom_views: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AccountPermissions {
    "view" => view,
    "import" => import,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "export" => export,
    "manageOwnCustomViews" => manage_own_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "reshareSharedCustomViews" => reshare_shared_custom_views;
    extra
});

pub struct ActivityPermissions {
    pub manage_own_custom_views: Option<bool>,
    pub share_own_custom_views: Option<bool>,
    pub edit_shared_custom_views: Option<bool>,
    pub delete_shared_custom_views: Option<bool>,
    pub reshare_shared_custom_views: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ActivityPermissions {
    "manageOwnCustomViews" => manage_own_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "reshareSharedCustomViews" => reshare_shared_custom_views;
    extra
});

pub struct AgentPermissions {
    pub overview: Option<bool>,
    pub import: Option<bool>,
    pub edit: Option<bool>,
    pub create: Option<bool>,
    pub delete: Option<bool>,
    pub view_all_fields: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentPermissions {
    "overview" => overview,
    "import" => import,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "viewAllFields" => view_all_fields;
    extra
});

pub struct ChatPermissions {
    pub view: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ChatPermissions {
    "view" => view;
    extra
});

pub struct ClientAction {
    pub view: Option<bool>,
    pub reshare_shared_custom_views: Option<bool>,
    pub edit: Option<bool>,
    pub delete_shared_custom_views: Option<bool>,
    pub share_own_custom_views: Option<bool>,
    pub create: Option<bool>,
    pub manage_own_custom_views: Option<bool>,
    pub edit_shared_custom_views: Option<bool>,
    pub delete: Option<bool>,
    pub export: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ClientAction {
    "view" => view,
    "reshareSharedCustomViews" => reshare_shared_custom_views,
    "edit" => edit,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "create" => create,
    "manageOwnCustomViews" => manage_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "delete" => delete,
    "export" => export;
    extra
});

pub struct CommentPermissions {
    pub edit: Option<bool>,
    pub delete: Option<bool>,
    pub edit_others: Option<bool>,
    pub delete_others: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CommentPermissions {
    "edit" => edit,
    "delete" => delete,
    "editOthers" => edit_others,
    "deleteOthers" => delete_others;
    extra
});

pub struct CommunityPermissions {
    pub view: Option<bool>,
    pub edit: Option<bool>,
    pub create: Option<bool>,
    pub delete: Option<bool>,
    pub moderate: Option<bool>,
    pub export: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CommunityPermissions {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "moderate" => moderate,
    "export" => export;
    extra
});

#[non_exhaustive]
pub struct Criteria {
    pub available_conditions: Option<Vec<AvailableCondition>>,
    pub field_name: Option<String>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub i18_n_label: Option<String>,
    pub type_: Option<CriteriaType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Criteria {
    "availableConditions" => available_conditions,
    "fieldName" => field_name,
    "fieldLabel" => field_label,
    "i18NLabel" => i18_n_label,
    "type" => type_;
    extra
});

pub struct CrmInteg {
    pub crm_contacts_activity_events: Option<bool>,
    pub crm_accounts_activity_events: Option<bool>,
    pub crm_accounts_activity_tasks: Option<bool>,
    pub crm_accounts_info: Option<bool>,
    pub crm_contacts_activity_calls: Option<bool>,
    pub crm_accounts_notes: Option<bool>,
    pub crm_accounts_activity_calls: Option<bool>,
    pub crm_contacts_info: Option<bool>,
    pub crm_contacts_notes: Option<bool>,
    pub crm_contacts_activity_tasks: Option<bool>,
    pub crm_accounts_potentials: Option<bool>,
    pub crm_contacts_potentials: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CrmInteg {
    "crmContactsActivityEvents" => crm_contacts_activity_events,
    "crmAccountsActivityEvents" => crm_accounts_activity_events,
    "crmAccountsActivityTasks" => crm_accounts_activity_tasks,
    "crmAccountsInfo" => crm_accounts_info,
    "crmContactsActivityCalls" => crm_contacts_activity_calls,
    "crmAccountsNotes" => crm_accounts_notes,
    "crmAccountsActivityCalls" => crm_accounts_activity_calls,
    "crmContactsInfo" => crm_contacts_info,
    "crmContactsNotes" => crm_contacts_notes,
    "crmContactsActivityTasks" => crm_contacts_activity_tasks,
    "crmAccountsPotentials" => crm_accounts_potentials,
    "crmContactsPotentials" => crm_contacts_potentials;
    extra
});

pub struct FieldConditionCondition {
    pub display_value: Option<Vec<String>>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub condition: Option<String>,
    pub field_name: Option<String>,
    pub value: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldConditionCondition {
    "displayValue" => display_value,
    "displayLabel" => display_label,
    "condition" => condition,
    "fieldName" => field_name,
    "value" => value;
    extra
});

pub struct FinanceInteg {
    pub send_sales_order: Option<bool>,
    pub create_sales_order: Option<bool>,
    pub send_invoice: Option<bool>,
    pub view_subscription: Option<bool>,
    pub create_estimate: Option<bool>,
    pub create_contact: Option<bool>,
    pub view_invoice: Option<bool>,
    pub create_invoice: Option<bool>,
    pub send_estimate: Option<bool>,
    pub view_sales_order: Option<bool>,
    pub view_estimate: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FinanceInteg {
    "sendSalesOrder" => send_sales_order,
    "createSalesOrder" => create_sales_order,
    "sendInvoice" => send_invoice,
    "viewSubscription" => view_subscription,
    "createEstimate" => create_estimate,
    "createContact" => create_contact,
    "viewInvoice" => view_invoice,
    "createInvoice" => create_invoice,
    "sendEstimate" => send_estimate,
    "viewSalesOrder" => view_sales_order,
    "viewEstimate" => view_estimate;
    extra
});

pub struct GcPermission {
    pub view: Option<bool>,
    pub edit: Option<bool>,
    pub create: Option<bool>,
    pub delete: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type GcPermission {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "delete" => delete;
    extra
});

pub struct KbCategory {
    pub view: Option<bool>,
    pub edit_all_articles: Option<bool>,
    pub import: Option<bool>,
    pub manage_kb: Option<bool>,
    pub edit: Option<bool>,
    pub admin: Option<bool>,
    pub create: Option<bool>,
    pub delete: Option<bool>,
    pub export: Option<bool>,
    pub moderate: Option<bool>,
    pub manage_own_custom_views: Option<bool>,
    pub share_own_custom_views: Option<bool>,
    pub edit_shared_custom_views: Option<bool>,
    pub delete_shared_custom_views: Option<bool>,
    pub reshare_shared_custom_views: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type KbCategory {
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
    "reshareSharedCustomViews" => reshare_shared_custom_views;
    extra
});

pub struct ManagerDashboardPermissions {
    pub my_view: Option<bool>,
    pub all_view: Option<bool>,
    pub customize: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ManagerDashboardPermissions {
    "myView" => my_view,
    "allView" => all_view,
    "customize" => customize;
    extra
});

pub struct MobileAppPermissions {
    pub radar: Option<bool>,
    pub deskapp: Option<bool>,
    pub custom_mobile_apps: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MobileAppPermissions {
    "radar" => radar,
    "deskapp" => deskapp,
    "customMobileApps" => custom_mobile_apps;
    extra
});

pub struct Permissions {
    pub crm_integ: Option<CrmInteg>,
    pub reports: Option<ReportPermissions>,
    pub tickets: Option<TicketPermissions>,
    pub mobileapp: Option<MobileAppPermissions>,
    pub contracts: Option<AccountPermissions>,
    pub products: Option<AccountPermissions>,
    pub zia: Option<GcPermission>,
    pub time_entry: Option<GcPermission>,
    pub gc: Option<GcPermission>,
    pub tasks: Option<AccountPermissions>,
    pub events: Option<AccountPermissions>,
    pub courses: Option<ClientAction>,
    pub comments: Option<CommentPermissions>,
    pub im: Option<GcPermission>,
    pub social: Option<SocialPermissions>,
    pub community: Option<CommunityPermissions>,
    pub agents: Option<AgentPermissions>,
    pub community_topic: Option<ChatPermissions>,
    pub radar: Option<RadarPermissions>,
    pub kb_category: Option<KbCategory>,
    pub calls: Option<AccountPermissions>,
    pub setup: Option<SetupPermissions>,
    pub finance_integ: Option<FinanceInteg>,
    pub community_comment: Option<ChatPermissions>,
    pub accounts: Option<AccountPermissions>,
    pub contacts: Option<AccountPermissions>,
    pub activities: Option<ActivityPermissions>,
    pub chat: Option<ChatPermissions>,
    pub ticket_life_cycle_data: Option<ClientAction>,
    pub support_email_address: Option<ClientAction>,
    pub manager_dashboard: Option<ManagerDashboardPermissions>,
    pub modules: Option<ClientAction>,
    pub client_events: Option<ClientAction>,
    pub component_mapping: Option<ClientAction>,
    pub event_mapping: Option<ClientAction>,
    pub component_event_mapping_association: Option<ClientAction>,
    pub client_action_conditions: Option<ClientAction>,
    pub client_action: Option<ClientAction>,
    pub client_action_module_association: Option<ClientAction>,
    pub client_action_location_association: Option<ClientAction>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Permissions {
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
    "clientActionLocationAssociation" => client_action_location_association;
    extra
});

#[non_exhaustive]
pub struct Profile {
    pub id: Option<Id>,
    pub profile_name: Option<String>,
    pub is_default: Option<bool>,
    /// One of `Administrator`, `Standard`, `Light`, `Portal`, `Custom`.
    pub type_: Option<ProfileType>,
    pub default: Option<bool>,
    pub permissions: Option<Permissions>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub is_visible: Option<bool>,
    pub modified_by: Option<Id>,
    pub modified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Profile {
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
    extra
});

pub struct RadarPermissions {
    pub agent_stats: Option<bool>,
    pub current_stats: Option<bool>,
    pub audit_log: Option<bool>,
    pub im: Option<bool>,
    pub channel_traffic: Option<bool>,
    pub daily_toast: Option<bool>,
    pub live_traffic: Option<bool>,
    pub exception_handling: Option<bool>,
    pub text_content_protection: Option<bool>,
    pub dashboards: Option<bool>,
    pub daily_trend: Option<bool>,
    pub api_usage_alerts: Option<bool>,
    pub fcr: Option<bool>,
    pub activities: Option<bool>,
    pub kb: Option<bool>,
    pub visual_content_protection: Option<bool>,
    pub feeds: Option<bool>,
    pub average_handling_time: Option<bool>,
    pub customer_happiness: Option<bool>,
    pub manage_radar: Option<bool>,
    pub quick_view: Option<bool>,
    pub most_threaded_tickets: Option<bool>,
    pub contacts: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RadarPermissions {
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
    "contacts" => contacts;
    extra
});

pub struct ReportPermissions {
    pub view: Option<bool>,
    pub edit: Option<bool>,
    pub create: Option<bool>,
    pub delete: Option<bool>,
    pub export: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ReportPermissions {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "export" => export;
    extra
});

#[non_exhaustive]
pub struct RuleCriteriaField {
    /// The label in the user interface.
    pub display_label: Option<DisplayLabel>,
    pub name: Option<RuleCriteriaFieldName>,
    pub field_details: Option<Vec<Criteria>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RuleCriteriaField {
    "displayLabel" => display_label,
    "name" => name,
    "fieldDetails" => field_details;
    extra
});

pub struct SetupPermissions {
    pub localization: Option<bool>,
    pub time_tracking: Option<bool>,
    pub mass_reply: Option<bool>,
    pub fetch_across_department: Option<bool>,
    pub global_reports: Option<bool>,
    pub export_portal_users: Option<bool>,
    pub layouts: Option<bool>,
    pub share_snippet: Option<bool>,
    pub automation: Option<bool>,
    pub feature_config: Option<bool>,
    pub customer_happiness: Option<bool>,
    pub department: Option<bool>,
    pub portal: Option<bool>,
    pub web_form: Option<bool>,
    pub rebranding: Option<bool>,
    pub email: Option<bool>,
    pub recycle_bin: Option<bool>,
    pub tabs_and_fields: Option<bool>,
    pub export_users: Option<bool>,
    pub pinned_conversations: Option<bool>,
    pub buttons: Option<bool>,
    pub teams: Option<bool>,
    pub im: Option<bool>,
    pub social: Option<bool>,
    pub templates: Option<bool>,
    pub sandbox: Option<bool>,
    pub security_settings: Option<bool>,
    pub mask_content: Option<bool>,
    pub unmask_masked_content: Option<bool>,
    pub view_masked_content: Option<bool>,
    pub redact_content: Option<bool>,
    pub move_records: Option<bool>,
    pub permission: Option<bool>,
    pub sign_up_approval: Option<bool>,
    pub community: Option<bool>,
    pub privacy_settings: Option<bool>,
    pub import_history: Option<bool>,
    pub manage_agents: Option<bool>,
    pub portal_users: Option<bool>,
    pub gamification: Option<bool>,
    pub manager_dashboard: Option<bool>,
    pub google_analytics: Option<bool>,
    pub webhooks: Option<bool>,
    pub chat: Option<bool>,
    pub telephony: Option<bool>,
    pub manage_marketplace: Option<bool>,
    pub mass_comment: Option<bool>,
    pub export_reports: Option<bool>,
    pub ticket_status: Option<bool>,
    pub subscription: Option<bool>,
    pub manage_agent_room: Option<bool>,
    pub manage_agent_chat_room: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SetupPermissions {
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
    "manageAgentChatRoom" => manage_agent_chat_room;
    extra
});

pub struct SocialPermissions {
    pub view: Option<bool>,
    pub twitter_post_delete: Option<bool>,
    pub twitter_conversation_reply: Option<bool>,
    pub twitter_post_create: Option<bool>,
    pub twitter_post_share: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SocialPermissions {
    "view" => view,
    "twitterPostDelete" => twitter_post_delete,
    "twitterConversationReply" => twitter_conversation_reply,
    "twitterPostCreate" => twitter_post_create,
    "twitterPostShare" => twitter_post_share;
    extra
});

pub struct TicketPermissions {
    pub merge_tickets: Option<bool>,
    pub change_owner: Option<bool>,
    pub import: Option<bool>,
    pub handle_unassigned: Option<bool>,
    pub edit: Option<bool>,
    pub close_ticket: Option<bool>,
    pub delete_tags: Option<bool>,
    pub revoke_blueprint: Option<bool>,
    pub mail_review: Option<bool>,
    pub delete: Option<bool>,
    pub view: Option<bool>,
    pub create: Option<bool>,
    pub add_followers: Option<bool>,
    pub export: Option<bool>,
    pub mail_send: Option<bool>,
    pub edit_tags: Option<bool>,
    pub unassigned_change_owner: Option<bool>,
    pub share_tickets: Option<bool>,
    pub manage_own_custom_views: Option<bool>,
    pub share_own_custom_views: Option<bool>,
    pub edit_shared_custom_views: Option<bool>,
    pub delete_shared_custom_views: Option<bool>,
    pub reshare_shared_custom_views: Option<bool>,
    pub pinned_conversations: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketPermissions {
    "mergeTickets" => merge_tickets,
    "changeOwner" => change_owner,
    "import" => import,
    "handleUnassigned" => handle_unassigned,
    "edit" => edit,
    "closeTicket" => close_ticket,
    "deleteTags" => delete_tags,
    "revokeBlueprint" => revoke_blueprint,
    "mailReview" => mail_review,
    "delete" => delete,
    "view" => view,
    "create" => create,
    "addFollowers" => add_followers,
    "export" => export,
    "mailSend" => mail_send,
    "editTags" => edit_tags,
    "unassignedChangeOwner" => unassigned_change_owner,
    "shareTickets" => share_tickets,
    "manageOwnCustomViews" => manage_own_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "reshareSharedCustomViews" => reshare_shared_custom_views,
    "pinnedConversations" => pinned_conversations;
    extra
});
