// Written by `cargo xtask codegen` from crm/v8/inventory_conversions.toml of the catalogue; changes belong there.
//! The operations of `inventory_conversions` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::inventory_conversions;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&inventory_conversions::CONVERT, |_, body| {
        response(&inventory_conversions::CONVERT, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<inventory_conversions::InventoryConversion>>("data");
    }),
    Entry::new(
        &inventory_conversions::GET_MASS_CONVERT_STATUS,
        |_, body| {
            response(
                &inventory_conversions::GET_MASS_CONVERT_STATUS,
                body,
                |check| {
                    check.member::<inventory_conversions::InventoryMassConversionStatus>("");
                },
            )
        },
    ),
    Entry::new(&inventory_conversions::MASS_CONVERT, |_, body| {
        response(&inventory_conversions::MASS_CONVERT, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<inventory_conversions::InventoryMassConversion>("");
    }),
];
