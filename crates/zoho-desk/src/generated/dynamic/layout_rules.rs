// Written by `cargo xtask codegen` from desk/v1/layout_rules.toml of the catalogue; changes belong there.
//! The operations of `layout_rules` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::layout_rules;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&layout_rules::LIST, |_, body| {
        response(&layout_rules::LIST, body, |check| {
            check.list::<layout_rules::LayoutRule>("data");
        })
    }),
    Entry::new(&layout_rules::GET, |_, body| {
        response(&layout_rules::GET, body, |check| {
            check.member::<layout_rules::LayoutRule>("");
        })
    }),
    Entry::new(&layout_rules::CREATE, |_, body| {
        response(&layout_rules::CREATE, body, |check| {
            check.member::<layout_rules::LayoutRule>("");
        })
    })
    .body(|check| {
        check.member::<layout_rules::LayoutRuleInput>("");
    }),
    Entry::new(&layout_rules::UPDATE, |_, body| {
        response(&layout_rules::UPDATE, body, |check| {
            check.member::<layout_rules::LayoutRule>("");
        })
    })
    .body(|check| {
        check.member::<layout_rules::LayoutRuleInput>("");
    }),
    Entry::new(&layout_rules::DELETE, |_, body| {
        nothing(&layout_rules::DELETE, body)
    }),
    Entry::new(&layout_rules::LIST_CRITERIA_FIELDS, |_, body| {
        response(&layout_rules::LIST_CRITERIA_FIELDS, body, |check| {
            check.list::<shared::RuleCriteriaField>("criteriaFields");
        })
    }),
];
