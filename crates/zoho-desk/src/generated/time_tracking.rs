// Written by `cargo xtask codegen` from desk/v1/time_tracking.toml of the catalogue; changes belong there.
//! How time is tracked.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut items = desk.time_tracking().list_history("4876876000000123456").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, Decimal, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `POST /api/v1/timeTrackSettings`. Scope `Desk.settings.CREATE`.
pub static CREATE_SETTINGS: Operation = Operation::post(
    "desk.time_tracking.create_settings",
    "/api/{version}/timeTrackSettings",
)
.scopes(&["Desk.settings.CREATE"]);

/// `GET /api/v1/timeTrackSettings`. Scope `Desk.settings.READ`.
pub static GET_SETTINGS: Operation = Operation::get(
    "desk.time_tracking.get_settings",
    "/api/{version}/timeTrackSettings",
)
.scopes(&["Desk.settings.READ"]);

/// `GET /api/v1/timeTrackHistory`. Scope `Desk.settings.READ`.
pub static LIST_HISTORY: Operation = Operation::get(
    "desk.time_tracking.list_history",
    "/api/{version}/timeTrackHistory",
)
.scopes(&["Desk.settings.READ"])
.most(5_000, "narrow the list with `depId`");

/// `PUT /api/v1/timeTrackSettings`. Scope `Desk.settings.UPDATE`.
pub static UPDATE_SETTINGS: Operation = Operation::put(
    "desk.time_tracking.update_settings",
    "/api/{version}/timeTrackSettings",
)
.scopes(&["Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &CREATE_SETTINGS,
    &GET_SETTINGS,
    &LIST_HISTORY,
    &UPDATE_SETTINGS,
];

/// How time is tracked.
///
/// From [`Desk::time_tracking`](crate::Desk::time_tracking).
#[derive(Debug, Clone)]
pub struct TimeTrackingClient {
    client: Client,
}

impl Desk {
    /// How time is tracked.
    #[must_use]
    pub fn time_tracking(&self) -> TimeTrackingClient {
        TimeTrackingClient {
            client: self.client().clone(),
        }
    }
}

impl TimeTrackingClient {
    /// Creates the settings of time tracking.
    ///
    /// `POST /api/v1/timeTrackSettings`. Scope `Desk.settings.CREATE`. Not retried when it may have
    /// been carried out.
    pub fn create_settings(&self, body: &TimeTrackingCreateSettings) -> CreateTimeTrackingSettings {
        let request = self.client.request(&CREATE_SETTINGS).json_member("", body);
        CreateTimeTrackingSettings(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the settings of time tracking.
    ///
    /// `GET /api/v1/timeTrackSettings`. Scope `Desk.settings.READ`. Retried on transient failures.
    pub fn get_settings(&self, dep_id: impl Into<Id>) -> GetTimeTrackingSettings {
        let mut request = self.client.request(&GET_SETTINGS);
        request.set_query("depId", dep_id.into());
        GetTimeTrackingSettings(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the history of time tracking.
    ///
    /// `GET /api/v1/timeTrackHistory`. Scope `Desk.settings.READ`. Pages of up to 50 items. Items that
    /// are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    pub fn list_history(&self, dep_id: impl Into<Id>) -> ListTimeTrackingHistory {
        let mut request = self.client.request(&LIST_HISTORY);
        request.set_query("depId", dep_id.into());
        ListTimeTrackingHistory(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Updates the settings of time tracking.
    ///
    /// `PUT /api/v1/timeTrackSettings`. Scope `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn update_settings(&self, body: &TimeTrackingUpdateSettings) -> UpdateTimeTrackingSettings {
        let request = self.client.request(&UPDATE_SETTINGS).json_member("", body);
        UpdateTimeTrackingSettings(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`TimeTrackingClient::create_settings`](crate::time_tracking::TimeTrackingClient::create_settings).
    CreateTimeTrackingSettings => TimeTrackingCreateSettingsResult
}

call! {
    /// Returned by [`TimeTrackingClient::get_settings`](crate::time_tracking::TimeTrackingClient::get_settings).
    GetTimeTrackingSettings => TimeTrackingCreateSettingsResult
}

call! {
    /// Returned by [`TimeTrackingClient::list_history`](crate::time_tracking::TimeTrackingClient::list_history).
    ListTimeTrackingHistory => list TimeTrackingHistory
}

impl ListTimeTrackingHistory {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call! {
    /// Returned by [`TimeTrackingClient::update_settings`](crate::time_tracking::TimeTrackingClient::update_settings).
    UpdateTimeTrackingSettings => TimeTrackingCreateSettingsResult
}

#[non_exhaustive]
pub struct ActivityPreference {
    pub is_tasks_enabled: Option<bool>,
    pub is_events_enabled: Option<bool>,
    pub can_auto_track_calls: Option<bool>,
    /// One of `CONSECUTIVE`, `CONCURRENT`.
    pub track_mode: Option<TrackMode>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActivityPreference {
    "isTasksEnabled" => is_tasks_enabled,
    "isEventsEnabled" => is_events_enabled,
    "canAutoTrackCalls" => can_auto_track_calls,
    "trackMode" => track_mode;
    extra
});

pub struct AutoTrackAction {
    /// Required.
    pub field_update: Option<bool>,
    /// Required.
    pub on_chat_complete: Option<bool>,
    /// Required.
    pub comment_actions: Option<bool>,
    /// Required.
    pub approval_actions: Option<bool>,
    /// Required.
    pub send_reply: Option<bool>,
    /// Required.
    pub manual_draft: Option<bool>,
    /// Required.
    pub resolution_actions: Option<bool>,
    /// Required.
    pub attachment_actions: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AutoTrackAction {
    "fieldUpdate" => field_update,
    "onChatComplete" => on_chat_complete,
    "commentActions" => comment_actions,
    "approvalActions" => approval_actions,
    "sendReply" => send_reply,
    "manualDraft" => manual_draft,
    "resolutionActions" => resolution_actions,
    "attachmentActions" => attachment_actions;
    extra
});

#[non_exhaustive]
pub struct TicketPreference {
    pub auto_track_action: Option<TicketPreferenceAutoTrackAction>,
    pub is_review_time: Option<bool>,
    pub is_auto_pause: Option<bool>,
    pub is_hide_time_tracking: Option<bool>,
    pub is_auto_timer: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketPreference {
    "autoTrackAction" => auto_track_action,
    "isReviewTime" => is_review_time,
    "isAutoPause" => is_auto_pause,
    "isHideTimeTracking" => is_hide_time_tracking,
    "isAutoTimer" => is_auto_timer;
    extra
});

#[non_exhaustive]
pub struct TicketPreferenceAutoTrackAction {
    pub field_update: Option<bool>,
    pub on_remote_assist: Option<bool>,
    pub on_chat_complete: Option<bool>,
    pub comment_actions: Option<bool>,
    pub approval_actions: Option<bool>,
    pub send_reply: Option<bool>,
    pub manual_draft: Option<bool>,
    pub resolution_actions: Option<bool>,
    pub attachment_actions: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketPreferenceAutoTrackAction {
    "fieldUpdate" => field_update,
    "onRemoteAssist" => on_remote_assist,
    "onChatComplete" => on_chat_complete,
    "commentActions" => comment_actions,
    "approvalActions" => approval_actions,
    "sendReply" => send_reply,
    "manualDraft" => manual_draft,
    "resolutionActions" => resolution_actions,
    "attachmentActions" => attachment_actions;
    extra
});

pub struct TimeTrackingActivityPreference {
    /// Required.
    pub is_tasks_enabled: Option<bool>,
    /// Required.
    pub is_events_enabled: Option<bool>,
    /// Required.
    pub can_auto_track_calls: Option<bool>,
    /// Required, one of `CONSECUTIVE`, `CONCURRENT`.
    pub track_mode: Option<TrackMode>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TimeTrackingActivityPreference {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        is_tasks_enabled: bool,
        is_events_enabled: bool,
        can_auto_track_calls: bool,
        track_mode: impl Into<TrackMode>,
    ) -> Self {
        Self {
            is_tasks_enabled: Some(is_tasks_enabled),
            is_events_enabled: Some(is_events_enabled),
            can_auto_track_calls: Some(can_auto_track_calls),
            track_mode: Some(track_mode.into()),
            ..Self::default()
        }
    }
}

object!(type TimeTrackingActivityPreference {
    "isTasksEnabled" => is_tasks_enabled,
    "isEventsEnabled" => is_events_enabled,
    "canAutoTrackCalls" => can_auto_track_calls,
    "trackMode" => track_mode;
    extra
});

/// Sent by `time_tracking().create_settings`.
pub struct TimeTrackingCreateSettings {
    pub ticket_preference: Option<TimeTrackingTicketPreference>,
    pub billing_type: Option<shared::BillingType>,
    pub activity_preference: Option<TimeTrackingActivityPreference>,
    pub fixed_cost: Option<Decimal>,
    pub profiles: Option<Vec<ExtraFields>>,
    /// Required.
    pub dep_id: Option<Id>,
    /// Required.
    pub is_time_tracking: Option<bool>,
    pub is_billable: Option<bool>,
    pub agents: Option<Vec<ExtraFields>>,
    /// One of `ADD`, `DISCARD`.
    pub timer_action: Option<TimeTrackingCreateSettingsTimerAction>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TimeTrackingCreateSettings {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(dep_id: impl Into<Id>, is_time_tracking: bool) -> Self {
        Self {
            dep_id: Some(dep_id.into()),
            is_time_tracking: Some(is_time_tracking),
            ..Self::default()
        }
    }
}

object!(type TimeTrackingCreateSettings {
    "ticketPreference" => ticket_preference,
    "billingType" => billing_type,
    "activityPreference" => activity_preference,
    "fixedCost" => fixed_cost,
    "profiles" => profiles,
    "depId" => dep_id,
    "isTimeTracking" => is_time_tracking,
    "isBillable" => is_billable,
    "agents" => agents,
    "timerAction" => timer_action;
    extra
});

/// Returned by `time_tracking().create_settings`, `time_tracking().get_settings`,
/// `time_tracking().update_settings`.
#[non_exhaustive]
pub struct TimeTrackingCreateSettingsResult {
    pub ticket_preference: Option<TicketPreference>,
    pub billing_type: Option<shared::BillingType>,
    pub activity_preference: Option<ActivityPreference>,
    pub fixed_cost: Option<Decimal>,
    pub profiles: Option<Json>,
    pub dep_id: Option<Id>,
    pub is_time_tracking: Option<bool>,
    pub is_billable: Option<bool>,
    pub agents: Option<Json>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TimeTrackingCreateSettingsResult {
    "ticketPreference" => ticket_preference,
    "billingType" => billing_type,
    "activityPreference" => activity_preference,
    "fixedCost" => fixed_cost,
    "profiles" => profiles,
    "depId" => dep_id,
    "isTimeTracking" => is_time_tracking,
    "isBillable" => is_billable,
    "agents" => agents;
    extra
});

/// Returned by `time_tracking().list_history`.
#[non_exhaustive]
pub struct TimeTrackingHistory {
    pub new_value: Option<Json>,
    pub modified_time: Option<DateTime>,
    pub name: Option<TimeTrackingHistoryName>,
    pub modified_by: Option<Id>,
    pub old_value: Option<Json>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TimeTrackingHistory {
    "newValue" => new_value,
    "modifiedTime" => modified_time,
    "name" => name,
    "modifiedBy" => modified_by,
    "oldValue" => old_value;
    extra
});

pub struct TimeTrackingTicketPreference {
    /// Required.
    pub auto_track_action: Option<AutoTrackAction>,
    /// Required.
    pub is_review_time: Option<bool>,
    /// Required.
    pub is_auto_pause: Option<bool>,
    /// Required.
    pub is_hide_time_tracking: Option<bool>,
    /// Required.
    pub is_auto_timer: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TimeTrackingTicketPreference {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        auto_track_action: AutoTrackAction,
        is_review_time: bool,
        is_auto_pause: bool,
        is_hide_time_tracking: bool,
        is_auto_timer: bool,
    ) -> Self {
        Self {
            auto_track_action: Some(auto_track_action),
            is_review_time: Some(is_review_time),
            is_auto_pause: Some(is_auto_pause),
            is_hide_time_tracking: Some(is_hide_time_tracking),
            is_auto_timer: Some(is_auto_timer),
            ..Self::default()
        }
    }
}

object!(type TimeTrackingTicketPreference {
    "autoTrackAction" => auto_track_action,
    "isReviewTime" => is_review_time,
    "isAutoPause" => is_auto_pause,
    "isHideTimeTracking" => is_hide_time_tracking,
    "isAutoTimer" => is_auto_timer;
    extra
});

/// Sent by `time_tracking().update_settings`.
pub struct TimeTrackingUpdateSettings {
    pub ticket_preference: Option<TimeTrackingTicketPreference>,
    pub billing_type: Option<shared::BillingType>,
    pub activity_preference: Option<TimeTrackingActivityPreference>,
    pub fixed_cost: Option<Decimal>,
    pub profiles: Option<Json>,
    /// Required.
    pub dep_id: Option<Id>,
    /// Required.
    pub is_time_tracking: Option<bool>,
    pub is_billable: Option<bool>,
    pub agents: Option<Json>,
    /// One of `ADD`, `DISCARD`.
    pub timer_action: Option<TimeTrackingCreateSettingsTimerAction>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TimeTrackingUpdateSettings {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(dep_id: impl Into<Id>, is_time_tracking: bool) -> Self {
        Self {
            dep_id: Some(dep_id.into()),
            is_time_tracking: Some(is_time_tracking),
            ..Self::default()
        }
    }
}

object!(type TimeTrackingUpdateSettings {
    "ticketPreference" => ticket_preference,
    "billingType" => billing_type,
    "activityPreference" => activity_preference,
    "fixedCost" => fixed_cost,
    "profiles" => profiles,
    "depId" => dep_id,
    "isTimeTracking" => is_time_tracking,
    "isBillable" => is_billable,
    "agents" => agents,
    "timerAction" => timer_action;
    extra
});

open_enum! {
    pub enum TimeTrackingCreateSettingsTimerAction {
        /// `ADD`
        Add = "ADD",
        /// `DISCARD`
        Discard = "DISCARD",
    }
}

open_enum! {
    pub enum TimeTrackingHistoryName {
        /// `FIXED_COST_ENTERED`
        FixedCostEntered = "FIXED_COST_ENTERED",
        /// `BILLING_TYPE_CHANGED`
        BillingTypeChanged = "BILLING_TYPE_CHANGED",
        /// `BILLING_PREFERENCE_DISABLED`
        BillingPreferenceDisabled = "BILLING_PREFERENCE_DISABLED",
        /// `BILLING_PREFERENCE_ENABLED`
        BillingPreferenceEnabled = "BILLING_PREFERENCE_ENABLED",
        /// `FIXED_COST_EDITED`
        FixedCostEdited = "FIXED_COST_EDITED",
        /// `BILLING_TYPE_SELECTED`
        BillingTypeSelected = "BILLING_TYPE_SELECTED",
        /// `AGENT_ADDED`
        AgentAdded = "AGENT_ADDED",
        /// `AGENT_COST_EDITED`
        AgentCostEdited = "AGENT_COST_EDITED",
        /// `AGENT_DELETED`
        AgentDeleted = "AGENT_DELETED",
        /// `PROFILE_ADDED`
        ProfileAdded = "PROFILE_ADDED",
        /// `PROFILE_COST_EDITED`
        ProfileCostEdited = "PROFILE_COST_EDITED",
        /// `PROFILE_DELETED`
        ProfileDeleted = "PROFILE_DELETED",
    }
}

open_enum! {
    pub enum TrackMode {
        /// `CONSECUTIVE`
        Consecutive = "CONSECUTIVE",
        /// `CONCURRENT`
        Concurrent = "CONCURRENT",
    }
}
