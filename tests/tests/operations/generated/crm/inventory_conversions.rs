// Written by `cargo xtask codegen` from xtask/catalog/crm/inventory_conversions.toml; changes belong there.
//! The calls of `inventory_conversions`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::inventory_conversions::CONVERT,
        call: |crm, given| {
            let call: zoho_crm::inventory_conversions::ConvertInventoryConversions =
                crm.inventory_conversions().convert(
                    given.path("module"),
                    given.path("record_id"),
                    &given.body::<zoho_crm::inventory_conversions::InventoryConversion>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::inventory_conversions::GET_MASS_CONVERT_STATUS,
        call: |crm, given| {
            let call: zoho_crm::inventory_conversions::GetInventoryConversionMassConvertStatus =
                crm.inventory_conversions()
                    .get_mass_convert_status(given.path("module"), given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::inventory_conversions::MASS_CONVERT,
        call: |crm, given| {
            let call: zoho_crm::inventory_conversions::MassConvertInventoryConversions =
                crm.inventory_conversions().mass_convert(
                    given.path("module"),
                    &given.body::<zoho_crm::inventory_conversions::InventoryMassConversion>(),
                );
            erase(call.into_call())
        },
    },
];
