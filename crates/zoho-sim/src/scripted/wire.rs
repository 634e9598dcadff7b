//! A connection of a scripted server: reads HTTP/1.1 requests and closes the connection.

use std::io;

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use super::step::Break;

/// A stream that can be reset.
pub(super) trait Resettable: AsyncRead + AsyncWrite + Unpin + Send {
    /// Makes the next close a reset.
    fn make_reset(&self);
}

impl Resettable for TcpStream {
    fn make_reset(&self) {
        // If it fails the connection is closed in the ordinary way.
        let _ = self.set_zero_linger();
    }
}

#[cfg(any(feature = "tls", feature = "tls-ring"))]
impl Resettable for tokio_rustls::server::TlsStream<TcpStream> {
    fn make_reset(&self) {
        self.get_ref().0.make_reset();
    }
}

/// More headers than a client sends.
const MOST_HEADERS: usize = 200;
const LARGEST_HEAD: usize = 1 << 20;

/// The start of a request.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: HeaderMap,
}

/// The reason why there is no head.
#[derive(Debug)]
pub(super) enum NoHead {
    /// The peer closed the connection.
    Gone,
    /// The bytes are not HTTP: a TLS handshake, for example.
    NotHttp,
}

/// The rest of the body of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyLeft {
    /// This number of bytes.
    Bytes(u64),
    /// This number of bytes of a chunk, then more chunks.
    Chunk(u64),
}

impl BodyLeft {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        if text("transfer-encoding").is_some_and(|coding| coding.contains("chunked")) {
            return Self::Chunk(0);
        }
        let length = text("content-length").and_then(|length| length.parse().ok());
        Self::Bytes(length.unwrap_or(0))
    }
}

/// A connection, and the bytes that were read but not consumed.
#[derive(Debug)]
pub(super) struct Wire<L> {
    line: L,
    buffer: BytesMut,
}

impl<L: Resettable> Wire<L> {
    pub(super) fn new(line: L) -> Self {
        Self {
            line,
            buffer: BytesMut::new(),
        }
    }

    /// Waits until at least `bytes` unconsumed bytes are buffered, and reads no more than those.
    pub(super) async fn fill(&mut self, bytes: usize) -> io::Result<()> {
        while self.buffer.len() < bytes {
            self.at_most(bytes - self.buffer.len()).await?;
        }
        Ok(())
    }

    /// Waits until at least `bytes` bytes of a request, or all of it, are buffered.
    pub(super) async fn fill_or_whole(&mut self, bytes: usize) -> io::Result<()> {
        while self.buffer.len() < bytes && !is_whole(&self.buffer) {
            self.at_most(bytes - self.buffer.len()).await?;
        }
        Ok(())
    }

    /// Reads available bytes up to a limit.
    async fn at_most(&mut self, bytes: usize) -> io::Result<()> {
        let mut line = (&mut self.line).take(bytes as u64);
        match line.read_buf(&mut self.buffer).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// Reads available bytes.
    async fn more(&mut self) -> io::Result<()> {
        self.buffer.reserve(16 * 1024);
        match self.line.read_buf(&mut self.buffer).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// Reads the start of a request.
    pub(super) async fn head(&mut self) -> Result<Head, NoHead> {
        loop {
            if let Some((head, length)) = parse(&self.buffer)? {
                self.buffer.advance(length);
                return Ok(head);
            }
            if self.buffer.len() > LARGEST_HEAD {
                return Err(NoHead::NotHttp);
            }
            self.more().await.map_err(|_| NoHead::Gone)?;
        }
    }

    /// Returns the next piece of the body, at most `most` bytes; `None` at its end.
    pub(super) async fn piece(
        &mut self,
        left: &mut BodyLeft,
        most: usize,
    ) -> io::Result<Option<Bytes>> {
        let (BodyLeft::Bytes(count) | BodyLeft::Chunk(count)) = left;
        if *count == 0 {
            let BodyLeft::Chunk(count) = left else {
                return Ok(None);
            };
            *count = self.chunk_size().await?;
            if *count == 0 {
                return self.trailers().await.map(|()| None);
            }
        }
        if self.buffer.is_empty() {
            self.more().await?;
        }
        let (BodyLeft::Bytes(count) | BodyLeft::Chunk(count)) = left;
        let taken = most.min(self.buffer.len());
        let taken = usize::try_from(*count).map_or(taken, |count| taken.min(count));
        *count -= taken as u64;
        let piece = self.buffer.split_to(taken).freeze();
        if matches!(left, BodyLeft::Chunk(0)) {
            // The line end after the chunk.
            self.fill(2).await?;
            self.buffer.advance(2);
        }
        Ok(Some(piece))
    }

    async fn chunk_size(&mut self) -> io::Result<u64> {
        loop {
            match httparse::parse_chunk_size(&self.buffer) {
                Ok(httparse::Status::Complete((length, size))) => {
                    self.buffer.advance(length);
                    return Ok(size);
                }
                Ok(httparse::Status::Partial) => self.more().await?,
                Err(_) => return Err(io::ErrorKind::InvalidData.into()),
            }
        }
    }

    async fn trailers(&mut self) -> io::Result<()> {
        loop {
            let end = self.buffer.windows(2).position(|w| w == b"\r\n");
            let Some(end) = end else {
                self.more().await?;
                continue;
            };
            self.buffer.advance(end + 2);
            if end == 0 {
                return Ok(());
            }
        }
    }

    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.line.write_all(bytes).await?;
        self.line.flush().await
    }

    /// Waits until the peer closes the connection. What it sends meanwhile is buffered.
    pub(super) async fn gone(&mut self) {
        while self.more().await.is_ok() {}
    }

    /// Ends the connection.
    pub(super) async fn end(mut self, how: Break) {
        match how {
            Break::Reset => self.line.make_reset(),
            Break::Silence => self.gone().await,
            Break::Close => {
                // Closing with unread bytes would reset the connection.
                if self.line.shutdown().await.is_ok() {
                    let mut sink = tokio::io::sink();
                    // An error means that the peer has closed too.
                    let _ = tokio::io::copy(&mut self.line, &mut sink).await;
                }
            }
        }
    }
}

/// Returns whether the bytes are a whole request. A chunked one ends with its last chunk.
fn is_whole(bytes: &[u8]) -> bool {
    let Ok(Some((head, length))) = parse(bytes) else {
        return false;
    };
    match BodyLeft::of(&head.headers) {
        BodyLeft::Bytes(count) => (bytes.len() - length) as u64 >= count,
        BodyLeft::Chunk(_) => bytes.ends_with(b"0\r\n\r\n"),
    }
}

fn parse(bytes: &[u8]) -> Result<Option<(Head, usize)>, NoHead> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let length = match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(_) => return Err(NoHead::NotHttp),
    };
    let mut read = HeaderMap::new();
    for header in request.headers.iter() {
        let name = HeaderName::from_bytes(header.name.as_bytes());
        let value = HeaderValue::from_bytes(header.value);
        let (Ok(name), Ok(value)) = (name, value) else {
            return Err(NoHead::NotHttp);
        };
        read.append(name, value);
    }
    let head = Head {
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        headers: read,
    };
    Ok(Some((head, length)))
}
