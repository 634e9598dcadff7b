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

    /// Counts a call that starts now, and gives its number.
    pub(super) fn start(&mut self, now: Duration) -> Result<u64, Refused> {
        self.open(now)?;
        if let Some(window) = &mut self.window {
            window.left -= 1;
        }
        self.started += 1;
        Ok(self.started)
    }

    pub(super) fn pause(&mut self, now: Duration, wait: Duration) {
        self.paused_until = self.paused_until.max(Some(now.saturating_add(wait)));
    }

    pub(super) fn exhaust(&mut self, now: Duration, wait: Duration) {
        self.exhausted_until = self.exhausted_until.max(Some(now.saturating_add(wait)));
    }

    /// The answer to call `number` said that `left` calls are left in the window, which begins anew in
    /// `resets_in`, while `others` were under way that Zoho may not have counted yet.
    pub(super) fn window(
        &mut self,
        now: Duration,
        number: u64,
        left: u64,
        resets_in: Duration,
        others: u64,
    ) {
        let until = now.saturating_add(resets_in);
        let newest = number > self.heard_at;
        let known = self.window.filter(|known| now < known.until);
        let same = known.filter(|known| known.until.abs_diff(until) <= SAME);
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

    /// Starts a call, which has to be let through.
    fn started(told: &mut Told, now: Duration) -> u64 {
        told.start(now).expect("it is open")
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
        let first = started(&mut told, s(0));
        told.window(s(0), first, 2, s(10), 0);
        started(&mut told, s(1));
        started(&mut told, s(2));
        assert_eq!(told.start(s(3)), Err(Refused::Paused(s(7))));
        assert_eq!(told.window_at(s(3)), Some((0, s(7))));
        started(&mut told, s(10));
        assert_eq!(told.window_at(s(10)), None);
    }

    #[test]
    fn calls_under_way_may_not_be_counted_yet() {
        let mut told = Told::default();
        let numbers = [0; 3].map(|_| started(&mut told, s(0)));
        told.window(s(1), numbers[0], 5, s(10), 2);
        assert_eq!(told.window_at(s(1)), Some((3, s(10))));
    }

    /// (number of the call, left, resets in, others under way) after two calls were started, the first was
    /// told "5 left, 10 s" at 0 s, and a third and fourth were started -> left and for how long, at 1 s.
    #[test]
    fn a_newer_answer_corrects_an_older_one_and_not_the_other_way_round() {
        for (number, left, resets_in, others, expected) in [
            // Started before Zoho spoke: only a lower number says something new.
            (2, 6, 9, 2, (3, 9)),
            (2, 1, 9, 2, (1, 9)),
            // Started after: up as well as down.
            (3, 40, 9, 1, (39, 9)),
            (3, 1, 9, 1, (0, 9)),
            // The end moves with the rounding, and no nearer.
            (3, 4, 10, 0, (4, 10)),
            (3, 4, 8, 0, (4, 9)),
            (3, 4, 3, 0, (4, 3)),
            // Another window begins, and one that has ended says nothing.
            (2, 99, 60, 2, (97, 60)),
            (2, 0, 1, 2, (3, 9)),
        ] {
            let mut told = Told::default();
            let first = started(&mut told, s(0));
            started(&mut told, s(0));
            told.window(s(0), first, 5, s(10), 0);
            started(&mut told, s(0));
            started(&mut told, s(0));
            told.window(s(1), number, left, s(resets_in), others);
            let (left_now, resets) = expected;
            assert_eq!(
                told.window_at(s(1)),
                Some((left_now, s(resets))),
                "call {number} says {left} left for {resets_in} s"
            );
        }
    }

    proptest! {
        /// A server that counts calls when it gets them, and answers that come in any order.
        #[test]
        fn the_server_never_gets_more_calls_than_the_window_has(
            size in 1u64..20, steps in prop::collection::vec((0u8..4, any::<prop::sample::Index>()), 1..200)
        ) {
            let mut told = Told::default();
            let mut left = size;
            let first = started(&mut told, s(0));
            left -= 1;
            told.window(s(0), first, left, s(60), 0);
            // Number, and the answer once the server has counted the call.
            let mut under_way: Vec<(u64, Option<u64>)> = Vec::new();
            for (step, which) in steps {
                match step {
                    0 | 1 => {
                        if let Ok(number) = told.start(s(1)) {
                            under_way.push((number, None));
                        }
                    }
                    _ if under_way.is_empty() => {}
                    2 => {
                        let at = which.index(under_way.len());
                        let call = &mut under_way[at];
                        if call.1.is_none() {
                            prop_assert!(left > 0, "one call too many");
                            left -= 1;
                            call.1 = Some(left);
                        }
                    }
                    _ => {
                        let at = which.index(under_way.len());
                        if let (number, Some(answer)) = under_way[at] {
                            under_way.swap_remove(at);
                            let others = under_way.len() as u64;
                            told.window(s(1), number, answer, s(59), others);
                        }
                    }
                }
            }
        }
    }
}
