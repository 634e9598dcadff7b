//! The loop: token, one attempt, verdict; then done, wait and repeat, renew the token once and replay,
//! or an error. The only place that sends anything.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::TryStreamExt;
use http::StatusCode;

use super::access::Access;
use super::attempt::{Answer, Extent, Moving, Times, exchange, in_time};
use super::{Client, seen};
use crate::body::Watch;
use crate::error::Inner;
use crate::limit::{Load, Permit};
use crate::product::Fault;
use crate::retry::{LONGEST, RetryDecision, RetryState, Retryability};
use crate::transport::Sending;
use crate::{
    BodyStream, Error, ErrorKind, HttpRequest, Request, Response, RetryPolicy, Token,
    TransportError, TransportErrorKind,
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
    stream: BodyStream,
    _permit: Permit,
}

impl Rest {
    /// Returns the next piece, unless it does not come for `stall`.
    pub(super) async fn next(&mut self, stall: Duration) -> Result<Option<Bytes>, TransportError> {
        in_time(self.stream.try_next(), stall).await
    }
}

/// A call under way, whoever sees it. On the heap, as a future of its size is copied by each that awaits it,
/// which costs more.
type Running<'a> = Pin<Box<dyn Future<Output = Result<Response<Content>, Error>> + Send + 'a>>;

pub(super) fn send<'a>(client: &'a Client, request: &'a Request, want: Want) -> Running<'a> {
    let span = seen::span_of(request.operation());
    let running: Running<'a> = match span.is_disabled() {
        true => Box::pin(run(client, request, want)),
        false => Box::pin(seen::within(span, run(client, request, want))),
    };
    match seen::IS_COUNTED {
        true => Box::pin(seen::counted(client.product.name(), running)),
        false => running,
    }
}

async fn run(client: &Client, request: &Request, want: Want) -> Result<Response<Content>, Error> {
    let mut call = Loop::start(client, request, want);
    let mut renewed: Option<Token> = None;
    // Replays after a renewal are not repetitions of ours and do not count against the policy.
    let mut tries = 0;
    let mut waited = None;
    loop {
        let access = call.access(renewed.as_ref()).await?;
        tries += 1;
        match call.attempt(&access).await {
            Verdict::Done(rest) => {
                let elapsed = call.now.saturating_sub(call.started);
                let (host, attempts) = (call.host.unwrap_or_default(), call.attempts);
                let answer = call.answer;
                let body = Content {
                    read: answer.read,
                    rest,
                };
                return Ok(Response::new(
                    answer.status,
                    answer.headers,
                    host,
                    attempts,
                    elapsed,
                    body,
                ));
            }
            Verdict::RenewToken(refusal) => {
                if renewed.is_some() {
                    // Apart, as few calls need it.
                    return Err(Box::pin(call.refused_again(&access, *refusal)).await);
                }
                // Apart, as few calls need it.
                renewed = Some(Box::pin(call.renew(&access, *refusal)).await?);
                tries -= 1;
            }
            Verdict::Failed(retryability, inner) => {
                // The wait may be long, and the token of no more use behind it.
                drop(access);
                let wait = call.wait_before_next(retryability, inner, tries, waited)?;
                client.http.shared.clock.sleep(wait).await;
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
    /// When its time is over.
    until: Duration,
    /// The clock when it was last looked at. Looking costs about as much as taking a place in the line.
    now: Duration,
    pub(super) attempts: u32,
    pub(super) host: Option<Arc<str>>,
    want: Want,
    /// An earlier attempt may have been carried out, whatever the last one came to.
    pub(super) may_have_arrived: bool,
    /// The last attempt's, which stays in its place: it is large to be handed on.
    pub(super) answer: Answer,
}

/// What an attempt has begun with: its place among the organisation's calls, its times, and the request.
type Started<'a> = (Permit, Times, Sending<'a>);

/// What one attempt came to.
pub(super) enum Verdict {
    /// The answer is a success, and this comes behind what has been read of it.
    Done(Option<Box<Rest>>),
    RenewToken(Box<Unauthorized>),
    Failed(Retryability, Box<Inner>),
}

/// Zoho's refusal, kept for the error should renewing not help.
pub(super) struct Unauthorized {
    pub(super) status: StatusCode,
    pub(super) fault: Option<Fault>,
    pub(super) sign: Sign,
}

/// By what a refusal was known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Zoho's words.
    Words,
    /// A redirect to the page of security errors.
    Redirect,
}

impl<'a> Loop<'a> {
    pub(super) fn start(client: &'a Client, request: &'a Request, want: Want) -> Self {
        let shared = &client.http.shared;
        let now = shared.clock.monotonic();
        let deadline = request.own_deadline().unwrap_or(shared.retry.deadline);
        Self {
            client,
            request,
            policy: &shared.retry,
            started: now,
            until: now.saturating_add(deadline),
            now,
            attempts: 0,
            host: None,
            want,
            may_have_arrived: false,
            answer: Answer::default(),
        }
    }

    async fn attempt(&mut self, access: &Access<'_>) -> Verdict {
        let (client, want) = (self.client, self.want);
        let watch = Watch::over(self.request.content(), self.request.upload_listener());
        let started = match self.start_at_once(access, &watch) {
            Some(started) => started,
            None => match self.turn().await {
                Ok(permit) => self
                    .build(access.endpoints(), &watch)
                    .and_then(|request| self.start_with(request, permit, access)),
                Err(inner) => Err(inner),
            },
        };
        let (permit, times, sending) = match started {
            Ok(started) => started,
            Err(inner) => return Verdict::Failed(Retryability::Never, inner),
        };
        let extent = {
            let answer = &mut self.answer;
            let exchange = exchange(client, sending, times.moving, &watch, want, answer);
            tokio::time::timeout(times.whole, pin!(exchange)).await
        };
        let extent = extent
            .unwrap_or_else(|late| Err(TransportError::new(TransportErrorKind::Timeout, late)));
        let began = self.now;
        self.look_at_clock();
        self.after(extent.as_ref().err(), self.now.saturating_sub(began));
        match extent {
            Ok(Extent::Whole) => self.judge(&permit, access.token()),
            Ok(Extent::Open(stream)) => {
                permit.taken();
                self.note_allowance(&permit);
                let rest = Rest {
                    stream,
                    _permit: permit,
                };
                Verdict::Done(Some(Box::new(rest)))
            }
            Ok(Extent::TooLarge) => {
                let mut inner = self.failure(ErrorKind::TooLarge);
                inner.status = Some(self.answer.status);
                inner.may_have_arrived = true;
                Verdict::Failed(Retryability::Never, Box::new(inner))
            }
            Err(e) => match watch.take_broken() {
                Some(why) => Verdict::Failed(Retryability::Never, Box::new(self.unreadable(why))),
                None => {
                    Verdict::Failed(super::failure::retryability_of(&e), Box::new(self.lost(e)))
                }
            },
        }
    }

    /// Sends the request if nobody has to be waited for. The request itself stays out of the future, which
    /// would be as large again.
    fn start_at_once(
        &mut self,
        access: &Access<'_>,
        watch: &Watch,
    ) -> Option<Result<Started<'a>, Box<Inner>>> {
        // Before it has its turn: what cannot be sent need not wait for it.
        let request = match self.build(access.endpoints(), watch) {
            Ok(request) => request,
            Err(inner) => return Some(Err(inner)),
        };
        let load = Load::of(self.request.limits_of());
        let permit = self.client.lane().at_once(self.now, load)?;
        Some(self.start_with(request, permit, access))
    }

    fn start_with(
        &mut self,
        mut request: HttpRequest,
        permit: Permit,
        access: &Access<'_>,
    ) -> Result<Started<'a>, Box<Inner>> {
        let remaining = self.until.saturating_sub(self.now);
        if remaining.is_zero() {
            return Err(Box::new(self.late()));
        }
        let times = self.times(remaining);
        self.attempts += 1;
        self.before(&mut request);
        if let Some(token) = access.token() {
            let header = token.header().clone();
            request.headers.insert(http::header::AUTHORIZATION, header);
        }
        let sending = self
            .client
            .http
            .shared
            .transport
            .send(request, times.bodies);
        Ok((permit, times, sending))
    }

    /// Returns the times of an attempt that has `remaining` left of the call's.
    ///
    /// The bodies of streams may take as long as they move, unless the request sets a deadline of its own.
    /// Everything else of such an exchange is as short as that of any other: a file that begins, an error in
    /// its place, the answer to an upload.
    fn times(&self, remaining: Duration) -> Times {
        let policy = self.policy;
        let at_hand = self.request.content().bytes().is_some();
        if self.want == Want::Whole && at_hand {
            let whole = policy.attempt_timeout.min(remaining);
            return Times {
                whole,
                bodies: whole,
                moving: None,
            };
        }
        let own = self.request.own_deadline();
        let bodies = own.map_or(LONGEST, |_| remaining);
        let beginning = policy.attempt_timeout.max(policy.stall_timeout);
        Times {
            whole: if at_hand {
                beginning.min(remaining)
            } else {
                bodies
            },
            bodies,
            moving: Some(Moving {
                stall: policy.stall_timeout,
                answer: policy.attempt_timeout,
            }),
        }
    }

    /// Waits until the organisation may have one more call under way.
    async fn turn(&mut self) -> Result<Permit, Box<Inner>> {
        let (clock, load) = (
            &*self.client.http.shared.clock,
            Load::of(self.request.limits_of()),
        );
        // Apart, as its state is large and few calls need it.
        let turn = Box::pin(self.client.lane().in_line(clock, load, self.until)).await;
        self.look_at_clock();
        turn.map_err(|refused| Box::new(self.refused(refused)))
    }

    /// How long to wait before another attempt is made; the error where none is.
    #[cold]
    fn wait_before_next(
        &mut self,
        retryability: Retryability,
        mut inner: Box<Inner>,
        tries: u32,
        waited: Option<Duration>,
    ) -> Result<Duration, Error> {
        self.forget_answer();
        let request = self.request;
        let state = RetryState {
            operation: request.operation(),
            attempts: tries,
            max_attempts: request.own_attempts().unwrap_or(self.policy.max_attempts),
            elapsed: self.elapsed(),
            deadline: self.until.saturating_sub(self.started),
            last_wait: waited,
            idempotent: request.is_idempotent(),
            retryability: match request.content().is_whole() {
                true => retryability,
                // The body cannot be sent again.
                false => Retryability::Never,
            },
            kind: inner.kind,
            status: inner.status,
            code: inner.fault.as_ref().map_or("", Fault::code),
        };
        let decision = self.client.http.shared.retry_strategy().decide(&state);
        let wait = match decision {
            RetryDecision::RetryAfter(wait) if state.allows(request, wait) => Some(wait),
            RetryDecision::RetryAfter(_) | RetryDecision::Stop(_) => None,
        };
        let buckets = &self.client.http.shared.buckets;
        let spent = wait.is_some() && !buckets.take(self.host(), self.policy.budget);
        let Some(wait) = wait.filter(|_| !spent) else {
            inner.elapsed = self.elapsed();
            inner.budget_spent = spent;
            tracing::debug!(?decision, spent, kind = ?inner.kind, "call failed");
            return Err(Error::from_inner(*inner));
        };
        self.may_have_arrived |= inner.may_have_arrived;
        tracing::debug!(?wait, kind = ?inner.kind, "attempt failed, trying again");
        seen::count_retry(self.client.product.name());
        Ok(wait)
    }

    /// Lets go of an answer that is not the call's, which may be large.
    pub(super) fn forget_answer(&mut self) {
        self.answer = Answer::default();
    }

    pub(super) fn remaining(&self) -> Duration {
        let now = self.client.http.shared.clock.monotonic();
        self.until.saturating_sub(now)
    }

    pub(super) fn host(&self) -> &str {
        self.host.as_deref().unwrap_or_default()
    }

    pub(super) fn look_at_clock(&mut self) {
        self.now = self.client.http.shared.clock.monotonic();
    }

    pub(super) fn elapsed(&self) -> Duration {
        let now = self.client.http.shared.clock.monotonic();
        now.saturating_sub(self.started)
    }
}
