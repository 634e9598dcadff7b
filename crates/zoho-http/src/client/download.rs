//! A body that is read as a stream, and resumed where it broke off.

mod arrival;
mod part;
mod resume;
mod version;

use std::fmt;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt};
use http::header::{ACCEPT_ENCODING, CONTENT_DISPOSITION, CONTENT_TYPE};
use tokio::io::{AsyncSeekExt, AsyncWrite, AsyncWriteExt};

use super::call_state::BodyMode;
use super::response_body::BodyTail;
use super::send::send;
use super::{Client, failure, file_name};
use crate::body::{OnProgress, Progress};
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::response::Response;
use crate::transport::TransportError;
use arrival::Arrival;
use part::Part;
use version::{Given, Version};

/// The body of a response as a stream, from [`Client::download`] or [`Call::download`](crate::Call::download).
///
/// Chunks are not kept: a file of any size needs the same memory. If the connection breaks off or stalls, the rest is
/// requested, as often as the retry policy allows without progress in between. Two versions of a file are never joined:
///
/// - If the server identifies the version, by a strong `ETag` or by a `Last-Modified` that is at least a minute old,
///   only the rest is requested (`Range` with `If-Range`, RFC 9110).
/// - Otherwise the whole file is requested again. Its beginning must equal the bytes returned before, and is skipped.
/// - If the file has changed, [`save`](Self::save) starts over with the new version. The other methods have already
///   passed on the first bytes, and end with [`ErrorKind::Conflict`].
///
/// An HTML page is not accepted as a file, unless the server marks it as an attachment or names it
/// (`Content-Disposition`), or the request has an `Accept` header that names HTML.
///
/// The download holds a permit of the organisation's limiter until it has been read or dropped.
///
/// ```no_run
/// # async fn example(client: zoho_http::Client, request: zoho_http::Request) -> Result<(), zoho_http::Error> {
/// let file = client.download(request).await?;
/// println!("{:?}, {:?} bytes", file.file_name(), file.length());
/// let bytes = file.on_progress(|so_far| println!("{}", so_far.bytes)).save("report.pdf").await?;
/// # let _ = bytes; Ok(()) }
/// ```
pub struct Download {
    client: Client,
    request: Request,
    head: Response<()>,
    total: Option<u64>,
    /// The version of the file, if it can be resumed.
    version: Option<Version>,
    position: u64,
    /// The hash of the bytes before `position`, if no version identifies them.
    given: Given,
    read: Bytes,
    source: Source,
    /// The number of times it was resumed since the last byte.
    in_vain: u32,
    /// The number of times it was started over.
    restarts: u32,
    /// Whether the file has changed.
    has_changed: bool,
    on_progress: Option<OnProgress>,
    /// The start of the download on the monotonic clock: a deadline of the request applies to all of it.
    began: Duration,
}

/// The source of the next chunk.
enum Source {
    Open(Box<BodyTail>),
    /// The rest must be requested. This remains the state if the future that requests it is dropped.
    Broken(TransportError),
    Ended,
}

impl Download {
    pub(super) async fn begin(client: Client, request: Request) -> Result<Self, Error> {
        // A compressed body could not be resumed at a byte of the file.
        let request = match request.headers().contains_key(ACCEPT_ENCODING) {
            true => request,
            false => request.header(ACCEPT_ENCODING.as_str(), "identity"),
        };
        let began = client.http.shared.clock.monotonic();
        let response = send(&client, &request, BodyMode::Stream).await?;
        let arrival = Arrival::of(&client, &request, response)?;
        let mut this = Self {
            client,
            request,
            head: arrival.head.clone(),
            total: None,
            version: None,
            position: 0,
            given: Given::default(),
            read: Bytes::new(),
            source: Source::Ended,
            in_vain: 0,
            restarts: 0,
            has_changed: false,
            on_progress: None,
            began,
        };
        this.take_over(arrival);
        Ok(this)
    }

    /// Returns the response without its body.
    #[must_use]
    pub fn head(&self) -> &Response<()> {
        &self.head
    }

    /// Returns the length in bytes, if Zoho sends it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.total
    }

    /// Returns the media type.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.head.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the file name that Zoho sends, made safe to join to a directory on any system.
    ///
    /// It has no separators, no control, direction or invisible characters, none of `<>:"|?*`, no dots or spaces at its
    /// ends, and at most 255 bytes; names of devices (`CON`) get an underscore in front. Returns `None` if Zoho names
    /// no file or nothing of the name is left.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name::file_name(self.head.headers().get(CONTENT_DISPOSITION)?.as_bytes())
    }

    /// Calls `observer` with the progress after each chunk.
    #[must_use]
    pub fn on_progress(mut self, observer: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(OnProgress::new(observer));
        self
    }

    /// Returns the next chunk, or `None` at the end.
    ///
    /// This method is cancel safe: no chunk is lost if the future is dropped.
    ///
    /// # Errors
    /// Returns [`ErrorKind::Transport`] if it broke off and could not be resumed, [`ErrorKind::Conflict`] if the file
    /// has changed, and those of [`Client::send`] for the request of the rest. No chunk follows an error.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            if !self.read.is_empty() {
                return self.give().map(Some);
            }
            match &self.source {
                Source::Ended => return Ok(None),
                Source::Open(_) => {
                    if let Err(broken) = self.receive().await {
                        // Releases the permit before the resumed call waits for another one.
                        self.source = Source::Broken(broken);
                    }
                }
                Source::Broken(_) => {
                    if let Err(e) = self.resume().await {
                        self.source = Source::Ended;
                        return Err(e);
                    }
                }
            }
        }
    }

    fn give(&mut self) -> Result<Bytes, Error> {
        let piece = std::mem::take(&mut self.read);
        let position = self.position.saturating_add(piece.len() as u64);
        if self.total.is_some_and(|total| position > total) {
            return Err(self.too_long());
        }
        self.position = position;
        self.in_vain = 0;
        if self
            .version
            .as_ref()
            .is_some_and(|version| !version.is_named())
        {
            self.given.add(&piece);
        }
        if let Some(observer) = &self.on_progress {
            observer.tell(Progress::new(self.position, self.total));
        }
        Ok(piece)
    }

    /// Returns the chunks as a stream, which ends at the first error.
    #[must_use]
    pub fn into_stream(self) -> BoxStream<'static, Result<Bytes, Error>> {
        stream::try_unfold(self, |mut this| async move {
            Ok(this.next().await?.map(|piece| (piece, this)))
        })
        .boxed()
    }

    /// Writes the whole body to `out`, flushes it and returns the number of bytes.
    ///
    /// # Errors
    /// Same as [`next`](Self::next). Also returns [`ErrorKind::Write`] if writing to `out` fails.
    pub async fn write_to(mut self, out: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        self.copy_to(out).await
    }

    async fn copy_to(&mut self, out: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        while let Some(piece) = self.next().await? {
            out.write_all(&piece).await.map_err(self.failed())?;
        }
        out.flush().await.map_err(self.failed())?;
        Ok(self.position)
    }

    /// Writes the body to the file at `path`, replacing an existing one, and returns the number of bytes.
    ///
    /// Until the body is complete, it is in a file `NAME.xxxxxxxx.part` in the same directory, which is removed if an
    /// error occurs or the future is dropped. A process that is killed leaves it; no later download uses it.
    ///
    /// # Errors
    /// Same as [`write_to`](Self::write_to), but [`ErrorKind::Conflict`] only if the file changed as often as the retry
    /// policy allows attempts.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let failed = self.failed();
        let (part, mut file) = Part::beside(path).await.map_err(&failed)?;
        let bytes = loop {
            match self.copy_to(&mut file).await {
                Err(e) if self.has_changed => self.start_over(e).await?,
                written => break written?,
            }
            file.rewind().await.map_err(&failed)?;
            file.set_len(0).await.map_err(&failed)?;
        };
        file.sync_all().await.map_err(&failed)?;
        drop(file);
        part.take_place_of(path).await.map_err(&failed)?;
        Ok(bytes)
    }

    /// Returns the time left until the request's own deadline.
    fn left(&self) -> Option<Duration> {
        let until = self.began.saturating_add(self.request.own_deadline()?);
        Some(until.saturating_sub(self.client.http.shared.clock.monotonic()))
    }

    fn is_whole(&self) -> bool {
        self.total.is_none_or(|total| self.position >= total)
    }

    /// Returns a function that creates the errors of writing. It may be called after the download is dropped.
    fn failed(&self) -> impl Fn(std::io::Error) -> Error + use<> {
        let (client, request) = (self.client.clone(), self.request.clone());
        let head = self.head.clone();
        move |e| {
            failure::after_success(&client, &request, &head, |inner| {
                inner.kind = ErrorKind::Write;
                inner.source = Some(Box::new(e));
            })
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.request.operation().name())
            .field("position", &self.position)
            .field("length", &self.total)
            .finish_non_exhaustive()
    }
}
