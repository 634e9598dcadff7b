//! Faults that a test injects: the requests they apply to, and their effect.

use std::time::Duration;

use axum::http::Method;

use crate::response::SimResponse;
use crate::role::Role;

/// The effect of a fault on a request: instead of its regular response, or on top of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Fault {
    /// Sends this response; the request is not carried out.
    Response(SimResponse),
    /// Carries the request out and delays the response by this time, on the simulator's clock.
    Delay(Duration),
    /// Reads the request and closes the connection without a response; the request is not carried out.
    Cut,
    /// Carries the request out and closes the connection without a response: the caller cannot know that
    /// it was done.
    CutAfterDoing,
    /// Carries the request out and closes the connection after this number of bytes of the response, including status
    /// line and headers.
    CutAfterBytes(usize),
    /// Carries the request out, announces the whole length of the response, sends half of its body, and
    /// closes the connection.
    CutMidBody,
    /// Reads the request and resets the connection; the request is not carried out.
    Reset,
    /// Reads the request and never responds; the connection stays open and the request is not carried out.
    Hang,
}

impl Fault {
    /// Returns whether the caller sees a status, even if the response breaks off after it.
    pub(crate) fn sends_status(&self) -> bool {
        match self {
            Self::Response(_) | Self::Delay(_) | Self::CutMidBody => true,
            // The status has been sent once the first twelve bytes of the status line have.
            Self::CutAfterBytes(bytes) => *bytes >= "HTTP/1.1 200".len(),
            Self::Cut | Self::CutAfterDoing | Self::Reset | Self::Hang => false,
        }
    }
}

impl From<SimResponse> for Fault {
    fn from(response: SimResponse) -> Self {
        Self::Response(response)
    }
}

/// The requests that a fault applies to. Conditions that are not set match every request.
///
/// ```
/// use zoho_sim::{FaultMatch, Role};
///
/// let refreshes = FaultMatch::role(Role::Accounts).path("/oauth/v2/token");
/// let crm_in_europe = FaultMatch::any().data_center("eu").path_prefix("/crm/");
/// let writes = FaultMatch::role(Role::Host("desk")).method("PATCH");
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
    /// Matches every request.
    #[must_use]
    pub fn any() -> Self {
        Self::default()
    }

    /// Matches requests to this kind of server.
    #[must_use]
    pub fn role(role: Role) -> Self {
        Self {
            role: Some(role),
            ..Self::default()
        }
    }

    /// Matches only in this data centre, ignoring the case of its name.
    #[must_use]
    pub fn data_center(mut self, name: impl Into<String>) -> Self {
        self.data_center = Some(name.into());
        self
    }

    /// Matches only this HTTP method.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Matches only this path.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Matches only paths with this prefix.
    #[must_use]
    pub fn path_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.path_prefix = Some(prefix.into());
        self
    }

    fn matches(&self, role: Role, data_center: &str, method: &Method, path: &str) -> bool {
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

/// Pending faults, in the order in which they were injected.
#[derive(Default)]
pub(crate) struct FaultQueue(Vec<(FaultMatch, usize, Fault)>);

impl FaultQueue {
    pub(crate) fn push(&mut self, matcher: FaultMatch, times: usize, fault: Fault) {
        if times > 0 {
            self.0.push((matcher, times, fault));
        }
    }

    /// Removes and returns the first fault that applies to the request.
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
            .position(|(matcher, ..)| matcher.matches(role, data_center, method, path))?;
        let (_, left, fault) = &mut self.0[at];
        let fault = fault.clone();
        *left -= 1;
        if *left == 0 {
            self.0.remove(at);
        }
        Some(fault)
    }

    /// Returns the number of requests that pending faults still apply to.
    pub(crate) fn len(&self) -> usize {
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
    fn faults_apply_in_order_and_only_where_they_match() {
        let mut faults = FaultQueue::default();
        let shop = FaultMatch::role(Role::Host("shop"))
            .data_center("EU")
            .path_prefix("/api/");
        faults.push(shop, 1, Fault::Cut);
        faults.push(FaultMatch::any().method("get"), 2, Fault::Hang);
        faults.push(FaultMatch::any(), 0, Fault::Reset);
        let mut take = |role, dc, method, path| faults.take(role, dc, &method, path);
        assert!(take(Role::Api, "eu", Method::PUT, "/api/x").is_none());
        assert!(matches!(
            take(Role::Api, "eu", Method::GET, "/api/x"),
            Some(Fault::Hang)
        ));
        assert!(matches!(
            take(Role::Host("shop"), "eu", Method::GET, "/api/x"),
            Some(Fault::Cut)
        ));
        assert!(matches!(
            take(Role::Host("shop"), "eu", Method::GET, "/api/x"),
            Some(Fault::Hang)
        ));
        assert!(take(Role::Host("shop"), "eu", Method::GET, "/api/x").is_none());
        assert_eq!(faults.len(), 0);
    }
}
