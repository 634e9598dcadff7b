// Written by `cargo xtask codegen` from xtask/catalog/crm/workflow_tasks.toml; changes belong there.
//! Automatic tasks, which rules create.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut workflow_tasks = crm.workflow_tasks().list().stream();
//! while let Some(workflow_task) = workflow_tasks.next().await {
//!     println!("{:?}", workflow_task?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Automatic tasks, which rules create.
///
/// From [`Crm::workflow_tasks`](crate::Crm::workflow_tasks); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// Comes in pages of up to 200. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "tasks"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a workflow task.
    ///
    /// `GET /crm/v8/settings/automation/tasks/{task_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, task_id: impl Into<Id>) -> Call<WorkflowTask> {
        let request = self.client.request(&GET).segment(task_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "tasks")
        })
    }

    /// Creates a workflow task.
    ///
    /// `POST /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, tasks: &[WorkflowTaskInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("tasks", tasks)
            .checked_all(tasks);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tasks")
        })
    }

    /// Updates a workflow task.
    ///
    /// `PUT /crm/v8/settings/automation/tasks/{task_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, task_id: impl Into<Id>, body: &WorkflowTaskInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(task_id.into())
            .json_list("tasks", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "tasks")
        })
    }

    /// Updates several workflow tasks.
    ///
    /// `PUT /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, tasks: &[WorkflowTaskUpdate]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("tasks", tasks)
            .checked_all(tasks);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tasks")
        })
    }

    /// Deletes a workflow task.
    ///
    /// `DELETE /crm/v8/settings/automation/tasks/{task_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, task_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(task_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "tasks")
        })
    }

    /// Deletes several workflow tasks.
    ///
    /// `DELETE /crm/v8/settings/automation/tasks`. Scope `ZohoCRM.settings.automation_actions.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tasks")
        })
    }
}

/// What may be set before `workflow_tasks().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<WorkflowTask>);

impl ListCall {
    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
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

    /// Text. Query parameter `feature_type`.
    pub fn feature_type(mut self, feature_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_type", feature_type);
        self
    }

    /// Text. Query parameter `filter`.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }
}

call!(ListCall => list WorkflowTask);

/// Workflow task, from `workflow_tasks().list`, `workflow_tasks().get`.
#[non_exhaustive]
pub struct WorkflowTask {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `notify`: yes or no.
    pub notify: Option<bool>,
    /// `feature_type`: text.
    pub feature_type: Option<String>,
    /// `field_mappings`: a list.
    pub field_mappings: Option<Vec<WorkflowTaskFieldMapping>>,
    /// `lock_status`: an object.
    pub lock_status: Option<shared::LockStatus>,
    /// `editable`: yes or no.
    pub editable: Option<bool>,
    /// `deletable`: yes or no.
    pub deletable: Option<bool>,
    /// `associated`: yes or no.
    pub associated: Option<bool>,
    /// `source`: text.
    pub source: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
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

/// Workflow task field mapping.
pub struct WorkflowTaskFieldMapping {
    /// `field`: an object.
    pub field: Option<shared::ApiNameRef>,
    /// `type`: one of `static`, `merge_field`, `execution_time`, `composite`.
    pub type_: Option<WorkflowTaskValueType>,
    /// `value`: an object.
    pub value: Option<WorkflowTaskFieldValue>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `allow_agent_user`: yes or no.
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

/// Workflow task field value.
pub struct WorkflowTaskFieldValue {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `period`: one of `days`, `business_days`, `hours`, `minutes`.
    pub period: Option<WorkflowTaskPeriod>,
    /// `unit`: text.
    pub unit: Option<String>,
    /// `sign`: one of `plus`, `minus`.
    pub sign: Option<WorkflowTaskSign>,
    /// `trigger_field`: text.
    pub trigger_field: Option<String>,
    /// `time`: text.
    pub time: Option<String>,
    /// `notify_type`: text.
    pub notify_type: Option<String>,
    /// `name`: its name.
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

/// Workflow task input, for `workflow_tasks().create`, `workflow_tasks().update`.
pub struct WorkflowTaskInput {
    /// `name`: its name, at the most 255 characters.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `notify`: yes or no.
    pub notify: Option<bool>,
    /// `feature_type`: text.
    pub feature_type: Option<String>,
    /// `field_mappings`: a list, from 1 to 20 values.
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

/// Workflow task update, for `workflow_tasks().update_many`.
pub struct WorkflowTaskUpdate {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 255 characters.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `notify`: yes or no.
    pub notify: Option<bool>,
    /// `feature_type`: text.
    pub feature_type: Option<String>,
    /// `field_mappings`: a list, from 1 to 20 values.
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
    /// Workflow task period.
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
    /// Workflow task sign.
    pub enum WorkflowTaskSign {
        /// `plus`
        Plus = "plus",
        /// `minus`
        Minus = "minus",
    }
}

open_enum! {
    /// Workflow task value type.
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
