//! The limits that Zoho reported for an organisation, on the monotonic clock.

use std::time::Duration;

use super::acquire_error::AcquireError;
use crate::retry::LONGEST;

/// How long a pause is trusted before a probe is sent, unless the day's allowance is used up.
const TRUSTED: Duration = Duration::from_secs(10 * 60);

/// How long a probe may take before another one is sent.
const PROBE_TIMEOUT: Duration = Duration::from_secs(60);

/// How long other calls wait while a probe is in flight.
const PROBE_WAIT: Duration = Duration::from_secs(1);

/// The limits and when they end. A pure state: the time is an argument.
#[derive(Debug, Default)]
pub(super) struct ServerLimits {
    pub(super) credits_left: Option<u64>,
    paused: Option<Pause>,
    exhausted: Option<Pause>,
    window: Option<Window>,
    /// When the probe in flight times out.
    probing_until: Option<Duration>,
    /// The number of calls started. Calls are numbered from 1.
    started: u64,
    /// The last call that was started before the window was last observed. The response to a call with a higher
    /// number is more recent.
    observed_at: u64,
    /// The number of responses when the window was last observed.
    responses_observed: u64,
}

/// A call that was started.
#[derive(Debug, Clone, Copy)]
pub(super) struct StartedCall {
    number: u64,
    /// Number of calls already answered when this one started. The remaining count in its response includes
    /// those; calls still in flight may be missing from it.
    responses_before: u64,
    /// Whether it is sent to find out whether a pause is over.
    pub(super) is_probe: bool,
}

/// A time during which no calls are accepted.
#[derive(Debug, Clone, Copy)]
struct Pause {
    until: Duration,
    /// When a probe may be sent.
    trusted_until: Duration,
}

impl Pause {
    fn new(now: Duration, wait: Duration, trusted_for: Duration) -> Self {
        Self {
            until: now.saturating_add(wait),
            trusted_until: now.saturating_add(trusted_for),
        }
    }

    /// Returns the longer of two pauses, or the newer one if they end at the same time.
    fn or_longer(self, other: Option<Self>) -> Self {
        other
            .filter(|other| other.until > self.until)
            .map_or(self, |other| Self {
                until: other.until,
                trusted_until: other.trusted_until.max(self.trusted_until),
            })
    }
}

/// Returns how long a pause of `wait` is trusted. No limit of Zoho's lasts longer than the rest of a day: a longer
/// one is a mistake.
pub(super) fn trusted_for(wait: Duration, is_allowance: bool) -> Duration {
    match is_allowance && wait < LONGEST {
        true => wait,
        false => wait.min(TRUSTED),
    }
}

/// A window of time with a limited number of calls.
#[derive(Debug, Clone, Copy)]
struct Window {
    left: u64,
    until: Duration,
    /// When it was last observed.
    observed: Duration,
}

impl Window {
    fn pause(self) -> Pause {
        Pause {
            until: self.until,
            trusted_until: self.until.min(self.observed.saturating_add(TRUSTED)),
        }
    }
}

/// Zoho reports times in whole seconds: windows whose ends are no further apart are the same.
const SAME_WINDOW: Duration = Duration::from_secs(2);

impl ServerLimits {
    /// Returns an error if Zoho accepts no calls at `now`, and drops the limits that have ended.
    pub(super) fn check(&mut self, now: Duration) -> Result<(), AcquireError> {
        self.needs_probe(now).map(|_| ())
    }

    /// Returns whether a call may start at `now` only as a probe, because a pause is no longer trusted.
    fn needs_probe(&mut self, now: Duration) -> Result<bool, AcquireError> {
        let is_ahead = |pause: &Pause| now < pause.until;
        self.exhausted = self.exhausted.filter(is_ahead);
        self.paused = self.paused.filter(is_ahead);
        self.window = self.window.filter(|window| now < window.until);
        if let Some(wait) = left(self.exhausted, now) {
            return Err(AcquireError::Exhausted(wait));
        }
        let empty = self.window.filter(|window| window.left == 0);
        let pauses = [self.exhausted, self.paused, empty.map(Window::pause)];
        let pauses = pauses.into_iter().flatten();
        let Some(pause) = pauses.max_by_key(|pause| pause.trusted_until) else {
            return Ok(false);
        };
        match left(Some(pause), now) {
            Some(wait) => Err(AcquireError::Paused(wait)),
            None if self.probing_until.is_none_or(|until| now >= until) => Ok(true),
            None => Err(AcquireError::Paused(PROBE_WAIT.min(pause.until - now))),
        }
    }

    /// Counts a call that starts now, after `responses` responses.
    pub(super) fn start(
        &mut self,
        now: Duration,
        responses: u64,
    ) -> Result<StartedCall, AcquireError> {
        let is_probe = self.needs_probe(now)?;
        if is_probe {
            self.probing_until = Some(now.saturating_add(PROBE_TIMEOUT));
        }
        if let Some(window) = &mut self.window {
            window.left = window.left.saturating_sub(1);
        }
        self.started += 1;
        Ok(StartedCall {
            number: self.started,
            responses_before: responses,
            is_probe,
        })
    }

    /// Ends the probe in flight, whatever its outcome.
    pub(super) fn end_probe(&mut self) {
        self.probing_until = None;
    }

    /// Clears all pauses, as Zoho accepts calls again.
    pub(super) fn clear(&mut self) {
        self.paused = None;
        self.exhausted = None;
        self.window = None;
        self.probing_until = None;
    }

    pub(super) fn pause(&mut self, now: Duration, wait: Duration) {
        let pause = Pause::new(now, wait, trusted_for(wait, false));
        self.paused = Some(pause.or_longer(self.paused));
    }

    pub(super) fn exhaust(&mut self, now: Duration, wait: Duration) {
        let pause = Pause::new(now, wait, trusted_for(wait, true));
        self.exhausted = Some(pause.or_longer(self.exhausted));
    }

    /// Observes that `left` calls are left in the window, which resets in `resets_in`, as the response to `call` says.
    /// `response` is its position among all responses.
    pub(super) fn observe_window(
        &mut self,
        now: Duration,
        call: StartedCall,
        response: u64,
        left: u64,
        resets_in: Duration,
    ) {
        let until = now.saturating_add(resets_in);
        let newest = call.number > self.observed_at;
        let known = self.window.filter(|known| now < known.until);
        let same = known.filter(|known| known.until.abs_diff(until) <= SAME_WINDOW);
        // Zoho may not have counted the others yet: calls in flight, and calls whose responses arrived since then and
        // did not mention the window, or have not been observed.
        let counted = call.responses_before.max(self.responses_observed);
        let others = self.started - counted - u64::from(response > counted);
        let fewer = left.saturating_sub(others);
        let next = match (same, known) {
            // Responses arrive out of order: the lower count is right if this one may be older.
            (Some(same), _) if !newest => Window {
                left: same.left.min(left),
                until: same.until.max(until),
                observed: now,
            },
            (Some(same), _) => Window {
                left: fewer,
                until: same.until.max(until),
                observed: now,
            },
            // It belongs to a window that has ended.
            (None, Some(known)) if !newest && until < known.until => return,
            (None, _) => Window {
                left: fewer,
                until,
                observed: now,
            },
        };
        self.window = Some(next);
        self.observed_at = self.started;
        self.responses_observed = self.responses_observed.max(response);
    }

    pub(super) fn window_at(&self, now: Duration) -> Option<(u64, Duration)> {
        let window = self.window.filter(|window| now < window.until)?;
        Some((window.left, window.until - now))
    }

    pub(super) fn paused_for(&self, now: Duration) -> Option<Duration> {
        left(self.paused, now)
    }

    pub(super) fn exhausted_for(&self, now: Duration) -> Option<Duration> {
        left(self.exhausted, now)
    }
}

/// Returns how long `pause` is still trusted.
fn left(pause: Option<Pause>, now: Duration) -> Option<Duration> {
    pause
        .and_then(|pause| pause.trusted_until.min(pause.until).checked_sub(now))
        .filter(|left| !left.is_zero())
}

#[cfg(test)]
mod tests;
