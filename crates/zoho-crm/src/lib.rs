#![doc = include_str!("../README.md")]

mod client;
mod generated;
mod product;
mod rows;

pub mod mail_config;
pub mod service_preferences;

pub use client::Crm;
pub use generated::*;
pub use rows::{Placed, RowFailure, RowOutcome, RowOutcomes, RowSuccess};
