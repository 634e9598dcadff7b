//! Pages on single subjects.
//!
//! - [`tls`]: the provider of cryptography, other users of rustls in the program, HTTP/2

#[doc = include_str!("../docs/tls.md")]
pub mod tls {}
