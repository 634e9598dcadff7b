// Written by `cargo xtask codegen` from xtask/catalog/crm/variables.toml; changes belong there.
//! The operations of `variables` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::variables;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&variables::LIST, |_, body| {
        answer(&variables::LIST, body, |check| {
            check.list::<variables::Variable>("variables");
        })
    }),
    Entry::new(&variables::GET, |_, body| {
        answer(&variables::GET, body, |check| {
            check.first::<variables::Variable>("variables");
        })
    }),
    Entry::new(&variables::CREATE, |_, body| {
        answer(&variables::CREATE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    Entry::new(&variables::UPDATE, |_, body| {
        answer(&variables::UPDATE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    Entry::new(&variables::UPDATE_MANY, |_, body| {
        answer(&variables::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    Entry::new(&variables::DELETE, |_, body| {
        answer(&variables::DELETE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    }),
    Entry::new(&variables::DELETE_MANY, |_, body| {
        answer(&variables::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    }),
    Entry::new(&variables::GENERATE_API_NAME, |_, body| {
        answer(&variables::GENERATE_API_NAME, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::VariableGenerateApiName>>("variables");
    }),
    Entry::new(&variables::GET_BY_API_NAME, |_, body| {
        answer(&variables::GET_BY_API_NAME, body, |check| {
            check.first::<variables::Variable>("variables");
        })
    }),
    Entry::new(&variables::LIST_ASSOCIATIONS, |_, body| {
        answer(&variables::LIST_ASSOCIATIONS, body, |check| {
            check.list::<variables::VariableAssociation>("variables_associations");
        })
    }),
    Entry::new(&variables::UPDATE_BY_API_NAME, |_, body| {
        answer(&variables::UPDATE_BY_API_NAME, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
];
