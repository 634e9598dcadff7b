//! The scripted server, asked by a client that speaks bytes.

mod breaks;
mod replies;
mod support;
#[cfg(feature = "tls")]
mod tls;
