// Written by `cargo xtask codegen` from xtask/catalog/crm/workflow_configurations.toml; changes belong there.
//! The operations of `workflow_configurations` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::workflow_configurations;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&workflow_configurations::GET, |_, body| {
    answer(&workflow_configurations::GET, body, |check| {
        check.member::<workflow_configurations::WorkflowConfiguration>("workflow_configurations");
    })
})];
