//! How a lane uses limits that processes share: it asks, holds places while calls are under way, and
//! goes on alone when it gets no answer.

use std::future::pending;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot::{self, error::TryRecvError};
use tokio::time::timeout;

use super::places::{Load, Places};
use super::{LaneState, News, PlaceAnswer, PlaceRequest, SharedLimits, SharedLimitsError};
use crate::Clock;

/// How long the shared limits are left alone after they failed.
const AGAIN: Duration = Duration::from_secs(1);
/// How often a failure is worth a line in the log.
const WARN: Duration = Duration::from_secs(60);
/// How long what nobody waits for may take: giving places back, telling news.
const BACKGROUND: Duration = Duration::from_secs(2);
/// How long a place is kept for the next call of its own process: a little longer than the one that stands
/// first in line takes to ask again.
const HANDED_ON: Duration = Duration::from_millis(100);

/// The shared limits of an engine.
#[derive(Debug)]
pub(crate) struct Common {
    limits: Arc<dyn SharedLimits>,
    health: Mutex<Health>,
    /// Names this process among those that share.
    process: u64,
    asked: AtomicU64,
}

#[derive(Debug, Default)]
struct Health {
    failing: bool,
    ask_at: Duration,
    warn_at: Duration,
}

/// The shared limits of one lane.
#[derive(Debug)]
pub(super) struct Fleet {
    common: Arc<Common>,
    lane: String,
    ended: Arc<Ended>,
}

/// Places of calls that have ended while others wait: the next to ask gives them back, so that it need not
/// wait for its own process's.
#[derive(Debug, Default)]
struct Ended(Mutex<Vec<String>>);

impl Ended {
    fn list(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_all(&self) -> Vec<String> {
        std::mem::take(&mut *self.list())
    }

    /// Whether it was still there.
    fn take(&self, id: &str) -> bool {
        let mut list = self.list();
        let at = list.iter().position(|ended| ended == id);
        at.map(|at| list.swap_remove(at)).is_some()
    }
}

/// What a call that asks comes to.
#[derive(Debug)]
pub(super) enum Asked {
    /// It may start; without a place where the shared limits cannot be asked.
    Go(Option<Place>),
    Full,
    Told(News),
}

impl Common {
    pub(crate) fn new(limits: Arc<dyn SharedLimits>) -> Self {
        Self {
            limits,
            health: Mutex::default(),
            process: fastrand::u64(..),
            asked: AtomicU64::new(0),
        }
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether to ask at all: while they fail, one call in a while tries.
    fn may_ask(&self, now: Duration) -> bool {
        let mut health = self.health();
        if !health.failing {
            return true;
        }
        let due = now >= health.ask_at;
        if due {
            health.ask_at = now.saturating_add(AGAIN);
        }
        due
    }

    fn answered(&self) {
        let mut health = self.health();
        if health.failing {
            health.failing = false;
            tracing::info!("the shared limits answer again");
        }
    }

    fn failed(&self, now: Duration, error: &SharedLimitsError) {
        let mut health = self.health();
        if !health.failing || now >= health.warn_at {
            health.warn_at = now.saturating_add(WARN);
            tracing::warn!(%error, "calls go on within this process's own limits");
        }
        health.failing = true;
        health.ask_at = now.saturating_add(AGAIN);
    }

    fn new_id(&self) -> String {
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        format!("{:016x}-{number}", self.process)
    }

    /// Gives places back without anybody waiting for it.
    fn give_back(self: &Arc<Self>, lane: &str, ids: Vec<String>) {
        if ids.is_empty() {
            return;
        }
        let (common, lane) = (Arc::clone(self), lane.to_owned());
        in_background(async move { common.given_back(&lane, &ids).await });
    }

    async fn given_back(&self, lane: &str, ids: &[String]) {
        match timeout(BACKGROUND, self.limits.give_back(lane, ids)).await {
            Ok(Ok(())) => {}
            Ok(Err(e)) => tracing::debug!(error = %e, "places come back when their lease ends"),
            Err(_) => tracing::debug!("places come back when their lease ends"),
        }
    }
}

impl Fleet {
    pub(super) fn new(common: Arc<Common>, lane: String) -> Self {
        Self {
            common,
            lane,
            ended: Arc::default(),
        }
    }

    /// A call that is going to ask.
    pub(super) fn asking(&self, load: Load, places: &Places) -> Asking<'_> {
        let (own, limit) = places.of_all(load);
        let lease = self.common.limits.lease();
        let mut request = PlaceRequest::new(self.lane.as_str(), String::new(), own, lease);
        request.limit = limit;
        request.heavy_limit = places.of_heavy(load);
        Asking {
            fleet: self,
            request,
        }
    }

    pub(super) fn is_failing(&self) -> bool {
        self.common.health().failing
    }

    /// Lets the other processes know, without anybody waiting for it.
    pub(super) fn tell(&self, news: News) {
        let (limits, lane) = (Arc::clone(&self.common.limits), self.lane.clone());
        in_background(async move {
            if !matches!(
                timeout(BACKGROUND, limits.tell(&lane, news)).await,
                Ok(Ok(()))
            ) {
                tracing::debug!(?news, "the other processes do not know");
            }
        });
    }

    /// Lets the other processes forget what Zoho said, without anybody waiting for it.
    pub(super) fn clear(&self) {
        let (limits, lane) = (Arc::clone(&self.common.limits), self.lane.clone());
        in_background(async move {
            if !matches!(timeout(BACKGROUND, limits.clear(&lane)).await, Ok(Ok(()))) {
                tracing::debug!("the other processes still keep to what was said");
            }
        });
    }

    pub(super) async fn read(&self) -> Result<LaneState, SharedLimitsError> {
        let read = timeout(BACKGROUND, self.common.limits.read(&self.lane)).await;
        read.unwrap_or_else(|_| Err(silent()))
    }

    /// Keeps the place of a call that has ended for the next to ask, if somebody waits. Not for long: it may be
    /// something else that they wait for.
    pub(super) fn hand_on(&self, place: Place, somebody_waits: impl FnOnce() -> bool) {
        let mut ended = self.ended.list();
        if somebody_waits() {
            ended.push(place.into_id());
        }
    }

    /// Nobody waits any more.
    pub(super) fn let_go(&self) {
        self.common.give_back(&self.lane, self.ended.take_all());
    }
}

/// A call that asks, as often as it must. Whatever it may have got is given back when it is dropped.
#[derive(Debug)]
pub(super) struct Asking<'a> {
    fleet: &'a Fleet,
    /// Its id is empty as long as there is nothing to give back.
    request: PlaceRequest,
}

impl Asking<'_> {
    /// The call asks again shortly when it is refused.
    pub(super) fn waits(&mut self) {
        self.request.waits = true;
    }

    pub(super) async fn ask(&mut self, clock: &dyn Clock, at_most: Duration) -> Asked {
        let common = &self.fleet.common;
        if !common.may_ask(clock.monotonic()) {
            return Asked::Go(None);
        }
        if self.request.id.is_empty() {
            self.request.id = common.new_id();
        }
        self.request.given_back = self.fleet.ended.take_all();
        let patience = common.limits.patience();
        let answer = timeout(patience.min(at_most), common.limits.ask(&self.request)).await;
        match answer.unwrap_or_else(|_| Err(silent())) {
            Ok(answer) => {
                self.request.given_back.clear();
                common.answered();
                match answer {
                    PlaceAnswer::Granted => Asked::Go(Some(self.granted())),
                    PlaceAnswer::Full => Asked::Full,
                    PlaceAnswer::Paused(wait) => Asked::Told(News::Paused(wait)),
                    PlaceAnswer::Exhausted(wait) => Asked::Told(News::Exhausted(wait)),
                }
            }
            Err(e) => {
                // A call that has no time to wait says nothing about them.
                if patience <= at_most {
                    common.failed(clock.monotonic(), &e);
                }
                let ended = std::mem::take(&mut self.request.given_back);
                common.give_back(&self.fleet.lane, ended);
                // The place may have been granted, and is counted once they answer again.
                Asked::Go(Some(self.granted()))
            }
        }
    }

    /// Holds the place for as long as the call is under way, by a task of its own.
    fn granted(&mut self) -> Place {
        let id = std::mem::take(&mut self.request.id);
        let (end, mut over) = oneshot::channel();
        let (common, ended) = (
            Arc::clone(&self.fleet.common),
            Arc::clone(&self.fleet.ended),
        );
        let request = PlaceRequest {
            id: id.clone(),
            given_back: Vec::new(),
            ..self.request.clone()
        };
        in_background(async move {
            let step = request.lease / 3;
            let handed_on = loop {
                if let Ok(end) = timeout(step, &mut over).await {
                    break end.is_ok();
                }
                let kept = timeout(step, common.limits.keep(&request)).await;
                if !matches!(kept, Ok(Ok(()))) {
                    tracing::debug!("the lease of a call under way is not extended");
                }
                // Who got it may have given it back before it was kept, which took it anew.
                if !matches!(over.try_recv(), Err(TryRecvError::Empty)) {
                    break false;
                }
            };
            if handed_on {
                let _ = timeout(HANDED_ON, pending::<()>()).await;
                if !ended.take(&request.id) {
                    return;
                }
            }
            common.given_back(&request.lane, &[request.id]).await;
        });
        Place { id, end }
    }
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        let mut ids = std::mem::take(&mut self.request.given_back);
        if !self.request.id.is_empty() {
            ids.push(std::mem::take(&mut self.request.id));
        }
        self.fleet.common.give_back(&self.fleet.lane, ids);
    }
}

/// The place of a call under way. It is given back when this is dropped.
#[derive(Debug)]
pub(super) struct Place {
    id: String,
    end: oneshot::Sender<()>,
}

impl Place {
    /// Somebody else gives it back.
    fn into_id(self) -> String {
        // Where nobody listens any more, it is given back or has ended.
        let _ = self.end.send(());
        self.id
    }
}

/// Does something in a task of its own. Where no runtime is left, leases end by themselves.
fn in_background(work: impl Future<Output = ()> + Send + 'static) {
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        runtime.spawn(work);
    }
}

fn silent() -> SharedLimitsError {
    SharedLimitsError::new("the shared limits do not answer in time")
}

#[cfg(test)]
mod tests;
