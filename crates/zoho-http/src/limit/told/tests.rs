//! What holds until when, told of calls in any order.

use proptest::prelude::*;

use super::*;

const fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Starts a call, which has to be let through, when `answers` have come.
fn started(told: &mut Told, now: Duration, answers: u64) -> Started {
    told.start(now, answers).expect("it is open")
}

#[test]
fn what_zoho_said_counts_until_its_time() {
    let mut told = Told::default();
    told.pause(s(10), s(5));
    told.pause(s(10), s(1));
    assert_eq!(told.open(s(11)), Err(Refused::Paused(s(4))));
    told.exhaust(s(10), s(60));
    assert_eq!(told.open(s(20)), Err(Refused::Exhausted(s(50))));
    assert_eq!(told.open(s(70)), Ok(()));
    assert_eq!(told.exhausted_for(s(70)), None);
    told.pause(s(70), Duration::MAX);
    assert!(matches!(told.open(s(71)), Err(Refused::Paused(_))));
}

#[test]
fn no_more_calls_are_started_than_are_left_before_the_window_begins_anew() {
    let mut told = Told::default();
    let first = started(&mut told, s(0), 0);
    told.window(s(0), first, 1, 2, s(10));
    started(&mut told, s(1), 1);
    started(&mut told, s(2), 1);
    assert_eq!(told.start(s(3), 1).err(), Some(Refused::Paused(s(7))));
    assert_eq!(told.window_at(s(3)), Some((0, s(7))));
    started(&mut told, s(10), 1);
    assert_eq!(told.window_at(s(10)), None);
}

#[test]
fn calls_that_were_not_answered_before_may_not_be_counted_yet() {
    // Which answer it is of those to three calls made at once -> left of the five that Zoho says.
    for nth in [1, 2, 3] {
        let mut told = Told::default();
        let [first, ..] = [0; 3].map(|_| started(&mut told, s(0), 0));
        told.window(s(1), first, nth, 5, s(10));
        assert_eq!(told.window_at(s(1)), Some((3, s(10))), "answer {nth}");
    }
    // Two were answered before the third was made.
    let mut told = Told::default();
    let [.., third] = [0, 0, 2].map(|answers| started(&mut told, s(0), answers));
    told.window(s(1), third, 3, 5, s(10));
    assert_eq!(told.window_at(s(1)), Some((5, s(10))));
}

/// A window begins anew while a slow call takes its time, whose answer is the sixth, or the fourth and
/// looked at late: Zoho last spoke in the fifth. Seven calls were made.
#[test]
fn what_was_answered_when_zoho_last_spoke_does_not_wait_to_be_counted() {
    for (nth, left) in [(6, 98), (4, 97)] {
        let mut told = Told::default();
        let slow = started(&mut told, s(0), 0);
        let [.., last] = [0, 1, 2, 3, 3].map(|answers| started(&mut told, s(0), answers));
        started(&mut told, s(0), 3);
        told.window(s(1), last, 5, 50, s(10));
        told.window(s(2), slow, nth, 99, s(60));
        assert_eq!(told.window_at(s(2)), Some((left, s(60))), "answer {nth}");
    }
}

/// (number of the call, left, resets in) after two calls were started, the first was told "5 left, 10 s"
/// at 0 s, and a third and fourth were started -> left and for how long, at 1 s.
#[test]
fn a_newer_answer_corrects_an_older_one_and_not_the_other_way_round() {
    for (number, left, resets_in, expected) in [
        // Started before Zoho spoke: only a lower number says something new.
        (2, 6, 9, (2, 9)),
        (2, 1, 9, (1, 9)),
        // Started after: up as well as down.
        (3, 40, 9, (38, 9)),
        (3, 1, 9, (0, 9)),
        // The end moves with the rounding, and no nearer.
        (3, 4, 10, (2, 10)),
        (3, 4, 8, (2, 9)),
        (3, 4, 3, (2, 3)),
        // Another window begins, and one that has ended says nothing.
        (2, 99, 60, (97, 60)),
        (2, 0, 1, (2, 9)),
    ] {
        let mut told = Told::default();
        let mut calls = vec![started(&mut told, s(0), 0), started(&mut told, s(0), 0)];
        told.window(s(0), calls[0], 1, 5, s(10));
        calls.extend([0; 2].map(|_| started(&mut told, s(0), 1)));
        told.window(s(1), calls[number - 1], 2, left, s(resets_in));
        let (left_now, resets) = expected;
        assert_eq!(
            told.window_at(s(1)),
            Some((left_now, s(resets))),
            "call {number} says {left} left for {resets_in} s"
        );
    }
}

const HOUR: Duration = s(3600);

/// Each closes the way, for an hour or for longer than any limit lasts.
fn close(told: &mut Told, which: usize, wait: Duration) {
    match which {
        0 => told.pause(s(0), wait),
        1 => told.exhaust(s(0), wait),
        _ => {
            let call = started(told, s(0), 0);
            told.window(s(0), call, 1, 0, wait);
        }
    }
}

#[test]
fn a_word_is_believed_for_ten_minutes_and_an_allowance_for_the_rest_of_the_day() {
    for (which, wait) in [
        (0, HOUR),
        (2, HOUR),
        (0, LONGEST),
        (1, LONGEST),
        (2, Duration::MAX),
    ] {
        let mut told = Told::default();
        close(&mut told, which, wait);
        for (now, left) in [(s(1), s(599)), (s(599), s(1))] {
            let refused = told.start(now, 1).unwrap_err();
            assert!(
                matches!(refused, Refused::Paused(l) | Refused::Exhausted(l) if l == left),
                "{which} {refused:?}"
            );
        }
        // One call asks; the others wait for what it comes to, but not for ever.
        assert!(started(&mut told, s(600), 1).is_probe);
        assert!(told.start(s(601), 1).is_err());
        assert!(told.start(s(659), 1).is_err());
        assert!(started(&mut told, s(660), 1).is_probe);
        told.probe_is_over();
        assert!(started(&mut told, s(661), 1).is_probe, "it came to nothing");
        // Refused once more, or taken.
        let mut refused = told;
        refused.pause(s(662), wait);
        refused.probe_is_over();
        assert!(refused.start(s(663), 1).is_err());
        assert!(refused.start(s(662 + 599), 1).is_err());
        assert!(started(&mut refused, s(662 + 600), 1).is_probe);
        refused.reopen();
        assert!(!started(&mut refused, s(1300), 1).is_probe);
    }
    let mut told = Told::default();
    close(&mut told, 1, HOUR);
    assert_eq!(told.open(s(601)), Err(Refused::Exhausted(s(2999))));
    assert!(!started(&mut told, HOUR, 1).is_probe);
}

/// How far a call is.
enum At {
    UnderWay,
    /// With what the server said was left.
    Counted(u64),
    /// Which answer it is; nobody has looked at what it says.
    Answered {
        nth: u64,
        left: u64,
    },
}

proptest! {
    /// A server that counts calls when it gets them; answers that come, and are looked at, in any order;
    /// and some that say nothing of the window.
    #[test]
    fn the_server_never_gets_more_calls_than_the_window_has(
        size in 1u64..20, steps in prop::collection::vec((0u8..8, any::<prop::sample::Index>()), 1..200)
    ) {
        let mut told = Told::default();
        let (mut left, mut answers) = (size - 1, 1);
        let first = started(&mut told, s(0), 0);
        told.window(s(0), first, answers, left, s(60));
        let mut calls: Vec<(Started, At)> = Vec::new();
        for (step, which) in steps {
            if step < 3 {
                if let Ok(call) = told.start(s(1), answers) {
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
                    answers += 1;
                    if step < 7 {
                        calls.push((call, At::Answered { nth: answers, left }));
                    }
                }
                At::Answered { nth, left } => told.window(s(1), call, nth, left, s(59)),
            }
        }
    }
}
