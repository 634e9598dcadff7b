// Written by `cargo xtask codegen` from crm/v8/sharing_rules.toml of the catalogue; changes belong there.
//! The operations of `sharing_rules` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::sharing_rules;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&sharing_rules::LIST, |_, body| {
        response(&sharing_rules::LIST, body, |check| {
            check.list::<sharing_rules::SharingRule>("sharing_rules");
        })
    }),
    Entry::new(&sharing_rules::GET, |_, body| {
        response(&sharing_rules::GET, body, |check| {
            check.first::<sharing_rules::SharingRule>("sharing_rules");
        })
    }),
    Entry::new(&sharing_rules::CREATE, |_, body| {
        response(&sharing_rules::CREATE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRule>>("sharing_rules");
    }),
    Entry::new(&sharing_rules::UPDATE, |_, body| {
        response(&sharing_rules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRule>>("sharing_rules");
    }),
    Entry::new(&sharing_rules::UPDATE_MANY, |_, body| {
        response(&sharing_rules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRule>>("sharing_rules");
    }),
    Entry::new(&sharing_rules::DELETE, |_, body| {
        response(&sharing_rules::DELETE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    }),
    Entry::new(&sharing_rules::SEARCH, |_, body| {
        response(&sharing_rules::SEARCH, body, |check| {
            check.list::<sharing_rules::SharingRule>("sharing_rules");
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRuleFilterGroup>>("filters");
    }),
    Entry::new(&sharing_rules::ACTIVATE, |_, body| {
        response(&sharing_rules::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    }),
    Entry::new(&sharing_rules::DEACTIVATE, |_, body| {
        response(&sharing_rules::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    }),
    Entry::new(&sharing_rules::LIST_SUMMARIES, |_, body| {
        response(&sharing_rules::LIST_SUMMARIES, body, |check| {
            check.list::<sharing_rules::SharingRuleSummary>("sharing_rules_summary");
        })
    }),
    Entry::new(&sharing_rules::RUN, |_, body| {
        response(&sharing_rules::RUN, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    }),
    Entry::new(&sharing_rules::SEARCH_SUMMARY, |_, body| {
        response(&sharing_rules::SEARCH_SUMMARY, body, |check| {
            check.list::<sharing_rules::SharingRuleSummary>("sharing_rules_summary");
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRuleFilterGroup>>("filters");
    }),
];
