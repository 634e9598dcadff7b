//! Connections in the memory of the process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;

use super::{StoreError, TokenStore, refuse_older};
use crate::{Connection, ConnectionId};

/// Keeps connections until the process ends: for tests, demos and short-lived programs.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<BTreeMap<ConnectionId, Connection>>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn kept(&self) -> MutexGuard<'_, BTreeMap<ConnectionId, Connection>> {
        // A map is whole between two calls, whatever panicked in between.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl TokenStore for MemoryStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        Ok(self.kept().get(id).cloned())
    }

    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        let mut kept = self.kept();
        refuse_older(kept.get(id), connection)?;
        kept.insert(id.clone(), connection.clone());
        Ok(())
    }

    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError> {
        self.kept().remove(id);
        Ok(())
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        Ok(self.kept().keys().cloned().collect())
    }
}
