//! One attempt: the request as it goes out, and the whole answer.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use url::Url;

use super::Client;
use super::send::Loop;
use crate::{AttemptEnd, AttemptStart, Endpoints, TransportError};

pub(super) enum Exchange {
    Whole(StatusCode, HeaderMap, Bytes),
    /// Its body is not read to the end.
    TooLarge(StatusCode, HeaderMap),
}

impl Loop<'_> {
    /// The request without its token, which comes last so that nothing else sees it.
    pub(super) fn build(&mut self, endpoints: &Endpoints) -> Result<http::Request<Bytes>, String> {
        let product = &self.client.product;
        let base: &Url = product.base_url(endpoints);
        let host = base.host_str().unwrap_or_default();
        if self.host != host {
            host.clone_into(&mut self.host);
        }
        if self.attempts == 0 {
            let shared = &self.client.http.shared;
            shared.buckets.fill(&self.host, self.policy.budget);
        }
        let url = self.request.url(base, product.version())?;
        let mut request = http::Request::new(self.request.bytes());
        *request.method_mut() = self.request.operation().method().clone();
        *request.uri_mut() = http::Uri::try_from(url)
            .map_err(|_| "the URL is longer than can be sent".to_owned())?;
        let headers = request.headers_mut();
        headers.insert(
            ACCEPT,
            HeaderValue::from_static("application/json, */*;q=0.1"),
        );
        headers.insert(USER_AGENT, self.client.http.shared.user_agent.clone());
        product.headers(self.request.operation(), headers)?;
        for (name, value) in self.request.headers() {
            headers.insert(name, value.clone());
        }
        Ok(request)
    }

    /// Tells the middleware of an attempt that is about to be sent.
    pub(super) fn before(&self, request: &mut http::Request<Bytes>) {
        for middleware in &self.client.http.shared.middleware {
            middleware.before(&mut AttemptStart {
                operation: self.request.operation(),
                number: self.attempts,
                host: &self.host,
                headers: request.headers_mut(),
            });
        }
    }

    /// Tells the log and the middleware of an attempt that is over.
    pub(super) fn after(&self, answer: &Result<Exchange, TransportError>, elapsed: Duration) {
        let attempt = self.attempts;
        let outcome = match answer {
            Ok(Exchange::Whole(status, headers, _) | Exchange::TooLarge(status, headers)) => {
                tracing::debug!(
                    attempt,
                    server.address = self.host,
                    http.response.status_code = status.as_u16(),
                    elapsed_ms = elapsed.as_millis(),
                    "answer"
                );
                Ok((*status, headers))
            }
            Err(e) => {
                tracing::debug!(attempt, server.address = self.host, error.r#type = ?e.kind(), "no answer");
                Err(e)
            }
        };
        for middleware in &self.client.http.shared.middleware {
            middleware.after(&AttemptEnd {
                operation: self.request.operation(),
                number: attempt,
                host: &self.host,
                elapsed,
                outcome,
            });
        }
    }
}

/// One request and its whole answer, within `timeout` and the client's bound on size.
pub(super) async fn exchange(
    client: &Client,
    request: http::Request<Bytes>,
    timeout: Duration,
) -> Result<Exchange, TransportError> {
    let shared = &client.http.shared;
    let (parts, mut body) = shared.transport.send(request, timeout).await?.into_parts();
    let Some(first) = body.try_next().await? else {
        return Ok(Exchange::Whole(parts.status, parts.headers, Bytes::new()));
    };
    if first.len() > shared.max_answer {
        return Ok(Exchange::TooLarge(parts.status, parts.headers));
    }
    let Some(second) = body.try_next().await? else {
        // Most answers come in one piece, which then needs no copy.
        return Ok(Exchange::Whole(parts.status, parts.headers, first));
    };
    let mut whole = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if whole.len() + chunk.len() > shared.max_answer {
            return Ok(Exchange::TooLarge(parts.status, parts.headers));
        }
        whole.extend_from_slice(&chunk);
        next = body.try_next().await?;
    }
    Ok(Exchange::Whole(parts.status, parts.headers, whole.freeze()))
}
