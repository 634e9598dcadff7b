//! Places that are given back, whatever goes on meanwhile. Time is the test's own.

use std::collections::BTreeSet;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::SystemTime;

use async_trait::async_trait;
use tokio::sync::{Semaphore, watch};

use super::*;
use crate::ManualClock;
use crate::limit::{Lane, Limits, Permit, Refused};

const LIGHT: Load = Load {
    places: 1,
    heavy: false,
};
const UNTIL: Duration = Duration::from_secs(600);
/// Less than a lease, and more than a place goes without being kept.
const SOON: Duration = Duration::from_secs(6);

/// Limits in memory, which forget no place by themselves.
#[derive(Debug)]
struct Tasks {
    seen: watch::Sender<Seen>,
    /// One for each `keep` that may be carried out.
    may_keep: Semaphore,
}

#[derive(Debug, Default)]
struct Seen {
    taken: BTreeSet<String>,
    /// How often places were to be kept, and were.
    keeping: usize,
    kept: usize,
    /// How often some were given back by nobody who asked.
    given_back: usize,
}

impl Tasks {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            seen: watch::Sender::default(),
            may_keep: Semaphore::new(0),
        })
    }

    /// Whether it comes to that, in less than a lease.
    async fn see(&self, so: impl FnMut(&Seen) -> bool) -> bool {
        let mut seen = self.seen.subscribe();
        timeout(SOON, seen.wait_for(so)).await.is_ok()
    }
}

#[async_trait]
impl SharedLimits for Tasks {
    async fn ask(&self, request: &PlaceRequest) -> Result<PlaceAnswer, SharedLimitsError> {
        let mut answer = PlaceAnswer::Full;
        self.seen.send_modify(|seen| {
            seen.taken.retain(|id| !request.given_back.contains(id));
            if request
                .limit
                .is_none_or(|limit| seen.taken.len() < limit as usize)
            {
                seen.taken.insert(request.id.clone());
                answer = PlaceAnswer::Granted;
            }
        });
        Ok(answer)
    }

    async fn keep(&self, request: &PlaceRequest) -> Result<(), SharedLimitsError> {
        self.seen.send_modify(|seen| seen.keeping += 1);
        self.may_keep.acquire().await.unwrap().forget();
        self.seen.send_modify(|seen| {
            seen.kept += 1;
            seen.taken.insert(request.id.clone());
        });
        Ok(())
    }

    async fn give_back(&self, _: &str, ids: &[String]) -> Result<(), SharedLimitsError> {
        self.seen.send_modify(|seen| {
            seen.given_back += 1;
            seen.taken.retain(|id| !ids.contains(id));
        });
        Ok(())
    }

    async fn tell(&self, _: &str, _: News) -> Result<(), SharedLimitsError> {
        Ok(())
    }

    async fn read(&self, _: &str) -> Result<LaneState, SharedLimitsError> {
        Ok(LaneState::default())
    }
}

fn lane(tasks: &Arc<Tasks>, limits: &Limits) -> Arc<Lane> {
    let common = Common::new(Arc::clone(tasks) as Arc<dyn SharedLimits>);
    let fleet = Fleet::new(Arc::new(common), "lane".to_owned());
    Arc::new(Lane::new(limits, Some(fleet)))
}

fn poll<F: Future + ?Sized>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

fn started(turn: Poll<Result<Permit, Refused>>) -> Permit {
    match turn {
        Poll::Ready(Ok(permit)) => permit,
        other => panic!("it may start: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_place_that_is_given_back_while_it_is_kept_does_not_stay_taken() {
    let (tasks, clock) = (Tasks::new(), ManualClock::at(SystemTime::UNIX_EPOCH));
    let lane = lane(&tasks, &Limits::at_most(1));
    let first = lane.in_line(&clock, LIGHT, UNTIL).await.unwrap();
    let mut second = pin!(lane.in_line(&clock, LIGHT, UNTIL));
    assert!(poll(second.as_mut()).is_pending());
    assert!(tasks.see(|seen| seen.keeping == 1).await);
    drop(first);
    let second = started(poll(second.as_mut()));
    // Only now it is carried out, after what the second call asked.
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
    let lane = lane(&tasks, &Limits::at_most(5));
    let long = lane.in_line(&clock, LIGHT, UNTIL).await.unwrap();
    let short = lane.in_line(&clock, LIGHT, UNTIL).await.unwrap();
    let composite = Load {
        places: 5,
        heavy: false,
    };
    let mut composite = pin!(lane.in_line(&clock, composite, UNTIL));
    assert!(poll(composite.as_mut()).is_pending());
    drop(short);
    assert!(tasks.see(|seen| seen.taken.len() == 1).await);
    drop(long);
    started(poll(composite.as_mut()));
}

#[tokio::test(start_paused = true)]
async fn a_place_is_handed_on_within_the_process_in_one_step() {
    let (tasks, clock) = (Tasks::new(), ManualClock::at(SystemTime::UNIX_EPOCH));
    let lane = lane(&tasks, &Limits::at_most(1));
    let first = lane.in_line(&clock, LIGHT, UNTIL).await.unwrap();
    let mut second = pin!(lane.in_line(&clock, LIGHT, UNTIL));
    assert!(poll(second.as_mut()).is_pending());
    drop(first);
    let _second = started(poll(second.as_mut()));
    assert!(
        !tasks
            .see(|seen| seen.taken.len() != 1 || seen.given_back > 0)
            .await
    );
}
