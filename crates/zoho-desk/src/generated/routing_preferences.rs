// Written by `cargo xtask codegen` from desk/v1/routing_preferences.toml of the catalogue; changes belong there.
//! Routing preferences.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.routing_preferences().get("4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/routingPreferences`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.routing_preferences.get",
    "/api/{version}/routingPreferences",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `PATCH /api/v1/routingPreferences`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.routing_preferences.update",
    "/api/{version}/routingPreferences",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE];

/// Routing preferences.
///
/// From [`Desk::routing_preferences`](crate::Desk::routing_preferences).
#[derive(Debug, Clone)]
pub struct RoutingPreferencesClient {
    client: Client,
}

impl Desk {
    /// Routing preferences.
    #[must_use]
    pub fn routing_preferences(&self) -> RoutingPreferencesClient {
        RoutingPreferencesClient {
            client: self.client().clone(),
        }
    }
}

impl RoutingPreferencesClient {
    /// Gets a routing preference.
    ///
    /// `GET /api/v1/routingPreferences`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn get(&self, department_id: impl Into<Id>) -> GetRoutingPreference {
        let mut request = self.client.request(&GET);
        request.set_query("departmentId", department_id.into());
        GetRoutingPreference(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a routing preference.
    ///
    /// `PATCH /api/v1/routingPreferences`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, body: &RoutingPreferenceUpdate) -> UpdateRoutingPreference {
        let request = self.client.request(&UPDATE).json_member("", body);
        UpdateRoutingPreference(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`RoutingPreferencesClient::get`](crate::routing_preferences::RoutingPreferencesClient::get).
    GetRoutingPreference => RoutingPreference
}

call! {
    /// Returned by [`RoutingPreferencesClient::update`](crate::routing_preferences::RoutingPreferencesClient::update).
    UpdateRoutingPreference => RoutingPreference
}

#[non_exhaustive]
pub struct CustomThresholdVsAgent {
    pub custom_threshold: Option<i64>,
    pub agents: Option<Vec<RoutingActor>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomThresholdVsAgent {
    "customThreshold" => custom_threshold,
    "agents" => agents;
    extra
});

#[non_exhaustive]
pub struct RoutingActor {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RoutingActor {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "zuid" => zuid;
    extra
});

/// Returned by `routing_preferences().get`, `routing_preferences().update`.
#[non_exhaustive]
pub struct RoutingPreference {
    pub assign_backlog: Option<bool>,
    pub assign_to_offline_agents: Option<bool>,
    pub threshold_limit: Option<i64>,
    pub back_log_limit: Option<i64>,
    pub is_threshold_enabled: Option<bool>,
    pub is_immediate_assignment_enabled: Option<bool>,
    pub department_id: Option<Id>,
    /// One of `DUEDATE`, `CREATEDTIME`.
    pub assign_backlogs_by: Option<AssignBacklogsBy>,
    /// One of `IMMEDIATE`, `MOVE_TO_BACKLOG`.
    pub fresh_ticket_assign_mode: Option<FreshTicketAssignMode>,
    pub custom_threshold_vs_agents: Option<Vec<CustomThresholdVsAgent>>,
    pub scheduler_info: Option<SchedulerInfo>,
    pub is_custom_threshold_enabled: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RoutingPreference {
    "assignBacklog" => assign_backlog,
    "assignToOfflineAgents" => assign_to_offline_agents,
    "thresholdLimit" => threshold_limit,
    "backLogLimit" => back_log_limit,
    "isThresholdEnabled" => is_threshold_enabled,
    "isImmediateAssignmentEnabled" => is_immediate_assignment_enabled,
    "departmentId" => department_id,
    "assignBacklogsBy" => assign_backlogs_by,
    "freshTicketAssignMode" => fresh_ticket_assign_mode,
    "customThresholdVsAgents" => custom_threshold_vs_agents,
    "schedulerInfo" => scheduler_info,
    "isCustomThresholdEnabled" => is_custom_threshold_enabled;
    extra
});

/// Sent by `routing_preferences().update`.
pub struct RoutingPreferenceUpdate {
    pub assign_backlog: Option<bool>,
    pub assign_to_offline_agents: Option<bool>,
    pub threshold_limit: Option<i64>,
    pub back_log_limit: Option<i64>,
    pub is_threshold_enabled: Option<bool>,
    pub is_immediate_assignment_enabled: Option<bool>,
    /// Required.
    pub department_id: Option<Id>,
    /// One of `DUEDATE`, `CREATEDTIME`.
    pub assign_backlogs_by: Option<AssignBacklogsBy>,
    /// One of `IMMEDIATE`, `MOVE_TO_BACKLOG`.
    pub fresh_ticket_assign_mode: Option<FreshTicketAssignMode>,
    pub custom_threshold_vs_agents: Option<Vec<RoutingPreferenceUpdateCustomThresholdVsAgent>>,
    pub is_custom_threshold_enabled: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RoutingPreferenceUpdate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(department_id: impl Into<Id>) -> Self {
        Self {
            department_id: Some(department_id.into()),
            ..Self::default()
        }
    }
}

object!(type RoutingPreferenceUpdate {
    "assignBacklog" => assign_backlog,
    "assignToOfflineAgents" => assign_to_offline_agents,
    "thresholdLimit" => threshold_limit,
    "backLogLimit" => back_log_limit,
    "isThresholdEnabled" => is_threshold_enabled,
    "isImmediateAssignmentEnabled" => is_immediate_assignment_enabled,
    "departmentId" => department_id,
    "assignBacklogsBy" => assign_backlogs_by,
    "freshTicketAssignMode" => fresh_ticket_assign_mode,
    "customThresholdVsAgents" => custom_threshold_vs_agents,
    "isCustomThresholdEnabled" => is_custom_threshold_enabled;
    extra
});

pub struct RoutingPreferenceUpdateCustomThresholdVsAgent {
    /// Required.
    pub agent_ids: Option<Vec<Id>>,
    /// Required.
    pub custom_threshold: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RoutingPreferenceUpdateCustomThresholdVsAgent {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(agent_ids: impl IntoIterator<Item = impl Into<Id>>, custom_threshold: i64) -> Self {
        Self {
            agent_ids: Some(agent_ids.into_iter().map(Into::into).collect()),
            custom_threshold: Some(custom_threshold),
            ..Self::default()
        }
    }
}

object!(type RoutingPreferenceUpdateCustomThresholdVsAgent {
    "agentIds" => agent_ids,
    "customThreshold" => custom_threshold;
    extra
});

#[non_exhaustive]
pub struct SchedulerInfo {
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    pub interval_in_minutes: Option<i64>,
    pub next_execution_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SchedulerInfo {
    "status" => status,
    "intervalInMinutes" => interval_in_minutes,
    "nextExecutionTime" => next_execution_time;
    extra
});

open_enum! {
    pub enum AssignBacklogsBy {
        /// `DUEDATE`
        Duedate = "DUEDATE",
        /// `CREATEDTIME`
        Createdtime = "CREATEDTIME",
    }
}

open_enum! {
    pub enum FreshTicketAssignMode {
        /// `IMMEDIATE`
        Immediate = "IMMEDIATE",
        /// `MOVE_TO_BACKLOG`
        MoveToBacklog = "MOVE_TO_BACKLOG",
    }
}
