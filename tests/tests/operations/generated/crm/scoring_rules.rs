// Written by `cargo xtask codegen` from xtask/catalog/crm/scoring_rules.toml; changes belong there.
//! The calls of `scoring_rules`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::scoring_rules::LIST,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::ListScoringRules = crm
                .scoring_rules()
                .list()
                .module(given.query("module"))
                .layout_id(given.query("layout_id"))
                .active(one::<bool>(given.query("active")))
                .name(given.query("name"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::GET,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::GetScoringRule = crm
                .scoring_rules()
                .get(given.path("scoring_rule_id"))
                .layout_id(given.query("layout_id"))
                .active(one::<bool>(given.query("active")))
                .name(given.query("name"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::CREATE,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::CreateScoringRules = crm
                .scoring_rules()
                .create(&given.body::<Vec<zoho_crm::scoring_rules::ScoringRuleInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::UpdateScoringRule = crm.scoring_rules().update(
                given.path("scoring_rule_id"),
                &given.body::<zoho_crm::scoring_rules::ScoringRuleInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::UpdateManyScoringRules = crm
                .scoring_rules()
                .update_many(&given.body::<Vec<zoho_crm::scoring_rules::ScoringRuleInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::DELETE,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::DeleteScoringRule =
                crm.scoring_rules().delete(given.path("scoring_rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::DeleteManyScoringRules = crm
                .scoring_rules()
                .delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::ACTIVATE,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::ActivateScoringRule =
                crm.scoring_rules().activate(given.path("scoring_rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::DEACTIVATE,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::DeactivateScoringRule = crm
                .scoring_rules()
                .deactivate(given.path("scoring_rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::DUPLICATE,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::DuplicateScoringRule =
                crm.scoring_rules().duplicate(given.path("scoring_rule_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::RUN,
        call: |crm, given| {
            let call: zoho_crm::scoring_rules::RunScoringRules = crm
                .scoring_rules()
                .run(given.path("module"), &given.body::<serde_json::Value>());
            erase(call.into_call())
        },
    },
];
