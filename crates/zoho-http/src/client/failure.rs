//! The errors of the loop, with all that is known when they happen.

use std::time::Duration;

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};

use super::Client;
use super::send::{Loop, Refusal, Want};
use crate::error::Inner;
use crate::limit::Refused;
use crate::product::{Fault, Meaning};
use crate::retry::Outcome;
use crate::{
    DecodeError, Endpoints, Error, ErrorKind, Request, Response, Token, TokenError, TransportError,
    TransportErrorKind,
};

/// An answer that `decode` could not read, or that says that nothing is there. Only a question is answered
/// so: behind a write an empty answer says nothing of what became of it.
pub(super) fn not_as_expected<T>(
    client: &Client,
    request: &Request,
    response: &Response<T>,
    cause: &DecodeError,
) -> Error {
    let is_empty = response.status() == StatusCode::NO_CONTENT;
    let is_question = request.operation().method() == Method::GET;
    of_answer(client, request, response, |inner| {
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

/// An answer without a file where one was asked for.
pub(super) fn no_file<T>(client: &Client, request: &Request, response: &Response<T>) -> Error {
    of_answer(client, request, response, |inner| {
        let said = "with this status Zoho says that there is no such file";
        not_there(inner, said.to_owned());
    })
}

fn not_there(inner: &mut Inner, said: String) {
    inner.kind = ErrorKind::NotFound;
    inner.may_have_arrived = false;
    inner.hint = Some(said);
}

/// What went wrong after an answer of success had come: [`ErrorKind::Decode`], unless `change` says
/// otherwise.
pub(super) fn of_answer<T>(
    client: &Client,
    request: &Request,
    response: &Response<T>,
    change: impl FnOnce(&mut Inner),
) -> Error {
    let mut state = Loop::start(client, request, Want::Whole);
    state.attempts = response.attempts();
    state.host = Some(response.host().into());
    let mut inner = state.failure(ErrorKind::Decode);
    inner.elapsed = response.elapsed();
    inner.status = Some(response.status());
    inner.may_have_arrived = true;
    change(&mut inner);
    Error::from_inner(inner)
}

impl Loop<'_> {
    #[cold]
    pub(super) fn failure(&self, kind: ErrorKind) -> Inner {
        Inner {
            kind,
            operation: self.request.operation().name(),
            path: self.request.shown_path(self.client.product.version()),
            host: self.host.clone(),
            status: None,
            fault: None,
            retry_after: None,
            scopes: self.request.operation().required_scopes(),
            repeatable: self.request.is_repeatable(),
            may_have_arrived: self.may_have_arrived,
            budget_spent: false,
            attempts: self.attempts,
            elapsed: self.elapsed(),
            hint: None,
            source: None,
        }
    }

    /// A request that cannot be made.
    pub(super) fn invalid(&self, problem: String) -> Box<Inner> {
        let mut inner = self.failure(ErrorKind::InvalidRequest);
        inner.hint = Some(problem);
        Box::new(inner)
    }

    /// An answer that is none of success.
    pub(super) fn unwelcome(
        &self,
        meaning: Meaning,
        status: StatusCode,
        headers: &HeaderMap,
        fault: Option<Fault>,
        told: Option<Duration>,
    ) -> Inner {
        let mut inner = self.failure(kind_of(meaning));
        if status == StatusCode::NOT_MODIFIED {
            inner.kind = ErrorKind::NotModified;
        }
        inner.status = Some(status);
        inner.retry_after = told;
        inner.may_have_arrived |= matches!(meaning, Meaning::Unavailable | Meaning::ServerFault);
        if headers.contains_key(LOCATION) && status.is_redirection() {
            inner.hint = Some("a redirect is not followed, as the token would go along".to_owned());
        }
        inner.fault = fault;
        inner
    }

    pub(super) fn lost(&self, e: TransportError) -> Inner {
        let kind = if e.kind() == TransportErrorKind::Invalid {
            ErrorKind::InvalidRequest
        } else {
            ErrorKind::Transport
        };
        let mut inner = self.failure(kind);
        inner.may_have_arrived |= e.may_have_arrived();
        inner.source = Some(Box::new(e));
        inner
    }

    /// A request whose body could not be read to its end.
    pub(super) fn unreadable(&self, why: std::io::Error) -> Inner {
        let mut inner = self.failure(ErrorKind::BodyUnreadable);
        inner.source = Some(Box::new(why));
        inner
    }

    /// A request that has to be sent again and cannot be.
    pub(super) fn body_spent(&self) -> Inner {
        let mut inner = self.failure(ErrorKind::BodySpent);
        let hint =
            "the access token was refused and has been renewed, but the body can be sent only once";
        inner.hint = Some(hint.to_owned());
        inner
    }

    pub(super) fn late(&self) -> Inner {
        let late = "the deadline passed before the request was sent";
        self.lost(TransportError::new(TransportErrorKind::Connect, late))
    }

    /// A call that was not made, because of the organisation's limits.
    pub(super) fn refused(&self, refused: Refused) -> Inner {
        let (kind, wait, hint) = match refused {
            Refused::Late => return self.late(),
            Refused::QueueFull => (
                ErrorKind::RateLimited,
                None,
                "too many calls of this organisation wait for their turn (`Limits::queue`)",
            ),
            Refused::Exhausted(wait) => (
                ErrorKind::QuotaExhausted,
                Some(wait),
                "Zoho said before that the allowance is used up, and was not asked again",
            ),
            Refused::Paused(wait) => (
                ErrorKind::RateLimited,
                Some(wait),
                "Zoho said before how long to wait, which does not fit into the deadline",
            ),
        };
        let mut inner = self.failure(kind);
        inner.retry_after = wait;
        inner.hint = Some(hint.to_owned());
        inner
    }

    pub(super) fn no_token(&self, e: TokenError, hint: Option<String>) -> Error {
        let mut inner = self.failure(ErrorKind::NoToken);
        inner.hint = hint;
        inner.source = Some(Box::new(e));
        Error::from_inner(inner)
    }

    pub(super) fn refused_twice(&self, endpoints: &Endpoints, refusal: Refusal) -> Error {
        let mut inner = self.failure(ErrorKind::TokenRejected);
        inner.status = Some(refusal.status);
        inner.fault = refusal.fault;
        inner.hint = self.data_center_hint(endpoints);
        Error::from_inner(inner)
    }

    /// A token is often refused because it was sent to another data centre than its own.
    pub(super) fn data_center_hint(&self, endpoints: &Endpoints) -> Option<String> {
        if endpoints.issuer() != endpoints.name() {
            return Some(format!(
                "the data centres disagree: the token was issued in `{}` and sent to `{}`",
                endpoints.issuer(),
                endpoints.name()
            ));
        }
        let expected = self.client.http.shared.data_center?;
        (endpoints.data_center() != Some(expected)).then(|| {
            format!(
                "the data centres disagree: the client is set to `{expected}`, the connection belongs to `{}`",
                endpoints.name()
            )
        })
    }
}

pub(super) fn token_text(token: &Token) -> &str {
    secrecy::ExposeSecret::expose_secret(token.secret())
}

fn kind_of(meaning: Meaning) -> ErrorKind {
    match meaning {
        Meaning::TokenRejected => ErrorKind::TokenRejected,
        Meaning::ScopeMissing => ErrorKind::MissingScope,
        Meaning::Denied => ErrorKind::Denied,
        Meaning::RateLimited => ErrorKind::RateLimited,
        Meaning::QuotaExhausted => ErrorKind::QuotaExhausted,
        Meaning::Unavailable | Meaning::ServerFault => ErrorKind::Unavailable,
        Meaning::NotFound => ErrorKind::NotFound,
        Meaning::Conflict => ErrorKind::Conflict,
        Meaning::Invalid => ErrorKind::Rejected,
    }
}

pub(super) fn outcome_of(e: &TransportError) -> Outcome {
    match e.kind() {
        TransportErrorKind::Connect => Outcome::NotCarriedOut { retry_after: None },
        TransportErrorKind::Invalid => Outcome::Final,
        TransportErrorKind::Timeout | TransportErrorKind::Interrupted => {
            Outcome::MaybeCarriedOut { retry_after: None }
        }
    }
}
