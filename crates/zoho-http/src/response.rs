//! Responses: status, headers and value, and the function that reads the body.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use zoho_types::DecodeError;
use zoho_types::ExtraFields;

use crate::allowance::Allowance;

/// A successful response with what came along.
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

    /// The response's body as it came; empty for one that was streamed.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The members of the response's outermost object: the value that the operation gives and everything that
    /// came beside it, such as `info`. None when the response is no JSON object.
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
    pub fn members(&self) -> ExtraFields {
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

#[cfg(test)]
mod tests {
    use super::*;

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
