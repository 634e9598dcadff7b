//! The timeouts of one attempt.

use std::time::Duration;

use super::call_state::{BodyMode, CallState};
use crate::retry::LONGEST;

/// The timeouts of one attempt.
#[derive(Clone, Copy)]
pub(super) struct Timeouts {
    /// For the exchange, up to a body that is returned as a stream.
    pub(super) exchange: Duration,
    /// For both bodies, as the transport receives it.
    pub(super) bodies: Duration,
    /// For an exchange in which a body is a stream.
    pub(super) streaming: Option<StreamTimeouts>,
}

/// The timeouts of an exchange that has no time limit while it makes progress.
#[derive(Clone, Copy)]
pub(super) struct StreamTimeouts {
    /// The longest time without progress.
    pub(super) stall: Duration,
    /// For a response that is read into memory, from its head on, while nothing of the request is sent.
    pub(super) response: Duration,
}

impl Timeouts {
    /// Returns the timeouts of an attempt that has `remaining` left of its call's deadline.
    ///
    /// Streamed bodies may take any time while they make progress, unless the request sets a deadline. Everything else
    /// in such an exchange has the ordinary timeouts: the first chunk of a file, an error in its place, the response to
    /// an upload.
    pub(super) fn of(call: &CallState<'_>, remaining: Duration) -> Self {
        let policy = call.policy;
        let in_memory = call.request.content().bytes().is_some();
        if call.mode == BodyMode::Whole && in_memory {
            let exchange = policy.attempt_timeout.min(remaining);
            return Self {
                exchange,
                bodies: exchange,
                streaming: None,
            };
        }
        let own = call.request.own_deadline();
        let bodies = own.map_or(LONGEST, |_| remaining);
        let beginning = policy.attempt_timeout.max(policy.stall_timeout);
        Self {
            exchange: if in_memory {
                beginning.min(remaining)
            } else {
                bodies
            },
            bodies,
            streaming: Some(StreamTimeouts {
                stall: policy.stall_timeout,
                response: policy.attempt_timeout,
            }),
        }
    }
}
