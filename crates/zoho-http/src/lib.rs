#![doc = include_str!("../README.md")]

mod allowance;
pub mod answer;
pub mod body;
mod calls;
mod client;
pub mod clock;
#[cfg(any(feature = "redis-limits", feature = "hyper"))]
mod crypto_provider;
pub mod data_center;
pub mod decode;
pub mod dynamic;
pub mod error;
pub mod external;
pub mod guide;
mod limit;
pub mod middleware;
mod operation;
pub mod page;
pub mod product;
#[cfg(feature = "redis-limits")]
pub mod redis_connection;
mod registry;
mod request;
pub mod retry;
pub mod scope;
mod shared_http;
pub mod token;
pub mod transport;

/// The JSON codec, and the functions that read the body of a response.
pub mod wire {
    pub use crate::decode::{file, first, list, nothing, one};
    pub use zoho_types::json::*;
}

pub use allowance::Allowance;
pub use answer::{Decode, Response};
pub use body::{Body, ByteStream, Multipart, Part, Progress};
pub use client::{Call, CallFuture, Client, Download};
pub use clock::{Clock, ManualClock, SystemClock};
pub use data_center::{
    DataCenter, DataCenters, Endpoints, InvalidEndpoint, UnknownDataCenter, UntrustedHost,
};
pub use error::{Error, ErrorKind, OrganizationChoice, source_behind};
#[cfg(feature = "redis-limits")]
pub use limit::RedisLimits;
pub use limit::{
    Edition, LimitStatus, LimitUpdate, Limits, OrgLimiterState, PermitRequest, PermitResponse,
    SharedLimits, SharedLimitsError, SharedState, UnknownEdition,
};
pub use middleware::{Attempt, AttemptEnd, AttemptStart, Middleware};
pub use operation::Operation;
pub use page::{
    Cursor, InvalidCursor, Items, List, Next, Page, PageInfo, PageResponse, Pages, Paging,
};
pub use product::{ErrorDialect, Fault, Meaning, Product, QueryParameters, Rule};
#[cfg(feature = "redis-limits")]
pub use redis_connection::{
    RedisConnection, RedisConnectionBuilder, RedisConnectionError, RedisLink, RedisNotice,
    RedisScript, RedisSubscription,
};
/// For the crates above this one, which share values by key as the limiter does.
#[doc(hidden)]
pub use registry::Registry;
pub use request::Request;
pub use retry::{Jitter, RetryBudget, RetryPolicy};
pub use scope::scope_covers;
pub use shared_http::{Http, HttpBuilder};
pub use token::{
    InvalidToken, Refusal, StaticToken, Token, TokenError, TokenErrorKind, TokenSource,
};
#[cfg(feature = "hyper")]
pub use transport::HyperTransport;
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;

/// The `redis` crate, of whose types [`RedisConnection`] is made.
#[cfg(feature = "redis-limits")]
pub use redis;
pub use zoho_types::{
    Date, DateTime, DateTimeForm, DateTimeRange, Decimal, DecodeError, ExtraFields, Id,
    InvalidDate, InvalidDecimal, OrganizationId, ParameterValue, UnknownValue, debug_is_display,
    object, open_enum,
};
/// The types of other crates that signatures here are made of.
pub use {
    async_trait::async_trait,
    bytes::Bytes,
    http::{HeaderMap, Method, StatusCode},
    secrecy::{ExposeSecret, SecretString},
    url::Url,
};

pub use transport::{
    BodyStream, ConnectFailure, HttpRequest, Transport, TransportError, TransportErrorKind, Trusted,
};
