#![doc = include_str!("../README.md")]

mod accounts;
mod callback;
mod client;
#[cfg(feature = "conformance")]
pub mod conformance;
mod connection;
mod connections;
mod error;
mod events;
mod login;
mod scope;
mod source;
mod store;
mod telemetry;

pub mod guide;
pub mod migration;

pub use accounts::{AccountsClient, DeviceAuthorization, DeviceState, USER_INFO, UserInfo};
pub use client::OAuthClient;
pub use connection::{Connection, ConnectionId, InvalidConnection};
pub use connections::{Connections, KeepAlive, KeepAliveOutcome};
pub use error::{Error, ErrorKind};
pub use events::{Event, EventListener};
pub use login::Login;
/// The `redis` crate, for the connections that [`RedisStore::from_connection`] takes.
#[cfg(feature = "redis-store")]
pub use redis;
pub use scope::{Scope, ScopeSet, ScopeSource, UnknownScopes};
pub use source::{ConnectionStatus, ConnectionTokens, RefreshPolicy};
/// The HTTP layer: configuration, errors of calls, transports, limits.
pub use zoho_http as http;
// A glob, so that a new store is named in its file, its feature and its conformance test only.
pub use store::*;
#[cfg(feature = "redis-store")]
#[doc(no_inline)]
pub use zoho_http::redis_connection::RedisConnection;
// The names of zoho-http that programs need to connect a user.
#[doc(no_inline)]
pub use zoho_http::{
    DataCenter, Http, Operation, Token, TokenSource,
    clock::{Clock, ManualClock, SystemClock},
    data_center::{DataCenters, Endpoints, InvalidEndpoint, UnknownDataCenter, UntrustedHost},
    token::{Refusal, StaticToken, TokenError, TokenErrorKind},
};
#[doc(no_inline)]
pub use zoho_types::OrganizationId;

// For implementing `TokenStore`.
#[doc(no_inline)]
pub use zoho_http::external::{ExposeSecret, SecretString, async_trait};
