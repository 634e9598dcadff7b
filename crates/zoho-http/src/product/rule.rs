//! Classification tables: the failure class of statuses and codes.

use http::StatusCode;

/// A row of a product's classification table.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The status it is about; any when `None`.
    pub status: Option<u16>,
    /// Zoho's code it is about; any when `None`.
    pub code: Option<&'static str>,
    /// The class of a response that matches.
    pub failure_class: FailureClass,
}

impl Rule {
    /// A row about a code, whatever the status.
    #[must_use]
    pub const fn code(code: &'static str, failure_class: FailureClass) -> Self {
        Self {
            status: None,
            code: Some(code),
            failure_class,
        }
    }

    /// A row about a status, whatever the code.
    #[must_use]
    pub const fn status(status: u16, failure_class: FailureClass) -> Self {
        Self {
            status: Some(status),
            code: None,
            failure_class,
        }
    }

    /// A row about a code together with a status.
    #[must_use]
    pub const fn both(status: u16, code: &'static str, failure_class: FailureClass) -> Self {
        Self {
            status: Some(status),
            code: Some(code),
            failure_class,
        }
    }

    fn fits(&self, status: u16, code: &str) -> bool {
        self.status.is_none_or(|s| s == status)
            && self.code.is_none_or(|c| c.eq_ignore_ascii_case(code))
    }
}

/// The class of a failure, which decides what happens next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureClass {
    /// The access token is rejected: it is refreshed once and the request sent again.
    TokenRejected,
    /// The token lacks a scope, which a refresh does not change.
    ScopeMissing,
    /// The user may not do this.
    Denied,
    /// Too many calls at the moment; nothing was done. Wait and repeat.
    RateLimited,
    /// The allowance of the day or window is used up. Not repeated.
    QuotaExhausted,
    /// The server did not take the request on (408, 421, 425): nothing was done. Repeat.
    NotTaken,
    /// A temporary failure; the request may have been carried out.
    Unavailable,
    /// A failure of the server that a retry does not resolve by itself.
    ServerFault,
    /// Nothing exists at this address.
    NotFound,
    /// It clashes with what is there.
    Conflict,
    /// The list gives no items so far from its start. Of a write, it means [`Invalid`](Self::Invalid).
    PaginationLimit,
    /// The request itself is wrong.
    Invalid,
}

/// HTTP's own sense, and the codes that mean the same in every product.
const COMMON: &[Rule] = &[
    Rule::code("OAUTH_SCOPE_MISMATCH", FailureClass::ScopeMissing),
    Rule::code("INVALID_OAUTHSCOPE", FailureClass::ScopeMissing),
    Rule::code("SCOPE_MISMATCH", FailureClass::ScopeMissing),
    Rule::code("INVALID_OAUTHTOKEN", FailureClass::TokenRejected),
    Rule::status(401, FailureClass::TokenRejected),
    Rule::status(403, FailureClass::Denied),
    Rule::status(404, FailureClass::NotFound),
    Rule::status(408, FailureClass::NotTaken),
    Rule::status(409, FailureClass::Conflict),
    Rule::status(412, FailureClass::Conflict),
    Rule::status(421, FailureClass::NotTaken),
    Rule::status(425, FailureClass::NotTaken),
    Rule::status(429, FailureClass::RateLimited),
    Rule::status(502, FailureClass::Unavailable),
    Rule::status(503, FailureClass::Unavailable),
    Rule::status(504, FailureClass::Unavailable),
];

/// Returns the class of a response by the product's table, then by the common one.
pub(crate) fn failure_class(rules: &[Rule], status: StatusCode, code: &str) -> FailureClass {
    rules
        .iter()
        .chain(COMMON)
        .find(|rule| rule.fits(status.as_u16(), code))
        .map_or_else(
            || {
                if status.is_server_error() {
                    FailureClass::ServerFault
                } else {
                    FailureClass::Invalid
                }
            },
            |rule| rule.failure_class,
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_401_about_the_scope_is_told_from_one_about_the_token() {
        let of = |status, code| failure_class(&[], StatusCode::from_u16(status).unwrap(), code);
        assert_eq!(of(401, "INVALID_TOKEN"), FailureClass::TokenRejected);
        assert_eq!(of(401, ""), FailureClass::TokenRejected);
        assert_eq!(of(401, "OAUTH_SCOPE_MISMATCH"), FailureClass::ScopeMissing);
        assert_eq!(of(403, "oauth_scope_mismatch"), FailureClass::ScopeMissing);
        assert_eq!(of(403, "NO_PERMISSION"), FailureClass::Denied);
        assert_eq!(of(500, ""), FailureClass::ServerFault);
        assert_eq!(of(200, "INVALID_DATA"), FailureClass::Invalid);
    }

    #[test]
    fn a_product_overrides_the_common_sense() {
        const RULES: &[Rule] = &[Rule::both(429, "DAY_GONE", FailureClass::QuotaExhausted)];
        let of = |code| failure_class(RULES, StatusCode::TOO_MANY_REQUESTS, code);
        assert_eq!(of("DAY_GONE"), FailureClass::QuotaExhausted);
        assert_eq!(of("BUSY"), FailureClass::RateLimited);
    }
}
