//! The state of a call in progress, without I/O: the steps of the loop read and change it.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::Client;
use super::response_body::{BodyTail, ResponseBody};
use crate::request::Request;
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::BodyStream;

/// How the body of a success is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyMode {
    Whole,
    Stream,
}

/// The response to the last attempt, as far as it has been read.
#[derive(Default)]
pub(super) struct Received {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) read: Bytes,
}

impl Received {
    /// Takes over the head of `response` and returns its body.
    pub(super) fn begin(&mut self, response: http::Response<BodyStream>) -> BodyStream {
        let (parts, body) = response.into_parts();
        self.status = parts.status;
        self.headers = parts.headers;
        self.read = Bytes::new();
        body
    }
}

/// The state of one call.
pub(super) struct CallState<'a> {
    pub(super) client: &'a Client,
    pub(super) request: &'a Request,
    pub(super) policy: &'a RetryPolicy,
    pub(super) mode: BodyMode,
    started: Duration,
    /// The deadline of the call.
    until: Duration,
    /// The time when the clock was last read, which costs about as much as acquiring a permit.
    now: Duration,
    /// The number of attempts sent, replays with a refreshed token included.
    pub(super) attempts: u32,
    pub(super) host: Option<Arc<str>>,
    /// Whether an earlier attempt may have been carried out, whatever the outcome of the last one.
    pub(super) may_have_arrived: bool,
    /// The response to the last attempt. It is kept here because it is large to move.
    pub(super) received: Received,
}

impl<'a> CallState<'a> {
    pub(super) fn new(client: &'a Client, request: &'a Request, mode: BodyMode) -> Self {
        let shared = &client.http.shared;
        let now = shared.clock.monotonic();
        let deadline = request.own_deadline().unwrap_or(shared.retry.deadline);
        Self {
            client,
            request,
            policy: &shared.retry,
            mode,
            started: now,
            until: now.saturating_add(deadline),
            now,
            attempts: 0,
            host: None,
            may_have_arrived: false,
            received: Received::default(),
        }
    }

    /// Returns the response of a call that succeeded, with `tail` as the rest of its body.
    pub(super) fn into_response(self, tail: Option<Box<BodyTail>>) -> Response<ResponseBody> {
        let elapsed = self.now.saturating_sub(self.started);
        let received = self.received;
        let body = ResponseBody {
            read: received.read,
            tail,
        };
        Response::new(
            received.status,
            received.headers,
            self.host.unwrap_or_default(),
            self.attempts,
            elapsed,
            body,
        )
    }

    /// Frees the response of a failed attempt, which may be large.
    pub(super) fn discard_response(&mut self) {
        self.received = Received::default();
    }

    /// Returns the host of the last attempt; empty before the first.
    pub(super) fn host(&self) -> &str {
        self.host.as_deref().unwrap_or_default()
    }

    /// Sets the host of the attempt that is being built. The first one counts for the retry budget of its host.
    pub(super) fn set_host(&mut self, host: &str) {
        if self.host.is_none() {
            let buckets = &self.client.http.shared.buckets;
            self.host = Some(buckets.fill(host, self.policy.budget));
        } else if self.host() != host {
            self.host = Some(host.into());
        }
    }

    /// Reads the clock and returns the time since it was last read.
    pub(super) fn update_now(&mut self) -> Duration {
        let before = self.now;
        self.now = self.client.http.shared.clock.monotonic();
        self.now.saturating_sub(before)
    }

    /// Returns the time when the clock was last read.
    pub(super) fn now(&self) -> Duration {
        self.now
    }

    /// Returns the deadline of the call on the monotonic clock.
    pub(super) fn until(&self) -> Duration {
        self.until
    }

    /// Returns the time limit of the whole call.
    pub(super) fn deadline(&self) -> Duration {
        self.until.saturating_sub(self.started)
    }

    /// Returns the time left until the deadline, as of the last reading of the clock.
    pub(super) fn remaining_at_now(&self) -> Duration {
        self.until.saturating_sub(self.now)
    }

    /// Returns the time left until the deadline.
    pub(super) fn remaining(&self) -> Duration {
        let now = self.client.http.shared.clock.monotonic();
        self.until.saturating_sub(now)
    }

    /// Returns the time since the call began.
    pub(super) fn elapsed(&self) -> Duration {
        let now = self.client.http.shared.clock.monotonic();
        now.saturating_sub(self.started)
    }
}
