//! A request as a server received it.

use std::fmt;

use axum::http::HeaderMap;
use bytes::Bytes;
use serde_json::Value;

use crate::headers;
use crate::params::Params;

/// The method, target, headers and body of a request as a server received them.
///
/// [`RecordedRequest`](crate::RecordedRequest) and [`Received`](crate::scripted::Received) dereference to it.
/// The accessors return everything as it was received; `Debug` shows no token, code, secret or body.
#[derive(Clone)]
pub struct ReceivedRequest {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl ReceivedRequest {
    /// Returns the method: `GET`, `POST`, …
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns path and query as received.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Returns the path as received, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the query as received, without the question mark.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    /// Returns a decoded parameter of the query.
    #[must_use]
    pub fn query_param(&self, name: &str) -> Option<String> {
        first_value(self.query().unwrap_or_default().as_bytes(), name)
    }

    /// Returns a decoded parameter of a form body.
    #[must_use]
    pub fn form_param(&self, name: &str) -> Option<String> {
        first_value(&self.body, name)
    }

    /// Returns the value of a header, if it is present and text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns every header name and value that is text, in the order of the request.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        headers::texts(&self.headers)
    }

    /// Returns the access token that it carries.
    #[must_use]
    pub fn access_token(&self) -> Option<&str> {
        headers::access_token(&self.headers)
    }

    /// Returns the body, or the part of it that has arrived and is kept.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

fn first_value(encoded: &[u8], name: &str) -> Option<String> {
    Params::parse(encoded)
        .iter()
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

impl fmt::Debug for ReceivedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedRequest")
            .field("method", &self.method)
            .field("path", &self.path())
            .field("query", &headers::parameter_names(self.query()))
            .field("headers", &headers::redacted(&self.headers))
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_value_of_a_request() {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", "Zoho-oauthtoken canary".parse().unwrap());
        let request = ReceivedRequest {
            method: "POST".to_owned(),
            target: "/oauth/v2/token?client_secret=canary&code=canary".to_owned(),
            headers,
            body: Bytes::from_static(b"refresh_token=canary"),
        };
        let shown = format!("{request:?}");
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("client_secret") && shown.contains("authorization"));
        assert_eq!(request.path(), "/oauth/v2/token");
        assert_eq!(request.access_token(), Some("canary"));
        assert_eq!(request.query_param("code").as_deref(), Some("canary"));
        assert_eq!(
            request.form_param("refresh_token").as_deref(),
            Some("canary")
        );
    }
}
