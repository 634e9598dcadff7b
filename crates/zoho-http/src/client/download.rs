//! An answer that is read as it comes, and goes on where it broke off.

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
use crate::answer::Response;
use crate::body::{OnProgress, Progress};
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::transport::TransportError;
use arrival::Arrival;
use part::Part;
use version::{Given, Version};

/// The body of an answer as it comes, from [`Client::download`] or [`Call::download`](crate::Call::download).
///
/// A piece that was given is not kept: a file of any size needs the same memory. When the connection breaks
/// off or stands still, the rest is asked for, as often as the retry policy allows without progress in
/// between. Two versions of a file are never joined:
///
/// - Where the server names the version, by a strong `ETag` or by a `Last-Modified` that is at least a minute
///   old, only the rest is asked for (`Range` with `If-Range`, RFC 9110).
/// - Otherwise the whole file is asked for again. Its beginning has to be the same as the bytes that were
///   given before, and is passed over.
/// - When the file has changed, [`save`](Self::save) begins again with the new version. Everything else has
///   given the bytes away and ends with [`ErrorKind::Conflict`].
///
/// An HTML page is not taken for a file, unless the server calls it an attachment or names it
/// (`Content-Disposition`), or the request has an `Accept` header that names HTML.
///
/// It counts among the organisation's calls until it has been read or dropped.
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
    /// Which version of the file it is, when more of it can be asked for.
    version: Option<Version>,
    position: u64,
    /// The bytes up to there, where no version tells them from others.
    given: Given,
    read: Bytes,
    source: Source,
    /// How often it was resumed since a byte came.
    in_vain: u32,
    /// How often it was begun again.
    restarts: u32,
    /// Whether the file is another one by now.
    has_changed: bool,
    told: Option<OnProgress>,
    /// When it began, on the monotonic clock: a deadline of its own holds for all of it.
    began: Duration,
}

/// Where the next piece comes from.
enum Source {
    Open(Box<BodyTail>),
    /// The rest has to be asked for. It stays so until the rest comes, whoever stops waiting for it.
    Broken(TransportError),
    Ended,
}

impl Download {
    pub(super) async fn begin(client: Client, request: Request) -> Result<Self, Error> {
        // Compressed on the way, it could not be continued at a byte of the file.
        let request = match request.headers().contains_key(ACCEPT_ENCODING) {
            true => request,
            false => request.header(ACCEPT_ENCODING.as_str(), "identity"),
        };
        let began = client.http.shared.clock.monotonic();
        let answer = send(&client, &request, BodyMode::Stream).await?;
        let arrival = Arrival::of(&client, &request, answer)?;
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
            told: None,
            began,
        };
        this.take_over(arrival);
        Ok(this)
    }

    /// Status, headers and the rest of what came before the body.
    #[must_use]
    pub fn head(&self) -> &Response<()> {
        &self.head
    }

    /// How many bytes it has, where Zoho says so.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.total
    }

    /// The media type.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.head.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The name that Zoho gives the file, safe to join to a folder on any system.
    ///
    /// It has no separators, no control, direction or invisible characters, none of `<>:"|?*`, no dots or
    /// spaces at its ends, and at most 255 bytes; names of devices (`CON`) get an underscore in front. `None`
    /// where Zoho names no file or nothing of the name is left.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name::file_name(self.head.headers().get(CONTENT_DISPOSITION)?.as_bytes())
    }

    /// Tells `told` how much has come, whenever something has.
    #[must_use]
    pub fn on_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.told = Some(OnProgress::new(told));
        self
    }

    /// The next piece, `None` at the end.
    ///
    /// It may be dropped before it is done and called again: nothing is lost.
    ///
    /// # Errors
    /// [`ErrorKind::Transport`] when it broke off and could not be continued,
    /// [`ErrorKind::Conflict`] when the file has changed meanwhile, and those of
    /// [`Client::send`] when the rest was asked for in vain. Nothing comes after an error.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            if !self.read.is_empty() {
                return self.give().map(Some);
            }
            match &self.source {
                Source::Ended => return Ok(None),
                Source::Open(_) => {
                    if let Err(broken) = self.receive().await {
                        // The place is given back before another is waited for.
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
        if let Some(told) = &self.told {
            told.tell(Progress::new(self.position, self.total));
        }
        Ok(piece)
    }

    /// The pieces as a stream, which ends at the first error.
    #[must_use]
    pub fn into_stream(self) -> BoxStream<'static, Result<Bytes, Error>> {
        stream::try_unfold(self, |mut this| async move {
            Ok(this.next().await?.map(|piece| (piece, this)))
        })
        .boxed()
    }

    /// Writes all of it to `out` and flushes it; gives the number of bytes.
    ///
    /// # Errors
    /// As [`next`](Self::next), and [`ErrorKind::Write`] when `out` does not take it.
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

    /// Writes it to the file at `path`, in place of one that is there; gives the number of bytes.
    ///
    /// Until all of it has come it is kept beside it as `NAME.xxxxxxxx.part`, which is removed when something
    /// fails or the future is dropped. A process that is killed leaves it; no later download uses it.
    ///
    /// # Errors
    /// As [`write_to`](Self::write_to); [`ErrorKind::Conflict`] only when the file changed as often as the
    /// retry policy allows attempts.
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

    /// What is left of a deadline that the request has set for itself.
    fn left(&self) -> Option<Duration> {
        let until = self.began.saturating_add(self.request.own_deadline()?);
        Some(until.saturating_sub(self.client.http.shared.clock.monotonic()))
    }

    fn is_whole(&self) -> bool {
        self.total.is_none_or(|total| self.position >= total)
    }

    /// Makes the errors of writing, which may come when the download is gone.
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
