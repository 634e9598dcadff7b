//! Multipart bodies, the format of forms with files (RFC 7578).

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use super::Body;

/// A body of several named parts: files and fields.
///
/// Each form gets its own random boundary. The form can be sent again if all of its parts can.
///
/// ```
/// use zoho_http::body::{Multipart, Part};
///
/// # async fn example() -> std::io::Result<()> {
/// let form = Multipart::new()
///     .field("title", "Contract")
///     .part("file", Part::file("contract.pdf").await?.content_type("application/pdf"));
/// # let _ = form; Ok(()) }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Multipart {
    parts: Vec<(String, Part)>,
}

/// One part of a [`Multipart`].
#[derive(Debug, Clone)]
pub struct Part {
    body: Body,
    file_name: Option<String>,
    content_type: Option<String>,
}

impl Multipart {
    /// Returns a form without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field of text.
    #[must_use]
    pub fn field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.part(name, Part::new(value.into()))
    }

    /// Adds a part.
    #[must_use]
    pub fn part(mut self, name: impl Into<String>, part: Part) -> Self {
        self.parts.push((name.into(), part));
        self
    }

    /// Adds several parts with the same name.
    #[must_use]
    pub fn parts(self, name: &str, parts: impl IntoIterator<Item = Part>) -> Self {
        let parts = parts.into_iter();
        parts.fold(self, |form, part| form.part(name, part))
    }

    /// Returns the `Content-Type` with the boundary, and the body.
    pub(crate) fn encode(self) -> (String, Body) {
        // 128 random bits: content contains them only on purpose, and then it harms only its sender.
        let boundary = format!("zoho-{:032x}", fastrand::u128(..));
        let mut bodies = Vec::with_capacity(self.parts.len() * 2 + 1);
        let mut text = String::new();
        for (name, part) in self.parts {
            let _ = write!(
                text,
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
                quoted(&name)
            );
            if let Some(file_name) = &part.file_name {
                let _ = write!(text, "; filename=\"{}\"", quoted(file_name));
            }
            let by_name = || part.file_name.as_deref().map(media_type);
            let content_type = part.content_type.as_deref().or_else(by_name);
            if let Some(content_type) = content_type {
                let _ = write!(text, "\r\nContent-Type: {}", without_breaks(content_type));
            }
            text.push_str("\r\n\r\n");
            bodies.push(std::mem::take(&mut text).into());
            bodies.push(part.body);
            text.push_str("\r\n");
        }
        let _ = write!(text, "--{boundary}--\r\n");
        bodies.push(text.into());
        let content_type = format!("multipart/form-data; boundary={boundary}");
        (content_type, Body::joined(bodies))
    }
}

impl Part {
    /// Returns a part with this body. It is a field until it has a [`file_name`](Self::file_name).
    #[must_use]
    pub fn new(body: impl Into<Body>) -> Self {
        Self {
            body: body.into(),
            file_name: None,
            content_type: None,
        }
    }

    /// Returns the file at `path` under its own name, read while it is sent.
    ///
    /// # Errors
    /// Same as [`Body::file`].
    pub async fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let part = Self::new(Body::file(path).await?);
        let name = path.file_name().unwrap_or_default();
        Ok(part.file_name(name.to_string_lossy()))
    }

    /// Sets the file name that Zoho shows.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type. By default, it follows from the extension of the file name. An unknown extension gets
    /// `application/octet-stream`, and a part without a file name gets none.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

/// Media types by file extension, in lower case.
const MEDIA_TYPES: [(&str, &str); 26] = [
    ("bmp", "image/bmp"),
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    ("eml", "message/rfc822"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ics", "text/calendar"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("ppt", "application/vnd.ms-powerpoint"),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
    ("xls", "application/vnd.ms-excel"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ("xml", "application/xml"),
    ("zip", "application/zip"),
];

/// Returns the media type for a file name.
fn media_type(file_name: &str) -> &'static str {
    let end = file_name.rsplit_once('.').map(|(_, end)| end);
    let known = end.and_then(|end| {
        let mut known = MEDIA_TYPES.iter();
        known.find(|(known, _)| known.eq_ignore_ascii_case(end))
    });
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}

/// Escapes a name as browsers do: a quote or a line break in it would end it early.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn without_breaks(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::TryStreamExt;

    #[tokio::test]
    async fn parts_are_framed_and_names_cannot_break_out() {
        let form = Multipart::new().field("title", "Größe").part(
            "a\"\r\nX: y",
            Part::new("%PDF")
                .file_name("b\".pdf")
                .content_type("application/pdf\r\nX: y"),
        );
        let (content_type, body) = form.encode();
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
        let boundary = boundary.unwrap();
        let length = body.length().unwrap();
        let pieces: Vec<bytes::Bytes> = body.into_stream().try_collect().await.unwrap();
        let text = String::from_utf8(pieces.concat()).unwrap();
        assert_eq!(text.len() as u64, length);
        assert_eq!(
            text,
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nGröße\r\n\
                 --{boundary}\r\nContent-Disposition: form-data; name=\"a%22%0D%0AX: y\"; \
                 filename=\"b%22.pdf\"\r\nContent-Type: application/pdfX: y\r\n\r\n%PDF\r\n\
                 --{boundary}--\r\n"
            )
        );
    }

    #[tokio::test]
    async fn the_media_type_follows_from_the_file_name() {
        let cases = [
            ("leads.csv", "text/csv"),
            ("Leads.ZIP", "application/zip"),
            ("a.json", "application/json"),
            ("a.b.txt", "text/plain"),
            ("photo.jpg", "image/jpeg"),
            ("contract.pdf", "application/pdf"),
            ("archive.unknown", "application/octet-stream"),
            ("zip", "application/octet-stream"),
        ];
        for (name, expected) in cases {
            let form = Multipart::new().part("file", Part::new("x").file_name(name));
            let (_, body) = form.encode();
            let pieces: Vec<bytes::Bytes> = body.into_stream().try_collect().await.unwrap();
            let text = String::from_utf8(pieces.concat()).unwrap();
            let line = format!("\r\nContent-Type: {expected}\r\n\r\n");
            assert!(text.contains(&line), "{name}: {text}");
        }
    }

    #[test]
    fn a_part_of_unknown_length_makes_the_whole_of_unknown_length() {
        let part = Part::new(Body::reader(tokio::io::empty(), None));
        let (_, body) = Multipart::new().part("file", part).encode();
        assert_eq!(body.length(), None);
    }
}
