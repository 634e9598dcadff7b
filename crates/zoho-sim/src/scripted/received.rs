//! The requests that a scripted server received, and how each exchange ended.

use std::fmt;

use axum::http::HeaderMap;
use bytes::Bytes;
use serde_json::Value;

use crate::headers;

/// A request that reached a scripted server.
///
/// Its `Debug` shows no token, secret or body; the accessors return everything as received.
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
    pub(super) sent: u64,
}

/// How an exchange ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum End {
    /// The response was sent whole.
    Completed,
    /// The server broke it off, as its step says.
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

    /// Returns the method: `GET`, `POST`, …
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns path and query as received.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Returns the path as received, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the value of a header, if it is present and text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns every header name and value that is text, in the order of the request.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        headers::texts(&self.headers)
    }

    /// Returns the access token that it carries.
    #[must_use]
    pub fn access_token(&self) -> Option<&str> {
        headers::access_token(&self.headers)
    }

    /// Returns the part of the body that has arrived and is kept: see
    /// [`keep_bodies`](super::ScriptedBuilder::keep_bodies).
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the number of bytes of the body that have arrived.
    #[must_use]
    pub fn body_len(&self) -> u64 {
        self.body_len
    }

    /// Returns the body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Whether all of it has arrived.
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
            .field("sent_bytes", &self.sent)
            .finish()
    }
}
