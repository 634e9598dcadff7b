//! The requests that a scripted server received, and the end of each exchange.

use std::fmt;
use std::ops::Deref;

use crate::received_request::ReceivedRequest;

/// A request that reached a scripted server.
///
/// Its parts are those of [`ReceivedRequest`], whose body is the part that has arrived and is kept: see
/// [`keep_bodies`](super::ScriptedBuilder::keep_bodies). `Debug` shows no token, secret or body.
#[derive(Clone)]
pub struct Received {
    pub(super) connection: usize,
    pub(super) request: ReceivedRequest,
    pub(super) body_len: u64,
    pub(super) is_whole: bool,
    pub(super) end: Option<End>,
    pub(super) sent: u64,
}

/// The end of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum End {
    /// The response was sent whole.
    Completed,
    /// The server broke it off, according to its step.
    BrokenOff,
    /// The peer closed the connection before it had sent its request or received the response.
    PeerLeft,
}

impl Received {
    /// Returns the number of its connection, from 1.
    #[must_use]
    pub fn connection(&self) -> usize {
        self.connection
    }

    /// Returns the number of bytes of the body that have arrived.
    #[must_use]
    pub fn body_len(&self) -> u64 {
        self.body_len
    }

    /// Returns whether all of it has arrived.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Returns how the exchange ended; `None` while it is in progress.
    #[must_use]
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// Returns the number of bytes of the response body that were handed to the system.
    #[must_use]
    pub fn sent_bytes(&self) -> u64 {
        self.sent
    }
}

impl Deref for Received {
    type Target = ReceivedRequest;

    fn deref(&self) -> &ReceivedRequest {
        &self.request
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("connection", &self.connection)
            .field("request", &self.request)
            .field("body_len", &self.body_len)
            .field("is_whole", &self.is_whole)
            .field("end", &self.end)
            .field("sent_bytes", &self.sent)
            .finish()
    }
}
