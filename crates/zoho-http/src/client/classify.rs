//! The classification of a response, and the observation of the limits that it reports.

use std::time::Duration;

use http::StatusCode;
use secrecy::ExposeSecret;
use zoho_types::json::are_more_than;

use super::call_state::CallState;
use super::outcome::{AttemptOutcome, RefusalSign, Unauthorized};
use super::{failure, foreign};
use crate::allowance::Allowance;
use crate::limit::{LimitUpdate, Permit};
use crate::product::{Fault, Meaning, meaning};
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
    let fault = product.fault(received.status, read);
    let is_done = received.status.is_success() && fault.is_none();
    if is_done {
        permit.accepted();
    }
    let allowance = observe_allowance(call, permit);
    if is_done || product.has_rows(call.request.operation(), received.status, read) {
        return AttemptOutcome::Done(None);
    }
    refusal(call, permit, token, fault, allowance)
}

#[cold]
fn refusal(
    call: &CallState<'_>,
    permit: &Permit,
    token: Option<&Token>,
    fault: Option<Fault>,
    allowance: Allowance,
) -> AttemptOutcome {
    let (status, headers) = (call.received.status, &call.received.headers);
    let fault = fault.map(|fault| match token {
        Some(token) => fault.without(token.secret().expose_secret()),
        None => fault,
    });
    if fault.is_none() && foreign::is_a_proxys(status, headers, &call.received.read) {
        return AttemptOutcome::permanent(failure::intercepted(call, status));
    }
    let code = fault.as_ref().map_or("", Fault::code);
    let meaning = meaning(call.client.product.rules(), status, code);
    let sign = match foreign::is_security_redirect(status, headers) {
        true => RefusalSign::Redirect,
        false => RefusalSign::Code,
    };
    let is_refused = meaning == Meaning::TokenRejected || sign == RefusalSign::Redirect;
    if is_refused && token.is_some() {
        // Zoho refuses a token with a code. A refresh costs one of the ten that it allows in ten minutes.
        if sign == RefusalSign::Code && fault.is_none() && !foreign::is_json(&call.received.read) {
            return AttemptOutcome::permanent(failure::refused_without_code(call, status));
        }
        let refusal = Unauthorized {
            status,
            fault,
            sign,
        };
        return AttemptOutcome::Unauthorized(Box::new(refusal));
    }
    let meaning = match meaning {
        // The only sign that the credits are used up, and not the number of concurrent calls.
        Meaning::RateLimited if allowance.credits_left == Some(0) => Meaning::QuotaExhausted,
        meaning => meaning,
    };
    let retry_after = retry_after(headers, call.client.http.shared.clock.now())
        .or_else(|| fault.as_ref().and_then(Fault::retry_after));
    observe_refusal(call, permit, meaning, retry_after);
    let retryability = retryability_of(meaning, status, retry_after, call.policy);
    let inner = failure::rejected(call, meaning, status, headers, fault, retry_after);
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
    meaning: Meaning,
    retry_after: Option<Duration>,
) {
    let now = call.client.http.shared.clock.monotonic();
    match (meaning, retry_after) {
        (Meaning::RateLimited, Some(wait)) => permit
            .limiter()
            .observe_and_publish(now, LimitUpdate::Paused(wait)),
        (Meaning::QuotaExhausted, Some(wait)) => permit
            .limiter()
            .observe_and_publish(now, LimitUpdate::Exhausted(wait)),
        // Zoho checks its limits before it gives these; a failing server or a refused token need not mean that.
        (Meaning::NotFound | Meaning::Conflict | Meaning::Invalid, _) => permit.accepted(),
        _ => {}
    }
}

/// Whether another attempt may succeed, by the classification and the statuses of the policy.
fn retryability_of(
    meaning: Meaning,
    status: StatusCode,
    retry_after: Option<Duration>,
    policy: &RetryPolicy,
) -> Retryability {
    let listed = policy.statuses.contains(&status);
    match meaning {
        // Also by its code alone, with a status that does not mean it.
        Meaning::RateLimited if listed || status != StatusCode::TOO_MANY_REQUESTS => {
            Retryability::Always { retry_after }
        }
        // A product's code may mean it with a status that is not listed.
        Meaning::NotTaken if listed || !status.is_client_error() => {
            Retryability::Always { retry_after }
        }
        Meaning::Unavailable | Meaning::ServerFault | Meaning::Invalid if listed => {
            Retryability::IfIdempotent { retry_after }
        }
        _ => Retryability::Never,
    }
}
