//! The decision whether a failed attempt is retried, as a trait.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::error::ErrorKind;
use crate::operation::Operation;
use crate::request::Request;

/// Decides whether and when a failed attempt is retried.
///
/// [`RetryPolicy`](super::RetryPolicy) is the default. Replace it with
/// [`HttpBuilder::retry_strategy`](crate::HttpBuilder::retry_strategy), or wrap it: a strategy that holds another one
/// can change some of its decisions and delegate the rest. [`from_fn`] creates one from a closure.
///
/// The following holds for every strategy: an attempt that may have been carried out is retried only if the request is
/// [idempotent](RetryState::idempotent), a body that can be sent once is sent once, a wait ends before the deadline of
/// the call, [`Request::attempts`](crate::Request::attempts) is the maximum of its request, and the
/// [`RetryBudget`](super::RetryBudget) of the host is respected.
///
/// ```
/// use std::time::Duration;
/// use zoho_http::retry::{RetryDecision, RetryPolicy, RetryState, RetryStrategy};
///
/// /// Also tries again what was locked by somebody else, as its code says.
/// #[derive(Debug)]
/// struct RetryLocked<S>(S);
///
/// impl<S: RetryStrategy> RetryStrategy for RetryLocked<S> {
///     fn decide(&self, state: &RetryState<'_>) -> RetryDecision {
///         if state.code == "RECORD_LOCKED" && state.attempts < state.max_attempts {
///             return RetryDecision::RetryAfter(Duration::from_secs(2));
///         }
///         self.0.decide(state)
///     }
/// }
///
/// let http = zoho_http::Http::builder()
///     .retry_strategy(RetryLocked(RetryPolicy::default()))
///     .build()?;
/// # Ok::<(), zoho_http::Error>(())
/// ```
pub trait RetryStrategy: fmt::Debug + Send + Sync {
    /// Returns what follows a failed attempt.
    fn decide(&self, state: &RetryState<'_>) -> RetryDecision;
}

impl<S: RetryStrategy + ?Sized> RetryStrategy for Arc<S> {
    fn decide(&self, state: &RetryState<'_>) -> RetryDecision {
        (**self).decide(state)
    }
}

/// The state of a call after a failed attempt.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct RetryState<'a> {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// The number of attempts made, at least 1. Replays with a refreshed token do not count.
    pub attempts: u32,
    /// The maximum number of attempts, from the request or the policy.
    pub max_attempts: u32,
    /// The time since the call began.
    pub elapsed: Duration,
    /// The time limit of the whole call, from the request or the policy.
    pub deadline: Duration,
    /// The wait before the attempt that failed; `None` for the first.
    pub last_wait: Option<Duration>,
    /// Whether the request is idempotent.
    pub idempotent: bool,
    /// Whether another attempt is safe and may succeed.
    pub retryability: Retryability,
    /// The kind of the error that the call returns if no other attempt is made.
    pub kind: ErrorKind,
    /// The status of the response, if there was one.
    pub status: Option<StatusCode>,
    /// Zoho's code in the response; empty if there is none.
    pub code: &'a str,
}

impl RetryState<'_> {
    /// Returns whether `request` may be retried after `wait`, whatever a strategy decides.
    pub(crate) fn allows(&self, request: &Request, wait: Duration) -> bool {
        let is_safe = match self.retryability {
            Retryability::Always { .. } => true,
            Retryability::IfIdempotent { .. } | Retryability::Never => self.idempotent,
        };
        let own_maximum = request.own_attempts();
        is_safe
            && request.content().is_whole()
            && own_maximum.is_none_or(|most| self.attempts < most)
            && wait < self.deadline.saturating_sub(self.elapsed)
    }
}

/// Whether another attempt is safe and may succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retryability {
    /// The request never reached Zoho, or Zoho refused it before doing anything.
    Always {
        /// The wait that the server asked for.
        retry_after: Option<Duration>,
    },
    /// The failure may be temporary, and the request may have been carried out.
    IfIdempotent {
        /// The wait that the server asked for.
        retry_after: Option<Duration>,
    },
    /// Another attempt would fail in the same way, as far as the policy and the product can determine.
    Never,
}

/// The step that follows a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryDecision {
    /// Another attempt after this wait.
    RetryAfter(Duration),
    /// No other attempt: the call ends with its error.
    Stop(StopReason),
}

/// The reason why no other attempt is made. It is logged at the level `DEBUG`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopReason {
    /// Another attempt would fail in the same way.
    NotRetryable,
    /// The request may have been carried out, and is not idempotent.
    NotIdempotent,
    /// The maximum number of attempts was made.
    MaxAttempts,
    /// The wait would exceed the deadline.
    Deadline,
    /// A reason specific to the strategy.
    Other,
}

/// A [`RetryStrategy`] from a closure: see [`from_fn`].
pub struct RetryFn<F>(F);

/// Creates a [`RetryStrategy`] from a closure.
///
/// ```
/// use std::time::Duration;
/// use zoho_http::retry::{self, RetryDecision, RetryPolicy, RetryStrategy, StopReason};
///
/// let standard = RetryPolicy::default();
/// let strategy = retry::from_fn(move |state| match state.operation.name() {
///     "crm.records.search" => RetryDecision::Stop(StopReason::Other),
///     _ => standard.decide(state),
/// });
/// let http = zoho_http::Http::builder().retry_strategy(strategy).build()?;
/// # Ok::<(), zoho_http::Error>(())
/// ```
pub fn from_fn<F>(decide: F) -> RetryFn<F>
where
    F: Fn(&RetryState<'_>) -> RetryDecision + Send + Sync,
{
    RetryFn(decide)
}

impl<F> RetryStrategy for RetryFn<F>
where
    F: Fn(&RetryState<'_>) -> RetryDecision + Send + Sync,
{
    fn decide(&self, state: &RetryState<'_>) -> RetryDecision {
        (self.0)(state)
    }
}

impl<F> fmt::Debug for RetryFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryFn").finish_non_exhaustive()
    }
}
