#![doc = include_str!("../README.md")]
// Its links lead to what the default features have.
#![cfg_attr(feature = "common", doc = include_str!("where_to_begin.md"))]

#[cfg(feature = "records")]
mod batches;
mod client;
mod criteria;
mod generated;
mod literal;
mod product;
mod record;
mod rows;
#[cfg(feature = "records")]
mod select;

pub mod mail_config;
pub mod service_preferences;

#[cfg(feature = "records")]
pub use batches::{BatchError, Batches};
pub use client::Crm;
pub use criteria::{Criteria, Operand};
pub use generated::*;
pub use literal::{coql_text, coql_value};
pub use rows::{Placed, RowCode, RowFailure, RowOutcome, RowOutcomes, RowSuccess};
#[cfg(feature = "records")]
pub use select::{Rows, Select};
