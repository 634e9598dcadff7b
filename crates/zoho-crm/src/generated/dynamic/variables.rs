// Written by `cargo xtask codegen` from crm/v8/variables.toml of the catalogue; changes belong there.
//! The operations of `variables` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::variables;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&variables::LIST, |_, body| {
        response(&variables::LIST, body, |check| {
            check.list::<variables::Variable>("variables");
        })
    }),
    Entry::new(&variables::GET, |_, body| {
        response(&variables::GET, body, |check| {
            check.first::<variables::Variable>("variables");
        })
    }),
    Entry::new(&variables::CREATE, |_, body| {
        response(&variables::CREATE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    Entry::new(&variables::UPDATE, |_, body| {
        response(&variables::UPDATE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    Entry::new(&variables::UPDATE_MANY, |_, body| {
        response(&variables::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    Entry::new(&variables::DELETE, |_, body| {
        response(&variables::DELETE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    }),
    Entry::new(&variables::DELETE_MANY, |_, body| {
        response(&variables::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    }),
    Entry::new(&variables::GENERATE_API_NAME, |_, body| {
        response(&variables::GENERATE_API_NAME, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::VariableGenerateApiName>>("variables");
    }),
    Entry::new(&variables::GET_BY_API_NAME, |_, body| {
        response(&variables::GET_BY_API_NAME, body, |check| {
            check.first::<variables::Variable>("variables");
        })
    }),
    Entry::new(&variables::LIST_ASSOCIATIONS, |_, body| {
        response(&variables::LIST_ASSOCIATIONS, body, |check| {
            check.list::<variables::VariableAssociation>("variables_associations");
        })
    }),
    Entry::new(&variables::UPDATE_BY_API_NAME, |_, body| {
        response(&variables::UPDATE_BY_API_NAME, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
];
