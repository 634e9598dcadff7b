// Written by `cargo xtask codegen` from crm/v8/assignment_rules.toml of the catalogue; changes belong there.
//! The operations of `assignment_rules` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::assignment_rules;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&assignment_rules::LIST, |_, body| {
        response(&assignment_rules::LIST, body, |check| {
            check.list::<assignment_rules::AssignmentRule>("assignment_rules");
        })
    }),
    Entry::new(&assignment_rules::GET, |_, body| {
        response(&assignment_rules::GET, body, |check| {
            check.first::<assignment_rules::AssignmentRule>("assignment_rules");
        })
    }),
    Entry::new(&assignment_rules::CREATE, |_, body| {
        response(&assignment_rules::CREATE, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleInput>>("assignment_rules");
    }),
    Entry::new(&assignment_rules::UPDATE, |_, body| {
        response(&assignment_rules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleInput>>("assignment_rules");
    }),
    Entry::new(&assignment_rules::DELETE, |_, body| {
        response(&assignment_rules::DELETE, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    }),
    Entry::new(&assignment_rules::COUNT, |_, body| {
        response(&assignment_rules::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&assignment_rules::CLONE_ENTRIES, |_, body| {
        response(&assignment_rules::CLONE_ENTRIES, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleEntryCopies>>("assignment_rules");
    }),
    Entry::new(&assignment_rules::DUPLICATE, |_, body| {
        response(&assignment_rules::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleDuplicate>>("assignment_rules");
    }),
    Entry::new(&assignment_rules::LIST_ASSOCIATIONS, |_, body| {
        response(&assignment_rules::LIST_ASSOCIATIONS, body, |check| {
            check.list::<assignment_rules::AssignmentRuleAssociation>("associations");
        })
    }),
    Entry::new(&assignment_rules::REORDER_ENTRIES, |_, body| {
        response(&assignment_rules::REORDER_ENTRIES, body, |check| {
            check.rows(rows::tally(body, "assignment_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<assignment_rules::AssignmentRuleOrder>>("assignment_rules");
    }),
];
