//! Token stores.

mod changes;
mod deadline;
#[cfg(feature = "encryption")]
mod encrypted;
pub(crate) mod error;
mod expected;
mod file;
mod lease;
mod memory;
#[cfg(feature = "redis-store")]
mod redis;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;

use crate::connection::{Connection, ConnectionId};

#[cfg(feature = "redis-store")]
pub use self::redis::RedisStore;
pub use changes::Changes;
pub(crate) use changes::Watch;
pub(crate) use deadline::{ThreadClock, in_time, in_time_of};
#[cfg(feature = "encryption")]
pub use encrypted::{EncryptedStore, EncryptionKey, Resealed};
pub use error::{StoreError, StoreErrorKind};
pub use expected::Expected;
pub use file::FileStore;
pub use lease::Lease;
pub use memory::MemoryStore;

/// A store of connections. A custom store implements two methods; the README has one of twenty lines.
///
/// A store is shared by all tasks of a program, and often by many programs. Its content is secret: a connection gives
/// access to the user's data at Zoho until it is revoked.
///
/// Every change is a compare-and-set: a writer loads a connection, raises its [generation](Connection::generation), and
/// replaces the generation that it loaded. Of two concurrent writers one is refused; it loads the connection again and
/// decides again.
#[async_trait]
pub trait TokenStore: fmt::Debug + Send + Sync {
    /// Returns the connection stored under `id`, or `None`.
    ///
    /// # Errors
    /// [`StoreError`] when the store fails. A missing connection is not an error.
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError>;

    /// Stores `new` under `id`, or removes the connection when `new` is `None`, provided that the stored one is
    /// `expected`. Comparison and write are atomic. A store that holds a lock compares with [`Expected::check`]; a
    /// database compares in the `WHERE` clause of its statement.
    ///
    /// Removing a missing connection succeeds if that is expected ([`Expected::Absent`] or [`Expected::Any`]). The
    /// store compares with the stored generation, and ignores that of `new`.
    ///
    /// # Errors
    /// [`StoreError::stale`] when the stored connection is not `expected`; any other error when the store fails, in
    /// which case the old content is unchanged.
    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError>;

    /// Takes the lease on refreshing the tokens of `id` for `ttl`, or returns `None` if another holder has it. The
    /// lease expires on its own if its holder dies.
    ///
    /// A lease saves requests; [`compare_and_set`](Self::compare_and_set) is what prevents a slow holder from undoing a
    /// later refresh. The default implementation covers a single process. A store shared by processes implements its
    /// own, so that only one of them sends a request to Zoho.
    ///
    /// # Errors
    /// [`StoreError`] when the store fails.
    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        lease::local(std::ptr::from_ref(self).addr(), id, ttl)
    }

    /// Releases a lease before it expires. Has no effect on one that has expired or has another holder by now.
    ///
    /// # Errors
    /// [`StoreError`] when the store fails.
    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        lease::release_local(std::ptr::from_ref(self).addr(), id, lease);
        Ok(())
    }

    /// Returns the ids of all connections, in order. A store that cannot list them keeps the default implementation.
    ///
    /// # Errors
    /// [`StoreErrorKind::Unsupported`] by default.
    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        Err(StoreError::of(
            StoreErrorKind::Unsupported,
            "this token store cannot list its connections",
        ))
    }

    /// Returns the hub on which this store reports changed connections, including changes by other processes. Every
    /// process then notices a change immediately. Called for each [`ConnectionTokens`](crate::ConnectionTokens): a
    /// store creates one [`Changes`] and returns clones of it.
    ///
    /// Defaults to `None`: connections in use are then loaded again periodically
    /// ([`RefreshPolicy::look_again`](crate::RefreshPolicy::look_again)).
    fn changes(&self) -> Option<Changes> {
        None
    }
}

/// A shared store.
#[async_trait]
impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        (**self).load(id).await
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        (**self).compare_and_set(id, expected, new).await
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        (**self).try_lease(id, ttl).await
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        (**self).release(id, lease).await
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        (**self).list().await
    }

    fn changes(&self) -> Option<Changes> {
        (**self).changes()
    }
}
