//! An error as Zoho describes it: code, message and details.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};

use super::names;
use crate::retry::LONGEST;

/// An error as Zoho describes it: code, message and details.
#[derive(Clone, PartialEq)]
pub struct ApiError {
    code: String,
    message: String,
    details: Option<Value>,
}

impl ApiError {
    /// Creates an error with Zoho's code and message. Characters that no code has and overlong text are cut,
    /// because both end up in error messages and logs.
    #[must_use]
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        let code: String = code.into();
        let plain = |c: &char| c.is_ascii_alphanumeric() || "_-. ".contains(*c);
        let turns = |c: char| matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let tame = |c: &char| !c.is_control() && !turns(*c);
        // Long enough that a secret in it is found whole; what is shown is cut later.
        Self {
            code: code.chars().take_while(plain).take(KEPT).collect(),
            message: message.into().chars().filter(tame).take(KEPT).collect(),
            details: None,
        }
    }

    /// Reads an error whose code and message are in `object` under the first of `codes` and of `messages` that is
    /// present: Zoho spells them in several ways. Returns `None` without either. The other members of the object
    /// become the details.
    ///
    /// ```
    /// use zoho_http::product::ApiError;
    ///
    /// let answer = serde_json::json!({"errorCode": "FORBIDDEN", "errorMessage": "Not allowed"});
    /// let api_error = ApiError::read(answer.as_object().unwrap(), &["errorCode"], &["message", "errorMessage"]);
    /// assert_eq!(api_error.unwrap().message(), "Not allowed");
    /// ```
    #[must_use]
    pub fn read(object: &Map<String, Value>, codes: &[&str], messages: &[&str]) -> Option<Self> {
        let text = |keys: &[&str]| {
            let mut texts = keys.iter().filter_map(|key| match object.get(*key)? {
                Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            });
            texts.next()
        };
        let (code, message) = (text(codes), text(messages));
        if code.is_none() && message.is_none() {
            return None;
        }
        let is_told = |key: &str| codes.contains(&key) || messages.contains(&key);
        let rest = object.iter().filter(|(key, _)| !is_told(key));
        let rest: Map<String, Value> = rest
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        let details = (!rest.is_empty()).then_some(Value::Object(rest));
        let api_error = Self::new(code.unwrap_or_default(), message.unwrap_or_default());
        Some(api_error.with_details(details))
    }

    /// Adds Zoho's `details`.
    #[must_use]
    pub fn with_details(mut self, details: Option<Value>) -> Self {
        self.details = details;
        self
    }

    /// Zoho's code, for example `INVALID_TOKEN`.
    #[must_use]
    pub fn code(&self) -> &str {
        cut(&self.code, 64)
    }

    /// Zoho's message.
    #[must_use]
    pub fn message(&self) -> &str {
        cut(&self.message, 300)
    }

    /// Zoho's details: which field, which parameter, which limit. They may hold the caller's data.
    #[must_use]
    pub fn details(&self) -> Option<&Value> {
        self.details.as_ref()
    }

    /// Those of Zoho's details that name something (a parameter, a field, a column, a permission, a limit), as
    /// `param_name: fields`; empty where none does. No record's id, no address and no value of the caller's
    /// is among them, so that they may be shown and logged.
    #[must_use]
    pub fn names(&self) -> String {
        self.details.as_ref().map(names::shown).unwrap_or_default()
    }

    /// The wait in seconds that stands in the details, as in CRM's 429: `{"retry_after": 60}`.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let seconds = match self.details()?.get("retry_after")? {
            Value::Number(number) => number.as_f64()?,
            Value::String(text) => text.trim().parse().ok()?,
            _ => return None,
        };
        // What is no time at all is none, and more than a duration holds is long.
        (seconds >= 0.0).then(|| {
            let wait = Duration::try_from_secs_f64(seconds);
            wait.unwrap_or(LONGEST).min(LONGEST)
        })
    }

    /// Takes `secret` out, should Zoho have echoed it.
    pub(crate) fn without(mut self, secret: &str) -> Self {
        if secret.is_empty() {
            return self;
        }
        if self.message.contains(secret) {
            self.message = self.message.replace(secret, REDACTED);
        }
        if self.code.contains(secret) {
            self.code.clear();
        }
        if let Some(details) = &mut self.details {
            redact(details, secret);
        }
        self
    }

    /// How Zoho says it: code, message and names; nothing where it says none of them.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code();
        if !code.is_empty() {
            write!(f, " {code}")?;
        }
        let (message, names) = (self.message(), self.names());
        match (message.is_empty(), names.is_empty()) {
            (true, true) => Ok(()),
            (false, true) => write!(f, " ({message})"),
            (true, false) => write!(f, " ({names})"),
            (false, false) => write!(f, " ({message}; {names})"),
        }
    }
}

const REDACTED: &str = "[redacted]";

fn redact(value: &mut Value, secret: &str) {
    match value {
        Value::String(text) if text.contains(secret) => *text = text.replace(secret, REDACTED),
        Value::Array(all) => all.iter_mut().for_each(|one| redact(one, secret)),
        Value::Object(object) => {
            if object.keys().any(|key| key.contains(secret)) {
                object.retain(|key, _| !key.contains(secret));
            }
            object.values_mut().for_each(|one| redact(one, secret));
        }
        _ => {}
    }
}

impl fmt::Debug for ApiError {
    /// Without the details, which may hold the caller's data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("code", &self.code())
            .field("message", &self.message())
            .finish_non_exhaustive()
    }
}

/// How much of Zoho's words is kept.
const KEPT: usize = 4096;

/// The first `most` characters.
fn cut(text: &str, most: usize) -> &str {
    let end = text
        .char_indices()
        .nth(most)
        .map_or(text.len(), |(at, _)| at);
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_may_stand_in_the_details() {
        use serde_json::json;
        let s = Duration::from_secs;
        for (details, expected) in [
            (json!({"retry_after": 60}), Some(s(60))),
            (
                json!({"retry_after": 0.5}),
                Some(Duration::from_millis(500)),
            ),
            (json!({"retry_after": "7"}), Some(s(7))),
            (json!({"retry_after": 1e300}), Some(LONGEST)),
            (json!({"retry_after": -1}), None),
            (json!({"retry_after": "NaN"}), None),
            (json!({"retry_after": "soon"}), None),
            (json!({"retry_after": null}), None),
            (json!({}), None),
            (json!([60]), None),
        ] {
            let api_error = ApiError::new("X", "").with_details(Some(details.clone()));
            assert_eq!(api_error.retry_after(), expected, "{details}");
        }
        assert_eq!(ApiError::new("X", "").retry_after(), None);
    }

    #[test]
    fn what_zoho_says_is_cut_to_size_and_never_shows_the_token() {
        let api_error = ApiError::new("BAD<script>", "a\nb".repeat(500));
        assert_eq!(api_error.code(), "BAD");
        assert_eq!(api_error.message().len(), 300);
        assert!(!api_error.message().contains('\n'));
        let api_error = ApiError::new("X", "token 1000.abc is dead").without("1000.abc");
        assert_eq!(api_error.message(), "token [redacted] is dead");
        let details = serde_json::json!({
            "param_name": ["x1000.abc"], "errors": [{"api_name": "a 1000.abc"}], "1000.abc": 1
        });
        let api_error = ApiError::new("X", "")
            .with_details(Some(details))
            .without("1000.abc");
        let told = api_error.details().unwrap().to_string();
        assert!(!told.contains("1000.abc"), "{told}");
        assert_eq!(api_error.names().matches("[redacted]").count(), 2);
        // A token that stands across the cut is not cut in two.
        let token = "1000.".to_owned() + &"0123456789abcdef".repeat(4);
        let api_error = ApiError::new(token.clone(), "x".repeat(280) + &token).without(&token);
        assert_eq!(api_error.code(), "");
        assert!(
            !api_error.message().contains("1000."),
            "{}",
            api_error.message()
        );
    }
}
