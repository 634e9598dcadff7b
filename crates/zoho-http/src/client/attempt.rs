//! One attempt: the request as it goes out, and the answer, whole or as it comes.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use url::Url;

use super::Client;
use super::send::{Loop, Want};
use crate::body::Watch;
use crate::error::Inner;
use crate::transport::Sending;
use crate::{
    Attempt, AttemptEnd, AttemptStart, BodyStream, Endpoints, ErrorKind, HttpRequest,
    TransportError, TransportErrorKind,
};

pub(super) enum Exchange {
    Whole(StatusCode, HeaderMap, Bytes),
    /// A success whose body goes on behind what has been read of it.
    Open(StatusCode, HeaderMap, Bytes, BodyStream),
    /// Its body is not read to the end.
    TooLarge(StatusCode, HeaderMap),
}

/// The times within which an exchange has to be over.
pub(super) struct Times {
    /// For the whole of it.
    pub(super) whole: Duration,
    /// For standing still, where a body is a stream.
    pub(super) stall: Option<Duration>,
}

impl Loop<'_> {
    /// The request without its token, which comes last so that nothing else sees it.
    pub(super) fn build(
        &mut self,
        endpoints: &Endpoints,
        watch: &Watch,
    ) -> Result<HttpRequest, Box<Inner>> {
        self.put_together(endpoints, watch).map_err(|problem| {
            let mut inner = self.failure(ErrorKind::InvalidRequest);
            inner.hint = Some(problem);
            Box::new(inner)
        })
    }

    fn put_together(
        &mut self,
        endpoints: &Endpoints,
        watch: &Watch,
    ) -> Result<HttpRequest, String> {
        let product = &self.client.product;
        let base: &Url = self.request.base(product.base_url(endpoints), endpoints)?;
        let host = base.host_str().unwrap_or_default();
        if self.host.is_none() {
            let buckets = &self.client.http.shared.buckets;
            self.host = Some(buckets.fill(host, self.policy.budget));
        } else if self.host() != host {
            self.host = Some(host.into());
        }
        let url = self.request.url(base, product.version())?;
        let method = self.request.operation().method().clone();
        let body = self.request.content();
        let watched = body.watched(watch, self.request.upload_listener());
        let mut request = HttpRequest::new(method, url, watched);
        let headers = &mut request.headers;
        headers.insert(
            ACCEPT,
            HeaderValue::from_static("application/json, */*;q=0.1"),
        );
        headers.insert(USER_AGENT, self.client.http.shared.user_agent.clone());
        product.headers(self.request.operation(), headers)?;
        if body.bytes().is_none()
            && let Some(length) = body.length()
        {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        for (name, value) in self.request.headers() {
            headers.insert(name, value.clone());
        }
        Ok(request)
    }

    fn number(&self) -> Attempt<'_> {
        Attempt {
            operation: self.request.operation(),
            number: self.attempts,
            host: self.host(),
        }
    }

    /// Tells the middleware of an attempt that is about to be sent.
    pub(super) fn before(&self, request: &mut HttpRequest) {
        for middleware in &self.client.http.shared.middleware {
            middleware.before(&mut AttemptStart {
                attempt: self.number(),
                headers: &mut request.headers,
            });
        }
    }

    /// Tells the log and the middleware of an attempt that is over.
    pub(super) fn after(&self, answer: &Result<Exchange, TransportError>, elapsed: Duration) {
        let attempt = self.attempts;
        let outcome = match answer {
            Ok(
                Exchange::Whole(status, headers, _)
                | Exchange::Open(status, headers, ..)
                | Exchange::TooLarge(status, headers),
            ) => {
                tracing::debug!(
                    attempt,
                    server.address = self.host(),
                    http.response.status_code = status.as_u16(),
                    elapsed_ms = elapsed.as_millis(),
                    "answer"
                );
                Ok((*status, headers))
            }
            Err(e) => {
                tracing::debug!(attempt, server.address = self.host(), error.r#type = ?e.kind(), "no answer");
                Err(e)
            }
        };
        for middleware in &self.client.http.shared.middleware {
            middleware.after(&AttemptEnd {
                attempt: self.number(),
                elapsed,
                outcome,
            });
        }
    }
}

/// How much of an answer is looked at for an error before it is handed on as a stream.
const PEEK: usize = 8 * 1024;

/// What the transport gives for a request, and the body behind it, within `stall` and the client's bound on
/// size.
pub(super) async fn exchange(
    client: &Client,
    sending: Sending<'_>,
    stall: Option<Duration>,
    watch: &Watch,
    want: Want,
) -> Result<Exchange, TransportError> {
    // What few calls need is apart, so that the others need not carry its state.
    let answer = match stall {
        None => sending.await?,
        Some(stall) => Box::pin(while_it_moves(sending, stall, watch)).await?,
    };
    let (status, headers, mut body) = apart(answer);
    let streams = want == Want::Stream && status.is_success() && status != StatusCode::NO_CONTENT;
    if streams && !may_be_an_error(status, &headers) {
        return Ok(Exchange::Open(status, headers, Bytes::new(), body));
    }
    let most = match streams {
        true => PEEK,
        false => client.http.shared.max_answer,
    };
    let Some(first) = piece(&mut body, stall).await? else {
        return Ok(Exchange::Whole(status, headers, Bytes::new()));
    };
    let mut read = BytesMut::new();
    if first.len() <= most {
        let Some(second) = piece(&mut body, stall).await? else {
            // Most answers come in one piece, which then needs no copy.
            return Ok(Exchange::Whole(status, headers, first));
        };
        read.reserve(first.len() + second.len());
        read.extend_from_slice(&first);
        read.extend_from_slice(&second);
        while read.len() <= most {
            let Some(piece) = piece(&mut body, stall).await? else {
                return Ok(Exchange::Whole(status, headers, read.freeze()));
            };
            read.extend_from_slice(&piece);
        }
    } else if streams {
        return Ok(Exchange::Open(status, headers, first, body));
    }
    if streams {
        return Ok(Exchange::Open(status, headers, read.freeze(), body));
    }
    Ok(Exchange::TooLarge(status, headers))
}

fn apart(answer: http::Response<BodyStream>) -> (StatusCode, HeaderMap, BodyStream) {
    let (parts, body) = answer.into_parts();
    (parts.status, parts.headers, body)
}

async fn piece(
    body: &mut BodyStream,
    stall: Option<Duration>,
) -> Result<Option<Bytes>, TransportError> {
    match stall {
        None => body.try_next().await,
        Some(stall) => Box::pin(in_time(body.try_next(), stall)).await,
    }
}

/// Zoho's errors are JSON, which may come with a status of success; the part of a file is no error.
fn may_be_an_error(status: StatusCode, headers: &HeaderMap) -> bool {
    let text = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok());
    status != StatusCode::PARTIAL_CONTENT && text.is_none_or(|media| media.contains("json"))
}

/// What comes of `sending`, unless for `stall` nothing of the request has been taken to be sent.
async fn while_it_moves<T>(
    sending: impl Future<Output = Result<T, TransportError>>,
    stall: Duration,
    watch: &Watch,
) -> Result<T, TransportError> {
    let mut sending = std::pin::pin!(sending);
    let mut sent = watch.bytes();
    loop {
        if let Ok(answer) = tokio::time::timeout(stall, &mut sending).await {
            return answer;
        }
        if watch.bytes() == sent {
            return Err(stalled());
        }
        sent = watch.bytes();
    }
}

/// What comes of `reading` before `stall` is over.
pub(super) async fn in_time<T>(
    reading: impl Future<Output = Result<T, TransportError>>,
    stall: Duration,
) -> Result<T, TransportError> {
    let read = tokio::time::timeout(stall, reading).await;
    read.unwrap_or_else(|_| Err(stalled()))
}

fn stalled() -> TransportError {
    TransportError::new(TransportErrorKind::Timeout, "the connection stood still")
}
