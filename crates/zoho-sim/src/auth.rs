//! Who calls: the token of a request, and whether it may.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;

use crate::scopes::Need;
use crate::state::Host;

/// Why a request is not let through; each host says it in its own dialect.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// There is no token on it.
    NoToken,
    /// The token is unknown here, expired or revoked.
    BadToken,
    /// The token is good for other things.
    WrongScope,
}

/// The id of the user who calls.
pub(crate) fn caller(host: &Host, headers: &HeaderMap, need: &Need<'_>) -> Result<String, Refused> {
    let token = token_of(headers).ok_or(Refused::NoToken)?;
    let now = host.core.now();
    let world = host.core.world();
    let grant = world.sites[host.site]
        .tokens
        .grant_of(now, token)
        .ok_or(Refused::BadToken)?;
    if grant.scopes.satisfy(need) {
        Ok(grant.zuid.clone())
    } else {
        Err(Refused::WrongScope)
    }
}

/// The access token of `Authorization: Zoho-oauthtoken …`, or of `Bearer …`, which Zoho takes too.
pub(crate) fn token_of(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers
        .get(AUTHORIZATION)?
        .to_str()
        .ok()?
        .trim()
        .split_once(' ')?;
    let known =
        scheme.eq_ignore_ascii_case("Zoho-oauthtoken") || scheme.eq_ignore_ascii_case("Bearer");
    (known && !token.trim().is_empty()).then(|| token.trim())
}
