//! A made-up product that goes through everything as its folder says it: the catalogue, the generated code,
//! the client, the simulator and the command line. Nothing outside this folder names it.
//!
//! `catalogue` holds its data, `generated` what `cargo xtask codegen tests/tests/third_product/catalogue` makes
//! of them; the gate `codegen` holds it.
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]
#![allow(
    missing_docs,
    unreachable_pub,
    reason = "a product is made as for a crate"
)]

mod client;
mod command_line;
mod data;
#[allow(dead_code, reason = "made as for a crate")]
mod generated;
mod simulated;
mod typed;

pub use client::Things;
#[allow(unused_imports, reason = "made as for a crate")]
pub use generated::*;
