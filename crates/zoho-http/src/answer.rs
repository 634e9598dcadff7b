//! What comes back: status, headers, body, and how the body is read.

use std::fmt::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use crate::Allowance;
use crate::wire::Other;

/// A successful answer with what came along.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    host: Arc<str>,
    attempts: u32,
    elapsed: Duration,
    raw: Bytes,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        host: Arc<str>,
        attempts: u32,
        elapsed: Duration,
        body: T,
    ) -> Self {
        Self {
            status,
            headers,
            host,
            attempts,
            elapsed,
            raw: Bytes::new(),
            body,
        }
    }

    /// The same, whose body was read from `raw`.
    pub(crate) fn read_from(mut self, raw: Bytes) -> Self {
        self.raw = raw;
        self
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How much the organisation may still do, as far as the headers say.
    #[must_use]
    pub fn allowance(&self) -> Allowance {
        Allowance::of(&self.headers)
    }

    /// Zoho's id of the request, where it sends one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        ["x-request-id", "x-zoho-request-id", "request-id"]
            .iter()
            .find_map(|name| self.headers.get(*name)?.to_str().ok())
    }

    /// The host that answered.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the call took, waits included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The answer's body as it came; empty for one that was streamed.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The members of the answer's outermost object: the value that the operation gives and everything that
    /// came beside it, such as `info`. None when the answer is no JSON object.
    ///
    /// ```
    /// # async fn look(call: zoho_http::Call<String>) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = call.response().await?;
    /// let info: Option<serde_json::Value> = response.members().read("info")?;
    /// # drop(info);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn members(&self) -> Other {
        serde_json::from_slice(&self.raw).unwrap_or_default()
    }

    /// The body, taken out.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }

    /// The same with another body.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            host: self.host,
            attempts: self.attempts,
            elapsed: self.elapsed,
            raw: self.raw,
            body: change(self.body),
        }
    }
}

impl<T> fmt::Debug for Response<T> {
    /// Without headers and body: both may hold what is not meant for a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("host", &self.host)
            .field("attempts", &self.attempts)
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

/// How a body becomes a value. A plain function, so that a call carries no generic code of its own.
pub type Decode<T> = fn(StatusCode, &Bytes) -> Result<T, DecodeError>;

/// An answer that is not what was expected: where reading stopped, never what stands there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct DecodeError {
    message: String,
    is_absent: bool,
}

impl DecodeError {
    /// An error with a message that holds nothing of the body.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_absent: false,
        }
    }

    /// An answer that can be read, and says that what was asked for is not there: the call ends with
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) and this message.
    #[must_use]
    pub fn absent(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_absent: true,
        }
    }

    /// Whether it only says that nothing is there.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        self.is_absent
    }
}

/// Reads the body as JSON.
///
/// # Errors
/// [`DecodeError`] with the JSON path at which it is not what was expected, or the byte that is no UTF-8,
/// wherever it stands.
pub fn json<T: DeserializeOwned>(_status: StatusCode, body: &Bytes) -> Result<T, DecodeError> {
    let text = as_text(body)?;
    serde_json::from_str(text).map_err(|_| where_it_stopped::<T>(text))
}

/// Reads the body as JSON; an empty one, which Zoho sends with 204 for "nothing there", is the default.
///
/// # Errors
/// As [`json`].
pub fn json_or_default<T: DeserializeOwned + Default>(
    status: StatusCode,
    body: &Bytes,
) -> Result<T, DecodeError> {
    if is_empty(body) {
        return Ok(T::default());
    }
    json(status, body)
}

/// The body as it came.
///
/// # Errors
/// Never.
pub fn raw(_status: StatusCode, body: &Bytes) -> Result<Bytes, DecodeError> {
    Ok(body.clone())
}

/// The body as text. It is looked through once as a whole, which is faster than string by string.
pub(crate) fn as_text(body: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(body).map_err(|e| {
        let at = e.valid_up_to();
        no_json(body).unwrap_or_else(|| DecodeError::new(format!("this is no UTF-8 at byte {at}")))
    })
}

/// What an answer is that does not even begin as JSON.
pub(crate) fn no_json(body: &[u8]) -> Option<DecodeError> {
    if is_empty(body) {
        return Some(DecodeError::new(
            "the answer is empty where JSON was expected",
        ));
    }
    body.trim_ascii_start().starts_with(b"<").then(|| {
        DecodeError::new(
            "the answer is HTML or XML where JSON was expected: is a proxy or another host answering?",
        )
    })
}

/// Whether there is nothing in the body.
pub(crate) fn is_empty(body: &[u8]) -> bool {
    body.iter().all(u8::is_ascii_whitespace)
}

/// Reads once more, slowly, to say where it went wrong. serde's own message would quote the body.
#[cold]
fn where_it_stopped<T: DeserializeOwned>(text: &str) -> DecodeError {
    if let Some(error) = no_json(text.as_bytes()) {
        return error;
    }
    let deserializer = &mut serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize::<_, T>(deserializer) {
        Ok(_) => DecodeError::new("the answer goes on behind its JSON value"),
        Err(e) => {
            let inner = e.inner();
            let what = match inner.classify() {
                serde_json::error::Category::Eof => "the JSON breaks off",
                serde_json::error::Category::Data => "the value is of another type or missing",
                _ => "this is no JSON",
            };
            DecodeError::new(format!(
                "{what} at `{}` (line {}, column {})",
                shown(e.path()),
                inner.line(),
                inner.column()
            ))
        }
    }
}

fn shown(path: &Path) -> String {
    let mut out = String::new();
    for segment in path.iter().take(16) {
        let key = match segment {
            Segment::Seq { index } => {
                let _ = write!(out, "[{index}]");
                continue;
            }
            Segment::Map { key } | Segment::Enum { variant: key } => key,
            Segment::Unknown => "?",
        };
        if !out.is_empty() {
            out.push('.');
        }
        out.push_str(shown_key(key));
    }
    if out.is_empty() {
        out.push('.');
    }
    out
}

/// A key of an answer as it may be shown. It is the server's, and can be anything: what is no name is left
/// out.
pub(crate) fn shown_key(key: &str) -> &str {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b"_-$ ?[]".contains(&b);
    let is_name = key.len() <= 40 && key.bytes().all(letter);
    if is_name { key } else { "…" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, Deserialize)]
    #[expect(dead_code, reason = "only decoding is of interest")]
    struct Outer {
        list: Vec<Inner>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only decoding is of interest")]
    struct Inner {
        on: bool,
    }

    #[test]
    fn a_decode_error_says_where_and_never_what() {
        for (body, expected) in [
            (r#"{"list":[{"on":true},{"on":"s3cret"}]}"#, "`list[1].on`"),
            (r#"{"list":[{"on":tr"#, "breaks off at `list[0].on`"),
            ("<html>s3cret</html>", "HTML"),
            (r#"{"s3cret.\n":tr"#, "at `…`"),
            ("  ", "empty"),
            ("s3cret", "no JSON"),
            (r#"{"list":[]} s3cret"#, "behind"),
            (r#"{"list":[],"s3cret":"?"}"#, "no UTF-8 at byte 21"),
            ("<html>s3cret?</html>", "HTML"),
        ] {
            let body = body.bytes().map(|b| if b == b'?' { 0xff } else { b });
            let error = json::<Outer>(StatusCode::OK, &body.collect()).unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
            assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
        }
        assert!(json_or_default::<Outer>(StatusCode::NO_CONTENT, &Bytes::new()).is_ok());
    }

    #[test]
    fn what_came_beside_a_value_is_there_to_be_read() {
        let raw = Bytes::from_static(br#"{"count":"28","info":{"more_records":true},"sum":1.10}"#);
        let response = Response::new(
            StatusCode::OK,
            HeaderMap::new(),
            "localhost".into(),
            1,
            Duration::ZERO,
            28,
        );
        let response = response.read_from(raw.clone()).map(|count| count + 1);
        assert_eq!((response.body(), response.raw()), (&29, &raw));
        let members = response.members();
        assert_eq!(members.keys().collect::<Vec<_>>(), ["count", "info", "sum"]);
        assert_eq!(members.raw("sum"), Some("1.10"));
        assert!(
            response
                .read_from(Bytes::from_static(b"[1]"))
                .members()
                .is_empty()
        );
    }
}
