// Written by `cargo xtask codegen` from crm/v8/territories.toml of the catalogue; changes belong there.
//! The operations of `territories` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};
use zoho_types::json::Json;

use super::super::territories;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&territories::LIST, |_, body| {
        response(&territories::LIST, body, |check| {
            check.list::<territories::Territory>("territories");
        })
    }),
    Entry::new(&territories::GET, |_, body| {
        response(&territories::GET, body, |check| {
            check.first::<territories::Territory>("territories");
        })
    }),
    Entry::new(&territories::CREATE, |_, body| {
        response(&territories::CREATE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<territories::TerritoryInput>>("territories");
    }),
    Entry::new(&territories::UPDATE, |_, body| {
        response(&territories::UPDATE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<territories::TerritoryInput>>("territories");
    }),
    Entry::new(&territories::UPDATE_MANY, |_, body| {
        response(&territories::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<territories::TerritoryInput>>("territories");
    }),
    Entry::new(&territories::DELETE, |_, body| {
        response(&territories::DELETE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
    Entry::new(&territories::DELETE_MANY, |_, body| {
        response(&territories::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
    Entry::new(&territories::COUNT_USERS, |_, body| {
        response(&territories::COUNT_USERS, body, |check| {
            check.list::<territories::TerritoryUserCount>("associated_users_count");
        })
    }),
    Entry::new(&territories::GET_RUN_RULES_JOB, |_, body| {
        response(&territories::GET_RUN_RULES_JOB, body, |check| {
            check.member::<territories::TerritoryRunRulesJob>("scheduled_run_rule_jobs");
        })
    }),
    Entry::new(&territories::LIST_CHILDREN, |_, body| {
        response(&territories::LIST_CHILDREN, body, |check| {
            check.list::<territories::Territory>("territories");
        })
    }),
    Entry::new(&territories::LIST_DELETED_ASSOCIATED, |_, body| {
        response(&territories::LIST_DELETED_ASSOCIATED, body, |check| {
            check.list::<territories::DeletedTerritory>("territories");
        })
    }),
    Entry::new(&territories::RUN_RULES, |_, body| {
        response(&territories::RUN_RULES, body, |check| {
            check.rows(rows::tally(body, "run_rules"));
        })
    })
    .body(|check| {
        check.member::<territories::TerritoryRunRules>("run_rules");
    }),
    Entry::new(&territories::TRANSFER_AND_DELETE, |_, body| {
        response(&territories::TRANSFER_AND_DELETE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("territories");
    }),
    Entry::new(&territories::TRANSFER_AND_DELETE_MANY, |_, body| {
        response(&territories::TRANSFER_AND_DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("territories");
    }),
];
