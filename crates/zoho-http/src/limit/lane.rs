//! The limits of one organisation at one product, and how it stands.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::{Gauge, Limits};

#[derive(Debug)]
pub(crate) struct Lane {
    all: Option<Arc<Semaphore>>,
    heavy: Option<Arc<Semaphore>>,
    queue: usize,
    waiting: AtomicUsize,
    in_flight: Arc<AtomicUsize>,
    told: Mutex<Told>,
}

/// What Zoho said, on the monotonic clock.
#[derive(Debug, Default)]
struct Told {
    left: Option<u64>,
    paused_until: Option<Duration>,
    exhausted_until: Option<Duration>,
}

/// The right to have one call under way. It ends when it is dropped, whatever becomes of the call.
#[derive(Debug)]
pub(crate) struct Permit {
    _all: Option<OwnedSemaphorePermit>,
    _heavy: Option<OwnedSemaphorePermit>,
    in_flight: Arc<AtomicUsize>,
}

/// Why a call is not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Too many wait already.
    QueueFull,
    /// The allowance is used up for so long.
    Exhausted(Duration),
    /// Zoho wants no calls for so long.
    Paused(Duration),
}

impl Lane {
    pub(crate) fn new(limits: &Limits) -> Self {
        let semaphore = |permits: usize| Arc::new(Semaphore::new(permits.clamp(1, 1 << 20)));
        Self {
            all: limits.concurrency.map(semaphore),
            heavy: limits.heavy.map(semaphore),
            queue: limits.queue,
            waiting: AtomicUsize::new(0),
            in_flight: Arc::default(),
            told: Mutex::default(),
        }
    }

    /// Whether Zoho takes calls at `now`; what it said before that has passed is forgotten.
    pub(crate) fn open(&self, now: Duration) -> Result<(), Refused> {
        let mut told = self.told();
        told.exhausted_until = told.exhausted_until.filter(|until| now < *until);
        told.paused_until = told.paused_until.filter(|until| now < *until);
        if let Some(until) = told.exhausted_until {
            return Err(Refused::Exhausted(until - now));
        }
        match told.paused_until {
            Some(until) => Err(Refused::Paused(until - now)),
            None => Ok(()),
        }
    }

    /// Waits for a turn, first come, first served.
    pub(crate) async fn enter(&self, heavy: bool) -> Result<Permit, Refused> {
        // The rarer place first: who waits for it must not keep another from a common one.
        let heavy = match self.heavy.as_ref().filter(|_| heavy) {
            Some(places) => Some(self.wait(places).await?),
            None => None,
        };
        let all = match &self.all {
            Some(places) => Some(self.wait(places).await?),
            None => None,
        };
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        Ok(Permit {
            _all: all,
            _heavy: heavy,
            in_flight: Arc::clone(&self.in_flight),
        })
    }

    async fn wait(&self, places: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit, Refused> {
        if let Ok(permit) = Arc::clone(places).try_acquire_owned() {
            return Ok(permit);
        }
        if self.waiting.fetch_add(1, Ordering::Relaxed) >= self.queue {
            self.waiting.fetch_sub(1, Ordering::Relaxed);
            return Err(Refused::QueueFull);
        }
        let _waiting = Waiting(&self.waiting);
        let permit = Arc::clone(places).acquire_owned().await;
        permit.map_err(|_| Refused::QueueFull)
    }

    /// Zoho wants no calls for `wait`.
    pub(crate) fn pause(&self, now: Duration, wait: Duration) {
        let mut told = self.told();
        told.paused_until = told.paused_until.max(Some(now + wait));
    }

    /// The allowance is used up for `wait`.
    pub(crate) fn exhaust(&self, now: Duration, wait: Duration) {
        let mut told = self.told();
        told.exhausted_until = told.exhausted_until.max(Some(now + wait));
    }

    /// Zoho said how much is left.
    pub(crate) fn note_left(&self, left: u64) {
        self.told().left = Some(left);
    }

    pub(crate) fn gauge(&self, now: Duration) -> Gauge {
        let told = self.told();
        let ahead = |until: Option<Duration>| until.and_then(|until| until.checked_sub(now));
        Gauge {
            in_flight: self.in_flight.load(Ordering::Relaxed),
            waiting: self.waiting.load(Ordering::Relaxed),
            left: told.left,
            paused_for: ahead(told.paused_until),
            exhausted_for: ahead(told.exhausted_until),
        }
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Counts one who waits, also when the waiting is given up.
struct Waiting<'a>(&'a AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    fn poll<F: Future>(future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn turns_are_first_come_first_served_and_places_come_back() {
        let lane = Lane::new(&Limits::at_most(1));
        let Poll::Ready(Ok(first)) = poll(pin!(lane.enter(false))) else {
            panic!("a free place")
        };
        let (mut second, mut third) = (pin!(lane.enter(false)), pin!(lane.enter(false)));
        assert!(poll(second.as_mut()).is_pending());
        assert!(poll(third.as_mut()).is_pending());
        assert_eq!(lane.gauge(Duration::ZERO).waiting, 2);
        assert_eq!(lane.gauge(Duration::ZERO).in_flight, 1);
        drop(first);
        assert!(poll(third.as_mut()).is_pending(), "the second is before it");
        let Poll::Ready(Ok(_second)) = poll(second.as_mut()) else {
            panic!("its turn")
        };
        assert_eq!(lane.gauge(Duration::ZERO).waiting, 1);
    }

    #[test]
    fn who_gives_up_waiting_leaves_the_queue() {
        let lane = Lane::new(&Limits {
            queue: 1,
            ..Limits::at_most(1)
        });
        let _held = poll(pin!(lane.enter(false)));
        {
            let mut waits = pin!(lane.enter(false));
            assert!(poll(waits.as_mut()).is_pending());
            let one_too_many = poll(pin!(lane.enter(false)));
            assert!(matches!(one_too_many, Poll::Ready(Err(Refused::QueueFull))));
        }
        assert_eq!(lane.gauge(Duration::ZERO).waiting, 0);
        assert!(
            poll(pin!(lane.enter(false))).is_pending(),
            "there is room again"
        );
    }

    #[test]
    fn heavy_calls_leave_places_to_others() {
        let lane = Lane::new(&Limits {
            concurrency: Some(2),
            heavy: Some(1),
            queue: 10,
        });
        let _heavy = poll(pin!(lane.enter(true)));
        assert!(poll(pin!(lane.enter(true))).is_pending());
        assert!(poll(pin!(lane.enter(false))).is_ready());
    }

    #[test]
    fn what_zoho_said_counts_until_its_time() {
        let lane = Lane::new(&Limits::default());
        let s = Duration::from_secs;
        lane.pause(s(10), s(5));
        lane.pause(s(10), s(1));
        assert_eq!(lane.open(s(11)), Err(Refused::Paused(s(4))));
        lane.exhaust(s(10), s(60));
        assert_eq!(lane.open(s(20)), Err(Refused::Exhausted(s(50))));
        assert_eq!(lane.open(s(70)), Ok(()));
        assert_eq!(lane.gauge(s(70)).exhausted_for, None);
    }
}
