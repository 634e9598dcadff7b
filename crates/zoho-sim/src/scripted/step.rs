//! The steps of a script, which determine how a scripted server handles requests.

use std::fmt;
use std::io::Write;

use axum::http::header::{CONTENT_ENCODING, ETAG};
use axum::http::{HeaderName, HeaderValue};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::content::Content;
use super::gate::{Gate, Pace};
use crate::response::SimResponse;

/// A step: how a scripted server handles a request.
#[derive(Clone)]
#[non_exhaustive]
pub enum Step {
    /// Responds, in one of the ways of [`Reply`].
    Reply(Box<Reply>),
    /// Resets the connection.
    Reset(RequestPhase),
    /// Closes the connection without a response.
    Close(RequestPhase),
    /// Reads the request, sends these bytes, and closes the connection.
    Raw(Bytes),
    /// Reads the request and sends nothing until the peer disconnects.
    Silence,
}

/// The time at which a connection breaks off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestPhase {
    /// Before the request is read: when its first bytes arrive.
    Before,
    /// After this number of bytes of the request, including headers. A shorter request is read whole.
    During(usize),
    /// After the whole request is read.
    After,
}

/// The way a body is delimited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Framing {
    /// `Content-Length`
    #[default]
    Length,
    /// `Transfer-Encoding: chunked`
    Chunked,
    /// The connection closes, which cannot be distinguished from a connection that breaks off.
    UntilClose,
}

/// A response, and how it is sent.
///
/// A whole response keeps the connection alive, unless the connection's end delimits it. Methods add ways to
/// fail or to be slow, and can be combined.
///
/// ```
/// use std::time::Duration;
/// use serde_json::json;
/// use zoho_sim::SimResponse;
/// use zoho_sim::scripted::{Content, Framing, Reply};
///
/// let records = SimResponse::json(200, &json!({ "data": [1, 2, 3] }));
/// let broken_off = Reply::new(records.clone()).framing(Framing::Chunked).cut_after(8);
/// let slow = Reply::new(records).paced(4, Duration::from_secs(1));
/// let download = Reply::file(Content::pattern(1 << 30)).etag("\"v1\"").cut_after(1 << 20);
/// # drop((broken_off, slow, download));
/// ```
#[derive(Clone)]
pub struct Reply {
    pub(super) response: SimResponse,
    pub(super) content: Content,
    pub(super) framing: Framing,
    pub(super) cut: Option<(u64, Break)>,
    pub(super) held: Option<Gate>,
    pub(super) paced: Option<(usize, Pace)>,
    pub(super) reading: Option<(usize, Pace)>,
    pub(super) unread: bool,
    pub(super) takes_ranges: bool,
}

/// The way a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    Close,
    Reset,
    Silence,
}

impl Reply {
    /// Sends `response`.
    #[must_use]
    pub fn new(response: SimResponse) -> Self {
        Self {
            content: response.body.clone().into(),
            response,
            framing: Framing::Length,
            cut: None,
            held: None,
            paced: None,
            reading: None,
            unread: false,
            takes_ranges: false,
        }
    }

    /// Sends a file: all of it with 200, or the `Range` of the request with 206 and `Content-Range`. An
    /// `If-Range` other than its [`etag`](Self::etag) gets all of it; a range beyond its end gets 416.
    #[must_use]
    pub fn file(content: impl Into<Content>) -> Self {
        let response = SimResponse::status(200).header("content-type", "application/octet-stream");
        Self {
            takes_ranges: true,
            ..Self::new(response).content(content)
        }
    }

    /// Sends 200 and a JSON array of about `bytes` bytes, generated while it is sent.
    #[must_use]
    pub fn flood(bytes: u64) -> Self {
        let response = SimResponse::status(200).header("content-type", "application/json");
        Self::new(response).content(Content::json(bytes))
    }

    /// Sets another body, with the status and headers of the response.
    #[must_use]
    pub fn content(mut self, content: impl Into<Content>) -> Self {
        self.content = content.into();
        self
    }

    /// Sets the `ETag`, with its quotation marks.
    ///
    /// # Panics
    /// Panics if it is not valid in a header.
    #[must_use]
    #[track_caller]
    pub fn etag(self, etag: &str) -> Self {
        self.with(ETAG, etag)
    }

    /// Ignores `Range`, and sends the whole file each time.
    #[must_use]
    pub fn ignoring_ranges(mut self) -> Self {
        self.takes_ranges = false;
        self
    }

    /// Compresses the body in memory.
    #[must_use]
    pub fn gzip(mut self) -> Self {
        let plain = self.content.slice(0..u64::MAX);
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        let written = encoder.write_all(&plain).and_then(|()| encoder.finish());
        self.content = written.unwrap_or_default().into();
        self.with(CONTENT_ENCODING, "gzip")
    }

    /// Sets how the body is delimited; by `Content-Length` by default.
    #[must_use]
    pub fn framing(mut self, framing: Framing) -> Self {
        self.framing = framing;
        self
    }

    /// Closes the connection after that many bytes of the body as sent. The headers still announce the whole
    /// body.
    #[must_use]
    pub fn cut_after(mut self, bytes: u64) -> Self {
        self.cut = Some((bytes, Break::Close));
        self
    }

    /// Resets the connection after that many bytes of the body.
    #[must_use]
    pub fn reset_after(mut self, bytes: u64) -> Self {
        self.cut = Some((bytes, Break::Reset));
        self
    }

    /// Sends nothing after that many bytes of the body until the peer disconnects. With 0 only the headers are
    /// sent.
    #[must_use]
    pub fn silent_after(mut self, bytes: u64) -> Self {
        self.cut = Some((bytes, Break::Silence));
        self
    }

    /// Reads the request, and waits for the gate before it responds.
    #[must_use]
    pub fn held(mut self, gate: &Gate) -> Self {
        self.held = Some(gate.clone());
        self
    }

    /// Sends the body in pieces of `bytes` bytes, each after a wait for a [`Gate`] or for a time by the
    /// server's clock.
    #[must_use]
    pub fn paced(mut self, bytes: usize, pace: impl Into<Pace>) -> Self {
        self.paced = Some((bytes.max(1), pace.into()));
        self
    }

    /// Reads the body of the request in pieces of `bytes` bytes, each after a wait. What the system buffers
    /// counts as sent for the peer: see
    /// [`receive_buffer`](super::ScriptedBuilder::receive_buffer).
    #[must_use]
    pub fn reading(mut self, bytes: usize, pace: impl Into<Pace>) -> Self {
        self.reading = Some((bytes.max(1), pace.into()));
        self
    }

    /// Responds once the headers of the request are read, without reading the body, and closes.
    #[must_use]
    pub fn without_reading(mut self) -> Self {
        self.unread = true;
        self
    }

    #[track_caller]
    fn with(mut self, name: HeaderName, value: &str) -> Self {
        let Ok(value) = HeaderValue::from_str(value) else {
            panic!("the value of {name} cannot be sent");
        };
        self.response.headers.retain(|(kept, _)| *kept != name);
        self.response.headers.push((name, value));
        self
    }
}

impl Step {
    /// Closes the connection without a response once the request is read.
    #[must_use]
    pub fn cut() -> Self {
        Self::Close(RequestPhase::After)
    }

    /// Sends these bytes, which may be less than a response, and closes the connection.
    #[must_use]
    pub fn raw(bytes: impl Into<Bytes>) -> Self {
        Self::Raw(bytes.into())
    }

    /// Returns how and when it breaks the connection, if it does so before the request is read.
    pub(super) fn before_the_end(&self) -> Option<(Break, RequestPhase)> {
        match self {
            Self::Reset(phase) if *phase != RequestPhase::After => Some((Break::Reset, *phase)),
            Self::Close(phase) if *phase != RequestPhase::After => Some((Break::Close, *phase)),
            _ => None,
        }
    }
}

impl From<SimResponse> for Reply {
    fn from(response: SimResponse) -> Self {
        Self::new(response)
    }
}

impl From<Reply> for Step {
    fn from(reply: Reply) -> Self {
        Self::Reply(Box::new(reply))
    }
}

impl From<SimResponse> for Step {
    fn from(response: SimResponse) -> Self {
        Reply::new(response).into()
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("response", &self.response)
            .field("content", &self.content)
            .field("framing", &self.framing)
            .field("cut", &self.cut)
            .field("is_held", &self.held.is_some())
            .field("paced", &self.paced)
            .field("reading", &self.reading)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Step {
    /// Shows the number of raw bytes only: they may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply(reply) => reply.fmt(f),
            Self::Reset(phase) => f.debug_tuple("Reset").field(phase).finish(),
            Self::Close(phase) => f.debug_tuple("Close").field(phase).finish(),
            Self::Raw(bytes) => f.debug_struct("Raw").field("bytes", &bytes.len()).finish(),
            Self::Silence => f.write_str("Silence"),
        }
    }
}
