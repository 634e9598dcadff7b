//! A failed refresh, and how long another one is of no use.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use zoho_http::token::{TokenError, TokenErrorKind};

use crate::client::OAuthClient;
use crate::connection::Connection;

/// Back-off after a failure that may pass by itself.
const BACK_OFF: Duration = Duration::from_secs(1);
/// The same while the old token is still valid.
const BACK_OFF_WHILE_VALID: Duration = Duration::from_secs(15);
/// Back-off after a failure that somebody has to mend.
const BACK_OFF_REFUSED: Duration = Duration::from_secs(30);

/// A refresh that failed.
pub(super) struct Failure {
    error: TokenError,
    /// Generation of the connection that it failed for: a newer one is tried at once.
    generation: u64,
    /// On the monotonic clock; for ever when `None`.
    until: Option<Duration>,
    /// The client secret at that time: where Zoho refused the client, a new one is tried at once.
    secret: Arc<SecretString>,
}

impl Failure {
    /// A failure at `now` on the monotonic clock, for the connection of `generation`. `is_valid` says whether
    /// the old token still serves.
    pub(super) fn new(
        error: &TokenError,
        generation: u64,
        is_valid: bool,
        now: Duration,
        client: &OAuthClient,
    ) -> Self {
        let wait = match error.kind() {
            // The refresh token is dead: only a new sign-in, a new generation, changes that.
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

    /// The error, where a refresh of `stored` at `now` on the monotonic clock would fail with it again.
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

/// The error where Zoho issues no token for `stored` at the moment, by the budget that all processes share.
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
