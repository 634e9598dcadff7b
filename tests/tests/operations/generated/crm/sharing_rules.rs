// Written by `cargo xtask codegen` from xtask/catalog/crm/sharing_rules.toml; changes belong there.
//! The calls of `sharing_rules`.

use super::super::super::every::{Case, erase, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::sharing_rules::LIST,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::ListSharingRules = crm
                .sharing_rules()
                .list()
                .module(given.query("module"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::GET,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::GetSharingRule = crm
                .sharing_rules()
                .get(given.path("rule_id"))
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::CREATE,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::CreateSharingRules = crm.sharing_rules().create(
                &given.body::<Vec<zoho_crm::sharing_rules::SharingRule>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::UpdateSharingRule = crm.sharing_rules().update(
                given.path("rule_id"),
                &given.body::<zoho_crm::sharing_rules::SharingRule>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::UpdateManySharingRules =
                crm.sharing_rules().update_many(
                    &given.body::<Vec<zoho_crm::sharing_rules::SharingRule>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::DELETE,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::DeleteSharingRule = crm
                .sharing_rules()
                .delete(given.path("rule_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::SEARCH,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::SearchSharingRules = crm
                .sharing_rules()
                .search(&given.body::<Vec<zoho_crm::sharing_rules::SharingRuleFilterGroup>>())
                .module(given.query("module"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::ACTIVATE,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::ActivateSharingRule = crm
                .sharing_rules()
                .activate(given.path("rule_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::DEACTIVATE,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::DeactivateSharingRule = crm
                .sharing_rules()
                .deactivate(given.path("rule_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::LIST_SUMMARIES,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::ListSharingRuleSummaries = crm
                .sharing_rules()
                .list_summaries()
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::RUN,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::RunSharingRules =
                crm.sharing_rules().run(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::SEARCH_SUMMARY,
        call: |crm, given| {
            let call: zoho_crm::sharing_rules::SearchSharingRuleSummary = crm
                .sharing_rules()
                .search_summary(
                    &given.body::<Vec<zoho_crm::sharing_rules::SharingRuleFilterGroup>>(),
                )
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
];
