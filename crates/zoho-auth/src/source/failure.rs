//! A failed refresh, and the time for which a retry is useless.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use zoho_http::token::{TokenError, TokenErrorKind};

use crate::client::OAuthClient;
use crate::connection::Connection;

/// Back-off after a transient failure.
const BACK_OFF: Duration = Duration::from_secs(1);
/// Back-off after a transient failure while the old token is still valid.
const BACK_OFF_WHILE_VALID: Duration = Duration::from_secs(15);
/// Back-off after a failure that a person has to correct.
const BACK_OFF_REFUSED: Duration = Duration::from_secs(30);

/// A refresh that failed.
pub(super) struct Failure {
    error: TokenError,
    /// Generation of the connection that it failed for: a newer one is tried immediately.
    generation: u64,
    /// End of the back-off on the monotonic clock, or `None` if it does not end.
    until: Option<Duration>,
    /// The client secret at that time: if Zoho refused the client, a new secret is tried immediately.
    secret: Arc<SecretString>,
}

impl Failure {
    /// Creates a failure at `now` on the monotonic clock, for the connection of `generation`. `is_valid` is whether the
    /// old token is still valid.
    pub(super) fn new(
        error: &TokenError,
        generation: u64,
        is_valid: bool,
        now: Duration,
        client: &OAuthClient,
    ) -> Self {
        let wait = match error.kind() {
            // The refresh token is no longer valid: only a new sign-in, with a new generation, changes that.
            TokenErrorKind::Reconnect => None,
            TokenErrorKind::Throttled | TokenErrorKind::Unavailable => {
                let own = match is_valid {
                    true => BACK_OFF_WHILE_VALID,
                    false => BACK_OFF,
                };
                Some(error.retry_after().unwrap_or(own).max(own))
            }
            _ => Some(BACK_OFF_REFUSED),
        };
        Self {
            error: error.clone(),
            generation,
            until: wait.map(|wait| now.saturating_add(wait)),
            secret: client.client_secret(),
        }
    }

    /// Returns the error, if a refresh of `stored` at `now` on the monotonic clock would fail with it again.
    pub(super) fn applies(
        &self,
        stored: &Connection,
        now: Duration,
        client: &OAuthClient,
    ) -> Option<TokenError> {
        let applies = self.generation == stored.generation()
            && self.until.is_none_or(|until| now < until)
            && !(self.error.kind() == TokenErrorKind::Refused && client.has_replaced(&self.secret));
        applies.then(|| self.error.clone())
    }
}

/// Returns the error, if the budget shared by all processes allows no request for `stored` at the moment.
pub(super) fn over_budget(stored: &Connection, now: SystemTime) -> Option<TokenError> {
    let wait = stored.token_budget().wait(now)?;
    let message = format!(
        "Zoho gives ten tokens in ten minutes for one refresh token, and they are used up: \
         the next in {} s",
        wait.as_secs()
    );
    let kind = TokenErrorKind::Throttled;
    Some(TokenError::with_details(kind, message, Some(wait), None))
}
