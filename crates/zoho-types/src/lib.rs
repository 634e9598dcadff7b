#![doc = include_str!("../README.md")]

mod datetime;
mod decimal;
mod enums;
mod error;
mod id;
pub mod json;
mod object;
mod parameter;

pub use datetime::{Date, DateTime, DateTimeForm, DateTimeRange, InvalidDate};
pub use decimal::{Decimal, InvalidDecimal};
pub use enums::UnknownValue;
pub use error::DecodeError;
pub use id::{Id, OrganizationId};
pub use json::ExtraFields;
pub use parameter::ParameterValue;
