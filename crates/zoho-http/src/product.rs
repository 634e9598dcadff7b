//! What differs between Zoho's products: host, headers, the dialect of errors.

mod fault;
mod names;

use std::fmt;
use std::sync::OnceLock;

use http::{HeaderMap, StatusCode};
use memchr::memmem::Finder;
use url::Url;

use crate::page::{Next, PageResponse};
use crate::{DateTimeForm, Endpoints, Operation};

pub use fault::Fault;

/// One of Zoho's products as the loop sees it. `zoho-crm` and `zoho-desk` have theirs; write one to
/// use another product with the same tokens, retries and errors.
///
/// ```
/// use http::StatusCode;
/// use url::Url;
/// use zoho_http::{Endpoints, Fault, Product};
///
/// #[derive(Debug)]
/// struct Books;
///
/// impl Product for Books {
///     fn name(&self) -> &'static str {
///         "books"
///     }
///     fn base_url<'e>(&self, endpoints: &'e Endpoints) -> &'e Url {
///         endpoints.api()
///     }
///     fn fault(&self, _status: StatusCode, body: &[u8]) -> Option<Fault> {
///         let answer: serde_json::Value = serde_json::from_slice(body).ok()?;
///         let code = answer.get("code")?.as_i64().filter(|code| *code != 0)?;
///         Some(Fault::new(code.to_string(), answer.get("message")?.as_str()?))
///     }
/// }
/// ```
pub trait Product: fmt::Debug + Send + Sync {
    /// For example `crm`: it starts the names of operations.
    fn name(&self) -> &'static str;

    /// Where its calls go.
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> &'e Url;

    /// The API version for operations that pin none, as it stands in paths: `v8`.
    fn version(&self) -> &str {
        ""
    }

    /// The organisation that calls are for, where the product knows it: its limits are shared.
    fn organization(&self) -> Option<&str> {
        None
    }

    /// Adds the product's own headers.
    ///
    /// # Errors
    /// What is missing and how to give it, when the call cannot be made.
    fn headers(&self, operation: &Operation, headers: &mut HeaderMap) -> Result<(), String> {
        let _ = (operation, headers);
        Ok(())
    }

    /// Returns the form in which the product takes date-times. What is sent is written in it.
    fn date_time_form(&self) -> DateTimeForm {
        DateTimeForm::AsWritten
    }

    /// Whether an answer of failure is to be read like one of success, because the outcomes of the single
    /// rows of a write stand in it.
    fn has_rows(&self, operation: &Operation, status: StatusCode, body: &[u8]) -> bool {
        let _ = (operation, status, body);
        false
    }

    /// Reads Zoho's error out of an answer, which may well have a status of 200. `None` when there is
    /// none in it.
    fn fault(&self, status: StatusCode, body: &[u8]) -> Option<Fault>;

    /// Says how a list of the product goes on after `page`; `None` where the list's own
    /// [`Paging`](crate::Paging) says it. A list that cannot tell whether more follow is an error
    /// ([`Next::Unknown`]), not an end.
    ///
    /// ```
    /// use zoho_http::Operation;
    /// use zoho_http::page::{Next, PageResponse};
    ///
    /// /// Zoho Books: `"page_context": {"page": 1, "has_more_page": true}`.
    /// fn next_page(_: &Operation, page: &PageResponse<'_>) -> Option<Next> {
    ///     let context: serde_json::Value = page.extra().read("page_context").ok()??;
    ///     Some(match context["has_more_page"].as_bool() {
    ///         Some(true) => Next::query([("page", context["page"].as_i64()? + 1)]),
    ///         Some(false) => Next::End,
    ///         None => Next::Unknown("`page_context` does not say whether more follow".to_owned()),
    ///     })
    /// }
    /// ```
    fn next_page(&self, operation: &Operation, page: &PageResponse<'_>) -> Option<Next> {
        let _ = (operation, page);
        None
    }

    /// What its statuses and codes mean, where that differs from HTTP's own sense. The first row that
    /// fits counts.
    fn rules(&self) -> &'static [Rule] {
        &[]
    }

    /// What else a refusal may mean that its status and code do not say; `None` for most. `names_one` says
    /// whether the path of the call names one thing by its id.
    fn hint(&self, status: StatusCode, code: &str, names_one: bool) -> Option<&'static str> {
        let _ = (status, code, names_one);
        None
    }
}

/// What stands in every error of a product, such as `"error"` with its quotes. [`Product::fault`] sees every
/// answer: by its mark most need not be parsed twice.
///
/// ```
/// use http::StatusCode;
/// use zoho_http::FaultMark;
///
/// static MARK: FaultMark = FaultMark::new("\"errorCode\"");
///
/// assert!(!MARK.may_be_in(StatusCode::OK, br#"{"id":"1"}"#));
/// assert!(MARK.may_be_in(StatusCode::OK, br#"{"errorCode":"INVALID_OAUTH"}"#));
/// assert!(MARK.may_be_in(StatusCode::BAD_GATEWAY, b"<html>"));
/// ```
#[derive(Debug)]
pub struct FaultMark {
    text: &'static str,
    finder: OnceLock<Finder<'static>>,
}

impl FaultMark {
    /// The mark `text`, as it stands in the JSON.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            finder: OnceLock::new(),
        }
    }

    /// Whether an answer is to be read for a fault: one of failure always; one of success when it has the
    /// mark and is as small as errors are, at most 8 KiB.
    #[must_use]
    pub fn may_be_in(&self, status: StatusCode, body: &[u8]) -> bool {
        const LARGEST: usize = 8 * 1024;
        if !status.is_success() {
            return true;
        }
        let finder = self.finder.get_or_init(|| Finder::new(self.text));
        body.len() <= LARGEST && finder.find(body).is_some()
    }
}

/// A row of a product's classification table.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The status it is about; any when `None`.
    pub status: Option<u16>,
    /// Zoho's code it is about; any when `None`.
    pub code: Option<&'static str>,
    /// What an answer that fits means.
    pub meaning: Meaning,
}

impl Rule {
    /// A row about a code, whatever the status.
    #[must_use]
    pub const fn code(code: &'static str, meaning: Meaning) -> Self {
        Self {
            status: None,
            code: Some(code),
            meaning,
        }
    }

    /// A row about a status, whatever the code.
    #[must_use]
    pub const fn status(status: u16, meaning: Meaning) -> Self {
        Self {
            status: Some(status),
            code: None,
            meaning,
        }
    }

    /// A row about a code together with a status.
    #[must_use]
    pub const fn both(status: u16, code: &'static str, meaning: Meaning) -> Self {
        Self {
            status: Some(status),
            code: Some(code),
            meaning,
        }
    }

    fn fits(&self, status: u16, code: &str) -> bool {
        self.status.is_none_or(|s| s == status)
            && self.code.is_none_or(|c| c.eq_ignore_ascii_case(code))
    }
}

/// What an answer means for what happens next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Meaning {
    /// This access token is not taken: renew it once and replay the request.
    TokenRejected,
    /// The token lacks a scope: renewing it never helps.
    ScopeMissing,
    /// The user may not do this.
    Denied,
    /// Too many calls at the moment; nothing was done. Wait and repeat.
    RateLimited,
    /// The allowance of the day or window is used up. Not repeated.
    QuotaExhausted,
    /// The server did not take the request on (408, 421, 425): nothing was done. Repeat.
    NotTaken,
    /// A fault that passes; the request may have been carried out.
    Unavailable,
    /// A fault of the server that repeating does not mend by itself.
    ServerFault,
    /// There is nothing at this address.
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
    Rule::code("OAUTH_SCOPE_MISMATCH", Meaning::ScopeMissing),
    Rule::code("INVALID_OAUTHSCOPE", Meaning::ScopeMissing),
    Rule::code("SCOPE_MISMATCH", Meaning::ScopeMissing),
    Rule::code("INVALID_OAUTHTOKEN", Meaning::TokenRejected),
    Rule::status(401, Meaning::TokenRejected),
    Rule::status(403, Meaning::Denied),
    Rule::status(404, Meaning::NotFound),
    Rule::status(408, Meaning::NotTaken),
    Rule::status(409, Meaning::Conflict),
    Rule::status(412, Meaning::Conflict),
    Rule::status(421, Meaning::NotTaken),
    Rule::status(425, Meaning::NotTaken),
    Rule::status(429, Meaning::RateLimited),
    Rule::status(502, Meaning::Unavailable),
    Rule::status(503, Meaning::Unavailable),
    Rule::status(504, Meaning::Unavailable),
];

/// Looks an answer up in the product's table, then in the common one.
pub(crate) fn meaning(rules: &[Rule], status: StatusCode, code: &str) -> Meaning {
    rules
        .iter()
        .chain(COMMON)
        .find(|rule| rule.fits(status.as_u16(), code))
        .map_or_else(
            || {
                if status.is_server_error() {
                    Meaning::ServerFault
                } else {
                    Meaning::Invalid
                }
            },
            |rule| rule.meaning,
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_401_about_the_scope_is_told_from_one_about_the_token() {
        let of = |status, code| meaning(&[], StatusCode::from_u16(status).unwrap(), code);
        assert_eq!(of(401, "INVALID_TOKEN"), Meaning::TokenRejected);
        assert_eq!(of(401, ""), Meaning::TokenRejected);
        assert_eq!(of(401, "OAUTH_SCOPE_MISMATCH"), Meaning::ScopeMissing);
        assert_eq!(of(403, "oauth_scope_mismatch"), Meaning::ScopeMissing);
        assert_eq!(of(403, "NO_PERMISSION"), Meaning::Denied);
        assert_eq!(of(500, ""), Meaning::ServerFault);
        assert_eq!(of(200, "INVALID_DATA"), Meaning::Invalid);
    }

    #[test]
    fn a_product_overrides_the_common_sense() {
        const RULES: &[Rule] = &[Rule::both(429, "DAY_GONE", Meaning::QuotaExhausted)];
        let of = |code| meaning(RULES, StatusCode::TOO_MANY_REQUESTS, code);
        assert_eq!(of("DAY_GONE"), Meaning::QuotaExhausted);
        assert_eq!(of("BUSY"), Meaning::RateLimited);
    }
}
