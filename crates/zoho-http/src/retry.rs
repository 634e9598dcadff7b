//! When to try again: a pure function of policy, attempt, time and what happened.

pub(crate) mod after;
pub(crate) mod budget;

use std::time::Duration;

pub use budget::RetryBudget;

/// How often, how long and how patiently a request is repeated.
///
/// Repeated are answers 429 (whose `Retry-After` is the least wait), 502, 503 and 504, and
/// connections that failed. A request that is not safe to repeat is repeated only when it cannot
/// have been carried out: the connection never stood, or Zoho answered 429.
///
/// ```
/// use std::time::Duration;
/// use zoho_http::RetryPolicy;
///
/// let patient = RetryPolicy { max_attempts: 8, deadline: Duration::from_secs(300), ..RetryPolicy::default() };
/// let never = RetryPolicy { max_attempts: 1, ..RetryPolicy::default() };
/// # let _ = (patient, never);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    /// How often a request is sent at the most, the first time included. At least 1; 4 by default.
    pub max_attempts: u32,
    /// The upper bound of the wait before the second attempt; it doubles with each. 500 ms by default.
    pub base_delay: Duration,
    /// The upper bound of any wait of our own choosing. 20 s by default. A longer `Retry-After` is kept.
    pub max_delay: Duration,
    /// The time for the whole call, waits included. 60 s by default.
    pub deadline: Duration,
    /// The time for one attempt, body included. 30 s by default.
    pub attempt_timeout: Duration,
    /// How the waits are spread.
    pub jitter: Jitter,
    /// How much extra load repeating may put on a host.
    pub budget: RetryBudget,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            deadline: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            jitter: Jitter::Full,
            budget: RetryBudget::default(),
        }
    }
}

/// How a wait is drawn from between nothing and its upper bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Jitter {
    /// Anywhere between, so that clients that failed together do not return together.
    #[default]
    Full,
    /// Always the upper bound: for tests.
    None,
}

/// A day is the longest that any of Zoho's limits lasts.
pub(crate) const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// What an attempt came to, as far as repeating it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It never reached Zoho, or Zoho turned it away before doing anything.
    NotCarriedOut {
        /// Zoho's `Retry-After`.
        retry_after: Option<Duration>,
    },
    /// It failed in a way that may pass, and may have been carried out.
    MaybeCarriedOut {
        /// Zoho's `Retry-After`.
        retry_after: Option<Duration>,
    },
    /// Trying again changes nothing.
    Final,
}

/// What follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Send it again after this wait.
    RetryAfter(Duration),
    /// Give up.
    Stop(StopReason),
}

/// Why no further attempt is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StopReason {
    /// Trying again changes nothing.
    Final,
    /// It may have been carried out, and doing it twice is not safe.
    NotRepeatable,
    /// `max_attempts` were made.
    Attempts,
    /// The wait does not fit into what is left of the deadline.
    Deadline,
}

/// Decides what follows attempt number `attempt` (from 1), `elapsed` after the call began.
/// `fraction` in `0.0..=1.0` is the jitter drawn.
pub(crate) fn decide(
    policy: &RetryPolicy,
    outcome: Outcome,
    attempt: u32,
    elapsed: Duration,
    repeatable: bool,
    fraction: f64,
) -> Decision {
    let retry_after = match outcome {
        Outcome::Final => return Decision::Stop(StopReason::Final),
        Outcome::MaybeCarriedOut { .. } if !repeatable => {
            return Decision::Stop(StopReason::NotRepeatable);
        }
        Outcome::NotCarriedOut { retry_after } | Outcome::MaybeCarriedOut { retry_after } => {
            retry_after
        }
    };
    if attempt >= policy.max_attempts {
        return Decision::Stop(StopReason::Attempts);
    }
    let ceiling = policy
        .base_delay
        .saturating_mul(2u32.saturating_pow(attempt.saturating_sub(1)))
        .min(policy.max_delay)
        // Beyond any sense, and a multiplication could overflow.
        .min(LONGEST);
    let own = ceiling.mul_f64(match policy.jitter {
        Jitter::Full => fraction.clamp(0.0, 1.0),
        Jitter::None => 1.0,
    });
    let wait = own.max(retry_after.unwrap_or_default());
    if wait >= policy.deadline.saturating_sub(elapsed) {
        return Decision::Stop(StopReason::Deadline);
    }
    Decision::RetryAfter(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAYBE: Outcome = Outcome::MaybeCarriedOut { retry_after: None };
    const NOT: Outcome = Outcome::NotCarriedOut { retry_after: None };

    fn told(seconds: u64) -> Outcome {
        Outcome::NotCarriedOut {
            retry_after: Some(Duration::from_secs(seconds)),
        }
    }

    #[test]
    fn decisions() {
        use Decision::{RetryAfter, Stop};
        use StopReason::{Attempts, Deadline, Final, NotRepeatable};
        let policy = RetryPolicy::default();
        let ms = Duration::from_millis;
        // outcome, attempt, elapsed, repeatable, jitter -> decision
        let table = [
            (Outcome::Final, 1, ms(0), true, 1.0, Stop(Final)),
            (MAYBE, 1, ms(0), false, 1.0, Stop(NotRepeatable)),
            (MAYBE, 1, ms(0), true, 1.0, RetryAfter(ms(500))),
            (NOT, 1, ms(0), false, 1.0, RetryAfter(ms(500))),
            (MAYBE, 1, ms(0), true, 0.0, RetryAfter(ms(0))),
            (MAYBE, 2, ms(0), true, 1.0, RetryAfter(ms(1000))),
            (MAYBE, 3, ms(0), true, 0.5, RetryAfter(ms(1000))),
            (MAYBE, 4, ms(0), true, 1.0, Stop(Attempts)),
            (MAYBE, 1, ms(59_600), true, 1.0, Stop(Deadline)),
            (told(1), 1, ms(0), false, 0.1, RetryAfter(ms(1000))),
            (told(0), 1, ms(0), true, 1.0, RetryAfter(ms(500))),
            (told(45), 1, ms(0), true, 1.0, RetryAfter(ms(45_000))),
            (told(60), 1, ms(0), true, 1.0, Stop(Deadline)),
            (told(30), 2, ms(31_000), true, 1.0, Stop(Deadline)),
        ];
        for (outcome, attempt, elapsed, repeatable, fraction, expected) in table {
            assert_eq!(
                decide(&policy, outcome, attempt, elapsed, repeatable, fraction),
                expected,
                "{outcome:?} attempt {attempt} after {elapsed:?}"
            );
        }
    }

    #[test]
    fn a_policy_without_bounds_does_not_overflow() {
        let policy = RetryPolicy {
            max_attempts: u32::MAX,
            base_delay: Duration::MAX,
            max_delay: Duration::MAX,
            deadline: Duration::MAX,
            ..RetryPolicy::default()
        };
        let decision = decide(&policy, MAYBE, 9, Duration::ZERO, true, 1.0);
        assert_eq!(decision, Decision::RetryAfter(LONGEST));
    }

    #[test]
    fn the_wait_is_capped_and_never_overflows() {
        let policy = RetryPolicy {
            max_attempts: u32::MAX,
            deadline: Duration::MAX,
            ..RetryPolicy::default()
        };
        for attempt in [7, 31, 32, 33, 1_000_000, u32::MAX - 1] {
            assert_eq!(
                decide(&policy, MAYBE, attempt, Duration::ZERO, true, 1.0),
                Decision::RetryAfter(policy.max_delay)
            );
        }
    }
}
