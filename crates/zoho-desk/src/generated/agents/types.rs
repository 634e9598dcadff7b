// Written by `cargo xtask codegen` from xtask/catalog/desk/agents.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{Id, object, wire::Other};

use crate::shared;

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

/// Agent counts, of `agents().get_counts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentCounts {
    /// Light agents.
    pub light_agents: Option<i64>,
    /// Imported agents.
    pub imported_agents: Option<i64>,
    /// Deactivated agents.
    pub deactivated_agents: Option<i64>,
    /// Closed agents.
    pub closed_agents: Option<i64>,
    /// All agents.
    pub all_agents: Option<i64>,
    /// Active agents.
    pub active_agents: Option<i64>,
    /// Unconfirmed agents.
    pub unconfirmed_agents: Option<i64>,
    /// Deleted agents.
    pub deleted_agents: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentCounts {
    "lightAgents" => light_agents,
    "importedAgents" => imported_agents,
    "deactivatedAgents" => deactivated_agents,
    "closedAgents" => closed_agents,
    "allAgents" => all_agents,
    "activeAgents" => active_agents,
    "unconfirmedAgents" => unconfirmed_agents,
    "deletedAgents" => deleted_agents;
    other
});

/// Agent create, of `agents().create`.
#[derive(Clone, Default, PartialEq)]
pub struct AgentCreate {
    /// Profile id.
    pub profile_id: Option<Id>,
    /// Role id.
    pub role_id: Option<Id>,
    /// Last name; has to be sent.
    pub last_name: Option<String>,
    /// Lang code.
    pub lang_code: Option<String>,
    /// Email id; has to be sent.
    pub email_id: Option<String>,
    /// Associated chat department ids.
    pub associated_chat_department_ids: Option<Vec<Id>>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// First name.
    pub first_name: Option<String>,
    /// Country code.
    pub country_code: Option<String>,
    /// Extn.
    pub extn: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Role permission type; has to be sent.
    pub role_permission_type: Option<shared::RolePermissionType>,
    /// Status.
    pub status: Option<shared::AgentCreateStatus>,
    /// About info.
    pub about_info: Option<String>,
    /// Channel expert.
    pub channel_expert: Option<Vec<String>>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
}

impl AgentCreate {
    /// With what has to be sent; the rest is left out.
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

object!(AgentCreate {
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
    "cf" => cf
});

/// Agent deleted, of `agents().list_deleted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentDeleted {
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Status.
    pub status: Option<shared::AgentCreateStatus>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentDeleted {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "name" => name,
    "status" => status;
    other
});

/// Agent entity preference, of `agents().get_my_entity_preferences`, `agents().update_my_entity_preferences`.
#[derive(Clone, Default, PartialEq)]
pub struct AgentEntityPreference {
    /// Entity type.
    pub entity_type: Option<String>,
    /// Entity id.
    pub entity_id: Option<Id>,
    /// Prop name.
    pub prop_name: Option<String>,
    /// Prop value.
    pub prop_value: Option<Toggle>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentEntityPreference {
    "entityType" => entity_type,
    "entityId" => entity_id,
    "propName" => prop_name,
    "propValue" => prop_value;
    other
});

/// Agent photo, of `agents().upload_my_photo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentPhoto {
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentPhoto {
    "photoURL" => photo_url;
    other
});

/// Agent preferences, of `agents().get_my_preferences`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentPreferences {
    /// Name pattern.
    pub name_pattern: Option<Vec<NamePattern>>,
    /// Current department.
    pub current_department: Option<Id>,
    /// A11y epilepsy.
    pub a11y_epilepsy: Option<Toggle>,
    /// UI display layout.
    pub ui_display_layout: Option<UiDisplayLayout>,
    /// Activities view.
    pub activities_view: Option<ActivitiesView>,
    /// A11y reading mask.
    pub a11y_reading_mask: Option<Toggle>,
    /// A11y success notifcation auto close time.
    pub a11y_success_notifcation_auto_close_time: Option<i64>,
    /// A11y reading mask height.
    pub a11y_reading_mask_height: Option<String>,
    /// Date pattern.
    pub date_pattern: Option<String>,
    /// A11 y animation controls.
    pub a11_y_animation_controls: Option<A11yAnimationControls>,
    /// A11y astigmatism.
    pub a11y_astigmatism: Option<Toggle>,
    /// Login landing page.
    pub login_landing_page: Option<LoginLandingPage>,
    /// UI app font family.
    pub ui_app_font_family: Option<UiAppFontFamily>,
    /// Load getting started page.
    pub load_getting_started_page: Option<Toggle>,
    /// A11y error notification auto close time.
    pub a11y_error_notification_auto_close_time: Option<i64>,
    /// UI tag color variant.
    pub ui_tag_color_variant: Option<UiTagColorVariant>,
    /// Authtoken deprecation banner.
    pub authtoken_deprecation_banner: Option<i64>,
    /// Invoice preferences contacts.
    pub invoice_preferences_contacts: Option<String>,
    /// Core contracts dv ibar panel view.
    pub core_contracts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// IM notification.
    pub im_notification: Option<Toggle>,
    /// Core tasks table view content style.
    pub core_tasks_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Pin all tickets.
    pub pin_all_tickets: Option<Toggle>,
    /// New client.
    pub new_client: Option<Toggle>,
    /// Pin all contacts.
    pub pin_all_contacts: Option<Toggle>,
    /// A11y custom cursor.
    pub a11y_custom_cursor: Option<Toggle>,
    /// UI themes.
    pub ui_themes: Option<UiThemes>,
    /// Pin all dashboards.
    pub pin_all_dashboards: Option<Toggle>,
    /// Pin all reports.
    pub pin_all_reports: Option<Toggle>,
    /// Extncontactrightpanel.
    pub extncontactrightpanel: Option<Toggle>,
    /// UI lhs theme.
    pub ui_lhs_theme: Option<UiLhsTheme>,
    /// Article auto suggestion.
    pub article_auto_suggestion: Option<Toggle>,
    /// Key board shortcuts.
    pub key_board_shortcuts: Option<Toggle>,
    /// A11y adhd friendly.
    pub a11y_adhd_friendly: Option<Toggle>,
    /// Collapse side panel.
    pub collapse_side_panel: Option<Toggle>,
    /// Community list view mode.
    pub community_list_view_mode: Option<CommunityListViewMode>,
    /// A11y is success notification auto close.
    pub a11y_is_success_notification_auto_close: Option<Toggle>,
    /// Core dvi bar tab width.
    pub core_dvi_bar_tab_width: Option<String>,
    /// Core calls dv ibar panel view.
    pub core_calls_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// Core contacts table view content style.
    pub core_contacts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Invoice preferences cases.
    pub invoice_preferences_cases: Option<String>,
    /// UI appearance.
    pub ui_appearance: Option<UiAppearance>,
    /// A11y visually impaired.
    pub a11y_visually_impaired: Option<Toggle>,
    /// A11y highlight click.
    pub a11y_highlight_click: Option<Toggle>,
    /// UI app font size.
    pub ui_app_font_size: Option<String>,
    /// Extnaccountrightpanel.
    pub extnaccountrightpanel: Option<Toggle>,
    /// A11y custom cursor size.
    pub a11y_custom_cursor_size: Option<i64>,
    /// Desk date pattern.
    pub desk_date_pattern: Option<String>,
    /// A11y seizure safe.
    pub a11y_seizure_safe: Option<Toggle>,
    /// Core tickets table view content style.
    pub core_tickets_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Out box delay time.
    pub out_box_delay_time: Option<String>,
    /// A11y dyslexia.
    pub a11y_dyslexia: Option<Toggle>,
    /// Ticket conversation view.
    pub ticket_conversation_view: Option<Toggle>,
    /// UI pure dark mode.
    pub ui_pure_dark_mode: Option<Toggle>,
    /// A11y is font size adapt to zoom.
    pub a11y_is_font_size_adapt_to_zoom: Option<Toggle>,
    /// Core ticket reply actions order.
    pub core_ticket_reply_actions_order: Option<CoreTicketReplyActionsOrder>,
    /// A11y contrast level.
    pub a11y_contrast_level: Option<A11yContrastLevel>,
    /// A11y blindness.
    pub a11y_blindness: Option<Toggle>,
    /// A11y motor disabilities.
    pub a11y_motor_disabilities: Option<Toggle>,
    /// Tasks view.
    pub tasks_view: Option<ActivitiesView>,
    /// A11y focus ring.
    pub a11y_focus_ring: Option<Toggle>,
    /// Hide current year date.
    pub hide_current_year_date: Option<Toggle>,
    /// Core contacts dv ibar panel view.
    pub core_contacts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// Core editor font family.
    pub core_editor_font_family: Option<CoreEditorFontFamily>,
    /// Default send behavior.
    pub default_send_behavior: Option<DefaultSendBehavior>,
    /// A11y custom cursor color.
    pub a11y_custom_cursor_color: Option<A11yCustomCursorColor>,
    /// Core accounts dv ibar panel view.
    pub core_accounts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// UI display layout width.
    pub ui_display_layout_width: Option<String>,
    /// Core need empty queue column.
    pub core_need_empty_queue_column: Option<Toggle>,
    /// Community topics records per page.
    pub community_topics_records_per_page: Option<i64>,
    /// Report duration format.
    pub report_duration_format: Option<ReportDurationFormat>,
    /// A11y need accessibility short cut in wms.
    pub a11y_need_accessibility_short_cut_in_wms: Option<Toggle>,
    /// A11y notification view.
    pub a11y_notification_view: Option<A11yNotificationView>,
    /// Core tasks dv ibar panel view.
    pub core_tasks_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// IM status.
    pub im_status: Option<shared::ChatStatus>,
    /// A11y zoom level.
    pub a11y_zoom_level: Option<i64>,
    /// Core accounts table view content style.
    pub core_accounts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Calls view.
    pub calls_view: Option<ActivitiesView>,
    /// A11y critical link.
    pub a11y_critical_link: Option<Toggle>,
    /// Pin all accounts.
    pub pin_all_accounts: Option<Toggle>,
    /// Contacts view.
    pub contacts_view: Option<AccountsView>,
    /// A11y is contrast ratio adapt for bg.
    pub a11y_is_contrast_ratio_adapt_for_bg: Option<Toggle>,
    /// Accounts view.
    pub accounts_view: Option<AccountsView>,
    /// A11y underline link.
    pub a11y_underline_link: Option<Toggle>,
    /// Community topics sort by.
    pub community_topics_sort_by: Option<shared::CommunityTopicsSortBy>,
    /// A11y contrast.
    pub a11y_contrast: Option<Toggle>,
    /// Tickets view.
    pub tickets_view: Option<TicketsView>,
    /// Extnticketrightpanel.
    pub extnticketrightpanel: Option<Toggle>,
    /// Out box delay.
    pub out_box_delay: Option<Toggle>,
    /// Core tickets dv ibar panel view.
    pub core_tickets_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// A11y custom scroll.
    pub a11y_custom_scroll: Option<Toggle>,
    /// A11y reading mask width.
    pub a11y_reading_mask_width: Option<String>,
    /// UI is tag text default color.
    pub ui_is_tag_text_default_color: Option<Toggle>,
    /// A11y focus ring enabled places.
    pub a11y_focus_ring_enabled_places: Option<A11yFocusRingEnabledPlaces>,
    /// Temp force redirection.
    pub temp_force_redirection: Option<Toggle>,
    /// Core ticket reply actions.
    pub core_ticket_reply_actions: Option<CoreTicketReplyActions>,
    /// Community topics sort order.
    pub community_topics_sort_order: Option<shared::CommunityTopicsSortOrder>,
    /// Core contracts table view content style.
    pub core_contracts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Core calls table view content style.
    pub core_calls_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Core events table view content style.
    pub core_events_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Invoice preferences accounts.
    pub invoice_preferences_accounts: Option<String>,
    /// A11y reading mask opacity.
    pub a11y_reading_mask_opacity: Option<String>,
    /// A11y is error notification auto close.
    pub a11y_is_error_notification_auto_close: Option<Toggle>,
    /// Core is ticket reply send and update status.
    pub core_is_ticket_reply_send_and_update_status: Option<Toggle>,
    /// Events view.
    pub events_view: Option<ActivitiesView>,
    /// A11y reading mask level.
    pub a11y_reading_mask_level: Option<A11yReadingMaskLevel>,
    /// A11y color blindness.
    pub a11y_color_blindness: Option<Toggle>,
    /// Core is public comment.
    pub core_is_public_comment: Option<Toggle>,
    /// A11y elderly.
    pub a11y_elderly: Option<Toggle>,
    /// Time format.
    pub time_format: Option<TimeFormat>,
    /// Core events dv ibar panel view.
    pub core_events_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// Core editor font size.
    pub core_editor_font_size: Option<i64>,
    /// Feed notification filter preference.
    pub feed_notification_filter_preference: Option<FeedNotificationFilterPreference>,
    /// Core conversation nested view line style.
    pub core_conversation_nested_view_line_style: Option<CoreConversationNestedViewLineStyle>,
    /// Module visibility type.
    pub module_visibility_type: Option<ModuleVisibilityType>,
    /// Core conversation nested view show icons.
    pub core_conversation_nested_view_show_icons: Option<Toggle>,
    /// Core conversation view type.
    pub core_conversation_view_type: Option<CoreConversationViewType>,
    /// Core thread comment view type.
    pub core_thread_comment_view_type: Option<CoreThreadCommentViewType>,
    /// Essp display context.
    pub essp_display_context: Option<EsspDisplayContext>,
    /// Essp display mode.
    pub essp_display_mode: Option<EsspDisplayMode>,
    /// A11y is search keyword highlighted.
    pub a11y_is_search_keyword_highlighted: Option<Toggle>,
    /// A11y is highlighted search keyword prominent.
    pub a11y_is_highlighted_search_keyword_prominent: Option<Toggle>,
    /// A11y mandatory field indication.
    pub a11y_mandatory_field_indication: Option<A11yMandatoryFieldIndication>,
    /// A11y mandatory field label color.
    pub a11y_mandatory_field_label_color: Option<A11yMandatoryFieldLabelColor>,
    /// A11y color filter.
    pub a11y_color_filter: Option<A11yColorFilter>,
    /// A11y gray scale filter excluded places.
    pub a11y_gray_scale_filter_excluded_places: Option<A11yGrayScaleFilterExcludedPlaces>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentPreferences {
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
    other
});

/// Agent preferences update, of `agents().update_my_preferences`.
#[derive(Clone, Default, PartialEq)]
pub struct AgentPreferencesUpdate {
    /// Name pattern.
    pub name_pattern: Option<Vec<NamePattern>>,
    /// Current department.
    pub current_department: Option<String>,
    /// A11y epilepsy.
    pub a11y_epilepsy: Option<Toggle>,
    /// UI display layout.
    pub ui_display_layout: Option<UiDisplayLayout>,
    /// Activities view.
    pub activities_view: Option<ActivitiesView>,
    /// A11y reading mask.
    pub a11y_reading_mask: Option<Toggle>,
    /// A11y success notifcation auto close time.
    pub a11y_success_notifcation_auto_close_time: Option<i64>,
    /// A11y reading mask height.
    pub a11y_reading_mask_height: Option<String>,
    /// A11 y animation controls.
    pub a11_y_animation_controls: Option<A11yAnimationControls>,
    /// A11y astigmatism.
    pub a11y_astigmatism: Option<Toggle>,
    /// Login landing page.
    pub login_landing_page: Option<LoginLandingPage>,
    /// UI app font family.
    pub ui_app_font_family: Option<UiAppFontFamily>,
    /// Load getting started page.
    pub load_getting_started_page: Option<Toggle>,
    /// A11y error notification auto close time.
    pub a11y_error_notification_auto_close_time: Option<i64>,
    /// UI tag color variant.
    pub ui_tag_color_variant: Option<UiTagColorVariant>,
    /// Authtoken deprecation banner.
    pub authtoken_deprecation_banner: Option<i64>,
    /// Core contracts dv ibar panel view.
    pub core_contracts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// Core tasks table view content style.
    pub core_tasks_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Pin all tickets.
    pub pin_all_tickets: Option<Toggle>,
    /// New client.
    pub new_client: Option<Toggle>,
    /// Pin all contacts.
    pub pin_all_contacts: Option<Toggle>,
    /// A11y custom cursor.
    pub a11y_custom_cursor: Option<Toggle>,
    /// UI themes.
    pub ui_themes: Option<UiThemes>,
    /// Pin all dashboards.
    pub pin_all_dashboards: Option<Toggle>,
    /// Pin all reports.
    pub pin_all_reports: Option<Toggle>,
    /// Extncontactrightpanel.
    pub extncontactrightpanel: Option<Toggle>,
    /// UI lhs theme.
    pub ui_lhs_theme: Option<UiLhsTheme>,
    /// Article auto suggestion.
    pub article_auto_suggestion: Option<Toggle>,
    /// Key board shortcuts.
    pub key_board_shortcuts: Option<Toggle>,
    /// A11y adhd friendly.
    pub a11y_adhd_friendly: Option<Toggle>,
    /// Collapse side panel.
    pub collapse_side_panel: Option<Toggle>,
    /// Community list view mode.
    pub community_list_view_mode: Option<CommunityListViewMode>,
    /// A11y is success notification auto close.
    pub a11y_is_success_notification_auto_close: Option<Toggle>,
    /// Core dvi bar tab width.
    pub core_dvi_bar_tab_width: Option<String>,
    /// Core calls dv ibar panel view.
    pub core_calls_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// Core contacts table view content style.
    pub core_contacts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// UI appearance.
    pub ui_appearance: Option<UiAppearance>,
    /// A11y visually impaired.
    pub a11y_visually_impaired: Option<Toggle>,
    /// A11y highlight click.
    pub a11y_highlight_click: Option<Toggle>,
    /// UI app font size.
    pub ui_app_font_size: Option<String>,
    /// Extnaccountrightpanel.
    pub extnaccountrightpanel: Option<Toggle>,
    /// A11y custom cursor size.
    pub a11y_custom_cursor_size: Option<i64>,
    /// Desk date pattern.
    pub desk_date_pattern: Option<String>,
    /// A11y seizure safe.
    pub a11y_seizure_safe: Option<Toggle>,
    /// Core tickets table view content style.
    pub core_tickets_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Out box delay time.
    pub out_box_delay_time: Option<String>,
    /// A11y dyslexia.
    pub a11y_dyslexia: Option<Toggle>,
    /// Ticket conversation view.
    pub ticket_conversation_view: Option<Toggle>,
    /// UI pure dark mode.
    pub ui_pure_dark_mode: Option<Toggle>,
    /// A11y is font size adapt to zoom.
    pub a11y_is_font_size_adapt_to_zoom: Option<Toggle>,
    /// Core ticket reply actions order.
    pub core_ticket_reply_actions_order: Option<CoreTicketReplyActionsOrder>,
    /// A11y contrast level.
    pub a11y_contrast_level: Option<A11yContrastLevel>,
    /// A11y blindness.
    pub a11y_blindness: Option<Toggle>,
    /// A11y motor disabilities.
    pub a11y_motor_disabilities: Option<Toggle>,
    /// Tasks view.
    pub tasks_view: Option<ActivitiesView>,
    /// A11y focus ring.
    pub a11y_focus_ring: Option<Toggle>,
    /// Hide current year date.
    pub hide_current_year_date: Option<Toggle>,
    /// Core contacts dv ibar panel view.
    pub core_contacts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// Core editor font family.
    pub core_editor_font_family: Option<CoreEditorFontFamily>,
    /// Default send behavior.
    pub default_send_behavior: Option<DefaultSendBehavior>,
    /// A11y custom cursor color.
    pub a11y_custom_cursor_color: Option<A11yCustomCursorColor>,
    /// Core accounts dv ibar panel view.
    pub core_accounts_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// UI display layout width.
    pub ui_display_layout_width: Option<String>,
    /// Core need empty queue column.
    pub core_need_empty_queue_column: Option<Toggle>,
    /// Community topics records per page.
    pub community_topics_records_per_page: Option<i64>,
    /// Report duration format.
    pub report_duration_format: Option<ReportDurationFormat>,
    /// A11y need accessibility short cut in wms.
    pub a11y_need_accessibility_short_cut_in_wms: Option<Toggle>,
    /// A11y notification view.
    pub a11y_notification_view: Option<A11yNotificationView>,
    /// Core tasks dv ibar panel view.
    pub core_tasks_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// A11y zoom level.
    pub a11y_zoom_level: Option<i64>,
    /// Core accounts table view content style.
    pub core_accounts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Calls view.
    pub calls_view: Option<ActivitiesView>,
    /// A11y critical link.
    pub a11y_critical_link: Option<Toggle>,
    /// Pin all accounts.
    pub pin_all_accounts: Option<Toggle>,
    /// Contacts view.
    pub contacts_view: Option<AccountsView>,
    /// A11y is contrast ratio adapt for bg.
    pub a11y_is_contrast_ratio_adapt_for_bg: Option<Toggle>,
    /// Accounts view.
    pub accounts_view: Option<AccountsView>,
    /// A11y underline link.
    pub a11y_underline_link: Option<Toggle>,
    /// Community topics sort by.
    pub community_topics_sort_by: Option<shared::CommunityTopicsSortBy>,
    /// A11y contrast.
    pub a11y_contrast: Option<Toggle>,
    /// Tickets view.
    pub tickets_view: Option<TicketsView>,
    /// Extnticketrightpanel.
    pub extnticketrightpanel: Option<Toggle>,
    /// Out box delay.
    pub out_box_delay: Option<Toggle>,
    /// Core tickets dv ibar panel view.
    pub core_tickets_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// A11y custom scroll.
    pub a11y_custom_scroll: Option<Toggle>,
    /// A11y reading mask width.
    pub a11y_reading_mask_width: Option<String>,
    /// UI is tag text default color.
    pub ui_is_tag_text_default_color: Option<Toggle>,
    /// A11y focus ring enabled places.
    pub a11y_focus_ring_enabled_places: Option<A11yFocusRingEnabledPlaces>,
    /// Core ticket reply actions.
    pub core_ticket_reply_actions: Option<CoreTicketReplyActions>,
    /// Community topics sort order.
    pub community_topics_sort_order: Option<shared::CommunityTopicsSortOrder>,
    /// Core contracts table view content style.
    pub core_contracts_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Core calls table view content style.
    pub core_calls_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// Core events table view content style.
    pub core_events_table_view_content_style: Option<CoreAccountsTableViewContentStyle>,
    /// A11y reading mask opacity.
    pub a11y_reading_mask_opacity: Option<String>,
    /// A11y is error notification auto close.
    pub a11y_is_error_notification_auto_close: Option<Toggle>,
    /// Core is ticket reply send and update status.
    pub core_is_ticket_reply_send_and_update_status: Option<Toggle>,
    /// Events view.
    pub events_view: Option<ActivitiesView>,
    /// A11y reading mask level.
    pub a11y_reading_mask_level: Option<A11yReadingMaskLevel>,
    /// A11y color blindness.
    pub a11y_color_blindness: Option<Toggle>,
    /// Core is public comment.
    pub core_is_public_comment: Option<Toggle>,
    /// A11y elderly.
    pub a11y_elderly: Option<Toggle>,
    /// Time format.
    pub time_format: Option<TimeFormat>,
    /// Core events dv ibar panel view.
    pub core_events_dv_ibar_panel_view: Option<CoreAccountsDvIbarPanelView>,
    /// Core editor font size.
    pub core_editor_font_size: Option<i64>,
    /// Feed notification filter preference.
    pub feed_notification_filter_preference: Option<FeedNotificationFilterPreference>,
    /// Core conversation nested view line style.
    pub core_conversation_nested_view_line_style: Option<CoreConversationNestedViewLineStyle>,
    /// Module visibility type.
    pub module_visibility_type: Option<ModuleVisibilityType>,
    /// Core conversation nested view show icons.
    pub core_conversation_nested_view_show_icons: Option<Toggle>,
    /// Core conversation view type.
    pub core_conversation_view_type: Option<CoreConversationViewType>,
    /// Core thread comment view type.
    pub core_thread_comment_view_type: Option<CoreThreadCommentViewType>,
    /// Essp display context.
    pub essp_display_context: Option<EsspDisplayContext>,
    /// Essp display mode.
    pub essp_display_mode: Option<EsspDisplayMode>,
    /// A11y is search keyword highlighted.
    pub a11y_is_search_keyword_highlighted: Option<Toggle>,
    /// A11y is highlighted search keyword prominent.
    pub a11y_is_highlighted_search_keyword_prominent: Option<Toggle>,
    /// A11y mandatory field indication.
    pub a11y_mandatory_field_indication: Option<A11yMandatoryFieldIndication>,
    /// A11y mandatory field label color.
    pub a11y_mandatory_field_label_color: Option<A11yMandatoryFieldLabelColor>,
    /// A11y color filter.
    pub a11y_color_filter: Option<A11yColorFilter>,
    /// A11y gray scale filter excluded places.
    pub a11y_gray_scale_filter_excluded_places: Option<A11yGrayScaleFilterExcludedPlaces>,
    /// A11y strike through disabled button.
    pub a11y_strike_through_disabled_button: Option<Toggle>,
    /// A11y switch label.
    pub a11y_switch_label: Option<Toggle>,
}

object!(AgentPreferencesUpdate {
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
    "a11y_switchLabel" => a11y_switch_label
});

/// Agent reassignment, of `agents().schedule_reassignment`.
#[derive(Clone, Default, PartialEq)]
pub struct AgentReassignment {
    /// Department id.
    pub department_id: Option<Id>,
    /// Task new owner.
    pub task_new_owner: Option<Id>,
    /// Ticket new owner.
    pub ticket_new_owner: Option<Id>,
}

object!(AgentReassignment {
    "departmentId" => department_id,
    "taskNewOwner" => task_new_owner,
    "ticketNewOwner" => ticket_new_owner
});

/// Agent update, of `agents().update`.
#[derive(Clone, Default, PartialEq)]
pub struct AgentUpdate {
    /// Last name.
    pub last_name: Option<String>,
    /// Extn.
    pub extn: Option<String>,
    /// Role id.
    pub role_id: Option<Id>,
    /// Lang code.
    pub lang_code: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Email id.
    pub email_id: Option<String>,
    /// Associated chat department ids.
    pub associated_chat_department_ids: Option<Vec<Id>>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// First name.
    pub first_name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Country code.
    pub country_code: Option<String>,
    /// Profile id.
    pub profile_id: Option<Id>,
    /// Role permission type.
    pub role_permission_type: Option<shared::RolePermissionType>,
    /// About info.
    pub about_info: Option<String>,
    /// Status.
    pub status: Option<shared::AgentCreateStatus>,
    /// Channel expert.
    pub channel_expert: Option<Vec<String>>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
}

object!(AgentUpdate {
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
    "cf" => cf
});

/// Current agent, of `agents().get_me`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentAgent {
    /// Id.
    pub id: Option<Id>,
    /// Associated chat departments.
    pub associated_chat_departments: Option<Vec<shared::AssociatedChatDepartment>>,
    /// Role.
    pub role: Option<shared::NameRef>,
    /// Profile.
    pub profile: Option<shared::NameRef>,
    /// Associated departments.
    pub associated_departments: Option<Vec<shared::AssociatedChatDepartment>>,
    /// Last name.
    pub last_name: Option<String>,
    /// Extn.
    pub extn: Option<String>,
    /// Role id.
    pub role_id: Option<Id>,
    /// Lang code.
    pub lang_code: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Email id.
    pub email_id: Option<String>,
    /// Associated chat department ids.
    pub associated_chat_department_ids: Option<Vec<Id>>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// First name.
    pub first_name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Country code.
    pub country_code: Option<String>,
    /// Profile id.
    pub profile_id: Option<Id>,
    /// Role permission type.
    pub role_permission_type: Option<shared::RolePermissionType>,
    /// About info.
    pub about_info: Option<String>,
    /// Status.
    pub status: Option<shared::AgentCreateStatus>,
    /// Channel expert.
    pub channel_expert: Option<Vec<String>>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Is confirmed.
    pub is_confirmed: Option<bool>,
    /// Zuid.
    pub zuid: Option<Id>,
    /// Is zia agent.
    pub is_zia_agent: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CurrentAgent {
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
    other
});
