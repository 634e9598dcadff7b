//! The body of a request: bytes, a file, a reader or a stream.

mod multipart;
mod watch;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use tokio::io::{AsyncRead, AsyncReadExt};

pub use multipart::{Multipart, Part};
pub use watch::Progress;
pub(crate) use watch::{OnProgress, Watch};

/// A body as a stream of chunks.
pub type ByteStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// The size of the chunks in which a file or reader is read.
const PIECE: usize = 64 * 1024;

/// The body of a request. Cheap to clone; streams are sent as they are read and are never buffered as a whole.
///
/// A failed attempt can only be retried if its body can be sent again. Bytes, files and streams of
/// [`stream_with`](Self::stream_with) always can. A stream or reader that is passed once can until the first chunk of
/// it has been read.
///
/// ```
/// use zoho_http::body::Body;
/// use zoho_http::{Operation, Request};
///
/// static UPLOAD: Operation = Operation::post("books.files.upload", "/books/v3/files");
/// # async fn example() -> std::io::Result<()> {
/// let request = Request::new(&UPLOAD).body("application/zip", Body::file("export.zip").await?);
/// # let _ = request; Ok(()) }
/// ```
#[derive(Clone)]
pub struct Body(Source);

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Again(Arc<dyn Fn() -> ByteStream + Send + Sync>, Option<u64>),
    Once(Slot, Option<u64>),
    Joined(Arc<[Body]>),
}

/// Holds a stream that can be sent once, until it is sent.
type Slot = Arc<Mutex<Option<ByteStream>>>;

impl Body {
    /// Returns an empty body.
    #[must_use]
    pub fn empty() -> Self {
        Self(Source::Bytes(Bytes::new()))
    }

    /// Returns the file at `path`. Each attempt opens it again and reads it while it is sent.
    ///
    /// # Errors
    /// Returns an error if there is no such file, or its size cannot be determined.
    pub async fn file(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path: Arc<PathBuf> = Arc::new(path.into());
        let known = tokio::fs::metadata(&*path).await?;
        if !known.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "what is to be sent is no file",
            ));
        }
        let open = move || {
            let path = Arc::clone(&path);
            let file = async move { tokio::fs::File::open(&*path).await.map(read) };
            Box::pin(stream::once(file).try_flatten()) as ByteStream
        };
        Ok(Self(Source::Again(Arc::new(open), Some(known.len()))))
    }

    /// Returns a body from a stream that can be sent once, with its length in bytes if known. Servers that require a
    /// length refuse a body without one.
    pub fn stream(
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let slot = Arc::new(Mutex::new(Some(Box::pin(stream) as ByteStream)));
        Self(Source::Once(slot, length))
    }

    /// Returns a body for which `make` returns a new stream for each attempt, with its length in bytes if known.
    pub fn stream_with<S>(make: impl Fn() -> S + Send + Sync + 'static, length: Option<u64>) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        let make = move || Box::pin(make()) as ByteStream;
        Self(Source::Again(Arc::new(make), length))
    }

    /// Returns a body that is read from `reader` and can be sent once, with its length in bytes if known.
    pub fn reader(reader: impl AsyncRead + Send + Unpin + 'static, length: Option<u64>) -> Self {
        Self::stream(read(reader), length)
    }

    /// Reads the whole body into memory: for transports that cannot stream, and for tests.
    ///
    /// # Errors
    /// Returns an error if it cannot be read to its end.
    pub async fn read(self) -> io::Result<Bytes> {
        if let Source::Bytes(bytes) = self.0 {
            return Ok(bytes);
        }
        let pieces: Vec<Bytes> = self.into_stream().try_collect().await?;
        Ok(pieces.concat().into())
    }

    /// Concatenates several bodies.
    fn joined(bodies: Vec<Body>) -> Self {
        Self(Source::Joined(bodies.into()))
    }

    /// Returns the length in bytes, if it is known before the body is read.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Again(_, length) | Source::Once(_, length) => *length,
            Source::Joined(bodies) => bodies
                .iter()
                .try_fold(0_u64, |sum, body| sum.checked_add(body.length()?)),
        }
    }

    /// Returns whether the body is known to be empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length() == Some(0)
    }

    /// Returns the bytes if the whole body is in memory.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Source::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Returns whether all of the body can still be sent.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        match &self.0 {
            Source::Bytes(_) | Source::Again(..) => true,
            Source::Once(slot, _) => lock(slot).is_some(),
            Source::Joined(bodies) => bodies.iter().all(Self::is_whole),
        }
    }

    /// Returns the body as a stream of chunks. For transports: each attempt calls it once. A stream that can be sent
    /// only once is put back if it is dropped unread; if it has been read before, the result is an error.
    #[must_use]
    pub fn into_stream(self) -> ByteStream {
        match self.0 {
            Source::Bytes(bytes) => Box::pin(stream::iter([Ok(bytes)])),
            Source::Again(make, _) => make(),
            Source::Once(slot, _) => {
                let stream = lock(&slot).take();
                Box::pin(Lent {
                    stream,
                    slot,
                    touched: false,
                })
            }
            Source::Joined(bodies) => {
                let streams: Vec<_> = bodies.iter().cloned().map(Self::into_stream).collect();
                Box::pin(stream::iter(streams).flatten())
            }
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Source::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<Multipart> for (String, Body) {
    /// Converts the form into its `Content-Type`, which contains the boundary, and the body.
    fn from(form: Multipart) -> Self {
        form.encode()
    }
}

impl fmt::Debug for Body {
    /// Shows the length, never the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

fn lock(slot: &Slot) -> std::sync::MutexGuard<'_, Option<ByteStream>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads chunk by chunk into a buffer that is reused once a chunk has been sent.
fn read(
    reader: impl AsyncRead + Send + Unpin + 'static,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    let start = (reader, BytesMut::new());
    stream::try_unfold(start, |(mut reader, mut memory)| async move {
        memory.reserve(PIECE);
        let read = reader.read_buf(&mut memory).await?;
        let piece = memory.split().freeze();
        Ok((read > 0).then_some((piece, (reader, memory))))
    })
}

/// A stream that is being sent. It is put back into its slot if it is dropped unread.
struct Lent {
    stream: Option<ByteStream>,
    slot: Slot,
    touched: bool,
}

impl Stream for Lent {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.touched = true;
        match &mut self.stream {
            Some(stream) => stream.as_mut().poll_next(cx),
            None => Poll::Ready(Some(Err(io::Error::other(
                "this body can be sent only once, and has been",
            )))),
        }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if !self.touched {
            *lock(&self.slot) = self.stream.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces() -> impl Stream<Item = io::Result<Bytes>> + Send {
        stream::iter(["one ", "two"].map(|text| Ok(Bytes::from(text))))
    }

    #[tokio::test]
    async fn bytes_and_made_streams_can_be_sent_again() {
        for body in [
            Body::from("one two"),
            Body::stream_with(pieces, Some(7)),
            Body::joined(vec!["one ".into(), Body::empty(), "two".into()]),
        ] {
            assert_eq!(body.length(), Some(7));
            for _ in 0..2 {
                assert!(body.is_whole());
                assert_eq!(body.clone().read().await.unwrap(), "one two");
            }
        }
    }

    #[tokio::test]
    async fn a_stream_that_is_given_once_comes_back_when_it_was_not_read() {
        let body = Body::stream(pieces(), None);
        assert_eq!(body.length(), None);
        drop(body.clone().into_stream());
        assert!(body.is_whole());
        let joined = Body::joined(vec!["> ".into(), body.clone()]);
        drop(joined.clone().into_stream());
        assert!(joined.is_whole());
        assert_eq!(joined.clone().read().await.unwrap(), "> one two");
        assert!(!body.is_whole() && !joined.is_whole());
        assert!(
            joined
                .read()
                .await
                .unwrap_err()
                .to_string()
                .contains("once")
        );
    }

    #[tokio::test]
    async fn files_and_readers_are_read_in_pieces() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("f");
        let content: Vec<u8> = (0..200_000_u32).map(|i| i as u8).collect();
        std::fs::write(&path, &content).unwrap();
        let body = Body::file(&path).await.unwrap();
        assert_eq!(body.length(), Some(200_000));
        for _ in 0..2 {
            assert_eq!(body.clone().read().await.unwrap(), content);
        }
        let mut stream = body.into_stream();
        while let Some(piece) = stream.try_next().await.unwrap() {
            assert!(piece.len() <= PIECE, "{}", piece.len());
        }
        let body = Body::reader(io::Cursor::new(content.clone()), None);
        assert_eq!(body.read().await.unwrap(), content);

        assert!(Body::file(folder.path()).await.is_err(), "a folder");
        let gone = Body::file(&path).await.unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(
            gone.read().await.unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
    }
}
