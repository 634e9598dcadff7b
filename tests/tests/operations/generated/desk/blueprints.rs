// Written by `cargo xtask codegen` from xtask/catalog/desk/blueprints.toml; changes belong there.
//! The calls of `blueprints`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::blueprints::DISCARD_TRANSITION_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::blueprints::DiscardBlueprintTransitionDraft = desk
                .blueprints()
                .discard_transition_draft(given.path("ticket_id"), given.path("transition_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::blueprints::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            let call: zoho_desk::blueprints::ListBlueprintCriteriaFields = desk
                .blueprints()
                .list_criteria_fields(given.query("layoutId"))
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::blueprints::LIST_FIELDS_TO_CONFIGURE,
        call: |desk, given| {
            let call: zoho_desk::blueprints::ListBlueprintFieldsToConfigure = desk
                .blueprints()
                .list_fields_to_configure(given.query("layoutId"))
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::blueprints::SAVE_TRANSITION_DRAFT,
        call: |desk, given| {
            let call: zoho_desk::blueprints::SaveBlueprintTransitionDraft =
                desk.blueprints().save_transition_draft(
                    given.path("ticket_id"),
                    given.path("transition_id"),
                    &given.body::<zoho_desk::blueprints::TransitionDraft>(),
                );
            erase(call.into_call())
        },
    },
];
