//! A token that a product refused.

use zoho_http::Token;
use zoho_http::token::{Refusal, TokenError, TokenErrorKind};

use crate::connection::Fingerprint;

/// A token that a product refused, for a refresh that outlives its caller.
#[derive(Clone)]
pub(super) struct Refused {
    pub(super) token: Token,
    pub(super) product: String,
    pub(super) fingerprint: Fingerprint,
}

impl Refused {
    pub(super) fn of(refusal: &Refusal<'_>) -> Self {
        Self {
            token: refusal.token().clone(),
            product: refusal.product().to_owned(),
            fingerprint: Fingerprint::of(refusal.token()),
        }
    }
}

impl PartialEq for Refused {
    fn eq(&self, other: &Self) -> bool {
        self.product == other.product && self.token.is_same(&other.token)
    }
}

/// Returns the error for a `product` that no replacement token helps, because every product refuses them (`by_all`) or
/// because this one does.
pub(super) fn rejection(product: &str, by_all: bool, is_refreshable: bool) -> TokenError {
    let (kind, message) = match (by_all, is_refreshable) {
        (true, true) => (
            TokenErrorKind::Reconnect,
            "the access token is not taken, and new ones are not either: send the user to sign in again"
                .to_owned(),
        ),
        (true, false) => (
            TokenErrorKind::Reconnect,
            "the access token is not taken, and there is no refresh token to get another: send the user \
             to sign in again"
                .to_owned(),
        ),
        (false, true) => (
            TokenErrorKind::Rejected,
            format!(
                "`{product}` does not take this user's tokens, and not new ones either: see whether the \
                 user may use it there; another token is made for it in a while"
            ),
        ),
        (false, false) => (
            TokenErrorKind::Rejected,
            format!(
                "`{product}` does not take this user's token, and there is no refresh token to get \
                 another: see whether the user may use it there, or have the user sign in again"
            ),
        ),
    };
    TokenError::new(kind, message)
}
