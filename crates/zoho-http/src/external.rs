//! Types and macros of other crates that appear in signatures here.

#[doc(no_inline)]
pub use async_trait::async_trait;
#[doc(no_inline)]
pub use bytes::Bytes;
#[doc(no_inline)]
pub use http::{HeaderMap, Method, StatusCode};
#[doc(no_inline)]
pub use secrecy::{ExposeSecret, SecretString};
#[doc(no_inline)]
pub use url::Url;
#[doc(no_inline)]
pub use zoho_types::{
    DateTime, DateTimeForm, DecodeError, ExtraFields, OrganizationId, ParameterValue,
};

/// The `redis` crate, whose types a [`RedisConnection`](crate::redis_connection::RedisConnection) is made of.
#[cfg(feature = "redis-limits")]
#[doc(no_inline)]
pub use redis;
