// Written by `cargo xtask codegen` from desk/v1/validation_rules.toml of the catalogue; changes belong there.
//! The operations of `validation_rules` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::shared;
use super::super::validation_rules;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&validation_rules::LIST, |_, body| {
        response(&validation_rules::LIST, body, |check| {
            check.list::<validation_rules::ValidationRule>("data");
        })
    }),
    Entry::new(&validation_rules::GET, |_, body| {
        response(&validation_rules::GET, body, |check| {
            check.member::<validation_rules::ValidationRule>("");
        })
    }),
    Entry::new(&validation_rules::CREATE, |_, body| {
        response(&validation_rules::CREATE, body, |check| {
            check.member::<validation_rules::ValidationRule>("");
        })
    })
    .body(|check| {
        check.member::<validation_rules::ValidationRuleInput>("");
    }),
    Entry::new(&validation_rules::UPDATE, |_, body| {
        response(&validation_rules::UPDATE, body, |check| {
            check.member::<validation_rules::ValidationRule>("");
        })
    })
    .body(|check| {
        check.member::<validation_rules::ValidationRuleInput>("");
    }),
    Entry::new(&validation_rules::DELETE, |_, body| {
        nothing(&validation_rules::DELETE, body)
    }),
    Entry::new(&validation_rules::LIST_CRITERIA_FIELDS, |_, body| {
        response(&validation_rules::LIST_CRITERIA_FIELDS, body, |check| {
            check.list::<shared::RuleCriteriaField>("criteriaFields");
        })
    }),
];
