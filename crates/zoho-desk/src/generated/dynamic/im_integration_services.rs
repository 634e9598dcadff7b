// Written by `cargo xtask codegen` from desk/v1/im_integration_services.toml of the catalogue; changes belong there.
//! The operations of `im_integration_services` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::im_integration_services;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_integration_services::LIST, |_, body| {
        response(&im_integration_services::LIST, body, |check| {
            check.member::<im_integration_services::AvailableIntegration>("");
        })
    }),
    Entry::new(&im_integration_services::GET, |_, body| {
        response(&im_integration_services::GET, body, |check| {
            check.member::<im_integration_services::ImIntegrationService>("");
        })
    }),
    Entry::new(&im_integration_services::COMPUTE_OPTIONS, |_, body| {
        response(&im_integration_services::COMPUTE_OPTIONS, body, |check| {
            check.member::<im_integration_services::ComputedOptions>("");
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ConfigParam>>("configParams");
    }),
];
