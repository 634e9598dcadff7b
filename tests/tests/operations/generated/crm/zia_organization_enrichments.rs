// Written by `cargo xtask codegen` from xtask/catalog/crm/zia_organization_enrichments.toml; changes belong there.
//! The calls of `zia_organization_enrichments`.

use super::super::super::every::{Case, erase, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::zia_organization_enrichments::LIST,
        call: |crm, given| {
            let call: zoho_crm::zia_organization_enrichments::ListZiaOrganizationEnrichments = crm
                .zia_organization_enrichments()
                .list()
                .status(given.query("status"))
                .sort_order(given.query("sort_order"))
                .sort_by(given.query("sort_by"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_organization_enrichments::GET,
        call: |crm, given| {
            let call: zoho_crm::zia_organization_enrichments::GetZiaOrganizationEnrichment = crm
                .zia_organization_enrichments()
                .get(given.path("zia_org_enrichment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_organization_enrichments::CREATE,
        call: |crm, given| {
            let call: zoho_crm::zia_organization_enrichments::CreateZiaOrganizationEnrichments =
                crm.zia_organization_enrichments()
                    .create(
                        &given.body::<Vec<
                            zoho_crm::zia_organization_enrichments::ZiaOrganizationEnrichmentInput,
                        >>(),
                        given.query("module"),
                    )
                    .record_id(given.query("record_id"));
            erase(call.into_call())
        },
    },
];
