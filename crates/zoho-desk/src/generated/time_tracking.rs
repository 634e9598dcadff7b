// Written by `cargo xtask codegen` from xtask/catalog/desk/time_tracking.toml; changes belong there.
//! How time is tracked.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut items = desk.time_tracking().list_history("4876876000000123456").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Decimal, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

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

/// How time is tracked.
///
/// From [`Desk::time_tracking`](crate::Desk::time_tracking); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `POST /api/v1/timeTrackSettings`. Scope `Desk.settings.CREATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create_settings(
        &self,
        body: &TimeTrackingCreateSettings,
    ) -> Call<TimeTrackingCreateSettingsResult> {
        let request = self.client.request(&CREATE_SETTINGS).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the settings of time tracking.
    ///
    /// `GET /api/v1/timeTrackSettings`. Scope `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `dep_id` (`depId`): the id of a dep
    pub fn get_settings(&self, dep_id: impl Into<Id>) -> Call<TimeTrackingCreateSettingsResult> {
        let mut request = self.client.request(&GET_SETTINGS);
        request.set_query("depId", dep_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists the history of time tracking.
    ///
    /// `GET /api/v1/timeTrackHistory`. Scope `Desk.settings.READ`. Comes in pages of up to 50. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `dep_id` (`depId`): the id of a dep
    pub fn list_history(&self, dep_id: impl Into<Id>) -> ListHistoryCall {
        let mut request = self.client.request(&LIST_HISTORY);
        request.set_query("depId", dep_id.into());
        ListHistoryCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Updates the settings of time tracking.
    ///
    /// `PUT /api/v1/timeTrackSettings`. Scope `Desk.settings.UPDATE`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_settings(
        &self,
        body: &TimeTrackingUpdateSettings,
    ) -> Call<TimeTrackingCreateSettingsResult> {
        let request = self.client.request(&UPDATE_SETTINGS).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `time_tracking().list_history` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListHistoryCall(List<TimeTrackingHistory>);

impl ListHistoryCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(ListHistoryCall => list TimeTrackingHistory);

/// Activity preference.
#[non_exhaustive]
pub struct ActivityPreference {
    /// `isTasksEnabled`: whether it is tasks enabled.
    pub is_tasks_enabled: Option<bool>,
    /// `isEventsEnabled`: whether it is events enabled.
    pub is_events_enabled: Option<bool>,
    /// `canAutoTrackCalls`: whether it can auto track calls.
    pub can_auto_track_calls: Option<bool>,
    /// `trackMode`: one of `CONSECUTIVE`, `CONCURRENT`.
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

/// Auto track action.
pub struct AutoTrackAction {
    /// `fieldUpdate`: yes or no; has to be sent.
    pub field_update: Option<bool>,
    /// `onChatComplete`: yes or no; has to be sent.
    pub on_chat_complete: Option<bool>,
    /// `commentActions`: yes or no; has to be sent.
    pub comment_actions: Option<bool>,
    /// `approvalActions`: yes or no; has to be sent.
    pub approval_actions: Option<bool>,
    /// `sendReply`: yes or no; has to be sent.
    pub send_reply: Option<bool>,
    /// `manualDraft`: yes or no; has to be sent.
    pub manual_draft: Option<bool>,
    /// `resolutionActions`: yes or no; has to be sent.
    pub resolution_actions: Option<bool>,
    /// `attachmentActions`: yes or no; has to be sent.
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

/// Ticket preference.
#[non_exhaustive]
pub struct TicketPreference {
    /// `autoTrackAction`: an object.
    pub auto_track_action: Option<TicketPreferenceAutoTrackAction>,
    /// `isReviewTime`: whether it is review time.
    pub is_review_time: Option<bool>,
    /// `isAutoPause`: whether it is auto pause.
    pub is_auto_pause: Option<bool>,
    /// `isHideTimeTracking`: whether it is hide time tracking.
    pub is_hide_time_tracking: Option<bool>,
    /// `isAutoTimer`: whether it is auto timer.
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

/// Ticket preference auto track action.
#[non_exhaustive]
pub struct TicketPreferenceAutoTrackAction {
    /// `fieldUpdate`: yes or no.
    pub field_update: Option<bool>,
    /// `onRemoteAssist`: yes or no.
    pub on_remote_assist: Option<bool>,
    /// `onChatComplete`: yes or no.
    pub on_chat_complete: Option<bool>,
    /// `commentActions`: yes or no.
    pub comment_actions: Option<bool>,
    /// `approvalActions`: yes or no.
    pub approval_actions: Option<bool>,
    /// `sendReply`: yes or no.
    pub send_reply: Option<bool>,
    /// `manualDraft`: yes or no.
    pub manual_draft: Option<bool>,
    /// `resolutionActions`: yes or no.
    pub resolution_actions: Option<bool>,
    /// `attachmentActions`: yes or no.
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

/// Time tracking activity preference.
pub struct TimeTrackingActivityPreference {
    /// `isTasksEnabled`: whether it is tasks enabled; has to be sent.
    pub is_tasks_enabled: Option<bool>,
    /// `isEventsEnabled`: whether it is events enabled; has to be sent.
    pub is_events_enabled: Option<bool>,
    /// `canAutoTrackCalls`: whether it can auto track calls; has to be sent.
    pub can_auto_track_calls: Option<bool>,
    /// `trackMode`: one of `CONSECUTIVE`, `CONCURRENT`; has to be sent.
    pub track_mode: Option<TrackMode>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TimeTrackingActivityPreference {
    /// With what has to be sent; the rest is left out.
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

/// Time tracking create settings, for `time_tracking().create_settings`.
pub struct TimeTrackingCreateSettings {
    /// `ticketPreference`: an object.
    pub ticket_preference: Option<TimeTrackingTicketPreference>,
    /// `billingType`: one of the 4 words of [`shared::BillingType`].
    pub billing_type: Option<shared::BillingType>,
    /// `activityPreference`: an object.
    pub activity_preference: Option<TimeTrackingActivityPreference>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `profiles`: a list.
    pub profiles: Option<Vec<ExtraFields>>,
    /// `depId`: the id of a dep; has to be sent.
    pub dep_id: Option<Id>,
    /// `isTimeTracking`: whether it is time tracking; has to be sent.
    pub is_time_tracking: Option<bool>,
    /// `isBillable`: whether it is billable.
    pub is_billable: Option<bool>,
    /// `agents`: a list.
    pub agents: Option<Vec<ExtraFields>>,
    /// `timerAction`: one of `ADD`, `DISCARD`.
    pub timer_action: Option<TimeTrackingCreateSettingsTimerAction>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TimeTrackingCreateSettings {
    /// With what has to be sent; the rest is left out.
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

/// Time tracking create settings result, from `time_tracking().create_settings`,
/// `time_tracking().get_settings`, `time_tracking().update_settings`.
#[non_exhaustive]
pub struct TimeTrackingCreateSettingsResult {
    /// `ticketPreference`: an object.
    pub ticket_preference: Option<TicketPreference>,
    /// `billingType`: one of the 4 words of [`shared::BillingType`].
    pub billing_type: Option<shared::BillingType>,
    /// `activityPreference`: an object.
    pub activity_preference: Option<ActivityPreference>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `profiles`: any JSON.
    pub profiles: Option<Json>,
    /// `depId`: the id of a dep.
    pub dep_id: Option<Id>,
    /// `isTimeTracking`: whether it is time tracking.
    pub is_time_tracking: Option<bool>,
    /// `isBillable`: whether it is billable.
    pub is_billable: Option<bool>,
    /// `agents`: any JSON.
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

/// Time tracking history, from `time_tracking().list_history`.
#[non_exhaustive]
pub struct TimeTrackingHistory {
    /// `newValue`: any JSON.
    pub new_value: Option<Json>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `name`: its name: the 12 words of [`TimeTrackingHistoryName`].
    pub name: Option<TimeTrackingHistoryName>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `oldValue`: any JSON.
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

/// Time tracking ticket preference.
pub struct TimeTrackingTicketPreference {
    /// `autoTrackAction`: an object; has to be sent.
    pub auto_track_action: Option<AutoTrackAction>,
    /// `isReviewTime`: whether it is review time; has to be sent.
    pub is_review_time: Option<bool>,
    /// `isAutoPause`: whether it is auto pause; has to be sent.
    pub is_auto_pause: Option<bool>,
    /// `isHideTimeTracking`: whether it is hide time tracking; has to be sent.
    pub is_hide_time_tracking: Option<bool>,
    /// `isAutoTimer`: whether it is auto timer; has to be sent.
    pub is_auto_timer: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TimeTrackingTicketPreference {
    /// With what has to be sent; the rest is left out.
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

/// Time tracking update settings, for `time_tracking().update_settings`.
pub struct TimeTrackingUpdateSettings {
    /// `ticketPreference`: an object.
    pub ticket_preference: Option<TimeTrackingTicketPreference>,
    /// `billingType`: one of the 4 words of [`shared::BillingType`].
    pub billing_type: Option<shared::BillingType>,
    /// `activityPreference`: an object.
    pub activity_preference: Option<TimeTrackingActivityPreference>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `profiles`: any JSON.
    pub profiles: Option<Json>,
    /// `depId`: the id of a dep; has to be sent.
    pub dep_id: Option<Id>,
    /// `isTimeTracking`: whether it is time tracking; has to be sent.
    pub is_time_tracking: Option<bool>,
    /// `isBillable`: whether it is billable.
    pub is_billable: Option<bool>,
    /// `agents`: any JSON.
    pub agents: Option<Json>,
    /// `timerAction`: one of `ADD`, `DISCARD`.
    pub timer_action: Option<TimeTrackingCreateSettingsTimerAction>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TimeTrackingUpdateSettings {
    /// With what has to be sent; the rest is left out.
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
    /// Time tracking create settings timer action.
    pub enum TimeTrackingCreateSettingsTimerAction {
        /// `ADD`
        Add = "ADD",
        /// `DISCARD`
        Discard = "DISCARD",
    }
}

open_enum! {
    /// Time tracking history name.
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
    /// Track mode.
    pub enum TrackMode {
        /// `CONSECUTIVE`
        Consecutive = "CONSECUTIVE",
        /// `CONCURRENT`
        Concurrent = "CONCURRENT",
    }
}
