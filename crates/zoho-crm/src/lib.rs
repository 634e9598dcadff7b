#![doc = include_str!("../README.md")]
// Its links lead to items of the default features.
#![cfg_attr(feature = "common", doc = include_str!("where_to_begin.md"))]

#[cfg(feature = "records")]
mod batches;
mod client;
mod criteria;
mod generated;
mod hooks;
mod literal;
mod record;
mod rows;
#[cfg(feature = "records")]
mod select;

pub mod mail_config;
pub mod service_preferences;

#[cfg(feature = "records")]
pub use batches::{BatchError, Batches};
pub use client::Crm;
pub use criteria::{Criteria, Operand, coql_value};
pub use generated::*;
pub use literal::coql_text;
pub use rows::{Placed, RowCode, RowFailure, RowOutcome, RowOutcomes, RowSuccess};
#[cfg(feature = "records")]
pub use select::{Rows, Select};

// The types of zoho-http and zoho-types that programs name; those crates document them.
#[doc(no_inline)]
pub use zoho_http::{
    Call, CallFuture, Client, DataCenter, Download, Error, ErrorKind, Http, List, Operation, Page,
    Pages, Request, Response, Token, TokenSource,
    body::{Body, Part},
    external::{Bytes, Method},
    page::{Cursor, Items},
    token::StaticToken,
};
#[doc(no_inline)]
pub use zoho_types::{
    Date, DateTime, DateTimeRange, Decimal, DecodeError, ExtraFields, Id, InvalidDate,
    InvalidDecimal, OrganizationId, UnknownValue, json::Json,
};
