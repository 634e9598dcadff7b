//! One attempt: the request as it goes out, and the answer, whole or as it comes.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::Client;
use super::download::names_a_file;
use super::send::{Loop, Want};
use crate::body::Watch;
use crate::error::Inner;
use crate::product::QueryParameters;
use crate::transport::Sending;
use crate::{
    Attempt, AttemptEnd, AttemptStart, BodyStream, Endpoints, HttpRequest, TransportError,
    TransportErrorKind,
};

/// What came back, as far as it has been read.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) read: Bytes,
}

/// How much of an answer has been read.
pub(super) enum Extent {
    Whole,
    /// A success whose body goes on.
    Open(BodyStream),
    /// Its body is not read to the end.
    TooLarge,
}

/// The times within which an exchange has to be over.
#[derive(Clone, Copy)]
pub(super) struct Times {
    /// For the exchange, up to a body that is handed on as a stream.
    pub(super) whole: Duration,
    /// For both bodies, as the transport is told.
    pub(super) bodies: Duration,
    /// Where a body is a stream.
    pub(super) moving: Option<Moving>,
}

/// The times of an exchange that may take long as long as it moves.
#[derive(Clone, Copy)]
pub(super) struct Moving {
    /// For standing still.
    pub(super) stall: Duration,
    /// For an answer that is read into memory, from its head on, while nothing of the request is sent.
    pub(super) answer: Duration,
}

impl Loop<'_> {
    /// The request without its token, which comes last so that nothing else sees it.
    pub(super) fn build(
        &mut self,
        endpoints: &Endpoints,
        watch: &Watch,
    ) -> Result<HttpRequest, Box<Inner>> {
        let (client, request) = (self.client, self.request);
        let product = &*client.product;
        let base = product.base_url(endpoints).and_then(|base| {
            let checked = endpoints.check_base(&base);
            checked.map(|()| base).map_err(|e| e.to_string())
        });
        let base = match &base {
            Ok(base) => request.base(base, endpoints),
            Err(problem) => Err(problem.clone()),
        };
        let base = match base {
            Ok(base) => base,
            Err(problem) => return Err(self.invalid(problem)),
        };
        let host = base.host_str().unwrap_or_default();
        if self.host.is_none() {
            let buckets = &client.http.shared.buckets;
            self.host = Some(buckets.fill(host, self.policy.budget));
        } else if self.host() != host {
            self.host = Some(host.into());
        }
        let mut query = QueryParameters::default();
        let added = product.query(request.operation(), &mut query);
        let url = match added.and_then(|()| request.url(base, product.version())) {
            Ok(mut url) => {
                query.add_to(&mut url);
                url
            }
            Err(problem) => return Err(self.invalid(problem)),
        };
        let method = request.operation().method().clone();
        let body = request.content();
        let watched = body.watched(watch, request.upload_listener());
        let mut built = HttpRequest::new(method, url, watched);
        let headers = &mut built.headers;
        headers.insert(
            ACCEPT,
            HeaderValue::from_static("application/json, */*;q=0.1"),
        );
        headers.insert(USER_AGENT, client.http.shared.user_agent.clone());
        for (name, value) in request.operation().header_defaults() {
            headers.insert(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        if let Err(problem) = product.headers(request.operation(), headers) {
            return Err(self.invalid(problem));
        }
        let of_organization = request.operation().header_of_organization();
        if let Some(name) = of_organization.filter(|name| !request.headers().contains_key(*name)) {
            let value = product.organization().map(HeaderValue::try_from);
            let Some(Ok(value)) = value else {
                return Err(self.invalid(format!(
                    "the header {name} needs the organization: name it to the client, or set the header"
                )));
            };
            headers.insert(HeaderName::from_static(name), value);
        }
        if body.bytes().is_none()
            && let Some(length) = body.length()
        {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        for (name, value) in request.headers() {
            headers.insert(name, value.clone());
        }
        Ok(built)
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

    /// Tells the log and the middleware of an attempt that is over: `lost`, or with an answer.
    pub(super) fn after(&self, lost: Option<&TransportError>, elapsed: Duration) {
        let (attempt, status) = (self.attempts, self.answer.status);
        match lost {
            None => {
                tracing::debug!(
                    attempt,
                    server.address = self.host(),
                    http.response.status_code = status.as_u16(),
                    elapsed_ms = elapsed.as_millis(),
                    "answer"
                );
            }
            Some(e) => {
                tracing::debug!(attempt, server.address = self.host(), error.r#type = ?e.kind(), "no answer");
            }
        }
        for middleware in &self.client.http.shared.middleware {
            middleware.after(&AttemptEnd {
                attempt: self.number(),
                elapsed,
                outcome: match lost {
                    None => Ok((status, &self.answer.headers)),
                    Some(e) => Err(e),
                },
            });
        }
    }
}

/// How much of an answer is looked at for an error before it is handed on as a stream.
const PEEK: usize = 8 * 1024;

/// Reads into `answer` what the transport gives for a request, and the body after it, within the times of
/// `moving` and the client's bound on size.
pub(super) async fn exchange(
    client: &Client,
    sending: Sending<'_>,
    moving: Option<Moving>,
    watch: &Watch,
    want: Want,
    answer: &mut Answer,
) -> Result<Extent, TransportError> {
    // What few calls need is apart, so that the others need not carry its state.
    let response = match moving {
        None => sending.await?,
        Some(moving) => Box::pin(while_it_moves(sending, moving.stall, watch)).await?,
    };
    let mut body = answer.begin(response);
    let streams = want == Want::Stream && answer.may_have_a_body();
    if streams && !answer.may_be_an_error() {
        return Ok(Extent::Open(body));
    }
    let most = match streams {
        true => PEEK,
        false => client.http.shared.max_answer,
    };
    let is_whole = match moving {
        None => read_up_to(most, &mut body, None, answer).await?,
        // Byte by byte it must not last: the call's place is not free for others until then.
        Some(moving) => {
            let reading = read_up_to(most, &mut body, Some(moving.stall), answer);
            Box::pin(while_it_moves(reading, moving.answer, watch)).await?
        }
    };
    Ok(match (is_whole, streams) {
        (true, _) => Extent::Whole,
        (false, true) => Extent::Open(body),
        (false, false) => Extent::TooLarge,
    })
}

/// Reads `body` into `answer` until it ends or is longer than `most`; returns whether it has ended.
async fn read_up_to(
    most: usize,
    body: &mut BodyStream,
    stall: Option<Duration>,
    answer: &mut Answer,
) -> Result<bool, TransportError> {
    let Some(first) = piece(body, stall).await? else {
        return Ok(true);
    };
    answer.read = first;
    if answer.read.len() <= most {
        // Most answers come in one piece, which then needs no copy.
        let Some(second) = piece(body, stall).await? else {
            return Ok(true);
        };
        let mut read = BytesMut::with_capacity(answer.read.len() + second.len());
        read.extend_from_slice(&answer.read);
        read.extend_from_slice(&second);
        while read.len() <= most {
            let Some(piece) = piece(body, stall).await? else {
                answer.read = read.freeze();
                return Ok(true);
            };
            read.extend_from_slice(&piece);
        }
        answer.read = read.freeze();
    }
    Ok(false)
}

impl Answer {
    /// Takes over what stands at the head of `response`, and gives its body.
    fn begin(&mut self, response: http::Response<BodyStream>) -> BodyStream {
        let (parts, body) = response.into_parts();
        self.status = parts.status;
        self.headers = parts.headers;
        self.read = Bytes::new();
        body
    }

    fn may_have_a_body(&self) -> bool {
        self.status.is_success() && self.status != StatusCode::NO_CONTENT
    }

    /// Whether the beginning of a success has to be looked at before it is taken for a file. Zoho's errors are
    /// JSON, which may come with a status of success; the part of a file is no error, nor is what is called a
    /// file by its headers. Other statuses than 200 may have no file.
    fn may_be_an_error(&self) -> bool {
        match self.status {
            StatusCode::PARTIAL_CONTENT => false,
            StatusCode::OK => {
                let media = self.headers.get(CONTENT_TYPE);
                let media = media.and_then(|media| media.to_str().ok());
                media.is_none_or(|media| media.contains("json")) && !names_a_file(&self.headers)
            }
            _ => true,
        }
    }
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

/// Returns the result of `exchanging`, unless for `stall` nothing of the request has been taken to be sent.
async fn while_it_moves<T>(
    exchanging: impl Future<Output = Result<T, TransportError>>,
    stall: Duration,
    watch: &Watch,
) -> Result<T, TransportError> {
    let mut exchanging = std::pin::pin!(exchanging);
    let mut sent = watch.bytes();
    loop {
        if let Ok(answer) = tokio::time::timeout(stall, &mut exchanging).await {
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
