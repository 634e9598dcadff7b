//! A connection that plays a script of responses chunk by chunk, and reads as much of the request as the script says.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{Notes, READ, fixed};
use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use http::HeaderMap;
use zoho_http::clock::ManualClock;
use zoho_http::retry::{Jitter, RetryPolicy};
use zoho_http::transport::{
    BodyStream, HttpRequest, Transport, TransportError, TransportErrorKind,
};
use zoho_http::{Client, Error, Http, Request, TokenSource};

/// A step of the script: a response, chunk by chunk, which may break off or stall.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) pieces: Vec<&'static str>,
    pub(crate) breaks: Option<TransportErrorKind>,
    pub(crate) hangs: bool,
    /// After its chunks, sends a byte each time this is over, and never ends.
    pub(crate) drips: Option<Duration>,
    /// The number of chunks of the request's body that are read; all by default.
    pub(crate) reads: Option<usize>,
    pub(crate) refused: bool,
}

pub(crate) fn reply(status: u16, pieces: &[&'static str]) -> Reply {
    Reply {
        status,
        pieces: pieces.to_vec(),
        ..Reply::default()
    }
}

impl Reply {
    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
    pub(crate) fn breaks(mut self) -> Self {
        self.breaks = Some(TransportErrorKind::Interrupted);
        self
    }
    pub(crate) fn hangs(mut self) -> Self {
        self.hangs = true;
        self
    }
    pub(crate) fn drips(mut self, every: Duration) -> Self {
        self.drips = Some(every);
        self
    }
    pub(crate) fn reads(mut self, pieces: usize) -> Self {
        self.reads = Some(pieces);
        self
    }
    /// Returns a file of that length.
    pub(crate) fn file(self, length: usize) -> Self {
        self.header("content-length", length.to_string())
            .header("content-type", "application/pdf")
    }
    pub(crate) fn etag(self, tag: &str) -> Self {
        self.header("etag", format!("\"{tag}\""))
    }
}

/// The received request.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Result<String, String>,
}

#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) replies: Mutex<VecDeque<Reply>>,
    pub(crate) got: Mutex<Vec<Got>>,
}

#[async_trait]
impl Transport for Line {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let reply = self.replies.lock().unwrap().pop_front();
        let reply = reply.expect("a reply for every attempt");
        if reply.refused {
            return Err(TransportError::new(TransportErrorKind::Connect, "refused"));
        }
        let pieces = request
            .body
            .into_stream()
            .take(reply.reads.unwrap_or(usize::MAX));
        let read: io::Result<Vec<Bytes>> = pieces.try_collect().await;
        let broken = read.is_err();
        let body = read.map_err(|e| e.to_string());
        let body = body.map(|pieces| String::from_utf8(pieces.concat()).unwrap());
        self.got.lock().unwrap().push(Got {
            headers: request.headers,
            body,
        });
        if broken {
            let why = "the body broke off";
            return Err(TransportError::new(TransportErrorKind::Interrupted, why));
        }
        let pieces = stream::iter(reply.pieces).map(|text| Ok(Bytes::from(text)));
        let end = reply
            .breaks
            .map(|kind| Err(TransportError::new(kind, "as scripted")));
        let body = pieces.chain(stream::iter(end));
        let body: BodyStream = match (reply.hangs, reply.drips) {
            (true, _) => Box::pin(body.chain(stream::pending())),
            (_, Some(every)) => Box::pin(body.chain(drops(every))),
            _ => Box::pin(body),
        };
        let mut response = http::Response::builder().status(reply.status);
        for (name, value) in reply.headers {
            response = response.header(name, value);
        }
        Ok(response.body(body).unwrap())
    }
}

/// Returns a stream with a byte after each `every`, without end.
fn drops(every: Duration) -> impl futures_util::Stream<Item = Result<Bytes, TransportError>> {
    stream::repeat(()).then(move |()| async move {
        let never = std::future::pending::<()>();
        let _ = tokio::time::timeout(every, never).await;
        Ok(Bytes::from_static(b" "))
    })
}

pub(crate) struct Play {
    pub(crate) line: Arc<Line>,
    pub(crate) client: Client,
    pub(crate) clock: ManualClock,
}

pub(crate) fn play(replies: impl IntoIterator<Item = Reply>) -> Play {
    play_with(replies, fixed())
}

pub(crate) fn play_with(
    replies: impl IntoIterator<Item = Reply>,
    tokens: Arc<dyn TokenSource>,
) -> Play {
    let line = Arc::new(Line {
        replies: Mutex::new(replies.into_iter().collect()),
        got: Mutex::default(),
    });
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let policy = RetryPolicy {
        jitter: Jitter::None,
        ..RetryPolicy::default()
    };
    let http = Http::builder()
        .transport(line.clone())
        .clock(Arc::new(clock.clone()))
        .retry(policy)
        .build()
        .unwrap();
    Play {
        line,
        client: http.client(Arc::new(Notes), tokens),
        clock,
    }
}

impl Play {
    pub(crate) async fn read(&self) -> Result<String, Error> {
        let file = self.client.download(Request::new(&READ)).await?;
        let pieces: Vec<Bytes> = file.into_stream().try_collect().await?;
        Ok(String::from_utf8(pieces.concat()).unwrap())
    }

    /// One header of each request, in order.
    pub(crate) fn header(&self, name: &str) -> Vec<Option<String>> {
        let got = self.line.got.lock().unwrap();
        let one = |got: &Got| Some(got.headers.get(name)?.to_str().unwrap().to_owned());
        got.iter().map(one).collect()
    }

    pub(crate) fn bodies(&self) -> Vec<Result<String, String>> {
        let got = self.line.got.lock().unwrap();
        got.iter().map(|got| got.body.clone()).collect()
    }

    pub(crate) fn done(&self) {
        assert!(self.line.replies.lock().unwrap().is_empty());
        assert_eq!(self.client.limit_status().in_flight, 0);
    }
}

pub(crate) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}
