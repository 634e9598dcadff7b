//! Errors of the accounts server: `{"error": "…"}`, often with status 200.

use std::borrow::Cow;
use std::fmt::Write;
use std::time::Duration;

use http::header::ACCEPT_LANGUAGE;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use url::Url;
use zoho_http::data_center::Endpoints;
use zoho_http::product::{ApiError, FailureClass, Rule};
use zoho_http::transport::TransportError;
use zoho_http::{ErrorKind as HttpErrorKind, Operation, Product};

use super::token_request::RequestKind;
use crate::error::{Error, ErrorKind};

/// The accounts server as a product, so that its calls get the same retries and errors as all others.
#[derive(Debug)]
pub(super) struct AccountsServer;

/// The period of Zoho's limit of ten tokens in ten minutes. A request before its end would be refused again.
const COOL_DOWN: Duration = Duration::from_secs(600);

/// Code of a 400 without a body.
const NOTHING_SAID: &str = "nothing_said";

/// Value of `status` in a refusal whose text is in the language of the account.
const FAILURE: &str = "failure";

/// Cool-down after repeated 429s without a `Retry-After`: the server is briefly overloaded.
const BUSY: Duration = Duration::from_secs(60);

const RULES: &[Rule] = &[
    Rule::code("Access Denied", FailureClass::QuotaExhausted),
    Rule::code("access_denied", FailureClass::QuotaExhausted),
    // The server's own code for a token that it does not accept.
    Rule::code("invalid_token", FailureClass::TokenRejected),
    Rule::code("INVALID_OAUTHTOKEN", FailureClass::TokenRejected),
];

impl Product for AccountsServer {
    fn name(&self) -> &'static str {
        "accounts"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.accounts()))
    }

    fn api_error(&self, status: StatusCode, body: &[u8]) -> Option<ApiError> {
        if status == StatusCode::BAD_REQUEST && body.trim_ascii().is_empty() {
            return Some(ApiError::new(NOTHING_SAID, ""));
        }
        let answer: Value = serde_json::from_slice(body).ok()?;
        let text = |key: &str| answer.get(key).and_then(Value::as_str);
        let code = text("error").or_else(|| text("cause"))?;
        // The request contains secrets that a careless server could echo. Its codes are words without digits; of its
        // description only the names of parameters are shown.
        let words = |c: char| c.is_ascii_alphabetic() || "_- ".contains(c);
        let code = if code.chars().all(words) {
            code
        } else {
            "unrecognised"
        };
        // The data centre in which the device flow continues.
        let elsewhere = text("user_location").or_else(|| text("dc"));
        let is_name =
            |name: &&str| name.len() <= 16 && name.chars().all(|c| c.is_ascii_alphabetic());
        let elsewhere = elsewhere.filter(is_name);
        let details = elsewhere.map(Value::from).or_else(|| {
            let names = parameters_in(&answer);
            let failed = text("status").filter(|status| *status == FAILURE);
            (!names.is_empty() || failed.is_some())
                .then(|| json!({ "param_names": names, "status": failed }))
        });
        Some(ApiError::new(code, "").with_details(details))
    }

    /// Asks for English: without the header the server answers in the language of the account, and its texts alone
    /// distinguish some errors.
    fn headers(&self, _: &Operation, headers: &mut HeaderMap) -> Result<(), String> {
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("en"));
        Ok(())
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

/// Names of parameters of these servers. Other words of a description may echo secrets and are not shown.
const PARAMETERS: &[&str] = &[
    "access_type",
    "client_id",
    "client_secret",
    "code",
    "code_challenge",
    "code_verifier",
    "grant_type",
    "redirect_uri",
    "refresh_token",
    "response_type",
    "scope",
    "soid",
    "state",
    "token",
];

/// Returns the parameters that an error names.
fn parameters_in(answer: &Value) -> Vec<&'static str> {
    let keys = [
        "error_description",
        "error_message",
        "message",
        "param",
        "param_name",
        "parameter",
    ];
    let texts = keys.iter().filter_map(|key| answer.get(*key)?.as_str());
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words: Vec<&str> = texts
        .flat_map(|text| text.split(move |c| !is_word(c)))
        .collect();
    let named = PARAMETERS.iter().filter(|name| words.contains(name));
    named.copied().collect()
}

/// Converts an `error` in the callback.
pub(super) fn denied(code: &str) -> Error {
    let api_error = ApiError::new(code, "");
    let message = if code.eq_ignore_ascii_case("access_denied") {
        "the user, or Zoho, did not allow the access: ask again, or for less".to_owned()
    } else {
        format!(
            "Zoho ended the sign-in with `{}`: check the client and the scopes",
            api_error.code()
        )
    };
    Error::new(ErrorKind::Denied, message).code_of(Some(api_error.code()))
}

/// Converts the failure of a request of the kind `request` to the accounts server.
pub(super) fn error(e: zoho_http::Error, request: RequestKind) -> Error {
    let code = e.code().map(str::to_ascii_lowercase);
    let (kind, what) = match (code.as_deref(), request) {
        (
            Some("invalid_code" | "invalid_grant" | "invalid_refresh_token"),
            RequestKind::Refresh,
        ) => (
            ErrorKind::NotConnected,
            "Zoho does not take the refresh token any more (revoked, or pushed out by newer ones): \
             send the user to sign in again",
        ),
        (Some("access_denied"), RequestKind::Device) => (
            ErrorKind::Denied,
            "the user did not allow the access on the other device",
        ),
        (Some("expired" | "expired_token" | "invalid_code"), RequestKind::Device) => (
            ErrorKind::InvalidCode,
            "the device code has expired (after five minutes): start again",
        ),
        (Some("missing_org_info"), _) => (
            ErrorKind::InvalidClient,
            "the client has several organisations: name one as `soid`, of the form `{service}.{organisation id}`",
        ),
        (Some("invalid_code" | "invalid_grant"), _) => (
            ErrorKind::InvalidCode,
            "the authorisation code is spent, expired (after two minutes) or of another data centre: \
             start the sign-in again",
        ),
        (Some("access denied" | "access_denied"), _) => (
            ErrorKind::Throttled,
            "Zoho gives no more tokens for a while (ten in ten minutes for one refresh token): wait, \
             and see that only one place refreshes",
        ),
        (Some("invalid_client"), _) => (
            ErrorKind::InvalidClient,
            "Zoho does not know the client id in this data centre: check it, and whether the client \
             is enabled for several data centres",
        ),
        (Some("invalid_client_secret"), _) => (
            ErrorKind::InvalidClient,
            "the client secret is wrong for this data centre: check it in the API console",
        ),
        (Some("invalid_redirect_uri"), _) => (
            ErrorKind::InvalidClient,
            "the redirect URI is not the registered one: they must be equal to the letter",
        ),
        (Some("invalid_scope" | "unauthorized_client" | "unsupported_grant_type"), _) => (
            ErrorKind::InvalidClient,
            "Zoho does not allow this client to ask for that: check the client's type and the scopes",
        ),
        _ if request.asks_for_more() && is_failure(&e) => (
            ErrorKind::Throttled,
            "Zoho gave no token in words that are not known, as it does when it gives no more for a while: \
             wait, and see that only one place refreshes",
        ),
        _ => by_kind(&e),
    };
    let wait = match kind {
        ErrorKind::Throttled if e.kind() == HttpErrorKind::RateLimited => {
            Some(e.retry_after().unwrap_or(BUSY))
        }
        ErrorKind::Throttled => Some(e.retry_after().unwrap_or(COOL_DOWN)),
        _ => e.retry_after(),
    };
    // The number of tokens that Zoho may have issued without the response arriving.
    let unanswered = kind == ErrorKind::Unavailable && e.may_have_arrived();
    let lost = if unanswered { e.attempts() } else { 0 };
    Error::new(kind, format!("{what} ({})", place(&e)))
        .code_of(e.code())
        .after(wait)
        .lost(lost)
        .in_vain(is_in_vain(&e))
        .saying(e)
}

/// Returns whether it is a 400 with `"status":"failure"`.
fn is_failure(e: &zoho_http::Error) -> bool {
    let status = e.details().and_then(|details| details.get("status"));
    e.status() == Some(StatusCode::BAD_REQUEST) && status.is_some_and(|status| *status == FAILURE)
}

/// Describes the call, its host and the response.
fn place(e: &zoho_http::Error) -> String {
    let mut place = format!("{} at {}", e.operation(), e.host());
    if let Some(status) = e.status() {
        let _ = write!(place, ": {}", status.as_u16());
    }
    if let Some(code) = e.code() {
        let _ = write!(place, " {code}");
        let names = e.names();
        if !names.is_empty() {
            let _ = write!(place, " ({names})");
        }
    } else if let Some(lost) = e.transport_error() {
        let _ = write!(place, ": {lost}");
    } else if let Some(hint) = e.hint() {
        let _ = write!(place, ": {hint}");
    }
    place
}

/// Returns whether no request can succeed until a certificate, a proxy or a setting is corrected.
fn is_in_vain(e: &zoho_http::Error) -> bool {
    let lost = e.transport_error();
    e.kind() == HttpErrorKind::Proxy || lost.is_some_and(TransportError::is_permanent)
}

fn by_kind(e: &zoho_http::Error) -> (ErrorKind, &'static str) {
    match e.kind() {
        HttpErrorKind::RateLimited | HttpErrorKind::QuotaExhausted => (
            ErrorKind::Throttled,
            "Zoho's accounts server is too busy for us: wait",
        ),
        HttpErrorKind::Transport if is_in_vain(e) => (
            ErrorKind::Unavailable,
            "Zoho's accounts server cannot be asked from here, and trying again is in vain",
        ),
        HttpErrorKind::Proxy => (
            ErrorKind::Unavailable,
            "Zoho's accounts server cannot be asked, as a proxy or firewall answers in its place",
        ),
        HttpErrorKind::Unavailable | HttpErrorKind::Transport => (
            ErrorKind::Unavailable,
            "Zoho's accounts server could not be asked: try later",
        ),
        _ => (
            ErrorKind::Unexpected,
            "Zoho's accounts server gave no token and no reason that is known",
        ),
    }
}

/// Returns whether Zoho reported the token to revoke as no longer valid: by a code, or by a 400 without a body.
pub(super) fn is_dead_token(e: &zoho_http::Error) -> bool {
    let known = [
        "invalid_token",
        "invalid_code",
        "invalid_oauthtoken",
        NOTHING_SAID,
    ];
    e.code()
        .is_some_and(|code| known.iter().any(|known| code.eq_ignore_ascii_case(known)))
}
