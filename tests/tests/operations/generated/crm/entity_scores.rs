// Written by `cargo xtask codegen` from crm/v8/entity_scores.toml of the catalogue; changes belong there.
//! The calls of `entity_scores`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::entity_scores::LIST,
        call: |crm, given| {
            let call: zoho_crm::entity_scores::ListEntityScores = crm
                .entity_scores()
                .list(many::<String>(given.query("fields")))
                .ids(many::<String>(given.query("ids")))
                .sort_by(given.query("sort_by"))
                .sort_order(given.query("sort_order"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .page_token(given.query("page_token"))
                .cvid(given.query("cvid"))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::entity_scores::GET,
        call: |crm, given| {
            let call: zoho_crm::entity_scores::GetEntityScore = crm
                .entity_scores()
                .get(
                    given.path("record_id"),
                    many::<String>(given.query("fields")),
                )
                .cvid(given.query("cvid"));
            erase(call.into_call())
        },
    },
];
