// Written by `cargo xtask codegen` from crm/v8/scoring_rules.toml of the catalogue; changes belong there.
//! The operations of `scoring_rules` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};
use zoho_types::json::Json;

use super::super::scoring_rules;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&scoring_rules::LIST, |_, body| {
        response(&scoring_rules::LIST, body, |check| {
            check.list::<scoring_rules::ScoringRule>("scoring_rules");
        })
    }),
    Entry::new(&scoring_rules::GET, |_, body| {
        response(&scoring_rules::GET, body, |check| {
            check.first::<scoring_rules::ScoringRule>("scoring_rules");
        })
    }),
    Entry::new(&scoring_rules::CREATE, |_, body| {
        response(&scoring_rules::CREATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<scoring_rules::ScoringRuleInput>>("scoring_rules");
    }),
    Entry::new(&scoring_rules::UPDATE, |_, body| {
        response(&scoring_rules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<scoring_rules::ScoringRuleInput>>("scoring_rules");
    }),
    Entry::new(&scoring_rules::UPDATE_MANY, |_, body| {
        response(&scoring_rules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<scoring_rules::ScoringRuleInput>>("scoring_rules");
    }),
    Entry::new(&scoring_rules::DELETE, |_, body| {
        response(&scoring_rules::DELETE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    Entry::new(&scoring_rules::DELETE_MANY, |_, body| {
        response(&scoring_rules::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    Entry::new(&scoring_rules::ACTIVATE, |_, body| {
        response(&scoring_rules::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    Entry::new(&scoring_rules::DEACTIVATE, |_, body| {
        response(&scoring_rules::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    Entry::new(&scoring_rules::DUPLICATE, |_, body| {
        response(&scoring_rules::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    Entry::new(&scoring_rules::RUN, |_, body| {
        response(&scoring_rules::RUN, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
];
