// Written by `cargo xtask codegen` from xtask/catalog/crm/workflow_tasks.toml; changes belong there.
//! The calls of `workflow_tasks`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::workflow_tasks::LIST,
        call: |crm, given| {
            let call: zoho_crm::workflow_tasks::ListWorkflowTasks = crm
                .workflow_tasks()
                .list()
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .module(given.query("module"))
                .feature_type(given.query("feature_type"))
                .filter(given.query("filter"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::GET,
        call: |crm, given| {
            let call: zoho_crm::workflow_tasks::GetWorkflowTask =
                crm.workflow_tasks().get(given.path("task_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::CREATE,
        call: |crm, given| {
            let call: zoho_crm::workflow_tasks::CreateWorkflowTasks = crm
                .workflow_tasks()
                .create(&given.body::<Vec<zoho_crm::workflow_tasks::WorkflowTaskInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::workflow_tasks::UpdateWorkflowTask = crm.workflow_tasks().update(
                given.path("task_id"),
                &given.body::<zoho_crm::workflow_tasks::WorkflowTaskInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::workflow_tasks::UpdateManyWorkflowTasks = crm
                .workflow_tasks()
                .update_many(&given.body::<Vec<zoho_crm::workflow_tasks::WorkflowTaskUpdate>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::DELETE,
        call: |crm, given| {
            let call: zoho_crm::workflow_tasks::DeleteWorkflowTask =
                crm.workflow_tasks().delete(given.path("task_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::workflow_tasks::DeleteManyWorkflowTasks = crm
                .workflow_tasks()
                .delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
];
