//! The places of one organisation within this process.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Limits;
use crate::Operation;

/// What a call takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Load {
    pub(crate) places: u32,
    pub(crate) heavy: bool,
}

impl Load {
    pub(crate) fn of(operation: &Operation) -> Self {
        Self {
            places: operation.places_taken(),
            heavy: operation.is_heavy(),
        }
    }
}

/// Places that are taken first come, first served.
#[derive(Debug)]
pub(super) struct Places {
    all: Option<Pool>,
    heavy: Option<Pool>,
}

#[derive(Debug)]
struct Pool {
    free: Arc<Semaphore>,
    size: u32,
}

/// Places taken. They come back when this is dropped.
#[derive(Debug)]
pub(super) struct Taken {
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

    /// One that asks for more than there are would wait for ever: it has all of them.
    fn fitting(&self, places: u32) -> u32 {
        places.clamp(1, self.size)
    }

    fn try_take(&self, places: u32) -> Option<OwnedSemaphorePermit> {
        let free = Arc::clone(&self.free);
        free.try_acquire_many_owned(self.fitting(places)).ok()
    }

    async fn take(&self, places: u32) -> Option<OwnedSemaphorePermit> {
        let free = Arc::clone(&self.free);
        // It is never closed.
        free.acquire_many_owned(self.fitting(places)).await.ok()
    }
}

impl Places {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            all: limits.concurrency.map(Pool::new),
            heavy: limits.heavy.map(Pool::new),
        }
    }

    /// Takes what is wanted where nobody has to be waited for.
    pub(super) fn try_take(&self, load: Load) -> Option<Taken> {
        let heavy = match self.heavy.as_ref().filter(|_| load.heavy) {
            Some(pool) => Some(pool.try_take(1)?),
            None => None,
        };
        let all = match &self.all {
            Some(pool) => Some(pool.try_take(load.places)?),
            None => None,
        };
        Some(Taken {
            _heavy: heavy,
            _all: all,
        })
    }

    /// Waits for what is wanted.
    pub(super) async fn take(&self, load: Load) -> Taken {
        // The rarer place first: who waits for it must not keep another from a common one.
        let heavy = match self.heavy.as_ref().filter(|_| load.heavy) {
            Some(pool) => pool.take(1).await,
            None => None,
        };
        let all = match &self.all {
            Some(pool) => pool.take(load.places).await,
            None => None,
        };
        Taken {
            _heavy: heavy,
            _all: all,
        }
    }

    /// How many places there are for a call that wants so many: those it gets, and all of them.
    pub(super) fn of_all(&self, load: Load) -> (u32, Option<u32>) {
        match &self.all {
            Some(pool) => (pool.fitting(load.places), Some(pool.size)),
            None => (load.places.max(1), None),
        }
    }

    /// How many heavy calls there may be, for a call that is one.
    pub(super) fn of_heavy(&self, load: Load) -> Option<u32> {
        let pool = self.heavy.as_ref().filter(|_| load.heavy)?;
        Some(pool.size)
    }
}
