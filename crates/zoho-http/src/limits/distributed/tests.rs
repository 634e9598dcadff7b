//! Permits that are released, whatever happens meanwhile. The test controls the time.

use std::collections::BTreeSet;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::SystemTime;

use async_trait::async_trait;
use tokio::sync::{Semaphore, watch};

use super::*;
use crate::clock::ManualClock;
use crate::limits::{AcquireError, Limits, OrgLimiter, Permit};

const LIGHT: Cost = Cost {
    permits: 1,
    heavy: false,
};
const UNTIL: Duration = Duration::from_secs(600);
/// Less than a lease, and more than the time between two extensions of a permit.
const SOON: Duration = Duration::from_secs(6);

/// Limits in memory, whose permits never expire.
#[derive(Debug)]
struct Tasks {
    seen: watch::Sender<Recorded>,
    /// One for each `keep` that may be carried out.
    may_keep: Semaphore,
}

#[derive(Debug, Default)]
struct Recorded {
    taken: BTreeSet<String>,
    /// The number of times permits were to be extended, and were.
    keeping: usize,
    kept: usize,
    /// The number of releases that no caller waited for.
    given_back: usize,
}

impl Tasks {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            seen: watch::Sender::default(),
            may_keep: Semaphore::new(0),
        })
    }

    /// Returns whether the condition is met in less than a lease.
    async fn see(&self, so: impl FnMut(&Recorded) -> bool) -> bool {
        let mut seen = self.seen.subscribe();
        timeout(SOON, seen.wait_for(so)).await.is_ok()
    }
}

#[async_trait]
impl SharedLimits for Tasks {
    async fn acquire(&self, request: &PermitRequest) -> Result<PermitResponse, SharedLimitsError> {
        let mut answer = PermitResponse::Full;
        self.seen.send_modify(|seen| {
            seen.taken.retain(|id| !request.released.contains(id));
            if request
                .limit
                .is_none_or(|limit| seen.taken.len() < limit as usize)
            {
                seen.taken.insert(request.id.clone());
                answer = PermitResponse::Granted;
            }
        });
        Ok(answer)
    }

    async fn extend(&self, request: &PermitRequest) -> Result<(), SharedLimitsError> {
        self.seen.send_modify(|seen| seen.keeping += 1);
        self.may_keep.acquire().await.unwrap().forget();
        self.seen.send_modify(|seen| {
            seen.kept += 1;
            seen.taken.insert(request.id.clone());
        });
        Ok(())
    }

    async fn release(&self, _: &str, ids: &[String]) -> Result<(), SharedLimitsError> {
        self.seen.send_modify(|seen| {
            seen.given_back += 1;
            seen.taken.retain(|id| !ids.contains(id));
        });
        Ok(())
    }

    async fn publish(&self, _: &str, _: LimitUpdate) -> Result<(), SharedLimitsError> {
        Ok(())
    }

    async fn read(&self, _: &str) -> Result<OrgLimiterState, SharedLimitsError> {
        Ok(OrgLimiterState::default())
    }
}

fn limiter(tasks: &Arc<Tasks>, limits: &Limits) -> Arc<OrgLimiter> {
    let shared = DistributedLimits::new(Arc::clone(tasks) as Arc<dyn SharedLimits>);
    let distributed = DistributedLimiter::new(Arc::new(shared), "limiter".to_owned());
    Arc::new(OrgLimiter::new(limits, Some(distributed)))
}

fn poll<F: Future + ?Sized>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

fn started(turn: Poll<Result<Permit, AcquireError>>) -> Permit {
    match turn {
        Poll::Ready(Ok(permit)) => permit,
        other => panic!("it may start: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_place_that_is_given_back_while_it_is_kept_does_not_stay_taken() {
    let (tasks, clock) = (Tasks::new(), ManualClock::at(SystemTime::UNIX_EPOCH));
    let limiter = limiter(&tasks, &Limits::at_most(1));
    let first = limiter.acquire(&clock, LIGHT, UNTIL).await.unwrap();
    let mut second = pin!(limiter.acquire(&clock, LIGHT, UNTIL));
    assert!(poll(second.as_mut()).is_pending());
    assert!(tasks.see(|seen| seen.keeping == 1).await);
    drop(first);
    let second = started(poll(second.as_mut()));
    // It is carried out only now, after the request of the second call.
    tasks.may_keep.add_permits(1);
    assert!(
        tasks
            .see(|seen| seen.kept == 1 && seen.taken.len() == 1)
            .await
    );
    drop(second);
    assert!(tasks.see(|seen| seen.taken.is_empty()).await);
}

#[tokio::test(start_paused = true)]
async fn a_place_comes_back_shortly_when_nobody_of_the_process_can_ask_for_it() {
    let (tasks, clock) = (Tasks::new(), ManualClock::at(SystemTime::UNIX_EPOCH));
    let limiter = limiter(&tasks, &Limits::at_most(5));
    let long = limiter.acquire(&clock, LIGHT, UNTIL).await.unwrap();
    let short = limiter.acquire(&clock, LIGHT, UNTIL).await.unwrap();
    let composite = Cost {
        permits: 5,
        heavy: false,
    };
    let mut composite = pin!(limiter.acquire(&clock, composite, UNTIL));
    assert!(poll(composite.as_mut()).is_pending());
    drop(short);
    assert!(tasks.see(|seen| seen.taken.len() == 1).await);
    drop(long);
    started(poll(composite.as_mut()));
}

#[tokio::test(start_paused = true)]
async fn a_place_is_handed_on_within_the_process_in_one_step() {
    let (tasks, clock) = (Tasks::new(), ManualClock::at(SystemTime::UNIX_EPOCH));
    let limiter = limiter(&tasks, &Limits::at_most(1));
    let first = limiter.acquire(&clock, LIGHT, UNTIL).await.unwrap();
    let mut second = pin!(limiter.acquire(&clock, LIGHT, UNTIL));
    assert!(poll(second.as_mut()).is_pending());
    drop(first);
    let _second = started(poll(second.as_mut()));
    assert!(
        !tasks
            .see(|seen| seen.taken.len() != 1 || seen.given_back > 0)
            .await
    );
}
