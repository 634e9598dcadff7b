// Written by `cargo xtask codegen` from desk/v1/rule_groups.toml of the catalogue; changes belong there.
//! The operations of `rule_groups` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::json::Json;

use super::super::rule_groups;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&rule_groups::LIST, |_, body| {
        response(&rule_groups::LIST, body, |check| {
            check.list::<rule_groups::RuleGroup>("data");
        })
    }),
    Entry::new(&rule_groups::CREATE, |_, body| {
        response(&rule_groups::CREATE, body, |check| {
            check.member::<rule_groups::RuleGroup>("");
        })
    })
    .body(|check| {
        check.member::<rule_groups::RuleGroupCreate>("");
    }),
    Entry::new(&rule_groups::UPDATE, |_, body| {
        response(&rule_groups::UPDATE, body, |check| {
            check.member::<rule_groups::RuleGroup>("");
        })
    })
    .body(|check| {
        check.member::<rule_groups::RuleGroupUpdate>("");
    }),
    Entry::new(&rule_groups::UPDATE_STATUS, |_, body| {
        nothing(&rule_groups::UPDATE_STATUS, body)
    })
    .body(|check| {
        check.member::<Json>("");
    }),
];
