//! One connection for the first calls of a host.
//!
//! A pool learns that a host supports HTTP/2 when the first connection is established. Calls that start before open one
//! each, with a TLS handshake each. So the first call of a host starts alone until its connection is established, and
//! the others then share that connection. They wait for the connection and not for the first call's response.

mod connector;
mod host;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::clock::Clock;

pub(super) use connector::{Observed, during};
pub(super) use host::Hosts;

/// The number that no leader has: the first one has 1.
const NOBODY: u64 = 0;
/// The time for which the pool keeps an unused connection. After that, the next call is a first one again.
pub(super) const IDLE: Duration = Duration::from_secs(90);
/// The minimum time between two records of a call that passes.
const NOTED_EVERY: Duration = Duration::from_secs(1);
/// The maximum time that a call waits for another's connection before it opens its own.
const PATIENCE: Duration = Duration::from_secs(2);
/// The delay between the connection and the start of the other calls: a call that starts before the pool has it opens
/// another one.
const POOLED_AFTER: Duration = Duration::from_millis(2);

/// The first connection of one host.
pub(super) struct FirstConnection {
    clock: Arc<dyn Clock>,
    /// The time until which calls start without examining the rest, in milliseconds of the clock. Zero while a
    /// connection is waited for.
    open_until: AtomicU64,
    /// Whether a connection is established that the pool does not have until the call that opened it has been polled.
    is_on_its_way: AtomicBool,
    /// The number of connections that were requested.
    asked: AtomicU64,
    /// Whether the last response used HTTP/2, where one connection serves all calls.
    is_shared: AtomicBool,
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Debug)]
struct State {
    stage: Stage,
    since: Duration,
    /// The number of the last leader.
    leader: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// No connection is known, and no call opens one.
    Absent,
    /// The leader opens one.
    Opening,
    /// The leader has opened one.
    Open,
}

/// The next step of a call.
enum Step {
    Start,
    Lead(Leader),
    /// The connection is established, but the pool may not have it before this time has passed.
    StartAfter(Duration),
    /// Another call opens a connection, which is waited for until this time.
    WaitUntil(Duration),
}

impl FirstConnection {
    fn new(clock: Arc<dyn Clock>) -> Arc<Self> {
        Arc::new(Self {
            clock,
            open_until: AtomicU64::new(0),
            is_on_its_way: AtomicBool::new(false),
            asked: AtomicU64::new(0),
            is_shared: AtomicBool::new(false),
            state: Mutex::new(State {
                stage: Stage::Absent,
                since: Duration::ZERO,
                leader: NOBODY,
            }),
            changed: Notify::new(),
        })
    }

    /// Returns whether a call may start without waiting, because a connection was in use recently.
    pub(super) fn is_open(&self) -> bool {
        let until = self.open_until.load(Ordering::Acquire);
        let now = self.clock.monotonic();
        let later = millis(now.saturating_add(IDLE));
        if until <= millis(now) {
            return false;
        }
        if later.saturating_sub(until) >= millis(NOTED_EVERY) {
            // Only from the value seen: it may have been closed meanwhile.
            let (success, failure) = (Ordering::Release, Ordering::Relaxed);
            let _ = self
                .open_until
                .compare_exchange(until, later, success, failure);
        }
        true
    }

    /// Waits until the call may start. Returns a leader if this call opens the connection.
    pub(super) async fn turn(self: &Arc<Self>) -> Option<Leader> {
        let give_up = self.clock.monotonic().saturating_add(PATIENCE);
        loop {
            let mut changed = std::pin::pin!(self.changed.notified());
            // Created before the state is read: a change after that must not be missed.
            changed.as_mut().enable();
            let now = self.clock.monotonic();
            match self.step(now) {
                Step::Start => return None,
                Step::Lead(leader) => return Some(leader),
                Step::StartAfter(wait) => {
                    self.clock.sleep(wait).await;
                }
                Step::WaitUntil(until) => {
                    let wait = until.min(give_up).saturating_sub(now);
                    if wait.is_zero() {
                        return None;
                    }
                    let late = self.clock.sleep(wait);
                    futures_util::future::select(changed, late).await;
                }
            }
        }
    }

    fn step(self: &Arc<Self>, now: Duration) -> Step {
        let mut state = self.lock();
        if self.is_open() {
            return Step::Start;
        }
        let pooled = state.since.saturating_add(POOLED_AFTER);
        match state.stage {
            Stage::Opening => Step::WaitUntil(state.since.saturating_add(PATIENCE)),
            Stage::Open if now < pooled => Step::StartAfter(pooled.saturating_sub(now)),
            Stage::Open if now < state.since.saturating_add(IDLE) => {
                self.keep_open(now);
                Step::Start
            }
            Stage::Absent | Stage::Open => Step::Lead(self.lead(&mut state, now)),
        }
    }

    /// Makes the caller the leader.
    fn lead(self: &Arc<Self>, state: &mut State, now: Duration) -> Leader {
        state.enter(Stage::Opening, now);
        state.leader += 1;
        Leader {
            of: Arc::clone(self),
            number: state.leader,
        }
    }

    /// Records that a connection is being opened. If one used to serve all calls, new calls wait for it.
    fn opening(self: &Arc<Self>) -> Option<Leader> {
        if !self.is_shared.load(Ordering::Relaxed) {
            return None;
        }
        let mut state = self.lock();
        if state.stage == Stage::Opening {
            return None;
        }
        self.open_until.store(0, Ordering::Release);
        Some(self.lead(&mut state, self.clock.monotonic()))
    }

    /// Records that a connection has been opened, within a poll of the call that opened it. The pool receives it in the
    /// rest of that poll, which takes a while on a busy machine.
    fn opened_within_poll(&self) {
        self.is_on_its_way.store(true, Ordering::Release);
    }

    /// Records that a call of this host has been polled.
    fn polled(&self) {
        if self.is_on_its_way.load(Ordering::Acquire) {
            self.is_on_its_way.store(false, Ordering::Release);
            self.opened();
        }
    }

    /// Records that a connection is requested.
    fn is_asked(&self) {
        self.asked.fetch_add(1, Ordering::Release);
    }

    /// Returns the number of connections that were requested, while one is waited for.
    fn asked_while_opening(&self) -> Option<u64> {
        let is_opening = self.open_until.load(Ordering::Acquire) == 0;
        is_opening.then(|| self.asked.load(Ordering::Acquire))
    }

    /// Records that a call has been polled for the first time. If no connection was requested meanwhile, the pool had
    /// one: that of a leader that ended as soon as it was established.
    fn polled_first(&self, asked: u64) {
        if self.asked.load(Ordering::Acquire) == asked {
            self.opened();
        }
    }

    /// Records that a connection has been opened, and that the pool has it.
    fn opened(&self) {
        let mut state = self.lock();
        if state.stage == Stage::Opening {
            state.enter(Stage::Open, self.clock.monotonic());
            drop(state);
            self.changed.notify_waiters();
        }
    }

    /// Records that a response arrived, and whether over HTTP/2.
    pub(super) fn answered(&self, is_shared: bool) {
        if self.is_shared.load(Ordering::Relaxed) != is_shared {
            self.is_shared.store(is_shared, Ordering::Relaxed);
        }
    }

    fn keep_open(&self, now: Duration) {
        let until = millis(now.saturating_add(IDLE));
        self.open_until.store(until, Ordering::Release);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for FirstConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FirstConnection")
            .field("state", &*self.lock())
            .finish_non_exhaustive()
    }
}

/// The call that opens the connection for which others wait. If it is dropped before the connection is known to work,
/// the next call leads.
#[derive(Debug)]
pub(super) struct Leader {
    of: Arc<FirstConnection>,
    number: u64,
}

impl Leader {
    /// Ends leading, whatever happens to the connection.
    fn leave(mut self) {
        self.number = NOBODY;
    }

    /// Records that the call failed, and the connection with it.
    pub(super) fn failed(self) {
        let mut state = self.of.lock();
        if state.leader == self.number && !self.of.is_open() {
            state.stage = Stage::Absent;
        }
        // Dropped next, which notifies the others.
    }

    /// Records that the connection works: the leader's call has its response.
    pub(super) fn served(self) {
        let mut state = self.of.lock();
        if state.leader == self.number && state.stage != Stage::Absent {
            let now = self.of.clock.monotonic();
            state.enter(Stage::Open, now);
            self.of.keep_open(now);
            drop(state);
            self.of.changed.notify_waiters();
        }
    }
}

impl Drop for Leader {
    fn drop(&mut self) {
        let mut state = self.of.lock();
        let pooled = state.since.saturating_add(POOLED_AFTER);
        let is_pooled = state.stage == Stage::Open && self.of.clock.monotonic() >= pooled;
        // Once the pool has the connection, or other calls use it, it does not end with the leader's.
        if state.leader == self.number && !is_pooled && !self.of.is_open() {
            state.stage = Stage::Absent;
            drop(state);
            self.of.changed.notify_waiters();
        }
    }
}

impl State {
    fn enter(&mut self, stage: Stage, now: Duration) {
        self.stage = stage;
        self.since = now;
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
