//! Types and macros of other crates that signatures here are made of.

pub use async_trait::async_trait;
pub use bytes::Bytes;
pub use http::{HeaderMap, Method, StatusCode};
pub use secrecy::{ExposeSecret, SecretString};
pub use url::Url;
pub use zoho_types::{
    DateTime, DateTimeForm, DecodeError, ExtraFields, OrganizationId, ParameterValue,
};

/// The `redis` crate, of whose types a
/// [`RedisConnection`](crate::redis_connection::RedisConnection) is made.
#[cfg(feature = "redis-limits")]
pub use redis;
