//! Telemetry of refreshes: a span for each, and counters through the `metrics` facade if that feature is enabled. The
//! [guide](crate::guide::telemetry) lists their names.

use std::fmt::{Debug, Display};
use std::sync::Arc;
use std::time::Duration;

use tracing::field::{Empty, debug, display};
use tracing::{Instrument, Span};
use zoho_http::Token;
use zoho_http::clock::Clock;
use zoho_http::token::TokenError;

use crate::connection::ConnectionId;
use crate::events::event::Event;

/// The name of the span.
const REFRESH: &str = "zoho.token_refresh";

/// Runs a refresh within a span. Its parent is the current span of this call, even if the refresh runs as a task.
pub(crate) fn refresh<F>(
    id: &ConnectionId,
    clock: Arc<dyn Clock>,
    refresh: F,
) -> impl Future<Output = Result<Token, TokenError>> + use<F>
where
    F: Future<Output = Result<Token, TokenError>>,
{
    let span = tracing::info_span!(
        REFRESH,
        otel.kind = "internal",
        otel.status_code = Empty,
        otel.status_description = Empty,
        connection = %id,
        error.r#type = Empty,
    );
    let began = clock.monotonic();
    async move {
        let result = refresh.instrument(span.clone()).await;
        if let Err(e) = &result {
            fail(&span, e.kind(), e);
        }
        took(clock.monotonic().saturating_sub(began));
        result
    }
}

/// Counts an event of a connection.
pub(crate) fn happened(event: &Event<'_>) {
    match event {
        Event::Refreshed { .. } => count_refresh("ok".to_owned()),
        Event::NotStored { error } => {
            fail_current("NotStored", error);
            count_refresh("NotStored".to_owned());
        }
        Event::RefreshFailed { error } => {
            fail_current(error.kind(), error);
            count_refresh(format!("{:?}", error.kind()));
        }
        Event::ReconnectNeeded => count_reconnect(),
        Event::StoreUnavailable { .. } => count_store_unavailable(),
        _ => {}
    }
}

/// Marks the current refresh as failed, even if an old token is still valid and the caller gets no error.
fn fail_current(kind: impl Debug, e: &TokenError) {
    let span = Span::current();
    // Programs emit events too, in their own spans.
    if span.metadata().is_some_and(|span| span.name() == REFRESH) {
        fail(&span, kind, e);
    }
}

fn fail(span: &Span, kind: impl Debug, e: impl Display) {
    span.record("error.type", debug(kind));
    span.record("otel.status_code", "ERROR");
    span.record("otel.status_description", display(e));
}

#[cfg(feature = "metrics")]
fn count_refresh(outcome: String) {
    metrics::counter!("zoho_token_refreshes_total", "outcome" => outcome).increment(1);
}

#[cfg(feature = "metrics")]
fn count_reconnect() {
    metrics::counter!("zoho_reconnects_needed_total").increment(1);
}

#[cfg(feature = "metrics")]
fn count_store_unavailable() {
    metrics::counter!("zoho_store_unavailable_total").increment(1);
}

#[cfg(feature = "metrics")]
fn took(time: Duration) {
    metrics::histogram!("zoho_token_refresh_seconds").record(time.as_secs_f64());
}

#[cfg(not(feature = "metrics"))]
fn count_refresh(_outcome: String) {}

#[cfg(not(feature = "metrics"))]
fn count_reconnect() {}

#[cfg(not(feature = "metrics"))]
fn count_store_unavailable() {}

#[cfg(not(feature = "metrics"))]
fn took(_time: Duration) {}
