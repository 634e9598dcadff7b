// Written by `cargo xtask codegen` from crm/v8/global_picklists.toml of the catalogue; changes belong there.
//! The operations of `global_picklists` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};
use zoho_types::json::Json;

use super::super::global_picklists;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&global_picklists::LIST, |_, body| {
        response(&global_picklists::LIST, body, |check| {
            check.list::<global_picklists::GlobalPicklist>("global_picklists");
        })
    }),
    Entry::new(&global_picklists::GET, |_, body| {
        response(&global_picklists::GET, body, |check| {
            check.first::<global_picklists::GlobalPicklist>("global_picklists");
        })
    }),
    Entry::new(&global_picklists::CREATE, |_, body| {
        response(&global_picklists::CREATE, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    })
    .body(|check| {
        check.member::<Vec<global_picklists::GlobalPicklistInput>>("global_picklists");
    }),
    Entry::new(&global_picklists::UPDATE, |_, body| {
        response(&global_picklists::UPDATE, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    })
    .body(|check| {
        check.member::<Vec<global_picklists::GlobalPicklistInput>>("global_picklists");
    }),
    Entry::new(&global_picklists::UPDATE_MANY, |_, body| {
        response(&global_picklists::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    })
    .body(|check| {
        check.member::<Vec<global_picklists::GlobalPicklistInput>>("global_picklists");
    }),
    Entry::new(&global_picklists::DELETE, |_, body| {
        response(&global_picklists::DELETE, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    }),
    Entry::new(&global_picklists::DELETE_MANY, |_, body| {
        response(&global_picklists::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "global_picklists"));
        })
    }),
    Entry::new(&global_picklists::LIST_ASSOCIATIONS, |_, body| {
        response(&global_picklists::LIST_ASSOCIATIONS, body, |check| {
            check.list::<global_picklists::GlobalPicklistAssociation>("associations");
        })
    }),
    Entry::new(&global_picklists::LIST_REPLACED_VALUES, |_, body| {
        response(&global_picklists::LIST_REPLACED_VALUES, body, |check| {
            check.list::<shared::FileUploadOption>("replaced_values");
        })
    }),
    Entry::new(&global_picklists::LIST_VALUE_ASSOCIATIONS, |_, body| {
        response(&global_picklists::LIST_VALUE_ASSOCIATIONS, body, |check| {
            check.list::<global_picklists::PickListValueAssociation>(
                "pick_list_values_associations",
            );
        })
    }),
    Entry::new(&global_picklists::LIST_VALUES_REPLACED_BY_JOB, |_, body| {
        response(
            &global_picklists::LIST_VALUES_REPLACED_BY_JOB,
            body,
            |check| {
                check.list::<global_picklists::ReplacedValue>("replaced_values");
            },
        )
    }),
    Entry::new(&global_picklists::REPLACE_VALUES, |_, body| {
        response(&global_picklists::REPLACE_VALUES, body, |check| {
            check.rows(rows::tally(body, "replace_picklist_values"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("replace_picklist_values");
    }),
];
