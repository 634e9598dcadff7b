//! Guards of the servers: the token of a request, and whether it permits the call.

use axum::http::HeaderMap;

use crate::headers;
use crate::scopes::ScopeRequirement;
use crate::state::ServerState;

/// The reason why a request is not authorised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AuthError {
    /// It carries no token.
    MissingToken,
    /// The token is unknown in this data centre, expired or revoked.
    InvalidToken,
    /// The token lacks a scope.
    ScopeMismatch,
}

/// Returns the id of the user whose token the request carries, if its scopes meet the requirement.
pub(crate) fn authorize(
    server: &ServerState,
    headers: &HeaderMap,
    requirement: &ScopeRequirement,
) -> Result<String, AuthError> {
    let token = headers::access_token(headers).ok_or(AuthError::MissingToken)?;
    let now = server.core.now();
    let world = server.core.world();
    let grant = world.sites[server.site]
        .tokens
        .grant_of(now, token)
        .ok_or(AuthError::InvalidToken)?;
    if grant.scopes.satisfy(requirement) {
        Ok(grant.zuid.clone())
    } else {
        Err(AuthError::ScopeMismatch)
    }
}
