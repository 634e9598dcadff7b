//! The requests that the simulator received.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::ops::Deref;
use std::time::SystemTime;

use axum::http::StatusCode;

use crate::received_request::ReceivedRequest;
use crate::role::Role;

/// The number of requests kept; older ones are dropped but stay counted.
const KEPT: usize = 10_000;

/// A request that reached the simulator.
///
/// Its parts are those of [`ReceivedRequest`]. `Debug` shows no token, code, secret or body and is safe in the
/// message of a failed test.
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
    pub(crate) request: ReceivedRequest,
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

    /// Returns the time at which it was received, on the simulator's clock.
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

impl Deref for RecordedRequest {
    type Target = ReceivedRequest;

    fn deref(&self) -> &ReceivedRequest {
        &self.request
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("role", &self.role)
            .field("data_center", &self.data_center)
            .field("request", &self.request)
            .field("at", &self.at)
            .field("status", &self.status())
            .finish()
    }
}

/// The requests received so far.
#[derive(Default)]
pub(crate) struct RequestLog {
    kept: VecDeque<RecordedRequest>,
    /// The number of requests dropped before the first one kept.
    dropped: usize,
    counts: HashMap<(Role, String), usize>,
}

impl RequestLog {
    /// Adds the request and returns its number, for [`set_status`](Self::set_status).
    pub(crate) fn add(&mut self, request: RecordedRequest) -> usize {
        *self
            .counts
            .entry((request.role, request.path().to_owned()))
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
    use axum::body::Bytes;
    use axum::http::HeaderMap;

    use super::*;

    fn request() -> RecordedRequest {
        RecordedRequest {
            role: Role::Host("shop"),
            data_center: "us".to_owned(),
            request: ReceivedRequest {
                method: "GET".to_owned(),
                target: "/x".to_owned(),
                headers: HeaderMap::new(),
                body: Bytes::new(),
            },
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
