#![doc = include_str!("../README.md")]

mod answer;
mod client;
mod product;

pub mod mail_configurations;
pub mod organizations;

pub use client::Desk;

use zoho_http::Operation;

/// Every operation of this crate.
pub static OPERATIONS: &[&Operation] = &[
    &mail_configurations::LIST,
    &mail_configurations::UPDATE,
    &mail_configurations::GET_FOR_DEPARTMENT,
    &mail_configurations::UPDATE_FOR_DEPARTMENT,
    &organizations::LIST,
];
