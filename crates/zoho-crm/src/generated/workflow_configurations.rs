// Written by `cargo xtask codegen` from xtask/catalog/crm/workflow_configurations.toml; changes belong there.
//! The triggers and actions that workflow rules of a module may have.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.workflow_configurations().get("Contacts").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object, wire};

use crate::Crm;

/// `GET /crm/v8/workflow_configurations`. Scope `ZohoCRM.settings.workflow_rules.READ`.
pub static GET: Operation = Operation::get(
    "crm.workflow_configurations.get",
    "/crm/{version}/workflow_configurations",
)
.scopes(&["ZohoCRM.settings.workflow_rules.READ"]);

/// The triggers and actions that workflow rules of a module may have.
///
/// From [`Crm::workflow_configurations`](crate::Crm::workflow_configurations); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct WorkflowConfigurationsClient {
    client: Client,
}

impl Crm {
    /// The triggers and actions that workflow rules of a module may have.
    #[must_use]
    pub fn workflow_configurations(&self) -> WorkflowConfigurationsClient {
        WorkflowConfigurationsClient {
            client: self.client().clone(),
        }
    }
}

impl WorkflowConfigurationsClient {
    /// Gets a workflow configuration.
    ///
    /// `GET /crm/v8/workflow_configurations`. Scope `ZohoCRM.settings.workflow_rules.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, module: impl AsRef<str>) -> Call<WorkflowConfiguration> {
        let mut request = self.client.request(&GET);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "workflow_configurations")
        })
    }
}

/// Workflow configuration, from `workflow_configurations().get`.
#[non_exhaustive]
pub struct WorkflowConfiguration {
    /// `triggers`: a list.
    pub triggers: Option<Vec<WorkflowTrigger>>,
    /// `actions`: a list.
    pub actions: Option<Vec<WorkflowConfigurationAction>>,
    /// `related_triggers_details`: a list.
    pub related_triggers_details: Option<Vec<WorkflowRelatedTriggers>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowConfiguration {
    "triggers" => triggers,
    "actions" => actions,
    "related_triggers_details" => related_triggers_details;
    extra
});

/// Workflow configuration action.
#[non_exhaustive]
pub struct WorkflowConfigurationAction {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `is_clickable`: whether it is clickable.
    pub is_clickable: Option<bool>,
    /// `associate_action`: yes or no.
    pub associate_action: Option<bool>,
    /// `limit_per_action`: a whole number.
    pub limit_per_action: Option<i64>,
    /// `supported_in_scheduled_action`: yes or no.
    pub supported_in_scheduled_action: Option<bool>,
    /// `limit`: a whole number.
    pub limit: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowConfigurationAction {
    "api_name" => api_name,
    "name" => name,
    "is_clickable" => is_clickable,
    "associate_action" => associate_action,
    "limit_per_action" => limit_per_action,
    "supported_in_scheduled_action" => supported_in_scheduled_action,
    "limit" => limit;
    extra
});

/// Workflow related triggers.
#[non_exhaustive]
pub struct WorkflowRelatedTriggers {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<WorkflowTriggerModule>,
    /// `triggers`: a list.
    pub triggers: Option<Vec<WorkflowTrigger>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowRelatedTriggers {
    "api_name" => api_name,
    "name" => name,
    "module" => module,
    "triggers" => triggers;
    extra
});

/// Workflow trigger.
#[non_exhaustive]
pub struct WorkflowTrigger {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `deprecated`: yes or no.
    pub deprecated: Option<bool>,
    /// `scheduled_actions_supported`: yes or no.
    pub scheduled_actions_supported: Option<bool>,
    /// `actions`: one or more texts, at the most 20 values.
    pub actions: Option<Vec<String>>,
    /// `component_id`: the id of a component.
    pub component_id: Option<Id>,
    /// `generated_type`: text.
    pub generated_type: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowTrigger {
    "api_name" => api_name,
    "name" => name,
    "deprecated" => deprecated,
    "scheduled_actions_supported" => scheduled_actions_supported,
    "actions" => actions,
    "component_id" => component_id,
    "generated_type" => generated_type;
    extra
});

/// Workflow trigger module.
#[non_exhaustive]
pub struct WorkflowTriggerModule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `singular_label`: text.
    pub singular_label: Option<String>,
    /// `plural_label`: text.
    pub plural_label: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowTriggerModule {
    "id" => id,
    "api_name" => api_name,
    "name" => name,
    "singular_label" => singular_label,
    "plural_label" => plural_label;
    extra
});
