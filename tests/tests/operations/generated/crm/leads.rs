// Written by `cargo xtask codegen` from xtask/catalog/crm/leads.toml; changes belong there.
//! The calls of `leads`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::leads::CONVERT,
        call: |crm, given| {
            let call: zoho_crm::leads::ConvertLead = crm.leads().convert(
                given.path("lead_id"),
                &given.body::<zoho_crm::leads::LeadConversion>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::leads::GET_CONVERSION_OPTIONS,
        call: |crm, given| {
            let call: zoho_crm::leads::GetLeadConversionOptions =
                crm.leads().get_conversion_options(given.path("lead_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::leads::GET_MASS_CONVERT_STATUS,
        call: |crm, given| {
            let call: zoho_crm::leads::GetLeadMassConvertStatus =
                crm.leads().get_mass_convert_status(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::leads::MASS_CONVERT,
        call: |crm, given| {
            let call: zoho_crm::leads::MassConvertLeads = crm
                .leads()
                .mass_convert(&given.body::<zoho_crm::leads::LeadMassConversion>());
            erase(call.into_call())
        },
    },
];
