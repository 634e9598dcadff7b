//! The limiter of one organisation at one product: permits, queues, and the limits that Zoho reported.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::select;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::acquire_error::AcquireError;
use super::concurrency::{Concurrency, Cost, Permits};
use super::distributed::{Acquired, Acquisition, DistributedLimiter, DistributedPermit};
use super::server_limits::{ServerLimits, StartedCall, trusted_for};
use super::shared::{LimitUpdate, OrgLimiterState, SharedLimitsError};
use super::{LimitStatus, Limits, SharedState};
use crate::clock::Clock;

/// Limits the calls of one organisation in two steps: a call acquires permits of this process, then it starts as soon
/// as Zoho and the other processes allow it. Both steps serve calls in order of arrival.
#[derive(Debug)]
pub(crate) struct OrgLimiter {
    concurrency: Concurrency,
    max_waiting: usize,
    waiting: AtomicUsize,
    in_flight: AtomicUsize,
    /// The number of calls with a response, or finished without one.
    responses: AtomicU64,
    server_limits: Mutex<ServerLimits>,
    /// Notified when calls may start earlier than they expected.
    relaxed: Notify,
    /// The queues of calls that have permits and wait to start. Heavy calls have their own, so that they do not block
    /// others.
    queues: [WaitQueue; 2],
    distributed: Option<DistributedLimiter>,
}

#[derive(Debug, Default)]
struct WaitQueue {
    head: tokio::sync::Mutex<()>,
    len: AtomicUsize,
}

/// The right to one call in flight, released on drop.
#[derive(Debug)]
pub(crate) struct Permit {
    distributed: Option<Box<DistributedPermit>>,
    _permits: Permits,
    call: StartedCall,
    /// The position of its response among the limiter's responses; 0 before the response.
    response: AtomicU64,
    limiter: Arc<OrgLimiter>,
}

/// The reason why a call does not start now.
enum NotStarted {
    /// Other processes have the permits.
    Full,
    Limited(AcquireError),
}

impl OrgLimiter {
    pub(super) fn new(limits: &Limits, distributed: Option<DistributedLimiter>) -> Self {
        Self {
            concurrency: Concurrency::new(limits),
            max_waiting: limits.queue,
            waiting: AtomicUsize::new(0),
            in_flight: AtomicUsize::new(0),
            responses: AtomicU64::new(0),
            server_limits: Mutex::default(),
            relaxed: Notify::new(),
            queues: Default::default(),
            distributed,
        }
    }

    /// Returns a permit if there is no need to wait or to ask other processes, as for most calls.
    pub(crate) fn try_acquire(self: &Arc<Self>, now: Duration, cost: Cost) -> Option<Permit> {
        if self.distributed.is_some() {
            return None;
        }
        let permits = self.concurrency.try_acquire(cost)?;
        if self.queue(cost).len.load(Ordering::Relaxed) > 0 {
            return None;
        }
        let call = self.start(now).ok()?;
        Some(self.permit(call, None, permits))
    }

    /// Waits until the call may start, at most until `until` on the monotonic clock. A call that cannot start
    /// before that fails at once.
    pub(crate) async fn acquire(
        self: &Arc<Self>,
        clock: &dyn Clock,
        cost: Cost,
        until: Duration,
    ) -> Result<Permit, AcquireError> {
        let left = || until.saturating_sub(clock.monotonic());
        self.check(clock, until)?;
        let (permits, waiting) = match self.concurrency.try_acquire(cost) {
            Some(permits) => (permits, None),
            None => {
                let waiting = Waiting::begin(self)?;
                let permits = timeout(left(), self.concurrency.acquire(cost)).await;
                let permits = permits.map_err(|_| AcquireError::DeadlineExceeded)?;
                (permits, Some(waiting))
            }
        };
        let distributed = self.distributed.as_ref();
        let mut acquisition = distributed.map(|limiter| limiter.begin(cost, &self.concurrency));
        let queue = self.queue(cost);
        if queue.len.load(Ordering::Relaxed) == 0
            && let Ok((call, distributed)) =
                self.try_start(clock, acquisition.as_mut(), until).await
        {
            return Ok(self.permit(call, distributed, permits));
        }
        self.check(clock, until)?;
        let _waiting = match waiting {
            Some(waiting) => waiting,
            None => Waiting::begin(self)?,
        };
        let _queued = Counted::begin(&queue.len);
        let started = self.start_in_turn(queue, clock, acquisition, until);
        let started = timeout(left(), started).await;
        let (call, distributed) = started.map_err(|_| AcquireError::DeadlineExceeded)??;
        Ok(self.permit(call, distributed, permits))
    }

    fn queue(&self, cost: Cost) -> &WaitQueue {
        &self.queues[usize::from(cost.heavy)]
    }

    /// Returns an error if the limits that Zoho reported keep a call from starting before `until`.
    fn check(&self, clock: &dyn Clock, until: Duration) -> Result<(), AcquireError> {
        let now = clock.monotonic();
        match self.server_limits().check(now) {
            Err(AcquireError::Paused(wait)) if wait < until.saturating_sub(now) => Ok(()),
            result => result,
        }
    }

    async fn start_in_turn(
        &self,
        queue: &WaitQueue,
        clock: &dyn Clock,
        mut acquisition: Option<Acquisition<'_>>,
        until: Duration,
    ) -> Result<(StartedCall, Option<DistributedPermit>), AcquireError> {
        let _head = queue.head.lock().await;
        if let Some(acquisition) = &mut acquisition {
            acquisition.set_waiting();
        }
        loop {
            let relaxed = self.relaxed.notified();
            let not_started = match self.try_start(clock, acquisition.as_mut(), until).await {
                Ok(started) => return Ok(started),
                Err(not_started) => not_started,
            };
            let left = until.saturating_sub(clock.monotonic());
            let wait = match not_started {
                NotStarted::Limited(AcquireError::Paused(wait)) if wait < left => wait,
                NotStarted::Limited(e) => return Err(e),
                NotStarted::Full => Duration::from_millis(fastrand::u64(20..80)),
            };
            if wait >= left {
                return Err(AcquireError::DeadlineExceeded);
            }
            select(clock.sleep(wait), pin!(relaxed)).await;
        }
    }

    /// Starts the call if Zoho and the other processes allow it, and counts it.
    async fn try_start(
        &self,
        clock: &dyn Clock,
        acquisition: Option<&mut Acquisition<'_>>,
        until: Duration,
    ) -> Result<(StartedCall, Option<DistributedPermit>), NotStarted> {
        let distributed = match acquisition {
            None => None,
            Some(acquisition) => {
                let now = clock.monotonic();
                let checked = self.server_limits().check(now);
                checked.map_err(NotStarted::Limited)?;
                match acquisition.acquire(clock, until.saturating_sub(now)).await {
                    Acquired::Granted(permit) => permit,
                    Acquired::Full => return Err(NotStarted::Full),
                    Acquired::Limited(update) => {
                        self.observe(clock.monotonic(), update);
                        return Err(NotStarted::Limited(match update {
                            LimitUpdate::Paused(wait) => AcquireError::Paused(wait),
                            LimitUpdate::Exhausted(wait) => AcquireError::Exhausted(wait),
                        }));
                    }
                }
            }
        };
        let call = self.start(clock.monotonic()).map_err(NotStarted::Limited)?;
        Ok((call, distributed))
    }

    fn start(&self, now: Duration) -> Result<StartedCall, AcquireError> {
        let mut server_limits = self.server_limits();
        // Within the lock: not fewer than when Zoho's last report was observed.
        server_limits.start(now, self.responses.load(Ordering::Relaxed))
    }

    fn permit(
        self: &Arc<Self>,
        call: StartedCall,
        distributed: Option<DistributedPermit>,
        permits: Permits,
    ) -> Permit {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        Permit {
            distributed: distributed.map(Box::new),
            _permits: permits,
            call,
            response: AtomicU64::new(0),
            limiter: Arc::clone(self),
        }
    }

    /// Observes an update that Zoho sent to this process or to another one.
    fn observe(&self, now: Duration, update: LimitUpdate) {
        match update {
            LimitUpdate::Paused(wait) => self.server_limits().pause(now, wait),
            LimitUpdate::Exhausted(wait) => self.server_limits().exhaust(now, wait),
        }
    }

    /// Observes an update that Zoho sent to a call of this process, and publishes it to the others.
    pub(crate) fn observe_and_publish(&self, now: Duration, update: LimitUpdate) {
        self.observe(now, update);
        if let Some(distributed) = &self.distributed {
            // For no longer than it is trusted here: the other processes cannot tell either whether it is a mistake.
            distributed.publish(match update {
                LimitUpdate::Paused(wait) => LimitUpdate::Paused(trusted_for(wait, false)),
                LimitUpdate::Exhausted(wait) => LimitUpdate::Exhausted(trusted_for(wait, true)),
            });
        }
    }

    /// Clears the pauses that Zoho reported, here and for the other processes.
    pub(crate) fn clear_server_limits(&self) {
        self.server_limits().clear();
        self.relaxed.notify_waiters();
        if let Some(distributed) = &self.distributed {
            distributed.clear();
        }
    }

    /// Returns the status of the organisation, as far as this process knows it.
    pub(crate) fn status(&self, now: Duration) -> LimitStatus {
        let server_limits = self.server_limits();
        let window = server_limits.window_at(now);
        LimitStatus {
            in_flight: self.in_flight.load(Ordering::Relaxed),
            waiting: self.waiting.load(Ordering::Relaxed),
            credits_left: server_limits.credits_left,
            window_left: window.map(|(left, _)| left),
            window_resets_in: window.map(|(_, resets_in)| resets_in),
            paused_for: server_limits.paused_for(now),
            exhausted_for: server_limits.exhausted_for(now),
            shared: match &self.distributed {
                None => SharedState::NotUsed,
                Some(distributed) if distributed.is_failing() => SharedState::Failing,
                Some(_) => SharedState::Working,
            },
        }
    }

    /// Returns the state for all processes; `None` if they share no limits.
    pub(crate) async fn shared_state(&self) -> Option<Result<OrgLimiterState, SharedLimitsError>> {
        match &self.distributed {
            Some(distributed) => Some(distributed.read().await),
            None => None,
        }
    }

    fn server_limits(&self) -> MutexGuard<'_, ServerLimits> {
        let limits = &self.server_limits;
        limits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Permit {
    pub(crate) fn limiter(&self) -> &OrgLimiter {
        &self.limiter
    }

    /// Records that the response has begun: Zoho has counted the call, though the body may take a long time to arrive.
    pub(crate) fn responded(&self) {
        self.response_number();
    }

    /// Records that Zoho accepted the call. If it was a probe, the pause that it probed is over.
    pub(crate) fn accepted(&self) {
        if self.call.is_probe {
            self.limiter.clear_server_limits();
        }
    }

    fn response_number(&self) -> u64 {
        let known = self.response.load(Ordering::Relaxed);
        if known > 0 {
            return known;
        }
        // Only the call itself has the permit, so that nothing else sets the number.
        let number = self.limiter.responses.fetch_add(1, Ordering::Relaxed) + 1;
        self.response.store(number, Ordering::Relaxed);
        number
    }

    /// Observes the number of credits left.
    pub(crate) fn observe_credits(&self, left: u64) {
        self.limiter.server_limits().credits_left = Some(left);
    }

    /// Observes the number of calls left in the current window.
    pub(crate) fn observe_window(&self, now: Duration, left: u64, resets_in: Duration) {
        let response = self.response_number();
        let mut server_limits = self.limiter.server_limits();
        let was_closed = server_limits.check(now).is_err();
        server_limits.observe_window(now, self.call, response, left, resets_in);
        let opens = was_closed && server_limits.check(now).is_ok();
        drop(server_limits);
        if opens {
            self.limiter.relaxed.notify_waiters();
        }
        if left == 0
            && let Some(distributed) = &self.limiter.distributed
        {
            distributed.publish(LimitUpdate::Paused(trusted_for(resets_in, false)));
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.responded();
        let limiter = &self.limiter;
        limiter.in_flight.fetch_sub(1, Ordering::Relaxed);
        if self.call.is_probe {
            limiter.server_limits().end_probe();
            limiter.relaxed.notify_waiters();
        }
        if let (Some(permit), Some(distributed)) = (self.distributed.take(), &limiter.distributed) {
            // Before the permits of this process are released, so that a call that waits for them finds it.
            distributed.hand_over(*permit, || limiter.waiting.load(Ordering::SeqCst) > 0);
        }
    }
}

/// Adds one to a counter until it is dropped.
struct Counted<'a>(&'a AtomicUsize);

impl<'a> Counted<'a> {
    fn begin(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Counts a waiting call until it is dropped, also when the wait is cancelled.
struct Waiting<'a>(&'a OrgLimiter);

impl<'a> Waiting<'a> {
    fn begin(limiter: &'a OrgLimiter) -> Result<Self, AcquireError> {
        let one_more = |waiting: usize| (waiting < limiter.max_waiting).then_some(waiting + 1);
        let count = &limiter.waiting;
        match count.fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_more) {
            Ok(_) => Ok(Self(limiter)),
            Err(_) => Err(AcquireError::QueueFull),
        }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let last = self.0.waiting.fetch_sub(1, Ordering::SeqCst) == 1;
        if let Some(distributed) = self.0.distributed.as_ref().filter(|_| last) {
            distributed.release_handed_over();
        }
    }
}

#[cfg(test)]
mod tests;
