//! The loop of a call: credential, attempt, outcome; then the response, a token refresh, a wait, or an error.
//! Every request is sent from here.

use std::pin::Pin;
use std::time::Duration;

use super::attempt::attempt;
use super::call_state::{BodyMode, CallState};
use super::credential::{credential, refresh, refused_again};
use super::outcome::AttemptOutcome;
use super::response_body::ResponseBody;
use super::retry_decision::{Failure, Progress, retry_wait};
use super::{Client, telemetry};
use crate::error::{Error, Inner};
use crate::product::ApiError;
use crate::request::Request;
use crate::response::Response;
use crate::retry::Retryability;
use crate::token::Token;

/// The future of a call, with or without telemetry. It is on the heap, as each future that awaits it would otherwise
/// copy its size, which costs more.
type Running<'a> = Pin<Box<dyn Future<Output = Result<Response<ResponseBody>, Error>> + Send + 'a>>;

/// Sends a call, within its span and counters.
pub(super) fn send<'a>(client: &'a Client, request: &'a Request, mode: BodyMode) -> Running<'a> {
    let span = telemetry::span_of(request.operation());
    let running: Running<'a> = match span.is_disabled() {
        true => Box::pin(run(client, request, mode)),
        false => Box::pin(telemetry::within(span, run(client, request, mode))),
    };
    match telemetry::IS_COUNTED {
        true => Box::pin(telemetry::counted(client.product.name(), running)),
        false => running,
    }
}

async fn run(
    client: &Client,
    request: &Request,
    mode: BodyMode,
) -> Result<Response<ResponseBody>, Error> {
    let mut call = CallState::new(client, request, mode);
    let mut refreshed: Option<Token> = None;
    // Replays with a refreshed token do not count against the policy.
    let mut tries = 0;
    let mut last_wait = None;
    loop {
        let credential = credential(&mut call, refreshed.as_ref()).await?;
        tries += 1;
        match attempt(&mut call, &credential).await {
            AttemptOutcome::Done(tail) => return Ok(call.into_response(tail)),
            AttemptOutcome::Unauthorized(refusal) if refreshed.is_some() => {
                // Apart, as few calls need it.
                return Err(Box::pin(refused_again(&call, &credential, *refusal)).await);
            }
            AttemptOutcome::Unauthorized(refusal) => {
                // Apart, as few calls need it.
                refreshed = Some(Box::pin(refresh(&mut call, &credential, *refusal)).await?);
                tries -= 1;
            }
            AttemptOutcome::Failed(retryability, inner) => {
                // The wait may be long, and the token expired at its end.
                drop(credential);
                let wait = wait_before_retry(&mut call, retryability, inner, tries, last_wait)?;
                client.http.shared.clock.sleep(wait).await;
                call.update_now();
                last_wait = Some(wait);
            }
        }
    }
}

/// Returns how long to wait before the next attempt, or the error of the call if there is none.
#[cold]
fn wait_before_retry(
    call: &mut CallState<'_>,
    retryability: Retryability,
    mut inner: Box<Inner>,
    attempts: u32,
    last_wait: Option<Duration>,
) -> Result<Duration, Error> {
    call.discard_response();
    let progress = Progress {
        attempts,
        elapsed: call.elapsed(),
        deadline: call.deadline(),
        last_wait,
    };
    let failure = Failure {
        retryability,
        kind: inner.kind,
        status: inner.status,
        code: inner.api_error.as_ref().map_or("", ApiError::code),
    };
    match retry_wait(call.client, call.request, call.host(), &progress, &failure) {
        Ok(wait) => {
            call.may_have_arrived |= inner.may_have_arrived;
            tracing::debug!(?wait, kind = ?inner.kind, "attempt failed, trying again");
            telemetry::count_retry(call.client.product.name());
            Ok(wait)
        }
        Err(no_retry) => {
            inner.elapsed = call.elapsed();
            inner.budget_spent = no_retry.budget_spent;
            let (decision, spent) = (no_retry.decision, no_retry.budget_spent);
            tracing::debug!(?decision, spent, kind = ?inner.kind, "call failed");
            Err(Error::from_inner(*inner))
        }
    }
}
