// Written by `cargo xtask codegen` from desk/v1/agents.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{ExtraFields, Id, object};

use crate::generated::shared;

use super::{
    A11yAnimationControls, A11yColorFilter, A11yContrastLevel, A11yCustomCursorColor,
    A11yFocusRingEnabledPlaces, A11yGrayScaleFilterExcludedPlaces, A11yMandatoryFieldIndication,
    A11yMandatoryFieldLabelColor, A11yNotificationView, A11yReadingMaskLevel, AccountsView,
    ActivitiesView, CommunityListViewMode, CoreAccountsDvIbarPanelView,
    CoreAccountsTableViewContentStyle, CoreConversationNestedViewLineStyle,
    CoreConversationViewType, CoreEditorFontFamily, CoreThreadCommentViewType,
    CoreTicketReplyActions, CoreTicketReplyActionsOrder, DefaultSendBehavior, EsspDisplayContext,
    EsspDisplayMode, FeedNotificationFilterPreference, LoginLandingPage, ModuleVisibilityType,
    NamePattern, ReportDurationFormat, TicketsView, TimeFormat, Toggle, UiAppFontFamily,
    UiAppearance, UiDisplayLayout, UiLhsTheme, UiTagColorVariant, UiThemes,
};

/// Returned by `agents().get_counts`.
#[non_exhaustive]
pub struct AgentCounts {
    pub light_agents: Option<i64>,
    pub imported_agents: Option<i64>,
    pub deactivated_agents: Option<i64>,
    pub closed_agents: Option<i64>,
    pub all_agents: Option<i64>,
    pub active_agents: Option<i64>,
    pub unconfirmed_agents: Option<i64>,
    pub deleted_agents: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentCounts {
    "lightAgents" => light_agents,
    "importedAgents" => imported_agents,
    "deactivatedAgents" => deactivated_agents,
    "closedAgents" => closed_agents,
    "allAgents" => all_agents,
    "activeAgents" => active_agents,
    "unconfirmedAgents" => unconfirmed_agents,
    "deletedAgents" => deleted_agents;
    extra
});

/// Sent by `agents().create`.
pub struct AgentCreate {
    pub profile_id: Option<Id>,
    pub role_id: Option<Id>,
    /// Required.
    pub last_name: Option<String>,
    pub lang_code: Option<String>,
    /// Required.
    pub email_id: Option<String>,
    pub associated_chat_department_ids: Option<Vec<Id>>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub first_name: Option<String>,
    pub country_code: Option<String>,
    pub extn: Option<String>,
    pub mobile: Option<String>,
    pub phone: Option<String>,
    /// Required, one of `AgentPublic`, `AgentPersonal`, `AgentTeamPersonal`, `Admin`, `Custom`,
    /// `Light`.
    pub role_permission_type: Option<shared::RolePermissionType>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<shared::AgentCreateStatus>,
    pub about_info: Option<String>,
    pub channel_expert: Option<Vec<String>>,
    pub time_zone: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AgentCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        last_name: impl Into<String>,
        email_id: impl Into<String>,
        role_permission_type: impl Into<shared::RolePermissionType>,
    ) -> Self {
        Self {
            last_name: Some(last_name.into()),
            email_id: Some(email_id.into()),
            role_permission_type: Some(role_permission_type.into()),
            ..Self::default()
        }
    }
}

object!(type AgentCreate {
    "profileId" => profile_id,
    "roleId" => role_id,
    "lastName" => last_name,
    "langCode" => lang_code,
    "emailId" => email_id,
    "associatedChatDepartmentIds" => associated_chat_department_ids,
    "associatedDepartmentIds" => associated_department_ids,
    "firstName" => first_name,
    "countryCode" => country_code,
    "extn" => extn,
    "mobile" => mobile,
    "phone" => phone,
    "rolePermissionType" => role_permission_type,
    "status" => status,
    "aboutInfo" => about_info,
    "channelExpert" => channel_expert,
    "timeZone" => time_zone,
    "cf" => cf;
    extra
});

/// Returned by `agents().list_deleted`.
#[non_exhaustive]
pub struct AgentDeleted {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub name: Option<String>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<shared::AgentCreateStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentDeleted {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "name" => name,
    "status" => status;
    extra
});

/// Sent by `agents().update_my_entity_preferences`. Returned by
/// `agents().get_my_entity_preferences`.
pub struct AgentEntityPreference {
    pub entity_type: Option<String>,
    pub entity_id: Option<Id>,
    pub prop_name: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub prop_value: Option<Toggle>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentEntityPreference {
    "entityType" => entity_type,
    "entityId" => entity_id,
    "propName" => prop_name,
    "propValue" => prop_value;
    extra
});

/// Returned by `agents().upload_my_photo`.
#[non_exhaustive]
pub struct AgentPhoto {
    pub photo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentPhoto {
    "photoURL" => photo_url;
    extra
});

/// Returned by `agents().get_my_preferences`.
#[non_exhaustive]
pub struct AgentPreferences {
    /// Any of `LAST_NAME`, `FIRST_NAME`.
    pub name_pattern: Option<Vec<NamePattern>>,
    pub current_department: Option<Id>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_epilepsy: Option<Toggle>,
    /// One of `smartFocus`, `focusedWidth`, `fullWidth`.
    pub ui_display_layout: Option<UiDisplayLayout>,
    /// One of `LIST`, `LIST_COMPACT`, `TABLE`.
    pub activities_view: Option<ActivitiesView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_reading_mask: Option<Toggle>,
    pub a11y_success_notifcation_auto_close_time: Option<i64>,
    pub a11y_reading_mask_height: Option<String>,
    pub date_pattern: Option<String>,
    /// One of `regularmotion`, `reducedmotion`, `autoReducedmotion`.
    pub a11_y_animation_controls: Option<A11yAnimationControls>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_astigmatism: Option<Toggle>,
    pub login_landing_page: Option<LoginLandingPage>,
    /// One of `Zoho Puvi`, `Lato`, `Roboto`, `Vazirmatn`, `OpenDyslexic`, `Poppins`.
    pub ui_app_font_family: Option<UiAppFontFamily>,
    /// One of `DISABLED`, `ENABLED`.
    pub load_getting_started_page: Option<Toggle>,
    pub a11y_error_notification_auto_close_time: Option<i64>,
    /// One of `bold`, `subtle`, `minimal`.
    pub ui_tag_color_variant: Option<UiTagColorVariant>,
    pub authtoken_deprecation_banner: Option<i64>,
    pub invoice_preferences_contacts: Option<String>,
    /// One of `collapse`, `expand`.
    pub core_contracts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// One of `DISABLED`, `ENABLED`.
    pub im_notification: Option<Toggle>,
    /// One of `wrap`, `clip`.
    pub core_tasks_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_tickets: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub new_client: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_contacts: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_custom_cursor: Option<Toggle>,
    /// One of `red`, `green`, `blue`, `yellow`, `orange`, `pink`, `skyBlue`, `teal`.
    pub ui_themes: Option<UiThemes>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_dashboards: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_reports: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub extncontactrightpanel: Option<Toggle>,
    /// One of `light`, `dark`.
    pub ui_lhs_theme: Option<UiLhsTheme>,
    /// One of `DISABLED`, `ENABLED`.
    pub article_auto_suggestion: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub key_board_shortcuts: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_adhd_friendly: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub collapse_side_panel: Option<Toggle>,
    /// One of `CLASSIC`, `COMPACT`.
    pub community_list_view_mode: Option<CommunityListViewMode>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_success_notification_auto_close: Option<Toggle>,
    pub core_dvi_bar_tab_width: Option<String>,
    /// One of `collapse`, `expand`.
    pub core_calls_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// One of `wrap`, `clip`.
    pub core_contacts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    pub invoice_preferences_cases: Option<String>,
    /// One of `light`, `dark`, `auto`, `pureDark`.
    pub ui_appearance: Option<UiAppearance>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_visually_impaired: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_highlight_click: Option<Toggle>,
    pub ui_app_font_size: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub extnaccountrightpanel: Option<Toggle>,
    pub a11y_custom_cursor_size: Option<i64>,
    pub desk_date_pattern: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_seizure_safe: Option<Toggle>,
    /// One of `wrap`, `clip`.
    pub core_tickets_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    pub out_box_delay_time: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_dyslexia: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub ticket_conversation_view: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub ui_pure_dark_mode: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_font_size_adapt_to_zoom: Option<Toggle>,
    pub core_ticket_reply_actions_order: Option<CoreTicketReplyActionsOrder>,
    /// One of `low`, `medium`, `high`.
    pub a11y_contrast_level: Option<A11yContrastLevel>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_blindness: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_motor_disabilities: Option<Toggle>,
    /// One of `LIST`, `LIST_COMPACT`, `TABLE`.
    pub tasks_view: Option<ActivitiesView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_focus_ring: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub hide_current_year_date: Option<Toggle>,
    /// One of `collapse`, `expand`.
    pub core_contacts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    pub core_editor_font_family: Option<CoreEditorFontFamily>,
    /// One of `Send`, `Send and Close`.
    pub default_send_behavior: Option<DefaultSendBehavior>,
    /// One of `black`, `white`.
    pub a11y_custom_cursor_color: Option<A11yCustomCursorColor>,
    /// One of `collapse`, `expand`.
    pub core_accounts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    pub ui_display_layout_width: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub core_need_empty_queue_column: Option<Toggle>,
    pub community_topics_records_per_page: Option<i64>,
    /// One of `HH:MM:SS`, `YEAR`.
    pub report_duration_format: Option<ReportDurationFormat>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_need_accessibility_short_cut_in_wms: Option<Toggle>,
    /// One of `stack`, `list`.
    pub a11y_notification_view: Option<A11yNotificationView>,
    /// One of `collapse`, `expand`.
    pub core_tasks_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// One of `ONLINE`, `OFFLINE`.
    pub im_status: Option<shared::ChatStatus>,
    pub a11y_zoom_level: Option<i64>,
    /// One of `wrap`, `clip`.
    pub core_accounts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `LIST`, `LIST_COMPACT`, `TABLE`.
    pub calls_view: Option<ActivitiesView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_critical_link: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_accounts: Option<Toggle>,
    /// One of `LIST`, `GRID`, `TABLE`.
    pub contacts_view: Option<AccountsView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_contrast_ratio_adapt_for_bg: Option<Toggle>,
    /// One of `LIST`, `GRID`, `TABLE`.
    pub accounts_view: Option<AccountsView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_underline_link: Option<Toggle>,
    /// One of `createdTime`, `modifiedTime`.
    pub community_topics_sort_by: Option<shared::CommunityTopicsSortBy>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_contrast: Option<Toggle>,
    pub tickets_view: Option<TicketsView>,
    /// One of `DISABLED`, `ENABLED`.
    pub extnticketrightpanel: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub out_box_delay: Option<Toggle>,
    /// One of `collapse`, `expand`.
    pub core_tickets_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_custom_scroll: Option<Toggle>,
    pub a11y_reading_mask_width: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub ui_is_tag_text_default_color: Option<Toggle>,
    /// One of `all`, `main`.
    pub a11y_focus_ring_enabled_places: Option<A11yFocusRingEnabledPlaces>,
    /// One of `DISABLED`, `ENABLED`.
    pub temp_force_redirection: Option<Toggle>,
    pub core_ticket_reply_actions: Option<CoreTicketReplyActions>,
    /// One of `ascending`, `descending`.
    pub community_topics_sort_order: Option<shared::CommunityTopicsSortOrder>,
    /// One of `wrap`, `clip`.
    pub core_contracts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `wrap`, `clip`.
    pub core_calls_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `wrap`, `clip`.
    pub core_events_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    pub invoice_preferences_accounts: Option<String>,
    pub a11y_reading_mask_opacity: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_error_notification_auto_close: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub core_is_ticket_reply_send_and_update_status: Option<Toggle>,
    /// One of `LIST`, `LIST_COMPACT`, `TABLE`.
    pub events_view: Option<ActivitiesView>,
    /// One of `small`, `medium`, `full`, `custom`.
    pub a11y_reading_mask_level: Option<A11yReadingMaskLevel>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_color_blindness: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub core_is_public_comment: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_elderly: Option<Toggle>,
    /// One of `12-hour`, `24-hour`.
    pub time_format: Option<TimeFormat>,
    /// One of `collapse`, `expand`.
    pub core_events_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    pub core_editor_font_size: Option<i64>,
    /// One of `all`, `unread`, `flagged`, `mentions`.
    pub feed_notification_filter_preference: Option<FeedNotificationFilterPreference>,
    /// One of `curved`, `straight`.
    pub core_conversation_nested_view_line_style: Option<CoreConversationNestedViewLineStyle>,
    /// One of `topBand`, `unifiedLHS`.
    pub module_visibility_type: Option<ModuleVisibilityType>,
    /// One of `DISABLED`, `ENABLED`.
    pub core_conversation_nested_view_show_icons: Option<Toggle>,
    /// One of `recentTop`, `recentBottom`, `nestedView`.
    pub core_conversation_view_type: Option<CoreConversationViewType>,
    /// One of `recentTop`, `recentBottom`.
    pub core_thread_comment_view_type: Option<CoreThreadCommentViewType>,
    /// One of `inApp`, `newTab`.
    pub essp_display_context: Option<EsspDisplayContext>,
    /// One of `compactView`, `splitView`, `fullScreenView`.
    pub essp_display_mode: Option<EsspDisplayMode>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_search_keyword_highlighted: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_highlighted_search_keyword_prominent: Option<Toggle>,
    /// One of `asterisk`, `requiredText`.
    pub a11y_mandatory_field_indication: Option<A11yMandatoryFieldIndication>,
    /// One of `default`, `red`.
    pub a11y_mandatory_field_label_color: Option<A11yMandatoryFieldLabelColor>,
    /// One of `none`, `grayscale`.
    pub a11y_color_filter: Option<A11yColorFilter>,
    /// One of `none`, `richText_richTextEditor`.
    pub a11y_gray_scale_filter_excluded_places: Option<A11yGrayScaleFilterExcludedPlaces>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentPreferences {
    "namePattern" => name_pattern,
    "currentDepartment" => current_department,
    "a11y_epilepsy" => a11y_epilepsy,
    "ui_displayLayout" => ui_display_layout,
    "activitiesView" => activities_view,
    "a11y_readingMask" => a11y_reading_mask,
    "a11y_successNotifcationAutoCloseTime" => a11y_success_notifcation_auto_close_time,
    "a11y_readingMaskHeight" => a11y_reading_mask_height,
    "datePattern" => date_pattern,
    "a11Y_animationControls" => a11_y_animation_controls,
    "a11y_astigmatism" => a11y_astigmatism,
    "loginLandingPage" => login_landing_page,
    "ui_appFontFamily" => ui_app_font_family,
    "loadGettingStartedPage" => load_getting_started_page,
    "a11y_errorNotificationAutoCloseTime" => a11y_error_notification_auto_close_time,
    "ui_tagColorVariant" => ui_tag_color_variant,
    "authtokenDeprecationBanner" => authtoken_deprecation_banner,
    "invoicePreferencesContacts" => invoice_preferences_contacts,
    "core_contractsDvIbarPanelView" => core_contracts_dv_ibar_panel_view,
    "imNotification" => im_notification,
    "core_tasksTableViewContentStyle" => core_tasks_table_view_content_style,
    "pinAllTickets" => pin_all_tickets,
    "newClient" => new_client,
    "pinAllContacts" => pin_all_contacts,
    "a11y_customCursor" => a11y_custom_cursor,
    "ui_themes" => ui_themes,
    "pinAllDashboards" => pin_all_dashboards,
    "pinAllReports" => pin_all_reports,
    "extncontactrightpanel" => extncontactrightpanel,
    "ui_lhsTheme" => ui_lhs_theme,
    "articleAutoSuggestion" => article_auto_suggestion,
    "keyBoardShortcuts" => key_board_shortcuts,
    "a11y_adhdFriendly" => a11y_adhd_friendly,
    "collapseSidePanel" => collapse_side_panel,
    "communityListViewMode" => community_list_view_mode,
    "a11y_isSuccessNotificationAutoClose" => a11y_is_success_notification_auto_close,
    "core_dviBarTabWidth" => core_dvi_bar_tab_width,
    "core_callsDvIbarPanelView" => core_calls_dv_ibar_panel_view,
    "core_contactsTableViewContentStyle" => core_contacts_table_view_content_style,
    "invoicePreferencesCases" => invoice_preferences_cases,
    "ui_appearance" => ui_appearance,
    "a11y_visuallyImpaired" => a11y_visually_impaired,
    "a11y_highlightClick" => a11y_highlight_click,
    "ui_appFontSize" => ui_app_font_size,
    "extnaccountrightpanel" => extnaccountrightpanel,
    "a11y_customCursorSize" => a11y_custom_cursor_size,
    "deskDatePattern" => desk_date_pattern,
    "a11y_seizureSafe" => a11y_seizure_safe,
    "core_ticketsTableViewContentStyle" => core_tickets_table_view_content_style,
    "outBoxDelayTime" => out_box_delay_time,
    "a11y_dyslexia" => a11y_dyslexia,
    "ticketConversationView" => ticket_conversation_view,
    "ui_pureDarkMode" => ui_pure_dark_mode,
    "a11y_isFontSizeAdaptToZoom" => a11y_is_font_size_adapt_to_zoom,
    "core_ticketReplyActionsOrder" => core_ticket_reply_actions_order,
    "a11y_contrastLevel" => a11y_contrast_level,
    "a11y_blindness" => a11y_blindness,
    "a11y_motorDisabilities" => a11y_motor_disabilities,
    "tasksView" => tasks_view,
    "a11y_focusRing" => a11y_focus_ring,
    "hideCurrentYearDate" => hide_current_year_date,
    "core_contactsDvIbarPanelView" => core_contacts_dv_ibar_panel_view,
    "core_editorFontFamily" => core_editor_font_family,
    "defaultSendBehavior" => default_send_behavior,
    "a11y_customCursorColor" => a11y_custom_cursor_color,
    "core_accountsDvIbarPanelView" => core_accounts_dv_ibar_panel_view,
    "ui_displayLayoutWidth" => ui_display_layout_width,
    "core_needEmptyQueueColumn" => core_need_empty_queue_column,
    "communityTopicsRecordsPerPage" => community_topics_records_per_page,
    "reportDurationFormat" => report_duration_format,
    "a11y_needAccessibilityShortCutInWms" => a11y_need_accessibility_short_cut_in_wms,
    "a11y_notificationView" => a11y_notification_view,
    "core_tasksDvIbarPanelView" => core_tasks_dv_ibar_panel_view,
    "imStatus" => im_status,
    "a11y_zoomLevel" => a11y_zoom_level,
    "core_accountsTableViewContentStyle" => core_accounts_table_view_content_style,
    "callsView" => calls_view,
    "a11y_criticalLink" => a11y_critical_link,
    "pinAllAccounts" => pin_all_accounts,
    "contactsView" => contacts_view,
    "a11y_isContrastRatioAdaptForBg" => a11y_is_contrast_ratio_adapt_for_bg,
    "accountsView" => accounts_view,
    "a11y_underlineLink" => a11y_underline_link,
    "communityTopicsSortBy" => community_topics_sort_by,
    "a11y_contrast" => a11y_contrast,
    "ticketsView" => tickets_view,
    "extnticketrightpanel" => extnticketrightpanel,
    "outBoxDelay" => out_box_delay,
    "core_ticketsDvIbarPanelView" => core_tickets_dv_ibar_panel_view,
    "a11y_customScroll" => a11y_custom_scroll,
    "a11y_readingMaskWidth" => a11y_reading_mask_width,
    "ui_isTagTextDefaultColor" => ui_is_tag_text_default_color,
    "a11y_focusRingEnabledPlaces" => a11y_focus_ring_enabled_places,
    "tempForceRedirection" => temp_force_redirection,
    "core_ticketReplyActions" => core_ticket_reply_actions,
    "communityTopicsSortOrder" => community_topics_sort_order,
    "core_contractsTableViewContentStyle" => core_contracts_table_view_content_style,
    "core_callsTableViewContentStyle" => core_calls_table_view_content_style,
    "core_eventsTableViewContentStyle" => core_events_table_view_content_style,
    "invoicePreferencesAccounts" => invoice_preferences_accounts,
    "a11y_readingMaskOpacity" => a11y_reading_mask_opacity,
    "a11y_isErrorNotificationAutoClose" => a11y_is_error_notification_auto_close,
    "core_isTicketReplySendAndUpdateStatus" => core_is_ticket_reply_send_and_update_status,
    "eventsView" => events_view,
    "a11y_readingMaskLevel" => a11y_reading_mask_level,
    "a11y_colorBlindness" => a11y_color_blindness,
    "core_isPublicComment" => core_is_public_comment,
    "a11y_elderly" => a11y_elderly,
    "timeFormat" => time_format,
    "core_eventsDvIbarPanelView" => core_events_dv_ibar_panel_view,
    "core_editorFontSize" => core_editor_font_size,
    "feedNotificationFilterPreference" => feed_notification_filter_preference,
    "core_conversationNestedViewLineStyle" => core_conversation_nested_view_line_style,
    "module_visibilityType" => module_visibility_type,
    "core_conversationNestedViewShowIcons" => core_conversation_nested_view_show_icons,
    "core_conversationViewType" => core_conversation_view_type,
    "core_threadCommentViewType" => core_thread_comment_view_type,
    "essp_displayContext" => essp_display_context,
    "essp_displayMode" => essp_display_mode,
    "a11y_isSearchKeywordHighlighted" => a11y_is_search_keyword_highlighted,
    "a11y_isHighlightedSearchKeywordProminent" => a11y_is_highlighted_search_keyword_prominent,
    "a11y_mandatoryFieldIndication" => a11y_mandatory_field_indication,
    "a11y_mandatoryFieldLabelColor" => a11y_mandatory_field_label_color,
    "a11y_colorFilter" => a11y_color_filter,
    "a11y_grayScaleFilterExcludedPlaces" => a11y_gray_scale_filter_excluded_places;
    extra
});

/// Sent by `agents().update_my_preferences`.
pub struct AgentPreferencesUpdate {
    /// Any of `LAST_NAME`, `FIRST_NAME`.
    pub name_pattern: Option<Vec<NamePattern>>,
    pub current_department: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_epilepsy: Option<Toggle>,
    /// One of `smartFocus`, `focusedWidth`, `fullWidth`.
    pub ui_display_layout: Option<UiDisplayLayout>,
    /// One of `LIST`, `LIST_COMPACT`, `TABLE`.
    pub activities_view: Option<ActivitiesView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_reading_mask: Option<Toggle>,
    pub a11y_success_notifcation_auto_close_time: Option<i64>,
    pub a11y_reading_mask_height: Option<String>,
    /// One of `regularmotion`, `reducedmotion`, `autoReducedmotion`.
    pub a11_y_animation_controls: Option<A11yAnimationControls>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_astigmatism: Option<Toggle>,
    pub login_landing_page: Option<LoginLandingPage>,
    /// One of `Zoho Puvi`, `Lato`, `Roboto`, `Vazirmatn`, `OpenDyslexic`, `Poppins`.
    pub ui_app_font_family: Option<UiAppFontFamily>,
    /// One of `DISABLED`, `ENABLED`.
    pub load_getting_started_page: Option<Toggle>,
    pub a11y_error_notification_auto_close_time: Option<i64>,
    /// One of `bold`, `subtle`, `minimal`.
    pub ui_tag_color_variant: Option<UiTagColorVariant>,
    pub authtoken_deprecation_banner: Option<i64>,
    /// One of `collapse`, `expand`.
    pub core_contracts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// One of `wrap`, `clip`.
    pub core_tasks_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_tickets: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub new_client: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_contacts: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_custom_cursor: Option<Toggle>,
    /// One of `red`, `green`, `blue`, `yellow`, `orange`, `pink`, `skyBlue`, `teal`.
    pub ui_themes: Option<UiThemes>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_dashboards: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_reports: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub extncontactrightpanel: Option<Toggle>,
    /// One of `light`, `dark`.
    pub ui_lhs_theme: Option<UiLhsTheme>,
    /// One of `DISABLED`, `ENABLED`.
    pub article_auto_suggestion: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub key_board_shortcuts: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_adhd_friendly: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub collapse_side_panel: Option<Toggle>,
    /// One of `CLASSIC`, `COMPACT`.
    pub community_list_view_mode: Option<CommunityListViewMode>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_success_notification_auto_close: Option<Toggle>,
    pub core_dvi_bar_tab_width: Option<String>,
    /// One of `collapse`, `expand`.
    pub core_calls_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// One of `wrap`, `clip`.
    pub core_contacts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `light`, `dark`, `auto`, `pureDark`.
    pub ui_appearance: Option<UiAppearance>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_visually_impaired: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_highlight_click: Option<Toggle>,
    pub ui_app_font_size: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub extnaccountrightpanel: Option<Toggle>,
    pub a11y_custom_cursor_size: Option<i64>,
    pub desk_date_pattern: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_seizure_safe: Option<Toggle>,
    /// One of `wrap`, `clip`.
    pub core_tickets_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    pub out_box_delay_time: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_dyslexia: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub ticket_conversation_view: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub ui_pure_dark_mode: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_font_size_adapt_to_zoom: Option<Toggle>,
    pub core_ticket_reply_actions_order: Option<CoreTicketReplyActionsOrder>,
    /// One of `low`, `medium`, `high`.
    pub a11y_contrast_level: Option<A11yContrastLevel>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_blindness: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_motor_disabilities: Option<Toggle>,
    /// One of `LIST`, `LIST_COMPACT`, `TABLE`.
    pub tasks_view: Option<ActivitiesView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_focus_ring: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub hide_current_year_date: Option<Toggle>,
    /// One of `collapse`, `expand`.
    pub core_contacts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    pub core_editor_font_family: Option<CoreEditorFontFamily>,
    /// One of `Send`, `Send and Close`.
    pub default_send_behavior: Option<DefaultSendBehavior>,
    /// One of `black`, `white`.
    pub a11y_custom_cursor_color: Option<A11yCustomCursorColor>,
    /// One of `collapse`, `expand`.
    pub core_accounts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    pub ui_display_layout_width: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub core_need_empty_queue_column: Option<Toggle>,
    pub community_topics_records_per_page: Option<i64>,
    /// One of `HH:MM:SS`, `YEAR`.
    pub report_duration_format: Option<ReportDurationFormat>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_need_accessibility_short_cut_in_wms: Option<Toggle>,
    /// One of `stack`, `list`.
    pub a11y_notification_view: Option<A11yNotificationView>,
    /// One of `collapse`, `expand`.
    pub core_tasks_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    pub a11y_zoom_level: Option<i64>,
    /// One of `wrap`, `clip`.
    pub core_accounts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `LIST`, `LIST_COMPACT`, `TABLE`.
    pub calls_view: Option<ActivitiesView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_critical_link: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub pin_all_accounts: Option<Toggle>,
    /// One of `LIST`, `GRID`, `TABLE`.
    pub contacts_view: Option<AccountsView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_contrast_ratio_adapt_for_bg: Option<Toggle>,
    /// One of `LIST`, `GRID`, `TABLE`.
    pub accounts_view: Option<AccountsView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_underline_link: Option<Toggle>,
    /// One of `createdTime`, `modifiedTime`.
    pub community_topics_sort_by: Option<shared::CommunityTopicsSortBy>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_contrast: Option<Toggle>,
    pub tickets_view: Option<TicketsView>,
    /// One of `DISABLED`, `ENABLED`.
    pub extnticketrightpanel: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub out_box_delay: Option<Toggle>,
    /// One of `collapse`, `expand`.
    pub core_tickets_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_custom_scroll: Option<Toggle>,
    pub a11y_reading_mask_width: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub ui_is_tag_text_default_color: Option<Toggle>,
    /// One of `all`, `main`.
    pub a11y_focus_ring_enabled_places: Option<A11yFocusRingEnabledPlaces>,
    pub core_ticket_reply_actions: Option<CoreTicketReplyActions>,
    /// One of `ascending`, `descending`.
    pub community_topics_sort_order: Option<shared::CommunityTopicsSortOrder>,
    /// One of `wrap`, `clip`.
    pub core_contracts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `wrap`, `clip`.
    pub core_calls_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// One of `wrap`, `clip`.
    pub core_events_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    pub a11y_reading_mask_opacity: Option<String>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_error_notification_auto_close: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub core_is_ticket_reply_send_and_update_status: Option<Toggle>,
    /// One of `LIST`, `LIST_COMPACT`, `TABLE`.
    pub events_view: Option<ActivitiesView>,
    /// One of `small`, `medium`, `full`, `custom`.
    pub a11y_reading_mask_level: Option<A11yReadingMaskLevel>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_color_blindness: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub core_is_public_comment: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_elderly: Option<Toggle>,
    /// One of `12-hour`, `24-hour`.
    pub time_format: Option<TimeFormat>,
    /// One of `collapse`, `expand`.
    pub core_events_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    pub core_editor_font_size: Option<i64>,
    /// One of `all`, `unread`, `flagged`, `mentions`.
    pub feed_notification_filter_preference: Option<FeedNotificationFilterPreference>,
    /// One of `curved`, `straight`.
    pub core_conversation_nested_view_line_style: Option<CoreConversationNestedViewLineStyle>,
    /// One of `topBand`, `unifiedLHS`.
    pub module_visibility_type: Option<ModuleVisibilityType>,
    /// One of `DISABLED`, `ENABLED`.
    pub core_conversation_nested_view_show_icons: Option<Toggle>,
    /// One of `recentTop`, `recentBottom`, `nestedView`.
    pub core_conversation_view_type: Option<CoreConversationViewType>,
    /// One of `recentTop`, `recentBottom`.
    pub core_thread_comment_view_type: Option<CoreThreadCommentViewType>,
    /// One of `inApp`, `newTab`.
    pub essp_display_context: Option<EsspDisplayContext>,
    /// One of `compactView`, `splitView`, `fullScreenView`.
    pub essp_display_mode: Option<EsspDisplayMode>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_search_keyword_highlighted: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_is_highlighted_search_keyword_prominent: Option<Toggle>,
    /// One of `asterisk`, `requiredText`.
    pub a11y_mandatory_field_indication: Option<A11yMandatoryFieldIndication>,
    /// One of `default`, `red`.
    pub a11y_mandatory_field_label_color: Option<A11yMandatoryFieldLabelColor>,
    /// One of `none`, `grayscale`.
    pub a11y_color_filter: Option<A11yColorFilter>,
    /// One of `none`, `richText_richTextEditor`.
    pub a11y_gray_scale_filter_excluded_places: Option<A11yGrayScaleFilterExcludedPlaces>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_strike_through_disabled_button: Option<Toggle>,
    /// One of `DISABLED`, `ENABLED`.
    pub a11y_switch_label: Option<Toggle>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentPreferencesUpdate {
    "namePattern" => name_pattern,
    "currentDepartment" => current_department,
    "a11y_epilepsy" => a11y_epilepsy,
    "ui_displayLayout" => ui_display_layout,
    "activitiesView" => activities_view,
    "a11y_readingMask" => a11y_reading_mask,
    "a11y_successNotifcationAutoCloseTime" => a11y_success_notifcation_auto_close_time,
    "a11y_readingMaskHeight" => a11y_reading_mask_height,
    "a11Y_animationControls" => a11_y_animation_controls,
    "a11y_astigmatism" => a11y_astigmatism,
    "loginLandingPage" => login_landing_page,
    "ui_appFontFamily" => ui_app_font_family,
    "loadGettingStartedPage" => load_getting_started_page,
    "a11y_errorNotificationAutoCloseTime" => a11y_error_notification_auto_close_time,
    "ui_tagColorVariant" => ui_tag_color_variant,
    "authtokenDeprecationBanner" => authtoken_deprecation_banner,
    "core_contractsDvIbarPanelView" => core_contracts_dv_ibar_panel_view,
    "core_tasksTableViewContentStyle" => core_tasks_table_view_content_style,
    "pinAllTickets" => pin_all_tickets,
    "newClient" => new_client,
    "pinAllContacts" => pin_all_contacts,
    "a11y_customCursor" => a11y_custom_cursor,
    "ui_themes" => ui_themes,
    "pinAllDashboards" => pin_all_dashboards,
    "pinAllReports" => pin_all_reports,
    "extncontactrightpanel" => extncontactrightpanel,
    "ui_lhsTheme" => ui_lhs_theme,
    "articleAutoSuggestion" => article_auto_suggestion,
    "keyBoardShortcuts" => key_board_shortcuts,
    "a11y_adhdFriendly" => a11y_adhd_friendly,
    "collapseSidePanel" => collapse_side_panel,
    "communityListViewMode" => community_list_view_mode,
    "a11y_isSuccessNotificationAutoClose" => a11y_is_success_notification_auto_close,
    "core_dviBarTabWidth" => core_dvi_bar_tab_width,
    "core_callsDvIbarPanelView" => core_calls_dv_ibar_panel_view,
    "core_contactsTableViewContentStyle" => core_contacts_table_view_content_style,
    "ui_appearance" => ui_appearance,
    "a11y_visuallyImpaired" => a11y_visually_impaired,
    "a11y_highlightClick" => a11y_highlight_click,
    "ui_appFontSize" => ui_app_font_size,
    "extnaccountrightpanel" => extnaccountrightpanel,
    "a11y_customCursorSize" => a11y_custom_cursor_size,
    "deskDatePattern" => desk_date_pattern,
    "a11y_seizureSafe" => a11y_seizure_safe,
    "core_ticketsTableViewContentStyle" => core_tickets_table_view_content_style,
    "outBoxDelayTime" => out_box_delay_time,
    "a11y_dyslexia" => a11y_dyslexia,
    "ticketConversationView" => ticket_conversation_view,
    "ui_pureDarkMode" => ui_pure_dark_mode,
    "a11y_isFontSizeAdaptToZoom" => a11y_is_font_size_adapt_to_zoom,
    "core_ticketReplyActionsOrder" => core_ticket_reply_actions_order,
    "a11y_contrastLevel" => a11y_contrast_level,
    "a11y_blindness" => a11y_blindness,
    "a11y_motorDisabilities" => a11y_motor_disabilities,
    "tasksView" => tasks_view,
    "a11y_focusRing" => a11y_focus_ring,
    "hideCurrentYearDate" => hide_current_year_date,
    "core_contactsDvIbarPanelView" => core_contacts_dv_ibar_panel_view,
    "core_editorFontFamily" => core_editor_font_family,
    "defaultSendBehavior" => default_send_behavior,
    "a11y_customCursorColor" => a11y_custom_cursor_color,
    "core_accountsDvIbarPanelView" => core_accounts_dv_ibar_panel_view,
    "ui_displayLayoutWidth" => ui_display_layout_width,
    "core_needEmptyQueueColumn" => core_need_empty_queue_column,
    "communityTopicsRecordsPerPage" => community_topics_records_per_page,
    "reportDurationFormat" => report_duration_format,
    "a11y_needAccessibilityShortCutInWms" => a11y_need_accessibility_short_cut_in_wms,
    "a11y_notificationView" => a11y_notification_view,
    "core_tasksDvIbarPanelView" => core_tasks_dv_ibar_panel_view,
    "a11y_zoomLevel" => a11y_zoom_level,
    "core_accountsTableViewContentStyle" => core_accounts_table_view_content_style,
    "callsView" => calls_view,
    "a11y_criticalLink" => a11y_critical_link,
    "pinAllAccounts" => pin_all_accounts,
    "contactsView" => contacts_view,
    "a11y_isContrastRatioAdaptForBg" => a11y_is_contrast_ratio_adapt_for_bg,
    "accountsView" => accounts_view,
    "a11y_underlineLink" => a11y_underline_link,
    "communityTopicsSortBy" => community_topics_sort_by,
    "a11y_contrast" => a11y_contrast,
    "ticketsView" => tickets_view,
    "extnticketrightpanel" => extnticketrightpanel,
    "outBoxDelay" => out_box_delay,
    "core_ticketsDvIbarPanelView" => core_tickets_dv_ibar_panel_view,
    "a11y_customScroll" => a11y_custom_scroll,
    "a11y_readingMaskWidth" => a11y_reading_mask_width,
    "ui_isTagTextDefaultColor" => ui_is_tag_text_default_color,
    "a11y_focusRingEnabledPlaces" => a11y_focus_ring_enabled_places,
    "core_ticketReplyActions" => core_ticket_reply_actions,
    "communityTopicsSortOrder" => community_topics_sort_order,
    "core_contractsTableViewContentStyle" => core_contracts_table_view_content_style,
    "core_callsTableViewContentStyle" => core_calls_table_view_content_style,
    "core_eventsTableViewContentStyle" => core_events_table_view_content_style,
    "a11y_readingMaskOpacity" => a11y_reading_mask_opacity,
    "a11y_isErrorNotificationAutoClose" => a11y_is_error_notification_auto_close,
    "core_isTicketReplySendAndUpdateStatus" => core_is_ticket_reply_send_and_update_status,
    "eventsView" => events_view,
    "a11y_readingMaskLevel" => a11y_reading_mask_level,
    "a11y_colorBlindness" => a11y_color_blindness,
    "core_isPublicComment" => core_is_public_comment,
    "a11y_elderly" => a11y_elderly,
    "timeFormat" => time_format,
    "core_eventsDvIbarPanelView" => core_events_dv_ibar_panel_view,
    "core_editorFontSize" => core_editor_font_size,
    "feedNotificationFilterPreference" => feed_notification_filter_preference,
    "core_conversationNestedViewLineStyle" => core_conversation_nested_view_line_style,
    "module_visibilityType" => module_visibility_type,
    "core_conversationNestedViewShowIcons" => core_conversation_nested_view_show_icons,
    "core_conversationViewType" => core_conversation_view_type,
    "core_threadCommentViewType" => core_thread_comment_view_type,
    "essp_displayContext" => essp_display_context,
    "essp_displayMode" => essp_display_mode,
    "a11y_isSearchKeywordHighlighted" => a11y_is_search_keyword_highlighted,
    "a11y_isHighlightedSearchKeywordProminent" => a11y_is_highlighted_search_keyword_prominent,
    "a11y_mandatoryFieldIndication" => a11y_mandatory_field_indication,
    "a11y_mandatoryFieldLabelColor" => a11y_mandatory_field_label_color,
    "a11y_colorFilter" => a11y_color_filter,
    "a11y_grayScaleFilterExcludedPlaces" => a11y_gray_scale_filter_excluded_places,
    "a11y_strikeThroughDisabledButton" => a11y_strike_through_disabled_button,
    "a11y_switchLabel" => a11y_switch_label;
    extra
});

/// Sent by `agents().schedule_reassignment`.
pub struct AgentReassignment {
    pub department_id: Option<Id>,
    pub task_new_owner: Option<Id>,
    pub ticket_new_owner: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentReassignment {
    "departmentId" => department_id,
    "taskNewOwner" => task_new_owner,
    "ticketNewOwner" => ticket_new_owner;
    extra
});

/// Sent by `agents().update`.
pub struct AgentUpdate {
    pub last_name: Option<String>,
    pub extn: Option<String>,
    pub role_id: Option<Id>,
    pub lang_code: Option<String>,
    pub mobile: Option<String>,
    pub email_id: Option<String>,
    pub associated_chat_department_ids: Option<Vec<Id>>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub first_name: Option<String>,
    pub phone: Option<String>,
    pub country_code: Option<String>,
    pub profile_id: Option<Id>,
    /// One of `AgentPublic`, `AgentPersonal`, `AgentTeamPersonal`, `Admin`, `Custom`, `Light`.
    pub role_permission_type: Option<shared::RolePermissionType>,
    pub about_info: Option<String>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<shared::AgentCreateStatus>,
    pub channel_expert: Option<Vec<String>>,
    pub time_zone: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentUpdate {
    "lastName" => last_name,
    "extn" => extn,
    "roleId" => role_id,
    "langCode" => lang_code,
    "mobile" => mobile,
    "emailId" => email_id,
    "associatedChatDepartmentIds" => associated_chat_department_ids,
    "associatedDepartmentIds" => associated_department_ids,
    "firstName" => first_name,
    "phone" => phone,
    "countryCode" => country_code,
    "profileId" => profile_id,
    "rolePermissionType" => role_permission_type,
    "aboutInfo" => about_info,
    "status" => status,
    "channelExpert" => channel_expert,
    "timeZone" => time_zone,
    "cf" => cf;
    extra
});

/// Returned by `agents().get_me`.
#[non_exhaustive]
pub struct CurrentAgent {
    pub id: Option<Id>,
    pub associated_chat_departments: Option<Vec<shared::AssociatedChatDepartment>>,
    pub role: Option<shared::NameRef>,
    pub profile: Option<shared::NameRef>,
    pub associated_departments: Option<Vec<shared::AssociatedChatDepartment>>,
    pub last_name: Option<String>,
    pub extn: Option<String>,
    pub role_id: Option<Id>,
    pub lang_code: Option<String>,
    pub mobile: Option<String>,
    pub email_id: Option<String>,
    pub associated_chat_department_ids: Option<Vec<Id>>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub first_name: Option<String>,
    pub phone: Option<String>,
    pub country_code: Option<String>,
    pub profile_id: Option<Id>,
    /// One of `AgentPublic`, `AgentPersonal`, `AgentTeamPersonal`, `Admin`, `Custom`, `Light`.
    pub role_permission_type: Option<shared::RolePermissionType>,
    pub about_info: Option<String>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<shared::AgentCreateStatus>,
    pub channel_expert: Option<Vec<String>>,
    pub time_zone: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    pub is_confirmed: Option<bool>,
    pub zuid: Option<Id>,
    pub is_zia_agent: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CurrentAgent {
    "id" => id,
    "associatedChatDepartments" => associated_chat_departments,
    "role" => role,
    "profile" => profile,
    "associatedDepartments" => associated_departments,
    "lastName" => last_name,
    "extn" => extn,
    "roleId" => role_id,
    "langCode" => lang_code,
    "mobile" => mobile,
    "emailId" => email_id,
    "associatedChatDepartmentIds" => associated_chat_department_ids,
    "associatedDepartmentIds" => associated_department_ids,
    "firstName" => first_name,
    "phone" => phone,
    "countryCode" => country_code,
    "profileId" => profile_id,
    "rolePermissionType" => role_permission_type,
    "aboutInfo" => about_info,
    "status" => status,
    "channelExpert" => channel_expert,
    "timeZone" => time_zone,
    "cf" => cf,
    "photoURL" => photo_url,
    "name" => name,
    "isConfirmed" => is_confirmed,
    "zuid" => zuid,
    "isZiaAgent" => is_zia_agent;
    extra
});
