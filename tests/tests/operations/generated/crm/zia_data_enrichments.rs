// Written by `cargo xtask codegen` from xtask/catalog/crm/zia_data_enrichments.toml; changes belong there.
//! The calls of `zia_data_enrichments`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::zia_data_enrichments::LIST,
        call: |crm, _| {
            let call: zoho_crm::zia_data_enrichments::ListZiaDataEnrichments =
                crm.zia_data_enrichments().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::GET,
        call: |crm, given| {
            let call: zoho_crm::zia_data_enrichments::GetZiaDataEnrichment = crm
                .zia_data_enrichments()
                .get(given.path("data_enrichment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::CREATE,
        call: |crm, given| {
            let call: zoho_crm::zia_data_enrichments::CreateZiaDataEnrichments =
                crm.zia_data_enrichments().create(
                    &given.body::<Vec<zoho_crm::zia_data_enrichments::ZiaDataEnrichmentInput>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::zia_data_enrichments::UpdateZiaDataEnrichment =
                crm.zia_data_enrichments().update(
                    given.path("data_enrichment_id"),
                    &given.body::<zoho_crm::zia_data_enrichments::ZiaDataEnrichmentInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::DELETE,
        call: |crm, given| {
            let call: zoho_crm::zia_data_enrichments::DeleteZiaDataEnrichment = crm
                .zia_data_enrichments()
                .delete(given.path("data_enrichment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::SEND_FEEDBACK,
        call: |crm, given| {
            let call: zoho_crm::zia_data_enrichments::SendZiaDataEnrichmentFeedback = crm
                .zia_data_enrichments()
                .send_feedback(&given.body::<zoho_crm::zia_data_enrichments::ScrapyFeedback>());
            erase(call.into_call())
        },
    },
];
