#![doc = include_str!("../README.md")]

mod client;
mod product;
mod rows;

pub mod mail_config;
pub mod service_preferences;

pub use client::Crm;
pub use rows::{RowFailure, RowOutcome, RowOutcomes, RowSuccess};

use zoho_http::Operation;

/// Every operation of this crate.
pub static OPERATIONS: &[&Operation] = &[
    &mail_config::GET,
    &service_preferences::GET,
    &service_preferences::UPDATE,
];
