//! Connections in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use zoho_http::clock::{Clock, SystemClock};

use super::lease::Leases;
use super::{Expected, Lease, StoreError, TokenStore};
use crate::connection::{Connection, ConnectionId};

/// A store that keeps connections in memory, for tests, demos and short-lived programs.
#[derive(Debug)]
pub struct MemoryStore {
    kept: Mutex<BTreeMap<ConnectionId, Connection>>,
    leases: Mutex<Leases<ConnectionId>>,
    clock: Arc<dyn Clock>,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::with_clock(Arc::new(SystemClock::new()))
    }
}

impl MemoryStore {
    /// Creates an empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates an empty store whose leases expire by `clock`.
    #[must_use]
    pub fn with_clock(clock: Arc<dyn Clock>) -> Self {
        Self {
            kept: Mutex::default(),
            leases: Mutex::default(),
            clock,
        }
    }

    fn leases(&self) -> MutexGuard<'_, Leases<ConnectionId>> {
        self.leases.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kept(&self) -> MutexGuard<'_, BTreeMap<ConnectionId, Connection>> {
        // The map is consistent between two calls, so a panic does no harm.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl TokenStore for MemoryStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        Ok(self.kept().get(id).cloned())
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        let mut kept = self.kept();
        expected.check(kept.get(id).map(Connection::generation))?;
        match new {
            Some(new) => kept.insert(id.clone(), new.clone()),
            None => kept.remove(id),
        };
        Ok(())
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        self.leases().take(id.clone(), ttl, self.clock.monotonic())
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        self.leases().give_back(id, lease);
        Ok(())
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        Ok(self.kept().keys().cloned().collect())
    }
}
