//! What the simulator was asked.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::time::SystemTime;

use axum::body::Bytes;
use axum::http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use crate::auth;
use crate::params::Params;

/// How many requests are kept; older ones are forgotten, but stay counted.
const KEPT: usize = 10_000;

/// The headers whose values `Debug` shows.
const SHOWN: [&str; 6] = [
    "accept",
    "content-length",
    "content-type",
    "host",
    "orgid",
    "user-agent",
];

/// Which of a data centre's servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The accounts server: sign-in and tokens.
    Accounts,
    /// The API host, where CRM lives.
    Api,
    /// The Desk host.
    Desk,
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Accounts => "accounts",
            Self::Api => "api",
            Self::Desk => "desk",
        })
    }
}

/// A request that reached the simulator.
///
/// Its `Debug` shows no token, code, secret or body, so it may stand in the message of a failed test;
/// the accessors give everything as it came.
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
pub struct Recorded {
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

impl Recorded {
    /// Which server it reached.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// Which data centre it reached.
    #[must_use]
    pub fn data_center(&self) -> &str {
        &self.data_center
    }

    /// The method: `GET`, `POST`, …
    #[must_use]
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// The path as it came, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query as it came, without the question mark.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// A decoded parameter of the query.
    #[must_use]
    pub fn query_param(&self, name: &str) -> Option<String> {
        first(self.query.as_deref().unwrap_or_default().as_bytes(), name)
    }

    /// A decoded parameter of a form body.
    #[must_use]
    pub fn form_param(&self, name: &str) -> Option<String> {
        first(&self.body, name)
    }

    /// A header, when it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Every header name and value that is text, in the order in which they came.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        texts(&self.headers)
    }

    /// The access token that it carries.
    #[must_use]
    pub fn access_token(&self) -> Option<&str> {
        auth::token_of(&self.headers)
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body, when it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// When it came, by the simulator's clock.
    #[must_use]
    pub fn at(&self) -> SystemTime {
        self.at
    }

    /// The status of the answer. `None` while it is being made, and when a fault left the request
    /// without any.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status.map(|status| status.as_u16())
    }
}

/// Every header name and value that is text.
pub(crate) fn texts(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
}

/// The headers for a `Debug`: names only, but for those that are known to be harmless, as any value may
/// hold a secret.
pub(crate) fn shown_headers(headers: &HeaderMap) -> Vec<(&str, &str)> {
    let shown = |name: &str| SHOWN.contains(&name);
    texts(headers)
        .map(|(name, value)| (name, if shown(name) { value } else { "***" }))
        .collect()
}

/// The names of a query's parameters, for a `Debug`.
pub(crate) fn shown_query(query: Option<&str>) -> Vec<String> {
    let query = Params::parse(query.unwrap_or_default().as_bytes());
    query.iter().map(|(name, _)| name.to_owned()).collect()
}

fn first(encoded: &[u8], name: &str) -> Option<String> {
    Params::parse(encoded)
        .iter()
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("role", &self.role)
            .field("data_center", &self.data_center)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &shown_query(self.query.as_deref()))
            .field("headers", &shown_headers(&self.headers))
            .field("body_bytes", &self.body.len())
            .field("at", &self.at)
            .field("status", &self.status())
            .finish()
    }
}

/// The requests so far.
#[derive(Default)]
pub(crate) struct Journal {
    kept: VecDeque<Recorded>,
    /// How many requests came before the first that is kept.
    gone: usize,
    counts: HashMap<(Role, String), usize>,
}

impl Journal {
    /// Keeps the request, and gives the number under which its answer is told.
    pub(crate) fn add(&mut self, request: Recorded) -> usize {
        *self
            .counts
            .entry((request.role, request.path.clone()))
            .or_default() += 1;
        if self.kept.len() == KEPT {
            self.kept.pop_front();
            self.gone += 1;
        }
        self.kept.push_back(request);
        self.gone + self.kept.len() - 1
    }

    /// Notes the status with which a request was answered, if the request is still kept.
    pub(crate) fn answered(&mut self, number: usize, status: StatusCode) {
        let at = number.checked_sub(self.gone);
        if let Some(request) = at.and_then(|at| self.kept.get_mut(at)) {
            request.status = Some(status);
        }
    }

    pub(crate) fn requests(&self) -> Vec<Recorded> {
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
        self.gone += self.kept.len();
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
        let request = Recorded {
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

    fn request() -> Recorded {
        Recorded {
            role: Role::Desk,
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
    fn what_is_forgotten_stays_counted() {
        let mut journal = Journal::default();
        for _ in 0..KEPT + 5 {
            journal.add(request());
        }
        assert_eq!(journal.requests().len(), KEPT);
        assert_eq!(journal.count(Role::Desk, "/x"), KEPT + 5);
        assert_eq!(journal.count(Role::Api, "/x"), 0);
    }

    #[test]
    fn an_answer_is_told_of_its_own_request_only() {
        let mut journal = Journal::default();
        let first = journal.add(request());
        let second = journal.add(request());
        journal.answered(second, StatusCode::CREATED);
        let statuses = |journal: &Journal| -> Vec<_> {
            journal.requests().iter().map(Recorded::status).collect()
        };
        assert_eq!(statuses(&journal), [None, Some(201)]);
        journal.clear();
        let third = journal.add(request());
        journal.answered(first, StatusCode::OK);
        assert_eq!(statuses(&journal), [None]);
        for _ in 0..KEPT {
            journal.add(request());
        }
        journal.answered(third, StatusCode::OK);
        assert!(statuses(&journal).iter().all(Option::is_none));
    }
}
