// Written by `cargo xtask codegen` from xtask/catalog/crm/inventory_conversions.toml; changes belong there.
//! The operations of `inventory_conversions` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::inventory_conversions;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&inventory_conversions::CONVERT, |_, body| {
        answer(&inventory_conversions::CONVERT, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<inventory_conversions::InventoryConversion>>("data");
    }),
    Entry::new(
        &inventory_conversions::GET_MASS_CONVERT_STATUS,
        |_, body| {
            answer(
                &inventory_conversions::GET_MASS_CONVERT_STATUS,
                body,
                |check| {
                    check.member::<inventory_conversions::InventoryMassConversionStatus>("");
                },
            )
        },
    ),
    Entry::new(&inventory_conversions::MASS_CONVERT, |_, body| {
        answer(&inventory_conversions::MASS_CONVERT, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<inventory_conversions::InventoryMassConversion>("");
    }),
];
