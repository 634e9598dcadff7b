#![doc = include_str!("../README.md")]

mod datetime;
mod decimal;
mod error;
mod id;
pub mod json;
mod parameter;

pub use datetime::{Date, DateTime, DateTimeForm, DateTimeRange, InvalidDate};
pub use decimal::{Decimal, InvalidDecimal};
pub use error::DecodeError;
pub use id::{Id, OrganizationId};
pub use parameter::ParameterValue;
