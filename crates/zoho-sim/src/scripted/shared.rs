//! What the connections of a scripted server share: its script and its record.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use tokio::sync::watch;
use zoho_http::Clock;

use super::received::{End, Received};
use super::step::{Break, Moment, Step};
use super::wire::Head;

/// Decides what is done with a request for which there is no step.
pub(super) type Decide = Arc<dyn Fn(&Received) -> Step + Send + Sync>;

pub(super) struct Shared {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) stop: watch::Sender<bool>,
    pub(super) state: watch::Sender<State>,
    pub(super) decide: Mutex<Option<Decide>>,
    pub(super) keep_bodies: usize,
    pub(super) keep_requests: usize,
}

/// The script and the record.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) script: VecDeque<Step>,
    pub(super) record: VecDeque<Entry>,
    /// How many requests came before the first that is kept.
    pub(super) forgotten: usize,
    pub(super) connections: usize,
    /// Requests that began to arrive.
    pub(super) begun: usize,
    /// Requests that arrived whole.
    pub(super) whole: usize,
    /// Exchanges that ended, in whichever way.
    pub(super) ended: usize,
}

/// A request and its body, which is still growing.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) received: Received,
    body: BytesMut,
}

impl Entry {
    /// The request with what has come of its body.
    pub(super) fn shown(&self) -> Received {
        let mut received = self.received.clone();
        if received.body.is_empty() && !self.body.is_empty() {
            received.body = Bytes::copy_from_slice(&self.body);
        }
        received
    }
}

impl Shared {
    /// A connection was made; gives its number, from 1.
    pub(super) fn connected(&self) -> usize {
        self.change(|state| {
            state.connections += 1;
            state.connections
        })
    }

    /// A request begins. If the next step breaks the connection before it is read, that step is taken.
    pub(super) fn begin(&self) -> Option<(Break, Moment)> {
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

    /// The head of a request was read; gives the number of its record.
    pub(super) fn record(&self, connection: usize, head: &Head) -> usize {
        let received = Received {
            connection,
            method: head.method.clone(),
            target: head.target.clone(),
            headers: head.headers.clone(),
            body: Bytes::new(),
            body_len: 0,
            is_whole: false,
            end: None,
            answered: 0,
        };
        self.change(|state| {
            if state.record.len() >= self.keep_requests.max(1) {
                state.record.pop_front();
                state.forgotten += 1;
            }
            state.record.push_back(Entry {
                received,
                body: BytesMut::new(),
            });
            state.forgotten + state.record.len() - 1
        })
    }

    /// The next step of the script.
    pub(super) fn take(&self) -> Option<Step> {
        self.change(|state| state.script.pop_front())
    }

    /// What is done without a step.
    pub(super) fn decide(&self, number: usize) -> Step {
        // The function may well ask the server itself something: no lock is held meanwhile.
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

    /// A piece of a request's body came.
    pub(super) fn received(&self, number: usize, piece: &Bytes) {
        self.note(number, |entry| {
            entry.received.body_len += piece.len() as u64;
            let room = self.keep_bodies.saturating_sub(entry.body.len());
            entry
                .body
                .extend_from_slice(&piece[..piece.len().min(room)]);
        });
    }

    /// A request has come whole.
    pub(super) fn whole(&self, number: usize) {
        self.change(|state| {
            state.whole += 1;
            if let Some(entry) = state.entry_mut(number) {
                entry.received.is_whole = true;
                entry.received.body = std::mem::take(&mut entry.body).freeze();
            }
        });
    }

    /// So many bytes of an answer's body were sent.
    pub(super) fn sent(&self, number: usize, bytes: u64) {
        self.note(number, |entry| entry.received.answered += bytes);
    }

    /// The exchange ended.
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
        self.record.get(number.checked_sub(self.forgotten)?)
    }

    fn entry_mut(&mut self, number: usize) -> Option<&mut Entry> {
        self.record.get_mut(number.checked_sub(self.forgotten)?)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("state", &*self.state.borrow())
            .finish_non_exhaustive()
    }
}
