// Written by `cargo xtask codegen` from xtask/catalog/crm/workflow_configurations.toml; changes belong there.
//! The calls of `workflow_configurations`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::workflow_configurations::GET,
    call: |crm, given| {
        let call: zoho_crm::workflow_configurations::GetWorkflowConfigurations =
            crm.workflow_configurations().get(given.query("module"));
        erase(call.into_call())
    },
}];
