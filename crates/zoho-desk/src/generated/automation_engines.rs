// Written by `cargo xtask codegen` from desk/v1/automation_engines.toml of the catalogue; changes belong there.
//! Automation engines.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut automation_engines =
//! desk.automation_engines().list_modules("4876876000000123456").stream();
//! while let Some(automation_engine) = automation_engines.next().await {
//!     println!("{:?}", automation_engine?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/automationFeatureCount`. Scopes `Desk.automations.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static GET_FEATURE_COUNTS: Operation = Operation::get(
    "desk.automation_engines.get_feature_counts",
    "/api/{version}/automationFeatureCount",
)
.scopes(&[
    "Desk.automations.READ",
    "Desk.basic.READ",
    "Desk.settings.READ",
]);

/// `GET /api/v1/automationEngine/engineSupportedActions`. Scope `Desk.settings.READ`.
pub static LIST_ACTIONS: Operation = Operation::get(
    "desk.automation_engines.list_actions",
    "/api/{version}/automationEngine/engineSupportedActions",
)
.scopes(&["Desk.settings.READ"]);

/// `GET /api/v1/engines/{engine_id}/modules/{module_id}/events`. Scope `Desk.settings.READ`.
pub static LIST_EVENTS: Operation = Operation::get(
    "desk.automation_engines.list_events",
    "/api/{version}/engines/{engine_id}/modules/{module_id}/events",
)
.scopes(&["Desk.settings.READ"]);

/// `GET /api/v1/engines/{engine_id}/modules`. Scope `Desk.settings.READ`.
pub static LIST_MODULES: Operation = Operation::get(
    "desk.automation_engines.list_modules",
    "/api/{version}/engines/{engine_id}/modules",
)
.scopes(&["Desk.settings.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET_FEATURE_COUNTS,
    &LIST_ACTIONS,
    &LIST_EVENTS,
    &LIST_MODULES,
];

/// Automation engines.
///
/// From [`Desk::automation_engines`](crate::Desk::automation_engines).
#[derive(Debug, Clone)]
pub struct AutomationEnginesClient {
    client: Client,
}

impl Desk {
    /// Automation engines.
    #[must_use]
    pub fn automation_engines(&self) -> AutomationEnginesClient {
        AutomationEnginesClient {
            client: self.client().clone(),
        }
    }
}

impl AutomationEnginesClient {
    /// Gets the feature counts of automation engines.
    ///
    /// `GET /api/v1/automationFeatureCount`. Scopes `Desk.automations.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get_feature_counts(
        &self,
        feature: impl Into<AutomationEngineFeature>,
    ) -> GetAutomationEngineFeatureCounts {
        let mut request = self.client.request(&GET_FEATURE_COUNTS);
        request.set_query("feature", feature.into());
        GetAutomationEngineFeatureCounts(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the actions of automation engines.
    ///
    /// `GET /api/v1/automationEngine/engineSupportedActions`. Scope `Desk.settings.READ`. Retried on
    /// transient failures.
    pub fn list_actions(&self, engine_id: impl Into<Id>) -> ListAutomationEngineActions {
        let mut request = self.client.request(&LIST_ACTIONS);
        request.set_query("engineId", engine_id.into());
        ListAutomationEngineActions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the events of an automation engine.
    ///
    /// `GET /api/v1/engines/{engine_id}/modules/{module_id}/events`. Scope `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn list_events(
        &self,
        engine_id: impl Into<Id>,
        module_id: impl Into<Id>,
    ) -> ListAutomationEngineEvents {
        let request = self
            .client
            .request(&LIST_EVENTS)
            .segment(engine_id.into())
            .segment(module_id.into());
        ListAutomationEngineEvents(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the modules of an automation engine.
    ///
    /// `GET /api/v1/engines/{engine_id}/modules`. Scope `Desk.settings.READ`. Retried on transient
    /// failures.
    pub fn list_modules(&self, engine_id: impl Into<Id>) -> ListAutomationEngineModules {
        let request = self.client.request(&LIST_MODULES).segment(engine_id.into());
        ListAutomationEngineModules(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`AutomationEnginesClient::get_feature_counts`](crate::automation_engines::AutomationEnginesClient::get_feature_counts).
    GetAutomationEngineFeatureCounts => AutomationEngineFeatureCounts
}

impl GetAutomationEngineFeatureCounts {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl Into<AutomationEngineModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }
}

call! {
    /// Returned by [`AutomationEnginesClient::list_actions`](crate::automation_engines::AutomationEnginesClient::list_actions).
    ListAutomationEngineActions => AutomationEngineActions
}

impl ListAutomationEngineActions {
    /// Query parameter `engineSysName`.
    pub fn engine_sys_name(mut self, engine_sys_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("engineSysName", engine_sys_name);
        self
    }
}

call! {
    /// Returned by [`AutomationEnginesClient::list_events`](crate::automation_engines::AutomationEnginesClient::list_events).
    ListAutomationEngineEvents => list Event
}

call! {
    /// Returned by [`AutomationEnginesClient::list_modules`](crate::automation_engines::AutomationEnginesClient::list_modules).
    ListAutomationEngineModules => list shared::Module
}

/// Returned by `automation_engines().list_actions`.
#[non_exhaustive]
pub struct AutomationEngineActions {
    pub engine_name: Option<String>,
    pub actions: Option<Vec<AutomationEngineActionsAction>>,
    pub modules: Option<Vec<AutomationEngineActionsModule>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AutomationEngineActions {
    "engineName" => engine_name,
    "actions" => actions,
    "modules" => modules;
    extra
});

#[non_exhaustive]
pub struct AutomationEngineActionsAction {
    pub async_: Option<bool>,
    pub name: Option<String>,
    pub reusable: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AutomationEngineActionsAction {
    "async" => async_,
    "name" => name,
    "reusable" => reusable;
    extra
});

#[non_exhaustive]
pub struct AutomationEngineActionsModule {
    pub name: Option<String>,
    pub actions: Option<Vec<AutomationEngineActionsAction>>,
    pub events: Option<Vec<AutomationEngineActionsModuleEvent>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AutomationEngineActionsModule {
    "name" => name,
    "actions" => actions,
    "events" => events;
    extra
});

#[non_exhaustive]
pub struct AutomationEngineActionsModuleEvent {
    pub name: Option<String>,
    pub submodule: Option<String>,
    pub actions: Option<Vec<AutomationEngineActionsAction>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AutomationEngineActionsModuleEvent {
    "name" => name,
    "submodule" => submodule,
    "actions" => actions;
    extra
});

/// Returned by `automation_engines().get_feature_counts`.
#[non_exhaustive]
pub struct AutomationEngineFeatureCounts {
    pub feature_name: Option<AutomationEngineFeature>,
    pub max_total_count: Option<i64>,
    pub max_active_count: Option<i64>,
    pub used_count_info: Option<UsedCountInfo>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AutomationEngineFeatureCounts {
    "featureName" => feature_name,
    "maxTotalCount" => max_total_count,
    "maxActiveCount" => max_active_count,
    "usedCountInfo" => used_count_info;
    extra
});

/// Returned by `automation_engines().list_events`.
#[non_exhaustive]
pub struct Event {
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub module: Option<shared::ModuleRef>,
    pub base_event: Option<String>,
    pub sys_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Event {
    "displayLabel" => display_label,
    "module" => module,
    "baseEvent" => base_event,
    "sysName" => sys_name;
    extra
});

#[non_exhaustive]
pub struct UsedCountInfo {
    pub used_total_count: Option<i64>,
    pub used_active_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UsedCountInfo {
    "usedTotalCount" => used_total_count,
    "usedActiveCount" => used_active_count;
    extra
});

open_enum! {
    /// Sent by `automation_engines().get_feature_counts`.
    pub enum AutomationEngineFeature {
        /// `businesshours`
        Businesshours = "businesshours",
        /// `holidaylist`
        Holidaylist = "holidaylist",
        /// `Skills`
        Skills = "Skills",
        /// `SkillType`
        SkillType = "SkillType",
        /// `workflows`
        Workflows = "workflows",
        /// `blueprints`
        Blueprints = "blueprints",
        /// `SupportPlans`
        SupportPlans = "SupportPlans",
        /// `automationAlerts`
        AutomationAlerts = "automationAlerts",
        /// `fieldUpdates`
        FieldUpdates = "fieldUpdates",
        /// `automationTasks`
        AutomationTasks = "automationTasks",
        /// `customFunctions`
        CustomFunctions = "customFunctions",
    }
}

open_enum! {
    /// Sent by `automation_engines().get_feature_counts`.
    pub enum AutomationEngineModule {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `contracts`
        Contracts = "contracts",
        /// `accounts`
        Accounts = "accounts",
        /// `tasks`
        Tasks = "tasks",
        /// `products`
        Products = "products",
        /// `timeEntry`
        TimeEntry = "timeEntry",
        /// `events`
        Events = "events",
        /// `calls`
        Calls = "calls",
        /// `customModule`
        CustomModule = "customModule",
    }
}
