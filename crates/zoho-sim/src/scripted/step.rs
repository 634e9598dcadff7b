//! The steps of a script: what a scripted server does with one request.

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

/// What a scripted server does with one request.
#[derive(Clone)]
#[non_exhaustive]
pub enum Step {
    /// Answers it, in one of the ways of [`Reply`].
    Reply(Box<Reply>),
    /// Resets the connection.
    Reset(Moment),
    /// Closes the connection without an answer, in the ordinary way.
    Close(Moment),
    /// Reads the request, sends these bytes, which may be less than an answer, and closes.
    Raw(Bytes),
    /// Reads the request and sends nothing until the peer goes away.
    Silence,
}

/// When a connection breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Moment {
    /// Before the request is read: when its first bytes are there.
    Before,
    /// When so many bytes of it are read, headers included, and the rest is not. A request that is
    /// shorter is read whole.
    During(usize),
    /// When the whole request is read.
    After,
}

/// How the end of a body is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Framing {
    /// `Content-Length`
    #[default]
    Length,
    /// `Transfer-Encoding: chunked`
    Chunked,
    /// The connection closes; where it breaks off instead, nobody can tell.
    UntilClose,
}

/// An answer, and how it is sent.
///
/// Whole answers keep the connection alive, unless they are framed by its end. Each method gives the
/// answer one more way to go wrong or to be slow; they can be combined.
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
    pub(super) answer: SimResponse,
    pub(super) content: Content,
    pub(super) framing: Framing,
    pub(super) cut: Option<(u64, Break)>,
    pub(super) held: Option<Gate>,
    pub(super) paced: Option<(usize, Pace)>,
    pub(super) reading: Option<(usize, Pace)>,
    pub(super) unread: bool,
    pub(super) takes_ranges: bool,
}

/// How a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    Close,
    Reset,
    Silence,
}

impl Reply {
    /// Sends `answer`.
    #[must_use]
    pub fn new(answer: SimResponse) -> Self {
        Self {
            content: answer.body.clone().into(),
            answer,
            framing: Framing::Length,
            cut: None,
            held: None,
            paced: None,
            reading: None,
            unread: false,
            takes_ranges: false,
        }
    }

    /// Sends a file: 200 with all of it, or what the request's `Range` asks for, with 206 and
    /// `Content-Range`. An `If-Range` that is not its [`etag`](Self::etag) gets all of it again; a range
    /// behind its end gets 416.
    #[must_use]
    pub fn file(content: impl Into<Content>) -> Self {
        let answer = SimResponse::status(200).header("content-type", "application/octet-stream");
        Self {
            takes_ranges: true,
            ..Self::new(answer).content(content)
        }
    }

    /// Sends 200 and a JSON array of about `bytes` bytes, made while it is sent: a flood where a drop was
    /// expected.
    #[must_use]
    pub fn flood(bytes: u64) -> Self {
        let answer = SimResponse::status(200).header("content-type", "application/json");
        Self::new(answer).content(Content::json(bytes))
    }

    /// Another body, with the answer's status and headers.
    #[must_use]
    pub fn content(mut self, content: impl Into<Content>) -> Self {
        self.content = content.into();
        self
    }

    /// The `ETag`, with its quotation marks.
    ///
    /// # Panics
    /// When it cannot stand in a header.
    #[must_use]
    #[track_caller]
    pub fn etag(self, etag: &str) -> Self {
        self.with(ETAG, etag)
    }

    /// A file of a server that knows no `Range` and sends all of it each time.
    #[must_use]
    pub fn ignoring_ranges(mut self) -> Self {
        self.takes_ranges = false;
        self
    }

    /// Compresses the body, all of which is held in memory for it.
    #[must_use]
    pub fn gzip(mut self) -> Self {
        let plain = self.content.slice(0..u64::MAX);
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        let written = encoder.write_all(&plain).and_then(|()| encoder.finish());
        self.content = written.unwrap_or_default().into();
        self.with(CONTENT_ENCODING, "gzip")
    }

    /// How the end of the body is told; by its length unless said otherwise.
    #[must_use]
    pub fn framing(mut self, framing: Framing) -> Self {
        self.framing = framing;
        self
    }

    /// Closes the connection after so many bytes of the body, as they go over the wire. What was
    /// promised of the rest stays promised.
    #[must_use]
    pub fn cut_after(mut self, bytes: u64) -> Self {
        self.cut = Some((bytes, Break::Close));
        self
    }

    /// Resets the connection after so many bytes of the body.
    #[must_use]
    pub fn reset_after(mut self, bytes: u64) -> Self {
        self.cut = Some((bytes, Break::Reset));
        self
    }

    /// Sends nothing more after so many bytes of the body, until the peer goes away. With 0 the headers
    /// are all that comes.
    #[must_use]
    pub fn silent_after(mut self, bytes: u64) -> Self {
        self.cut = Some((bytes, Break::Silence));
        self
    }

    /// Waits for the gate before it answers. The request is read by then.
    #[must_use]
    pub fn held(mut self, gate: &Gate) -> Self {
        self.held = Some(gate.clone());
        self
    }

    /// Sends the body in pieces of `bytes` bytes, each after a wait: for a [`Gate`], or for a time by
    /// the server's clock.
    #[must_use]
    pub fn paced(mut self, bytes: usize, pace: impl Into<Pace>) -> Self {
        self.paced = Some((bytes.max(1), pace.into()));
        self
    }

    /// Takes the request's body in pieces of `bytes` bytes, each after a wait. What the system has
    /// buffered counts as sent for the peer: see
    /// [`receive_buffer`](super::ScriptedBuilder::receive_buffer).
    #[must_use]
    pub fn reading(mut self, bytes: usize, pace: impl Into<Pace>) -> Self {
        self.reading = Some((bytes.max(1), pace.into()));
        self
    }

    /// Answers when the headers of the request are read, takes no body, and closes.
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
        self.answer.headers.retain(|(kept, _)| *kept != name);
        self.answer.headers.push((name, value));
        self
    }
}

impl Step {
    /// Closes the connection without a word once the request is read.
    #[must_use]
    pub fn cut() -> Self {
        Self::Close(Moment::After)
    }

    /// Sends these bytes, which may be less than an answer, and closes.
    #[must_use]
    pub fn raw(bytes: impl Into<Bytes>) -> Self {
        Self::Raw(bytes.into())
    }

    /// How and when it breaks the connection, if it does so before the request is read.
    pub(super) fn before_the_end(&self) -> Option<(Break, Moment)> {
        match self {
            Self::Reset(moment) if *moment != Moment::After => Some((Break::Reset, *moment)),
            Self::Close(moment) if *moment != Moment::After => Some((Break::Close, *moment)),
            _ => None,
        }
    }
}

impl From<SimResponse> for Reply {
    fn from(answer: SimResponse) -> Self {
        Self::new(answer)
    }
}

impl From<Reply> for Step {
    fn from(reply: Reply) -> Self {
        Self::Reply(Box::new(reply))
    }
}

impl From<SimResponse> for Step {
    fn from(answer: SimResponse) -> Self {
        Reply::new(answer).into()
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("answer", &self.answer)
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
    /// Without the bytes, which may hold what is not meant for a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply(reply) => reply.fmt(f),
            Self::Reset(moment) => f.debug_tuple("Reset").field(moment).finish(),
            Self::Close(moment) => f.debug_tuple("Close").field(moment).finish(),
            Self::Raw(bytes) => f.debug_struct("Raw").field("bytes", &bytes.len()).finish(),
            Self::Silence => f.write_str("Silence"),
        }
    }
}
