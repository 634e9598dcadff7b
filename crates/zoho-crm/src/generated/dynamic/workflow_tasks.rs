// Written by `cargo xtask codegen` from xtask/catalog/crm/workflow_tasks.toml; changes belong there.
//! The operations of `workflow_tasks` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::workflow_tasks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&workflow_tasks::LIST, |_, body| {
        answer(&workflow_tasks::LIST, body, |check| {
            check.list::<workflow_tasks::WorkflowTask>("tasks");
        })
    }),
    Entry::new(&workflow_tasks::GET, |_, body| {
        answer(&workflow_tasks::GET, body, |check| {
            check.first::<workflow_tasks::WorkflowTask>("tasks");
        })
    }),
    Entry::new(&workflow_tasks::CREATE, |_, body| {
        answer(&workflow_tasks::CREATE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskInput>>("tasks");
    }),
    Entry::new(&workflow_tasks::UPDATE, |_, body| {
        answer(&workflow_tasks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskInput>>("tasks");
    }),
    Entry::new(&workflow_tasks::UPDATE_MANY, |_, body| {
        answer(&workflow_tasks::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskUpdate>>("tasks");
    }),
    Entry::new(&workflow_tasks::DELETE, |_, body| {
        answer(&workflow_tasks::DELETE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    }),
    Entry::new(&workflow_tasks::DELETE_MANY, |_, body| {
        answer(&workflow_tasks::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    }),
];
