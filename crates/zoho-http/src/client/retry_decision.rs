//! The decision whether a call is retried, for the loop and for downloads that broke off.

use std::time::Duration;

use http::StatusCode;

use super::Client;
use crate::error::ErrorKind;
use crate::request::Request;
use crate::retry::{RetryDecision, RetryState, Retryability};

/// The attempts so far.
pub(super) struct Progress {
    pub(super) attempts: u32,
    pub(super) elapsed: Duration,
    pub(super) deadline: Duration,
    pub(super) last_wait: Option<Duration>,
}

/// The failure of the last attempt.
pub(super) struct Failure<'a> {
    pub(super) retryability: Retryability,
    pub(super) kind: ErrorKind,
    pub(super) status: Option<StatusCode>,
    pub(super) code: &'a str,
}

/// The reason why a call is not retried.
#[derive(Debug)]
pub(super) struct NoRetry {
    pub(super) decision: RetryDecision,
    /// Whether it would have been retried within the retry budget of its host.
    pub(super) budget_spent: bool,
}

/// Returns the wait before the next attempt, which is counted against the retry budget of `host`.
pub(super) fn retry_wait(
    client: &Client,
    request: &Request,
    host: &str,
    progress: &Progress,
    failure: &Failure<'_>,
) -> Result<Duration, NoRetry> {
    let shared = &client.http.shared;
    let state = RetryState {
        operation: request.operation(),
        attempts: progress.attempts,
        max_attempts: request.own_attempts().unwrap_or(shared.retry.max_attempts),
        elapsed: progress.elapsed,
        deadline: progress.deadline,
        last_wait: progress.last_wait,
        idempotent: request.is_idempotent(),
        retryability: match request.content().is_whole() {
            true => failure.retryability,
            // The body cannot be sent again.
            false => Retryability::Never,
        },
        kind: failure.kind,
        status: failure.status,
        code: failure.code,
    };
    let decision = shared.retry_strategy().decide(&state);
    let wait = match decision {
        RetryDecision::RetryAfter(wait) if state.allows(request, wait) => wait,
        RetryDecision::RetryAfter(_) | RetryDecision::Stop(_) => {
            return Err(NoRetry {
                decision,
                budget_spent: false,
            });
        }
    };
    match shared.buckets.take(host, shared.retry.budget) {
        true => Ok(wait),
        false => Err(NoRetry {
            decision,
            budget_spent: true,
        }),
    }
}
