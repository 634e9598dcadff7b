// Written by `cargo xtask codegen` from xtask/catalog/desk/automation_engines.toml; changes belong there.
//! Automation engines.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut automation_engines =
//! desk.automation_engines().list_modules("4876876000000123456").stream();
//! while let Some(automation_engine) = automation_engines.next().await {
//!     println!("{:?}", automation_engine?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Automation engines.
///
/// From [`Desk::automation_engines`](crate::Desk::automation_engines); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `feature`: one of the 11 words of [`AutomationEngineFeature`]
    pub fn get_feature_counts(
        &self,
        feature: impl Into<AutomationEngineFeature>,
    ) -> GetFeatureCountsCall {
        let mut request = self.client.request(&GET_FEATURE_COUNTS);
        request.set_query("feature", feature.into());
        GetFeatureCountsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the actions of automation engines.
    ///
    /// `GET /api/v1/automationEngine/engineSupportedActions`. Scope `Desk.settings.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `engine_id` (`engineId`): the id of an engine
    pub fn list_actions(&self, engine_id: impl Into<Id>) -> ListActionsCall {
        let mut request = self.client.request(&LIST_ACTIONS);
        request.set_query("engineId", engine_id.into());
        ListActionsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the events of an automation engine.
    ///
    /// `GET /api/v1/engines/{engine_id}/modules/{module_id}/events`. Scope `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_events(&self, engine_id: impl Into<Id>, module_id: impl Into<Id>) -> List<Event> {
        let request = self
            .client
            .request(&LIST_EVENTS)
            .segment(engine_id.into())
            .segment(module_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Lists the modules of an automation engine.
    ///
    /// `GET /api/v1/engines/{engine_id}/modules`. Scope `Desk.settings.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_modules(&self, engine_id: impl Into<Id>) -> List<shared::Module> {
        let request = self.client.request(&LIST_MODULES).segment(engine_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

/// What may be set before `automation_engines().get_feature_counts` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFeatureCountsCall(Call<AutomationEngineFeatureCounts>);

impl GetFeatureCountsCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The API name of a module: the 10 words of [`AutomationEngineModule`]. Query parameter `module`.
    pub fn module(mut self, module: impl Into<AutomationEngineModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }
}

call!(GetFeatureCountsCall => AutomationEngineFeatureCounts);

/// What may be set before `automation_engines().list_actions` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListActionsCall(Call<AutomationEngineActions>);

impl ListActionsCall {
    /// Text. Query parameter `engineSysName`.
    pub fn engine_sys_name(mut self, engine_sys_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("engineSysName", engine_sys_name);
        self
    }
}

call!(ListActionsCall => AutomationEngineActions);

/// Automation engine actions, from `automation_engines().list_actions`.
#[non_exhaustive]
pub struct AutomationEngineActions {
    /// `engineName`: text.
    pub engine_name: Option<String>,
    /// `actions`: a list.
    pub actions: Option<Vec<AutomationEngineActionsAction>>,
    /// `modules`: a list.
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

/// Automation engine actions action.
#[non_exhaustive]
pub struct AutomationEngineActionsAction {
    /// `async`: yes or no.
    pub async_: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `reusable`: yes or no.
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

/// Automation engine actions module.
#[non_exhaustive]
pub struct AutomationEngineActionsModule {
    /// `name`: its name.
    pub name: Option<String>,
    /// `actions`: a list.
    pub actions: Option<Vec<AutomationEngineActionsAction>>,
    /// `events`: a list.
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

/// Automation engine actions module event.
#[non_exhaustive]
pub struct AutomationEngineActionsModuleEvent {
    /// `name`: its name.
    pub name: Option<String>,
    /// `submodule`: text.
    pub submodule: Option<String>,
    /// `actions`: a list.
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

/// Automation engine feature counts, from `automation_engines().get_feature_counts`.
#[non_exhaustive]
pub struct AutomationEngineFeatureCounts {
    /// `featureName`: one of the 11 words of [`AutomationEngineFeature`].
    pub feature_name: Option<AutomationEngineFeature>,
    /// `maxTotalCount`: how many max totals there are.
    pub max_total_count: Option<i64>,
    /// `maxActiveCount`: how many max actives there are.
    pub max_active_count: Option<i64>,
    /// `usedCountInfo`: an object.
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

/// Event, from `automation_engines().list_events`.
#[non_exhaustive]
pub struct Event {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `baseEvent`: text.
    pub base_event: Option<String>,
    /// `sysName`: text.
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

/// Used count info.
#[non_exhaustive]
pub struct UsedCountInfo {
    /// `usedTotalCount`: how many used totals there are.
    pub used_total_count: Option<i64>,
    /// `usedActiveCount`: how many used actives there are.
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
    /// Automation engine feature, for `automation_engines().get_feature_counts`.
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
    /// Automation engine module, for `automation_engines().get_feature_counts`.
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
