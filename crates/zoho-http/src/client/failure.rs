//! The errors of the loop, with all that is known when they happen.

use std::time::Duration;

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};

use super::send::{Loop, Sign, Unauthorized, Want};
use super::{Auth, Client, foreign};
use crate::error::Inner;
use crate::limit::Refused;
use crate::page::{Blocked, asks_past_the_last};
use crate::product::{Fault, Meaning};
use crate::retry::Retryability;
use crate::{
    ConnectFailure, DecodeError, Endpoints, Error, ErrorKind, Request, Response, Token, TokenError,
    TokenErrorKind, TransportError, TransportErrorKind,
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

/// A page that cannot be asked for, because the list goes no further.
pub(super) fn no_next_page(client: &Client, request: &Request, blocked: &Blocked) -> Error {
    let state = Loop::start(client, request, Want::Whole);
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
    let mut inner = state.failure(kind);
    inner.hint = Some(why);
    Error::from_inner(inner)
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
            path: self.request.shown_path(self.client.product.version()),
            host: self.host.clone(),
            scopes: self.request.operation().required_scopes(),
            alternatives: self.request.operation().alternative_scopes(),
            repeatable: self.request.is_idempotent(),
            may_have_arrived: self.may_have_arrived,
            attempts: self.attempts,
            elapsed: self.elapsed(),
            ..Inner::new(kind, self.request.operation().name())
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
        let code = fault.as_ref().map_or("", Fault::code);
        let product = &self.client.product;
        inner.hint = if headers.contains_key(LOCATION) && status.is_redirection() {
            Some("a redirect is not followed, as the token would go along".to_owned())
        } else {
            let hint = product.hint(status, code, self.request.names_one());
            hint.map(str::to_owned)
        };
        self.tell_list_limit(&mut inner, meaning, status);
        if matches!(meaning, Meaning::Denied | Meaning::NotFound) {
            inner.lacking = self.lacking_scopes();
        }
        inner.fault = fault;
        inner
    }

    /// A proxy's answer in Zoho's place.
    pub(super) fn intercepted(&self, status: StatusCode) -> Inner {
        let mut inner = self.failure(ErrorKind::Proxy);
        inner.status = Some(status);
        inner.hint = Some(match status {
            StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                "it asks for a user name and a password that it knows".to_owned()
            }
            _ => "the answer is a web page of its own, and says nothing of the access token"
                .to_owned(),
        });
        inner
    }

    /// A refusal of the token that is not in the product's words, and costs no renewal.
    pub(super) fn refused_without_words(&self, status: StatusCode) -> Inner {
        let mut inner = self.failure(ErrorKind::TokenRejected);
        inner.status = Some(status);
        let page = match foreign::is_page(&self.answer.headers, &self.answer.read) {
            true => "it is a web page",
            false => "it came without Zoho's words",
        };
        inner.hint = Some(format!(
            "{page}, which a proxy or firewall on the way may have sent"
        ));
        inner
    }

    /// Those of the operation's scopes that the sign-in is known to lack.
    fn lacking_scopes(&self) -> Vec<&'static str> {
        let Auth::Tokens(tokens) = &self.client.auth else {
            return Vec::new();
        };
        let operation = self.request.operation();
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

    /// A list that was asked for items past its last: Desk refuses that without a code of its own, and CRM
    /// by one that it also refuses writes with.
    fn tell_list_limit(&self, inner: &mut Inner, meaning: Meaning, status: StatusCode) {
        let is_past = status == StatusCode::UNPROCESSABLE_ENTITY
            && meaning == Meaning::Invalid
            && asks_past_the_last(self.request);
        if !is_past && meaning != Meaning::PaginationLimit {
            return;
        }
        let operation = self.request.operation();
        if operation.method() != Method::GET {
            inner.kind = ErrorKind::Rejected;
            return;
        }
        inner.kind = ErrorKind::PaginationLimit;
        let advice = operation.beyond_most();
        inner.hint = (!advice.is_empty()).then(|| advice.to_owned());
    }

    pub(super) fn lost(&self, e: TransportError) -> Inner {
        let kind = if e.kind() == TransportErrorKind::Invalid {
            ErrorKind::InvalidRequest
        } else {
            ErrorKind::Transport
        };
        let mut inner = self.failure(kind);
        inner.may_have_arrived |= e.may_have_arrived();
        inner.retry_after = e.retry_after();
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
        let late = "the deadline of the call passed before the request was sent";
        let lost = TransportError::new(TransportErrorKind::Connect, late);
        self.lost(lost.because(ConnectFailure::Deadline))
    }

    /// A call that was not made, because of the organisation's limits.
    pub(super) fn refused(&self, refused: Refused) -> Inner {
        let (kind, wait, hint) = match refused {
            Refused::Late => (
                ErrorKind::RateLimited,
                None,
                "the call waited here for its turn among the calls of its organisation until its deadline \
                 passed (`Limits`), and was not sent",
            ),
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

    pub(super) fn no_token(&self, e: TokenError) -> Inner {
        let mut inner = self.failure(match e.kind() {
            TokenErrorKind::Rejected => ErrorKind::TokenRejected,
            _ => ErrorKind::NoToken,
        });
        inner.source = Some(Box::new(e));
        inner
    }

    /// A refusal of a token that cannot be renewed.
    pub(super) fn not_renewed(
        &self,
        e: TokenError,
        endpoints: &Endpoints,
        refusal: Unauthorized,
    ) -> Error {
        let mut inner = self.no_token(e);
        inner.hint = self.data_center_hint(endpoints);
        self.said_by(&mut inner, refusal);
        Error::from_inner(inner)
    }

    /// A refusal of a token that was made because of one; `said` is what its source says of it.
    pub(super) fn refused_twice(
        &self,
        endpoints: &Endpoints,
        refusal: Unauthorized,
        said: Option<TokenError>,
    ) -> Error {
        let mut inner = self.failure(match refusal.sign {
            Sign::Redirect => ErrorKind::Denied,
            Sign::Words => ErrorKind::TokenRejected,
        });
        if refusal.sign == Sign::Words {
            inner.source = said.map(Into::into);
        }
        inner.hint = self.data_center_hint(endpoints);
        self.said_by(&mut inner, refusal);
        inner.lacking = self.lacking_scopes();
        Error::from_inner(inner)
    }

    /// What Zoho said with the refusal, and what it looks like.
    fn said_by(&self, inner: &mut Inner, refusal: Unauthorized) {
        inner.status = Some(refusal.status);
        inner.fault = refusal.fault;
        let looks = match refusal.sign {
            Sign::Words => None,
            Sign::Redirect => Some(
                "it leads to IAMSecurityError, with which Zoho refuses a token, a permission or a path, and \
                 is not followed",
            ),
        };
        if inner.hint.is_none() {
            inner.hint = looks.map(str::to_owned);
        }
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
        Meaning::NotTaken | Meaning::Unavailable | Meaning::ServerFault => ErrorKind::Unavailable,
        Meaning::NotFound => ErrorKind::NotFound,
        Meaning::Conflict => ErrorKind::Conflict,
        Meaning::PaginationLimit => ErrorKind::PaginationLimit,
        Meaning::Invalid => ErrorKind::Rejected,
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
