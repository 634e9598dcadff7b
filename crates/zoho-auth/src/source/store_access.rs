//! The token store as seen by one connection: bound to its id, with a deadline for each call.

use std::sync::Arc;
use std::time::Duration;

use zoho_http::clock::Clock;
use zoho_http::token::TokenError;

use super::lease::HeldLease;
use super::token_cache::Checkpoint;
use crate::connection::{Connection, ConnectionId};
use crate::error::Error;
use crate::store::{Expected, StoreError, TokenStore, Watch, in_time};

/// Maximum number of tries when other writers come first.
pub(super) const TRIES: u32 = 4;

/// One connection in a token store.
pub(super) struct StoreAccess {
    id: ConnectionId,
    store: Arc<dyn TokenStore>,
    /// The changes that the store reports, if it reports them.
    watch: Option<Watch>,
}

impl StoreAccess {
    pub(super) fn new(id: ConnectionId, store: Arc<dyn TokenStore>) -> Self {
        let watch = store.changes().map(|changes| changes.watch(&id));
        Self { id, store, watch }
    }

    pub(super) fn id(&self) -> &ConnectionId {
        &self.id
    }

    pub(super) fn store(&self) -> &Arc<dyn TokenStore> {
        &self.store
    }

    /// Returns the current time and the number of changes reported so far.
    pub(super) fn checkpoint(&self, clock: &dyn Clock) -> Checkpoint {
        Checkpoint {
            at: clock.now(),
            changes: self.watch.as_ref().map_or(0, Watch::count),
        }
    }

    pub(super) async fn load(&self) -> Result<Option<Connection>, StoreError> {
        in_time(self.store.load(&self.id)).await
    }

    /// Loads the connection. A missing one is an error.
    pub(super) async fn load_connected(&self) -> Result<Connection, Error> {
        let stored = self.load().await?;
        stored.ok_or_else(|| Error::not_connected(&self.id))
    }

    pub(super) async fn compare_and_set(
        &self,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        in_time(self.store.compare_and_set(&self.id, expected, new)).await
    }

    pub(super) async fn try_lease(&self, ttl: Duration) -> Result<Option<HeldLease>, StoreError> {
        let lease = in_time(self.store.try_lease(&self.id, ttl)).await?;
        Ok(lease.map(|lease| HeldLease::new(&self.store, &self.id, lease)))
    }
}

/// Converts a store failure into the error of a token request.
pub(super) fn store_failed(e: StoreError) -> TokenError {
    Error::from(e).into_token_error()
}
