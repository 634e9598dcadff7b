//! Responses of the simulated servers.

use std::fmt;

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

const JSON: &str = "application/json;charset=UTF-8";
const HTML: &str = "text/html;charset=UTF-8";

/// A response with its whole body. An injected [`Fault`](crate::Fault) sends one, a handler of a
/// [`SimProduct`](crate::product::SimProduct) returns one, and it can be a step of a
/// [`ScriptedServer`](crate::scripted::ScriptedServer).
///
/// Its `Debug` shows neither header values nor the body, which may hold tokens.
///
/// ```
/// use zoho_sim::SimResponse;
///
/// let throttled = SimResponse::status(429).header("Retry-After", "2");
/// let gateway = SimResponse::html(502);
/// let truncated = SimResponse::status(200).body("application/json", "{\"data\": [");
/// # drop((throttled, gateway, truncated));
/// ```
#[derive(Clone)]
pub struct SimResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
}

impl SimResponse {
    /// Creates a response without a body.
    ///
    /// # Panics
    /// Panics if `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn status(status: u16) -> Self {
        let Ok(status) = StatusCode::from_u16(status) else {
            panic!("{status} is not an HTTP status");
        };
        Self {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// Creates a response with a JSON body.
    ///
    /// # Panics
    /// Panics if `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn json(status: u16, body: &Value) -> Self {
        Self::status(status).body(JSON, body.to_string())
    }

    /// Creates an HTML page as a gateway in front of Zoho sends it.
    ///
    /// # Panics
    /// Panics if `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn html(status: u16) -> Self {
        let response = Self::status(status);
        let page = format!(
            "<html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>",
            response.status
        );
        response.body(HTML, page)
    }

    /// Adds a header.
    ///
    /// # Panics
    /// Panics if the name or the value is not valid in a header.
    #[must_use]
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (name.parse(), value.parse()) {
            (Ok(name), Ok(value)) => self.headers.push((name, value)),
            _ => panic!("the header {name:?} or its value cannot be sent"),
        }
        self
    }

    /// Sets the body and its content type.
    ///
    /// # Panics
    /// Panics if the content type is not valid in a header.
    #[must_use]
    #[track_caller]
    pub fn body(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self.headers.retain(|(name, _)| name != CONTENT_TYPE);
        self.header("content-type", content_type)
    }
}

impl IntoResponse for SimResponse {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        for (name, value) in self.headers {
            response.headers_mut().append(name, value);
        }
        response
    }
}

impl fmt::Debug for SimResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("SimResponse")
            .field("status", &self.status.as_u16())
            .field("headers", &headers)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

pub(crate) fn json(status: StatusCode, body: &Value) -> Response {
    with_type(status, JSON, body.to_string())
}

pub(crate) fn html(status: StatusCode, body: String) -> Response {
    with_type(status, HTML, body)
}

pub(crate) fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// Forbids caches between the server and its user to keep the response: it may carry tokens.
pub(crate) fn no_store(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn with_type(status: StatusCode, content_type: &'static str, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    no_store(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_neither_body_nor_header_values() {
        let response = SimResponse::json(200, &serde_json::json!({ "access_token": "canary" }))
            .header("x-token", "canary");
        assert!(!format!("{response:?}").contains("canary"));
    }
}
