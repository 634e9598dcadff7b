//! Limits that are observed in any order of calls and responses.

use proptest::prelude::*;

use super::*;

const fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Starts a call that is not limited, after `responses` responses.
fn started(limits: &mut ServerLimits, now: Duration, responses: u64) -> StartedCall {
    limits.start(now, responses).expect("it is open")
}

#[test]
fn what_zoho_said_counts_until_its_time() {
    let mut limits = ServerLimits::default();
    limits.pause(s(10), s(5));
    limits.pause(s(10), s(1));
    assert_eq!(limits.check(s(11)), Err(AcquireError::Paused(s(4))));
    limits.exhaust(s(10), s(60));
    assert_eq!(limits.check(s(20)), Err(AcquireError::Exhausted(s(50))));
    assert_eq!(limits.check(s(70)), Ok(()));
    assert_eq!(limits.exhausted_for(s(70)), None);
    limits.pause(s(70), Duration::MAX);
    assert!(matches!(limits.check(s(71)), Err(AcquireError::Paused(_))));
}

#[test]
fn no_more_calls_are_started_than_are_left_before_the_window_begins_anew() {
    let mut limits = ServerLimits::default();
    let first = started(&mut limits, s(0), 0);
    limits.observe_window(s(0), first, 1, 2, s(10));
    started(&mut limits, s(1), 1);
    started(&mut limits, s(2), 1);
    assert_eq!(
        limits.start(s(3), 1).err(),
        Some(AcquireError::Paused(s(7)))
    );
    assert_eq!(limits.window_at(s(3)), Some((0, s(7))));
    started(&mut limits, s(10), 1);
    assert_eq!(limits.window_at(s(10)), None);
}

#[test]
fn calls_that_were_not_answered_before_may_not_be_counted_yet() {
    // position of the response among those of three concurrent calls -> left of the five that Zoho reports
    for response in [1, 2, 3] {
        let mut limits = ServerLimits::default();
        let [first, ..] = [0; 3].map(|_| started(&mut limits, s(0), 0));
        limits.observe_window(s(1), first, response, 5, s(10));
        assert_eq!(
            limits.window_at(s(1)),
            Some((3, s(10))),
            "answer {response}"
        );
    }
    // Two were answered before the third was made.
    let mut limits = ServerLimits::default();
    let [.., third] = [0, 0, 2].map(|responses| started(&mut limits, s(0), responses));
    limits.observe_window(s(1), third, 3, 5, s(10));
    assert_eq!(limits.window_at(s(1)), Some((5, s(10))));
}

/// A window begins again during a slow call, whose response is the sixth, or the fourth and observed late: Zoho last
/// reported in the fifth. Seven calls were made.
#[test]
fn what_was_answered_when_zoho_last_spoke_does_not_wait_to_be_counted() {
    for (response, left) in [(6, 98), (4, 97)] {
        let mut limits = ServerLimits::default();
        let slow = started(&mut limits, s(0), 0);
        let [.., last] = [0, 1, 2, 3, 3].map(|responses| started(&mut limits, s(0), responses));
        started(&mut limits, s(0), 3);
        limits.observe_window(s(1), last, 5, 50, s(10));
        limits.observe_window(s(2), slow, response, 99, s(60));
        assert_eq!(
            limits.window_at(s(2)),
            Some((left, s(60))),
            "answer {response}"
        );
    }
}

/// (number of the call, left, resets in) after two calls were started, the response to the first said "5 left, 10 s"
/// at 0 s, and a third and fourth were started -> left and for how long, at 1 s.
#[test]
fn a_newer_answer_corrects_an_older_one_and_not_the_other_way_round() {
    for (number, left, resets_in, expected) in [
        // StartedCall before Zoho spoke: only a lower number says something new.
        (2, 6, 9, (2, 9)),
        (2, 1, 9, (1, 9)),
        // StartedCall after: up as well as down.
        (3, 40, 9, (38, 9)),
        (3, 1, 9, (0, 9)),
        // The end moves with the rounding, and no nearer.
        (3, 4, 10, (2, 10)),
        (3, 4, 8, (2, 9)),
        (3, 4, 3, (2, 3)),
        // Another window begins; one that has ended is ignored.
        (2, 99, 60, (97, 60)),
        (2, 0, 1, (2, 9)),
    ] {
        let mut limits = ServerLimits::default();
        let mut calls = vec![started(&mut limits, s(0), 0), started(&mut limits, s(0), 0)];
        limits.observe_window(s(0), calls[0], 1, 5, s(10));
        calls.extend([0; 2].map(|_| started(&mut limits, s(0), 1)));
        limits.observe_window(s(1), calls[number - 1], 2, left, s(resets_in));
        let (left_now, resets) = expected;
        assert_eq!(
            limits.window_at(s(1)),
            Some((left_now, s(resets))),
            "call {number} says {left} left for {resets_in} s"
        );
    }
}

const HOUR: Duration = s(3600);

/// Pauses the calls in one of three ways, for an hour or for longer than any limit lasts.
fn close(limits: &mut ServerLimits, which: usize, wait: Duration) {
    match which {
        0 => limits.pause(s(0), wait),
        1 => limits.exhaust(s(0), wait),
        _ => {
            let call = started(limits, s(0), 0);
            limits.observe_window(s(0), call, 1, 0, wait);
        }
    }
}

#[test]
fn a_pause_is_trusted_for_ten_minutes_and_an_allowance_for_the_rest_of_the_day() {
    for (which, wait) in [
        (0, HOUR),
        (2, HOUR),
        (0, LONGEST),
        (1, LONGEST),
        (2, Duration::MAX),
    ] {
        let mut limits = ServerLimits::default();
        close(&mut limits, which, wait);
        for (now, left) in [(s(1), s(599)), (s(599), s(1))] {
            let refused = limits.start(now, 1).unwrap_err();
            assert!(
                matches!(refused, AcquireError::Paused(l) | AcquireError::Exhausted(l) if l == left),
                "{which} {refused:?}"
            );
        }
        // One call probes; the others wait for its outcome, but not forever.
        assert!(started(&mut limits, s(600), 1).is_probe);
        assert!(limits.start(s(601), 1).is_err());
        assert!(limits.start(s(659), 1).is_err());
        assert!(started(&mut limits, s(660), 1).is_probe);
        limits.end_probe();
        assert!(
            started(&mut limits, s(661), 1).is_probe,
            "it came to nothing"
        );
        // AcquireError once more, or taken.
        let mut refused = limits;
        refused.pause(s(662), wait);
        refused.end_probe();
        assert!(refused.start(s(663), 1).is_err());
        assert!(refused.start(s(662 + 599), 1).is_err());
        assert!(started(&mut refused, s(662 + 600), 1).is_probe);
        refused.clear();
        assert!(!started(&mut refused, s(1300), 1).is_probe);
    }
    let mut limits = ServerLimits::default();
    close(&mut limits, 1, HOUR);
    assert_eq!(limits.check(s(601)), Err(AcquireError::Exhausted(s(2999))));
    assert!(!started(&mut limits, HOUR, 1).is_probe);
}

/// The progress of a call.
enum At {
    UnderWay,
    /// Counted, with the number left that the server reported.
    Counted(u64),
    /// Answered, with the position of its response, which has not been observed yet.
    Answered {
        response: u64,
        left: u64,
    },
}

proptest! {
    /// A server that counts calls when it receives them; responses that arrive and are observed in any order; and some
    /// without a window.
    #[test]
    fn the_server_never_gets_more_calls_than_the_window_has(
        size in 1u64..20, steps in prop::collection::vec((0u8..8, any::<prop::sample::Index>()), 1..200)
    ) {
        let mut limits = ServerLimits::default();
        let (mut left, mut responses) = (size - 1, 1);
        let first = started(&mut limits, s(0), 0);
        limits.observe_window(s(0), first, responses, left, s(60));
        let mut calls: Vec<(StartedCall, At)> = Vec::new();
        for (step, which) in steps {
            if step < 3 {
                if let Ok(call) = limits.start(s(1), responses) {
                    calls.push((call, At::UnderWay));
                }
                continue;
            }
            if calls.is_empty() {
                continue;
            }
            let at = which.index(calls.len());
            let (call, state) = calls.swap_remove(at);
            match state {
                At::UnderWay => {
                    prop_assert!(left > 0, "one call too many");
                    left -= 1;
                    calls.push((call, At::Counted(left)));
                }
                At::Counted(left) => {
                    responses += 1;
                    if step < 7 {
                        calls.push((call, At::Answered { response: responses, left }));
                    }
                }
                At::Answered { response, left } => limits.observe_window(s(1), call, response, left, s(59)),
            }
        }
    }
}
