//! Which calls may start and which wait, call by call.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::SystemTime;

use proptest::prelude::*;

use super::*;
use crate::clock::ManualClock;

const LIGHT: Cost = Cost {
    permits: 1,
    heavy: false,
};
const HEAVY: Cost = Cost {
    permits: 1,
    heavy: true,
};
const UNTIL: Duration = Duration::from_secs(60);

impl OrgLimiter {
    /// Acquires a permit as the retry loop does.
    async fn turn(
        self: &Arc<Self>,
        clock: &dyn Clock,
        cost: Cost,
        until: Duration,
    ) -> Result<Permit, AcquireError> {
        match self.try_acquire(clock.monotonic(), cost) {
            Some(permit) => Ok(permit),
            None => Box::pin(self.acquire(clock, cost, until)).await,
        }
    }
}

fn poll<F: Future + ?Sized>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

fn limiter(limits: &Limits) -> Arc<OrgLimiter> {
    Arc::new(OrgLimiter::new(limits, None))
}

fn still() -> ManualClock {
    ManualClock::at(SystemTime::UNIX_EPOCH)
}

fn waiting(limiter: &OrgLimiter) -> usize {
    limiter.status(Duration::ZERO).waiting
}

#[tokio::test]
async fn turns_are_first_come_first_served_and_places_come_back() {
    let (limiter, clock) = (limiter(&Limits::at_most(1)), still());
    let Poll::Ready(Ok(first)) = poll(pin!(limiter.turn(&clock, LIGHT, UNTIL))) else {
        panic!("a free place")
    };
    let mut second = pin!(limiter.turn(&clock, LIGHT, UNTIL));
    let mut third = pin!(limiter.turn(&clock, LIGHT, UNTIL));
    assert!(poll(second.as_mut()).is_pending());
    assert!(poll(third.as_mut()).is_pending());
    assert_eq!(waiting(&limiter), 2);
    assert_eq!(limiter.status(Duration::ZERO).in_flight, 1);
    drop(first);
    assert!(poll(third.as_mut()).is_pending(), "the second is before it");
    assert!(matches!(poll(second.as_mut()), Poll::Ready(Ok(_))));
    assert_eq!(waiting(&limiter), 1);
}

#[tokio::test]
async fn a_call_that_waits_for_nobody_allocates_nothing() {
    let (limiter, clock) = (limiter(&Limits::default()), still());
    let info = allocation_counter::measure(|| {
        let permit = poll(pin!(limiter.turn(&clock, LIGHT, UNTIL)));
        assert!(matches!(permit, Poll::Ready(Ok(_))));
    });
    assert_eq!(info.count_total, 0);
}

#[tokio::test]
async fn who_gives_up_waiting_leaves_the_queue() {
    let limits = Limits {
        queue: 1,
        ..Limits::at_most(1)
    };
    let (limiter, clock) = (limiter(&limits), still());
    let _held = poll(pin!(limiter.turn(&clock, LIGHT, UNTIL)));
    {
        let mut waits = pin!(limiter.turn(&clock, LIGHT, UNTIL));
        assert!(poll(waits.as_mut()).is_pending());
        let one_too_many = poll(pin!(limiter.turn(&clock, LIGHT, UNTIL)));
        assert!(matches!(
            one_too_many,
            Poll::Ready(Err(AcquireError::QueueFull))
        ));
    }
    assert_eq!(waiting(&limiter), 0);
    let mut waits = pin!(limiter.turn(&clock, LIGHT, UNTIL));
    assert!(poll(waits.as_mut()).is_pending(), "there is room again");
}

#[tokio::test]
async fn heavy_calls_leave_places_to_others() {
    let limits = Limits {
        concurrency: Some(2),
        heavy: Some(1),
        queue: 10,
    };
    let (limiter, clock) = (limiter(&limits), still());
    let _heavy = poll(pin!(limiter.turn(&clock, HEAVY, UNTIL)));
    let mut second = pin!(limiter.turn(&clock, HEAVY, UNTIL));
    assert!(poll(second.as_mut()).is_pending());
    assert!(poll(pin!(limiter.turn(&clock, LIGHT, UNTIL))).is_ready());
}

#[tokio::test]
async fn a_composite_call_takes_its_places_and_no_more_than_there_are() {
    let five = Cost {
        permits: 5,
        heavy: false,
    };
    // permits -> number of calls with one permit that start at the same time
    for (size, beside) in [(3, 0), (5, 0), (7, 2)] {
        let (limiter, clock) = (limiter(&Limits::at_most(size)), still());
        let composite = poll(pin!(limiter.turn(&clock, five, UNTIL)));
        assert!(matches!(composite, Poll::Ready(Ok(_))), "of {size}");
        let mut others: Vec<_> = (0..3)
            .map(|_| Box::pin(limiter.turn(&clock, LIGHT, UNTIL)))
            .collect();
        let started: Vec<_> = others.iter_mut().map(|o| poll(o.as_mut())).collect();
        let started = started.iter().filter(|s| s.is_ready()).count();
        assert_eq!(started, beside, "of {size}");
    }
}

#[tokio::test]
async fn what_does_not_fit_into_the_deadline_is_refused_at_once_and_the_rest_waits() {
    let s = Duration::from_secs;
    // said (pause or exhaustion), for how long, deadline -> refused or slept
    for (update, until, expected) in [
        (LimitUpdate::Paused(s(9)), s(10), Ok(s(9))),
        (
            LimitUpdate::Paused(s(10)),
            s(10),
            Err(AcquireError::Paused(s(10))),
        ),
        (
            LimitUpdate::Exhausted(s(1)),
            s(10),
            Err(AcquireError::Exhausted(s(1))),
        ),
    ] {
        let (limiter, clock) = (limiter(&Limits::default()), still());
        limiter.observe_and_publish(Duration::ZERO, update);
        let turn = limiter.turn(&clock, LIGHT, until).await;
        assert_eq!(turn.map(|_| clock.monotonic()), expected, "{update:?}");
        assert_eq!(waiting(&limiter), 0);
    }
}

#[tokio::test]
async fn no_more_calls_are_started_than_the_window_has_left() {
    let (limiter, clock) = (limiter(&Limits::default()), still());
    let turn = || limiter.turn(&clock, LIGHT, UNTIL);
    let first = turn().await.unwrap();
    first.observe_window(Duration::ZERO, 2, Duration::from_secs(30));
    drop(first);
    let (_second, third) = (turn().await.unwrap(), turn().await.unwrap());
    let status = limiter.status(clock.monotonic());
    assert_eq!(status.window_left, Some(0));
    assert_eq!(status.window_resets_in, Some(Duration::from_secs(30)));
    // The last of them learns whether more follow; otherwise the next one waits.
    third.observe_window(Duration::ZERO, 2, Duration::from_secs(30));
    turn().await.unwrap();
    assert_eq!(clock.sleeps(), [] as [Duration; 0]);
    turn().await.unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_secs(30)]);
}

#[tokio::test]
async fn an_answer_that_has_come_and_is_not_looked_at_yet_lets_no_call_too_many_start() {
    let (limiter, clock) = (limiter(&Limits::default()), still());
    let turn = || limiter.turn(&clock, LIGHT, UNTIL);
    let (first, second) = (turn().await.unwrap(), turn().await.unwrap());
    second.responded();
    first.observe_window(Duration::ZERO, 5, Duration::from_secs(30));
    let _third = turn().await.unwrap();
    // Of the four that were left then, the third took one.
    second.observe_window(Duration::ZERO, 4, Duration::from_secs(30));
    assert_eq!(limiter.status(Duration::ZERO).window_left, Some(3));
}

/// An event of a limiter.
#[derive(Debug, Clone)]
enum Step {
    Come { permits: u32, heavy: bool },
    Finish(prop::sample::Index),
    GiveUp(prop::sample::Index),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => (1u32..7, any::<bool>()).prop_map(|(permits, heavy)| Step::Come { permits, heavy }),
        2 => any::<prop::sample::Index>().prop_map(Step::Finish),
        1 => any::<prop::sample::Index>().prop_map(Step::GiveUp),
    ];
    prop::collection::vec(step, 1..80)
}

type Turn<'a> = Pin<Box<dyn Future<Output = Result<Permit, AcquireError>> + 'a>>;

/// Calls in order of arrival.
#[derive(Default)]
struct Calls<'a> {
    waiting: Vec<(u64, Cost, Turn<'a>)>,
    running: Vec<(u64, Cost, Permit)>,
}

impl Calls<'_> {
    /// Polls every call that can start, the last one first: that must not give it an advantage.
    fn poll_all(&mut self) {
        for (came, cost, mut turn) in std::mem::take(&mut self.waiting).into_iter().rev() {
            match poll(turn.as_mut()) {
                Poll::Ready(permit) => self.running.push((came, cost, permit.unwrap())),
                Poll::Pending => self.waiting.push((came, cost, turn)),
            }
        }
        self.waiting.reverse();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn never_too_many_never_a_place_lost_and_nobody_overtakes(
        size in 1u32..7, heavy_size in 1u32..4, steps in steps()
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let _within = runtime.enter();
        let limits = Limits {
            concurrency: Some(size as usize),
            heavy: Some(heavy_size as usize),
            queue: 1000,
        };
        let (limiter, clock) = (limiter(&limits), still());
        let mut calls = Calls::default();
        let mut came = 0;
        for step in steps {
            match step {
                Step::Come { permits, heavy } => {
                    came += 1;
                    let cost = Cost { permits, heavy };
                    calls.waiting.push((came, cost, Box::pin(limiter.turn(&clock, cost, UNTIL))));
                }
                Step::Finish(which) if !calls.running.is_empty() => {
                    calls.running.swap_remove(which.index(calls.running.len()));
                }
                Step::GiveUp(which) if !calls.waiting.is_empty() => {
                    drop(calls.waiting.remove(which.index(calls.waiting.len())));
                }
                Step::Finish(_) | Step::GiveUp(_) => {}
            }
            let before: Vec<u64> = calls.running.iter().map(|(came, ..)| *came).collect();
            calls.poll_all();
            let taken: u32 = calls.running.iter().map(|(_, cost, _)| cost.permits.min(size)).sum();
            prop_assert!(taken <= size, "{taken} of {size} places taken");
            let heavy = calls.running.iter().filter(|(_, cost, _)| cost.heavy).count();
            prop_assert!(heavy <= heavy_size as usize);
            let status = limiter.status(Duration::ZERO);
            prop_assert_eq!((status.in_flight, status.waiting), (calls.running.len(), calls.waiting.len()));
            for (started, cost, _) in calls.running.iter().filter(|(c, ..)| !before.contains(c)) {
                let overtaken = calls.waiting.iter().any(|(c, w, _)| c < started && w.heavy == cost.heavy);
                prop_assert!(!overtaken, "call {started} overtook another of its kind");
            }
        }
        // Every waiting call gets its turn, and all permits are released.
        while !calls.waiting.is_empty() {
            prop_assert!(!calls.running.is_empty(), "all wait and nobody has a place");
            calls.running.clear();
            calls.poll_all();
        }
        calls.running.clear();
        let all = Cost { permits: size, heavy: true };
        prop_assert!(limiter.concurrency.try_acquire(all).is_some());
        let status = limiter.status(Duration::ZERO);
        prop_assert_eq!((status.in_flight, status.waiting), (0, 0));
    }
}
