//! Faults that a test orders: which requests they meet, and what happens to them.

use std::fmt;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};

use crate::record::Role;
use crate::respond::{HTML, JSON};

/// What happens to a request instead of, or on top of, its proper answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Fault {
    /// The request is not carried out; this is the answer.
    Answer(Answer),
    /// The request is carried out and answered that much later, by the simulator's clock.
    Delay(Duration),
    /// The request is read, not carried out, and the connection closed without an answer.
    Cut,
    /// The request is carried out, and then the connection closed without an answer: the caller cannot
    /// know that it was done.
    CutAfterDoing,
    /// The request is carried out, and the connection closed after so many bytes of the answer, status
    /// line and headers included.
    CutAfterBytes(usize),
    /// The request is carried out; the headers of the answer promise its whole length, half of the body
    /// is sent, and the connection closed.
    CutMidBody,
    /// The request is read, not carried out, and the connection reset.
    Reset,
    /// The request is read, not carried out, and never answered; the connection stays open.
    Hang,
}

impl Fault {
    /// Whether the caller sees a status, be it of an answer that breaks off.
    pub(crate) fn gives_an_answer(&self) -> bool {
        match self {
            Self::Answer(_) | Self::Delay(_) | Self::CutMidBody => true,
            // The status line is twelve bytes long when the status has been said.
            Self::CutAfterBytes(bytes) => *bytes >= "HTTP/1.1 200".len(),
            Self::Cut | Self::CutAfterDoing | Self::Reset | Self::Hang => false,
        }
    }
}

impl From<Answer> for Fault {
    fn from(answer: Answer) -> Self {
        Self::Answer(answer)
    }
}

/// A ready-made answer for [`Fault::Answer`].
///
/// ```
/// use zoho_sim::Answer;
///
/// let throttled = Answer::status(429).header("Retry-After", "2");
/// let gateway = Answer::html(502);
/// let nonsense = Answer::status(200).body("application/json", "{\"data\": [");
/// # drop((throttled, gateway, nonsense));
/// ```
#[derive(Clone)]
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
}

impl Answer {
    /// An answer with that status, without a body.
    ///
    /// # Panics
    /// When `status` is not between 100 and 999.
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

    /// An answer with that status and JSON.
    ///
    /// # Panics
    /// When `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn json(status: u16, body: &Value) -> Self {
        Self::status(status).body(JSON, body.to_string())
    }

    /// An HTML page such as a gateway in front of Zoho sends.
    ///
    /// # Panics
    /// When `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn html(status: u16) -> Self {
        let answer = Self::status(status);
        let page = format!(
            "<html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>",
            answer.status
        );
        answer.body(HTML, page)
    }

    /// An error as CRM says it: `{"code", "details", "message", "status": "error"}`.
    ///
    /// # Panics
    /// When `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn crm(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &crate::crm::error_body(code, message, &json!({})))
    }

    /// An error as Desk says it: `{"errorCode", "message"}`.
    ///
    /// # Panics
    /// When `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn desk(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &crate::desk::error_body(code, message))
    }

    /// Adds a header.
    ///
    /// # Panics
    /// When name or value cannot stand in a header.
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
    /// When the content type cannot stand in a header.
    #[must_use]
    #[track_caller]
    pub fn body(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self.headers.retain(|(name, _)| name != CONTENT_TYPE);
        self.header("content-type", content_type)
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        for (name, value) in self.headers {
            response.headers_mut().append(name, value);
        }
        response
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A scripted answer may hold tokens, in its body as in its headers.
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Answer")
            .field("status", &self.status.as_u16())
            .field("headers", &headers)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// Which requests a fault meets. What is not said matches everything.
///
/// ```
/// use zoho_sim::{FaultMatch, Role};
///
/// let refreshes = FaultMatch::role(Role::Accounts).path("/oauth/v2/token");
/// let crm_in_europe = FaultMatch::any().data_center("eu").path_prefix("/crm/");
/// let writes = FaultMatch::role(Role::Desk).method("PATCH");
/// # drop((refreshes, crm_in_europe, writes));
/// ```
#[derive(Debug, Clone, Default)]
pub struct FaultMatch {
    role: Option<Role>,
    data_center: Option<String>,
    method: Option<String>,
    path: Option<String>,
    path_prefix: Option<String>,
}

impl FaultMatch {
    /// Every request.
    #[must_use]
    pub fn any() -> Self {
        Self::default()
    }

    /// Requests to this kind of server.
    #[must_use]
    pub fn role(role: Role) -> Self {
        Self {
            role: Some(role),
            ..Self::default()
        }
    }

    /// Only in this data centre.
    #[must_use]
    pub fn data_center(mut self, name: impl Into<String>) -> Self {
        self.data_center = Some(name.into());
        self
    }

    /// Only with this method.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Only at exactly this path.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Only where the path begins so.
    #[must_use]
    pub fn path_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.path_prefix = Some(prefix.into());
        self
    }

    fn meets(&self, role: Role, data_center: &str, method: &Method, path: &str) -> bool {
        self.role.is_none_or(|r| r == role)
            && (self.data_center.as_deref()).is_none_or(|d| d.eq_ignore_ascii_case(data_center))
            && (self.method.as_deref()).is_none_or(|m| m.eq_ignore_ascii_case(method.as_str()))
            && self.path.as_deref().is_none_or(|p| p == path)
            && (self.path_prefix.as_deref()).is_none_or(|p| path.starts_with(p))
    }
}

impl From<Role> for FaultMatch {
    fn from(role: Role) -> Self {
        Self::role(role)
    }
}

/// The faults that are still to happen, in the order in which they were ordered.
#[derive(Default)]
pub(crate) struct Faults(Vec<(FaultMatch, usize, Fault)>);

impl Faults {
    pub(crate) fn order(&mut self, matches: FaultMatch, times: usize, fault: Fault) {
        if times > 0 {
            self.0.push((matches, times, fault));
        }
    }

    /// The first fault that meets this request, which is then spent once.
    pub(crate) fn take(
        &mut self,
        role: Role,
        data_center: &str,
        method: &Method,
        path: &str,
    ) -> Option<Fault> {
        let at = self
            .0
            .iter()
            .position(|(matches, ..)| matches.meets(role, data_center, method, path))?;
        let (_, left, fault) = &mut self.0[at];
        let fault = fault.clone();
        *left -= 1;
        if *left == 0 {
            self.0.remove(at);
        }
        Some(fault)
    }

    /// How many requests are still to be met.
    pub(crate) fn left(&self) -> usize {
        self.0
            .iter()
            .fold(0, |sum, (_, left, _)| sum.saturating_add(*left))
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_spent_in_order_and_only_where_they_match() {
        let mut faults = Faults::default();
        let desk = FaultMatch::role(Role::Desk)
            .data_center("EU")
            .path_prefix("/api/");
        faults.order(desk, 1, Fault::Cut);
        faults.order(FaultMatch::any().method("get"), 2, Fault::Hang);
        faults.order(FaultMatch::any(), 0, Fault::Reset);
        let mut take = |role, dc, method, path| faults.take(role, dc, &method, path);
        assert!(take(Role::Api, "eu", Method::PUT, "/api/x").is_none());
        assert!(matches!(
            take(Role::Api, "eu", Method::GET, "/api/x"),
            Some(Fault::Hang)
        ));
        assert!(matches!(
            take(Role::Desk, "eu", Method::GET, "/api/x"),
            Some(Fault::Cut)
        ));
        assert!(matches!(
            take(Role::Desk, "eu", Method::GET, "/api/x"),
            Some(Fault::Hang)
        ));
        assert!(take(Role::Desk, "eu", Method::GET, "/api/x").is_none());
        assert_eq!(faults.left(), 0);
    }

    #[test]
    fn debug_of_a_scripted_answer_shows_neither_body_nor_header_values() {
        let answer = Answer::json(200, &serde_json::json!({ "access_token": "canary" }))
            .header("x-token", "canary");
        assert!(!format!("{:?}", Fault::from(answer)).contains("canary"));
    }
}
