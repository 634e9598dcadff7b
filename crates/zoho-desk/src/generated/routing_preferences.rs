// Written by `cargo xtask codegen` from xtask/catalog/desk/routing_preferences.toml; changes belong there.
//! Routing preferences.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.routing_preferences().get("4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, DateTime, ExtraFields, Id, Operation, object, open_enum, wire};

use crate::{Desk, shared};

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

/// Routing preferences.
///
/// From [`Desk::routing_preferences`](crate::Desk::routing_preferences); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn get(&self, department_id: impl Into<Id>) -> Call<RoutingPreference> {
        let mut request = self.client.request(&GET);
        request.set_query("departmentId", department_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a routing preference.
    ///
    /// `PATCH /api/v1/routingPreferences`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, body: &RoutingPreferenceUpdate) -> Call<RoutingPreference> {
        let request = self.client.request(&UPDATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Custom threshold vs agent.
#[non_exhaustive]
pub struct CustomThresholdVsAgent {
    /// `customThreshold`: a whole number.
    pub custom_threshold: Option<i64>,
    /// `agents`: a list.
    pub agents: Option<Vec<RoutingActor>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomThresholdVsAgent {
    "customThreshold" => custom_threshold,
    "agents" => agents;
    extra
});

/// Routing actor.
#[non_exhaustive]
pub struct RoutingActor {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `zuid`: an id.
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

/// Routing preference, from `routing_preferences().get`, `routing_preferences().update`.
#[non_exhaustive]
pub struct RoutingPreference {
    /// `assignBacklog`: yes or no.
    pub assign_backlog: Option<bool>,
    /// `assignToOfflineAgents`: yes or no.
    pub assign_to_offline_agents: Option<bool>,
    /// `thresholdLimit`: a whole number.
    pub threshold_limit: Option<i64>,
    /// `backLogLimit`: a whole number.
    pub back_log_limit: Option<i64>,
    /// `isThresholdEnabled`: whether it is threshold enabled.
    pub is_threshold_enabled: Option<bool>,
    /// `isImmediateAssignmentEnabled`: whether it is immediate assignment enabled.
    pub is_immediate_assignment_enabled: Option<bool>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `assignBacklogsBy`: one of `DUEDATE`, `CREATEDTIME`.
    pub assign_backlogs_by: Option<AssignBacklogsBy>,
    /// `freshTicketAssignMode`: one of `IMMEDIATE`, `MOVE_TO_BACKLOG`.
    pub fresh_ticket_assign_mode: Option<FreshTicketAssignMode>,
    /// `customThresholdVsAgents`: a list.
    pub custom_threshold_vs_agents: Option<Vec<CustomThresholdVsAgent>>,
    /// `schedulerInfo`: an object.
    pub scheduler_info: Option<SchedulerInfo>,
    /// `isCustomThresholdEnabled`: whether it is custom threshold enabled.
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

/// Routing preference update, for `routing_preferences().update`.
pub struct RoutingPreferenceUpdate {
    /// `assignBacklog`: yes or no.
    pub assign_backlog: Option<bool>,
    /// `assignToOfflineAgents`: yes or no.
    pub assign_to_offline_agents: Option<bool>,
    /// `thresholdLimit`: a whole number.
    pub threshold_limit: Option<i64>,
    /// `backLogLimit`: a whole number.
    pub back_log_limit: Option<i64>,
    /// `isThresholdEnabled`: whether it is threshold enabled.
    pub is_threshold_enabled: Option<bool>,
    /// `isImmediateAssignmentEnabled`: whether it is immediate assignment enabled.
    pub is_immediate_assignment_enabled: Option<bool>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `assignBacklogsBy`: one of `DUEDATE`, `CREATEDTIME`.
    pub assign_backlogs_by: Option<AssignBacklogsBy>,
    /// `freshTicketAssignMode`: one of `IMMEDIATE`, `MOVE_TO_BACKLOG`.
    pub fresh_ticket_assign_mode: Option<FreshTicketAssignMode>,
    /// `customThresholdVsAgents`: a list.
    pub custom_threshold_vs_agents: Option<Vec<RoutingPreferenceUpdateCustomThresholdVsAgent>>,
    /// `isCustomThresholdEnabled`: whether it is custom threshold enabled.
    pub is_custom_threshold_enabled: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RoutingPreferenceUpdate {
    /// With what has to be sent; the rest is left out.
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

/// Routing preference update custom threshold vs agent.
pub struct RoutingPreferenceUpdateCustomThresholdVsAgent {
    /// `agentIds`: one or more ids; has to be sent.
    pub agent_ids: Option<Vec<Id>>,
    /// `customThreshold`: a whole number; has to be sent.
    pub custom_threshold: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RoutingPreferenceUpdateCustomThresholdVsAgent {
    /// With what has to be sent; the rest is left out.
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

/// Scheduler info.
#[non_exhaustive]
pub struct SchedulerInfo {
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `intervalInMinutes`: a whole number of minutes.
    pub interval_in_minutes: Option<i64>,
    /// `nextExecutionTime`: a moment with its offset.
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
    /// Assign backlogs by.
    pub enum AssignBacklogsBy {
        /// `DUEDATE`
        Duedate = "DUEDATE",
        /// `CREATEDTIME`
        Createdtime = "CREATEDTIME",
    }
}

open_enum! {
    /// Fresh ticket assign mode.
    pub enum FreshTicketAssignMode {
        /// `IMMEDIATE`
        Immediate = "IMMEDIATE",
        /// `MOVE_TO_BACKLOG`
        MoveToBacklog = "MOVE_TO_BACKLOG",
    }
}
