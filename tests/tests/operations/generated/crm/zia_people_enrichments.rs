// Written by `cargo xtask codegen` from xtask/catalog/crm/zia_people_enrichments.toml; changes belong there.
//! The calls of `zia_people_enrichments`.

use super::super::super::every::{Case, erase, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::zia_people_enrichments::LIST,
        call: |crm, given| {
            let call: zoho_crm::zia_people_enrichments::ListZiaPeopleEnrichments = crm
                .zia_people_enrichments()
                .list()
                .status(given.query("status"))
                .sort_order(given.query("sort_order"))
                .sort_by(given.query("sort_by"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .count(one::<i64>(given.query("count")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_people_enrichments::GET,
        call: |crm, given| {
            let call: zoho_crm::zia_people_enrichments::GetZiaPeopleEnrichment = crm
                .zia_people_enrichments()
                .get(given.path("zia_people_enrichment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_people_enrichments::CREATE,
        call: |crm, given| {
            let call: zoho_crm::zia_people_enrichments::CreateZiaPeopleEnrichments = crm
                .zia_people_enrichments()
                .create(
                    &given
                        .body::<Vec<zoho_crm::zia_people_enrichments::ZiaPeopleEnrichmentInput>>(),
                    given.query("module"),
                )
                .record_id(given.query("record_id"));
            erase(call.into_call())
        },
    },
];
