//! The handles of many connections: one for each that is in use, a client secret that changes under them,
//! and idle ones kept alive.
#![allow(clippy::unwrap_used, reason = "helpers of tests panic like the tests")]

mod keep_alive;
mod map;
mod rotation;
mod server;
