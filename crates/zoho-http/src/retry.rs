//! The retry policy: whether and when a failed attempt is retried.

pub(crate) mod after;
pub(crate) mod budget;
mod strategy;

use std::time::Duration;

use http::StatusCode;

pub use budget::RetryBudget;
pub use strategy::{
    RetryDecision, RetryFn, RetryState, RetryStrategy, Retryability, StopReason, from_fn,
};

/// The number of attempts of a call, the waits between them and their timeouts.
///
/// A failed connection is retried, and so is a response whose status is one of [`statuses`](Self::statuses) (a
/// `Retry-After` is then the minimum wait). A request that is not idempotent is retried only if it cannot have been
/// carried out: no connection was made, the server says that it has not processed the request, or Zoho answered 408,
/// 421, 425 or 429. A connection that would fail again, as with a certificate that is not trusted, is not retried.
///
/// ```
/// use std::time::Duration;
/// use zoho_http::retry::RetryPolicy;
///
/// let patient = RetryPolicy { max_attempts: 8, deadline: Duration::from_secs(300), ..RetryPolicy::default() };
/// let never = RetryPolicy { max_attempts: 1, ..RetryPolicy::default() };
/// # let _ = (patient, never);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    /// The maximum number of attempts, the first one included. At least 1; 4 by default.
    pub max_attempts: u32,
    /// The minimum wait before the second attempt; later waits grow according to [`jitter`](Self::jitter). 500 ms by
    /// default.
    pub base_delay: Duration,
    /// The maximum wait. 20 s by default. A longer `Retry-After` is respected.
    pub max_delay: Duration,
    /// The time limit of the whole call, waits included. 60 s by default.
    pub deadline: Duration,
    /// The timeout of one attempt, body included. 30 s by default. Streams have
    /// [`stall_timeout`](Self::stall_timeout) instead.
    pub attempt_timeout: Duration,
    /// The longest time without progress of a body that is sent or received as a stream. 30 s by default. A body that
    /// makes progress is ended only by a deadline that the request sets.
    pub stall_timeout: Duration,
    /// The statuses that are retried: 408, 421, 425, 429, 502, 503 and 504 by default. Those below 500 mean that
    /// nothing was done; for the others the request must be idempotent.
    pub statuses: Vec<StatusCode>,
    /// The growth and randomisation of the waits.
    pub jitter: Jitter,
    /// The extra load that retries may put on a host.
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
            stall_timeout: Duration::from_secs(30),
            statuses: vec![
                StatusCode::REQUEST_TIMEOUT,
                StatusCode::MISDIRECTED_REQUEST,
                StatusCode::TOO_EARLY,
                StatusCode::TOO_MANY_REQUESTS,
                StatusCode::BAD_GATEWAY,
                StatusCode::SERVICE_UNAVAILABLE,
                StatusCode::GATEWAY_TIMEOUT,
            ],
            jitter: Jitter::Decorrelated,
            budget: RetryBudget::default(),
        }
    }
}

impl RetryStrategy for RetryPolicy {
    fn decide(&self, state: &RetryState<'_>) -> RetryDecision {
        decide(self, state, fastrand::f64())
    }
}

/// The growth and randomisation of waits, so that clients that failed together do not retry together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Jitter {
    /// Between `base_delay` and three times the last wait, up to `max_delay`.
    #[default]
    Decorrelated,
    /// Between zero and a bound that doubles with each attempt.
    Full,
    /// Always that doubling bound: for tests.
    None,
}

/// A day: the longest time that a limit of Zoho's lasts.
pub(crate) const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// Decides what follows a failed attempt of a call under `policy`; `fraction` in `0.0..=1.0` is the random value for
/// the jitter.
fn decide(policy: &RetryPolicy, state: &RetryState<'_>, fraction: f64) -> RetryDecision {
    let retry_after = match state.retryability {
        Retryability::Never => return RetryDecision::Stop(StopReason::NotRetryable),
        Retryability::IfIdempotent { .. } if !state.idempotent => {
            return RetryDecision::Stop(StopReason::NotIdempotent);
        }
        Retryability::Always { retry_after } | Retryability::IfIdempotent { retry_after } => {
            retry_after
        }
    };
    if state.attempts >= state.max_attempts {
        return RetryDecision::Stop(StopReason::MaxAttempts);
    }
    let wait =
        back_off(policy, state, fraction.clamp(0.0, 1.0)).max(retry_after.unwrap_or_default());
    if wait >= state.deadline.saturating_sub(state.elapsed) {
        return RetryDecision::Stop(StopReason::Deadline);
    }
    RetryDecision::RetryAfter(wait)
}

/// Returns the wait before the next attempt if the server names none.
fn back_off(policy: &RetryPolicy, state: &RetryState<'_>, fraction: f64) -> Duration {
    // No limit lasts longer than a day, and a multiplication of longer waits could overflow.
    let longest = policy.max_delay.min(LONGEST);
    let base = policy.base_delay.min(longest);
    let doubled = || {
        let doubling = 2u32.saturating_pow(state.attempts.saturating_sub(1));
        base.saturating_mul(doubling).min(longest)
    };
    match policy.jitter {
        Jitter::Decorrelated => {
            let most = state
                .last_wait
                .unwrap_or(base)
                .saturating_mul(3)
                .clamp(base, longest);
            base + (most - base).mul_f64(fraction)
        }
        Jitter::Full => doubled().mul_f64(fraction),
        Jitter::None => doubled(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::operation::Operation;
    use proptest::prelude::*;

    const MAYBE: Retryability = Retryability::IfIdempotent { retry_after: None };
    const NOT: Retryability = Retryability::Always { retry_after: None };

    const fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    fn told(seconds: u64) -> Retryability {
        Retryability::Always {
            retry_after: Some(Duration::from_secs(seconds)),
        }
    }

    static OPERATION: Operation = Operation::get("x.one", "/x");

    fn state(policy: &RetryPolicy, retryability: Retryability) -> RetryState<'static> {
        RetryState {
            operation: &OPERATION,
            attempts: 1,
            max_attempts: policy.max_attempts,
            elapsed: Duration::ZERO,
            deadline: policy.deadline,
            last_wait: None,
            idempotent: true,
            retryability,
            kind: ErrorKind::Unavailable,
            status: None,
            code: "",
        }
    }

    #[test]
    fn decisions() {
        use RetryDecision::{RetryAfter, Stop};
        use StopReason::{Deadline, MaxAttempts, NotIdempotent, NotRetryable};
        let policy = RetryPolicy {
            jitter: Jitter::Full,
            ..RetryPolicy::default()
        };
        // retryability, attempts, elapsed, idempotent, jitter -> decision
        let table = [
            (Retryability::Never, 1, ms(0), true, 1.0, Stop(NotRetryable)),
            (MAYBE, 1, ms(0), false, 1.0, Stop(NotIdempotent)),
            (MAYBE, 1, ms(0), true, 1.0, RetryAfter(ms(500))),
            (NOT, 1, ms(0), false, 1.0, RetryAfter(ms(500))),
            (MAYBE, 1, ms(0), true, 0.0, RetryAfter(ms(0))),
            (MAYBE, 2, ms(0), true, 1.0, RetryAfter(ms(1000))),
            (MAYBE, 3, ms(0), true, 0.5, RetryAfter(ms(1000))),
            (MAYBE, 4, ms(0), true, 1.0, Stop(MaxAttempts)),
            (MAYBE, 1, ms(59_600), true, 1.0, Stop(Deadline)),
            (told(1), 1, ms(0), false, 0.1, RetryAfter(ms(1000))),
            (told(0), 1, ms(0), true, 1.0, RetryAfter(ms(500))),
            (told(45), 1, ms(0), true, 1.0, RetryAfter(ms(45_000))),
            (told(60), 1, ms(0), true, 1.0, Stop(Deadline)),
            (told(30), 2, ms(31_000), true, 1.0, Stop(Deadline)),
        ];
        for (retryability, attempts, elapsed, idempotent, fraction, expected) in table {
            let state = RetryState {
                attempts,
                elapsed,
                idempotent,
                ..state(&policy, retryability)
            };
            assert_eq!(decide(&policy, &state, fraction), expected, "{state:?}");
        }
    }

    #[test]
    fn waits_decorrelate() {
        let policy = RetryPolicy {
            max_attempts: 100,
            ..RetryPolicy::default()
        };
        // wait before, jitter -> wait
        for (waited, fraction, expected) in [
            (None, 0.0, 500),
            (None, 0.5, 1000),
            (None, 1.0, 1500),
            (Some(500), 1.0, 1500),
            (Some(1500), 0.0, 500),
            (Some(1500), 0.5, 2500),
            (Some(1500), 1.0, 4500),
            (Some(15_000), 1.0, 20_000),
            // After a long `Retry-After`.
            (Some(45_000), 1.0, 20_000),
        ] {
            let state = RetryState {
                attempts: 2,
                last_wait: waited.map(ms),
                ..state(&policy, MAYBE)
            };
            let decision = decide(&policy, &state, fraction);
            assert_eq!(
                decision,
                RetryDecision::RetryAfter(ms(expected)),
                "{state:?} {fraction}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_policy_overflows_and_no_wait_leaves_its_bounds(
            base: u64, max: u64, deadline: u64, attempts in 1..u32::MAX, elapsed: u64,
            waited: Option<u64>, told: Option<u64>, fraction in -1.0..2.0_f64,
            jitter in prop_oneof![Just(Jitter::Decorrelated), Just(Jitter::Full), Just(Jitter::None)],
        ) {
            let policy = RetryPolicy {
                max_attempts: u32::MAX,
                base_delay: Duration::from_secs(base),
                max_delay: Duration::from_secs(max),
                deadline: Duration::from_secs(deadline),
                jitter,
                ..RetryPolicy::default()
            };
            let retry_after = told.map(Duration::from_secs);
            let state = RetryState {
                attempts,
                elapsed: Duration::from_secs(elapsed),
                last_wait: waited.map(Duration::from_secs),
                idempotent: false,
                ..state(&policy, Retryability::Always { retry_after })
            };
            let decision = decide(&policy, &state, fraction);
            if let RetryDecision::RetryAfter(wait) = decision {
                prop_assert!(wait >= retry_after.unwrap_or_default());
                prop_assert!(wait <= policy.max_delay.min(LONGEST).max(retry_after.unwrap_or_default()));
                prop_assert!(wait < policy.deadline - state.elapsed);
            }
        }
    }
}
