//! The concurrency limits of one organisation within this process, as semaphores.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Limits;
use crate::operation::Operation;

/// The cost of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cost {
    pub(crate) permits: u32,
    pub(crate) heavy: bool,
}

impl Cost {
    pub(crate) fn of(operation: &Operation) -> Self {
        Self {
            permits: operation.places_taken(),
            heavy: operation.is_heavy(),
        }
    }
}

/// Semaphores that are acquired in the order of the requests.
#[derive(Debug)]
pub(super) struct Concurrency {
    all: Option<Pool>,
    heavy: Option<Pool>,
}

#[derive(Debug)]
struct Pool {
    free: Arc<Semaphore>,
    size: u32,
}

/// Acquired permits, released on drop.
#[derive(Debug)]
pub(super) struct Permits {
    _heavy: Option<OwnedSemaphorePermit>,
    _all: Option<OwnedSemaphorePermit>,
}

impl Pool {
    fn new(size: usize) -> Self {
        const MOST: u32 = 1 << 20;
        let size = u32::try_from(size).unwrap_or(MOST).clamp(1, MOST);
        Self {
            free: Arc::new(Semaphore::new(size as usize)),
            size,
        }
    }

    /// Limits a cost to the size of the pool: a call that costs more would wait forever.
    fn fitting(&self, permits: u32) -> u32 {
        permits.clamp(1, self.size)
    }

    fn try_acquire(&self, permits: u32) -> Option<OwnedSemaphorePermit> {
        let free = Arc::clone(&self.free);
        free.try_acquire_many_owned(self.fitting(permits)).ok()
    }

    async fn acquire(&self, permits: u32) -> Option<OwnedSemaphorePermit> {
        let free = Arc::clone(&self.free);
        // It is never closed.
        free.acquire_many_owned(self.fitting(permits)).await.ok()
    }
}

impl Concurrency {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            all: limits.concurrency.map(Pool::new),
            heavy: limits.heavy.map(Pool::new),
        }
    }

    /// Acquires the permits of a call if they are free.
    pub(super) fn try_acquire(&self, cost: Cost) -> Option<Permits> {
        let heavy = match self.heavy.as_ref().filter(|_| cost.heavy) {
            Some(pool) => Some(pool.try_acquire(1)?),
            None => None,
        };
        let all = match &self.all {
            Some(pool) => Some(pool.try_acquire(cost.permits)?),
            None => None,
        };
        Some(Permits {
            _heavy: heavy,
            _all: all,
        })
    }

    /// Waits for the permits of a call.
    pub(super) async fn acquire(&self, cost: Cost) -> Permits {
        // Acquires the scarcer permit first, so that waiting for it does not hold a normal one.
        let heavy = match self.heavy.as_ref().filter(|_| cost.heavy) {
            Some(pool) => pool.acquire(1).await,
            None => None,
        };
        let all = match &self.all {
            Some(pool) => pool.acquire(cost.permits).await,
            None => None,
        };
        Permits {
            _heavy: heavy,
            _all: all,
        }
    }

    /// Returns the number of permits that a call gets, and the limit.
    pub(super) fn permits_and_limit(&self, cost: Cost) -> (u32, Option<u32>) {
        match &self.all {
            Some(pool) => (pool.fitting(cost.permits), Some(pool.size)),
            None => (cost.permits.max(1), None),
        }
    }

    /// Returns the limit of heavy calls, for a heavy call.
    pub(super) fn heavy_limit(&self, cost: Cost) -> Option<u32> {
        let pool = self.heavy.as_ref().filter(|_| cost.heavy)?;
        Some(pool.size)
    }
}
