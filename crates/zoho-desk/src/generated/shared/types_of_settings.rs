// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object};

use super::{AvailableCondition, CriteriaType, DisplayLabel, ProfileType, RuleCriteriaFieldName};

/// Account permissions.
pub struct AccountPermissions {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `import`: yes or no.
    pub import: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `export`: yes or no.
    pub export: Option<bool>,
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

/// Activity permissions.
pub struct ActivityPermissions {
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

/// Agent permissions.
pub struct AgentPermissions {
    /// `overview`: yes or no.
    pub overview: Option<bool>,
    /// `import`: yes or no.
    pub import: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `viewAllFields`: yes or no.
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

/// Chat permissions.
pub struct ChatPermissions {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ChatPermissions {
    "view" => view;
    extra
});

/// Client action.
pub struct ClientAction {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `reshareSharedCustomViews`: yes or no.
    pub reshare_shared_custom_views: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `deleteSharedCustomViews`: yes or no.
    pub delete_shared_custom_views: Option<bool>,
    /// `shareOwnCustomViews`: yes or no.
    pub share_own_custom_views: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `manageOwnCustomViews`: yes or no.
    pub manage_own_custom_views: Option<bool>,
    /// `editSharedCustomViews`: yes or no.
    pub edit_shared_custom_views: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `export`: yes or no.
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

/// Comment permissions.
pub struct CommentPermissions {
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `editOthers`: yes or no.
    pub edit_others: Option<bool>,
    /// `deleteOthers`: yes or no.
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

/// Community permissions.
pub struct CommunityPermissions {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `moderate`: yes or no.
    pub moderate: Option<bool>,
    /// `export`: yes or no.
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

/// Criteria.
#[non_exhaustive]
pub struct Criteria {
    /// `availableConditions`: a list.
    pub available_conditions: Option<Vec<AvailableCondition>>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `fieldLabel`: how it is labelled.
    pub field_label: Option<String>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `type`: one of the 12 words of [`CriteriaType`].
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

/// CRM integ.
pub struct CrmInteg {
    /// `crmContactsActivityEvents`: yes or no.
    pub crm_contacts_activity_events: Option<bool>,
    /// `crmAccountsActivityEvents`: yes or no.
    pub crm_accounts_activity_events: Option<bool>,
    /// `crmAccountsActivityTasks`: yes or no.
    pub crm_accounts_activity_tasks: Option<bool>,
    /// `crmAccountsInfo`: yes or no.
    pub crm_accounts_info: Option<bool>,
    /// `crmContactsActivityCalls`: yes or no.
    pub crm_contacts_activity_calls: Option<bool>,
    /// `crmAccountsNotes`: yes or no.
    pub crm_accounts_notes: Option<bool>,
    /// `crmAccountsActivityCalls`: yes or no.
    pub crm_accounts_activity_calls: Option<bool>,
    /// `crmContactsInfo`: yes or no.
    pub crm_contacts_info: Option<bool>,
    /// `crmContactsNotes`: yes or no.
    pub crm_contacts_notes: Option<bool>,
    /// `crmContactsActivityTasks`: yes or no.
    pub crm_contacts_activity_tasks: Option<bool>,
    /// `crmAccountsPotentials`: yes or no.
    pub crm_accounts_potentials: Option<bool>,
    /// `crmContactsPotentials`: yes or no.
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

/// Field condition condition.
pub struct FieldConditionCondition {
    /// `displayValue`: one or more texts.
    pub display_value: Option<Vec<String>>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `condition`: text.
    pub condition: Option<String>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `value`: one or more texts.
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

/// Finance integ.
pub struct FinanceInteg {
    /// `sendSalesOrder`: yes or no.
    pub send_sales_order: Option<bool>,
    /// `createSalesOrder`: yes or no.
    pub create_sales_order: Option<bool>,
    /// `sendInvoice`: yes or no.
    pub send_invoice: Option<bool>,
    /// `viewSubscription`: yes or no.
    pub view_subscription: Option<bool>,
    /// `createEstimate`: yes or no.
    pub create_estimate: Option<bool>,
    /// `createContact`: yes or no.
    pub create_contact: Option<bool>,
    /// `viewInvoice`: yes or no.
    pub view_invoice: Option<bool>,
    /// `createInvoice`: yes or no.
    pub create_invoice: Option<bool>,
    /// `sendEstimate`: yes or no.
    pub send_estimate: Option<bool>,
    /// `viewSalesOrder`: yes or no.
    pub view_sales_order: Option<bool>,
    /// `viewEstimate`: yes or no.
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

/// Gc permission.
pub struct GcPermission {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
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

/// KB category.
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

/// Manager dashboard permissions.
pub struct ManagerDashboardPermissions {
    /// `myView`: yes or no.
    pub my_view: Option<bool>,
    /// `allView`: yes or no.
    pub all_view: Option<bool>,
    /// `customize`: yes or no.
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

/// Mobile app permissions.
pub struct MobileAppPermissions {
    /// `radar`: yes or no.
    pub radar: Option<bool>,
    /// `deskapp`: yes or no.
    pub deskapp: Option<bool>,
    /// `customMobileApps`: yes or no.
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

/// Permissions.
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

/// Profile, from `layouts().list_profiles`, `profiles().list`, `profiles().get`, ….
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

/// Radar permissions.
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

/// Report permissions.
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

/// Rule criteria field, from `layout_rules().list_criteria_fields`,
/// `validation_rules().list_criteria_fields`.
#[non_exhaustive]
pub struct RuleCriteriaField {
    /// `displayLabel`: how it is labelled: the 14 words of [`DisplayLabel`].
    pub display_label: Option<DisplayLabel>,
    /// `name`: its name: the 23 words of [`RuleCriteriaFieldName`].
    pub name: Option<RuleCriteriaFieldName>,
    /// `fieldDetails`: a list.
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

/// Setup permissions.
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

/// Social permissions.
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

/// Ticket permissions.
pub struct TicketPermissions {
    /// `mergeTickets`: yes or no.
    pub merge_tickets: Option<bool>,
    /// `changeOwner`: yes or no.
    pub change_owner: Option<bool>,
    /// `import`: yes or no.
    pub import: Option<bool>,
    /// `handleUnassigned`: yes or no.
    pub handle_unassigned: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `closeTicket`: yes or no.
    pub close_ticket: Option<bool>,
    /// `deleteTags`: yes or no.
    pub delete_tags: Option<bool>,
    /// `revokeBlueprint`: yes or no.
    pub revoke_blueprint: Option<bool>,
    /// `mailReview`: yes or no.
    pub mail_review: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `addFollowers`: yes or no.
    pub add_followers: Option<bool>,
    /// `export`: yes or no.
    pub export: Option<bool>,
    /// `mailSend`: yes or no.
    pub mail_send: Option<bool>,
    /// `editTags`: yes or no.
    pub edit_tags: Option<bool>,
    /// `unassignedChangeOwner`: yes or no.
    pub unassigned_change_owner: Option<bool>,
    /// `shareTickets`: yes or no.
    pub share_tickets: Option<bool>,
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
    /// `pinnedConversations`: yes or no.
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
