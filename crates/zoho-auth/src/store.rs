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

/// A store of connections. Two methods make a custom store; the README has one of twenty lines.
///
/// A store is shared by all tasks of a program, and often by many programs. What it keeps is secret:
/// it stands for the user at Zoho until it is revoked.
///
/// Every change is a compare-and-set: a writer loads a connection, raises its
/// [generation](Connection::generation), and puts it in place of the generation that it loaded. Of two
/// writers that do so at the same time one is refused, loads again and decides again.
#[async_trait]
pub trait TokenStore: fmt::Debug + Send + Sync {
    /// Returns the connection kept under `id`, or `None`.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot tell. "Not there" is no error.
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError>;

    /// Keeps `new` under `id`, or removes what is kept there when `new` is `None`, if what is there is
    /// `expected`. Comparing and writing are one step: no other writer comes in between.
    /// [`Expected::check`] compares, for stores that hold a lock meanwhile; a database does it in the
    /// `WHERE` of its statement.
    ///
    /// Removing what is not there succeeds where that is expected ([`Expected::Absent`] or
    /// [`Expected::Any`]). The store compares with the generation that it keeps, and does not look at
    /// that of `new`.
    ///
    /// # Errors
    /// [`StoreError::stale`] when something else is there than `expected`; any other when the store
    /// fails, and then the old content is still there.
    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError>;

    /// Takes the right to refresh the tokens of `id` for `ttl`, or gives `None` where another holds it. It
    /// ends by itself, should its holder die.
    ///
    /// A lease saves requests; what keeps a slow holder from undoing a later refresh is
    /// [`compare_and_set`](Self::compare_and_set). By default leases hold within the process: a store
    /// shared by processes has its own, so that only one of them asks Zoho.
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

    /// Gives a lease back early. One that has ended, or is another's by now, is left alone.
    ///
    /// # Errors
    /// [`StoreError`] when the store fails.
    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        lease::release_local(std::ptr::from_ref(self).addr(), id, lease);
        Ok(())
    }

    /// The ids of all connections, in order. A store that cannot tell leaves this as it is.
    ///
    /// # Errors
    /// [`StoreErrorKind::Unsupported`] unless the store has its own.
    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        Err(StoreError::of(
            StoreErrorKind::Unsupported,
            "this token store cannot list its connections",
        ))
    }

    /// Returns the hub on which this store reports changed connections, also those that other processes changed.
    /// Every process then notices a change at once. Called for each [`ConnectionTokens`](crate::ConnectionTokens): a store makes
    /// one [`Changes`] and returns clones of it.
    ///
    /// By default `None`: connections in use are then loaded again from time to time
    /// ([`RefreshPolicy::look_again`](crate::RefreshPolicy::look_again)).
    fn changes(&self) -> Option<Changes> {
        None
    }
}

/// A store that several own.
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
