//! A memory of failed refreshes, so that the next caller does not hammer.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use zoho_http::{TokenError, TokenErrorKind};

use super::Inner;
use crate::connection::Connection;

/// How long nobody asks again after a failure that may pass, and after one that needs somebody's doing.
const BACK_OFF: Duration = Duration::from_secs(1);
const BACK_OFF_WHILE_VALID: Duration = Duration::from_secs(15);
const BACK_OFF_REFUSED: Duration = Duration::from_secs(30);

/// A refresh that failed.
pub(super) struct Failure {
    pub(super) error: TokenError,
    /// The connection it failed for: a newer one deserves a new try at once.
    generation: u64,
    /// On the monotonic clock; for ever when `None`.
    until: Option<Duration>,
    /// The client secret at that time: where Zoho refused the client, a new one deserves a new try.
    secret: Arc<SecretString>,
}

impl Inner {
    /// Why it is in vain to ask Zoho now, if it is: our own last failure, or what the store knows of
    /// everybody's.
    pub(super) fn standing_failure(&self, kept: &Connection) -> Option<TokenError> {
        if let Some(wait) = kept.token_budget().wait(self.clock.now()) {
            let message = format!(
                "Zoho gives ten tokens in ten minutes for one refresh token, and they are used up: \
                 the next in {} s",
                wait.as_secs()
            );
            let kind = TokenErrorKind::Throttled;
            return Some(TokenError::with_details(kind, message, Some(wait), None));
        }
        let state = self.state();
        let failure = state.failure.as_ref()?;
        let now = self.clock.monotonic();
        let stands = failure.generation == kept.generation()
            && failure.until.is_none_or(|until| now < until)
            && !(failure.error.kind() == TokenErrorKind::Refused
                && self.accounts.client().has_replaced(&failure.secret));
        stands.then(|| failure.error.clone())
    }

    pub(super) fn remember_failure(
        &self,
        error: &TokenError,
        generation: u64,
        valid: bool,
        epoch: u64,
    ) {
        let wait = match error.kind() {
            // The refresh token is dead: only a new sign-in, a new generation, changes that.
            TokenErrorKind::Reconnect => None,
            TokenErrorKind::Throttled | TokenErrorKind::Unavailable => {
                let own = if valid {
                    BACK_OFF_WHILE_VALID
                } else {
                    BACK_OFF
                };
                Some(error.retry_after().unwrap_or(own).max(own))
            }
            _ => Some(BACK_OFF_REFUSED),
        };
        let mut state = self.state();
        if state.epoch == epoch {
            state.failure = Some(Failure {
                error: error.clone(),
                generation,
                until: wait.map(|wait| self.clock.monotonic().saturating_add(wait)),
                secret: self.accounts.client().client_secret(),
            });
        }
    }
}
