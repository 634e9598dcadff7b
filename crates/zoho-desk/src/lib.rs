#![doc = include_str!("../README.md")]
// Its links lead to what the default features have.
#![cfg_attr(feature = "common", doc = include_str!("where_to_begin.md"))]

mod answer;
mod client;
mod generated;
mod product;

pub mod mail_configurations;
pub mod organizations;

pub use client::Desk;
pub use generated::*;
