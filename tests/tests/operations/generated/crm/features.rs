// Written by `cargo xtask codegen` from xtask/catalog/crm/features.toml; changes belong there.
//! The calls of `features`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::features::LIST,
        call: |crm, given| {
            let call: zoho_crm::features::ListFeatures = crm
                .features()
                .list()
                .module(given.query("module"))
                .api_names(many::<String>(given.query("api_names")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::features::GET,
        call: |crm, given| {
            let call: zoho_crm::features::GetFeature = crm
                .features()
                .get(given.path("feature"))
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::features::GET_DATA_ENRICHMENT,
        call: |crm, _| {
            let call: zoho_crm::features::GetFeatureDataEnrichment =
                crm.features().get_data_enrichment();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::features::GET_USER_LICENSES,
        call: |crm, _| {
            let call: zoho_crm::features::GetFeatureUserLicenses =
                crm.features().get_user_licenses();
            erase(call.into_call())
        },
    },
];
