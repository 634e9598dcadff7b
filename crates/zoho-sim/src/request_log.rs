//! The requests that the simulator received.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::time::SystemTime;

use axum::body::Bytes;
use axum::http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use crate::headers;
use crate::params::Params;
use crate::role::Role;

/// Number of requests kept; older ones are dropped but stay counted.
const KEPT: usize = 10_000;

/// A request that reached the simulator.
///
/// Its `Debug` shows no token, code, secret or body and is safe in the message of a failed test; the
/// accessors return everything as it was received.
///
/// ```
/// # async fn example(sim: zoho_sim::Sim) {
/// for request in sim.requests() {
///     assert_eq!(request.method(), "GET");
///     assert!(request.header("authorization").is_some());
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct RecordedRequest {
    pub(crate) role: Role,
    pub(crate) data_center: String,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) at: SystemTime,
    pub(crate) status: Option<StatusCode>,
}

impl RecordedRequest {
    /// Returns the server that received it.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// Returns the name of the data centre that received it.
    #[must_use]
    pub fn data_center(&self) -> &str {
        &self.data_center
    }

    /// Returns the method: `GET`, `POST`, …
    #[must_use]
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// Returns the path as received, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the query as received, without the question mark.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// Returns a decoded parameter of the query.
    #[must_use]
    pub fn query_param(&self, name: &str) -> Option<String> {
        first_value(self.query.as_deref().unwrap_or_default().as_bytes(), name)
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

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Returns when it was received, by the simulator's clock.
    #[must_use]
    pub fn at(&self) -> SystemTime {
        self.at
    }

    /// Returns the status of the response; `None` while the request is in progress, and if a fault left it
    /// without one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status.map(|status| status.as_u16())
    }
}

fn first_value(encoded: &[u8], name: &str) -> Option<String> {
    Params::parse(encoded)
        .iter()
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("role", &self.role)
            .field("data_center", &self.data_center)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &headers::parameter_names(self.query.as_deref()))
            .field("headers", &headers::redacted(&self.headers))
            .field("body_bytes", &self.body.len())
            .field("at", &self.at)
            .field("status", &self.status())
            .finish()
    }
}

/// The requests received so far.
#[derive(Default)]
pub(crate) struct RequestLog {
    kept: VecDeque<RecordedRequest>,
    /// Number of requests dropped before the first one kept.
    dropped: usize,
    counts: HashMap<(Role, String), usize>,
}

impl RequestLog {
    /// Adds the request and returns its number, for [`set_status`](Self::set_status).
    pub(crate) fn add(&mut self, request: RecordedRequest) -> usize {
        *self
            .counts
            .entry((request.role, request.path.clone()))
            .or_default() += 1;
        if self.kept.len() == KEPT {
            self.kept.pop_front();
            self.dropped += 1;
        }
        self.kept.push_back(request);
        self.dropped + self.kept.len() - 1
    }

    /// Sets the status of the response to a request, if the request is still kept.
    pub(crate) fn set_status(&mut self, number: usize, status: StatusCode) {
        let at = number.checked_sub(self.dropped);
        if let Some(request) = at.and_then(|at| self.kept.get_mut(at)) {
            request.status = Some(status);
        }
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.kept.iter().cloned().collect()
    }

    pub(crate) fn count(&self, role: Role, path: &str) -> usize {
        self.counts
            .get(&(role, path.to_owned()))
            .copied()
            .unwrap_or_default()
    }

    pub(crate) fn total(&self) -> usize {
        self.counts.values().sum()
    }

    pub(crate) fn clear(&mut self) {
        self.dropped += self.kept.len();
        self.kept.clear();
        self.counts.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_value_of_a_request() {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", "Zoho-oauthtoken canary".parse().unwrap());
        let request = RecordedRequest {
            role: Role::Accounts,
            data_center: "us".to_owned(),
            method: Method::POST,
            path: "/oauth/v2/token".to_owned(),
            query: Some("client_secret=canary&code=canary".to_owned()),
            headers,
            body: Bytes::from_static(b"refresh_token=canary"),
            at: SystemTime::UNIX_EPOCH,
            status: None,
        };
        let shown = format!("{request:?}");
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("client_secret") && shown.contains("authorization"));
        assert_eq!(request.access_token(), Some("canary"));
        assert_eq!(request.query_param("code").as_deref(), Some("canary"));
        assert_eq!(
            request.form_param("refresh_token").as_deref(),
            Some("canary")
        );
    }

    fn request() -> RecordedRequest {
        RecordedRequest {
            role: Role::Host("shop"),
            data_center: "us".to_owned(),
            method: Method::GET,
            path: "/x".to_owned(),
            query: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            at: SystemTime::UNIX_EPOCH,
            status: None,
        }
    }

    #[test]
    fn dropped_requests_stay_counted() {
        let mut log = RequestLog::default();
        for _ in 0..KEPT + 5 {
            log.add(request());
        }
        assert_eq!(log.requests().len(), KEPT);
        assert_eq!(log.count(Role::Host("shop"), "/x"), KEPT + 5);
        assert_eq!(log.count(Role::Api, "/x"), 0);
    }

    #[test]
    fn a_status_belongs_to_one_request() {
        let mut log = RequestLog::default();
        let first = log.add(request());
        let second = log.add(request());
        log.set_status(second, StatusCode::CREATED);
        let statuses = |log: &RequestLog| -> Vec<_> {
            log.requests().iter().map(RecordedRequest::status).collect()
        };
        assert_eq!(statuses(&log), [None, Some(201)]);
        log.clear();
        let third = log.add(request());
        log.set_status(first, StatusCode::OK);
        assert_eq!(statuses(&log), [None]);
        for _ in 0..KEPT {
            log.add(request());
        }
        log.set_status(third, StatusCode::OK);
        assert!(statuses(&log).iter().all(Option::is_none));
    }
}
