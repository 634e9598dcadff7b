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
/// The HTTP layer: its configuration, the error of calls, transports, limits and the rest.
pub use zoho_http as http;
/// The types of the HTTP layer that sign-in and tokens are about.
pub use zoho_http::{
    Clock, DataCenter, DataCenters, Endpoints, Http, ManualClock, Operation, OrganizationId,
    Refusal, SystemClock, Token, TokenError, TokenErrorKind, TokenSource,
};

/// The `redis` crate, whose connections [`RedisStore::from_connection`] takes.
#[cfg(feature = "redis-store")]
pub use redis;
pub use scope::{Scope, ScopeSet, ScopeSource, UnknownScopes};
pub use source::{ConnectionStatus, ConnectionTokens, RefreshPolicy};
// All of them, so that a further store is named in its file, its feature and its conformance test only.
pub use store::*;
#[cfg(feature = "redis-store")]
pub use zoho_http::RedisConnection;

/// The types of other crates that an implementation of [`TokenStore`] needs.
pub use {
    async_trait::async_trait,
    secrecy::{ExposeSecret, SecretString},
};
