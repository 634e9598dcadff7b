//! One attempt: permit of the organisation's limiter, request, exchange, classification.

use std::pin::pin;
use std::time::Duration;

use super::build_request::build_request;
use super::call_state::CallState;
use super::classify::{classify, observe_allowance};
use super::credential::Credential;
use super::exchange::{BodyRead, exchange};
use super::failure;
use super::outcome::AttemptOutcome;
use super::response_body::BodyTail;
use super::timeouts::Timeouts;
use crate::body::Watch;
use crate::error::Inner;
use crate::limits::{Cost, Permit};
use crate::middleware::{Attempt, AttemptEnd, AttemptStart};
use crate::transport::{HttpRequest, Sending, TransportError, TransportErrorKind};

/// An attempt whose request has been handed to the transport.
type Started<'a> = (Permit, Timeouts, Sending<'a>);

/// Makes one attempt.
pub(super) async fn attempt(
    call: &mut CallState<'_>,
    credential: &Credential<'_>,
) -> AttemptOutcome {
    let (client, mode) = (call.client, call.mode);
    let watch = Watch::over(call.request.content(), call.request.upload_listener());
    let started = match try_start(call, credential, &watch) {
        Some(started) => started,
        None => match wait_for_permit(call).await {
            Ok(permit) => build_request(call, credential.endpoints(), &watch)
                .and_then(|request| start(call, request, permit, credential)),
            Err(inner) => Err(inner),
        },
    };
    let (permit, timeouts, sending) = match started {
        Ok(started) => started,
        Err(inner) => return AttemptOutcome::permanent(inner),
    };
    let read = {
        let received = &mut call.received;
        let streaming = timeouts.streaming;
        let exchange = exchange(client, sending, streaming, &watch, mode, received);
        tokio::time::timeout(timeouts.exchange, pin!(exchange)).await
    };
    let read =
        read.unwrap_or_else(|late| Err(TransportError::new(TransportErrorKind::Timeout, late)));
    let elapsed = call.update_now();
    after(call, read.as_ref().err(), elapsed);
    match read {
        Ok(BodyRead::Whole) => classify(call, &permit, credential.token()),
        Ok(BodyRead::Open(stream)) => {
            permit.accepted();
            observe_allowance(call, &permit);
            AttemptOutcome::Done(Some(Box::new(BodyTail::new(stream, permit))))
        }
        Ok(BodyRead::TooLarge) => AttemptOutcome::permanent(failure::too_large(call)),
        Err(e) => match watch.take_broken() {
            Some(cause) => AttemptOutcome::permanent(failure::unreadable(call, cause)),
            None => {
                let retryability = failure::retryability_of(&e);
                AttemptOutcome::Failed(retryability, Box::new(failure::lost(call, e)))
            }
        },
    }
}

/// Starts the attempt if a permit is free. The request stays out of the future of [`attempt`], which it would make
/// twice as large.
fn try_start<'a>(
    call: &mut CallState<'a>,
    credential: &Credential<'_>,
    watch: &Watch,
) -> Option<Result<Started<'a>, Box<Inner>>> {
    // Before the permit: a request that cannot be built need not wait for one.
    let request = match build_request(call, credential.endpoints(), watch) {
        Ok(request) => request,
        Err(inner) => return Some(Err(inner)),
    };
    let cost = Cost::of(call.request.limits_of());
    let permit = call.client.org_limiter().try_acquire(call.now(), cost)?;
    Some(start(call, request, permit, credential))
}

/// Waits for a permit of the organisation's limiter.
async fn wait_for_permit(call: &mut CallState<'_>) -> Result<Permit, Box<Inner>> {
    let clock = &*call.client.http.shared.clock;
    let cost = Cost::of(call.request.limits_of());
    // Apart, as its state is large and few calls need it.
    let permit = Box::pin(call.client.org_limiter().acquire(clock, cost, call.until())).await;
    call.update_now();
    permit.map_err(|e| Box::new(failure::no_permit(call, e)))
}

/// Passes the request to the transport, with its token.
fn start<'a>(
    call: &mut CallState<'a>,
    mut request: HttpRequest,
    permit: Permit,
    credential: &Credential<'_>,
) -> Result<Started<'a>, Box<Inner>> {
    let remaining = call.remaining_at_now();
    if remaining.is_zero() {
        return Err(Box::new(failure::late(call)));
    }
    let timeouts = Timeouts::of(call, remaining);
    call.attempts += 1;
    before(call, &mut request);
    if let Some(token) = credential.token() {
        let header = token.header().clone();
        request.headers.insert(http::header::AUTHORIZATION, header);
    }
    let transport = &call.client.http.shared.transport;
    let sending = transport.send(request, timeouts.bodies);
    Ok((permit, timeouts, sending))
}

/// Calls the middleware before an attempt is sent.
fn before(call: &CallState<'_>, request: &mut HttpRequest) {
    for middleware in &call.client.http.shared.middleware {
        middleware.before(&mut AttemptStart {
            attempt: number(call),
            headers: &mut request.headers,
        });
    }
}

/// Logs the end of an attempt and calls the middleware: with `lost`, or with the response.
fn after(call: &CallState<'_>, lost: Option<&TransportError>, elapsed: Duration) {
    let (attempt, status) = (call.attempts, call.received.status);
    match lost {
        None => {
            tracing::debug!(
                attempt,
                server.address = call.host(),
                http.response.status_code = status.as_u16(),
                elapsed_ms = elapsed.as_millis(),
                "response"
            );
        }
        Some(e) => {
            tracing::debug!(attempt, server.address = call.host(), error.r#type = ?e.kind(), "no response");
        }
    }
    for middleware in &call.client.http.shared.middleware {
        middleware.after(&AttemptEnd {
            attempt: number(call),
            elapsed,
            outcome: match lost {
                None => Ok((status, &call.received.headers)),
                Some(e) => Err(e),
            },
        });
    }
}

fn number<'a>(call: &'a CallState<'_>) -> Attempt<'a> {
    Attempt {
        operation: call.request.operation(),
        number: call.attempts,
        host: call.host(),
    }
}
