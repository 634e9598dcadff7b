//! The error format of a product as a table.

use std::sync::OnceLock;

use http::StatusCode;
use memchr::memmem::Finder;
use serde_json::{Map, Value};

use super::api_error::ApiError;

/// The error format of a product: where errors stand in a response and under which keys.
///
/// A table is a `static` made of const functions, so that it can be written by hand or by a generator.
/// [`Product::errors`](super::Product::errors) returns it.
///
/// ```
/// use zoho_http::external::StatusCode;
/// use zoho_http::product::ErrorDialect;
///
/// static DESK: ErrorDialect = ErrorDialect::new(&["errorCode"], &["message", "errorMessage"])
///     .within(&["errors", "data"])
///     .in_success_with("errorCode")
///     .mark("\"errorCode\"");
///
/// let body = br#"{"errors":[{"errorCode":"FORBIDDEN","errorMessage":"no"}]}"#;
/// assert_eq!(DESK.read(StatusCode::FORBIDDEN, body).unwrap().code(), "FORBIDDEN");
/// assert!(DESK.read(StatusCode::OK, br#"{"id":"1"}"#).is_none());
/// ```
#[derive(Debug)]
pub struct ErrorDialect {
    codes: &'static [&'static str],
    messages: &'static [&'static str],
    details: Option<&'static str>,
    within: Within,
    in_success: InSuccess,
    mark: Option<&'static str>,
    finder: OnceLock<Finder<'static>>,
}

/// The members of a response in which an error may stand, beside the response itself.
#[derive(Debug, Clone, Copy)]
enum Within {
    Keys(&'static [&'static str]),
    Members,
}

/// How an error is known in a response with a status of success.
#[derive(Debug, Clone, Copy)]
enum InSuccess {
    Never,
    /// By a code other than these.
    Unless(&'static [&'static str]),
    /// By a member that is a text.
    With(&'static str),
    /// By a member of that value.
    Where(&'static str, &'static str),
}

/// The size of the largest body of success that is looked at for an error, in bytes.
const LARGEST: usize = 8 * 1024;

/// The depth to which errors are looked for: lists and objects of errors, and what lies in these.
const DEEPEST: u8 = 3;

impl ErrorDialect {
    /// Creates a table of errors that have their code under the first of `codes` that is present, and their
    /// message under the first of `messages`. They are read from responses with a status of failure only,
    /// until one of the `in_success_…` functions says how to know them in others.
    #[must_use]
    pub const fn new(codes: &'static [&'static str], messages: &'static [&'static str]) -> Self {
        Self {
            codes,
            messages,
            details: None,
            within: Within::Keys(&[]),
            in_success: InSuccess::Never,
            mark: None,
            finder: OnceLock::new(),
        }
    }

    /// Returns the table of the usual spellings: `code`, `errorCode` or `error_code` with `message`,
    /// `errorMessage` or `error_message`, in a response of failure or in its `error`, `errors` or `data`.
    #[must_use]
    pub fn common() -> &'static Self {
        static COMMON: ErrorDialect = ErrorDialect::new(
            &["code", "errorCode", "error_code"],
            &[
                "message",
                "errorMessage",
                "error_message",
                "error_description",
            ],
        )
        .within(&["errors", "error", "data"]);
        &COMMON
    }

    /// Sets the key of the details. By default all members of the error are details, except code and message.
    #[must_use]
    pub const fn details(mut self, key: &'static str) -> Self {
        self.details = Some(key);
        self
    }

    /// Looks for errors also in these members of a response of failure, in lists of errors in them, and in
    /// the same members of these.
    #[must_use]
    pub const fn within(mut self, keys: &'static [&'static str]) -> Self {
        self.within = Within::Keys(keys);
        self
    }

    /// Looks for errors also in every member of a response: each operation wraps them in an object of its own.
    #[must_use]
    pub const fn within_members(mut self) -> Self {
        self.within = Within::Members;
        self
    }

    /// Takes a response with a status of success for an error unless its code is one of `codes`, written as
    /// text: `&["0"]` in Zoho Books. A response without a code is none.
    #[must_use]
    pub const fn in_success_unless(mut self, codes: &'static [&'static str]) -> Self {
        self.in_success = InSuccess::Unless(codes);
        self
    }

    /// Takes a response with a status of success for an error where its member `key` is a text.
    #[must_use]
    pub const fn in_success_with(mut self, key: &'static str) -> Self {
        self.in_success = InSuccess::With(key);
        self
    }

    /// Takes an object for an error where its member `key` is `value`, such as `"status": "error"` in CRM. This
    /// is required in responses with a status of success, and of the members of any response.
    #[must_use]
    pub const fn in_success_where(mut self, key: &'static str, value: &'static str) -> Self {
        self.in_success = InSuccess::Where(key, value);
        self
    }

    /// Sets a text that stands in every error with a status of success, such as `"errorCode"` with its quotes.
    /// Responses without it are not parsed for an error.
    #[must_use]
    pub const fn mark(mut self, text: &'static str) -> Self {
        self.mark = Some(text);
        self
    }

    /// Reads the error from a response; `None` when there is none. A body of success is looked at up to 8 KiB,
    /// as errors are small.
    #[must_use]
    pub fn read(&self, status: StatusCode, body: &[u8]) -> Option<ApiError> {
        let is_success = status.is_success();
        if is_success && !self.may_be_in(body) {
            return None;
        }
        let response: Value = serde_json::from_slice(body).ok()?;
        match response {
            Value::Object(object) if is_success => self.in_success(&object),
            _ if is_success => None,
            failure => self.in_failure(&failure, DEEPEST, false),
        }
    }

    fn may_be_in(&self, body: &[u8]) -> bool {
        if body.len() > LARGEST || matches!(self.in_success, InSuccess::Never) {
            return false;
        }
        self.mark.is_none_or(|mark| {
            let finder = self.finder.get_or_init(|| Finder::new(mark));
            finder.find(body).is_some()
        })
    }

    fn in_success(&self, object: &Map<String, Value>) -> Option<ApiError> {
        let own = self.error_of(object).filter(|own| match self.in_success {
            InSuccess::Never => false,
            InSuccess::Unless(codes) => !own.code().is_empty() && !codes.contains(&own.code()),
            InSuccess::With(key) => object.get(key).is_some_and(Value::is_string),
            InSuccess::Where(..) => self.says_error(object) && !own.code().is_empty(),
        });
        if own.is_some() || !matches!(self.in_success, InSuccess::Where(..)) {
            return own;
        }
        self.members(object)
            .filter_map(Value::as_object)
            .filter(|member| self.says_error(member))
            .find_map(|member| self.error_of(member).filter(|e| !e.code().is_empty()))
    }

    /// The first error of a response of failure. `errors` beside a code names the fields, and stays among the
    /// details.
    fn in_failure(&self, value: &Value, depth: u8, is_member: bool) -> Option<ApiError> {
        let inside = |value: &Value| match depth {
            0 => None,
            _ => self.in_failure(value, depth - 1, true),
        };
        match value {
            Value::Array(all) => all.iter().find_map(inside),
            Value::Object(object) => {
                let may_be = !is_member || self.says_error(object);
                let own = self.error_of(object).filter(|_| may_be);
                if own.as_ref().is_some_and(|own| !own.code().is_empty()) {
                    return own;
                }
                // A message without a code is better than none.
                let message = || ApiError::read(object, &[], &["error"]).filter(|_| may_be);
                self.members(object)
                    .find_map(inside)
                    .or(own)
                    .or_else(message)
            }
            _ => None,
        }
    }

    fn members<'v>(
        &self,
        object: &'v Map<String, Value>,
    ) -> Box<dyn Iterator<Item = &'v Value> + 'v> {
        match self.within {
            Within::Keys(keys) => Box::new(keys.iter().filter_map(|key| object.get(*key))),
            Within::Members => Box::new(object.values()),
        }
    }

    fn error_of(&self, object: &Map<String, Value>) -> Option<ApiError> {
        let error = ApiError::read(object, self.codes, self.messages)?;
        Some(match self.details {
            Some(key) => error.with_details(object.get(key).cloned()),
            None => error,
        })
    }

    fn says_error(&self, object: &Map<String, Value>) -> bool {
        match self.in_success {
            InSuccess::Where(key, value) => object.get(key).and_then(Value::as_str) == Some(value),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static BOOKS: ErrorDialect =
        ErrorDialect::new(&["code"], &["message"]).in_success_unless(&["0"]);

    fn code(dialect: &ErrorDialect, status: u16, body: &str) -> Option<String> {
        let status = StatusCode::from_u16(status).unwrap();
        let error = dialect.read(status, body.as_bytes())?;
        Some(error.code().to_owned())
    }

    #[test]
    fn a_code_that_is_not_of_success_is_an_error_whatever_the_status() {
        let failed = r#"{"code":1002,"message":"Invoice does not exist."}"#;
        for status in [200, 201, 404] {
            assert_eq!(code(&BOOKS, status, failed).as_deref(), Some("1002"));
        }
        for fine in [
            r#"{"code":0,"message":"success"}"#,
            r#"{"code":"0","message":"success"}"#,
            r#"{"message":"success"}"#,
            "[]",
            "",
        ] {
            assert_eq!(code(&BOOKS, 200, fine), None, "{fine}");
        }
    }

    #[test]
    fn the_usual_spellings_are_read_from_failures_only() {
        let common = ErrorDialect::common();
        for body in [
            r#"{"code":"X","message":"m"}"#,
            r#"{"errorCode":"X"}"#,
            r#"{"error":{"error_code":"X"}}"#,
            r#"{"errors":[{"code":"X"}]}"#,
        ] {
            assert_eq!(code(common, 400, body).as_deref(), Some("X"), "{body}");
            assert_eq!(code(common, 200, body), None, "{body}");
        }
    }

    #[test]
    fn a_large_body_of_success_is_not_looked_at() {
        let body = format!(r#"{{"code":1,"message":"{}"}}"#, "x".repeat(LARGEST));
        assert_eq!(code(&BOOKS, 200, &body), None);
        assert_eq!(code(&BOOKS, 400, &body).as_deref(), Some("1"));
    }

    #[test]
    fn details_are_one_member_or_all_others() {
        static ONE: ErrorDialect = ErrorDialect::new(&["code"], &["message"]).details("info");
        let body = br#"{"code":1,"info":[2],"else":3}"#;
        let status = StatusCode::BAD_REQUEST;
        let details = |dialect: &ErrorDialect| {
            let error = dialect.read(status, body).unwrap();
            error.details().unwrap().to_string()
        };
        assert_eq!(details(&ONE), "[2]");
        assert_eq!(details(&BOOKS), r#"{"else":3,"info":[2]}"#);
    }
}
