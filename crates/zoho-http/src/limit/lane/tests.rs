//! Who may start and who waits, call by call.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::SystemTime;

use proptest::prelude::*;

use super::*;
use crate::ManualClock;

const LIGHT: Load = Load {
    places: 1,
    heavy: false,
};
const HEAVY: Load = Load {
    places: 1,
    heavy: true,
};
const UNTIL: Duration = Duration::from_secs(60);

impl Lane {
    /// As the loop does.
    async fn turn(
        self: &Arc<Self>,
        clock: &dyn Clock,
        load: Load,
        until: Duration,
    ) -> Result<Permit, Refused> {
        match self.at_once(clock.monotonic(), load) {
            Some(permit) => Ok(permit),
            None => Box::pin(self.in_line(clock, load, until)).await,
        }
    }
}

fn poll<F: Future + ?Sized>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

fn lane(limits: &Limits) -> Arc<Lane> {
    Arc::new(Lane::new(limits, None))
}

fn still() -> ManualClock {
    ManualClock::at(SystemTime::UNIX_EPOCH)
}

fn waiting(lane: &Lane) -> usize {
    lane.gauge(Duration::ZERO).waiting
}

#[tokio::test]
async fn turns_are_first_come_first_served_and_places_come_back() {
    let (lane, clock) = (lane(&Limits::at_most(1)), still());
    let Poll::Ready(Ok(first)) = poll(pin!(lane.turn(&clock, LIGHT, UNTIL))) else {
        panic!("a free place")
    };
    let mut second = pin!(lane.turn(&clock, LIGHT, UNTIL));
    let mut third = pin!(lane.turn(&clock, LIGHT, UNTIL));
    assert!(poll(second.as_mut()).is_pending());
    assert!(poll(third.as_mut()).is_pending());
    assert_eq!(waiting(&lane), 2);
    assert_eq!(lane.gauge(Duration::ZERO).in_flight, 1);
    drop(first);
    assert!(poll(third.as_mut()).is_pending(), "the second is before it");
    assert!(matches!(poll(second.as_mut()), Poll::Ready(Ok(_))));
    assert_eq!(waiting(&lane), 1);
}

#[tokio::test]
async fn a_call_that_waits_for_nobody_allocates_nothing() {
    let (lane, clock) = (lane(&Limits::default()), still());
    let info = allocation_counter::measure(|| {
        let permit = poll(pin!(lane.turn(&clock, LIGHT, UNTIL)));
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
    let (lane, clock) = (lane(&limits), still());
    let _held = poll(pin!(lane.turn(&clock, LIGHT, UNTIL)));
    {
        let mut waits = pin!(lane.turn(&clock, LIGHT, UNTIL));
        assert!(poll(waits.as_mut()).is_pending());
        let one_too_many = poll(pin!(lane.turn(&clock, LIGHT, UNTIL)));
        assert!(matches!(one_too_many, Poll::Ready(Err(Refused::QueueFull))));
    }
    assert_eq!(waiting(&lane), 0);
    let mut waits = pin!(lane.turn(&clock, LIGHT, UNTIL));
    assert!(poll(waits.as_mut()).is_pending(), "there is room again");
}

#[tokio::test]
async fn heavy_calls_leave_places_to_others() {
    let limits = Limits {
        concurrency: Some(2),
        heavy: Some(1),
        queue: 10,
    };
    let (lane, clock) = (lane(&limits), still());
    let _heavy = poll(pin!(lane.turn(&clock, HEAVY, UNTIL)));
    let mut second = pin!(lane.turn(&clock, HEAVY, UNTIL));
    assert!(poll(second.as_mut()).is_pending());
    assert!(poll(pin!(lane.turn(&clock, LIGHT, UNTIL))).is_ready());
}

#[tokio::test]
async fn a_composite_call_takes_its_places_and_no_more_than_there_are() {
    let five = Load {
        places: 5,
        heavy: false,
    };
    // places there are -> how many of one place start beside it
    for (size, beside) in [(3, 0), (5, 0), (7, 2)] {
        let (lane, clock) = (lane(&Limits::at_most(size)), still());
        let composite = poll(pin!(lane.turn(&clock, five, UNTIL)));
        assert!(matches!(composite, Poll::Ready(Ok(_))), "of {size}");
        let mut others: Vec<_> = (0..3)
            .map(|_| Box::pin(lane.turn(&clock, LIGHT, UNTIL)))
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
    for (news, until, expected) in [
        (News::Paused(s(9)), s(10), Ok(s(9))),
        (News::Paused(s(10)), s(10), Err(Refused::Paused(s(10)))),
        (News::Exhausted(s(1)), s(10), Err(Refused::Exhausted(s(1)))),
    ] {
        let (lane, clock) = (lane(&Limits::default()), still());
        lane.note(Duration::ZERO, news);
        let turn = lane.turn(&clock, LIGHT, until).await;
        assert_eq!(turn.map(|_| clock.monotonic()), expected, "{news:?}");
        assert_eq!(waiting(&lane), 0);
    }
}

#[tokio::test]
async fn no_more_calls_are_started_than_the_window_has_left() {
    let (lane, clock) = (lane(&Limits::default()), still());
    let turn = || lane.turn(&clock, LIGHT, UNTIL);
    let first = turn().await.unwrap();
    first.note_window(Duration::ZERO, 2, Duration::from_secs(30));
    drop(first);
    let (_second, third) = (turn().await.unwrap(), turn().await.unwrap());
    let gauge = lane.gauge(clock.monotonic());
    assert_eq!(gauge.window_left, Some(0));
    assert_eq!(gauge.window_resets_in, Some(Duration::from_secs(30)));
    // The last of them says that there are more, or nobody does and the next waits.
    third.note_window(Duration::ZERO, 2, Duration::from_secs(30));
    turn().await.unwrap();
    assert_eq!(clock.sleeps(), [] as [Duration; 0]);
    turn().await.unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_secs(30)]);
}

#[tokio::test]
async fn an_answer_that_has_come_and_is_not_looked_at_yet_lets_no_call_too_many_start() {
    let (lane, clock) = (lane(&Limits::default()), still());
    let turn = || lane.turn(&clock, LIGHT, UNTIL);
    let (first, second) = (turn().await.unwrap(), turn().await.unwrap());
    second.answered();
    first.note_window(Duration::ZERO, 5, Duration::from_secs(30));
    let _third = turn().await.unwrap();
    // Of the four that were left then, the third took one.
    second.note_window(Duration::ZERO, 4, Duration::from_secs(30));
    assert_eq!(lane.gauge(Duration::ZERO).window_left, Some(3));
}

/// What happens to a lane.
#[derive(Debug, Clone)]
enum Step {
    Come { places: u32, heavy: bool },
    Finish(prop::sample::Index),
    GiveUp(prop::sample::Index),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => (1u32..7, any::<bool>()).prop_map(|(places, heavy)| Step::Come { places, heavy }),
        2 => any::<prop::sample::Index>().prop_map(Step::Finish),
        1 => any::<prop::sample::Index>().prop_map(Step::GiveUp),
    ];
    prop::collection::vec(step, 1..80)
}

type Turn<'a> = Pin<Box<dyn Future<Output = Result<Permit, Refused>> + 'a>>;

/// Calls in the order they came.
#[derive(Default)]
struct Calls<'a> {
    waiting: Vec<(u64, Load, Turn<'a>)>,
    running: Vec<(u64, Load, Permit)>,
}

impl Calls<'_> {
    /// Lets everyone who can start do so, the last first: that must not help them.
    fn poll_all(&mut self) {
        for (came, load, mut turn) in std::mem::take(&mut self.waiting).into_iter().rev() {
            match poll(turn.as_mut()) {
                Poll::Ready(permit) => self.running.push((came, load, permit.unwrap())),
                Poll::Pending => self.waiting.push((came, load, turn)),
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
        let (lane, clock) = (lane(&limits), still());
        let mut calls = Calls::default();
        let mut came = 0;
        for step in steps {
            match step {
                Step::Come { places, heavy } => {
                    came += 1;
                    let load = Load { places, heavy };
                    calls.waiting.push((came, load, Box::pin(lane.turn(&clock, load, UNTIL))));
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
            let taken: u32 = calls.running.iter().map(|(_, load, _)| load.places.min(size)).sum();
            prop_assert!(taken <= size, "{taken} of {size} places taken");
            let heavy = calls.running.iter().filter(|(_, load, _)| load.heavy).count();
            prop_assert!(heavy <= heavy_size as usize);
            let gauge = lane.gauge(Duration::ZERO);
            prop_assert_eq!((gauge.in_flight, gauge.waiting), (calls.running.len(), calls.waiting.len()));
            for (started, load, _) in calls.running.iter().filter(|(c, ..)| !before.contains(c)) {
                let overtaken = calls.waiting.iter().any(|(c, w, _)| c < started && w.heavy == load.heavy);
                prop_assert!(!overtaken, "call {started} overtook another of its kind");
            }
        }
        // Whoever waits comes to a turn, and all places come back.
        while !calls.waiting.is_empty() {
            prop_assert!(!calls.running.is_empty(), "all wait and nobody has a place");
            calls.running.clear();
            calls.poll_all();
        }
        calls.running.clear();
        let all = Load { places: size, heavy: true };
        prop_assert!(lane.places.try_take(all).is_some());
        let gauge = lane.gauge(Duration::ZERO);
        prop_assert_eq!((gauge.in_flight, gauge.waiting), (0, 0));
    }
}
