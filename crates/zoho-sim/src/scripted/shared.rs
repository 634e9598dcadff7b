//! The state that the connections of a scripted server share: the script and the request log.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use tokio::sync::watch;
use zoho_http::clock::Clock;

use super::received::{End, Received};
use super::step::{Break, RequestPhase, Step};
use super::wire::Head;
use crate::received_request::ReceivedRequest;

/// Returns the step of a request for which the script has none.
pub(super) type Decide = Arc<dyn Fn(&Received) -> Step + Send + Sync>;

pub(super) struct Shared {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) stop: watch::Sender<bool>,
    pub(super) state: watch::Sender<State>,
    pub(super) decide: Mutex<Option<Decide>>,
    pub(super) keep_bodies: usize,
    pub(super) keep_requests: usize,
}

/// The script and the request log.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) script: VecDeque<Step>,
    pub(super) record: VecDeque<Entry>,
    /// The number of requests dropped before the first one kept.
    pub(super) dropped: usize,
    pub(super) connections: usize,
    /// The number of requests that began to arrive.
    pub(super) begun: usize,
    /// The number of requests that arrived whole.
    pub(super) whole: usize,
    /// The number of exchanges that ended.
    pub(super) ended: usize,
}

/// A request, and the part of its body that has arrived.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) received: Received,
    body: BytesMut,
}

impl Entry {
    /// Returns the request with the part of its body that has arrived.
    pub(super) fn shown(&self) -> Received {
        let mut received = self.received.clone();
        if received.request.body.is_empty() && !self.body.is_empty() {
            received.request.body = Bytes::copy_from_slice(&self.body);
        }
        received
    }
}

impl Shared {
    /// Counts a connection and returns its number, from 1.
    pub(super) fn connected(&self) -> usize {
        self.change(|state| {
            state.connections += 1;
            state.connections
        })
    }

    /// Counts a request. If the next step breaks the connection before the request is read, removes and returns it.
    pub(super) fn begin(&self) -> Option<(Break, RequestPhase)> {
        self.change(|state| {
            state.begun += 1;
            let broken = state.script.front().and_then(Step::before_the_end);
            if broken.is_some() {
                state.script.pop_front();
                state.ended += 1;
            }
            broken
        })
    }

    /// Adds a request to the log and returns its number.
    pub(super) fn record(&self, connection: usize, head: &Head) -> usize {
        let received = Received {
            connection,
            request: ReceivedRequest {
                method: head.method.clone(),
                target: head.target.clone(),
                headers: head.headers.clone(),
                body: Bytes::new(),
            },
            body_len: 0,
            is_whole: false,
            end: None,
            sent: 0,
        };
        self.change(|state| {
            if state.record.len() >= self.keep_requests.max(1) {
                state.record.pop_front();
                state.dropped += 1;
            }
            state.record.push_back(Entry {
                received,
                body: BytesMut::new(),
            });
            state.dropped + state.record.len() - 1
        })
    }

    /// Removes and returns the next step of the script.
    pub(super) fn take(&self) -> Option<Step> {
        self.change(|state| state.script.pop_front())
    }

    /// Returns the step of a request for which the script has none.
    pub(super) fn decide(&self, number: usize) -> Step {
        // The function may use the server itself, so no lock is held while it runs.
        let decide = {
            let decide = self.decide.lock().unwrap_or_else(PoisonError::into_inner);
            decide.clone()
        };
        let Some(decide) = decide else {
            return Step::cut();
        };
        let received = self.state.borrow().entry(number).map(Entry::shown);
        received.map_or_else(Step::cut, |received| decide(&received))
    }

    /// Adds a piece of the body of a request.
    pub(super) fn received(&self, number: usize, piece: &Bytes) {
        self.note(number, |entry| {
            entry.received.body_len += piece.len() as u64;
            let room = self.keep_bodies.saturating_sub(entry.body.len());
            entry
                .body
                .extend_from_slice(&piece[..piece.len().min(room)]);
        });
    }

    /// Marks a request as whole.
    pub(super) fn whole(&self, number: usize) {
        self.change(|state| {
            state.whole += 1;
            if let Some(entry) = state.entry_mut(number) {
                entry.received.is_whole = true;
                entry.received.request.body = std::mem::take(&mut entry.body).freeze();
            }
        });
    }

    /// Adds to the number of bytes of the response body that were sent.
    pub(super) fn sent(&self, number: usize, bytes: u64) {
        self.note(number, |entry| entry.received.sent += bytes);
    }

    /// Marks an exchange as ended.
    pub(super) fn ended(&self, number: usize, end: End) {
        self.change(|state| {
            state.ended += 1;
            if let Some(entry) = state.entry_mut(number) {
                entry.received.end = Some(end);
            }
        });
    }

    fn note(&self, number: usize, change: impl FnOnce(&mut Entry)) {
        self.change(|state| {
            if let Some(entry) = state.entry_mut(number) {
                change(entry);
            }
        });
    }

    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut result = None;
        self.state.send_modify(|state| result = Some(change(state)));
        result.expect("the change is made before `send_modify` returns")
    }
}

impl State {
    fn entry(&self, number: usize) -> Option<&Entry> {
        self.record.get(number.checked_sub(self.dropped)?)
    }

    fn entry_mut(&mut self, number: usize) -> Option<&mut Entry> {
        self.record.get_mut(number.checked_sub(self.dropped)?)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("state", &*self.state.borrow())
            .finish_non_exhaustive()
    }
}
