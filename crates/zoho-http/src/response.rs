//! Responses: status, headers and value, and the function that decodes the body.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use zoho_types::DecodeError;
use zoho_types::ExtraFields;

use crate::allowance::Allowance;

/// A successful response: the value, the status, the headers and details of the call.
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

    /// Sets the raw body that the value was decoded from.
    pub(crate) fn read_from(mut self, raw: Bytes) -> Self {
        self.raw = raw;
        self
    }

    /// Returns the HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the remaining allowance of the organisation, as far as the headers contain it.
    #[must_use]
    pub fn allowance(&self) -> Allowance {
        Allowance::of(&self.headers)
    }

    /// Returns Zoho's id of the request, if it sends one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        ["x-request-id", "x-zoho-request-id", "request-id"]
            .iter()
            .find_map(|name| self.headers.get(*name)?.to_str().ok())
    }

    /// Returns the host that responded.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns the number of times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the duration of the call, waits included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &T {
        &self.body
    }

    /// Returns the raw body; empty if it was streamed.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Returns the members of the response's outermost object: the value that the operation returns and all other
    /// members, such as `info`. Empty if the response is not a JSON object.
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

    /// Returns the body by value.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }

    /// Returns the response with its body converted by a function.
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
    /// Omits headers and body: both may hold data that do not belong in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("host", &self.host)
            .field("attempts", &self.attempts)
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

/// The function that decodes a body. A plain function, so that a call contains no generic code.
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
