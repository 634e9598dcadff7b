//! What a scripted server received, and how each exchange ended.

use std::fmt;

use axum::http::HeaderMap;
use bytes::Bytes;
use serde_json::Value;

use crate::headers;

/// A request that reached a scripted server.
///
/// Its `Debug` shows no token, secret or body; the accessors give everything as it came.
#[derive(Clone)]
pub struct Received {
    pub(super) connection: usize,
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) body_len: u64,
    pub(super) is_whole: bool,
    pub(super) end: Option<End>,
    pub(super) answered: u64,
}

/// How an exchange ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum End {
    /// The answer was sent whole.
    Answered,
    /// The server broke it off, as it was told to.
    BrokenOff,
    /// The peer closed the connection before the answer was sent, or before its own request was.
    PeerLeft,
}

impl Received {
    /// On which connection it came, from 1.
    #[must_use]
    pub fn connection(&self) -> usize {
        self.connection
    }

    /// The method: `GET`, `POST`, …
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Path and query, as they came.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The path as it came, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// A header, when it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Every header name and value that is text, in the order in which they came.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        headers::texts(&self.headers)
    }

    /// The access token that it carries.
    #[must_use]
    pub fn access_token(&self) -> Option<&str> {
        headers::access_token(&self.headers)
    }

    /// The body, as far as it has come and is kept: see
    /// [`keep_bodies`](super::ScriptedBuilder::keep_bodies).
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// How many bytes of the body have come.
    #[must_use]
    pub fn body_len(&self) -> u64 {
        self.body_len
    }

    /// The body, when it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Whether all of it has come.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// How it ended; `None` while it goes on.
    #[must_use]
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// How many bytes of the answer's body have been sent, that is, given to the system.
    #[must_use]
    pub fn answered_bytes(&self) -> u64 {
        self.answered
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.target.split_once('?').map(|(_, query)| query);
        f.debug_struct("Received")
            .field("connection", &self.connection)
            .field("method", &self.method)
            .field("path", &self.path())
            .field("query", &headers::parameter_names(query))
            .field("headers", &headers::redacted(&self.headers))
            .field("body_len", &self.body_len)
            .field("is_whole", &self.is_whole)
            .field("end", &self.end)
            .field("answered_bytes", &self.answered)
            .finish()
    }
}
