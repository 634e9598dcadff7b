//! A lease on refreshing a connection, released even when its holder panics.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::connection::ConnectionId;
use crate::store::{Lease, TokenStore, in_time};

/// Longer than a refresh takes, so that a lease expires early only when its holder has died or hangs.
pub(super) const LEASE_TTL: Duration = Duration::from_secs(15);

/// Average pause between two attempts to take a lease that is held.
const POLL: Duration = Duration::from_millis(100);

/// Deadline for releasing a lease whose holder has ended.
const LAST_TRY: Duration = Duration::from_secs(2);

/// A lease of this process. If it is dropped without a release, because its task panicked or its runtime ends, a thread
/// releases it.
pub(super) struct HeldLease {
    store: Arc<dyn TokenStore>,
    id: ConnectionId,
    lease: Option<Lease>,
}

impl HeldLease {
    pub(super) fn new(store: &Arc<dyn TokenStore>, id: &ConnectionId, lease: Lease) -> Self {
        Self {
            store: Arc::clone(store),
            id: id.clone(),
            lease: Some(lease),
        }
    }

    pub(super) async fn release(mut self) {
        let Some(lease) = &self.lease else {
            return;
        };
        if let Err(e) = in_time(self.store.release(&self.id, lease)).await {
            tracing::debug!(connection = %self.id, error = %e, "the lease was not released and ends by itself");
        }
        self.lease = None;
    }
}

impl Drop for HeldLease {
    fn drop(&mut self) {
        let Some(lease) = self.lease.take() else {
            return;
        };
        let (store, id) = (Arc::clone(&self.store), self.id.clone());
        // Not a task: the runtime may be ending.
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
        // Without a thread, the lease expires on its own.
        let _ = thread.spawn(last_try);
    }
}

/// Returns the pause before the next attempt to take a lease that is held, with jitter.
pub(super) fn poll_interval() -> Duration {
    // Without randomness, the middle of the range.
    let fraction = getrandom::u32().map_or(0.5, |n| f64::from(n) / (f64::from(u32::MAX) + 1.0));
    POLL.mul_f64(0.5 + fraction)
}
