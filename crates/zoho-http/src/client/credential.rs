//! The credential of an attempt: an access token, taken from the token source before each attempt.

use super::call_state::CallState;
use super::failure;
use super::outcome::Unauthorized;
use super::{Auth, Client};
use crate::data_center::Endpoints;
use crate::error::Error;
use crate::token::{Refusal, Token, TokenError, TokenErrorKind, TokenSource};

/// The credential of an attempt.
pub(super) enum Credential<'a> {
    Token(Token),
    /// The credential for a server that needs none.
    Anonymous(&'a Endpoints),
}

impl Credential<'_> {
    pub(super) fn token(&self) -> Option<&Token> {
        match self {
            Self::Token(token) => Some(token),
            Self::Anonymous(_) => None,
        }
    }

    pub(super) fn endpoints(&self) -> &Endpoints {
        match self {
            Self::Token(token) => token.endpoints(),
            Self::Anonymous(endpoints) => endpoints,
        }
    }
}

/// Returns the credential of the next attempt. Each attempt takes its own, as a long wait may have outlived the
/// token of the last one.
pub(super) async fn credential<'a>(
    call: &mut CallState<'a>,
    refreshed: Option<&Token>,
) -> Result<Credential<'a>, Error> {
    let client: &'a Client = call.client;
    let tokens = match &client.auth {
        Auth::None(endpoints) => return Ok(Credential::Anonymous(endpoints)),
        Auth::Tokens(tokens) => &**tokens,
    };
    if let Some(token) = tokens.current() {
        if !tokens.is_refused(&token, client.product.name()) {
            return Ok(Credential::Token(token));
        }
        // Apart, as few calls need it.
        return Box::pin(replace_refused(call, tokens, token)).await;
    }
    // A token just refreshed is used even when it lives shorter than the source's margin.
    let now = || client.http.shared.clock.now();
    if let Some(token) = refreshed.filter(|token| now() < token.expires_at()) {
        return Ok(Credential::Token(token.clone()));
    }
    // Apart, as few calls need it.
    Box::pin(wait_for_token(call, tokens)).await
}

async fn wait_for_token<'a>(
    call: &mut CallState<'a>,
    tokens: &dyn TokenSource,
) -> Result<Credential<'a>, Error> {
    let token = before_deadline(call, tokens.token()).await;
    fetched(call, token)
}

/// Returns a replacement for a token that this product has refused before, without sending a request with it.
async fn replace_refused<'a>(
    call: &mut CallState<'a>,
    tokens: &dyn TokenSource,
    refused: Token,
) -> Result<Credential<'a>, Error> {
    let product = &*call.client.product;
    let base = product.base_url(refused.endpoints());
    let host = base.as_ref().ok().and_then(|base| base.host_str());
    let refusal = Refusal::new(&refused, product.name(), host.unwrap_or_default());
    let token = before_deadline(call, tokens.refresh(&refusal)).await;
    fetched(call, token)
}

fn fetched<'a>(
    call: &mut CallState<'a>,
    token: Result<Token, TokenError>,
) -> Result<Credential<'a>, Error> {
    match token {
        Ok(token) => {
            call.update_now();
            Ok(Credential::Token(token))
        }
        Err(e) => Err(Error::from_inner(failure::no_token(call, e))),
    }
}

/// Returns a replacement for the token of `credential`, which was refused.
pub(super) async fn refresh(
    call: &mut CallState<'_>,
    credential: &Credential<'_>,
    refusal: Unauthorized,
) -> Result<Token, Error> {
    let client = call.client;
    let (Auth::Tokens(tokens), Credential::Token(rejected)) = (&client.auth, credential) else {
        let endpoints = credential.endpoints();
        return Err(failure::refused_twice(call, endpoints, refusal, None));
    };
    call.discard_response();
    tracing::debug!("the access token was refused, refreshing it");
    let refused = Refusal::new(rejected, client.product.name(), call.host());
    match before_deadline(call, tokens.refresh(&refused)).await {
        Ok(token) => {
            call.update_now();
            match call.request.content().is_whole() {
                true => Ok(token),
                false => Err(Error::from_inner(failure::body_spent(call))),
            }
        }
        Err(e) => {
            let endpoints = rejected.endpoints();
            Err(failure::not_refreshed(call, e, endpoints, refusal))
        }
    }
}

/// Returns the error of a call whose refreshed token was refused too.
pub(super) async fn refused_again(
    call: &CallState<'_>,
    credential: &Credential<'_>,
    refusal: Unauthorized,
) -> Error {
    let client = call.client;
    let cause = match (&client.auth, credential) {
        (Auth::Tokens(tokens), Credential::Token(rejected)) => {
            let refused = Refusal::new(rejected, client.product.name(), call.host());
            before_deadline(call, tokens.refused_again(&refused))
                .await
                .err()
        }
        _ => None,
    };
    failure::refused_twice(call, credential.endpoints(), refusal, cause)
}

/// Returns the result of the token source, or an error at the deadline of the call.
async fn before_deadline<T>(
    call: &CallState<'_>,
    token: impl Future<Output = Result<T, TokenError>>,
) -> Result<T, TokenError> {
    let in_time = tokio::time::timeout(call.remaining(), token);
    in_time.await.unwrap_or_else(|_| {
        Err(TokenError::new(
            TokenErrorKind::Unavailable,
            "no token came before the deadline of the call: try later, or allow it more time",
        ))
    })
}
