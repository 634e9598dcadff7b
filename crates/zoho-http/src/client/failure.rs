//! The errors of a call, built from its state.

use std::time::Duration;

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};
use zoho_types::DecodeError;

use super::call_state::{BodyMode, CallState};
use super::outcome::{RefusalSign, Unauthorized};
use super::{Auth, Client, foreign};
use crate::data_center::Endpoints;
use crate::error::{Error, ErrorKind, Inner};
use crate::limits::AcquireError;
use crate::page::{Blocked, asks_past_the_last};
use crate::product::{ApiError, FailureClass};
use crate::request::Request;
use crate::response::Response;
use crate::retry::Retryability;
use crate::token::{TokenError, TokenErrorKind};
use crate::transport::{ConnectFailure, TransportError, TransportErrorKind};

/// Returns the error for a response that `decode` could not read, or that says that nothing was found. The latter
/// applies to `GET` only: an empty response to a write does not say whether it was carried out.
pub(super) fn not_as_expected<T>(
    client: &Client,
    request: &Request,
    response: &Response<T>,
    cause: &DecodeError,
) -> Error {
    let is_empty = response.status() == StatusCode::NO_CONTENT;
    let is_question = request.operation().method() == Method::GET;
    after_success(client, request, response, |inner| {
        if cause.is_too_large() {
            inner.kind = ErrorKind::TooLarge;
            inner.hint = Some(cause.to_string());
        } else if is_question && is_empty {
            let said = "with this status Zoho says that what was asked for is not there";
            not_there(inner, said.to_owned());
        } else if is_question && cause.is_absent() {
            not_there(inner, cause.to_string());
        } else {
            inner.hint = Some(cause.to_string());
        }
    })
}

/// Returns the error for a response without the requested file.
pub(super) fn no_file<T>(client: &Client, request: &Request, response: &Response<T>) -> Error {
    after_success(client, request, response, |inner| {
        let said = "with this status Zoho says that there is no such file";
        not_there(inner, said.to_owned());
    })
}

fn not_there(inner: &mut Inner, said: String) {
    inner.kind = ErrorKind::NotFound;
    inner.may_have_arrived = false;
    inner.hint = Some(said);
}

/// Returns the error for a page that cannot be requested, because the list ends before it.
pub(super) fn no_next_page(client: &Client, request: &Request, blocked: &Blocked) -> Error {
    let call = CallState::new(client, request, BodyMode::Whole);
    let mut why = blocked.why.clone();
    let kind = if blocked.is_limit {
        let advice = request.operation().beyond_most();
        if !advice.is_empty() {
            why.push_str("; ");
            why.push_str(advice);
        }
        ErrorKind::PaginationLimit
    } else {
        ErrorKind::Decode
    };
    let mut inner = failure(&call, kind);
    inner.hint = Some(why);
    Error::from_inner(inner)
}

/// Returns the error for a failure after a successful response: [`ErrorKind::Decode`], unless `change` sets another
/// kind.
pub(super) fn after_success<T>(
    client: &Client,
    request: &Request,
    response: &Response<T>,
    change: impl FnOnce(&mut Inner),
) -> Error {
    let mut call = CallState::new(client, request, BodyMode::Whole);
    call.attempts = response.attempts();
    call.host = Some(response.host().into());
    let mut inner = failure(&call, ErrorKind::Decode);
    inner.elapsed = response.elapsed();
    inner.status = Some(response.status());
    inner.may_have_arrived = true;
    change(&mut inner);
    Error::from_inner(inner)
}

#[cold]
fn failure(call: &CallState<'_>, kind: ErrorKind) -> Inner {
    Inner {
        path: call.request.shown_path(call.client.product.version()),
        host: call.host.clone(),
        scopes: call.request.operation().required_scopes(),
        alternatives: call.request.operation().alternative_scopes(),
        idempotent: call.request.is_idempotent(),
        may_have_arrived: call.may_have_arrived,
        attempts: call.attempts,
        elapsed: call.elapsed(),
        ..Inner::new(kind, call.request.operation().name())
    }
}

/// Returns the error for a request that cannot be built.
pub(super) fn invalid(call: &CallState<'_>, problem: String) -> Box<Inner> {
    let mut inner = failure(call, ErrorKind::InvalidRequest);
    inner.hint = Some(problem);
    Box::new(inner)
}

/// Returns the error for an unsuccessful response.
pub(super) fn rejected(
    call: &CallState<'_>,
    failure_class: FailureClass,
    status: StatusCode,
    headers: &HeaderMap,
    api_error: Option<ApiError>,
    retry_after: Option<Duration>,
) -> Inner {
    let mut inner = failure(call, kind_of(failure_class));
    if status == StatusCode::NOT_MODIFIED {
        inner.kind = ErrorKind::NotModified;
    }
    inner.status = Some(status);
    inner.retry_after = retry_after;
    inner.may_have_arrived |= matches!(
        failure_class,
        FailureClass::Unavailable | FailureClass::ServerFault
    );
    let code = api_error.as_ref().map_or("", ApiError::code);
    let product = &call.client.product;
    inner.hint = if headers.contains_key(LOCATION) && status.is_redirection() {
        Some("a redirect is not followed, as the token would go along".to_owned())
    } else {
        let hint = product.hint(status, code, call.request.names_one());
        hint.map(str::to_owned)
    };
    set_list_limit(call, &mut inner, failure_class, status);
    if matches!(failure_class, FailureClass::Denied | FailureClass::NotFound) {
        inner.lacking = lacking_scopes(call);
    }
    inner.api_error = api_error;
    inner
}

/// Returns the error for the response of a proxy in place of Zoho's.
pub(super) fn intercepted(call: &CallState<'_>, status: StatusCode) -> Inner {
    let mut inner = failure(call, ErrorKind::Proxy);
    inner.status = Some(status);
    inner.hint = Some(match status {
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            "it asks for a user name and a password that it knows".to_owned()
        }
        _ => {
            "the response is a web page of its own, and says nothing of the access token".to_owned()
        }
    });
    inner
}

/// Returns the error for a refused token without Zoho's code, which a refresh would not help.
pub(super) fn refused_without_code(call: &CallState<'_>, status: StatusCode) -> Inner {
    let mut inner = failure(call, ErrorKind::TokenRejected);
    inner.status = Some(status);
    let page = match foreign::is_page(&call.received.headers, &call.received.read) {
        true => "it is a web page",
        false => "it came without Zoho's words",
    };
    inner.hint = Some(format!(
        "{page}, which a proxy or firewall on the way may have sent"
    ));
    inner
}

/// Returns the scopes of the operation that the sign-in is known to lack.
fn lacking_scopes(call: &CallState<'_>) -> Vec<&'static str> {
    let Auth::Tokens(tokens) = &call.client.auth else {
        return Vec::new();
    };
    let operation = call.request.operation();
    let lacking = |scopes: &[&'static str]| -> Vec<_> {
        let scopes = scopes.iter().copied();
        scopes.filter(|scope| tokens.lacks(scope)).collect()
    };
    let mut alternatives = operation.alternative_scopes().iter();
    if alternatives.any(|scopes| lacking(scopes).is_empty()) {
        return Vec::new();
    }
    lacking(operation.required_scopes())
}

/// Changes `inner` if items after the last one of a list were requested. Desk refuses that without a specific code, and
/// CRM with a code that it also uses for writes.
fn set_list_limit(
    call: &CallState<'_>,
    inner: &mut Inner,
    failure_class: FailureClass,
    status: StatusCode,
) {
    let is_past = status == StatusCode::UNPROCESSABLE_ENTITY
        && failure_class == FailureClass::Invalid
        && asks_past_the_last(call.request);
    if !is_past && failure_class != FailureClass::PaginationLimit {
        return;
    }
    let operation = call.request.operation();
    if operation.method() != Method::GET {
        inner.kind = ErrorKind::Rejected;
        return;
    }
    inner.kind = ErrorKind::PaginationLimit;
    let advice = operation.beyond_most();
    inner.hint = (!advice.is_empty()).then(|| advice.to_owned());
}

pub(super) fn lost(call: &CallState<'_>, e: TransportError) -> Inner {
    let kind = if e.kind() == TransportErrorKind::Invalid {
        ErrorKind::InvalidRequest
    } else {
        ErrorKind::Transport
    };
    let mut inner = failure(call, kind);
    inner.may_have_arrived |= e.may_have_arrived();
    inner.retry_after = e.retry_after();
    inner.source = Some(Box::new(e));
    inner
}

/// Returns the error for a response that is larger than the client's limit.
pub(super) fn too_large(call: &CallState<'_>) -> Inner {
    let mut inner = failure(call, ErrorKind::TooLarge);
    inner.status = Some(call.received.status);
    inner.may_have_arrived = true;
    inner
}

/// Returns the error for a request whose body could not be read to its end.
pub(super) fn unreadable(call: &CallState<'_>, why: std::io::Error) -> Inner {
    let mut inner = failure(call, ErrorKind::BodyUnreadable);
    inner.source = Some(Box::new(why));
    inner
}

/// Returns the error for a request that would have to be sent again and cannot be.
pub(super) fn body_spent(call: &CallState<'_>) -> Inner {
    let mut inner = failure(call, ErrorKind::BodySpent);
    let hint =
        "the access token was refused and has been refreshed, but the body can be sent only once";
    inner.hint = Some(hint.to_owned());
    inner
}

pub(super) fn late(call: &CallState<'_>) -> Inner {
    let late = "the deadline of the call passed before the request was sent";
    let e = TransportError::new(TransportErrorKind::Connect, late);
    lost(call, e.because(ConnectFailure::Deadline))
}

/// Returns the error for a call that was not sent because of the organisation's limits.
pub(super) fn no_permit(call: &CallState<'_>, e: AcquireError) -> Inner {
    let (kind, wait, hint) = match e {
        AcquireError::DeadlineExceeded => (
            ErrorKind::RateLimited,
            None,
            "the call waited here for its turn among the calls of its organisation until its deadline \
             passed (`Limits`), and was not sent",
        ),
        AcquireError::QueueFull => (
            ErrorKind::RateLimited,
            None,
            "too many calls of this organisation wait for their turn (`Limits::queue`)",
        ),
        AcquireError::Exhausted(wait) => (
            ErrorKind::QuotaExhausted,
            Some(wait),
            "Zoho said before that the allowance is used up, and was not asked again",
        ),
        AcquireError::Paused(wait) => (
            ErrorKind::RateLimited,
            Some(wait),
            "Zoho said before how long to wait, which does not fit into the deadline",
        ),
    };
    let mut inner = failure(call, kind);
    inner.retry_after = wait;
    inner.hint = Some(hint.to_owned());
    inner
}

pub(super) fn no_token(call: &CallState<'_>, e: TokenError) -> Inner {
    let mut inner = failure(
        call,
        match e.kind() {
            TokenErrorKind::Rejected => ErrorKind::TokenRejected,
            _ => ErrorKind::NoToken,
        },
    );
    inner.source = Some(Box::new(e));
    inner
}

/// Returns the error for a refused token that could not be refreshed.
pub(super) fn not_refreshed(
    call: &CallState<'_>,
    e: TokenError,
    endpoints: &Endpoints,
    refusal: Unauthorized,
) -> Error {
    let mut inner = no_token(call, e);
    inner.hint = data_center_hint(call, endpoints);
    add_refusal(&mut inner, refusal);
    Error::from_inner(inner)
}

/// Returns the error for a refusal of the token that replaced a refused one; `cause` is the error of the token source.
pub(super) fn refused_twice(
    call: &CallState<'_>,
    endpoints: &Endpoints,
    refusal: Unauthorized,
    cause: Option<TokenError>,
) -> Error {
    let mut inner = failure(
        call,
        match refusal.sign {
            RefusalSign::Redirect => ErrorKind::Denied,
            RefusalSign::Code => ErrorKind::TokenRejected,
        },
    );
    if refusal.sign == RefusalSign::Code {
        inner.source = cause.map(Into::into);
    }
    inner.hint = data_center_hint(call, endpoints);
    add_refusal(&mut inner, refusal);
    inner.lacking = lacking_scopes(call);
    Error::from_inner(inner)
}

/// Adds the response that refused the token.
fn add_refusal(inner: &mut Inner, refusal: Unauthorized) {
    inner.status = Some(refusal.status);
    inner.api_error = refusal.api_error;
    let looks = match refusal.sign {
        RefusalSign::Code => None,
        RefusalSign::Redirect => Some(
            "it leads to IAMSecurityError, with which Zoho refuses a token, a permission or a path, and \
             is not followed",
        ),
    };
    if inner.hint.is_none() {
        inner.hint = looks.map(str::to_owned);
    }
}

/// Returns a hint that a token is often refused because it was sent to another data centre than its own.
fn data_center_hint(call: &CallState<'_>, endpoints: &Endpoints) -> Option<String> {
    if endpoints.issuer() != endpoints.name() {
        return Some(format!(
            "the data centres disagree: the token was issued in `{}` and sent to `{}`",
            endpoints.issuer(),
            endpoints.name()
        ));
    }
    let expected = call.client.http.shared.data_center?;
    (endpoints.data_center() != Some(expected)).then(|| {
        format!(
            "the data centres disagree: the client is set to `{expected}`, the connection belongs to `{}`",
            endpoints.name()
        )
    })
}

fn kind_of(failure_class: FailureClass) -> ErrorKind {
    match failure_class {
        FailureClass::TokenRejected => ErrorKind::TokenRejected,
        FailureClass::ScopeMissing => ErrorKind::MissingScope,
        FailureClass::Denied => ErrorKind::Denied,
        FailureClass::RateLimited => ErrorKind::RateLimited,
        FailureClass::QuotaExhausted => ErrorKind::QuotaExhausted,
        FailureClass::NotTaken | FailureClass::Unavailable | FailureClass::ServerFault => {
            ErrorKind::Unavailable
        }
        FailureClass::NotFound => ErrorKind::NotFound,
        FailureClass::Conflict => ErrorKind::Conflict,
        FailureClass::PaginationLimit => ErrorKind::PaginationLimit,
        FailureClass::Invalid => ErrorKind::Rejected,
    }
}

pub(super) fn retryability_of(e: &TransportError) -> Retryability {
    match e.kind() {
        TransportErrorKind::Connect if e.is_permanent() => Retryability::Never,
        TransportErrorKind::Connect | TransportErrorKind::Unprocessed => Retryability::Always {
            retry_after: e.retry_after(),
        },
        TransportErrorKind::Invalid => Retryability::Never,
        TransportErrorKind::Timeout | TransportErrorKind::Interrupted => {
            Retryability::IfIdempotent {
                retry_after: e.retry_after(),
            }
        }
    }
}
