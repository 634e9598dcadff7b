// Written by `cargo xtask codegen` from crm/v8/workflow_tasks.toml of the catalogue; changes belong there.
//! The operations of `workflow_tasks` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::workflow_tasks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&workflow_tasks::LIST, |_, body| {
        response(&workflow_tasks::LIST, body, |check| {
            check.list::<workflow_tasks::WorkflowTask>("tasks");
        })
    }),
    Entry::new(&workflow_tasks::GET, |_, body| {
        response(&workflow_tasks::GET, body, |check| {
            check.first::<workflow_tasks::WorkflowTask>("tasks");
        })
    }),
    Entry::new(&workflow_tasks::CREATE, |_, body| {
        response(&workflow_tasks::CREATE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskInput>>("tasks");
    }),
    Entry::new(&workflow_tasks::UPDATE, |_, body| {
        response(&workflow_tasks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskInput>>("tasks");
    }),
    Entry::new(&workflow_tasks::UPDATE_MANY, |_, body| {
        response(&workflow_tasks::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskUpdate>>("tasks");
    }),
    Entry::new(&workflow_tasks::DELETE, |_, body| {
        response(&workflow_tasks::DELETE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    }),
    Entry::new(&workflow_tasks::DELETE_MANY, |_, body| {
        response(&workflow_tasks::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    }),
];
