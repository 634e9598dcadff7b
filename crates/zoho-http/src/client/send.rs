//! The loop: token, one attempt, verdict; then done, wait and repeat, renew the token once and replay,
//! or an error. The only place that sends anything.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tracing::Instrument;

use super::attempt::{Exchange, Times, exchange};
use super::{Auth, Client};
use crate::body::Watch;
use crate::error::Inner;
use crate::limit::{Load, Permit};
use crate::product::Fault;
use crate::retry::{Decision, LONGEST, Outcome, So, decide};
use crate::transport::Sending;
use crate::{
    BodyStream, Endpoints, Error, ErrorKind, HttpRequest, Request, Response, RetryPolicy, Token,
    TokenError, TokenErrorKind, TransportError, TransportErrorKind,
};

/// How a caller wants the body of a success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    Whole,
    Stream,
}

/// The body of a success: what has been read of it, and what is still to come.
#[derive(Default)]
pub(super) struct Content {
    pub(super) read: Bytes,
    /// The place among the organisation's calls stays taken until the stream is dropped.
    pub(super) rest: Option<Box<Rest>>,
}

pub(super) struct Rest {
    pub(super) stream: BodyStream,
    _permit: Permit,
}

pub(super) async fn send(
    client: &Client,
    request: &Request,
    want: Want,
) -> Result<Response<Content>, Error> {
    let operation = request.operation();
    let span = tracing::debug_span!(
        "zoho.call",
        otel.kind = "client",
        operation = operation.name(),
        http.request.method = operation.method().as_str(),
        url.template = operation.path(),
        server.address = tracing::field::Empty,
        http.response.status_code = tracing::field::Empty,
        http.request.resend_count = tracing::field::Empty,
        error.r#type = tracing::field::Empty,
    );
    // On the heap: a future of its size is copied by each that awaits it, which costs more.
    let run = Box::pin(run(client, request, want));
    let result = match span.is_disabled() {
        true => run.await,
        false => run.instrument(span.clone()).await,
    };
    if !span.is_disabled() {
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
        }
    }
    count::call(client.product.name(), &result);
    result
}

async fn run(client: &Client, request: &Request, want: Want) -> Result<Response<Content>, Error> {
    let shared = &client.http.shared;
    let mut call = Loop::start(client, request, want);
    let mut renewed: Option<Token> = None;
    // Replays after a renewal are not repetitions of ours and do not count against the policy.
    let mut tries = 0;
    let mut waited = None;
    loop {
        let (token, endpoints) = call.token(renewed.as_ref()).await?;
        tries += 1;
        match call.attempt(token, &endpoints).await {
            Verdict::Done(status, headers, body) => {
                let elapsed = call.now.saturating_sub(call.started);
                let (host, attempts) = (call.host.unwrap_or_default(), call.attempts);
                return Ok(Response::new(
                    status, headers, host, attempts, elapsed, body,
                ));
            }
            Verdict::RenewToken(rejected, refusal) => {
                if renewed.is_some() {
                    return Err(call.refused_twice(&endpoints, *refusal));
                }
                renewed = Some(call.renew(&rejected, *refusal).await?);
                call.look_at_clock();
                if !request.content().is_whole() {
                    return Err(Error::from_inner(call.body_spent()));
                }
                tries -= 1;
            }
            Verdict::Failed(outcome, mut inner) => {
                let so = So {
                    attempts: tries,
                    elapsed: call.elapsed(),
                    waited,
                };
                let outcome = match request.content().is_whole() {
                    true => outcome,
                    // It cannot be sent again, whatever became of it.
                    false => Outcome::Final,
                };
                let decision = decide(
                    &call.policy_of_call(),
                    outcome,
                    so,
                    request.is_repeatable(),
                    fastrand::f64(),
                );
                let wait = match decision {
                    Decision::RetryAfter(wait) => Some(wait),
                    Decision::Stop(_) => None,
                };
                let spent = wait.is_some() && !shared.buckets.take(call.host(), call.policy.budget);
                let Some(wait) = wait.filter(|_| !spent) else {
                    inner.elapsed = call.elapsed();
                    inner.budget_spent = spent;
                    tracing::debug!(?decision, spent, kind = ?inner.kind, "call failed");
                    return Err(Error::from_inner(*inner));
                };
                call.may_have_arrived |= inner.may_have_arrived;
                tracing::debug!(?wait, kind = ?inner.kind, "attempt failed, trying again");
                count::repetition(client.product.name());
                shared.clock.sleep(wait).await;
                call.look_at_clock();
                waited = Some(wait);
            }
        }
    }
}

/// One call on its way.
pub(super) struct Loop<'a> {
    pub(super) client: &'a Client,
    pub(super) request: &'a Request,
    pub(super) policy: &'a RetryPolicy,
    pub(super) started: Duration,
    /// The clock when it was last looked at. Looking costs about as much as taking a place in the line.
    now: Duration,
    pub(super) attempts: u32,
    pub(super) host: Option<Arc<str>>,
    want: Want,
    /// An earlier attempt may have been carried out, whatever the last one came to.
    pub(super) may_have_arrived: bool,
}

/// What an attempt has begun with: its place among the organisation's calls, its times, and the request.
type Started<'a> = (Permit, Times, Sending<'a>);

/// What one attempt came to.
pub(super) enum Verdict {
    Done(StatusCode, HeaderMap, Content),
    RenewToken(Token, Box<Refusal>),
    Failed(Outcome, Box<Inner>),
}

/// Zoho's refusal, kept for the error should renewing not help.
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) fault: Option<Fault>,
}

impl<'a> Loop<'a> {
    pub(super) fn start(client: &'a Client, request: &'a Request, want: Want) -> Self {
        let shared = &client.http.shared;
        let now = shared.clock.monotonic();
        Self {
            client,
            request,
            policy: &shared.retry,
            started: now,
            now,
            attempts: 0,
            host: None,
            want,
            may_have_arrived: false,
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
        let renewed = || {
            let now = || self.client.http.shared.clock.now();
            renewed.filter(|token| now() < token.expires_at()).cloned()
        };
        if let Some(token) = tokens.current().or_else(renewed) {
            let endpoints = token.endpoints().clone();
            return Ok((Some(token), endpoints));
        }
        match self.in_time(tokens.token()).await {
            Ok(token) => {
                self.look_at_clock();
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
        let watch = Watch::over(self.request.content(), self.request.upload_listener());
        let started = match self.start_at_once(token.as_ref(), endpoints, &watch) {
            Some(started) => started,
            None => match self.turn().await {
                Ok(permit) => self
                    .build(endpoints, &watch)
                    .and_then(|request| self.start_with(request, permit, token.as_ref())),
                Err(inner) => Err(inner),
            },
        };
        let (permit, times, sending) = match started {
            Ok(started) => started,
            Err(inner) => return Verdict::Failed(Outcome::Final, inner),
        };
        let exchange = exchange(self.client, sending, times.stall, &watch, self.want);
        let answer = match tokio::time::timeout(times.whole, exchange).await {
            Ok(answer) => answer,
            Err(late) => Err(TransportError::new(TransportErrorKind::Timeout, late)),
        };
        let began = self.now;
        self.look_at_clock();
        self.after(&answer, self.now.saturating_sub(began));
        match answer {
            Ok(Exchange::Whole(status, headers, body)) => {
                self.judge(&permit, token, status, headers, body)
            }
            Ok(Exchange::Open(status, headers, read, stream)) => {
                self.note_allowance(&permit, &headers);
                let rest = Some(Box::new(Rest {
                    stream,
                    _permit: permit,
                }));
                Verdict::Done(status, headers, Content { read, rest })
            }
            Ok(Exchange::TooLarge(status, _)) => {
                let mut inner = self.failure(ErrorKind::TooLarge);
                inner.status = Some(status);
                inner.may_have_arrived = true;
                Verdict::Failed(Outcome::Final, Box::new(inner))
            }
            Err(e) => match watch.take_broken() {
                Some(why) => Verdict::Failed(Outcome::Final, Box::new(self.unreadable(why))),
                None => Verdict::Failed(super::failure::outcome_of(&e), Box::new(self.lost(e))),
            },
        }
    }

    /// Sends the request if nobody has to be waited for. The request itself stays out of the future, which
    /// would be as large again.
    fn start_at_once(
        &mut self,
        token: Option<&Token>,
        endpoints: &Endpoints,
        watch: &Watch,
    ) -> Option<Result<Started<'a>, Box<Inner>>> {
        // Before it has its turn: what cannot be sent need not wait for it.
        let request = match self.build(endpoints, watch) {
            Ok(request) => request,
            Err(inner) => return Some(Err(inner)),
        };
        let load = Load::of(self.request.limits_of());
        let permit = self.client.lane().at_once(self.now, load)?;
        Some(self.start_with(request, permit, token))
    }

    fn start_with(
        &mut self,
        mut request: HttpRequest,
        permit: Permit,
        token: Option<&Token>,
    ) -> Result<Started<'a>, Box<Inner>> {
        let began = self.now.saturating_sub(self.started);
        let remaining = self.deadline().saturating_sub(began);
        if remaining.is_zero() {
            return Err(Box::new(self.late()));
        }
        let times = self.times(remaining);
        self.attempts += 1;
        self.before(&mut request);
        if let Some(token) = token {
            let header = token.header().clone();
            request.headers.insert(http::header::AUTHORIZATION, header);
        }
        let sending = self.client.http.shared.transport.send(request, times.whole);
        Ok((permit, times, sending))
    }

    /// Streams may take as long as they move, unless the request says otherwise.
    fn times(&self, remaining: Duration) -> Times {
        if self.want == Want::Whole && self.request.content().bytes().is_some() {
            return Times {
                whole: self.policy.attempt_timeout.min(remaining),
                stall: None,
            };
        }
        let own = self.request.own_deadline();
        Times {
            whole: own.map_or(LONGEST, |_| remaining),
            stall: Some(self.policy.stall_timeout),
        }
    }

    /// Waits until the organisation may have one more call under way.
    async fn turn(&mut self) -> Result<Permit, Box<Inner>> {
        let (clock, load) = (
            &*self.client.http.shared.clock,
            Load::of(self.request.limits_of()),
        );
        let until = self.started.saturating_add(self.deadline());
        // Apart, as its state is large and few calls need it.
        let turn = Box::pin(self.client.lane().in_line(clock, load, until)).await;
        self.look_at_clock();
        turn.map_err(|refused| Box::new(self.refused(refused)))
    }

    pub(super) fn policy_of_call(&self) -> RetryPolicy {
        RetryPolicy {
            deadline: self.request.own_deadline().unwrap_or(self.policy.deadline),
            max_attempts: self
                .request
                .own_max_attempts()
                .unwrap_or(self.policy.max_attempts),
            ..self.policy.clone()
        }
    }

    fn deadline(&self) -> Duration {
        self.request.own_deadline().unwrap_or(self.policy.deadline)
    }

    fn remaining(&self) -> Duration {
        self.deadline().saturating_sub(self.elapsed())
    }

    pub(super) fn host(&self) -> &str {
        self.host.as_deref().unwrap_or_default()
    }

    fn look_at_clock(&mut self) {
        self.now = self.client.http.shared.clock.monotonic();
    }

    pub(super) fn elapsed(&self) -> Duration {
        let now = self.client.http.shared.clock.monotonic();
        now.saturating_sub(self.started)
    }
}

/// Counters through the `metrics` facade, where the feature is on.
mod count {
    use crate::{Error, Response};

    #[cfg(feature = "metrics")]
    pub(super) fn call<T>(product: &'static str, result: &Result<Response<T>, Error>) {
        let (outcome, elapsed) = match result {
            Ok(response) => ("ok".to_owned(), response.elapsed()),
            Err(e) => (format!("{:?}", e.kind()), e.elapsed()),
        };
        metrics::counter!("zoho_calls_total", "product" => product, "outcome" => outcome)
            .increment(1);
        metrics::histogram!("zoho_call_seconds", "product" => product)
            .record(elapsed.as_secs_f64());
    }

    #[cfg(feature = "metrics")]
    pub(super) fn repetition(product: &'static str) {
        metrics::counter!("zoho_repetitions_total", "product" => product).increment(1);
    }

    #[cfg(not(feature = "metrics"))]
    pub(super) fn call<T>(_product: &'static str, _result: &Result<Response<T>, Error>) {}

    #[cfg(not(feature = "metrics"))]
    pub(super) fn repetition(_product: &'static str) {}
}
