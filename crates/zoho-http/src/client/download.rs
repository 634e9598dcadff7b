//! An answer that is read as it comes, and goes on where it broke off.

mod resume;

use std::fmt;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};
use http::header::{ACCEPT_ENCODING, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::Client;
use super::attempt::in_time;
use super::send::{Content, Rest, Want, send};
use crate::body::OnProgress;
use crate::{Error, ErrorKind, Progress, Request, Response, TransportError, TransportErrorKind};
use resume::Version;

/// The body of an answer as it comes, from [`Client::download`] or [`Call::download`](crate::Call::download).
///
/// What has come is not kept: a file of any size needs the same memory. When the connection breaks off or
/// stands still, the rest is asked for with `Range`, as often as the retry policy allows without
/// progress in between, and joined only when it is the same version of the file.
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
    /// Which version of the file it is, when the rest of it can be asked for.
    version: Option<Version>,
    position: u64,
    read: Bytes,
    rest: Option<Box<Rest>>,
    /// How often it was resumed since a byte came.
    in_vain: u32,
    told: Option<OnProgress>,
    /// When it began, on the monotonic clock: a deadline of its own holds for all of it.
    began: Duration,
}

impl Download {
    pub(super) async fn begin(client: Client, request: Request) -> Result<Self, Error> {
        // Compressed on the way, it could not be continued at a byte of the file.
        let request = match request.headers().contains_key(ACCEPT_ENCODING) {
            true => request,
            false => request.header(ACCEPT_ENCODING.as_str(), "identity"),
        };
        let began = client.http.shared.clock.monotonic();
        let answer = send(&client, &request, Want::Stream).await?;
        if answer.status() == StatusCode::NO_CONTENT {
            return Err(super::failure::no_file(&client, &request, &answer));
        }
        let total = length(answer.headers());
        let version = Version::of(answer.status(), answer.headers());
        let mut content = Content::default();
        let head = answer.map(|body| content = body);
        let total = match &content.rest {
            Some(_) => total,
            None => Some(content.read.len() as u64),
        };
        Ok(Self {
            client,
            request,
            head,
            total,
            version,
            position: 0,
            read: content.read,
            rest: content.rest,
            in_vain: 0,
            told: None,
            began,
        })
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

    /// The name that Zoho gives the file, without any path.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name(self.head.headers().get(CONTENT_DISPOSITION)?.as_bytes())
    }

    /// Tells `told` how much has come, whenever something has.
    #[must_use]
    pub fn on_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.told = Some(OnProgress::new(told));
        self
    }

    /// The next piece, `None` at the end.
    ///
    /// # Errors
    /// [`ErrorKind::Transport`] when it broke off and could not be continued,
    /// [`ErrorKind::Conflict`] when the file has changed meanwhile, and those of
    /// [`Client::send`] when the rest was asked for in vain. Nothing comes after an error.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            if !self.read.is_empty() {
                let piece = std::mem::take(&mut self.read);
                self.position += piece.len() as u64;
                self.in_vain = 0;
                if let Some(told) = &self.told {
                    told.tell(Progress::new(self.position, self.total));
                }
                return Ok(Some(piece));
            }
            let stall = match self.left() {
                Some(left) => left.min(self.client.http.shared.retry.stall_timeout),
                None => self.client.http.shared.retry.stall_timeout,
            };
            let Some(rest) = &mut self.rest else {
                return Ok(None);
            };
            let broken = match in_time(rest.stream.try_next(), stall).await {
                Ok(Some(piece)) => {
                    self.read = piece;
                    continue;
                }
                Ok(None) if self.is_whole() => {
                    self.rest = None;
                    return Ok(None);
                }
                Ok(None) => TransportError::new(
                    TransportErrorKind::Interrupted,
                    "the body ended before its announced length",
                ),
                Err(e) => e,
            };
            // The place is given back before another is waited for.
            self.rest = None;
            self.resume(broken).await?;
        }
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
        while let Some(piece) = self.next().await? {
            if let Err(e) = out.write_all(&piece).await {
                return Err(self.not_written(e));
            }
        }
        match out.flush().await {
            Ok(()) => Ok(self.position),
            Err(e) => Err(self.not_written(e)),
        }
    }

    /// Writes it to the file at `path`, in place of one that is there; gives the number of bytes. Until all
    /// of it has come it stands beside it under another name, which is removed when something fails.
    ///
    /// # Errors
    /// As [`write_to`](Self::write_to).
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{:08x}.part", fastrand::u32(..)));
        let part = Part(path.with_file_name(name));
        let failed = self.failed();
        let written = async {
            let mut file = tokio::fs::File::create_new(&part.0)
                .await
                .map_err(&failed)?;
            let bytes = self.write_to(&mut file).await?;
            file.sync_all().await.map_err(&failed)?;
            tokio::fs::rename(&part.0, path).await.map_err(&failed)?;
            Ok(bytes)
        };
        let written: Result<u64, Error> = written.await;
        if written.is_ok() {
            part.keep();
        }
        written
    }

    /// What is left of a deadline that the request has set for itself.
    fn left(&self) -> Option<Duration> {
        let until = self.began + self.request.own_deadline()?;
        Some(until.saturating_sub(self.client.http.shared.clock.monotonic()))
    }

    fn is_whole(&self) -> bool {
        self.total.is_none_or(|total| self.position >= total)
    }

    fn not_written(&self, e: std::io::Error) -> Error {
        self.failed()(e)
    }

    /// Makes the errors of writing, which may come when the download is gone.
    fn failed(&self) -> impl Fn(std::io::Error) -> Error + use<> {
        let (client, request) = (self.client.clone(), self.request.clone());
        let head = self.head.clone();
        move |e| {
            super::failure::of_answer(&client, &request, &head, |inner| {
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

/// A file that is not yet whole; it is removed when it is given up.
struct Part(std::path::PathBuf);

impl Part {
    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            let _ = std::fs::remove_file(&self.0);
        }
    }
}

fn length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// The file name in a `Content-Disposition`: `filename*` before `filename` (RFC 6266), without a path.
fn file_name(header: &[u8]) -> Option<String> {
    let header = String::from_utf8_lossy(header);
    let (mut plain, mut extended) = (None, None);
    for parameter in split_parameters(&header).into_iter().skip(1) {
        let Some((name, value)) = parameter.split_once('=') else {
            continue;
        };
        let value = value.trim().trim_matches('"');
        match name.trim().to_ascii_lowercase().as_str() {
            "filename" => plain = Some(value.replace("\\\"", "\"")),
            "filename*" => {
                let coded = value.splitn(3, '\'').nth(2).unwrap_or(value);
                let decoded = percent_encoding::percent_decode_str(coded);
                extended = Some(decoded.decode_utf8_lossy().into_owned());
            }
            _ => {}
        }
    }
    let name = extended.or(plain)?;
    // What comes from outside must not choose the folder.
    let name = name.rsplit(['/', '\\']).next()?.trim();
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    (!matches!(name.as_str(), "" | "." | "..")).then_some(name)
}

/// The parts between semicolons, but for those within quotes.
fn split_parameters(header: &str) -> Vec<&str> {
    let mut quoted = false;
    let mut escaped = false;
    header
        .split(|c| {
            let ends = c == ';' && !quoted;
            if c == '"' && !escaped {
                quoted = !quoted;
            }
            escaped = c == '\\' && !escaped;
            ends
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn file_names_are_read_and_choose_no_folder() {
        for (header, expected) in [
            (r#"attachment; filename="a b.pdf""#, Some("a b.pdf")),
            ("attachment;filename=a.pdf", Some("a.pdf")),
            (
                r#"attachment; filename="a;b\".pdf"; size=3"#,
                Some("a;b\".pdf"),
            ),
            (
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf",
                Some("Größe.pdf"),
            ),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="C:\temp\x.exe""#, Some("x.exe")),
            ("attachment; filename*=UTF-8''..%2F..", None),
            ("attachment; filename=\"\"", None),
            ("attachment", None),
        ] {
            assert_eq!(
                file_name(header.as_bytes()).as_deref(),
                expected,
                "{header}"
            );
        }
    }
}
