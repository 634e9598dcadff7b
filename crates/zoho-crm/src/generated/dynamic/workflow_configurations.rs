// Written by `cargo xtask codegen` from crm/v8/workflow_configurations.toml of the catalogue; changes belong there.
//! The operations of `workflow_configurations` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::workflow_configurations;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&workflow_configurations::GET, |_, body| {
    response(&workflow_configurations::GET, body, |check| {
        check.member::<workflow_configurations::WorkflowConfiguration>("workflow_configurations");
    })
})];
