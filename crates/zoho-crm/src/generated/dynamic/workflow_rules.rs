// Written by `cargo xtask codegen` from crm/v8/workflow_rules.toml of the catalogue; changes belong there.
//! The operations of `workflow_rules` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::workflow_rules;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&workflow_rules::LIST, |_, body| {
        response(&workflow_rules::LIST, body, |check| {
            check.list::<workflow_rules::WorkflowRule>("workflow_rules");
        })
    }),
    Entry::new(&workflow_rules::GET, |_, body| {
        response(&workflow_rules::GET, body, |check| {
            check.first::<workflow_rules::WorkflowRule>("workflow_rules");
        })
    }),
    Entry::new(&workflow_rules::CREATE, |_, body| {
        response(&workflow_rules::CREATE, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_rules::WorkflowRuleInput>>("workflow_rules");
    }),
    Entry::new(&workflow_rules::UPDATE, |_, body| {
        response(&workflow_rules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_rules::WorkflowRuleInput>>("workflow_rules");
    }),
    Entry::new(&workflow_rules::UPDATE_MANY, |_, body| {
        response(&workflow_rules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_rules::WorkflowRuleInput>>("workflow_rules");
    }),
    Entry::new(&workflow_rules::DELETE, |_, body| {
        response(&workflow_rules::DELETE, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    }),
    Entry::new(&workflow_rules::DELETE_MANY, |_, body| {
        response(&workflow_rules::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    }),
    Entry::new(&workflow_rules::COUNT, |_, body| {
        response(&workflow_rules::COUNT, body, |check| {
            check.member::<workflow_rules::WorkflowRuleCounts>("rules_count");
        })
    }),
    Entry::new(&workflow_rules::COUNT_ACTIONS, |_, body| {
        response(&workflow_rules::COUNT_ACTIONS, body, |check| {
            check.list::<workflow_rules::WorkflowRuleActions>("workflow_rules");
        })
    }),
    Entry::new(&workflow_rules::COUNT_BY_MODULE, |_, body| {
        response(&workflow_rules::COUNT_BY_MODULE, body, |check| {
            check.list::<workflow_rules::WorkflowModuleCounts>("module_specific_count");
        })
    }),
    Entry::new(&workflow_rules::LIST_USAGE, |_, body| {
        response(&workflow_rules::LIST_USAGE, body, |check| {
            check.list::<workflow_rules::WorkflowRuleUsage>("workflow_rules");
        })
    }),
    Entry::new(&workflow_rules::REORDER, |_, body| {
        response(&workflow_rules::REORDER, body, |check| {
            check.rows(rows::tally(body, "reorder"));
        })
    })
    .body(|check| {
        check.member::<workflow_rules::WorkflowRuleReorder>("reorder");
    }),
];
