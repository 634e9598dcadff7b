//! Observation of a body while it is sent: its progress, stalls and read errors.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::stream::Stream;

use super::{Body, ByteStream, PIECE};

/// The progress of an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes sent so far. It restarts at 0 when the body is sent again.
    pub bytes: u64,
    /// The total size in bytes, if known.
    pub total: Option<u64>,
}

impl Progress {
    pub(crate) fn new(bytes: u64, total: Option<u64>) -> Self {
        Self { bytes, total }
    }
}

/// The callback for progress.
#[derive(Clone)]
pub(crate) struct OnProgress(Arc<dyn Fn(Progress) + Send + Sync>);

impl OnProgress {
    pub(crate) fn new(told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Arc::new(told))
    }

    pub(crate) fn tell(&self, progress: Progress) {
        (self.0)(progress);
    }
}

impl fmt::Debug for OnProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OnProgress")
    }
}

/// The state of a body that is being sent. Empty for a body in memory, unless a callback wants its progress.
#[derive(Debug, Clone)]
pub(crate) struct Watch(Option<Arc<Seen>>);

#[derive(Debug, Default)]
struct Seen {
    bytes: AtomicU64,
    broken: Mutex<Option<io::Error>>,
}

impl Watch {
    /// Returns a watch over `body` that reports progress to `told`.
    pub(crate) fn over(body: &Body, told: Option<&OnProgress>) -> Self {
        let needed = body.bytes().is_none() || told.is_some();
        Self(needed.then(Arc::default))
    }

    /// Returns the number of bytes that have been taken for sending.
    pub(crate) fn bytes(&self) -> u64 {
        let seen = self.0.as_ref();
        seen.map_or(0, |seen| seen.bytes.load(Ordering::Relaxed))
    }

    /// Takes the error with which reading the body failed.
    pub(crate) fn take_broken(&self) -> Option<io::Error> {
        self.0.as_ref()?.broken().take()
    }
}

impl Seen {
    fn broken(&self) -> std::sync::MutexGuard<'_, Option<io::Error>> {
        self.broken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Body {
    /// Returns the same body, watched.
    pub(crate) fn watched(&self, watch: &Watch, told: Option<&OnProgress>) -> Body {
        let Some(seen) = &watch.0 else {
            return self.clone();
        };
        let length = self.length();
        let stream = match self.bytes() {
            Some(bytes) => pieces(bytes.clone()),
            None => self.clone().into_stream(),
        };
        let watched = Watched {
            stream,
            length,
            seen: Arc::clone(seen),
            told: told.cloned(),
        };
        // Not through a slot: an unread body is put back into the slot of the body that is watched.
        Body::stream(watched, length)
    }
}

fn pieces(bytes: Bytes) -> ByteStream {
    Box::pin(futures_util::stream::unfold(bytes, |mut rest| {
        let piece = rest.split_to(rest.len().min(PIECE));
        std::future::ready((!piece.is_empty()).then_some((Ok(piece), rest)))
    }))
}

struct Watched {
    stream: ByteStream,
    length: Option<u64>,
    seen: Arc<Seen>,
    told: Option<OnProgress>,
}

impl Watched {
    fn broken(&self, e: io::Error) -> Poll<Option<io::Result<Bytes>>> {
        let kind = e.kind();
        *self.seen.broken() = Some(e);
        Poll::Ready(Some(Err(kind.into())))
    }

    fn wrong_length(&self, has: u64) -> Poll<Option<io::Result<Bytes>>> {
        let promised = self.length.unwrap_or_default();
        self.broken(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("the body was said to have {promised} bytes and has {has} or more"),
        ))
    }
}

impl Stream for Watched {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let sent = self.seen.bytes.load(Ordering::Relaxed);
        match std::task::ready!(self.stream.as_mut().poll_next(cx)) {
            Some(Ok(piece)) => {
                let sent = sent.saturating_add(piece.len() as u64);
                if self.length.is_some_and(|length| sent > length) {
                    return self.wrong_length(sent);
                }
                self.seen.bytes.store(sent, Ordering::Relaxed);
                if let Some(told) = &self.told {
                    told.tell(Progress::new(sent, self.length));
                }
                Poll::Ready(Some(Ok(piece)))
            }
            Some(Err(e)) => self.broken(e),
            None if self.length.is_some_and(|length| sent < length) => self.wrong_length(sent),
            None => Poll::Ready(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::TryStreamExt;

    #[tokio::test]
    async fn progress_is_told_piece_by_piece() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let on = OnProgress::new({
            let told = Arc::clone(&told);
            move |progress| told.lock().unwrap().push((progress.bytes, progress.total))
        });
        let body = Body::from(vec![7_u8; PIECE + 5]);
        let watch = Watch::over(&body, Some(&on));
        let body = body.watched(&watch, Some(&on));
        let sent: Vec<Bytes> = body.into_stream().try_collect().await.unwrap();
        assert_eq!(sent.concat().len(), PIECE + 5);
        let all = Some(PIECE as u64 + 5);
        assert_eq!(
            *told.lock().unwrap(),
            [(PIECE as u64, all), (PIECE as u64 + 5, all)]
        );
        assert_eq!(watch.bytes(), PIECE as u64 + 5);
    }

    #[tokio::test]
    async fn a_body_that_is_not_as_long_as_said_breaks_off() {
        for (length, has) in [(4, "has 3"), (2, "has 3")] {
            let stream = futures_util::stream::iter([Ok(Bytes::from("abc"))]);
            let body = Body::stream(stream, Some(length));
            let watch = Watch::over(&body, None);
            let body = body.watched(&watch, None);
            let sent: io::Result<Vec<Bytes>> = body.into_stream().try_collect().await;
            assert!(sent.is_err());
            let why = watch.take_broken().unwrap().to_string();
            assert!(why.contains(has), "{why}");
        }
    }
}
