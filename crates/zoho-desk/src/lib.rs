#![doc = include_str!("../README.md")]
// Its links lead to items of the default features.
#![cfg_attr(feature = "common", doc = include_str!("where_to_begin.md"))]

mod client;
mod generated;
mod hooks;

pub mod mail_configurations;
pub mod organizations;
mod response;

pub use client::Desk;
pub use generated::*;

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
