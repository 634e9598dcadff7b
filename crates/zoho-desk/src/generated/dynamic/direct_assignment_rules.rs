// Written by `cargo xtask codegen` from desk/v1/direct_assignment_rules.toml of the catalogue; changes belong there.
//! The operations of `direct_assignment_rules` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::direct_assignment_rules;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&direct_assignment_rules::LIST, |_, body| {
        response(&direct_assignment_rules::LIST, body, |check| {
            check.list::<direct_assignment_rules::DirectAssignmentRule>("data");
        })
    }),
    Entry::new(&direct_assignment_rules::GET, |_, body| {
        response(&direct_assignment_rules::GET, body, |check| {
            check.member::<direct_assignment_rules::DirectAssignmentRule>("");
        })
    }),
    Entry::new(&direct_assignment_rules::CREATE, |_, body| {
        response(&direct_assignment_rules::CREATE, body, |check| {
            check.member::<direct_assignment_rules::DirectAssignmentRule>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleCreate>("");
    }),
    Entry::new(&direct_assignment_rules::UPDATE, |_, body| {
        response(&direct_assignment_rules::UPDATE, body, |check| {
            check.member::<direct_assignment_rules::DirectAssignmentRule>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleUpdate>("");
    }),
    Entry::new(&direct_assignment_rules::REPLACE, |_, body| {
        response(&direct_assignment_rules::REPLACE, body, |check| {
            check.member::<direct_assignment_rules::DirectAssignmentRule>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleReplace>("");
    }),
    Entry::new(&direct_assignment_rules::CREATE_TARGET, |_, body| {
        response(&direct_assignment_rules::CREATE_TARGET, body, |check| {
            check.member::<direct_assignment_rules::CreatedTarget>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleCreateTarget>("");
    }),
    Entry::new(&direct_assignment_rules::GET_EXECUTION_STATUS, |_, body| {
        response(
            &direct_assignment_rules::GET_EXECUTION_STATUS,
            body,
            |check| {
                check.member::<direct_assignment_rules::DirectAssignmentRuleExecutionStatus>("");
            },
        )
    }),
    Entry::new(&direct_assignment_rules::GET_TARGET, |_, body| {
        response(&direct_assignment_rules::GET_TARGET, body, |check| {
            check.member::<direct_assignment_rules::CreatedTarget>("");
        })
    }),
    Entry::new(&direct_assignment_rules::LIST_CRITERIA_FIELDS, |_, body| {
        response(
            &direct_assignment_rules::LIST_CRITERIA_FIELDS,
            body,
            |check| {
                check.list::<shared::CriteriaField>("criteriaFields");
            },
        )
    }),
    Entry::new(&direct_assignment_rules::REORDER, |_, body| {
        nothing(&direct_assignment_rules::REORDER, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ruleIds");
    }),
    Entry::new(&direct_assignment_rules::REPLACE_TARGET, |_, body| {
        response(&direct_assignment_rules::REPLACE_TARGET, body, |check| {
            check.member::<direct_assignment_rules::CreatedTarget>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleReplaceTarget>("");
    }),
    Entry::new(
        &direct_assignment_rules::UPDATE_EXECUTION_STATUS,
        |_, body| nothing(&direct_assignment_rules::UPDATE_EXECUTION_STATUS, body),
    )
    .body(|check| {
        check.member::<shared::AccountSlaStatus>("status");
    }),
    Entry::new(&direct_assignment_rules::UPDATE_TARGET, |_, body| {
        response(&direct_assignment_rules::UPDATE_TARGET, body, |check| {
            check.member::<direct_assignment_rules::CreatedTarget>("");
        })
    })
    .body(|check| {
        check.member::<direct_assignment_rules::DirectAssignmentRuleUpdateTarget>("");
    }),
];
