//! What Zoho said of an organisation's limits, on the monotonic clock.

use std::time::Duration;

use super::Refused;

/// What holds until when. A pure state: it is told the time.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) credits_left: Option<u64>,
    paused_until: Option<Duration>,
    exhausted_until: Option<Duration>,
    window: Option<Window>,
    /// How many calls were started: each has its number.
    started: u64,
    /// The last call started before Zoho last spoke of the window: who has a higher number knows more.
    heard_at: u64,
    /// How many answers there were by then.
    answers_by_then: u64,
}

/// A call that was started.
#[derive(Debug, Clone, Copy)]
pub(super) struct Started {
    number: u64,
    /// How many calls had been answered by then: what Zoho will say to this one counts them. Of the others
    /// it may know nothing.
    answers_before: u64,
}

/// How many calls may be started before the window begins anew.
#[derive(Debug, Clone, Copy)]
struct Window {
    left: u64,
    until: Duration,
}

/// Zoho says the time in whole seconds: ends that lie no further apart are the same.
const SAME: Duration = Duration::from_secs(2);

impl Told {
    /// Whether Zoho takes calls at `now`; what it said before that has passed is forgotten.
    pub(super) fn open(&mut self, now: Duration) -> Result<(), Refused> {
        self.exhausted_until = self.exhausted_until.filter(|until| now < *until);
        self.paused_until = self.paused_until.filter(|until| now < *until);
        self.window = self.window.filter(|window| now < window.until);
        if let Some(until) = self.exhausted_until {
            return Err(Refused::Exhausted(until - now));
        }
        let empty = self.window.filter(|window| window.left == 0);
        match self.paused_until.max(empty.map(|window| window.until)) {
            Some(until) => Err(Refused::Paused(until - now)),
            None => Ok(()),
        }
    }

    /// Counts a call that starts now, when `answers` calls have been answered.
    pub(super) fn start(&mut self, now: Duration, answers: u64) -> Result<Started, Refused> {
        self.open(now)?;
        if let Some(window) = &mut self.window {
            window.left -= 1;
        }
        self.started += 1;
        Ok(Started {
            number: self.started,
            answers_before: answers,
        })
    }

    pub(super) fn pause(&mut self, now: Duration, wait: Duration) {
        self.paused_until = self.paused_until.max(Some(now.saturating_add(wait)));
    }

    pub(super) fn exhaust(&mut self, now: Duration, wait: Duration) {
        self.exhausted_until = self.exhausted_until.max(Some(now.saturating_add(wait)));
    }

    /// The answer to `call`, the `nth` of all, said that `left` calls are left in the window, which begins
    /// anew in `resets_in`.
    pub(super) fn window(
        &mut self,
        now: Duration,
        call: Started,
        nth: u64,
        left: u64,
        resets_in: Duration,
    ) {
        let until = now.saturating_add(resets_in);
        let newest = call.number > self.heard_at;
        let known = self.window.filter(|known| now < known.until);
        let same = known.filter(|known| known.until.abs_diff(until) <= SAME);
        // Zoho may not have counted the others when it answered: those under way, and those that have been
        // answered since without a word of the window, or with one that is not heard yet.
        let counted = call.answers_before.max(self.answers_by_then);
        let others = self.started - counted - u64::from(nth > counted);
        let fewer = left.saturating_sub(others);
        let next = match (same, known) {
            // Answers come out of order: of those that may be older than what we know, the lower counts.
            (Some(same), _) if !newest => Window {
                left: same.left.min(left),
                until: same.until.max(until),
            },
            (Some(same), _) => Window {
                left: fewer,
                until: same.until.max(until),
            },
            // Of a window that has ended.
            (None, Some(known)) if !newest && until < known.until => return,
            (None, _) => Window { left: fewer, until },
        };
        self.window = Some(next);
        self.heard_at = self.started;
        self.answers_by_then = self.answers_by_then.max(nth);
    }

    pub(super) fn window_at(&self, now: Duration) -> Option<(u64, Duration)> {
        let window = self.window.filter(|window| now < window.until)?;
        Some((window.left, window.until - now))
    }

    pub(super) fn paused_for(&self, now: Duration) -> Option<Duration> {
        ahead(self.paused_until, now)
    }

    pub(super) fn exhausted_for(&self, now: Duration) -> Option<Duration> {
        ahead(self.exhausted_until, now)
    }
}

fn ahead(until: Option<Duration>, now: Duration) -> Option<Duration> {
    until
        .and_then(|until| until.checked_sub(now))
        .filter(|ahead| !ahead.is_zero())
}

#[cfg(test)]
mod tests {
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
}
