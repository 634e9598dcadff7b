// Written by `cargo xtask codegen` from desk/v1/blueprints.toml of the catalogue; changes belong there.
//! The operations of `blueprints` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::blueprints;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&blueprints::DISCARD_TRANSITION_DRAFT, |_, body| {
        nothing(&blueprints::DISCARD_TRANSITION_DRAFT, body)
    }),
    Entry::new(&blueprints::LIST_CRITERIA_FIELDS, |_, body| {
        response(&blueprints::LIST_CRITERIA_FIELDS, body, |check| {
            check.list::<shared::CriteriaField>("criteriaFields");
        })
    }),
    Entry::new(&blueprints::LIST_FIELDS_TO_CONFIGURE, |_, body| {
        response(&blueprints::LIST_FIELDS_TO_CONFIGURE, body, |check| {
            check.list::<blueprints::BlueprintFieldsToConfigure>("fields");
        })
    }),
    Entry::new(&blueprints::SAVE_TRANSITION_DRAFT, |_, body| {
        response(&blueprints::SAVE_TRANSITION_DRAFT, body, |check| {
            check.member::<blueprints::SavedTransitionDraft>("");
        })
    })
    .body(|check| {
        check.member::<blueprints::TransitionDraft>("");
    }),
];
