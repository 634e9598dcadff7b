//! A token store that fails on demand, and how the tests change one from outside.

use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use zoho::{Connection, ConnectionId, MemoryStore, TokenStore};
use zoho_auth::{Expected, StoreError};

/// A [`MemoryStore`] whose next saves or loads can be made to fail.
#[derive(Debug, Default)]
pub struct FlakyStore {
    kept: MemoryStore,
    failing_saves: AtomicUsize,
    failing_loads: AtomicUsize,
}

impl FlakyStore {
    /// Makes the next `n` saves fail.
    pub fn fail_saves(&self, n: usize) {
        self.failing_saves.store(n, Ordering::SeqCst);
    }

    /// Makes the next `n` loads fail.
    pub fn fail_loads(&self, n: usize) {
        self.failing_loads.store(n, Ordering::SeqCst);
    }
}

fn take_one(left: &AtomicUsize) -> Result<(), StoreError> {
    let taken = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
    match taken {
        Ok(_) => Err(StoreError::new("the vault of the test is out of order")),
        Err(_) => Ok(()),
    }
}

#[async_trait]
impl TokenStore for FlakyStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        take_one(&self.failing_loads)?;
        self.kept.load(id).await
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        if new.is_some() {
            take_one(&self.failing_saves)?;
        }
        self.kept.compare_and_set(id, expected, new).await
    }
}

/// How the tests change a store from outside.
#[async_trait]
pub trait Seed {
    /// Keeps `connection` where nothing is, or one of a lower generation.
    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError>;

    /// Removes what is there.
    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError>;
}

#[async_trait]
impl<S: TokenStore + ?Sized> Seed for S {
    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        let kept = self.load(id).await?;
        let older = |kept: &Connection| kept.generation() < connection.generation();
        if !kept.as_ref().is_none_or(older) {
            return Err(StoreError::stale());
        }
        self.compare_and_set(id, kept.as_ref().into(), Some(connection))
            .await
    }

    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError> {
        self.compare_and_set(id, Expected::Any, None).await
    }
}
