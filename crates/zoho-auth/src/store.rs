//! Where connections are kept.

#[cfg(feature = "encryption")]
mod encrypted;
mod file;
mod lease;
mod memory;
#[cfg(feature = "redis-store")]
mod redis;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;

use crate::{Connection, ConnectionId};

#[cfg(feature = "redis-store")]
pub use self::redis::RedisStore;
#[cfg(feature = "encryption")]
pub use encrypted::{EncryptedStore, EncryptionKey};
pub use file::FileStore;
pub use lease::Lease;
pub use memory::MemoryStore;

/// Keeps connections. Three methods make a store of your own; the README has one of twenty lines.
///
/// A store is shared by all tasks of a program, and often by many programs. What it keeps is secret:
/// it stands for the user at Zoho until it is revoked.
///
/// Whoever changes a connection loads it, raises its [generation](Connection::generation) and saves it:
/// of two that do so at the same time one is refused, loads anew and decides again.
#[async_trait]
pub trait TokenStore: fmt::Debug + Send + Sync {
    /// The connection kept under `id`, or `None`.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot tell. "Not there" is no error.
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError>;

    /// Keeps `connection` under `id` where nothing is, or one of a lower
    /// [generation](Connection::generation). Where the same generation or a higher one is there, that
    /// stays: a writer who was slow must not undo what came after it. Deciding and writing are one step:
    /// nobody comes between.
    ///
    /// # Errors
    /// [`StoreError::stale`] when the same generation or a higher one is there; any other when the store
    /// fails, and then the old content is still there.
    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError>;

    /// Keeps `connection` in place of one of a lower generation, and only so: where nothing is, somebody
    /// removed it, and it stays removed. Renewals write by this.
    ///
    /// By default a `load` and a `save`: a removal that comes in between is undone. A store of your own
    /// does better where it can decide and write in one step.
    ///
    /// # Errors
    /// [`StoreError::stale`] when nothing is there, or the same generation or a higher one; any other when
    /// the store fails, and then the old content is still there.
    async fn replace(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        match self.load(id).await? {
            Some(_) => self.save(id, connection).await,
            None => Err(StoreError::stale()),
        }
    }

    /// Forgets `id`. Forgetting what is not there succeeds.
    ///
    /// # Errors
    /// [`StoreError`] when the store fails.
    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError>;

    /// Takes the right to renew the tokens of `id` for `ttl`, or gives `None` where another holds it. It
    /// ends by itself, should its holder die.
    ///
    /// A lease saves requests; what keeps a slow holder from undoing a later renewal is `save`. By
    /// default leases hold within the process: a store shared by processes has its own, so that only one
    /// of them asks Zoho.
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
}

/// A store that several own.
#[async_trait]
impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        (**self).load(id).await
    }

    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        (**self).save(id, connection).await
    }

    async fn replace(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        (**self).replace(id, connection).await
    }

    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError> {
        (**self).remove(id).await
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
}

/// What kind of failure a store met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreErrorKind {
    /// The same generation or a higher one is there, or none where one was to be replaced; nothing was
    /// written.
    Stale,
    /// What is kept cannot be read. It is left as it is.
    Corrupt,
    /// The store has no such function.
    Unsupported,
    /// The store cannot be reached, read or written.
    Failed,
}

/// A store could not do what it was asked.
pub struct StoreError {
    kind: StoreErrorKind,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl StoreError {
    /// A failure; `message` says of what and what to do, without any secret.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self::of(StoreErrorKind::Failed, message)
    }

    /// What `save` answers when the same generation or a higher one is there, and `replace` also when
    /// nothing is.
    #[must_use]
    pub fn stale() -> Self {
        Self::of(
            StoreErrorKind::Stale,
            "the token store holds this generation of the connection already, or a newer one, or none \
             to replace",
        )
    }

    /// What `load` answers when the content cannot be read; `place` says where it stands.
    #[must_use]
    pub fn corrupt(place: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self::of(
            StoreErrorKind::Corrupt,
            format!(
                "{place} holds no readable connections ({cause}); it is left as it is: mend or remove it"
            ),
        )
    }

    /// The same with its cause, which must not hold secrets.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    fn of(kind: StoreErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> StoreErrorKind {
        self.kind
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        zoho_http::source_behind(&self.message, self.source.as_deref()?)
    }
}

impl fmt::Debug for StoreError {
    /// The sentence, as `main` prints it; the single parts with `{:#?}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("StoreError")
            .field("kind", &self.kind)
            .field("message", &self.message)
            .field("source", &self.source)
            .finish()
    }
}

/// Whether a connection is refused in place of what is kept.
type Refuse = fn(Option<&Connection>, &Connection) -> Result<(), StoreError>;

/// What every `replace` checks first.
fn refuse_unless_older(kept: Option<&Connection>, new: &Connection) -> Result<(), StoreError> {
    match kept {
        Some(_) => refuse_stale(kept, new),
        None => Err(StoreError::stale()),
    }
}

/// What every `save` checks first.
fn refuse_stale(kept: Option<&Connection>, new: &Connection) -> Result<(), StoreError> {
    match kept {
        Some(kept) if kept.generation() >= new.generation() => Err(StoreError::stale()),
        _ => Ok(()),
    }
}
