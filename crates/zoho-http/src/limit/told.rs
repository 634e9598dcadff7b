//! What Zoho said of an organisation's limits, on the monotonic clock.

use std::time::Duration;

use super::Refused;
use crate::retry::LONGEST;

/// How long a word that closes the organisation's way is believed before a call asks again, unless it is the
/// day's allowance that is used up.
pub(super) const BELIEVED: Duration = Duration::from_secs(10 * 60);

/// How long that call may take before another one asks.
const PROBE: Duration = Duration::from_secs(60);

/// How long those wait who come while a call asks whether the word still holds.
const ASKING: Duration = Duration::from_secs(1);

/// What holds until when. A pure state: it is told the time.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) credits_left: Option<u64>,
    paused: Option<Word>,
    exhausted: Option<Word>,
    window: Option<Window>,
    /// Until when a call is waited for that asks whether what was said still holds.
    probing_until: Option<Duration>,
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
    /// Whether it is sent only to ask whether what was said still holds.
    pub(super) is_probe: bool,
}

/// A word that closes the way.
#[derive(Debug, Clone, Copy)]
struct Word {
    until: Duration,
    /// Until when it is kept to without asking again.
    believed_until: Duration,
}

impl Word {
    fn new(now: Duration, wait: Duration, believed: Duration) -> Self {
        Self {
            until: now.saturating_add(wait),
            believed_until: now.saturating_add(believed),
        }
    }

    /// The longer one counts, and the newer of those that are as long.
    fn or_longer(self, other: Option<Self>) -> Self {
        other
            .filter(|other| other.until > self.until)
            .map_or(self, |other| Self {
                until: other.until,
                believed_until: other.believed_until.max(self.believed_until),
            })
    }
}

/// Returns how long a server's word is believed that no call is to be made for `wait`. No limit of Zoho's
/// lasts longer than the rest of a day: more is a mistake.
pub(super) fn believed(wait: Duration, is_allowance: bool) -> Duration {
    match is_allowance && wait < LONGEST {
        true => wait,
        false => wait.min(BELIEVED),
    }
}

/// How many calls may be started before the window begins anew.
#[derive(Debug, Clone, Copy)]
struct Window {
    left: u64,
    until: Duration,
    /// When Zoho last spoke of it.
    heard: Duration,
}

impl Window {
    fn word(self) -> Word {
        Word {
            until: self.until,
            believed_until: self.until.min(self.heard.saturating_add(BELIEVED)),
        }
    }
}

/// Zoho says the time in whole seconds: ends that lie no further apart are the same.
const SAME: Duration = Duration::from_secs(2);

impl Told {
    /// Whether Zoho takes calls at `now`; what it said before that has passed is forgotten.
    pub(super) fn open(&mut self, now: Duration) -> Result<(), Refused> {
        self.is_closed(now).map(|_| ())
    }

    /// Whether a call may start at `now` only to ask, because what was said has been believed for long enough.
    fn is_closed(&mut self, now: Duration) -> Result<bool, Refused> {
        let holds = |word: &Word| now < word.until;
        self.exhausted = self.exhausted.filter(holds);
        self.paused = self.paused.filter(holds);
        self.window = self.window.filter(|window| now < window.until);
        if let Some(wait) = ahead(self.exhausted, now) {
            return Err(Refused::Exhausted(wait));
        }
        let empty = self.window.filter(|window| window.left == 0);
        let words = [self.exhausted, self.paused, empty.map(Window::word)];
        let words = words.into_iter().flatten();
        let Some(word) = words.max_by_key(|word| word.believed_until) else {
            return Ok(false);
        };
        match ahead(Some(word), now) {
            Some(wait) => Err(Refused::Paused(wait)),
            None if self.probing_until.is_none_or(|until| now >= until) => Ok(true),
            None => Err(Refused::Paused(ASKING.min(word.until - now))),
        }
    }

    /// Counts a call that starts now, when `answers` calls have been answered.
    pub(super) fn start(&mut self, now: Duration, answers: u64) -> Result<Started, Refused> {
        let is_probe = self.is_closed(now)?;
        if is_probe {
            self.probing_until = Some(now.saturating_add(PROBE));
        }
        if let Some(window) = &mut self.window {
            window.left = window.left.saturating_sub(1);
        }
        self.started += 1;
        Ok(Started {
            number: self.started,
            answers_before: answers,
            is_probe,
        })
    }

    /// The call that asked is over, whatever it came to.
    pub(super) fn probe_is_over(&mut self) {
        self.probing_until = None;
    }

    /// Forgets what closes the way, as Zoho takes calls again. What it says from now on holds.
    pub(super) fn reopen(&mut self) {
        self.paused = None;
        self.exhausted = None;
        self.window = None;
        self.probing_until = None;
    }

    pub(super) fn pause(&mut self, now: Duration, wait: Duration) {
        let word = Word::new(now, wait, believed(wait, false));
        self.paused = Some(word.or_longer(self.paused));
    }

    pub(super) fn exhaust(&mut self, now: Duration, wait: Duration) {
        let word = Word::new(now, wait, believed(wait, true));
        self.exhausted = Some(word.or_longer(self.exhausted));
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
                heard: now,
            },
            (Some(same), _) => Window {
                left: fewer,
                until: same.until.max(until),
                heard: now,
            },
            // Of a window that has ended.
            (None, Some(known)) if !newest && until < known.until => return,
            (None, _) => Window {
                left: fewer,
                until,
                heard: now,
            },
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
        ahead(self.paused, now)
    }

    pub(super) fn exhausted_for(&self, now: Duration) -> Option<Duration> {
        ahead(self.exhausted, now)
    }
}

/// How long `word` is believed yet.
fn ahead(word: Option<Word>, now: Duration) -> Option<Duration> {
    word.and_then(|word| word.believed_until.min(word.until).checked_sub(now))
        .filter(|ahead| !ahead.is_zero())
}

#[cfg(test)]
mod tests;
