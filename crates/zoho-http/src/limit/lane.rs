//! The way of one organisation's calls at one product: who may start, who waits, and what Zoho said.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::select;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::fleet::{Asked, Asking, Fleet, Place};
use super::places::{Load, Places, Taken};
use super::told::{Started, Told, believed};
use super::{Gauge, LaneState, Limits, News, SharedLimitsError, SharedState};
use crate::Clock;

/// A call passes two points: it takes its places, then it starts, as far as Zoho and the other processes
/// let it. At each, those who must wait do so in the order they came.
#[derive(Debug)]
pub(crate) struct Lane {
    places: Places,
    queue: usize,
    waiting: AtomicUsize,
    in_flight: AtomicUsize,
    /// How many calls have been answered, or are over without.
    answers: AtomicU64,
    told: Mutex<Told>,
    /// Zoho said something that may let calls start earlier.
    sooner: Notify,
    /// Where those wait who have their places: the heavy ones apart, so that they hold up no others.
    gates: [Gate; 2],
    fleet: Option<Fleet>,
}

#[derive(Debug, Default)]
struct Gate {
    line: tokio::sync::Mutex<()>,
    standing: AtomicUsize,
}

/// The right to have one call under way. It ends when it is dropped, whatever becomes of the call.
#[derive(Debug)]
pub(crate) struct Permit {
    place: Option<Box<Place>>,
    _taken: Taken,
    call: Started,
    /// Which of the lane's answers its answer is; 0 before it.
    nth: AtomicU64,
    lane: Arc<Lane>,
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
    /// Its time was over before its turn came.
    Late,
}

/// Why a call does not start now.
enum Hold {
    /// Other processes have the places.
    Full,
    Told(Refused),
}

impl Lane {
    pub(super) fn new(limits: &Limits, fleet: Option<Fleet>) -> Self {
        Self {
            places: Places::new(limits),
            queue: limits.queue,
            waiting: AtomicUsize::new(0),
            in_flight: AtomicUsize::new(0),
            answers: AtomicU64::new(0),
            told: Mutex::default(),
            sooner: Notify::new(),
            gates: Default::default(),
            fleet,
        }
    }

    /// A permit where nobody has to be waited for or asked, as for most calls.
    pub(crate) fn at_once(self: &Arc<Self>, now: Duration, load: Load) -> Option<Permit> {
        if self.fleet.is_some() {
            return None;
        }
        let taken = self.places.try_take(load)?;
        if self.gate(load).standing.load(Ordering::Relaxed) > 0 {
            return None;
        }
        let call = self.start(now).ok()?;
        Some(self.permit(call, None, taken))
    }

    /// Waits until the call may start, at most until the monotonic clock shows `until`. What will not be
    /// in time is refused at once.
    pub(crate) async fn in_line(
        self: &Arc<Self>,
        clock: &dyn Clock,
        load: Load,
        until: Duration,
    ) -> Result<Permit, Refused> {
        let left = || until.saturating_sub(clock.monotonic());
        self.in_time(clock, until)?;
        let (taken, waiting) = match self.places.try_take(load) {
            Some(taken) => (taken, None),
            None => {
                let waiting = Waiting::begin(self)?;
                let taken = timeout(left(), self.places.take(load)).await;
                (taken.map_err(|_| Refused::Late)?, Some(waiting))
            }
        };
        let fleet = self.fleet.as_ref();
        let mut asking = fleet.map(|fleet| fleet.asking(load, &self.places));
        let gate = self.gate(load);
        if gate.standing.load(Ordering::Relaxed) == 0
            && let Ok((call, place)) = self.try_start(clock, asking.as_mut(), until).await
        {
            return Ok(self.permit(call, place, taken));
        }
        self.in_time(clock, until)?;
        let _waiting = match waiting {
            Some(waiting) => waiting,
            None => Waiting::begin(self)?,
        };
        let _standing = Counted::begin(&gate.standing);
        let start = timeout(left(), self.start_in_turn(gate, clock, asking, until)).await;
        let (call, place) = start.map_err(|_| Refused::Late)??;
        Ok(self.permit(call, place, taken))
    }

    fn gate(&self, load: Load) -> &Gate {
        &self.gates[usize::from(load.heavy)]
    }

    /// Nothing of what Zoho said keeps a call from starting before `until`.
    fn in_time(&self, clock: &dyn Clock, until: Duration) -> Result<(), Refused> {
        let now = clock.monotonic();
        match self.told().open(now) {
            Err(Refused::Paused(wait)) if wait < until.saturating_sub(now) => Ok(()),
            result => result,
        }
    }

    async fn start_in_turn(
        &self,
        gate: &Gate,
        clock: &dyn Clock,
        mut asking: Option<Asking<'_>>,
        until: Duration,
    ) -> Result<(Started, Option<Place>), Refused> {
        let _first = gate.line.lock().await;
        if let Some(asking) = &mut asking {
            asking.waits();
        }
        loop {
            let sooner = self.sooner.notified();
            let hold = match self.try_start(clock, asking.as_mut(), until).await {
                Ok(started) => return Ok(started),
                Err(hold) => hold,
            };
            let left = until.saturating_sub(clock.monotonic());
            let wait = match hold {
                Hold::Told(Refused::Paused(wait)) if wait < left => wait,
                Hold::Told(refused) => return Err(refused),
                Hold::Full => Duration::from_millis(fastrand::u64(20..80)),
            };
            if wait >= left {
                return Err(Refused::Late);
            }
            select(clock.sleep(wait), pin!(sooner)).await;
        }
    }

    /// Starts the call if Zoho and the other processes let it, and counts it.
    async fn try_start(
        &self,
        clock: &dyn Clock,
        asking: Option<&mut Asking<'_>>,
        until: Duration,
    ) -> Result<(Started, Option<Place>), Hold> {
        let place = match asking {
            None => None,
            Some(asking) => {
                let now = clock.monotonic();
                self.told().open(now).map_err(Hold::Told)?;
                match asking.ask(clock, until.saturating_sub(now)).await {
                    Asked::Go(place) => place,
                    Asked::Full => return Err(Hold::Full),
                    Asked::Told(news) => {
                        self.hear(clock.monotonic(), news);
                        return Err(Hold::Told(match news {
                            News::Paused(wait) => Refused::Paused(wait),
                            News::Exhausted(wait) => Refused::Exhausted(wait),
                        }));
                    }
                }
            }
        };
        let call = self.start(clock.monotonic()).map_err(Hold::Told)?;
        Ok((call, place))
    }

    fn start(&self, now: Duration) -> Result<Started, Refused> {
        let mut told = self.told();
        // Within the lock: not fewer than there were when Zoho's last word was noted.
        told.start(now, self.answers.load(Ordering::Relaxed))
    }

    fn permit(self: &Arc<Self>, call: Started, place: Option<Place>, taken: Taken) -> Permit {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        Permit {
            place: place.map(Box::new),
            _taken: taken,
            call,
            nth: AtomicU64::new(0),
            lane: Arc::clone(self),
        }
    }

    /// What holds until when, as Zoho said it to this process or to another.
    fn hear(&self, now: Duration, news: News) {
        match news {
            News::Paused(wait) => self.told().pause(now, wait),
            News::Exhausted(wait) => self.told().exhaust(now, wait),
        }
    }

    /// Zoho said it to a call of this process.
    pub(crate) fn note(&self, now: Duration, news: News) {
        self.hear(now, news);
        if let Some(fleet) = &self.fleet {
            // For no longer than it is believed here: the others cannot tell a word from its mistake either.
            fleet.tell(match news {
                News::Paused(wait) => News::Paused(believed(wait, false)),
                News::Exhausted(wait) => News::Exhausted(believed(wait, true)),
            });
        }
    }

    /// Forgets what closes the way, here and for the other processes.
    pub(crate) fn reopen(&self) {
        self.told().reopen();
        self.sooner.notify_waiters();
        if let Some(fleet) = &self.fleet {
            fleet.clear();
        }
    }

    /// How the organisation stands, as far as this process knows.
    pub(crate) fn gauge(&self, now: Duration) -> Gauge {
        let told = self.told();
        let window = told.window_at(now);
        Gauge {
            in_flight: self.in_flight.load(Ordering::Relaxed),
            waiting: self.waiting.load(Ordering::Relaxed),
            credits_left: told.credits_left,
            window_left: window.map(|(left, _)| left),
            window_resets_in: window.map(|(_, resets_in)| resets_in),
            paused_for: told.paused_for(now),
            exhausted_for: told.exhausted_for(now),
            shared: match &self.fleet {
                None => SharedState::NotUsed,
                Some(fleet) if fleet.is_failing() => SharedState::Failing,
                Some(_) => SharedState::Working,
            },
        }
    }

    /// How it stands for all processes; `None` where they share nothing.
    pub(crate) async fn shared(&self) -> Option<Result<LaneState, SharedLimitsError>> {
        match &self.fleet {
            Some(fleet) => Some(fleet.read().await),
            None => None,
        }
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Permit {
    pub(crate) fn lane(&self) -> &Lane {
        &self.lane
    }

    /// The answer has begun: Zoho has counted the call, though its body may take a long time yet.
    pub(crate) fn answered(&self) {
        self.nth();
    }

    /// Zoho took the call: what closed the way before it is over, where the call was sent to find that out.
    pub(crate) fn taken(&self) {
        if self.call.is_probe {
            self.lane.reopen();
        }
    }

    fn nth(&self) -> u64 {
        let known = self.nth.load(Ordering::Relaxed);
        if known > 0 {
            return known;
        }
        // Only the call itself has the permit: nobody is faster.
        let nth = self.lane.answers.fetch_add(1, Ordering::Relaxed) + 1;
        self.nth.store(nth, Ordering::Relaxed);
        nth
    }

    /// The answer said how many credits are left.
    pub(crate) fn note_credits(&self, left: u64) {
        self.lane.told().credits_left = Some(left);
    }

    /// The answer said how many calls are left before the window begins anew.
    pub(crate) fn note_window(&self, now: Duration, left: u64, resets_in: Duration) {
        let nth = self.nth();
        let mut told = self.lane.told();
        let closed = told.open(now).is_err();
        told.window(now, self.call, nth, left, resets_in);
        let opens = closed && told.open(now).is_ok();
        drop(told);
        if opens {
            self.lane.sooner.notify_waiters();
        }
        if left == 0
            && let Some(fleet) = &self.lane.fleet
        {
            fleet.tell(News::Paused(believed(resets_in, false)));
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.answered();
        self.lane.in_flight.fetch_sub(1, Ordering::Relaxed);
        if self.call.is_probe {
            self.lane.told().probe_is_over();
            self.lane.sooner.notify_waiters();
        }
        if let (Some(place), Some(fleet)) = (self.place.take(), &self.lane.fleet) {
            // Before the places of this process come back, so that who waits for them finds it.
            fleet.hand_on(*place, || self.lane.waiting.load(Ordering::SeqCst) > 0);
        }
    }
}

/// Counts one as long as it lives.
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

/// One who waits, also when the waiting is given up.
struct Waiting<'a>(&'a Lane);

impl<'a> Waiting<'a> {
    fn begin(lane: &'a Lane) -> Result<Self, Refused> {
        let one_more = |waiting: usize| (waiting < lane.queue).then_some(waiting + 1);
        let count = &lane.waiting;
        match count.fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_more) {
            Ok(_) => Ok(Self(lane)),
            Err(_) => Err(Refused::QueueFull),
        }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let last = self.0.waiting.fetch_sub(1, Ordering::SeqCst) == 1;
        if let Some(fleet) = self.0.fleet.as_ref().filter(|_| last) {
            fleet.let_go();
        }
    }
}

#[cfg(test)]
mod tests;
