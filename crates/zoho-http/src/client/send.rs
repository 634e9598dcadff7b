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
use crate::limit::{Load, News, Permit};
use crate::product::{Fault, Meaning, meaning};
use crate::retry::after::retry_after;
use crate::retry::{Decision, LONGEST, Outcome, So, decide};
use crate::{
    Allowance, BodyStream, Endpoints, Error, ErrorKind, Request, Response, RetryPolicy, Token,
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
    pub(super) rest: Option<(BodyStream, Permit)>,
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
    let result = Loop::start(client, request, want)
        .run()
        .instrument(span.clone())
        .await;
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

/// One call on its way.
pub(super) struct Loop<'a> {
    pub(super) client: &'a Client,
    pub(super) request: &'a Request,
    pub(super) policy: &'a RetryPolicy,
    pub(super) started: Duration,
    pub(super) attempts: u32,
    /// When the last attempt ended, since the call began.
    ended: Duration,
    pub(super) host: Option<Arc<str>>,
    want: Want,
    /// An earlier attempt may have been carried out, whatever the last one came to.
    pub(super) may_have_arrived: bool,
}

/// What one attempt came to.
enum Verdict {
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
        Self {
            client,
            request,
            policy: &shared.retry,
            started: shared.clock.monotonic(),
            attempts: 0,
            ended: Duration::ZERO,
            host: None,
            want,
            may_have_arrived: false,
        }
    }

    async fn run(mut self) -> Result<Response<Content>, Error> {
        let shared = &self.client.http.shared;
        let mut renewed: Option<Token> = None;
        // Replays after a renewal are not repetitions of ours and do not count against the policy.
        let mut tries = 0;
        let mut waited = None;
        loop {
            let (token, endpoints) = self.token(renewed.as_ref()).await?;
            tries += 1;
            match self.attempt(token, &endpoints).await {
                Verdict::Done(status, headers, body) => {
                    let elapsed = self.ended;
                    let (host, attempts) = (self.host.unwrap_or_default(), self.attempts);
                    return Ok(Response::new(
                        status, headers, host, attempts, elapsed, body,
                    ));
                }
                Verdict::RenewToken(rejected, refusal) => {
                    if renewed.is_some() {
                        return Err(self.refused_twice(&endpoints, *refusal));
                    }
                    renewed = Some(self.renew(&rejected, *refusal).await?);
                    if !self.request.content().is_whole() {
                        return Err(Error::from_inner(self.body_spent()));
                    }
                    tries -= 1;
                }
                Verdict::Failed(outcome, mut inner) => {
                    let so = So {
                        attempts: tries,
                        elapsed: self.elapsed(),
                        waited,
                    };
                    let outcome = match self.request.content().is_whole() {
                        true => outcome,
                        // It cannot be sent again, whatever became of it.
                        false => Outcome::Final,
                    };
                    let decision = decide(
                        &self.policy_of_call(),
                        outcome,
                        so,
                        self.request.is_repeatable(),
                        fastrand::f64(),
                    );
                    let wait = match decision {
                        Decision::RetryAfter(wait) => Some(wait),
                        Decision::Stop(_) => None,
                    };
                    let spent =
                        wait.is_some() && !shared.buckets.take(self.host(), self.policy.budget);
                    let Some(wait) = wait.filter(|_| !spent) else {
                        inner.elapsed = self.elapsed();
                        inner.budget_spent = spent;
                        tracing::debug!(?decision, spent, kind = ?inner.kind, "call failed");
                        return Err(Error::from_inner(*inner));
                    };
                    self.may_have_arrived |= inner.may_have_arrived;
                    tracing::debug!(?wait, kind = ?inner.kind, "attempt failed, trying again");
                    count::repetition(self.client.product.name());
                    shared.clock.sleep(wait).await;
                    waited = Some(wait);
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
        let watch = Watch::over(self.request.content(), self.request.upload_listener());
        let mut request = match self.build(endpoints, &watch) {
            Ok(request) => request,
            Err(problem) => {
                let mut inner = self.failure(ErrorKind::InvalidRequest);
                inner.hint = Some(problem);
                return Verdict::Failed(Outcome::Final, Box::new(inner));
            }
        };
        let permit = match self.turn().await {
            Ok(permit) => permit,
            Err(inner) => return Verdict::Failed(Outcome::Final, inner),
        };
        let began = self.elapsed();
        let remaining = self.deadline().saturating_sub(began);
        if remaining.is_zero() {
            return Verdict::Failed(Outcome::Final, Box::new(self.late()));
        }
        let times = self.times(remaining);
        self.attempts += 1;
        self.before(&mut request);
        if let Some(token) = &token {
            let header = token.header().clone();
            request
                .headers_mut()
                .insert(http::header::AUTHORIZATION, header);
        }
        let exchange = exchange(self.client, request, &times, &watch, self.want);
        let answer = match tokio::time::timeout(times.whole, exchange).await {
            Ok(answer) => answer,
            Err(late) => Err(TransportError::new(TransportErrorKind::Timeout, late)),
        };
        self.ended = self.elapsed();
        self.after(&answer, self.ended.saturating_sub(began));
        match answer {
            Ok(Exchange::Whole(status, headers, body)) => {
                self.judge(&permit, token, status, headers, body)
            }
            Ok(Exchange::Open(status, headers, read, stream)) => {
                self.note_allowance(&permit, &headers);
                let rest = Some((stream, permit));
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
    async fn turn(&self) -> Result<Permit, Box<Inner>> {
        let clock = &*self.client.http.shared.clock;
        let load = Load::of(self.request.operation());
        let until = self.started.saturating_add(self.deadline());
        let turn = self.client.lane().turn(clock, load, until).await;
        turn.map_err(|refused| Box::new(self.refused(refused)))
    }

    /// What an answer means: by the product's table, from its status and Zoho's code.
    fn judge(
        &self,
        permit: &Permit,
        token: Option<Token>,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Verdict {
        let product = &self.client.product;
        let fault = product.fault(status, &body).map(|fault| match &token {
            Some(token) => fault.without(super::failure::token_text(token)),
            None => fault,
        });
        let allowance = self.note_allowance(permit, &headers);
        let is_done = status.is_success() && fault.is_none();
        if is_done || product.has_rows(self.request.operation(), status, &body) {
            let content = Content {
                read: body,
                rest: None,
            };
            return Verdict::Done(status, headers, content);
        }
        let code = fault.as_ref().map_or("", Fault::code);
        let meaning = meaning(product.rules(), status, code);
        if meaning == Meaning::TokenRejected
            && let Some(token) = token
        {
            return Verdict::RenewToken(token, Box::new(Refusal { status, fault }));
        }
        let meaning = match meaning {
            // The one sign that it is the credits and not the number of calls at a time.
            Meaning::RateLimited if allowance.credits_left == Some(0) => Meaning::QuotaExhausted,
            meaning => meaning,
        };
        let told = retry_after(&headers, self.client.http.shared.clock.now())
            .or_else(|| fault.as_ref().and_then(Fault::retry_after));
        self.note_refusal(permit, meaning, told);
        let outcome = outcome_of(meaning, status, told, self.policy);
        let inner = self.unwelcome(meaning, status, &headers, fault, told);
        Verdict::Failed(outcome, Box::new(inner))
    }

    /// Lets the organisation's other calls know what Zoho said of its limits.
    fn note_allowance(&self, permit: &Permit, headers: &HeaderMap) -> Allowance {
        let allowance = Allowance::of(headers);
        permit.answered();
        if let Some(left) = allowance.credits_left {
            permit.note_credits(left);
        }
        if let (Some(left), Some(wait)) = (allowance.window_left, allowance.window_resets_in) {
            let now = self.client.http.shared.clock.monotonic();
            permit.note_window(now, left, wait);
        }
        allowance
    }

    fn note_refusal(&self, permit: &Permit, meaning: Meaning, told: Option<Duration>) {
        let now = self.client.http.shared.clock.monotonic();
        match (meaning, told) {
            (Meaning::RateLimited, Some(wait)) => permit.lane().note(now, News::Paused(wait)),
            (Meaning::QuotaExhausted, Some(wait)) => permit.lane().note(now, News::Exhausted(wait)),
            _ => {}
        }
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

    pub(super) fn elapsed(&self) -> Duration {
        let now = self.client.http.shared.clock.monotonic();
        now.saturating_sub(self.started)
    }
}

/// What a refusal means for another attempt: by its meaning, and by the statuses of the policy.
fn outcome_of(
    meaning: Meaning,
    status: StatusCode,
    retry_after: Option<Duration>,
    policy: &RetryPolicy,
) -> Outcome {
    let listed = policy.statuses.contains(&status);
    match meaning {
        // By its code alone, with a status that says nothing of the kind.
        Meaning::RateLimited if listed || status != StatusCode::TOO_MANY_REQUESTS => {
            Outcome::NotCarriedOut { retry_after }
        }
        Meaning::Unavailable | Meaning::ServerFault | Meaning::Invalid if listed => {
            Outcome::MaybeCarriedOut { retry_after }
        }
        _ => Outcome::Final,
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
