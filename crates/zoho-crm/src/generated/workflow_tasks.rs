// Written by `cargo xtask codegen` from crm/v8/workflow_tasks.toml of the catalogue; changes belong there.
//! Automatic tasks, which rules create.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut workflow_tasks = crm.workflow_tasks().list().stream();
//! while let Some(workflow_task) = workflow_tasks.next().await {
//!     println!("{:?}", workflow_task?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static LIST: Operation = Operation::get(
    "crm.workflow_tasks.list",
    "/crm/{version}/settings/automation/tasks",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// `GET /crm/v8/settings/automation/tasks/{task_id}`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static GET: Operation = Operation::get(
    "crm.workflow_tasks.get",
    "/crm/{version}/settings/automation/tasks/{task_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// `POST /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.workflow_tasks.create",
    "/crm/{version}/settings/automation/tasks",
)
.scopes(&["ZohoCRM.settings.automation_actions.CREATE"])
.rows("tasks");

/// `PUT /crm/v8/settings/automation/tasks/{task_id}`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.workflow_tasks.update",
    "/crm/{version}/settings/automation/tasks/{task_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.UPDATE"])
.rows("tasks");

/// `PUT /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.workflow_tasks.update_many",
    "/crm/{version}/settings/automation/tasks",
)
.scopes(&["ZohoCRM.settings.automation_actions.UPDATE"])
.rows("tasks");

/// `DELETE /crm/v8/settings/automation/tasks/{task_id}`. Scope `ZohoCRM.settings.automation_actions.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.workflow_tasks.delete",
    "/crm/{version}/settings/automation/tasks/{task_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.DELETE"])
.rows("tasks");

/// `DELETE /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.workflow_tasks.delete_many",
    "/crm/{version}/settings/automation/tasks",
)
.scopes(&["ZohoCRM.settings.automation_actions.DELETE"])
.rows("tasks");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
];

/// Automatic tasks, which rules create.
///
/// From [`Crm::workflow_tasks`](crate::Crm::workflow_tasks).
#[derive(Debug, Clone)]
pub struct WorkflowTasksClient {
    client: Client,
}

impl Crm {
    /// Automatic tasks, which rules create.
    #[must_use]
    pub fn workflow_tasks(&self) -> WorkflowTasksClient {
        WorkflowTasksClient {
            client: self.client().clone(),
        }
    }
}

impl WorkflowTasksClient {
    /// Lists workflow tasks.
    ///
    /// `GET /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.READ`.
    /// Pages of up to 200 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list(&self) -> ListWorkflowTasks {
        ListWorkflowTasks(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "tasks"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a workflow task.
    ///
    /// `GET /crm/v8/settings/automation/tasks/{task_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Retried on transient failures.
    pub fn get(&self, task_id: impl Into<Id>) -> GetWorkflowTask {
        let request = self.client.request(&GET).segment(task_id.into());
        GetWorkflowTask(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "tasks")
        }))
    }

    /// Creates a workflow task.
    ///
    /// `POST /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.CREATE`.
    /// Not retried when it may have been carried out.
    pub fn create(&self, tasks: &[WorkflowTaskInput]) -> CreateWorkflowTasks {
        let request = self
            .client
            .request(&CREATE)
            .json_list("tasks", tasks)
            .checked_all(tasks);
        CreateWorkflowTasks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tasks")
        }))
    }

    /// Updates a workflow task.
    ///
    /// `PUT /crm/v8/settings/automation/tasks/{task_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.UPDATE`. Retried on transient failures.
    pub fn update(&self, task_id: impl Into<Id>, body: &WorkflowTaskInput) -> UpdateWorkflowTask {
        let request = self
            .client
            .request(&UPDATE)
            .segment(task_id.into())
            .json_list("tasks", std::slice::from_ref(body))
            .checked(body);
        UpdateWorkflowTask(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "tasks")
        }))
    }

    /// Updates several workflow tasks.
    ///
    /// `PUT /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
    /// Retried on transient failures.
    pub fn update_many(&self, tasks: &[WorkflowTaskUpdate]) -> UpdateManyWorkflowTasks {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("tasks", tasks)
            .checked_all(tasks);
        UpdateManyWorkflowTasks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tasks")
        }))
    }

    /// Deletes a workflow task.
    ///
    /// `DELETE /crm/v8/settings/automation/tasks/{task_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Retried on transient failures.
    pub fn delete(&self, task_id: impl Into<Id>) -> DeleteWorkflowTask {
        let request = self.client.request(&DELETE).segment(task_id.into());
        DeleteWorkflowTask(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "tasks")
        }))
    }

    /// Deletes several workflow tasks.
    ///
    /// `DELETE /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.DELETE`.
    /// Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyWorkflowTasks {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyWorkflowTasks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tasks")
        }))
    }
}

call! {
    /// Returned by [`WorkflowTasksClient::list`](crate::workflow_tasks::WorkflowTasksClient::list).
    ListWorkflowTasks => list WorkflowTask
}

impl ListWorkflowTasks {
    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Query parameter `feature_type`.
    pub fn feature_type(mut self, feature_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_type", feature_type);
        self
    }

    /// Query parameter `filter`.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }
}

call! {
    /// Returned by [`WorkflowTasksClient::get`](crate::workflow_tasks::WorkflowTasksClient::get).
    GetWorkflowTask => WorkflowTask
}

call! {
    /// Returned by [`WorkflowTasksClient::create`](crate::workflow_tasks::WorkflowTasksClient::create).
    CreateWorkflowTasks => RowOutcomes
}

call! {
    /// Returned by [`WorkflowTasksClient::update`](crate::workflow_tasks::WorkflowTasksClient::update).
    UpdateWorkflowTask => RowOutcomes
}

call! {
    /// Returned by [`WorkflowTasksClient::update_many`](crate::workflow_tasks::WorkflowTasksClient::update_many).
    UpdateManyWorkflowTasks => RowOutcomes
}

call! {
    /// Returned by [`WorkflowTasksClient::delete`](crate::workflow_tasks::WorkflowTasksClient::delete).
    DeleteWorkflowTask => RowOutcomes
}

call! {
    /// Returned by [`WorkflowTasksClient::delete_many`](crate::workflow_tasks::WorkflowTasksClient::delete_many).
    DeleteManyWorkflowTasks => RowOutcomes
}

/// Returned by `workflow_tasks().list`, `workflow_tasks().get`.
#[non_exhaustive]
pub struct WorkflowTask {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub notify: Option<bool>,
    pub feature_type: Option<String>,
    pub field_mappings: Option<Vec<WorkflowTaskFieldMapping>>,
    pub lock_status: Option<shared::LockStatus>,
    pub editable: Option<bool>,
    pub deletable: Option<bool>,
    pub associated: Option<bool>,
    pub source: Option<String>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WorkflowTask {
    "id" => id,
    "name" => name,
    "module" => module,
    "notify" => notify,
    "feature_type" => feature_type,
    "field_mappings" => field_mappings,
    "lock_status" => lock_status,
    "editable" => editable,
    "deletable" => deletable,
    "associated" => associated,
    "source" => source,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "created_time" => created_time,
    "modified_time" => modified_time;
    extra
});

pub struct WorkflowTaskFieldMapping {
    pub field: Option<shared::ApiNameRef>,
    /// One of `static`, `merge_field`, `execution_time`, `composite`.
    pub type_: Option<WorkflowTaskValueType>,
    pub value: Option<WorkflowTaskFieldValue>,
    pub display_value: Option<String>,
    pub allow_agent_user: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowTaskFieldMapping {
    "field" => field,
    "type" => type_,
    "value" => value,
    "display_value" => display_value,
    "allow_agent_user" => allow_agent_user;
    extra
});

pub struct WorkflowTaskFieldValue {
    pub id: Option<Id>,
    /// One of `days`, `business_days`, `hours`, `minutes`.
    pub period: Option<WorkflowTaskPeriod>,
    pub unit: Option<String>,
    /// One of `plus`, `minus`.
    pub sign: Option<WorkflowTaskSign>,
    pub trigger_field: Option<String>,
    pub time: Option<String>,
    pub notify_type: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowTaskFieldValue {
    "id" => id,
    "period" => period,
    "unit" => unit,
    "sign" => sign,
    "trigger_field" => trigger_field,
    "time" => time,
    "notify_type" => notify_type,
    "name" => name;
    extra
});

/// Sent by `workflow_tasks().create`, `workflow_tasks().update`.
pub struct WorkflowTaskInput {
    /// At most 255 characters.
    pub name: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub notify: Option<bool>,
    pub feature_type: Option<String>,
    /// From 1 to 20 values.
    pub field_mappings: Option<Vec<WorkflowTaskFieldMapping>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowTaskInput {
    "name" => name,
    "module" => module,
    "notify" => notify,
    "feature_type" => feature_type,
    "field_mappings" => field_mappings;
    extra
} constraints "name" [0, 255], "field_mappings" [1, 20]);

/// Sent by `workflow_tasks().update_many`.
pub struct WorkflowTaskUpdate {
    pub id: Option<Id>,
    /// At most 255 characters.
    pub name: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub notify: Option<bool>,
    pub feature_type: Option<String>,
    /// From 1 to 20 values.
    pub field_mappings: Option<Vec<WorkflowTaskFieldMapping>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WorkflowTaskUpdate {
    "id" => id,
    "name" => name,
    "module" => module,
    "notify" => notify,
    "feature_type" => feature_type,
    "field_mappings" => field_mappings;
    extra
} constraints "name" [0, 255], "field_mappings" [1, 20]);

open_enum! {
    pub enum WorkflowTaskPeriod {
        /// `days`
        Days = "days",
        /// `business_days`
        BusinessDays = "business_days",
        /// `hours`
        Hours = "hours",
        /// `minutes`
        Minutes = "minutes",
    }
}

open_enum! {
    pub enum WorkflowTaskSign {
        /// `plus`
        Plus = "plus",
        /// `minus`
        Minus = "minus",
    }
}

open_enum! {
    pub enum WorkflowTaskValueType {
        /// `static`
        Static = "static",
        /// `merge_field`
        MergeField = "merge_field",
        /// `execution_time`
        ExecutionTime = "execution_time",
        /// `composite`
        Composite = "composite",
    }
}
