// Written by `cargo xtask codegen` from crm/v8/workflow_configurations.toml of the catalogue; changes belong there.
//! The triggers and actions that workflow rules of a module may have.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.workflow_configurations().get("Contacts").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;

/// `GET /crm/v8/workflow_configurations`. Scope `ZohoCRM.settings.workflow_rules.READ`.
pub static GET: Operation = Operation::get(
    "crm.workflow_configurations.get",
    "/crm/{version}/workflow_configurations",
)
.scopes(&["ZohoCRM.settings.workflow_rules.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET];

/// The triggers and actions that workflow rules of a module may have.
///
/// From [`Crm::workflow_configurations`](crate::Crm::workflow_configurations).
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
    /// `GET /crm/v8/workflow_configurations`. Scope `ZohoCRM.settings.workflow_rules.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, module: impl AsRef<str>) -> GetWorkflowConfigurations {
        let mut request = self.client.request(&GET);
        request.set_query("module", module);
        GetWorkflowConfigurations(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "workflow_configurations")
        }))
    }
}

call! {
    /// Returned by [`WorkflowConfigurationsClient::get`](crate::workflow_configurations::WorkflowConfigurationsClient::get).
    GetWorkflowConfigurations => WorkflowConfiguration
}

/// Returned by `workflow_configurations().get`.
#[non_exhaustive]
pub struct WorkflowConfiguration {
    pub triggers: Option<Vec<WorkflowTrigger>>,
    pub actions: Option<Vec<WorkflowConfigurationAction>>,
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

#[non_exhaustive]
pub struct WorkflowConfigurationAction {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub name: Option<String>,
    pub is_clickable: Option<bool>,
    pub associate_action: Option<bool>,
    pub limit_per_action: Option<i64>,
    pub supported_in_scheduled_action: Option<bool>,
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

#[non_exhaustive]
pub struct WorkflowRelatedTriggers {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub name: Option<String>,
    pub module: Option<WorkflowTriggerModule>,
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

#[non_exhaustive]
pub struct WorkflowTrigger {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub name: Option<String>,
    pub deprecated: Option<bool>,
    pub scheduled_actions_supported: Option<bool>,
    /// At most 20 values.
    pub actions: Option<Vec<String>>,
    pub component_id: Option<Id>,
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

#[non_exhaustive]
pub struct WorkflowTriggerModule {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub name: Option<String>,
    pub singular_label: Option<String>,
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
