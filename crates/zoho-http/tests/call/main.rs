//! A call through the loop: a scripted transport below, a manual clock, no network.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

mod absent;
mod downloads;
mod extremes;
mod limits;
mod line;
mod open_product;
mod pacing;
mod pages;
mod resumed;
mod retries;
mod retry_strategy;
mod support;
mod uploads;
