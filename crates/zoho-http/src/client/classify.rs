//! The classification of a response, and the observation of the limits that it reports.

use std::time::Duration;

use http::StatusCode;
use secrecy::ExposeSecret;
use zoho_types::json::are_more_than;

use super::call_state::CallState;
use super::outcome::{AttemptOutcome, RefusalSign, Unauthorized};
use super::{failure, foreign};
use crate::allowance::Allowance;
use crate::limits::{LimitUpdate, Permit};
use crate::product::{ApiError, FailureClass, failure_class};
use crate::retry::after::retry_after;
use crate::retry::{RetryPolicy, Retryability};
use crate::token::Token;

/// Classifies the response by its status and Zoho's code, as the product's rules say.
pub(super) fn classify(
    call: &CallState<'_>,
    permit: &Permit,
    token: Option<&Token>,
) -> AttemptOutcome {
    let (product, received) = (&*call.client.product, &call.received);
    let most = call.client.most_rows(call.request);
    // No error has that many rows, and looking for one would read them all.
    let read = match are_more_than(most, &received.read) {
        true => &[],
        false => &*received.read,
    };
    let api_error = product.api_error(received.status, read);
    let is_done = received.status.is_success() && api_error.is_none();
    if is_done {
        permit.accepted();
    }
    let allowance = observe_allowance(call, permit);
    if is_done || product.has_rows(call.request.operation(), received.status, read) {
        return AttemptOutcome::Done(None);
    }
    refusal(call, permit, token, api_error, allowance)
}

#[cold]
fn refusal(
    call: &CallState<'_>,
    permit: &Permit,
    token: Option<&Token>,
    api_error: Option<ApiError>,
    allowance: Allowance,
) -> AttemptOutcome {
    let (status, headers) = (call.received.status, &call.received.headers);
    let api_error = api_error.map(|api_error| match token {
        Some(token) => api_error.without(token.secret().expose_secret()),
        None => api_error,
    });
    if api_error.is_none() && foreign::is_a_proxys(status, headers, &call.received.read) {
        return AttemptOutcome::permanent(failure::intercepted(call, status));
    }
    let code = api_error.as_ref().map_or("", ApiError::code);
    let failure_class = failure_class(call.client.product.rules(), status, code);
    let sign = match foreign::is_security_redirect(status, headers) {
        true => RefusalSign::Redirect,
        false => RefusalSign::Code,
    };
    let is_refused = failure_class == FailureClass::TokenRejected || sign == RefusalSign::Redirect;
    if is_refused && token.is_some() {
        // Zoho refuses a token with a code. A refresh costs one of the ten that it allows in ten minutes.
        if sign == RefusalSign::Code
            && api_error.is_none()
            && !foreign::is_json(&call.received.read)
        {
            return AttemptOutcome::permanent(failure::refused_without_code(call, status));
        }
        let refusal = Unauthorized {
            status,
            api_error,
            sign,
        };
        return AttemptOutcome::Unauthorized(Box::new(refusal));
    }
    let failure_class = match failure_class {
        // The only sign that the credits are used up, and not the number of concurrent calls.
        FailureClass::RateLimited if allowance.credits_left == Some(0) => {
            FailureClass::QuotaExhausted
        }
        failure_class => failure_class,
    };
    let retry_after = retry_after(headers, call.client.http.shared.clock.now())
        .or_else(|| api_error.as_ref().and_then(ApiError::retry_after));
    observe_refusal(call, permit, failure_class, retry_after);
    let retryability = retryability_of(failure_class, status, retry_after, call.policy);
    let inner = failure::rejected(call, failure_class, status, headers, api_error, retry_after);
    AttemptOutcome::Failed(retryability, Box::new(inner))
}

/// Reports the limits in the response to the limiter, for the organisation's other calls.
pub(super) fn observe_allowance(call: &CallState<'_>, permit: &Permit) -> Allowance {
    let allowance = Allowance::of(&call.received.headers);
    permit.responded();
    if let Some(left) = allowance.credits_left {
        permit.observe_credits(left);
    }
    if let (Some(left), Some(wait)) = (allowance.window_left, allowance.window_resets_in) {
        let now = call.client.http.shared.clock.monotonic();
        permit.observe_window(now, left, wait);
    }
    allowance
}

fn observe_refusal(
    call: &CallState<'_>,
    permit: &Permit,
    failure_class: FailureClass,
    retry_after: Option<Duration>,
) {
    let now = call.client.http.shared.clock.monotonic();
    match (failure_class, retry_after) {
        (FailureClass::RateLimited, Some(wait)) => permit
            .limiter()
            .observe_and_publish(now, LimitUpdate::Paused(wait)),
        (FailureClass::QuotaExhausted, Some(wait)) => permit
            .limiter()
            .observe_and_publish(now, LimitUpdate::Exhausted(wait)),
        // Zoho checks its limits before it returns these; a failing server or a refused token need not mean that.
        (FailureClass::NotFound | FailureClass::Conflict | FailureClass::Invalid, _) => {
            permit.accepted()
        }
        _ => {}
    }
}

/// Returns whether another attempt may succeed, according to the classification and the statuses of the policy.
fn retryability_of(
    failure_class: FailureClass,
    status: StatusCode,
    retry_after: Option<Duration>,
    policy: &RetryPolicy,
) -> Retryability {
    let listed = policy.statuses.contains(&status);
    match failure_class {
        // Also by its code alone, with a status that does not mean it.
        FailureClass::RateLimited if listed || status != StatusCode::TOO_MANY_REQUESTS => {
            Retryability::Always { retry_after }
        }
        // A product's code may mean it with a status that is not listed.
        FailureClass::NotTaken if listed || !status.is_client_error() => {
            Retryability::Always { retry_after }
        }
        FailureClass::Unavailable | FailureClass::ServerFault | FailureClass::Invalid if listed => {
            Retryability::IfIdempotent { retry_after }
        }
        _ => Retryability::Never,
    }
}
