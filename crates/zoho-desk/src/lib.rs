#![doc = include_str!("../README.md")]

mod answer;
mod client;
mod generated;
mod product;

pub mod mail_configurations;
pub mod organizations;

pub use client::Desk;
pub use generated::*;
