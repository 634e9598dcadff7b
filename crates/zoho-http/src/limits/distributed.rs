//! The limiter that processes share: acquires permits from [`SharedLimits`], extends them while calls are in flight,
//! and continues without them while the shared limits do not respond.

use std::future::pending;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot::{self, error::TryRecvError};
use tokio::time::timeout;

use super::concurrency::{Concurrency, Cost};
use super::shared::{
    LimitUpdate, OrgLimiterState, PermitRequest, PermitResponse, SharedLimits, SharedLimitsError,
};
use crate::clock::Clock;

/// The time for which the shared limits are not used after a failure.
const RETRY_INTERVAL: Duration = Duration::from_secs(1);
/// The least time between two warnings.
const WARN_INTERVAL: Duration = Duration::from_secs(60);
/// The timeout of requests that no call waits for: releasing permits, publishing limits.
const BACKGROUND_TIMEOUT: Duration = Duration::from_secs(2);
/// How long a permit is kept for the next call of its process: a little longer than the interval at which the first
/// call of the queue tries again.
const HAND_OVER: Duration = Duration::from_millis(100);

/// The shared limits of an `Http`, and whether they work.
#[derive(Debug)]
pub(crate) struct DistributedLimits {
    shared: Arc<dyn SharedLimits>,
    health: Mutex<Health>,
    /// The id of this process.
    process: u64,
    next_id: AtomicU64,
}

#[derive(Debug, Default)]
struct Health {
    failing: bool,
    retry_at: Duration,
    warn_at: Duration,
}

/// The shared limits of one organisation.
#[derive(Debug)]
pub(super) struct DistributedLimiter {
    limits: Arc<DistributedLimits>,
    key: String,
    handed_over: Arc<HandedOver>,
}

/// The permits of finished calls while others wait. The next call that tries releases them in the same step, so that
/// it need not wait for its own process.
#[derive(Debug, Default)]
struct HandedOver(Mutex<Vec<String>>);

impl HandedOver {
    fn ids(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_all(&self) -> Vec<String> {
        std::mem::take(&mut *self.ids())
    }

    /// Removes `id` and returns whether it was there.
    fn take(&self, id: &str) -> bool {
        let mut ids = self.ids();
        let at = ids.iter().position(|known| known == id);
        at.map(|at| ids.swap_remove(at)).is_some()
    }
}

/// The result of an attempt to acquire shared permits.
#[derive(Debug)]
pub(super) enum Acquired {
    /// The call may start; without a permit if the shared limits do not work.
    Granted(Option<DistributedPermit>),
    Full,
    Limited(LimitUpdate),
}

impl DistributedLimits {
    pub(crate) fn new(shared: Arc<dyn SharedLimits>) -> Self {
        Self {
            shared,
            health: Mutex::default(),
            process: fastrand::u64(..),
            next_id: AtomicU64::new(0),
        }
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns whether to use them now: while they fail, one call in each interval tries.
    fn may_try(&self, now: Duration) -> bool {
        let mut health = self.health();
        if !health.failing {
            return true;
        }
        let due = now >= health.retry_at;
        if due {
            health.retry_at = now.saturating_add(RETRY_INTERVAL);
        }
        due
    }

    fn succeeded(&self) {
        let mut health = self.health();
        if health.failing {
            health.failing = false;
            tracing::info!("the shared limits answer again");
        }
    }

    fn failed(&self, now: Duration, error: &SharedLimitsError) {
        let mut health = self.health();
        if !health.failing || now >= health.warn_at {
            health.warn_at = now.saturating_add(WARN_INTERVAL);
            tracing::warn!(%error, "calls go on within this process's own limits");
        }
        health.failing = true;
        health.retry_at = now.saturating_add(RETRY_INTERVAL);
    }

    fn new_id(&self) -> String {
        let number = self.next_id.fetch_add(1, Ordering::Relaxed);
        format!("{:016x}-{number}", self.process)
    }

    /// Releases permits without waiting for it.
    fn release_in_background(self: &Arc<Self>, key: &str, ids: Vec<String>) {
        if ids.is_empty() {
            return;
        }
        let (limits, key) = (Arc::clone(self), key.to_owned());
        in_background(async move { limits.release(&key, &ids).await });
    }

    async fn release(&self, key: &str, ids: &[String]) {
        match timeout(BACKGROUND_TIMEOUT, self.shared.release(key, ids)).await {
            Ok(Ok(())) => {}
            Ok(Err(e)) => tracing::debug!(error = %e, "permits are released when their lease ends"),
            Err(_) => tracing::debug!("permits are released when their lease ends"),
        }
    }
}

impl DistributedLimiter {
    pub(super) fn new(limits: Arc<DistributedLimits>, key: String) -> Self {
        Self {
            limits,
            key,
            handed_over: Arc::default(),
        }
    }

    /// Begins the acquisition of the permits of a call.
    pub(super) fn begin(&self, cost: Cost, concurrency: &Concurrency) -> Acquisition<'_> {
        let (permits, limit) = concurrency.permits_and_limit(cost);
        let lease = self.limits.shared.lease();
        let mut request = PermitRequest::new(self.key.as_str(), String::new(), permits, lease);
        request.limit = limit;
        request.heavy_limit = concurrency.heavy_limit(cost);
        Acquisition {
            limiter: self,
            request,
        }
    }

    pub(super) fn is_failing(&self) -> bool {
        self.limits.health().failing
    }

    /// Publishes a limit to the other processes without waiting for it.
    pub(super) fn publish(&self, update: LimitUpdate) {
        let (shared, key) = (Arc::clone(&self.limits.shared), self.key.clone());
        in_background(async move {
            if !matches!(
                timeout(BACKGROUND_TIMEOUT, shared.publish(&key, update)).await,
                Ok(Ok(()))
            ) {
                tracing::debug!(?update, "the other processes do not know");
            }
        });
    }

    /// Clears the published limits without waiting for it.
    pub(super) fn clear(&self) {
        let (shared, key) = (Arc::clone(&self.limits.shared), self.key.clone());
        in_background(async move {
            if !matches!(
                timeout(BACKGROUND_TIMEOUT, shared.clear(&key)).await,
                Ok(Ok(()))
            ) {
                tracing::debug!("the other processes still keep to the published limits");
            }
        });
    }

    pub(super) async fn read(&self) -> Result<OrgLimiterState, SharedLimitsError> {
        let read = timeout(BACKGROUND_TIMEOUT, self.limits.shared.read(&self.key)).await;
        read.unwrap_or_else(|_| Err(no_response()))
    }

    /// Keeps the permit of a finished call for the next call of this process if `has_waiting`. It is kept for a short
    /// time only, as that call may wait for something else.
    pub(super) fn hand_over(&self, permit: DistributedPermit, has_waiting: impl FnOnce() -> bool) {
        let mut ids = self.handed_over.ids();
        if has_waiting() {
            ids.push(permit.into_id());
        }
    }

    /// Releases the permits that were kept, as no call waits any more.
    pub(super) fn release_handed_over(&self) {
        let ids = self.handed_over.take_all();
        self.limits.release_in_background(&self.key, ids);
    }
}

/// The acquisition of the permits of a call, tried as often as necessary. A permit that it may have acquired is
/// released on drop.
#[derive(Debug)]
pub(super) struct Acquisition<'a> {
    limiter: &'a DistributedLimiter,
    /// Its id is empty as long as there is nothing to release.
    request: PermitRequest,
}

impl Acquisition<'_> {
    /// Says that the call tries again shortly if it is refused.
    pub(super) fn set_waiting(&mut self) {
        self.request.waits = true;
    }

    pub(super) async fn acquire(&mut self, clock: &dyn Clock, at_most: Duration) -> Acquired {
        let limits = &self.limiter.limits;
        if !limits.may_try(clock.monotonic()) {
            return Acquired::Granted(None);
        }
        if self.request.id.is_empty() {
            self.request.id = limits.new_id();
        }
        self.request.released = self.limiter.handed_over.take_all();
        let patience = limits.shared.patience();
        let response = timeout(patience.min(at_most), limits.shared.acquire(&self.request)).await;
        match response.unwrap_or_else(|_| Err(no_response())) {
            Ok(response) => {
                self.request.released.clear();
                limits.succeeded();
                match response {
                    PermitResponse::Granted => Acquired::Granted(Some(self.granted())),
                    PermitResponse::Full => Acquired::Full,
                    PermitResponse::Paused(wait) => Acquired::Limited(LimitUpdate::Paused(wait)),
                    PermitResponse::Exhausted(wait) => {
                        Acquired::Limited(LimitUpdate::Exhausted(wait))
                    }
                }
            }
            Err(e) => {
                // The failure of a call that has no time to wait says nothing about the shared limits.
                if patience <= at_most {
                    limits.failed(clock.monotonic(), &e);
                }
                let released = std::mem::take(&mut self.request.released);
                limits.release_in_background(&self.limiter.key, released);
                // The permit may have been granted, and is counted once they work again.
                Acquired::Granted(Some(self.granted()))
            }
        }
    }

    /// Extends the permit in a task for as long as the call is in flight.
    fn granted(&mut self) -> DistributedPermit {
        let id = std::mem::take(&mut self.request.id);
        let (end, mut ended) = oneshot::channel();
        let (limits, handed_over) = (
            Arc::clone(&self.limiter.limits),
            Arc::clone(&self.limiter.handed_over),
        );
        let request = PermitRequest {
            id: id.clone(),
            released: Vec::new(),
            ..self.request.clone()
        };
        in_background(async move {
            let interval = request.lease / 3;
            let is_handed_over = loop {
                if let Ok(end) = timeout(interval, &mut ended).await {
                    break end.is_ok();
                }
                let extended = timeout(interval, limits.shared.extend(&request)).await;
                if !matches!(extended, Ok(Ok(()))) {
                    tracing::debug!("the lease of a call in flight is not extended");
                }
                // A call that took it over may have released it before it was extended, which acquired it again.
                if !matches!(ended.try_recv(), Err(TryRecvError::Empty)) {
                    break false;
                }
            };
            if is_handed_over {
                let _ = timeout(HAND_OVER, pending::<()>()).await;
                if !handed_over.take(&request.id) {
                    return;
                }
            }
            limits.release(&request.limiter, &[request.id]).await;
        });
        DistributedPermit { id, end }
    }
}

impl Drop for Acquisition<'_> {
    fn drop(&mut self) {
        let mut ids = std::mem::take(&mut self.request.released);
        if !self.request.id.is_empty() {
            ids.push(std::mem::take(&mut self.request.id));
        }
        self.limiter
            .limits
            .release_in_background(&self.limiter.key, ids);
    }
}

/// The shared permit of a call in flight, released on drop.
#[derive(Debug)]
pub(super) struct DistributedPermit {
    id: String,
    end: oneshot::Sender<()>,
}

impl DistributedPermit {
    /// Leaves the release to the caller, and returns the id.
    fn into_id(self) -> String {
        // If the task is gone, the permit is released or has expired.
        let _ = self.end.send(());
        self.id
    }
}

/// Runs `work` in a task. Without a runtime it is dropped: leases expire.
fn in_background(work: impl Future<Output = ()> + Send + 'static) {
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        runtime.spawn(work);
    }
}

fn no_response() -> SharedLimitsError {
    SharedLimitsError::new("the shared limits do not answer in time")
}

#[cfg(test)]
mod tests;
