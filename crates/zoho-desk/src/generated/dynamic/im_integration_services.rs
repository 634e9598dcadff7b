// Written by `cargo xtask codegen` from xtask/catalog/desk/im_integration_services.toml; changes belong there.
//! The operations of `im_integration_services` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::im_integration_services;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_integration_services::LIST, |_, body| {
        answer(&im_integration_services::LIST, body, |check| {
            check.member::<im_integration_services::AvailableIntegration>("");
        })
    }),
    Entry::new(&im_integration_services::GET, |_, body| {
        answer(&im_integration_services::GET, body, |check| {
            check.member::<im_integration_services::ImIntegrationService>("");
        })
    }),
    Entry::new(&im_integration_services::COMPUTE_OPTIONS, |_, body| {
        answer(&im_integration_services::COMPUTE_OPTIONS, body, |check| {
            check.member::<im_integration_services::ComputedOptions>("");
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ConfigParam>>("configParams");
    }),
];
