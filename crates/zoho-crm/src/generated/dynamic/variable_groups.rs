// Written by `cargo xtask codegen` from crm/v8/variable_groups.toml of the catalogue; changes belong there.
//! The operations of `variable_groups` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::variable_groups;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&variable_groups::LIST, |_, body| {
        response(&variable_groups::LIST, body, |check| {
            check.list::<variable_groups::VariableGroup>("variable_groups");
        })
    }),
    Entry::new(&variable_groups::GET, |_, body| {
        response(&variable_groups::GET, body, |check| {
            check.first::<variable_groups::VariableGroup>("variable_groups");
        })
    }),
    Entry::new(&variable_groups::UPDATE, |_, body| {
        response(&variable_groups::UPDATE, body, |check| {
            check.rows(rows::tally(body, "variable_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<variable_groups::VariableGroup>>("variable_groups");
    }),
    Entry::new(&variable_groups::UPDATE_MANY, |_, body| {
        response(&variable_groups::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "variable_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<variable_groups::VariableGroup>>("variable_groups");
    }),
    Entry::new(&variable_groups::GET_BY_API_NAME, |_, body| {
        response(&variable_groups::GET_BY_API_NAME, body, |check| {
            check.first::<variable_groups::VariableGroup>("variable_groups");
        })
    }),
];
