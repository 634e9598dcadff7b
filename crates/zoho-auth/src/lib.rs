#![doc = include_str!("../README.md")]

mod accounts;
mod authorization;
mod callback;
mod client;
mod connection;
mod error;
mod events;
mod scope;
mod source;
mod store;

pub use accounts::{Accounts, USER_INFO, UserInfo};
pub use authorization::Authorization;
pub use client::OAuthClient;
pub use connection::{Connection, ConnectionId, InvalidConnection};
pub use error::{Error, ErrorKind};
pub use events::{Event, EventListener};
pub use scope::{ScopeSet, ScopeSource};
pub use source::{ConnectionTokens, Renewal};
#[cfg(feature = "redis-store")]
pub use store::RedisStore;
#[cfg(feature = "encryption")]
pub use store::{EncryptedStore, EncryptionKey};
pub use store::{FileStore, Lease, MemoryStore, StoreError, StoreErrorKind, TokenStore};

/// The secret text type of connections, for stores of one's own.
pub use secrecy::{ExposeSecret, SecretString};
