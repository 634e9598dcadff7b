//! A lease that is given back whatever becomes of its holder.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::store_access::in_time;
use crate::connection::ConnectionId;
use crate::store::{Lease, TokenStore};

/// How long a lease whose holder has ended is tried to be given back.
const LAST_TRY: Duration = Duration::from_secs(2);

/// A lease of ours. Dropped before it was given back, because its task panicked or its runtime ends, it is
/// given back by a thread of its own.
pub(super) struct Held {
    store: Arc<dyn TokenStore>,
    id: ConnectionId,
    lease: Option<Lease>,
}

impl Held {
    pub(super) fn new(store: &Arc<dyn TokenStore>, id: &ConnectionId, lease: Lease) -> Self {
        Self {
            store: Arc::clone(store),
            id: id.clone(),
            lease: Some(lease),
        }
    }

    /// Gives it back.
    pub(super) async fn give_back(mut self) {
        let Some(lease) = &self.lease else {
            return;
        };
        if let Err(e) = in_time(self.store.release(&self.id, lease)).await {
            tracing::debug!(connection = %self.id, error = %e, "the lease was not released and ends by itself");
        }
        self.lease = None;
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let Some(lease) = self.lease.take() else {
            return;
        };
        let (store, id) = (Arc::clone(&self.store), self.id.clone());
        // Not a task: the runtime may be the one that ends.
        let last_try = move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            if let Ok(runtime) = runtime {
                let release =
                    async { tokio::time::timeout(LAST_TRY, store.release(&id, &lease)).await };
                let _ = runtime.block_on(release);
            }
        };
        let thread = thread::Builder::new().name("zoho-lease".to_owned());
        // Where there is no thread it ends by itself.
        let _ = thread.spawn(last_try);
    }
}
