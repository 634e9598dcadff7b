//! The loop: token, one attempt, verdict; then done, wait and repeat, renew the token once and replay,
//! or an error. The only place that sends anything.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::header::{ACCEPT, AUTHORIZATION, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use tracing::Instrument;
use url::Url;

use super::{Auth, Client};
use crate::error::Inner;
use crate::product::{Fault, Meaning, meaning};
use crate::retry::after::retry_after;
use crate::retry::{Decision, Outcome, decide};
use crate::{
    DecodeError, Endpoints, Error, ErrorKind, Request, Response, RetryPolicy, Token, TokenError,
    TokenErrorKind, TransportError, TransportErrorKind,
};

pub(super) async fn send(client: &Client, request: &Request) -> Result<Response<Bytes>, Error> {
    let span = tracing::debug_span!(
        "zoho.call",
        operation = request.operation().name(),
        http.request.method = request.operation().method().as_str(),
    );
    Loop::start(client, request).run().instrument(span).await
}

/// An answer that `decode` could not read.
pub(super) fn not_as_expected(
    client: &Client,
    request: &Request,
    response: &Response<Bytes>,
    cause: DecodeError,
) -> Error {
    let mut state = Loop::start(client, request);
    state.attempts = response.attempts();
    response.host().clone_into(&mut state.host);
    let mut inner = state.failure(ErrorKind::Decode);
    inner.elapsed = response.elapsed();
    inner.status = Some(response.status());
    inner.may_have_arrived = true;
    inner.hint = Some(cause.to_string());
    Error::from_inner(inner)
}

struct Loop<'a> {
    client: &'a Client,
    request: &'a Request,
    policy: &'a RetryPolicy,
    started: Duration,
    attempts: u32,
    host: String,
    /// An earlier attempt may have been carried out, whatever the last one came to.
    may_have_arrived: bool,
}

/// What one attempt came to.
enum Verdict {
    Done(StatusCode, HeaderMap, Bytes),
    RenewToken(Token, Box<Refusal>),
    Failed(Outcome, Box<Inner>),
}

/// Zoho's refusal, kept for the error should renewing not help.
struct Refusal {
    status: StatusCode,
    fault: Option<Fault>,
}

impl<'a> Loop<'a> {
    fn start(client: &'a Client, request: &'a Request) -> Self {
        let shared = &client.http.shared;
        Self {
            client,
            request,
            policy: &shared.retry,
            started: shared.clock.monotonic(),
            attempts: 0,
            host: String::new(),
            may_have_arrived: false,
        }
    }

    async fn run(mut self) -> Result<Response<Bytes>, Error> {
        let mut renewed: Option<Token> = None;
        // Replays after a renewal are not repetitions of ours and do not count against the policy.
        let mut tries = 0;
        loop {
            let (token, endpoints) = self.token(renewed.as_ref()).await?;
            tries += 1;
            match self.attempt(token, &endpoints).await {
                Verdict::Done(status, headers, body) => {
                    let elapsed = self.elapsed();
                    let (host, attempts) = (self.host, self.attempts);
                    return Ok(Response::new(
                        status, headers, host, attempts, elapsed, body,
                    ));
                }
                Verdict::RenewToken(rejected, refusal) => {
                    if renewed.is_some() {
                        return Err(self.refused_twice(&endpoints, *refusal));
                    }
                    renewed = Some(self.renew(&rejected, *refusal).await?);
                    tries -= 1;
                }
                Verdict::Failed(outcome, mut inner) => {
                    let decision = decide(
                        &self.policy_of_call(),
                        outcome,
                        tries,
                        self.elapsed(),
                        self.request.is_repeatable(),
                        fastrand::f64(),
                    );
                    let Decision::RetryAfter(wait) = decision else {
                        inner.elapsed = self.elapsed();
                        tracing::debug!(?decision, kind = ?inner.kind, "call failed");
                        return Err(Error::from_inner(*inner));
                    };
                    self.may_have_arrived |= inner.may_have_arrived;
                    tracing::debug!(?wait, kind = ?inner.kind, "attempt failed, trying again");
                    self.client.http.shared.clock.sleep(wait).await;
                }
            }
        }
    }

    /// The token for the next attempt. Asked anew each time: a long wait may have outlived the last one.
    async fn token(
        &mut self,
        renewed: Option<&Token>,
    ) -> Result<(Option<Token>, Endpoints), Error> {
        let tokens = match &self.client.auth {
            Auth::None(endpoints) => return Ok((None, endpoints.clone())),
            Auth::Tokens(tokens) => tokens,
        };
        // A token just renewed is used even when it lives shorter than the source's margin.
        let now = self.client.http.shared.clock.now();
        let renewed = || renewed.filter(|token| now < token.expires_at()).cloned();
        if let Some(token) = tokens.current().or_else(renewed) {
            let endpoints = token.endpoints().clone();
            return Ok((Some(token), endpoints));
        }
        match self.in_time(tokens.token()).await {
            Ok(token) => {
                let endpoints = token.endpoints().clone();
                Ok((Some(token), endpoints))
            }
            Err(e) => Err(self.no_token(e, None)),
        }
    }

    /// What the token source gives before the deadline of the call.
    async fn in_time(
        &self,
        token: impl Future<Output = Result<Token, TokenError>>,
    ) -> Result<Token, TokenError> {
        let in_time = tokio::time::timeout(self.remaining(), token);
        in_time.await.unwrap_or_else(|_| {
            Err(TokenError::new(
                TokenErrorKind::Unavailable,
                "no token came before the deadline of the call: try later, or allow it more time",
            ))
        })
    }

    async fn renew(&mut self, rejected: &Token, refusal: Refusal) -> Result<Token, Error> {
        let Auth::Tokens(tokens) = &self.client.auth else {
            return Err(self.refused_twice(rejected.endpoints(), refusal));
        };
        tracing::debug!("the access token was refused, renewing it");
        match self.in_time(tokens.renew(rejected)).await {
            Ok(token) => Ok(token),
            Err(e) => {
                let hint = self.data_center_hint(rejected.endpoints());
                Err(self.no_token(e, hint))
            }
        }
    }

    async fn attempt(&mut self, token: Option<Token>, endpoints: &Endpoints) -> Verdict {
        let request = match self.build(token.as_ref(), endpoints) {
            Ok(request) => request,
            Err(problem) => {
                let mut inner = self.failure(ErrorKind::InvalidRequest);
                inner.hint = Some(problem);
                return Verdict::Failed(Outcome::Final, Box::new(inner));
            }
        };
        let timeout = self.policy.attempt_timeout.min(self.remaining());
        if timeout.is_zero() {
            let late = "the deadline passed before the request was sent";
            let e = TransportError::new(TransportErrorKind::Connect, late);
            return Verdict::Failed(Outcome::Final, Box::new(self.lost(e)));
        }
        self.attempts += 1;
        let attempt = self.attempts;
        let answer = exchange(self.client, request, timeout).await;
        match &answer {
            Ok(Exchange::Whole(status, ..)) => {
                tracing::debug!(
                    attempt,
                    server.address = self.host,
                    http.response.status_code = status.as_u16(),
                    "answer"
                );
            }
            Ok(Exchange::TooLarge(_)) => tracing::debug!(attempt, "answer too large"),
            Err(e) => {
                tracing::debug!(attempt, server.address = self.host, kind = ?e.kind(), "no answer")
            }
        }
        match answer {
            Ok(Exchange::Whole(status, headers, body)) => self.judge(token, status, headers, body),
            Ok(Exchange::TooLarge(status)) => {
                let mut inner = self.failure(ErrorKind::TooLarge);
                inner.status = Some(status);
                inner.may_have_arrived = true;
                Verdict::Failed(Outcome::Final, Box::new(inner))
            }
            Err(e) => Verdict::Failed(outcome_of(&e), Box::new(self.lost(e))),
        }
    }

    /// What an answer means: by the product's table, from its status and Zoho's code.
    fn judge(
        &self,
        token: Option<Token>,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Verdict {
        let product = &self.client.product;
        let fault = product.fault(status, &body).map(|fault| match &token {
            Some(token) => fault.without(token_text(token)),
            None => fault,
        });
        if status.is_success() && fault.is_none() {
            return Verdict::Done(status, headers, body);
        }
        let code = fault.as_ref().map_or("", Fault::code);
        let meaning = meaning(product.rules(), status, code);
        if meaning == Meaning::TokenRejected
            && let Some(token) = token
        {
            return Verdict::RenewToken(token, Box::new(Refusal { status, fault }));
        }
        let told = retry_after(&headers, self.client.http.shared.clock.now());
        let outcome = match meaning {
            Meaning::RateLimited => Outcome::NotCarriedOut { retry_after: told },
            Meaning::Unavailable => Outcome::MaybeCarriedOut { retry_after: told },
            _ => Outcome::Final,
        };
        let mut inner = self.failure(kind_of(meaning));
        if status == StatusCode::NOT_MODIFIED {
            inner.kind = ErrorKind::NotModified;
        }
        inner.status = Some(status);
        inner.retry_after = told;
        inner.may_have_arrived |= matches!(meaning, Meaning::Unavailable | Meaning::ServerFault);
        if headers.contains_key(LOCATION) && status.is_redirection() {
            inner.hint = Some("a redirect is not followed, as the token would go along".to_owned());
        }
        inner.fault = fault;
        Verdict::Failed(outcome, Box::new(inner))
    }

    fn build(
        &mut self,
        token: Option<&Token>,
        endpoints: &Endpoints,
    ) -> Result<http::Request<Bytes>, String> {
        let product = &self.client.product;
        let base: &Url = product.base_url(endpoints);
        let host = base.host_str().unwrap_or_default();
        if self.host != host {
            host.clone_into(&mut self.host);
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
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.header().clone());
        }
        Ok(request)
    }

    fn policy_of_call(&self) -> RetryPolicy {
        RetryPolicy {
            deadline: self.request.own_deadline().unwrap_or(self.policy.deadline),
            ..self.policy.clone()
        }
    }

    fn remaining(&self) -> Duration {
        let deadline = self.request.own_deadline().unwrap_or(self.policy.deadline);
        deadline.saturating_sub(self.elapsed())
    }

    fn elapsed(&self) -> Duration {
        let now = self.client.http.shared.clock.monotonic();
        now.saturating_sub(self.started)
    }

    fn failure(&self, kind: ErrorKind) -> Inner {
        Inner {
            kind,
            operation: self.request.operation().name(),
            path: self.request.shown_path(self.client.product.version()),
            host: self.host.clone(),
            status: None,
            fault: None,
            retry_after: None,
            scopes: self.request.operation().required_scopes(),
            repeatable: self.request.is_repeatable(),
            may_have_arrived: self.may_have_arrived,
            attempts: self.attempts,
            elapsed: self.elapsed(),
            hint: None,
            source: None,
        }
    }

    fn lost(&self, e: TransportError) -> Inner {
        let kind = if e.kind() == TransportErrorKind::Invalid {
            ErrorKind::InvalidRequest
        } else {
            ErrorKind::Transport
        };
        let mut inner = self.failure(kind);
        inner.may_have_arrived |= e.may_have_arrived();
        inner.source = Some(Box::new(e));
        inner
    }

    fn no_token(&self, e: TokenError, hint: Option<String>) -> Error {
        let mut inner = self.failure(ErrorKind::NoToken);
        inner.hint = hint;
        inner.source = Some(Box::new(e));
        Error::from_inner(inner)
    }

    fn refused_twice(&self, endpoints: &Endpoints, refusal: Refusal) -> Error {
        let mut inner = self.failure(ErrorKind::TokenRejected);
        inner.status = Some(refusal.status);
        inner.fault = refusal.fault;
        inner.hint = self.data_center_hint(endpoints);
        Error::from_inner(inner)
    }

    /// A token is often refused because it was sent to another data centre than its own.
    fn data_center_hint(&self, endpoints: &Endpoints) -> Option<String> {
        if endpoints.issuer() != endpoints.name() {
            return Some(format!(
                "the data centres disagree: the token was issued in `{}` and sent to `{}`",
                endpoints.issuer(),
                endpoints.name()
            ));
        }
        let expected = self.client.http.shared.data_center?;
        (endpoints.data_center() != Some(expected)).then(|| {
            format!(
                "the data centres disagree: the client is set to `{expected}`, the connection belongs to `{}`",
                endpoints.name()
            )
        })
    }
}

fn token_text(token: &Token) -> &str {
    secrecy::ExposeSecret::expose_secret(token.secret())
}

fn kind_of(meaning: Meaning) -> ErrorKind {
    match meaning {
        Meaning::TokenRejected => ErrorKind::TokenRejected,
        Meaning::ScopeMissing => ErrorKind::MissingScope,
        Meaning::Denied => ErrorKind::Denied,
        Meaning::RateLimited => ErrorKind::RateLimited,
        Meaning::QuotaExhausted => ErrorKind::QuotaExhausted,
        Meaning::Unavailable | Meaning::ServerFault => ErrorKind::Unavailable,
        Meaning::NotFound => ErrorKind::NotFound,
        Meaning::Conflict => ErrorKind::Conflict,
        Meaning::Invalid => ErrorKind::Rejected,
    }
}

fn outcome_of(e: &TransportError) -> Outcome {
    match e.kind() {
        TransportErrorKind::Connect => Outcome::NotCarriedOut { retry_after: None },
        TransportErrorKind::Invalid => Outcome::Final,
        TransportErrorKind::Timeout | TransportErrorKind::Interrupted => {
            Outcome::MaybeCarriedOut { retry_after: None }
        }
    }
}

enum Exchange {
    Whole(StatusCode, HeaderMap, Bytes),
    TooLarge(StatusCode),
}

/// One request and its whole answer, within `timeout` and the client's bound on size.
async fn exchange(
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
        return Ok(Exchange::TooLarge(parts.status));
    }
    let Some(second) = body.try_next().await? else {
        // Most answers come in one piece, which then needs no copy.
        return Ok(Exchange::Whole(parts.status, parts.headers, first));
    };
    let mut whole = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if whole.len() + chunk.len() > shared.max_answer {
            return Ok(Exchange::TooLarge(parts.status));
        }
        whole.extend_from_slice(&chunk);
        next = body.try_next().await?;
    }
    Ok(Exchange::Whole(parts.status, parts.headers, whole.freeze()))
}
