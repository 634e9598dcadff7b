//! The span of a call, and its counters through the `metrics` facade if the feature is on.

use tracing::{Instrument, Span};

use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::response::Response;

pub(super) fn span_of(operation: &Operation) -> Span {
    tracing::info_span!(
        "zoho.call",
        otel.name = operation.name(),
        otel.kind = "client",
        otel.status_code = tracing::field::Empty,
        otel.status_description = tracing::field::Empty,
        operation = operation.name(),
        http.request.method = operation.method().as_str(),
        url.template = operation.path(),
        server.address = tracing::field::Empty,
        http.response.status_code = tracing::field::Empty,
        http.request.resend_count = tracing::field::Empty,
        error.r#type = tracing::field::Empty,
    )
}

/// Runs the call within `span`, which records its result.
pub(super) async fn within<T>(
    span: Span,
    call: impl Future<Output = Result<Response<T>, Error>>,
) -> Result<Response<T>, Error> {
    let result = call.instrument(span.clone()).await;
    let (host, attempts) = match &result {
        Ok(response) => (response.host(), response.attempts()),
        Err(e) => (e.host(), e.attempts()),
    };
    span.record("server.address", host);
    span.record("http.request.resend_count", attempts.saturating_sub(1));
    let status = match &result {
        Ok(response) => Some(response.status()),
        Err(e) => e.status(),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Err(e) = &result {
        span.record("error.type", tracing::field::debug(e.kind()));
        // The resource has not changed: that is no failure.
        if e.kind() != ErrorKind::NotModified {
            span.record("otel.status_code", "ERROR");
            span.record("otel.status_description", tracing::field::display(e));
        }
    }
    result
}

pub(super) const IS_COUNTED: bool = cfg!(feature = "metrics");

/// Runs the call and counts its result.
pub(super) async fn counted<T>(
    product: &'static str,
    call: impl Future<Output = Result<Response<T>, Error>>,
) -> Result<Response<T>, Error> {
    let result = call.await;
    count(product, &result);
    result
}

#[cfg(feature = "metrics")]
fn count<T>(product: &'static str, result: &Result<Response<T>, Error>) {
    let (outcome, elapsed) = match result {
        Ok(response) => ("ok".to_owned(), response.elapsed()),
        Err(e) => (format!("{:?}", e.kind()), e.elapsed()),
    };
    metrics::counter!("zoho_calls_total", "product" => product, "outcome" => outcome).increment(1);
    metrics::histogram!("zoho_call_seconds", "product" => product).record(elapsed.as_secs_f64());
}

#[cfg(feature = "metrics")]
pub(super) fn count_retry(product: &'static str) {
    metrics::counter!("zoho_retries_total", "product" => product).increment(1);
}

#[cfg(not(feature = "metrics"))]
fn count<T>(_product: &'static str, _result: &Result<Response<T>, Error>) {}

#[cfg(not(feature = "metrics"))]
pub(super) fn count_retry(_product: &'static str) {}
