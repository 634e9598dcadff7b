//! A token store that fails when told.

use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use zoho::{Connection, ConnectionId, MemoryStore, TokenStore};
use zoho_auth::StoreError;

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

    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        take_one(&self.failing_saves)?;
        self.kept.save(id, connection).await
    }

    async fn replace(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        take_one(&self.failing_saves)?;
        self.kept.replace(id, connection).await
    }

    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError> {
        self.kept.remove(id).await
    }
}
